### People by province: research/findings/people_map.py

# $people without 4G; $share of them in $areas at least; $kind: what areas are called, below.
people-map-one = All of the { $people } people in { $economy } live in one first-level area.
people-map-placed = If coverage follows density, about { $share } of the { $people } people in { $economy } without 4G live in { $areas }.
people-map-unplaced = Where the { $people } people in { $economy } without 4G live is not known: density alone does not single out a few of its { $kind }. Ask operators for a map of coverage.
people-map-assumed = This is an assumption: no map of coverage is read here. Ask operators for their coverage of these places first.
first-level-area = first-level areas
    .label = First-level areas
first-level-canton = cantons
    .label = Cantons
first-level-county = counties
    .label = Counties
first-level-department = departments
    .label = Departments
first-level-district = districts
    .label = Districts
first-level-division = divisions
    .label = Divisions
first-level-emirate = emirates
    .label = Emirates
first-level-governorate = governorates
    .label = Governorates
first-level-municipality = municipalities
    .label = Municipalities
first-level-parish = parishes
    .label = Parishes
first-level-prefecture = prefectures
    .label = Prefectures
first-level-province = provinces
    .label = Provinces
first-level-region = regions
    .label = Regions
first-level-state = states
    .label = States
# $high, $low: people per km².
people-map-density = { $densest } is the most densely populated with { $high } people per km², { $emptiest } the least with { $low }.
people-map-unknown = People by first-level area are not available for { $economy }.
people-map-missing = People are not known for { $provinces }.
people-map-as-of = People are of { $year }.
# $grid: the year of the grid; $people of $year: the nation's.
people-map-scaled = Shares of { $areas } in { $grid } are applied to the { $people } people of { $year }.
people-map-prospects = The population of { $economy } in { $year } is that of World Population Prospects 2024, interpolated between the years it gives by age.
people-map-too-few = Boundaries drawn too tight give too few people for { $provinces } and too many for the areas around.
people-map-land = First-level areas add up to { $share } of the land area of { $economy }: waters counted in or coasts left out make densities approximate.
# $code, $name, $point: how many areas were joined by each.
people-map-joined = Areas on the map are joined with those of the source by code ({ $code }), by name ({ $name }) or by the nearest point ({ $point }).
people-map-not-joined = { $number ->
    [one] One first-level area is not on the map: { $provinces }.
   *[other] { $number } first-level areas are not on the map, among them { $provinces }.
}
people-map-source = Source: { $title } ({ $publisher }). Licence: { $licence }.
people-map-column-share = Share of people
people-map-column-placed = People without 4G, if coverage follows density
people-map-column-area = Area, km²
people-map-column-density = People per km²
people-map-chart = Map of { $economy } with a circle for each first-level area, its area in proportion to people and its colour by density. { $headline }
people-map-order = People without 4G if coverage follows density, { $shown } of { $number } { $areas }, most first
people-map-largest = People and density, { $shown } of { $number } { $areas }, most people first
people-map-legend = People per km²
# The size of a circle. $people: of a province.
people-map-size = circles: up to { $people } people
# In a hover label.
people-map-hover = { $name }: { $people } people, { $density } per km²
