### Explorar en un cuaderno.

explorer-chart = { $indicators }: { $economies }.
explorer-indicator = { $indicator }, { $unit }
    .label = { $indicator }, { $unit }
explorer-all-economies = Todas las economías
explorer-all-years = Todos los años
explorer-last-years = Últimos { $years } años
explorer-choose-economy = Economía
explorer-choose-group = Grupo
explorer-choose-scope = Ámbito
explorer-peers = Comparar con
explorer-region = su región
explorer-run = Ejecutar las secciones siguientes
explorer-chosen = Ejecute las secciones siguientes para ver { $about }.
explorer-chosen-peers = Ejecute las secciones siguientes para ver { $about } en comparación con { $group }.
explorer-as-framework = como en el marco
explorer-method-normalisation = Normalización
explorer-method-aggregation = Agregación
explorer-rank-before = Puesto en el marco
explorer-earlier = De una elección anterior: ejecute de nuevo esta sección
