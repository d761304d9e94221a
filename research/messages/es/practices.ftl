### Prácticas de otras economías.

practices-some = { $practices ->
    [one] La práctica indicada procede de una economía destacada en { $indicator }: { $economies }.
   *[other] { $useful } de { $practices } prácticas { $useful ->
        [one] procede
       *[other] proceden
    } de economías destacadas en { $indicator }: { $economies }.
}
practices-listed = { $practices ->
    [one] Hay una práctica documentada de una economía comparable: { $economies }.
   *[other] Hay { $practices } prácticas documentadas de economías comparables: { $economies }.
}
practices-own-alone = No hay prácticas documentadas de economías comparables o destacadas; las de la tabla son de { $economy }.
practices-missing = { $indicator } ({ $economy }): no hay ninguna práctica documentada de una economía parecida o destacada con resultados iguales o mejores.
practices-elsewhere = Esas economías tienen prácticas sobre otros temas, o peores resultados: { $practices }.
practices-to-ask = Tema: { $topic }. Economías a las que conviene preguntar, entre las más parecidas a { $economy } en ingreso, tamaño y proporción urbana y sin esta brecha: { $best }.
practices-compare-with = comparar con economías que figuran entre las más parecidas a { $economy } en ingreso, tamaño y proporción urbana y que no tienen esta brecha: { $best }.
practices-method = Las economías destacadas obtienen mejores resultados de lo esperado para su ingreso, población, densidad y proporción urbana.
practices-no-proof = Que una práctica se encuentre en una economía no demuestra que haya marcado la diferencia.
practices-empty = La tabla de prácticas facilitada está vacía.
practices-no-peers = No pueden indicarse economías comparables a { $economy } por falta de un PIB per cápita comparable o de economías de ingreso similar.
practices-no-outperformers = No pueden indicarse economías destacadas en { $indicator }: son muy pocas las que tienen valores recientes.

## Table

practices-rows = Práctica
practices-column-relation = Relación
practices-own = esta economía
practices-both = comparable y destacada
practices-outperformer = destacada
practices-peer = comparable
practices-other = ninguna de las dos
practices-unknown = no comparable
