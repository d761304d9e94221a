### Practices of other economies: research/findings/practices.py

# $useful of $practices practices are of $economies, which do better in $indicator than expected.
practices-some = { $practices ->
    [one] The practice listed comes from an outperformer in { $indicator }: { $economies }.
   *[other] { $useful } of { $practices } practices { $useful ->
        [one] comes
       *[other] come
    } from outperformers in { $indicator }: { $economies }.
}
practices-none = { $practices ->
    [one] The practice listed does not come from an outperformer in { $indicator }.
   *[other] None of the { $practices } practices comes from an outperformer in { $indicator }.
}
# $economies: those of the practices.
practices-listed = { $practices ->
    [one] One practice is documented, from { $economies }.
   *[other] { $practices } practices are documented, from { $economies }.
}
# None of the economies of the practices does better.
practices-behind = No practice is documented of a peer that does better than { $economy } in { $indicator }; those listed are of { $economies }.
practices-missing = No practices of peers or outperformers are documented.
# $practices: those of $economy in the table.
practices-own-first = { $practices ->
    [one] One practice is of { $economy } itself and comes first.
   *[other] { $practices } practices are of { $economy } itself and come first.
}
# $economies: those that do better in $indicator than expected.
practices-ask-peers = Peers to ask first, as they outperform in { $indicator }: { $economies }.
practices-ask = Economies to ask first, as they outperform in { $indicator }: { $economies }.
# $economies: that lead in $indicator and have $practices practices, none for it; then that have none; then that have some for it.
practices-why-not = { $practices ->
    [one] The practice listed from { $economies } does not explain the lead: it is not on { $indicator }.
   *[other] The practices listed from { $economies } do not explain the lead: none is on { $indicator }.
}
practices-why-none = No practice documented here comes from { $economies }.
practices-why-some = On { $indicator }, practices are documented of { $economies }; that they made the difference is not shown.
practices-method = Outperformers do better than expected for their income, population, density and urban share. That a practice is found there does not show that it made the difference.
practices-empty = The table of practices that was given is empty.
practices-no-peers = Peers of { $economy } cannot be named, for lack of comparable GDP per capita or of economies of similar income.
practices-no-outperformers = Outperformers in { $indicator } cannot be named: too few economies have recent values.

## Table

practices-rows = Practice
practices-column-relation = Peer or outperformer
practices-own = this economy
practices-both = peer and outperformer
practices-outperformer = outperformer
practices-peer = peer
practices-other = neither
# Of economies that the indicators cannot compare.
practices-unknown = not comparable
