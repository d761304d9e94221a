### The key figures of an economy

key-offline-break = { $economy }: число жителей без интернета — примерно { $people }, если интернетом пользуются { $value } населения, и { $more }, если { $before }, как в { $since } году: скачок между этими значениями может быть разрывом ряда.
key-homes = { $economy }: интернет дома есть у { $homes } домохозяйств, что намного меньше доли его пользователей ({ $users }): эти данные из разных обследований, или люди выходят в интернет в других местах.
key-lines-homes = { $economy }: интернетом пользуются { $users } населения, хотя абонементов подвижной широкополосной связи — { $lines }, а интернет дома есть у { $homes } домохозяйств: абонемент — это сим-карта, а не человек, и домохозяйство учитывается, даже если в интернет выходят не все его члены.
key-lines = { $economy }: интернетом пользуются { $users } населения, хотя абонементов подвижной широкополосной связи — { $lines }: абонемент — это сим-карта, а не человек, и у одного человека их может быть несколько.
key-within-homes = { $economy }: интернетом пользуются { $users } населения, хотя дома он есть у { $homes } домохозяйств: домохозяйство учитывается, даже если в интернет выходят не все его члены.
key-electricity-alone = { $economy }: доступ к электроэнергии имеют { $electricity } населения; актуальных данных об использовании интернета нет.
key-unknown = { $economy }: нет актуальных данных об использовании интернета и доступе к электроэнергии.

## Its income by the World Bank, with how many people it has or without.

key-people-low = { $economy }: экономика с низким уровнем дохода, население — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }.
key-people-lower-middle = { $economy }: экономика с уровнем дохода ниже среднего, население — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }.
key-people-upper-middle = { $economy }: экономика с уровнем дохода выше среднего, население — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }.
key-people-high = { $economy }: экономика с высоким уровнем дохода, население — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }.
key-people-none = { $economy }: население — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; группа по уровню дохода не определена.
key-income-low = { $economy }: экономика с низким уровнем дохода.
key-income-lower-middle = { $economy }: экономика с уровнем дохода ниже среднего.
key-income-upper-middle = { $economy }: экономика с уровнем дохода выше среднего.
key-income-high = { $economy }: экономика с высоким уровнем дохода.
key-income-none = { $economy }: группа по уровню дохода не определена.
key-among = { $economy } в классификации Организации Объединенных Наций (по спискам на { $year } год): { $groups }.
key-leaving = { $economy }: Генеральная Ассамблея установила { $year } год для выхода из группы «{ $group }»; состоялся ли он, из этих списков не видно.
key-peers = Для сравнения { $members ->
        [one] взята { $members } экономика
        [few] взяты { $members } экономики
        [many] взято { $members } экономик
       *[other] взято { $members } экономики
    } группы «{ $group }».
key-peers-itu = Для сравнения { $members ->
        [one] взята { $members } экономика
        [few] взяты { $members } экономики
        [many] взято { $members } экономик
       *[other] взято { $members } экономики
    } группы «{ $group }» по делению мира, принятому в МСЭ.
key-yardstick = «Сходный доход» — это экономики, ближайшие по ВВП на душу населения (их { $economies }); группе «{ $group }» (экономик: { $members }) посвящен отдельный раздел.
key-yardstick-itu = «Сходный доход» — это экономики, ближайшие по ВВП на душу населения (их { $economies }); группе «{ $group }» (экономик: { $members }, по делению мира, принятому в МСЭ) посвящен отдельный раздел.
yardstick-similar = экономики со сходным доходом
    .label = Экономики со сходным доходом
key-ranked = Места определены по значениям, которые отстоят от значения экономики не более чем на год; так же и медианы, если такое значение есть более чем у половины группы; равные значения делят место, а значение от 99 % населения считается всеобщим охватом.

## Short titles of the tiles, and what stands below their value

tile-internet-users = Пользователи интернета
tile-mobile-per-100 = Абонементы подвижной сотовой связи
tile-mobile-data-basket-gni = Цена мобильной передачи данных, 5 ГБ
tile-fixed-broadband-per-100 = Абонементы фиксированной широкополосной связи
tile-electricity-access = Доступ к электроэнергии
tile-income = ВВП на душу населения
key-changed = { $change } с { $year } года
key-changed-still = { $change } с { $year } года, с { $still } года без изменений
key-moved = с { $before } в { $year } году до { $after }, измерялось не каждый год
key-median = { $median } — медиана ({ $group })
key-drawn = { $before } в { $first } году, { $after } в { $last } году
key-year = { $year } год
key-unit-year = { $unit }, { $year } год
key-of-gni = ВНД на душу населения, { $year } год
key-column-place = Место, { $group }

## Ranks

place-ranked = { $rank } из { $of } ({ $group })
place-shared = { $rank } из { $of } ({ $group }), наравне с другими
place-universal = практически всеобщий охват: таких экономик { $count } из { $of } ({ $group })
place-none = без места
place-in-doubt = без места: значение под сомнением
place-undated = без места: год не указан
place-old = без места: данные за { $year } год
place-other-prices = без места: цены иные, чем у большинства экономик
