### An indicator against income: research/findings/income.py

# $economy, $indicator: its name inside a sentence; $value: its value; $median: the median of economies of similar income.
income-compared-level = { $indicator } in { $economy }: as usual for its income.
income-compared-lower = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, below the median of economies of similar income ({ $median }).
income-compared-higher = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, above the median of economies of similar income ({ $median }).
# The same by each of the figures that conflict.
income-either-lower = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, by either figure below the median of economies of similar income ({ $median }).
income-either-higher = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, by either figure above the median of economies of similar income ({ $median }).
# $more: how many of the $nearest economies have a higher value.
income-most = None of the { $nearest } economies nearest in income has a clearly higher value.
income-all = All { $nearest } economies nearest in income have a clearly higher value.
income-more = { $more ->
    [one] One of the { $nearest } economies nearest in income has a clearly higher value.
   *[other] { $more } of the { $nearest } economies nearest in income have a clearly higher value.
}
# $economies: the $more of the $nearest economies that have a clearly higher value, three at most.
income-above = Of the { $nearest } economies nearest in income, only { $economies } { $more ->
    [one] has
   *[other] have
} a clearly higher value.
# $year: of a value that is not current.
income-dated = The latest figure of { $economy } for { $indicator } is of { $year }.
# $income: the range of their income; $level: how near to the median a value is called level; $economies: all in the chart.
income-method = The { $nearest } economies nearest in income have { $income } per person. A value in their middle half, or within { $level } of their median, is called usual. Clearly higher is by half a percentage point or more, where the value is a share. The chart shows { $economies } economies ({ $years }).
income-national = Compared by national income, not GDP, as the two differ by over a fifth: { $economies }.
income-national-one = { $economy } ({ $income }; GDP: { $gdp }; { $year })
income-unknown = { $indicator } in { $economy } cannot be compared with economies of similar income.
income-no-gdp = GDP per capita of { $economy } is missing.
income-other-prices = GDP per capita of { $economy } is published only in { $unit }, which are not comparable.
# $apart: the most years between two figures that are compared.
income-apart = { $indicator } and GDP per capita of { $economy } are more than { $apart } years apart.
income-few = { $indicator } in { $economy } is not compared with similar incomes: fewer than { $fewest } economies with figures are within a factor of { $times } of its income.
income-no-value = No recent value of { $indicator } in { $economy } is known.

# What the chart marks: the $economies nearest in income, and their median.
income-nearest = { $economies } nearest in income
# $value: of the economies nearest in income.
income-median = median { $value }
# $value: of the World Bank income group.
income-axis = Income per person, int. $ of 2021 (logarithmic scale)
income-column = Income per person
income-year = Year of income
income-value-year = Year of the value
income-rows = Economy, nearest in income first
income-chart = Scatter of { $indicator } against income per person for { $economies } economies. { $headline }
