### Adoption over the years: research/findings/adoption.py, adoption_members.py

## One economy. $value in $year: the latest; $level: asked for by $due; $year: in or after which the forecast reaches it.

adoption-ahead = { $indicator }, { $economy } : prévision de { $ahead } en { $due } ({ $interval }), pour une cible de { $level }.
adoption-reached = { $indicator }, { $economy } : le niveau de { $level } est atteint, avec { $value } en { $year }.
adoption-reached-break = { $indicator }, { $economy } : l’atteinte du niveau de { $level } dépend d’une rupture possible de la série, { $value } en { $year } après { $before } en { $since }.
adoption-forecast = { $indicator }, { $economy } : { $value } en { $year } ; prévision pour { $due } : { $ahead }.
adoption-level = { $indicator }, { $economy } : { $value } en { $year }.
adoption-moved = { $indicator }, { $economy } : { $value } en { $year }, contre { $before } en { $first }.
adoption-ended = { $indicator }, { $economy } : les sources de ce rapport n’ont pas de valeur récente.
adoption-unknown = { $indicator }, { $economy } : aucune valeur annuelle n’est connue.

adoption-chance = Année prévue : { $when } ; probabilité d’atteindre { $level } d’ici à { $due } : { $chance }.
adoption-late = Le niveau de { $level } ne serait pas atteint avant { $year }, même selon la borne haute de la prévision ; probabilité de l’atteindre d’ici à { $due } : { $chance }.
adoption-chance-below = moins de { $chance }
adoption-chance-above = plus de { $chance }
adoption-chance-about = environ { $chance }
adoption-breaks = La série s’écarte beaucoup de sa variation annuelle habituelle ({ $years }). Les données n’en donnent pas la raison : c’est peut-être une rupture.

adoption-step = Un changement de définition ou d’enquête peut faire sauter une série : la prévision ne compte pas ce saut comme une croissance.
pace-estimated = Aucun rythme n’est mesuré et aucune prévision n’est établie : pour { $economy }, certaines valeurs sont des estimations de leur source, et non des résultats d’enquêtes ou des chiffres communiqués ({ $indicator }, { $years }).
pace-sunk = { $indicator }, { $economy } : aucun rythme n’est mesuré et rien n’est prévu ; après une rupture possible ({ $years }), la série commence à un niveau inférieur à une valeur antérieure.
adoption-not-tested = Seuls l’utilisation de l’Internet, l’accès à l’électricité, le haut débit fixe et les abonnements mobiles font l’objet de prévisions : celles-ci ont réussi des tests sur le passé.
adoption-last = La dernière valeur date de { $year }, trop ancienne pour être rapportée.
adoption-few = { $indicator }, { $economy } : trop peu de valeurs annuelles connues ({ $values }) pour mesurer un rythme ou établir une prévision, qui en demandent { $needed }.

adoption-column-published = Publié
adoption-column-forecast = Prévision
adoption-column-low = Intervalle à 95 %, borne basse
adoption-column-high = Intervalle à 95 %, borne haute
adoption-break = rupture possible
adoption-chart = { $headline } Intervalle à 95 % en { $year } : { $interval }.

## Members of a group. $reached of $economies have the level; $likely more are likely to by $due.

adoption-members-some-some = { $indicator } ({ $group }) : { $reached ->
    [one] { $reached } des { $economies } économies ayant une prévision a atteint { $level }
   *[other] { $reached } des { $economies } économies ayant une prévision ont atteint { $level }
} ; { $likely ->
    [one] { $likely } autre y parviendra probablement d’ici à { $due }.
   *[other] { $likely } autres y parviendront probablement d’ici à { $due }.
}
adoption-members-some-none = { $indicator } ({ $group }) : { $reached ->
    [one] { $reached } des { $economies } économies ayant une prévision a atteint { $level } ; aucune autre n’y parviendra probablement d’ici à { $due }.
   *[other] { $reached } des { $economies } économies ayant une prévision ont atteint { $level } ; aucune autre n’y parviendra probablement d’ici à { $due }.
}
adoption-members-none-some = { $indicator } ({ $group }) : aucune des { $economies } économies ayant une prévision n’a atteint { $level } ; { $likely ->
    [one] { $likely } y parviendra probablement d’ici à { $due }.
   *[other] { $likely } y parviendront probablement d’ici à { $due }.
}
adoption-members-none-none = { $indicator } ({ $group }) : aucune des { $economies } économies ayant une prévision n’a atteint { $level } ni n’y parviendra probablement d’ici à { $due }.
adoption-members-likely = Probable d’ici à { $due } : { $economies }.
adoption-members-possible = Possible d’ici à { $due } : { $economies }.
adoption-members-jumped = { $economies ->
    [one] { $economies } autre économie ne l’a atteint que si le saut de sa dernière valeur est réel.
   *[other] { $economies } autres économies ne l’ont atteint que si les sauts de leurs dernières valeurs sont réels.
}
adoption-members-filled = Sans prévision, car les derniers chiffres peuvent être des estimations ou suivre une rupture de leur série : { $economies }.
adoption-members-years = Années des dernières valeurs : { $years }.
adoption-members-lacking = { $economies ->
    [one] { $economies } autre économie a moins de trois valeurs annuelles récentes, donc aucune prévision.
   *[other] { $economies } autres économies ont moins de trois valeurs annuelles récentes, donc aucune prévision.
}
adoption-members-unknown = { $indicator } ({ $group }) : on ignore quand les économies atteindront { $level }.
adoption-no-level = { $indicator } ({ $group }) : aucun niveau n’est fixé pour toutes, comme il en existe pour une part de la population.
adoption-members-rows = Économie, la plus tôt d’abord
adoption-members-chart = Économies selon leur perspective. { $headline }
adoption-state-reached = atteint
    .label = Atteint
adoption-state-jumped = atteint si le dernier saut est réel
    .label = Atteint si le saut est réel
adoption-state-likely = probable
    .label = Probable
adoption-state-possible = possible
    .label = Possible
adoption-state-unlikely = peu probable
    .label = Peu probable
