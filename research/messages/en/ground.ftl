### Gaining and losing ground: research/findings/comparison/ground.py

## $before, $after: the figure in the years $since and $until; $usual: the median change of the others, which are of $group
## or yardstick-similar.

ground-gained = { $indicator } in { $economy } rose by { $change } from { $since } to { $until }, more than the median of { $group } ({ $usual }).
ground-gained-still = { $indicator } in { $economy } rose from { $before } in { $since } to { $after } in { $until }, with no gain since { $still }; the median rise in { $group } was { $usual }.
ground-lost = { $indicator } in { $economy } rose by { $change } from { $since } to { $until }, less than the median of { $group } ({ $usual }).
ground-lost-ahead = { $indicator } in { $economy } rose by { $change } from { $since } to { $until }, to { $after }, and is still above the median of { $group } ({ $median }), which are catching up: their median rise was { $usual }.
# $peak: of the year $turn.
ground-peaked = { $indicator } in { $economy } rose from { $before } in { $since } to { $peak } in { $turn } and fell to { $after } in { $until }; the median rise in { $group } was { $usual }.
# It did not rise.
ground-lost-down = { $indicator } in { $economy } did not rise: { $before } in { $since } and { $after } in { $until }; the median rise in { $group } was { $usual }.
ground-kept = { $indicator } in { $economy } rose by { $change } from { $since } to { $until }, close to the median of { $group } ({ $usual }).
ground-level = { $indicator } ({ $value })
# $gain, $loss, $indicators: up to three indicators each; a loss is a list of ground-level, with the latest values.
ground-both = { $economy } gained ground in { $gain }, while { $loss } rose less than in { $group }.
ground-both-down = { $economy } gained ground in { $gain }, but lost ground in { $loss }.
ground-all-gained = { $economy } gained ground in { $indicators }.
ground-all-lost = In { $economy }, { $indicators } rose less than in { $group }.
ground-all-lost-down = { $economy } lost ground in { $indicators }.
# $years: in which a count of subscriptions is the same.
ground-carried = The change of { $indicator } in { $economy } is not compared with that of others: at least four yearly figures of { $years } rest on the same number of subscriptions, as if an old count had been repeated.
# Why a place differs from the one among all economies of today.
ground-counted = The comparison is with { $group }, by figures of the same years as those of { $economy } or one year before or after.
ground-unknown = Whether { $economy } gained or lost ground against { $group } is not known.
ground-not-named = Not ranked here, as practically everybody or hardly anybody has it, or most values are estimates: { $indicators }.
# $fewest: economies with both values.
ground-apart = Not compared, as fewer than { $fewest } economies have figures within a year of those of { $economy }: { $indicators }.
# $fewest: economies with both values; $clear: how far two changes are apart; $places: how far a place moved.
ground-method = A change is named where it is at least { $clear } points, or { $clear } per 100, more or less than the median change of the others and of all economies that began within { $room } of it, and where the place among the others moved by { $places } or more the same way. The first and the last need no move of place, and the last is compared with the others only. A smaller rise that ends at { $nearly } or { $all } per 100, or above, is named no loss.
ground-now = Latest
# A rise, as the label of a row.
ground-plus = +{ $change }
ground-axis-share = Change since about { $first }, percentage points
ground-axis = Change since about { $first }, per 100 inhabitants
# Against the median change of the others.
ground-side-better = gained ground
ground-side-level = not clear
# A smaller rise, of a value that few can exceed.
ground-side-full = rose less, already high
ground-side-worse = rose less
ground-side-fell = fell
# In the key, of dots whose change is not clearly more or less than that of the others, or no loss where it is less.
ground-unclear = { $economy }, no gain or loss named
    .label = { $economy }, no gain or loss named
ground-chart = Dots: the change of the economy; ticks: the median change of the others. { $headline }
ground-column-then = Value about { $first }
ground-column-change = Change
ground-column-usual = Median change of the others

## A change beside structural peers; the medians are of them.

# Beside a row: its value $then and $now.
