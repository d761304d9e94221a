### A composite index: research/findings/index_*.py. $framework: its title; $group: the economies it is applied to.

## Where there are no scores

index-no-score = No economy in { $group } has enough data for a score in the { $framework }.
index-one-score = Only one economy in { $group } has enough data for a score in the { $framework }.
# $parts: of the index, that have no score of any economy.
index-gap-parts = Too few indicators have recent values in { $parts }.

## What the index is made of

# $measured of $indicators of the framework have values in the group.
index-framework = { $measured ->
    [one] One of the { $indicators } indicators of the { $framework } has recent data in { $group }.
   *[other] { $measured } of the { $indicators } indicators of the { $framework } have recent data in { $group }.
}
index-framework-bare = No indicator of the { $framework } has recent data in { $group }.
# $part: of the index, that these economies have too few values for; $economies: a list of index-lacks-....
index-scored-without = Listed without a rank, as they have no score in { $part }: { $economies }.
# Economies by why the part has no score. $indicator: what they lack of it; $year: of its newest figure.
index-lacks-none = { $economies } (no { $indicator })
index-lacks-newer = { $economies } ({ $indicator }: its figure, of { $year }, is over three years newer than the oldest of the economy's others)
index-lacks-older = { $economies } ({ $indicator }: its figure, of { $year }, is over three years older than the newest of the economy's others)
index-lacks-doubt = { $economies } ({ $indicator }: the figure of { $year } is old or in doubt)
# $parts: a list of index-part-known.
index-without-parts = Parts without a score: { $parts }.
# $known of $of indicators have values.
index-part-known = { $part } ({ $known } of { $of } indicators with data)
# $indicators: a list of index-counted.
index-sparse = Left out, as fewer than a third of the economies have a value: { $indicators }.
# $economies: how many.
index-counted = { $indicator } ({ $economies })
# $text: of the framework.
index-description = { $text }
index-citation = { $text }
index-unconfirmed = Parts of the method were not confirmed in the publication itself.

index-empty = –
index-column-part = Part
index-column-weight = Weight
index-column-used = Weight used
index-column-method = How it is scored
index-column-worst = Lowest score at
index-column-best = Highest score at
index-column-economies = Economies with a value
index-column-first-year = First year
index-column-last-year = Last year
index-column-note = Note
index-column-adds = Who publishes it
index-method-goalposts = between two goalposts
index-method-logarithm = between two goalposts, on a logarithmic scale
index-method-min-max = between lowest and highest value
index-method-z-score = distance from the mean in standard deviations
index-method-rank = rank
index-method-percentile = place among all (percentile)
index-method-borda = number of economies surpassed
index-method-distance-to-best = distance to the best value
index-method-distance-to-target = distance to a target
index-method-distance-to-reference = distance to a reference economy

## Where there are enough data

# $ranked of $economies have a score.
index-data = { $ranked ->
    [one] One of the { $economies } economies in { $group } has enough data for a score in the { $framework }.
   *[other] { $ranked } of the { $economies } economies in { $group } have enough data for a score in the { $framework }.
}
# $economies: their names.
index-without = Economies without a score: { $economies }.
# $indicators: a list of index-counted.
index-lacking = Economies without a recent value near enough in time to their others, by indicator: { $indicators }.
index-partly = Missing values are not filled: the score of a part is the mean of its indicators with values, so economies can rest on different ones. Filling them is among the methods tested.
# $first: year; $apart: years.
index-recent = Values are the latest of each economy, of { $first } or later and at most { $apart } years apart.
index-column-score = Score
# $indicators: how many the framework has.
index-column-known = Indicators with a value, of { $indicators }

## Outliers

# $failing of $measured indicators.
index-outliers = { $failing ->
    [one] One of the { $measured } indicators of the { $framework } with data has outliers in { $group }.
   *[other] { $failing } of the { $measured } indicators of the { $framework } with data have outliers in { $group }.
}
index-outliers-none = No indicator of the { $framework } has outliers in { $group }.
index-outliers-unknown = Outliers in { $group } are unknown: no indicator of the { $framework } has recent data.
index-outliers-named = With outliers: { $indicators }.
index-outliers-rule = An indicator has outliers when its skewness is beyond 2 and its excess kurtosis above 3.5; one scored on a logarithmic scale is treated already. Scores use the values as they are; moving up to five extreme values to the next one is among the methods tested.
index-column-skew = Skewness
index-column-kurtosis = Excess kurtosis
index-column-points = Values moved
index-column-skew-after = Skewness after

## Ranks and how sure they are. $score of $top points; $ranks: from the best to the worst in $share of the methods tested.

index-first = { $first } ranks first in { $group } in the { $framework }, with { $score } of { $top } points; it ranks { $ranks } in { $share } of the methods tested.
index-first-sure = { $first } ranks first in { $group } in the { $framework }, with { $score } of { $top } points, in at least { $share } of the methods tested.
index-first-shared = { $economies } share the first rank in { $group } in the { $framework }, with { $score } of { $top } points.
index-last = { $economy } ranks last of { $economies } economies, with { $score } points; it ranks { $ranks } in { $share } of the methods tested.
# $still of $economies ranks move by at most two places; $economy: whose rank moves most, within $ranks.
index-widths = { $still ->
    [one] One of { $economies } ranks moves by at most two places; that of { $economy } moves most, from { $ranks }.
   *[other] { $still } of { $economies } ranks move by at most two places; that of { $economy } moves most, from { $ranks }.
}
index-widths-all = No rank moves by more than two places; that of { $economy } moves most, from { $ranks }.
index-widths-none = Every rank moves by more than two places; that of { $economy } moves most, from { $ranks }.
# $draws: combinations of methods; $weights: how much a weight varies.
index-tested-means = Ranges hold the middle { $share } of { $draws } combinations of methods: every weight up to { $weights } higher or lower, arithmetic or geometric means, missing values left out or replaced by the median of the group, outliers kept or moved in.
index-tested-one-mean = Ranges hold the middle { $share } of { $draws } combinations of methods: every weight up to { $weights } higher or lower, missing values left out or replaced by the median of the group, outliers kept or moved in. Means are those of the framework, as its scores can fall below 0.
index-tested-meaning = Ranges show how far ranks depend on the method. The margin of error of the data is not known.
# $shown: economies.
index-chart-first = The chart shows the first { $shown } economies, the table all.

index-axis-rank = Rank (1: highest score)
# $share: of the methods tested.
index-spread = Middle { $share } of the methods tested
index-point = Rank by the framework's own method
index-ranks-chart = Ranks of { $economies } economies with their ranges. { $headline }
index-column-rank-low = Best rank
index-column-rank-high = Worst rank

## Map

# Half of $economies with a score reach the $median.
# $scored of $economies have a score in every part; no median, as too many are left out.
# In the legend of the map, after or without the words "small economy".

## Neighbours in the ranking. $sure of $pairs keep their order in $share of the methods tested.

index-neighbours = { $sure ->
    [one] One of the { $pairs } pairs of neighbours in the ranking of { $group } in the { $framework } keeps its order in at least { $share } of the methods tested.
   *[other] { $sure } of the { $pairs } pairs of neighbours in the ranking of { $group } in the { $framework } keep their order in at least { $share } of the methods tested.
}
index-neighbours-none = None of the { $pairs } pairs of neighbours in the ranking of { $group } in the { $framework } keeps its order in at least { $share } of the methods tested.
# $higher ranks above $lower in $keeps of the methods, below in $turns.
index-least-certain = The least certain order is that of { $higher } and { $lower }: { $higher } ranks higher in { $keeps } of the methods tested and lower in { $turns }.
index-neighbours-rule = Read neighbours that keep their order in fewer than { $share } of the methods tested as level.
index-column-higher = Higher rank
index-column-lower = Next rank
index-column-keeps = Methods that keep the order
index-column-turns = Methods that reverse it

## What moves ranks

# $choice: one of index-choice-...; $share of the variation of ranks, $interval: 90 % interval.
index-driver = Ranks in { $group } in the { $framework } depend most on { $choice }: { $share } of their variation (90% interval { $interval }).
index-driver-none = No choice of method tested moves a rank in { $group } in the { $framework }.
# $places: how far a rank moves on average.
index-shift = On average, a rank is { $places ->
    [one] { $places } place
   *[other] { $places } places
} from that of the framework's own method.
index-shares = A share is that of a choice alone or together with others. What choices do together is counted for each, so shares can add up to more than 100%.
# $choices: a list of index-choice-...
index-still = Without effect on any rank: { $choices }.
index-choice-aggregation = the type of mean
    .label = Type of mean
index-choice-normalisation = the scaling of values
    .label = Scaling of values
index-choice-imputation = the treatment of missing values
    .label = Treatment of missing values
index-choice-treatment = the treatment of outliers
    .label = Treatment of outliers
index-choice-weights = the weights of the parts
    .label = Weights of the parts
index-weights-inside = the weights within { $part }
    .label = Weights within { $part }
index-rows-choice = Choice of method
index-axis-share = % of the variation of ranks
index-bootstrap = 90% bootstrap interval
index-drivers-chart = Shares of the variation of ranks by choice of method. { $headline }
index-column-share = Share, alone or with others
index-column-share-low = Low end of interval
index-column-share-high = High end of interval

## What a score is made of

# $gap: points between $first and $last; $points of them are from $part.
index-apart = { $gap } points separate { $first } and { $last }, first and last in { $group } in the { $framework }; { $points } of them come from { $part }.
index-apart-alike = { $gap } points separate { $first }, first in { $group } in the { $framework }, and { $last }, the last of those scored on the same parts; { $points } of them come from { $part }.
# $parts: a list of index-part-points.
index-apart-others = The other parts: { $parts }.
index-part-points = { $part } ({ $points })
index-bars = Each piece of a bar is what a part adds to the score; the pieces add up to it.
# $shown of $economies.
index-chart-ends = The chart shows the first { $shown } of { $economies } economies, and those named in the text.
index-points = points of the score
index-constant = Constant
index-parts-chart = Parts of the scores. { $headline }

## How indicators move together. $flagged of $pairs; $first, $second: indicators; $correlation: of ranks.

index-pairs = { $flagged ->
    [one] One of the { $pairs } pairs of indicators of the { $framework } needs a second look in { $group }.
   *[other] { $flagged } of the { $pairs } pairs of indicators of the { $framework } need a second look in { $group }.
}
index-pairs-none = None of the { $pairs } pairs of indicators of the { $framework } needs a second look in { $group }.
# $economies: the fewest that are needed.
index-pairs-unknown = No two indicators of the { $framework } have recent values of { $economies } economies in { $group }.
index-pair-twins = { $first } and { $second } nearly measure the same thing (rank correlation { $correlation }).
index-pair-against = { $first } and { $second } move against each other (rank correlation { $correlation }).
index-pair-apart = { $first } and { $second } belong to one part but hardly move together (rank correlation { $correlation }).
index-pairs-rule = A second look is due where the rank correlation of two indicators is above { $high }, at { $against } or below, or between { $against } and { $low } within one part.
index-column-second = Second indicator
index-column-correlation = Rank correlation
index-column-both = Economies with both
index-column-flag = Second look
index-flag-none = no
index-flag-twins = nearly the same
index-flag-against = opposed
index-flag-apart = unrelated in one part

## Published scores and sources

# $largest: in points; $economies: how many have both scores.
index-published = { $economies ->
    [one] Computed and published score of the { $framework } differ by { $largest } points in the one economy in { $group } that has both.
   *[other] Computed and published scores of the { $framework } differ by at most { $largest } points in { $economies } economies in { $group }.
}
index-published-largest = The largest difference is that of { $economy }.
index-published-own = The { $framework } has no published scores to compare with.
index-published-none = Scores of the { $framework } cannot be compared with published ones in { $group }.
# $indicator: the published scores. $held of $economies have one.
index-gap-published = Missing: { $indicator } – { $text }
index-gap-apart = { $held ->
    [one] Published scores cover { $held } of the { $economies } economies, which has no computed score.
   *[other] Published scores cover { $held } of the { $economies } economies, none with a computed score.
}
index-column-computed = Computed
index-column-published = Published
index-column-difference = Difference

# $sources: their titles.
index-sources = The { $framework } in { $group } rests on { $sources }.
index-sources-none = The { $framework } in { $group } rests on no recent data.
# $values: how many.
index-corrected = { $values ->
    [one] One value was corrected or left out.
   *[other] { $values } values were corrected or left out.
}
# $text: the reason.
index-correction = Correction: { $indicator }, { $economy }, { $year }. { $text }
# $text: of the source.
index-source = { $citation } Licence: { $licence }. { $text }
# $text: what would measure it, and who publishes it.
index-gap = Missing: { $indicator } – { $text }.
index-column-vintage = Release

## Weights. $parts: who leads by each part; $rank, $before: by the weights of a reader and by those of the framework.

index-weights-same = Whichever part of the { $framework } counts alone, { $economies } { $economies ->
   *[one] leads
    [other] lead
} in { $group }.
index-weights-differ = Who leads the { $framework } in { $group } differs by the part that counts alone: { $parts }.
index-weights-leader = { $part } ({ $economies })
index-weights-method = Each part counts alone in turn. An economy without a score in it has no rank.
index-weights-hint = Set the weights of the parts, in relation to each other; an economy is scored on the parts it has.
index-weights-reset = Weights of the framework
index-weights-label = { $score } (rank { $rank }, was { $before })
index-weights-chart = Bars of the scores of { $economies } economies. { $headline }
