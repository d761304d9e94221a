### Gaining and losing ground: research/findings/comparison/ground.py

## $before, $after: places among $of economies; the same of what is lost. $since: the year.

ground-both = { $economy } : parmi les { $among }, depuis { $since }, la plus forte progression ({ $group }) est celle de l’indicateur « { $indicator } », du { $before } au { $after } rang sur { $of }, et le plus fort recul celui de l’indicateur « { $lost-indicator } », du { $lost-before } au { $lost-after } rang sur { $lost-of }.
ground-gained = { $economy } : parmi les { $among }, depuis { $since }, la plus forte progression ({ $group }) est celle de l’indicateur « { $indicator } », du { $before } au { $after } rang sur { $of } ; aucun recul de plus d’une place.
ground-lost = { $economy } : parmi les { $among }, depuis { $since }, le plus fort recul ({ $group }) est celui de l’indicateur « { $lost-indicator } », du { $lost-before } au { $lost-after } rang sur { $lost-of } ; aucune progression de plus d’une place.
ground-digital = indicateurs numériques
ground-all = indicateurs comparés
ground-held = { $economy } : depuis { $since }, place inchangée ({ $group }) pour { $indicators ->
    [one] le seul indicateur comparable
   *[other] l’ensemble des { $indicators } indicateurs comparables
}.
ground-unknown = { $economy } : les données ne permettent pas de dire s’il y a eu progression ou recul ({ $group }).
ground-not-named = Non pris en compte ici, car pratiquement tout le monde en dispose ou presque personne n’en dispose, ou car la plupart des valeurs sont des estimations : { $indicators }.
ground-method = Rangs parmi les économies du groupe ayant une valeur proche de { $first } et une valeur récente postérieure d’au moins cinq ans, { $fewest } économies au minimum. Les économies qui partent d’un revenu ou d’une utilisation plus faibles ont davantage à gagner.
ground-then = Vers { $first }
ground-now = Dernière valeur
ground-places = { $before } → { $after } sur { $of }
ground-axis = % du groupe situé derrière ({ $group })
ground-chart = Points : part du groupe située derrière, au départ et maintenant. { $headline }
ground-column-then = Valeur vers { $first }
ground-column-rank-then = Rang d’alors
ground-column-rank-now = Rang actuel
ground-column-of = Économies classées

## A change beside structural peers; the medians are of them.

slope-more = { $indicator }, { $economy } : { $before } en { $since }, { $after } en { $until }, une évolution plus ample que dans les économies les plus similaires, dont la médiane est passée de { $peers-before } à { $peers-after } (derniers chiffres : { $latest }).
slope-less = { $indicator }, { $economy } : { $before } en { $since }, { $after } en { $until }, une évolution moins ample que dans les économies les plus similaires, dont la médiane est passée de { $peers-before } à { $peers-after } (derniers chiffres : { $latest }).
slope-level = { $indicator }, { $economy } : { $before } en { $since }, { $after } en { $until } ; la médiane des économies les plus similaires est passée de { $peers-before } à { $peers-after } (derniers chiffres : { $latest }).
slope-unknown = { $indicator }, { $economy } : aucune évolution des dix dernières années ne peut être comparée à celle des économies les plus similaires.
slope-median = Médiane des autres
slope-method = Les économies les plus similaires ont un revenu compris entre la moitié et le double de celui de l’économie considérée et sont les plus proches par la population, la densité, la part urbaine, la superficie et l’âge médian. Chaque ligne va de la valeur la plus proche de { $first } à la dernière.
slope-chart = Lignes de la première à la dernière valeur de chaque économie. { $headline }
