### Practices of other economies: research/findings/practices.py

practices-some = { $practices ->
    [one] La pratique répertoriée vient d’une économie au-dessus des attentes ({ $indicator }) : { $economies }.
   *[other] Sur { $practices } pratiques, { $useful } { $useful ->
        [one] vient
       *[other] viennent
    } d’économies au-dessus des attentes ({ $indicator }) : { $economies }.
}
practices-listed = { $practices ->
    [one] { $practices } pratique d’une économie comparable est documentée ; provenance : { $economies }.
   *[other] { $practices } pratiques d’économies comparables sont documentées ; provenance : { $economies }.
}
practices-own-alone = Aucune pratique de pairs ou d’économies au-dessus des attentes n’est documentée ; celles du tableau sont de l’économie considérée ({ $economy }).
practices-missing = { $indicator } ({ $economy }) : aucune pratique n’est documentée dans une économie semblable, ou au-dessus des attentes, qui fasse aussi bien ou mieux.
practices-to-ask = { $economy } – { $topic }. Économies à interroger, parmi les plus semblables par le revenu, la taille et la part urbaine, et qui ne présentent pas cet écart : { $best }.
practices-compare-with = comparer avec des économies parmi les plus semblables à l’économie considérée ({ $economy }) par le revenu, la taille et la part urbaine, et qui ne présentent pas cet écart : { $best }.
practices-method = Par « attentes », on entend le niveau qu’atteignent les économies de mêmes revenu, population, densité et part urbaine.
practices-no-proof = Qu’une pratique soit relevée dans une économie ne prouve pas qu’elle a fait la différence.
practices-empty = Le tableau de pratiques fourni est vide.
practices-no-peers = { $economy } : les pairs ne peuvent pas être désignés, faute de PIB par habitant comparable ou d’économies de revenu similaire.
practices-no-outperformers = { $indicator } : les économies au-dessus des attentes ne peuvent pas être désignées, car trop peu d’économies ont des valeurs récentes.

## Table

practices-rows = Pratique
practices-column-relation = Lien
practices-own = cette économie
practices-both = pair et au-dessus des attentes
practices-outperformer = au-dessus des attentes
practices-peer = pair
practices-other = ni l’un ni l’autre
practices-unknown = non comparable
