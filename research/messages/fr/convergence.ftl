### Whether economies converge: research/findings/convergence.py

## Headlines. $before, $after: from the mean of the lowest quarter of the economies of $group to that of the highest, in the years $first and $last.

conv-gap-narrowed = { $indicator } ({ $group }) : l’écart entre les économies s’est réduit ; la moyenne du quart supérieur dépassait celle du quart inférieur de { $before } en { $first } et de { $after } en { $last }.
conv-gap-narrowed-further = { $indicator } ({ $group }) : l’écart entre les économies s’est réduit, mais s’est creusé par rapport à la moyenne ; la moyenne du quart supérieur dépassait celle du quart inférieur de { $before } en { $first } et de { $after } en { $last } ; par rapport à la moyenne, l’écart type a augmenté de { $change }.
conv-gap-widened = { $indicator } ({ $group }) : l’écart entre les économies s’est creusé ; la moyenne du quart supérieur dépassait celle du quart inférieur de { $before } en { $first } et de { $after } en { $last }.
conv-gap-widened-closer = { $indicator } ({ $group }) : l’écart entre les économies s’est creusé, mais s’est réduit par rapport à la moyenne ; la moyenne du quart supérieur dépassait celle du quart inférieur de { $before } en { $first } et de { $after } en { $last } ; par rapport à la moyenne, l’écart type a diminué de { $change }.
conv-gap-turned = { $indicator } ({ $group }) : l’écart entre le quart supérieur et le quart inférieur des économies a été le plus grand en { $turn }, à { $between } ; il était de { $before } en { $first } et de { $after } en { $last }.
conv-gap-held = { $indicator } ({ $group }) : l’écart entre les économies n’a guère changé ; la moyenne du quart supérieur dépassait celle du quart inférieur de { $before } en { $first } et de { $after } en { $last }.
conv-clubs = { $indicator } ({ $group }) : les économies ne convergent pas toutes ; elles forment { $clubs ->
    [one] { $clubs } club.
   *[other] { $clubs } clubs.
}
conv-clubs-alone = { $indicator } ({ $group }) : les économies ne convergent pas toutes ; elles forment { $clubs ->
    [one] { $clubs } club
   *[other] { $clubs } clubs
}, et { $alone ->
    [one] { $alone } économie n’est dans aucun.
   *[other] { $alone } économies ne sont dans aucun.
}
conv-no-clubs = { $indicator } ({ $group }) : les économies ne convergent pas et ne forment aucun club.
conv-unknown = { $indicator } ({ $group }) : on ignore si les économies convergent.
conv-too-few = { $group } : seulement { $known ->
    [one] { $known } économie a au moins { $years } valeurs annuelles depuis { $since }, la dernière étant récente ; il en faut au moins trois.
   *[other] { $known } économies ont au moins { $years } valeurs annuelles depuis { $since }, la dernière étant récente ; il en faut au moins trois.
}
conv-no-series = { $group } : aucune économie n’a au moins { $years } valeurs annuelles depuis { $since }, la dernière étant récente ; il faut au moins trois économies.
conv-points = { $points } points

## Claims

conv-placed = { $economy } : club { $club }.
conv-alone = { $economy } : dans aucun club.
conv-club = Club { $club } : { $economies ->
    [one] { $economies } économie, à { $mean } en { $year }.
   *[other] { $economies } économies, avec une moyenne de { $mean } en { $year }.
}
conv-own-went = { $economy } : { $before } en { $first }, { $after } en { $last }, tandis que la moyenne passait de { $mean-before } à { $mean-after }.
conv-own-stayed = { $economy } : inchangé à { $value } de { $first } à { $last }, tandis que la moyenne passait de { $mean-before } à { $mean-after }.
conv-near-all = La médiane est de { $median } : des parts si proches de 100 % convergent d’elles-mêmes.

## Notes and gaps

conv-by-themselves = Les parts proches de 100 % convergent d’elles-mêmes, car elles ne peuvent aller plus loin : leur convergence ne dit pas que les économies en retard rattrapent les autres.
conv-meaning = Les économies d’un club de convergence se rapprochent les unes des autres par rapport à leur moyenne, mais non de celles des autres clubs.
conv-compared = La comparaison porte sur les { $economies } économies ({ $group }) ayant une valeur supérieure à 0 chaque année de { $first } à { $last }.
conv-filled = { $filled ->
    [one] { $filled } valeur située entre deux valeurs connues a été complétée par une droite.
   *[other] { $filled } valeurs situées entre des valeurs connues ont été complétées par une droite.
}
conv-members = Dans le même club ({ $economy }) : { $others }.
conv-method = Méthode : test log t et clubs de Phillips et Sul (2007, 2009), sur les valeurs telles que publiées, sans la première partie des années ({ $trim }).
conv-not-placed = { $economy } : aucune valeur pour certaines de ces années, donc aucun classement dans un club.

## Table and chart

conv-rows = Club
conv-row-club = Club { $club }
conv-row-none = Dans aucun club
conv-row-all = Ensemble
conv-column-mean = Moyenne en { $year }
conv-column-sd = Écart type en { $year }
conv-column-cv = Par rapport à la moyenne en { $year }
conv-column-b = Vitesse (b)
conv-column-t = t, rejet à -1,65
conv-column-gap = Écart entre les quarts
conv-column-relative = Écart type, par rapport à la moyenne
conv-column-members = Membres, le plus élevé d’abord
conv-cell-members = { $economies }
conv-empty = –
conv-chart-mean = Moyenne de l’ensemble
conv-chart-spread = Entre le quart inférieur et le quart supérieur
conv-chart-low = Quart inférieur, moyenne
conv-chart-high = Quart supérieur, moyenne
conv-chart = Trajectoires moyennes des clubs : { $indicator }. { $headline }
