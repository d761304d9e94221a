### Targets

## How many targets of a list one economy meets

## Where a target stands

target-standing = { $target }، { $value } في عام { $year } مقابل { $asked } بحلول عام { $due }
target-standing-income = { $target }، { $value } من نصيب الفرد من الدخل في عام { $year } مقابل { $asked } بحلول عام { $due }
target-standing-points = { $target }، بفارق { $points ->
    [few] { $points } نقاط مئوية
   *[other] { $points } نقطة مئوية
}: { $value } في عام { $year } مقابل { $asked } بحلول عام { $due }
target-price-times = { $target }: { $times ->
    [two] يبلغ السعر مثلي ما يسمح به الهدف
    [few] يبلغ السعر { $times } أمثال ما يسمح به الهدف
    [many] يبلغ السعر { $times } مثلا لما يسمح به الهدف
   *[other] يبلغ السعر { $times } مثل ما يسمح به الهدف
}، أي { $value } من نصيب الفرد من الدخل في عام { $year } مقابل { $asked } بحلول عام { $due }.
targets-in-status = { $status } ({ $targets })
targets-met-jump = لا تُعد متحققة إلا إذا كانت قفزة القيمة الأخيرة حقيقية، ولذلك لم تُحتسب: { $targets }.
targets-older = معروضة وغير محتسبة، لأن عمر أرقامها يزيد على ثلاث سنوات: { $targets }.
targets-doubted = معروضة وغير محتسبة، لأن رقما آخر يعطي تقييما مختلفا، أو لأن القيمة التي تحققه قد تكون تقديرا، أو لأنها أدنى من نسبة مستخدمي الإنترنت: { $targets }.
targets-undecided-rounded = لم يُحسم، لأن الأرقام مقرّبة: { $targets }.
targets-undecided-income = لم يُحسم، لأن نصيب الفرد من الدخل بحسب البنك الدولي يعطي حكما غير الذي يعطيه الدخل الذي يستخدمه الاتحاد: { $targets }.
target-item = { $target }: { $value } في عام { $year }
target-split = الهدف «{ $target }» متحقق بحسب: { $met }، وغير متحقق بحسب: { $unmet }.
target-asks-at-least = { $value } على الأقل
target-asks-all = { $value }
target-asks-rise = ارتفاع بنسبة { $value } على الأقل
target-asks-fall = انخفاض بنسبة { $value } على الأقل
target-asks-at-most = { $value } على الأكثر
target-asks-below = أقل من { $value }
target-between = { $values }
target-asked-by = { $asked } بحلول عام { $due }
# $needed, $now: one of change-rise, change-fall, change-of-nothing.
target-paces = المطلوب سنويا اعتبارا من { $from }: { $needed }؛ وسنويا في الفترة { $years }: { $now }
target-paces-needed = المطلوب سنويا اعتبارا من { $from }: { $needed }
target-paces-both = التقييم واحد وفق كل رقم: { $values }
target-paces-recent = سنويا في الفترة { $years }: { $now }
target-paces-ages = في سن 15 فأكثر: من { $least } إلى { $most } بحسب عدد الأطفال المحسوبين
target-paces-between = المطلوب سنويا اعتبارا من عام { $last }: { $needed }، أو { $more } اعتبارا من عام { $today } إن لم يتغير شيء منذ ذلك الحين؛ وسنويا في الفترة { $years }: { $now }
target-paces-reached = يبلغه التوقع المركزي عام { $year }؛ واحتمال تحقيق الهدف وفق التوقع: { $chance }
target-paces-chance = { $paces }؛ واحتمال تحقيق الهدف وفق التوقع: { $chance }
target-pace-between = يتطلب تحقيق الهدف «{ $target }» ما يلي سنويا اعتبارا من عام { $last }: { $needed }، أو { $more } اعتبارا من عام { $today } إن لم يتغير شيء منذ ذلك الحين؛ والمسجل سنويا في الفترة { $years }: { $now }.
target-pace-recent = يتطلب تحقيق الهدف «{ $target }» ما يلي سنويا اعتبارا من { $from }: { $needed }؛ والمسجل سنويا في الفترة { $years }: { $now }.
target-pace-income = انتقل السعر نفسه من { $before } إلى { $after } شهريا؛ أما انخفاض نسبته إلى الدخل فيعود أساسا إلى ارتفاع الدخل.
target-pace-break = يتطلب تحقيق الهدف «{ $target }» ما يلي سنويا اعتبارا من { $from }: { $needed }؛ وقد يكون في السلسلة انقطاع ({ $years })، ولذلك فوتيرتها الأخيرة غير معروفة.
target-pace = يتطلب تحقيق الهدف «{ $target }» ما يلي سنويا اعتبارا من { $from }: { $needed }.
target-ages = الهدف «{ $target }» محدد لمن هم في سن 15 فأكثر؛ وتتراوح النسبة لديهم بين { $least } و{ $most } بحسب عدد الأطفال المحسوبين، ولذا ربما تحقق الهدف بالفعل.
target-due = انقضى الموعد النهائي، وهو عام { $due }.

