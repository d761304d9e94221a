### Policy options

options-headline = { $economy }: { $gaps ->
        [one] приоритет
        [few] приоритеты
        [many] приоритеты
       *[other] приоритеты
    } — { $topics }.
options-headline-part = { $economy }: { $gaps ->
        [one] самый большой разрыв
        [few] самые большие разрывы
        [many] самые большие разрывы
       *[other] самые большие разрывы
    } по этой теме — { $topics }.
options-concerns = { $topic } ({ $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    })
options-concerns-use = люди в зоне охвата 4G, которые не пользуются интернетом ({ $people })
options-concerns-learning = { $topic } ({ $people } чел. в возрасте от 10 лет)
options-none = { $economy }: по темам этого отчета данные по стране в целом не показывают отставания от целевого или контрольного значения в следующем: { $topics }.
options-none-several = { $economy }: по { $subjects } темам этого отчета данные по стране в целом не показывают отставания от целевого или контрольного значения.
options-none-open = { $economy }: по темам этого отчета данные по стране в целом не показывают отставания либо показывают такое, которое по прогнозу исчезнет к целевому году, в следующем: { $topics }.
options-none-open-several = { $economy }: по { $subjects } темам этого отчета данные по стране в целом не показывают отставания либо показывают такое, которое по прогнозу исчезнет к целевому году.
options-none-dated = { $economy }: по темам этого отчета данным по стране в целом, которые не показывают отставания, более трех лет.
options-none-income = { $economy }: по темам этого отчета данные по стране в целом можно было сравнить только с экономиками со сходным ВВП на душу населения, и отставания от них нет в следующем: { $topics }.
options-elsewhere = { $economy }: самые большие разрывы по другим темам, которые рассматривает профиль экономики: { $topics }.
options-unknown = { $economy }: из-за отсутствия актуальных данных варианты мер политики назвать нельзя.
options-measure = В источниках этого отчета слишком мало актуальных данных, чтобы проверить следующее: { $topics }.
options-unchecked-missing = Не проверено из-за отсутствия данных: { $topics }.
options-unchecked-old = Не проверено, поскольку данные слишком давние: { $topics }.
options-unchecked-open = Не проверено, поскольку данные противоречат друг другу или не дают ответа: { $topics }.
options-list = { $economy }: чтобы { $aim }, можно рассмотреть такие варианты, как { $options }.
options-use-cost = Без интернета — { $offline } { $offline ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    }; из них примерно { $people } в возрасте 10 лет и старше живут в зоне охвата 4G: одни только устройства и обучение для них обойдутся примерно в { $once } ({ $once-range }).
options-use-cost-data = Без интернета — { $offline } { $offline ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    }; из них примерно { $people } в возрасте 10 лет и старше живут в зоне охвата 4G: устройства и обучение для них обойдутся примерно в { $once } ({ $once-range }), а снижение цены трафика до { $percent } дохода — в { $data-range } за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }.
options-price-cost = Если конкуренция не снизит цену до { $percent } дохода, субсидия для людей без интернета в возрасте 10 лет и старше, живущих в зоне охвата 4G ({ $people }), составит { $data-range } за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }.
options-price-cost-share = Если конкуренция не снизит цену до { $percent } дохода, субсидия для людей без интернета в возрасте 10 лет и старше, живущих в зоне охвата 4G ({ $people }), составит { $data-range } за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    } по приведенной стоимости, или { $share } нынешнего ВВП ежегодно.
options-none-better = { $economy }: все найденные практики, призванные { $aim }, применялись в экономиках, где результаты не лучше здешних; что там сделали, показано в таблице.
options-no-comparison = Их эффект неизвестен: источники приводят результаты без сравнения.
options-tried = { $option } ({ $economies })
options-tried-result = { $option } ({ $economy }, { $when } — { $came })
options-tried-apart = { $option } ({ $economy }, { $income }, { $when } — { $came })
options-tried-year = { $option } ({ $economy }, { $income }, { $year } год)
options-came-change = { $what }: было { $before }, стало { $value }
options-came-effect = { $what }: { $value }
options-came-figure = { $what }: { $value }, без сравнения
options-came-disputed = результат расходится с рядом данных этого отчета
options-barriers = Вероятные препятствия: { $barriers }.
options-barriers-below = Вероятные препятствия, каждое из которых — отдельный приоритет: { $barriers }.
options-barriers-survey = Роль остального показало бы обследование домохозяйств: { $unknown }.
options-barriers-met = Исключается, так как целевой показатель достигнут: { $met }.
options-barriers-price-met = В среднем цена мобильной передачи данных укладывается в целевой показатель; сколько платят самые бедные, данные не показывают.
options-barriers-unknown = Актуальные данные не показывают, что мешает людям пользоваться интернетом; это показало бы обследование домохозяйств.
options-barriers-near = В среднем целевой показатель выполнен с небольшим запасом, но для самых бедных он превышен, поэтому не исключено: { $near }.
options-barrier-price = цена мобильной передачи данных
options-barrier-devices = нехватка телефонов
options-barrier-electricity = нехватка электричества
options-barrier-skills = нехватка цифровых навыков
options-when-span = { $years }
options-when-since = начало — { $since } год, данные за { $year } год
options-when-by = данные за { $year } год
options-when-in = { $year } год
options-own = { $economy }: собственный опыт — { $tried }.
options-own-too = { $economy }: это здесь уже пробовали — { $tried }.
options-own-span = { $option }, { $years } ({ $when } — { $came })
options-own-since = { $option } с { $since } года ({ $when } — { $came })
options-own-until = { $option } до { $until } года ({ $when } — { $came })
options-own-undated = { $option } ({ $when } — { $came })
options-against = { $option }, если препятствие — { $barrier }
options-if = { $tried }, если обследование покажет, что препятствие — { $barrier }
options-none-size = { $economy }: среди найденных практик, призванных { $aim }, нет ни одной из экономики близкого размера: во всех население более чем в { $times } раз больше или меньше.
options-more = Другие разрывы: { $topics }.
options-cut = Чтобы достичь целевого показателя, цена должна снизиться на { $needed }; наибольшее снижение из названных — { $largest }.
options-met = На уровне контрольного значения или близко к нему: { $topics }.
options-income = Сравнивается только с экономиками со сходным ВВП на душу населения, отставания от них нет: { $topics }.
options-on-track = Движение к целевому показателю идет по графику: { $topics }.
options-dated = Не учтено, поскольку более новых данных нет: { $topics }.
options-far = Практики экономик, численность населения которых отличается более чем в { $times } { $times ->
        [one] раз
        [few] раза
        [many] раз
       *[other] раза
    }, не приводятся.
