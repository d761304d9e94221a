### Women and men in use, skills, schooling and work

## Parity scores

parity-one-behind = النساء في { $economy } متأخرات عن الرجال في { $topic }: { $women } مقابل { $men }.
parity-one-short = { $topic } في { $economy }: النساء { $women } والرجال { $men }.
parity-one-almost-parity = النساء في { $economy } شبه متساويات مع الرجال في { $topic }: { $women } مقابل { $men }.
parity-one-parity = النساء والرجال في { $economy } متساوون في { $topic }: { $women } مقابل { $men }.
parity-one-ahead = النساء في { $economy } متقدمات على الرجال في { $topic }: { $women } مقابل { $men }.
parity-one-open = النساء والرجال في { $economy } متقاربون في { $topic } إلى حد لا تحسمه الأرقام المقربة: { $women } مقابل { $men }.
parity-did = { $skill } في { $economy }: { $women } من النساء و{ $men } من الرجال.
parity-did-more = { $skill }: { $women } من النساء و{ $men } من الرجال.
parity-adults = الفجوة في القراءة والكتابة هي بين الكبار: فبحسب أحدث الأرقام، يلم بهما في الفئة العمرية من 15 إلى 24 سنة { $women } من النساء و{ $men } من الرجال.
parity-match = النساء في { $economy } على قدم المساواة مع الرجال أو متقدمات عليهم فيما يلي: { $topics }.
parity-no-gap = لا تتأخر النساء في { $economy } بوضوح عن الرجال في أي من المقاييس التي لها أرقام منذ عام { $since }، وعددها { $figures }.
parity-no-digital = لا يقارن أي رقم حديث مما قُرئ هنا بين النساء والرجال في { $economy } في استخدام الإنترنت أو الهاتف.
parity-count-behind = { $figures ->
    [one] متأخرات في حالة واحدة
    [two] متأخرات في حالتين
    [few] متأخرات في { $figures } حالات
    [many] متأخرات في { $figures } حالة
   *[other] متأخرات في { $figures } حالة
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
parity-in-behind = النساء متأخرات عن الرجال في ما يلي: { $scores }.
parity-in-short = النساء متأخرات عن الرجال أو متساويات معهم تقريبا، إذ لا يحسم التقريب أيهما، في ما يلي: { $scores }.
parity-in-almost-parity = النساء شبه متساويات مع الرجال في ما يلي: { $scores }.
parity-in-parity = النساء متساويات مع الرجال في ما يلي: { $scores }.
parity-in-ahead = النساء متقدمات على الرجال في ما يلي: { $scores }.
parity-in-open = بفارق غير محسوم: { $scores }.
parity-in-broken = لم تُقارن، لأن القيم السابقة لانقطاع محتمل في السلسلة تعطي نتيجة أخرى: { $scores }.
parity-score = { $topic }، { $women } مقابل { $men }
parity-unknown = ليس في مصادر هذا التقرير أرقام حديثة عن النساء والرجال في { $economy }.
parity-alone = لا تتوفر أرقام للرجال من المصدر نفسه والسنة نفسها، ولذلك لم تُجر مقارنة: { $indicators }.
parity-method = درجة التكافؤ هي رقم النساء مقسوما على رقم الرجال، بثلاث منازل عشرية: يعد { $level } تساويا، كما في تقرير الاتحاد «حقائق وأرقام 2024»، ويعد ما يبدأ من { $almost } شبه تساو، وما دونه تأخرا. وتكون الدرجة نطاقا حيث تكون الأرقام المنشورة مقربة؛ ولا يُحسب خطأ المسح، وهو نقطتان في كثير من الأحيان.
parity-slight = فارق أقل من نقطة مئوية واحدة، ولذلك يُحتسب تساويا: { $topics }.
parity-doubted = مشكوك فيه ويُقارن مع ذلك، لأن أرقام النساء والرجال من مسح واحد والأرقام السابقة تعطي النتيجة نفسها: { $topics }.
parity-shows = أرقام النساء والرجال
parity-chart = أزواج نقاط للنساء والرجال. { $scores }.
parity-column-score = درجة التكافؤ
parity-column-state = وضع النساء
parity-state-behind = متأخرات
parity-state-short = متأخرات أو متساويات تقريبا
parity-state-almost = شبه متساويات
parity-state-level = متساويات
parity-state-ahead = متقدمات
parity-state-open = فارق غير محسوم
parity-state-broken = لا مقارنة: انقطاع محتمل في السلسلة

## Young people's work

youth-work-times =
    { $times ->
        [one] معدل البطالة لدى الشابات في { $economy } يساوي معدلها لدى الشبان: { $women } مقابل { $men }، { $by }.
        [two] معدل البطالة لدى الشابات في { $economy } ضعف معدلها لدى الشبان: { $women } مقابل { $men }، { $by }.
        [few] معدل البطالة لدى الشابات في { $economy } يعادل معدلها لدى الشبان { $times } مرات: { $women } مقابل { $men }، { $by }.
        [many] معدل البطالة لدى الشابات في { $economy } يعادل معدلها لدى الشبان { $times } مرة: { $women } مقابل { $men }، { $by }.
       *[other] معدل البطالة لدى الشابات في { $economy } يعادل معدلها لدى الشبان { $times } مرة: { $women } مقابل { $men }، { $by }.
    }
youth-work-more = معدل البطالة لدى الشابات في { $economy } أعلى من معدلها لدى الشبان: { $women } مقابل { $men }، { $by }.
youth-work-less = معدل البطالة لدى الشابات في { $economy } أدنى من معدلها لدى الشبان: { $women } مقابل { $men }، { $by }.
youth-work-level = معدل البطالة لدى الشابات في { $economy } يماثل تقريبا معدلها لدى الشبان: { $women } و{ $men }، { $by }.
youth-work-by-ilo = وفق تقديرات منظمة العمل الدولية
youth-work-by-factbook = وفق كتاب حقائق العالم
youth-work-inside = { $women } من النساء و{ $men } من الرجال في سن 15 فأكثر في { $economy } ضمن القوى العاملة، وفق تقديرات منظمة العمل الدولية.
youth-work-inside-more = { $women } من النساء و{ $men } من الرجال في سن 15 فأكثر ضمن القوى العاملة، وفق تقديرات منظمة العمل الدولية.
youth-work-unknown = لا تُعرف نتيجة المقارنة بين بطالة الشابات وبطالة الشبان في { $economy }.
youth-work-method = القوى العاملة هي كل من بلغ سن 15 فأكثر ويعمل أو يبحث عن عمل.
youth-work-young = العاطلون، 15 إلى 24 سنة
youth-work-all = العاطلون، 15 سنة فأكثر
youth-work-force = ضمن القوى العاملة، 15 سنة فأكثر

## Science and technology

science-graduates = تشكل النساء { $share } من خريجي العلوم والتكنولوجيا في { $economy }.
science-skill = { $skill } في { $economy }: { $women } من النساء و{ $men } من الرجال.
science-unknown = ليس في مصادر هذا التقرير أرقام حديثة عن النساء في العلوم والتكنولوجيا في { $economy }.
