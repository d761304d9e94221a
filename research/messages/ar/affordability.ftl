### أسعار النطاق العريض مقارنة بالدخل

## Baskets

basket-fixed-basket = النطاق العريض الثابت
    .label = النطاق العريض الثابت
basket-mobile-data-basket = البيانات المتنقلة
    .label = البيانات المتنقلة

## One economy. $basket: what is bought; $price: % of income per person; $threshold: at or below which it is affordable.

price-income-within = سعر { $basket } في { $economy }: { $price } من نصيب الفرد من الدخل، ضمن حد القدرة على تحمل التكاليف البالغ { $threshold }.
price-income-above = سعر { $basket } في { $economy }: { $price } من نصيب الفرد من الدخل، فوق حد القدرة على تحمل التكاليف البالغ { $threshold }.
price-income-open = سعر { $basket } في { $economy }: { $price } من نصيب الفرد من الدخل؛ وهو بحسب أحد الدخلين ضمن حد القدرة على تحمل التكاليف البالغ { $threshold }، وبحسب الآخر فوقه.
price-income-breaks = سعر { $basket } في { $economy }: رقمان متعارضان بشأن القدرة على تحمله، { $price } و{ $before } من نصيب الفرد من الدخل.
price-income-above-both = سعر { $basket } في { $economy } فوق حد القدرة على تحمل التكاليف بحسب كلا رقميه: { $price } أو { $before } من نصيب الفرد من الدخل.
price-income-within-both = سعر { $basket } في { $economy } ضمن حد القدرة على تحمل التكاليف بحسب كلا رقميه: { $price } و{ $before } من نصيب الفرد من الدخل.
price-money = سعر { $basket }: { $paid } شهريا.
price-money-doubted = سعر { $basket } بحسب أحدث رقم، وهو محل شك: { $paid } شهريا.
price-same = سعر { $basket } هو نفسه بالقيمة النقدية، والأرجح أن خطة واحدة تمثل السلتين: ولذلك لا يحتسب إلا مرة واحدة.
price-money-above = سعر { $basket }: { $paid } شهريا؛ ولو كان { $threshold } من نصيب الفرد من الدخل، لبلغ { $amount }.
price-poorest-within = سعر { $basket } لأفقر { $poorest } من السكان: { $price } من متوسط دخلهم، ضمن حد { $threshold }.
price-poorest-above = سعر { $basket } لأفقر { $poorest } من السكان: { $price } من متوسط دخلهم، فوق حد { $threshold }.
price-trend-fell = انخفض سعر { $basket } في { $economy } من { $before } من نصيب الفرد من الدخل في عام { $first } إلى { $after } في عام { $last }.
price-trend-rose = ارتفع سعر { $basket } في { $economy } من { $before } من نصيب الفرد من الدخل في عام { $first } إلى { $after } في عام { $last }.
price-trend-kept = لم يتغير تقريبا سعر { $basket } في { $economy }: { $after } من نصيب الفرد من الدخل في عام { $last }، مقابل { $before } في عام { $first }.
price-trend-broken = تغيرت الأسعار المنشورة ({ $basket }) في { $economy } من { $before } من نصيب الفرد من الدخل في عام { $first } إلى { $after } في عام { $last }؛ وقد يعود جزء من ذلك إلى انقطاع في السلسلة ({ $years }).
price-trend-income = ويعود ذلك أساسا إلى ارتفاع الدخل: فالسعر نفسه ({ $basket }) انتقل من { $before } إلى { $after } شهريا.
price-trend-income-only = ولم تنخفض هذه النسبة إلا بفضل ارتفاع الدخل: أما السعر نفسه ({ $basket }) فقد ارتفع من { $before } إلى { $after } شهريا.
price-trend-repeated = { $basket }: السعر في { $years } مطابق تماما لسعر السنة السابقة، وقد يكون أحدهما تكرارا للآخر؛ ويُحسب التغير من السنة الأحدث.
price-trend-usd = { $basket }، بالدولار الأمريكي شهريا
price-trend-chart = خطوط الأسعار عبر السنوات مع السعر الذي يُعد ميسورا. { $headline }
price-unknown = لا تعرف تكلفة النطاق العريض في { $economy }.
price-not-recent = ليس في مصادر هذا التقرير أسعار حديثة للنطاق العريض في { $economy }.
price-chart = أعمدة مقارنة بالحدود. { $headline }
price-chart-members = نقاط على مقياس لوغاريتمي: أسعار الاقتصادات التي تتجاوز { $threshold }، وهو الخط المتقطع. { $headline }
price-mark = سعر ميسور: { $threshold }
price-mark-rest = ضمن { $threshold }، غير معروضة: { $economies }
price-lower = { $unit }، وكلما انخفض كان أفضل

