### Looking around in a notebook

explorer-chart = { $indicators }: { $economies }.
explorer-indicator = { $indicator }, { $unit }
    .label = { $indicator }, { $unit }
explorer-all-economies = Все экономики
explorer-all-years = Все годы
explorer-last-years = Последние годы: { $years }
explorer-chosen = Выбрано: { $kind } = { $value }. Команда «Run All Below» обновит разделы.

glance = { $economy }: из { $all } основных { $all ->
        [one] показателя
        [few] показателей
        [many] показателей
       *[other] показателей
    } значение есть у { $known }.
glance-until = { $economy }: из { $all } основных { $all ->
        [one] показателя
        [few] показателей
        [many] показателей
       *[other] показателей
    } значение за { $year } год или ранее есть у { $known }.
glance-median = Медиана, { $group }
