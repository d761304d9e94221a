### The key figures of an economy

key-lines-homes = في { $economy }، تبلغ اشتراكات النطاق العريض المتنقل { $lines } شخص ولدى { $homes } من الأسر إنترنت في المنزل، لكن { $users } من السكان يستخدمونه. فقد تكون للشخص الواحد عدة بطاقات SIM، وليس كل أفراد الأسرة من مستخدمي الإنترنت.
key-lines = في { $economy }، تبلغ اشتراكات النطاق العريض المتنقل { $lines } شخص، لكن { $users } من السكان يستخدمون الإنترنت. فقد تكون للشخص الواحد عدة بطاقات SIM.
key-within-homes = في { $economy }، يستخدم الإنترنت { $users } من السكان، مع أن لدى { $homes } من الأسر إنترنت في المنزل. فالأسرة تُحتسب حتى إن لم يستخدم جميع أفرادها الإنترنت.
key-homes-unfit = في { $economy }، يستخدم { $users } من السكان الإنترنت، ولدى { $homes } من الأسر المعيشية إنترنت في المنزل. ولو كان في كل من هذه المنازل مستخدم واحد، وفي كل أسرة { $size } أشخاص، لكان { $least } من السكان على الأقل موصولين بالإنترنت. ولا بد من التحقق من أحد الرقمين.
key-homes-unfit-jump = في { $economy }، لدى { $homes } من الأسر إنترنت في المنزل. ولو كان في كل من هذه المنازل مستخدم واحد، وفي كل أسرة { $size } أشخاص، لكان { $least } من السكان على الأقل موصولين بالإنترنت. وهذا أكثر من { $users } في عام { $year } وأقل من { $before } في عام { $since }. ولا بد من التحقق من أحد هذه الأرقام.
key-electricity-alone = تصل الكهرباء إلى { $electricity } من سكان { $economy }؛ ولا تتوفر أرقام حديثة عن استخدام الإنترنت.
key-electricity-doubt = تصل الكهرباء إلى { $electricity } من سكان { $economy }؛ أما رقم استخدام الإنترنت، { $users } ({ $year })، فمشكوك فيه.
key-unknown = لا تتوفر أرقام حديثة عن استخدام الإنترنت والحصول على الكهرباء في { $economy }.

## Its income by the World Bank

key-people-low = { $economy }: اقتصاد منخفض الدخل، عدد سكانه { $people } نسمة ({ $year }).
key-people-lower-middle = { $economy }: اقتصاد من الشريحة الدنيا من البلدان المتوسطة الدخل، عدد سكانه { $people } نسمة ({ $year }).
key-people-upper-middle = { $economy }: اقتصاد من الشريحة العليا من البلدان المتوسطة الدخل، عدد سكانه { $people } نسمة ({ $year }).
key-people-high = { $economy }: اقتصاد مرتفع الدخل، عدد سكانه { $people } نسمة ({ $year }).
key-people-none = { $economy }: عدد السكان { $people } نسمة ({ $year })، ولا يوجد تصنيف حسب الدخل.
key-income-low = { $economy }: اقتصاد منخفض الدخل.
key-income-lower-middle = { $economy }: اقتصاد من الشريحة الدنيا من البلدان المتوسطة الدخل.
key-income-upper-middle = { $economy }: اقتصاد من الشريحة العليا من البلدان المتوسطة الدخل.
key-income-high = { $economy }: اقتصاد مرتفع الدخل.
key-income-none = { $economy }: اقتصاد غير مصنف حسب الدخل.
key-among = { $economy }: اقتصاد مدرج ضمن { $groups }، وفقا للقوائم في عام { $year }.
key-leaving = كان من المقرر خروج { $economy } من { $group } في عام { $year }، أي بعد إعداد تلك القائمة.
key-peers = تجري المقارنة مع { $members ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $members } اقتصادات
        [many] { $members } اقتصادا
       *[other] { $members } اقتصاد
    } في { $group }.
