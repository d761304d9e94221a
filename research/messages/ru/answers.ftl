### The answer each study opens with

## Inclusive infrastructure

answer-offline-both = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }, из них вне зоны охвата 4G — не более { $beyond }.
answer-offline-readers = Телефоны и обучение для умеющих читать людей без интернета ({ $learners } чел.) стоили бы { $cost }. Остальным в возрасте 10 лет и старше (примерно { $unread } чел.) сначала нужно научиться читать; стоимость этого не оценена.
answer-offline-learners = Из них { $learners } чел. в возрасте 10 лет и старше; телефоны и обучение для них стоили бы { $cost }.
answer-offline-rounded = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }, из них вне зоны охвата 4G — максимум примерно { $beyond }.
answer-offline-reached = { $economy }: все люди без интернета ({ $people }) живут в зоне охвата 4G.
answer-offline-mostly = { $economy }: не менее { $share } людей без интернета (всего { $people }) живут в зоне охвата 4G.
answer-offline-mostly-doubted = { $economy }: если интернетом пользуется { $online } населения (эти данные вызывают сомнения), то не менее { $share } людей без интернета (всего { $people }) живут в зоне охвата 4G.
answer-offline-nearly = { $economy }: численность людей без интернета — { $people } ({ $measured }), хотя в зоне охвата 4G — { $covered } населения ({ $mapped }).
answer-offline-first = { $economy }: численность людей без интернета — { $people } ({ $measured }), из них { $learners } — в возрасте от 10 лет и в зоне охвата 4G. Телефоны и курсы для них стоили бы около { $half } ({ $range }); у скольких есть телефон, неизвестно.
answer-offline-first-readers = { $economy }: численность людей без интернета — { $people } ({ $measured }). Телефоны и курсы для тех, кто живет в зоне охвата 4G и умеет читать ({ $learners }), стоили бы около { $half } ({ $range }); у скольких есть телефон, неизвестно, а другим (около { $unread }) сначала нужно научиться читать.
answer-offline-nearly-either = { $economy }: численность людей без интернета — { $before } по данным за { $since } год и { $people } по данным за { $year } год, хотя в зоне охвата 4G — { $covered } населения ({ $mapped }).
answer-networks-met = Мобильные сети не относятся к приоритетам: охват 4G достиг целевого показателя { $met }. Остается нерешенным: { $topic }.
answer-networks-met-alone = Мобильные сети не относятся к приоритетам: охват 4G достиг целевого показателя { $met }.
answer-networks-met-on-track = Мобильные сети не относятся к приоритетам: охват 4G достиг целевого показателя { $met }, а использование интернета, как ожидается, достигнет { $bound } к { $due } году. Остается нерешенным: { $topic }.
answer-networks-met-met = Мобильные сети не относятся к приоритетам: охват 4G достиг целевого показателя { $met }, а использование интернета — показателя { $bound } на { $due } год. Остается нерешенным: { $topic }.
answer-offline-sites = { $sites } Магистральные линии и опорные сети, телефоны и обучение — сверх этой суммы.
answer-offline-unpriced = { $economy }: без интернета { $people } чел.; стоимость сетей для тех из них, кто живет вне зоны охвата 4G, оценить нельзя.
answer-offline-not-parted = { $economy }: без интернета { $people } чел. Без учета сетей телефоны и обучение для людей без интернета в возрасте 10 лет и старше ({ $learners } чел.) стоили бы { $cost }.
answer-offline-network = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }, и сначала нужна сеть.
answer-offline-people = { $economy }: без интернета { $people } чел.
answer-offline-few = { $economy }: без интернета { $people } чел. Стоимость их подключения не оценивается, поскольку использованные удельные затраты относятся к гораздо более крупным программам.
# $use above: what devices and training cost once, and data brought down to $percent of income for $years years, each with its range.
answer-offline-unknown = { $economy }: сколько людей без интернета, неизвестно, поэтому рассчитать, во что обойдется их подключение, нельзя.

## Rural areas

