### People by province: research/findings/people_map.py

# $people in all, half of them in $few of $provinces, on $land of the area.
people-map-half = More than half of the { $people } people in { $economy } live on { $land } of its land, in { $few ->
    [one] one of its { $provinces } provinces.
   *[other] { $few } of its { $provinces } provinces.
}
people-map-one = { $economy } has { $people } people in { $provinces ->
    [one] { $provinces } province.
   *[other] { $provinces } provinces.
}
# $high, $low: people per km².
people-map-density = { $densest } is the most densely populated with { $high } people per km², { $emptiest } the least with { $low }.
# $moran: Moran's I of the logarithm of density, over $provinces that border another.
people-map-together = Dense provinces lie next to each other more than chance would have it (Moran's I { $moran }, { $provinces } provinces).
people-map-unknown = People by province are not available for { $economy }.
people-map-fallback = No source with people by province covers { $economy }; the named places below show where towns are.
people-map-missing = People are not known for { $provinces }.
people-map-as-of = People are of { $year }.
# $grid: the year of the grid; $people of $year: the nation's.
people-map-scaled = Shares of provinces in { $grid } are applied to the { $people } people of { $year }.
people-map-prospects = The population of { $economy } in { $year } is that of World Population Prospects 2024, interpolated between the years it gives by age.
people-map-too-few = Boundaries drawn too tight give too few people for { $provinces } and too many for the provinces around.
# $code, $name, $point: how many areas were joined by each.
people-map-joined = Areas on the map are joined with provinces by code ({ $code }), by name ({ $name }) or by the nearest point ({ $point }).
people-map-not-joined = { $number ->
    [one] One province has no area on the map: { $provinces }.
   *[other] { $number } provinces have no area on the map, among them { $provinces }.
}
people-map-source = { $citation } Licence: { $licence }.
people-map-rows = Province
people-map-column-share = Share of people
people-map-column-area = Area, km²
people-map-column-density = People per km²
people-map-chart = Map of { $economy } with a circle for each province, its area in proportion to people and its colour by density. { $headline }
people-map-legend = People per km²
# The size of a circle. $people: of a province.
people-map-size = circles: up to { $people } people
# In a hover label.
people-map-hover = { $name }: { $people } people, { $density } per km²
