### Practices of other economies: research/findings/practices.py

# $useful of $practices practices are of $economies, which do better in $indicator than expected.
practices-some = { $practices ->
    [one] The practice listed comes from an economy that does better than expected in { $indicator }: { $economies }.
   *[other] { $useful } of { $practices } practices { $useful ->
        [one] comes
       *[other] come
    } from economies that do better than expected in { $indicator }: { $economies }.
}
# $economies: those of the practices.
practices-listed = { $practices ->
    [one] One practice of a peer is documented, from { $economies }.
   *[other] { $practices } practices of peers are documented, from { $economies }.
}
practices-own-alone = No practice is documented of economies like { $economy } or of those that do better than expected; the table has its own.
practices-missing = On { $indicator }, no practice is documented of an economy that is like { $economy }, or does better than expected, and that does as well as { $economy } or better.
practices-to-ask = On { $topic }, ask { $best }: among the economies most like { $economy } in income, size and urban share, and without this gap.
practices-compare-with = compare with { $best }: among the economies most like { $economy } in income, size and urban share, and without this gap.
# $practices: those of $economy in the table.
# $economies: those that do better in $indicator than expected.
practices-method = Expected is what economies of the same income, population, density and urban share come to.
practices-no-proof = That a practice is found in an economy does not show that it made the difference.
practices-empty = The table of practices that was given is empty.
practices-no-peers = Peers of { $economy } cannot be named, for lack of comparable GDP per capita or of economies of similar income.
practices-no-outperformers = Economies that do better than expected in { $indicator } cannot be named: too few economies have recent values.

## Table

practices-rows = Practice
practices-column-relation = Relation
practices-own = this economy
practices-both = similar, and better than expected
practices-outperformer = better than expected
practices-peer = similar
practices-other = neither
# Of economies that the indicators cannot compare.
practices-unknown = not comparable