answer-rural-gap-lack = { $economy }: самый большой разрыв между сельскими районами и городами — { $topic }: { $rural } против { $urban }.
answer-rural-gap-level = { $economy }: по тому, что измерено, сельские районы наравне с городами; ближе всего к разрыву — { $topic }: { $rural } против { $urban }.
answer-rural-people = { $economy }: чего не хватает сельскому населению ({ $people } чел., { $share } всего населения, { $year } год) по сравнению с городами, неизвестно: недавних показателей для такого сравнения среди использованных здесь нет.
answer-rural-electricity = { $economy }: чего не хватает сельскому населению ({ $people } чел., { $share } всего населения, { $year } год) по сравнению с городами, неизвестно: недавних показателей для такого сравнения среди использованных здесь нет. В { $measured } году электричество было у { $electricity } населения городов и сел вместе.
answer-rural-nobody = { $economy }: в сельских районах не живет никто.
answer-rural-unknown = { $economy }: ни один из использованных здесь недавних показателей не позволяет сравнить сельские районы с городами; общенациональные данные приведены в страновом профиле.
answer-rural-ask = Запросите у статистического ведомства данные об использовании интернета и доступе к электричеству по месту проживания, в сельских районах и в городах, из последнего обследования домохозяйств.

## Digital skills

answer-skills-people = { $economy }: из всех людей без интернета ({ $offline } чел.) { $people } — в возрасте 10 лет и старше.
answer-skills-covered = { $economy }: из всех людей без интернета ({ $offline } чел.) { $people } — в возрасте 10 лет и старше и в зоне охвата 4G.
answer-skills-people-open = { $economy }: без интернета { $offline } чел.; сколько из них в возрасте 10 лет и старше, неизвестно.
answer-skills-covered-open = { $economy }: без интернета { $offline } чел.; сколько из них в возрасте 10 лет и старше и в зоне охвата 4G, неизвестно.
answer-skills-learners = Для целевого показателя по базовым навыкам обучить нужно { $learners } { $learners ->
        [one] человека
        [few] человека
        [many] человек
       *[other] человека
    }.
answer-skills-unknown = { $economy }: скольким людям нужно обучение, неизвестно, поскольку неизвестно, сколько людей без интернета.
answer-skills-share = { $economy }: без интернета — { $share } населения.
answer-skills-surveyed = { $economy }: по данным последнего обследования цифровых навыков ({ $year }), { $women } женщин и { $men } мужчин { $skill } — это самый распространенный из навыков, о которых спрашивали.
answer-skills-surveyed-release = { $economy }: по данным последнего использованного здесь обследования цифровых навыков ({ $year }, выпуск { $release } года), { $women } женщин и { $men } мужчин { $skill } — это самый распространенный из навыков, о которых спрашивали.
answer-skills-untested = { $economy }: ни одно из недавних использованных здесь обследований не показывает, у скольких людей есть цифровые навыки.
answer-skills-old = { $economy }: последнее использованное здесь обследование цифровых навыков — { $year } год; полагаться на него нельзя, оно слишком давнее.

## Girls and youth

answer-girls-unread = { $economy }: примерно { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    } в возрасте от 15 до 24 лет, или { $share }, не умеют читать и писать (мужчины: { $men }, женщины: { $women }).
answer-girls-open = { $economy }: использованные здесь данные не сравнивают девочек с мальчиками в школе, в интернете или в сфере труда; такие данные публикуют ЮНЕСКО, МСЭ и МОТ.
answer-girls-reported = Данные только по женщинам: { $result } ({ $source }).
answer-girls-ask = Запросите у статистического ведомства данные о пользовании интернетом и мобильными телефонами среди женщин и мужчин из последнего обследования домохозяйств.
answer-girls-level = { $economy }: ни один из использованных здесь показателей с { $since } года не говорит о явном отставании девочек или женщин от мальчиков или мужчин.

## Targets