## Notes and gaps

target-status-method = «على المسار الصحيح»: من المرجح تحقيق الهدف في موعده النهائي (باحتمال 66% أو أكثر) أو، حيث لا يوجد توقع، يتحقق الهدف بالوتيرة الأخيرة؛ و«الوتيرة غير معروفة»: أقل من ثلاث قيم مقيسة في خمس سنوات؛ و«رقم مشكوك فيه»: رقم آخر يعطي تقييما مختلفا، أو أن القيمة التي تحققه قد تكون تقديرا، أو أن التغطية أدنى من نسبة مستخدمي الإنترنت؛ و«متحقق عمليا»: 99% أو أكثر من السكان.
target-beside = أرقام معروفة لا يُحكم بها، لأن الهدف «{ $target }» يخص أعمارا أخرى أو لا يحدد الرقم الذي يُحتسب: { $figures }.
target-figure = { $indicator } ({ $value }، { $year })
target-figure-undated = { $indicator } ({ $value }، السنة غير مذكورة)
target-met-from = بحسب المنشور الذي يحدده، يعد هدف { $threshold } للتوصيلية متحققا ابتداء من { $value }.
target-note = { $text }
target-source = الأهداف: { $text }
target-quoted-method = العتبة مأخوذة عن ملخصات أعدها آخرون ولم تُراجع في المنشور نفسه: { $targets }.
targets-no-data = { $lacking ->
    [one] لا يمكن الحكم على هدف واحد من أصل { $targets }، لعدم توفر بيانات حديثة أو مقياس متفق عليه بشأنه.
    [two] لا يمكن الحكم على هدفين من أصل { $targets }، لعدم توفر بيانات حديثة أو مقياس متفق عليه بشأنهما.
    [few] لا يمكن الحكم على { $lacking } أهداف من أصل { $targets }، لعدم توفر بيانات حديثة أو مقياس متفق عليه بشأنها.
    [many] لا يمكن الحكم على { $lacking } هدفا من أصل { $targets }، لعدم توفر بيانات حديثة أو مقياس متفق عليه بشأنها.
   *[other] لا يمكن الحكم على { $lacking } هدف من أصل { $targets }، لعدم توفر بيانات حديثة أو مقياس متفق عليه بشأنها.
}
targets-too-old = قيم أقدم من أن تُحتسب: { $targets }.
targets-judged = { $economy }: عدد الأهداف { $targets }، ويمكن الحكم على { $measured } منها.
targets-unjudged-too-old = أحدث رقم مقروء قديم جدا ({ $unjudged }): { $targets }.
targets-unjudged-not-judged = أدلة جزئية فقط ({ $unjudged }): { $targets }.
targets-unjudged-no-data = لا توجد بيانات ({ $unjudged }): { $targets }.
target-of = { $target } ({ $year })
targets-aims = { $aims ->
    [one] هدف واحد لا يحدد رقما.
    [two] هدفان لا يحددان رقما.
    [few] { $aims } أهداف لا تحدد رقما.
    [many] { $aims } هدفا لا تحدد رقما.
   *[other] { $aims } هدف لا تحدد رقما.
}
targets-of-totals = { $totals ->
    [one] هدف واحد ينطبق على المجاميع لا على اقتصاد بعينه.
    [two] هدفان ينطبقان على المجاميع لا على اقتصاد بعينه.
    [few] { $totals } أهداف تنطبق على المجاميع لا على اقتصاد بعينه.
    [many] { $totals } هدفا تنطبق على المجاميع لا على اقتصاد بعينه.
   *[other] { $totals } هدف تنطبق على المجاميع لا على اقتصاد بعينه.
}

## How many economies of a group meet a target

