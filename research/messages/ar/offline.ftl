### Who is offline, and how many of them a network covers

offline-headline-parts = في { $economy }، عدد غير الموصولين بالإنترنت { $people }: يصل الجيل الرابع إلى { $share } منهم على الأقل، ويبقى ما يصل إلى { $beyond } خارج نطاقه.
offline-headline-rounded = في { $economy }، عدد غير الموصولين بالإنترنت { $people }: يصل الجيل الرابع إلى نحو { $share } منهم، ويبقى نحو { $beyond } خارج نطاقه.
offline-headline-all = في { $economy }، عدد غير الموصولين بالإنترنت { $people }، ويصل الجيل الرابع إلى جميعهم تقريبا.
offline-headline-none = في { $economy }، عدد غير الموصولين بالإنترنت { $people }، وقد لا يصل الجيل الرابع إلى أي منهم.
offline-nobody = كل السكان في { $economy } يستخدمون الإنترنت ({ $year })؛ ولم يبق أحد لتوصيله.
offline-unknown = لا يتوفر عدد الأشخاص غير الموصولين بالإنترنت في { $economy }.
offline-not-parted = في { $economy }، عدد غير الموصولين بالإنترنت { $people }، ولا يُعرف كم منهم يعيشون ضمن نطاق تغطية الجيل الرابع: بيانات التغطية غير متوفرة.
offline-contradicted = في { $economy }، عدد غير الموصولين بالإنترنت { $people }، ولا يمكن تحديد كم منهم يعيشون ضمن نطاق تغطية الجيل الرابع: عدد الموصولين بالإنترنت أكبر من عدد من يصل إليهم الجيل الرابع.
offline-needs = يحتاج من هم خارج نطاق التغطية إلى شبكة؛ ويحتاج من هم ضمنه إلى جهاز، وبيانات بسعر في متناولهم، ومهارات، ومحتوى يستحق وقتهم.
offline-3g = عدد من هم خارج نطاق تغطية الجيل الرابع وضمن نطاق تغطية الجيل الثالث: نحو { $people } ({ $year })؛ وحيثما أمكنت ترقية مواقع الجيل الثالث، كان ما يلزم بناؤه أقل مما يلزم لغيرهم.

## Notes

offline-years = يعود استخدام الإنترنت إلى عام { $use }، وتغطية الجيل الرابع إلى عام { $coverage }.
offline-rounded = التغطية المبلغ عنها 100%؛ وقد يُبقي التقريب ما يصل إلى { $people } نسمة خارج النطاق.
offline-rounded-range = التغطية مذكورة بنسب مئوية بلا كسور؛ وبسبب التقريب قد يتراوح عدد من هم خارج النطاق من { $people } نسمة.
offline-ages = يُحتسب الأشخاص من جميع الأعمار؛ وعدد من هم دون سن العاشرة في { $economy }: { $children }.
offline-method = التغطية كما نُشرت، أي مبلغ عنها أو مقدرة، وليست مقيسة. ويُحتسب من هم خارج نطاق تغطية الجيل الرابع غير موصولين بالإنترنت؛ ولأن بعضهم قد يكون موصولا عبر شبكات أخرى، فهذا هو الحد الأقصى لعدد غير الموصولين خارج نطاقه.

## Gaps

offline-no-population = بيانات ناقصة: عدد حديث لسكان { $economy } متسق مع مصادر أخرى.
offline-no-use = بيانات ناقصة: استخدام الإنترنت في { $economy }.
offline-use-in-doubt = رقم استخدام الإنترنت في { $economy } مشكوك فيه.
offline-use-undated = رقم استخدام الإنترنت في { $economy } منشور بلا سنة.
offline-use-old = أحدث رقم متاح لاستخدام الإنترنت في { $economy } يعود إلى عام { $year }، وهو أقدم من أن يُحتسب به عدد الأشخاص.
offline-apart = يفصل بين رقم استخدام الإنترنت ({ $use }) وعدد السكان ({ $people }) أكثر من { $apart ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $apart } سنوات
        [many] { $apart } سنة
       *[other] { $apart } سنة
    }.
offline-coverage-old = آخر تغطية للجيل الرابع مبلغ عنها في { $economy } تعود إلى عام { $year }.
offline-no-coverage = بيانات ناقصة: تغطية الجيل الرابع في { $economy } (ينشرها الاتحاد الدولي للاتصالات).
offline-more-online = وفقا للأرقام المنشورة، يصل الجيل الرابع إلى { $covered } من السكان ({ $covered-year })، ونسبة الموصولين بالإنترنت { $online } ({ $year })، أي إن بعض من هم خارج نطاقه موصولون أيضا.

## Table and chart

offline-rows = الفجوة
offline-gap-coverage = خارج نطاق الجيل الرابع، على الأكثر
offline-gap-usage = ضمن نطاق الجيل الرابع وغير موصولين، على الأقل
offline-gap-coverage-rounded = خارج نطاق الجيل الرابع
offline-gap-usage-rounded = ضمن نطاق الجيل الرابع وغير موصولين
offline-people = كل السكان
offline-online = الموصولون بالإنترنت
offline-label = { $people } ({ $share })
offline-closes-coverage = الشبكات
offline-closes-usage = الأجهزة وسعر البيانات والمهارات والمحتوى المناسب
offline-column-share = النسبة من غير الموصولين
offline-column-closes = ما يسد الفجوة
offline-axis = % من السكان
offline-chart = مخطط شلالي من كل السكان إلى الموصولين بالإنترنت. { $headline }
