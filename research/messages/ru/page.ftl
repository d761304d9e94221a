### The words around reports: pages, slides, the site.


## Around a report

page-skip-to-report = Перейти к отчету
page-all-reports = Все отчеты
page-scope-reports = { $scope }: другие отчеты
page-languages = Языки
page-contents = Содержание
page-summary = Краткое содержание
page-data-until = Данные, выпущенные до { $date } включительно
page-basic-edition = Базовый выпуск: данные в основном из Всемирной книги фактов. Ряды МСЭ, Всемирного банка и Организации Объединенных Наций о 4G, ценах, положении женщин и мужчин и динамике опубликованы, но сюда не включены. Тот, кто готовит этот отчет, может их добавить.
page-data-older = Данные более раннего выпуска: { $sources }
page-about = Источники и методы
page-data-gaps = Пробелы в данных
page-gaps-lacking = Отсутствует, устарело или под сомнением
page-gaps-also = Также отсутствует, устарело или под сомнением
page-gaps-unread = Опубликовано, но отсутствует в данных этого отчета
page-gaps-of = ({ $sections })
page-partners = Партнеры
page-disclaimer = Отказ от ответственности
page-no-script = Диаграммы строит скрипт, а здесь скрипты не выполняются. Данные каждой диаграммы приведены под ней.
page-no-charts = Диаграмм нет: страница получена без папки «assets». Попросите отправителя прислать отчет одним файлом. Данные каждой диаграммы — в таблице под ней.
page-the-figures = Данные и примечания
page-notes = Примечания
page-table-as-csv = Таблица в CSV
page-chart-copy = Скопировать ссылку
page-chart-copied = Скопировано
page-chart-more = Еще
page-chart-link = Ссылка
page-chart-png = PNG
page-chart-svg = SVG
page-chart-csv = CSV
page-chart-embed = Встроить
page-chart-slide = Слайд 16:9
page-chart-rows = показано: { $shown } из { $all }
page-chart-reported = значение источника
page-chart-lower = нижняя граница
page-chart-upper = верхняя граница
page-summary-slide = Сохранить резюме как слайд
page-card = Текст для пересылки
page-card-copy = Скопировать для пересылки
page-card-figure = { $label }: { $value } ({ $year }); { $places }. Источник: { $sources }.
page-peers-with = Сравнить
page-peers-chosen = с выбранными экономиками
page-peers-add = Добавить экономику
page-peers-remove = Убрать: { $economy }
page-figure = Рисунок { $number }
page-notes-at = Примечание о границах: см. рисунок { $number }.
page-table = Таблица { $number }
page-actions = Приоритеты
page-role-where = Где
page-role-barrier = Почему
page-role-option = Варианты
page-role-own = Свой опыт
page-role-step = Первый шаг
page-role-change = Далее
page-role-further = Дальнейшие шаги
page-role-cost = Стоимость
page-role-whole = Полностью
page-in-profile = В страновом профиле
page-role-unknown = Неизвестно
page-figures-of-the-chart = Данные диаграммы
page-first-rows = Первые { $shown } из { $n }.
page-series = Ряд
page-across = По горизонтали
page-up = По вертикали

## How to read this

page-how-to-read = Как это читать
page-how-to-read-says = Каждое значение приводится с указанием года и является самым последним из имеющихся; если последнее под сомнением, может использоваться предыдущее, и это указано. «Оценка» и пометки «предварительное», «импутировано», «исправлено», «за более ранний год», «год не указан»: это не собственные окончательные данные источника за указанный год. «Под сомнением»: возможен разрыв ряда или противоречие с другими данными. «Нет данных» означает, что значение неизвестно, а не равно нулю. 1-е место — лучшее; экономики с равными значениями делят одно место. Медиана — значение посередине: у половины экономик оно выше, у половины ниже.

## Sources and licences

