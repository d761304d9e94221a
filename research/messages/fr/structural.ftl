### The economies most like one, and what is expected of one of its structure: research/findings/comparison.

## Measures of structure inside a sentence

measure-income = PIB par habitant
measure-population = population
measure-density = habitants par kilomètre carré
measure-urban = part urbaine
measure-area = superficie
measure-age = âge médian

## Structural peers. $value: of $economy; $median: of the $peers of the ten most similar that have a value; $more: how many
## of these have a higher one.

structural-more = { $indicator }, { $economy } : { $value }, contre une médiane de { $median } dans les { $peers } économies les plus similaires dont les chiffres sont comparables ; { $more ->
    [one] { $more } d’entre elles a nettement davantage.
   *[other] { $more } d’entre elles ont nettement davantage.
}
structural-close = { $indicator }, { $economy } : { $value }, contre une médiane de { $median } dans les { $peers } économies les plus similaires dont les chiffres sont comparables ; aucune d’entre elles n’a nettement davantage.
structural-most = { $indicator }, { $economy } : { $value }, contre une médiane de { $median } dans les { $peers } économies les plus similaires dont les chiffres sont comparables ; aucune d’entre elles n’a davantage.
structural-median = { $indicator }, { $economy } : { $value }, contre une médiane de { $median } dans les { $peers } économies les plus similaires dont les chiffres sont comparables.
structural-one-peer = { $indicator }, { $economy } : { $value }, contre { $median } dans la seule économie similaire ayant une valeur récente ({ $peer }).
structural-named = { $economy } – économies les plus similaires : { $peers }.
structural-unknown = { $economy } : les pairs structurels ne peuvent pas être désignés.
structural-no-income = { $economy } : aucun PIB par habitant récent et comparable (publié par la Banque mondiale).
structural-nobody = { $economy } : aucune autre économie n’a un revenu compris entre la moitié et le double du sien et une population au plus { $times } fois plus ou moins nombreuse.
structural-no-value = { $indicator }, { $economy } : aucune valeur récente.
structural-no-values = { $indicator } – aucune valeur récente : { $peers }.
structural-unmeasured = { $economy } – non comparé, faute de valeur récente : { $measures }.
structural-left-out = { $left ->
    [one] { $left } économie n’a pas de valeur récente pour l’une des mesures et n’est pas comparée.
   *[other] { $left } économies n’ont pas de valeur récente pour l’une des mesures et ne sont pas comparées.
}
structural-few = { $economy } : seulement { $peers ->
    [one] { $peers } économie ayant toutes les mesures a un revenu compris entre la moitié et le double du sien et une population au plus { $times } fois plus ou moins nombreuse.
   *[other] { $peers } économies ayant toutes les mesures ont un revenu compris entre la moitié et le double du sien et une population au plus { $times } fois plus ou moins nombreuse.
}
structural-stable = Au moins { $least } des { $peers } pairs restent, quelle que soit la mesure écartée.
structural-fragile = Le choix des pairs est incertain : si l’on écarte « { $measures } », { $least ->
    [one] { $least } des { $peers } reste.
   *[other] { $least } des { $peers } restent.
}
peers-similar = Économies les plus similaires
structural-method = Les pairs ont un revenu compris entre la moitié et le double de celui de l’économie considérée et une population au plus { $times } fois plus ou moins nombreuse. Ils en sont les plus proches selon les mesures suivantes, de poids égal, en écarts types entre économies : { $measures } ; toutes sont comparées par le rapport entre les valeurs, sauf la part urbaine et l’âge médian. Un petit État insulaire compte comme éloigné d’une économie qui n’en est pas un, et de même un pays en développement sans littoral. Écart minimal tenu pour net : { $margin }.
margin-points = { $points } points de pourcentage
margin-tenth = un dixième de sa valeur

structural-rows = Économie, la plus similaire d’abord
structural-column-income = PIB par habitant
structural-column-density = Habitants par km²
structural-chart = Barres : { $indicator }, { $economy } et les économies les plus similaires. { $headline }

## Outperformers. $value: of $economy; $expected: for its structure; $interval: where nine in ten are.

performers-value-above = { $indicator }, { $economy } : { $value }, soit plus que dans les économies de revenu et de géographie comparables ; la valeur attendue était de { $expected } ({ $interval }).
performers-value-below = { $indicator }, { $economy } : { $value }, soit moins que dans les économies de revenu et de géographie comparables ; la valeur attendue était de { $expected } ({ $interval }).
performers-value-within = { $indicator }, { $economy } : { $value } ; pour ce revenu et cette géographie, la valeur attendue était de { $expected } ({ $interval }).
performers-not-compared = { $indicator }, { $economy } : la comparaison avec la valeur attendue pour sa structure est impossible.
performers-wide = { $indicator }, { $economy } : la valeur attendue pour ce revenu et cette géographie est trop incertaine pour être indiquée, son intervalle dépassant { $points } points.
performers-none = { $indicator } : la valeur attendue ne peut pas être estimée.
performers-too-few = { $indicator } : trop peu d’économies ont des valeurs récentes avec le revenu, la population, la superficie et la part urbaine.
performers-lacking = { $economy } – aucune valeur récente et comparable : { $missing }.
performers-best = Économies au-dessus des attentes, la plus éloignée de son intervalle d’abord : { $best }.
performers-unnamed = Non désigné, car la série varie de plus de 30 points au cours d’une période sans valeur : { $economies }.

performers-column-expected = Attendu
performers-column-low = Intervalle, de
performers-column-high = Intervalle, à

## Associated factors

traits-some = Économies qui dépassent la valeur attendue ({ $indicator }) – caractéristiques associées : { $traits }.
trait-higher = { $indicator } (niveau plus élevé)
trait-lower = { $indicator } (niveau plus faible)
traits-unknown = { $indicator } : les facteurs associés ne peuvent pas être estimés.
traits-count = { $significant ->
    [one] { $significant } des { $looked } indicateurs est significativement associé au fait de faire mieux ou moins bien que prévu (au seuil de { $level }, corrigé du nombre d’indicateurs testés).
   *[other] { $significant } des { $looked } indicateurs sont significativement associés au fait de faire mieux ou moins bien que prévu (au seuil de { $level }, corrigé du nombre d’indicateurs testés).
}
traits-column-rho = Corrélation des rangs
traits-column-low = Intervalle à 95 %, de
traits-column-high = Intervalle à 95 %, à

structural-not-compared = Non comparées, car leurs chiffres sont douteux : { $economies }.
structural-too-old = Chiffres trop anciens pour être comparés : { $economies }.
