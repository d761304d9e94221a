### A composite index

## Where there are no scores

index-no-score = لا تتوفر عن أي اقتصاد في { $group } بيانات كافية لحساب درجة وفق { $framework }.
index-one-score = لا تتوفر بيانات كافية لحساب درجة وفق { $framework } إلا عن اقتصاد واحد في { $group }.
index-gap-parts = عدد المؤشرات التي لها قيم حديثة قليل جدا في { $parts }.

## What the index is made of

index-framework = تتوفر بيانات حديثة في { $group } عن { $measured } من أصل { $indicators } من مؤشرات { $framework }.
index-framework-bare = لا تتوفر بيانات حديثة في { $group } عن أي من مؤشرات { $framework }.
index-scored-without = بلا مرتبة لعدم وجود درجة في { $part }: { $economies }.
index-lacks-none = { $economies } (لا بيانات عن { $indicator })
index-lacks-newer = { $economies } ({ $indicator }: الرقم لعام { $year }، وهو أحدث من أقدم الأرقام الأخرى للاقتصاد بأكثر من ثلاث سنوات)
index-lacks-older = { $economies } ({ $indicator }: الرقم لعام { $year }، وهو أقدم من أحدث الأرقام الأخرى للاقتصاد بأكثر من ثلاث سنوات)
index-lacks-doubt = { $economies } ({ $indicator }: رقم عام { $year } قديم أو مشكوك فيه)
index-without-parts = أجزاء بلا درجة: { $parts }.
index-part-known = { $part } (مؤشرات لها بيانات: { $known } من أصل { $of })
index-sparse = مؤشرات مستبعدة، لأن أقل من ثلث الاقتصادات له قيمة فيها: { $indicators }.
index-counted = { $indicator } ({ $economies })
index-description = { $text }
index-citation = { $text }
index-unconfirmed = لم تُؤكد أجزاء من الطريقة في المنشور نفسه.

index-empty = –
index-column-part = الجزء
index-column-weight = الوزن
index-column-used = الوزن المستخدم
index-column-method = كيفية حساب الدرجة
index-column-worst = أدنى درجة عند
index-column-best = أعلى درجة عند
index-column-economies = الاقتصادات التي لها قيمة
index-column-first-year = أول سنة
index-column-last-year = آخر سنة
index-column-note = ملاحظة
index-column-adds = من ينشره
index-method-goalposts = بين حدين مرجعيين
index-method-logarithm = بين حدين مرجعيين، على مقياس لوغاريتمي
index-method-min-max = بين أدنى قيمة وأعلى قيمة
index-method-z-score = البعد عن المتوسط بالانحرافات المعيارية
index-method-rank = المرتبة
index-method-percentile = الترتيب بين الجميع (المئين)
index-method-borda = عدد الاقتصادات الأدنى
index-method-distance-to-best = البعد عن أفضل قيمة
index-method-distance-to-target = البعد عن هدف
index-method-distance-to-reference = البعد عن اقتصاد مرجعي

## Where there are enough data

index-data = تتوفر بيانات كافية لحساب درجة وفق { $framework } عن { $ranked } من أصل { $economies } من الاقتصادات في { $group }.
index-without = اقتصادات بلا درجة: { $economies }.
index-lacking = عدد الاقتصادات التي ليست لها قيمة حديثة قريبة زمنيا بما يكفي من قيمها الأخرى، حسب المؤشر: { $indicators }.
index-partly = لا تُعوض القيم الناقصة: فدرجة الجزء هي متوسط مؤشراته التي لها قيم، ولذلك قد تقوم درجات الاقتصادات على مؤشرات مختلفة. وتعويضها من الطرق المختبرة.
index-recent = القيم هي الأحدث لكل اقتصاد، من عام { $first } أو بعده، ولا يفصل بينها أكثر من { $apart ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $apart } سنوات
        [many] { $apart } سنة
       *[other] { $apart } سنة
    }.
index-column-score = الدرجة
index-column-known = المؤشرات التي لها قيمة، من أصل { $indicators }

## Outliers

