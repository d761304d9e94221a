### Fixed broadband and output in a panel of economies: research/findings/growth.py

## Headlines. $effect: what goes with 10 more subscriptions per 100 people (pace: a percentage-points), or with 10%
## more (level, in per cent); $interval: its 95% interval; $economies: how many the estimate rests on.

growth-headline-pace-more = GDP per capita grew { $effect } a year faster ({ $interval }) when an economy had 10 more fixed broadband subscriptions per 100 people.
growth-headline-pace-elsewhere = GDP per capita grew { $effect } a year faster ({ $interval }) when an economy had 10 more fixed broadband subscriptions per 100 people, but no statistically significant link shows in { $group }.
growth-headline-pace-less = GDP per capita grew { $effect } a year slower ({ $interval }) when an economy had 10 more fixed broadband subscriptions per 100 people.
growth-headline-pace-none = In { $economies } economies, fixed broadband has no statistically significant link to growth of GDP per capita.
# $effect, $interval: of $group, significant for all income groups tried (Holm).
growth-headline-pace-none-but = In { $economies } economies, fixed broadband has no statistically significant link to growth of GDP per capita; in { $group } alone, 10 more subscriptions per 100 people go with { $effect } of growth a year ({ $interval }).
growth-headline-pace-mixed = Whether GDP per capita grows faster with fixed broadband depends on the method of estimation.
growth-headline-level-more = GDP per capita was { $effect } higher ({ $interval }) when an economy had 10% more fixed broadband subscriptions per person.
growth-headline-level-elsewhere = GDP per capita was { $effect } higher ({ $interval }) when an economy had 10% more fixed broadband subscriptions per person, but no statistically significant link shows in { $group }.
growth-headline-level-less = GDP per capita was { $effect } lower ({ $interval }) when an economy had 10% more fixed broadband subscriptions per person.
growth-headline-level-none = In { $economies } economies, fixed broadband has no statistically significant link to GDP per capita.
growth-headline-level-none-but = In { $economies } economies, fixed broadband has no statistically significant link to GDP per capita; in { $group } alone, 10% more subscriptions per person go with a difference in GDP per capita of { $effect } ({ $interval }).
growth-headline-level-alone = GDP per capita was higher when an economy had more fixed broadband, but it did not clearly grow faster: broadband need not be the reason.
growth-unknown-pace = The link between fixed broadband and growth of GDP per capita cannot be estimated.
growth-unknown-level = The link between fixed broadband and GDP per capita cannot be estimated.
growth-gap-pace = The estimate needs recent yearly growth of GDP per capita and of population, with fixed broadband and telephone subscriptions, for many economies; the World Bank publishes them.
growth-gap-level = The estimate needs recent yearly values of GDP per capita at constant prices and of fixed broadband subscriptions for many economies; the World Bank publishes them.

## One estimate. $economies: the world, or an income group; $effect and $interval as above; $groups: how many income
## groups have an estimate.

growth-estimate-pace-significant = In { $economies }, 10 more subscriptions per 100 people go with { $effect } of growth a year (95% interval { $interval }).
growth-estimate-pace-unclear = In { $economies }, the estimate for 10 more subscriptions per 100 people is { $effect } of growth a year (95% interval { $interval }), not statistically significant.
growth-estimate-pace-chance = In { $economies }, the estimate for 10 more subscriptions per 100 people is { $effect } of growth a year (95% interval { $interval }); one of { $groups } income groups tried may show as much by chance, so it does not count as significant (Holm's correction).
growth-estimate-level-significant = In { $economies }, 10% more subscriptions per person go with a difference in GDP per capita of { $effect } (95% interval { $interval }).
growth-estimate-level-unclear = In { $economies }, the estimate for 10% more subscriptions per person is { $effect } of GDP per capita (95% interval { $interval }), not statistically significant.
growth-estimate-level-chance = In { $economies }, the estimate for 10% more subscriptions per person is { $effect } of GDP per capita (95% interval { $interval }); one of { $groups } income groups tried may show as much by chance, so it does not count as significant (Holm's correction).
growth-instrument-significant = With an instrument for broadband, the estimate is { $effect } of growth a year (95% interval { $interval }).
growth-instrument-unclear = With an instrument for broadband, the estimate is { $effect } of growth a year (95% interval { $interval }), not statistically significant.

## Notes

growth-association = This is an association and no proof of cause: the estimates compare each economy with itself over time, net of what affected all economies in a year, and include whatever else changed with broadband.
# $economies, $years: how many the errors rest on; $few: below how many intervals are too narrow.
growth-few-economies = With only { $economies } economies (fewer than { $few }), the intervals are too narrow.
growth-few-years = With only { $years } years (fewer than { $few }), the intervals tend to be too narrow.
# $strength: F of the instrument; $weak: below which it is weak.
growth-weak-instrument = The instrument is weak (F { $strength }, below { $weak }): its estimate is not reliable.
growth-groups-differ = Income groups differ significantly.
growth-groups-alike = Differences between income groups are not statistically significant.
# $first: year of the telephone lines; $strength: F of the instrument.
growth-instrument = The instrument is a common curve of spread whose ceiling depends on telephone lines in { $first } (F { $strength }; above 10 is usual). It is valid only if those lines did not change growth in other ways.
# $observations, $economies, $years: what the estimate rests on; $dropped: observations left out.
growth-method-pace = Growth of GDP per capita is regressed on subscriptions a year before and population growth, with effects of economies and years and errors clustered by both: { $observations } observations of { $economies } economies in { $years } years; { $dropped } were incomplete or without comparison and are left out.
growth-method-level = The logarithm of GDP per capita is regressed on that of subscriptions a year before, with effects of economies and years and errors clustered by both: { $observations } observations of { $economies } economies in { $years } years; { $dropped } were incomplete, zero or without comparison and are left out.
# $overlapping of $published published estimates overlap with the interval for all economies.
growth-published-some = { $overlapping } of { $published } published estimates in the same units { $overlapping ->
    [one] overlaps
   *[other] overlap
} with the interval for all economies. Those marked as not confirmed were not read in the publication.
growth-published-none = None of the { $published } published estimates in the same units overlaps with the interval for all economies. Those marked as not confirmed were not read in the publication.
growth-published-instrument = Published estimates that overlap with the interval with an instrument: { $overlapping } of { $published }.

## Table and chart

growth-rows = Estimate
growth-row-all = This report, all economies
growth-row-group = This report, same income group
growth-row-instrument = This report, with an instrument
growth-row-published = Published
growth-empty = –
growth-column-pace = Associated change for 10 more per 100 people, percentage points of growth a year
growth-column-level = Associated change for 10% more, % of GDP per capita
growth-column-low = Low end of interval or range
growth-column-high = High end
growth-column-observations = Observations
growth-column-sample = Sample
growth-column-group = Economies
growth-column-confirmed = Read in the publication
growth-confirmed = Confirmed
growth-not-confirmed = Not confirmed
# $authors: one or two; $first: the first of more; $year: of publication; $economies: the sample or part of it.
growth-by-few = { $authors } ({ $year }), { $economies }
growth-by-many = { $first } and others ({ $year }), { $economies }
growth-axis-pace = percentage points of annual growth per 10 subscriptions more
growth-axis-level = % of GDP per capita for 10% more subscriptions
growth-spread = 95% interval
growth-spread-published = published range
growth-point = estimate of this report
growth-point-unclear = this report, not statistically significant
growth-point-corrected = this report, not statistically significant (of a group: as several were tried)
growth-point-published = published, or middle of its range
# $headline: of the finding.
growth-chart = Estimates and published figures, each with its range. { $headline }
