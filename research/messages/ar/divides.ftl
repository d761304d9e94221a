### الفجوات بين فئات السكان

## The groups, inside a sentence and as labels

divide-women = النساء
    .label = النساء
divide-men = الرجال
    .label = الرجال
divide-rural = سكان المناطق الريفية
    .label = المناطق الريفية
divide-urban = سكان المناطق الحضرية
    .label = المناطق الحضرية
divide-older = الأشخاص من 25 إلى 74 سنة
    .label = من 25 إلى 74 سنة
divide-younger = الأشخاص من 15 إلى 24 سنة
    .label = من 15 إلى 24 سنة
divide-poorest = أفقر ربع من الأسر المعيشية
    .label = أفقر ربع من الأسر المعيشية
divide-richest = أغنى ربع
    .label = أغنى ربع من الأسر المعيشية

## One economy. $group, $other: the groups; $topic: what they are compared in; $low, $high: their percentages.

divide-compared-behind = في { $economy }، النسبة لدى { $group } أدنى من النسبة لدى { $other } في { $topic }: { $low } مقابل { $high }.
divide-compared-short = في { $economy }، تقل النسبة لدى { $group } عن النسبة لدى { $other } في { $topic } أو تكاد تساويها، إذ لا يسمح التقريب بالجزم: { $low } مقابل { $high }.
divide-compared-almost-parity = في { $economy }، تكاد النسبة لدى { $group } تساوي النسبة لدى { $other } في { $topic }: { $low } مقابل { $high }.
divide-compared-parity = في { $economy }، تتساوى النسبة لدى { $group } مع النسبة لدى { $other } في { $topic }: { $low } مقابل { $high }.
divide-compared-ahead = في { $economy }، النسبة لدى { $group } أعلى من النسبة لدى { $other } في { $topic }: { $low } مقابل { $high }.
divide-compared-open = في { $economy }، النسبة لدى { $group } قريبة من النسبة لدى { $other } في { $topic } إلى حد لا تسمح معه الأرقام المقربة بالحكم: { $low } مقابل { $high }.
divide-people-sex = لو بلغت النسبة لدى النساء مستواها لدى الرجال، لشمل ذلك نحو { $people } امرأة إضافية (سكان عام { $year }).
divide-people-place = لو بلغت النسبة في المناطق الريفية مستواها في المناطق الحضرية، لشمل ذلك نحو { $people } شخص إضافي في المناطق الريفية (سكان عام { $year }).
divide-widest = أوسع فجوة هي في { $topic }: { $low } لدى { $group } مقابل { $high } لدى { $other }.
divide-unknown = ليس في مصادر هذا التقرير أرقام حديثة عن مدى التباعد في استخدام الإنترنت في { $economy } بين { $group } و{ $other }.
divide-chart = أزواج من النقاط: { $group } و{ $other }. { $headline }
divide-axis-gap = الفجوة بالنقاط المئوية، { $group } ناقص { $other } (القيمتان، %)
divide-axis-behind = النسبة لدى { $group } أدنى بوضوح
divide-axis-rest = ليست أدنى بوضوح
divide-axis-known = سكان الاقتصادات التي لها أرقام والتي ليس لها أرقام
divide-known-with = لها أرقام
divide-known-without = بلا أرقام
divide-gap-label = { $gap } ({ $group } / { $other })
divide-members-chart = أعمدة: الفجوة بين { $group } و{ $other } في كل اقتصاد. { $headline }
divide-method = تعد القيمتان متساويتين إذا كانت النسبة بينهما من { $low } إلى { $high }، كما في تقرير الاتحاد «حقائق وأرقام 2024»، وشبه متساويتين من { $almost }، وما دون ذلك تأخر؛ وتؤخذ النسبة بثلاث منازل عشرية، وتكون نطاقا حيث تكون الأرقام المنشورة مقربة.
divide-ages = تشمل المسوح أعمارا مختلفة.
divide-disabilities-gap = بيانات ناقصة: استخدام الأشخاص ذوي الإعاقة للإنترنت (لا ينشرها أي مصدر مستخدم هنا).

## Members of a group of economies. $among: the group; $behind: in how many of the $economies the group is behind.

divide-members-some-behind = في { $topic }، النسبة لدى { $group } أدنى من النسبة لدى { $other } في { $behind } من أصل { $economies ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $economies } اقتصادات
    [many] { $economies } اقتصادا
   *[other] { $economies } اقتصاد
} في { $among } لها أرقام من عام { $since } أو بعده.
divide-members-all-behind = في { $topic }، النسبة لدى { $group } أدنى من النسبة لدى { $other } في جميع اقتصادات { $among } التي لها أرقام من عام { $since } أو بعده، وعددها { $economies }.
divide-members-none-behind = في { $topic }، ليست النسبة لدى { $group } أدنى من النسبة لدى { $other } في أي من اقتصادات { $among } التي لها أرقام من عام { $since } أو بعده، وعددها { $economies }.
divide-members-few = في { $topic }، لا تتوافر في المصادر المقروءة هنا أرقام من عام { $since } أو بعده عن { $group } و{ $other } إلا في { $known } من أصل { $members ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $members } اقتصادات
    [many] { $members } اقتصادا
   *[other] { $members } اقتصاد
} في { $among }.
divide-members-unknown-most = تضم الاقتصادات التي لها أرقام { $share } من سكان { $among }؛ ولا تُعرف المقارنة بين { $group } و{ $other } في { $topic } لدى الباقين.
divide-members-without = اقتصادات بلا أرقام: { $economies }.
divide-members-rest = وفيما عدا ذلك تكون الفجوة صغيرة أو لا يسمح التقريب بالحكم.
divide-members-ahead = النسبة لدى { $group } أعلى في { $ahead ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $ahead } اقتصادات
    [many] { $ahead } اقتصادا
   *[other] { $ahead } اقتصاد
}.
divide-members-widest = أوسع فجوة هي في { $economy }: { $low } مقابل { $high }.
divide-members-unknown = لا تُظهر الإصدارات المقروءة هنا مدى التباعد في استخدام الإنترنت في { $among } بين { $group } و{ $other }.
divide-members-gap = بيانات ناقصة: أرقام حديثة عن { $topic } ({ $group } و{ $other }) في { $missing } من أصل { $economies ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $economies } اقتصادات
    [many] { $economies } اقتصادا
   *[other] { $economies } اقتصاد
}.

## Heads of columns

divide-column-points = الفجوة، نقاط مئوية
divide-column-ratio = النسبة بينهما
divide-column-vintage = الإصدار
