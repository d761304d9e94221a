### Electricity and the Internet together: research/findings/neither.py, electricity.py

## How far the two overlap. $share, $both, $one: of the people of $economy, a range where bounds allow one.

neither-power = In { $economy }, { $electricity } of people have electricity; { $internet } use the Internet.
# $most: the largest share that the two figures allow.
neither-up-to = At most { $most } of the people of { $economy } have neither electricity nor the Internet.
neither-shares = { $electricity } have electricity; { $internet } are online.
# $people: how many the two figures leave with electricity alone, at least.
neither-at-least-if = If { $internet } of people in { $economy } are online, at least { $people } people there have electricity but are offline.
neither-at-least = At least { $people } people in { $economy } have electricity but are offline.
neither-some = In { $economy }, { $share } of the people have neither electricity nor the Internet.
neither-unknown = The number of people of { $economy } with neither electricity nor the Internet is not available.
neither-missing = Recent figures of { $indicators } are missing for { $economy }.
neither-apart = Access to electricity and Internet use of { $economy } are more than { $apart } years apart.
neither-doubtful = Not counted, as the newest value of { $indicator } in { $economy } may rest on a break in its series.
neither-year = Both figures are of { $year }.
neither-years = Electricity is of { $electricity }, Internet use of { $internet }.

neither-axis = % of people
