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
status-possible-chance = неясно: вероятность от 33 до 66 %
    .label = Неясно: вероятность от 33 до 66 %
status-possible-short = неясно: темпа немного не хватает
    .label = Неясно: темпа немного не хватает
status-possible-short-income = неясно: темп чуть ниже нужного и в основном вызван ростом доходов
    .label = Неясно: темп чуть ниже нужного и в основном вызван ростом доходов
status-possible-between = неясно: темпа хватит, только если он сохранится
    .label = Неясно: темпа хватит, только если он сохранится
status-possible-slower = неясно: темп замедляется
    .label = Неясно: темп замедляется
status-possible-income = неясно: темп вызван ростом доходов
    .label = Неясно: темп вызван ростом доходов
status-possible-networks = неясно: темп может не сохраниться
    .label = Неясно: темп может не сохраниться
status-possible-ages = неясно: для лиц от 15 лет, возможно, достигнут
    .label = Неясно: для лиц от 15 лет, возможно, достигнут
status-off-track = отстает от графика
    .label = Отстает от графика
status-missed = не достигнут в срок
    .label = Не достигнут в срок
status-not-met = пока не достигнут (темп неизвестен)
    .label = Пока не достигнут, темп неизвестен
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
