### A composite index: research/findings/index_*.py. $framework: its title; $group: the economies it is applied to.

## Where there are no scores

index-no-score = { $framework } ({ $group }) : aucune économie n’a assez de données pour un score.
index-one-score = { $framework } ({ $group }) : une seule économie a assez de données pour un score.
index-gap-parts = Trop peu d’indicateurs ont des valeurs récentes : { $parts }.

## What the index is made of

index-framework = { $framework } ({ $group }) : { $measured ->
    [one] { $measured } des { $indicators } indicateurs a des données récentes.
   *[other] { $measured } des { $indicators } indicateurs ont des données récentes.
}
index-framework-bare = { $framework } ({ $group }) : aucun indicateur n’a de données récentes.
index-scored-without = Sans rang, faute de score dans la partie « { $part } » : { $economies }.
index-lacks-none = { $economies } (sans donnée – { $indicator })
index-lacks-newer = { $economies } ({ $indicator } : le chiffre, de { $year }, est postérieur de plus de trois ans au plus ancien des autres chiffres de l’économie)
index-lacks-older = { $economies } ({ $indicator } : le chiffre, de { $year }, est antérieur de plus de trois ans au plus récent des autres chiffres de l’économie)
index-lacks-doubt = { $economies } ({ $indicator } : chiffre de { $year } trop ancien ou douteux)
index-without-parts = Parties sans score : { $parts }.
index-part-known = { $part } ({ $known } sur { $of } indicateurs ont des données)
index-sparse = Écarté, car moins d’un tiers des économies a une valeur : { $indicators }.
index-counted = { $indicator } ({ $economies })
index-description = { $text }
index-citation = { $text }
index-unconfirmed = Certaines parties de la méthode n’ont pas été confirmées dans la publication elle-même.

index-empty = –
index-column-part = Partie
index-column-weight = Poids
index-column-used = Poids appliqué
index-column-method = Mode de notation
index-column-worst = Score le plus faible à
index-column-best = Score le plus élevé à
index-column-economies = Économies ayant une valeur
index-column-first-year = Première année
index-column-last-year = Dernière année
index-column-note = Note
index-column-adds = Qui le publie
index-method-goalposts = entre deux bornes
index-method-logarithm = entre deux bornes, sur une échelle logarithmique
index-method-min-max = entre la valeur la plus faible et la plus élevée
index-method-z-score = distance à la moyenne en écarts types
index-method-rank = rang
index-method-percentile = place parmi toutes (centile)
index-method-borda = nombre d’économies dépassées
index-method-distance-to-best = distance à la meilleure valeur
index-method-distance-to-target = distance à une cible
index-method-distance-to-reference = distance à une économie de référence

## Where there are enough data

index-data = { $framework } ({ $group }) : { $ranked ->
    [one] { $ranked } des { $economies } économies a assez de données pour un score.
   *[other] { $ranked } des { $economies } économies ont assez de données pour un score.
}
index-without = Économies sans score : { $economies }.
index-lacking = Économies sans valeur récente assez proche dans le temps de leurs autres valeurs, par indicateur : { $indicators }.
index-partly = Les valeurs manquantes ne sont pas complétées : le score d’une partie est la moyenne de ses indicateurs ayant une valeur, si bien que les économies peuvent reposer sur des indicateurs différents. Les compléter fait partie des méthodes testées.
index-recent = Les valeurs sont les dernières de chaque économie, de { $first } ou après, et séparées d’au plus { $apart } ans.
index-column-score = Score
index-column-known = Indicateurs ayant une valeur, sur { $indicators }

## Outliers

index-outliers = { $framework } ({ $group }) : { $failing ->
    [one] { $failing } des { $measured } indicateurs ayant des données présente des valeurs aberrantes.
   *[other] { $failing } des { $measured } indicateurs ayant des données présentent des valeurs aberrantes.
}
index-outliers-none = { $framework } ({ $group }) : aucun indicateur ne présente de valeurs aberrantes.
index-outliers-unknown = { $framework } ({ $group }) : les valeurs aberrantes sont inconnues, car aucun indicateur n’a de données récentes.
index-outliers-named = Avec des valeurs aberrantes : { $indicators }.
index-outliers-rule = Un indicateur présente des valeurs aberrantes lorsque son asymétrie dépasse 2 en valeur absolue et que son excès d’aplatissement est supérieur à 3,5 ; un indicateur noté sur une échelle logarithmique est déjà traité. Les scores utilisent les valeurs telles quelles ; ramener jusqu’à cinq valeurs extrêmes à la suivante fait partie des méthodes testées.
index-column-skew = Asymétrie
index-column-kurtosis = Excès d’aplatissement
index-column-points = Valeurs déplacées
index-column-skew-after = Asymétrie après

## Ranks and how sure they are. $score of $top points; $ranks: from the best to the worst in $share of the methods tested.

