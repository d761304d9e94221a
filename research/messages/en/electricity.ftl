### Electricity and Internet use: research/findings/electricity.py

## $electricity, $internet: shares of people with electricity, and of those who use the Internet.

electricity-all = Nearly everyone in { $economy } has electricity and uses the Internet.
# $share: of people who do not use the Internet; $people: how many.
electricity-everybody-people = { $people } people in { $economy }, { $share } of all, do not use the Internet, though nearly everyone has electricity.
electricity-everybody = { $share } of people in { $economy } do not use the Internet, though nearly everyone has electricity.
electricity-ahead = More people in { $economy } have electricity than use the Internet: { $electricity } against { $internet }.
# $people: the fewest who have electricity and are offline.
electricity-ahead-people = At least { $people } people in { $economy } have electricity but are offline: { $electricity } have electricity, { $internet } use the Internet.
electricity-behind = More people in { $economy } use the Internet than have electricity: { $internet } against { $electricity }.
electricity-level = About as many people in { $economy } use the Internet as have electricity: { $internet } and { $electricity }.
# $electricity, $internet: with their years.
electricity-apart = Access to electricity ({ $electricity }) and Internet use ({ $internet }) in { $economy } are too far apart in time to compare.
electricity-internet-alone = { $internet } of people in { $economy } use the Internet; recent figures on access to electricity are missing.

## Of all people. $share: a range that the two shares allow; $most: its high end.

electricity-only = { $share } of people have electricity and do not use the Internet.
electricity-only-most = At most { $most } of people have electricity and do not use the Internet.
electricity-offline = { $people } people in { $economy } do not use the Internet.

## $urban, $rural: shares of people with electricity.

electricity-rural-behind = Electricity reaches { $rural } of people in rural areas and { $urban } in towns.
electricity-urban-behind = Electricity reaches { $urban } of people in towns and { $rural } in rural areas.
electricity-places-level = Electricity reaches about as many people in rural areas ({ $rural }) as in towns ({ $urban }).
# $total: the share of all people in $year.
