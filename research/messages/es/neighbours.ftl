### Una economía frente a sus vecinas.

neighbours-more-border = { $indicator } en { $economy }: { $value }; { $more ->
    [one] una de sus { $compared } economías vecinas tiene más.
   *[other] { $more } de sus { $compared } economías vecinas tienen más.
}
neighbours-more-near = { $indicator } en { $economy }: { $value }; { $more ->
    [one] una de las { $compared } economías más cercanas tiene más.
   *[other] { $more } de las { $compared } economías más cercanas tienen más.
}
neighbours-all-border = { $indicator } en { $economy }: { $value }; sus { $compared } economías vecinas tienen más.
neighbours-all-near = { $indicator } en { $economy }: { $value }; las { $compared } economías más cercanas tienen más.
neighbours-most-border = { $indicator } en { $economy }: { $value }, más que en cualquiera de sus { $compared } economías vecinas.
neighbours-most-near = { $indicator } en { $economy }: { $value }, más que en cualquiera de las { $compared } economías más cercanas.
neighbours-level-border = { $indicator } en { $economy }: { $value }; { $level ->
    [one] una de sus { $compared } economías vecinas está más o menos al mismo nivel y las demás tienen menos.
   *[other] { $level } de sus { $compared } economías vecinas están más o menos al mismo nivel y las demás tienen menos.
}
neighbours-level-near = { $indicator } en { $economy }: { $value }; { $level ->
    [one] una de las { $compared } economías más cercanas está más o menos al mismo nivel y las demás tienen menos.
   *[other] { $level } de las { $compared } economías más cercanas están más o menos al mismo nivel y las demás tienen menos.
}
neighbours-same-border = { $indicator } en { $economy }: { $value }; sus { $compared } economías vecinas tienen el mismo nivel.
neighbours-same-near = { $indicator } en { $economy }: { $value }; las { $compared } economías más cercanas tienen el mismo nivel.
neighbours-universal-border = { $indicator } en { $economy }: { $value }, prácticamente universal, como en { $level } de sus { $compared } economías vecinas.
neighbours-universal-near = { $indicator } en { $economy }: { $value }, prácticamente universal, como en { $level } de las { $compared } economías más cercanas.
neighbours-one-more = { $indicator } en { $economy }: { $value }; { $neighbour } tiene más.
neighbours-one-same = { $indicator } en { $economy }: { $value }; { $neighbour } tiene el mismo nivel.
neighbours-one-less = { $indicator } en { $economy }: { $value }; { $neighbour } tiene menos.
neighbours-one-universal = { $indicator } en { $economy }: { $value }, prácticamente universal, como en { $neighbour }.

neighbours-who-border = { $economy } limita con { $neighbours }.
neighbours-who-near = { $economy } no limita con ninguna economía; las más cercanas son { $neighbours }.
neighbours-unknown-border = { $economy } no puede compararse con sus economías vecinas en { $indicator }.
neighbours-unknown-near = { $economy } no puede compararse con las economías más cercanas en { $indicator }.
neighbours-no-value = { $economy } no tiene un valor reciente en { $indicator }.
neighbours-no-others-border = Ninguna economía vecina de { $economy } tiene un valor reciente en { $indicator }.
neighbours-no-others-near = Ninguna economía cercana a { $economy } tiene un valor reciente en { $indicator }.
neighbours-without = Sin valor reciente en { $indicator }: { $economies }.
neighbours-apart = No se comparan en { $indicator }, pues sus cifras distan más de un año de la de { $economy }: { $economies }.
neighbours-chart = Barras de { $economy } y de las economías cercanas: { $indicator }. { $headline }
