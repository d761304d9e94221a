### What leaves the page: workbooks, Word, PowerPoint, SDMX, metadata

## Heads of columns

column-code = Код ISO
column-indicator-id = Код показателя
column-in-unit = { $column } ({ $unit })

## Workbook

workbook-contents = Содержание
workbook-metadata = Метаданные
workbook-sources = Источники
workbook-observations = Наблюдения
workbook-sheet = Лист
workbook-shows = Что показано
workbook-rows = Строки
workbook-citation = Ссылка
workbook-indicators = Показатели
page-workbook-code = Код
page-workbook-publication = Публикация
page-workbook-doi = DOI
page-workbook-author = Автор
page-workbook-made-with = Создано с помощью

## The terms of the sources of a folder of reports

page-terms-title = Лицензии на данные в этих отчетах
page-terms-software = Диаграммы на страницах строит plotly.js по лицензии MIT.
page-terms-of-nc-sa = Данные следующих источников нельзя использовать в коммерческих целях, а все созданное на их основе должно распространяться по той же лицензии: { $sources }. Это относится к этим отчетам, их таблицам и диаграммам:
page-terms-of-nc = Данные следующих источников нельзя использовать в коммерческих целях: { $sources }. Это относится к этим отчетам, их таблицам и диаграммам:
page-terms-of-sa = Все созданное на основе данных следующих источников должно распространяться по той же лицензии: { $sources }. Это относится к этим отчетам, их таблицам и диаграммам:
page-terms-licence = Лицензия: { $licence }.

## What catalogues of data sets read

page-data-set-says = { $name }: данные исследования «{ $study }» — цифровая инфраструктура, ее использование, навыки, цены и цифровая экономика; для каждого значения указаны год, единица измерения, источник и выпуск.

## Word and PowerPoint

page-office-rows-left-out = Еще { $n } { $n ->
        [one] строка есть
        [few] строки есть
        [many] строк есть
       *[other] строк есть
    } в книге и на странице.
