### The economies most like one, and what is expected of one of its structure

## Measures of structure inside a sentence

measure-income = نصيب الفرد من الناتج المحلي الإجمالي
measure-population = عدد السكان
measure-density = عدد السكان في الكيلومتر المربع
measure-urban = نسبة سكان الحضر
measure-area = المساحة
measure-age = العمر الوسيط

## Structural peers

structural-more = { $indicator } في { $economy }: { $value }، مقابل وسيط قدره { $median } في أقرب الاقتصادات شبها ذات الأرقام القابلة للمقارنة وعددها { $peers }؛ والقيمة أعلى بوضوح في { $more } منها.
structural-close = { $indicator } في { $economy }: { $value }، مقابل وسيط قدره { $median } في أقرب الاقتصادات شبها ذات الأرقام القابلة للمقارنة وعددها { $peers }؛ وليست القيمة أعلى بوضوح في أي منها.
structural-most = { $indicator } في { $economy }: { $value }، مقابل وسيط قدره { $median } في أقرب الاقتصادات شبها ذات الأرقام القابلة للمقارنة وعددها { $peers }؛ وليست القيمة أعلى في أي منها.
structural-median = { $indicator } في { $economy }: { $value }، مقابل وسيط قدره { $median } في أقرب الاقتصادات شبها ذات الأرقام القابلة للمقارنة وعددها { $peers }.
structural-one-peer = { $indicator } في { $economy }: { $value }، مقابل { $median } في { $peer }، الاقتصاد المشابه الوحيد الذي له قيمة حديثة.
structural-named = الاقتصادات الأقرب شبها إلى { $economy }: { $peers }.
structural-unknown = لا يمكن تحديد الاقتصادات النظيرة في البنية في حالة { $economy }.
structural-no-income = لا يتوفر عن { $economy } رقم حديث وقابل للمقارنة لنصيب الفرد من الناتج المحلي الإجمالي (ينشره البنك الدولي).
structural-nobody = لا يوجد اقتصاد آخر يتراوح دخله بين نصف دخل { $economy } وضعفه مع عدد سكان لا يتجاوز الفرق فيه { $times } ضعف.
structural-no-value = لا تتوفر عن { $economy } قيمة حديثة في { $indicator }.
structural-no-values = لا تتوفر قيمة حديثة عن { $indicator } في { $peers }.
structural-unmeasured = لم يُقارن ما يلي، لعدم توفر قيمة حديثة عن { $economy }: { $measures }.
structural-left-out = { $left ->
    [one] اقتصاد واحد تنقصه قيمة حديثة لأحد المقاييس، ولذلك لم يُقارن.
    [two] اقتصادان تنقصهما قيمة حديثة لأحد المقاييس، ولذلك لم يُقارنا.
    [few] { $left } اقتصادات تنقصها قيمة حديثة لأحد المقاييس، ولذلك لم تُقارن.
    [many] { $left } اقتصادا تنقصها قيمة حديثة لأحد المقاييس، ولذلك لم تُقارن.
   *[other] { $left } اقتصاد تنقصها قيمة حديثة لأحد المقاييس، ولذلك لم تُقارن.
}
structural-few = الاقتصادات التي لها كل المقاييس ويتراوح دخلها بين نصف دخل { $economy } وضعفه ولا يختلف عدد سكانها عن عدد سكانه بأكثر من { $times } ضعف: { $peers } فقط.
structural-stable = يبقى ما لا يقل عن { $least } من أصل { $peers } من الاقتصادات النظيرة أيا كان المقياس المستبعد.
structural-fragile = اختيار الاقتصادات النظيرة غير مؤكد: فدون { $measures }، لا يبقى منها إلا { $least } من أصل { $peers }.
peers-similar = الاقتصادات الأقرب شبها
structural-method = يتراوح دخل الاقتصادات النظيرة بين نصف دخل الاقتصاد المعني وضعفه، ولا يختلف عدد سكانها عن عدد سكانه بأكثر من { $times } ضعف. وهي الأقرب إليه في { $measures }، ولكل مقياس منها الوزن نفسه، وتُقاس المسافة بالانحرافات المعيارية بين الاقتصادات؛ وتُقارن المقاييس كلها بقسمة إحدى القيمتين على الأخرى، ما عدا نسبة سكان الحضر والعمر الوسيط. وتُعد الدولة الجزرية الصغيرة بعيدة عن اقتصاد ليس كذلك، ويُعد البلد النامي غير الساحلي بعيدا عن اقتصاد ليس كذلك. وأدنى فرق يُعد واضحا: { $margin }.
margin-points = { $points } نقاط مئوية
margin-tenth = عُشر قيمته