index-outliers = توجد قيم متطرفة في { $group } في { $failing } من أصل { $measured } من مؤشرات { $framework } التي لها بيانات.
index-outliers-none = لا توجد قيم متطرفة في { $group } في أي من مؤشرات { $framework }.
index-outliers-unknown = القيم المتطرفة في { $group } غير معروفة: لا تتوفر بيانات حديثة عن أي من مؤشرات { $framework }.
index-outliers-named = مؤشرات فيها قيم متطرفة: { $indicators }.
index-outliers-rule = تكون في المؤشر قيم متطرفة إذا تجاوز التواؤه 2 وزاد تفرطحه الفائض على 3.5؛ والمؤشر الذي تُحسب درجته على مقياس لوغاريتمي قد عولج أصلا. وتستخدم الدرجات القيم كما هي؛ ومن الطرق المختبرة نقل ما يصل إلى خمس قيم متطرفة إلى القيمة التالية.
index-column-skew = الالتواء
index-column-kurtosis = التفرطح الفائض
index-column-points = القيم المنقولة
index-column-skew-after = الالتواء بعد ذلك

## Ranks and how sure they are

index-first = المرتبة الأولى في { $group } وفق { $framework }: { $first }، بدرجة { $score } من { $top }؛ والنطاق في { $share } من الطرق المختبرة: { $ranks }.
index-first-sure = المرتبة الأولى في { $group } وفق { $framework }: { $first }، بدرجة { $score } من { $top }، في { $share } على الأقل من الطرق المختبرة.
index-first-shared = المرتبة الأولى في { $group } وفق { $framework } مشتركة بين { $economies }، بدرجة { $score } من { $top }.
index-last = المرتبة الأخيرة من أصل { $economies } من الاقتصادات: { $economy }، بدرجة { $score }؛ والنطاق في { $share } من الطرق المختبرة: { $ranks }.
index-widths = { $still ->
    [one] مرتبة واحدة من أصل { $economies } من المراتب تتحرك بمقدار مرتبتين على الأكثر؛ وأكثر المراتب تحركا مرتبة { $economy }: { $ranks }.
    [two] مرتبتان من أصل { $economies } من المراتب تتحركان بمقدار مرتبتين على الأكثر؛ وأكثر المراتب تحركا مرتبة { $economy }: { $ranks }.
    [few] { $still } من أصل { $economies } من المراتب تتحرك بمقدار مرتبتين على الأكثر؛ وأكثر المراتب تحركا مرتبة { $economy }: { $ranks }.
    [many] { $still } من أصل { $economies } من المراتب تتحرك بمقدار مرتبتين على الأكثر؛ وأكثر المراتب تحركا مرتبة { $economy }: { $ranks }.
   *[other] { $still } من أصل { $economies } من المراتب تتحرك بمقدار مرتبتين على الأكثر؛ وأكثر المراتب تحركا مرتبة { $economy }: { $ranks }.
}
index-widths-all = لا تتحرك أي مرتبة بأكثر من مرتبتين؛ وأكثر المراتب تحركا مرتبة { $economy }: { $ranks }.
index-widths-none = تتحرك كل المراتب بأكثر من مرتبتين؛ وأكثر المراتب تحركا مرتبة { $economy }: { $ranks }.
index-tested-means = تشمل النطاقات { $share } الوسطى من { $draws ->
        [one] توليفة واحدة
        [two] توليفتين
        [few] { $draws } توليفات
        [many] { $draws } توليفة
       *[other] { $draws } توليفة
    } من الطرق: كل وزن أعلى أو أقل بما يصل إلى { $weights }، ومتوسطات حسابية أو هندسية، وقيم ناقصة متروكة أو معوضة بوسيط المجموعة، وقيم متطرفة مبقاة أو مقربة إلى الداخل.
index-tested-one-mean = تشمل النطاقات { $share } الوسطى من { $draws ->
        [one] توليفة واحدة
        [two] توليفتين
        [few] { $draws } توليفات
        [many] { $draws } توليفة
       *[other] { $draws } توليفة
    } من الطرق: كل وزن أعلى أو أقل بما يصل إلى { $weights }، وقيم ناقصة متروكة أو معوضة بوسيط المجموعة، وقيم متطرفة مبقاة أو مقربة إلى الداخل. والمتوسطات هي متوسطات الإطار، لأن درجاته قد تنخفض دون 0.
index-tested-meaning = تبين النطاقات مدى توقف المراتب على الطريقة. أما هامش الخطأ في البيانات فغير معروف.
index-chart-first = يعرض الرسم البياني أول { $shown ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $shown } اقتصادات
        [many] { $shown } اقتصادا
       *[other] { $shown } اقتصاد
    }، ويعرض الجدول الكل.

