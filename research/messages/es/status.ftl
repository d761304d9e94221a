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
status-possible-chance = incierta: probabilidad del 33 al 66 %
    .label = Incierta: probabilidad del 33 al 66 %
status-possible-short = incierta: al ritmo le falta poco
    .label = Incierta: al ritmo le falta poco
status-possible-short-income = incierta: al ritmo, debido sobre todo a mayores ingresos, le falta poco
    .label = Incierta: al ritmo, debido sobre todo a mayores ingresos, le falta poco
status-possible-between = incierta: el ritmo basta solo si continúa
    .label = Incierta: el ritmo basta solo si continúa
status-possible-slower = incierta: el ritmo se frena
    .label = Incierta: el ritmo se frena
status-possible-income = incierta: ritmo debido al aumento de los ingresos
    .label = Incierta: ritmo debido al aumento de los ingresos
status-possible-networks = incierta: el ritmo puede no durar
    .label = Incierta: el ritmo puede no durar
status-possible-ages = incierta: puede cumplirse desde los 15 años
    .label = Incierta: puede cumplirse desde los 15 años
status-off-track = no encaminada
    .label = No encaminada
status-missed = incumplida
    .label = Incumplida
status-not-met = aún no cumplida (ritmo desconocido)
    .label = Aún no cumplida, ritmo desconocido
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
