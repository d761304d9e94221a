### Desigualdad entre economías.

inequality-of-all = En { $among }, el { $least } de la población que vive donde el valor es más bajo en { $indicator } reúne el { $share } del total (índice de Gini { $gini }).
inequality-of-counted = En { $among }, el { $least } de la población contada que vive donde el valor es más bajo en { $indicator } reúne el { $share } del total (índice de Gini { $gini }).
inequality-without = En { $among }, sin { $missing }, el { $least } de la población que vive donde el valor es más bajo en { $indicator } reúne el { $share } del total (índice de Gini { $gini }).
inequality-of-part = Del { $counted } de la población de { $among } con valores conocidos, el { $least } que vive donde el valor es más bajo en { $indicator } reúne el { $share } del total (índice de Gini { $gini }).
inequality-apart = Dos personas elegidas al azar viven en economías que distan { $distance } en promedio ({ $years }).
inequality-points = { $points ->
    [one] { $points } punto porcentual
   *[other] { $points } puntos porcentuales
}
inequality-between-income = De la desigualdad, el { $between } se da entre grupos de ingreso y el { $within } entre economías del mismo grupo de ingreso.
inequality-between-region = De la desigualdad, el { $between } se da entre regiones y el { $within } entre economías de la misma región.
inequality-own = El { $below } de la población vive en economías con valores más bajos que { $economy } y el { $above }, en economías con valores más altos.
inequality-own-part = El { $below } de la población vive en economías con valores más bajos que { $economy } y el { $above }, en economías con valores más altos; del { $unknown } no se sabe.
counted-people = Se cuenta el { $share } de la población de { $among }.
counted-people-without = Se cuenta el { $share } de la población de { $among }; faltan { $missing }.
counted-missing = { $economy } ({ $share })
inequality-averages = A cada persona se le asigna el promedio de su economía, por lo que la desigualdad entre personas es mayor. El índice de Gini es 0 cuando todas tienen lo mismo y 1 cuando una lo tiene todo.
inequality-of-shares = El índice de Gini de una proporción baja a medida que la proporción se acerca al 100 %; la distancia entre dos personas, no.
inequality-once = Si cada una de las { $economies } economías se cuenta una vez, sea cual sea su población, el índice de Gini es { $gini }.
inequality-theil = Lo que se da entre grupos y dentro de ellos se mide con la T de Theil.
inequality-unknown = { $indicator }: no se sabe con cuánta desigualdad se reparte en { $among }.
inequality-gap = Faltan datos recientes de { $economies }: { $indicator } o población.
inequality-chart = Curva de Lorenz. { $headline }
inequality-axis = % del total: { $indicator }

## The table

inequality-rows = Medida
inequality-column-people = Contando personas
inequality-column-once = Contando cada economía una vez
inequality-column-meaning = Qué es
inequality-row-gini = Índice de Gini
inequality-row-gini-meaning = 0: todos tienen lo mismo; 1: uno lo tiene todo
inequality-row-theil-t = T de Theil
inequality-row-theil-t-meaning = 0: todos tienen lo mismo; da más peso a quienes más tienen
inequality-row-theil-l = L de Theil
inequality-row-theil-l-meaning = 0: todos tienen lo mismo; da más peso a quienes menos tienen
inequality-row-atkinson = Atkinson, aversión 0,5
inequality-row-atkinson-meaning = parte del total a la que podría renunciarse sin pérdida si se repartiera por igual
inequality-row-palma = Razón de Palma
inequality-row-palma-meaning = lo que tiene el décimo con más, dividido por lo que tiene el 40 % con menos
inequality-row-s80-s20 = S80/S20
inequality-row-s80-s20-meaning = lo que tiene el quinto con más, dividido por lo que tiene el quinto con menos
inequality-row-least = Proporción del 40 % con menos
inequality-row-least-meaning = % del total
inequality-row-apart = Distancia media entre dos personas
inequality-row-apart-meaning = en la unidad del indicador
inequality-row-income-between = T de Theil entre grupos de ingreso
inequality-row-income-between-meaning = % de la T de Theil
inequality-row-income-within = T de Theil dentro de los grupos de ingreso
inequality-row-income-within-meaning = % de la T de Theil
inequality-row-region-between = T de Theil entre regiones
inequality-row-region-between-meaning = % de la T de Theil
inequality-row-region-within = T de Theil dentro de las regiones
inequality-row-region-within-meaning = % de la T de Theil
inequality-row-below = Población de economías con valores más bajos
inequality-row-below-meaning = % de toda la población
inequality-row-above = Población de economías con valores más altos
inequality-row-above-meaning = % de toda la población
