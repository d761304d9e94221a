### Gaining and losing ground: research/findings/comparison/ground.py

## $before, $after: places among $of economies; the same of what is lost. $since: the year.

# $among: the indicators that are compared, ground-digital or ground-all.
ground-both = Among { $among }, { $economy } has since { $since } gained most ground in { $group } in { $indicator }, from { $before } to { $after } of { $of }, and lost most in { $lost-indicator }, from { $lost-before } to { $lost-after } of { $lost-of }.
ground-gained = Among { $among }, { $economy } has since { $since } gained most ground in { $group } in { $indicator }, from { $before } to { $after } of { $of }, and lost more than one place in none.
ground-lost = Among { $among }, { $economy } has since { $since } lost most ground in { $group } in { $lost-indicator }, from { $lost-before } to { $lost-after } of { $lost-of }, and gained more than one place in none.
ground-digital = digital indicators
ground-all = the indicators compared
ground-held = Since { $since }, { $economy } has kept its place in { $group } in { $indicators ->
    [one] the one indicator
   *[other] all { $indicators } indicators
} that can be compared.
ground-unknown = Whether { $economy } gained or lost ground in { $group } cannot be compared.
ground-not-named = Not counted here, as practically everybody or hardly anybody has it, or most values are estimates: { $indicators }.
# $fewest: economies with both values.
ground-method = Places among the economies of the group with a value near { $first } and a recent one at least five years later, { $fewest } or more of them. Economies with less income or use at the start have further to rise.
ground-then = About { $first }
ground-now = Latest
ground-places = { $before } → { $after } of { $of }
ground-axis = % of { $group } that are behind
ground-chart = Dots: share of the group that is behind, at the start and now. { $headline }
ground-column-then = Value about { $first }
ground-column-rank-then = Place then
ground-column-rank-now = Place now
ground-column-of = Economies ranked

## A change beside structural peers; the medians are of them.

slope-more = { $indicator } in { $economy } went from { $before } in { $since } to { $after } in { $until }, further than in the economies most like it, where the median went from { $peers-before } to { $peers-after } (latest figures: { $latest }).
slope-less = { $indicator } in { $economy } went from { $before } in { $since } to { $after } in { $until }, less far than in the economies most like it, where the median went from { $peers-before } to { $peers-after } (latest figures: { $latest }).
slope-level = { $indicator } in { $economy } went from { $before } in { $since } to { $after } in { $until }; the median of the economies most like it went from { $peers-before } to { $peers-after } (latest figures: { $latest }).
slope-unknown = No change in { $indicator } over the past decade can be compared between { $economy } and the economies most like it.
# Of the economies in the chart.
slope-median = Median of the others
slope-method = The economies most like it have half to twice the income and are nearest in population, density, urban share, area and age. Each line runs from the value nearest to { $first } to the latest one.
slope-chart = Lines from the first to the latest value of each economy. { $headline }
