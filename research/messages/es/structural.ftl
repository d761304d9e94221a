### Las economías más parecidas a una y lo que se espera de una con su estructura.

## Measures of structure inside a sentence

measure-income = PIB per cápita
measure-population = población
measure-density = habitantes por kilómetro cuadrado
measure-urban = proporción urbana
measure-area = superficie
measure-age = edad mediana

## Structural peers

structural-more = { $indicator } en { $economy }: { $value }, frente a una mediana de { $median } en las { $peers } economías más similares con cifras comparables; { $more ->
    [one] una de ellas tiene claramente más.
   *[other] { $more } de ellas tienen claramente más.
}
structural-close = { $indicator } en { $economy }: { $value }, frente a una mediana de { $median } en las { $peers } economías más similares con cifras comparables; ninguna de ellas tiene claramente más.
structural-most = { $indicator } en { $economy }: { $value }, frente a una mediana de { $median } en las { $peers } economías más similares con cifras comparables; ninguna de ellas tiene más.
structural-median = { $indicator } en { $economy }: { $value }, frente a una mediana de { $median } en las { $peers } economías más similares con cifras comparables.
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
structural-method = Las economías comparables tienen entre la mitad y el doble del ingreso de la economía examinada y una población como máximo { $times } veces mayor o menor. Son las más próximas a ella en { $measures }, con el mismo peso para cada medida y en desviaciones estándar entre economías; todas las medidas, salvo la proporción urbana y la edad mediana, se comparan mediante la razón entre los valores. Un pequeño Estado insular cuenta como lejano de una economía que no lo es, y lo mismo un país en desarrollo sin litoral. Diferencia mínima que se considera clara: { $margin }.
margin-points = { $points } puntos porcentuales
margin-tenth = una décima parte de su valor

structural-rows = Economía, la más similar primero
structural-column-income = PIB per cápita
structural-column-density = Habitantes por km²
structural-chart = Barras de { $economy } y de las economías más parecidas: { $indicator }. { $headline }

## Outperformers

performers-value-above = { $indicator } en { $economy }: { $value }, más que en las economías de ingreso y geografía similares; el valor esperado era de { $expected } ({ $interval }).
performers-value-below = { $indicator } en { $economy }: { $value }, menos que en las economías de ingreso y geografía similares; el valor esperado era de { $expected } ({ $interval }).
performers-value-within = { $indicator } en { $economy }: { $value }; para su ingreso y su geografía, el valor esperado era de { $expected } ({ $interval }).
performers-not-compared = { $economy } no puede compararse con lo esperado para su estructura en { $indicator }.
performers-wide = { $indicator } en { $economy }: lo esperado para su ingreso y su geografía es demasiado incierto para indicarlo, pues su intervalo supera los { $points } puntos.
performers-none = No puede estimarse lo esperado en { $indicator }.
performers-too-few = Muy pocas economías tienen valores recientes en { $indicator } junto con ingreso, población, superficie y proporción urbana.
performers-lacking = { $economy } no tiene un valor reciente y comparable en { $missing }.
performers-best = Economías con mejores resultados de lo esperado, primero las que más se alejan de su intervalo: { $best }.
performers-unnamed = Sin nombrar, porque sus series varían más de 30 puntos tras años sin valores: { $economies }.

performers-column-expected = Esperado
performers-column-low = Intervalo, desde
performers-column-high = Intervalo, hasta

## Associated factors

traits-some = Las economías que superan lo esperado en { $indicator } suelen tener también { $traits }.
trait-higher = un valor más alto en { $indicator }
trait-lower = un valor más bajo en { $indicator }
traits-unknown = No pueden estimarse los factores asociados con el resultado en { $indicator }.
traits-count = { $significant } de { $looked } indicadores { $significant ->
    [one] se asocia
   *[other] se asocian
} significativamente con resultados mejores o peores de lo esperado (al { $level }, con corrección por el número de pruebas).
traits-column-rho = Correlación de rangos
traits-column-low = Intervalo del 95 %, desde
traits-column-high = Intervalo del 95 %, hasta

structural-not-compared = Sin comparar, porque sus cifras son dudosas: { $economies }.
structural-too-old = Con cifras demasiado antiguas para comparar: { $economies }.
