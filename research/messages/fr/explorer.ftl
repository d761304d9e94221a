### Looking around in a notebook: research/findings/looking.py, research/charts/explorer.py

explorer-chart = { $indicators } : { $economies }.
explorer-indicator = { $indicator }, { $unit }
    .label = { $indicator }, { $unit }
explorer-all-economies = Toutes les économies
explorer-all-years = Toutes les années
explorer-last-years = { $years } dernières années
explorer-chosen = Choisi : { $kind } = { $value }. « Run All Below » met à jour les sections.

glance = { $economy }, indicateurs principaux ayant une valeur : { $known } sur { $all }.
glance-until = { $economy }, indicateurs principaux ayant une valeur de { $year } ou avant : { $known } sur { $all }.
glance-median = Médiane, { $group }
