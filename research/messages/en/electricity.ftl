### Electricity and Internet use: research/findings/electricity.py

## $electricity, $internet: shares of people with electricity, and of those who use the Internet.

electricity-all = Nearly everyone in { $economy } has electricity and uses the Internet.
# $share: of people who do not use the Internet; $people: how many.
electricity-everybody-people = { $people } people in { $economy }, { $share } of all, do not use the Internet, though nearly everyone has electricity.
electricity-ahead = More people in { $economy } have electricity than use the Internet: { $electricity } against { $internet }.
# $people: the fewest who have electricity and are offline.
electricity-ahead-people = At least { $people } of the { $offline } people offline in { $economy } have electricity: { $electricity } of all have it, { $internet } are online.
electricity-ahead-lack = At most { $people } of the { $offline } people offline in { $economy } lack electricity: { $electricity } of all have it, { $internet } are online.
electricity-bounds = Two shares say how far they can overlap and not how far they do, so a limit is given.
electricity-behind = More people in { $economy } use the Internet than have electricity: { $internet } against { $electricity }.
electricity-level = About as many people in { $economy } use the Internet as have electricity: { $internet } and { $electricity }.
# $electricity, $internet: with their years.
electricity-apart = Access to electricity ({ $electricity }) and Internet use ({ $internet }) in { $economy } are too far apart in time to compare.
electricity-internet-alone = { $internet } of people in { $economy } use the Internet; recent figures on access to electricity are missing.

## $people: those offline


## $urban, $rural: shares of people with electricity.

electricity-rural-behind = Electricity reaches { $rural } of people in rural areas and { $urban } in towns.
electricity-urban-behind = Electricity reaches { $urban } of people in towns and { $rural } in rural areas.
electricity-places-level = Electricity reaches about as many people in rural areas ({ $rural }) as in towns ({ $urban }).
# The same, in a note, by figures too old to compare.
# $total: the share of all people in $year.
