### The economies most like one, and what is expected of one of its structure: research/findings/peers_structural.py,
### performers.py, improvers.py

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
} { $value }, against a median of { $median } in the { $peers } most similar economies; { $more ->
    [one] one of them has
   *[other] { $more } of them have
} clearly more.
structural-close = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, against a median of { $median } in the { $peers } most similar economies; none of them has clearly more.
structural-most = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, against a median of { $median } in the { $peers } most similar economies; none of them has more.
structural-level = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, against a median of { $median } in the { $peers } most similar economies; none of them has more, but not all have less.
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
structural-method = Peers have half to twice the income and at most { $times } times more or fewer people. They are nearest in { $measures }, each counted the same, in standard deviations between economies; all but the urban share and the median age by ratio. “Clearly” is by at least { $margin }.
structural-one-measure = Only { $measure } can be compared.
# By how much a value has to lead to be called clearly better.
margin-points = { $points } percentage points
margin-tenth = a tenth of its value

structural-rows = Economy, most similar first
structural-column-income = GDP per capita
structural-column-density = People per km²
structural-column-distance = Distance
structural-column-least = Least alike in
structural-chart = Bars of { $indicator } in { $economy } and the economies most like it. { $headline }

## Outperformers. $value: of $economy; $expected: for its structure; $interval, $level: where values are expected, and the share
## of economies that would be inside it.

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
performers-none = What is expected in { $indicator } cannot be estimated.
performers-too-few = Too few economies have recent values of { $indicator } with income, population, area and urban share.
# $missing: measures, or the indicator.
# $ahead of $economies are above what is expected of them; $first and $last: furthest above and below.
performers-among = { $ahead } of { $economies } economies of { $group } do better in { $indicator } than expected for their structure; { $first } is furthest ahead, { $last } furthest behind.
performers-among-unknown = What is expected of economies of { $group } in { $indicator } cannot be estimated.
performers-lacking = { $economy } has no recent, comparable value of { $missing }.
# $outside of $economies are outside their interval; $chance: how many would be by chance alone.
performers-count-above = { $outside } of { $economies } economies { $outside ->
    [one] is above its interval
   *[other] are above their interval
}; chance alone would put about { $chance } there.
performers-count-below = { $outside } of { $economies } economies { $outside ->
    [one] is below its interval
   *[other] are below their interval
}; chance alone would put about { $chance } there.
performers-count-above-chance = { $outside ->
    [one] One of { $economies } economies is above its interval, not clearly more than the { $chance } or so that chance alone would put there, so none counts as an outperformer.
   *[other] { $outside } of { $economies } economies are above their interval, not clearly more than the { $chance } or so that chance alone would put there, so none counts as an outperformer.
}
performers-count-below-chance = { $outside ->
    [one] One of { $economies } economies is below its interval, not clearly more than the { $chance } or so that chance alone would put there, so none counts as an outperformer.
   *[other] { $outside } of { $economies } economies are below their interval, not clearly more than the { $chance } or so that chance alone would put there, so none counts as an outperformer.
}
performers-best = Outperformers, furthest beyond their interval first: { $best }.
performers-alike = Outperformers among the economies most like { $economy }: { $peers }.
performers-alike-none = None of the economies most like { $economy } is an outperformer.
performers-alike-none-but = Apart from { $peers }, none of the economies most like { $economy } is an outperformer.
performers-unnamed = Not named, as their series change by more than 30 points across years without values: { $economies }.
# $shown: at either end.
performers-ends = The chart shows the { $shown } economies furthest above what is expected and the { $shown } furthest below.
performers-left-over = What these measures do not account for may be policy, or anything else.
# $share: R²; $inside of $economies: inside their interval.
performers-fit = { $measures } account for { $share } of the differences between economies (R²), and { $inside } of { $economies } are inside their interval.

performers-column-expected = Expected
performers-column-low = Interval, from
performers-column-high = Interval, to
performers-column-beyond = Against the interval
performers-cell-above = above
performers-cell-above-uncounted = above, not counted
performers-cell-below = below
performers-cell-below-uncounted = below, not counted
performers-cell-within = inside
performers-spread = Expected, { $level } interval
performers-chart = Values and expected intervals of { $indicator }. { $headline }

## Associated factors

# $traits: a list of trait-higher and trait-lower.
traits-some = Economies with more { $indicator } than expected also tend to have { $traits }.
trait-higher = higher { $indicator }
trait-lower = lower { $indicator }
traits-none = None of { $looked } indicators is significantly associated with { $indicator } beyond income, population, density and urban share.
traits-unknown = Factors associated with { $indicator } cannot be estimated.
traits-count = { $significant } of { $looked } indicators { $significant ->
    [one] is
   *[other] are
} significantly associated with doing better or worse than expected (at { $level }, corrected for the number tested).
# $rho: rank correlation.
traits-closest-weak = The closest significant association, with { $indicator }, is weak: a rank correlation of { $rho }, where 0 is none and 1 or -1 complete.
traits-closest-moderate = The closest significant association, with { $indicator }, is moderate: a rank correlation of { $rho }, where 0 is none and 1 or -1 complete.
traits-closest-close = The closest significant association, with { $indicator }, is a rank correlation of { $rho }, where 0 is none and 1 or -1 complete.
traits-association = An association is no proof of cause, in either direction. Income, population, density and urban share are taken into account.
traits-column-rho = Rank correlation
traits-column-low = 95% interval, from
traits-column-high = 95% interval, to
traits-column-significant = Significant
traits-significant = yes
traits-not-significant = no
traits-axis = Rank correlation, −1 to 1
traits-spread = { $level } interval
traits-point = Estimate
traits-chart = Rank correlations of other indicators with { $indicator }. { $headline }

## Improvers. $start, $end: values of $economy in the years $first and $last; $expected, $interval, $level: of economies with the
## same start.

improvers-value-above = { $indicator } in { $economy } went from { $start } in { $first } to { $end } in { $last }, further than economies with such a start come: { $expected } was expected ({ $interval }).
improvers-value-below = { $indicator } in { $economy } went from { $start } in { $first } to { $end } in { $last }, less far than economies with such a start come: { $expected } was expected ({ $interval }).
improvers-value-within = { $indicator } in { $economy } went from { $start } in { $first } to { $end } in { $last }; with such a start, { $expected } was expected ({ $interval }).
# $first, $last: about which years values are needed.
improvers-unknown = Ten-year progress of { $economy } in { $indicator } is not compared: that takes figures measured within { $near } years of both { $first } and { $last }.
improvers-none = Fast improvers in { $indicator } cannot be named.
# $span: years between two values of an economy; $fewest: economies.
improvers-needs = Recent values of at least { $fewest } economies, and values { $span } years before, are needed to name fast improvers.
# $improvers: a list of improvers-one.
improvers-best = Fast improvers, furthest beyond their interval first: { $improvers }.
improvers-one = { $economy } ({ $range })
improvers-first-low = A first value that was too low makes a rise look fast.
improvers-not-compared = Not compared, as their series change by more than 30 points across years without values: { $economies }.

improvers-column-start = Start
improvers-column-end = End
improvers-column-start-year = Year of start
improvers-column-end-year = Year of end
improvers-spread = Expected for the start, { $level } interval
improvers-chart = Values of { $indicator } around { $year }, and the intervals expected for their start. { $headline }
