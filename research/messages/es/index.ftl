### Un índice compuesto.

## Where there are no scores

index-no-score = { $framework }: ninguna economía de { $group } tiene datos suficientes para una puntuación.
index-one-score = { $framework }: solo una economía de { $group } tiene datos suficientes para una puntuación.
index-gap-parts = Muy pocos indicadores tienen valores recientes en { $parts }.

## What the index is made of

index-framework = { $measured ->
    [one] { $framework }: uno de los { $indicators } indicadores tiene datos recientes en { $group }.
   *[other] { $framework }: { $measured } de los { $indicators } indicadores tienen datos recientes en { $group }.
}
index-framework-bare = { $framework }: ningún indicador tiene datos recientes en { $group }.
index-scored-without = Sin puesto, por no tener puntuación en el componente { $part }: { $economies }.
index-lacks-none = { $economies } (sin datos de { $indicator })
index-lacks-newer = { $economies } ({ $indicator }: la cifra, de { $year }, es más de tres años posterior a la más antigua de las demás cifras de la economía)
index-lacks-older = { $economies } ({ $indicator }: la cifra, de { $year }, es más de tres años anterior a la más reciente de las demás cifras de la economía)
index-lacks-doubt = { $economies } ({ $indicator }: el dato de { $year } es antiguo o dudoso)
index-without-parts = Componentes sin puntuación: { $parts }.
index-part-known = { $part } ({ $known } de { $of } indicadores con datos)
index-sparse = Se omiten, porque menos de un tercio de las economías tiene un valor: { $indicators }.
index-counted = { $indicator } ({ $economies })
index-description = { $text }
index-citation = { $text }
index-unconfirmed = Algunas partes del método no se confirmaron en la propia publicación.

index-empty = –
index-column-part = Componente
index-column-weight = Peso
index-column-used = Peso utilizado
index-column-method = Cómo se puntúa
index-column-worst = Puntuación más baja con
index-column-best = Puntuación más alta con
index-column-economies = Economías con un valor
index-column-first-year = Primer año
index-column-last-year = Último año
index-column-note = Nota
index-column-adds = Quién lo publica
index-method-goalposts = entre dos valores de referencia
index-method-logarithm = entre dos valores de referencia, en escala logarítmica
index-method-min-max = entre el valor más bajo y el más alto
index-method-z-score = distancia a la media en desviaciones estándar
index-method-rank = puesto
index-method-percentile = posición entre todas (percentil)
index-method-borda = número de economías superadas
index-method-distance-to-best = distancia al mejor valor
index-method-distance-to-target = distancia a una meta
index-method-distance-to-reference = distancia a una economía de referencia

## Where there are enough data

index-data = { $ranked ->
    [one] { $framework }: una de las { $economies } economías de { $group } tiene datos suficientes para una puntuación.
   *[other] { $framework }: { $ranked } de las { $economies } economías de { $group } tienen datos suficientes para una puntuación.
}
index-without = Economías sin puntuación: { $economies }.
index-lacking = Economías sin un valor reciente lo bastante próximo en el tiempo a sus otros valores, por indicador: { $indicators }.
index-partly = Los valores que faltan no se completan: la puntuación de un componente es la media de sus indicadores con valores, por lo que las economías pueden basarse en indicadores distintos. Completarlos es uno de los métodos probados.
index-recent = Los valores son los más recientes de cada economía, de { $first } o posteriores y con { $apart } años de diferencia como máximo.
index-column-score = Puntuación
index-column-known = Indicadores con un valor, de { $indicators }

## Outliers

index-outliers = { $failing ->
    [one] { $framework }: uno de los { $measured } indicadores con datos tiene valores atípicos en { $group }.
   *[other] { $framework }: { $failing } de los { $measured } indicadores con datos tienen valores atípicos en { $group }.
}
index-outliers-none = { $framework }: ningún indicador tiene valores atípicos en { $group }.
index-outliers-unknown = { $framework }: se desconocen los valores atípicos en { $group }, porque ningún indicador tiene datos recientes.
index-outliers-named = Con valores atípicos: { $indicators }.
index-outliers-rule = Un indicador tiene valores atípicos cuando su asimetría es superior a 2 en valor absoluto y su exceso de curtosis, a 3,5; los que se puntúan en escala logarítmica ya están tratados. Las puntuaciones usan los valores tal como son; acercar hasta cinco valores extremos al siguiente es uno de los métodos probados.
index-column-skew = Asimetría
index-column-kurtosis = Exceso de curtosis
index-column-points = Valores acercados
index-column-skew-after = Asimetría posterior

## Ranks and how sure they are

