### Practices of other economies

practices-some = { $practices ->
    [one] الممارسة المدرجة مصدرها اقتصاد أداؤه أفضل من المتوقع في { $indicator }: { $economies }.
    [two] { $useful } من الممارستين المدرجتين مصدرها اقتصادات أداؤها أفضل من المتوقع في { $indicator }: { $economies }.
    [few] { $useful } من أصل { $practices } من الممارسات المدرجة مصدرها اقتصادات أداؤها أفضل من المتوقع في { $indicator }: { $economies }.
    [many] { $useful } من أصل { $practices } من الممارسات المدرجة مصدرها اقتصادات أداؤها أفضل من المتوقع في { $indicator }: { $economies }.
   *[other] { $useful } من أصل { $practices } من الممارسات المدرجة مصدرها اقتصادات أداؤها أفضل من المتوقع في { $indicator }: { $economies }.
}
practices-listed = { $practices ->
    [one] وُثقت ممارسة واحدة من اقتصاد نظير: { $economies }.
    [two] وُثقت ممارستان من اقتصادات نظيرة: { $economies }.
    [few] وُثقت { $practices } ممارسات من اقتصادات نظيرة: { $economies }.
    [many] وُثقت { $practices } ممارسة من اقتصادات نظيرة: { $economies }.
   *[other] وُثقت { $practices } ممارسة من اقتصادات نظيرة: { $economies }.
}
practices-own-alone = لا توجد ممارسات موثقة لاقتصادات نظيرة أو لاقتصادات أداؤها أفضل من المتوقع؛ والممارسات المدرجة في الجدول مصدرها { $economy }.
practices-missing = { $indicator } ({ $economy }): لا توجد ممارسة موثقة من اقتصاد مشابه، أو من اقتصاد أداؤه أفضل من المتوقع، تكون نتائجه مماثلة لنتائج { $economy } أو أفضل منها.
practices-to-ask = في موضوع «{ $topic }»، يوجَّه السؤال إلى { $best }، من بين الاقتصادات الأكثر شبها إلى { $economy } في الدخل والحجم ونسبة سكان الحضر والتي ليست لديها هذه الفجوة.
practices-compare-with = المقارنة مع { $best }، من بين الاقتصادات الأكثر شبها إلى { $economy } في الدخل والحجم ونسبة سكان الحضر والتي ليست لديها هذه الفجوة.
practices-method = المتوقع هو ما تبلغه الاقتصادات المماثلة في الدخل وعدد السكان والكثافة السكانية ونسبة سكان الحضر.
practices-no-proof = وجود ممارسة في اقتصاد ما لا يثبت أنها هي التي أحدثت الفرق.
practices-empty = جدول الممارسات المقدم فارغ.
practices-no-peers = لا يمكن تحديد الاقتصادات النظيرة في حالة { $economy }، لعدم توفر رقم قابل للمقارنة لنصيب الفرد من الناتج المحلي الإجمالي أو اقتصادات ذات دخل مماثل.
practices-no-outperformers = لا يمكن تحديد الاقتصادات التي أداؤها أفضل من المتوقع في { $indicator }: عدد الاقتصادات ذات القيم الحديثة قليل جدا.

## Table

practices-rows = الممارسة
practices-column-relation = العلاقة
practices-own = هذا الاقتصاد
practices-both = نظير، وأفضل من المتوقع
practices-outperformer = أفضل من المتوقع
practices-peer = نظير
practices-other = لا هذا ولا ذاك
practices-unknown = غير قابل للمقارنة
