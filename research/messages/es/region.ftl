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
region-old = Datos demasiado antiguos, dudosos o sin año indicado, por lo que no se comparan: { $economies }.
region-above = También tienen valores más altos, pero no contados por ser dudosos, estimados o de otros años: { $economies }.
region-counted = Filas contadas en el título
region-apart = No se cuentan: datos dudosos, estimaciones o datos a más de un año del de { $economy }
region-column-part = Se cuenta
region-missing = Sin valor: { $economies }.
