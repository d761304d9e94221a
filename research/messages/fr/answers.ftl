### The answer each study opens with: research/findings/answers/

## Inclusive infrastructure: $people offline, $beyond reach of 4G, $learners who need devices, data and skills; costs in US$.

answer-offline-both = { $economy } : de la population hors ligne ({ $people }), { $beyond } au plus sont hors de portée de la 4G.
answer-offline-readers = Les téléphones et la formation pour les personnes hors ligne qui savent lire ({ $learners }) coûteraient { $cost }. Les autres de 10 ans et plus (environ { $unread }) doivent d’abord apprendre à lire, ce qui n’est pas chiffré.
answer-offline-learners = Parmi les personnes hors ligne, { $learners } ont 10 ans et plus ; pour elles, les téléphones et la formation coûteraient { $cost }.
answer-offline-rounded = { $economy } : de la population hors ligne ({ $people }), environ { $beyond } au plus sont hors de portée de la 4G.
answer-offline-reached = { $economy } : toute la population hors ligne ({ $people }) vit à portée de la 4G.
answer-offline-mostly = { $economy } : au moins { $share } des personnes hors ligne ({ $people }) vivent à portée de la 4G.
answer-offline-mostly-doubted = { $economy } : si { $online } de la population est en ligne (chiffre douteux), au moins { $share } des personnes hors ligne ({ $people }) vivent à portée de la 4G.
answer-offline-nearly = { $economy } : la population hors ligne était de { $people } ({ $measured }), alors que la 4G couvrait { $covered } des habitants ({ $mapped }).
answer-offline-first = { $economy } : la population hors ligne était de { $people } ({ $measured }), dont { $learners } ont 10 ans et plus et sont à portée de la 4G. Pour ces personnes, téléphones et cours coûteraient environ { $half } ({ $range }) ; on ne sait pas combien d’entre elles ont un téléphone.
answer-offline-first-readers = { $economy } : la population hors ligne était de { $people } ({ $measured }). Pour les personnes à portée de la 4G qui savent lire ({ $learners }), téléphones et cours coûteraient environ { $half } ({ $range }) ; on ne sait pas combien d’entre elles ont un téléphone, et d’autres (environ { $unread }) doivent d’abord apprendre à lire.
answer-offline-nearly-either = { $economy } : la population hors ligne était de { $before } d’après le chiffre de { $since } et de { $people } d’après celui de { $year }, alors que la 4G couvrait { $covered } des habitants ({ $mapped }).
answer-networks-met = Les réseaux mobiles ne sont pas une priorité : la couverture 4G atteint sa cible de { $met }. Reste ouvert : { $topic }.
answer-networks-met-alone = Les réseaux mobiles ne sont pas une priorité : la couverture 4G atteint sa cible de { $met }.
answer-networks-met-on-track = Les réseaux mobiles ne sont pas une priorité : la couverture 4G atteint sa cible de { $met }, et l’utilisation de l’Internet est en bonne voie pour atteindre { $bound } d’ici à { $due }. Reste ouvert : { $topic }.
answer-networks-met-met = Les réseaux mobiles ne sont pas une priorité : la couverture 4G atteint sa cible de { $met }, et l’utilisation de l’Internet celle de { $bound } pour { $due }. Reste ouvert : { $topic }.
answer-offline-sites = { $sites } S’y ajoutent les liaisons interurbaines et les réseaux centraux, les téléphones et les formations.
answer-offline-unpriced = { $economy } : la population hors ligne est de { $people } ; le coût des réseaux pour les personnes hors de portée de la 4G ne peut être estimé.
answer-offline-not-parted = { $economy } : la population hors ligne est de { $people }. Les téléphones et la formation pour les personnes hors ligne de 10 ans et plus ({ $learners }) coûteraient { $cost }, réseaux non compris.
answer-offline-network = { $economy } : la population hors ligne est de { $people }, et il lui faut d’abord un réseau.
answer-offline-people = { $economy } – population hors ligne : { $people }.
answer-offline-few = { $economy } – population hors ligne : { $people }. Leur connexion n’est pas chiffrée : les coûts unitaires lus ici sont ceux de programmes bien plus vastes.
# $use above: what devices and training cost once, and data brought down to $percent of income for $years years, each with its range.
answer-offline-unknown = { $economy } : on ignore combien de personnes sont hors ligne ; le coût de leur connexion ne peut donc pas être estimé.

