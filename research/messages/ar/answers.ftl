### الإجابة التي تفتتح بها كل دراسة

## Inclusive infrastructure: $people offline, $within and $beyond reach of 4G; costs in US$.

answer-offline-both = من بين غير الموصولين بالإنترنت في { $economy }، وعددهم { $people }، يقع { $beyond } على الأكثر خارج نطاق تغطية الجيل الرابع.
answer-offline-readers = تبلغ التكلفة المقدرة للهواتف والتدريب لغير الموصولين بالإنترنت ممن يعرفون القراءة، وعددهم { $learners }، { $cost }. أما الآخرون في سن 10 فأكثر، وعددهم نحو { $unread }، فيحتاجون أولا إلى تعلم القراءة، ولا تُحسب تكلفة ذلك.
answer-offline-learners = عدد من هم في سن 10 فأكثر منهم { $learners }؛ وتبلغ التكلفة المقدرة للهواتف والتدريب لهم { $cost }.
answer-offline-rounded = من بين غير الموصولين بالإنترنت في { $economy }، وعددهم { $people }، يقع نحو { $beyond } على الأكثر خارج نطاق تغطية الجيل الرابع.
answer-offline-reached = جميع الأشخاص غير الموصولين بالإنترنت في { $economy }، وعددهم { $people }، يعيشون ضمن نطاق تغطية الجيل الرابع.
answer-offline-mostly = { $economy }: ما لا يقل عن { $share } من غير الموصولين بالإنترنت (وعددهم { $people }) يعيشون ضمن نطاق تغطية الجيل الرابع.
answer-offline-mostly-doubted = { $economy }: إذا كان { $online } من السكان يستخدمون الإنترنت، وهو رقم مشكوك فيه، فإن ما لا يقل عن { $share } من غير الموصولين بالإنترنت (وعددهم { $people }) يعيشون ضمن نطاق تغطية الجيل الرابع.
answer-offline-nearly = يبلغ عدد غير الموصولين بالإنترنت في { $economy } { $people } ({ $measured })، مع أن الجيل الرابع يغطي { $covered } من السكان ({ $mapped }).
answer-offline-first = يبلغ عدد غير الموصولين بالإنترنت في { $economy } { $people } ({ $measured })، منهم { $learners } في سن العاشرة فأكثر وضمن تغطية الجيل الرابع. وتكلف الهواتف والدورات لهؤلاء نحو { $half } ({ $range })؛ ولا يُعرف عدد من لديهم هاتف.
answer-offline-first-readers = يبلغ عدد غير الموصولين بالإنترنت في { $economy } { $people } ({ $measured }). وتكلف الهواتف والدورات لمن هم ضمن تغطية الجيل الرابع ويعرفون القراءة ({ $learners }) نحو { $half } ({ $range })؛ ولا يُعرف عدد من لديهم هاتف، ويحتاج آخرون (نحو { $unread }) إلى تعلم القراءة أولا.
answer-offline-nearly-either = يبلغ عدد غير الموصولين بالإنترنت في { $economy } { $before } وفق رقم عام { $since } و{ $people } وفق رقم عام { $year }، مع أن الجيل الرابع يغطي { $covered } من السكان ({ $mapped }).
answer-networks-met = شبكات المحمول ليست أولوية: تغطية الجيل الرابع تبلغ هدفها ({ $met }). والفجوة التي لا تزال قائمة: { $topic }.
answer-networks-met-alone = شبكات المحمول ليست أولوية: تغطية الجيل الرابع تبلغ هدفها ({ $met }).
answer-networks-met-on-track = شبكات المحمول ليست أولوية: تغطية الجيل الرابع تبلغ هدفها ({ $met })، واستخدام الإنترنت على المسار الصحيح لبلوغ { $bound } بحلول عام { $due }. والفجوة التي لا تزال قائمة: { $topic }.
answer-networks-met-met = شبكات المحمول ليست أولوية: تغطية الجيل الرابع تبلغ هدفها ({ $met })، واستخدام الإنترنت يبلغ هدف عام { $due } ({ $bound }). والفجوة التي لا تزال قائمة: { $topic }.
answer-offline-sites = { $sites } وتضاف إلى ذلك تكلفة الخطوط الرئيسية والشبكات الأساسية والهواتف والدورات.
answer-offline-unpriced = عدد غير الموصولين بالإنترنت في { $economy }: { $people }، ولا يمكن تقدير تكلفة الشبكات اللازمة لمن يعيشون منهم خارج نطاق تغطية الجيل الرابع.
answer-offline-not-parted = عدد غير الموصولين بالإنترنت في { $economy }: { $people }. ودون احتساب الشبكات، تبلغ التكلفة المقدرة للهواتف والتدريب لمن هم في سن 10 فأكثر منهم، وعددهم { $learners }، { $cost }.
answer-offline-network = { $people } شخص في { $economy } غير موصولين بالإنترنت، ولا بد من الشبكة أولا.
answer-offline-people = يبلغ عدد غير الموصولين بالإنترنت في { $economy } { $people }.
answer-offline-few = يبلغ عدد غير الموصولين بالإنترنت في { $economy } { $people }. ولا تُقدر تكلفة توصيلهم، لأن تكاليف الوحدة المقروءة هنا لبرامج أكبر بكثير.
# $use above: what devices and training cost once, and data brought down to $percent of income for $years years, each with its range.
answer-offline-unknown = لا يعرف عدد الأشخاص غير الموصولين بالإنترنت في { $economy }، فلا يمكن تقدير تكلفة توصيلهم بالإنترنت.