key-peers-itu = تجري المقارنة مع { $members ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $members } اقتصادات
        [many] { $members } اقتصادا
       *[other] { $members } اقتصاد
    } في { $group }، وفقا لتقسيم العالم المعتمد لدى الاتحاد الدولي للاتصالات.
key-yardstick = «الدخل المماثل» يعني الاقتصادات الأقرب في نصيب الفرد من الدخل، أي الناتج المحلي الإجمالي للفرد بتعادل القوة الشرائية أو الدخل القومي إذا زاد الفرق بينهما على الخمس، أيا كانت فئة الدخل (وعددها { $economies }، أو أقل إذا اختلف الدخل بعامل يتجاوز { $times })؛ أما { $group } (عدد الاقتصادات: { $members }) فلها قسم خاص.
key-yardstick-itu = «الدخل المماثل» يعني الاقتصادات الأقرب في نصيب الفرد من الدخل، أي الناتج المحلي الإجمالي للفرد بتعادل القوة الشرائية أو الدخل القومي إذا زاد الفرق بينهما على الخمس، أيا كانت فئة الدخل (وعددها { $economies }، أو أقل إذا اختلف الدخل بعامل يتجاوز { $times })؛ أما { $group } (عدد الاقتصادات: { $members }، وفقا لتقسيم العالم المعتمد لدى الاتحاد الدولي للاتصالات) فلها قسم خاص.
yardstick-similar = الاقتصادات ذات الدخل المماثل
    .label = الاقتصادات ذات الدخل المماثل
key-homes-rule = يُعد رقم استخدام الإنترنت رقما قد يكون أقل من الواقع إذا كانت نسبة الأسر التي لديها إنترنت تعود إلى عام أحدث وتتجاوز نسبة مستخدمي الإنترنت بأكثر من العُشر. أما نسبة الأسر في العام نفسه أو قبله فلا تدل على ذلك، إذ لا يستخدم جميع أفراد الأسرة الإنترنت.
key-ranked = المراتب هي بين الاقتصادات التي لديها قيمة لا تبعد أكثر من سنة عن قيمة الاقتصاد؛ وتُحسب القيم الوسيطة للاقتصادات ذات الدخل المماثل من أحدث قيمة لكل منها منذ عام { $since }.
key-ranked-estimates = ليس للتقديرات مرتبة، ولا تُحتسب في مرتبة اقتصاد آخر إلا إذا كانت نصف قيمته أو أقل، أو ضعفها أو أكثر: ففي المؤشر نفسه والسنة نفسها قد تُرتَّب الاقتصادات بين عدد أكبر أو أقل من غيرها.
key-possible = «غير مؤكد»: لم يتضح بعد ما إذا كان الهدف سيتحقق في موعده؛ والسبب هنا: { $reasons }.
possible-chance = احتمال بين 33 و66%
possible-short = وتيرة أخيرة تقل عن اللازم بأقل من العُشر
possible-short-income = وتيرة أخيرة تقل عن اللازم بأقل من العُشر، ومردها أساسا إلى ارتفاع الدخل
possible-between = وتيرة أخيرة لا تكفي إلا إذا استمرت بعد آخر قيمة
possible-slower = وتيرة أخيرة كافية لكنها تباطأت في خطوتها الأخيرة
possible-income = وتيرة أخيرة كافية لكن سببها الأساسي ارتفاع الدخل
possible-networks = وتيرة أخيرة لتوسع الشبكات كافية لكنها قد لا تدوم
possible-ages = قيمة لجميع الأعمار دون الهدف، وقد يبلغه من هم في سن 15 فأكثر
key-spans = يغطي التغير نحو خمس سنوات حتى أحدث قيمة، حيثما توافرت، وتغطي وتيرة التقدم إلى الهدف قرابة ثلاث سنوات؛ وتُذكر السنة الأولى مع كل منهما.

## Short titles of the tiles, and what stands below their value

