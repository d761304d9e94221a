### The key figures of an economy: research/findings/overview/opening.py, tiles.py

# $people who are offline; $value: a share online.
# $lines: per 100 people; $users: fewer than those by 25 or more, and than $homes by over a tenth of them.
key-lines-homes = In { $economy }, mobile-broadband subscriptions come to { $lines } people and { $homes } of households have the Internet at home, but { $users } of people are online. One person can have several SIM cards, and not all members of a household go online.
key-lines = In { $economy }, mobile-broadband subscriptions come to { $lines } people, but { $users } of people are online. One person can have several SIM cards.
key-within-homes = In { $economy }, { $users } of people use the Internet, though { $homes } of households have it at home. A household counts whether or not all its members go online.
# $size: people assumed in a household.
key-homes-unfit = In { $economy }, { $users } of people use the Internet and { $homes } of households have it at home. With one user in each of these homes, and { $size } people in each household, at least { $least } of people would be online. One of the two figures has to be checked.
# $before: the share online of $since, the year before a possible break; $users: the one of $year, after it.
key-homes-unfit-jump = In { $economy }, { $homes } of households have Internet at home. With one user in each of these homes, and { $size } people in each household, at least { $least } of people would be online. That is more than the { $users } of { $year }, and less than the { $before } of { $since }. One of these figures has to be checked.
key-electricity-alone = Electricity reaches { $electricity } of people in { $economy }; recent figures on Internet use are missing.
key-electricity-doubt = Electricity reaches { $electricity } of people in { $economy }; the figure of Internet use, { $users } ({ $year }), is in doubt.
key-unknown = Recent figures on Internet use and access to electricity in { $economy } are missing.

## Its income by the World Bank, with how many $people it has or without.

key-people-low = { $economy } is a low-income economy of { $people } people ({ $year }).
key-people-lower-middle = { $economy } is a lower-middle-income economy of { $people } people ({ $year }).
key-people-upper-middle = { $economy } is an upper-middle-income economy of { $people } people ({ $year }).
key-people-high = { $economy } is a high-income economy of { $people } people ({ $year }).
key-people-none = { $economy } has { $people } people ({ $year }) and is not classified by income.
key-income-low = { $economy } is a low-income economy.
key-income-lower-middle = { $economy } is a lower-middle-income economy.
key-income-upper-middle = { $economy } is an upper-middle-income economy.
key-income-high = { $economy } is a high-income economy.
key-income-none = { $economy } is not classified by income.
# $groups: lists of the United Nations.
key-among = By the United Nations lists of { $year }, { $economy } belongs to { $groups }.
key-leaving = { $economy } was due to leave { $group } in { $year }, after that list was drawn up.
key-peers = It is compared with the { $members } economies of { $group }.
key-peers-itu = It is compared with the { $members } economies of { $group } as ITU divides the world.
# What a profile is judged by: the $economies nearest in income; $members: of its region, $group.
key-yardstick = “Similar income” means the { $economies } economies nearest in income per person (GDP per capita at purchasing power parity, or national income where the two differ by over a fifth), whatever their income class; fewer where incomes differ by more than a factor of { $times }; { $group } ({ $members } economies) has a section of its own.
key-yardstick-itu = “Similar income” means the { $economies } economies nearest in income per person (GDP per capita at purchasing power parity, or national income where the two differ by over a fifth), whatever their income class; fewer where incomes differ by more than a factor of { $times }; { $group } ({ $members } economies, as ITU divides the world) has a section of its own.
# In place of the name of a group.
yardstick-similar = economies of similar income
    .label = Economies of similar income
