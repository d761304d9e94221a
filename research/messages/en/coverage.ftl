### Network coverage: research/findings/coverage.py, coverage_sites.py

## As published. $shares: a list of coverage-share.

coverage-published = Networks in { $economy } cover { $shares } of people.
# $technologies: whose coverage is reported as nobody's.
# $years: of the figures.
coverage-none = The figures of { $years } show no { $technologies } coverage in { $economy }.
# $covered: 4G coverage in $covered-year; $online: Internet use in $year.
coverage-contradicted = Mobile coverage in { $economy } is not reliably known: { $covered } covered by 4G ({ $covered-year }) does not fit { $online } online ({ $year }).
coverage-contradicted-estimate = Mobile coverage in { $economy } is not reliably known: an estimate of { $covered } covered by 4G ({ $covered-year }) does not fit { $online } online ({ $year }).
coverage-unknown = Recent figures on network coverage in { $economy } are missing.
# $share: of people; $technology: such as 4G.
coverage-share = { $share } ({ $technology })
coverage-either = { $value } or { $before } in { $since }
# $indicators: of which the figures are so.
coverage-reported = Reported by operators and regulators, not measured: { $indicators }.
coverage-estimated = Estimated, neither reported nor measured: { $indicators }.
coverage-old = Too old or of no stated year, so not in the headline: { $indicators }.
coverage-in-doubt = In doubt, so not shown: { $indicators }.

## Measured from sites. $shares: a list of coverage-share; $known: the share of all people who live in named places.

coverage-measured = Sites reach { $shares } of the people in named places of { $economy }.
coverage-few = Coverage of { $economy } by these sites is known for { $known } of people only.
coverage-over = Named places of { $economy } count more people than live there, so no share of them in range is shown.
coverage-unmeasured = Coverage of { $economy } by these sites cannot be measured.
# $share: the range it can be in.
coverage-bounds = Of all people of { $economy }, { $share } are in range of a site: named places hold { $known } of them, and where the rest live is unknown.
# $several of $areas have people out of range; $people: of them in $most, where they are most.
coverage-areas = { $several ->
    [one] One of { $areas } areas has people out of range: { $most } ({ $people }).
   *[other] { $several } of { $areas } areas have people out of range, most of them in { $most } ({ $people }).
}
coverage-areas-all = In every area all people of named places are in range of a site.
coverage-reach = Each site is taken to reach { $km } km as the crow flies: no hills, no load, no frequency.
coverage-reach-own = Each site is taken to reach as far as its data say, as the crow flies: no hills, no load, no frequency.
coverage-left-out = { $sites ->
    [one] One site without a range is left out.
   *[other] { $sites } sites without a range are left out.
}
coverage-sites = { $sites ->
    [one] The shares rest on one site.
   *[other] The shares rest on { $sites } sites.
}
coverage-no-places = Named places of { $economy } with their people are missing (published by GeoNames).
coverage-no-share = How many people live in each area is unknown, so no share is shown by area.

## Technologies

coverage-radio-2g = 2G
coverage-radio-3g = 3G
coverage-radio-4g = 4G
coverage-radio-5g = 5G
coverage-radio-any = any technology
    .label = Any technology
# $name: as the source of the sites calls it.
coverage-technology = { $name }

## Table and chart

coverage-rows = Technology
coverage-rows-areas = Technology, or area by any technology
coverage-no-area = In no area
coverage-column-sites = Sites
coverage-column-people = People of named places
coverage-column-covered = In range
coverage-column-out = Out of range
coverage-column-share = Share in range
coverage-column-known = Places hold
coverage-column-low = All people, at least
coverage-column-high = All people, at most
