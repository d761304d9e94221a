### What leaves the page: workbooks, Word, PowerPoint, SDMX, metadata: research/publish/

## Heads of columns. $column: a head; $unit: what its numbers are in.

column-code = ISO code
column-indicator-id = Indicator code
column-in-unit = { $column } ({ $unit })

## Workbook

workbook-contents = Contents
workbook-metadata = Metadata
workbook-sources = Sources
workbook-observations = Observations
workbook-sheet = Sheet
workbook-shows = What it shows
workbook-rows = Rows
workbook-citation = Citation
workbook-indicators = Indicators
page-workbook-code = Code
page-workbook-publication = Publication
page-workbook-doi = DOI
page-workbook-author = Author
page-workbook-made-with = Made with

## The terms of the sources of a folder of reports. $sources: titles of sources; $licence: its name.

page-terms-title = Licences of the figures in these reports
page-terms-software = The pages draw their charts with plotly.js, which is under the MIT licence.
page-terms-of-nc-sa = Figures of { $sources } may not be used commercially, and whatever is made from them has to be shared under the same licence. That holds for these reports, their tables and their charts:
page-terms-of-nc = Figures of { $sources } may not be used commercially. That holds for these reports, their tables and their charts:
page-terms-of-sa = Whatever is made from figures of { $sources } has to be shared under the same licence. That holds for these reports, their tables and their charts:
page-terms-licence = Licence: { $licence }.

## What catalogues of data sets read. $name: of the economy or group; $study: title of the study.

page-data-set-says = Figures on { $name } from the study “{ $study }”: digital infrastructure, its use, skills, prices and the digital economy, with the year, unit, source and release of each.

## Word and PowerPoint. $n: rows of a table that are not shown.

page-office-rows-left-out = { $n ->
    [one] { $n } more row is in the workbook and on the page.
   *[other] { $n } more rows are in the workbook and on the page.
}
