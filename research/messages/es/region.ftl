### Mapa de una región según un indicador.

region-unknown = Faltan valores recientes de { $group }: { $indicator }.
region-without = { $indicator }: { $economy } no tiene puesto en { $group }.
region-alone = { $economy } es la única economía de { $group } con un valor reciente en { $indicator }.
region-highest = Ninguna de las otras { $others } economías de { $group } tiene un valor más alto que { $economy } en { $indicator }.
region-lowest = Las otras { $others } economías de { $group } tienen un valor más alto que { $economy } en { $indicator }.
region-higher = { $higher ->
    [one] Una de las otras { $others } economías de { $group } tiene un valor más alto que { $economy } en { $indicator }.
   *[other] { $higher } de las otras { $others } economías de { $group } tienen un valor más alto que { $economy } en { $indicator }.
}
region-value = { $value } ({ $year })
region-chart = Mapa de { $group }. { $headline }
region-old = Datos demasiado antiguos, sin año indicado o dudosos, por lo que no se comparan: { $economies }.
region-apart = No se cuentan, pues sus cifras son estimaciones o distan más de un año de la de { $economy }: { $economies }.
region-missing = Sin valor: { $economies }.