index-first = { $framework }: { $first } ocupa el primer puesto en { $group }, con { $score } de { $top } puntos; su rango de puestos es { $ranks } en el { $share } de los métodos probados.
index-first-sure = { $framework }: { $first } ocupa el primer puesto en { $group }, con { $score } de { $top } puntos, en al menos el { $share } de los métodos probados.
index-first-shared = { $framework }: { $economies } comparten el primer puesto en { $group }, con { $score } de { $top } puntos.
index-last = { $economy } ocupa el último puesto de { $economies } economías, con { $score } puntos; su rango de puestos es { $ranks } en el { $share } de los métodos probados.
index-widths = { $still ->
    [one] Uno de { $economies } puestos varía como máximo en dos lugares; el que más varía es el de { $economy } ({ $ranks }).
   *[other] { $still } de { $economies } puestos varían como máximo en dos lugares; el que más varía es el de { $economy } ({ $ranks }).
}
index-widths-all = Ningún puesto varía en más de dos lugares; el que más varía es el de { $economy } ({ $ranks }).
index-widths-none = Todos los puestos varían en más de dos lugares; el que más varía es el de { $economy } ({ $ranks }).
index-tested-means = Los rangos contienen el { $share } central de { $draws } combinaciones de métodos: cada peso hasta un { $weights } mayor o menor, medias aritméticas o geométricas, valores que faltan omitidos o sustituidos por la mediana del grupo, valores atípicos mantenidos o acercados.
index-tested-one-mean = Los rangos contienen el { $share } central de { $draws } combinaciones de métodos: cada peso hasta un { $weights } mayor o menor, valores que faltan omitidos o sustituidos por la mediana del grupo, valores atípicos mantenidos o acercados. Las medias son las del marco, porque sus puntuaciones pueden ser inferiores a 0.
index-tested-meaning = Los rangos muestran hasta qué punto dependen los puestos del método. No se conoce el margen de error de los datos.
index-chart-first = El gráfico muestra las { $shown } primeras economías; la tabla, todas.

index-axis-rank = Puesto (1: puntuación más alta)
index-spread = { $share } central de los métodos probados
index-point = Puesto según el método del propio marco
index-ranks-chart = Puestos de { $economies } economías con sus rangos. { $headline }
index-column-rank-low = Mejor puesto
index-column-rank-high = Peor puesto

## Map


## Neighbours in the ranking

index-neighbours = { $sure ->
    [one] { $framework }: uno de los { $pairs } pares de economías contiguas en la clasificación de { $group } mantiene su orden en al menos el { $share } de los métodos probados.
   *[other] { $framework }: { $sure } de los { $pairs } pares de economías contiguas en la clasificación de { $group } mantienen su orden en al menos el { $share } de los métodos probados.
}
index-neighbours-none = { $framework }: ninguno de los { $pairs } pares de economías contiguas en la clasificación de { $group } mantiene su orden en al menos el { $share } de los métodos probados.
index-least-certain = El orden menos seguro es el de { $higher } y { $lower }: { $higher } ocupa un puesto mejor en el { $keeps } de los métodos probados y uno peor en el { $turns }.
index-neighbours-rule = Las economías contiguas que mantienen su orden en menos del { $share } de los métodos probados deben leerse como si estuvieran al mismo nivel.
index-column-higher = Mejor puesto
index-column-lower = Puesto siguiente
index-column-keeps = Métodos que mantienen el orden
index-column-turns = Métodos que lo invierten

## What moves ranks

index-driver = { $framework }: lo que más influye en los puestos de { $group } es { $choice }, con el { $share } de su variación (intervalo del 90 %: { $interval }).
index-driver-none = { $framework }: ninguna elección de método probada cambia un puesto en { $group }.
index-shift = En promedio, un puesto se aleja { $places ->
    [one] { $places } lugar
   *[other] { $places } lugares
} del que resulta con el método del propio marco.
index-shares = Una proporción es la de una elección sola o junto con otras. Lo que las elecciones hacen juntas se cuenta para cada una, por lo que las proporciones pueden sumar más del 100 %.
index-still = Sin efecto en ningún puesto: { $choices }.
index-choice-aggregation = el tipo de media
    .label = Tipo de media
index-choice-normalisation = la normalización de los valores
    .label = Normalización de los valores
index-choice-imputation = el tratamiento de los valores que faltan
    .label = Tratamiento de los valores que faltan
index-choice-treatment = el tratamiento de los valores atípicos
    .label = Tratamiento de los valores atípicos
index-choice-weights = la ponderación de los componentes
    .label = Ponderación de los componentes
index-weights-inside = la ponderación dentro de «{ $part }»
    .label = Ponderación dentro de «{ $part }»
