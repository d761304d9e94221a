### The words around reports: pages, slides, the site.


## Around a report

page-skip-to-report = Skip to the report
page-all-reports = All reports
page-scope-reports = Other reports: { $scope }
page-languages = Languages
page-contents = Contents
page-summary = Summary
# $date: release of the newest source.
page-data-until = Data as available on { $date }
page-basic-edition = Basic edition: figures mostly of The World Factbook. Series of the ITU, the World Bank and the United Nations on 4G, prices, gender and trends are published but not included. Whoever makes this report can add them.
# $sources: titles and years of releases.
page-data-older = Older release used: { $sources }
page-about = Sources and methods
page-data-gaps = Data gaps
page-gaps-lacking = Missing, too old or in doubt
page-gaps-also = Also missing, too old or in doubt
page-gaps-unread = Published, but not in the data of this report
# $sections: names of the sections that lack it.
page-gaps-of = ({ $sections })
page-partners = Partners
page-disclaimer = Disclaimer
page-no-script = Charts are drawn by a script, and none runs here. The figures behind each stand under it.
page-no-charts = The charts are missing: this page came without its folder “assets”. Ask whoever sent it for the report as one file. The table below each chart has its figures.
page-the-figures = Data and notes
page-notes = Notes
page-table-as-csv = Table as CSV
# What a reader takes along of a chart: a link to it, a picture, its figures, a frame for another page.
page-chart-copy = Copy link
page-chart-copied = Copied
page-chart-more = More
page-chart-link = Link
page-chart-png = PNG
page-chart-svg = SVG
page-chart-csv = CSV
page-chart-embed = Embed
page-chart-slide = 16:9 slide
page-chart-rows = { $shown } of { $all } shown
# What a row of a saved chart is: a value of a source, or an end of a range.
page-chart-reported = reported
page-chart-lower = lower
page-chart-upper = upper
page-summary-slide = Save the summary as a slide
# The report in a few lines that can be passed on: a key figure, and the first priority with a cost.
page-card = Text to share
page-card-copy = Copy to share
page-card-figure = { $label }: { $value } ({ $year }); { $places }. Source: { $sources }.
# The control that chooses whom an economy is compared with.
page-peers-with = Compare with
page-peers-chosen = economies of your choice
page-peers-add = Add an economy
page-peers-remove = Remove { $economy }
page-figure = Figure { $number }
page-notes-at = Note on boundaries: see figure { $number }.
page-table = Table { $number }
# Above the messages of a summary that say what could be done.
page-actions = Priorities
page-role-where = Where
page-role-barrier = Why
page-role-step = First step
page-role-change = Then
page-role-further = Further steps
# Names of the lines below a priority.
page-role-option = Options
page-role-own = Tried here
page-role-cost = Cost
page-role-whole = In full
# Follows page-role-whole: where a priority has its steps, options and cost.
page-in-profile = In the country profile
page-role-unknown = Not known
page-figures-of-the-chart = The figures of the chart
page-first-rows = The first { $shown } of { $n }.
page-series = Series
page-across = Across
page-up = Up

## How to read this

page-how-to-read = How to read this
page-how-to-read-says = Each value has its year and is the latest there is; where the latest is in doubt, the one before it may be used, and the page says so. “Estimate” and the marks provisional, imputed, corrected, of an earlier year or year not stated: not a source’s own final figure for a stated year. “In doubt”: possibly across a break in its series, or at odds with another figure. “No data” means not known, never zero. The 1st place is the best, and equal values share a place. A median is the value in the middle: half of the economies have more and half have less.

## Sources and licences

page-sources = Sources and licences
page-sources-fold = What these sources leave out
page-release-of = release of { $date }
# $date: the day the source was asked, or the end of the newest year of its file.
page-release-unknown = date of release not stated, values as of { $date }
page-licence = Licence: { $licence }.
# $sources: titles of sources under such a licence.
page-terms-nc-sa = Figures of { $sources } may be shared and adapted with credit, but not commercially and only under the same licence; these limits hold for this report, its tables and its charts.
page-terms-nc = Figures of { $sources } may be shared and adapted with credit, but not commercially; these limits hold for this report, its tables and its charts.
page-terms-sa = Figures of { $sources } may be shared and adapted with credit, but only under the same licence; these limits hold for this report, its tables and its charts.
# Near the title, in short.
page-shared-nc = May be shared with credit, not commercially
page-shared-sa = May be shared with credit, under the same licence
page-shared-free = Free to share with credit
page-sources-others = Figures of other economies, in charts, medians and ranks, are also from:

## Methods and data

page-methods-say = Values outside what can be true are left out and listed in the data audit; missing values are not filled in unless a section says so.
page-what = What
page-which = Which
page-report = Report
page-parameter = Parameter { $name }
page-version = Version
page-library = Library
page-study = Study
page-values = Values it was answered
page-reference = Economies, groups, sources and boundaries
page-python = Python
page-data = Data
page-notebook-beside = The { $notebook } beside the page shows every step.
page-executed-notebook = executed notebook

## How to cite

