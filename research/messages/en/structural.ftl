### The economies most like one, and what is expected of one of its structure: research/findings/comparison.

## Measures of structure inside a sentence

measure-income = GDP per capita
measure-population = population
measure-density = people per square kilometre
measure-urban = urban share
measure-area = area
measure-age = median age

## Structural peers. $value: of $economy; $median: of the $peers of the ten most similar that have a value; $more: how many
## of these have a higher one.

structural-more = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, against a median of { $median } in the { $peers } most similar economies with comparable figures; { $more ->
    [one] one has
   *[other] { $more } have
} clearly more.
structural-close = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, against a median of { $median } in the { $peers } most similar economies with comparable figures; none has clearly more.
structural-most = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, against a median of { $median } in the { $peers } most similar economies with comparable figures; none of them has more.
structural-median = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, against a median of { $median } in the { $peers } most similar economies with comparable figures.
structural-one-peer = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, against { $median } in { $peer }, the only similar economy with a recent value.
# $peers: the nearest of them.
structural-named = The economies most like { $economy } are { $peers }.
# $most, $least: measures.
structural-unknown = Structural peers of { $economy } cannot be named.
structural-no-income = { $economy } has no recent, comparable GDP per capita (published by the World Bank).
structural-nobody = No other economy has half to twice the income of { $economy }, and at most { $times } times more or fewer people.
structural-no-value = { $economy } has no recent value of { $indicator }.
structural-no-values = No recent value of { $indicator } in { $peers }.
# $measures: those of which the economy has no recent value.
structural-unmeasured = Not compared, as { $economy } has no recent value: { $measures }.
structural-left-out = { $left ->
    [one] One economy lacks a recent value of one of the measures and is not compared.
   *[other] { $left } economies lack a recent value of one of the measures and are not compared.
}
structural-few = Only { $peers ->
    [one] one economy with all measures has
   *[other] { $peers } economies with all measures have
} half to twice the income of { $economy } and at most { $times } times more or fewer people.
# $least: how many of the $peers stay when a measure is left out.
structural-stable = At least { $least } of the { $peers } peers stay whichever measure is left out.
structural-fragile = The choice of peers is uncertain: without { $measures }, { $least ->
    [one] { $least } of the { $peers } remains.
   *[other] { $least } of the { $peers } remain.
}
peers-similar = Most similar economies
structural-method = Peers have half to twice the income and at most { $times } times more or fewer people. They are nearest in { $measures }, each counted the same, in standard deviations between economies; all but the urban share and the median age by ratio. A small island State, or a landlocked developing country, counts as far from an economy that is none. “Clearly” is by at least { $margin }.
# By how much a value has to lead to be called clearly better.
margin-points = { $points } percentage points
margin-tenth = a tenth of its value

structural-rows = Economy, most similar first
structural-column-income = GDP per capita
structural-column-density = People per km²
structural-chart = Bars of { $indicator } in { $economy } and the economies most like it. { $headline }

## Outperformers. $value: of $economy; $expected: for its structure; $interval: where nine in ten are.

performers-value-above = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, more than economies of such income and geography come to: { $expected } was expected ({ $interval }).
performers-value-below = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, less than economies of such income and geography come to: { $expected } was expected ({ $interval }).
performers-value-within = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }; for its income and geography, { $expected } was expected ({ $interval }).
performers-not-compared = { $indicator } in { $economy } cannot be compared with what is expected for its structure.
# $points: the width of an interval from where on nothing is shown.
performers-wide = What is expected of { $economy } in { $indicator } for its income and geography is too uncertain to show: its interval is wider than { $points } points.
performers-none = What is expected in { $indicator } cannot be estimated.
performers-too-few = Too few economies have recent values of { $indicator } with income, population, area and urban share.
# $missing: measures, or the indicator.
performers-lacking = { $economy } has no recent, comparable value of { $missing }.
performers-best = Economies that do better than expected, those furthest beyond their interval first: { $best }.
performers-unnamed = Not named, as their series change by more than 30 points across years without values: { $economies }.

performers-column-expected = Expected
performers-column-low = Interval, from
performers-column-high = Interval, to

## Associated factors

# $traits: a list of trait-higher and trait-lower.
traits-some = Economies with more { $indicator } than expected also tend to have { $traits }.
trait-higher = higher { $indicator }
trait-lower = lower { $indicator }
traits-unknown = Factors associated with { $indicator } cannot be estimated.
traits-count = { $significant } of { $looked } indicators { $significant ->
    [one] is
   *[other] are
} significantly associated with doing better or worse than expected (at { $level }, corrected for the number tested).
# $rho: rank correlation.
traits-column-rho = Rank correlation
traits-column-low = 95% interval, from
traits-column-high = 95% interval, to

structural-not-compared = Not compared, as their figures are in doubt: { $economies }.
structural-too-old = Too old to compare: { $economies }.
