### An economy against the medians of its peers

peers-one-above = { $indicator } في { $economy }: { $value }، أعلى من الوسيط في { $group } ({ $median }).
peers-one-level = { $indicator } في { $economy }: { $value }، قريب من الوسيط في { $group } ({ $median }).
peers-one-below = { $indicator } في { $economy }: { $value }، أدنى من الوسيط في { $group } ({ $median }).
peers-several-above = قيم { $economy } أعلى من وسيط { $group } في { $above }.
peers-several-level = قيم { $economy } قريبة من وسيط { $group } في { $level }.
peers-several-below = قيم { $economy } أدنى من وسيط { $group } في { $below }.
peers-several-above-level = قيم { $economy } أعلى من وسيط { $group } في { $above }، وقريبة منه في { $level }.
peers-several-level-below = قيم { $economy } قريبة من وسيط { $group } في { $level }، وأدنى منه في { $below }.
peers-several-above-level-below = قيم { $economy } أعلى من وسيط { $group } في { $above }، وقريبة منه في { $level }، وأدنى منه في { $below }.
peers-ahead = { $economy }: أداء أفضل من وسيط { $group } في { $ahead }.
peers-behind = { $economy }: تأخر عن وسيط { $group } في { $behind }.
peers-ahead-behind = { $economy }: أداء أفضل من وسيط { $group } في { $ahead }، وأضعف منه في { $behind }.
peers-region-better-close = استخدام الإنترنت في { $economy } ({ $value }) مرتفع قياسا إلى { $group } ({ $median })، لكنه متوسط قياسا إلى الاقتصادات ذات الدخل المماثل ({ $alike }).
peers-region-better-worse = استخدام الإنترنت في { $economy } ({ $value }) مرتفع قياسا إلى { $group } ({ $median })، لكنه منخفض قياسا إلى الاقتصادات ذات الدخل المماثل ({ $alike }).
peers-region-close-better = استخدام الإنترنت في { $economy } ({ $value }) متوسط قياسا إلى { $group } ({ $median })، لكنه مرتفع قياسا إلى الاقتصادات ذات الدخل المماثل ({ $alike }).
peers-region-close-worse = استخدام الإنترنت في { $economy } ({ $value }) متوسط قياسا إلى { $group } ({ $median })، لكنه منخفض قياسا إلى الاقتصادات ذات الدخل المماثل ({ $alike }).
peers-region-worse-better = استخدام الإنترنت في { $economy } ({ $value }) منخفض قياسا إلى { $group } ({ $median })، لكنه مرتفع قياسا إلى الاقتصادات ذات الدخل المماثل ({ $alike }).
peers-region-worse-close = استخدام الإنترنت في { $economy } ({ $value }) منخفض قياسا إلى { $group } ({ $median })، لكنه متوسط قياسا إلى الاقتصادات ذات الدخل المماثل ({ $alike }).
peers-close = { $economy }: قرب من وسيط { $group } في { $close }.
peers-short-ahead = { $indicator } في { $economy }: { $value }، أعلى من الوسيط في { $group } ({ $median })، لكن دون هدف { $target }.
peers-short-price = { $indicator } في { $economy }: { $value }، أدنى من الوسيط في { $group } ({ $median })، لكن أعلى من هدف { $target }.
peers-short-ahead-more = { $indicator }: { $value }، أعلى من الوسيط ({ $median })، لكن دون هدف { $target }.
peers-short-price-more = { $indicator }: { $value }، أدنى من الوسيط ({ $median })، لكن أعلى من هدف { $target }.
peers-both-met = لا تقدم ولا تأخر، لأن الاقتصاد والوسيط كليهما يبلغان الهدف: { $indicators }.
peers-clear = الأفضل والأسوأ فرق لا يقل عن 5 نقاط مئوية، أو 5 لكل 100 شخص (أو خُمس الوسيط إن كان دون 20)، أو عُشر أي قيمة أخرى؛ وما دون ذلك يسمى قريبا.
peers-count-doubt = لم يُقارن هنا ما يلي، لأن أرقامه مشكوك فيها: { $indicators }.
peers-priced-above = الأسعار في { $economy } أعلى من وسيط { $group }.
peers-priced-level = الأسعار في { $economy } في مستوى وسيط { $group }.
peers-priced-below = الأسعار في { $economy } أدنى من وسيط { $group }.
peers-priced-above-level = بعض الأسعار في { $economy } أعلى من وسيط { $group } ({ $above })، وبعضها في مستواه ({ $level }).
peers-priced-above-below = بعض الأسعار في { $economy } أعلى من وسيط { $group } ({ $above })، وبعضها أدنى منه ({ $below }).
peers-priced-level-below = بعض الأسعار في { $economy } في مستوى وسيط { $group } ({ $level })، وبعضها أدنى منه ({ $below }).
peers-priced-above-level-below = بعض الأسعار في { $economy } أعلى من وسيط { $group } ({ $above })، وبعضها في مستواه ({ $level })، وبعضها أدنى منه ({ $below }).
peers-dear = { $prices ->
    [one] السعر الذي يتجاوز { $threshold } من الدخل في { $economy }: { $dear }.
    [two] السعران اللذان يتجاوزان حد القدرة على تحمل التكاليف البالغ { $threshold } من الدخل في { $economy }: { $dear }.
    [few] الأسعار التي تتجاوز { $threshold } من الدخل في { $economy }: { $dear }.
    [many] الأسعار التي تتجاوز { $threshold } من الدخل في { $economy }: { $dear }.
   *[other] الأسعار التي تتجاوز { $threshold } من الدخل في { $economy }: { $dear }.
}
peers-unknown = ليس في مصادر هذا التقرير قيمة حديثة عن { $economy } في ما يلي: { $indicators }.
peers-unfit = لا يُقارن أي رقم عن { $economy } في ما يلي، لأن أحدث الأرقام قديمة أو مشكوك فيها: { $indicators }.
peers-short = مقارنة بالوسيط في { $group }: { $values }.
peers-against = { $indicator } ({ $value } مقابل { $median })
peers-against-income = { $indicator } ({ $value } مقابل { $median }، لكن { $alike } في الاقتصادات ذات الدخل المماثل)
peers-against-equal = { $indicator } ({ $value }، وهو الوسيط)
peers-alone = أحدث أرقام { $economy }: { $values }. عدد الاقتصادات ذات الأرقام الحديثة في المجموعة ({ $group }) أقل من أن يسمح بالمقارنة.
peers-median-of = { $indicator } ({ $value })
peers-years = تُحسب القيم الوسيطة من أحدث رقم لكل اقتصاد منذ عام { $since }، ومنها هذا الاقتصاد، دون الأرقام المشكوك فيها.
peers-gross = تقارن نسبة الالتحاق الإجمالية التلاميذ من جميع الأعمار بمن هم في العمر المقرر للمرحلة، لذا قد تتجاوز 100%.
peers-few = قليل من اقتصادات المجموعة ({ $group }) لديها أرقام حديثة، ولذلك فإن وسيطها قليل الدلالة: { $counts }.
peers-few-in = { $indicator } ({ $known } من أصل { $members })
peers-old = قيم قديمة جدا أو مشكوك فيها أو غير معروفة السنة، ولم تُقارن: { $indicators }.

peers-row-median = { $group } (الوسيط)
    .label = { $group } (الوسيط)
peers-column-median = الوسيط في { $group }
peers-column-years = سنوات القيم الوسيطة
peers-key-each = اقتصادات: { $group }
peers-chart = مخطط نقاط: { $economy } واقتصادات { $group }، مع علامات عند الوسيط. { $values }
peers-side-better = أفضل
peers-side-level = قريب
peers-side-worse = أسوأ
peers-side-higher = أعلى
peers-side-lower = أدنى
