### An economy against its neighbours: research/findings/neighbours.py

## $value: of $economy; $compared: how many neighbours have a recent value, of which $more have a higher one and $level as much.
## Of an economy without a border, the nearest over the sea stand for neighbours.

neighbours-more-border = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }; { $more ->
    [one] one of its { $compared } neighbours has
   *[other] { $more } of its { $compared } neighbours have
} more.
neighbours-more-near = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }; { $more ->
    [one] one of the { $compared } nearest economies has
   *[other] { $more } of the { $compared } nearest economies have
} more.
neighbours-all-border = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }; each of its { $compared } neighbours has more.
neighbours-all-near = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }; each of the { $compared } nearest economies has more.
neighbours-most-border = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, more than in { $compared ->
    [one] its one neighbour
   *[other] its { $compared } neighbours
} with comparable figures.
neighbours-most-near = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, more than in any of the { $compared } nearest economies.
neighbours-level-border = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }; { $level ->
    [one] one of its { $compared } neighbours is about level, the others have less.
   *[other] { $level } of its { $compared } neighbours are about level, the others have less.
}
neighbours-level-near = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }; { $level ->
    [one] one of the { $compared } nearest economies is about level, the others have less.
   *[other] { $level } of the { $compared } nearest economies are about level, the others have less.
}
neighbours-same-border = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }; each of its { $compared } neighbours has as much.
neighbours-same-near = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }; each of the { $compared } nearest economies has as much.
neighbours-universal-border = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, practically universal, as in { $level ->
    [one] one
   *[other] { $level }
} of its { $compared } neighbours.
neighbours-universal-near = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, practically universal, as in { $level ->
    [one] one
   *[other] { $level }
} of the { $compared } nearest economies.
# $neighbour: the only one with a recent value.
neighbours-one-more = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }; { $neighbour } has more.
neighbours-one-same = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }; { $neighbour } has as much.
neighbours-one-less = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }; { $neighbour } has less.
neighbours-one-universal = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $value }, practically universal, as in { $neighbour }.

neighbours-who-border = { $economy } borders on { $neighbours }.
neighbours-who-near = { $economy } borders on no economy; the nearest are { $neighbours }.
neighbours-unknown-border = { $indicator } in { $economy } cannot be compared with its neighbours.
neighbours-unknown-near = { $indicator } in { $economy } cannot be compared with the nearest economies.
neighbours-no-value = { $economy } has no recent value of { $indicator }.
neighbours-no-others-border = No neighbour of { $economy } has a recent value of { $indicator }.
neighbours-no-others-near = No economy near { $economy } has a recent value of { $indicator }.
neighbours-without = No recent value of { $indicator } in { $economies }.
neighbours-apart = Not compared in { $indicator }, as their figures are more than a year from that of { $economy }: { $economies }.
neighbours-chart = Bars of { $indicator } in { $economy } and economies near it. { $headline }
