### The world at once: research/findings/overview/

## Maps. $economies: how many have a value;

atlas-map = { $indicator } : la valeur est de { $low } ou moins dans la moitié des économies ({ $lowest }) ; la médiane la plus élevée ({ $highest }) est de { $high }.
atlas-end = { $who } ({ $value })
atlas-years = La carte montre { $economies } économies, avec des valeurs de { $years }.
atlas-universal = Le tableau omet les économies à { $least } ou plus ({ $economies }).
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
people-offline-affordable = { $among } – personnes hors ligne, d’après les chiffres nationaux : { $share } vivent là où les données mobiles coûtent au plus { $threshold } du revenu par personne en moyenne, même si les plus pauvres en consacrent une plus grande part. { $rest } vivent là où elles coûtent plus.
people-offline-affordable-part = { $among } – personnes hors ligne, d’après les chiffres nationaux : { $share } vivent là où les données mobiles coûtent au plus { $threshold } du revenu par personne en moyenne, même si les plus pauvres en consacrent une plus grande part. { $rest } vivent là où elles coûtent plus ; pour les autres, aucun prix comparable n’est connu.
people-offline-price-doubt = Prix des données mobiles douteux, mais dont chaque chiffre est du même côté du seuil de { $threshold } du revenu par personne : { $economies }.
people-offline-without = Non comptées, faute de chiffres d’années proches sur l’utilisation de l’Internet et sur la population : { $economies } (population totale : { $people }).
people-offline-unknown = { $among } : on ignore où vivent les personnes hors ligne.
people-offline-counted = { $among } : selon les derniers chiffres ({ $counted }), la population hors ligne de tous âges est de { $people }.
people-offline-world = Les derniers chiffres nationaux ({ $counted }) donnent au total une population hors ligne de { $people }.
people-offline-now = { $among } : l’UIT estime la population hors ligne à environ { $itu } ({ $year }) ; les chiffres nationaux donnent { $people }, dont au moins { $share } à portée de la 4G.
people-offline-sum = Les derniers chiffres nationaux ({ $counted }, de { $years }) donnent au total une population hors ligne de { $people } ; les plus anciens comptent encore des personnes connectées depuis. Les parts indiquées ici se rapportent à cette somme.
people-offline-sum-part = Les derniers chiffres nationaux ({ $counted }, de { $years }) donnent au total une population hors ligne de { $people }, même sans les économies pour lesquelles aucun chiffre utilisable n’est connu ({ $economies } – population totale : { $missing }) ; les plus anciens comptent encore des personnes connectées depuis : si l’UIT a raison, cette somme et ce qui en dépend sont trop élevés.
people-offline-held = { $share } de la population hors ligne vit dans { $count ->
    [one] { $count } économie
   *[other] { $count } économies
} : { $economies }.
people-offline-held-without = { $share } de la population hors ligne (sans compter : { $missing }) vit dans { $count ->
    [one] { $count } économie
   *[other] { $count } économies
} : { $economies }.
people-offline-estimated = { $among } : l’UIT estime la population hors ligne à { $itu } en { $year }.
people-offline-method = Population multipliée par la part qui n’utilise pas l’Internet ; les deux chiffres sont distants d’au plus { $apart ->
    [one] { $apart } an
   *[other] { $apart } ans
}. Chaque chiffre est le plus récent de son économie : la somme n’est pas une estimation pour une seule année.
people-offline-published = Source de l’estimation de l’UIT : { $source }
people-offline-middle = Lorsqu’une économie a deux chiffres, parce que le plus récent peut tenir à une rupture de sa série ou qu’une enquête le contredit, la somme des personnes hors ligne va des chiffres les plus bas aux plus élevés ; les graphiques et l’ordre retiennent le milieu.
people-offline-column = Personnes hors ligne
people-offline-column-share = Part des personnes comptées
people-offline-listed = Le tableau présente les économies qui comptent au moins { $least } de toutes les personnes hors ligne et dont la valeur précède la plus récente de cinq ans au plus ; la somme et le fichier portent sur toutes les économies.
people-offline-axis = Personnes hors ligne par économie (et en % de sa population)
people-offline-by-region = Par région : derniers chiffres nationaux
people-offline-others = Autres économies : { $economies }
people-offline-chart = Barres : personnes hors ligne par économie. { $headline }
