### Inequality between economies

inequality-of-all = في { $among }، نصيب { $least } من السكان، وهم من يعيشون حيث أدنى القيم في { $indicator }، هو { $share } من المجموع (معامل جيني { $gini }).
inequality-of-counted = في { $among }، نصيب { $least } من السكان المحتسبين، وهم من يعيشون حيث أدنى القيم في { $indicator }، هو { $share } من المجموع (معامل جيني { $gini }).
inequality-without = في { $among } دون احتساب { $missing }، نصيب { $least } من السكان، وهم من يعيشون حيث أدنى القيم في { $indicator }، هو { $share } من المجموع (معامل جيني { $gini }).
inequality-of-part = من بين { $counted } من السكان في { $among } ذوي القيم المعروفة، نصيب { $least } منهم، وهم من يعيشون حيث أدنى القيم في { $indicator }، هو { $share } من المجموع (معامل جيني { $gini }).
inequality-apart = إذا اختير شخصان عشوائيا، فالفرق في المتوسط بين اقتصاديهما { $distance } ({ $years }).
inequality-points = { $points ->
        [one] { $points } نقطة مئوية
        [two] { $points } نقطة مئوية
        [few] { $points } نقاط مئوية
        [many] { $points } نقطة مئوية
       *[other] { $points } نقطة مئوية
    }
inequality-between-income = من مجموع عدم المساواة، يقع { $between } بين مجموعات الدخل و{ $within } بين اقتصادات مجموعة الدخل نفسها.
inequality-between-region = من مجموع عدم المساواة، يقع { $between } بين المناطق و{ $within } بين اقتصادات المنطقة نفسها.
inequality-own = { $below } من السكان يعيشون في اقتصادات قيمها أدنى من قيمة { $economy }، و{ $above } في اقتصادات قيمها أعلى.
inequality-own-part = { $below } من السكان يعيشون في اقتصادات قيمها أدنى من قيمة { $economy }، و{ $above } في اقتصادات قيمها أعلى؛ ولا يُعرف ذلك عن { $unknown }.
counted-people = السكان المحتسبون في { $among }: { $share }.
counted-people-without = السكان المحتسبون في { $among }: { $share }؛ والناقص { $missing }.
counted-missing = { $economy } ({ $share })
inequality-averages = يُحتسب كل فرد بمتوسط اقتصاده، ولذلك فعدم المساواة بين الأفراد أكبر. ومعامل جيني 0 حين يتساوى الجميع و1 حين يملك واحد كل شيء.
inequality-of-shares = ينخفض معامل جيني لنسبة ما كلما اقتربت النسبة من 100%؛ أما الفرق بين شخصين فلا ينخفض لهذا السبب.
inequality-once = باحتساب كل من الاقتصادات، وعددها { $economies }، مرة واحدة أيا كان عدد سكانه، يبلغ معامل جيني { $gini }.
inequality-theil = ما يقع بين المجموعات وداخلها يُقاس بمعامل ثايل T.
inequality-unknown = لا يُعرف مدى عدم المساواة في توزيع { $indicator } في { $among }.
inequality-gap = بيانات ناقصة: قيم حديثة في { $indicator } أو عدد السكان، عن { $economies }.
inequality-chart = منحنى لورنز. { $headline }
inequality-axis = % من المجموع: { $indicator }

## The table

inequality-rows = المقياس
inequality-column-people = باحتساب السكان
inequality-column-once = باحتساب كل اقتصاد مرة واحدة
inequality-column-meaning = معناه
inequality-row-gini = معامل جيني
inequality-row-gini-meaning = 0: تساوي الجميع، 1: واحد يملك كل شيء
inequality-row-theil-t = ثايل T
inequality-row-theil-t-meaning = 0: تساوي الجميع؛ يعطي وزنا أكبر لمن لديهم الأكثر
inequality-row-theil-l = ثايل L
inequality-row-theil-l-meaning = 0: تساوي الجميع؛ يعطي وزنا أكبر لمن لديهم الأقل
inequality-row-atkinson = أتكينسون، معامل النفور 0.5
inequality-row-atkinson-meaning = الجزء من المجموع الذي يمكن التخلي عنه دون خسارة لو وُزع بالتساوي
inequality-row-palma = نسبة بالما
inequality-row-palma-meaning = نصيب العُشر الأعلى مقسوما على نصيب أدنى 40%
inequality-row-s80-s20 = S80/S20
inequality-row-s80-s20-meaning = نصيب الخُمس الأعلى مقسوما على نصيب الخُمس الأدنى
inequality-row-least = نصيب أدنى 40%
inequality-row-least-meaning = % من المجموع
inequality-row-apart = متوسط الفرق بين شخصين
inequality-row-apart-meaning = بوحدة المؤشر
inequality-row-income-between = ثايل T بين مجموعات الدخل
inequality-row-income-between-meaning = % من ثايل T
inequality-row-income-within = ثايل T داخل مجموعات الدخل
inequality-row-income-within-meaning = % من ثايل T
inequality-row-region-between = ثايل T بين المناطق
inequality-row-region-between-meaning = % من ثايل T
inequality-row-region-within = ثايل T داخل المناطق
inequality-row-region-within-meaning = % من ثايل T
inequality-row-below = السكان في اقتصادات قيمها أدنى
inequality-row-below-meaning = % من كل السكان
inequality-row-above = السكان في اقتصادات قيمها أعلى
inequality-row-above-meaning = % من كل السكان
