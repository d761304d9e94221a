### Policy options

options-headline = { $economy }: { $gaps ->
        [one] приоритет
        [few] приоритеты
        [many] приоритеты
       *[other] приоритеты
    } — { $topics }.
options-headline-few = { $economy }: приоритеты — { $topics }; актуальные данные есть по { $checked } из { $problems } { $problems ->
        [one] возможного разрыва
        [few] возможных разрывов
        [many] возможных разрывов
       *[other] возможных разрывов
    }.
options-concerns = { $topic } ({ $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    })
options-none = { $economy }: разрывов не найдено; из возможных разрывов проверить удалось { $checked }: { $topics }.
options-unknown = { $economy }: из-за отсутствия актуальных данных варианты мер политики назвать нельзя.
options-unchecked = Не проверено из-за отсутствия актуальных и согласованных данных: { $topics }.
options-list = { $topic }: что пробовали другие — { $options }.
options-tried = { $option } ({ $economies })
options-more = Другие разрывы: { $topics }.
options-met = Разрыва нет: { $topics }.
options-method = Разрывы упорядочены по тому, какая часть пути до контрольного значения еще не пройдена; сначала идут те, что касаются людей, затем — рынков; первыми указаны варианты, которые применяли экономики, ближайшие по доходу и размеру. Результаты приведены так, как о них сообщает источник каждой практики, и не доказывают, что они достигнуты благодаря одной этой практике.

## A gap as a sentence

options-problem-coverage = { $economy }: доля населения в зоне охвата 4G — { $value } при целевом показателе { $benchmark } для новейшей технологии.
options-problem-use = { $economy }: доля населения, пользующегося интернетом, — { $value }, хотя сеть 4G охватывает { $benchmark }.
options-problem-price = { $economy }: цена 5 ГБ мобильной передачи данных — { $value } при целевом показателе { $benchmark }.
options-problem-devices = { $economy }: доля населения с мобильным телефоном — { $value } при целевом показателе { $benchmark }.
options-problem-rural = { $economy }: доля пользователей интернета — { $value } среди сельских жителей и { $benchmark } среди городских.
options-problem-electricity = { $economy }: доля населения с электроэнергией — { $value } при целевом показателе { $benchmark }.
options-problem-women = { $economy }: доля пользователей интернета — { $value } среди женщин и { $benchmark } среди мужчин.
options-problem-skills = { $economy }: доля населения, владеющего самым распространенным базовым цифровым навыком, — { $value } при целевом показателе { $benchmark } пользователей интернета с любым из них.
options-problem-schools = { $economy }: доля начальных школ, подключенных к интернету, — { $value } при целевом показателе { $benchmark }.
options-problem-payments = { $economy }: доля взрослых, совершавших или получавших цифровые платежи, — { $value } при медиане { $benchmark } по всем экономикам.
options-problem-fixed-price = { $economy }: цена корзины фиксированной широкополосной связи начального уровня — { $value } при целевом показателе { $benchmark }.
options-problem-fixed = { $economy }: абонементы фиксированной широкополосной связи — { $value } при медиане { $benchmark } по всем экономикам.
options-problem-international = { $economy }: международная пропускная способность на человека — { $value } при медиане { $benchmark } по всем экономикам.
options-problem-competition = { $economy }: подвижная широкополосная связь не полностью открыта для конкуренции.
options-problem-cybersecurity = { $economy }: Глобальный индекс кибербезопасности — { $value } из 100 баллов, ниже порога второго уровня ({ $benchmark }).

## What a gap is about, in a list and as a label

options-topic-coverage = охват сетью 4G
    .label = Охват сетью 4G
options-topic-use = использование интернета там, где есть 4G
    .label = Использование интернета там, где есть 4G
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
options-topic-cybersecurity = кибербезопасность
    .label = Кибербезопасность

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
options-result-change = { $what }: было { $before }, стало { $value } ({ $year })
    .label = { $what }: было { $before }, стало { $value } ({ $year })
options-gap = { $topic }: { $value } при контрольном значении { $benchmark }
    .label = { $topic }: { $value } при контрольном значении { $benchmark }
options-column-gap = Разрыв
options-column-option = Вариант
options-column-result = Сообщенный результат
