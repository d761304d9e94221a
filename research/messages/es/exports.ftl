### Lo que sale de la página: libros de cálculo, Word, PowerPoint, SDMX, metadatos.

## Heads of columns

column-code = Código ISO
column-indicator-id = Código del indicador
column-in-unit = { $column } ({ $unit })

## Workbook

workbook-contents = Contenido
workbook-metadata = Metadatos
workbook-sources = Fuentes
workbook-observations = Observaciones
workbook-sheet = Hoja
workbook-shows = Qué muestra
workbook-rows = Filas
workbook-citation = Cita
workbook-indicators = Indicadores
page-workbook-code = Código
page-workbook-publication = Publicación
page-workbook-doi = DOI
page-workbook-author = Autoría
page-workbook-made-with = Elaborado con

## The terms of the sources of a folder of reports

page-terms-title = Licencias de las cifras de estos informes
page-terms-software = Las páginas dibujan sus gráficos con plotly.js, que tiene la licencia MIT.
page-terms-of-nc-sa = Las cifras de { $sources } no pueden utilizarse con fines comerciales, y lo que se haga con ellas tiene que compartirse con la misma licencia. Esto se aplica a estos informes, sus tablas y sus gráficos:
page-terms-of-nc = Las cifras de { $sources } no pueden utilizarse con fines comerciales. Esto se aplica a estos informes, sus tablas y sus gráficos:
page-terms-of-sa = Lo que se haga con las cifras de { $sources } tiene que compartirse con la misma licencia. Esto se aplica a estos informes, sus tablas y sus gráficos:
page-terms-licence = Licencia: { $licence }.

## What catalogues of data sets read

page-data-set-says = Cifras de { $name } del estudio «{ $study }»: infraestructura digital, su uso, competencias, precios y economía digital, con el año, la unidad, la fuente y la edición de cada una.

## Word and PowerPoint

page-office-rows-left-out = { $n ->
    [one] Hay { $n } fila más en el libro de cálculo y en la página.
   *[other] Hay { $n } filas más en el libro de cálculo y en la página.
}
