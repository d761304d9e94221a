### Named places: research/findings/settlements.py

settlements-cities = { $economy } : selon des dénombrements d’année inconnue, les localités répertoriées regroupent { $share } des habitants ; { $cities } vivent dans de grandes villes (population : { $least } ou plus).
settlements-no-city = { $economy } : selon des dénombrements d’année inconnue, les localités répertoriées regroupent { $share } des habitants ; aucune n’est une grande ville (population : { $least } ou plus).
settlements-small = { $economy } : selon des dénombrements d’année inconnue, les localités répertoriées regroupent { $share } des habitants.
settlements-few = { $economy } : les localités répertoriées avec une population regroupent { $people } sur une population totale de { $national }.
settlements-over = { $places ->
    [one] { $economy } : la seule localité répertoriée compte une population de { $people }, supérieure à la population totale ({ $national }).
   *[other] { $economy } : les { $places } localités répertoriées comptent une population de { $people }, supérieure à la population totale ({ $national }).
}
settlements-alone = { $economy }, population des localités répertoriées : { $people }.
settlements-unknown = { $economy } : la population des localités répertoriées n’est pas disponible.
settlements-no-population = { $economy } : une population récente qui concorde avec d’autres sources manque.
settlements-no-places = { $economy } : les localités répertoriées avec une population manquent.
settlements-rest = Sur la population totale ({ $people }, { $year }), { $rest } ne vivraient donc dans aucune localité de cette liste.
settlements-inside = Les villes se trouvent à l’intérieur des entités ci-dessus ; leurs habitants font partie de ceux des entités.
settlements-instead = { $economy } : la population par entité de premier niveau n’est pas disponible ; les localités répertoriées sont donc tout ce que l’on sait des lieux où vivent les habitants.
settlements-classes = Les localités sont classées selon leur seule taille : grandes villes à partir de { $city }, petites villes à partir de { $town }.
settlements-without = { $places ->
    [one] { $places } localité n’a pas de population dans la source.
   *[other] { $places } localités n’ont pas de population dans la source.
}
settlements-undated = La source ne donne ni l’année de la population d’une localité ni ses limites ; les localités ne sont donc pas classées par rang.
settlements-source = Source : { $title } ({ $publisher }). Licence : { $licence }.

settlements-largest = { $places ->
    [one] { $economy } : une seule localité est répertoriée avec une population : { $name } ({ $people } selon un dénombrement d’année inconnue).
   *[other] { $economy } : { $places } localités sont répertoriées avec une population ; la plus grande est { $name } ({ $people } selon un dénombrement d’année inconnue).
}
settlements-map-all = { $shown ->
    [one] { $economy } : la carte montre la seule localité répertoriée.
   *[other] { $economy } : la carte montre les { $shown } localités répertoriées avec une population.
}
settlements-map-some = { $economy } : la carte montre { $shown } des { $known } localités répertoriées, les plus peuplées.
settlements-map-unknown = { $economy } : les localités répertoriées avec une population ne sont pas disponibles.
settlements-map-rows = Localité répertoriée

settlements-rows = Taille de la localité
settlements-row-city = Grandes villes, à partir de 50 000 habitants
settlements-row-town = Petites villes, à partir de 5 000
settlements-row-village = Localités plus petites
settlements-row-rest = Hors des localités répertoriées
settlements-column-places = Localités
settlements-column-share = Part de la population
settlements-axis = % de la population
settlements-none = aucune répertoriée
settlements-people = { $people }
settlements-in-places = { $people } dans { $places ->
    [one] { $places } localité
   *[other] { $places } localités
}
settlements-chart = Population selon la taille de la localité. { $headline }
