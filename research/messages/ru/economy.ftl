### What an economy is made of, what it trades, and how indicators moved

## Sectors


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
over-time-published = { $economy }: «{ $indicator }», опубликованные значения — { $start } ({ $first }), { $before } ({ $since }) и { $value } ({ $year }); какое из двух последних верно, неизвестно: возможен разрыв ряда.
over-time-jumped = { $economy }: «{ $indicator }» — { $before } в { $since } году и { $value } в { $year } году: изменение сильно отклоняется от обычного годового, возможен разрыв ряда.
over-time-none = { $economy }: известно слишком мало лет, чтобы показать изменение ({ $indicators }).
over-time-unknown = { $economy }: в источниках этого отчета нет актуального значения ({ $indicators }).
over-time-old = Последнее значение слишком давнее, чтобы его приводить: { $indicators }.
over-time-chart = Линии по годам, { $economy }: { $indicators }. { $headline }

## Trade in technology

