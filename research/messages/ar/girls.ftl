### Women and men in use, skills, schooling and work

## Parity scores

parity-one-behind = النساء في { $economy } متأخرات عن الرجال في { $topic }: درجة التكافؤ { $score }.
parity-one-almost-parity = النساء في { $economy } شبه متساويات مع الرجال في { $topic }: درجة التكافؤ { $score }.
parity-one-parity = النساء والرجال في { $economy } متساوون في { $topic }: درجة التكافؤ { $score }.
parity-one-ahead = النساء في { $economy } متقدمات على الرجال في { $topic }: درجة التكافؤ { $score }.
parity-one-open = النساء والرجال في { $economy } متقاربون في { $topic } إلى حد لا تحسمه الأرقام المقربة: درجة التكافؤ { $score }.
parity-counted = من أصل { $figures } من مقاييس الاستخدام والمهارات والتعليم والعمل في { $economy }، النساء مقارنة بالرجال { $states }.
parity-count-behind = متأخرات في { $figures }
parity-count-almost-parity = شبه متساويات في { $figures }
parity-count-parity = متساويات في { $figures }
parity-count-ahead = متقدمات في { $figures }
parity-count-open = بفارق غير محسوم في { $figures }
parity-in-behind = متأخرات عن الرجال: { $scores }.
parity-in-almost-parity = شبه متساويات مع الرجال: { $scores }.
parity-in-parity = متساويات مع الرجال: { $scores }.
parity-in-ahead = متقدمات على الرجال: { $scores }.
parity-in-open = تقارب لا تحسمه الأرقام المقربة: { $scores }.
parity-score = { $topic } ({ $score })
parity-unknown = لا تتوفر أرقام حديثة عن النساء والرجال في { $economy }.
parity-method = درجة التكافؤ هي رقم النساء مقسوما على رقم الرجال: يعد { $level } تساويا، ويعد ما يبدأ من { $almost } شبه تساو. وتكون الدرجة نطاقا حيث تكون الأرقام المنشورة مقربة.
parity-slight = فارق أقل من نقطة مئوية واحدة، ولذلك يُحتسب تساويا: { $topics }.
parity-axis = درجة التكافؤ: رقم النساء مقسوما على رقم الرجال
parity-label = { $topic }: النساء { $women }، الرجال { $men }، الدرجة { $score }
    .label = { $topic }: النساء { $women }، الرجال { $men }، الدرجة { $score }
parity-chart = درجات التكافؤ بين النساء والرجال. { $scores }.
parity-column-score = درجة التكافؤ
parity-column-state = وضع النساء
parity-state-behind = متأخرات
parity-state-almost = شبه متساويات
parity-state-level = متساويات
parity-state-ahead = متقدمات
parity-state-open = فارق غير محسوم

## Young people's work

youth-work-times = احتمال بطالة الشابات في { $economy } يبلغ { $times ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $times } مرات
        [many] { $times } مرة
       *[other] { $times } مرة
    } قدر احتمال بطالة الشبان: { $women } مقابل { $men } من القوى العاملة.
youth-work-more = احتمال بطالة الشابات في { $economy } أعلى من احتمال بطالة الشبان: { $women } مقابل { $men } من القوى العاملة.
youth-work-less = احتمال بطالة الشابات في { $economy } أدنى من احتمال بطالة الشبان: { $women } مقابل { $men } من القوى العاملة.
youth-work-level = احتمال بطالة الشابات في { $economy } يماثل تقريبا احتمال بطالة الشبان: { $women } و{ $men } من القوى العاملة.
youth-work-ages = احتمال بطالة الشابات يبلغ { $times ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $times } مرات
        [many] { $times } مرة
       *[other] { $times } مرة
    } قدر احتمال بطالة النساء من كل الأعمار.
youth-work-unknown = لا تُعرف نتيجة المقارنة بين بطالة الشابات وبطالة الشبان في { $economy }.
youth-work-method = القوى العاملة هي كل من يعمل أو يبحث عن عمل.
youth-work-young = العاطلون، 15 إلى 24 سنة
youth-work-all = العاطلون، كل الأعمار

## Science and technology

science-graduates = تشكل النساء { $share } من خريجي العلوم والتكنولوجيا في { $economy }.
science-skill = { $skill } في { $economy }: { $women } من النساء و{ $men } من الرجال.
science-skill-dated = { $skill } في { $economy }: { $women } من النساء و{ $men } من الرجال، حسب آخر مسح في عام { $year }.
science-unknown = لا تتوفر أرقام حديثة عن النساء في العلوم والتكنولوجيا في { $economy }.