index-rows-choice = Elección de método
index-axis-share = % de la variación de los puestos
index-bootstrap = Intervalo bootstrap del 90 %
index-drivers-chart = Proporciones de la variación de los puestos por elección de método. { $headline }
index-column-share = Proporción, sola o con otras
index-column-share-low = Extremo bajo del intervalo
index-column-share-high = Extremo alto del intervalo

## What a score is made of

index-apart = { $framework }: { $gap } puntos separan a { $first } y { $last }, primera y última en { $group }; { $points } de ellos proceden de «{ $part }».
index-apart-alike = { $framework }: { $gap } puntos separan a { $first }, primera en { $group }, de { $last }, la última de las puntuadas con los mismos componentes; { $points } de ellos proceden de «{ $part }».
index-apart-others = Los demás componentes: { $parts }.
index-part-points = { $part } ({ $points })
index-bars = Cada tramo de una barra es lo que un componente aporta a la puntuación; la suma de los tramos es la puntuación.
index-chart-ends = El gráfico muestra las { $shown } primeras de { $economies } economías, y las que cita el texto.
index-points = puntos de la puntuación
index-constant = Constante
index-parts-chart = Componentes de las puntuaciones. { $headline }

## How indicators move together

index-pairs = { $flagged ->
    [one] { $framework }: uno de los { $pairs } pares de indicadores merece una segunda mirada en { $group }.
   *[other] { $framework }: { $flagged } de los { $pairs } pares de indicadores merecen una segunda mirada en { $group }.
}
index-pairs-none = { $framework }: ninguno de los { $pairs } pares de indicadores merece una segunda mirada en { $group }.
index-pairs-unknown = { $framework }: no hay dos indicadores con valores recientes de { $economies } economías en { $group }.
index-pair-twins = Casi miden lo mismo: { $first } y { $second } (correlación de rangos { $correlation }).
index-pair-against = Se mueven en sentidos opuestos: { $first } y { $second } (correlación de rangos { $correlation }).
index-pair-apart = Pertenecen a un mismo componente, pero apenas se mueven juntos: { $first } y { $second } (correlación de rangos { $correlation }).
index-pairs-rule = Conviene una segunda mirada cuando la correlación de rangos de dos indicadores es superior a { $high }, es de { $against } o inferior, o está entre { $against } y { $low } dentro de un mismo componente.
index-column-second = Segundo indicador
index-column-correlation = Correlación de rangos
index-column-both = Economías con ambos
index-column-flag = Segunda mirada
index-flag-none = no
index-flag-twins = casi lo mismo
index-flag-against = opuestos
index-flag-apart = sin relación en un mismo componente

## Published scores and sources

index-published = { $economies ->
    [one] { $framework }: la puntuación calculada y la publicada difieren en { $largest } puntos en la única economía de { $group } que tiene ambas.
   *[other] { $framework }: las puntuaciones calculadas y las publicadas difieren en { $largest } puntos como máximo en { $economies } economías de { $group }.
}
index-published-largest = La mayor diferencia es la de { $economy }.
index-published-own = { $framework }: no tiene puntuaciones publicadas con las que comparar.
index-published-none = { $framework }: las puntuaciones no pueden compararse con puntuaciones publicadas en { $group }.
index-gap-published = Falta: { $indicator } – { $text }
index-gap-apart = { $held ->
    [one] Las puntuaciones publicadas abarcan { $held } de las { $economies } economías, que no tiene puntuación calculada.
   *[other] Las puntuaciones publicadas abarcan { $held } de las { $economies } economías, ninguna con puntuación calculada.
}
index-column-computed = Calculada
index-column-published = Publicada
index-column-difference = Diferencia

index-sources = { $framework } en { $group }: se basa en { $sources }.
index-sources-none = { $framework } en { $group }: no se basa en ningún dato reciente.
index-corrected = { $values ->
    [one] Se corrigió u omitió un valor.
   *[other] Se corrigieron u omitieron { $values } valores.
}
index-correction = Corrección: { $indicator }, { $economy }, { $year }. { $text }
index-source = { $citation } Licencia: { $licence }. { $text }
index-gap = Falta: { $indicator } – { $text }.
index-column-vintage = Edición

index-weights-same = { $framework } en { $group }: en primer lugar, sea cual sea el componente que cuente solo: { $economies }.
index-weights-differ = { $framework } en { $group }: el primer lugar cambia según el componente que cuente solo: { $parts }.
index-weights-leader = { $part } ({ $economies })
index-weights-method = Cada componente cuenta solo, por turno. Una economía sin puntuación en él no tiene puesto.
index-weights-hint = Fije los pesos de los componentes, unos en relación con otros; cada economía se puntúa con los componentes que tiene.
index-weights-reset = Pesos del marco
index-weights-label = { $score } (puesto { $rank }, antes { $before })
index-weights-chart = Barras con las puntuaciones de { $economies } economías. { $headline }
