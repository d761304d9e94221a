### أسئلة للمناقشة

discussion = { $questions ->
    [one] يترتب على هذه الأرقام سؤال واحد
    [two] يترتب على هذه الأرقام سؤالان
    [few] تترتب على هذه الأرقام { $questions } أسئلة
    [many] يترتب على هذه الأرقام { $questions } سؤالا
   *[other] يترتب على هذه الأرقام { $questions } سؤال
}
discussion-none = لا تثير هذه الأرقام أي سؤال للمناقشة.

## Ground, peers and income

discuss-ground-lost = { $indicator } في { $economy }: زيادة قدرها { $change } منذ عام { $since }، وبلغ وسيط الزيادة في { $group } { $usual }: فما الذي قد يفسر الزيادة الأسرع في الاقتصادات التي تقدمت، وما الذي يمكن الأخذ به منه؟
discuss-ground-lost-peak = { $indicator } في { $economy }: { $peak } في عام { $turn } ثم { $after }: فما سبب الانخفاض؟
discuss-ground-lost-down = { $indicator } في { $economy }: من { $before } إلى { $after } منذ عام { $since }، وبلغ وسيط الزيادة في { $group } { $usual }: فما الذي قد يفسر الزيادة الأسرع في الاقتصادات التي تقدمت، وما الذي يمكن الأخذ به منه؟
discuss-ground-gained = { $indicator } في { $economy }: زيادة قدرها { $change } منذ عام { $since }: فهل تبقى التدابير التي أدت إليها كما هي أم تُوسَّع أم تُنهى؟
discuss-ground-gained-still = ما الذي حال دون ارتفاع { $indicator } في { $economy } منذ عام { $still }؟
discuss-income-compared-higher = { $indicator } في { $economy }: { $value }، مقابل { $median } في الاقتصادات ذات الدخل المماثل؛ فما الذي يفسر هذا التقدم، وهل سيدوم؟
discuss-income-compared-lower = { $indicator } في { $economy }: { $value }، مقابل { $median } في الاقتصادات ذات الدخل المماثل. فهل يحدَّد لسد هذه الفجوة موعد وميزانية وجهة مسؤولة؟
discuss-structural-most = { $indicator }: الصدارة بين الاقتصادات الأقرب شبها، وعددها { $peers }، هي من نصيب { $economy }؛ فأي ممارسات الاقتصاد المتصدر يمكن للاقتصادات الأخرى الاستفادة منها؟

## The digital economy

discuss-eco-ends = هل ضعف الجزء الأضعف، وهو { $worst } ({ $worst-value })، مسألة استثمار أم تنظيم أم طلب؟

## Infrastructure, prices and rural areas

discuss-offline-headline-parts = يصل الجيل الرابع إلى ما لا يقل عن { $share } من { $people } شخص غير موصول بالإنترنت في { $economy }: فمن يتحقق مما يبقيهم غير موصولين: السعر أم الأجهزة أم المهارات؟
discuss-offline-headline-all = يصل الجيل الرابع إلى جميع الأشخاص غير الموصولين بالإنترنت في { $economy } تقريبا، وعددهم { $people }: فمن يتحقق مما يبقيهم غير موصولين: السعر أم الأجهزة أم المهارات؟
discuss-pay-rest = في { $economy }، لو دفع المستخدمون خارج نطاق التغطية { $percent } من دخلهم، لبقي من تكلفة الشبكات { $rest }: فمن يدفعه، المشغلون أم صندوق للخدمة الشاملة أم الميزانية؟
discuss-price-income-above = ما الذي يخفض سعر { $basket } في { $economy } من { $price } إلى { $threshold } من نصيب الفرد من الدخل: المنافسة أم الضرائب أم الدعم؟
discuss-electricity-everybody-people = { $people } شخص في { $economy } غير موصولين بالإنترنت، مع أن الكهرباء تكاد تصل إلى كل السكان: فكم منهم يعيشون في المناطق الريفية، وهل يحتاجون إلى شبكات، أم إلى أسباب لاستخدامها؟
discuss-electricity-ahead = { $electricity } من السكان في { $economy } لديهم كهرباء و{ $internet } موصولون بالإنترنت: فهل يمكن لبرامج الكهرباء وبرامج الشبكات أن تتقاسم الأبراج والقنوات والميزانيات؟
discuss-electricity-ahead-people = { $electricity } من السكان في { $economy } لديهم كهرباء و{ $internet } موصولون بالإنترنت: فهل يمكن لبرامج الكهرباء وبرامج الشبكات أن تتقاسم الأبراج والقنوات والميزانيات؟
discuss-electricity-ahead-lack = { $electricity } من السكان في { $economy } لديهم كهرباء و{ $internet } موصولون بالإنترنت: فهل يمكن لبرامج الكهرباء وبرامج الشبكات أن تتقاسم الأبراج والقنوات والميزانيات؟
discuss-electricity-behind = { $internet } من السكان في { $economy } موصولون بالإنترنت و{ $electricity } لديهم كهرباء: فكيف يشحن الناس أجهزتهم، وبأي سعر؟
discuss-divide-compared-behind = ما الذي يرفع النسبة لدى { $group } في { $economy } إلى مستواها لدى { $other } في { $topic }، وهي الآن { $low } مقابل { $high }؟