## Rural areas: $rural, $urban: shares of people.

answer-rural-gap-lack = أوسع فجوة بين المناطق الريفية والمدن في { $economy }: { $topic }، { $rural } مقابل { $urban }.
answer-rural-gap-level = المناطق الريفية في { $economy } على قدم المساواة مع المدن في كل ما يقاس؛ والأقرب إلى فجوة: { $topic }، { $rural } مقابل { $urban }.
answer-rural-people = لا يُعرف ما يفتقر إليه سكان المناطق الريفية في { $economy } (عددهم { $people }، أي { $share } من مجموع السكان، في عام { $year }) مقارنة بالمدن: لا يقارن بينهما أي رقم حديث مما قُرئ هنا.
answer-rural-electricity = لا يُعرف ما يفتقر إليه سكان المناطق الريفية في { $economy } (عددهم { $people }، أي { $share } من مجموع السكان، في عام { $year }) مقارنة بالمدن: لا يقارن بينهما أي رقم حديث مما قُرئ هنا. ووصلت الكهرباء في عام { $measured } إلى { $electricity } من السكان في المدن والمناطق الريفية معا.
answer-rural-nobody = لا أحد في { $economy } يعيش في منطقة ريفية.
answer-rural-unknown = لا يقارن أي رقم حديث مما قُرئ هنا المناطق الريفية في { $economy } بالمدن؛ والأرقام الوطنية في الموجز القطري.
answer-rural-ask = تُطلب من مكتب الإحصاء بيانات استخدام الإنترنت والحصول على الكهرباء حسب مكان الإقامة، ريفا وحضرا، من آخر مسح أجراه للأسر المعيشية.

## Digital skills: $people offline, $learners short of the target; $cost of one training each.

