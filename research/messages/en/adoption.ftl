### Adoption over the years: research/findings/adoption.py, adoption_members.py

## One economy. $value in $year: the latest; $level: asked for by $due; $year: in or after which the forecast reaches it.

adoption-ahead = { $indicator } in { $economy }: { $ahead } is forecast for { $due } ({ $interval }), against a target of { $level }.
adoption-reached = { $economy } has reached { $level } in { $indicator }: { $value } in { $year }.
adoption-reached-break = Whether { $economy } has reached { $level } in { $indicator } depends on a possible break: { $value } in { $year }, after { $before } in { $since }.
# $ahead: forecast for $due.
adoption-forecast = { $indicator } in { $economy } was { $value } in { $year }; { $ahead } is forecast for { $due }.
adoption-level = { $indicator } in { $economy }: { $value } in { $year }.
adoption-moved = { $indicator } in { $economy }: { $value } in { $year }, after { $before } in { $first }.
adoption-ended = The sources of this report have no recent value of { $indicator } in { $economy }.
adoption-unknown = No yearly values of { $indicator } in { $economy } are known.

# $when: one of forecast-year...; $chance: of the level by $due.
adoption-chance = Forecast year: { $when }; the chance of { $level } by { $due } is { $chance }.
adoption-late = { $level } is not reached before { $year }, even by the upper end of the forecast; the chance of it by { $due } is { $chance }.
adoption-chance-below = below { $chance }
adoption-chance-above = above { $chance }
adoption-chance-about = about { $chance }
# $years: in which the series jumps.
adoption-breaks = In { $years } the series moved far from its usual change of a year. The data give no reason: it may be a break.
# $lower of $economies.

adoption-step = A change of definition or survey can make a series jump: the forecast does not count the jump as growth.
# $years: of all values; $fastest: the year of fastest growth by $curve.
pace-estimated = No pace is measured, and nothing is forecast: values of { $indicator } in { $economy } are estimates of their source, not surveys or reports, for { $years }.
pace-sunk = { $indicator } in { $economy }: no pace is measured, and nothing is forecast; after a possible break in { $years }, the series begins below an earlier value.
adoption-not-tested = Only Internet use, access to electricity, fixed broadband and mobile subscriptions are forecast: forecasts of them passed tests on the past.
adoption-last = The last value is of { $year }, too old to report.
# $values: how many there are, of $needed.
adoption-few = Too few yearly values of { $indicator } in { $economy } for a pace or a forecast: { $values } known, { $needed } needed.

adoption-column-published = Published
adoption-column-forecast = Forecast
adoption-column-low = 95% interval, low end
adoption-column-high = 95% interval, high end
adoption-break = possible break
# $interval: of the forecast for $year.
adoption-chart = { $headline } 95% interval in { $year }: { $interval }.

## Members of a group. $reached of $economies have the level; $likely more are likely to by $due.

adoption-members-some-some = { $reached ->
    [one] One of { $economies } economies with a forecast in { $group } has reached { $level } in { $indicator }
   *[other] { $reached } of { $economies } economies with a forecast in { $group } have reached { $level } in { $indicator }
}; { $likely ->
    [one] one more is likely to by { $due }.
   *[other] { $likely } more are likely to by { $due }.
}
adoption-members-some-none = { $reached ->
    [one] One of { $economies } economies with a forecast in { $group } has reached { $level } in { $indicator }; no other is likely to by { $due }.
   *[other] { $reached } of { $economies } economies with a forecast in { $group } have reached { $level } in { $indicator }; no other is likely to by { $due }.
}
adoption-members-none-some = None of { $economies } economies with a forecast in { $group } has reached { $level } in { $indicator }; { $likely ->
    [one] one is likely to by { $due }.
   *[other] { $likely } are likely to by { $due }.
}
adoption-members-none-none = None of { $economies } economies with a forecast in { $group } has reached { $level } in { $indicator } or is likely to by { $due }.
adoption-members-likely = Likely by { $due }: { $economies }.
adoption-members-possible = Possible by { $due }: { $economies }.
adoption-members-jumped = { $economies ->
    [one] One more has reached it only if the jump of its last value is real.
   *[other] { $economies } more have reached it only if the jumps of their last values are real.
}
adoption-members-filled = No forecast, as the latest figures may be estimates or follow a break in their series: { $economies }.
adoption-members-years = The latest values are of { $years }.
adoption-members-lacking = { $economies ->
    [one] One more economy has fewer than three recent yearly values, and no forecast.
   *[other] { $economies } more economies have fewer than three recent yearly values, and no forecast.
}
adoption-members-unknown = When economies in { $group } reach { $level } in { $indicator } is unknown.
adoption-no-level = { $indicator } in { $group }: no level is set for all to reach, as there is for a share of people.
adoption-members-rows = Economy, soonest first
adoption-members-chart = Economies by outlook. { $headline }
adoption-state-reached = reached
    .label = Reached
adoption-state-jumped = reached if its last jump is real
    .label = Reached, if the jump is real
adoption-state-likely = likely
    .label = Likely
adoption-state-possible = possible
    .label = Possible
adoption-state-unlikely = unlikely
    .label = Unlikely
