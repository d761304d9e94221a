### Las economías más parecidas a una y lo que se espera de una con su estructura.

## Measures of structure inside a sentence

measure-income = PIB per cápita
measure-population = población
measure-density = habitantes por kilómetro cuadrado
measure-urban = proporción urbana
measure-area = superficie
measure-age = edad mediana

## Structural peers

structural-more = { $indicator } en { $economy }: { $value }, frente a una mediana de { $median } en las { $peers } economías más similares; { $more ->
    [one] una de ellas tiene claramente más.
   *[other] { $more } de ellas tienen claramente más.
}
structural-close = { $indicator } en { $economy }: { $value }, frente a una mediana de { $median } en las { $peers } economías más similares; ninguna de ellas tiene claramente más.
structural-most = { $indicator } en { $economy }: { $value }, frente a una mediana de { $median } en las { $peers } economías más similares; ninguna de ellas tiene más.
structural-level = { $indicator } en { $economy }: { $value }, frente a una mediana de { $median } en las { $peers } economías más similares; ninguna de ellas tiene más, pero no todas tienen menos.
structural-one-peer = { $indicator } en { $economy }: { $value }, frente a { $median } en { $peer }, la única economía similar con un valor reciente.
structural-named = Las economías más parecidas a { $economy } son { $peers }.
structural-unknown = No pueden indicarse economías de estructura similar a { $economy }.
structural-no-income = { $economy } no tiene un PIB per cápita reciente y comparable (publica: Banco Mundial).
structural-nobody = Ninguna otra economía tiene entre la mitad y el doble del ingreso de { $economy } y una población como máximo { $times } veces mayor o menor.
structural-no-value = { $economy } no tiene un valor reciente en { $indicator }.
structural-no-values = Sin valor reciente en { $indicator }: { $peers }.
structural-unmeasured = Sin comparar, porque { $economy } no tiene un valor reciente: { $measures }.
structural-left-out = { $left ->
    [one] Una economía carece de un valor reciente en alguna de las medidas y no se compara.
   *[other] { $left } economías carecen de un valor reciente en alguna de las medidas y no se comparan.
}
structural-few = Solo { $peers ->
    [one] una economía con todas las medidas tiene
   *[other] { $peers } economías con todas las medidas tienen
} entre la mitad y el doble del ingreso de { $economy } y una población como máximo { $times } veces mayor o menor.
structural-stable = Al menos { $least } de las { $peers } economías comparables se mantienen sea cual sea la medida que se omita.
structural-fragile = La elección de economías comparables es incierta: si se omite «{ $measures }», { $least ->
    [one] queda { $least } de { $peers }.
   *[other] quedan { $least } de { $peers }.
}
peers-similar = Economías más similares
structural-method = Las economías comparables tienen entre la mitad y el doble del ingreso de la economía examinada y una población como máximo { $times } veces mayor o menor. Son las más próximas a ella en { $measures }, con el mismo peso para cada medida y en desviaciones estándar entre economías; todas las medidas, salvo la proporción urbana y la edad mediana, se comparan mediante la razón entre los valores. Diferencia mínima que se considera clara: { $margin }.
structural-one-measure = Solo puede compararse { $measure }.
margin-points = { $points } puntos porcentuales
margin-tenth = una décima parte de su valor

structural-rows = Economía, la más similar primero
structural-column-income = PIB per cápita
structural-column-density = Habitantes por km²
structural-column-distance = Distancia
structural-column-least = Menos parecida en
structural-chart = Barras de { $economy } y de las economías más parecidas: { $indicator }. { $headline }

## Outperformers

performers-value-above = { $indicator } en { $economy }: { $value }, más que en las economías de ingreso y geografía similares; el valor esperado era de { $expected } ({ $interval }).
performers-value-below = { $indicator } en { $economy }: { $value }, menos que en las economías de ingreso y geografía similares; el valor esperado era de { $expected } ({ $interval }).
performers-value-within = { $indicator } en { $economy }: { $value }; para su ingreso y su geografía, el valor esperado era de { $expected } ({ $interval }).
performers-not-compared = { $economy } no puede compararse con lo esperado para su estructura en { $indicator }.
performers-none = No puede estimarse lo esperado en { $indicator }.
performers-too-few = Muy pocas economías tienen valores recientes en { $indicator } junto con ingreso, población, superficie y proporción urbana.
performers-among = { $ahead ->
    [one] { $ahead } de { $economies } economías de { $group } obtiene en { $indicator } mejores resultados de lo esperado para su estructura; la más adelantada es { $first } y la más rezagada, { $last }.
   *[other] { $ahead } de { $economies } economías de { $group } obtienen en { $indicator } mejores resultados de lo esperado para su estructura; la más adelantada es { $first } y la más rezagada, { $last }.
}
performers-among-unknown = No puede estimarse lo que se espera de las economías de { $group } en { $indicator }.
performers-lacking = { $economy } no tiene un valor reciente y comparable en { $missing }.
performers-count-above = { $outside } de { $economies } economías { $outside ->
    [one] está por encima de su intervalo
   *[other] están por encima de su intervalo
}; el azar por sí solo situaría allí aproximadamente { $chance }.
performers-count-below = { $outside } de { $economies } economías { $outside ->
    [one] está por debajo de su intervalo
   *[other] están por debajo de su intervalo
}; el azar por sí solo situaría allí aproximadamente { $chance }.
performers-count-above-chance = { $outside ->
    [one] Una de { $economies } economías está por encima de su intervalo, lo que no supera claramente el número que el azar por sí solo situaría allí (aproximadamente { $chance }), por lo que ninguna se considera economía destacada.
   *[other] { $outside } de { $economies } economías están por encima de su intervalo, lo que no supera claramente el número que el azar por sí solo situaría allí (aproximadamente { $chance }), por lo que ninguna se considera economía destacada.
}
performers-count-below-chance = { $outside ->
    [one] Una de { $economies } economías está por debajo de su intervalo, lo que no supera claramente el número que el azar por sí solo situaría allí (aproximadamente { $chance }), por lo que ninguna se considera economía destacada.
   *[other] { $outside } de { $economies } economías están por debajo de su intervalo, lo que no supera claramente el número que el azar por sí solo situaría allí (aproximadamente { $chance }), por lo que ninguna se considera economía destacada.
}
performers-best = Economías destacadas, primero las que más se alejan de su intervalo: { $best }.
performers-alike = Economías destacadas entre las más parecidas a { $economy }: { $peers }.
performers-alike-none = Ninguna de las economías más parecidas a { $economy } es una economía destacada.
performers-alike-none-but = Aparte de { $peers }, ninguna de las economías más parecidas a { $economy } es una economía destacada.
performers-unnamed = Sin nombrar, porque sus series varían más de 30 puntos entre años sin valores: { $economies }.
performers-ends = El gráfico muestra las { $shown } economías más alejadas por encima del valor esperado y las { $shown } más alejadas por debajo.
performers-left-over = Lo que estas medidas no explican puede deberse a las políticas o a cualquier otra cosa.
performers-fit = Las medidas consideradas ({ $measures }) explican el { $share } de las diferencias entre economías (R²), y { $inside } de { $economies } están dentro de su intervalo.

