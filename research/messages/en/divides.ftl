### Divides between groups of people: research/findings/divides.py

## The groups, inside a sentence and as labels

divide-women = women
    .label = Women
divide-men = men
    .label = Men
divide-rural = people in rural areas
    .label = Rural areas
divide-urban = people in urban areas
    .label = Urban areas
divide-older = people aged 25 to 74
    .label = Aged 25 to 74
divide-younger = people aged 15 to 24
    .label = Aged 15 to 24
divide-poorest = the poorest quarter of households
    .label = Poorest quarter of households
divide-richest = the richest quarter
    .label = Richest quarter of households

## One economy. $group, $other: the groups; $topic: what they are compared in; $low, $high: their percentages.

divide-compared-behind = In { $economy }, { $group } are behind { $other } in { $topic }: { $low } against { $high }.
divide-compared-short = In { $economy }, { $group } are behind { $other } in { $topic }, or almost level, as rounding leaves open which: { $low } against { $high }.
divide-compared-almost-parity = In { $economy }, { $group } are almost level with { $other } in { $topic }: { $low } against { $high }.
divide-compared-parity = In { $economy }, { $group } and { $other } are level in { $topic }: { $low } against { $high }.
divide-compared-ahead = In { $economy }, { $group } are ahead of { $other } in { $topic }: { $low } against { $high }.
divide-compared-open = In { $economy }, { $group } and { $other } are too close in { $topic } for rounded figures to tell: { $low } against { $high }.
# $people: how many more it would be; $year: of the population.
divide-people-sex = At the level of men, about { $people } more women would be included (population of { $year }).
divide-people-place = At the level of urban areas, about { $people } more people in rural areas would be included (population of { $year }).
divide-widest = The gap is widest in { $topic }: { $low } of { $group } against { $high } of { $other }.
divide-unknown = The sources of this report have no recent figures on how far { $group } and { $other } in { $economy } are apart online.
divide-chart = Dot pairs: { $group } and { $other }. { $headline }
# Charts of members: $group minus $other; $share of people in $economies without figures; the $gap and both shares.
divide-axis-gap = Gap in percentage points, { $group } minus { $other } (both, %)
# Of bars in colour.
divide-axis-behind = { $group } clearly behind
divide-axis-rest = not clearly behind
divide-axis-known = People in economies with and without figures
divide-known-with = With figures
divide-known-without = Without figures
divide-gap-label = { $gap } ({ $group } / { $other })
divide-members-chart = Bars: the gap between { $group } and { $other } in each economy. { $headline }
# $low, $high: ratios that count as level; $almost: from where on it is almost level.
divide-method = A ratio of { $low } to { $high } counts as level, as in ITU's Facts and Figures 2024, from { $almost } as almost level, and less as behind; it is taken to three decimals, and is a range where the published figures are rounded.
divide-ages = Surveys cover different ages.
divide-disabilities-gap = Missing: Internet use of persons with disabilities (published by no source used here).

## Members of a group of economies. $among: the group; $behind: in how many of the $economies the group is behind.

divide-members-some-behind = In { $topic }, { $group } are behind { $other } in { $behind } of { $economies } economies in { $among } with figures since { $since }.
divide-members-all-behind = In { $topic }, { $group } are behind { $other } in all { $economies } economies in { $among } with figures since { $since }.
divide-members-none-behind = In { $topic }, { $group } are behind { $other } in none of { $economies } economies in { $among } with figures since { $since }.
# Headline of a group of which fewer than half of the $members, with less than half of its people, have figures: $known of them.
divide-members-few = In the sources read here, only { $known } of { $members } economies in { $among } have figures since { $since } on { $group } and { $other } in { $topic }.
# Figures of members where less than half of the people of $among live: $share of them.
divide-members-unknown-most = The economies with figures have { $share } of the people in { $among }: how { $group } and { $other } compare in { $topic } is not known for the others.
# $share: of the people of $among, in the economies with figures; $economies: the most populous of the others.
divide-members-without = Without figures: { $economies }.
# $ahead: in how many economies the group is ahead.
divide-members-rest = Otherwise the gap is small, or rounding leaves it open.
divide-members-ahead = { $ahead ->
    [one] In one economy { $group } are ahead.
   *[other] In { $ahead } economies { $group } are ahead.
}
divide-members-widest = The gap is widest in { $economy }: { $low } against { $high }.
divide-members-unknown = The releases read here do not show how far { $group } and { $other } are apart online in { $among }.
# $missing: economies without figures, of all $economies of the group.
divide-members-gap = Missing: recent figures on { $topic } of { $group } and { $other } for { $missing } of { $economies } economies.

## Heads of columns

divide-column-points = Gap, percentage points
divide-column-ratio = Ratio
divide-column-vintage = Release