## Rural areas: $rural, $urban: shares of people.

answer-rural-gap-lack = { $economy } – plus grand écart entre zones rurales et villes : { $topic }, { $rural } contre { $urban }.
answer-rural-gap-level = { $economy } – les zones rurales sont à égalité avec les villes dans ce qui est mesuré ; ce qui approche le plus d’un écart : { $topic }, { $rural } contre { $urban }.
answer-rural-people = { $economy } : on ne sait pas ce qui manque à la population rurale ({ $people }, soit { $share } du total, { $year }) par rapport aux villes ; aucun chiffre récent consulté ici ne les compare.
answer-rural-electricity = { $economy } : on ne sait pas ce qui manque à la population rurale ({ $people }, soit { $share } du total, { $year }) par rapport aux villes ; aucun chiffre récent consulté ici ne les compare. Villes et zones rurales confondues, { $electricity } des habitants avaient accès à l’électricité en { $measured }.
answer-rural-nobody = { $economy } : personne ne vit en zone rurale.
answer-rural-unknown = { $economy } : aucun chiffre récent consulté ici ne compare les zones rurales aux villes ; les chiffres nationaux sont dans le profil de pays.
answer-rural-ask = Demander à l’office de statistique les chiffres de sa dernière enquête auprès des ménages sur l’utilisation de l’Internet et l’accès à l’électricité selon le lieu de résidence, rural ou urbain.

## Digital skills: $people offline, $learners short of the target; $cost of one training each.

answer-skills-people = { $economy } : parmi les personnes hors ligne ({ $offline }), { $people } ont 10 ans et plus.
answer-skills-covered = { $economy } : parmi les personnes hors ligne ({ $offline }), { $people } ont 10 ans et plus et sont à portée de la 4G.
answer-skills-people-open = { $economy } : parmi les personnes hors ligne ({ $offline }), on ignore combien ont 10 ans et plus.
answer-skills-covered-open = { $economy } : parmi les personnes hors ligne ({ $offline }), on ignore combien ont 10 ans et plus et sont à portée de la 4G.
answer-skills-learners = Nombre de personnes à former pour atteindre la cible des compétences de base : { $learners }.
answer-skills-unknown = { $economy } : on ignore combien de personnes devraient être formées, car on ignore combien sont hors ligne.
answer-skills-share = { $economy } : { $share } des habitants sont hors ligne.
answer-skills-surveyed = { $economy } : dans la dernière enquête sur les compétences numériques ({ $year }), { $women } des femmes et { $men } des hommes { $skill } ; c’est la plus répandue des compétences examinées.
answer-skills-surveyed-release = { $economy } : dans l’enquête la plus récente lue ici sur les compétences numériques ({ $year }, édition de { $release }), { $women } des femmes et { $men } des hommes { $skill } ; c’est la plus répandue des compétences examinées.
answer-skills-untested = { $economy } : aucune enquête récente lue ici ne montre combien de personnes ont des compétences numériques.
answer-skills-old = { $economy } : la dernière enquête sur les compétences numériques lue ici date de { $year } ; elle est trop ancienne pour que l’on s’y fie.

## Girls and youth

answer-girls-unread = { $economy } : { $share } des jeunes de 15 à 24 ans ne savent pas lire et écrire (environ { $people }, dont hommes : { $men }, femmes : { $women }).
answer-girls-open = { $economy } : les données consultées ici ne comparent pas les filles aux garçons à l’école, en ligne ou au travail ; de tels chiffres viendraient de l’UNESCO, de l’UIT et de l’OIT.
answer-girls-reported = Résultat communiqué pour les femmes uniquement : { $result } ({ $source }).
answer-girls-ask = Demander à l’office de statistique les chiffres de sa dernière enquête auprès des ménages sur l’utilisation de l’Internet et du téléphone mobile par les femmes et les hommes.
answer-girls-level = { $economy } : depuis { $since }, aucun chiffre consulté ici ne montre de retard net des filles ou des femmes sur les garçons ou les hommes.

## Targets: $met of $measured, $absent lack recent figures; $standing: the target furthest behind.

