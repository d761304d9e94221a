### Words of charts: research/charts/

## Lines over years

chart-interval = 95% interval
chart-forecast = Forecast
chart-published = Published
# A unit.
chart-economies = economies

## Classes of a map. $bound: where a class begins or ends.

class-all = all
class-under = under { $bound }
class-over = { $bound } and over
class-highest = { $bound }

## Maps

map-disclaimer = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.
map-line-of-control = Dotted line represents approximately the Line of Control in Jammu and Kashmir agreed upon by India and Pakistan. The final status of Jammu and Kashmir has not yet been agreed upon by the parties.
map-sudan = Final boundary between the Republic of Sudan and the Republic of South Sudan has not yet been determined. Final status of the Abyei area is not yet determined.
map-malvinas = A dispute exists between the Governments of Argentina and the United Kingdom of Great Britain and Northern Ireland concerning sovereignty over the Falkland Islands (Malvinas).
map-kosovo = References to Kosovo shall be understood to be in the context of Security Council resolution 1244 (1999).
map-not-final = border not final
map-control = Line of Control
map-small = small economy
map-small-unknown = small economy, no data

## Places by their people

chart-cities = cities, from { $people } people
chart-towns = towns, from { $people }
chart-smaller-places = smaller places
# After a number.
chart-people = people

## Ranges, shares, places in a field

chart-range = from low to high
chart-central = central estimate
chart-equal-shares = Equal shares
chart-actual-shares = Actual shares
chart-people-least-first = % of people, lowest values first
# After a per cent number.
chart-of-people = of the people
chart-of-whole = of the whole
# Before a per cent number: how much of a field is behind.
chart-ahead-of = ahead of

## Notes on charts

# $shown: how many lines the chart has; $all: how many the table has.
chart-cut = The chart shows the first { $shown } of { $all }; the table holds all.
