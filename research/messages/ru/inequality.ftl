### Inequality between economies

inequality-of-all = { $among }: на { $least } населения, живущие там, где показатель «{ $indicator }» ниже всего, приходится { $share } целого (индекс Джини — { $gini }).
inequality-of-counted = { $among }: на { $least } учтенного населения, живущие там, где показатель «{ $indicator }» ниже всего, приходится { $share } целого (индекс Джини — { $gini }).
inequality-without = { $among } (кроме: { $missing }): на { $least } населения, живущие там, где показатель «{ $indicator }» ниже всего, приходится { $share } целого (индекс Джини — { $gini }).
inequality-of-part = { $among }: среди { $counted } населения с известными значениями на { $least }, живущие там, где показатель «{ $indicator }» ниже всего, приходится { $share } целого (индекс Джини — { $gini }).
inequality-apart = Два случайно выбранных человека живут в экономиках, значения которых различаются в среднем на { $distance } ({ $years }).
inequality-points = { $points } { $points ->
        [one] процентный пункт
        [few] процентных пункта
        [many] процентных пунктов
       *[other] процентного пункта
    }
inequality-between-income = Из всего неравенства { $between } приходится на различия между группами по уровню дохода и { $within } — между экономиками одной группы.
inequality-between-region = Из всего неравенства { $between } приходится на различия между регионами и { $within } — между экономиками одного региона.
inequality-own = { $economy }: { $below } населения группы живут в экономиках с более низкими значениями, { $above } — с более высокими.
inequality-own-part = { $economy }: { $below } населения группы живут в экономиках с более низкими значениями, { $above } — с более высокими; для { $unknown } это неизвестно.
counted-people = { $among }: учтены { $share } населения.
counted-people-without = { $among }: учтены { $share } населения; отсутствуют — { $missing }.
counted-missing = { $economy } ({ $share })
inequality-averages = Каждый человек учтен по среднему значению своей экономики, поэтому неравенство между людьми больше. Индекс Джини равен 0, если у всех поровну, и 1, если все у одного.
inequality-of-shares = Индекс Джини для доли снижается по мере приближения доли к 100 %; расстояние между двумя людьми — нет.
inequality-once = Если учитывать каждую экономику (всего { $economies }) один раз, независимо от численности населения, индекс Джини — { $gini }.
inequality-theil = Различия между группами и внутри них измеряются индексом Тейла T.
inequality-unknown = { $among }: насколько неравномерно распределен показатель «{ $indicator }», неизвестно.
inequality-gap = Нет актуальных данных («{ $indicator }» или население): { $economies }.
inequality-chart = Кривая Лоренца. { $headline }
inequality-axis = % целого: { $indicator }

## The table

inequality-rows = Мера
inequality-column-people = По людям
inequality-column-once = По экономикам, каждая один раз
inequality-column-meaning = Что это
inequality-row-gini = Индекс Джини
inequality-row-gini-meaning = 0: у всех поровну, 1: все у одного
inequality-row-theil-t = Тейл T
inequality-row-theil-t-meaning = 0: у всех поровну; больший вес у тех, у кого больше всего
inequality-row-theil-l = Тейл L
inequality-row-theil-l-meaning = 0: у всех поровну; больший вес у тех, у кого меньше всего
inequality-row-atkinson = Аткинсон, неприятие 0,5
inequality-row-atkinson-meaning = часть целого, от которой можно было бы отказаться без потерь при равномерном распределении
inequality-row-palma = Коэффициент Пальмы
inequality-row-palma-meaning = что есть у десятой части с наибольшим, деленное на то, что есть у 40 % с наименьшим
inequality-row-s80-s20 = S80/S20
inequality-row-s80-s20-meaning = что есть у пятой части с наибольшим, деленное на то, что есть у пятой части с наименьшим
inequality-row-least = Доля 40 % с наименьшим
inequality-row-least-meaning = % целого
inequality-row-apart = Среднее расстояние двух людей
inequality-row-apart-meaning = в единице измерения показателя
inequality-row-income-between = Тейл T между группами по уровню дохода
inequality-row-income-between-meaning = % индекса Тейла T
inequality-row-income-within = Тейл T внутри групп по уровню дохода
inequality-row-income-within-meaning = % индекса Тейла T
inequality-row-region-between = Тейл T между регионами
inequality-row-region-between-meaning = % индекса Тейла T
inequality-row-region-within = Тейл T внутри регионов
inequality-row-region-within-meaning = % индекса Тейла T
inequality-row-below = Люди в экономиках с меньшими значениями
inequality-row-below-meaning = % всего населения
inequality-row-above = Люди в экономиках с большими значениями
inequality-row-above-meaning = % всего населения
