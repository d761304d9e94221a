### Named places: research/findings/settlements.py

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