## Policy options

discuss-options-problem-coverage = يغطي الجيل الرابع { $value } من السكان في { $economy } مقابل هدف قدره { $benchmark }: فهل يُوصَل إلى الآخرين بواجبات في التراخيص أم بشبكات مشتركة أم بصندوق للخدمة الشاملة؟
discuss-options-problem-price = تكلفة 5 GB من البيانات المتنقلة في { $economy }: { $value }، والهدف { $benchmark }؛ فهل يخفض السعرَ مشغلٌ جديد أم تحقيق في الأسعار أم ضرائب أقل؟
discuss-options-price-both = تكلفة 5 GB من البيانات المتنقلة في { $economy }: { $value }، والهدف { $benchmark }؛ فهل يخفض السعرَ مشغلٌ جديد أم تحقيق في الأسعار أم ضرائب أقل؟
discuss-options-problem-devices = { $value } من السكان في { $economy } يملكون هاتفا متنقلا: فهل تقف الضرائب أم الأسعار أم الائتمان في طريق الآخرين؟
discuss-options-problem-rural = { $value } من سكان الريف في { $economy } يستخدمون الإنترنت و{ $benchmark } من سكان الحضر: ففيم تستخدمه القرى أولا؟
discuss-options-problem-electricity = { $value } من السكان في { $economy } لديهم كهرباء: فهل يمكن أن تبدأ شبكات الاتصالات قبل وصول شبكة الكهرباء، ومن يدفع ثمن طاقتها؟
discuss-options-problem-women = { $value } من النساء في { $economy } موصولات بالإنترنت و{ $benchmark } من الرجال: فأي البرامج يصل إلى النساء، وكيف يقاس ذلك؟
discuss-options-problem-skills = { $value } من مستخدمي الإنترنت في { $economy } أفادوا بأن لديهم مهارة رقمية أساسية: فمن يدرب الكبار، ومتى المسح التالي؟

## People

discuss-training-internet-users-people = من بين { $people } شخص في سن 10 فأكثر غير موصول بالإنترنت في { $economy }، من يتعلم أولا، وأين: في المدارس أم المكتبات أم العمل أم المنزل؟
discuss-training-internet-users-covered = من بين غير الموصولين بالإنترنت في نطاق تغطية الجيل الرابع في { $economy } ممن هم في سن 10 فأكثر، وعددهم { $people }، من يتعلم أولا، وأين: في المدارس أم المكتبات أم العمل أم المنزل؟
discuss-training-literacy-people = هل يستطيع من لا يقرؤون في سن 15 فأكثر في { $economy }، وعددهم { $people }، استخدام الخدمات الرقمية؟
discuss-skills-gap-basic-short = { $share } من السكان في { $economy } كانت لديهم مهارات رقمية أساسية (سنوات المسح: { $years }): فهل تسد المدرسة أم تعليم الكبار الفجوة حتى هدف { $target } بحلول عام { $due }؟
discuss-ages-cohort = يبلغ { $people } شخص في { $economy } سن 15 كل سنة، و{ $later } في عام { $year }: فهل تحقق المدارس وحدها الهدف، أم يجب أن يتعلم الكبار أيضا؟
discuss-parity-one-behind = ما الذي يرفع النسبة لدى النساء في { $economy } إلى مستواها لدى الرجال في { $topic }، وهي الآن { $women } مقابل { $men }؟
discuss-parity-did = { $skill } في { $economy }: { $women } من النساء و{ $men } من الرجال؛ فما الذي يسد هذه الفجوة؟
discuss-youth-work-times =
    { $times ->
        [one] معدل البطالة لدى الشابات في { $economy } يساوي معدلها لدى الشبان: فهل تقف في الطريق دراستهن أم أرباب العمل أم أعباء الرعاية في المنزل؟
        [two] معدل البطالة لدى الشابات في { $economy } ضعف معدلها لدى الشبان: فهل تقف في الطريق دراستهن أم أرباب العمل أم أعباء الرعاية في المنزل؟
        [few] معدل البطالة لدى الشابات في { $economy } يعادل { $times } أمثال معدلها لدى الشبان: فهل تقف في الطريق دراستهن أم أرباب العمل أم أعباء الرعاية في المنزل؟
        [many] معدل البطالة لدى الشابات في { $economy } يعادل { $times } مثلا من معدلها لدى الشبان: فهل تقف في الطريق دراستهن أم أرباب العمل أم أعباء الرعاية في المنزل؟
       *[other] معدل البطالة لدى الشابات في { $economy } يعادل { $times } مرة معدلها لدى الشبان: فهل تقف في الطريق دراستهن أم أرباب العمل أم أعباء الرعاية في المنزل؟
    }
