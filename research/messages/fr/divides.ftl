### Divides between groups of people: research/findings/divides.py

## The groups, inside a sentence and as labels

divide-women = les femmes
    .label = Femmes
divide-men = les hommes
    .label = Hommes
divide-rural = les habitants des zones rurales
    .label = Zones rurales
divide-urban = les habitants des zones urbaines
    .label = Zones urbaines
divide-older = les 25 à 74 ans
    .label = 25 à 74 ans
divide-younger = les 15 à 24 ans
    .label = 15 à 24 ans
divide-poorest = les ménages du quart le plus pauvre
    .label = Quart des ménages le plus pauvre
divide-richest = les ménages du quart le plus riche
    .label = Quart des ménages le plus riche

## One economy. $group, $other: the groups; $topic: what they are compared in; $low, $high: their percentages.

divide-compared-behind = { $topic }, { $economy } : { $group } sont en retard sur { $other }, { $low } contre { $high }.
divide-compared-short = { $topic }, { $economy } : { $group } sont en retard sur { $other }, ou presque à égalité (l’arrondi ne permet pas de trancher), { $low } contre { $high }.
divide-compared-almost-parity = { $topic }, { $economy } : { $group } sont presque à égalité avec { $other }, { $low } contre { $high }.
divide-compared-parity = { $topic }, { $economy } : { $group } et { $other } sont à égalité, { $low } contre { $high }.
divide-compared-ahead = { $topic }, { $economy } : { $group } sont en avance sur { $other }, { $low } contre { $high }.
divide-compared-open = { $topic }, { $economy } : { $group } et { $other } sont trop proches pour que des chiffres arrondis les départagent, { $low } contre { $high }.
divide-people-sex = Au niveau des hommes, le nombre de femmes incluses augmenterait d’environ { $people } (population de { $year }).
divide-people-place = Au niveau des zones urbaines, le nombre d’habitants des zones rurales inclus augmenterait d’environ { $people } (population de { $year }).
divide-widest = L’écart le plus grand concerne : { $topic } ({ $group }, { $low } ; { $other }, { $high }).
divide-unknown = { $economy } : les sources de ce rapport n’ont pas de chiffres récents sur l’écart en ligne entre { $group } et { $other }.
divide-chart = Paires de points : { $group } et { $other }. { $headline }
divide-axis-gap = Écart en points de pourcentage, { $group } moins { $other } (les deux, en %)
divide-axis-behind = { $group } nettement en retard
divide-axis-rest = pas nettement en retard
divide-axis-known = Population des économies avec et sans chiffres
divide-known-with = Avec chiffres
divide-known-without = Sans chiffres
divide-gap-label = { $gap } ({ $group } / { $other })
divide-members-chart = Barres : écart entre { $group } et { $other } dans chaque économie. { $headline }
divide-method = Un rapport de { $low } à { $high } vaut égalité, comme dans Facts and Figures 2024 de l’UIT ; à partir de { $almost }, presque égalité ; en dessous, retard. Il est pris à trois décimales et forme une fourchette lorsque les chiffres publiés sont arrondis.
divide-ages = Les enquêtes portent sur des âges différents.
divide-disabilities-gap = Données manquantes : utilisation de l’Internet par les personnes handicapées (publiées par aucune source utilisée ici).

## Members of a group of economies. $among: the group; $behind: in how many of the $economies the group is behind.

divide-members-some-behind = { $topic } ({ $among }) : { $group } sont en retard sur { $other } dans { $behind } des { $economies } économies ayant des chiffres de { $since } ou plus récents.
divide-members-all-behind = { $topic } ({ $among }) : { $group } sont en retard sur { $other } dans la totalité des { $economies } économies ayant des chiffres de { $since } ou plus récents.
divide-members-none-behind = { $topic } ({ $among }) : { $group } ne sont en retard sur { $other } dans aucune des { $economies } économies ayant des chiffres de { $since } ou plus récents.
divide-members-few = { $known ->
    [one] { $topic } ({ $among }) : dans les sources lues ici, seulement { $known } des { $members } économies a des chiffres de { $since } ou plus récents sur { $group } et { $other }.
   *[other] { $topic } ({ $among }) : dans les sources lues ici, seulement { $known } des { $members } économies ont des chiffres de { $since } ou plus récents sur { $group } et { $other }.
}
divide-members-unknown-most = { $topic } ({ $among }) : les économies qui ont des chiffres comptent { $share } de la population ; pour les autres, on ignore comment se comparent { $group } et { $other }.
divide-members-without = Sans chiffres : { $economies }.
divide-members-rest = Ailleurs, l’écart est faible ou l’arrondi ne permet pas de trancher.
divide-members-ahead = { $ahead ->
    [one] Dans { $ahead } économie, { $group } sont en avance.
   *[other] Dans { $ahead } économies, { $group } sont en avance.
}
divide-members-widest = Écart le plus grand ({ $economy }) : { $low } contre { $high }.
divide-members-unknown = { $among } : les éditions lues ne montrent pas l’écart en ligne entre { $group } et { $other }.
divide-members-gap = Données manquantes : chiffres récents ({ $topic }, { $group } et { $other }) pour { $missing } des { $economies } économies.

## Heads of columns

divide-column-points = Écart, points de pourcentage
divide-column-ratio = Rapport
divide-column-vintage = Édition
