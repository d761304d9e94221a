### An indicator against income: research/findings/income.py

# $economy, $indicator: its name inside a sentence; $value: its value; $median: the median of economies of similar income.
income-compared-ahead = { $economy } is ahead of economies of similar income in { $indicator }: { $value }, median { $median }.
income-compared-behind = { $economy } is behind economies of similar income in { $indicator }: { $value }, median { $median }.
income-compared-level = { $indicator } in { $economy }: as usual for its income.
# The same where the value is inside what is expected for its structure: it is not called ahead or behind.
income-compared-lower = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, below the median of economies of similar income ({ $median }).
income-compared-higher = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, above the median of economies of similar income ({ $median }).
# The same where its income group by the World Bank says the opposite.
income-compared-leading = { $economy } is ahead of economies of similar GDP per capita in { $indicator }: { $value }, median { $median }.
income-compared-trailing = { $economy } is behind economies of similar GDP per capita in { $indicator }: { $value }, median { $median }.
# $group-median: of that group. Claims of their own after the two above.
income-group-leading = { $economy } is behind the median of its World Bank income group: { $group-median }.
income-group-trailing = { $economy } is ahead of the median of its World Bank income group: { $group-median }.
income-compared-above = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} above that of economies of similar income: { $value } against a median of { $median }.
income-compared-below = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} below that of economies of similar income: { $value } against a median of { $median }.
# $more: how many of the $nearest economies have a higher value.
income-most = None of the { $nearest } economies nearest in income has a higher value.
income-all = All { $nearest } economies nearest in income have a higher value.
income-more = { $more ->
    [one] One of the { $nearest } economies nearest in income has a higher value.
   *[other] { $more } of the { $nearest } economies nearest in income have a higher value.
}
# $year: of a value that is not current.
income-dated = The latest figure of { $economy } for { $indicator } is of { $year }.
# $income: the range of their income; $level: how near to the median a value is called level; $economies: all in the chart.
income-method = The { $nearest } economies nearest in income have { $income } per person. A value in their middle half, or within { $level } of their median, is called usual. The chart shows { $economies } economies ({ $years }).
income-unknown = { $indicator } in { $economy } cannot be compared with economies of similar income.
income-no-gdp = GDP per capita of { $economy } is missing.
income-other-prices = GDP per capita of { $economy } is published only in { $unit }, which are not comparable.
# $apart: the most years between two figures that are compared.
income-apart = { $indicator } and GDP per capita of { $economy } are more than { $apart } years apart.
income-no-value = No recent value of { $indicator } in { $economy } is known.

# What the chart marks: the $economies nearest in income, and their median.
income-nearest = { $economies } nearest in income
# $value: of the economies nearest in income.
income-median = median { $value }
# $value: of the World Bank income group.
income-median-group = { $group } (median): { $value }
    .label = { $group } (median): { $value }
income-axis = GDP per capita, int. $ of 2021 (logarithmic scale)
income-year = Year of GDP per capita
income-value-year = Year of the value
income-rows = Economy, nearest in income first
income-chart = Scatter of { $indicator } against GDP per capita for { $economies } economies. { $headline }