page-sources = Источники и лицензии
page-sources-fold = Чего нет в этих источниках
page-release-of = выпуск: { $date }
page-release-unknown = дата выпуска не указана, значения по состоянию на: { $date }
page-licence = Лицензия: { $licence }.
page-terms-nc-sa = Данные следующих источников можно распространять и перерабатывать с указанием источника, но только в некоммерческих целях и по той же лицензии: { $sources }. Эти ограничения относятся и к этому отчету, его таблицам и диаграммам.
page-terms-nc = Данные следующих источников можно распространять и перерабатывать с указанием источника, но только в некоммерческих целях: { $sources }. Эти ограничения относятся и к этому отчету, его таблицам и диаграммам.
page-terms-sa = Данные следующих источников можно распространять и перерабатывать с указанием источника, но только по той же лицензии: { $sources }. Эти ограничения относятся и к этому отчету, его таблицам и диаграммам.
page-shared-nc = Можно распространять с указанием источника, но не в коммерческих целях
page-shared-sa = Можно распространять с указанием источника на условиях той же лицензии
page-shared-free = Можно свободно распространять с указанием источника
page-sources-others = Данные по другим экономикам, использованные в диаграммах, медианах и местах, взяты также из источников:

## Methods and data

page-methods-say = Значения вне пределов возможного исключаются и перечисляются в аудите данных; отсутствующие значения не восполняются, если в разделе не сказано иное.
page-what = Составная часть
page-which = Обозначение
page-report = Отчет
page-parameter = Параметр { $name }
page-version = Версия
page-library = Библиотека
page-study = Исследование
page-values = Полученные значения
page-reference = Экономики, группы, источники и границы
page-python = Python
page-data = Данные
page-notebook-beside = Рядом со страницей лежит { $notebook }, где показан каждый шаг.
page-executed-notebook = выполненный блокнот

## How to cite

page-how-to-cite = Как ссылаться
page-report-title = { $scope }: { $study }
page-cited = { $by } ({ $year }). { $title }. { $date }.
page-cited-in = В: { $title }.
page-cited-version = Версия { $version }.
page-cited-with = Создано с помощью { $library }.
page-cite-sources = Ссылайтесь и на источники использованных данных; как это делать, сказано в их лицензиях.

## Slides

page-slides-of = { $title }: слайды
page-first-slide = Титул
page-slide-keys = Переход — стрелки, пробел, Home и End; N показывает заметки докладчика.
page-slide-n = Слайд { $n }
page-notes-to = Заметки к слайду { $n }
page-no-notes = Заметок нет.
page-slide-sources = Источники
page-slides-made = Создано с помощью { $library }. Каждое предложение рассчитано по данным.

## The pages around the reports

page-site-subject = Цифровая инфраструктура и цифровая экономика
page-site-title = Отчеты о цифровом развитии
page-site-says = Положение экономик в области связи, ее использования, навыков и затрат, рассчитанное по открытой статистике в исследованиях, которые каждый может выполнить заново. В каждом отчете названы источники и сказано, что неизвестно.
page-reports-on = { $n ->
    [one] { $many } отчет:
    [few] { $many } отчета:
    [many] { $many } отчетов:
   *[other] { $many } отчета:
}
page-on-economies = { $n ->
    [one] { $many } экономика
    [few] { $many } экономики
    [many] { $many } экономик
   *[other] { $many } экономики
}
page-and-groups = { $n ->
    [one] и { $many } группа
    [few] и { $many } группы
    [many] и { $many } групп
   *[other] и { $many } группы
}
page-n-economies = { $n ->
    [one] { $n } экономика
    [few] { $n } экономики
    [many] { $n } экономик
   *[other] { $n } экономики
}
page-little = мало данных
page-n-little = мало данных: { $many }
page-n-not-made = не создано: { $many }
page-n-to-come = ожидается: { $many }
page-economies = Экономики
page-economy = Экономика
page-reports = Отчеты
page-annex = Приложение:
page-find = Поиск по названию (на английском или местном языке), коду или группе
page-find-member = Поиск по названию (на английском или местном языке) или коду
page-group = Группа
page-status = Статус
page-all = Все
page-all-made = Созданы все отчеты
page-some-not-made = Какой-то отчет не создан
page-skip-the-map = Пропустить карту
page-world-map = Карта мира, экономик с отчетом: { $n }
page-economies-shown = Показано экономик: { $shown } из { $all }
page-not-shown = – стоит там, где отчеты экономики не показывают значения.
page-economies-table = Экономики с отчетом и их ключевые показатели
page-regions-and-groups = Регионы и группы
page-areas = Направления совместной работы
page-other-studies = Другие исследования
page-other-studies-say = Исследования, в которых не названо ни одно из этих направлений.
page-no-study-yet = Ни одно исследование этого собрания сюда пока не относится.
page-further-reports = и еще { $n } { $n ->
        [one] группа
        [few] группы
        [many] групп
       *[other] групп
    }
