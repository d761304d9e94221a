### Prices of broadband against income

## Baskets

basket-fixed-basket = фиксированная широкополосная связь
    .label = Фиксированная широкополосная связь
basket-mobile-data-basket = мобильная передача данных
    .label = Мобильная передача данных

## One economy

price-income-within = { $economy }: { $basket } стоит { $price } дохода на душу населения — в пределах порога доступности ({ $threshold }).
price-income-above = { $economy }: { $basket } стоит { $price } дохода на душу населения — выше порога доступности ({ $threshold }).
price-income-open = { $economy }: { $basket } стоит { $price } дохода на душу населения — по одной оценке дохода в пределах порога доступности ({ $threshold }), по другой — выше него.
price-income-breaks = { $economy }: { $basket } — две цифры расходятся в том, доступна ли цена ({ $price } и { $before } дохода на душу населения).
price-income-above-both = { $economy }: { $basket } — цена недоступна по любой из двух цифр ({ $price } или { $before } дохода на душу населения).
price-income-within-both = { $economy }: { $basket } — цена доступна по обеим цифрам ({ $price } и { $before } дохода на душу населения).
price-money = { $basket }: { $paid } в месяц.
price-money-doubted = { $basket }: { $paid } в месяц по последним данным, которые вызывают сомнения.
price-same = Цена ({ $basket }) в денежном выражении та же: вероятно, это один и тот же тариф, и он учтен один раз.
price-money-above = { $basket }: { $paid } в месяц; на уровне { $threshold } дохода на душу населения цена составила бы { $amount }.
price-poorest-within = Для беднейших { $poorest } населения { $basket } стоит { $price } их среднего дохода — в пределах порога ({ $threshold }).
price-poorest-above = Для беднейших { $poorest } населения { $basket } стоит { $price } их среднего дохода — выше порога ({ $threshold }).
price-trend-fell = { $economy }: { $basket } — { $after } дохода на душу населения в { $last } году против { $before } в { $first } году.
price-trend-rose = { $economy }: { $basket } — { $after } дохода на душу населения в { $last } году против { $before } в { $first } году.
price-trend-kept = { $economy }: { $basket } — { $after } дохода на душу населения в { $last } году, примерно столько же, сколько в { $first } году ({ $before }).
price-trend-broken = { $economy }: опубликованные цены ({ $basket }) изменились с { $before } дохода на душу населения в { $first } году до { $after } в { $last } году; отчасти это может объясняться разрывом ряда ({ $years }).
price-trend-income = Это объясняется главным образом ростом доходов: сама цена ({ $basket }) изменилась с { $before } до { $after } в месяц.
price-trend-income-only = Эта доля снизилась только благодаря росту доходов: сама цена ({ $basket }) выросла с { $before } до { $after } в месяц.
price-trend-repeated = { $basket }: цена ({ $years }) в точности равна цене предыдущего года, и одна из них может повторять другую; изменения считаются от более позднего года.
price-trend-usd = { $basket }, долл. США в месяц
price-trend-chart = Линии цен по годам и цена, которая считается доступной. { $headline }
price-unknown = { $economy }: сколько стоит широкополосная связь, неизвестно.
price-not-recent = { $economy }: в источниках этого отчета нет актуальных цен на широкополосную связь.
price-chart = Столбцы и пороги. { $headline }
price-chart-members = Точки на логарифмической шкале: цены в экономиках выше { $threshold } (пунктирная линия). { $headline }
price-mark = доступная цена: { $threshold }
price-mark-rest = в пределах { $threshold }, не показаны: { $economies }
price-lower = { $unit }, чем ниже, тем лучше

## Members of a group

price-members = { $among }: { $basket } стоит более { $threshold } дохода на душу населения в { $above } из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    }.
price-median = { $basket }: медианная цена — { $median } дохода на душу населения; самая высокая — { $highest } ({ $economy }).
price-members-unknown = { $among }: сколько стоит широкополосная связь, неизвестно.
price-members-gap = Нет данных: актуальная цена ({ $basket }) по { $missing } из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } (публикует Международный союз электросвязи).

## Methods and data gaps

price-income = Цены соотнесены с месячным валовым национальным доходом (ВНД) на душу населения.
price-uncounted-same-offer = Не учтены ({ $basket }), так как цена та же, что и у другой корзины (вероятно, это один тариф): { $economies }.
price-uncounted-either = Не учтены ({ $basket }), так как по одному из двух показателей цена превышает { $threshold }, а по другому — нет: { $economies }.
price-median-sure = Медианы и самые высокие цены указаны без учета цен, отмеченных как сомнительные.
price-rules = { $target } — порог из списка «{ $set }» и порог Комиссии по широкополосной связи.
price-share = На беднейшие { $poorest } населения приходится { $share } дохода или потребления (обследование домохозяйств { $year } года, Всемирный банк). Эта доля применена к национальному доходу, из которого домохозяйства получают лишь часть: так можно сравнивать экономики, но это не бюджет семьи.
price-share-gap = Нет в данных: доля беднейших { $poorest } населения в общем доходе (публикует Всемирный банк там, где есть обследования домохозяйств).
price-share-old = Нет данных: доля в доходе беднейших { $poorest } населения на время цен (последний раз опубликована Всемирным банком за { $year } год).

## Tables and charts

price-rows = Тариф
price-axis = % дохода на душу населения
price-poorest-row = { $basket }, беднейшие { $poorest }
    .label = { $basket }, беднейшие { $poorest }
price-column-minutes = Минуты
price-column-messages = Сообщения
price-column-gigabytes = ГБ в месяц
price-column-poorest = % дохода, беднейшие { $poorest }
price-column-usd = долл. США в месяц
price-column-ours = % от { $ours } по данным Всемирного банка ({ $since })
price-column-income = Доход в основе, долл. США в год