answer-skills-people = من بين غير الموصولين بالإنترنت في { $economy }، وعددهم { $offline }، عدد من هم في سن 10 فأكثر { $people }.
answer-skills-covered = من بين غير الموصولين بالإنترنت في { $economy }، وعددهم { $offline }، عدد من هم في سن 10 فأكثر وفي نطاق تغطية الجيل الرابع { $people }.
answer-skills-people-open = عدد غير الموصولين بالإنترنت في { $economy } هو { $offline }؛ ولا يُعرف كم منهم في سن 10 فأكثر.
answer-skills-covered-open = عدد غير الموصولين بالإنترنت في { $economy } هو { $offline }؛ ولا يُعرف كم منهم في سن 10 فأكثر وفي نطاق تغطية الجيل الرابع.
answer-skills-learners = ويتطلب هدف المهارات الأساسية تعليم { $learners } شخص.
answer-skills-unknown = لا يعرف عدد الأشخاص الذين عليهم أن يتعلموا في { $economy }، لأن عدد غير الموصولين بالإنترنت غير معروف.
answer-skills-share = { $share } من سكان { $economy } غير موصولين بالإنترنت.
answer-skills-surveyed = أُجري آخر مسح للمهارات الرقمية في { $economy } في عام { $year }، وكانت أكثر المهارات المشمولة به شيوعا: { $skill } ({ $women } من النساء و{ $men } من الرجال).
answer-skills-surveyed-release = أحدث مسح مستخدم هنا للمهارات الرقمية في { $economy } هو مسح { $year } (إصدار { $release })، وكانت أكثر المهارات المشمولة به شيوعا: { $skill } ({ $women } من النساء و{ $men } من الرجال).
answer-skills-untested = لا يبيّن أي مسح حديث من المسوح المستخدمة هنا عدد الأشخاص ذوي المهارات الرقمية في { $economy }.
answer-skills-old = آخر مسح مستخدم هنا للمهارات الرقمية في { $economy } يعود إلى عام { $year }، وهو أقدم من أن يُعتمد عليه.

## Girls and youth

answer-girls-unread = في { $economy }، نحو { $people ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    } من الشباب من 15 إلى 24 سنة، أي { $share }، لا يعرفون القراءة والكتابة (الرجال: { $men }، النساء: { $women }).
answer-girls-open = لا تقارن البيانات المقروءة هنا الفتيات في { $economy } بالفتيان في المدرسة أو على الإنترنت أو في العمل؛ ومصدر مثل هذه الأرقام هو اليونسكو والاتحاد الدولي للاتصالات ومنظمة العمل الدولية.
answer-girls-reported = ورد عن النساء وحدهن: { $result } ({ $source }).
answer-girls-ask = تُطلب من مكتب الإحصاء بيانات استخدام الإنترنت والهواتف المتنقلة لدى النساء والرجال من آخر مسح أجراه للأسر المعيشية.
answer-girls-level = لا يُظهر أي رقم منذ عام { $since } مما قُرئ هنا تأخرا واضحا للفتيات أو النساء في { $economy } عن الفتيان أو الرجال.

## Targets: $met of $measured, $absent lack recent figures; $standing: the target furthest behind.

answer-targets-judged = { $economy }: عدد الأهداف التي يمكن الحكم عليها { $measured } (من أصل { $targets } ضمن «{ $list }»)، وحالتها: { $statuses }.
answer-targets-judged-last = { $economy }: عدد الأهداف التي يمكن الحكم عليها { $measured } (من أصل { $targets } ضمن «{ $list }»)، وحالتها: { $statuses }. والحالة الأخيرة هي حالة الهدف التالي: { $named }.
answer-targets-judged-furthest = { $economy }: عدد الأهداف التي يمكن الحكم عليها { $measured } (من أصل { $targets } ضمن «{ $list }»)، وحالتها: { $statuses }. وأبعد غير المحقَّق منها عن مستواه المطلوب: { $named }.
answer-targets-one = { $economy }: هدف واحد فقط يمكن الحكم عليه (من أصل { $targets } ضمن «{ $list }»): { $named }، مقابل { $asked } بحلول عام { $due }؛ { $status }.
answer-targets-short = { $economy }: من الأهداف التي لم تتحقق: { $standing }.
answer-targets-whole-met = { $measured ->
    [one] { $economy }: تحقق الهدف الوحيد ضمن «{ $list }».
    [two] { $economy }: تحقق الهدفان ضمن «{ $list }».
    [few] { $economy }: تحققت جميع الأهداف ضمن «{ $list }»، وعددها { $measured }.
    [many] { $economy }: تحققت جميع الأهداف ضمن «{ $list }»، وعددها { $measured }.
   *[other] { $economy }: تحققت جميع الأهداف ضمن «{ $list }»، وعددها { $measured }.
}
answer-targets-all-met = { $economy }: { $measured ->
    [one] تحقق الهدف الوحيد الذي يمكن الحكم عليه (من أصل { $targets } ضمن «{ $list }»): { $names }.
    [two] تحقق الهدفان اللذان يمكن الحكم عليهما (من أصل { $targets } ضمن «{ $list }»): { $names }.
   *[other] تحققت جميع الأهداف التي يمكن الحكم عليها، وعددها { $measured } (من أصل { $targets } ضمن «{ $list }»): { $names }.
}
answer-targets-unknown = { $economy }: لا يمكن قياس أي هدف ضمن «{ $list }» بأرقام حديثة.

