### People by province: research/findings/people_map.py

people-map-one = { $economy } : toute la population ({ $people }) vit dans une seule entité de premier niveau.
people-map-placed = { $economy } : si la couverture suit la densité, environ { $share } de la population sans 4G ({ $people }) vit dans les entités suivantes : { $areas }.
people-map-unplaced = { $economy } : on ignore où vit la population sans 4G ({ $people }), car la densité à elle seule ne met pas en évidence un petit nombre d’entités ({ $kind }). Demander aux opérateurs une carte de couverture.
people-map-assumed = C’est une hypothèse : aucune carte de couverture n’est consultée ici. Demander d’abord aux opérateurs leur couverture de ces lieux.
first-level-area = entités de premier niveau
    .label = Entités de premier niveau
first-level-canton = cantons
    .label = Cantons
first-level-county = comtés
    .label = Comtés
first-level-department = départements
    .label = Départements
first-level-district = districts
    .label = Districts
first-level-division = divisions
    .label = Divisions
first-level-emirate = émirats
    .label = Émirats
first-level-governorate = gouvernorats
    .label = Gouvernorats
first-level-municipality = municipalités
    .label = Municipalités
first-level-parish = paroisses
    .label = Paroisses
first-level-prefecture = préfectures
    .label = Préfectures
first-level-province = provinces
    .label = Provinces
first-level-region = régions
    .label = Régions
first-level-state = États
    .label = États
people-map-density = Densité la plus forte : { $densest }, { $high } habitants par km² ; la plus faible : { $emptiest }, { $low }.
people-map-unknown = { $economy } : la population par entité de premier niveau n’est pas disponible.
people-map-missing = Population inconnue : { $provinces }.
people-map-as-of = La population est celle de { $year }.
people-map-scaled = Les parts des { $areas } ({ $grid }) sont appliquées à la population de { $year } ({ $people }).
people-map-prospects = { $economy } : la population de { $year } est celle des « World Population Prospects 2024 », interpolée entre les années données par âge.
people-map-too-few = Des limites tracées trop étroitement donnent une population trop faible ici : { $provinces }, et trop élevée dans les entités voisines.
people-map-land = Les entités de premier niveau totalisent { $share } de la superficie terrestre ({ $economy }) : des eaux comprises ou des côtes laissées de côté rendent les densités approximatives.
people-map-joined = Les entités de la carte sont rattachées à celles de la source par code ({ $code }), par nom ({ $name }) ou par le point le plus proche ({ $point }).
people-map-not-joined = { $number ->
    [one] { $number } entité de premier niveau ne figure pas sur la carte : { $provinces }.
   *[other] { $number } entités de premier niveau ne figurent pas sur la carte, dont : { $provinces }.
}
people-map-source = Source : { $title } ({ $publisher }). Licence : { $licence }.
people-map-column-share = Part de la population
people-map-column-placed = Population sans 4G, si la couverture suit la densité
people-map-column-area = Superficie, km²
people-map-column-density = Habitants par km²
people-map-chart = Carte ({ $economy }) avec un cercle pour chaque entité de premier niveau, de surface proportionnelle à la population et de couleur selon la densité. { $headline }
people-map-order = Population sans 4G si la couverture suit la densité, { $shown } { $areas } sur { $number }, par ordre décroissant
people-map-largest = Population et densité, { $shown } { $areas } sur { $number }, par population décroissante
people-map-legend = Habitants par km²
people-map-size = cercles : population jusqu’à { $people }
people-map-hover = { $name } : population { $people }, { $density } par km²
