### The world at once

## Maps

atlas-map = «{ $indicator }»: в половине экономик ({ $lowest }) значение не больше { $low }; наибольшая медиана ({ $highest }) — { $high }.
atlas-end = { $who } ({ $value })
atlas-years = Экономик с актуальным значением: { $economies }; годы значений: { $years }.
atlas-universal = Экономики со значением { $least } и более (всего { $economies }) есть на карте, но не в таблице; сомнительные значения остаются в ней.
atlas-map-people = По последним национальным данным, «{ $indicator }»: { $share } всего населения.
atlas-map-chart = Карта мира. { $headline }
atlas-unmapped = Актуальные значения есть у слишком немногих экономик, чтобы построить карту: { $indicators }.

## Regions

atlas-regions = Медиана показателя «{ $indicator }» по последним данным каждой экономики: наименьшая — { $low } ({ $lowest }), наибольшая — { $high } ({ $highest }).
atlas-regions-level = Медиана показателя «{ $indicator }» одинакова — { $median } ({ $regions }).
atlas-regions-medians = При расчете медиан каждая экономика учитывается один раз, независимо от численности населения.
atlas-regions-unknown = Ни у одного региона нет актуальных значений показателя «{ $indicator }».
atlas-rows-regions = Регион МСЭ
atlas-middle-half = средняя половина экономик
atlas-median = медиана
atlas-regions-chart = Линии по регионам. { $headline } Медианы: { $medians }.
atlas-column-median = Медиана
atlas-column-low = Нижний квартиль
atlas-column-high = Верхний квартиль

## People offline

people-offline-counted = { $among }: { $share } людей без интернета живут в { $count } { $count ->
        [one] экономике
        [few] экономиках
        [many] экономиках
       *[other] экономиках
    }: { $economies }. Число людей без интернета всех возрастов, по последним данным { $counted } { $counted ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    }, — { $people } чел.
people-offline-world = По оценке МСЭ, в { $year } году без интернета было примерно { $itu } чел. всех возрастов. Более старые национальные данные ({ $counted } { $counted ->
        [one] экономика
        [few] экономики
        [many] экономик
       *[other] экономики
    }) дают в сумме { $people } чел.; около { $share } из них живут в { $count } { $count ->
        [one] экономике
        [few] экономиках
        [many] экономиках
       *[other] экономиках
    }: { $economies }.
people-offline-estimated = По оценке МСЭ за { $year } год — { $itu } чел.: национальные данные старше, и с тех пор доля пользователей интернета выросла.
people-offline-reached = Из всех людей без интернета около { $share } живут там, где уже есть 4G.
people-offline-affordable = { $among }: { $share } людей без интернета живут в экономиках, где мобильная передача данных стоит не более { $threshold } дохода на душу населения, и { $rest } — там, где она дороже.
people-offline-affordable-part = { $among }: { $share } людей без интернета живут в экономиках, где мобильная передача данных стоит не более { $threshold } дохода на душу населения, и { $rest } — там, где она дороже; для остальных сопоставимая цена неизвестна.
people-offline-average = Цены и доходы — средние: у самых бедных на связь уходит большая часть дохода.
people-offline-without = Не учтены, поскольку нет данных об использовании интернета и о населении за близкие годы: { $economies } (общая численность населения — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }).
people-offline-unknown = { $among }: где живут люди без интернета, неизвестно.
people-offline-method = Население, умноженное на долю тех, кто не пользуется интернетом; годы этих данных различаются не более чем на { $apart } { $apart ->
        [one] год
        [few] года
        [many] лет
       *[other] года
    }. Каждое значение — последнее для своей экономики: сумма не является оценкой за один год.
people-offline-published = Источник оценки МСЭ: { $source }
people-offline-middle = Если последнее значение может объясняться разрывом ряда, взята середина между числами по нему и по предыдущему значению.
people-offline-column = Люди без интернета
people-offline-column-share = Доля от всех людей без интернета
people-offline-listed = В таблице — экономики, в которых живут не менее { $least } всех людей без интернета; в файле — все.
people-offline-axis = Люди без интернета по экономикам (и в % населения экономики)
people-offline-by-region = По регионам: последние национальные данные, всего { $people } чел. (оценка МСЭ за { $year } год: { $itu } чел.)
people-offline-others = Другие страны и территории: { $economies }
people-offline-chart = Столбцы: люди без интернета по экономикам. { $headline }
atlas-regions-within = Больше всего экономики различаются внутри группы «{ $widest }» (диапазон средней половины: { $range }).
