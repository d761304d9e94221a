### Speed tests by area and quarter: research/findings/infrastructure/speeds.py, research/access/files.py

## Headlines. $economy; $quarter: of the tests; $fastest and $slowest: areas, with their speeds $high and $low.

speeds-fixed-areas = Fixed networks in { $economy } averaged { $high } in { $fastest }, the fastest area, and { $low } in { $slowest }, the slowest ({ $quarter }).
speeds-mobile-areas = Mobile networks in { $economy } averaged { $high } in { $fastest }, the fastest area, and { $low } in { $slowest }, the slowest ({ $quarter }).
speeds-fixed-one = Fixed networks in { $economy } averaged { $high } in { $fastest }, the only area with enough tests ({ $quarter }).
speeds-mobile-one = Mobile networks in { $economy } averaged { $high } in { $fastest }, the only area with enough tests ({ $quarter }).
speeds-too-few = No area of { $economy } has enough speed tests to compare.
# $quarters: of the tests that were searched.
speeds-no-test = No speed test was recorded in { $economy } in { $quarters }.
speeds-unknown = The sources of this report have no network speeds by area of { $economy }.
speeds-no-quarter = No quarter has enough speed tests in { $economy } to show a speed.

# $speed: in $quarter, the last; $before: in $first, the first quarter.
speeds-fixed-up = Fixed networks in { $economy } averaged { $speed } in { $quarter }, up from { $before } in { $first }.
speeds-fixed-down = Fixed networks in { $economy } averaged { $speed } in { $quarter }, down from { $before } in { $first }.
speeds-fixed-level = Fixed networks in { $economy } averaged { $speed } in { $quarter }, unchanged from { $before } in { $first }.
speeds-fixed-once = Fixed networks in { $economy } averaged { $speed } in { $quarter }.
speeds-mobile-up = Mobile networks in { $economy } averaged { $speed } in { $quarter }, up from { $before } in { $first }.
speeds-mobile-down = Mobile networks in { $economy } averaged { $speed } in { $quarter }, down from { $before } in { $first }.
speeds-mobile-level = Mobile networks in { $economy } averaged { $speed } in { $quarter }, unchanged from { $before } in { $first }.
speeds-mobile-once = Mobile networks in { $economy } averaged { $speed } in { $quarter }.

## Claims. $tests: how many in $quarter; $areas: all areas, of which $enough have enough tests, $few too few, $none no test.

speeds-fixed-tests = { $enough } of { $areas } areas { $enough ->
    [one] has
   *[other] have
} enough tests of fixed networks to compare, { $few } too few and { $none } none ({ $tests } tests in { $quarter }).
speeds-mobile-tests = { $enough } of { $areas } areas { $enough ->
    [one] has
   *[other] have
} enough tests of mobile networks to compare, { $few } too few and { $none } none ({ $tests } tests in { $quarter }).
# $settings: a list of speeds-in-setting, fastest first.
speeds-fixed-settings = Fixed networks averaged { $settings }.
speeds-mobile-settings = Mobile networks averaged { $settings }.
# $setting: such as urban or rural, as the file of areas calls it.
speeds-in-setting = { $speed } in { $setting } areas
speeds-settings-unknown = There are too few tests to compare { $settings } areas.

## Notes and gaps

speeds-how = Speeds are averages of tests that people chose to run, and depend on their devices and contracts too.
speeds-untested = Areas without tests may still have service.
speeds-source = Source: { $title } ({ $publisher }). Licence: { $licence }.
# $file: its name. $citation, $licence: of a layer of areas.
areas-file = Areas are those of { $file }.
areas-nearest = No boundaries of first-level areas are available here, so each test counts for the area whose centre is nearest; near a border it may be the wrong one.
areas-layer = Areas: { $citation } Licence: { $licence }.
speeds-gap-areas = Network speeds are not summed by area: no outlines of areas within { $economy } were read here; geoBoundaries publishes such outlines.
speeds-gap-quarter = Speed tests of { $quarter } are missing; Ookla publishes them by quarter.
speeds-gap-tests = Not in the data: speed tests, which Ookla publishes by quarter.

## Table and chart

speeds-rows = Area
speeds-column-network = Network
speeds-column-download = Download, Mbit/s
speeds-column-upload = Upload, Mbit/s
speeds-column-latency = Latency, ms
speeds-column-tests = Tests
speeds-column-enough = Enough to compare
speeds-network-fixed = Fixed
speeds-network-mobile = Mobile
speeds-flag-enough-tests = yes
speeds-flag-no-tiles = no tests
speeds-flag-few-tests = too few tests
speeds-flag-few-tiles = too few places tested
speeds-flag-mostly-single-tests = mostly single tests
speeds-axis = Download, Mbit/s
# $headline: of the finding.
speeds-map = Map. { $headline }
