### An economy against its neighbours: research/findings/neighbours.py

neighbours-more-border = { $indicator }, { $economy } : { $value } ; { $more ->
    [one] { $more } des { $compared } économies voisines a davantage.
   *[other] { $more } des { $compared } économies voisines ont davantage.
}
neighbours-more-near = { $indicator }, { $economy } : { $value } ; { $more ->
    [one] { $more } des { $compared } économies les plus proches a davantage.
   *[other] { $more } des { $compared } économies les plus proches ont davantage.
}
neighbours-all-border = { $indicator }, { $economy } : { $value } ; chacune des { $compared } économies voisines a davantage.
neighbours-all-near = { $indicator }, { $economy } : { $value } ; chacune des { $compared } économies les plus proches a davantage.
neighbours-most-border = { $indicator }, { $economy } : { $value }, davantage que dans chacune des { $compared } économies voisines.
neighbours-most-near = { $indicator }, { $economy } : { $value }, davantage que dans chacune des { $compared } économies les plus proches.
neighbours-level-border = { $indicator }, { $economy } : { $value } ; { $level ->
    [one] { $level } des { $compared } économies voisines est à peu près au même niveau, les autres ont moins.
   *[other] { $level } des { $compared } économies voisines sont à peu près au même niveau, les autres ont moins.
}
neighbours-level-near = { $indicator }, { $economy } : { $value } ; { $level ->
    [one] { $level } des { $compared } économies les plus proches est à peu près au même niveau, les autres ont moins.
   *[other] { $level } des { $compared } économies les plus proches sont à peu près au même niveau, les autres ont moins.
}
neighbours-same-border = { $indicator }, { $economy } : { $value } ; chacune des { $compared } économies voisines a autant.
neighbours-same-near = { $indicator }, { $economy } : { $value } ; chacune des { $compared } économies les plus proches a autant.
neighbours-universal-border = { $indicator }, { $economy } : { $value }, niveau quasi universel, comme dans { $level } des { $compared } économies voisines.
neighbours-universal-near = { $indicator }, { $economy } : { $value }, niveau quasi universel, comme dans { $level } des { $compared } économies les plus proches.
neighbours-one-more = { $indicator }, { $economy } : { $value } ; davantage dans la seule économie comparée ({ $neighbour }).
neighbours-one-same = { $indicator }, { $economy } : { $value } ; autant dans la seule économie comparée ({ $neighbour }).
neighbours-one-less = { $indicator }, { $economy } : { $value } ; moins dans la seule économie comparée ({ $neighbour }).
neighbours-one-universal = { $indicator }, { $economy } : { $value }, niveau quasi universel, comme dans la seule économie comparée ({ $neighbour }).

neighbours-who-border = { $economy } – frontières communes avec : { $neighbours }.
neighbours-who-near = { $economy } – aucune frontière avec une autre économie ; les plus proches : { $neighbours }.
neighbours-unknown-border = { $indicator }, { $economy } : la comparaison avec les économies voisines est impossible.
neighbours-unknown-near = { $indicator }, { $economy } : la comparaison avec les économies les plus proches est impossible.
neighbours-no-value = { $indicator }, { $economy } : aucune valeur récente.
neighbours-no-others-border = { $indicator }, { $economy } : aucune économie voisine n’a de valeur récente.
neighbours-no-others-near = { $indicator }, { $economy } : aucune économie proche n’a de valeur récente.
neighbours-without = { $indicator } – aucune valeur récente : { $economies }.
neighbours-apart = Non comparées, car leurs chiffres sont à plus d’un an de celui de référence ({ $economy }) – { $indicator } : { $economies }.
neighbours-chart = Barres : { $indicator }, { $economy } et économies proches. { $headline }
