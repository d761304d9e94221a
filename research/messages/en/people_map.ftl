### People by province: research/findings/people_map.py

# $people in all, $share of them in $area, which has $land of the land; $areas: what they are called, below.
people-map-apart = { $area } has { $land } of the land of { $economy } and { $share } of its { $people } people.
# In each of $number areas the shares of land and of people are alike.
people-map-spread = The { $people } people in { $economy } are spread over its { $number } { $areas }.
people-map-one = All of the { $people } people in { $economy } live in one first-level area.
first-level-area = first-level areas
first-level-canton = cantons
first-level-county = counties
first-level-department = departments
first-level-district = districts
first-level-division = divisions
first-level-emirate = emirates
first-level-governorate = governorates
first-level-municipality = municipalities
first-level-parish = parishes
first-level-prefecture = prefectures
first-level-province = provinces
first-level-region = regions
first-level-state = states
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
people-map-rows = First-level area
people-map-column-share = Share of people
people-map-column-land = Share of land
people-map-column-area = Area, km²
people-map-column-density = People per km²
people-map-chart = Map of { $economy } with a circle for each first-level area, its area in proportion to people and its colour by density. { $headline }
people-map-dots = Two marks for each of the { $areas }: its share of the people of { $economy } and of the land, largest difference first. { $headline }
people-map-order = Shares of people and land, { $shown } of { $number } { $areas }, largest difference first
people-map-legend = People per km²
# The size of a circle. $people: of a province.
people-map-size = circles: up to { $people } people
# In a hover label.
people-map-hover = { $name }: { $people } people, { $density } per km²
