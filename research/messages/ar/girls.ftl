### Women and men in use, skills, schooling and work

## Parity scores

parity-one-behind = النساء في { $economy } متأخرات عن الرجال في { $topic }: { $women } مقابل { $men }.
parity-one-short = { $topic } في { $economy }: النساء { $women } والرجال { $men }.
parity-one-almost-parity = النساء في { $economy } شبه متساويات مع الرجال في { $topic }: { $women } مقابل { $men }.
parity-one-parity = النساء والرجال في { $economy } متساوون في { $topic }: { $women } مقابل { $men }.
parity-one-ahead = النساء في { $economy } متقدمات على الرجال في { $topic }: { $women } مقابل { $men }.
parity-one-open = النساء والرجال في { $economy } متقاربون في { $topic } إلى حد لا تحسمه الأرقام المقربة: { $women } مقابل { $men }.
parity-no-gap = لا تتأخر النساء في { $economy } عن الرجال في أي من المقاييس التي لها أرقام منذ عام { $since }، وعددها { $figures }؛ فهن { $states }.
parity-count-behind = { $figures ->
    [one] متأخرات في حالة واحدة
    [two] متأخرات في حالتين
    [few] متأخرات في { $figures } حالات
    [many] متأخرات في { $figures } حالة
   *[other] متأخرات في { $figures } حالة
}
parity-count-short = { $figures ->
    [one] غير مصنفات في حالة واحدة
    [two] غير مصنفات في حالتين
    [few] غير مصنفات في { $figures } حالات
    [many] غير مصنفات في { $figures } حالة
   *[other] غير مصنفات في { $figures } حالة
}
parity-count-almost-parity = { $figures ->
    [one] شبه متساويات في حالة واحدة
    [two] شبه متساويات في حالتين
    [few] شبه متساويات في { $figures } حالات
    [many] شبه متساويات في { $figures } حالة
   *[other] شبه متساويات في { $figures } حالة
}
parity-count-parity = { $figures ->
    [one] متساويات في حالة واحدة
    [two] متساويات في حالتين
    [few] متساويات في { $figures } حالات
    [many] متساويات في { $figures } حالة
   *[other] متساويات في { $figures } حالة
}
parity-count-ahead = { $figures ->
    [one] متقدمات في حالة واحدة
    [two] متقدمات في حالتين
    [few] متقدمات في { $figures } حالات
    [many] متقدمات في { $figures } حالة
   *[other] متقدمات في { $figures } حالة
}
parity-count-open = { $figures ->
    [one] بفارق غير محسوم في حالة واحدة
    [two] بفارق غير محسوم في حالتين
    [few] بفارق غير محسوم في { $figures } حالات
    [many] بفارق غير محسوم في { $figures } حالة
   *[other] بفارق غير محسوم في { $figures } حالة
}
parity-in-behind = متأخرات عن الرجال: { $scores }.
parity-in-short = غير مصنفة، لأن النتيجة تتوقف على التقريب: { $scores }.
parity-in-almost-parity = شبه متساويات مع الرجال: { $scores }.
parity-in-parity = متساويات مع الرجال: { $scores }.
parity-in-ahead = متقدمات على الرجال: { $scores }.
parity-in-open = بفارق غير محسوم: { $scores }.
parity-in-broken = لم تُقارن، لأن القيم السابقة لانقطاع محتمل في السلسلة تعطي نتيجة أخرى: { $scores }.
parity-score = { $topic } ({ $women } مقابل { $men })
parity-unknown = ليس في مصادر هذا التقرير أرقام حديثة عن النساء والرجال في { $economy }.
parity-alone = لا تتوفر أرقام للرجال من المصدر نفسه والسنة نفسها، ولذلك لم تُجر مقارنة: { $indicators }.
parity-method = درجة التكافؤ هي رقم النساء مقسوما على رقم الرجال، بثلاث منازل عشرية: يعد { $level } تساويا، كما في تقرير الاتحاد «حقائق وأرقام 2024»، ويعد ما يبدأ من { $almost } شبه تساو، وما دونه تأخرا. وتكون الدرجة نطاقا حيث تكون الأرقام المنشورة مقربة.
parity-slight = فارق أقل من نقطة مئوية واحدة، ولذلك يُحتسب تساويا: { $topics }.
parity-before = انقطاع محتمل في سلسلة { $topic }؛ وقبله، في عام { $year }، النساء { $women } والرجال { $men }، والنتيجة هي نفسها.
parity-shows = أرقام النساء والرجال
parity-chart = أزواج نقاط للنساء والرجال. { $scores }.
parity-column-score = درجة التكافؤ
parity-column-state = وضع النساء
parity-state-behind = متأخرات
parity-state-short = غير مصنفات (بسبب التقريب)
parity-state-almost = شبه متساويات
parity-state-level = متساويات
parity-state-ahead = متقدمات
parity-state-open = فارق غير محسوم
parity-state-broken = لا مقارنة: انقطاع محتمل في السلسلة