# $since: the first year whose values are ranked.
key-homes-rule = Internet use counts as possibly too low where the share of households with Internet is of a newer year and over a tenth above the share of people online. A share of households of the same year or before shows nothing of this, as not all members of a household go online.
key-ranked = Ranks are among economies with a value at most one year from that of the economy; medians of economies of similar income take the latest value of each since { $since }.
key-ranked-estimates = Estimates have no rank, and count in that of another economy only where they are at most half or at least twice its value: in one indicator and year, economies may be ranked among more or fewer others.
# $reasons: those that apply, each one of the six below.
key-possible = “Uncertain” means that it is open whether the target will be met in time: here { $reasons }.
possible-chance = a chance of 33 to 66%
possible-short = a recent pace that falls short by less than a tenth
possible-short-income = a recent pace that falls short by less than a tenth and comes mainly from higher incomes
possible-between = a recent pace that is enough only if it has gone on since the last value
possible-slower = a recent pace that would do, but slowed at the last step
possible-income = a recent pace that would do, but came mainly from rising incomes
possible-networks = a recent pace of networks that would do, but may not last
possible-ages = a value of all ages below the target, which people aged 15 and over may meet
key-spans = A change is over about five years to the latest value, where that many are known; a pace towards a target over about three; the first year is given with each.

## Short titles of the tiles, and what stands below their value

tile-internet-users = Internet users
tile-mobile-per-100 = Mobile-cellular subscriptions
tile-mobile-data-basket-gni = Price of mobile data, 5 GB
tile-fixed-broadband-per-100 = Fixed-broadband subscriptions
tile-electricity-access = Access to electricity
tile-coverage-4g = 4G coverage
# $change: one of change-up, change-down, change-none; $year: the first of the years it is taken between.
key-changed = { $change } since { $year }
key-changed-still = { $change } since { $year }, none since { $still }
# The same of two values, where years between them were not measured.
key-moved = from { $before } in { $year } to { $after }; some years not measured
# A note. $years: of the run of yearly figures with one count.
value-carried = { $indicator } in { $economy }: at least four yearly figures of { $years } rest on the same number of subscriptions, as if an old count had been repeated; the figure and its change are uncertain.
# $median: of $group, which may be yardstick-similar.
key-median = { $median } in { $group } (median)
# What a bar shows, for readers who do not see it; and what the marks of all bars are.
key-drawn = { $value } on a scale from 0 to { $most }
key-bars = Bars begin at 0. Filled: the value; hollow: a value in doubt or an estimate. Line: the median below. Triangle: the target.
key-year = { $year }
key-unit-year = { $unit }, { $year }
# After a price in % of it.
key-income = of income per person, { $year }
key-column-place = Rank, { $group }

## Key figures of a group. $benchmark: a target; $counted, $economies: of how many economies.

key-group = { $people } people live in the { $economies ->
    [one] one economy
   *[other] { $economies } economies
} of { $among } ({ $years }).
key-group-unknown = Key figures of { $among } are missing.
tile-offline-reached = Of those offline, within reach of 4G
tile-without-coverage = People out of reach of 4G
tile-without-electricity = People without electricity
key-dear = Economies where mobile data costs over { $threshold } of income
key-itu = ITU estimate, { $year }
key-national = { $people } by national figures ({ $counted })
key-national-alone = by national figures ({ $counted })
key-or-more = or more, by national figures
key-without = without { $economies }
key-in = in { $economies }, { $years }
key-elsewhere = elsewhere up to { $people } more
key-missed = where the { $benchmark } target is missed by a point or more
key-years = { $years }
# Of how many economies: $above of $economies.
key-of = { $above } of { $economies }
key-price-median = median price: { $median } of income per person

## Ranks: of how many economies of a group, and whether others share it.

place-ranked = { $rank } of { $of } in { $group }
place-ranked-world = { $rank } of { $of } economies
place-shared = { $rank } of { $of } in { $group }, tied
place-shared-world = { $rank } of { $of } economies, tied
# $count: economies where nearly everyone has it.
place-universal = universal, as in { $count } of { $of } economies in { $group }
place-universal-world = universal, as in { $count } of { $of } economies
place-none = not ranked
place-in-doubt = not ranked: the value is in doubt
place-low = not ranked: may be too low
# The same with the value before a possible break.
place-jumped = not ranked: the value is in doubt ({ $before } in { $since })
place-filled = not ranked: the value is possibly an estimate
place-priced = not ranked: { $other } by the World Bank's income
place-estimated = not ranked: the value is an estimate
place-undated = not ranked: year not stated
place-old = not ranked: of { $year }