answer-targets-judged = { $economy }: можно оценить { $measured } из { $targets } целевых показателей ({ $list }). По статусам: { $statuses }.
answer-targets-judged-last = { $economy }: можно оценить { $measured } из { $targets } целевых показателей ({ $list }). По статусам: { $statuses }. Не достигнут: { $named }.
answer-targets-judged-furthest = { $economy }: можно оценить { $measured } из { $targets } целевых показателей ({ $list }). По статусам: { $statuses }. Из недостигнутых дальше всего от требуемого уровня: { $named }.
answer-targets-one = { $economy }: можно оценить только один из { $targets } целевых показателей ({ $list }): { $named }; требуется { $asked } к { $due } году; { $status }.
answer-targets-short = { $economy }. В числе недостигнутых целевых показателей: { $standing }.
answer-targets-whole-met = { $list }. { $economy }: достигнуты все целевые показатели (их { $measured }).
answer-targets-all-met = { $economy }: достигнуты все целевые показатели, которые можно оценить, — { $measured } из { $targets } ({ $list }): { $names }.
answer-targets-unknown = { $list }. { $economy }: по актуальным данным нельзя измерить ни один целевой показатель.

## The digital economy

answer-economy-dear-fixed-price = { $economy }: цена фиксированной широкополосной связи начального уровня — { $value }, в { $times } { $times ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
} выше порога доступности ({ $benchmark }).
answer-economy-dear-price = { $economy }: цена мобильной передачи данных (5 ГБ) — { $value }, в { $times } { $times ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
} выше порога доступности ({ $benchmark }).
answer-economy-below = { $economy }: по теме «{ $topic }» — отставание от экономик со сходным доходом: { $value } при медиане { $benchmark }.
answer-economy-closed = { $economy }: рынок подвижной широкополосной связи открыт для конкуренции не полностью.
answer-economy-insecure = { $economy }: { $value } из 100 баллов в Глобальном индексе кибербезопасности, ниже порога второго уровня ({ $benchmark }).
answer-economy-few = { $economy }: в использованных здесь источниках слишком мало данных о цифровой экономике; в них нет актуальных данных по темам: { $topics }.
answer-economy-third = { $who }: в верхней трети группы «{ $group }» — { $front } из { $ranked } сравниваемых показателей; самое низкое место — «{ $worst }» ({ $worst-value }): { $rank }.
answer-economy-reach = { $who }: практически всеобщий охват — { $universal }; ниже медианы группы «{ $group }» — «{ $worst }» ({ $worst-value } против { $worst-median }).
answer-economy-trails = { $who }: ниже медианы группы «{ $group }» — «{ $worst }» ({ $worst-value } против { $worst-median }).
answer-economy-affordable = { $economy }. Доступно по цене при среднем доходе: { $prices }.
answer-economy-met-price = мобильная передача данных ({ $value })
answer-economy-met-fixed-price = фиксированная широкополосная связь ({ $value })
answer-economy-unknown = { $who }: слишком мало актуальных данных для сравнения с другими экономиками; в первую очередь нужно публиковать цены, число абонементов и охват широкополосной связи.

## Practice-sharing

