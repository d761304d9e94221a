### Targets: research/findings/targets.py, target_status.py, target_claims.py, target_series.py

## How many totals meet their target of a $list. $met of $measured that can be measured; $targets: all of the list; $totals: a
## list of target-binds-..., whose totals are judged.

## Where a target stands. $asked: one of target-asks-...; $due: its deadline.

target-standing = { $target }, { $value } en { $year } contre { $asked } d’ici à { $due }
target-standing-income = { $target }, { $value } du revenu par personne en { $year } contre { $asked } d’ici à { $due }
target-standing-points = { $target }, à { $points ->
    [one] { $points } point
   *[other] { $points } points
} : { $value } en { $year } contre { $asked } d’ici à { $due }
target-price-times = { $target } : le prix est { $times } fois celui que prévoit la cible, { $value } du revenu par personne en { $year } contre { $asked } d’ici à { $due }.
targets-in-status = { $status } ({ $targets })
targets-met-jump = Atteintes seulement si le saut de la dernière valeur est réel, et non comptées comme telles : { $targets }.
targets-older = Présentées sans être comptées, car leurs chiffres ont plus de trois ans : { $targets }.
targets-doubted = Présentées sans être comptées, car un autre chiffre donne une situation différente, ou la valeur qui l’atteint est peut-être une estimation, ou elle est inférieure à la part des internautes : { $targets }.
targets-undecided-rounded = Non tranché, car les chiffres sont arrondis : { $targets }.
targets-undecided-income = Non tranché, car le revenu par personne de la Banque mondiale donne un autre verdict que celui de l’UIT : { $targets }.
target-item = { $target } : { $value } en { $year }
target-split = La cible « { $target } » est atteinte selon : { $met } ; elle ne l’est pas selon : { $unmet }.
target-asks-at-least = au moins { $value }
target-asks-all = { $value }
target-asks-rise = une hausse d’au moins { $value }
target-asks-fall = une baisse d’au moins { $value }
target-asks-at-most = au plus { $value }
target-asks-below = moins de { $value }
target-between = { $values }
target-asked-by = { $asked } d’ici à { $due }
# $needed, $now: one of change-rise, change-fall, change-of-nothing.
target-paces = Évolution annuelle nécessaire à compter de { $from } : { $needed } ; évolution annuelle constatée ({ $years }) : { $now }
target-paces-needed = Évolution annuelle nécessaire à compter de { $from } : { $needed }
target-paces-both = Même situation selon chaque chiffre : { $values }
target-paces-recent = Évolution annuelle constatée ({ $years }) : { $now }
target-paces-ages = 15 ans et plus : de { $least } à { $most }, selon le nombre d’enfants comptés
target-paces-between = Évolution annuelle nécessaire à compter de { $last } : { $needed }, ou { $more } à compter de { $today } si rien n’a changé entre-temps ; évolution annuelle constatée ({ $years }) : { $now }
target-paces-reached = La prévision centrale l’atteint en { $year } ; probabilité de l’atteindre selon la prévision : { $chance }
target-paces-chance = { $paces } ; probabilité de l’atteindre selon la prévision : { $chance }
target-pace-between = Évolution annuelle nécessaire pour atteindre la cible « { $target } » : { $needed } à compter de { $last }, ou { $more } à compter de { $today } si rien n’a changé entre-temps ; évolution annuelle constatée ({ $years }) : { $now }.
target-pace-recent = Évolution annuelle nécessaire à compter de { $from } pour atteindre la cible « { $target } » : { $needed } ; évolution annuelle constatée ({ $years }) : { $now }.
target-pace-income = Le prix lui-même est passé de { $before } à { $after } par mois : sa part du revenu a baissé surtout parce que les revenus ont augmenté.
target-pace-break = Évolution annuelle nécessaire à compter de { $from } pour atteindre la cible « { $target } » : { $needed } ; la série présente peut-être une rupture ({ $years }), son rythme récent est donc inconnu.
target-pace = Évolution annuelle nécessaire à compter de { $from } pour atteindre la cible « { $target } » : { $needed }.
target-ages = La cible « { $target } » porte sur les personnes de 15 ans et plus ; leur part se situe entre { $least } et { $most }, selon le nombre d’enfants comptés, de sorte que la cible est peut-être déjà atteinte.
target-due = L’échéance de { $due } est passée.

## Notes and gaps

