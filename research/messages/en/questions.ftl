### Questions for ministers: research/findings/questions.py

## The questions. $among: the group of economies.

question-asked-coverage = What keeps people in { $among } within reach of 4G offline: price, devices or skills?
question-asked-income = What did economies of similar income do that { $economies } did not?
question-asked-rural = Which rural services in { $among } can start before the grid arrives, and who pays for their power?
question-asked-women = Which programmes in { $among } reach the women who are not online, and how is that measured?
question-asked-reading = Can digital services in { $among } be used without reading, and does adult education include digital skills?

## What they rest on. $economies: how many it is true of, as counted-some-known.

# $points: percentage points.
question-fact-coverage = In { $among }, at least { $within } of the people covered by 4G are not online in { $economies }.
# $below: how far below; $nearest: how many economies nearest in income.
question-fact-income = In { $among }, Internet use is more than { $below } below the median of the { $nearest } economies nearest in income, and below the range expected for income and geography, in { $economies }.
question-fact-rural = In { $among }, access to electricity in rural areas is { $points } percentage points or more below that in urban areas in { $economies }.
# $threshold: % of income.
# $score: of parity.
question-fact-women = In { $among }, women use the Internet less than men, with a parity score below { $score }, in { $economies }.
# $readers: share of adults.
question-fact-reading = In { $among }, fewer than { $readers } of adults can read and write in { $economies }.
# $axis: what the numbers are; $economies: with their numbers.
question-most = Most affected, in { $axis }: { $economies }.
question-most-sure = Most affected among figures not in doubt, in { $axis }: { $economies }.
question-economy = { $economy } ({ $value })
question-years = Figures for { $years }.
question-doubtful = Counted and not named, as a value is in doubt: { $economies }.
# $place: of the question that is not asked.
question-no-more = The data on { $among } raise no { $place } question.

## Charts and tables

question-axis-coverage = percentage points between 4G coverage and Internet use
    .label = Percentage points between 4G coverage and Internet use
question-axis-income = percentage points below the median
    .label = Percentage points below the median
question-axis-rural = percentage points between urban and rural access
    .label = Percentage points between urban and rural access
question-axis-women = % by which women's share is below men's
question-axis-reading = % of adults who cannot read and write
