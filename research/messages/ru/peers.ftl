### An economy against the medians of its peers

peers-one-above = { $economy }: «{ $indicator }» — { $value }, выше медианы группы «{ $group }» ({ $median }).
peers-one-level = { $economy }: «{ $indicator }» — { $value }, близко к медиане группы «{ $group }» ({ $median }).
peers-one-below = { $economy }: «{ $indicator }» — { $value }, ниже медианы группы «{ $group }» ({ $median }).
peers-several-above = { $economy } в сравнении с медианой группы «{ $group }»: выше — { $above }.
peers-several-level = { $economy } в сравнении с медианой группы «{ $group }»: близко — { $level }.
peers-several-below = { $economy } в сравнении с медианой группы «{ $group }»: ниже — { $below }.
peers-several-above-level = { $economy } в сравнении с медианой группы «{ $group }»: выше — { $above }; близко — { $level }.
peers-several-level-below = { $economy } в сравнении с медианой группы «{ $group }»: близко — { $level }; ниже — { $below }.
peers-several-above-level-below = { $economy } в сравнении с медианой группы «{ $group }»: выше — { $above }; близко — { $level }; ниже — { $below }.
peers-ahead = { $economy }: впереди медианы группы «{ $group }» по следующему: { $ahead }.
peers-behind = { $economy }: позади медианы группы «{ $group }» по следующему: { $behind }.
peers-ahead-behind = { $economy }: впереди медианы группы «{ $group }» по следующему: { $ahead }; позади нее: { $behind }.
peers-region-better-close = { $economy }: доля пользователей интернета ({ $value }) выше медианы группы «{ $group }» ({ $median }), но близка к медиане экономик со сходным доходом ({ $alike }).
peers-region-better-worse = { $economy }: доля пользователей интернета ({ $value }) выше медианы группы «{ $group }» ({ $median }), но ниже медианы экономик со сходным доходом ({ $alike }).
peers-region-close-better = { $economy }: доля пользователей интернета ({ $value }) близка к медиане группы «{ $group }» ({ $median }), но выше медианы экономик со сходным доходом ({ $alike }).
peers-region-close-worse = { $economy }: доля пользователей интернета ({ $value }) близка к медиане группы «{ $group }» ({ $median }), но ниже медианы экономик со сходным доходом ({ $alike }).
peers-region-worse-better = { $economy }: доля пользователей интернета ({ $value }) ниже медианы группы «{ $group }» ({ $median }), но выше медианы экономик со сходным доходом ({ $alike }).
peers-region-worse-close = { $economy }: доля пользователей интернета ({ $value }) ниже медианы группы «{ $group }» ({ $median }), но близка к медиане экономик со сходным доходом ({ $alike }).
peers-close = { $economy }: близко к медиане группы «{ $group }» по следующему: { $close }.
peers-short-ahead = { $economy }: «{ $indicator }» — { $value }, выше медианы группы «{ $group }» ({ $median }), но ниже целевого показателя { $target }.
peers-short-price = { $economy }: «{ $indicator }» — { $value }, ниже медианы группы «{ $group }» ({ $median }), но выше целевого показателя { $target }.
peers-short-ahead-more = «{ $indicator }» — { $value }, выше медианы ({ $median }), но ниже целевого показателя { $target }.
peers-short-price-more = «{ $indicator }» — { $value }, ниже медианы ({ $median }), но выше целевого показателя { $target }.
peers-both-met = Ни впереди, ни позади, так как и экономика, и медиана достигают целевого показателя: { $indicators }.
peers-clear = Лучше и хуже — это разница не менее 5 процентных пунктов, 5 на 100 человек (при медиане ниже 20 — пятой ее части) либо десятой части любого другого значения; меньшая разница называется близкой.
peers-count-doubt = Здесь не сравнивается, так как данные под сомнением: { $indicators }.
peers-priced-above = { $economy }: цены выше медианы группы «{ $group }».
peers-priced-level = { $economy }: цены на уровне медианы группы «{ $group }».
peers-priced-below = { $economy }: цены ниже медианы группы «{ $group }».
peers-priced-above-level = { $economy }, цены в сравнении с медианой группы «{ $group }»: выше — { $above }; на том же уровне — { $level }.
peers-priced-above-below = { $economy }, цены в сравнении с медианой группы «{ $group }»: выше — { $above }; ниже — { $below }.
peers-priced-level-below = { $economy }, цены в сравнении с медианой группы «{ $group }»: на том же уровне — { $level }; ниже — { $below }.
peers-priced-above-level-below = { $economy }, цены в сравнении с медианой группы «{ $group }»: выше — { $above }; на том же уровне — { $level }; ниже — { $below }.
peers-dear = { $economy }: цена выше { $threshold } дохода { $prices ->
        [one] у показателя
        [few] у показателей
        [many] у показателей
       *[other] у показателей
    } { $dear }.
peers-unknown = { $economy }: в источниках этого отчета нет актуальных значений ({ $indicators }).
peers-unfit = { $economy }: не сравниваются, так как последние данные слишком стары или под сомнением: { $indicators }.
peers-short = В сравнении с медианой группы «{ $group }»: { $values }.
peers-against = { $indicator } — { $value } при медиане { $median }
peers-against-income = { $indicator } — { $value } при медиане { $median }, но { $alike } в экономиках со сходным доходом
peers-against-equal = { $indicator } — { $value }, что равно медиане
peers-alone = { $economy }, последние данные: { $values }. Актуальные данные для сравнения есть у слишком немногих экономик группы ({ $group }).
peers-median-of = { $indicator } — { $value }
peers-years = Медианы взяты по последним данным каждой экономики начиная с { $since } года, включая рассматриваемую; данные под сомнением не учтены.
peers-gross = При валовом охвате учащиеся всех возрастов соотносятся с численностью возраста, на который рассчитан уровень образования, поэтому он может превышать 100 %.
peers-few = Актуальные данные есть у немногих экономик группы ({ $group }), поэтому их медиана мало о чем говорит: { $counts }.
peers-few-in = { $indicator } ({ $known } из { $members })
peers-old = Слишком давние, сомнительные или без указания года и потому не сравниваются: { $indicators }.

peers-row-median = { $group } (медиана)
    .label = { $group } (медиана)
peers-column-median = Медиана, { $group }
peers-column-years = Годы медиан
peers-key-each = Экономики: { $group }
peers-chart = Точечная диаграмма: { $economy } и экономики группы «{ $group }» с отметками медиан. { $values }
peers-side-better = лучше
peers-side-level = близко
peers-side-worse = хуже
peers-side-higher = выше
peers-side-lower = ниже