answer-targets-judged = { $economy } – cibles pouvant être évaluées : { $measured } (sur { $targets }, { $list }). Par statut : { $statuses }.
answer-targets-judged-last = { $economy } – cibles pouvant être évaluées : { $measured } (sur { $targets }, { $list }). Par statut : { $statuses }. La seule qui n’est ni atteinte ni en bonne voie : { $named }.
answer-targets-judged-furthest = { $economy } – cibles pouvant être évaluées : { $measured } (sur { $targets }, { $list }). Par statut : { $statuses }. La plus éloignée de son niveau parmi celles qui ne sont pas atteintes : { $named }.
answer-targets-one = { $economy } – une seule cible peut être évaluée (sur { $targets }, { $list }) : { $named }, contre { $asked } d’ici à { $due } ; { $status }.
answer-targets-short = { $economy } – parmi les cibles non atteintes : { $standing }.
answer-targets-whole-met = { $list }, { $economy } – les { $measured } cibles sont toutes atteintes.
answer-targets-all-met = { $measured ->
    [one] { $economy } – la seule cible que l’on peut évaluer (sur { $targets }, { $list }) est atteinte : { $names }.
   *[other] { $economy } – les { $measured } cibles que l’on peut évaluer (sur { $targets }, { $list }) sont toutes atteintes : { $names }.
}
answer-targets-unknown = { $list }, { $economy } – aucune cible ne peut être mesurée avec des chiffres récents.

## The digital economy. $effect: of 10% more broadband; $share of the others are behind in $indicator, the weakest of $ranked.

answer-economy-dear-fixed-price = { $economy } : le large bande fixe d’entrée de gamme coûte { $value }, soit { $times } fois le niveau abordable de { $benchmark }.
answer-economy-dear-price = { $economy } : les données mobiles (5 Go) coûtent { $value }, soit { $times } fois le niveau abordable de { $benchmark }.
answer-economy-below = { $topic }, { $economy } : en retard sur les économies de revenu similaire, { $value } contre une médiane de { $benchmark }.
answer-economy-closed = { $economy } : le large bande mobile n’est pas pleinement ouvert à la concurrence.
answer-economy-insecure = { $economy } : { $value } sur 100 à l’indice mondial de cybersécurité, au-dessous de { $benchmark }, seuil de son deuxième niveau.
answer-economy-few = { $economy } : les sources consultées ici ont trop peu de chiffres pour évaluer l’économie numérique ; elles n’ont aucun chiffre récent sur ce qui suit : { $topics }.
answer-economy-third = { $who } – dans le tiers supérieur ({ $group }) pour { $front } des { $ranked } indicateurs classés ; rang le plus bas : { $worst } ({ $worst-value }), { $rank }.
answer-economy-reach = { $who } – pratiquement universel : { $universal } ; en retard sur la médiane ({ $group }) : { $worst } ({ $worst-value } contre { $worst-median }).
answer-economy-trails = { $who } – en retard sur la médiane ({ $group }) : { $worst } ({ $worst-value } contre { $worst-median }).
answer-economy-affordable = { $economy } : prix abordables au revenu moyen – { $prices }.
answer-economy-met-price = données mobiles ({ $value })
answer-economy-met-fixed-price = large bande fixe ({ $value })
answer-economy-unknown = { $who } : trop peu de chiffres récents permettent un classement parmi d’autres économies ; prix, abonnements et couverture du large bande sont à publier en premier.

## Practice-sharing. $best: outperformers.