index-axis-rank = المرتبة (1: أعلى درجة)
index-spread = { $share } الوسطى من الطرق المختبرة
index-point = المرتبة بطريقة الإطار نفسه
index-ranks-chart = مراتب { $economies ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $economies } اقتصادات
        [many] { $economies } اقتصادا
       *[other] { $economies } اقتصاد
    } بنطاقاتها. { $headline }
index-column-rank-low = أفضل مرتبة
index-column-rank-high = أسوأ مرتبة

## Map


## Neighbours in the ranking

index-neighbours = { $sure ->
    [one] زوج واحد من أصل { $pairs } من أزواج الاقتصادات المتجاورة في ترتيب { $group } وفق { $framework } يحافظ على ترتيبه في { $share } على الأقل من الطرق المختبرة.
    [two] زوجان من أصل { $pairs } من أزواج الاقتصادات المتجاورة في ترتيب { $group } وفق { $framework } يحافظان على ترتيبهما في { $share } على الأقل من الطرق المختبرة.
    [few] { $sure } من أصل { $pairs } من أزواج الاقتصادات المتجاورة في ترتيب { $group } وفق { $framework } تحافظ على ترتيبها في { $share } على الأقل من الطرق المختبرة.
    [many] { $sure } من أصل { $pairs } من أزواج الاقتصادات المتجاورة في ترتيب { $group } وفق { $framework } تحافظ على ترتيبها في { $share } على الأقل من الطرق المختبرة.
   *[other] { $sure } من أصل { $pairs } من أزواج الاقتصادات المتجاورة في ترتيب { $group } وفق { $framework } تحافظ على ترتيبها في { $share } على الأقل من الطرق المختبرة.
}
index-neighbours-none = لا يحافظ أي من أزواج الاقتصادات المتجاورة في ترتيب { $group } وفق { $framework }، وعددها { $pairs }، على ترتيبه في { $share } على الأقل من الطرق المختبرة.
index-least-certain = أقل ترتيب يقينا هو ترتيب { $higher } و{ $lower }: مرتبة { $higher } أعلى في { $keeps } من الطرق المختبرة وأدنى في { $turns }.
index-neighbours-rule = تُقرأ الاقتصادات المتجاورة التي تحافظ على ترتيبها في أقل من { $share } من الطرق المختبرة على أنها متساوية.
index-column-higher = المرتبة الأعلى
index-column-lower = المرتبة التالية
index-column-keeps = طرق تحافظ على الترتيب
index-column-turns = طرق تعكسه

## What moves ranks

index-driver = أكثر ما تتوقف عليه المراتب في { $group } وفق { $framework } هو { $choice }: { $share } من تباينها (فاصل 90%: { $interval }).
index-driver-none = لا يغير أي اختيار مختبر للطريقة أي مرتبة في { $group } وفق { $framework }.
index-shift = في المتوسط، تبعد المرتبة بمقدار { $places ->
        [one] مرتبة واحدة
        [two] مرتبتين
        [few] { $places } مراتب
        [many] { $places } مرتبة
       *[other] { $places } مرتبة
    } عن المرتبة بطريقة الإطار نفسه.
index-shares = النسبة هي نسبة الاختيار وحده أو مع غيره. وما تحدثه الاختيارات معا يُحتسب لكل منها، ولذلك قد يزيد مجموع النسب على 100%.
index-still = بلا أثر في أي مرتبة: { $choices }.
index-choice-aggregation = نوع المتوسط
    .label = نوع المتوسط
index-choice-normalisation = تقييس القيم
    .label = تقييس القيم
index-choice-imputation = معالجة القيم الناقصة
    .label = معالجة القيم الناقصة
index-choice-treatment = معالجة القيم المتطرفة
    .label = معالجة القيم المتطرفة
index-choice-weights = أوزان الأجزاء
    .label = أوزان الأجزاء
index-weights-inside = الأوزان داخل { $part }
    .label = الأوزان داخل { $part }
index-rows-choice = اختيار الطريقة
index-axis-share = % من تباين المراتب
index-bootstrap = فاصل 90% بإعادة المعاينة
index-drivers-chart = نسب تباين المراتب حسب اختيار الطريقة. { $headline }
index-column-share = النسبة، وحده أو مع غيره
index-column-share-low = الطرف الأدنى للفاصل
index-column-share-high = الطرف الأعلى للفاصل

