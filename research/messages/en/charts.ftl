### Words of charts: research/charts/

## Lines over years

chart-interval = 95% interval
chart-forecast = Forecast
chart-published = Published
chart-filled = Filled in between surveys
chart-without-data = Years without data
# $value, to be reached by the year $due.
chart-target = Target: { $value } by { $due }
# At the last value of a line.
chart-last = { $economy }, { $year }: { $value }
    .label = { $economy }, { $year }: { $value }
# $before: the year whose value that of $year may repeat.
chart-last-still = { $economy }, { $year }: { $value }, may repeat { $before }
    .label = { $economy }, { $year }: { $value }, may repeat { $before }
chart-last-doubted = { $value } ({ $year }, in doubt)
chart-either = in doubt: { $value }
chart-older = older than three years, not counted
# $value: of the forecast of the year $due.
chart-ahead = Forecast for { $due }: { $value } (95% interval: { $interval })
    .label = Forecast for { $due }: { $value } (95% interval: { $interval })
# A unit.
chart-economies = economies

## Classes of a map. $bound: where a class begins or ends.

class-all = all
class-under = under { $bound }
class-over = { $bound } and over
map-own = compared with { $economy }
map-equal = equal

## Maps

map-disclaimer = Boundaries are drawn for statistics and imply no opinion on the status of any territory.
map-line-of-control = Dotted line: approximately the Line of Control in Jammu and Kashmir. India and Pakistan have not agreed on the final status of Jammu and Kashmir.
map-sudan = The final boundary between Sudan and South Sudan and the final status of the Abyei area are not determined.
map-malvinas = Argentina and the United Kingdom dispute sovereignty over the Falkland Islands (Malvinas).
map-kosovo = Kosovo is shown in the context of Security Council resolution 1244 (1999).
map-not-final = border not final
map-control = Line of Control
map-small = small economy
map-outside = outside the group
map-apart = not compared
map-apart-why = not compared: see table
# $missing: a message such as no-data.
map-small-unknown = small: { $missing }

## Places by their people

chart-cities = cities, from { $people } people
chart-towns = towns, from { $people }
chart-smaller-places = smaller places
# After a number.
chart-people = people

## Ranges, shares, places in a field

chart-central = central estimate
# Of the pale part of a bar, from the lowest figure on.
chart-up-to = up to the highest figure
# Of a hollow mark.
chart-in-doubt = in doubt or possibly an estimate
# After a per cent number.
# Of a line across rows: it parts those ahead of more than half.
chart-half = half of the others

## Notes on charts

# $shown: how many lines the chart has; $all: how many the table has.
chart-cut = The chart shows the first { $shown } of { $all }; the table holds all.
# Above a chart: how many of all rows it shows.
# $axis: what an axis shows.
chart-axis-logarithmic = { $axis } (logarithmic scale)
chart-axis-cut = { $axis } (axis does not start at 0)
# Below a chart: whose figures it shows, and of which $years.
chart-source = Source: { $sources }.
# $sources: titles of what the values were computed from.
chart-source-computed = Source: calculations for this report from { $sources }.
chart-source-years = Source: { $sources } ({ $years }).
# What a chart draws, in small letters above it and below the title of one that is taken away.
chart-of-one = { $indicator } ({ $unit })
chart-of = { $indicators }
chart-of-years = { $indicators }, { $years }
chart-of-whose = { $shown }, { $who }
# Whose values a chart draws; $n does not count $economy.
chart-who-among = { $n } economies of { $group }
chart-who-all = { $n } economies
chart-who-own-group = { $economy } and economies of { $group }
chart-who-own-others = { $economy } and other economies
chart-who-own-among = { $economy } and { $n } { $n ->
    [one] economy
   *[other] economies
} of { $group }
# What a chart draws that is of no indicator as it is.
shows-cost-use = Cost of devices, training and data, by part (US$)
shows-cost-network = Cost of radio sites over { $years } years, by part (US$)
shows-cost-drivers = Cost of extending networks at either end of each assumption (US$)
shows-targets = Latest value, value 4 to 6 years earlier, and target
shows-targets-now = Latest value and target
shows-ages = People by age and sex
shows-comparison = Comparison with medians, by indicator
shows-key = Key figures, by indicator
shows-ground = Change since about { $first } and median change of others, by indicator
shows-traits = Rank correlation of other indicators with { $indicator }
shows-prices = Prices of mobile data and fixed broadband (% of income per person)
shows-price-trend = Prices of broadband over the years (% of income per person)
shows-gaps = People each gap concerns, and economies that have it
shows-largest-gap = Of the gaps counted in people, the largest in { $group } is { $topic }: { $people } people
shows-land = People and land, by area
shows-settlements = People by size of settlement
shows-learners = People who cannot read or are offline, and what training costs
shows-unpriced-learners = People who cannot read or are offline
shows-marked = Latest values that their source marks
shows-corrected = Values that are corrected, left out or in doubt
shows-known = Indicators with and without a value, by theme
shows-regions = { $indicators } by region: median and middle half of economies
