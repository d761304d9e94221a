### Qué se sabe, de cuándo data, de dónde procede y qué podría añadirse.

## Known, by theme

audit-known-economy = De los { $indicators } indicadores disponibles en los datos de este informe para al menos la mitad de las economías, { $known } se conocen para { $economy }, { $recent } de ellos de { $since } o posteriores.
audit-known-group = Se conoce el { $known } de los valores de los { $indicators } indicadores disponibles en los datos de este informe para al menos la mitad de las economías en las { $economies } economías de { $group }; el { $recent } es de { $since } o posterior.
audit-ends = De ellos, mayor proporción de cifras recientes: { $most } ({ $most-share }); menor: { $least } ({ $least-share }).
audit-left = No contados: otros { $left } indicadores, que los datos de este informe tienen para menos de la mitad de las economías, o para ninguna.
audit-known-doubted = Dudosos, contados aparte: { $doubted }.
audit-theme-connectivity = Conectividad
audit-theme-electricity = Electricidad
audit-theme-economy = Economía
audit-theme-trade = Comercio
audit-theme-work = Trabajo
audit-theme-people = Población
audit-theme-education = Educación
audit-theme-geography = Geografía
audit-theme-affordability = Asequibilidad
audit-theme-innovation = Innovación
audit-theme-policy = Políticas
audit-theme-finance = Finanzas
audit-theme-all = Todos los temas
audit-state-recent = { $since } o posterior
audit-state-older = Más antiguo
audit-state-undated = Año no indicado
audit-state-doubted = Dudoso
audit-state-unknown = Desconocido
audit-column-known = Conocido, proporción
audit-column-recent = { $since } o posterior, proporción
audit-rows-theme = Tema
audit-axis-economy = indicadores
audit-axis-group = % de economías e indicadores
audit-known-chart = Barras de indicadores por tema. { $headline }

audit-old = { $old ->
    [one] Un valor es anterior a { $since }.
   *[other] { $old } valores son anteriores a { $since }.
}
audit-old-year = { $indicator } ({ $year })

## Sources

audit-sources-most = El { $share } de los { $values } valores más recientes de { $scope } procede de { $source }.
audit-nothing = No se dispone de ningún valor de { $scope }.
audit-column-values = Valores
audit-column-share = Proporción
audit-column-indicators = Indicadores
audit-column-first = Primer año
audit-column-last = Último año
audit-column-licence = Licencia
audit-licences = { $licences }

## Marks

audit-marks-alone = Valores marcados entre los { $values } más recientes de { $scope }: { $kinds }.
audit-marks-none = Ninguno de los { $values } valores más recientes de { $scope } lleva la marca de estimado o corregido.
audit-kind-estimate = { $values ->
    [one] una estimación
   *[other] { $values } estimaciones
}
audit-kind-provisional = { $values ->
    [one] { $values } provisional
   *[other] { $values } provisionales
}
audit-kind-lagged = { $values } de un año anterior al solicitado
audit-kind-imputed = { $values ->
    [one] { $values } imputado
   *[other] { $values } imputados
}
audit-kind-undated = { $values } de año desconocido
audit-kind-corrected = { $values ->
    [one] { $values } corregido
   *[other] { $values } corregidos
}
audit-modelled = { $values ->
    [one] Un valor sobre trabajo está modelizado por la Organización Internacional del Trabajo y no lleva marca.
   *[other] { $values } valores sobre trabajo están modelizados por la Organización Internacional del Trabajo y no llevan marca.
}

## Corrections

audit-corrections = { $values ->
    [one] Un valor publicado de { $scope } se corrige, se omite o es dudoso: { $done }.
   *[other] { $values } valores publicados de { $scope } se corrigen, se omiten o son dudosos: { $done }.
}
audit-corrections-none = Ningún valor publicado de { $scope } se corrige, se omite ni es dudoso.
audit-corrections-listed = De cada serie y motivo, la tabla contiene el valor más reciente y el año del primero.
audit-done-drop = { $values ->
    [one] { $values } omitido
   *[other] { $values } omitidos
}
audit-done-override = { $values ->
    [one] { $values } sustituido
   *[other] { $values } sustituidos
}
audit-done-flag = { $values ->
    [one] { $values } marcado
   *[other] { $values } marcados
}
audit-done-suspect = { $values ->
    [one] { $values } dudoso
   *[other] { $values } dudosos
}
audit-action-drop = omitido
audit-action-override = sustituido
audit-action-flag = marcado
audit-action-confirm = confirmado
audit-action-suspect = dudoso, no comparado
audit-implausible = Fuera de lo posible.
audit-column-printed = Valor publicado
audit-column-age = Último o anterior
audit-is-latest = último
audit-is-older = anterior
audit-column-action = Qué se hizo
audit-column-reason = Motivo

## Gaps

audit-missing-economy = Indicadores de { $scope } que no se encontraron en las fuentes consultadas: { $missing }.
audit-missing-group = Faltan para { $scope } { $missing } de { $values } valores de los indicadores disponibles para al menos la mitad de las economías.
audit-gaps-none = { $scope }: hay una cifra, reciente o no, de cada indicador que tiene al menos la mitad de las economías.
audit-gaps-by = Por editor: { $publishers }.
audit-gaps-from = { $publisher } ({ $missing })
audit-gaps-asked = «No está en las fuentes consultadas» significa que las ediciones consultadas contienen el indicador para otras economías; la oficina de estadística u otro editor puede tener un valor.

answer-audit-unused = Corregidos, omitidos o dudosos ({ $scope }, desde { $since }): { $figures }.
answer-audit-years = { $indicator } ({ $years })
answer-audit-economies = { $indicator } ({ $economies ->
    [one] una economía
    [many] { $economies } de economías
   *[other] { $economies } economías
})
answer-audit-unchecked-economy = Los datos consultados aquí no tienen cifras recientes utilizables ({ $scope }) sobre: { $topics }.
answer-audit-unchecked-group = La mayoría de las economías ({ $scope }) no tiene cifras recientes utilizables sobre: { $topics }.
answer-audit-sound = Ninguna cifra reciente es dudosa ({ $scope }) y cada tema de las opciones de política cuenta con una cifra reciente.
