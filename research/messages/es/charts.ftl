### Textos de los gráficos.

## Lines over years

chart-interval = Intervalo del 95 %
chart-forecast = Previsión
chart-published = Publicado
chart-filled = Completado entre encuestas
chart-without-data = Años sin datos
chart-target = Meta: { $value } para { $due }
chart-last = { $economy }, { $year }: { $value }
    .label = { $economy }, { $year }: { $value }
chart-last-still = { $economy }, { $year }: { $value }, quizá repite el valor de { $before }
    .label = { $economy }, { $year }: { $value }, quizá repite el valor de { $before }
chart-last-doubted = { $value } ({ $year }, dudoso)
chart-either = en duda: { $value }
chart-older = de hace más de tres años, no se cuenta
chart-ahead = Previsión para { $due }: { $value } (intervalo del 95 %: { $interval })
    .label = Previsión para { $due }: { $value } (intervalo del 95 %: { $interval })
chart-economies = economías

## Classes of a map

class-all = todos
class-under = menos de { $bound }
class-over = { $bound } o más
map-own = en comparación con { $economy }
map-equal = igual

## Maps

map-disclaimer = Las fronteras se trazan con fines estadísticos y no implican opinión alguna sobre la condición jurídica de ningún territorio.
map-line-of-control = Línea de puntos: representa aproximadamente la Línea de Control en Jammu y Cachemira. India y Pakistán no han acordado el estatuto definitivo de Jammu y Cachemira.
map-sudan = No se han determinado la frontera definitiva entre Sudán y Sudán del Sur ni el estatuto definitivo de la zona de Abyei.
map-malvinas = Existe una controversia entre Argentina y el Reino Unido sobre la soberanía de las Islas Malvinas (Falkland Islands).
map-kosovo = Kosovo figura en el contexto de la resolución 1244 (1999) del Consejo de Seguridad.
map-not-final = frontera no definitiva
map-control = Línea de Control
map-small = economía pequeña
map-outside = fuera del grupo
map-apart = no comparado
map-apart-why = no comparado: véase la tabla
map-small-unknown = pequeña: { $missing }

## Places by their people

chart-cities = ciudades (habitantes: { $people } o más)
chart-towns = ciudades pequeñas ({ $people } o más)
chart-smaller-places = localidades menores
chart-people = personas

## Ranges, shares, places in a field

chart-central = estimación central
chart-up-to = hasta el dato más alto
chart-in-doubt = dato dudoso o posiblemente una estimación
chart-half = la mitad de las demás

## Notes on charts

chart-cut = El gráfico muestra las { $shown } primeras filas de { $all }; la tabla las contiene todas.
chart-axis-logarithmic = { $axis } (escala logarítmica)
chart-axis-cut = { $axis } (el eje no empieza en 0)
chart-source = Fuente: { $sources }.
chart-source-computed = Fuente: cálculos realizados para este informe a partir de { $sources }.
chart-source-years = Fuente: { $sources } ({ $years }).
chart-of-one = { $indicator } ({ $unit })
chart-of = { $indicators }
chart-of-years = { $indicators }, { $years }
chart-of-whose = { $shown }, { $who }
chart-who-among = { $n } { $n ->
    [one] economía
   *[other] economías
}, { $group }
chart-who-all = { $n } { $n ->
    [one] economía
   *[other] economías
}
chart-who-own-group = { $economy } y otras economías, { $group }
chart-who-own-others = { $economy } y otras economías
chart-who-own-among = { $economy } y { $n } { $n ->
    [one] economía más
   *[other] economías más
}, { $group }
shows-cost-use = Costo de dispositivos, formación y datos, por componente (US$)
shows-cost-network = Costo de los emplazamientos de radio en { $years } años, por componente (US$)
shows-cost-drivers = Costo de ampliar las redes en ambos extremos de cada supuesto (US$)
shows-targets = Último valor, valor de 4 a 6 años antes y meta
shows-targets-now = Último valor y meta
shows-ages = Población por edad y sexo
shows-comparison = Comparación con las medianas, por indicador
shows-key = Cifras clave, por indicador
shows-ground = Cambio desde { $first }, aproximadamente, y cambio mediano de las demás, por indicador
shows-traits = Correlación de rangos de otros indicadores con: { $indicator }
shows-prices = Precios de los datos móviles y la banda ancha fija (% del ingreso per cápita)
shows-price-trend = Precios de la banda ancha a lo largo de los años (% del ingreso per cápita)
shows-gaps = Personas afectadas por cada brecha y economías que la tienen
shows-largest-gap = De las brechas medidas en personas, la mayor en { $group } es la de { $topic }: { $people }
shows-land = Población y superficie, por zona
shows-settlements = Población por tamaño de localidad
shows-learners = Personas que no saben leer o no tienen conexión, y coste de la formación
shows-unpriced-learners = Personas que no saben leer o no tienen conexión
shows-marked = Valores más recientes que su fuente marca
shows-corrected = Valores corregidos, excluidos o dudosos
shows-known = Indicadores con y sin valor, por tema
shows-regions = { $indicators } por región: mediana y mitad central de las economías
