### Inequality between economies: research/findings/inequality.py and counted.py

inequality-of-all = { $indicator }, { $among } : les { $least } d’habitants qui vivent là où la valeur est la plus faible ont { $share } du total (indice de Gini { $gini }).
inequality-of-counted = { $indicator }, { $among } : les { $least } d’habitants comptés qui vivent là où la valeur est la plus faible ont { $share } du total (indice de Gini { $gini }).
inequality-without = { $indicator }, { $among } (sans ces économies : { $missing }) : les { $least } d’habitants qui vivent là où la valeur est la plus faible ont { $share } du total (indice de Gini { $gini }).
inequality-of-part = { $indicator }, { $among } : parmi les { $counted } d’habitants dont les valeurs sont connues, les { $least } qui vivent là où la valeur est la plus faible ont { $share } du total (indice de Gini { $gini }).
inequality-apart = Deux personnes prises au hasard vivent dans des économies séparées en moyenne de { $distance } ({ $years }).
inequality-points = { $points ->
    [one] { $points } point de pourcentage
   *[other] { $points } points de pourcentage
}
inequality-between-income = L’inégalité tient pour { $between } aux écarts entre groupes de revenu et pour { $within } aux écarts entre économies du même groupe de revenu.
inequality-between-region = L’inégalité tient pour { $between } aux écarts entre régions et pour { $within } aux écarts entre économies de la même région.
inequality-own = { $economy } : { $below } des habitants vivent dans des économies aux valeurs plus faibles, { $above } dans des économies aux valeurs plus élevées.
inequality-own-part = { $economy } : { $below } des habitants vivent dans des économies aux valeurs plus faibles, { $above } dans des économies aux valeurs plus élevées ; pour { $unknown }, on ne sait pas.
counted-people = { $among } : part de la population prise en compte, { $share }.
counted-people-without = { $among } : part de la population prise en compte, { $share } ; il manque : { $missing }.
counted-missing = { $economy } ({ $share })
inequality-averages = Chaque personne est comptée à la moyenne de son économie ; l’inégalité entre les personnes est donc plus grande. L’indice de Gini est de 0 lorsque tous ont autant et de 1 lorsqu’un seul a tout.
inequality-of-shares = L’indice de Gini d’une part diminue lorsque la part se rapproche de 100 % ; la distance entre deux personnes, non.
inequality-once = Si l’on compte chacune des { $economies } économies une fois, quelle que soit sa population, l’indice de Gini est de { $gini }.
inequality-theil = Ce qui tient aux écarts entre groupes et au sein des groupes est mesuré par l’indice T de Theil.
inequality-unknown = { $indicator }, { $among } : on ignore à quel point la répartition est inégale.
inequality-gap = Données manquantes, valeur récente ({ $indicator }) ou population : { $economies }.
inequality-chart = Courbe de Lorenz. { $headline }
inequality-axis = % du total : { $indicator }

## The table

inequality-rows = Mesure
inequality-column-people = En comptant les personnes
inequality-column-once = En comptant chaque économie une fois
inequality-column-meaning = Signification
inequality-row-gini = Indice de Gini
inequality-row-gini-meaning = 0 : tous ont autant, 1 : un seul a tout
inequality-row-theil-t = T de Theil
inequality-row-theil-t-meaning = 0 : tous ont autant ; donne du poids à ceux qui ont le plus
inequality-row-theil-l = L de Theil
inequality-row-theil-l-meaning = 0 : tous ont autant ; donne du poids à ceux qui ont le moins
inequality-row-atkinson = Atkinson, aversion 0,5
inequality-row-atkinson-meaning = part du total à laquelle on pourrait renoncer sans perte si la répartition était égale
inequality-row-palma = Ratio de Palma
inequality-row-palma-meaning = ce qu’ont les 10 % qui ont le plus, rapporté à ce qu’ont les 40 % qui ont le moins
inequality-row-s80-s20 = S80/S20
inequality-row-s80-s20-meaning = ce qu’ont les 20 % qui ont le plus, rapporté à ce qu’ont les 20 % qui ont le moins
inequality-row-least = Part des 40 % qui ont le moins
inequality-row-least-meaning = % du total
inequality-row-apart = Distance moyenne entre deux personnes
inequality-row-apart-meaning = dans l’unité de l’indicateur
inequality-row-income-between = T de Theil entre groupes de revenu
inequality-row-income-between-meaning = % du T de Theil
inequality-row-income-within = T de Theil au sein des groupes de revenu
inequality-row-income-within-meaning = % du T de Theil
inequality-row-region-between = T de Theil entre régions
inequality-row-region-between-meaning = % du T de Theil
inequality-row-region-within = T de Theil au sein des régions
inequality-row-region-within-meaning = % du T de Theil
inequality-row-below = Population des économies aux valeurs plus faibles
inequality-row-below-meaning = % de la population totale
inequality-row-above = Population des économies aux valeurs plus élevées
inequality-row-above-meaning = % de la population totale
