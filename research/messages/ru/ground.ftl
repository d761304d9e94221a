### Gaining and losing ground

## $before, $after: the figure in the years $since and $until; $usual: the median change of the others.

ground-gained = { $economy }: рост показателя «{ $indicator }» с { $since } по { $until } год ({ $change }) больше медианного роста в группе «{ $group }» ({ $usual }).
ground-gained-still = { $economy }: показатель «{ $indicator }» вырос с { $before } в { $since } году до { $after } в { $until } году, но с { $still } года не растет; медианный рост в группе «{ $group }» — { $usual }.
ground-lost = { $economy }: рост показателя «{ $indicator }» с { $since } по { $until } год ({ $change }) меньше медианного роста в группе «{ $group }» ({ $usual }).
ground-lost-ahead = { $economy }: показатель «{ $indicator }» вырос с { $since } по { $until } год ({ $change }) до { $after } и все еще выше медианы в группе «{ $group }» ({ $median }), где медианный рост был больше ({ $usual }).
ground-peaked = { $economy }: показатель «{ $indicator }» вырос с { $before } в { $since } году до { $peak } в { $turn } году и снизился до { $after } в { $until } году; медианный рост в группе «{ $group }» — { $usual }.
ground-lost-down = { $economy }: показатель «{ $indicator }» не вырос — { $before } в { $since } году и { $after } в { $until } году; медианный рост в группе «{ $group }» — { $usual }.
ground-kept = { $economy }: рост показателя «{ $indicator }» с { $since } по { $until } год ({ $change }) близок к медианному росту в группе «{ $group }» ({ $usual }).
ground-level = { $indicator } ({ $value })
ground-both = { $economy }: опережение остальных в росте показателя «{ $gain }», но рост показателя «{ $loss }» меньше, чем в группе «{ $group }».
ground-both-down = { $economy }: опережение остальных в росте показателя «{ $gain }», но отставание в росте показателя «{ $loss }».
ground-all-gained = { $economy }: опережение остальных в росте по показателям: { $indicators }.
ground-all-lost = { $economy }: рост меньше, чем в группе «{ $group }», по показателям: { $indicators }.
ground-all-lost-down = { $economy }: отставание от остальных в росте по показателям: { $indicators }.
ground-carried = { $economy }: изменение показателя «{ $indicator }» не сравнивается с другими, так как по меньшей мере в четырех значениях ({ $years }) число абонементов одно и то же, как при переносе прежних данных.
ground-counted = Сравнение с группой «{ $group }»: данные тех же лет, что и у рассматриваемой экономики ({ $economy }), или отстоящие от них на один год.
ground-unknown = { $economy }: неизвестно, было ли опережение или отставание в сравнении с группой «{ $group }».
ground-not-named = Место здесь не определено, так как это есть практически у всех или этого нет почти ни у кого, или так как большинство значений — оценки: { $indicators }.
ground-apart = Не сравнивается, так как менее чем у { $fewest } экономик есть данные, отстоящие не более чем на год ({ $economy }): { $indicators }.
ground-method = Изменение отмечается, если оно не менее чем на { $clear } п. п. или на { $clear } на 100 человек больше или меньше медианного изменения остальных и медианного изменения всех экономик, исходный уровень которых отличался от исходного уровня данной экономики не более чем на { $room }, и если место среди остальных изменилось в ту же сторону не менее чем на { $places }. Для первой и последней экономики изменение места не требуется, а последняя сравнивается только с остальными. Меньший рост, после которого значение не ниже { $nearly } или { $all } на 100 человек, потерей не называется.
ground-now = Последнее значение
ground-plus = +{ $change }
ground-axis-share = Изменение примерно с { $first } года, процентных пунктов
ground-axis = Изменение примерно с { $first } года, на 100 жителей
ground-side-better = явное опережение
ground-side-level = без явной разницы
ground-side-full = меньший рост, уже высоко
ground-side-worse = меньший рост
ground-side-fell = снижение
ground-unclear = { $economy }, без отмеченного выигрыша или потери
    .label = { $economy }, без отмеченного выигрыша или потери
ground-chart = Точки: изменение в этой экономике; штрихи: медианное изменение в остальных. { $headline }
ground-column-then = Значение около { $first } года
ground-column-change = Изменение
ground-column-usual = Медианное изменение остальных

## A change beside structural peers; the medians are of them.

