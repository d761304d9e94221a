### Looking around in a notebook

explorer-chart = { $indicators }: { $economies }.
explorer-indicator = { $indicator }, { $unit }
    .label = { $indicator }, { $unit }
explorer-all-economies = Все экономики
explorer-all-years = Все годы
explorer-last-years = Последние годы: { $years }
explorer-choose-economy = Экономика
explorer-choose-group = Группа
explorer-choose-scope = Объект
explorer-peers = Для сравнения
explorer-region = свой регион
explorer-run = Выполнить разделы ниже
explorer-chosen = Выбрано: { $about }. Чтобы увидеть результат, выполните разделы ниже.
explorer-chosen-peers = Выбрано: { $about }, для сравнения — { $group }. Чтобы увидеть результат, выполните разделы ниже.
explorer-as-framework = как в методике
explorer-method-normalisation = Шкалирование
explorer-method-aggregation = Агрегирование
explorer-rank-before = Место по методике
explorer-earlier = Для прежнего выбора: выполните этот раздел заново
