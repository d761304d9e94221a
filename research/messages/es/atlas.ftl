### El mundo de un vistazo.

## Maps

atlas-map = { $indicator } en { $economies } economías: en la mitad de ellas, el valor es inferior a { $median }; en una cuarta parte, es inferior a { $quarter }.
atlas-ends = Más altos: { $highest }. Más bajos: { $lowest }.
atlas-end = { $who } ({ $value })
atlas-economies = { $economies } economías
atlas-years = Los valores son de { $years }.
atlas-map-people = { $indicator } en { $economies } economías: el { $share } de su población total; según la economía, la proporción va de { $range }.
atlas-map-chart = Mapa del mundo. { $headline } { $ends }
atlas-unmapped = Muy pocas economías tienen valores recientes para un mapa: { $indicators }.

## Regions

atlas-regions = { $indicator }: la mediana va de { $low } en { $lowest } a { $high } en { $highest }.
atlas-regions-level = { $indicator }: la mediana es { $median } en { $regions }.
atlas-regions-within = Donde más difieren entre sí las economías es en { $group }: la mitad central va de { $range }.
atlas-regions-medians = Las medianas cuentan cada economía una vez, sea cual sea su población.
atlas-regions-unknown = Ninguna región tiene valores recientes en { $indicator }.
atlas-rows-regions = Región de la UIT
atlas-middle-half = mitad central de las economías
atlas-median = mediana
atlas-regions-chart = Líneas de regiones. { $headline } Medianas: { $medians }.
atlas-column-median = Mediana
atlas-column-low = Cuartil inferior
atlas-column-high = Cuartil superior

## Every economy

atlas-places = { $economies } economías tienen un valor reciente en { $indicators }.
atlas-no-values = Ninguna economía tiene un valor reciente en { $indicators }.
atlas-ranks = El puesto 1 es el mejor. Se ordenan los valores de los dos años consecutivos con más economías. Los valores que se escriben igual comparten puesto; las proporciones de la población a partir del 99 % son universales y no tienen puesto. Una raya: sin valor o sin puesto.
atlas-column-rank = Puesto, { $indicator }

## People offline

people-offline = De las personas sin conexión de todas las edades ({ $people }) en las { $counted } economías de { $among } con cifras ({ $latest }), el { $share } vive en { $count ->
    [one] una economía
   *[other] { $count } economías
}: { $economies }.
people-offline-held = El { $share } de las personas sin conexión vive en { $count ->
    [one] una economía
   *[other] { $count } economías
}: { $economies }.
people-offline-affordable = De las personas sin conexión de las { $known } economías con un precio de los datos móviles, el { $share } vive en las { $count } donde cuestan como máximo el { $threshold } del ingreso per cápita, y el { $rest } donde cuestan más. Es un promedio: los más pobres pagan una parte mayor de lo que ganan.
people-offline-without = Sin contar, por falta de cifras de uso de Internet y de población de años cercanos: { $economies } (población total: { $people }).
people-offline-unknown = No se sabe dónde viven las personas sin conexión de { $among }.
people-offline-regions = Por región: { $regions }.
people-offline-region = { $people } en { $group }
people-offline-method = Población multiplicada por la proporción que no utiliza Internet; entre ambas cifras hay como máximo { $apart ->
    [one] un año
   *[other] { $apart } años
} de diferencia. Cada cifra es la más reciente de su economía: la suma no es una estimación para un solo año.
people-offline-published = La UIT estima que { $itu } personas estaban sin conexión en { $year }, frente a { $people } aquí. La UIT estima cada economía para ese año; esta suma toma la última cifra publicada de cada una, de { $latest }, aunque el uso ha crecido desde entonces, y omite las que no tienen ninguna. Fuente de la estimación: { $source }
people-offline-column = Personas sin conexión
people-offline-column-share = Proporción del total sin conexión
people-offline-column-together = Proporción acumulada con las anteriores
people-offline-axis = Millones de personas sin conexión
people-offline-others = Otras economías: { $economies }
people-offline-chart = Barras de personas sin conexión por economía. { $headline }
