### What a digital economy needs: research/findings/ecosystem.py

## Subjects inside a sentence

eco-subject-policies = digital government
eco-subject-infrastructure = digital infrastructure
eco-subject-industry = industry, research and education

## What an economy, or the median of a group, is ranked among

eco-others = the other economies of { $group }
eco-world = the economies of the world
eco-median-of = the median of { $group }

## Headlines. $subject; $who: an economy or eco-median-of; $others: eco-others or eco-world; $front: in which it is ahead of more than
## half of them; $ahead and $behind of $indicators: in how many it is, and most are ahead of it.

eco-ahead = In { $subject }, { $who } is ahead of more than half of { $others } in { $front }.
eco-ahead-many = In { $subject }, { $who } is ahead of more than half of { $others } in { $ahead } of { $indicators } indicators.
eco-behind = In { $subject }, { $who } trails more than half of { $others } in { $behind } of { $indicators } indicators.
eco-behind-all = In { $subject }, { $who } trails more than half of { $others } in each of { $indicators } indicators.
eco-universal = { $number ->
    [one] { $indicators } is practically universal.
   *[other] { $indicators } are practically universal.
}
eco-few = The sources of this report have too few recent indicators of { $subject } to compare { $who } with others.
# $values: a list of eco-value.
eco-medians = The medians of { $subject } in { $who } are { $values }.
eco-values = Recent figures on { $subject } in { $who } are { $values }.
eco-one = { $who } is { $rank } in { $group } in { $indicator }: { $value }.
eco-value = { $indicator } { $value }
eco-rank = { $rank } of { $of }
eco-rank-shared = { $rank } of { $of }, tied

## Notes and gaps

eco-gap-policies = Not in the data: market regulation and cybersecurity (published by the International Telecommunication Union in its ICT Regulatory Tracker and Global Cybersecurity Index).

## Table and chart

eco-column-median = Median
eco-column-low = Lowest
eco-column-low-economy = Lowest in
eco-column-high = Highest
eco-column-high-economy = Highest in
eco-column-rank = Rank in { $group }
eco-column-ahead = Ahead of
eco-column-level = Level with
eco-column-standing = Why not ranked
eco-cell-universal = universal
eco-cell-slight = near zero
eco-cell-level = many have the same value
eco-cell-unranked = too few comparable figures
eco-empty = –
eco-axis = ahead of this share of { $others }
# Above the values of a chart, in a narrow column.
eco-head = { $who }: value (year)
# $places: a list of eco-value with places.
eco-chart = Marks from the last (0%) to the first (100%). { $headline } { $places }.
