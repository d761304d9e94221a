### Brechas entre grupos de personas.

## The groups, inside a sentence and as labels

divide-women = las mujeres
    .label = Mujeres
divide-men = los hombres
    .label = Hombres
divide-rural = las personas de zonas rurales
    .label = Zonas rurales
divide-urban = las personas de zonas urbanas
    .label = Zonas urbanas
divide-older = las personas de 25 a 74 años
    .label = De 25 a 74 años
divide-younger = las personas de 15 a 24 años
    .label = De 15 a 24 años
divide-poorest = los hogares del cuartil más pobre
    .label = Hogares del cuartil más pobre
divide-richest = los del cuartil más rico
    .label = Hogares del cuartil más rico

## One economy

divide-compared-behind = En { $economy }, { $group } van por detrás de { $other } en { $topic }: { $low } frente a { $high }.
divide-compared-short = En { $economy }, { $group } van por detrás de { $other } en { $topic } o están casi a la par (el redondeo no permite precisarlo): { $low } frente a { $high }.
divide-compared-almost-parity = En { $economy }, { $group } están casi a la par de { $other } en { $topic }: { $low } frente a { $high }.
divide-compared-parity = En { $economy }, { $group } y { $other } están a la par en { $topic }: { $low } frente a { $high }.
divide-compared-ahead = En { $economy }, { $group } van por delante de { $other } en { $topic }: { $low } frente a { $high }.
divide-compared-open = En { $economy }, { $group } y { $other } están demasiado cerca en { $topic } para que las cifras redondeadas permitan ver una diferencia: { $low } frente a { $high }.
divide-people-sex = Al nivel de los hombres, el número de mujeres incluidas aumentaría en { $people } aproximadamente (población de { $year }).
divide-people-place = Al nivel de las zonas urbanas, el número de personas incluidas en las zonas rurales aumentaría en { $people } aproximadamente (población de { $year }).
divide-widest = La brecha es mayor en { $topic }: el { $low } de { $group } frente al { $high } de { $other }.
divide-unknown = Las fuentes de este informe no tienen cifras recientes sobre la brecha en línea entre { $group } y { $other } en { $economy }.
divide-chart = Pares de puntos: { $group } y { $other }. { $headline }
divide-axis-gap = Diferencia en puntos porcentuales, { $group } menos { $other } (ambos, %)
divide-axis-behind = { $group } claramente por detrás
divide-axis-rest = no claramente por detrás
divide-axis-known = Población de las economías con datos y sin ellos
divide-known-with = Con datos
divide-known-without = Sin datos
divide-gap-label = { $gap } ({ $group } / { $other })
divide-members-chart = Barras: la diferencia entre { $group } y { $other } en cada economía. { $headline }
divide-method = Una razón de { $low } a { $high } se considera a la par, como en Facts and Figures 2024 de la UIT; a partir de { $almost }, casi a la par; y por debajo, a la zaga. Se toma con tres decimales y es un rango cuando las cifras publicadas están redondeadas.
divide-ages = Las encuestas abarcan edades distintas.
divide-disabilities-gap = Falta: uso de Internet de las personas con discapacidad (no lo publica ninguna de las fuentes utilizadas aquí).

## Members of a group of economies

divide-members-some-behind = En { $topic }, { $group } van por detrás de { $other } en { $behind } de { $economies } economías de { $among } con cifras de { $since } o posteriores.
divide-members-all-behind = En { $topic }, { $group } van por detrás de { $other } en las { $economies } economías de { $among } con cifras de { $since } o posteriores.
divide-members-none-behind = En { $topic }, { $group } no van por detrás de { $other } en ninguna de las { $economies } economías de { $among } con cifras de { $since } o posteriores.
divide-members-few = { $known ->
    [one] En las fuentes consultadas aquí, solo una de las { $members } economías de { $among } tiene cifras de { $since } o posteriores sobre { $group } y { $other } en { $topic }.
   *[other] En las fuentes consultadas aquí, solo { $known } de las { $members } economías de { $among } tienen cifras de { $since } o posteriores sobre { $group } y { $other } en { $topic }.
}
divide-members-unknown-most = Las economías con cifras reúnen el { $share } de la población de { $among }: en las demás se desconoce la situación de { $group } frente a { $other } en { $topic }.
divide-members-without = Sin cifras: { $economies }.
divide-members-rest = En los demás casos, la brecha es pequeña o el redondeo no permite concluir.
divide-members-ahead = { $ahead ->
    [one] En una economía, { $group } van por delante.
   *[other] En { $ahead } economías, { $group } van por delante.
}
divide-members-widest = La brecha es mayor en { $economy }: { $low } frente a { $high }.
divide-members-unknown = Las ediciones consultadas no muestran la brecha en línea entre { $group } y { $other } en { $among }.
divide-members-gap = Faltan cifras recientes sobre { $topic } ({ $group } y { $other }) en { $missing } de { $economies } economías.

## Heads of columns

divide-column-points = Brecha, puntos porcentuales
divide-column-ratio = Razón
divide-column-vintage = Edición
