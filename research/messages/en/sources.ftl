### What a report rests on and what it lacks: research/findings/sources.py

## Sources. $sources: titles, those that give most values first.

sources-come-from = Sources of the { $values ->
    [one] latest value
   *[other] { $values } latest values
} of { $scope }.
sources-none = No value of { $scope } was loaded.
# $values: how many published values the notes tell of.
sources-mended = { $values ->
    [one] One published value of the indicators in this report is corrected, left out or in doubt; the data audit has those of all indicators.
   *[other] { $values } published values of the indicators in this report are corrected, left out or in doubt; the data audit has those of all indicators.
}
# $note: on the definition of an indicator.
sources-note = { $indicator }: { $note }
sources-releases = { $releases }
sources-licences = { $licences }
sources-release = { $source } ({ $release })
sources-column-economies = Economies, of { $members }
sources-column-first = First year
sources-column-last = Last year

## Missing indicators. $indicators: how many are asked for; $gaps: how many the table lists.

missing-none = No indicator read for this page is missing, too old or in doubt for { $economy }.
missing-gaps = Missing, too old or in doubt for { $economy }
missing-suspect = A value in doubt: { $reason }
missing-open = Figures contradict each other, or are too close to tell
missing-doubted = { $value } ({ $year }): { $why }
missing-alone = No figure to compare it with
missing-not-loaded = Not in the data of this report
missing-no-value = Not published in { $releases }
missing-some-ages = Published for some ages only: { $indicator }
missing-dated = { $value } ({ $year }): too old to compare
missing-column-why = Why
