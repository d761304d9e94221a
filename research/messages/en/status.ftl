### The status of a target and how a value has changed: research/report/status.py, research/report/table.py

status-met = met
    .label = Met
status-narrowly = met, narrowly
    .label = Met, narrowly
# Of a target that asks for everybody, from 99% on.
status-practically = practically met
    .label = Practically met
# By a value that may be across a break in its series.
status-met-jump = in doubt
    .label = In doubt
status-on-track = on track
    .label = On track
status-possible = uncertain
    .label = Uncertain
status-off-track = off track
    .label = Off track
status-missed = missed
    .label = Missed
status-not-met = not yet met (pace unknown)
    .label = Not yet met, pace unknown
# On a tile, where the notes say that its pace is unknown.
tile-status-not-met = Not yet met
status-no-number = no number set
    .label = No number set
status-too-old = too old
    .label = Too old
status-not-judged = not judged
    .label = Not judged (see notes)
status-undecided = not decided
    .label = Not decided (see text)
status-no-data = no data
    .label = No data
# By a value that is four or five years old.
status-met-dated = met by an older figure
    .label = Met by an older figure
status-on-track-dated = on track by an older figure
    .label = On track by an older figure
status-possible-dated = uncertain, by an older figure
    .label = Uncertain, by an older figure
status-off-track-dated = off track by an older figure
    .label = Off track by an older figure
status-not-met-dated = not met by an older figure
    .label = Not met by an older figure

## A change. $change: its size without a sign, in the unit of the value or in points.

change-up = ↑ { $change }
change-down = ↓ { $change }
change-none = → little or no change
# $name: of a target or an indicator; $years: a list.
change-across-possible = No change across { $years } is given for { $name }: its series may have a break then.
change-points = { $value ->
    [one] { $value } point
   *[other] { $value } points
}
