### Looking around in a notebook

explorer-chart = { $indicators }: { $economies }.
explorer-indicator = { $indicator }، { $unit }
    .label = { $indicator }، { $unit }
explorer-all-economies = كل الاقتصادات
explorer-all-years = كل السنوات
explorer-last-years = { $years ->
    [one] آخر سنة
    [two] آخر سنتين
    [few] آخر { $years } سنوات
    [many] آخر { $years } سنة
   *[other] آخر { $years } سنة
}
explorer-chosen = تم الاختيار: { $kind } = { $value }. الأمر «تشغيل كل ما يلي» يحدث الأقسام.

glance = تتوفر قيم عن { $economy } في { $known } من أصل { $all } من المؤشرات الأساسية.
glance-until = تتوفر قيم عن { $economy } تعود إلى عام { $year } أو قبله في { $known } من أصل { $all } من المؤشرات الأساسية.
glance-median = الوسيط، { $group }
