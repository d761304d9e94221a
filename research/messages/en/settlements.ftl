### Named places: research/findings/settlements.py

settlements-undated = The source gives no year for the people of a place and no boundary, so places are not ranked.
settlements-source = Source: { $title } ({ $publisher }). Licence: { $licence }.

# $places: how many are listed; $name: the largest, of $people.
settlements-largest = { $places ->
    [one] One place of { $economy } is listed with a population: { $name }, with { $people } people in a count of unknown year.
   *[other] { $economy } has { $places } places listed with a population; the largest is { $name }, with { $people } people in a count of unknown year.
}
settlements-map-all = { $shown ->
    [one] The map shows the one named place of { $economy }.
   *[other] The map shows the { $shown } places of { $economy } listed with a population.
}
settlements-map-some = The map shows { $shown } of the { $known } named places of { $economy }, those with most people.
settlements-map-unknown = Named places with a population are not available for { $economy }.
settlements-map-rows = Named place

