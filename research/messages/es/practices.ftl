### Prácticas de otras economías.

practices-some = { $practices ->
    [one] La práctica indicada procede de una economía con mejores resultados de lo esperado en { $indicator }: { $economies }.
   *[other] { $useful } de { $practices } prácticas { $useful ->
        [one] procede
       *[other] proceden
    } de economías con mejores resultados de lo esperado en { $indicator }: { $economies }.
}
practices-listed = { $practices ->
    [one] Hay una práctica documentada de una economía comparable: { $economies }.
   *[other] Hay { $practices } prácticas documentadas de economías comparables: { $economies }.
}
practices-own-alone = No hay prácticas documentadas de economías comparables o con mejores resultados de lo esperado; las de la tabla son de { $economy }.
practices-missing = { $indicator } ({ $economy }): no hay ninguna práctica documentada de una economía parecida, o con mejores resultados de lo esperado, que iguale o supere a esta.
practices-to-ask = Tema: { $topic }. Economías a las que conviene preguntar, entre las más parecidas a { $economy } en ingreso, tamaño y proporción urbana y sin esta brecha: { $best }.
practices-compare-with = comparar con economías que figuran entre las más parecidas a { $economy } en ingreso, tamaño y proporción urbana y que no tienen esta brecha: { $best }.
practices-method = Lo esperado es lo que alcanzan las economías con el mismo ingreso, población, densidad y proporción urbana.
practices-no-proof = Que una práctica se encuentre en una economía no demuestra que haya marcado la diferencia.
practices-empty = La tabla de prácticas facilitada está vacía.
practices-no-peers = No pueden indicarse economías comparables a { $economy } por falta de un PIB per cápita comparable o de economías de ingreso similar.
practices-no-outperformers = No pueden indicarse economías con mejores resultados de lo esperado en { $indicator }: son muy pocas las que tienen valores recientes.

## Table

practices-rows = Práctica
practices-column-relation = Relación
practices-own = esta economía
practices-both = comparable y mejor de lo esperado
practices-outperformer = mejor de lo esperado
practices-peer = comparable
practices-other = ninguna de las dos
practices-unknown = no comparable
