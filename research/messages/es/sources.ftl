### En qué se basa un informe y qué le falta.

## Sources

sources-come-from = { $values ->
    [one] Fuente del valor más reciente
   *[other] Fuentes de los { $values } valores más recientes
} de { $scope }.
sources-none = No se cargó ningún valor de { $scope }.
sources-mended = { $values ->
    [one] Un valor publicado de los indicadores de este informe se corrige, se omite o es dudoso; la auditoría de datos reúne los de todos los indicadores.
   *[other] { $values } valores publicados de los indicadores de este informe se corrigen, se omiten o son dudosos; la auditoría de datos reúne los de todos los indicadores.
}
sources-note = { $indicator }: { $note }
sources-releases = { $releases }
sources-licences = { $licences }
sources-release = { $source } ({ $release })
sources-column-economies = Economías, de { $members }
sources-column-first = Primer año
sources-column-last = Último año

## Missing indicators

missing-none = { $economy }: ningún indicador consultado para esta página falta ni es demasiado antiguo o dudoso.
missing-gaps = { $economy }: datos que faltan, demasiado antiguos o dudosos
missing-suspect = Un valor dudoso: { $reason }
missing-open = Los datos no permiten decidirlo
missing-doubted = { $value } ({ $year }): { $why }
missing-alone = No hay dato con el que compararlo
missing-not-loaded = No está en los datos de este informe
missing-no-value = No publicado en { $releases }
missing-some-ages = Publicado solo para algunas edades: { $indicator }
missing-dated = { $value } ({ $year }): demasiado antiguo para comparar
missing-column-why = Motivo
