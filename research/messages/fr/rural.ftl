### The parts of rural digital development: research/findings/framework_rural.py

rural-ends = { $economy }, développement numérique rural : score le plus élevé pour « { $strongest } » ({ $high } points sur 100), le plus faible pour « { $weakest } » ({ $low }).
rural-one = { $economy }, développement numérique rural : { $points } points sur 100 pour « { $part } », seule partie disposant de données suffisantes.
rural-above = Au-dessus de la médiane ({ $group }) : { $parts }.
rural-below = Au-dessous de la médiane ({ $group }) : { $parts }.
rural-method = { $text } Les valeurs correspondant aux scores le plus faible et le plus élevé sont le choix de ce projet.

rural-rows = Partie, et ses indicateurs en zone rurale
rural-column-score = Score, 1 à 100
rural-column-median = Médiane de la région
rural-column-value = Valeur
rural-median = médiane, { $group }
rural-axis = points sur 100
rural-chart = Scores comparés à la médiane de la région. { $headline }
