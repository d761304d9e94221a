### Heads of columns, legends and the like that several findings share.

column-year = Year
column-year-gaps = Year (those without a value left out)
column-year-of = Year, { $indicator }
column-quarter = Quarter
column-economy = Economy
column-economies = Economies
column-indicator = Indicator
column-value = Value
column-rank = Rank
column-unit = Unit
column-source = Source
column-publisher = Publisher
column-release = Release
column-licence = Licence
chart-other-economies = Other economies
column-people = People

## Values that are not plain

# Where a table has nothing to show.
dash = –

# A value with its year, given where it is not current, or that its year is not known.
value-of-year = { $value } ({ $year })
value-undated = { $value } (year not stated)
value-estimated = { $value } (estimate)
# The one $before, of $since: the jump between the two may be a break in the series.
value-jumped = { $value }
value-reported = { $value }
value-one-operator = at least { $value } by one operator
value-either = { $value }
# $other: the figure of $since that contradicts it.
value-figures-dated = { $value } ({ $year }; { $other } in { $since }, break suspected)
value-figures-other = { $value } ({ $year }; { $other } in { $since })
value-priced = { $value }
# $survey: its range; $since: options-survey-year or a year.
value-surveyed = { $value }
value-filled = { $value }
value-in-doubt = { $value } (in doubt)
value-low = { $value } (may be too low)
doubts = { $sentences }
doubts-jumped = In doubt, possibly across a break in the series: { $values }.
doubts-reported = In doubt, as another figure contradicts it: { $values }.
doubts-filled = In doubt, possibly estimates: { $values }.
doubts-priced = In doubt, as the share is another by the World Bank's income: { $values }.
doubts-surveyed = In doubt: { $values }.
doubts-people = Counts of people offline rest on the doubted figure of Internet use.
doubt-jumped = { $indicator } ({ $value }; { $before } in { $since })
doubt-reported = { $indicator } ({ $value }; { $before } in { $since })
doubt-filled = { $indicator } ({ $value })
doubt-surveyed = { $indicator } ({ $value }), as a survey found { $survey } in { $since }
doubt-priced = { $indicator } ({ $value } at an income of { $income }, or { $other } at the World Bank's { $ours } of { $since })
value-up-to = up to { $value }
value-least = at least { $value }
# Two figures that conflict.
range-either = { $low } or { $high }
value-central = about { $central } ({ $range })
# After the first of a long list. $more: how many others.
items-more = { $more } more

## What is to be known of a value in a table; empty where nothing is.

column-mark = Remark
column-mark-of = Remark, { $indicator }
mark-none = { "" }
mark-estimate = estimate
mark-provisional = provisional
mark-lagged = of an earlier year than asked
mark-imputed = imputed
mark-undated = year not stated
mark-corrected = corrected
mark-suspect = in doubt
unranked-priced = a share of an income of { $income } a person; { $other } of the World Bank's { $ours } ({ $since })
unranked-same-offer = the same price as another basket, so one plan may be both
mark-homes = possibly too high, as more homes have Internet
mark-low = possibly too low, as more homes have Internet
unranked-surveyed = a survey found { $survey } in { $since }
unranked-filled = ends an even run of values, so it may be an estimate
unranked-homes = { $homes } of households had the Internet at home in { $year }
unranked-break = may lie across a break in its series: { $before } in { $since }
unranked-reported = another figure contradicts it: { $before } in { $since }
mark-filled = possibly an estimate
mark-repeated = may repeat the year before
mark-between = filled in
mark-old = too old to compare

## Data gaps. $indicators: those that are missing.

missing-from-asked = Without a recent value in the sources read: { $indicators }.
missing-in-doubt = Figures in doubt, and not counted: { $indicators }.
# $publisher: an organisation.
missing-unread = Not in the data: { $indicators } ({ $publisher }).
# $indicators: those of which there are too few yearly values.
missing-series-worldbank = Not in the data: yearly values of { $indicators } (published by the World Bank).
missing-series-itu = Not in the data: yearly values of { $indicators } (published by the International Telecommunication Union).
missing-series-other = Missing: yearly values of { $indicators } (published by no source that is known here).
publisher-asked = not in the sources read
publisher-other = national statistical offices

## Where a figure stands in a report, in lists of what has changed

figure-headline = headline
figure-claim = sentence
# How many economies: $short of the $known with figures, of $members in all.
counted-all = { $known ->
    [one] the one economy
   *[other] all { $known } economies
}
counted-some = { $short } of { $known } economies
counted-all-known = { $known ->
    [one] the one economy with figures ({ $members } in all)
   *[other] all { $known } economies with figures ({ $members } in all)
}
counted-some-known = { $short } of the { $known } economies with figures ({ $members } in all)
# $share: of the people of the group; $missing: large economies, each with its share.
counted-base = People counted by { $indicators } are of a population of { $people } ({ $year }).
count-filled = Internet use may be an estimate that no survey confirms; so may the numbers of people and the costs that rest on it.
