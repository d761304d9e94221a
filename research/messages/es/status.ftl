### El estado de una meta y la evolución de un valor.

status-met = cumplida
    .label = Cumplida
status-on-track = encaminada
    .label = Encaminada
status-possible = posible
    .label = Posible
status-off-track = no encaminada
    .label = No encaminada
status-missed = incumplida
    .label = Incumplida
status-not-met = no cumplida, ritmo desconocido
    .label = No cumplida, ritmo desconocido
status-no-number = sin cifra fijada
    .label = Sin cifra fijada
status-too-old = muy antiguo
    .label = Muy antiguo
status-not-judged = sin evaluar
    .label = Sin evaluar (véanse las notas)
status-no-data = sin datos
    .label = Sin datos
status-met-dated = cumplida en la última medición
    .label = Cumplida en la última medición
status-on-track-dated = encaminada en la última medición
    .label = Encaminada en la última medición
status-possible-dated = posible en la última medición
    .label = Posible en la última medición
status-off-track-dated = no encaminada en la última medición
    .label = No encaminada en la última medición
status-not-met-dated = no cumplida en la última medición
    .label = No cumplida en la última medición

## A change

change-up = ↑ { $change }
change-down = ↓ { $change }
change-none = → sin cambios
change-across-break = No se indica la variación en cinco años de «{ $name }»: su serie tiene una ruptura ({ $years }).
change-across-possible = No se indica la variación en cinco años de «{ $name }»: varió más de tres veces lo habitual en un año ({ $years }), una posible ruptura de la serie.
change-points = { $value ->
    [one] { $value } punto
   *[other] { $value } puntos
}
