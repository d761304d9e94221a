### Explorar en un cuaderno.

explorer-chart = { $indicators }: { $economies }.
explorer-indicator = { $indicator }, { $unit }
    .label = { $indicator }, { $unit }
explorer-all-economies = Todas las economías
explorer-all-years = Todos los años
explorer-last-years = Últimos { $years } años
explorer-chosen = Elegido: { $kind } = { $value }. «Run All Below» actualiza las secciones.

glance = { $known } de { $all } indicadores básicos de { $economy } tienen un valor.
glance-until = { $known } de { $all } indicadores básicos de { $economy } tienen un valor de { $year } o anterior.
glance-median = Mediana de { $group }
