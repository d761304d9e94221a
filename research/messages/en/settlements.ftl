### Named places: research/findings/settlements.py

# $share of all people is in named places, $cities of all in those of at least $least people.
settlements-cities = By counts of unknown year, named places hold { $share } of the people of { $economy }; { $cities } live in cities of at least { $least }.
settlements-no-city = By counts of unknown year, named places hold { $share } of the people of { $economy }; none is a city of at least { $least }.
settlements-small = By counts of unknown year, named places hold { $share } of the people of { $economy }.
settlements-few = The places listed with a population hold { $people } of the { $national } people of { $economy }.
settlements-over = { $places ->
    [one] The one named place of { $economy } counts { $people } people, more than the { $national } who live there.
   *[other] The { $places } named places of { $economy } count { $people } people, more than the { $national } who live there.
}
settlements-alone = Named places of { $economy } hold { $people } people.
settlements-unknown = People in named places are not available for { $economy }.
settlements-no-population = A recent population of { $economy } that agrees with other sources is missing.
settlements-no-places = Named places of { $economy } with a population are missing.
# $rest: the share of all $people who are in no named place.
settlements-rest = Of its { $people } people ({ $year }), { $rest } would then live in no place on that list.
settlements-inside = Towns lie inside the areas above; their people are part of those of the areas.
settlements-instead = People by first-level area are not available for { $economy }, so named places are all that is known of where people live.
settlements-classes = Places are classed by size alone: cities from { $city } people, towns from { $town }.
settlements-without = { $places ->
    [one] { $places } place has no population in the source.
   *[other] { $places } places have no population in the source.
}
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

settlements-rows = Size of place
settlements-row-city = Cities, from 50,000 people
settlements-row-town = Towns, from 5,000
settlements-row-village = Smaller places
settlements-row-rest = Outside the places listed
settlements-column-places = Places
settlements-column-share = Share of population
settlements-axis = % of population
settlements-none = none named
settlements-people = { $people }
settlements-in-places = { $people } in { $places ->
    [one] { $places } place
   *[other] { $places } places
}
settlements-chart = People by size of place. { $headline }
