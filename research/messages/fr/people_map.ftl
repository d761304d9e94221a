### People by province: research/findings/people_map.py

people-map-apart = { $economy } : { $area } compte { $land } du territoire et { $share } de la population ({ $people }).
people-map-spread = { $economy } : la population ({ $people }) est répartie sur l’ensemble des { $number } { $areas }.
people-map-one = { $economy } : toute la population ({ $people }) vit dans une seule entité de premier niveau.
first-level-area = entités de premier niveau
first-level-canton = cantons
first-level-county = comtés
first-level-department = départements
first-level-district = districts
first-level-division = divisions
first-level-emirate = émirats
first-level-governorate = gouvernorats
first-level-municipality = municipalités
first-level-parish = paroisses
first-level-prefecture = préfectures
first-level-province = provinces
first-level-region = régions
first-level-state = États
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
people-map-rows = Entité de premier niveau
people-map-column-share = Part de la population
people-map-column-land = Part de la superficie
people-map-column-area = Superficie, km²
people-map-column-density = Habitants par km²
people-map-chart = Carte ({ $economy }) avec un cercle pour chaque entité de premier niveau, de surface proportionnelle à la population et de couleur selon la densité. { $headline }
people-map-dots = Deux marques par entité ({ $areas }) : sa part de la population ({ $economy }) et de la superficie, par écart décroissant. { $headline }
people-map-order = Parts de la population et de la superficie, { $areas } : { $shown } sur { $number }, par écart décroissant
people-map-legend = Habitants par km²
people-map-size = cercles : population jusqu’à { $people }
people-map-hover = { $name } : population { $people }, { $density } par km²
