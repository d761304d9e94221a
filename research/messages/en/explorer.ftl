### Looking around in a notebook: research/findings/looking.py, research/charts/explorer.py

# $indicators, $economies: those to choose from.
explorer-chart = { $indicators }: { $economies }.
explorer-indicator = { $indicator }, { $unit }
    .label = { $indicator }, { $unit }
explorer-all-economies = All economies
explorer-all-years = All years
# $years: how many, up to the newest.
explorer-last-years = Last { $years } years
# Selectors above a study in JupyterLab.
explorer-choose-economy = Economy
explorer-choose-group = Group
explorer-choose-scope = Scope
explorer-peers = Compare with
explorer-region = its region
explorer-run = Run the sections below
# $about: the economy or group chosen; $group: its peers.
explorer-chosen = Run the sections below to see { $about }.
explorer-chosen-peers = Run the sections below to see { $about } compared with { $group }.
explorer-as-framework = as in the framework
explorer-method-normalisation = Normalisation
explorer-method-aggregation = Aggregation
explorer-rank-before = Rank in the framework
explorer-earlier = Of an earlier choice: run this section again
