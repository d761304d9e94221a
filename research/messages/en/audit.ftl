### What is known, how old it is, where it comes from and what could be added: research/findings/audit.py, audit_origin.py

## Known, by theme. $known of $indicators have a value, $recent of them a recent one.

audit-known-economy = Of the { $indicators } indicators that at least half of economies have in the data of this report, { $economy } has { $known }, { $recent } of them of { $since } or later.
# $known, $recent: shares.
audit-known-group = { $known } of the values of the { $indicators } indicators that at least half of economies have in the data of this report are known in the { $economies } economies of { $group }, and { $recent } are of { $since } or later.
audit-ends = Of these, largest share of recent figures: { $most } ({ $most-share }); smallest: { $least } ({ $least-share }).
audit-left = Not counted: { $left } other indicators, which the data of this report have for fewer than half of economies, or for none.
audit-known-doubted = Counted apart, as in doubt: { $doubted }.
# $since: the first year that is recent.
audit-theme-connectivity = Connectivity
audit-theme-electricity = Electricity
audit-theme-economy = Economy
audit-theme-trade = Trade
audit-theme-work = Work
audit-theme-people = People
audit-theme-education = Education
audit-theme-geography = Geography
audit-theme-affordability = Affordability
audit-theme-innovation = Innovation
audit-theme-policy = Policy
audit-theme-finance = Finance
audit-theme-all = All themes
audit-state-recent = { $since } or later
audit-state-older = Older
audit-state-undated = Year not stated
audit-state-doubted = In doubt
audit-state-unknown = Not known
audit-column-known = Known, share
audit-column-recent = { $since } or later, share
audit-rows-theme = Theme
audit-axis-economy = indicators
audit-axis-group = % of economies and indicators
audit-known-chart = Bars of indicators by theme. { $headline }

## Missing, old. $old: values of which only an old one is known.

audit-old = { $old ->
    [one] One value is from before { $since }.
   *[other] { $old } values are from before { $since }.
}
audit-old-year = { $indicator } ({ $year })

## Sources. $values: how many latest values; $source: its title.

audit-sources-most = { $share } of the { $values } latest values of { $scope } come from { $source }.
audit-nothing = No value of { $scope } is available.
audit-column-values = Values
audit-column-share = Share
audit-column-indicators = Indicators
audit-column-first = First year
audit-column-last = Last year
audit-column-licence = Licence
# $licences: names of those a release comes under.
audit-licences = { $licences }

## Marks. $marked of $values latest values; $kinds: a list of audit-kind-....

audit-marks-alone = Marked among the { $values } latest values of { $scope }: { $kinds }.
audit-marks-none = None of the { $values } latest values of { $scope } is marked as an estimate or as corrected.
audit-kind-estimate = { $values ->
    [one] one estimate
   *[other] { $values } estimates
}
audit-kind-provisional = { $values } provisional
audit-kind-lagged = { $values } of an earlier year than asked
audit-kind-imputed = { $values } imputed
audit-kind-undated = { $values } of an unknown year
audit-kind-corrected = { $values } corrected
audit-modelled = { $values ->
    [one] One value on work is modelled by the International Labour Organization and has no mark.
   *[other] { $values } values on work are modelled by the International Labour Organization and have no mark.
}

## Corrections. $done: a list of audit-done-....

audit-corrections = { $values ->
    [one] One published value of { $scope } is corrected, left out or in doubt: { $done }.
   *[other] { $values } published values of { $scope } are corrected, left out or in doubt: { $done }.
}
audit-corrections-none = No published value of { $scope } is corrected, left out or in doubt.
audit-corrections-listed = Of each series and reason the table has the newest value, and the year of the first.
audit-done-drop = { $values } left out
audit-done-override = { $values } replaced
audit-done-flag = { $values } marked
audit-done-suspect = { $values } in doubt
audit-action-drop = left out
audit-action-override = replaced
audit-action-flag = marked
audit-action-confirm = confirmed
audit-action-suspect = in doubt, not compared
audit-implausible = Outside what can be true.
audit-column-printed = Published value
audit-column-age = Latest or older
audit-is-latest = latest
audit-is-older = older
audit-column-action = What was done
audit-column-reason = Why

## Gaps. $missing: how many of the indicators that some economy has, or of their values in a group, are missing.

audit-missing-economy = { $missing ->
    [one] One indicator of { $scope } was not found in the sources read.
   *[other] { $missing } indicators of { $scope } were not found in the sources read.
}
audit-missing-group = Missing for { $scope }: { $missing } of { $values } values of the indicators that at least half of economies have.
audit-gaps-none = { $scope } has a figure, recent or not, for every indicator that at least half of economies have.
audit-gaps-by = By publisher: { $publishers }.
# $publishers: a list of audit-gaps-from.
audit-gaps-from = { $publisher } ({ $missing })
audit-gaps-asked = “Not in the sources read” means that the releases read here hold the indicator for others; the statistical office or another publisher may have a value.

# What an audit answers. $figures: a list of answer-audit-years or -economies; $topics: of options-topic-....
answer-audit-unused = Corrected, left out or in doubt for { $scope }, of { $since } or later: { $figures }.
answer-audit-years = { $indicator } ({ $years })
answer-audit-economies = { $indicator } ({ $economies ->
    [one] one economy
   *[other] { $economies } economies
})
answer-audit-unchecked-economy = The data read here have no recent figure of { $scope } that can be used on { $topics }.
answer-audit-unchecked-group = Most economies of { $scope } have no recent figure that can be used on { $topics }.
answer-audit-sound = No recent figure of { $scope } is in doubt, and each subject of the policy options has one.
