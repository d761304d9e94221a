### رؤوس الأعمدة ومفاتيح الرسوم وما تشترك فيه عدة نتائج.

column-year = السنة
column-year-gaps = السنة (باستثناء السنوات بلا قيمة)
column-year-of = السنة، { $indicator }
column-quarter = الربع
column-economy = الاقتصاد
column-economies = الاقتصادات
column-indicator = المؤشر
column-value = القيمة
column-rank = المرتبة
column-unit = الوحدة
column-source = المصدر
column-publisher = الناشر
column-release = الإصدار
column-licence = الترخيص
chart-other-economies = اقتصادات أخرى
column-people = الأشخاص

## Values that are not plain

dash = –

value-of-year = { $value } ({ $year })
value-undated = { $value } (السنة غير مذكورة)
value-estimated = { $value } (تقدير)
value-jumped = { $value }
value-reported = { $value }
value-one-operator = { $value } على الأقل وفق مشغل واحد
value-either = { $value }
value-figures-dated = { $value } ({ $year }؛ و{ $other } في عام { $since }، مع احتمال انقطاع في السلسلة)
value-figures-other = { $value } ({ $year }؛ و{ $other } في عام { $since })
value-priced = { $value }
value-surveyed = { $value }
value-filled = { $value }
value-in-doubt = { $value } (رقم مشكوك فيه)
value-low = { $value } (قد تكون أدنى من الواقع)
doubts = { $sentences }
doubts-jumped = أرقام مشكوك فيها لاحتمال انقطاع في السلسلة: { $values }.
doubts-reported = أرقام مشكوك فيها لوجود رقم آخر يخالفها: { $values }.
doubts-filled = أرقام مشكوك فيها، قد تكون تقديرات: { $values }.
doubts-priced = أرقام مشكوك فيها لأن النسبة تختلف وفق رقم الدخل لدى البنك الدولي: { $values }.
doubts-surveyed = أرقام مشكوك فيها: { $values }.
doubts-people = تستند أعداد غير الموصولين بالإنترنت إلى الرقم المشكوك فيه لاستخدام الإنترنت.
doubt-jumped = { $indicator } ({ $value }؛ و{ $before } في عام { $since })
doubt-reported = { $indicator } ({ $value }؛ و{ $before } في عام { $since })
doubt-filled = { $indicator } ({ $value })
doubt-surveyed = { $indicator } ({ $value })، إذ كانت القيمة { $survey } بحسب مسح لعام { $since }
doubt-priced = { $indicator } ({ $value } على أساس دخل قدره { $income }، أو { $other } على أساس رقم البنك الدولي البالغ { $ours } لعام { $since })
value-up-to = ما يصل إلى { $value }
value-least = { $value } على الأقل
range-either = { $low } أو { $high }
value-central = نحو { $central } ({ $range })
items-more = { $more ->
    [one] واحد غيرها
    [two] اثنان غيرها
    [few] { $more } غيرها
    [many] { $more } غيرها
   *[other] { $more } غيرها
}

## What is to be known of a value in a table; empty where nothing is.

column-mark = ملاحظات
column-mark-of = ملاحظات، { $indicator }
mark-none = { "" }
mark-estimate = تقدير
mark-provisional = قيمة أولية
mark-lagged = لسنة أسبق من المطلوبة
mark-imputed = قيمة تعويضية
mark-undated = السنة غير مذكورة
mark-corrected = قيمة مصححة
mark-suspect = مشكوك فيها
unranked-priced = نسبة من دخل قدره { $income } للفرد؛ وهي { $other } من رقم البنك الدولي البالغ { $ours } ({ $since })
unranked-same-offer = مطابق لسعر سلة أخرى، فقد تكون خطة واحدة تمثل السلتين
mark-homes = قد يكون أعلى من الواقع، إذ إن نسبة الأسر التي لديها إنترنت أعلى من نسبة المستخدمين
mark-low = قد يكون أدنى من الواقع، إذ إن نسبة الأسر التي لديها إنترنت أعلى من نسبة المستخدمين
unranked-surveyed = أظهر مسح { $survey } في عام { $since }
unranked-filled = تختم قيما متساوية الخطوات، فقد تكون تقديرا
unranked-homes = كان لدى { $homes } من الأسر إنترنت في المنزل في عام { $year }
unranked-break = قد تقع بعد انقطاع في السلسلة: { $before } في عام { $since }
unranked-reported = يناقضها رقم آخر: { $before } في عام { $since }
mark-filled = تقدير محتمل
mark-repeated = قد يكرر قيمة السنة السابقة
mark-between = قيمة مستكملة
mark-old = أقدم من أن تقارن

## Data gaps. $indicators: those that are missing.

missing-from-asked = بلا قيمة حديثة في المصادر المقروءة: { $indicators }.
missing-in-doubt = أرقام مشكوك فيها ولا تُحتسب: { $indicators }.
missing-unread = ليس في البيانات: { $indicators } ({ $publisher }).
missing-series-worldbank = ليس في البيانات: القيم السنوية للمؤشرات التالية: { $indicators } (ينشرها البنك الدولي).
missing-series-itu = ليس في البيانات: القيم السنوية للمؤشرات التالية: { $indicators } (ينشرها الاتحاد الدولي للاتصالات).
missing-series-other = قيم سنوية ناقصة: { $indicators } (لا ينشرها أي مصدر معروف هنا).
publisher-asked = غير وارد في المصادر المقروءة
publisher-other = المكاتب الإحصائية الوطنية

## Where a figure stands in a report, in lists of what has changed

figure-headline = العنوان
figure-claim = جملة
counted-all = { $known ->
    [one] الاقتصاد الوحيد
    [two] كلا الاقتصادين
    [few] جميع الاقتصادات (عددها { $known })
    [many] جميع الاقتصادات (عددها { $known })
   *[other] جميع الاقتصادات (عددها { $known })
}
counted-some = { $short } من أصل { $known } من الاقتصادات
counted-all-known = { $known ->
    [one] الاقتصاد الوحيد الذي تتوفر عنه أرقام (من أصل { $members })
    [two] كلا الاقتصادين اللذين تتوفر عنهما أرقام (من أصل { $members })
    [few] جميع الاقتصادات التي تتوفر عنها أرقام (عددها { $known } من أصل { $members })
    [many] جميع الاقتصادات التي تتوفر عنها أرقام (عددها { $known } من أصل { $members })
   *[other] جميع الاقتصادات التي تتوفر عنها أرقام (عددها { $known } من أصل { $members })
}
counted-some-known = { $short } من أصل { $known } من الاقتصادات التي تتوفر عنها أرقام (وعدد الاقتصادات كلها { $members })
# $share: of the people of the group; $missing: large economies, each with its share.
counted-base = الأشخاص المحسوبون بحسب { $indicators } من عدد سكان يبلغ { $people } ({ $year }).
count-filled = قد يكون استخدام الإنترنت تقديرا لا يؤكده مسح؛ وكذلك أعداد الأشخاص والتكاليف المبنية عليه.
