### Forecasts

percentage-points = { $value ->
        [one] { $value } نقطة مئوية
        [two] { $value } نقطة مئوية
        [few] { $value } نقاط مئوية
        [many] { $value } نقطة مئوية
       *[other] { $value } نقطة مئوية
    }

filled-in = تبدو قيم { $indicator } في { $economy } للسنوات { $years } مستكملة بين مسح وآخر؛ ولذلك تُحسب التغيرات بين طرفي كل فترة منها.
filled-in-lately = لا يُقدَّم توقع لما يلي: { $indicator } في { $economy }، لأن قيم السنوات الأخيرة تبدو مستكملة.

## The year a forecast reaches a level

forecast-year = { $year } (فاصل 95%: { $years })
forecast-year-central = { $year } (التوقع المركزي)
forecast-year-open = { $year } (فاصل 95%: { $low } إلى ما بعد { $until })
outlook-likely = مرجح
    .label = مرجح
outlook-possible = ممكن
    .label = ممكن
outlook-unlikely = غير مرجح
    .label = غير مرجح
forecast-column-reached = السنة المتوقعة (– بعد { $until })
forecast-column-soonest = فاصل 95%، أقرب سنة
forecast-column-latest = فاصل 95%، أبعد سنة
forecast-column-chance = احتمال التحقق بحلول { $due }
forecast-column-probability = نسبة الاحتمال بحلول { $due }
forecast-empty = –

change-rise = ارتفاع قدره { $change }
change-fall = انخفاض قدره { $change }
change-of-nothing = لا تغير
way-forecast = المستوى المتوقع لعام { $year } ({ $value })
way-last = عام { $year }
years-stopped = { $years }، بلا تغير منذ عام { $since }
years-slowed = { $years } (الخطوة الأخيرة سنويا: { $lately })
forecast-pace-between = يتطلب بلوغ { $level } بحلول عام { $due } ما يلي سنويا اعتبارا من عام { $last }: { $needed }، أو { $more } اعتبارا من عام { $today } إن لم يتغير شيء منذ ذلك الحين؛ والمسجل سنويا في الفترة { $years }: { $now }.
forecast-pace-recent = يتطلب بلوغ { $level } بحلول عام { $due } ما يلي سنويا اعتبارا من { $from }: { $needed }؛ والمسجل سنويا في الفترة { $years }: { $now }.
forecast-pace = يتطلب بلوغ { $level } بحلول عام { $due } ما يلي سنويا اعتبارا من { $from }: { $needed }.

## Notes

forecast-how-shipped = يبدأ التوقع من آخر قيمة، ويأخذ المتوسط بين الوتيرة الأخيرة ونمو جميع الاقتصادات بعد قيم مشابهة. وهو مستخلص من سلاسل البنك الدولي حتى عام { $until }. وعند الاختبار على الفترة من 2008 إلى 2018، شملت فواصل 95% ما بين 90% و98% من النتائج. ولا تشمل هذه الفترات الشك في القيمة الأخيرة نفسها.
forecast-how-store = يبدأ التوقع من آخر قيمة، ويأخذ المتوسط بين الوتيرة الأخيرة ونمو جميع الاقتصادات بعد قيم مشابهة. وهو مستخلص من السلاسل المتاحة هنا حتى عام { $until }. وعند الاختبار على الفترة من 2008 إلى 2018، شملت فواصل 95% ما بين 90% و98% من النتائج. ولا تشمل هذه الفترات الشك في القيمة الأخيرة نفسها.
forecast-how-likely = «مرجح» يعني احتمالا قدره 66% أو أكثر، و«غير مرجح» يعني احتمالا أقل من 33%.
