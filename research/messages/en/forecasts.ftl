### Forecasts: research/findings/forecasts.py, used by adoption and targets

# A change in percentage points.
percentage-points = { $value ->
    [one] { $value } percentage point
   *[other] { $value } percentage points
}

# $first, $last: years between which values grow evenly.
filled-in = Values of { $indicator } in { $economy } for { $years } look filled in between surveys: changes are taken between the ends of these years.
filled-in-lately = No forecast of { $indicator } in { $economy } is given, as values of recent years look filled in.

## The year a forecast reaches a level. $years, $low: 95 % interval; $until: the last year forecast.

forecast-year = { $year } (95% interval { $years })
forecast-year-central = { $year } (central forecast)
forecast-year-open = { $year } (95% interval { $low } to after { $until })
outlook-likely = likely
    .label = Likely
outlook-possible = possible
    .label = Possible
outlook-unlikely = unlikely
    .label = Unlikely
forecast-column-reached = Forecast year (– after { $until })
forecast-column-soonest = 95% interval, soonest
forecast-column-latest = 95% interval, latest
# $due: a year, or the deadline.
forecast-column-chance = Outlook for { $due }
forecast-column-probability = Chance by { $due }
forecast-empty = –

change-rise = a rise of { $change }
change-fall = a fall of { $change }
change-of-nothing = no change
# From when on a pace is needed: the forecast of $year, or the year of the last value. Years of a pace, none of it since $since, or $lately from the value before the last.
way-forecast = the { $value } forecast for { $year }
way-last = { $year }
years-stopped = { $years } (none since { $since })
years-slowed = { $years } (last step: { $lately } a year)
# $level by $due; $needed, $now: one of these, a year; $years: those the recent pace rests on.
forecast-pace-between = Reaching { $level } by { $due } takes { $needed } a year from { $last }, or { $more } a year from { $today } if nothing has changed since; { $years } brought { $now } a year.
forecast-pace-recent = Reaching { $level } by { $due } takes { $needed } a year from { $from }; { $years } brought { $now } a year.
forecast-pace = Reaching { $level } by { $due } takes { $needed } a year from { $from }.

## Notes

# $until: the last year learned from.
forecast-how-shipped = A forecast starts from the last value and averages the growth of all economies after similar values with the recent pace. It is learned from World Bank series up to { $until }. In tests on 2008 to 2018 the 95% intervals of such forecasts held 90 to 98% of outcomes. Intervals leave out doubt about the last value itself.
forecast-how-store = A forecast starts from the last value and averages the growth of all economies after similar values with the recent pace. It is learned from the series available here up to { $until }. In tests on 2008 to 2018 the 95% intervals of such forecasts held 90 to 98% of outcomes. Intervals leave out doubt about the last value itself.
forecast-how-likely = Likely means a chance of 66% or more, unlikely one below 33%.