options-method = Величина разрыва — это часть пути до контрольного значения, которая еще не пройдена; разрывы, касающиеся людей, идут раньше касающихся рынков. Первыми указаны варианты, эффект которых был измерен или которые применяли экономики с лучшими результатами, затем — варианты экономик, ближайших по доходу и размеру. Результаты приведены так, как о них сообщают источники, и не доказывают, что они достигнуты благодаря одной этой практике.

## Of a group

options-among-headline = { $group }: { $gaps ->
        [one] приоритет
        [few] приоритеты
        [many] приоритеты
       *[other] приоритеты
    } — { $topics }.
options-among-topic = { $topic } ({ $short } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    })
options-among-topic-people = { $topic } ({ $short } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    }, { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    })
    .label = { $topic }: число людей — { $people }
options-among-count = { $short } из { $known }
options-among-count-people = { $people } (экономик: { $short } из { $known })
options-among-count-few = { $short } из { $known }; там живет мало людей без интернета
options-among-axis-people = Затронуто людей (синим — приоритеты)
options-among-axis = Другие разрывы: доля от числа экономик с данными
options-among-chart = Столбцы: число людей, которых касается каждый разрыв, или доля экономик, в которых он есть; приоритеты выделены цветом. { $headline }
options-among-gap = { $group }: разрыв у { $short } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с данными — { $topic }.
options-among-people-coverage = { $group }: люди вне зоны охвата 4G — { $people }; экономики с этим разрывом: { $short } из { $known } с данными.
options-among-people-use = { $group }: люди в зоне охвата 4G, которые не пользуются интернетом, — { $people }; экономики с этим разрывом: { $short } из { $known } с данными.
options-among-people-online = { $group }: люди, которые не пользуются интернетом, — { $people }; экономики с этим разрывом: { $short } из { $known } с данными.
options-among-people-learning = { $group }: люди от 10 лет и старше, которые не пользуются интернетом, — { $people }; экономики с этим разрывом: { $short } из { $known } с данными.
options-among-people-electricity = { $group }: люди без электричества — { $people }; экономики с этим разрывом: { $short } из { $known } с данными.
options-among-list = { $group }: чтобы { $aim }, экономики могут рассмотреть такие варианты, как { $options }.
options-among-unknown = { $group }: из-за отсутствия актуальных данных варианты мер политики назвать нельзя.
options-among-unchecked = Не проверено, поскольку более чем у половины экономик группы «{ $group }» актуальные данные отсутствуют или отчасти противоречат друг другу: { $topics }.
options-among-few = Не считается разрывом группы, так как там, где он есть, живут менее { $share } ее жителей, не пользующихся интернетом: { $topics }.
options-among-method = Разрывы, касающиеся людей, идут раньше касающихся рынков и упорядочены по доле экономик, в которых они есть, среди экономик с данными. Первыми указаны варианты, эффект которых был измерен или которые применяли экономики с лучшими результатами, причем сначала те из них, результат которых приведен со сравнением (оценка эффекта раньше изменения); затем — варианты, которые применяли экономики группы. Результаты приведены так, как о них сообщает источник каждой практики, и не доказывают, что они достигнуты благодаря одной этой практике. Из результатов со сравнением раньше остальных называются результаты последних десяти лет.

