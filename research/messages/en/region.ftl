### A map of a region in one indicator: research/findings/region.py

region-unknown = Recent values of { $indicator } in { $group } are missing.
region-without = { $economy } is not ranked in { $group } in { $indicator }.
region-alone = { $economy } is the one economy of { $group } with a recent value of { $indicator }.
# $others: the other economies of $group with a recent value.
region-highest = None of the { $others } other economies of { $group } has higher { $indicator } than { $economy }.
region-lowest = All { $others } other economies of { $group } have higher { $indicator } than { $economy }.
region-higher = { $higher ->
    [one] One of the { $others } other economies of { $group } has higher { $indicator } than { $economy }.
   *[other] { $higher } of the { $others } other economies of { $group } have higher { $indicator } than { $economy }.
}
region-value = { $value } ({ $year })
region-chart = Map of { $group }. { $headline }
region-old = Too old, in doubt or of no stated year, so not compared: { $economies }.
region-above = Also higher, but not counted, as the values are in doubt, estimates or of other years: { $economies }.
# Heads in a table: of the rows that count, and of those that do not.
region-counted = Rows that the heading counts
region-apart = Not counted: in doubt, an estimate, or more than a year from the value of { $economy }
region-column-part = Counted
region-missing = No value: { $economies }.