answer-practice-alike = { $indicator }, { $economy } – économies similaires qui font mieux que ne l’expliquent leur revenu et leur géographie : { $best }.
practice-lead = { $economy } ({ $value })
answer-practice-best = { $indicator } – économies qui font mieux que ne l’expliquent leur revenu et leur géographie : { $best } ; aucune ne compte parmi les plus similaires ({ $economy }).
answer-practice-behind = { $better ->
    [one] { $indicator }, { $economy } ({ $own }) – des { $peers } économies les plus similaires, une est nettement en avance : { $best }. Demander à son régulateur comment elle y est parvenue.
   *[other] { $indicator }, { $economy } ({ $own }) – des { $peers } économies les plus similaires, { $better } sont nettement en avance, dont les plus similaires : { $best }. Demander à leurs régulateurs comment elles y sont parvenues.
}
answer-practice-far = { $better ->
    [one] { $indicator }, { $economy } ({ $own }) – des { $peers } économies les plus similaires, une est nettement en avance : { $best }.
   *[other] { $indicator }, { $economy } ({ $own }) – des { $peers } économies les plus similaires, { $better } sont nettement en avance, dont les plus similaires : { $best }.
}
answer-practice-doubted = Non comptés, car leurs séries varient de plus de 30 points de part et d’autre d’années sans valeur : { $peers }.
answer-practice-peer = { $indicator }, { $economy } – meilleur chiffre parmi les { $peers } économies les plus similaires : { $value } ({ $best }).
answer-practice-peer-own = { $indicator }, { $economy } : { $own } ; le meilleur chiffre parmi les { $peers } économies les plus similaires est { $value } ({ $best }).
answer-practice-median = { $indicator }, { $economy } : { $own }, contre une médiane de { $median } dans les { $peers } économies les plus similaires. Le meilleur chiffre parmi elles est { $value } ({ $best }).
answer-practice-median-none = { $indicator }, { $economy } : { $own }, contre une médiane de { $median } dans les { $peers } économies les plus similaires ; aucune d’elles n’est devant.
answer-practice-median-sure = { $indicator }, { $economy } : { $own }, contre une médiane de { $median } dans les économies les plus similaires ; aucune des { $peers } dont les chiffres ne sont pas douteux n’est devant.
answer-practice-level = { $indicator }, { $economy } : { $own } ; aucune des { $peers } économies les plus similaires n’a un chiffre nettement meilleur, la meilleure étant à { $value } ({ $best }).
answer-practice-ahead = { $indicator }, { $economy } : chiffre meilleur que dans chacune des { $peers } économies les plus similaires, { $own } contre { $value } ({ $best }).
answer-practice-unknown = { $indicator }, { $economy } : les chiffres ne permettent pas de dire quelle pratique conviendrait.
answer-dialogue-reached = { $among } : selon les derniers chiffres ({ $counted }), au moins { $share } des personnes hors ligne vivent à portée de la 4G.

## Ministerial briefing. $topic: what concerns $concerned of $known economies.

answer-dialogue-of-most = { $among } – part des personnes hors ligne d’après les derniers chiffres nationaux : { $economy }, { $share } (chiffre de { $year }).
answer-dialogue-of-most-high = { $among } – part des personnes hors ligne d’après les derniers chiffres nationaux : { $economy }, { $share } (chiffre de { $year }, peut-être trop élevé, car davantage de ménages ont l’Internet).
answer-dialogue-people = { $among } – population hors ligne d’après les derniers chiffres nationaux : { $people }.
answer-dialogue-less = Les nombres et les coûts de ce rapport suivent les chiffres nationaux, de { $years } ; l’estimation de l’UIT porte sur { $year }. À cette date, ceux qui concernent les personnes hors ligne peuvent être inférieurs d’environ { $less }.
answer-dialogue-part = { $among } – population hors ligne, somme des derniers chiffres nationaux : { $people }. Non comptées, faute de chiffre utilisable : { $economies } (population totale : { $missing }).
answer-dialogue-decide = { $among } – décisions à prendre : { $topics }.
answer-dialogue-best = Économies qui font mieux en ligne que ne l’expliquent leur revenu et leur géographie : { $best }.
answer-dialogue-unknown = { $among } : on ignore quels écarts présentent les économies, faute de chiffres récents.

## Index: $still of $economies ranks move by at most two places; $choice explains $share.

answer-index-some = { $group } : { $still } rangs sur { $economies } restent à deux places près dans 90 % des méthodes testées ; le plus variable : { $economy }, { $ranks }.
answer-index-some-driver = { $group } : { $still } rangs sur { $economies } restent à deux places près dans 90 % des méthodes testées ; le facteur le plus déterminant : { $choice }, avec { $share } de la variation.
answer-index-all = { $group } : tous les rangs restent à deux places près dans 90 % des méthodes testées ; le plus variable : { $economy }, { $ranks }.
answer-index-all-driver = { $group } : tous les rangs restent à deux places près dans 90 % des méthodes testées ; le facteur le plus déterminant : { $choice }, avec { $share } de la variation.
answer-index-none = { $group } : aucun rang ne reste à deux places près dans 90 % des méthodes testées ; le plus variable : { $economy }, { $ranks }.
answer-index-none-driver = { $group } : aucun rang ne reste à deux places près dans 90 % des méthodes testées ; le facteur le plus déterminant : { $choice }, avec { $share } de la variation.
answer-index-unknown = { $group } : les rangs ne peuvent pas être testés.

