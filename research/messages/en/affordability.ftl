### Prices of broadband against income: research/findings/affordability.py, affordability_members.py, prices.py

## Baskets

basket-fixed-basket = fixed broadband
    .label = Fixed broadband
basket-mobile-data-basket = mobile data
    .label = Mobile data

## One economy. $basket: what is bought; $price: % of income per person; $threshold: at or below which it is affordable.

price-income-within = In { $economy }, { $basket } costs { $price } of income per person, within the { $threshold } that counts as affordable.
price-income-above = In { $economy }, { $basket } costs { $price } of income per person, above the { $threshold } that counts as affordable.
price-income-open = In { $economy }, { $basket } costs { $price } of income per person: by one income it is within the { $threshold } that counts as affordable, by the other above it.
price-income-breaks = In { $economy }, two figures conflict on whether { $basket } is affordable: { $price } and { $before } of income per person.
price-income-above-both = In { $economy }, { $basket } is not affordable by either of its figures, { $price } or { $before } of income per person.
price-income-within-both = In { $economy }, { $basket } is affordable by both of its figures, { $price } and { $before } of income per person.
# $amounts: in US dollars and in international dollars.
price-money = { $basket } costs { $paid } a month.
price-money-doubted = { $basket } costs { $paid } a month by the newest figure, which is in doubt.
price-same = The price of { $basket } is the same in money, so that one plan is probably both: it is counted once.
# $threshold: of income; $amount: a month's price at it.
price-money-above = { $basket } costs { $paid } a month; at { $threshold } of income per person it would cost { $amount }.
# $poorest: the part of the people with least income.
price-poorest-within = For the poorest { $poorest }, { $basket } costs { $price } of their average income, within the { $threshold }.
price-poorest-above = For the poorest { $poorest }, { $basket } costs { $price } of their average income, above the { $threshold }.
# The first and the latest price of a basket.
price-trend-fell = { $basket } in { $economy } cost { $after } of income per person in { $last }, down from { $before } in { $first }.
price-trend-rose = { $basket } in { $economy } cost { $after } of income per person in { $last }, up from { $before } in { $first }.
price-trend-kept = { $basket } in { $economy } cost { $after } of income per person in { $last }, about as much as in { $first } ({ $before }).
price-trend-broken = Published prices of { $basket } in { $economy } went from { $before } of income per person in { $first } to { $after } in { $last }; part of that may be a break in the series ({ $years }).
price-trend-income = That is mainly higher incomes: { $basket } itself went from { $before } to { $after } a month.
price-trend-income-only = Only higher incomes made it cheaper: { $basket } itself rose from { $before } to { $after } a month.
price-trend-repeated = { $basket }: the price in { $years } is exactly that of the year before, and one may repeat the other; changes are taken from the later year.
price-trend-usd = { $basket }, US$ a month
price-trend-chart = Lines of prices over the years, with the price that counts as affordable. { $headline }
price-unknown = What broadband costs in { $economy } is not known.
price-not-recent = The sources of this report have no recent prices of broadband in { $economy }.
price-chart = Bars against thresholds. { $headline }
price-chart-members = Dots on a logarithmic scale: prices of economies above { $threshold }, the dashed line. { $headline }
price-mark = affordable: { $threshold }
# In the key of a chart of economies above a threshold: how many others there are.
price-mark-rest = within { $threshold }, not shown: { $economies }
price-lower = { $unit }, lower is better

## Members of a group. $above: economies in which the price is above the threshold, of $economies.

price-members = In { $among }, { $basket } costs more than { $threshold } of income per person in { $above } of { $economies ->
    [one] { $economies } economy
   *[other] { $economies } economies
}.
price-median = The median price of { $basket } is { $median } of income per person; the highest is { $highest } in { $economy }.
price-members-unknown = What broadband costs in { $among } is not known.
price-members-gap = Missing: recent price of { $basket } for { $missing } of { $economies } economies (published by the International Telecommunication Union).

## Methods and data gaps

price-income = Prices are set against monthly gross national income (GNI) per person.
price-uncounted-same-offer = Not counted for { $basket }, as the price is that of another basket, so that one plan is probably both: { $economies }.
price-uncounted-either = Not counted for { $basket }, as one of two figures of the price is over { $threshold } and the other is not: { $economies }.
price-median-sure = Medians and highest prices leave out prices marked as in doubt.
# $target, $full: thresholds; $set: a list of targets.
price-rules = { $target } is the threshold of { $set } and of the Broadband Commission.
# $baskets: whose price in % of income is not as published.
# $share: of income, that the poorest have; $year: of the survey.
price-share = The poorest { $poorest } have { $share } of income or consumption (household survey of { $year }, World Bank). The share is applied to national income, of which households receive a part: it compares economies and is no budget.
price-share-gap = Not in the data: share of income of the poorest { $poorest } (published by the World Bank where household surveys exist).
price-share-old = Missing: share of income of the poorest { $poorest } at the time of the prices (last published by the World Bank for { $year }).

## Tables and charts

price-rows = Plan
price-axis = % of income per person
price-poorest-row = { $basket }, poorest { $poorest }
    .label = { $basket }, poorest { $poorest }
price-column-minutes = Minutes
price-column-messages = Messages
price-column-gigabytes = GB a month
price-column-poorest = % of income, poorest { $poorest }
price-column-usd = US$ a month
price-column-ours = % of the World Bank's { $ours } ({ $since })
price-column-income = Income behind it, US$ a year
