### Gaining and losing ground

## $before, $after: the figure in the years $since and $until; $usual: the median change of the others.

ground-gained = { $economy }: «{ $indicator }» — { $before } в { $since } году и { $after } в { $until } году; медианный рост в остальных экономиках группы «{ $group }» — { $usual }.
ground-lost = { $economy }: «{ $indicator }» — { $before } в { $since } году и { $after } в { $until } году; медианный рост в остальных экономиках группы «{ $group }» — { $usual }.
ground-counted = Места определены среди экономик, данные которых относятся к тем же годам, что и данные ({ $economy }), или отстоят от них на один год.
ground-held = { $economy } в группе «{ $group }» с { $since } года: ни по одному из показателей, которые можно сравнить (их { $indicators }), нет явного опережения остальных экономик или отставания от них.
ground-unknown = { $economy }: изменение места в группе «{ $group }» определить нельзя.
ground-not-named = Место здесь не определено, так как это есть практически у всех или этого нет почти ни у кого, или так как большинство значений — оценки: { $indicators }.
ground-apart = Не сравнивается, так как менее чем у { $fewest } экономик есть данные, отстоящие не более чем на год ({ $economy }): { $indicators }.
ground-method = Показатель учитывается, если оба значения есть не менее чем у { $fewest } { $fewest ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    }, причем второе — как минимум пятью годами позже первого. У экономик с меньшим доходом или меньшим использованием в начале запас роста больше. Изменение называется, если оно больше или меньше медианного изменения остальных не менее чем на { $clear } п. п. или на { $clear } на 100 человек и если изменилось и место среди них.
ground-then = Около { $first } года
ground-now = Последнее значение
ground-rose = +{ $change }
ground-axis-share = Изменение примерно с { $first } года, процентных пунктов
ground-axis = Изменение примерно с { $first } года, на 100 жителей
ground-ranks = { $then } → { $now } из { $of }
ground-unranked = вне рейтинга
ground-side-better = явный рост
ground-side-level = неясно
ground-side-worse = явное отставание
ground-chart = Точки: изменение в этой экономике; штрихи: медианное изменение в остальных. { $headline }
ground-column-then = Значение около { $first } года
ground-column-change = Изменение
ground-column-usual = Медианное изменение остальных
ground-column-rank-then = Место тогда
ground-column-rank-now = Место сейчас
ground-column-of = Экономик в сравнении

## A change beside structural peers; the medians are of them.

slope-more = { $economy }: «{ $indicator }» — { $before } в { $since } году и { $after } в { $until } году; изменение больше, чем в { $peers } { $peers ->
        [one] самой сходной экономике
        [few] самых сходных экономиках
        [many] самых сходных экономиках
       *[other] самых сходных экономиках
    }, где медиана была { $peers-before }, а стала { $peers-after } (последние данные: { $latest }).
slope-less = { $economy }: «{ $indicator }» — { $before } в { $since } году и { $after } в { $until } году; изменение меньше, чем в { $peers } { $peers ->
        [one] самой сходной экономике
        [few] самых сходных экономиках
        [many] самых сходных экономиках
       *[other] самых сходных экономиках
    }, где медиана была { $peers-before }, а стала { $peers-after } (последние данные: { $latest }).
slope-level = { $economy }: «{ $indicator }» — { $before } в { $since } году и { $after } в { $until } году; в { $peers } { $peers ->
        [one] самой сходной экономике
        [few] самых сходных экономиках
        [many] самых сходных экономиках
       *[other] самых сходных экономиках
    } медиана была { $peers-before }, а стала { $peers-after } (последние данные: { $latest }).
slope-unknown = { $economy }: изменение показателя «{ $indicator }» за последнее десятилетие нельзя сравнить с изменением в самых сходных экономиках.
slope-ends = { $then } → { $now }
slope-median = Медиана остальных
slope-method = Доход самых сходных экономик составляет от половины до удвоенного дохода рассматриваемой экономики; они ближе всех к ней по численности и плотности населения, доле городского населения, площади и медианному возрасту. Ее значение, ближайшее к { $first } году, и последнее значение сравниваются со значениями остальных за те же годы или отстоящими на один год.
slope-chart = Точки: первое и последнее значения каждой экономики. { $headline }
