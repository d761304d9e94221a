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
explorer-choose-economy = الاقتصاد
explorer-choose-group = المجموعة
explorer-choose-scope = النطاق
explorer-peers = المقارنة مع
explorer-region = منطقته
explorer-run = تشغيل الأقسام أدناه
explorer-chosen = شغّل الأقسام أدناه لعرض النتائج عن { $about }.
explorer-chosen-peers = شغّل الأقسام أدناه لعرض النتائج عن { $about } بالمقارنة مع { $group }.
explorer-as-framework = كما في الإطار
explorer-method-normalisation = تقييس القيم
explorer-method-aggregation = التجميع
explorer-rank-before = المرتبة في الإطار
explorer-earlier = لاختيار سابق: أعد تشغيل هذا القسم
