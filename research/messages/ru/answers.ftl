### The answer each study opens with

## Inclusive infrastructure

answer-offline-both = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; нуждаются в сети — не более { $beyond } (примерно { $network-cost }), в устройствах, трафике по доступной цене и навыках — не менее { $within } (примерно { $use-cost }).
answer-offline-reached = { $economy }: все люди без интернета ({ $people }) живут в зоне охвата 4G; устройства, трафик по доступной цене и навыки подключили бы их примерно за { $use-cost }.
answer-offline-unpriced = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; большинству нужны устройства, трафик по доступной цене и навыки (примерно { $use-cost }); сколько стоят сети для остальных, оценить нельзя.
answer-offline-no-data = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства и навыки для всех них обошлись бы примерно в { $use-cost } без учета данных и сетей.
answer-offline-not-parted = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства, трафик по доступной цене и навыки для всех них обошлись бы примерно в { $use-cost } без учета сетей.
answer-offline-network = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }, и сначала нужна сеть.
answer-offline-unknown = { $economy }: сколько людей без интернета, неизвестно, поэтому рассчитать стоимость инструментов нельзя.

## Rural areas

answer-rural-gap-lack = { $economy }: самый большой разрыв между сельскими районами и городами — { $topic }: { $rural } против { $urban }.
answer-rural-gap-level = { $economy }: по тому, что измерено, сельские районы наравне с городами; ближе всего к разрыву — { $topic }: { $rural } против { $urban }.
answer-rural-unmeasured = { $economy }: в сельских районах живут { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }, и ни один актуальный показатель не сравнивает их с горожанами.
answer-rural-nobody = { $economy }: в сельских районах не живет никто.
answer-rural-unknown = { $economy }: ни один актуальный показатель не сравнивает сельские районы с городами.

## Digital skills

answer-skills-both = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    }, и им сначала нужно обучение (примерно { $cost }, { $range }); для целевого показателя по базовым навыкам обучить нужно { $learners } { $learners ->
        [one] человека
        [few] человека
        [many] человек
       *[other] человека
    }.
answer-skills-offline = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }, и им сначала нужно обучение; по одному курсу каждому обойдется примерно в { $cost } ({ $range }).
answer-skills-unknown = { $economy }: скольким людям нужно обучение, неизвестно — нет актуальных данных о людях без интернета.

## Girls and youth

answer-girls-behind = { $economy }: женщины отстают от мужчин по { $behind } из { $figures } { $figures ->
        [one] показателя
        [few] показателей
        [many] показателей
       *[other] показателей
    }{ $behind ->
        [one] {" "}— { $topic }: { $women } против { $men }
        [few] , больше всего — { $topic }: { $women } против { $men }
        [many] , больше всего — { $topic }: { $women } против { $men }
       *[other] , больше всего — { $topic }: { $women } против { $men }
    }.
answer-girls-nearly = { $economy }: женщины явно не отстают от мужчин ни по одному показателю (всего показателей: { $figures }); наибольшее отставание: { $topic }, { $women } против { $men }.
answer-girls-alone = { $economy }: женщины отстают от мужчин по единственному показателю с актуальными данными — { $topic }: { $women } против { $men }.
answer-girls-work = { $economy }: молодые женщины теряются на пути к работе — безработица среди них составляет { $women } рабочей силы против { $men } среди молодых мужчин.
answer-girls-level = { $economy }: женщины наравне с мужчинами или впереди них по всем показателям с актуальными данными (их { $figures }).
answer-girls-unknown = { $economy }: где отстают девушки и женщины, неизвестно — нет актуальных данных для сравнения с мужчинами.

## Targets

answer-targets-met-near = { $list }. { $economy }: { $met ->
        [one] достигнут
        [few] достигнуто
        [many] достигнуто
       *[other] достигнуто
    } { $met } из { $measured } { $measured ->
        [one] целевого показателя
        [few] целевых показателей
        [many] целевых показателей
       *[other] целевых показателей
    }, еще { $near } — по графику; больше всего отстает: { $standing }.
answer-targets-met = { $list }. { $economy }: { $met ->
        [one] достигнут
        [few] достигнуто
        [many] достигнуто
       *[other] достигнуто
    } { $met } из { $measured } { $measured ->
        [one] целевого показателя
        [few] целевых показателей
        [many] целевых показателей
       *[other] целевых показателей
    }, по графику не идет больше ни один; больше всего отстает: { $standing }.
answer-targets-near = { $list }. { $economy }: ни один из { $measured } { $measured ->
        [one] целевого показателя
        [few] целевых показателей
        [many] целевых показателей
       *[other] целевых показателей
    } не достигнут, но по графику — { $near }; больше всего отстает: { $standing }.
answer-targets-none = { $list }. { $economy }: из целевых показателей, поддающихся измерению (их { $measured }), по графику не идет ни один; больше всего отстает: { $standing }.
answer-targets-unpaced = { $list }. { $economy }: { $met ->
        [one] достигнут
        [few] достигнуто
        [many] достигнуто
       *[other] достигнуто
    } { $met } из { $measured } { $measured ->
        [one] целевого показателя
        [few] целевых показателей
        [many] целевых показателей
       *[other] целевых показателей
    }; темп неизвестен еще для { $unpaced }; больше всего отстает: { $standing }.