page-no-report-yet = отчета пока нет
page-not-made = Не создано
page-not-made-label = Отчеты, которые не были созданы
page-not-made-says = Отчеты, которых нет, и что стало с каждым при последней попытке
page-of-whom = О ком
page-what-became = Что с ним стало
page-why = Причина
page-n-reports = { $n ->
    [one] { $n } отчет
    [few] { $n } отчета
    [many] { $n } отчетов
   *[other] { $n } отчета
}
page-belongs-to = Группы, в которые входит
page-key-figures = Ключевые показатели
page-where-it-lies = Где находится
page-map-around = Карта: { $name } и экономики вокруг
page-neighbours = Предыдущая и следующая экономики
page-before = Назад
page-next = Далее
page-jump = Перейти к экономике
page-jump-none = Отчета с таким названием здесь нет.
page-have-reports = Экономик с отчетом: { $made } из { $n }.
page-group-reports = Отчеты о группе
page-group-table = Экономики группы и их ключевые показатели
page-group-map = Карта: { $name }, экономик с отчетом: { $n }
page-not-found = Не найдено
page-no-such-page = Такой страницы нет
page-no-such-page-says = Возможно, отчет не создан или создан под другим названием. Список имеющихся: { $link }.
page-boundaries-say = Границы проведены в статистических целях и не выражают мнения о статусе какой-либо территории. Границы, показанные штриховой линией, не окончательны; в их числе граница между Суданом и Южным Суданом и границы района Абьей. Пунктиром приблизительно показана линия контроля в Джамму и Кашмире, согласованная Индией и Пакистаном, которые не договорились об окончательном статусе Джамму и Кашмира. Круги — экономики, слишком малые для изображения. Между Аргентиной и Соединенным Королевством существует спор о суверенитете над Фолклендскими (Мальвинскими) островами. Косово показано в контексте резолюции 1244 (1999) Совета Безопасности.
page-site-made = Создано с помощью { $library }; работает без сети.

## Titles and summaries of pages, for search engines, shared links and the feed of changes

page-site-summary = { $n ->
    [one] { $n } отчет ({ $economies }): связь, ее использование, навыки и затраты по данным открытой статистики.
    [few] { $n } отчета ({ $economies }): связь, ее использование, навыки и затраты по данным открытой статистики.
    [many] { $n } отчетов ({ $economies }): связь, ее использование, навыки и затраты по данным открытой статистики.
   *[other] { $n } отчета ({ $economies }): связь, ее использование, навыки и затраты по данным открытой статистики.
}
page-place-title = { $name }: цифровое развитие
page-economy-summary = { $name }: отчеты.
page-group-summary = { $name }: экономик с отчетами — { $n }.
page-un-groups = Группы Организации Объединенных Наций
page-feed-title = Отчеты о цифровом развитии: изменения
page-feed-first = Создано впервые.
page-feed-why = Причина создания: { $why }.
page-feed-same = Ни одно значение не изменилось.
page-feed-changed = { $n ->
    [one] Изменилось значений — { $n }: { $changes }.
    [few] Изменилось значений — { $n }, в том числе: { $changes }.
    [many] Изменилось значений — { $n }, в том числе: { $changes }.
   *[other] Изменилось значений — { $n }, в том числе: { $changes }.
}
