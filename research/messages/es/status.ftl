### El estado de una meta y la evolución de un valor.

status-met = cumplida
    .label = Cumplida
status-narrowly = cumplida por poco
    .label = Cumplida por poco
status-practically = prácticamente cumplida
    .label = Prácticamente cumplida
status-met-jump = cifra dudosa
    .label = Cifra dudosa
status-on-track = encaminada
    .label = Encaminada
status-possible = incierta
    .label = Incierta
status-off-track = no encaminada
    .label = No encaminada
status-missed = incumplida
    .label = Incumplida
status-not-met = aún no cumplida (ritmo desconocido)
    .label = Aún no cumplida, ritmo desconocido
tile-status-not-met = Aún no cumplida
status-no-number = sin cifra fijada
    .label = Sin cifra fijada
status-too-old = muy antiguo
    .label = Muy antiguo
status-not-judged = sin evaluar
    .label = Sin evaluar (véanse las notas)
status-undecided = sin decidir
    .label = Sin decidir (véase el texto)
status-no-data = sin datos
    .label = Sin datos
status-met-dated = cumplida según una cifra anterior
    .label = Cumplida según una cifra anterior
status-on-track-dated = encaminada según una cifra anterior
    .label = Encaminada según una cifra anterior
status-possible-dated = incierta según una cifra anterior
    .label = Incierta según una cifra anterior
status-off-track-dated = no encaminada según una cifra anterior
    .label = No encaminada según una cifra anterior
status-not-met-dated = no cumplida según una cifra anterior
    .label = No cumplida según una cifra anterior

## A change

change-up = ↑ { $change }
change-down = ↓ { $change }
change-none = → poco o ningún cambio
change-across-possible = No se indica para «{ $name }» ninguna variación que abarque lo siguiente: { $years }. La serie puede tener ahí una ruptura.
change-points = { $value ->
    [one] { $value } punto
   *[other] { $value } puntos
}