answer-targets-unpaced-none = { $list }. { $economy }: ни один из { $measured } { $measured ->
        [one] целевого показателя
        [few] целевых показателей
        [many] целевых показателей
       *[other] целевых показателей
    } не достигнут; темп неизвестен для { $unpaced }; больше всего отстает: { $standing }.
answer-targets-unpaced-one = { $list }. { $economy }: единственный целевой показатель, поддающийся измерению, не достигнут, и его темп неизвестен: { $standing }.
answer-targets-all-met = { $list }. { $economy }: достигнуты все целевые показатели, поддающиеся измерению (их { $measured }).
answer-targets-all-near = { $list }. { $economy }: { $met ->
        [one] достигнут
        [few] достигнуто
        [many] достигнуто
       *[other] достигнуто
    } { $met } из { $measured } { $measured ->
        [one] целевого показателя
        [few] целевых показателей
        [many] целевых показателей
       *[other] целевых показателей
    }, все остальные — по графику.
answer-targets-unknown = { $list }. { $economy }: по актуальным данным нельзя измерить ни один целевой показатель.

## The digital economy

answer-economy-pays-held = ВВП на душу населения выше на { $effect } там, где абонементов широкополосной связи на 10 % больше; { $who }: больше всего сдерживает показатель «{ $indicator }» — { $value }, это лучше, чем лишь у { $share } сравниваемых экономик.
answer-economy-pays-ahead = ВВП на душу населения выше на { $effect } там, где абонементов широкополосной связи на 10 % больше; { $who }: ни один показатель не сдерживает, и даже самый слабый, «{ $indicator }» ({ $value }), лучше, чем у { $share } сравниваемых экономик.
answer-economy-pays-unknown = ВВП на душу населения выше на { $effect } там, где абонементов широкополосной связи на 10 % больше; { $who }: что сдерживает, определить по рейтингу нельзя.
answer-economy-open-held = { $who }: больше всего сдерживает показатель «{ $indicator }» — { $value }, это лучше, чем лишь у { $share } сравниваемых экономик; статистически значимой отдачи от широкополосной связи по экономикам не видно.
answer-economy-open-ahead = { $who }: ни один показатель не сдерживает, и даже самый слабый, «{ $indicator }» ({ $value }), лучше, чем у { $share } сравниваемых экономик; статистически значимой отдачи от широкополосной связи по экономикам не видно.
answer-economy-held = { $who }: больше всего сдерживает показатель «{ $indicator }» — { $value }, это лучше, чем лишь у { $share } сравниваемых экономик.
answer-economy-ahead = { $who }: ни один показатель не сдерживает, и даже самый слабый, «{ $indicator }» ({ $value }), лучше, чем у { $share } сравниваемых экономик.
answer-economy-open-unknown = { $who }: ни отдачу от широкополосной связи, ни сдерживающие факторы оценить нельзя.

## Practice-sharing

answer-practice-alike = { $economy }, «{ $indicator }»: сходные экономики, где результат лучше, чем объясняют доход и география, — { $best }.
answer-practice-best = { $economy }, «{ $indicator }»: результат лучше, чем объясняют доход и география, есть у других ({ $best }), но ни у одной из самых сходных экономик.
answer-practice-peer = { $economy }, «{ $indicator }»: ни у одной экономики результат не лучше, чем объяснила бы случайность; из самых сходных (их { $peers }) лучшее значение — { $peer }, { $value }.
answer-practice-unknown = { $economy }, «{ $indicator }»: чья практика подойдет, по данным сказать нельзя.

## Ministerial briefing

answer-dialogue-led = Использование интернета шире, чем объясняют доход и география: { $best }; самый частый из рассмотренных разрывов ({ $among }), в { $concerned } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    }, — { $topic }.
answer-dialogue-shared = { $among }: самый частый из рассмотренных разрывов, в { $concerned } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    }, — { $topic }; ни у одной экономики использование интернета не шире, чем объяснила бы случайность.
answer-dialogue-unknown = { $among }: по имеющимся данным ни один из вопросов этих экономик не касается.

## Index

answer-index-some = { $group }: при любом методе в пределах двух мест остаются { $still } из { $economies } мест; больше всего меняется: { $economy }, { $ranks }.
answer-index-some-driver = { $group }: при любом методе в пределах двух мест остаются { $still } из { $economies } мест; решающий выбор — { $choice } ({ $share } вариации).
answer-index-all = { $group }: при любом методе каждое место остается в пределах двух мест; больше всего меняется: { $economy }, { $ranks }.
answer-index-all-driver = { $group }: при любом методе каждое место остается в пределах двух мест; решающий выбор — { $choice } ({ $share } вариации).
answer-index-none = { $group }: при других методах ни одно место не остается в пределах двух мест; больше всего меняется: { $economy }, { $ranks }.
answer-index-none-driver = { $group }: при других методах ни одно место не остается в пределах двух мест; решающий выбор — { $choice } ({ $share } вариации).
answer-index-unknown = { $group }: места проверить нельзя.
