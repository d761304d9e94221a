### Practices of other economies

practices-some = { $practices ->
    [one] الممارسة المدرجة مصدرها اقتصاد متفوق في { $indicator }: { $economies }.
    [two] { $useful } من الممارستين المدرجتين مصدرها اقتصادات متفوقة في { $indicator }: { $economies }.
    [few] { $useful } من أصل { $practices } من الممارسات المدرجة مصدرها اقتصادات متفوقة في { $indicator }: { $economies }.
    [many] { $useful } من أصل { $practices } من الممارسات المدرجة مصدرها اقتصادات متفوقة في { $indicator }: { $economies }.
   *[other] { $useful } من أصل { $practices } من الممارسات المدرجة مصدرها اقتصادات متفوقة في { $indicator }: { $economies }.
}
practices-none = { $practices ->
    [one] لا تأتي الممارسة المدرجة من اقتصاد متفوق في { $indicator }.
    [two] لا تأتي أي من الممارستين المدرجتين من اقتصاد متفوق في { $indicator }.
    [few] لا تأتي أي من الممارسات المدرجة، وعددها { $practices }، من اقتصاد متفوق في { $indicator }.
    [many] لا تأتي أي من الممارسات المدرجة، وعددها { $practices }، من اقتصاد متفوق في { $indicator }.
   *[other] لا تأتي أي من الممارسات المدرجة، وعددها { $practices }، من اقتصاد متفوق في { $indicator }.
}
practices-listed = { $practices ->
    [one] وُثقت ممارسة واحدة، من { $economies }.
    [two] وُثقت ممارستان، من { $economies }.
    [few] وُثقت { $practices } ممارسات، من { $economies }.
    [many] وُثقت { $practices } ممارسة، من { $economies }.
   *[other] وُثقت { $practices } ممارسة، من { $economies }.
}
practices-behind = لا توجد ممارسة موثقة لاقتصاد نظير أداؤه أفضل من { $economy } في { $indicator }؛ والممارسات المدرجة هي من: { $economies }.
practices-missing = لا توجد ممارسات موثقة لاقتصادات نظيرة أو متفوقة.
practices-own-first = { $practices ->
    [one] تأتي أولا ممارسة واحدة من { $economy }.
    [two] تأتي أولا ممارستان من { $economy }.
    [few] تأتي أولا { $practices } ممارسات من { $economy }.
    [many] تأتي أولا { $practices } ممارسة من { $economy }.
   *[other] تأتي أولا { $practices } ممارسة من { $economy }.
}
practices-ask-peers = الاقتصادات النظيرة التي تُسأل أولا، لتفوقها في { $indicator }: { $economies }.
practices-ask = الاقتصادات التي تُسأل أولا، لتفوقها في { $indicator }: { $economies }.
practices-why-not = { $practices ->
    [one] لا تفسر الممارسة المدرجة من { $economies } هذا التقدم: فهي لا تتناول { $indicator }.
    [two] لا تفسر الممارستان المدرجتان من { $economies } هذا التقدم: فليس فيهما ما يتناول { $indicator }.
    [few] لا تفسر الممارسات المدرجة من { $economies }، وعددها { $practices }، هذا التقدم: فليس بينها ما يتناول { $indicator }.
    [many] لا تفسر الممارسات المدرجة من { $economies }، وعددها { $practices }، هذا التقدم: فليس بينها ما يتناول { $indicator }.
   *[other] لا تفسر الممارسات المدرجة من { $economies }، وعددها { $practices }، هذا التقدم: فليس بينها ما يتناول { $indicator }.
}
practices-why-none = لا تأتي أي من الممارسات الموثقة هنا من: { $economies }.
practices-why-some = في { $indicator }، وُثقت ممارسات من: { $economies }؛ ولا يثبت ذلك أنها هي ما أحدث الفرق.
practices-method = أداء الاقتصادات المتفوقة أفضل من المتوقع لدخلها وعدد سكانها وكثافتها السكانية ونسبة سكان الحضر فيها. ووجود ممارسة فيها لا يثبت أنها هي التي أحدثت الفرق.
practices-empty = جدول الممارسات المقدم فارغ.
practices-no-peers = لا يمكن تحديد الاقتصادات النظيرة في حالة { $economy }، لعدم توفر رقم قابل للمقارنة لنصيب الفرد من الناتج المحلي الإجمالي أو اقتصادات ذات دخل مماثل.
practices-no-outperformers = لا يمكن تحديد الاقتصادات المتفوقة في { $indicator }: عدد الاقتصادات ذات القيم الحديثة قليل جدا.

## Table

practices-rows = الممارسة
practices-column-relation = نظير أو متفوق
practices-own = هذا الاقتصاد
practices-both = نظير ومتفوق
practices-outperformer = متفوق
practices-peer = نظير
practices-other = لا هذا ولا ذاك
practices-unknown = غير قابل للمقارنة