targets-among = { $met ->
    [one] { $list }: الهدف «{ $target }» متحقق في واحد من أصل { $known } من الاقتصادات ذات البيانات الحديثة في { $group }.
    [two] { $list }: الهدف «{ $target }» متحقق في اثنين من أصل { $known } من الاقتصادات ذات البيانات الحديثة في { $group }.
    [few] { $list }: الهدف «{ $target }» متحقق في { $met } من أصل { $known } من الاقتصادات ذات البيانات الحديثة في { $group }.
    [many] { $list }: الهدف «{ $target }» متحقق في { $met } من أصل { $known } من الاقتصادات ذات البيانات الحديثة في { $group }.
   *[other] { $list }: الهدف «{ $target }» متحقق في { $met } من أصل { $known } من الاقتصادات ذات البيانات الحديثة في { $group }.
}
targets-among-none = { $list }: الهدف «{ $target }» غير متحقق في أي من الاقتصادات ذات البيانات الحديثة في { $group } وعددها { $known }.
targets-among-one-met = { $list }: الهدف «{ $target }» متحقق في الاقتصاد الوحيد ذي البيانات الحديثة في { $group }.
targets-among-one-unmet = { $list }: الهدف «{ $target }» غير متحقق في الاقتصاد الوحيد ذي البيانات الحديثة في { $group }.
targets-among-unmeasured = { $list }: لا يمكن قياس أي هدف في { $group }.
targets-among-years = سنوات هذه القيم: { $years }.
targets-among-years-lacking = { $lacking ->
    [one] سنوات هذه القيم: { $years }؛ ولا تتوفر بيانات حديثة عن اقتصاد آخر.
    [two] سنوات هذه القيم: { $years }؛ ولا تتوفر بيانات حديثة عن اقتصادين آخرين.
    [few] سنوات هذه القيم: { $years }؛ ولا تتوفر بيانات حديثة عن { $lacking } اقتصادات أخرى.
    [many] سنوات هذه القيم: { $years }؛ ولا تتوفر بيانات حديثة عن { $lacking } اقتصادا آخر.
   *[other] سنوات هذه القيم: { $years }؛ ولا تتوفر بيانات حديثة عن { $lacking } اقتصاد آخر.
}
targets-counted-from = تُحتسب القيم المسجلة في عام { $first } أو بعده.

## Table and charts

target-rows = الهدف
target-column-rule = القاعدة
target-column-threshold = العتبة
target-column-to = إلى
target-column-due = الموعد النهائي
target-column-confirmed = العتبة مقروءة في المنشور
target-column-state = الحالة
target-column-asked = المطلوب
target-column-distance = المسافة
target-column-paces = الوتيرة
target-column-first = أول سنة
target-column-last = آخر سنة
target-confirmed = مؤكدة
target-not-confirmed = غير مؤكدة
target-rule-at-least = على الأقل
target-rule-at-most = على الأكثر
target-rule-below = أقل من
target-rule-within = ضمن
target-rule-aim = بلا رقم
target-state-target-met = الهدف متحقق
    .label = الهدف متحقق
target-state-advanced = متقدم
    .label = متقدم
target-state-satisfactory = مقبول
    .label = مقبول
target-state-limited = محدود
    .label = محدود
target-state-not-met = غير متحقق
    .label = غير متحقق
target-state-missed = لم يتحقق في موعده
    .label = لم يتحقق في موعده
target-state-no-number-set = بلا رقم محدد
    .label = بلا رقم محدد
target-state-no-data = لا توجد بيانات
    .label = لا توجد بيانات
target-too-old = غير معروفة: القيمة قديمة جدا
    .label = غير معروفة: القيمة قديمة جدا
targets-among-chart = الاقتصادات حسب حالة كل هدف. { $headline }
target-before = قبل 4 إلى 6 سنوات
target-line = { $status } ({ $year })
target-status-chart = سطر لكل هدف يمكن الحكم عليه، وفيه أحدث قيمة والقيمة قبل 4 إلى 6 سنوات والمستوى المطلوب. { $headline }

## The way to the target for Internet use

path-needed = المطلوب اعتبارا من عام { $from }: { $points ->
    [one] نقطة مئوية واحدة
    [two] نقطتان مئويتان
    [few] { $points } نقاط مئوية
    [many] { $points } نقطة مئوية
   *[other] { $points } نقطة مئوية
} في السنة (منذ عام { $since }: { $pace })
path-needed-alone = المطلوب اعتبارا من عام { $from }: { $points ->
    [one] نقطة مئوية واحدة
    [two] نقطتان مئويتان
    [few] { $points } نقاط مئوية
    [many] { $points } نقطة مئوية
   *[other] { $points } نقطة مئوية
} في السنة
