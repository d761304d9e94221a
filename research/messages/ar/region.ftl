### A map of a region in one indicator

region-unknown = لا تتوفر قيم حديثة عن { $indicator } في { $group }.
region-without = { $indicator }: لا ترتيب للاقتصاد التالي في { $group }: { $economy }.
region-alone = { $economy }: الاقتصاد الوحيد في { $group } الذي تتوفر عنه قيمة حديثة في { $indicator }.
region-highest = في { $indicator }، لا تتجاوز قيمة أي من الاقتصادات الأخرى في { $group }، وعددها { $others }، قيمة { $economy }.
region-lowest = في { $indicator }، قيم كل الاقتصادات الأخرى في { $group }، وعددها { $others }، أعلى من قيمة { $economy }.
region-higher = { $higher ->
    [one] في { $indicator }، قيمة واحد من الاقتصادات الأخرى في { $group }، وعددها { $others }، أعلى من قيمة { $economy }.
    [two] في { $indicator }، قيمتا اثنين من الاقتصادات الأخرى في { $group }، وعددها { $others }، أعلى من قيمة { $economy }.
    [few] في { $indicator }، قيم { $higher } من الاقتصادات الأخرى في { $group }، وعددها { $others }، أعلى من قيمة { $economy }.
    [many] في { $indicator }، قيم { $higher } من الاقتصادات الأخرى في { $group }، وعددها { $others }، أعلى من قيمة { $economy }.
   *[other] في { $indicator }، قيم { $higher } من الاقتصادات الأخرى في { $group }، وعددها { $others }، أعلى من قيمة { $economy }.
}
region-value = { $value } ({ $year })
region-chart = خريطة { $group }. { $headline }
region-old = قيم قديمة جدا أو مشكوك فيها أو بلا سنة مذكورة، ولذلك لم تُقارن: { $economies }.
region-above = أعلى أيضا، لكنها غير محسوبة لأن قيمها مشكوك فيها أو تقديرية أو لسنوات أخرى: { $economies }.
region-counted = الصفوف المحسوبة في العنوان
region-apart = لم تُحسب: قيم مشكوك فيها أو تقديرية أو تبعد أكثر من سنة عن قيمة { $economy }
region-column-part = محسوبة
region-missing = بلا قيمة: { $economies }.
