### Digital skills: research/findings/skills.py and skills_gap.py

## What women and men did. $skill: what they did; $women, $men: the shares who did.

skills-compared = { $economy } : sur { $skills } compétences numériques examinées ({ $years }), les femmes étaient { $states }.
skills-widest = L’écart le plus grand porte sur une compétence : { $women } des femmes et { $men } des hommes { $skill }.
skills-surveyed = Les enquêtes portent sur les trois derniers mois.
skills-unknown = { $economy } : les sources de ce rapport n’ont pas de chiffres récents sur les compétences numériques des femmes et des hommes.
skills-rows = Compétence

## The gap to the target. $share: who has the skills, a range; $target: who should by the year $due; $years: of the surveys.

skills-gap-basic-reached = { $economy } : { $share } des internautes avaient des compétences numériques de base ({ $years }) ; la cible de { $target } était atteinte.
skills-gap-basic-open = { $economy } : { $share } des internautes avaient des compétences numériques de base ({ $years }) ; impossible de dire si la cible de { $target } est atteinte.
skills-gap-basic-short = { $economy } : { $share } des internautes avaient des compétences numériques de base ({ $years }), contre une cible de { $target } d’ici à { $due }.
skills-gap-basic-reached-end = { $economy } : au moins { $share } des internautes avaient des compétences numériques de base ({ $years }) ; la cible de { $target } a été atteinte.
skills-gap-basic-short-end = { $economy } : au plus { $share } des internautes avaient des compétences numériques de base ({ $years }), pour une cible de { $target } d’ici à { $due }.
skills-gap-intermediate-reached = { $economy } : { $share } des internautes avaient des compétences numériques intermédiaires ({ $years }) ; la cible de { $target } était atteinte.
skills-gap-intermediate-open = { $economy } : { $share } des internautes avaient des compétences numériques intermédiaires ({ $years }) ; impossible de dire si la cible de { $target } est atteinte.
skills-gap-intermediate-short = { $economy } : { $share } des internautes avaient des compétences numériques intermédiaires ({ $years }), contre une cible de { $target } d’ici à { $due }.
skills-gap-intermediate-reached-end = { $economy } : au moins { $share } des internautes avaient des compétences numériques intermédiaires ({ $years }) ; la cible de { $target } a été atteinte.
skills-gap-intermediate-short-end = { $economy } : au plus { $share } des internautes avaient des compétences numériques intermédiaires ({ $years }), pour une cible de { $target } d’ici à { $due }.
skills-gap-of-all = L’enquête donne la part de toute la population : { $people }, alors que { $online } étaient en ligne.
skills-need-basic = Nombre de personnes de 15 ans et plus qui devraient acquérir des compétences de base pour atteindre { $target } : { $people }.
skills-need-intermediate = Nombre de personnes de 15 ans et plus qui devraient acquérir des compétences intermédiaires pour atteindre { $target } : { $people }.
skills-gap-unknown = { $economy } : aucune enquête lue ne montre la distance à la cible de { $target } d’internautes ayant des compétences numériques de base d’ici à { $due }.
skills-gap-areas = { $economy } : sur cinq domaines de compétences numériques, les enquêtes récentes en montrent { $areas } : { $shown }. Le nombre de personnes ayant des compétences de base n’est pas connu.
skills-gap-vague-basic = { $economy } : les compétences étudiées une à une ({ $publisher }, { $years }) ne permettent de situer la part des internautes ayant des compétences numériques de base que dans une large fourchette ({ $share }).
skills-gap-vague-intermediate = { $economy } : les compétences étudiées une à une ({ $publisher }, { $years }) ne permettent de situer la part des internautes ayant des compétences numériques intermédiaires que dans une large fourchette ({ $share }).
skills-people-gap = { $economy } : la population et sa structure par âge vers la date de l’enquête manquent (publiées par la Banque mondiale).
skills-gap-method = La part est une fourchette parce que les compétences sont publiées une à une, sans indication de leur recoupement. Les enquêtes donnent des parts de toute la population ; comme la cible pour { $due } vise les internautes, elles sont divisées par la part de la population en ligne cette année-là.
skills-not-all-basic = Toutes les compétences de base n’ont pas été examinées ; la part peut donc aller jusqu’à 100 %.
skills-not-all-intermediate = Toutes les compétences intermédiaires n’ont pas été examinées ; la part peut donc aller jusqu’à 100 %.
skills-gap-people = Les parts de l’enquête sont appliquées à la dernière population connue de 15 ans et plus ; certaines enquêtes couvrent d’autres âges.
skills-level-basic = Compétences de base
skills-level-intermediate = Compétences intermédiaires
skills-column-level = Niveau
skills-column-low = Part des internautes, au moins
skills-column-high = Au plus
skills-column-people-low = Part de la population, au moins
skills-column-people-high = Part de la population, au plus
skills-column-online = En ligne alors
skills-column-target = Cible pour { $due }
skills-column-central = Personnes à former
skills-column-least = Au moins
skills-column-most = Au plus
skills-column-asked = Compétences examinées
skills-column-of = Sur
skills-column-first = Première enquête
skills-column-last = Dernière enquête
skills-axis = % des internautes
skills-spread = Part des internautes, fourchette
skills-chart = Fourchette de la part de la population ayant des compétences numériques, comparée à sa cible. { $headline }