## A gap as a sentence

options-problem-coverage = { $economy }: доля населения в зоне охвата 4G — { $value } при целевом показателе { $benchmark } для новейшей технологии.
options-problem-use = { $economy }: сеть 4G охватывает { $benchmark } населения, но около { $people } чел. в зоне охвата не пользуются интернетом.
options-problem-learning = { $economy }: тем, кто еще не пользуется интернетом, потребуется обучение основам.
options-problem-online = { $economy }: доля населения, пользующегося интернетом, — { $value } при целевом показателе { $benchmark }.
options-problem-price = { $economy }: цена 5 ГБ мобильной передачи данных — { $value } при целевом показателе { $benchmark }.
options-problem-devices = { $economy }: доля населения с мобильным телефоном — { $value } при целевом показателе { $benchmark }.
options-problem-rural = { $economy }: доля пользователей интернета — { $value } среди сельских жителей и { $benchmark } среди городских.
options-problem-electricity = { $economy }: доля населения с электроэнергией — { $value } при целевом показателе { $benchmark }.
options-problem-women = { $economy }: доля пользователей интернета — { $value } среди женщин и { $benchmark } среди мужчин.
options-problem-women-phones = { $economy }: доля владельцев мобильных телефонов — { $value } среди женщин и { $benchmark } среди мужчин.
options-problem-women-work = { $economy }: доля входящих в рабочую силу в возрасте 15 лет и старше — { $value } среди женщин и { $benchmark } среди мужчин, по оценкам МОТ.
options-problem-women-literacy = { $economy }: доля умеющих читать и писать в возрасте 15 лет и старше — { $value } среди женщин и { $benchmark } среди мужчин.
options-problem-girls-school = { $economy }: доля завершивших второй этап среднего образования — { $value } среди девушек и { $benchmark } среди юношей.
options-problem-skills = { $economy }: доля пользователей интернета, сообщивших о владении базовым цифровым навыком, — { $value }; целевой показатель — { $benchmark }.
options-problem-schools = { $economy }: доля начальных школ, подключенных к интернету, — { $value } при целевом показателе { $benchmark }.
options-problem-payments = { $economy }: доля взрослых, совершавших или получавших цифровые платежи, — { $value } при медиане { $benchmark } по экономикам со сходным доходом.
options-problem-fixed-price = { $economy }: цена корзины фиксированной широкополосной связи начального уровня — { $value } при пороге доступности { $benchmark }.
options-price-met = { $economy }: цена корзины фиксированной широкополосной связи начального уровня — { $value } при пороге доступности { $benchmark }; по мобильной передаче данных этот целевой показатель достигнут.
options-use-share = { $economy }: доля населения, пользующегося интернетом, — { $value }, хотя сеть 4G охватывает { $benchmark }.
options-problem-fixed = { $economy }: абонементы фиксированной широкополосной связи — { $value } при медиане { $benchmark } по экономикам со сходным доходом.
options-problem-international = { $economy }: международная пропускная способность на человека — { $value } при медиане { $benchmark } по экономикам со сходным доходом.
options-problem-competition = { $economy }: подвижная широкополосная связь не полностью открыта для конкуренции.
options-problem-businesses = { $economy }: интернетом пользуются { $value } предприятий при целевом показателе { $benchmark }.
options-problem-cybersecurity = { $economy }: Глобальный индекс кибербезопасности — { $value } из 100 баллов, ниже порога второго уровня ({ $benchmark }).

## What a gap is about, in a list and as a label

options-topic-coverage = охват сетью 4G
    .label = Охват сетью 4G
options-topic-use = использование интернета в зоне охвата 4G
    .label = Люди в зоне охвата 4G, которые не пользуются интернетом
