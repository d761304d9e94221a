### What leaves the page: workbooks, Word, PowerPoint, SDMX, metadata: research/publish/

## Heads of columns. $column: a head; $unit: what its numbers are in.

column-code = ISO代码
column-indicator-id = 指标代码
column-in-unit = { $column }（{ $unit }）

## Workbook

workbook-contents = 目录
workbook-metadata = 元数据
workbook-sources = 来源
workbook-observations = 观测值
workbook-sheet = 工作表
workbook-shows = 内容
workbook-rows = 行数
workbook-citation = 引用格式
workbook-indicators = 指标
page-workbook-code = 代码
page-workbook-publication = 出版物
page-workbook-doi = DOI
page-workbook-author = 作者
page-workbook-made-with = 制作工具

## The terms of the sources of a folder of reports. $sources: titles of sources; $licence: its name.

page-terms-title = 这些报告中数据的许可
page-terms-software = 页面使用plotly.js绘制图表，该软件采用MIT许可。
page-terms-of-nc-sa = { $sources }的数据不得用于商业目的，且由其制作的任何内容须按同一许可共享。该条件适用于这些报告及其表格和图表：
page-terms-of-nc = { $sources }的数据不得用于商业目的。该条件适用于这些报告及其表格和图表：
page-terms-of-sa = 由{ $sources }的数据制作的任何内容须按同一许可共享。该条件适用于这些报告及其表格和图表：
page-terms-licence = 许可：{ $licence }。

## What catalogues of data sets read. $name: of the economy or group; $study: title of the study.

page-data-set-says = “{ $study }”研究中关于{ $name }的数据：数字基础设施及其使用、技能、价格和数字经济，均注明年份、单位、来源和发布版本。

## Word and PowerPoint. $n: rows of a table that are not shown.

page-office-rows-left-out = 另有{ $n }行见工作簿和网页。
