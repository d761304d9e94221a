### The words around reports: pages, slides, the site


## Around a report

page-skip-to-report = انتقل إلى التقرير
page-all-reports = كل التقارير
page-scope-reports = تقارير أخرى: { $scope }
page-languages = اللغات
page-contents = المحتويات
page-summary = الملخص
page-data-until = بيانات صدرت حتى { $date }
page-basic-edition = طبعة أساسية: معظم الأرقام من كتاب حقائق العالم. أما سلاسل الاتحاد الدولي للاتصالات والبنك الدولي والأمم المتحدة عن الجيل الرابع والأسعار والنوع الاجتماعي والاتجاهات فمنشورة لكنها غير مدرجة هنا. ويمكن لمن يعدّ هذا التقرير أن يضيفها.
page-data-older = إصدارات أقدم مستخدمة هنا: { $sources }
page-about = المصادر والمنهجية
page-data-gaps = ثغرات البيانات
page-gaps-lacking = ناقص أو قديم جدا أو مشكوك فيه
page-gaps-also = ناقص أيضا أو قديم جدا أو مشكوك فيه
page-gaps-unread = منشور، لكنه ليس في بيانات هذا التقرير
page-gaps-of = ({ $sections })
page-partners = الشركاء
page-disclaimer = إخلاء المسؤولية
page-no-script = تُرسم الرسوم البيانية بواسطة برنامج نصي، ولا يعمل أي برنامج هنا. والأرقام التي يقوم عليها كل رسم ترد تحته.
page-no-charts = الرسوم البيانية ناقصة: وصلت هذه الصفحة من دون مجلدها «assets». اطلب ممن أرسلها التقرير في ملف واحد. والجدول الوارد تحت كل رسم يضم أرقامه.
page-the-figures = البيانات والملاحظات
page-notes = ملاحظات
page-table-as-csv = الجدول بصيغة CSV
page-chart-copy = نسخ الرابط
page-chart-copied = تم النسخ
page-chart-more = المزيد
page-chart-link = رابط
page-chart-png = PNG
page-chart-svg = SVG
page-chart-csv = CSV
page-chart-embed = تضمين
page-chart-slide = شريحة 16:9
page-chart-rows = معروض { $shown } من أصل { $all }
page-chart-reported = قيمة معلنة
page-chart-lower = الحد الأدنى
page-chart-upper = الحد الأعلى
page-summary-slide = حفظ الملخص كشريحة
page-card = نص للمشاركة
page-card-copy = نسخ للمشاركة
page-card-figure = { $label }: { $value } ({ $year })؛ { $places }. المصدر: { $sources }.
page-peers-with = المقارنة مع
page-peers-chosen = اقتصادات من اختيارك
page-peers-add = إضافة اقتصاد
page-peers-remove = إزالة { $economy }
page-figure = الشكل { $number }
page-notes-at = ملاحظة بشأن الحدود: انظر الشكل { $number }.
page-table = الجدول { $number }
page-actions = الأولويات
page-role-where = أين
page-role-barrier = السبب
page-role-option = الخيارات
page-role-own = جُرّب محليا
page-role-step = الخطوة الأولى
page-role-change = ثم
page-role-further = الخطوات التالية
page-role-cost = التكلفة
page-role-whole = التفاصيل الكاملة
page-in-profile = في الموجز القطري
page-role-unknown = غير معروف
page-figures-of-the-chart = أرقام الرسم البياني
page-first-rows = أول { $shown } من أصل { $n }.
page-series = السلسلة
page-across = المحور الأفقي
page-up = المحور الرأسي

## How to read this

