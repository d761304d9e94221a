### What a digital economy needs: research/findings/ecosystem.py

## Subjects inside a sentence

eco-subject-policies = digital government
eco-subject-infrastructure = digital infrastructure
eco-subject-industry = services, high technology, research and education

## What an economy, or the median of a group, is ranked among

eco-others = the other economies of { $group }
eco-world = the economies of the world
eco-median-of = the median of { $group }

## Headlines. $subject; $who: an economy or eco-median-of; $others: eco-others or eco-world; $front of $indicators: in how many it
## is ahead of more than half.

eco-ahead = In { $subject }, { $who } is ahead of more than half of { $others } in { $front } of { $indicators } indicators.
eco-ahead-all = In { $subject }, { $who } is ahead of more than half of { $others } in each of { $indicators } indicators.
eco-behind = In { $subject }, at least half of { $others } are ahead of { $who } or level with it in each of { $indicators } indicators.
eco-single-share = One indicator of { $subject } is ranked: in { $indicator }, at { $value }, { $who } is ahead of { $share } of { $others }.
eco-single-rank = One indicator of { $subject } is ranked: in { $indicator }, at { $value }, { $who } is { $rank } of { $of }.
eco-few = Too few recent indicators of { $subject } are available for { $who }.
# $values: a list of eco-value.
eco-values = Recent values of { $subject } in { $who }: { $values }.
eco-medians = Medians of { $subject } in { $who }: { $values }.
eco-value = { $indicator } { $value }
eco-share = ahead of { $share }
eco-rank = { $rank } of { $of }
# Indicators, their values and places (eco-share or eco-rank).
eco-ends-ahead = Strongest: { $best } ({ $best-value }, { $best-place }); weakest, and still ahead of most: { $worst } ({ $worst-value }, { $worst-place }).
eco-ends = Strongest: { $best } ({ $best-value }, { $best-place }); weakest: { $worst } ({ $worst-value }, { $worst-place }).

## Notes and gaps

# $indicators: a list of eco-alike-one.
eco-alike = Not ranked, as many economies have the same value: { $indicators }.
eco-alike-one = { $indicator } ({ $value }, as { $share } of the others)
eco-gap-policies = Missing: market regulation and cybersecurity (published by the International Telecommunication Union in its ICT Regulatory Tracker and Global Cybersecurity Index).

## Table and chart

eco-column-median = Median
eco-column-low = Lowest
eco-column-low-economy = Lowest in
eco-column-high = Highest
eco-column-high-economy = Highest in
eco-column-rank = Rank in { $group }
eco-column-ahead = Ahead of
eco-column-level = Level with
eco-column-standing = Not ranked
eco-cell-universal = universal
eco-cell-slight = next to nothing
eco-cell-level = many have the same value
eco-cell-unranked = not ranked
eco-empty = –
eco-axis = ahead of this share of { $others }
# $places: a list of eco-value with places.
eco-chart = Marks from the last (0%) to the first (100%). { $headline } { $places }.
