### أسئلة للمناقشة

discussion = { $questions ->
    [one] يترتب على هذه الأرقام سؤال واحد
    [two] يترتب على هذه الأرقام سؤالان
    [few] تترتب على هذه الأرقام { $questions } أسئلة
    [many] يترتب على هذه الأرقام { $questions } سؤالا
   *[other] يترتب على هذه الأرقام { $questions } سؤال
}
discussion-none = لا تثير هذه الأرقام أي سؤال للمناقشة.
discuss-options-among-topic = { $topic } ({ $economies }): من يتحرك أولا، وبحلول أي موعد؟
discuss-decide-joint = هل ستتبادل الدول الجزرية، وعددها { $islands }، المعلومات عن أسعار الجملة لديها، ومن سيشتري للجميع؟
discuss-decision-electricity = من يدفع تكلفة الكهرباء: المستخدمون بالتقسيط، أم ائتمان من صندوق حكومي، أم إعانة لكل توصيلة، وفي أي أماكن؟
discuss-decision-learning = من يدرب غير الموصولين بالإنترنت، ومن يدفع تكلفة الدورات؟
discuss-decision-coverage = من يدفع حيث لا تغطي الشبكات تكلفتها: المشغلون بموجب شروط التراخيص، أم صندوق للخدمة الشاملة، أم الميزانيات العامة؟
discuss-decision-online = أي من اقتصاداتنا كان الأسرع في توصيل السكان بالإنترنت، وما الذي يمكن لغيرها أن يأخذه عنها؟
discuss-decision-use = من يدفع ثمن الأجهزة والدورات التدريبية: المستخدمون أم المشغلون أم الميزانيات العامة؟
discuss-decision-survey = أي من اقتصاداتنا ينشر بالفعل أرقاما عن الهواتف والمهارات، ومن يمول المسوح في غيرها؟

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
discuss-people-offline-held = { $share } من غير الموصولين بالإنترنت، وفق أحدث الأرقام الوطنية، يعيشون في { $count ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $count } اقتصادات
    [many] { $count } اقتصادا
   *[other] { $count } اقتصاد
}: فهل ينبغي أن تتبع الأموال الأشخاص، أم الاقتصادات ذات النسب الأدنى من مستخدمي الإنترنت؟
discuss-atlas-regions = { $indicator }: يتراوح الوسيط من { $low } في { $lowest } إلى { $high } في { $highest }؛ فماذا تستطيع المناطق أن تفعل مما لا تستطيعه الاقتصادات وحدها؟