## The digital economy. $effect: of 10% more broadband; $share of the others are behind.

answer-economy-dear-fixed-price = تكلفة النطاق العريض الثابت من الفئة الأساسية في { $economy } هي { $value }، أي حد القدرة على تحمل التكاليف ({ $benchmark }) مضروبا في { $times }.
answer-economy-dear-price = تكلفة البيانات المتنقلة (5 GB) في { $economy } هي { $value }، أي حد القدرة على تحمل التكاليف ({ $benchmark }) مضروبا في { $times }.
answer-economy-below = { $economy } في موقع متأخر عن الاقتصادات ذات الدخل المماثل في { $topic }: { $value } مقابل وسيط قدره { $benchmark }.
answer-economy-closed = سوق النطاق العريض المتنقل في { $economy } ليست مفتوحة بالكامل للمنافسة.
answer-economy-insecure = درجة { $economy } في الرقم القياسي العالمي للأمن السيبراني هي { $value } من 100، دون { $benchmark } التي يبدأ عندها مستواه الثاني.
answer-economy-few = ليس في المصادر التي اطُّلع عليها هنا ما يكفي للحكم على الاقتصاد الرقمي في { $economy }: فلا رقم حديثا فيها عن { $topics }.
answer-economy-third = { $who }: ضمن الثلث الأعلى في { $group } في { $front } من أصل { $ranked } من المؤشرات التي لها مراتب؛ وأدنى مرتبة في { $worst } ({ $worst-value }): { $rank }.
answer-economy-reach = المتاح للجميع تقريبا في { $who }: { $universal }؛ أما { $worst } فدون الوسيط في { $group }: { $worst-value } مقابل { $worst-median }.
answer-economy-trails = { $who }: { $worst } دون الوسيط في { $group }: { $worst-value } مقابل { $worst-median }.
answer-economy-affordable = { $economy }: في حدود القدرة على تحمل التكاليف عند متوسط الدخل: { $prices }.
answer-economy-met-price = البيانات المتنقلة ({ $value })
answer-economy-met-fixed-price = النطاق العريض الثابت ({ $value })
answer-economy-unknown = الأرقام الحديثة أقل من أن تتيح ترتيب { $who } بين الاقتصادات الأخرى؛ وأول ما ينبغي نشره أسعار النطاق العريض واشتراكاته وتغطيته.

## Practice-sharing. $best: outperformers.