answer-practice-alike = { $economy }, «{ $indicator }»: сходные экономики, где результат лучше, чем объясняют доход и география, — { $best }.
practice-lead = { $economy } ({ $value })
answer-practice-best = { $economy }, «{ $indicator }»: результат лучше, чем объясняют доход и география, есть у других ({ $best }), но ни у одной из самых сходных экономик.
answer-practice-behind = { $better ->
    [one] { $economy }, «{ $indicator }»: значение — { $own }. Самых сходных экономик — { $peers }; заметно впереди одна: { $best }. Следует узнать у ее регулятора, как это удалось.
   *[other] { $economy }, «{ $indicator }»: значение — { $own }. Самых сходных экономик — { $peers }; заметно впереди { $better }, из них самые сходные: { $best }. Следует узнать у их регуляторов, как это удалось.
}
answer-practice-far = { $better ->
    [one] { $economy }, «{ $indicator }»: значение — { $own }. Самых сходных экономик — { $peers }; заметно впереди одна: { $best }.
   *[other] { $economy }, «{ $indicator }»: значение — { $own }. Самых сходных экономик — { $peers }; заметно впереди { $better }, из них самые сходные: { $best }.
}
answer-practice-doubted = Не учтены, поскольку их ряды меняются более чем на 30 процентных пунктов за годы без значений: { $peers }.
answer-practice-peer = { $economy }, «{ $indicator }»: лучшее значение среди самых сходных экономик (их { $peers }) — { $value } ({ $best }).
answer-practice-peer-own = { $economy }: «{ $indicator }» — { $own }; лучшее значение среди самых сходных экономик (их { $peers }) — { $value } ({ $best }).
answer-practice-median = { $economy }: «{ $indicator }» — { $own } при медиане { $median } по самым сходным экономикам (их { $peers }). Лучшее значение среди них — { $value } ({ $best }).
answer-practice-median-none = { $economy }: «{ $indicator }» — { $own } при медиане { $median } по самым сходным экономикам (их { $peers }); ни одна из них не опережает.
answer-practice-median-sure = { $economy }: «{ $indicator }» — { $own } при медиане { $median } по самым сходным экономикам, данные которых не вызывают сомнений (их { $peers }); ни одна из них не опережает.
answer-practice-level = { $economy }, «{ $indicator }»: { $own }. Ни у одной из самых сходных экономик (их { $peers }) нет заметно лучшего значения; лучшее из них — { $value } ({ $best }).
answer-practice-ahead = { $economy }, «{ $indicator }»: значение лучше, чем у любой из самых сходных экономик (их { $peers }), — { $own } против { $value } ({ $best }).
answer-practice-unknown = { $economy }, «{ $indicator }»: чья практика подойдет, по данным сказать нельзя.
answer-dialogue-reached = { $among }: по последним данным ({ $counted }), не менее { $share } людей без интернета живут в зоне охвата 4G.

## Ministerial briefing

answer-dialogue-of-most = { $among }: по последним национальным данным, на одну экономику ({ $economy }) приходится { $share } людей без интернета, данные за { $year } год.
answer-dialogue-of-most-high = { $among }: по последним национальным данным, на одну экономику ({ $economy }) приходится { $share } людей без интернета; их число в ней по данным за { $year } год может быть завышено, так как доля домохозяйств с интернетом выше доли пользователей.
answer-dialogue-people = { $among }: без интернета, по последним национальным данным, { $people } чел.
answer-dialogue-less = Численность и затраты здесь рассчитаны по национальным данным (годы: { $years }); оценка МСЭ относится к { $year } году. К этому времени численность людей без интернета и затраты на них могут быть ниже примерно на { $less }.
answer-dialogue-part = { $among }: сумма последних национальных данных — { $people } чел. без интернета. Не учтены из-за отсутствия пригодных данных: { $economies } (общая численность населения: { $missing } чел.).
answer-dialogue-decide = Решения, которые предстоит принять ({ $among }): { $topics }.
answer-dialogue-best = Экономики, где результаты в интернете лучше, чем объясняют доход и география: { $best }.
answer-dialogue-unknown = { $among }: из-за отсутствия актуальных данных неизвестно, какие разрывы есть в этих экономиках.

## Index

answer-index-some = { $group }: при 90 % проверенных методов в пределах двух мест остаются { $still } из { $economies } мест; больше всего меняется: { $economy }, { $ranks }.
answer-index-some-driver = { $group }: при 90 % проверенных методов в пределах двух мест остаются { $still } из { $economies } мест; решающий выбор — { $choice } ({ $share } вариации).
answer-index-all = { $group }: при 90 % проверенных методов каждое место остается в пределах двух мест; больше всего меняется: { $economy }, { $ranks }.
answer-index-all-driver = { $group }: при 90 % проверенных методов каждое место остается в пределах двух мест; решающий выбор — { $choice } ({ $share } вариации).
answer-index-none = { $group }: при 90 % проверенных методов ни одно место не остается в пределах двух мест; больше всего меняется: { $economy }, { $ranks }.
answer-index-none-driver = { $group }: при 90 % проверенных методов ни одно место не остается в пределах двух мест; решающий выбор — { $choice } ({ $share } вариации).
answer-index-unknown = { $group }: места проверить нельзя.

