### Targets: research/findings/targets.py, target_status.py, target_claims.py, target_series.py

## How many totals meet their target of a $list. $met of $measured that can be measured; $targets: all of the list; $totals: a
## list of target-binds-..., whose totals are judged.

## Where a target stands. $asked: one of target-asks-...; $due: its deadline.

target-standing = { $target }: { $value } in { $year }, against { $asked } by { $due }
target-standing-income = { $target }: { $value } of income per person in { $year }, against { $asked } by { $due }
target-standing-points = { $target }, by { $points } points: { $value } in { $year }, against { $asked } by { $due }
target-price-times = { $target } costs { $times } times what the target allows: { $value } of income per person in { $year }, against { $asked } by { $due }.
# $status: one of status-...; $targets: how many.
targets-in-status = { $targets ->
    [one] one is { $status }
   *[other] { $targets } are { $status }
}
# $targets: a list of target-item, each met by a value after a jump that may be a break in its series.
targets-met-jump = Met only if the jump of the last value is real, and not counted as met: { $targets }.
targets-older = Shown and not counted, as their figures are over three years old: { $targets }.
targets-doubted = Shown and not counted, as another figure gives a different status, a value that meets it may be an estimate, or it is below the share of people online: { $targets }.
targets-undecided-rounded = Not decided, as the figures are rounded: { $targets }.
targets-undecided-income = Not decided, as the World Bank's income per person gives another verdict than the one ITU uses: { $targets }.
target-item = { $target } at { $value } in { $year }
# $met, $unmet: lists of target-figure, of the values by which it is met and by which it is not.
target-split = The target on { $target } is met for { $met }. It is not met for { $unmet }.
target-asks-at-least = at least { $value }
target-asks-all = { $value }
target-asks-rise = a rise of at least { $value }
target-asks-fall = a fall of at least { $value }
target-asks-at-most = at most { $value }
target-asks-below = less than { $value }
target-between = { $values }
# $asked: one of target-asks-...; $due: its deadline.
target-asked-by = { $asked } by { $due }
# $needed, $now: one of change-rise, change-fall, change-of-nothing.
target-paces = Needed from { $from }: { $needed } a year; { $years }: { $now } a year
target-paces-needed = Needed from { $from }: { $needed } a year
# $paces: one of the two above; $chance: one of adoption-chance-..., where a forecast decides the status.
target-paces-both = The same status by each figure: { $values }
target-paces-recent = { $years }: { $now } a year
target-paces-ages = Aged 15 and over: { $least } to { $most }, depending on how many children are counted
target-paces-between = Needed from { $last }: { $needed } a year, or { $more } a year from { $today } if nothing has changed since; { $years }: { $now } a year
target-paces-reached = The central forecast reaches it in { $year }; forecast chance of meeting it: { $chance }
target-paces-chance = { $paces }; forecast chance of meeting it: { $chance }
# $needed, $now: one of change-rise, change-fall, change-of-nothing; $years: in which the series steps.
target-pace-between = Meeting the target on { $target } takes { $needed } a year from { $last }, or { $more } a year from { $today } if nothing has changed since; { $years } brought { $now } a year.
target-pace-recent = Meeting the target on { $target } takes { $needed } a year from { $from }; { $years } brought { $now } a year.
# $before, $after: a price a month, in the years of target-pace-recent.
target-pace-income = The price itself went from { $before } to { $after } a month: mainly higher incomes brought its share of income down.
target-pace-break = Meeting the target on { $target } takes { $needed } a year from { $from }; the series may have a break in { $years }, so its recent pace is unknown.
target-pace = Meeting the target on { $target } takes { $needed } a year from { $from }.
# $least to $most of people aged 15 and over, if all and if none of the younger are counted.
target-ages = The target on { $target } is for people aged 15 and over; their share is between { $least } and { $most }, depending on how many children are counted, so it may already be met.
target-due = The deadline of { $due } has passed.

## Notes and gaps

