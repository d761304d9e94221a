### An indicator against income

income-compared-level = { $indicator } في { $economy }: القيمة معتادة لمثل هذا الدخل.
income-compared-lower = { $indicator } في { $economy }: { $value }، أدنى من وسيط الاقتصادات ذات الدخل المماثل ({ $median }).
income-compared-higher = { $indicator } في { $economy }: { $value }، أعلى من وسيط الاقتصادات ذات الدخل المماثل ({ $median }).
income-either-lower = { $indicator } في { $economy }: { $value }، وهو وفق أي من الرقمين أدنى من وسيط الاقتصادات ذات الدخل المماثل ({ $median }).
income-either-higher = { $indicator } في { $economy }: { $value }، وهو وفق أي من الرقمين أعلى من وسيط الاقتصادات ذات الدخل المماثل ({ $median }).
income-most = لا يوجد بين أقرب { $nearest ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $nearest } اقتصادات
        [many] { $nearest } اقتصادا
       *[other] { $nearest } اقتصاد
    } من حيث الدخل اقتصاد قيمته أعلى بوضوح.
income-all = قيمة جميع الاقتصادات الأقرب دخلا، وعددها { $nearest }، أعلى بوضوح.
income-more = { $more ->
    [one] واحد من أقرب { $nearest ->
            [one] اقتصاد واحد
            [two] اقتصادين
            [few] { $nearest } اقتصادات
            [many] { $nearest } اقتصادا
           *[other] { $nearest } اقتصاد
        } من حيث الدخل قيمته أعلى بوضوح.
    [two] اثنان من أقرب { $nearest ->
            [one] اقتصاد واحد
            [two] اقتصادين
            [few] { $nearest } اقتصادات
            [many] { $nearest } اقتصادا
           *[other] { $nearest } اقتصاد
        } من حيث الدخل قيمتاهما أعلى بوضوح.
    [few] { $more } من أقرب { $nearest ->
            [one] اقتصاد واحد
            [two] اقتصادين
            [few] { $nearest } اقتصادات
            [many] { $nearest } اقتصادا
           *[other] { $nearest } اقتصاد
        } من حيث الدخل قيمها أعلى بوضوح.
    [many] { $more } من أقرب { $nearest ->
            [one] اقتصاد واحد
            [two] اقتصادين
            [few] { $nearest } اقتصادات
            [many] { $nearest } اقتصادا
           *[other] { $nearest } اقتصاد
        } من حيث الدخل قيمها أعلى بوضوح.
   *[other] { $more } من أقرب { $nearest ->
            [one] اقتصاد واحد
            [two] اقتصادين
            [few] { $nearest } اقتصادات
            [many] { $nearest } اقتصادا
           *[other] { $nearest } اقتصاد
        } من حيث الدخل قيمها أعلى بوضوح.
}
income-above = بين أقرب { $nearest ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $nearest } اقتصادات
        [many] { $nearest } اقتصادا
       *[other] { $nearest } اقتصاد
    } من حيث الدخل، القيمة أعلى بوضوح في { $more ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $more } اقتصادات
        [many] { $more } اقتصادا
       *[other] { $more } اقتصاد
    } فقط: { $economies }.
income-dated = { $indicator } في { $economy }: أحدث رقم متاح يعود إلى عام { $year }.
income-method = نصيب الفرد من الدخل في الاقتصادات الأقرب دخلا، وعددها { $nearest }: { $income }. وتعد القيمة معتادة إذا وقعت ضمن النصف الأوسط من قيم هذه الاقتصادات أو في حدود { $level } من وسيطها. ويعني «أعلى بوضوح» نصف نقطة مئوية على الأقل إذا كانت القيمة نسبة مئوية. ويعرض الرسم البياني { $economies ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $economies } اقتصادات
        [many] { $economies } اقتصادا
       *[other] { $economies } اقتصاد
    } ({ $years }).
income-national = تجري المقارنة على أساس الدخل القومي لا الناتج المحلي الإجمالي، لأن الفرق بينهما يزيد على الخُمس: { $economies }.
income-national-one = { $economy } ({ $income }؛ الناتج المحلي الإجمالي: { $gdp }؛ { $year })
income-unknown = لا يمكن مقارنة { $indicator } في { $economy } بالاقتصادات ذات الدخل المماثل.
income-no-gdp = بيانات ناقصة: نصيب الفرد من الناتج المحلي الإجمالي في { $economy }.
income-other-prices = لا ينشر نصيب الفرد من الناتج المحلي الإجمالي في { $economy } إلا بوحدة غير قابلة للمقارنة: { $unit }.
income-apart = يفصل بين رقمي { $indicator } ونصيب الفرد من الناتج المحلي الإجمالي في { $economy } أكثر من { $apart ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $apart } سنوات
        [many] { $apart } سنة
       *[other] { $apart } سنة
    }.
income-few = { $economy }: لا تُقارن أرقام { $indicator } بأرقام الاقتصادات ذات الدخل المماثل: فعدد الاقتصادات التي لها أرقام ولا يختلف دخلها عن دخل هذا الاقتصاد بعامل يتجاوز { $times } يقل عن { $fewest }.
income-no-value = لا تُعرف قيمة حديثة في { $indicator } عن { $economy }.

income-nearest = أقرب { $economies ->
        [one] اقتصاد
        [two] اقتصادين
        [few] { $economies } اقتصادات
        [many] { $economies } اقتصادا
       *[other] { $economies } اقتصاد
    } من حيث الدخل
income-median = الوسيط: { $value }
income-axis = نصيب الفرد من الدخل، دولار دولي لعام 2021 (مقياس لوغاريتمي)
income-column = نصيب الفرد من الدخل
income-year = سنة الدخل
income-value-year = سنة القيمة
income-rows = الاقتصاد، الأقرب دخلا أولا
income-chart = مخطط انتشار: { $indicator } مقابل نصيب الفرد من الدخل في { $economies ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $economies } اقتصادات
        [many] { $economies } اقتصادا
       *[other] { $economies } اقتصاد
    }. { $headline }