## The profile: Internet use, and the ground gained or lost in it ($indicator).

answer-ground-held-offline = { $economy }: доля пользователей интернета в { $year } году — { $value } при медиане { $median } (группа «{ $among }»); без интернета (все возрасты) — примерно { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }.
answer-ground-high-offline = { $economy }: доля пользователей интернета в { $year } году — { $value } (эта доля может быть занижена); без интернета (все возрасты) — не более { $people } чел.
answer-ground-level-offline = { $economy }: в { $year } году интернетом не пользовались (все возрасты) примерно { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; доля пользователей — { $value }, на уровне медианы группы «{ $among }».
answer-ground-reach-offline = { $economy }: сеть 4G охватывает { $covered } населения, но в { $year } году интернетом пользовались { $value } при медиане { $median } (группа «{ $among }»). Без интернета (все возрасты) — примерно { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }.
answer-ground-reach-behind = { $economy }: сеть 4G охватывает { $covered } населения, но в { $year } году интернетом пользовались лишь { $value } при медиане { $median } (группа «{ $among }»). Без интернета (все возрасты) — примерно { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }.
answer-ground-reach-high = { $economy }: сеть 4G охватывает { $covered } населения, но в { $year } году интернетом пользовались { $value } (эта доля может быть занижена). Без интернета (все возрасты) — не более { $people } чел.
answer-ground-doubt-offline = { $economy }: доля пользователей интернета — { $before } в { $since } году и { $value } в { $year } году; разница может объясняться методикой, а не реальным изменением. Без интернета (все возрасты) — { $people } чел.
answer-ground-doubt-online = { $economy }: доля пользователей интернета — { $before } в { $since } году и { $value } в { $year } году; разница может объясняться методикой, а не реальным изменением.
answer-ground-either-offline = { $economy }: доля пользователей интернета — { $value } ({ $year } год) или { $before } ({ $since } год) в зависимости от источника данных: { $common }. Изменилась ли она, неизвестно. Без интернета (все возрасты) — { $people } чел.
answer-ground-either-online = { $economy }: доля пользователей интернета — { $value } ({ $year } год) или { $before } ({ $since } год) в зависимости от источника данных: { $common }. Изменилась ли она, неизвестно.
answer-ground-survey-online = { $economy }: доля пользователей интернета — { $value } ({ $year } год), но это значение под сомнением; по обследованию за { $since } год — { $before }: { $common }.
answer-ground-ages-online = { $economy }: доля пользователей интернета — { $value } ({ $year } год), но это значение под сомнением; по обследованию за { $since } год, возможно по другим возрастам, — { $before }: { $common }.
answer-either-median-above = выше медианы группы «{ $among }» ({ $median }) в обоих случаях
answer-either-median-below = ниже медианы группы «{ $among }» ({ $median }) в обоих случаях
answer-either-target-met = целевой показатель { $level } достигнут в обоих случаях
answer-either-target-short = ниже целевого показателя { $level } в обоих случаях
answer-either-median-over = на уровне медианы группы «{ $among }» ({ $median }) или выше в обоих случаях
answer-either-target-split = целевой показатель { $level } достигнут по одним данным и не достигнут по другим
answer-ground-filled-offline = { $economy }: доля пользователей интернета в { $year } году — { $value }; без интернета (все возрасты) — примерно { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }.
answer-ground-filled-online = { $economy }: доля пользователей интернета — { $value } ({ $year }).
answer-ground-reach-filled = { $economy }: сеть 4G охватывает { $covered } населения, но в { $year } году интернетом пользовались { $value }. Без интернета (все возрасты) — примерно { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }.
answer-ground-held-online = { $economy }: доля пользователей интернета — { $value } при медиане { $median } (группа «{ $among }»).
answer-ground-high-online = { $economy }: доля пользователей интернета — { $value } (эта доля может быть занижена).
answer-ground-level-online = { $economy }: доля пользователей интернета — { $value }, на уровне медианы группы «{ $among }».
answer-ground-close-target = { $economy }: «{ $indicator }» — { $gap } при целевом показателе { $benchmark }. Доля пользователей интернета ({ $value }) близка к медиане группы «{ $among }» ({ $median }).
answer-ground-close-median = { $economy }: «{ $indicator }» — { $gap } при медиане { $benchmark } по экономикам со сходным доходом. Доля пользователей интернета ({ $value }) близка к медиане группы «{ $among }» ({ $median }).
answer-region-better = { $economy }: использование интернета выше медианы группы «{ $group }», { $median }.
answer-region-worse = { $economy }: использование интернета ниже медианы группы «{ $group }», { $median }.
answer-ground-homes = Доля пользователей интернета может быть выше { $users }: в { $year } году интернет дома был у { $homes } домохозяйств. Если это так, число людей без интернета и затраты здесь завышены.
answer-ground-one-year = { $economy }: данные этого отчета по большинству показателей охватывают один год; они показывают положение, но не его изменение.
answer-why = { $economy }: возможные причины, по которым люди не пользуются интернетом: { $barriers }.
answer-why-part = { $economy }: возможные причины, по которым люди не пользуются интернетом: { $barriers }. В использованных источниках нет недавних данных о следующем: { $unknown }.
answer-why-rest = { $economy }: возможные причины, по которым люди не пользуются интернетом: { $barriers }. Почему им не пользуются остальные, этот отчет не показывает: в нем нет недавних данных о следующем: { $unknown }.
answer-why-open = { $economy }: ни один из использованных здесь недавних показателей не объясняет, почему люди не пользуются интернетом; в источниках нет данных о следующем: { $unknown }.
answer-why-published = { $unknown } (такие данные опубликованы в других источниках: { $publishers })
answer-why-price = { $barrier } ({ $value } в среднем, выше доступного уровня { $level })
answer-forecast = { $economy }: по прогнозу, в { $due } году интернетом будут пользоваться { $ahead } населения ({ $interval }) при целевом показателе { $level }.
answer-forecast-still = { $economy }: по прогнозу, в { $due } году интернетом будут пользоваться { $ahead } населения ({ $interval }), если в { $from } году им пользовались { $base }; целевой показатель — { $level }.
answer-forecast-short = { $economy }: по прогнозу, в { $due } году интернетом будут пользоваться { $ahead } населения ({ $interval }): даже верхняя граница не достигает целевого показателя { $level }.
answer-pace-short = { $economy }: чтобы использование интернета к { $due } году достигло { $level }, считая от { $from }, нужно прибавлять { $needed } п. п. в год; темп с { $since } года — { $pace } п. п. в год.
answer-pace-still = { $series }: значение за { $from } год может повторять значение за { $before } год, поэтому темпы рассчитаны до { $before } года, а прогноз может быть занижен.
answer-pace-slowed = { $economy }: чтобы использование интернета к { $due } году достигло { $level }, нужно прибавлять { $needed } п. п. в год, считая от { $last } года, или { $more } п. п. в год, считая от { $today } года, если с тех пор ничего не изменилось; темп с { $since } года — { $pace } п. п. в год, но на последнем отрезке, до { $last } года, — лишь { $lately } п. п. в год.
answer-pace-later = { $economy }: чтобы использование интернета к { $due } году достигло { $level }, нужно прибавлять { $needed } п. п. в год, считая от { $last } года, или { $more } п. п. в год, считая от { $today } года, если с тех пор ничего не изменилось; темп с { $since } года — { $pace } п. п. в год.
answer-pace-unknown = { $economy }: чтобы использование интернета к { $due } году достигло { $level }, нужно прибавлять { $needed } п. п. в год, считая от { $from }; темп последних лет неизвестен, так как часть значений ряда — оценки.
answer-pace-reached = { $economy }: рост использования интернета до { $level } к { $due } году идет по графику — по центральному прогнозу этот уровень будет достигнут в { $year } году.
