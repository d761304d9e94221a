### An economy against the medians of its peers: research/findings/peers.py

peers-one-above = { $indicator }, { $economy } : { $value }, au-dessus de la médiane ({ $group } : { $median }).
peers-one-level = { $indicator }, { $economy } : { $value }, proche de la médiane ({ $group } : { $median }).
peers-one-below = { $indicator }, { $economy } : { $value }, au-dessous de la médiane ({ $group } : { $median }).
peers-several-above = { $economy } – au-dessus de la médiane ({ $group }) : { $above }.
peers-several-level = { $economy } – proche de la médiane ({ $group }) : { $level }.
peers-several-below = { $economy } – au-dessous de la médiane ({ $group }) : { $below }.
peers-several-above-level = { $economy } – au-dessus de la médiane ({ $group }) : { $above } ; proche : { $level }.
peers-several-level-below = { $economy } – proche de la médiane ({ $group }) : { $level } ; au-dessous : { $below }.
peers-several-above-level-below = { $economy } – au-dessus de la médiane ({ $group }) : { $above } ; proche : { $level } ; au-dessous : { $below }.
peers-ahead = { $economy } – mieux que la médiane ({ $group }) : { $ahead }.
peers-behind = { $economy } – derrière la médiane ({ $group }) : { $behind }.
peers-ahead-behind = { $economy } – mieux que la médiane ({ $group }) : { $ahead } ; moins bien : { $behind }.
peers-region-better-close = { $economy } : l’utilisation de l’Internet ({ $value }) est élevée pour la région ({ $group }, { $median }), mais moyenne pour son niveau de revenu ({ $alike }).
peers-region-better-worse = { $economy } : l’utilisation de l’Internet ({ $value }) est élevée pour la région ({ $group }, { $median }), mais faible pour son niveau de revenu ({ $alike }).
peers-region-close-better = { $economy } : l’utilisation de l’Internet ({ $value }) est moyenne pour la région ({ $group }, { $median }), mais élevée pour son niveau de revenu ({ $alike }).
peers-region-close-worse = { $economy } : l’utilisation de l’Internet ({ $value }) est moyenne pour la région ({ $group }, { $median }), mais faible pour son niveau de revenu ({ $alike }).
peers-region-worse-better = { $economy } : l’utilisation de l’Internet ({ $value }) est faible pour la région ({ $group }, { $median }), mais élevée pour son niveau de revenu ({ $alike }).
peers-region-worse-close = { $economy } : l’utilisation de l’Internet ({ $value }) est faible pour la région ({ $group }, { $median }), mais moyenne pour son niveau de revenu ({ $alike }).
peers-close = { $economy } – proche de la médiane ({ $group }) : { $close }.
peers-short-ahead = { $indicator }, { $economy } : { $value }, au-dessus de la médiane ({ $group } : { $median }), mais au-dessous de la cible de { $target }.
peers-short-price = { $indicator }, { $economy } : { $value }, au-dessous de la médiane ({ $group } : { $median }), mais au-dessus de la cible de { $target }.
peers-short-ahead-more = { $indicator } : { $value }, au-dessus de la médiane ({ $median }), mais au-dessous de la cible de { $target }.
peers-short-price-more = { $indicator } : { $value }, au-dessous de la médiane ({ $median }), mais au-dessus de la cible de { $target }.
peers-both-met = Ni devant ni derrière, car l’économie et la médiane atteignent toutes deux la cible : { $indicators }.
peers-clear = Mieux et moins bien désignent des écarts d’au moins 5 points de pourcentage, de 5 pour 100 habitants (d’un cinquième de la médiane si elle est inférieure à 20), ou d’un dixième de toute autre valeur ; un écart moindre est dit proche.
peers-count-doubt = Comparaison non faite ici, car les chiffres sont douteux : { $indicators }.
peers-priced-above = { $economy } – prix au-dessus de la médiane ({ $group }).
peers-priced-level = { $economy } – prix au niveau de la médiane ({ $group }).
peers-priced-below = { $economy } – prix au-dessous de la médiane ({ $group }).
peers-priced-above-level = { $economy } – prix au-dessus de la médiane ({ $group }) : { $above } ; à son niveau : { $level }.
peers-priced-above-below = { $economy } – prix au-dessus de la médiane ({ $group }) : { $above } ; au-dessous : { $below }.
peers-priced-level-below = { $economy } – prix au-dessous de la médiane ({ $group }) : { $below } ; à son niveau : { $level }.
peers-priced-above-level-below = { $economy } – prix au-dessus de la médiane ({ $group }) : { $above } ; à son niveau : { $level } ; au-dessous : { $below }.
peers-dear = { $prices ->
    [one] { $economy } – prix supérieur à { $threshold } du revenu : { $dear }.
   *[other] { $economy } – prix supérieurs à { $threshold } du revenu : { $dear }.
}
peers-unknown = { $economy } – les sources de ce rapport n’ont pas de valeur récente : { $indicators }.
peers-unfit = { $economy } – chiffres non comparés, car les derniers sont trop anciens ou incertains : { $indicators }.
peers-short = Par rapport à la médiane ({ $group }) : { $values }.
peers-against = { $indicator } ({ $value } contre { $median })
peers-against-income = { $indicator } ({ $value } contre { $median }, mais { $alike } dans les économies de revenu similaire)
peers-against-equal = { $indicator } ({ $value }, soit la médiane)
peers-alone = Derniers chiffres ({ $economy }) : { $values }. Trop peu d’économies du groupe ({ $group }) ont des chiffres récents pour une comparaison.
peers-median-of = { $indicator } ({ $value })
peers-years = Les médianes retiennent le dernier chiffre de chaque économie depuis { $since }, celle-ci comprise, et aucun chiffre douteux.
peers-gross = Le taux brut de scolarisation rapporte les élèves de tous âges à la population de l’âge auquel le niveau est destiné ; il peut donc dépasser 100 %.
peers-few = Peu d’économies du groupe ({ $group }) ont des chiffres récents, si bien que leur médiane est peu parlante : { $counts }.
peers-few-in = { $indicator } ({ $known } sur { $members })
peers-old = Trop ancien, douteux ou d’année inconnue, donc non comparé : { $indicators }.

peers-row-median = { $group } (médiane)
    .label = { $group } (médiane)
peers-column-median = Médiane ({ $group })
peers-column-years = Années des médianes
peers-key-each = Économies : { $group }
peers-chart = Graphique à points : { $economy } et les économies ({ $group }), avec des repères aux médianes. { $values }
peers-side-better = meilleur
peers-side-level = proche
peers-side-worse = moins bon
peers-side-higher = plus élevé
peers-side-lower = plus bas