page-how-to-cite = How to cite
page-report-title = { $scope }: { $study }
# $by: who publishes; $title: of the report; $date: release of the newest source, of $year.
page-cited = { $by } ({ $year }). { $title }. { $date }.
page-cited-in = In: { $title }.
# $version: a short hash of the report and of all it rests on.
page-cited-version = Version { $version }.
page-cited-with = Made with { $library }.
page-cite-sources = Cite the sources of the figures you use as well; their licences say how.

## Slides

page-slides-of = { $title }: slides
page-first-slide = Title
page-slide-keys = Arrow keys, space, Home and End move; N shows the speaker’s notes.
page-slide-n = Slide { $n }
page-notes-to = Notes to slide { $n }
page-no-notes = No notes.
page-slide-sources = Sources
page-slides-made = Made with { $library }. Every sentence is computed from the figures.

## The pages around the reports

page-site-subject = Digital infrastructure and the digital economy
page-site-title = Digital development reports
page-site-says = Where economies stand in connectivity, use, skills and cost, computed from public statistics by studies anyone can run again. Every report names its sources and says what is not known.
page-reports-on = { $n ->
    [one] { $many } report on
   *[other] { $many } reports on
}
page-on-economies = { $n ->
    [one] { $many } economy
   *[other] { $many } economies
}
page-and-groups = { $n ->
    [one] and { $many } group
   *[other] and { $many } groups
}
page-n-economies = { $n ->
    [one] { $n } economy
   *[other] { $n } economies
}
page-little = little data
page-n-little = { $many } with little data
page-n-not-made = { $many } not made
page-n-to-come = { $many } to come
page-economies = Economies
page-economy = Economy
page-reports = Reports
page-annex = Annex:
page-find = Find by name, in English or as its people call it, by code or group
page-find-member = Find by name, in English or as its people call it, or by code
page-group = Group
page-status = Status
page-all = All
page-all-made = All reports made
page-some-not-made = A report not made
page-skip-the-map = Skip the map
page-world-map = { $n ->
    [one] World map: { $n } economy has a report
   *[other] World map: { $n } economies have a report
}
page-economies-shown = { $shown } of { $all } economies shown
page-not-shown = – stands where the reports of an economy do not show a figure.
page-economies-table = Economies with a report, and their key figures
page-regions-and-groups = Regions and groups
page-areas = Areas of joint work
page-other-studies = Other studies
page-other-studies-say = Studies that name none of these areas.
page-no-study-yet = No study of this collection belongs here yet.
page-further-reports = { $n ->
    [one] and of { $n } more group
   *[other] and of { $n } more groups
}
page-no-report-yet = no report yet
page-not-made = Not made
page-not-made-label = Reports that were not made
page-not-made-says = Reports that are not there, and what became of each in the latest run that tried it
page-of-whom = Of
page-what-became = What became of it
page-why = Why
page-n-reports = { $n ->
    [one] { $n } report
   *[other] { $n } reports
}
page-belongs-to = Groups it belongs to
page-key-figures = Key figures
page-where-it-lies = Where it lies
page-map-around = Map of { $name } and the economies around it
page-neighbours = Economies before and after it
page-before = Before
page-next = Next
# In a field that leads to the reports on another economy.
page-jump = Go to an economy
page-jump-none = No report here by that name.
page-have-reports = { $n ->
    [one] { $made } of { $n } economy has a report.
   *[other] { $made } of { $n } economies have a report.
}
page-group-reports = Reports on the group
page-group-table = Economies of the group, and their key figures
page-group-map = { $n ->
    [one] Map of { $name }: { $n } economy has a report
   *[other] Map of { $name }: { $n } economies have a report
}
page-not-found = Not found
page-no-such-page = There is no such page
page-no-such-page-says = The report may not have been made, or it may have been made under another name. { $link } lists those there are.
page-boundaries-say = Boundaries are drawn for statistics and imply no opinion on the status of any territory. Dashed borders are not final, among them that between Sudan and South Sudan and those of the Abyei area. The dotted line is approximately the Line of Control in Jammu and Kashmir agreed by India and Pakistan, who have not agreed on its final status. Circles are economies too small to draw. Argentina and the United Kingdom dispute sovereignty over the Falkland Islands (Malvinas). Kosovo is shown in the context of Security Council resolution 1244 (1999).
page-site-made = Made with { $library }; works without a network.

## Titles and summaries of pages, for search engines, shared links and the feed of changes

# $economies: page-n-economies.
page-site-summary = { $n ->
    [one] { $n } report on { $economies }: connectivity, use, skills and cost, from public statistics.
   *[other] { $n } reports on { $economies }: connectivity, use, skills and cost, from public statistics.
}
page-place-title = { $name }: digital development
page-economy-summary = Reports on { $name }.
page-group-summary = { $n ->
    [one] { $n } economy of { $name } has reports.
   *[other] { $n } economies of { $name } have reports.
}
page-un-groups = United Nations groups
page-feed-title = Digital development reports: changes
page-feed-first = Made for the first time.
# $why: what has changed: data, code, parameters.
page-feed-why = Made because: { $why }.
page-feed-same = No figure changed.
page-feed-changed = { $n ->
    [one] { $n } figure changed: { $changes }.
   *[other] { $n } figures changed, among them { $changes }.
}
