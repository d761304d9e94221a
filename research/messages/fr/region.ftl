### A map of a region in one indicator: research/findings/region.py

region-unknown = { $indicator } ({ $group }) : les valeurs récentes manquent.
region-without = { $indicator } : { $economy } n’a pas de rang dans le groupe { $group }.
region-alone = { $indicator }, { $economy } : seule économie du groupe « { $group } » à avoir une valeur récente.
region-highest = { $indicator }, { $economy } : aucune des { $others } autres économies ({ $group }) n’a une valeur plus élevée.
region-lowest = { $indicator }, { $economy } : les { $others } autres économies ({ $group }) ont toutes une valeur plus élevée.
region-higher = { $indicator }, { $economy } : { $higher ->
    [one] { $higher } des { $others } autres économies ({ $group }) a une valeur plus élevée.
   *[other] { $higher } des { $others } autres économies ({ $group }) ont une valeur plus élevée.
}
region-value = { $value } ({ $year })
region-chart = Carte : { $group }. { $headline }
region-old = Valeur trop ancienne, douteuse ou sans année précisée, donc non comparée : { $economies }.
region-above = Également plus élevées, mais non comptées, les valeurs étant douteuses, estimées ou d’autres années : { $economies }.
region-counted = Lignes comptées dans le titre
region-apart = Non comptées : valeurs douteuses, estimations ou valeurs à plus d’un an de la valeur de référence ({ $economy })
region-column-part = Compté
region-missing = Aucune valeur : { $economies }.
