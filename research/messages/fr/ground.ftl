### Gaining and losing ground: research/findings/comparison/ground.py

## $before, $after: the figure in the years $since and $until; $usual: the median change of the others.

ground-gained = { $indicator }, { $economy } : hausse de { $change } de { $since } à { $until }, supérieure à la hausse médiane du groupe « { $group } », { $usual }.
ground-gained-still = { $indicator }, { $economy } : en hausse, de { $before } en { $since } à { $after } en { $until }, mais sans progression depuis { $still } ; la hausse médiane du groupe « { $group } » a été de { $usual }.
ground-lost = { $indicator }, { $economy } : hausse de { $change } de { $since } à { $until }, inférieure à la hausse médiane du groupe « { $group } », { $usual }.
ground-lost-ahead = { $indicator }, { $economy } : hausse de { $change } de { $since } à { $until }, à { $after }, niveau toujours supérieur à la médiane du groupe « { $group } » ({ $median }), qui rattrape son retard : la hausse médiane y a été de { $usual }.
ground-peaked = { $indicator }, { $economy } : en hausse, de { $before } en { $since } à { $peak } en { $turn }, puis en baisse, jusqu’à { $after } en { $until } ; la hausse médiane du groupe « { $group } » a été de { $usual }.
ground-lost-down = { $indicator }, { $economy } : pas de hausse, { $before } en { $since } et { $after } en { $until } ; la hausse médiane du groupe « { $group } » a été de { $usual }.
ground-kept = { $indicator }, { $economy } : hausse de { $change } de { $since } à { $until }, proche de la hausse médiane du groupe « { $group } », { $usual }.
ground-level = { $indicator } ({ $value })
ground-both = { $economy } : progression par rapport aux autres pour « { $gain } », mais hausse moindre pour « { $loss } » que dans le groupe « { $group } ».
ground-both-down = { $economy } : progression pour « { $gain } », mais recul pour « { $loss } », par rapport aux autres économies.
ground-all-gained = { $economy } : progression par rapport aux autres en ce qui concerne { $indicators }.
ground-all-lost = { $economy } : hausse moindre pour « { $indicators } » que dans le groupe « { $group } ».
ground-all-lost-down = { $economy } : recul par rapport aux autres en ce qui concerne { $indicators }.
ground-carried = { $indicator }, { $economy } : l’évolution n’est pas comparée à celle des autres, car sur au moins quatre valeurs ({ $years }) le nombre d’abonnements reste le même, comme s’il avait été reconduit.
ground-counted = Comparaison avec le groupe « { $group } », d’après des chiffres des mêmes années que ceux de l’économie considérée ({ $economy }), ou d’un an plus tôt ou plus tard.
ground-unknown = { $economy } : les données ne permettent pas de dire s’il y a eu progression ou recul par rapport au groupe « { $group } ».
ground-not-named = Non classé ici, car pratiquement tout le monde en dispose ou presque personne n’en dispose, ou car la plupart des valeurs sont des estimations : { $indicators }.
ground-apart = Non comparé, car moins de { $fewest } économies ont des chiffres à un an au plus des siens ({ $economy }) : { $indicators }.
ground-method = Une évolution est signalée si elle s’écarte d’au moins { $clear } (points de pourcentage, ou pour 100) de l’évolution médiane des autres et de celle de toutes les économies parties d’un niveau à moins de { $room } du sien, et si le rang parmi les autres a changé dans le même sens d’au moins { $places }. La première et la dernière n’ont pas à changer de rang, et la dernière n’est comparée qu’aux autres. Une hausse moindre qui aboutit à { $nearly } ou à { $all } pour 100, ou au-delà, n’est pas dite perte.
ground-now = Dernière valeur
ground-plus = +{ $change }
ground-axis-share = Évolution depuis { $first } environ, points de pourcentage
ground-axis = Évolution depuis { $first } environ, pour 100 habitants
ground-side-better = progrès net
ground-side-level = pas net
ground-side-full = moindre hausse, déjà haut
ground-side-worse = moindre hausse
ground-side-fell = baisse
ground-unclear = { $economy }, ni gain ni perte signalés
    .label = { $economy }, ni gain ni perte signalés
ground-chart = Points : évolution de l’économie ; traits : évolution médiane des autres. { $headline }
ground-column-then = Valeur vers { $first }
ground-column-change = Évolution
ground-column-usual = Évolution médiane des autres

## A change beside structural peers; the medians are of them.