structural-rows = الاقتصاد، الأقرب شبها أولا
structural-column-income = نصيب الفرد من الناتج المحلي الإجمالي
structural-column-density = نسمة لكل km²
structural-chart = أعمدة: { $indicator } في { $economy } والاقتصادات الأقرب شبها. { $headline }

## Outperformers

performers-value-above = { $indicator } في { $economy }: { $value }، وهي قيمة أعلى مما تبلغه عادة اقتصادات بمثل هذا الدخل وهذه الجغرافيا، إذ كان المتوقع { $expected } ({ $interval }).
performers-value-below = { $indicator } في { $economy }: { $value }، وهي قيمة أدنى مما تبلغه عادة اقتصادات بمثل هذا الدخل وهذه الجغرافيا، إذ كان المتوقع { $expected } ({ $interval }).
performers-value-within = { $indicator } في { $economy }: { $value }؛ وكان المتوقع بمثل هذا الدخل وهذه الجغرافيا { $expected } ({ $interval }).
performers-not-compared = لا يمكن مقارنة { $indicator } في { $economy } بالمتوقع لاقتصاد بهذه البنية.
performers-wide = { $indicator } في { $economy }: المتوقع بمثل هذا الدخل وهذه الجغرافيا غير مؤكد إلى حد لا يسمح بعرضه، إذ يتجاوز نطاقه { $points } نقطة.
performers-none = لا يمكن تقدير المتوقع في { $indicator }.
performers-too-few = الاقتصادات التي لها قيم حديثة في { $indicator } وفي الدخل وعدد السكان والمساحة ونسبة سكان الحضر قليلة جدا.
performers-lacking = لا تتوفر عن { $economy } قيمة حديثة وقابلة للمقارنة في { $missing }.
performers-best = الاقتصادات التي أداؤها أفضل من المتوقع، الأبعد عن فاصلها أولا: { $best }.
performers-unnamed = لم تُذكر اقتصادات تتغير سلاسلها بأكثر من 30 نقطة عبر سنوات بلا قيم: { $economies }.

performers-column-expected = المتوقع
performers-column-low = الفاصل، من
performers-column-high = الفاصل، إلى

## Associated factors

traits-some = الاقتصادات التي { $indicator } فيها أعلى من المتوقع تميل أيضا إلى { $traits }.
trait-higher = ارتفاع { $indicator }
trait-lower = انخفاض { $indicator }
traits-unknown = لا يمكن تقدير العوامل المرتبطة بما يلي: { $indicator }.
traits-count = { $significant } من المؤشرات المفحوصة، وعددها { $looked }، لها علاقة ذات دلالة إحصائية بأداء أفضل أو أسوأ من المتوقع (عند { $level }، مع التصحيح لعدد المؤشرات المختبرة).
traits-column-rho = ارتباط الرتب
traits-column-low = فاصل 95%، من
traits-column-high = فاصل 95%، إلى

structural-not-compared = لم تُقارن الاقتصادات الآتية لأن أرقامها مشكوك فيها: { $economies }.
structural-too-old = أرقام أقدم من أن تُقارن: { $economies }.
