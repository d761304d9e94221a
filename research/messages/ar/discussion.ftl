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

discuss-ground-lost = { $indicator } في { $economy }: زيادة قدرها { $change } منذ عام { $since }، مقابل وسيط زيادة قدره { $usual } في { $group }: فما الذي قد يفسر الزيادة الأسرع في الاقتصادات التي تجاوزت هذا الاقتصاد، وما الذي يمكن الأخذ به من ذلك؟
discuss-ground-lost-down = { $indicator } في { $economy }: من { $before } إلى { $after } منذ عام { $since }، مقابل وسيط زيادة قدره { $usual } في { $group }: فما الذي قد يفسر الزيادة الأسرع في الاقتصادات التي تجاوزت هذا الاقتصاد، وما الذي يمكن الأخذ به من ذلك؟

## The digital economy


## Infrastructure, prices and rural areas


## Policy options

discuss-options-problem-coverage = يغطي الجيل الرابع { $value } من السكان في { $economy } مقابل هدف قدره { $benchmark }: فبأي وسيلة ينبغي إيصاله إلى الآخرين: التزامات في التراخيص أم شبكات مشتركة أم صندوق للخدمة الشاملة؟
discuss-options-problem-price = تكلفة 5 GB من البيانات المتنقلة في { $economy }: { $value }، والهدف { $benchmark }: فما الذي ينبغي أن يخفض السعر: مشغل جديد أم تحقيق في الأسعار أم خفض الضرائب؟
discuss-options-price-both = تكلفة 5 GB من البيانات المتنقلة في { $economy }: { $value }، والهدف { $benchmark }: فما الذي ينبغي أن يخفض السعر: مشغل جديد أم تحقيق في الأسعار أم خفض الضرائب؟
discuss-options-problem-devices = { $value } من السكان في { $economy } يملكون هاتفا متنقلا: فهل تقف الضرائب أم الأسعار أم الائتمان في طريق الآخرين؟
discuss-options-problem-rural = { $value } من سكان الريف في { $economy } يستخدمون الإنترنت، و{ $benchmark } من سكان الحضر: فما الذي ينبغي أن يأتي أولا: مد الألياف إلى القرى أم مراكز القرى أم نقاط النفاذ العامة؟
discuss-options-problem-electricity = { $value } من السكان في { $economy } لديهم كهرباء: أيها ينبغي أن يصل أولا إلى الآخرين: الشبكة أم شبكات القرى أم أطقم الطاقة الشمسية؟
discuss-options-problem-women = { $value } من النساء في { $economy } موصولات بالإنترنت، و{ $benchmark } من الرجال: فما الذي ينبغي أن يأتي أولا: نساء يعلّمن نساء أم قاعات حاسوب للفتيات أم التزامات على المشغلين؟
discuss-options-problem-skills = { $value } من مستخدمي الإنترنت في { $economy } أفادوا بأن لديهم مهارة رقمية أساسية: فما الذي ينبغي أن يأتي أولا: المدارس أم دورات كبار السن؟
discuss-options-problem-use = إلى ماذا ينبغي أن تُوجَّه الأموال العامة أولا لمن هم في نطاق الجيل الرابع وغير موصولين بالإنترنت في { $economy }: الهواتف أم الدورات؟
discuss-options-use-break = إلى ماذا ينبغي أن تُوجَّه الأموال العامة أولا لمن هم في نطاق الجيل الرابع وغير موصولين بالإنترنت في { $economy }: الهواتف أم الدورات؟
discuss-options-use-share = إلى ماذا ينبغي أن تُوجَّه الأموال العامة أولا لمن هم في نطاق الجيل الرابع وغير موصولين بالإنترنت في { $economy }: الهواتف أم الدورات؟
discuss-options-problem-online = إلى ماذا ينبغي أن تُوجَّه الأموال العامة أولا لغير الموصولين بالإنترنت في { $economy }: الهواتف أم الدورات؟
discuss-options-problem-learning = أين ينبغي أن يتعلم الأساسيات غير الموصولين بالإنترنت في { $economy }: في المدارس أم المكتبات أم العمل أم المنزل؟
discuss-options-problem-women-phones = هل ينبغي أن تُقدَّم الهواتف للنساء في { $economy } مجانا أم بالتقسيط أم معفاة من الضرائب؟
discuss-options-problem-women-phones-aged = هل ينبغي أن تُقدَّم الهواتف للنساء في { $economy } مجانا أم بالتقسيط أم معفاة من الضرائب؟
discuss-options-problem-women-work = ما الذي ينبغي أن يأتي أولا لإلحاق النساء بالعمل في { $economy }: رعاية الأطفال أم التدريب مع التوظيف أم العمل الرقمي؟
discuss-options-work-young = ما الذي ينبغي أن يأتي أولا لإلحاق النساء بالعمل في { $economy }: رعاية الأطفال أم التدريب مع التوظيف أم العمل الرقمي؟
discuss-options-problem-women-literacy = هل ينبغي أن تتعلم النساء في { $economy } القراءة في صفوف الكبار أم بالرسائل النصية؟
discuss-options-women-unread = هل ينبغي أن تتعلم النساء في { $economy } القراءة في صفوف الكبار أم بالرسائل النصية؟
discuss-options-problem-girls-school = ما الذي ينبغي أن يبقي الفتيات في المدارس الثانوية في { $economy }: المنح أم الدراجات؟
discuss-options-problem-schools = هل ينبغي أن توصل المدارس الابتدائية في { $economy } بمناقصة مشتركة واحدة أم منطقة تلو أخرى؟
discuss-options-problem-fixed-price = ما الذي ينبغي أن يخفض سعر النطاق العريض الثابت في { $economy }: تنظيم الأسعار أم خفض أسعار الجملة أم برنامج إقليمي؟
discuss-options-price-met = ما الذي ينبغي أن يخفض سعر النطاق العريض الثابت في { $economy }: تنظيم الأسعار أم خفض أسعار الجملة أم برنامج إقليمي؟

## People


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
