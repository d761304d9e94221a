### Looking around in a notebook: research/findings/looking.py, research/charts/explorer.py

# $indicators, $economies: those to choose from.
explorer-chart = { $indicators }: { $economies }.
explorer-indicator = { $indicator }, { $unit }
    .label = { $indicator }, { $unit }
explorer-all-economies = All economies
explorer-all-years = All years
# $years: how many, up to the newest.
explorer-last-years = Last { $years } years
# $kind: a parameter of the notebook; $value: what it is set to.
explorer-chosen = Chosen: { $kind } = { $value }. “Run All Below” updates the sections.

# $known: of $all core indicators, those with a value.
glance = { $known } of { $all } core indicators of { $economy } have a value.
glance-until = { $known } of { $all } core indicators of { $economy } have a value of { $year } or earlier.
glance-median = Median, { $group }
