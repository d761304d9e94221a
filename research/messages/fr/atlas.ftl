### The world at once: research/findings/overview/

## Maps. $economies: how many have a value;

atlas-map = { $indicator } : la valeur est de { $low } ou moins dans la moitié des économies ({ $lowest }) ; la médiane la plus élevée ({ $highest }) est de { $high }.
atlas-end = { $who } ({ $value })
atlas-years = La carte montre { $economies } économies, avec des valeurs de { $years }.
atlas-universal = Sur la carte et non dans le tableau : les économies à { $least } ou plus ({ $economies }), sauf les valeurs douteuses.
atlas-map-people = { $indicator }, d’après les derniers chiffres nationaux : { $share } de la population totale.
atlas-map-chart = Carte du monde. { $headline }
atlas-unmapped = Trop peu d’économies ont des valeurs récentes pour une carte : { $indicators }.

## Regions. $high: the median in $highest, the regions where it is highest; $low, $lowest: the same where it is lowest.

atlas-regions = { $indicator }, médiane d’après le dernier chiffre de chaque économie : de { $low } ({ $lowest }) à { $high } ({ $highest }).
atlas-regions-level = { $indicator }, médiane : { $median } ({ $regions }).
atlas-regions-medians = Les médianes comptent une fois chaque économie que l’UIT classe dans une région, quelle que soit sa population, et excluent les valeurs douteuses.
atlas-regions-unknown = { $indicator } : aucune région n’a de valeurs récentes.
atlas-rows-regions = Région de l’UIT
atlas-middle-half = moitié centrale des économies
atlas-median = médiane
atlas-regions-chart = Lignes par région. { $headline } Médianes : { $medians }.
atlas-column-median = Médiane
atlas-column-low = Quartile inférieur
atlas-column-high = Quartile supérieur

## People offline. $count: how many economies hold $share of them.

people-offline-reached = Au moins { $share } des personnes hors ligne vivent là où la 4G arrive déjà.
people-offline-affordable = { $among } – personnes hors ligne, d’après les chiffres nationaux : { $share } vivent là où les données mobiles coûtent au plus { $threshold } du revenu par personne. { $rest } vivent là où elles coûtent plus.
people-offline-affordable-part = { $among } – personnes hors ligne, d’après les chiffres nationaux : { $share } vivent là où les données mobiles coûtent au plus { $threshold } du revenu par personne. { $rest } vivent là où elles coûtent plus ; pour les autres, aucun prix comparable n’est connu.
people-offline-average = Les prix et les revenus sont des moyennes : les plus pauvres consacrent aux données mobiles une plus grande part de leurs revenus.
people-offline-without = Non comptées, faute de chiffres d’années proches sur l’utilisation de l’Internet et sur la population : { $economies } (population totale : { $people }).
people-offline-unknown = { $among } : on ignore où vivent les personnes hors ligne.
people-offline-counted = { $among } : selon les derniers chiffres ({ $counted }), la population hors ligne de tous âges est de { $people }.
people-offline-world = Les derniers chiffres nationaux ({ $counted }) donnent au total une population hors ligne de { $people }.
people-offline-below = L’UIT estime la population hors ligne à { $itu } en { $year } ; les derniers chiffres nationaux ({ $counted }), plus anciens, donnent au total { $people }.
people-offline-outside = Les chiffres nationaux sont de { $years }. Les parts indiquées ici se rapportent à la somme des chiffres nationaux.
people-offline-held = { $share } de la population hors ligne vit dans { $count ->
    [one] { $count } économie
   *[other] { $count } économies
} : { $economies }.
people-offline-held-without = { $share } de la population hors ligne (sans compter : { $missing }) vit dans { $count ->
    [one] { $count } économie
   *[other] { $count } économies
} : { $economies }.
people-offline-groups = Personnes hors ligne : { $ldc } vivent dans les pays les moins avancés, { $lldc } dans les pays en développement sans littoral et { $sids } dans les petits États insulaires en développement ; ces groupes se recoupent.
people-offline-estimated = { $among } : l’UIT estime la population hors ligne à { $itu } en { $year }.
people-offline-method = Population multipliée par la part qui n’utilise pas l’Internet ; les deux chiffres sont distants d’au plus { $apart ->
    [one] { $apart } an
   *[other] { $apart } ans
}. Chaque chiffre est le plus récent de son économie : la somme n’est pas une estimation pour une seule année.
people-offline-published = Source de l’estimation de l’UIT : { $source }
people-offline-middle = Là où une économie a deux chiffres, le plus récent tenant peut-être à une rupture de la série ou étant contredit par une enquête, leur milieu est retenu. Les fourchettes de la population hors ligne vont de la somme des chiffres les plus bas à celle des plus élevés.
people-offline-column = Personnes hors ligne
people-offline-column-share = Part du total des personnes hors ligne
people-offline-listed = Le tableau présente les économies qui comptent au moins { $least } de toutes les personnes hors ligne et dont la valeur précède la plus récente de cinq ans au plus ; la somme et le fichier portent sur toutes les économies.
people-offline-axis = Personnes hors ligne par économie (et en % de sa population)
people-offline-by-region = Par région : derniers chiffres nationaux
people-offline-others = Autres économies : { $economies }
people-offline-chart = Barres : personnes hors ligne par économie. { $headline }
atlas-regions-within = Région où les économies diffèrent le plus : { $widest } ; la moitié centrale d’entre elles va de { $range }.
