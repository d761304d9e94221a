### هل تتقارب الاقتصادات

## Headlines. $before, $after: from the mean of the lowest quarter of the economies of $group to that of the highest, in the years $first and $last.

conv-gap-narrowed = ضاقت الفجوة في { $indicator } بين اقتصادات { $group }: كان الفارق بين متوسط الربع الأعلى ومتوسط الربع الأدنى { $before } في عام { $first } و{ $after } في عام { $last }.
conv-gap-narrowed-further = ضاقت الفجوة في { $indicator } بين اقتصادات { $group }، لكنها اتسعت نسبة إلى المتوسط: كان الفارق بين متوسط الربع الأعلى ومتوسط الربع الأدنى { $before } في عام { $first } و{ $after } في عام { $last }؛ ونسبة إلى المتوسط، ارتفع الانحراف المعياري بنسبة { $change }.
conv-gap-widened = اتسعت الفجوة في { $indicator } بين اقتصادات { $group }: كان الفارق بين متوسط الربع الأعلى ومتوسط الربع الأدنى { $before } في عام { $first } و{ $after } في عام { $last }.
conv-gap-widened-closer = اتسعت الفجوة في { $indicator } بين اقتصادات { $group }، لكنها ضاقت نسبة إلى المتوسط: كان الفارق بين متوسط الربع الأعلى ومتوسط الربع الأدنى { $before } في عام { $first } و{ $after } في عام { $last }؛ ونسبة إلى المتوسط، انخفض الانحراف المعياري بنسبة { $change }.
conv-gap-turned = بلغت الفجوة في { $indicator } بين الربع الأعلى والربع الأدنى من اقتصادات { $group } أقصى اتساع لها في عام { $turn }، إذ كانت { $between }؛ وكانت { $before } في عام { $first } و{ $after } في عام { $last }.
conv-gap-held = بقيت الفجوة في { $indicator } بين اقتصادات { $group } على حالها تقريبا: كان الفارق بين متوسط الربع الأعلى ومتوسط الربع الأدنى { $before } في عام { $first } و{ $after } في عام { $last }.
conv-clubs = لا تتقارب اقتصادات { $group } كلها في { $indicator }: فهي تشكل { $clubs ->
    [one] ناديا واحدا
    [two] ناديين
    [few] { $clubs } أندية
    [many] { $clubs } ناديا
   *[other] { $clubs } ناد
}.
conv-clubs-alone = لا تتقارب اقتصادات { $group } كلها في { $indicator }: فهي تشكل { $clubs ->
    [one] ناديا واحدا
    [two] ناديين
    [few] { $clubs } أندية
    [many] { $clubs } ناديا
   *[other] { $clubs } ناد
}، وهناك { $alone ->
    [one] اقتصاد واحد
    [two] اقتصادان
    [few] { $alone } اقتصادات
    [many] { $alone } اقتصادا
   *[other] { $alone } اقتصاد
} خارج أي ناد.
conv-no-clubs = لا تتقارب اقتصادات { $group } في { $indicator }، ولا تشكل أندية.
conv-unknown = لا يعرف هل تتقارب اقتصادات { $group } في { $indicator }.
conv-too-few = لا تتوفر { $years ->
    [one] قيمة سنوية واحدة
    [two] قيمتان سنويتان
    [few] { $years } قيم سنوية
    [many] { $years } قيمة سنوية
   *[other] { $years } قيمة سنوية
} أو أكثر منذ عام { $since }، وآخرها حديث، إلا في { $known ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $known } اقتصادات
    [many] { $known } اقتصادا
   *[other] { $known } اقتصاد
} من { $group }؛ واللازم ثلاثة اقتصادات على الأقل.
conv-no-series = لا تتوفر { $years ->
    [one] قيمة سنوية واحدة
    [two] قيمتان سنويتان
    [few] { $years } قيم سنوية
    [many] { $years } قيمة سنوية
   *[other] { $years } قيمة سنوية
} أو أكثر منذ عام { $since }، وآخرها حديث، في أي من اقتصادات { $group }؛ واللازم ثلاثة اقتصادات على الأقل.
conv-points = { $points ->
    [one] نقطة واحدة
    [two] { $points } نقطة
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
}

## Claims

conv-placed = { $economy } في النادي { $club }.
conv-alone = { $economy } خارج أي ناد.
conv-club = النادي { $club } في عام { $year }: { $economies ->
    [one] اقتصاد واحد قيمته { $mean }
    [two] اقتصادان متوسطهما { $mean }
    [few] { $economies } اقتصادات متوسطها { $mean }
    [many] { $economies } اقتصادا متوسطها { $mean }
   *[other] { $economies } اقتصاد متوسطها { $mean }
}.
conv-own-went = { $economy }: من { $before } في عام { $first } إلى { $after } في عام { $last }، والمتوسط من { $mean-before } إلى { $mean-after }.
conv-own-stayed = { $economy }: ثبات عند { $value } من عام { $first } إلى عام { $last }، بينما انتقل المتوسط من { $mean-before } إلى { $mean-after }.
conv-near-all = الوسيط { $median }: والنسب القريبة إلى هذا الحد من 100% تتقارب من تلقاء نفسها.

## Notes and gaps

conv-by-themselves = تتقارب النسب القريبة من 100% من تلقاء نفسها، إذ لا يمكنها أن ترتفع أكثر: فتقاربها لا يعني أن المتأخرين يلحقون بغيرهم.
conv-meaning = تقترب اقتصادات نادي التقارب بعضها من بعض بالنسبة إلى متوسطها، ولكن ليس من اقتصادات الأندية الأخرى.
conv-compared = تشمل المقارنة { $economies ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $economies } اقتصادات
    [many] { $economies } اقتصادا
   *[other] { $economies } اقتصاد
} من { $group } قيمتها أعلى من 0 في كل سنة من عام { $first } إلى عام { $last }.
conv-filled = { $filled ->
    [one] أكملت قيمة واحدة بين قيمتين معروفتين على خط مستقيم.
    [two] أكملت قيمتان بين قيم معروفة على خط مستقيم.
    [few] أكملت { $filled } قيم بين قيم معروفة على خط مستقيم.
    [many] أكملت { $filled } قيمة بين قيم معروفة على خط مستقيم.
   *[other] أكملت { $filled } قيمة بين قيم معروفة على خط مستقيم.
}
conv-members = في نادي { $economy }: { $others }.
conv-method = المنهجية: اختبار log t وأندية Phillips و Sul (2007، 2009)، على القيم كما نشرت، دون أول { $trim } من السنوات.
conv-not-placed = في { $economy }، لا توجد قيمة في بعض هذه السنوات، لذا لم يحدد النادي.

## Table and chart

conv-rows = النادي
conv-row-club = النادي { $club }
conv-row-none = خارج أي ناد
conv-row-all = الكل معا
conv-column-mean = المتوسط في { $year }
conv-column-sd = الانحراف المعياري في { $year }
conv-column-cv = بالنسبة إلى المتوسط في { $year }
conv-column-b = السرعة (b)
conv-column-t = t، ترفض عند ‎-1.65
conv-column-gap = الفجوة بين الربعين
conv-column-relative = الانحراف المعياري بالنسبة إلى المتوسط
conv-column-members = الأعضاء، الأعلى أولا
conv-cell-members = { $economies }
conv-empty = –
conv-chart-mean = متوسط الكل
conv-chart-spread = بين الربع الأدنى والربع الأعلى
conv-chart-low = متوسط الربع الأدنى
conv-chart-high = متوسط الربع الأعلى
conv-chart = مسارات متوسطات الأندية في { $indicator }. { $headline }
