### الانتشار على مر السنين

## One economy. $value in $year: the latest; $level: asked for by $due; $year: in or after which the forecast reaches it.

adoption-ahead = { $indicator } في { $economy }: المتوقع { $ahead } في عام { $due } ({ $interval })، مقابل هدف قدره { $level }.
adoption-reached = { $indicator } في { $economy }: تحقق مستوى { $level }، إذ بلغت القيمة { $value } في عام { $year }.
adoption-reached-break = { $indicator } في { $economy }: يتوقف بلوغ مستوى { $level } على انقطاع محتمل في السلسلة: { $value } في عام { $year } بعد { $before } في عام { $since }.
adoption-forecast = { $indicator } في { $economy }: { $value } في عام { $year }، والمتوقع { $ahead } في عام { $due }.
adoption-level = { $indicator } في { $economy }: { $value } في عام { $year }.
adoption-moved = { $indicator } في { $economy }: { $value } في عام { $year }، مقابل { $before } في عام { $first }.
adoption-ended = { $indicator } في { $economy }: ليس في مصادر هذا التقرير قيمة حديثة.
adoption-unknown = { $indicator } في { $economy }: لا تعرف قيم سنوية.

adoption-chance = السنة المتوقعة: { $when }؛ واحتمال بلوغ { $level } بحلول عام { $due }: { $chance }.
adoption-late = لا يُبلغ { $level } قبل عام { $year } حتى وفق الطرف الأعلى للتوقع؛ واحتمال بلوغه بحلول عام { $due }: { $chance }.
adoption-chance-below = أقل من { $chance }
adoption-chance-above = أكثر من { $chance }
adoption-chance-about = نحو { $chance }
adoption-breaks = ابتعدت السلسلة كثيرا ({ $years }) عن تغيرها السنوي المعتاد. ولا تذكر البيانات سببا لذلك، وقد يكون انقطاعا في السلسلة.

adoption-step = قد يحدث تغيير التعريف أو المسح قفزة في السلسلة، ولا يحتسب التوقع هذه القفزة نموا.
pace-estimated = لا تُقاس أي وتيرة ولا توضع أي توقعات: فقيم { $indicator } في { $economy } ({ $years }) تقديرات من مصدرها، وليست نتائج مسوح ولا أرقاما مبلغا عنها.
pace-sunk = { $indicator } في { $economy }: لا تُقاس وتيرة ولا يوضع توقع؛ فبعد انقطاع محتمل ({ $years })، تبدأ السلسلة من مستوى أدنى من قيمة سابقة.
adoption-not-tested = لا تُتوقع إلا نسبة استخدام الإنترنت والحصول على الكهرباء والنطاق العريض الثابت واشتراكات الهاتف المتنقل: فتوقعاتها اجتازت اختبارات على الماضي.
adoption-last = تعود آخر قيمة إلى عام { $year }، وهي أقدم من أن تعرض.
adoption-few = { $indicator } في { $economy }: القيم السنوية المعروفة ({ $values }) أقل من اللازم لقياس الوتيرة أو للتوقع ({ $needed }).

adoption-column-published = منشور
adoption-column-forecast = توقع
adoption-column-low = فاصل 95%، الطرف الأدنى
adoption-column-high = فاصل 95%، الطرف الأعلى
adoption-break = انقطاع محتمل في السلسلة
adoption-chart = { $headline } فاصل 95% في عام { $year }: { $interval }.

## Members of a group. $reached of $economies have the level; $likely more are likely to by $due.

adoption-members-some-some = { $indicator } في { $group }: تحقق مستوى { $level } في { $reached ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $reached } اقتصادات
    [many] { $reached } اقتصادا
   *[other] { $reached } اقتصاد
} من أصل { $economies } لها توقعات، ومن المرجح أن يتحقق في { $likely ->
    [one] اقتصاد آخر
    [two] اقتصادين آخرين
    [few] { $likely } اقتصادات أخرى
    [many] { $likely } اقتصادا آخر
   *[other] { $likely } اقتصاد آخر
} بحلول عام { $due }.
adoption-members-some-none = { $indicator } في { $group }: تحقق مستوى { $level } في { $reached ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $reached } اقتصادات
    [many] { $reached } اقتصادا
   *[other] { $reached } اقتصاد
} من أصل { $economies } لها توقعات، وليس من المرجح أن يتحقق في أي اقتصاد آخر بحلول عام { $due }.
adoption-members-none-some = { $indicator } في { $group }: لم يتحقق مستوى { $level } في أي من الاقتصادات التي لها توقعات، وعددها { $economies }، ومن المرجح أن يتحقق في { $likely ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $likely } اقتصادات
    [many] { $likely } اقتصادا
   *[other] { $likely } اقتصاد
} منها بحلول عام { $due }.
adoption-members-none-none = { $indicator } في { $group }: لم يتحقق مستوى { $level } في أي من الاقتصادات التي لها توقعات، وعددها { $economies }، وليس من المرجح أن يتحقق في أي منها بحلول عام { $due }.
adoption-members-likely = مرجح بحلول عام { $due }: { $economies }.
adoption-members-possible = ممكن بحلول عام { $due }: { $economies }.
adoption-members-jumped = لا يُعد المستوى متحققا في اقتصادات أخرى إلا إذا كانت قفزة آخر قيمة حقيقية، وعددها: { $economies }.
adoption-members-filled = بلا توقع، لأن أحدث الأرقام قد تكون تقديرات أو قد تأتي بعد انقطاع في سلسلتها: { $economies }.
adoption-members-years = سنوات أحدث القيم: { $years }.
adoption-members-lacking = لا توقعات في { $economies ->
    [one] اقتصاد آخر
    [two] اقتصادين آخرين
    [few] { $economies } اقتصادات أخرى
    [many] { $economies } اقتصادا آخر
   *[other] { $economies } اقتصاد آخر
}، لأن القيم السنوية الحديثة تقل عن ثلاث.
adoption-members-unknown = { $indicator } في { $group }: لا يعرف متى تبلغ الاقتصادات { $level }.
adoption-no-level = { $indicator } في { $group }: لم يحدد مستوى يبلغه الجميع، خلافا للنسب من السكان.
adoption-members-rows = الاقتصاد، الأقرب موعدا أولا
adoption-members-chart = الاقتصادات حسب احتمال التحقق. { $headline }
adoption-state-reached = تحقق
    .label = تحقق
adoption-state-jumped = تحقق إذا كانت القفزة الأخيرة حقيقية
    .label = تحقق إذا كانت القفزة حقيقية
adoption-state-likely = مرجح
    .label = مرجح
adoption-state-possible = ممكن
    .label = ممكن
adoption-state-unlikely = غير مرجح
    .label = غير مرجح
