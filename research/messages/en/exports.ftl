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
workbook-licence = Licence
workbook-citation = Citation
workbook-indicators = Indicators
page-workbook-code = Code
page-workbook-publication = Publication
page-workbook-author = Author
page-workbook-made-with = Made with
