### Digital skills

## What women and men did

skills-compared = من أصل { $skills } من المهارات الرقمية المشمولة بالمسوح ({ $years })، كانت النساء في { $economy } مقارنة بالرجال { $states }.
skills-widest = الفجوة أوسع ما تكون في مهارة واحدة: { $skill } ({ $women } من النساء و{ $men } من الرجال).
skills-of-women = { $skill }: { $women } بين النساء و{ $men } بين الرجال.
skills-surveyed = تسأل المسوح عن الأشهر الثلاثة الأخيرة.
skills-unknown = ليس في مصادر هذا التقرير أرقام حديثة عن المهارات الرقمية لدى النساء والرجال في { $economy }.
skills-rows = المهارة

## The gap to the target

skills-gap-basic-reached = { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية أساسية (مسوح { $years }): تحقق هدف { $target }.
skills-gap-basic-open = { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية أساسية (مسوح { $years })، ولا يمكن الحكم على تحقق هدف { $target }.
skills-gap-basic-short = { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية أساسية (مسوح { $years })، مقابل هدف قدره { $target } بحلول عام { $due }.
skills-gap-intermediate-reached = { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية متوسطة (مسوح { $years }): تحقق هدف { $target }.
skills-gap-intermediate-open = { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية متوسطة (مسوح { $years })، ولا يمكن الحكم على تحقق هدف { $target }.
skills-gap-intermediate-short = { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية متوسطة (مسوح { $years })، مقابل هدف قدره { $target } بحلول عام { $due }.
skills-gap-of-all = يقدم المسح النسبة من جميع السكان: { $people }، حين كان { $online } منهم يستخدمون الإنترنت.
skills-need-basic = لبلوغ { $target }، يلزم أن يكتسب المهارات الأساسية { $people ->
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    } في سن 15 فأكثر.
skills-need-basic-most = لبلوغ { $target }، يلزم أن يكتسب المهارات الأساسية ما يصل إلى { $people ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    } في سن 15 فأكثر.
skills-need-intermediate = لبلوغ { $target }، يلزم أن يكتسب المهارات المتوسطة { $people ->
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    } في سن 15 فأكثر.
skills-need-intermediate-most = لبلوغ { $target }، يلزم أن يكتسب المهارات المتوسطة ما يصل إلى { $people ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    } في سن 15 فأكثر.
skills-gap-unknown = لا يُظهر أي مسح مقروء هنا مدى بعد { $economy } عن هدف { $target } من مستخدمي الإنترنت ذوي المهارات الرقمية الأساسية بحلول عام { $due }.
skills-people-gap = بيانات ناقصة: عدد السكان والتركيب العمري في { $economy } قرابة وقت المسح (ينشرها البنك الدولي).
skills-gap-method = النسبة نطاق لأن المهارات تُنشر كل على حدة ولا يُنشر مدى تداخلها. وتقدم المسوح نسبا من جميع السكان؛ ولأن هدف عام { $due } يخص مستخدمي الإنترنت، فقد قُسمت على نسبة مستخدمي الإنترنت من السكان في ذلك العام.
skills-not-all-basic = لم يسأل المسح عن كل المهارات الأساسية، ولذلك قد تصل النسبة إلى 100%.
skills-not-all-intermediate = لم يسأل المسح عن كل المهارات المتوسطة، ولذلك قد تصل النسبة إلى 100%.
skills-gap-people = تُطبق نسب المسح على أحدث عدد للسكان في سن 15 فأكثر؛ وتغطي بعض المسوح أعمارا أخرى.
skills-level-basic = المهارات الأساسية
skills-level-intermediate = المهارات المتوسطة
skills-column-level = المستوى
skills-column-low = النسبة من مستخدمي الإنترنت، على الأقل
skills-column-high = على الأكثر
skills-column-people-low = النسبة من السكان، على الأقل
skills-column-people-high = النسبة من السكان، على الأكثر
skills-column-online = مستخدمو الإنترنت آنذاك
skills-column-target = هدف عام { $due }
skills-column-least = من يلزمهم التعلم، على الأقل
skills-column-most = على الأكثر
skills-column-asked = المهارات المسؤول عنها
skills-column-of = من أصل
skills-column-first = أول مسح
skills-column-last = آخر مسح
skills-axis = % من مستخدمي الإنترنت
skills-spread = النسبة من مستخدمي الإنترنت، النطاق
skills-chart = نطاق نسبة السكان ذوي المهارات الرقمية مقارنة بالهدف. { $headline }

## Who would have to learn

training-literacy-people = في { $economy }، نحو { $people ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    } في سن 15 فأكثر، أي { $share }، لا يعرفون القراءة والكتابة.
training-literacy-share = في { $economy }، { $share } من السكان في سن 15 فأكثر لا يعرفون القراءة والكتابة.
training-literacy-none = تفيد البيانات بأن كل السكان في سن 15 فأكثر في { $economy } يعرفون القراءة والكتابة.
training-internet-users-people = في { $economy }، نحو { $people ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    } في سن 10 فأكثر لا يستخدمون الإنترنت، إذا كانت نسبة غير الموصولين بالإنترنت في هذه السن هي نفسها بين الجميع ({ $share }).
training-internet-users-share = في { $economy }، { $share } من السكان لا يستخدمون الإنترنت.
training-internet-users-none = تفيد البيانات بأن كل السكان في { $economy } يستخدمون الإنترنت.
training-unknown = لا يُعرف عدد من لا يقرؤون أو لا يستخدمون الإنترنت في { $economy }.
training-not-recent = ليس في مصادر هذا التقرير أرقام حديثة عن عدد من لا يقرؤون أو لا يستخدمون الإنترنت في { $economy }.
training-method = تُطبق النسب على أحدث عدد للسكان في السن المعنية؛ ورقم استخدام الإنترنت يخص السكان جميعا، ويُفترض أنه ينطبق على من هم في سن { $age } فأكثر.
training-cost = تُقدر تكلفة دورة تدريبية واحدة في المهارات الرقمية الأساسية لجميع غير الموصولين بالإنترنت في سن 10 فأكثر، داخل نطاق تغطية الجيل الرابع وخارجه، بنحو { $cost } ({ $range }).
training-rows = الأشخاص الذين
training-row-literacy = لا يعرفون القراءة والكتابة، في سن 15 فأكثر
training-row-internet-users = لا يستخدمون الإنترنت، في سن 10 فأكثر (النسبة لجميع الأعمار)
training-column-share = النسبة
training-column-people = الأشخاص
skills-pairs-chart = أزواج من النقاط: النساء والرجال. { $headline }
