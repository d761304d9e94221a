### Fixed broadband and output in a panel of economies

## Headlines

growth-headline-pace-more = كان نمو نصيب الفرد من الناتج المحلي الإجمالي أسرع بمقدار { $effect } سنويا ({ $interval }) عندما كانت اشتراكات النطاق العريض الثابت في الاقتصاد أكثر بمقدار 10 لكل 100 نسمة.
growth-headline-pace-less = كان نمو نصيب الفرد من الناتج المحلي الإجمالي أبطأ بمقدار { $effect } سنويا ({ $interval }) عندما كانت اشتراكات النطاق العريض الثابت في الاقتصاد أكثر بمقدار 10 لكل 100 نسمة.
growth-headline-pace-none = في { $economies ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $economies } اقتصادات
        [many] { $economies } اقتصادا
       *[other] { $economies } اقتصاد
    }، ليس للنطاق العريض الثابت علاقة ذات دلالة إحصائية بنمو نصيب الفرد من الناتج المحلي الإجمالي.
growth-headline-pace-mixed = الجواب عما إذا كان نصيب الفرد من الناتج المحلي الإجمالي ينمو أسرع مع النطاق العريض الثابت يتوقف على طريقة التقدير.
growth-headline-level-more = كان نصيب الفرد من الناتج المحلي الإجمالي أعلى بنسبة { $effect } ({ $interval }) عندما كانت اشتراكات النطاق العريض الثابت للفرد في الاقتصاد أكثر بنسبة 10%.
growth-headline-level-less = كان نصيب الفرد من الناتج المحلي الإجمالي أدنى بنسبة { $effect } ({ $interval }) عندما كانت اشتراكات النطاق العريض الثابت للفرد في الاقتصاد أكثر بنسبة 10%.
growth-headline-level-none = في { $economies ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $economies } اقتصادات
        [many] { $economies } اقتصادا
       *[other] { $economies } اقتصاد
    }، ليس للنطاق العريض الثابت علاقة ذات دلالة إحصائية بنصيب الفرد من الناتج المحلي الإجمالي.
growth-unknown-pace = لا يمكن تقدير العلاقة بين النطاق العريض الثابت ونمو نصيب الفرد من الناتج المحلي الإجمالي.
growth-unknown-level = لا يمكن تقدير العلاقة بين النطاق العريض الثابت ونصيب الفرد من الناتج المحلي الإجمالي.
growth-gap-pace = يحتاج التقدير إلى أرقام سنوية حديثة عن نمو نصيب الفرد من الناتج المحلي الإجمالي ونمو السكان، وعن اشتراكات النطاق العريض الثابت والهاتف، لاقتصادات كثيرة؛ وينشرها البنك الدولي.
growth-gap-level = يحتاج التقدير إلى قيم سنوية حديثة لنصيب الفرد من الناتج المحلي الإجمالي بالأسعار الثابتة ولاشتراكات النطاق العريض الثابت، لاقتصادات كثيرة؛ وينشرها البنك الدولي.

## One estimate

growth-estimate-pace-significant = في { $economies }، تقترن زيادة الاشتراكات بمقدار 10 لكل 100 نسمة بفرق في النمو السنوي قدره { $effect } (فاصل 95%: { $interval }).
growth-estimate-pace-unclear = في { $economies }، التقدير المقابل لزيادة الاشتراكات بمقدار 10 لكل 100 نسمة هو فرق في النمو السنوي قدره { $effect } (فاصل 95%: { $interval })، وهو غير ذي دلالة إحصائية.
growth-estimate-level-significant = في { $economies }، تقترن زيادة اشتراكات الفرد بنسبة 10% بفرق في نصيب الفرد من الناتج المحلي الإجمالي قدره { $effect } (فاصل 95%: { $interval }).
growth-estimate-level-unclear = في { $economies }، التقدير المقابل لزيادة اشتراكات الفرد بنسبة 10% هو { $effect } من نصيب الفرد من الناتج المحلي الإجمالي (فاصل 95%: { $interval })، وهو غير ذي دلالة إحصائية.
growth-instrument-significant = باستخدام متغير أداتي للنطاق العريض، التقدير هو فرق في النمو السنوي قدره { $effect } (فاصل 95%: { $interval }).
growth-instrument-unclear = باستخدام متغير أداتي للنطاق العريض، التقدير هو فرق في النمو السنوي قدره { $effect } (فاصل 95%: { $interval })، وهو غير ذي دلالة إحصائية.

