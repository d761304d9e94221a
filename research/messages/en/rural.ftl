### The parts of rural digital development: research/findings/framework_rural.py

# $strongest, $weakest: parts, with their scores $high and $low.
rural-ends = In rural digital development, { $economy } scores highest in { $strongest } ({ $high } of 100 points) and lowest in { $weakest } ({ $low }).
rural-one = In rural digital development, { $economy } scores { $points } of 100 points in { $part }, the only part with enough data.
# $parts: a list. $group: the region.
rural-above = Above the median of { $group }: { $parts }.
rural-below = Below the median of { $group }: { $parts }.
# $text: of the framework.
rural-method = { $text } The values that score lowest and highest are this project's choice.
# $source: who publishes them, or why nobody does.

rural-rows = Part, and its indicators in rural areas
rural-column-score = Score, 1 to 100
rural-column-median = Median of the region
rural-column-value = Value
rural-median = median, { $group }
rural-axis = points of 100
rural-chart = Scores compared with the median of the region. { $headline }