## Members of a group. $above: economies in which the price is above the threshold, of $economies.

price-members = في { $among }، يتجاوز سعر { $basket } نسبة { $threshold } من نصيب الفرد من الدخل في { $above } من أصل { $economies ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $economies } اقتصادات
    [many] { $economies } اقتصادا
   *[other] { $economies } اقتصاد
}.
price-median = سعر { $basket }: الوسيط { $median } من نصيب الفرد من الدخل، وأعلى سعر { $highest } في { $economy }.
price-members-unknown = لا تعرف تكلفة النطاق العريض في { $among }.
price-members-gap = بيانات ناقصة: السعر الحديث ({ $basket }) في { $missing } من أصل { $economies ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $economies } اقتصادات
    [many] { $economies } اقتصادا
   *[other] { $economies } اقتصاد
} (ينشره الاتحاد الدولي للاتصالات).

## Methods and data gaps

price-income = تقارن الأسعار بنصيب الفرد الشهري من الدخل القومي الإجمالي.
price-uncounted-same-offer = لا تدخل في حساب سعر { $basket } اقتصادات سعرها هو سعر سلة أخرى، فالأرجح أن خطة واحدة تمثل السلتين: { $economies }.
price-uncounted-either = لا تدخل في حساب سعر { $basket } اقتصادات لسعرها رقمان يتجاوز أحدهما { $threshold } ولا يتجاوزها الآخر: { $economies }.
price-median-sure = الأسعار المشار إليها بأنها مشكوك فيها لا تدخل في تحديد الوسيط ولا أعلى سعر.
price-rules = { $target } هو حد «{ $set }» وحد لجنة النطاق العريض.
price-share = حصة أفقر { $poorest } من السكان: { $share } من الدخل أو الاستهلاك (مسح الأسر المعيشية لعام { $year }، البنك الدولي). وتطبق هذه الحصة على الدخل القومي، الذي لا تتلقى الأسر المعيشية إلا جزءا منه، فهي تصلح للمقارنة بين الاقتصادات وليست ميزانية.
price-share-gap = ليس في البيانات: حصة أفقر { $poorest } من السكان من الدخل (ينشرها البنك الدولي حيث توجد مسوح للأسر المعيشية).
price-share-old = بيانات ناقصة: حصة أفقر { $poorest } من الدخل في وقت الأسعار (آخر ما نشره البنك الدولي لعام { $year }).

## Tables and charts

price-rows = الباقة
price-axis = % من نصيب الفرد من الدخل
price-poorest-row = { $basket }، أفقر { $poorest }
    .label = { $basket }، أفقر { $poorest }
price-column-minutes = الدقائق
price-column-messages = الرسائل
price-column-gigabytes = GB شهريا
price-column-poorest = % من الدخل، أفقر { $poorest }
price-column-usd = دولار أمريكي شهريا
price-column-ours = % من رقم البنك الدولي البالغ { $ours } ({ $since })
price-column-income = الدخل الذي تستند إليه الأسعار، دولار أمريكي سنويا
