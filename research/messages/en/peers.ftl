### An economy against the medians of its peers: research/findings/peers.py

# $value: of $economy; $median: of its peers, $group.
peers-one-above = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, above the median of { $group } ({ $median }).
peers-one-level = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, close to the median of { $group } ({ $median }).
peers-one-below = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, below the median of { $group } ({ $median }).
# $above, $level, $below: indicators, by how $economy compares in them.
peers-several-above = { $economy } is above the median of { $group } in { $above }.
peers-several-level = { $economy } is close to the median of { $group } in { $level }.
peers-several-below = { $economy } is below the median of { $group } in { $below }.
# $ahead, $behind, $close, $level: lists of peers-against, those furthest from the median first. $target: of one that is better than the median and short of it; "more" is after another.
peers-ahead = { $economy } does better than the median of { $group } in { $ahead }.
peers-behind = { $economy } does worse than the median of { $group } in { $behind }.
peers-ahead-behind = { $economy } does better than the median of { $group } in { $ahead }, but worse in { $behind }.
# Internet use against the $median of $group and of economies of similar income, $alike.
peers-region-better-close = Internet use in { $economy } ({ $value }) is high for { $group } ({ $median }), but average for its income ({ $alike }).
peers-region-better-worse = Internet use in { $economy } ({ $value }) is high for { $group } ({ $median }), but low for its income ({ $alike }).
peers-region-close-better = Internet use in { $economy } ({ $value }) is average for { $group } ({ $median }), but high for its income ({ $alike }).
peers-region-close-worse = Internet use in { $economy } ({ $value }) is average for { $group } ({ $median }), but low for its income ({ $alike }).
peers-region-worse-better = Internet use in { $economy } ({ $value }) is low for { $group } ({ $median }), but high for its income ({ $alike }).
peers-region-worse-close = Internet use in { $economy } ({ $value }) is low for { $group } ({ $median }), but average for its income ({ $alike }).
peers-close = { $economy } is close to the median of { $group } in { $close }.
peers-short-ahead = At { $value }, { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} above the median of { $group } ({ $median }), but below the target of { $target }.
peers-short-income = At { $value }, { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} above the median of { $group } ({ $median }), but below that of economies of similar income ({ $alike }) and the target of { $target }.
peers-short-price = At { $value }, the { $indicator } in { $economy } is below the median of { $group } ({ $median }), but above the target of { $target }.
peers-short-ahead-more = At { $value }, { $indicator } { $indicator ->
   *[one] is
    [other] are
} above the median ({ $median }), but below the target of { $target }.
peers-short-income-more = At { $value }, { $indicator } { $indicator ->
   *[one] is
    [other] are
} above the median ({ $median }), but below that of economies of similar income ({ $alike }) and the target of { $target }.
peers-short-price-more = At { $value }, the { $indicator } is below the median ({ $median }), but above the target of { $target }.
# $indicators: a list of peers-against.
peers-both-met = On neither side, as the economy and the median both meet the target: { $indicators }.
peers-clear = Better and worse are differences of at least 5 percentage points, 5 per 100 people (of a median under 20, a fifth of it), or a tenth of any other value; less is called close. Where the economy and the median both meet the target, neither is called better.
# $indicators: a list of peers-median-of.
peers-count-doubt = Not compared here, as the figures are in doubt: { $indicators }.
# $indicators: of which no value can be compared.
peers-unknown = The sources of this report have no recent value of { $indicators } for { $economy }.
peers-unfit = No figure of { $economy } on { $indicators } is compared: the latest are too old or in doubt.
# $values: a list of peers-against.
peers-short = Against the median of { $group }: { $values }.
peers-against = { $indicator } ({ $value } against { $median })
peers-against-income = { $indicator } ({ $value } against { $median }, but { $alike } in economies of similar income)
peers-against-equal = { $indicator } ({ $value }, which is the median)
# The same where fewer than half of $group have a recent value of any. $values: a list of peers-median-of.
peers-alone = Latest figures of { $economy }: { $values }. Too few economies of { $group } have recent ones to compare with.
peers-median-of = { $indicator } { $value }
# $since: the first year that counts.
peers-with-doubted = With the figures in doubt, medians of { $group } would be other: { $medians }.
peers-years = Medians take the latest figure of each economy since { $since }, this one included, and none that is in doubt.
# Of a table with gross enrolment.
peers-gross = Gross enrolment counts pupils of every age against those of the age the level is meant for, so it can exceed 100%.
# $counts: a list of peers-few-in, of indicators that fewer than half of $group have.
peers-few = Few economies of { $group } have recent figures, so their median says little: { $counts }.
peers-few-in = { $indicator } ({ $known } of { $members })
# $indicators: whose values are in the table, with year and remark.
peers-old = Too old, doubtful or of unknown year, and not compared: { $indicators }.

# Of a row of a chart that is the median of its members.
peers-row-median = { $group } (median)
    .label = { $group } (median)
peers-column-median = Median of { $group }
peers-column-years = Years of the medians
# Of the legend: the other economies.
peers-key-each = Economies of { $group }
# $group: whose economies are shown; $values: peers-short, a sentence.
peers-chart = Dots of { $economy } and the economies of { $group }, with ticks at the medians. { $values }
# Beside a row of a chart: the economy against the median; higher and lower where more is not plainly better.
peers-side-better = better
peers-side-level = close
peers-side-worse = worse
peers-side-higher = higher
peers-side-lower = lower
# Of a value that is on neither side of a median, why not.
peers-side-met = both met
peers-side-rounded = unclear
peers-side-estimate = not compared
