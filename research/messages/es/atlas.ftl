### El mundo de un vistazo.

## Maps

atlas-map = { $indicator }: en la mitad de las economías de { $lowest } el valor es de { $low } o menos; la mediana de { $highest } es de { $high }.
atlas-end = { $who } ({ $value })
atlas-years = En el mapa figuran { $economies } economías, con valores de { $years }.
atlas-universal = La tabla omite { $economies ->
    [one] una economía
   *[other] { $economies } economías
} con un valor de { $least } o más.
atlas-map-people = Según las últimas cifras nacionales, { $indicator }: el { $share } de toda la población.
atlas-map-chart = Mapa del mundo. { $headline }
atlas-unmapped = Muy pocas economías tienen valores recientes para un mapa: { $indicators }.

## Regions

atlas-regions = { $indicator }: según la última cifra de cada economía, la mediana va de { $low } en { $lowest } a { $high } en { $highest }.
atlas-regions-level = { $indicator }: la mediana es { $median } en { $regions }.
atlas-regions-medians = Las medianas cuentan una vez cada economía que la UIT asigna a una región, sea cual sea su población, y excluyen los valores dudosos.
atlas-regions-unknown = Ninguna región tiene valores recientes en { $indicator }.
atlas-rows-regions = Región de la UIT
atlas-middle-half = mitad central de las economías
atlas-median = mediana
atlas-regions-chart = Líneas de regiones. { $headline } Medianas: { $medians }.
atlas-column-median = Mediana
atlas-column-low = Cuartil inferior
atlas-column-high = Cuartil superior

## People offline

people-offline-reached = Al menos el { $share } de la población sin conexión vive donde ya llega la 4G.
people-offline-affordable = Según las cifras nacionales, el { $share } de las personas sin conexión de { $among } vive donde los datos móviles cuestan como máximo el { $threshold } del ingreso per cápita en promedio, aunque los más pobres pagan una parte mayor. El { $rest } vive donde cuestan más.
people-offline-affordable-part = Según las cifras nacionales, el { $share } de las personas sin conexión de { $among } vive donde los datos móviles cuestan como máximo el { $threshold } del ingreso per cápita en promedio, aunque los más pobres pagan una parte mayor. El { $rest } vive donde cuestan más; para las demás no se conoce ningún precio comparable.
people-offline-price-doubt = El precio de los datos móviles es dudoso en { $economies }, pero cada una de sus cifras está del mismo lado del { $threshold } del ingreso per cápita.
people-offline-without = Sin contar, por falta de cifras de uso de Internet y de población de años cercanos: { $economies } (población total: { $people }).
people-offline-unknown = No se sabe dónde viven las personas sin conexión de { $among }.
people-offline-counted = { $among }: según las últimas cifras ({ $counted }), la población sin conexión de todas las edades es de { $people }.
people-offline-world = Las últimas cifras nacionales ({ $counted }) suman una población sin conexión de { $people }.
people-offline-now = { $among }: según la UIT ({ $year }), la población sin conexión se estima en { $itu }; las cifras nacionales suman { $people }. De esas personas, al menos el { $share } vive al alcance de la 4G.
people-offline-sum = Las últimas cifras nacionales ({ $counted }, de { $years }) suman una población sin conexión de { $people }; las más antiguas aún cuentan a personas que se han conectado desde entonces. Aquí los porcentajes se calculan sobre esa suma.
people-offline-sum-part = Las últimas cifras nacionales ({ $counted }, de { $years }) suman una población sin conexión de { $people }, aun sin contar las economías para las que falta una cifra utilizable ({ $economies }; población total: { $missing }); las más antiguas aún cuentan a personas que se han conectado desde entonces: si la UIT tiene razón, esta suma y lo que se basa en ella son demasiado altos.
people-offline-held = El { $share } de la población sin conexión vive en { $count ->
    [one] una economía
   *[other] { $count } economías
}: { $economies }.
people-offline-held-without = Sin contar { $missing }, el { $share } de la población sin conexión vive en { $count ->
    [one] una economía
   *[other] { $count } economías
}: { $economies }.
people-offline-estimated = La UIT estima en { $itu } la población sin conexión de { $among } en { $year }.
people-offline-method = Población multiplicada por la proporción que no utiliza Internet; entre ambas cifras hay como máximo { $apart ->
    [one] un año
   *[other] { $apart } años
} de diferencia. Cada cifra es la más reciente de su economía: la suma no es una estimación para un solo año.
people-offline-published = Fuente de la estimación de la UIT: { $source }
people-offline-middle = Cuando una economía tiene dos cifras, porque la más reciente puede deberse a una ruptura de su serie o porque una encuesta la contradice, la suma de personas sin conexión va de las cifras más bajas a las más altas; los gráficos y el orden usan el punto medio.
people-offline-column = Personas sin conexión
people-offline-column-share = Proporción de las personas contadas
people-offline-listed = La tabla incluye las economías con al menos el { $least } de todas las personas sin conexión y un valor como mucho cinco años anterior al más reciente; la suma y el archivo incluyen todas las economías.
people-offline-axis = Personas sin conexión por economía (y en % de su población)
people-offline-by-region = Por región: últimas cifras nacionales
people-offline-others = Otras economías: { $economies }
people-offline-chart = Barras de personas sin conexión por economía. { $headline }
