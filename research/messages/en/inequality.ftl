### Inequality between economies: research/findings/inequality.py and counted.py

# $least: the part of the people with least; $share: what they have of the whole; $gini: the Gini index.
inequality-of-all = In { $among }, the { $least } of people who live where { $indicator } is lowest have { $share } of the whole (Gini index { $gini }).
inequality-of-counted = In { $among }, the { $least } of the people counted who live where { $indicator } is lowest have { $share } of the whole (Gini index { $gini }).
# $missing: large economies that are not counted.
inequality-without = In { $among } without { $missing }, the { $least } of people who live where { $indicator } is lowest have { $share } of the whole (Gini index { $gini }).
# $counted: the part of the people that is counted.
inequality-of-part = Among the { $counted } of people in { $among } with known values, the { $least } who live where { $indicator } is lowest have { $share } of the whole (Gini index { $gini }).
# $distance: between the values of two economies; $years: of the values.
inequality-apart = Two people picked at random live in economies that are { $distance } apart on average ({ $years }).
inequality-points = { $points ->
    [one] { $points } percentage point
   *[other] { $points } percentage points
}
# $between, $within: parts of the inequality.
inequality-between-income = Of the inequality, { $between } lies between income groups and { $within } between economies of the same income group.
inequality-between-region = Of the inequality, { $between } lies between regions and { $within } between economies of the same region.
# $below, $above: shares of all people of the group.
inequality-own = { $below } of the people live in economies with lower values than { $economy }, { $above } in economies with higher ones.
# $unknown: the share of whom it is not known.
inequality-own-part = { $below } of the people live in economies with lower values than { $economy }, { $above } in economies with higher ones; for { $unknown } it is not known.
# $share: of the people of the group; $missing: large economies, each with its share.
counted-people = { $share } of the people in { $among } are counted.
counted-people-without = { $share } of the people in { $among } are counted; missing are { $missing }.
counted-missing = { $economy } ({ $share })
inequality-averages = Everybody is counted at the average of their economy, so inequality among people is larger. The Gini index is 0 where all have the same and 1 where one has all.
inequality-of-shares = The Gini index of a share falls as the share nears 100%; the distance between two people does not.
inequality-once = Counting each of the { $economies } economies once, whatever its population, the Gini index is { $gini }.
inequality-theil = What lies between and within groups is measured by Theil's T.
inequality-unknown = How unequally { $indicator } is spread in { $among } is not known.
# $economies: those without a recent value, or without population of about its time.
inequality-gap = Missing: recent { $indicator } or population of { $economies }.
inequality-chart = Lorenz curve. { $headline }
inequality-axis = % of the whole: { $indicator }

## The table

inequality-rows = Measure
inequality-column-people = Counting people
inequality-column-once = Counting each economy once
inequality-column-meaning = What it is
inequality-row-gini = Gini index
inequality-row-gini-meaning = 0: all have the same, 1: one has all
inequality-row-theil-t = Theil T
inequality-row-theil-t-meaning = 0: all have the same; weighs those with most
inequality-row-theil-l = Theil L
inequality-row-theil-l-meaning = 0: all have the same; weighs those with least
inequality-row-atkinson = Atkinson, aversion 0.5
inequality-row-atkinson-meaning = part of the total that could be given up without loss if it were spread evenly
inequality-row-palma = Palma ratio
inequality-row-palma-meaning = what the tenth with most have, over what the 40% with least have
inequality-row-s80-s20 = S80/S20
inequality-row-s80-s20-meaning = what the fifth with most have, over what the fifth with least have
inequality-row-least = Share of the 40% with least
inequality-row-least-meaning = % of the whole
inequality-row-apart = Mean distance of two people
inequality-row-apart-meaning = in the unit of the indicator
inequality-row-income-between = Theil T between income groups
inequality-row-income-between-meaning = % of Theil T
inequality-row-income-within = Theil T within income groups
inequality-row-income-within-meaning = % of Theil T
inequality-row-region-between = Theil T between regions
inequality-row-region-between-meaning = % of Theil T
inequality-row-region-within = Theil T within regions
inequality-row-region-within-meaning = % of Theil T
inequality-row-below = People in economies with lower values
inequality-row-below-meaning = % of all people
inequality-row-above = People in economies with higher values
inequality-row-above-meaning = % of all people