## Notes

growth-association = هذه علاقة إحصائية وليست إثباتا للسببية: فالتقديرات تقارن كل اقتصاد بنفسه عبر الزمن، بعد استبعاد ما أثر في كل الاقتصادات في سنة ما، وتشمل أيضا كل ما تغير مع النطاق العريض من عوامل أخرى.
growth-few-economies = مع { $economies ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $economies } اقتصادات
        [many] { $economies } اقتصادا
       *[other] { $economies } اقتصاد
    } فقط (أقل من { $few })، الفواصل أضيق مما ينبغي.
growth-few-years = مع { $years ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    } فقط (أقل من { $few })، تميل الفواصل إلى أن تكون أضيق مما ينبغي.
growth-weak-instrument = المتغير الأداتي ضعيف (F { $strength }، أقل من { $weak }): وتقديره غير موثوق.
growth-groups-differ = الفروق بين مجموعات الدخل ذات دلالة إحصائية.
growth-groups-alike = الفروق بين مجموعات الدخل ليست ذات دلالة إحصائية.
growth-instrument = المتغير الأداتي منحنى انتشار مشترك يتوقف سقفه على خطوط الهاتف في عام { $first } (F { $strength }؛ والمعتاد أكثر من 10). ولا يصح إلا إذا لم تغير تلك الخطوط النمو بطرق أخرى.
growth-method-pace = يُجرى انحدار نمو نصيب الفرد من الناتج المحلي الإجمالي على الاشتراكات قبل سنة وعلى نمو السكان، مع آثار للاقتصادات والسنوات وأخطاء مجمعة حسب كليهما: { $observations } من الملاحظات عن { $economies ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $economies } اقتصادات
        [many] { $economies } اقتصادا
       *[other] { $economies } اقتصاد
    } في { $years ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }؛ والملاحظات غير المكتملة أو التي لا مقارن لها، وعددها { $dropped }، مستبعدة.
growth-method-level = يُجرى انحدار لوغاريتم نصيب الفرد من الناتج المحلي الإجمالي على لوغاريتم الاشتراكات قبل سنة، مع آثار للاقتصادات والسنوات وأخطاء مجمعة حسب كليهما: { $observations } من الملاحظات عن { $economies ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $economies } اقتصادات
        [many] { $economies } اقتصادا
       *[other] { $economies } اقتصاد
    } في { $years ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }؛ والملاحظات غير المكتملة أو الصفرية أو التي لا مقارن لها، وعددها { $dropped }، مستبعدة.
growth-published-some = من التقديرات المنشورة بالوحدات نفسها، وعددها { $published }، يتداخل { $overlapping } مع الفاصل الخاص بكل الاقتصادات. والتقديرات الموسومة بأنها غير مؤكدة لم تُقرأ في المنشور.
growth-published-none = لا يتداخل أي من التقديرات المنشورة بالوحدات نفسها، وعددها { $published }، مع الفاصل الخاص بكل الاقتصادات. والتقديرات الموسومة بأنها غير مؤكدة لم تُقرأ في المنشور.

## Table and chart

growth-rows = التقدير
growth-row-all = كل الاقتصادات
growth-row-group = اقتصادات مجموعة الدخل نفسها
growth-row-instrument = كل الاقتصادات، بمتغير أداتي
growth-row-published = منشور
growth-empty = –
growth-column-pace = أثر زيادة قدرها 10 لكل 100 نسمة، نقاط مئوية من النمو سنويا
growth-column-level = أثر زيادة قدرها 10%، % من نصيب الفرد من الناتج المحلي الإجمالي
growth-column-low = الطرف الأدنى للفاصل أو النطاق
growth-column-high = الطرف الأعلى
growth-column-observations = الملاحظات
growth-column-sample = العينة
growth-column-group = الاقتصادات
growth-column-confirmed = مقروء في المنشور
growth-confirmed = مؤكد
growth-not-confirmed = غير مؤكد
growth-by-few = { $authors } ({ $year })، { $economies }
growth-by-many = { $first } وآخرون ({ $year })، { $economies }
growth-axis-pace = نقاط مئوية من النمو سنويا
growth-axis-level = % من نصيب الفرد من الناتج المحلي الإجمالي
growth-spread = فاصل 95%، أو النطاق المنشور
growth-point = التقدير، أو منتصف النطاق
growth-chart = التقديرات والأرقام المنشورة، كل منها بنطاقه. { $headline }