discuss-ages-young-fewer = يعيش { $people } شاب وشابة من 15 إلى 24 سنة في { $economy }، وبحلول عام { $year } سيقل عددهم بنسبة { $change }: فهل يمكن إكساب كل منهم المهارات الرقمية قبل ترك المدرسة؟
discuss-ages-young-more = يعيش { $people } شاب وشابة من 15 إلى 24 سنة في { $economy }، وبحلول عام { $year } سيزيد عددهم بنسبة { $change }: فهل تنمو المدارس والوظائف بالسرعة نفسها؟

## Targets and groups

discuss-adoption-members-some-some = { $indicator } في { $group }: من المرجح أن يتحقق مستوى { $level } في { $likely ->
    [one] اقتصاد آخر
    [two] اقتصادين آخرين
    [few] { $likely } اقتصادات أخرى
    [many] { $likely } اقتصادا آخر
   *[other] { $likely } اقتصاد آخر
} بحلول عام { $due }؛ فماذا يمكن للآخرين أن يتعلموا منها؟
discuss-targets-met-jump = قفزة واحدة تحسم ما إذا كانت هذه الأهداف قد تحققت: { $targets }. فأي مصدر آخر يمكن أن يؤكدها؟
discuss-targets-among = هل هدف «{ $target }»، الذي تحقق في { $met } من أصل { $known ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $known } اقتصادات
    [many] { $known } اقتصادا
   *[other] { $known } اقتصاد
} من { $group }، هو الهدف المناسب لها جميعا؟

## Indices and the world

discuss-index-first-sure = المرتبة الأولى في { $group } من نصيب { $first }، والدرجة { $score } من أصل { $top } نقطة: فأي المؤشرات يمكن للاقتصادات الأخرى تحسينه في أقرب وقت؟
discuss-index-widths = { $still } فقط من أصل { $economies ->
    [one] مرتبة واحدة
    [two] مرتبتين
    [few] { $economies } مراتب
    [many] { $economies } مرتبة
   *[other] { $economies } مرتبة
} تتحرك مرتبتين على الأكثر: فهل ينبغي نشر المراتب الوسطى كنطاقات؟
discuss-index-widths-none = كل المراتب تتحرك أكثر من مرتبتين: فهل ينبغي نشر هذا الرقم القياسي كمجموعات بدلا من مراتب؟
discuss-index-driver = { $share } من تباين المراتب يدخل فيه خيار واحد: { $choice }؛ فمن يحسم هذا الخيار، ووفق أي قاعدة؟
discuss-index-apart = { $points } من أصل { $gap ->
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $gap } نقاط
    [many] { $gap } نقطة
   *[other] { $gap } نقطة
} بين { $first } و{ $last } مصدرها { $part }: فهل يقيس الرقم القياسي السياسات أم الدخل؟
discuss-people-offline-counted = { $share } من غير الموصولين بالإنترنت، وفق أحدث الأرقام الوطنية، يعيشون في { $count ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $count } اقتصادات
    [many] { $count } اقتصادا
   *[other] { $count } اقتصاد
}: فهل ينبغي أن تتبع الأموال الأشخاص، أم الاقتصادات ذات النسب الأدنى؟
discuss-atlas-regions = { $indicator }: يتراوح الوسيط من { $low } في { $lowest } إلى { $high } في { $highest }؛ فماذا تستطيع المناطق أن تفعل مما لا تستطيعه الاقتصادات وحدها؟