answer-practice-alike = اقتصادات تشبه { $economy } وأداؤها في { $indicator } أفضل مما يفسره دخلها وجغرافيتها: { $best }.
practice-lead = { $economy } ({ $value })
answer-practice-best = اقتصادات أداؤها في { $indicator } أفضل مما يفسره دخلها وجغرافيتها: { $best }؛ وليس بينها أي من الاقتصادات الأقرب شبها إلى { $economy }.
answer-practice-behind = { $better ->
    [one] { $indicator } في { $economy }: { $own }. عدد الاقتصادات الأكثر شبها { $peers }، والمتقدم منها بوضوح واحد: { $best }. تُسأل هيئته التنظيمية كيف حقق ذلك.
   *[other] { $indicator } في { $economy }: { $own }. عدد الاقتصادات الأكثر شبها { $peers }، والمتقدم منها بوضوح { $better }، وأكثرها شبها: { $best }. تُسأل هيئاتها التنظيمية كيف حققت ذلك.
}
answer-practice-far = { $better ->
    [one] { $indicator } في { $economy }: { $own }. عدد الاقتصادات الأكثر شبها { $peers }، والمتقدم منها بوضوح واحد: { $best }.
   *[other] { $indicator } في { $economy }: { $own }. عدد الاقتصادات الأكثر شبها { $peers }، والمتقدم منها بوضوح { $better }، وأكثرها شبها: { $best }.
}
answer-practice-doubted = لم تُحتسب، لأن سلاسلها تتغير بأكثر من 30 نقطة عبر سنوات بلا قيم: { $peers }.
answer-practice-peer = أفضل رقم في { $indicator } بين الاقتصادات التي تشبه { $economy } أكثر من غيرها، وعددها { $peers }، هو { $value } في { $best }.
answer-practice-peer-own = { $indicator } في { $economy }: { $own }؛ وأفضل رقم بين الاقتصادات الأكثر شبها، وعددها { $peers }، هو { $value } في { $best }.
answer-practice-median = { $indicator } في { $economy }: { $own }، مقابل وسيط قدره { $median } في الاقتصادات الأكثر شبها وعددها { $peers }. وأفضل رقم بينها { $value } في { $best }.
answer-practice-median-none = { $indicator } في { $economy }: { $own }، مقابل وسيط قدره { $median } في الاقتصادات الأكثر شبها وعددها { $peers }؛ ولا يتقدم عليه أي منها.
answer-practice-median-sure = { $indicator } في { $economy }: { $own }، مقابل وسيط قدره { $median } في الاقتصادات الأكثر شبها؛ ولا يتقدم عليه أي من تلك التي لا شك في أرقامها، وعددها { $peers }.
answer-practice-level = { $indicator } في { $economy }: { $own }. وليس لأي من الاقتصادات التي تشبهه أكثر من غيرها، وعددها { $peers }، رقم أفضل بوضوح؛ وأفضلها { $value } في { $best }.
answer-practice-ahead = { $indicator } في { $economy }: الرقم أفضل منه في أي من الاقتصادات الأكثر شبها، وعددها { $peers }، إذ يبلغ { $own } مقابل { $value } في { $best }.
answer-practice-unknown = لا تدل الأرقام على من تناسب ممارسته في { $indicator } حالة { $economy }.
answer-dialogue-reached = { $among }: بحسب أحدث الأرقام ({ $counted })، يعيش ما لا يقل عن { $share } من غير الموصولين بالإنترنت ضمن نطاق تغطية الجيل الرابع.

## Ministerial briefing. $topic: what concerns $concerned of $known economies.

answer-dialogue-of-most = وفقا لأحدث الأرقام الوطنية، من بين غير الموصولين بالإنترنت في { $among }، يعيش { $share } في { $economy } (رقم عام { $year }).
answer-dialogue-of-most-high = وفقا لأحدث الأرقام الوطنية، من بين غير الموصولين بالإنترنت في { $among }، يعيش { $share } في { $economy } (رقم عام { $year }، وقد يكون أعلى من الواقع، إذ إن نسبة الأسر التي لديها إنترنت أعلى من نسبة المستخدمين).
answer-dialogue-people = في { $among }، يبلغ عدد غير الموصولين بالإنترنت { $people } وفقا لأحدث الأرقام الوطنية.
answer-dialogue-less = والأعداد والتكاليف هنا بحسب الأرقام الوطنية ({ $years })، أما تقدير الاتحاد فهو لعام { $year }. وقد تكون الأعداد والتكاليف الخاصة بغير الموصولين بالإنترنت في ذلك العام أقل بنحو { $less }.
answer-dialogue-part = في { $among }، يبلغ مجموع أحدث الأرقام الوطنية لغير الموصولين بالإنترنت { $people }. ولا يشمل ذلك، لعدم توفر رقم صالح للاستخدام: { $economies } (إجمالي عدد السكان: { $missing }).
answer-dialogue-decide = قرارات مطلوبة في { $among }: { $topics }.
answer-dialogue-best = اقتصادات أداؤها على الإنترنت أفضل مما يفسره دخلها وجغرافيتها: { $best }.
answer-dialogue-unknown = لا تُعرف الفجوات القائمة في اقتصادات { $among }، لعدم توفر أرقام حديثة.

## Index: $still of $economies ranks move by at most two places; $choice explains $share.

