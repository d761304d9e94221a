### What an economy is made of, and how indicators moved: research/findings/structure.py, over_time.py

## Sectors. $services, $industry, $agriculture: shares of GDP.

# $shares: sectors-shares, a sentence.

## Trade. $balance: exports less imports.


## Over time. $before: in the year $first; $after or $value: in the year $last.

over-time-rose = { $indicator } in { $economy } rose from { $before } in { $first } to { $after } in { $last }.
over-time-fell = { $indicator } in { $economy } fell from { $before } in { $first } to { $after } in { $last }.
# $value: in $turn, above or below both ends.
over-time-peaked = { $indicator } in { $economy } rose from { $before } in { $first } to { $value } in { $turn }, then fell to { $after } in { $last }.
over-time-dipped = { $indicator } in { $economy } fell from { $before } in { $first } to { $value } in { $turn }, then rose to { $after } in { $last }.
# It went up and down: $low, $high: the least and the most of the years.
over-time-moved = { $indicator } in { $economy } moved between { $low } and { $high } from { $first } to { $last }; in { $last } { $indicator ->
   *[one] it was
    [other] they were
} { $after }.
over-time-same = { $indicator } in { $economy } { $indicator ->
   *[one] was
    [other] were
} about the same in { $last } ({ $after }) as in { $first } ({ $before }).
over-time-level = { $indicator } in { $economy } { $indicator ->
   *[one] was
    [other] were
} { $value } both in { $first } and in { $last }.
over-time-once = { $indicator } in { $economy } { $indicator ->
   *[one] was
    [other] were
} { $value } in { $last }.
# $median: of the $years before.
over-time-rate = { $indicator } in { $economy } { $indicator ->
   *[one] was
    [other] were
} { $value } in { $last }, against a median of { $median } in { $years }.
# After one of these: the first year of the series, $begun, was much like the last.
over-time-before = In { $begun } the value was already about that of { $last }: { $before }.
# After one of these: a year of the change that may be a break.
over-time-break = The change of { $year } is far from what is usual in a year: a possible break in the series.
# In its place where a break may part the last two values; the second where nothing is known before them.
over-time-published = Published { $indicator } in { $economy }: { $start } ({ $first }), { $before } ({ $since }) and { $value } ({ $year }); which of the last two is right is not known, as the series may have a break.
over-time-jumped = { $indicator } in { $economy } { $indicator ->
   *[one] was
    [other] were
} { $before } in { $since } and { $value } in { $year }, a change far from what is usual in a year: a possible break in the series.
over-time-none = Too few years are known to show how { $indicators } in { $economy } moved.
over-time-unknown = The sources of this report have no recent value of { $indicators } in { $economy }.
over-time-old = The last value is too old to report: { $indicators }.
over-time-chart = Lines of { $indicators } in { $economy } over the years. { $headline }