target-status-method = “On track” means likely to be met by the deadline (a chance of 66% or more) or, without a forecast, met at the recent pace; “pace unknown”: fewer than three measured values in five years; “in doubt”: another figure gives a different status, a value that meets it may be an estimate, or coverage is below the share of people online; “practically met”: 99% or more of everybody.
# $figures: a list of target-figure.
target-beside = Not judged, as the target is for other ages or names no figure – { $target }: { $figures }.
target-figure = { $indicator } in { $year } at { $value }
target-figure-undated = { $indicator } { $value } (year not stated)
target-met-from = By the publication that sets it, a target of { $threshold } for connectivity counts as met from { $value }.
# $text: of the list of targets.
target-note = { $text }
target-source = Targets: { $text }
# $targets: their names.
target-quoted-method = Threshold taken from summaries by others and not checked in the publication itself: { $targets }.
# $totals: a list of target-binds-...
# $lacking of $targets.
targets-no-data = { $lacking ->
    [one] One of the { $targets } targets cannot be judged: it lacks recent data, or a measure agreed on.
   *[other] { $lacking } of the { $targets } targets cannot be judged: they lack recent data, or a measure agreed on.
}
# $targets: a list of target-item.
targets-too-old = Too old to count: { $targets }.
# $targets: a list, of names or target-of; $unjudged: how many.
targets-judged = { $measured } of the { $targets } targets can be judged for { $economy }.
targets-unjudged-too-old = Newest figure read too old ({ $unjudged }): { $targets }.
targets-unjudged-not-judged = Partial evidence only ({ $unjudged }): { $targets }.
targets-unjudged-no-data = No data ({ $unjudged }): { $targets }.
target-of = { $target } ({ $year })
targets-aims = { $aims ->
    [one] One target sets no number.
   *[other] { $aims } targets set no number.
}
targets-of-totals = { $totals ->
    [one] One target binds totals and no single economy.
   *[other] { $totals } targets bind totals and no single economy.
}

## How many economies of a group meet a target. $met of $known with a recent value.

targets-among = { $list }: { $met ->
    [one] one of { $known } economies in { $group } with recent data meets the target on { $target }.
   *[other] { $met } of { $known } economies in { $group } with recent data meet the target on { $target }.
}
targets-among-none = { $list }: none of { $known } economies in { $group } with recent data meets the target on { $target }.
targets-among-one-met = { $list }: the one economy in { $group } with recent data meets the target on { $target }.
targets-among-one-unmet = { $list }: the one economy in { $group } with recent data does not meet the target on { $target }.
targets-among-unmeasured = { $list }: no target can be measured in { $group }.
# $years: of the values; $lacking: economies without one.
targets-among-years = These values are of { $years }.
targets-among-years-lacking = { $lacking ->
    [one] These values are of { $years }; one more economy has no recent data.
   *[other] These values are of { $years }; { $lacking } more economies have no recent data.
}
targets-counted-from = Values of { $first } or later count.

## Table and charts

target-rows = Target
target-column-rule = Rule
target-column-threshold = Threshold
target-column-to = To
target-column-due = Due
target-column-confirmed = Threshold read in the publication
target-column-state = Status
target-column-asked = Required
target-column-distance = Distance
target-column-paces = Pace
target-column-first = First year
target-column-last = Last year
target-confirmed = confirmed
target-not-confirmed = not confirmed
target-rule-at-least = at least
target-rule-at-most = at most
target-rule-below = less than
target-rule-within = within
target-rule-aim = no number
target-state-target-met = target met
    .label = Target met
target-state-advanced = advanced
    .label = Advanced
target-state-satisfactory = satisfactory
    .label = Satisfactory
target-state-limited = limited
    .label = Limited
target-state-not-met = not met
    .label = Not met
target-state-missed = missed
    .label = Missed
target-state-no-number-set = no number set
    .label = No number set
target-state-no-data = no data
    .label = No data
target-too-old = unknown: the value is too old
    .label = Unknown: the value is too old
targets-among-chart = Economies by status, target by target. { $headline }
# The values of a target that are drawn, and the name of its line. $status: one of status-...
target-before = 4 to 6 years earlier
target-line = { $status } ({ $year })
target-status-chart = A line per target that can be judged, with its latest value, that of 4 to 6 years earlier and the required level. { $headline }

## The way to the target for Internet use. $points a year from $from on; $pace: those since $since.

path-needed = Needed from { $from }: { $points } points a year (since { $since }: { $pace })
path-needed-alone = Needed from { $from }: { $points } points a year