page-how-to-read = كيف تقرأ هذا التقرير
page-how-to-read-says = لكل قيمة سنتها، وهي أحدث قيمة متاحة؛ وإذا كانت الأحدث مشكوكا فيها فقد تُستخدم القيمة السابقة لها، وتذكر الصفحة ذلك. أما «تقدير» وسائر العلامات، أي قيمة أولية أو تعويضية أو مصححة أو لسنة أسبق أو سنتها غير مذكورة، فتعني أن الرقم ليس رقما نهائيا صادرا عن المصدر نفسه لسنة محددة. وتعني «مشكوك فيها» احتمال انقطاع في السلسلة أو تعارضا مع رقم آخر. وتعني عبارة «لا توجد بيانات» أن القيمة غير معروفة، ولا تعني الصفر أبدا. والمرتبة 1 هي الأفضل، والقيم المتساوية تشترك في المرتبة نفسها. والوسيط هو القيمة الوسطى: نصف الاقتصادات أعلى منها ونصفها أدنى.

## Sources and licences

page-sources = المصادر والتراخيص
page-sources-fold = ما لا تشمله هذه المصادر
page-release-of = إصدار { $date }
page-release-unknown = تاريخ الإصدار غير مذكور، والقيم بتاريخ { $date }
page-licence = الترخيص: { $licence }.
page-terms-nc-sa = يجوز تقاسم أرقام { $sources } وتكييفها مع ذكر المصدر، لغير الأغراض التجارية وبموجب الترخيص نفسه فقط؛ وتسري هذه القيود على هذا التقرير وجداوله ورسومه البيانية.
page-terms-nc = يجوز تقاسم أرقام { $sources } وتكييفها مع ذكر المصدر، لغير الأغراض التجارية فقط؛ وتسري هذه القيود على هذا التقرير وجداوله ورسومه البيانية.
page-terms-sa = يجوز تقاسم أرقام { $sources } وتكييفها مع ذكر المصدر، بموجب الترخيص نفسه فقط؛ وتسري هذه القيود على هذا التقرير وجداوله ورسومه البيانية.
page-shared-nc = تجوز مشاركته مع ذكر المصدر لغير الأغراض التجارية
page-shared-sa = تجوز مشاركته مع ذكر المصدر وبموجب الترخيص نفسه
page-shared-free = تجوز مشاركته بحرية مع ذكر المصدر
page-sources-others = أرقام الاقتصادات الأخرى في الرسوم البيانية والقيم الوسيطة والمراتب مأخوذة أيضا من:

## Methods and data

page-methods-say = تُستبعد القيم الواقعة خارج ما يمكن أن يكون صحيحا وتُدرج في تدقيق البيانات؛ ولا تُعوض القيم الناقصة ما لم يذكر أحد الأقسام ذلك.
page-what = العنصر
page-which = البيان
page-report = التقرير
page-parameter = المعلمة { $name }
page-version = الإصدار
page-library = المكتبة
page-study = الدراسة
page-values = القيم المستخدمة
page-reference = الاقتصادات والمجموعات والمصادر والحدود
page-python = Python
page-data = البيانات
page-notebook-beside = بجانب الصفحة { $notebook } يعرض كل خطوة.
page-executed-notebook = دفتر منفذ

## How to cite

page-how-to-cite = كيفية الاستشهاد
page-report-title = { $scope }: { $study }
page-cited = { $by } ({ $year }). { $title }. { $date }.
page-cited-in = في: { $title }.
page-cited-version = الإصدار { $version }.
page-cited-with = أُعد باستخدام { $library }.
page-cite-sources = استشهد أيضا بمصادر الأرقام التي تستخدمها؛ وتبين تراخيصها كيفية ذلك.

## Slides

page-slides-of = { $title }: شرائح
page-first-slide = العنوان
page-slide-keys = للتنقل: مفاتيح الأسهم والمسافة وHome وEnd؛ ويعرض المفتاح N ملاحظات المتحدث.
page-slide-n = الشريحة { $n }
page-notes-to = ملاحظات الشريحة { $n }
page-no-notes = لا ملاحظات.
page-slide-sources = المصادر
page-slides-made = أُعدت باستخدام { $library }. وكل جملة محسوبة من الأرقام.

## The pages around the reports