## The profile: Internet use, and the ground gained or lost in it ($indicator).

answer-ground-held-offline = { $economy } : en { $year }, { $value } des habitants utilisaient l’Internet, contre une médiane de { $median } ({ $among }) ; la population hors ligne de tous âges était d’environ { $people }.
answer-ground-high-offline = { $economy } : en { $year }, { $value } des habitants utilisaient l’Internet, d’après un chiffre peut-être trop bas ; la population hors ligne de tous âges était au plus de { $people }.
answer-ground-level-offline = { $economy } : en { $year }, la population hors ligne de tous âges était d’environ { $people } ; { $value } des habitants utilisaient l’Internet, autant que la médiane ({ $among }).
answer-ground-reach-offline = { $economy } : la 4G est à la portée de { $covered } des habitants, mais { $value } étaient en ligne en { $year }, contre une médiane de { $median } ({ $among }). La population hors ligne de tous âges était d’environ { $people }.
answer-ground-reach-behind = { $economy } : la 4G est à la portée de { $covered } des habitants, mais seulement { $value } étaient en ligne en { $year }, contre une médiane de { $median } ({ $among }). La population hors ligne de tous âges était d’environ { $people }.
answer-ground-reach-high = { $economy } : la 4G est à la portée de { $covered } des habitants, mais { $value } étaient en ligne en { $year }, d’après un chiffre peut-être trop bas. La population hors ligne de tous âges était au plus de { $people }.
answer-ground-doubt-offline = { $economy } : { $before } des habitants utilisaient l’Internet en { $since } et { $value } en { $year } ; l’écart peut tenir à la méthode et non à l’utilisation. Population hors ligne de tous âges : { $people }.
answer-ground-doubt-online = { $economy } : { $before } des habitants utilisaient l’Internet en { $since } et { $value } en { $year } ; l’écart peut tenir à la méthode et non à l’utilisation.
answer-ground-either-offline = { $economy } : { $value } ({ $year }) ou { $before } ({ $since }) des habitants utilisent l’Internet, selon le chiffre retenu : { $common }. On ignore si l’utilisation a changé. Population hors ligne de tous âges : { $people }.
answer-ground-either-online = { $economy } : { $value } ({ $year }) ou { $before } ({ $since }) des habitants utilisent l’Internet, selon le chiffre retenu : { $common }. On ignore si l’utilisation a changé.
answer-ground-survey-online = { $economy } : { $value } des habitants utilisaient l’Internet en { $year }, selon un chiffre douteux ; une enquête de { $since } a donné { $before } : { $common }.
answer-ground-ages-online = { $economy } : { $value } des habitants utilisaient l’Internet en { $year }, selon un chiffre douteux ; une enquête de { $since }, portant peut-être sur d’autres âges, a donné { $before } : { $common }.
answer-either-median-above = au-dessus de la médiane ({ $among } : { $median }) dans les deux cas
answer-either-median-below = au-dessous de la médiane ({ $among } : { $median }) dans les deux cas
answer-either-target-met = cible de { $level } atteinte dans les deux cas
answer-either-target-short = en deçà de la cible de { $level } dans les deux cas
answer-either-median-over = au niveau de la médiane ({ $among } : { $median }) ou au-dessus dans les deux cas
answer-either-target-split = la cible de { $level } est atteinte selon l’un, non selon l’autre
answer-ground-filled-offline = { $economy } : en { $year }, { $value } des habitants utilisaient l’Internet ; la population hors ligne de tous âges était d’environ { $people }.
answer-ground-filled-online = { $economy } : { $value } des habitants utilisent l’Internet ({ $year }).
answer-ground-reach-filled = { $economy } : la 4G atteint { $covered } des habitants, mais { $value } étaient en ligne en { $year }. La population hors ligne de tous âges était d’environ { $people }.
answer-ground-held-online = { $economy } : { $value } des habitants utilisent l’Internet, contre une médiane de { $median } ({ $among }).
answer-ground-high-online = { $economy } : { $value } des habitants utilisent l’Internet, d’après un chiffre peut-être trop bas.
answer-ground-level-online = { $economy } : { $value } des habitants utilisent l’Internet, autant que la médiane ({ $among }).
answer-ground-close-target = { $indicator }, { $economy } : { $gap }, pour une cible de { $benchmark }. L’utilisation de l’Internet ({ $value }) est proche de la médiane ({ $among } : { $median }).
answer-ground-close-median = { $indicator }, { $economy } : { $gap }, contre une médiane de { $benchmark } pour les économies de revenu similaire. L’utilisation de l’Internet ({ $value }) est proche de la médiane ({ $among } : { $median }).
answer-region-better = { $economy } : l’utilisation de l’Internet est supérieure à la médiane de la région ({ $group }), { $median }.
answer-region-worse = { $economy } : l’utilisation de l’Internet est inférieure à la médiane de la région ({ $group }), { $median }.
answer-ground-homes = L’utilisation de l’Internet peut dépasser { $users } : en { $year }, { $homes } des ménages avaient l’Internet à domicile. Si c’est le cas, le nombre de personnes hors ligne et les coûts donnés ici sont trop élevés.
answer-ground-one-year = { $economy } : les données de ce rapport ne couvrent qu’une année pour la plupart des chiffres ; elles montrent la situation, non un progrès ou un recul.
answer-why = { $economy } – raisons possibles pour lesquelles des habitants sont hors ligne : { $barriers }.
answer-why-part = { $economy } – raisons possibles pour lesquelles des habitants sont hors ligne : { $barriers }. Les sources lues ici n’ont pas de chiffres récents sur ce qui suit : { $unknown }.
answer-why-rest = { $economy } – raisons possibles pour lesquelles des habitants sont hors ligne : { $barriers }. Ce rapport ne montre pas pourquoi les autres le sont ; il n’a pas de chiffres récents sur ce qui suit : { $unknown }.
answer-why-open = { $economy } : aucun chiffre récent lu ici n’explique pourquoi des habitants sont hors ligne ; les sources n’en ont pas sur ce qui suit : { $unknown }.
answer-why-published = { $unknown } ; des chiffres sont publiés ailleurs ({ $publishers })
answer-why-price = { $barrier } ({ $value } en moyenne, au-dessus des { $level } considérés comme abordables)
answer-forecast = { $economy } : selon la prévision, environ { $ahead } des habitants utiliseront l’Internet en { $due } ({ $interval }), pour une cible de { $level }.
answer-forecast-still = { $economy } : selon la prévision, environ { $ahead } des habitants utiliseront l’Internet en { $due } ({ $interval }) si { $base } l’utilisaient en { $from }, pour une cible de { $level }.
answer-forecast-short = { $economy } : selon la prévision, environ { $ahead } des habitants utiliseront l’Internet en { $due } ({ $interval }) ; même le haut de l’intervalle manque la cible de { $level }.
answer-pace-short = { $economy } : porter l’utilisation de l’Internet à { $level } d’ici à { $due } demande, à compter de { $from }, { $needed } { $needed ->
    [one] point de pourcentage
   *[other] points de pourcentage
} par an ; depuis { $since }, le rythme est de { $pace } { $pace ->
    [one] point
   *[other] points
}.
answer-pace-still = { $series } : le chiffre de { $from } répète peut-être celui de { $before } ; les rythmes sont donc calculés avec { $before } comme année d’arrivée, et une prévision peut être trop basse.
answer-pace-slowed = { $economy } : porter l’utilisation de l’Internet à { $level } d’ici à { $due } demande, en points de pourcentage par an, { $needed } à compter de { $last }, ou { $more } à compter de { $today } si rien n’a changé entre-temps ; depuis { $since }, le rythme est de { $pace }, mais de { $lately } seulement sur le dernier intervalle, jusqu’en { $last }.
answer-pace-later = { $economy } : porter l’utilisation de l’Internet à { $level } d’ici à { $due } demande, en points de pourcentage par an, { $needed } à compter de { $last }, ou { $more } à compter de { $today } si rien n’a changé entre-temps ; depuis { $since }, le rythme est de { $pace }.
answer-pace-unknown = { $economy } : porter l’utilisation de l’Internet à { $level } d’ici à { $due } demande, à compter de { $from }, { $needed } { $needed ->
    [one] point de pourcentage
   *[other] points de pourcentage
} par an ; le rythme récent n’est pas connu, certains chiffres annuels récents étant des estimations qui comblent des lacunes.
answer-pace-reached = { $economy } : l’utilisation de l’Internet est en bonne voie pour atteindre { $level } d’ici à { $due } ; la prévision centrale y parvient en { $year }.
