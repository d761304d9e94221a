### Who is offline, and how many of them a network covers: research/findings/offline.py

# $people who are offline in $economy; at least $share of them are within reach, at most $beyond are not.
offline-headline-parts-if = If { $online } of people in { $economy } are online, 4G reaches at least { $share } of the { $people } people offline; up to { $beyond } lack it.
offline-headline-parts = 4G reaches at least { $share } of the { $people } people offline in { $economy }; up to { $beyond } lack it.
offline-headline-rounded = 4G reaches about { $share } of the { $people } people offline in { $economy }; about { $beyond } are out of its reach.
offline-headline-all = 4G reaches nearly all of the { $people } people offline in { $economy }.
offline-headline-nearly = 4G reaches nearly all of the { $people } people offline in { $economy }; from none to { $beyond } lack it.
offline-headline-none = 4G may reach none of the { $people } people offline in { $economy }.
# $covered in whole per cent, 99% or more.
offline-rounded-all = 4G coverage is reported as { $covered } ({ $year }), a rounded figure: how many of the { $people } people offline are out of its reach, if any, is not known.
# $people offline by the value of $since, before a jump that may be a break in the series.
offline-before-jump = If { $before } of people in { $economy } use the Internet, as in { $since }, { $people } are offline: the change since then may be a break in the series.
# $share, $beyond of the same people by 4G coverage of $before in $since.
offline-before-break = By the coverage of { $since } ({ $before }), 4G reaches at least { $share } of them, and up to { $beyond } are out of its reach.
offline-nobody = Everybody in { $economy } uses the Internet ({ $year }); nobody is left to connect.
offline-unknown = The number of people offline in { $economy } is not available.
offline-not-parted = How many of the { $people } people offline in { $economy } live within reach of 4G is not known: coverage is not available.
# 4G reaches fewer people than are online.
offline-contradicted = How many of the { $people } people offline in { $economy } live within reach of 4G cannot be said: more people are online than 4G reaches.
offline-needs = People out of reach need a network; people within reach may lack a device, data at a price they can pay, skills, or content worth their time.

# $people of those 4G may not reach, by the coverage of 3G in $year.
offline-3g = About { $people } of those out of reach of 4G are within reach of 3G ({ $year }); where its sites can be upgraded, less has to be built than for the others.

## Notes

offline-years = Internet use is of { $use }, 4G coverage of { $coverage }, the population of { $people } ({ $number }).
# $people: whom half of the last digit of a coverage of 100% may leave out.
offline-rounded = Coverage is reported as 100%; rounded, that may leave up to { $people } people out of reach.
offline-rounded-range = Coverage is in whole per cent; rounded, it may leave { $people } people out of reach.
# $children: people under 10.
offline-ages = People of all ages are counted, as if the published share, of the ages surveyed, held at every age.
offline-method = Coverage is as published, reported or estimated, and not measured. People out of reach of 4G are counted as offline; as some may be online by other networks, that many are offline out of its reach at most.

## Gaps

offline-no-population = A recent population of { $economy } that agrees with other sources is missing.
offline-no-use = Internet use in { $economy } is missing.
offline-use-in-doubt = The figure of Internet use in { $economy } is in doubt.
offline-use-undated = Internet use in { $economy } is published without a year.
offline-use-old = The latest figure of Internet use in { $economy } is of { $year }, too old to count people by.
offline-coverage-old = 4G coverage of { $economy } was last reported for { $year }.
offline-no-coverage = 4G coverage of { $economy } is missing; ITU publishes it.
# $covered of $covered-year, $online of $year: shares of people.
offline-more-online = By published figures 4G reaches { $covered } of people ({ $covered-year }), but { $online } are online ({ $year }): the two do not fit.

## Table and chart

offline-rows = Gap
offline-gap-coverage = Offline and out of reach of 4G, at most
offline-gap-usage-if = Within reach of 4G, offline, all ages, at least, if the number offline is right
offline-gap-usage = Within reach of 4G, offline, all ages, at least
offline-gap-coverage-rounded = Out of reach of 4G
offline-gap-usage-rounded = Within reach of 4G, offline, all ages
offline-all = All people
offline-young = Of all people, aged under 10
# $people, and the $share of all they are.
offline-label = { $people }, { $share }
offline-closes-coverage = networks
offline-closes-usage = devices, price of data, skills, relevant content
offline-column-before = People, with Internet use of { $year }
offline-column-share = Share of people offline
offline-column-closes = What may be needed
