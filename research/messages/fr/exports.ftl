### What leaves the page: workbooks, Word, PowerPoint, SDMX, metadata: research/publish/

## Heads of columns. $column: a head; $unit: what its numbers are in.

column-code = Code ISO
column-indicator-id = Code de l’indicateur
column-in-unit = { $column } ({ $unit })

## Workbook

workbook-contents = Contenu
workbook-metadata = Métadonnées
workbook-sources = Sources
workbook-observations = Observations
workbook-sheet = Feuille
workbook-shows = Ce qu’elle montre
workbook-rows = Lignes
workbook-citation = Citation
workbook-indicators = Indicateurs
page-workbook-code = Code
page-workbook-publication = Publication
page-workbook-doi = DOI
page-workbook-author = Auteur
page-workbook-made-with = Réalisé avec

## The terms of the sources of a folder of reports. $sources: titles of sources; $licence: its name.

page-terms-title = Licences des chiffres de ces rapports
page-terms-software = Les pages tracent leurs graphiques avec plotly.js, sous licence MIT.
page-terms-of-nc-sa = Les chiffres des sources suivantes ne peuvent pas être utilisés à des fins commerciales, et tout ce qui en est tiré doit être partagé sous la même licence : { $sources }. Cela vaut pour ces rapports, leurs tableaux et leurs graphiques :
page-terms-of-nc = Les chiffres des sources suivantes ne peuvent pas être utilisés à des fins commerciales : { $sources }. Cela vaut pour ces rapports, leurs tableaux et leurs graphiques :
page-terms-of-sa = Tout ce qui est tiré des chiffres des sources suivantes doit être partagé sous la même licence : { $sources }. Cela vaut pour ces rapports, leurs tableaux et leurs graphiques :
page-terms-licence = Licence : { $licence }.

## What catalogues of data sets read. $name: of the economy or group; $study: title of the study.

page-data-set-says = { $name } – chiffres de l’étude « { $study } » : infrastructure numérique, son utilisation, compétences, prix et économie numérique, avec l’année, l’unité, la source et l’édition de chacun.

## Word and PowerPoint. $n: rows of a table that are not shown.

page-office-rows-left-out = { $n ->
    [one] { $n } ligne supplémentaire figure dans le classeur et sur la page.
   *[other] { $n } lignes supplémentaires figurent dans le classeur et sur la page.
}
