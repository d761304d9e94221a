### The status of a target and how a value has changed

status-met = достигнут
    .label = Достигнут
status-narrowly = достигнут с минимальным запасом
    .label = Достигнут с минимальным запасом
status-practically = практически достигнут
    .label = Практически достигнут
status-met-jump = данные под сомнением
    .label = Данные под сомнением
status-on-track = по графику
    .label = По графику
status-possible = неясно
    .label = Неясно
status-off-track = отстает от графика
    .label = Отстает от графика
status-missed = не достигнут в срок
    .label = Не достигнут в срок
status-not-met = пока не достигнут (темп неизвестен)
    .label = Пока не достигнут, темп неизвестен
tile-status-not-met = Пока не достигнут
status-no-number = число не задано
    .label = Число не задано
status-too-old = устарело
    .label = Устарело
status-not-judged = не оценивается
    .label = Не оценивается (см. примечания)
status-undecided = не решено
    .label = Не решено (см. текст)
status-no-data = нет данных
    .label = Нет данных
status-met-dated = достигнут (более старые данные)
    .label = Достигнут (более старые данные)
status-on-track-dated = по графику (более старые данные)
    .label = По графику (более старые данные)
status-possible-dated = неясно (более старые данные)
    .label = Неясно (более старые данные)
status-off-track-dated = отстает от графика (более старые данные)
    .label = Отстает от графика (более старые данные)
status-not-met-dated = не достигнут (более старые данные)
    .label = Не достигнут (более старые данные)

## A change

change-up = ↑ { $change }
change-down = ↓ { $change }
change-none = → почти без изменений
change-across-possible = «{ $name }»: не показано изменение за периоды, включающие возможный разрыв ряда ({ $years }).
change-points = { $value ->
    [one] { $value } пункт
    [few] { $value } пункта
    [many] { $value } пунктов
   *[other] { $value } пункта
}
