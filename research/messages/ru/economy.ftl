### What an economy is made of, what it trades, and how indicators moved

## Sectors

sectors-shares = { $economy }, состав ВВП: услуги — { $services }, промышленность — { $industry }, сельское хозяйство — { $agriculture }.
sectors-dated = Последние данные о долях относятся к { $year } году.
sectors-sum-under = Доли в сумме дают { $sum }: налоги за вычетом субсидий на продукты не относятся ни к одному сектору.
sectors-sum-over = Доли в сумме дают { $sum }, как указано в источнике.
sectors-unknown = { $economy }: актуальных данных о секторах экономики нет.
sectors-apart = { $economy }: доли секторов экономики известны только за разные годы.
sectors-old = { $economy }: последние данные о долях секторов экономики относятся к { $year } году.
sectors-rows = Сектор
sectors-axis = % ВВП
sectors-whole = ВВП
sector-rest = Ни один из них
sector-services = Услуги
sector-industry = Промышленность
sector-agriculture = Сельское хозяйство
sector-together = Вместе
sectors-chart = Полоса секторов экономики в { $year } году. { $shares }

## Trade


## Over time

over-time-rose = { $economy }, «{ $indicator }»: рост с { $before } в { $first } году до { $after } в { $last } году.
over-time-fell = { $economy }, «{ $indicator }»: снижение с { $before } в { $first } году до { $after } в { $last } году.
over-time-peaked = { $economy }, «{ $indicator }»: рост с { $before } в { $first } году до { $value } в { $turn } году, затем снижение до { $after } в { $last } году.
over-time-dipped = { $economy }, «{ $indicator }»: снижение с { $before } в { $first } году до { $value } в { $turn } году, затем рост до { $after } в { $last } году.
over-time-moved = { $economy }, «{ $indicator }»: от { $low } до { $high } с { $first } по { $last } год; { $after } в { $last } году.
over-time-same = { $economy }: показатель «{ $indicator }» в { $last } году ({ $after }) был примерно таким же, как в { $first } году ({ $before }).
over-time-level = { $economy }: «{ $indicator }» — { $value } и в { $first }, и в { $last } году.
over-time-once = { $economy }: «{ $indicator }» — { $value } в { $last } году.
over-time-rate = { $economy }: «{ $indicator }» — { $value } в { $last } году при медиане { $median } за { $years } годы.
over-time-before = В { $begun } году значение было примерно таким же, как в { $last } году: { $before }.
over-time-break = Изменение за { $year } год сильно отклоняется от обычного годового: возможен разрыв ряда.
over-time-jumped = В { $year } году — { $value }: изменение сильно отклоняется от обычного годового, возможен разрыв ряда.
over-time-none = { $economy }: известно слишком мало лет, чтобы показать изменение ({ $indicators }).
over-time-unknown = { $economy }: в источниках этого отчета нет актуального значения ({ $indicators }).
over-time-old = Последнее значение слишком давнее, чтобы его приводить: { $indicators }.
over-time-chart = Линии по годам, { $economy }: { $indicators }. { $headline }

## Trade in technology