performers-column-expected = Esperado
performers-column-low = Intervalo, desde
performers-column-high = Intervalo, hasta
performers-column-beyond = Respecto del intervalo
performers-cell-above = por encima
performers-cell-above-uncounted = por encima, no contada
performers-cell-below = por debajo
performers-cell-below-uncounted = por debajo, no contada
performers-cell-within = dentro
performers-spread = Esperado, intervalo del { $level }
performers-chart = Valores e intervalos esperados: { $indicator }. { $headline }

## Associated factors

traits-some = Las economías que superan lo esperado en { $indicator } suelen tener también { $traits }.
trait-higher = un valor más alto en { $indicator }
trait-lower = un valor más bajo en { $indicator }
traits-none = Ninguno de los { $looked } indicadores se asocia significativamente con el resultado en { $indicator } más allá del ingreso, la población, la densidad y la proporción urbana.
traits-unknown = No pueden estimarse los factores asociados con el resultado en { $indicator }.
traits-count = { $significant } de { $looked } indicadores { $significant ->
    [one] se asocia
   *[other] se asocian
} significativamente con resultados mejores o peores de lo esperado (al { $level }, con corrección por el número de pruebas).
traits-closest-weak = La asociación significativa más estrecha, con { $indicator }, es débil: una correlación de rangos de { $rho }, donde 0 es ninguna y 1 o -1, completa.
traits-closest-moderate = La asociación significativa más estrecha, con { $indicator }, es moderada: una correlación de rangos de { $rho }, donde 0 es ninguna y 1 o -1, completa.
traits-closest-close = La asociación significativa más estrecha, con { $indicator }, es una correlación de rangos de { $rho }, donde 0 es ninguna y 1 o -1, completa.
traits-association = Una asociación no es prueba de causalidad en ninguno de los dos sentidos. Se tienen en cuenta el ingreso, la población, la densidad y la proporción urbana.
traits-column-rho = Correlación de rangos
traits-column-low = Intervalo del 95 %, desde
traits-column-high = Intervalo del 95 %, hasta
traits-column-significant = Significativa
traits-significant = sí
traits-not-significant = no
traits-axis = Correlación de rangos, −1 a 1
traits-spread = Intervalo del { $level }
traits-point = Estimación
traits-chart = Correlaciones de rangos de otros indicadores con { $indicator }. { $headline }

## Improvers

improvers-value-above = { $indicator } en { $economy }: de { $start } en { $first } a { $end } en { $last }, un cambio mayor que en las economías con un punto de partida similar; el valor esperado era de { $expected } ({ $interval }).
improvers-value-below = { $indicator } en { $economy }: de { $start } en { $first } a { $end } en { $last }, un cambio menor que en las economías con un punto de partida similar; el valor esperado era de { $expected } ({ $interval }).
improvers-value-within = { $indicator } en { $economy }: de { $start } en { $first } a { $end } en { $last }; para ese punto de partida, el valor esperado era de { $expected } ({ $interval }).
improvers-unknown = El avance de { $economy } en { $indicator } en diez años no se compara: falta una cifra medida a { $near } años como máximo de { $first } o de { $last }.
improvers-none = No pueden indicarse economías de avance rápido en { $indicator }.
improvers-needs = Para indicar economías de avance rápido hacen falta valores recientes de al menos { $fewest } economías y valores de { $span } años antes.
improvers-best = Economías de avance rápido, primero las que más se alejan de su intervalo: { $improvers }.
improvers-one = { $economy } ({ $range })
improvers-first-low = Un primer valor demasiado bajo hace que un aumento parezca rápido.
improvers-not-compared = Sin comparar, porque sus series varían más de 30 puntos entre años sin valores: { $economies }.

improvers-column-start = Inicio
improvers-column-end = Final
improvers-column-start-year = Año de inicio
improvers-column-end-year = Año final
improvers-spread = Esperado para el inicio, intervalo del { $level }
improvers-chart = Valores en torno a { $year } e intervalos esperados para su punto de partida: { $indicator }. { $headline }
