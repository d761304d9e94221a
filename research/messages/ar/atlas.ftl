### العالم في لمحة

## Maps. $economies: how many have a value;

atlas-map = { $indicator }: القيمة { $low } أو أقل في نصف اقتصادات { $lowest }؛ والوسيط في { $highest } هو { $high }.
atlas-end = { $who } ({ $value })
atlas-years = عدد الاقتصادات المبينة على الخريطة: { $economies }، وسنوات قيمها: { $years }.
atlas-universal = لا ترد في الجدول الاقتصادات التي بلغت { $least } أو أكثر، وعددها { $economies }.
atlas-map-people = وفقا لأحدث الأرقام الوطنية، { $indicator }: { $share } من جميع السكان.
atlas-map-chart = خريطة العالم. { $headline }
atlas-unmapped = القيم الحديثة أقل من أن ترسم بها خريطة: { $indicators }.

## Regions. $high: the median in $highest, the regions where it is highest; $low, $lowest: the same where it is lowest.

atlas-regions = { $indicator }: وفق آخر رقم لكل اقتصاد، يتراوح الوسيط من { $low } في { $lowest } إلى { $high } في { $highest }.
atlas-regions-level = { $indicator }: الوسيط { $median } في { $regions }.
atlas-regions-medians = يحتسب الوسيط كل اقتصاد يدرجه الاتحاد الدولي للاتصالات في إحدى المناطق مرة واحدة، أيا كان عدد سكانه، ولا يشمل القيم التي يكتنفها الشك.
atlas-regions-unknown = { $indicator }: ليس لأي منطقة قيم حديثة.
atlas-rows-regions = منطقة الاتحاد
atlas-middle-half = النصف الأوسط من الاقتصادات
atlas-median = الوسيط
atlas-regions-chart = خطوط المناطق. { $headline } القيم الوسيطة: { $medians }.
atlas-column-median = الوسيط
atlas-column-low = الربيع الأدنى
atlas-column-high = الربيع الأعلى

## People offline. $count: how many economies hold $share of them.

people-offline-reached = يعيش ما لا يقل عن { $share } من جميع غير الموصولين بالإنترنت ضمن نطاق تغطية الجيل الرابع بالفعل.
people-offline-affordable = بحسب الأرقام الوطنية، يعيش { $share } من غير الموصولين بالإنترنت في { $among } حيث لا تتجاوز تكلفة البيانات المتنقلة { $threshold } من دخل الفرد في المتوسط، وإن كان الأشد فقرا يدفعون حصة أكبر من دخلهم. ويعيش { $rest } حيث تزيد التكلفة على ذلك.
people-offline-affordable-part = بحسب الأرقام الوطنية، يعيش { $share } من غير الموصولين بالإنترنت في { $among } حيث لا تتجاوز تكلفة البيانات المتنقلة { $threshold } من دخل الفرد في المتوسط، وإن كان الأشد فقرا يدفعون حصة أكبر من دخلهم. ويعيش { $rest } حيث تزيد التكلفة على ذلك؛ أما الباقون فلا يُعرف لهم سعر قابل للمقارنة.
people-offline-price-doubt = سعر البيانات المتنقلة محل شك في ما يلي، لكن جميع أرقامه في كل منها تقع على الجانب نفسه من { $threshold } من دخل الفرد: { $economies }.
people-offline-without = غير محسوبة، لعدم توفر أرقام عن استخدام الإنترنت وعن عدد السكان من سنة متقاربة: { $economies } (إجمالي عدد السكان: { $people }).
people-offline-unknown = { $among }: لا يعرف أين يعيش غير الموصولين بالإنترنت.
people-offline-counted = { $among }: عدد غير الموصولين بالإنترنت من جميع الأعمار { $people } بحسب أحدث الأرقام ({ $counted }).
people-offline-world = مجموع أحدث الأرقام الوطنية ({ $counted }) هو { $people } من غير الموصولين بالإنترنت.
people-offline-now = { $among }: نحو { $itu } من السكان غير موصولين بالإنترنت بتقدير الاتحاد الدولي للاتصالات ({ $year })، و{ $people } بحسب الأرقام الوطنية، يعيش ما لا يقل عن { $share } منهم ضمن نطاق تغطية الجيل الرابع.
people-offline-sum = مجموع أحدث الأرقام الوطنية ({ $counted }، { $years }) هو { $people } من غير الموصولين بالإنترنت؛ والأرقام الأقدم لا تزال تعدّ من اتصلوا بالإنترنت بعدها غير موصولين. والنسب هنا من هذا المجموع.
people-offline-sum-part = مجموع أحدث الأرقام الوطنية ({ $counted }، { $years }) هو { $people } من غير الموصولين بالإنترنت، حتى دون احتساب اقتصادات تنقصها أرقام عن استخدام الإنترنت أو عن عدد السكان (ويبلغ عدد سكانها { $missing }): { $economies }؛ والأرقام الأقدم لا تزال تعدّ من اتصلوا بالإنترنت بعدها غير موصولين. وإذا صح تقدير الاتحاد الدولي للاتصالات، فهذا المجموع وما بُني عليه أعلى من الواقع.
people-offline-held = يعيش { $share } من غير الموصولين بالإنترنت في { $count ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $count } اقتصادات
    [many] { $count } اقتصادا
   *[other] { $count } اقتصاد
}: { $economies }.
people-offline-held-without = دون احتساب { $missing }، يعيش { $share } من غير الموصولين بالإنترنت في { $count ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $count } اقتصادات
    [many] { $count } اقتصادا
   *[other] { $count } اقتصاد
}: { $economies }.
people-offline-estimated = { $among }: يقدّر الاتحاد الدولي للاتصالات عدد غير الموصولين بالإنترنت في عام { $year } بنحو { $itu }.
people-offline-method = عدد السكان مضروبا في نسبة من لا يستخدمون الإنترنت؛ ولا يفصل بين الرقمين أكثر من { $apart ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $apart } سنوات
    [many] { $apart } سنة
   *[other] { $apart } سنة
}. كل رقم هو الأحدث لاقتصاده: فالمجموع ليس تقديرا لسنة واحدة.
people-offline-published = مصدر تقدير الاتحاد الدولي للاتصالات: { $source }
people-offline-middle = إذا كان لاقتصاد ما رقمان، لأن أحدثهما قد يعكس انقطاعا في سلسلته أو لأن مسحا يناقضه، تمتد مجاميع غير الموصولين بالإنترنت من الأرقام الأدنى إلى الأرقام الأعلى؛ ويُستخدم منتصفها في الرسوم البيانية والترتيب.
people-offline-column = غير الموصولين بالإنترنت
people-offline-column-share = الحصة من غير الموصولين المحتسبين
people-offline-listed = يضم الجدول الاقتصادات التي لديها { $least } على الأقل من جميع غير الموصولين بالإنترنت ولا تسبق قيمتها أحدث القيم بأكثر من خمس سنوات؛ ويشمل المجموع والملف جميع الاقتصادات.
people-offline-axis = غير الموصولين بالإنترنت حسب الاقتصاد (وكنسبة مئوية من سكانه)
people-offline-by-region = حسب المنطقة: أحدث الأرقام الوطنية
people-offline-others = اقتصادات أخرى: { $economies }
people-offline-chart = أعمدة غير الموصولين بالإنترنت حسب الاقتصاد. { $headline }