target-status-method = « En bonne voie » : la cible sera probablement atteinte à l’échéance (66 % de chances ou plus) ou, sans prévision, elle le serait au rythme récent ; « rythme inconnu » : moins de trois valeurs mesurées en cinq ans ; « chiffre douteux » : un autre chiffre donne une situation différente, la valeur qui atteint la cible est peut-être une estimation, ou la couverture est inférieure à la part des internautes ; « pratiquement atteinte » : au moins 99 % de la population.
target-beside = Chiffres connus mais non jugés, car la cible « { $target } » vise d’autres âges ou ne précise pas quel chiffre compte : { $figures }.
target-figure = { $indicator } ({ $year }) : { $value }
target-figure-undated = { $indicator } ({ $value }, année non précisée)
target-met-from = Selon la publication qui la fixe, une cible de connectivité de { $threshold } est réputée atteinte à partir de { $value }.
target-note = { $text }
target-source = Cibles : { $text }
target-quoted-method = Seuil repris de résumés établis par des tiers et non vérifié dans la publication elle-même : { $targets }.
targets-no-data = { $lacking ->
    [one] { $lacking } des { $targets } cibles ne peut être jugée, faute de données récentes ou d’une mesure convenue.
   *[other] { $lacking } des { $targets } cibles ne peuvent être jugées, faute de données récentes ou d’une mesure convenue.
}
targets-too-old = Trop ancien pour compter : { $targets }.
targets-judged = { $economy } – cibles pouvant être évaluées : { $measured } sur { $targets }.
targets-unjudged-too-old = Chiffre lu le plus récent trop ancien ({ $unjudged }) : { $targets }.
targets-unjudged-not-judged = Données partielles seulement ({ $unjudged }) : { $targets }.
targets-unjudged-no-data = Aucune donnée ({ $unjudged }) : { $targets }.
target-of = { $target } ({ $year })
targets-aims = { $aims ->
    [one] { $aims } cible n’est pas chiffrée.
   *[other] { $aims } cibles ne sont pas chiffrées.
}
targets-of-totals = { $totals ->
    [one] { $totals } cible engage des totaux et aucune économie en particulier.
   *[other] { $totals } cibles engagent des totaux et aucune économie en particulier.
}

## How many economies of a group meet a target. $met of $known with a recent value.

targets-among = { $list } ({ $group }) : { $met ->
    [one] { $met } des { $known } économies ayant des données récentes atteint la cible « { $target } ».
   *[other] { $met } des { $known } économies ayant des données récentes atteignent la cible « { $target } ».
}
targets-among-none = { $list } ({ $group }) : aucune des { $known } économies ayant des données récentes n’atteint la cible « { $target } ».
targets-among-one-met = { $list } ({ $group }) : la seule économie ayant des données récentes atteint la cible « { $target } ».
targets-among-one-unmet = { $list } ({ $group }) : la seule économie ayant des données récentes n’atteint pas la cible « { $target } ».
targets-among-unmeasured = { $list } ({ $group }) : aucune cible ne peut être mesurée.
targets-among-years = Années des valeurs : { $years }.
targets-among-years-lacking = { $lacking ->
    [one] Années des valeurs : { $years } ; { $lacking } autre économie n’a pas de données récentes.
   *[other] Années des valeurs : { $years } ; { $lacking } autres économies n’ont pas de données récentes.
}
targets-counted-from = Seules comptent les valeurs de { $first } ou après.

## Table and charts

target-rows = Cible
target-column-rule = Règle
target-column-threshold = Seuil
target-column-to = Jusqu’à
target-column-due = Échéance
target-column-confirmed = Seuil lu dans la publication
target-column-state = État
target-column-asked = Requis
target-column-distance = Distance
target-column-paces = Rythme
target-column-first = Première année
target-column-last = Dernière année
target-confirmed = confirmé
target-not-confirmed = non confirmé
target-rule-at-least = au moins
target-rule-at-most = au plus
target-rule-below = moins de
target-rule-within = entre
target-rule-aim = non chiffrée
target-state-target-met = cible atteinte
    .label = Cible atteinte
target-state-advanced = avancée
    .label = Avancée
target-state-satisfactory = satisfaisante
    .label = Satisfaisante
target-state-limited = limitée
    .label = Limitée
target-state-not-met = non atteinte
    .label = Non atteinte
target-state-missed = manquée
    .label = Manquée
target-state-no-number-set = non chiffrée
    .label = Non chiffrée
target-state-no-data = aucune donnée
    .label = Aucune donnée
target-too-old = inconnu : la valeur est trop ancienne
    .label = Inconnu : la valeur est trop ancienne
targets-among-chart = Économies selon leur état, cible par cible. { $headline }
target-before = 4 à 6 ans plus tôt
target-line = { $status } ({ $year })
target-status-chart = Une ligne par cible pouvant être jugée, avec sa dernière valeur, celle de 4 à 6 ans plus tôt et le niveau requis. { $headline }

## The way to the target for Internet use. $points a year.

path-needed = Rythme nécessaire à compter de { $from } : { $points } { $points ->
    [one] point
   *[other] points
} par an (depuis { $since } : { $pace })
path-needed-alone = Rythme nécessaire à compter de { $from } : { $points } { $points ->
    [one] point
   *[other] points
} par an