tile-internet-users = مستخدمو الإنترنت
tile-mobile-per-100 = اشتراكات الهاتف الخلوي المتنقل
tile-mobile-data-basket-gni = سعر البيانات المتنقلة، 5 GB
tile-fixed-broadband-per-100 = اشتراكات النطاق العريض الثابت
tile-electricity-access = الحصول على الكهرباء
tile-coverage-4g = تغطية الجيل الرابع
key-changed = { $change } منذ عام { $year }
key-changed-still = { $change } منذ عام { $year }، ولا تغير منذ عام { $still }
key-moved = من { $before } عام { $year } إلى { $after }؛ بعض السنوات بلا قياس
value-carried = { $indicator } في { $economy }: عدد الاشتراكات هو نفسه في أربع قيم سنوية على الأقل ({ $years })، كما لو كان رقما سابقا مكررا؛ فالقيمة وتغيرها غير مؤكدين.
key-median = { $median } في { $group } (الوسيط)
key-drawn = { $value } على مقياس من 0 إلى { $most }
key-bars = تبدأ الأعمدة من 0. الممتلئ: القيمة؛ والفارغ: قيمة مشكوك فيها أو تقدير. الخط: الوسيط المذكور أدناه. المثلث: الهدف.
key-year = { $year }
key-unit-year = { $unit }، { $year }
key-income = من نصيب الفرد من الدخل، { $year }
key-column-place = المرتبة في { $group }

## Key figures of a group

key-group = { $among }: عدد السكان { $people } نسمة في { $economies ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $economies } اقتصادات
        [many] { $economies } اقتصادا
       *[other] { $economies } اقتصاد
    } ({ $years }).
key-group-unknown = { $among }: الأرقام الرئيسية غير متوفرة.
tile-offline-reached = من غير الموصولين بالإنترنت، ضمن نطاق تغطية الجيل الرابع
tile-without-coverage = من لا تصلهم شبكة الجيل الرابع
tile-without-electricity = من لا تصلهم الكهرباء
key-dear = الاقتصادات التي يتجاوز فيها سعر البيانات المتنقلة { $threshold } من الدخل
key-itu = تقدير الاتحاد الدولي للاتصالات، { $year }
key-national = { $people } بحسب الأرقام الوطنية؛ { $counted }
key-national-alone = بحسب الأرقام الوطنية؛ { $counted }
key-or-more = أو أكثر، بحسب الأرقام الوطنية
key-without = دون احتساب { $economies }
key-in = في { $economies }، { $years }
key-elsewhere = وفي غيرها ما يصل إلى { $people } إضافيين
key-missed = حيث يقل المستوى عن هدف { $benchmark } بنقطة مئوية أو أكثر
key-years = { $years }
key-of = { $above } من أصل { $economies }
key-price-median = السعر الوسيط: { $median } من نصيب الفرد من الدخل

## Ranks

place-ranked = { $rank } من أصل { $of } في { $group }
place-ranked-world = { $rank } من أصل { $of } من الاقتصادات
place-shared = { $rank } من أصل { $of } في { $group }، بالتساوي
place-shared-world = { $rank } من أصل { $of } من الاقتصادات، بالتساوي
place-universal = مستوى شبه شامل، وهو كذلك في { $count } من الاقتصادات البالغ عددها { $of } في { $group }
place-universal-world = مستوى شبه شامل، وهو كذلك في { $count } من الاقتصادات البالغ عددها { $of }
place-none = بلا مرتبة
place-in-doubt = بلا مرتبة: القيمة مشكوك فيها
place-low = بلا مرتبة: قد تكون القيمة أدنى من الواقع
place-jumped = بلا مرتبة: القيمة مشكوك فيها ({ $before } في عام { $since })
place-filled = بلا مرتبة: قد تكون القيمة تقديرا
place-priced = بلا مرتبة: { $other } وفق رقم الدخل لدى البنك الدولي
place-estimated = بلا مرتبة: القيمة تقدير
place-undated = بلا مرتبة: السنة غير مذكورة
place-old = بلا مرتبة: القيمة لعام { $year }