page-site-subject = البنية التحتية الرقمية والاقتصاد الرقمي
page-site-title = تقارير التنمية الرقمية
page-site-says = وضع الاقتصادات من حيث التوصيلية والاستخدام والمهارات والتكلفة، محسوبا من الإحصاءات العامة بدراسات يمكن لأي شخص أن يعيد تشغيلها. ويذكر كل تقرير مصادره ويبين ما هو غير معروف.
page-reports-on = { $n ->
    [one] { $many } تقرير عن
    [two] { $many } تقرير عن
    [few] { $many } تقارير عن
    [many] { $many } تقريرا عن
   *[other] { $many } تقرير عن
}
page-on-economies = { $n ->
    [one] { $many } اقتصاد
    [two] { $many } اقتصاد
    [few] { $many } اقتصادات
    [many] { $many } اقتصادا
   *[other] { $many } اقتصاد
}
page-and-groups = { $n ->
    [one] و{ $many } مجموعة
    [two] و{ $many } مجموعة
    [few] و{ $many } مجموعات
    [many] و{ $many } مجموعة
   *[other] و{ $many } مجموعة
}
page-n-economies = { $n ->
        [one] اقتصاد واحد
        [two] اقتصادان
        [few] { $n } اقتصادات
        [many] { $n } اقتصادا
       *[other] { $n } اقتصاد
    }
page-little = بيانات قليلة
page-n-little = ببيانات قليلة: { $many }
page-n-not-made = لم يُنجز: { $many }
page-n-to-come = قيد الانتظار: { $many }
page-economies = الاقتصادات
page-economy = الاقتصاد
page-reports = التقارير
page-annex = مرفق:
page-find = ابحث بالاسم، بالإنكليزية أو كما يسميه أهله، أو بالرمز أو المجموعة
page-find-member = ابحث بالاسم، بالإنكليزية أو كما يسميه أهله، أو بالرمز
page-group = المجموعة
page-status = الحالة
page-all = الكل
page-all-made = كل التقارير أُنجزت
page-some-not-made = تقرير لم يُنجز
page-skip-the-map = تجاوز الخريطة
page-world-map = { $n ->
    [one] خريطة العالم: اقتصاد واحد له تقرير
    [two] خريطة العالم: اقتصادان لهما تقرير
    [few] خريطة العالم: { $n } اقتصادات لها تقرير
    [many] خريطة العالم: { $n } اقتصادا لها تقرير
   *[other] خريطة العالم: { $n } اقتصاد لها تقرير
}
page-economies-shown = الاقتصادات المعروضة: { $shown } من أصل { $all }
page-not-shown = العلامة – تعني أن تقارير الاقتصاد لا تعرض رقما.
page-economies-table = الاقتصادات التي لها تقرير وأرقامها الرئيسية
page-regions-and-groups = المناطق والمجموعات
page-areas = مجالات العمل المشترك
page-other-studies = دراسات أخرى
page-other-studies-say = دراسات لا تذكر أيا من هذه المجالات.
page-no-study-yet = لا تنتمي أي دراسة من هذه المجموعة إلى هذا المجال بعد.
page-further-reports = { $n ->
    [one] وعن مجموعة أخرى
    [two] وعن مجموعتين أخريين
    [few] وعن { $n } مجموعات أخرى
    [many] وعن { $n } مجموعة أخرى
   *[other] وعن { $n } مجموعة أخرى
}
page-no-report-yet = لا تقرير بعد
page-not-made = لم تُنجز
page-not-made-label = تقارير لم تُنجز
page-not-made-says = تقارير غير موجودة، وما آل إليه كل منها في آخر تشغيل حاول إعداده
page-of-whom = يخص
page-what-became = ما آل إليه
page-why = السبب
page-n-reports = { $n ->
        [one] تقرير واحد
        [two] تقريران
        [few] { $n } تقارير
        [many] { $n } تقريرا
       *[other] { $n } تقرير
    }