options-topic-learning = обучение тех, кто не пользуется интернетом
    .label = Обучение тех, кто не пользуется интернетом
options-topic-online = использование интернета
    .label = Использование интернета
options-topic-price = цена мобильной передачи данных
    .label = Цена мобильной передачи данных
options-topic-devices = владение мобильными телефонами
    .label = Владение мобильными телефонами
options-topic-rural = использование интернета в сельских районах
    .label = Использование интернета в сельских районах
options-topic-electricity = доступ к электроэнергии
    .label = Доступ к электроэнергии
options-topic-women = использование интернета женщинами
    .label = Использование интернета женщинами
options-topic-women-phones = мобильные телефоны у женщин
    .label = Мобильные телефоны у женщин
options-topic-women-work = женщины с 15 лет в рабочей силе
    .label = Женщины с 15 лет в рабочей силе
options-topic-women-literacy = грамотность женщин с 15 лет
    .label = Грамотность женщин с 15 лет
options-topic-girls-school = среднее образование девушек
    .label = Среднее образование девушек
options-topic-skills = базовые цифровые навыки
    .label = Базовые цифровые навыки
options-topic-schools = интернет в начальных школах
    .label = Интернет в начальных школах
options-topic-payments = цифровые платежи
    .label = Цифровые платежи
options-topic-fixed-price = цена фиксированной широкополосной связи
    .label = Цена фиксированной широкополосной связи
options-topic-fixed = число абонементов фиксированной широкополосной связи
    .label = Абонементы фиксированной широкополосной связи
options-topic-international = международная пропускная способность
    .label = Международная пропускная способность
options-topic-competition = конкуренция в подвижной широкополосной связи
    .label = Конкуренция в подвижной широкополосной связи
options-topic-businesses = предприятия, подключенные к интернету
    .label = Предприятия, подключенные к интернету
options-topic-cybersecurity = кибербезопасность
    .label = Кибербезопасность

## What would close a gap: what follows «чтобы» in options-list

options-aim-coverage = охватить сетью 4G все население
options-aim-use = расширить использование интернета там, где есть 4G
options-aim-learning = обучить тех, кто еще не пользуется интернетом
options-aim-online = расширить использование интернета
options-aim-price = снизить цену мобильной передачи данных
options-aim-devices = обеспечить мобильными телефонами больше людей
options-aim-rural = расширить использование интернета в сельских районах
options-aim-electricity = обеспечить электроэнергией все население
options-aim-women = расширить использование интернета женщинами
options-aim-women-phones = обеспечить мобильными телефонами больше женщин
options-aim-women-work = вовлечь в трудовую деятельность больше женщин
options-aim-women-literacy = обучить чтению и письму больше женщин
options-aim-girls-school = удержать девушек в средней школе
options-aim-skills = обучить население базовым цифровым навыкам
options-aim-schools = подключить к интернету начальные школы
options-aim-payments = расширить использование цифровых платежей
options-aim-fixed-price = снизить цену фиксированной широкополосной связи
options-aim-fixed = шире распространить фиксированную широкополосную связь
options-aim-international = увеличить международную пропускную способность
options-aim-competition = открыть рынок подвижной широкополосной связи для конкуренции
options-aim-businesses = подключить к интернету больше предприятий
options-aim-cybersecurity = укрепить кибербезопасность

## What can be done, in a list and as a label

option-universal-service-fund = фонд универсального обслуживания
    .label = Фонд универсального обслуживания
option-shared-rural-networks = сети общего пользования в сельских районах
    .label = Сети общего пользования в сельских районах
option-coverage-obligations = обязательства по охвату и конкурсы
    .label = Обязательства по охвату и конкурсы
option-trainers-nearby = преподаватели там, где живут люди
    .label = Преподаватели там, где живут люди
option-subsidised-homes = субсидии домохозяйствам с низким доходом
    .label = Субсидии домохозяйствам с низким доходом
option-device-instalments = телефоны в рассрочку небольшими платежами
    .label = Телефоны в рассрочку небольшими платежами
option-price-inquiry = антимонопольное расследование цен
    .label = Антимонопольное расследование цен
option-market-entry = лицензии новым операторам
    .label = Лицензии новым операторам
option-independent-regulator = независимый регуляторный орган и открытость для инвестиций
    .label = Независимый регуляторный орган и открытость для инвестиций
option-device-taxes = освобождение недорогих устройств от НДС
    .label = Освобождение недорогих устройств от НДС
option-devices-for-pupils = компьютер каждому ученику
    .label = Компьютер каждому ученику