index-first = { $framework } ({ $group }) – au premier rang : { $first }, avec { $score } points sur { $top } ; dans { $share } des méthodes testées, rang : { $ranks }.
index-first-sure = { $framework } ({ $group }) – au premier rang : { $first }, avec { $score } points sur { $top }, dans au moins { $share } des méthodes testées.
index-first-shared = { $framework } ({ $group }) – au premier rang ex æquo : { $economies }, avec { $score } points sur { $top }.
index-last = Au dernier rang des { $economies } économies : { $economy }, avec { $score } points ; dans { $share } des méthodes testées, rang : { $ranks }.
index-widths = { $still ->
    [one] { $still } rang sur { $economies } varie de deux places au plus ; le plus variable : { $economy }, { $ranks }.
   *[other] { $still } rangs sur { $economies } varient de deux places au plus ; le plus variable : { $economy }, { $ranks }.
}
index-widths-all = Aucun rang ne varie de plus de deux places ; le plus variable : { $economy }, { $ranks }.
index-widths-none = Tous les rangs varient de plus de deux places ; le plus variable : { $economy }, { $ranks }.
index-tested-means = Les fourchettes contiennent les { $share } centraux de { $draws } combinaisons de méthodes : chaque poids accru ou réduit de { $weights } au plus, moyennes arithmétiques ou géométriques, valeurs manquantes laissées de côté ou remplacées par la médiane du groupe, valeurs aberrantes conservées ou ramenées.
index-tested-one-mean = Les fourchettes contiennent les { $share } centraux de { $draws } combinaisons de méthodes : chaque poids accru ou réduit de { $weights } au plus, valeurs manquantes laissées de côté ou remplacées par la médiane du groupe, valeurs aberrantes conservées ou ramenées. Les moyennes sont celles du cadre, car ses scores peuvent être inférieurs à 0.
index-tested-meaning = Les fourchettes montrent dans quelle mesure les rangs dépendent de la méthode. La marge d’erreur des données n’est pas connue.
index-chart-first = Le graphique montre les { $shown } premières économies, le tableau toutes.

index-axis-rank = Rang (1 : score le plus élevé)
index-spread = { $share } centraux des méthodes testées
index-point = Rang selon la méthode propre au cadre
index-ranks-chart = Rangs de { $economies } économies, avec leurs fourchettes. { $headline }
index-column-rank-low = Meilleur rang
index-column-rank-high = Moins bon rang

## Map


## Neighbours in the ranking. $sure of $pairs keep their order in $share of the methods tested.

index-neighbours = { $framework } ({ $group }) : { $sure ->
    [one] { $sure } des { $pairs } paires de voisins du classement garde son ordre dans au moins { $share } des méthodes testées.
   *[other] { $sure } des { $pairs } paires de voisins du classement gardent leur ordre dans au moins { $share } des méthodes testées.
}
index-neighbours-none = { $framework } ({ $group }) : aucune des { $pairs } paires de voisins du classement ne garde son ordre dans au moins { $share } des méthodes testées.
index-least-certain = L’ordre le moins sûr est celui de cette paire : { $higher } devant { $lower } dans { $keeps } des méthodes testées, derrière dans { $turns }.
index-neighbours-rule = Les voisins qui gardent leur ordre dans moins de { $share } des méthodes testées sont à lire comme étant à égalité.
index-column-higher = Rang supérieur
index-column-lower = Rang suivant
index-column-keeps = Méthodes qui gardent l’ordre
index-column-turns = Méthodes qui l’inversent

## What moves ranks

index-driver = { $framework } ({ $group }) – ce dont les rangs dépendent le plus : { $choice }, avec { $share } de leur variation (intervalle à 90 % : { $interval }).
index-driver-none = { $framework } ({ $group }) : aucun choix de méthode testé ne modifie un rang.
index-shift = En moyenne, un rang s’écarte de { $places ->
    [one] { $places } place
   *[other] { $places } places
} de celui de la méthode propre au cadre.
index-shares = Une part est celle d’un choix, seul ou avec d’autres. Ce que des choix font ensemble est compté pour chacun ; le total des parts peut donc dépasser 100 %.
index-still = Sans effet sur aucun rang : { $choices }.
index-choice-aggregation = le type de moyenne
    .label = Type de moyenne
index-choice-normalisation = la mise à l’échelle des valeurs
    .label = Mise à l’échelle des valeurs
index-choice-imputation = le traitement des valeurs manquantes
    .label = Traitement des valeurs manquantes
index-choice-treatment = le traitement des valeurs aberrantes
    .label = Traitement des valeurs aberrantes
index-choice-weights = les poids des parties
    .label = Poids des parties
index-weights-inside = les poids au sein de la partie « { $part } »
    .label = Poids au sein de la partie « { $part } »