page-belongs-to = المجموعات المنتمى إليها
page-key-figures = الأرقام الرئيسية
page-where-it-lies = الموقع
page-map-around = خريطة { $name } والاقتصادات المحيطة
page-neighbours = الاقتصاد السابق والاقتصاد التالي
page-before = السابق
page-next = التالي
page-jump = الانتقال إلى اقتصاد
page-jump-none = لا يوجد هنا تقرير بهذا الاسم.
page-have-reports = { $n ->
    [one] اقتصادات لها تقرير: { $made } من أصل { $n }.
    [two] اقتصادات لها تقرير: { $made } من أصل { $n }.
    [few] اقتصادات لها تقرير: { $made } من أصل { $n }.
    [many] اقتصادات لها تقرير: { $made } من أصل { $n }.
   *[other] اقتصادات لها تقرير: { $made } من أصل { $n }.
}
page-group-reports = تقارير عن المجموعة
page-group-table = اقتصادات المجموعة وأرقامها الرئيسية
page-group-map = { $n ->
    [one] خريطة { $name }: اقتصاد واحد له تقرير
    [two] خريطة { $name }: اقتصادان لهما تقرير
    [few] خريطة { $name }: { $n } اقتصادات لها تقرير
    [many] خريطة { $name }: { $n } اقتصادا لها تقرير
   *[other] خريطة { $name }: { $n } اقتصاد لها تقرير
}
page-not-found = غير موجود
page-no-such-page = لا توجد صفحة كهذه
page-no-such-page-says = ربما لم يُنجز التقرير، أو ربما أُنجز باسم آخر. والتقارير الموجودة مدرجة هنا: { $link }.
page-boundaries-say = رُسمت الحدود لأغراض إحصائية ولا تنطوي على أي رأي بشأن وضع أي إقليم. والحدود المتقطعة ليست نهائية، ومنها الحدود بين السودان وجنوب السودان وحدود منطقة أبيي. ويمثل الخط المنقط على وجه التقريب خط المراقبة في جامو وكشمير الذي اتفقت عليه الهند وباكستان، ولم تتفقا على وضعها النهائي. والدوائر اقتصادات أصغر من أن تُرسم. وتتنازع الأرجنتين والمملكة المتحدة على السيادة على جزر فوكلاند (مالفيناس). وترد كوسوفو في سياق قرار مجلس الأمن 1244 (1999).
page-site-made = أُعد باستخدام { $library }؛ ويعمل دون شبكة.

## Titles and summaries of pages, for search engines, shared links and the feed of changes

page-site-summary = { $n ->
    [one] تقرير واحد، نطاقه { $economies }: التوصيلية والاستخدام والمهارات والتكلفة، من الإحصاءات العامة.
    [two] تقريران، نطاقهما { $economies }: التوصيلية والاستخدام والمهارات والتكلفة، من الإحصاءات العامة.
    [few] { $n } تقارير، نطاقها { $economies }: التوصيلية والاستخدام والمهارات والتكلفة، من الإحصاءات العامة.
    [many] { $n } تقريرا، نطاقها { $economies }: التوصيلية والاستخدام والمهارات والتكلفة، من الإحصاءات العامة.
   *[other] { $n } تقرير، نطاقها { $economies }: التوصيلية والاستخدام والمهارات والتكلفة، من الإحصاءات العامة.
}
page-place-title = { $name }: التنمية الرقمية
page-economy-summary = تقارير عن { $name }.
page-group-summary = { $n ->
    [one] { $name }: اقتصاد واحد له تقارير.
    [two] { $name }: اقتصادان لهما تقارير.
    [few] { $name }: { $n } اقتصادات لها تقارير.
    [many] { $name }: { $n } اقتصادا لها تقارير.
   *[other] { $name }: { $n } اقتصاد لها تقارير.
}
page-un-groups = مجموعات الأمم المتحدة
page-feed-title = تقارير التنمية الرقمية: التغييرات
page-feed-first = أُعد لأول مرة.
page-feed-why = سبب الإعداد: { $why }.
page-feed-same = لم يتغير أي رقم.
page-feed-changed = { $n ->
    [one] تغير رقم واحد: { $changes }.
    [two] تغير رقمان، منهما { $changes }.
    [few] تغيرت { $n } أرقام، منها { $changes }.
    [many] تغير { $n } رقما، منها { $changes }.
   *[other] تغير { $n } رقم، منها { $changes }.
}
