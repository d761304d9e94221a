### A map of a region in one indicator

region-unknown = { $group }: нет актуальных значений показателя «{ $indicator }».
region-without = { $indicator }: { $economy } — без места в группе «{ $group }».
region-alone = { $economy } — единственная экономика группы «{ $group }» с актуальным значением показателя «{ $indicator }».
region-highest = { $economy }, «{ $indicator }»: ни у одной из остальных экономик группы «{ $group }» ({ $others }) значение не выше.
region-lowest = { $economy }, «{ $indicator }»: у всех остальных экономик группы «{ $group }» ({ $others }) значение выше.
region-higher = { $economy }, «{ $indicator }»: значение выше у { $higher } из { $others } { $others ->
        [one] другой экономики
        [few] других экономик
        [many] других экономик
       *[other] других экономик
    } группы «{ $group }».
region-value = { $value } ({ $year })
region-chart = Карта группы «{ $group }». { $headline }
region-old = Данные слишком давние, сомнительные или без указания года и потому не сравниваются: { $economies }.
region-above = Также выше, но не учтены, так как значения под сомнением, оценочные или за другие годы: { $economies }.
region-counted = Строки, учтенные в заголовке
region-apart = Не учтены: сомнительные значения, оценки или значения, отстоящие более чем на год от значения этой экономики ({ $economy })
region-column-part = Учтено
region-missing = Нет значения: { $economies }.
