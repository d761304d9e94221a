### Electricity and the Internet together: research/findings/neither.py, electricity.py

## How far the two overlap. $share, $both, $one: of the people of $economy, a range where bounds allow one.

neither-all = Almost everybody in { $economy } has electricity and the Internet.
neither-nobody = In { $economy }, { $both } of the people have electricity and the Internet, { $one } have one of the two and almost nobody has neither.
neither-power = A lack of electricity keeps almost nobody in { $economy } offline: { $electricity } have it, { $internet } use the Internet.
# $most: the largest share that the two figures allow.
neither-up-to = At most { $most } of the people of { $economy } have neither electricity nor the Internet.
# $people: how many the two figures leave with electricity alone, at least.
neither-at-least = At least { $people } people in { $economy } have electricity but are offline.
neither-some = In { $economy }, { $share } of the people have neither electricity nor the Internet.
neither-unknown = The number of people of { $economy } with neither electricity nor the Internet is not available.
neither-missing = Recent figures of { $indicators } are missing for { $economy }.
neither-apart = Access to electricity and Internet use of { $economy } are more than { $apart } years apart.
# $both, $one, $neither: how many have both, one of the two, and neither.
neither-people = { $both } people have both, { $one } have one of the two and { $neither } have neither.
neither-people-up-to = { $both } people have both, { $one } have one of the two and at most { $most } have neither.
neither-in-urban = In towns, { $share } have neither.
neither-in-rural = In rural areas, { $share } have neither.
neither-no-places = Internet use in towns and in rural areas of { $economy } is missing; ITU publishes it.
neither-year = Both figures are of { $year }.
neither-years = Electricity is of { $electricity }, Internet use of { $internet }.
neither-bounds = Two shares say how far they can overlap and not how far they do, so a range is given.

neither-place-all = All
neither-place-urban = Urban
neither-place-rural = Rural
neither-cell-both = Electricity and the Internet
neither-cell-first-only = Electricity alone
neither-cell-second-only = The Internet alone
neither-cell-neither = Neither
neither-column-both-low = Both, at least
neither-column-both-high = Both, at most
neither-column-first-only-low = Electricity alone, at least
neither-column-first-only-high = Electricity alone, at most
neither-column-second-only-low = The Internet alone, at least
neither-column-second-only-high = The Internet alone, at most
neither-column-neither-low = Neither, at least
neither-column-neither-high = Neither, at most
neither-axis = % of people
neither-chart = Shares of people with both, one and neither. { $headline }
