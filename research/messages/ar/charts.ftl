### عبارات الرسوم البيانية

## Lines over years

chart-interval = فاصل 95%
chart-forecast = توقع
chart-published = منشور
chart-filled = مستكمل بين مسح وآخر
chart-without-data = سنوات بلا بيانات
chart-target = الهدف: { $value } بحلول عام { $due }
chart-last = { $economy }، { $year }: { $value }
    .label = { $economy }، { $year }: { $value }
chart-last-still = { $economy }، { $year }: { $value }، ربما تكرار لقيمة عام { $before }
    .label = { $economy }، { $year }: { $value }، ربما تكرار لقيمة عام { $before }
chart-last-doubted = { $value } ({ $year }، مشكوك فيها)
chart-either = مشكوك فيها: { $value }
chart-older = أقدم من ثلاث سنوات، لا تُحتسب
chart-ahead = توقع عام { $due }: { $value } (فاصل 95%: { $interval })
    .label = توقع عام { $due }: { $value } (فاصل 95%: { $interval })
chart-economies = اقتصادات

## Classes of a map. $bound: where a class begins or ends.

class-all = الكل
class-under = أقل من { $bound }
class-over = { $bound } فأكثر
map-own = مقارنة مع { $economy }
map-equal = متساوٍ

## Maps

map-disclaimer = رُسمت الحدود لأغراض إحصائية، ولا تنطوي على أي رأي بشأن وضع أي إقليم.
map-line-of-control = الخط المنقط: خط المراقبة في جامو وكشمير على وجه التقريب. ولم تتفق الهند وباكستان على الوضع النهائي لجامو وكشمير.
map-sudan = لم تحدد بعد الحدود النهائية بين السودان وجنوب السودان ولا الوضع النهائي لمنطقة أبيي.
map-malvinas = يوجد نزاع بين الأرجنتين والمملكة المتحدة على السيادة على جزر فوكلاند (مالفيناس).
map-kosovo = ترد كوسوفو في سياق قرار مجلس الأمن 1244 (1999).
map-not-final = حدود غير نهائية
map-control = خط المراقبة
map-small = اقتصاد صغير
map-outside = خارج المجموعة
map-apart = غير مشمول بالمقارنة
map-apart-why = غير مشمول بالمقارنة: انظر الجدول
map-small-unknown = صغير: { $missing }

## Places by their people

chart-cities = مدن، من { $people } نسمة
chart-towns = بلدات، من { $people }
chart-smaller-places = أماكن أصغر
chart-people = نسمة

## Ranges, shares, places in a field

chart-central = التقدير المركزي
chart-up-to = حتى أعلى رقم
chart-in-doubt = قيمة مشكوك فيها أو تقدير محتمل
chart-half = نصف الأخرى

## Notes on charts

chart-cut = يعرض الرسم البياني أول { $shown } من أصل { $all }، ويضم الجدول الكل.
chart-axis-logarithmic = { $axis } (مقياس لوغاريتمي)
chart-axis-cut = { $axis } (المحور لا يبدأ من 0)
chart-source = المصدر: { $sources }.
chart-source-computed = المصدر: حسابات أُجريت لهذا التقرير استنادا إلى { $sources }.
chart-source-years = المصدر: { $sources } ({ $years }).
chart-of-one = { $indicator } ({ $unit })
chart-of = { $indicators }
chart-of-years = { $indicators }، { $years }
chart-of-whose = { $shown }، { $who }
chart-who-among = اقتصادات { $group }، وعددها { $n }
chart-who-all = { $n ->
    [one] اقتصاد واحد
    [two] اقتصادان
    [few] { $n } اقتصادات
    [many] { $n } اقتصادا
   *[other] { $n } اقتصاد
}
chart-who-own-group = { $economy } واقتصادات أخرى، { $group }
chart-who-own-others = { $economy } واقتصادات أخرى
chart-who-own-among = { $economy } و{ $n ->
    [one] اقتصاد آخر
    [two] اقتصادان آخران
    [few] { $n } اقتصادات أخرى
    [many] { $n } اقتصادا آخر
   *[other] { $n } اقتصاد آخر
}، { $group }
shows-cost-use = تكلفة الأجهزة والتدريب والبيانات، حسب البند (دولار أمريكي)
shows-cost-network = تكلفة المواقع اللاسلكية على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، حسب البند (دولار أمريكي)
shows-cost-drivers = تكلفة توسيع الشبكات عند طرفي كل افتراض (دولار أمريكي)
shows-targets = أحدث قيمة، والقيمة قبل 4 إلى 6 سنوات، والهدف
shows-targets-now = أحدث قيمة والهدف
shows-ages = السكان حسب العمر والجنس
shows-comparison = مقارنة بالوسيط حسب المؤشر
shows-key = الأرقام الرئيسية حسب المؤشر
shows-ground = التغير منذ عام { $first } تقريبا ووسيط التغير لدى الاقتصادات الأخرى، حسب المؤشر
shows-traits = ارتباط الرتب بين المؤشرات الأخرى و{ $indicator }
shows-prices = أسعار البيانات المتنقلة والنطاق العريض الثابت (% من دخل الفرد)
shows-price-trend = أسعار النطاق العريض عبر السنوات (% من نصيب الفرد من الدخل)
shows-gaps = الأشخاص المعنيون بكل فجوة، والاقتصادات التي توجد فيها
shows-largest-gap = أكبر الفجوات المقيسة بعدد الأشخاص في { $group } هي: { $topic } ({ $people })
shows-land = السكان والأراضي، حسب المنطقة
shows-settlements = السكان حسب حجم التجمع السكني
shows-learners = الأشخاص الذين لا يقرؤون أو غير الموصولين بالإنترنت، وتكلفة التدريب
shows-unpriced-learners = الأشخاص الذين لا يعرفون القراءة أو غير الموصولين بالإنترنت
shows-marked = أحدث القيم التي يضع مصدرها علامة عليها
shows-corrected = القيم المصححة أو المستبعدة أو المشكوك فيها
shows-known = المؤشرات التي لها قيمة والتي ليست لها، حسب الموضوع
shows-regions = { $indicators } حسب المنطقة: الوسيط والنصف الأوسط من الاقتصادات