answer-index-some = في { $group }، تبقى { $still } من أصل { $economies ->
    [one] مرتبة واحدة
    [two] مرتبتين
    [few] { $economies } مراتب
    [many] { $economies } مرتبة
   *[other] { $economies } مرتبة
} ضمن فارق مرتبتين في 90% من الطرق المختبرة؛ وأكثر المراتب تحركا مرتبة { $economy }: { $ranks }.
answer-index-some-driver = في { $group }، تبقى { $still } من أصل { $economies ->
    [one] مرتبة واحدة
    [two] مرتبتين
    [few] { $economies } مراتب
    [many] { $economies } مرتبة
   *[other] { $economies } مرتبة
} ضمن فارق مرتبتين في 90% من الطرق المختبرة؛ وأكثر الخيارات تأثيرا: { $choice }، بنسبة { $share } من التباين.
answer-index-all = في { $group }، تبقى كل المراتب ضمن فارق مرتبتين في 90% من الطرق المختبرة؛ وأكثر المراتب تحركا مرتبة { $economy }: { $ranks }.
answer-index-all-driver = في { $group }، تبقى كل المراتب ضمن فارق مرتبتين في 90% من الطرق المختبرة؛ وأكثر الخيارات تأثيرا: { $choice }، بنسبة { $share } من التباين.
answer-index-none = في { $group }، لا تبقى أي مرتبة ضمن فارق مرتبتين في 90% من الطرق المختبرة؛ وأكثر المراتب تحركا مرتبة { $economy }: { $ranks }.
answer-index-none-driver = في { $group }، لا تبقى أي مرتبة ضمن فارق مرتبتين في 90% من الطرق المختبرة؛ وأكثر الخيارات تأثيرا: { $choice }، بنسبة { $share } من التباين.
answer-index-unknown = لا يمكن اختبار المراتب في { $group }.

## The profile: Internet use, and the ground gained or lost in it ($indicator).

