### An economy against its neighbours

## Neighbours by land border; of an economy without one, the nearest over the sea

neighbours-more-border = { $economy }: «{ $indicator }» — { $value }; у { $more } из { $compared } { $compared ->
        [one] соседа
        [few] соседей
        [many] соседей
       *[other] соседей
    } значение выше.
neighbours-more-near = { $economy }: «{ $indicator }» — { $value }; у { $more } из { $compared } { $compared ->
        [one] ближайшей экономики
        [few] ближайших экономик
        [many] ближайших экономик
       *[other] ближайших экономик
    } значение выше.
neighbours-all-border = { $economy }: «{ $indicator }» — { $value }; у всех соседей (их { $compared }) значение выше.
neighbours-all-near = { $economy }: «{ $indicator }» — { $value }; у всех ближайших экономик (их { $compared }) значение выше.
neighbours-most-border = { $economy }: «{ $indicator }» — { $value }, больше, чем у любого из { $compared } { $compared ->
        [one] соседа
        [few] соседей
        [many] соседей
       *[other] соседей
    }.
neighbours-most-near = { $economy }: «{ $indicator }» — { $value }, больше, чем у любой из { $compared } { $compared ->
        [one] ближайшей экономики
        [few] ближайших экономик
        [many] ближайших экономик
       *[other] ближайших экономик
    }.
neighbours-level-border = { $economy }: «{ $indicator }» — { $value }; у { $level } из { $compared } { $compared ->
        [one] соседа
        [few] соседей
        [many] соседей
       *[other] соседей
    } значение примерно такое же, у остальных ниже.
neighbours-level-near = { $economy }: «{ $indicator }» — { $value }; у { $level } из { $compared } { $compared ->
        [one] ближайшей экономики
        [few] ближайших экономик
        [many] ближайших экономик
       *[other] ближайших экономик
    } значение примерно такое же, у остальных ниже.
neighbours-same-border = { $economy }: «{ $indicator }» — { $value }; у всех соседей (их { $compared }) значение такое же.
neighbours-same-near = { $economy }: «{ $indicator }» — { $value }; у всех ближайших экономик (их { $compared }) значение такое же.
neighbours-universal-border = { $economy }: «{ $indicator }» — { $value }, практически всеобщий охват, как и у { $level } из { $compared } { $compared ->
        [one] соседа
        [few] соседей
        [many] соседей
       *[other] соседей
    }.
neighbours-universal-near = { $economy }: «{ $indicator }» — { $value }, практически всеобщий охват, как и у { $level } из { $compared } { $compared ->
        [one] ближайшей экономики
        [few] ближайших экономик
        [many] ближайших экономик
       *[other] ближайших экономик
    }.
neighbours-one-more = { $economy }: «{ $indicator }» — { $value }; у соседней экономики ({ $neighbour }) значение выше.
neighbours-one-same = { $economy }: «{ $indicator }» — { $value }; у соседней экономики ({ $neighbour }) значение такое же.
neighbours-one-less = { $economy }: «{ $indicator }» — { $value }; у соседней экономики ({ $neighbour }) значение ниже.
neighbours-one-universal = { $economy }: «{ $indicator }» — { $value }, практически всеобщий охват, как и у соседней экономики ({ $neighbour }).

neighbours-who-border = { $economy }: соседи по сухопутной границе — { $neighbours }.
neighbours-who-near = { $economy }: сухопутных границ нет; ближайшие экономики — { $neighbours }.
neighbours-unknown-border = { $economy }: показатель «{ $indicator }» нельзя сравнить с соседями.
neighbours-unknown-near = { $economy }: показатель «{ $indicator }» нельзя сравнить с ближайшими экономиками.
neighbours-no-value = { $economy }: нет актуального значения показателя «{ $indicator }».
neighbours-no-others-border = { $economy }: ни у одного из соседей нет актуального значения показателя «{ $indicator }».
neighbours-no-others-near = { $economy }: ни у одной экономики поблизости нет актуального значения показателя «{ $indicator }».
neighbours-without = Нет актуального значения показателя «{ $indicator }»: { $economies }.
neighbours-apart = Не сравниваются по показателю «{ $indicator }», так как их данные отстоят более чем на год от данных ({ $economy }): { $economies }.
neighbours-chart = Столбцы, «{ $indicator }»: { $economy } и экономики поблизости. { $headline }