## What a score is made of

index-apart = الفارق بين { $first } في المرتبة الأولى و{ $last } في المرتبة الأخيرة في { $group } وفق { $framework }: { $gap ->
        [one] { $gap } نقطة
        [two] { $gap } نقطة
        [few] { $gap } نقاط
        [many] { $gap } نقطة
       *[other] { $gap } نقطة
    }، منها { $points } من { $part }.
index-apart-alike = الفارق بين { $first } في المرتبة الأولى في { $group } وفق { $framework }، و{ $last } في المرتبة الأخيرة بين الاقتصادات التي حُسبت درجاتها من الأجزاء نفسها: { $gap ->
        [one] { $gap } نقطة
        [two] { $gap } نقطة
        [few] { $gap } نقاط
        [many] { $gap } نقطة
       *[other] { $gap } نقطة
    }، منها { $points } من { $part }.
index-apart-others = الأجزاء الأخرى: { $parts }.
index-part-points = { $part } ({ $points })
index-bars = كل قطعة من العمود هي ما يضيفه جزء إلى الدرجة؛ ومجموع القطع هو الدرجة.
index-chart-ends = يعرض الرسم البياني أول { $shown } من أصل { $economies ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $economies } اقتصادات
        [many] { $economies } اقتصادا
       *[other] { $economies } اقتصاد
    }، وتلك المذكورة في النص.
index-points = نقاط الدرجة
index-constant = ثابت
index-parts-chart = أجزاء الدرجات. { $headline }

## How indicators move together

index-pairs = { $flagged ->
    [one] زوج واحد من أصل { $pairs } من أزواج مؤشرات { $framework } يحتاج إلى نظرة ثانية في { $group }.
    [two] زوجان من أصل { $pairs } من أزواج مؤشرات { $framework } يحتاجان إلى نظرة ثانية في { $group }.
    [few] { $flagged } من أصل { $pairs } من أزواج مؤشرات { $framework } تحتاج إلى نظرة ثانية في { $group }.
    [many] { $flagged } من أصل { $pairs } من أزواج مؤشرات { $framework } تحتاج إلى نظرة ثانية في { $group }.
   *[other] { $flagged } من أصل { $pairs } من أزواج مؤشرات { $framework } تحتاج إلى نظرة ثانية في { $group }.
}
index-pairs-none = لا يحتاج أي من أزواج مؤشرات { $framework }، وعددها { $pairs }، إلى نظرة ثانية في { $group }.
index-pairs-unknown = ليس بين مؤشرات { $framework } مؤشران لهما قيم حديثة عن { $economies ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $economies } اقتصادات
        [many] { $economies } اقتصادا
       *[other] { $economies } اقتصاد
    } في { $group }.
index-pair-twins = { $first } و{ $second }: يكاد المؤشران يقيسان الشيء نفسه (ارتباط الرتب { $correlation }).
index-pair-against = { $first } و{ $second }: يتحرك المؤشران في اتجاهين متعاكسين (ارتباط الرتب { $correlation }).
index-pair-apart = { $first } و{ $second }: ينتمي المؤشران إلى جزء واحد لكنهما لا يكادان يتحركان معا (ارتباط الرتب { $correlation }).
index-pairs-rule = تلزم نظرة ثانية إذا كان ارتباط الرتب بين مؤشرين أعلى من { $high }، أو يساوي { $against } أو أدنى منه، أو يقع بين { $against } و{ $low } داخل جزء واحد.
index-column-second = المؤشر الثاني
index-column-correlation = ارتباط الرتب
index-column-both = الاقتصادات التي لها كلاهما
index-column-flag = نظرة ثانية
index-flag-none = لا
index-flag-twins = متماثلان تقريبا
index-flag-against = متعاكسان
index-flag-apart = غير مترابطين في جزء واحد

## Published scores and sources

