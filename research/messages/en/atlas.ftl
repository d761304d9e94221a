### The world at once: research/findings/overview/

## Maps. $economies: how many have a value;

# $quarter: what a quarter of the economies are at or below.
atlas-map = Half of the economies of { $lowest } have { $indicator } of { $low } or less; in { $highest } the median economy has { $high }.
# $who: an economy or a region.
atlas-end = { $who } ({ $value })
atlas-years = { $economies } economies are on the map, with values of { $years }.
atlas-universal = The table omits { $economies ->
    [one] one economy
   *[other] { $economies } economies
} at { $least } or more.
# $share: of all people in the economies with values.
atlas-map-people = By the latest national figures, { $indicator } reaches { $share } of all people.
atlas-map-chart = Map of the world. { $headline }
atlas-unmapped = Too few economies have recent values for a map of { $indicators }.

## Regions. $high: the median in $highest, the regions where it is highest; $low, $lowest: the same where it is lowest.

atlas-regions = { $indicator } of the median economy ranges from { $low } in { $lowest } to { $high } in { $highest }.
# $regions: all that have recent values.
atlas-regions-level = Median { $indicator } is { $median } in { $regions }.
atlas-regions-medians = Medians count each economy that the ITU lists in a region once, whatever its population, and leave out values in doubt.
atlas-regions-unknown = No region has recent values of { $indicator }.
atlas-rows-regions = ITU region
atlas-middle-half = middle half of the economies
atlas-median = median
# $medians: a list of atlas-end.
atlas-regions-chart = Lines of regions. { $headline } Medians: { $medians }.
atlas-column-median = Median
atlas-column-low = Lower quartile
atlas-column-high = Upper quartile

## People offline. $count: how many economies hold $share of them.

# $latest: the years of the figures on Internet use.
# $itu: people offline in $year by the ITU.
# $share of the people offline in $among, by figures of $latest.
people-offline-reached = At least { $share } of all those offline live where 4G already reaches.
# $count of $known economies, in which $share of all people offline live, meet $threshold.
people-offline-affordable = By national figures, { $share } of the people offline in { $among } live where mobile data costs no more than { $threshold } of income per person on average, though the poorest pay a larger share. { $rest } live where it costs more.
people-offline-affordable-part = By national figures, { $share } of the people offline in { $among } live where mobile data costs no more than { $threshold } of income per person on average, though the poorest pay a larger share. { $rest } live where it costs more; for the others no comparable price is known.
# $share: of the people offline, in economies at or below $threshold of income.
# $share: of the people offline, in economies above $threshold of income.
# $economies: whose price is in doubt.
people-offline-price-doubt = The price of mobile data is in doubt in { $economies }, but each of its figures there is on the same side of { $threshold } of income per person.
# $known: % of the people offline.
people-offline-without = Not counted, as no figures of Internet use and of people from about the same year are known: { $economies }, with { $people } people in all.
people-offline-unknown = Where the people of { $among } who are offline live is not known.
people-offline-counted = By figures of { $counted } of { $among }, { $people } people of all ages are offline.
people-offline-world = The latest national figures of { $counted } add up to { $people } people offline.
people-offline-now = By the ITU’s estimate for { $year }, about { $itu } people in { $among } are offline; by national figures { $people }, at least { $share } of them within reach of 4G.
people-offline-sum = The latest national figures of { $counted }, of { $years }, add up to { $people } people offline; older ones still count people who have come online since. Shares here are of that sum.
people-offline-sum-part = The latest national figures of { $counted }, of { $years }, add up to { $people } people offline, even without { $economies }, where { $missing } people live and figures of Internet use or of people are lacking; older ones still count people who have come online since: if the ITU is right, this sum and what rests on it are too high.
people-offline-held = { $share } of the people offline live in { $count ->
    [one] one economy
   *[other] { $count } economies
}: { $economies }.
people-offline-held-without = Not counting { $missing }, { $share } of the people offline live in { $count ->
    [one] one economy
   *[other] { $count } economies
}: { $economies }.
people-offline-estimated = In { $year }, { $itu } people in { $among } were offline, the ITU estimates.
people-offline-method = People times the share who do not use the Internet; the two are at most { $apart ->
    [one] a year
   *[other] { $apart } years
} apart. Each figure is the latest of its economy: the sum is no estimate for one year.
# $itu: people offline in $year by the ITU; $people: the sum here, of values of $latest; $source: of the estimate.
people-offline-published = Source of the ITU’s estimate: { $source }
people-offline-middle = Where an economy has two figures, as the newest may rest on a break in its series or a survey contradicts it, sums of people offline run from the lower figures to the higher; charts and the order use the middle.
people-offline-column = People offline
people-offline-column-share = Share of those counted
people-offline-listed = The table lists economies with at least { $least } of all people offline and a value no more than five years older than the newest; the sum and the file have all.
people-offline-axis = People offline by economy (and as % of its population)
people-offline-by-region = By region: latest national figures
people-offline-others = Other economies: { $economies }
people-offline-chart = Bars of people offline by economy. { $headline }
