### Fixed broadband and output in a panel of economies: research/findings/economy/growth.py

## Headlines. $effect: percentage-points that go with 10 more subscriptions per 100 people; $interval: its 95% interval;
## $economies: how many the estimate rests on.

growth-headline-more = GDP per capita grew { $effect } a year faster ({ $interval }) when an economy had 10 more fixed broadband subscriptions per 100 people.
growth-headline-less = GDP per capita grew { $effect } a year slower ({ $interval }) when an economy had 10 more fixed broadband subscriptions per 100 people.
growth-headline-none = In { $economies } economies, fixed broadband has no statistically significant link to growth of GDP per capita: the estimate for 10 more subscriptions per 100 people is { $effect } a year (95% interval { $interval }).
growth-above = Published results lie above that interval: { $effect } percentage points ({ $samples }).
growth-headline-mixed = Whether GDP per capita grows faster with fixed broadband depends on the method of estimation.
growth-unknown = The link between fixed broadband and growth of GDP per capita cannot be estimated.
growth-gap = The estimate needs recent yearly growth of GDP per capita and of population, with fixed broadband and telephone subscriptions, for many economies; the World Bank publishes them.

## Notes

# $economies, $years: how many the errors rest on; $few: below how many intervals are too narrow.
growth-few-economies = With only { $economies } economies (fewer than { $few }), the intervals are too narrow.
growth-few-years = With only { $years } years (fewer than { $few }), the intervals tend to be too narrow.
# $strength: F of the instrument; $weak: below which it is weak.
growth-weak-instrument = The instrument is weak (F { $strength }, below { $weak }): its estimate is not reliable.
# $first: year of the telephone lines; $strength: F of the instrument.
growth-instrument = The instrument is a common curve of spread whose ceiling depends on telephone lines in { $first } (F { $strength }), valid only if these changed growth in no other way.
# $observations, $years: what the estimate rests on.
growth-method = Growth of GDP per capita is regressed on subscriptions a year before and population growth, with effects of economies and years and errors clustered by both: { $observations } observations in { $years } years.

## Table and chart

growth-rows = Estimate
growth-row-all = This report, all economies
growth-row-instrument = This report, with an instrument
growth-row-published = Published
growth-empty = –
growth-column-value = Associated change for 10 more per 100 people, percentage points of growth a year
growth-column-low = Low end of interval or range
growth-column-high = High end
growth-column-observations = Observations
growth-column-sample = Sample
