### An indicator against income: research/findings/income.py

income-compared-level = { $indicator }, { $economy } : niveau habituel pour ce revenu.
income-compared-lower = { $indicator }, { $economy } : { $value }, au-dessous de la médiane des économies de revenu similaire ({ $median }).
income-compared-higher = { $indicator }, { $economy } : { $value }, au-dessus de la médiane des économies de revenu similaire ({ $median }).
income-either-lower = { $indicator }, { $economy } : { $value }, au-dessous de la médiane des économies de revenu similaire ({ $median }), quel que soit le chiffre retenu.
income-either-higher = { $indicator }, { $economy } : { $value }, au-dessus de la médiane des économies de revenu similaire ({ $median }), quel que soit le chiffre retenu.
income-most = Aucune des { $nearest } économies les plus proches par le revenu n’a une valeur nettement plus élevée.
income-all = Les { $nearest } économies les plus proches par le revenu ont toutes une valeur nettement plus élevée.
income-more = { $more ->
    [one] { $more } des { $nearest } économies les plus proches par le revenu a une valeur nettement plus élevée.
   *[other] { $more } des { $nearest } économies les plus proches par le revenu ont une valeur nettement plus élevée.
}
income-above = Parmi les { $nearest } économies les plus proches par le revenu, { $more ->
    [one] une seule a
   *[other] seules { $more } ont
} une valeur nettement plus élevée : { $economies }.
income-dated = { $indicator }, { $economy } : le chiffre le plus récent date de { $year }.
income-method = Les { $nearest } économies les plus proches par le revenu ont { $income } par personne. Une valeur située dans leur moitié centrale, ou à { $level } au plus de leur médiane, est dite habituelle. Nettement plus élevé veut dire d’au moins un demi-point de pourcentage, si la valeur est une part. Le graphique montre { $economies } économies ({ $years }).
income-national = Comparaison par le revenu national et non par le PIB, car les deux diffèrent de plus d’un cinquième : { $economies }.
income-national-one = { $economy } ({ $income } ; PIB : { $gdp } ; { $year })
income-unknown = { $indicator }, { $economy } : la comparaison avec les économies de revenu similaire est impossible.
income-no-gdp = { $economy } : le PIB par habitant manque.
income-other-prices = { $economy } : le PIB par habitant n’est publié que dans une unité non comparable ({ $unit }).
income-apart = { $economy } : plus de { $apart } ans séparent le PIB par habitant et l’indicateur « { $indicator } ».
income-few = { $indicator }, { $economy } : pas de comparaison avec des économies de revenu similaire, car moins de { $fewest } économies avec des données ont un revenu qui diffère du sien d’un facteur de { $times } au plus.
income-no-value = { $indicator }, { $economy } : aucune valeur récente n’est connue.

income-nearest = Les { $economies } plus proches par le revenu
income-median = médiane : { $value }
income-axis = Revenu par personne, $ PPA de 2021 (échelle logarithmique)
income-column = Revenu par personne
income-year = Année du revenu
income-value-year = Année de la valeur
income-rows = Économie, la plus proche par le revenu d’abord
income-chart = Nuage de points de { $economies } économies : revenu par personne et { $indicator }. { $headline }