index-published = { $economies ->
    [one] تختلف الدرجة المحسوبة عن الدرجة المنشورة وفق { $framework } بمقدار { $largest ->
            [one] { $largest } نقطة
            [two] { $largest } نقطة
            [few] { $largest } نقاط
            [many] { $largest } نقطة
           *[other] { $largest } نقطة
        } في الاقتصاد الوحيد في { $group } الذي له كلتاهما.
    [two] تختلف الدرجات المحسوبة عن الدرجات المنشورة وفق { $framework } بمقدار { $largest ->
            [one] { $largest } نقطة
            [two] { $largest } نقطة
            [few] { $largest } نقاط
            [many] { $largest } نقطة
           *[other] { $largest } نقطة
        } على الأكثر في اقتصادين في { $group }.
    [few] تختلف الدرجات المحسوبة عن الدرجات المنشورة وفق { $framework } بمقدار { $largest ->
            [one] { $largest } نقطة
            [two] { $largest } نقطة
            [few] { $largest } نقاط
            [many] { $largest } نقطة
           *[other] { $largest } نقطة
        } على الأكثر في { $economies } اقتصادات في { $group }.
    [many] تختلف الدرجات المحسوبة عن الدرجات المنشورة وفق { $framework } بمقدار { $largest ->
            [one] { $largest } نقطة
            [two] { $largest } نقطة
            [few] { $largest } نقاط
            [many] { $largest } نقطة
           *[other] { $largest } نقطة
        } على الأكثر في { $economies } اقتصادا في { $group }.
   *[other] تختلف الدرجات المحسوبة عن الدرجات المنشورة وفق { $framework } بمقدار { $largest ->
            [one] { $largest } نقطة
            [two] { $largest } نقطة
            [few] { $largest } نقاط
            [many] { $largest } نقطة
           *[other] { $largest } نقطة
        } على الأكثر في { $economies } اقتصاد في { $group }.
}
index-published-largest = أكبر فارق هو في { $economy }.
index-published-own = ليست هناك درجات منشورة وفق { $framework } للمقارنة بها.
index-published-none = لا يمكن مقارنة الدرجات وفق { $framework } بدرجات منشورة في { $group }.
index-gap-published = بيانات ناقصة: { $indicator } – { $text }
index-gap-apart = { $held ->
    [one] تغطي الدرجات المنشورة اقتصادا واحدا من أصل { $economies }، وليست له درجة محسوبة.
    [two] تغطي الدرجات المنشورة اقتصادين من أصل { $economies }، وليست لأي منهما درجة محسوبة.
    [few] تغطي الدرجات المنشورة { $held } اقتصادات من أصل { $economies }، وليست لأي منها درجة محسوبة.
    [many] تغطي الدرجات المنشورة { $held } اقتصادا من أصل { $economies }، وليست لأي منها درجة محسوبة.
   *[other] تغطي الدرجات المنشورة { $held } اقتصاد من أصل { $economies }، وليست لأي منها درجة محسوبة.
}
index-column-computed = محسوبة
index-column-published = منشورة
index-column-difference = الفرق

index-sources = مصادر { $framework } في { $group }: { $sources }.
index-sources-none = لا تقوم نتائج { $framework } في { $group } على أي بيانات حديثة.
index-corrected = { $values ->
    [one] صُححت قيمة واحدة أو استُبعدت.
    [two] صُححت قيمتان أو استُبعدتا.
    [few] صُححت { $values } قيم أو استُبعدت.
    [many] صُححت { $values } قيمة أو استُبعدت.
   *[other] صُححت { $values } قيمة أو استُبعدت.
}
index-correction = تصحيح: { $indicator }، { $economy }، { $year }. { $text }
index-source = { $citation } الترخيص: { $licence }. { $text }
index-gap = بيانات ناقصة: { $indicator } – { $text }.
index-column-vintage = الإصدار

index-weights-same = { $framework } في { $group }: في المرتبة الأولى أيا كان الجزء الذي يُحتسب وحده: { $economies }.
index-weights-differ = { $framework } في { $group }: تختلف المرتبة الأولى باختلاف الجزء الذي يُحتسب وحده: { $parts }.
index-weights-leader = { $part } ({ $economies })
index-weights-method = يُحتسب كل جزء وحده بالتناوب. ولا مرتبة لاقتصاد ليست له درجة فيه.
index-weights-hint = حدد أوزان الأجزاء بعضها بالنسبة إلى بعض؛ ويُقيَّم كل اقتصاد بالأجزاء المتوفرة له.
index-weights-reset = أوزان الإطار
index-weights-label = { $score } (المرتبة { $rank }، وكانت { $before })
index-weights-chart = أعمدة درجات { $economies } من الاقتصادات. { $headline }