## Who would have to learn. $share: of the people; $people: how many they are.

training-literacy-people = { $economy } : { $share } des personnes de 15 ans et plus ne savent pas lire et écrire (environ { $people }).
training-literacy-share = { $economy } : { $share } des personnes de 15 ans et plus ne savent pas lire et écrire.
training-literacy-none = { $economy } : selon les chiffres communiqués, toutes les personnes de 15 ans et plus savent lire et écrire.
training-internet-users-people = { $economy } : parmi les personnes hors ligne ({ $offline }), { $people } ont 10 ans et plus.
training-internet-users-covered = { $economy } : parmi les personnes hors ligne ({ $offline }), { $people } ont 10 ans et plus et sont à portée de la 4G.
training-internet-users-people-open = { $economy } : parmi les personnes hors ligne ({ $offline }), on ignore combien ont 10 ans et plus.
training-internet-users-covered-open = { $economy } : parmi les personnes hors ligne ({ $offline }), on ignore combien ont 10 ans et plus et sont à portée de la 4G.
training-later = Autres personnes de 10 ans et plus hors ligne et hors de portée de la 4G : { $people } ; elles ont d’abord besoin d’un réseau.
training-later-of = Parmi les personnes hors ligne ({ $offline }), celles de 10 ans et plus hors de portée de la 4G ({ $people }) ont d’abord besoin d’un réseau.
training-later-older = Autres personnes de 10 ans et plus hors ligne et hors de portée de la 4G : { $people } ; les personnes de tous âges qui n’ont pas non plus la 3G (au plus { $unserved }) ont d’abord besoin d’un réseau.
training-later-of-older = Parmi les personnes hors ligne ({ $offline }), celles de 10 ans et plus qui vivent hors de portée de la 4G sont au nombre de { $people } ; les personnes de tous âges qui n’ont pas non plus la 3G (au plus { $unserved }) ont d’abord besoin d’un réseau.
training-later-none = Personnes de 10 ans et plus hors ligne et hors de portée de la 4G : de zéro à { $people } ; il leur faudrait d’abord un réseau.
training-bounds = Sont comptées les personnes de 10 ans et plus : au minimum si tous les enfants sont hors ligne et si personne hors de portée de la 4G n’est en ligne, au maximum si les enfants sont hors ligne dans la même proportion que l’ensemble de la population et si, hors de portée, là où arrive la 3G, la part des personnes en ligne est celle de l’ensemble. Le nombre intermédiaire est le milieu des deux.
training-bounds-aged = Sont comptées les personnes de 10 ans et plus : au minimum si tous les enfants sont hors ligne, au maximum s’ils le sont dans la même proportion que l’ensemble de la population. Le nombre intermédiaire est le milieu des deux.
training-middle = Le coût central vaut pour le milieu des deux nombres.
training-base-adults = Les personnes qui ne savent pas lire sont comptées sur la population de 15 ans et plus : { $people } ({ $year }).
training-internet-users-none = { $economy } : selon les chiffres communiqués, tous les habitants utilisent l’Internet.
training-unknown = { $economy } : on ignore combien de personnes ne savent pas lire ou n’utilisent pas l’Internet.
training-not-recent = { $economy } : les sources de ce rapport n’ont pas de chiffres récents sur le nombre de personnes qui ne savent pas lire ou n’utilisent pas l’Internet.
training-cost-offline-all = { $economy } : une formation pour chacune des personnes de 10 ans et plus hors ligne ({ $people }) coûterait { $cost }.
training-cost-offline-readers = { $economy } : une formation pour chacune des personnes hors ligne qui savent lire ({ $people }) coûterait { $cost }. Les autres de 10 ans et plus (environ { $unread }) doivent d’abord apprendre à lire, ce qui n’est pas chiffré.
training-cost-covered-all = { $economy } : une formation pour chacune des personnes de 10 ans et plus hors ligne à portée de la 4G ({ $people }) coûterait { $cost }.
training-cost-covered-readers = { $economy } : une formation pour chacune des personnes hors ligne à portée de la 4G qui savent lire ({ $people }) coûterait { $cost }. Les autres de 10 ans et plus (environ { $unread }) doivent d’abord apprendre à lire, ce qui n’est pas chiffré.
training-few = Le coût de leur formation n’est pas estimé : les coûts unitaires lus ici sont ceux de programmes bien plus vastes.
training-high = Le coût de leur formation n’est pas estimé : les coûts unitaires lus ici sont ceux d’économies à revenu faible ou intermédiaire.
training-pace-on-track = { $economy } : l’utilisation de l’Internet est en bonne voie d’atteindre la cible de { $bound } d’ici à { $due } si elle évolue comme ailleurs après de tels niveaux ; aucun programme supplémentaire n’est chiffré.
training-pace-met = { $economy } : l’utilisation de l’Internet a atteint la cible de { $bound } pour { $due } ; aucun programme n’est donc chiffré.
training-pace-met-jump = { $economy } : savoir si l’utilisation de l’Internet a atteint la cible de { $bound } pour { $due } dépend d’une possible rupture de la série ; aucun programme n’est donc chiffré.
training-central = Le coût central d’un cours est proche du bas de sa fourchette : deux sources donnent { $low } et { $central } par personne pour un revenu de { $income } par an, et une autre { $high }, qui en est le haut.
training-ages-part = { $economy } : la population par année d’âge n’est pas connue ; deux tiers des moins de 15 ans ({ $share } du total) sont supposés avoir moins de { $age } ans.
training-rows = Personnes qui
training-row-literacy = ne savent pas lire et écrire, 15 ans et plus
training-row-internet-users = n’utilisent pas l’Internet
training-row-aged = n’utilisent pas l’Internet, 10 ans et plus
training-row-covered = n’utilisent pas l’Internet, 10 ans et plus, à portée de la 4G
training-row-later = n’utilisent pas l’Internet, 10 ans et plus, hors de portée de la 4G
training-row-unserved = n’ont ni 3G ni 4G, tous âges confondus
training-row-course = sont comptées dans le coût de la formation
training-column-share = Part de toute la population de cet âge
training-column-people = Personnes
training-column-least = Personnes, au moins
training-column-most = Personnes, au plus
training-column-low = Formation, bas
training-column-central = Formation, central
training-column-high = Formation, haut
skills-pairs-chart = Paires de points : femmes et hommes. { $headline }
