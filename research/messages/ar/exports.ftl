### What leaves the page: workbooks, Word, PowerPoint, SDMX, metadata

## Heads of columns

column-code = رمز ISO
column-indicator-id = رمز المؤشر
column-in-unit = { $column } ({ $unit })

## Workbook

workbook-contents = المحتويات
workbook-metadata = البيانات الوصفية
workbook-sources = المصادر
workbook-observations = الملاحظات
workbook-sheet = الورقة
workbook-shows = ما تعرضه
workbook-rows = الصفوف
workbook-citation = الاستشهاد
workbook-indicators = المؤشرات
page-workbook-code = الرمز
page-workbook-publication = المنشور
page-workbook-doi = DOI
page-workbook-author = المؤلف
page-workbook-made-with = أُنشئ باستخدام

## The terms of the sources of a folder of reports

page-terms-title = تراخيص الأرقام الواردة في هذه التقارير
page-terms-software = ترسم الصفحات رسومها البيانية باستخدام plotly.js، وهو خاضع لترخيص MIT.
page-terms-of-nc-sa = لا يجوز استخدام أرقام { $sources } لأغراض تجارية، ويجب تقاسم كل ما يُعد منها بموجب الترخيص نفسه. ويسري ذلك على هذه التقارير وجداولها ورسومها البيانية:
page-terms-of-nc = لا يجوز استخدام أرقام { $sources } لأغراض تجارية. ويسري ذلك على هذه التقارير وجداولها ورسومها البيانية:
page-terms-of-sa = كل ما يُعد من أرقام { $sources } يجب تقاسمه بموجب الترخيص نفسه. ويسري ذلك على هذه التقارير وجداولها ورسومها البيانية:
page-terms-licence = الترخيص: { $licence }.

## What catalogues of data sets read

page-data-set-says = أرقام عن { $name } من الدراسة «{ $study }»: البنية التحتية الرقمية واستخدامها والمهارات والأسعار والاقتصاد الرقمي، مع سنة كل رقم ووحدته ومصدره وإصداره.

## Word and PowerPoint

page-office-rows-left-out = { $n ->
    [one] صف آخر يرد في المصنف وفي الصفحة.
    [two] صفان آخران يردان في المصنف وفي الصفحة.
    [few] { $n } صفوف أخرى ترد في المصنف وفي الصفحة.
    [many] { $n } صفا آخر ترد في المصنف وفي الصفحة.
   *[other] { $n } صف آخر ترد في المصنف وفي الصفحة.
}