index-rows-choice = Choix de méthode
index-axis-share = % de la variation des rangs
index-bootstrap = Intervalle bootstrap à 90 %
index-drivers-chart = Parts de la variation des rangs, par choix de méthode. { $headline }
index-column-share = Part, seul ou avec d’autres
index-column-share-low = Borne basse de l’intervalle
index-column-share-high = Borne haute de l’intervalle

## What a score is made of

index-apart = { $framework } ({ $group }) : { $gap } points séparent la première économie ({ $first }) de la dernière ({ $last }), dont { $points } viennent de la partie « { $part } ».
index-apart-alike = { $framework } ({ $group }) : { $gap } points séparent la première économie ({ $first }) de la dernière de celles notées sur les mêmes parties ({ $last }) ; { $points } de ces points viennent de la partie « { $part } ».
index-apart-others = Les autres parties : { $parts }.
index-part-points = { $part } ({ $points })
index-bars = Chaque segment d’une barre est ce qu’une partie ajoute au score ; leur somme est le score.
index-chart-ends = Le graphique montre les { $shown } premières des { $economies } économies, et celles que cite le texte.
index-points = points du score
index-constant = Constante
index-parts-chart = Composantes des scores. { $headline }

## How indicators move together. $flagged of $pairs; $first, $second: indicators; $correlation: of ranks.

index-pairs = { $framework } ({ $group }) : { $flagged ->
    [one] { $flagged } des { $pairs } paires d’indicateurs mérite un second examen.
   *[other] { $flagged } des { $pairs } paires d’indicateurs méritent un second examen.
}
index-pairs-none = { $framework } ({ $group }) : aucune des { $pairs } paires d’indicateurs ne mérite un second examen.
index-pairs-unknown = { $framework } ({ $group }) : il n’existe pas deux indicateurs ayant des valeurs récentes pour { $economies } économies.
index-pair-twins = « { $first } » et « { $second } » mesurent presque la même chose (corrélation des rangs : { $correlation }).
index-pair-against = « { $first } » et « { $second } » évoluent en sens contraire (corrélation des rangs : { $correlation }).
index-pair-apart = « { $first } » et « { $second } » appartiennent à une même partie mais n’évoluent guère ensemble (corrélation des rangs : { $correlation }).
index-pairs-rule = Un second examen s’impose lorsque la corrélation des rangs de deux indicateurs est supérieure à { $high }, égale ou inférieure à { $against }, ou comprise entre { $against } et { $low } au sein d’une même partie.
index-column-second = Second indicateur
index-column-correlation = Corrélation des rangs
index-column-both = Économies ayant les deux
index-column-flag = Second examen
index-flag-none = non
index-flag-twins = presque identiques
index-flag-against = opposés
index-flag-apart = sans lien dans une même partie

## Published scores and sources

index-published = { $framework } ({ $group }) : { $economies ->
    [one] le score calculé et le score publié diffèrent de { $largest } points pour la seule économie qui a les deux.
   *[other] les scores calculés et publiés diffèrent d’au plus { $largest } points dans { $economies } économies.
}
index-published-largest = L’écart le plus grand est celui de cette économie : { $economy }.
index-published-own = { $framework } : aucun score publié avec lequel comparer.
index-published-none = { $framework } ({ $group }) : les scores ne peuvent pas être comparés à des scores publiés.
index-gap-published = Données manquantes : { $indicator } – { $text }
index-gap-apart = { $held ->
    [one] Les scores publiés couvrent { $held } des { $economies } économies, sans score calculé.
   *[other] Les scores publiés couvrent { $held } des { $economies } économies, dont aucune n’a de score calculé.
}
index-column-computed = Calculé
index-column-published = Publié
index-column-difference = Écart

index-sources = { $framework } ({ $group }) – sources : { $sources }.
index-sources-none = { $framework } ({ $group }) : ne repose sur aucune donnée récente.
index-corrected = { $values ->
    [one] { $values } valeur a été corrigée ou écartée.
   *[other] { $values } valeurs ont été corrigées ou écartées.
}
index-correction = Correction : { $indicator }, { $economy }, { $year }. { $text }
index-source = { $citation } Licence : { $licence }. { $text }
index-gap = Données manquantes : { $indicator } – { $text }.
index-column-vintage = Édition

index-weights-same = { $framework } ({ $group }) : en tête, quelle que soit la partie qui compte seule : { $economies }.
index-weights-differ = { $framework } ({ $group }) : la première place change selon la partie qui compte seule : { $parts }.
index-weights-leader = { $part } ({ $economies })
index-weights-method = Chaque partie compte seule à tour de rôle. Une économie sans score dans une partie n’y a pas de rang.
index-weights-hint = Réglez les poids des parties, les uns par rapport aux autres ; une économie est notée sur les parties dont elle dispose.
index-weights-reset = Poids du cadre
index-weights-label = { $score } (rang { $rank }, avant : { $before })
index-weights-chart = Barres des scores de { $economies } économies. { $headline }