## Young people's work

youth-work-times = { $times ->
        [one] احتمال البطالة لدى الشابات في { $economy } يساوي احتمالها لدى الشبان: { $women } مقابل { $men } من القوى العاملة من 15 إلى 24 سنة، وفقا لتقديرات منظمة العمل الدولية.
        [two] احتمال البطالة لدى الشابات في { $economy } ضعف احتمالها لدى الشبان: { $women } مقابل { $men } من القوى العاملة من 15 إلى 24 سنة، وفقا لتقديرات منظمة العمل الدولية.
        [few] احتمال البطالة لدى الشابات في { $economy } يعادل { $times } أمثال احتمالها لدى الشبان: { $women } مقابل { $men } من القوى العاملة من 15 إلى 24 سنة، وفقا لتقديرات منظمة العمل الدولية.
        [many] احتمال البطالة لدى الشابات في { $economy } يعادل { $times } مرة احتمالها لدى الشبان: { $women } مقابل { $men } من القوى العاملة من 15 إلى 24 سنة، وفقا لتقديرات منظمة العمل الدولية.
       *[other] احتمال البطالة لدى الشابات في { $economy } يعادل { $times } مرة احتمالها لدى الشبان: { $women } مقابل { $men } من القوى العاملة من 15 إلى 24 سنة، وفقا لتقديرات منظمة العمل الدولية.
    }
youth-work-more = احتمال البطالة لدى الشابات في { $economy } أعلى من احتمالها لدى الشبان: { $women } مقابل { $men } من القوى العاملة من 15 إلى 24 سنة، وفقا لتقديرات منظمة العمل الدولية.
youth-work-less = احتمال البطالة لدى الشابات في { $economy } أدنى من احتمالها لدى الشبان: { $women } مقابل { $men } من القوى العاملة من 15 إلى 24 سنة، وفقا لتقديرات منظمة العمل الدولية.
youth-work-few = { $inside } من النساء في سن 15 فأكثر في { $economy } ضمن القوى العاملة، مقابل { $menInside } من الرجال؛ وممن هم ضمنها من 15 إلى 24 سنة، { $women } من الشابات و{ $men } من الشبان عاطلون عن العمل، وفقا لتقديرات منظمة العمل الدولية.
youth-work-level = احتمال البطالة لدى الشابات في { $economy } يماثل تقريبا احتمالها لدى الشبان: { $women } و{ $men } من القوى العاملة من 15 إلى 24 سنة، وفقا لتقديرات منظمة العمل الدولية.
youth-work-unknown = لا تُعرف نتيجة المقارنة بين بطالة الشابات وبطالة الشبان في { $economy }.
youth-work-method = القوى العاملة هي كل من بلغ سن 15 فأكثر ويعمل أو يبحث عن عمل.
youth-work-young = العاطلون، 15 إلى 24 سنة
youth-work-all = العاطلون، 15 سنة فأكثر
youth-work-force = ضمن القوى العاملة، 15 سنة فأكثر

## Science and technology

science-graduates = تشكل النساء { $share } من خريجي العلوم والتكنولوجيا في { $economy }.
science-skill = { $skill } في { $economy }: { $women } من النساء و{ $men } من الرجال.
science-skill-dated = { $skill } في { $economy } في عام { $year }: { $women } من النساء و{ $men } من الرجال.
science-unknown = ليس في مصادر هذا التقرير أرقام حديثة عن النساء في العلوم والتكنولوجيا في { $economy }.
