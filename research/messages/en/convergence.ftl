### Whether economies converge: research/findings/convergence.py

## Headlines. $before, $after: from the mean of the lowest quarter of the economies of $group to that of the highest, in the years $first and $last.

conv-gap-narrowed = The gap in { $indicator } between the economies of { $group } narrowed: the highest quarter averaged { $before } more than the lowest in { $first }, and { $after } in { $last }.
# The gap in the unit of the indicator and the spread relative to the mean went opposite ways; $change: of the latter.
conv-gap-narrowed-further = The gap in { $indicator } between the economies of { $group } narrowed, but widened relative to the mean: the highest quarter averaged { $before } more than the lowest in { $first }, and { $after } in { $last }; relative to the mean, the standard deviation rose by { $change }.
conv-gap-widened = The gap in { $indicator } between the economies of { $group } widened: the highest quarter averaged { $before } more than the lowest in { $first }, and { $after } in { $last }.
# The other way round.
conv-gap-widened-closer = The gap in { $indicator } between the economies of { $group } widened, but narrowed relative to the mean: the highest quarter averaged { $before } more than the lowest in { $first }, and { $after } in { $last }; relative to the mean, the standard deviation fell by { $change }.
# The gap was widest in $turn, at $between, in the middle of the years.
conv-gap-turned = The gap in { $indicator } between the highest and the lowest quarter of the economies of { $group } was widest in { $turn }, at { $between }; it was { $before } in { $first } and { $after } in { $last }.
conv-gap-held = The gap in { $indicator } between the economies of { $group } has hardly changed: the highest quarter averaged { $before } more than the lowest in { $first }, and { $after } in { $last }.
# $clubs: how many; $alone: economies in none.
conv-clubs = The economies of { $group } do not all converge in { $indicator }: they form { $clubs ->
    [one] one club
   *[other] { $clubs } clubs
}.
conv-clubs-alone = The economies of { $group } do not all converge in { $indicator }: they form { $clubs ->
    [one] one club
   *[other] { $clubs } clubs
}, and { $alone ->
    [one] one economy is
   *[other] { $alone } economies are
} in none.
conv-no-clubs = The economies of { $group } do not converge in { $indicator }, and form no clubs.
conv-unknown = Whether the economies of { $group } converge in { $indicator } is unknown.
# $known: economies with $years yearly values or more since $since, of at least three that are needed.
conv-too-few = Only { $known ->
    [one] one economy of { $group } has
   *[other] { $known } economies of { $group } have
} { $years } yearly values or more since { $since }, the last of them recent; at least three are needed.
conv-no-series = No economy of { $group } has { $years } yearly values or more since { $since }, the last of them recent; at least three are needed.
conv-points = { $points } points

## Claims

conv-placed = { $economy } is in club { $club }.
conv-alone = { $economy } is in no club.
conv-club = Club { $club } has { $economies ->
    [one] one economy, at { $mean }
   *[other] { $economies } economies, with a mean of { $mean }
} in { $year }.
# $mean-before, $mean-after: of all economies.
conv-own-went = { $economy } went from { $before } in { $first } to { $after } in { $last }, the mean from { $mean-before } to { $mean-after }.
conv-own-stayed = { $economy } stayed at { $value } from { $first } to { $last }, while the mean went from { $mean-before } to { $mean-after }.
conv-near-all = The median is { $median }: shares this close to 100% converge by themselves.

## Notes and gaps

conv-by-themselves = Shares near 100% converge by themselves, as they can go no further: that they converge does not say that those behind catch up.
conv-meaning = Economies of a convergence club come nearer to each other relative to their mean, but not to those of others.
conv-compared = The comparison covers the { $economies } economies of { $group } with a value above 0 in every year from { $first } to { $last }.
conv-filled = { $filled ->
    [one] One value between two known ones was filled on a straight line.
   *[other] { $filled } values between known ones were filled on a straight line.
}
conv-members = In the club of { $economy }: { $others }.
# $trim: share of the first years.
conv-method = Method: log t test and clubs of Phillips and Sul (2007, 2009), on values as published, without the first { $trim } of the years.
conv-not-placed = { $economy } has no value in some of these years and is not placed.

## Table and chart

conv-rows = Club
conv-row-club = Club { $club }
conv-row-none = In no club
conv-row-all = All together
conv-column-mean = Mean in { $year }
conv-column-sd = Standard deviation in { $year }
conv-column-cv = Relative to the mean in { $year }
conv-column-b = Speed (b)
conv-column-t = t, rejected at -1.65
# Of all economies, in a year.
conv-column-gap = Gap between the quarters
conv-column-relative = Standard deviation, relative to the mean
conv-column-members = Members, highest first
conv-cell-members = { $economies }
conv-empty = –
conv-chart-mean = Mean of all
conv-chart-spread = Between the lowest and the highest quarter
conv-chart-low = Lowest quarter, average
conv-chart-high = Highest quarter, average
conv-chart = Mean paths of clubs in { $indicator }. { $headline }