answer-ground-held-offline = كان { $value } من سكان { $economy } يستخدمون الإنترنت في عام { $year }، مقابل وسيط قدره { $median } في { $among }؛ وبلغ عدد من لم يستخدموه من جميع الأعمار نحو { $people }.
answer-ground-high-offline = كان { $value } من سكان { $economy } يستخدمون الإنترنت في عام { $year } بحسب رقم قد يكون أدنى من الواقع؛ وبلغ عدد من لم يستخدموه من جميع الأعمار { $people } على الأكثر.
answer-ground-level-offline = بلغ عدد من لم يستخدموا الإنترنت في { $economy } في عام { $year } من جميع الأعمار نحو { $people }؛ وكان { $value } من السكان يستخدمونه، وهي نسبة تعادل الوسيط في { $among }.
answer-ground-reach-offline = تصل شبكة الجيل الرابع إلى { $covered } من سكان { $economy }، لكن نسبة مستخدمي الإنترنت من السكان كانت { $value } في عام { $year }، مقابل وسيط قدره { $median } في { $among }. وبلغ عدد غير الموصولين بالإنترنت من جميع الأعمار نحو { $people }.
answer-ground-reach-behind = تصل شبكة الجيل الرابع إلى { $covered } من سكان { $economy }، لكن نسبة مستخدمي الإنترنت من السكان كانت { $value } فقط في عام { $year }، مقابل وسيط قدره { $median } في { $among }. وبلغ عدد غير الموصولين بالإنترنت من جميع الأعمار نحو { $people }.
answer-ground-reach-high = تصل شبكة الجيل الرابع إلى { $covered } من سكان { $economy }، لكن نسبة مستخدمي الإنترنت من السكان كانت { $value } في عام { $year } بحسب رقم قد يكون أدنى من الواقع. وبلغ عدد غير الموصولين بالإنترنت من جميع الأعمار { $people } على الأكثر.
answer-ground-doubt-offline = { $economy }: كان { $before } من السكان يستخدمون الإنترنت في عام { $since } و{ $value } في عام { $year }؛ وقد يعود الفرق إلى طريقة القياس لا إلى الاستخدام. ويبلغ عدد غير الموصولين بالإنترنت من جميع الأعمار { $people }.
answer-ground-doubt-online = { $economy }: كان { $before } من السكان يستخدمون الإنترنت في عام { $since } و{ $value } في عام { $year }؛ وقد يعود الفرق إلى طريقة القياس لا إلى الاستخدام.
answer-ground-either-offline = { $economy }: يستخدم الإنترنت { $value } ({ $year }) أو { $before } ({ $since }) من السكان، بحسب الرقم المعتمد: { $common }. ولا يُعرف ما إذا كان الاستخدام قد تغير. ويبلغ عدد غير الموصولين بالإنترنت من جميع الأعمار { $people }.
answer-ground-either-online = { $economy }: يستخدم الإنترنت { $value } ({ $year }) أو { $before } ({ $since }) من السكان، بحسب الرقم المعتمد: { $common }. ولا يُعرف ما إذا كان الاستخدام قد تغير.
answer-ground-survey-online = { $economy }: بلغت نسبة مستخدمي الإنترنت من السكان { $value } ({ $year }) بحسب رقم مشكوك فيه، في حين كانت { $before } بحسب مسح لعام { $since }: { $common }.
answer-ground-ages-online = { $economy }: بلغت نسبة مستخدمي الإنترنت من السكان { $value } ({ $year }) بحسب رقم مشكوك فيه، في حين كانت { $before } بحسب مسح لعام { $since } ربما شمل أعمارا أخرى: { $common }.
answer-either-median-above = أعلى من الوسيط في { $among } ({ $median }) في الحالتين
answer-either-median-below = أدنى من الوسيط في { $among } ({ $median }) في الحالتين
answer-either-target-met = بلوغ هدف { $level } في الحالتين
answer-either-target-short = دون هدف { $level } في الحالتين
answer-either-median-over = عند الوسيط في { $among } ({ $median }) أو أعلى منه في الحالتين
answer-either-target-split = يتحقق هدف { $level } وفق أحدهما دون الآخر
answer-ground-filled-offline = كان { $value } من سكان { $economy } يستخدمون الإنترنت في عام { $year }؛ وبلغ عدد من لم يستخدموه من جميع الأعمار نحو { $people }.
answer-ground-filled-online = { $value } من سكان { $economy } يستخدمون الإنترنت ({ $year }).
answer-ground-reach-filled = تصل شبكة الجيل الرابع إلى { $covered } من سكان { $economy }، لكن نسبة مستخدمي الإنترنت من السكان كانت { $value } في عام { $year }. وبلغ عدد غير الموصولين بالإنترنت من جميع الأعمار نحو { $people }.
answer-ground-held-online = { $value } من سكان { $economy } يستخدمون الإنترنت، مقابل وسيط قدره { $median } في { $among }.
answer-ground-high-online = { $value } من سكان { $economy } يستخدمون الإنترنت بحسب رقم قد يكون أدنى من الواقع.
answer-ground-level-online = { $value } من سكان { $economy } يستخدمون الإنترنت، وهي نسبة تعادل الوسيط في { $among }.
answer-ground-close-target = { $indicator } في { $economy }: { $gap }، مقابل هدف قدره { $benchmark }. ونسبة مستخدمي الإنترنت ({ $value }) قريبة من الوسيط في { $among } ({ $median }).
answer-ground-close-median = { $indicator } في { $economy }: { $gap }، مقابل وسيط قدره { $benchmark } في الاقتصادات ذات الدخل المماثل. ونسبة مستخدمي الإنترنت ({ $value }) قريبة من الوسيط في { $among } ({ $median }).
answer-region-better = استخدام الإنترنت في { $economy } أعلى من الوسيط في { $group }، وهو { $median }.
answer-region-worse = استخدام الإنترنت في { $economy } أدنى من الوسيط في { $group }، وهو { $median }.
answer-ground-homes = قد يكون استخدام الإنترنت أعلى من { $users }: فقد كان لدى { $homes } من الأسر إنترنت في المنزل في عام { $year }. وإذا كان كذلك، فإن أعداد غير المستخدمين والتكاليف المذكورة هنا أعلى من الواقع.
answer-ground-one-year = { $economy }: بيانات هذا التقرير تغطي سنة واحدة لمعظم الأرقام، فهي تبين الوضع الحالي لا التقدم أو التراجع.
answer-why = الأسباب المحتملة لبقاء بعض سكان { $economy } غير موصولين بالإنترنت: { $barriers }.
answer-why-part = الأسباب المحتملة لبقاء بعض سكان { $economy } غير موصولين بالإنترنت: { $barriers }. وليس في المصادر المقروءة هنا أرقام حديثة عما يلي: { $unknown }.
answer-why-rest = الأسباب المحتملة لبقاء بعض سكان { $economy } غير موصولين بالإنترنت: { $barriers }. ولا يبين هذا التقرير ما يُبقي الآخرين غير موصولين به، إذ ليس فيه أرقام حديثة عما يلي: { $unknown }.
answer-why-open = لا يفسر أي رقم حديث مما قُرئ هنا سبب بقاء بعض سكان { $economy } غير موصولين بالإنترنت؛ وليس في المصادر أرقام حديثة عما يلي: { $unknown }.
answer-why-published = { $unknown }، وهي منشورة في مصادر أخرى ({ $publishers })
answer-why-price = { $barrier } ({ $value } في المتوسط، فوق حد القدرة على تحمل التكاليف البالغ { $level })
answer-forecast = { $economy }: من المتوقع أن تبلغ نسبة مستخدمي الإنترنت نحو { $ahead } من السكان ({ $interval }) في عام { $due }، مقابل هدف قدره { $level }.
answer-forecast-still = { $economy }: من المتوقع أن تبلغ نسبة مستخدمي الإنترنت نحو { $ahead } من السكان ({ $interval }) في عام { $due } إن كانت { $base } في عام { $from }، مقابل هدف قدره { $level }.
answer-forecast-short = { $economy }: من المتوقع أن تبلغ نسبة مستخدمي الإنترنت نحو { $ahead } من السكان ({ $interval }) في عام { $due }، أي دون الهدف البالغ { $level }.
answer-pace-short = { $economy }: بلوغ { $level } في استخدام الإنترنت بحلول عام { $due } يتطلب { $needed ->
    [one] نقطة مئوية واحدة
    [two] نقطتين مئويتين
    [few] { $needed } نقاط مئوية
    [many] { $needed } نقطة مئوية
   *[other] { $needed } نقطة مئوية
} في السنة اعتبارا من { $from }، والوتيرة منذ عام { $since } هي { $pace ->
    [one] نقطة مئوية واحدة
    [two] نقطتان مئويتان
    [few] { $pace } نقاط مئوية
    [many] { $pace } نقطة مئوية
   *[other] { $pace } نقطة مئوية
} في السنة.
answer-pace-still = { $series }: قد يكون رقم عام { $from } تكرارا لرقم عام { $before }؛ لذلك تُحسب الوتيرة حتى عام { $before }، وقد يكون التوقع أقل من الواقع.
answer-pace-slowed = { $economy }: بلوغ { $level } في استخدام الإنترنت بحلول عام { $due } يتطلب زيادة سنوية بالنقاط المئوية قدرها { $needed } اعتبارا من عام { $last }، أو { $more } اعتبارا من عام { $today } إن لم يتغير شيء منذ ذلك الحين؛ والوتيرة منذ عام { $since } هي { $pace }، لكنها لم تبلغ سوى { $lately } بين القيمتين الأخيرتين، حتى عام { $last }.
answer-pace-later = { $economy }: بلوغ { $level } في استخدام الإنترنت بحلول عام { $due } يتطلب زيادة سنوية بالنقاط المئوية قدرها { $needed } اعتبارا من عام { $last }، أو { $more } اعتبارا من عام { $today } إن لم يتغير شيء منذ ذلك الحين؛ والوتيرة منذ عام { $since } هي { $pace }.
answer-pace-unknown = { $economy }: بلوغ { $level } في استخدام الإنترنت بحلول عام { $due } يتطلب زيادة سنوية بالنقاط المئوية قدرها { $needed } اعتبارا من { $from }؛ أما وتيرة التقدم في السنوات الأخيرة فغير معروفة، لأن بعض أرقام تلك السنوات تقديرات لسد الثغرات.
answer-pace-reached = { $economy }: المسار صحيح لبلوغ { $level } في استخدام الإنترنت بحلول عام { $due }، إذ يُتوقع بلوغ هذا المستوى، وفق التوقع المركزي، في عام { $year }.