option-fibre-to-villages = оптоволокно до сел
    .label = Оптоволокно до сел
option-village-centres = сельские информационные центры
    .label = Сельские информационные центры
option-public-hotspots = бесплатные общественные точки доступа
    .label = Бесплатные общественные точки доступа
option-grid-connections = расширение электросети с доступной ценой подключения
    .label = Расширение электросети с доступной ценой подключения
option-off-grid-solar = автономная солнечная энергия
    .label = Автономная солнечная энергия
option-women-teach-women = женщины, обучающие женщин по месту жительства
    .label = Женщины, обучающие женщин по месту жительства
option-labs-for-girls = компьютерные классы и курсы для женщин и девушек
    .label = Компьютерные классы и курсы для женщин и девушек
option-operators-for-women = стратегия доступа женщин к интернету с обязательствами операторов
    .label = Стратегия доступа женщин к интернету с обязательствами операторов
option-phones-for-women = смартфоны для женщин
    .label = Смартфоны для женщин
option-digital-work = подготовка женщин к работе в цифровой сфере
    .label = Подготовка женщин к работе в цифровой сфере
option-training-with-placement = обучение с последующим трудоустройством
    .label = Обучение с последующим трудоустройством
option-child-care = присмотр за детьми после уроков
    .label = Присмотр за детьми после уроков
option-literacy-by-phone = упражнения в чтении и письме с помощью текстовых сообщений
    .label = Упражнения в чтении и письме с помощью текстовых сообщений
option-adult-classes = занятия для взрослых с использованием телефона
    .label = Занятия для взрослых с использованием телефона
option-girls-stipends = стипендии для школьниц
    .label = Стипендии для школьниц
option-bicycles-for-girls = велосипеды для школьниц
    .label = Велосипеды для школьниц
option-basic-accounts = базовые счета и мобильные деньги
    .label = Базовые счета и мобильные деньги
option-older-learners = обучение пожилых людей
    .label = Обучение пожилых людей
option-equipped-schools = оснащенные школы с подготовленными учителями
    .label = Оснащенные школы с подготовленными учителями
option-joint-tenders = один контракт на много школ
    .label = Один контракт на много школ
option-instant-payments = мгновенные платежи под управлением центрального банка
    .label = Мгновенные платежи под управлением центрального банка
option-fibre-programme = национальная программа развития оптоволокна
    .label = Национальная программа развития оптоволокна
option-fibre-competition = конкуренция между строителями оптоволоконных сетей
    .label = Конкуренция между строителями оптоволоконных сетей
option-regulated-prices = регулируемые цены на фиксированную широкополосную связь
    .label = Регулируемые цены на фиксированную широкополосную связь
option-regional-programmes = региональная программа малых экономик по прокладке кабелей и оптоволокна
    .label = Региональная программа малых экономик по прокладке кабелей и оптоволокна
option-wholesale-prices = снижение оптовой цены пропускной способности кабеля
    .label = Снижение оптовой цены пропускной способности кабеля
option-exchange-points = точки обмена трафиком
    .label = Точки обмена трафиком
option-submarine-cables = подводный кабель, открытый для конкурирующих поставщиков
    .label = Подводный кабель, открытый для конкурирующих поставщиков
option-cybersecurity-law = закон о кибербезопасности и уполномоченный орган
    .label = Закон о кибербезопасности и уполномоченный орган
option-response-team = группа реагирования на компьютерные инциденты
    .label = Группа реагирования на компьютерные инциденты

## Table

options-result = { $what }: { $value } ({ $year })
options-result-change = { $what }: было { $before }, стало { $value } ({ $when })
    .label = { $what }: было { $before }, стало { $value } ({ $when })
options-gap = { $topic }: { $value } при контрольном значении { $benchmark }
    .label = { $topic }: { $value } при контрольном значении { $benchmark }
options-gap-use = { $topic }: интернетом пользуются { $value }, сеть 4G охватывает { $benchmark }
    .label = { $topic }: интернетом пользуются { $value }, сеть 4G охватывает { $benchmark }
options-gap-learning = { $topic }: интернетом пользуются { $value } населения
    .label = { $topic }: интернетом пользуются { $value } населения
options-column-gap = Разрыв
options-column-option = Вариант
options-column-result = Сообщенный результат
options-column-evidence = Доказательность
options-evidence-effect = По сравнению с не охваченными
options-evidence-change = До и после
options-evidence-disputed = Расходится с рядом данных этого отчета
options-evidence-figure = Без сравнения
