### Mujeres y hombres en uso, competencias, escolarización y trabajo.

## Parity

parity-one-behind = Las mujeres de { $economy } van por detrás de los hombres en { $topic }: { $women } frente a { $men }.
parity-one-short = { $topic } en { $economy }: mujeres { $women }, hombres { $men }.
parity-one-almost-parity = Las mujeres de { $economy } están casi a la par de los hombres en { $topic }: { $women } frente a { $men }.
parity-one-parity = Las mujeres y los hombres de { $economy } están a la par en { $topic }: { $women } frente a { $men }.
parity-one-ahead = Las mujeres de { $economy } van por delante de los hombres en { $topic }: { $women } frente a { $men }.
parity-one-open = Las mujeres y los hombres de { $economy } están demasiado cerca en { $topic } para que las cifras redondeadas permitan ver una diferencia: { $women } frente a { $men }.
parity-did = En { $economy }, el { $women } de las mujeres y el { $men } de los hombres { $skill }.
parity-did-more = El { $women } de las mujeres y el { $men } de los hombres { $skill }.
parity-adults = La brecha en lectura y escritura está entre los adultos: según las últimas cifras, la proporción de 15 a 24 años que sabe leer y escribir es, en los hombres, { $men } y, en las mujeres, { $women }.
parity-match = En { $economy }, las mujeres están a la par de los hombres o por delante en lo siguiente: { $topics }.
parity-no-gap = En { $economy }, las mujeres no están claramente por detrás de los hombres en ninguna de las { $figures } medidas con cifras desde { $since }.
parity-no-digital = Ninguna cifra reciente consultada aquí compara a mujeres y hombres de { $economy } en el uso de Internet o del teléfono.
parity-count-behind = por detrás de los hombres en { $figures }
parity-count-parity = a la par en { $figures }
parity-count-ahead = por delante en { $figures }
parity-in-behind = Las mujeres están por detrás de los hombres: { $scores }.
parity-in-short = Las mujeres están por detrás de los hombres o casi a la par, sin que el redondeo permita saberlo: { $scores }.
parity-in-almost-parity = Las mujeres están casi a la par de los hombres: { $scores }.
parity-in-parity = Las mujeres están a la par de los hombres: { $scores }.
parity-in-ahead = Las mujeres están por delante de los hombres: { $scores }.
parity-in-open = Sin diferencia clara: { $scores }.
parity-in-broken = Sin comparar, porque los valores anteriores a una posible ruptura dan otro resultado: { $scores }.
parity-score = { $topic }, { $women } frente a { $men }
parity-unknown = Las fuentes de este informe no tienen cifras recientes sobre las mujeres y los hombres de { $economy }.
parity-alone = Sin cifra de los hombres de la misma fuente y año, por lo que no se comparan: { $indicators }.
parity-method = La puntuación de paridad es la cifra de las mujeres dividida por la de los hombres, con tres decimales: { $level } se considera a la par, como en Facts and Figures 2024 de la UIT; a partir de { $almost }, casi a la par; y por debajo de ese valor, por detrás. La puntuación es un rango cuando las cifras publicadas están redondeadas; el error de la encuesta, a menudo de 2 puntos, no se cuenta.
parity-slight = Con menos de un punto porcentual de diferencia, por lo que se consideran a la par: { $topics }.
parity-doubted = Datos dudosos que aun así se comparan, pues las cifras de mujeres y hombres son de una misma encuesta y las anteriores dan el mismo resultado: { $topics }.
parity-shows = Cifras de mujeres y hombres
parity-chart = Pares de puntos de mujeres y hombres: { $scores }.
parity-column-score = Puntuación de paridad
parity-column-state = Las mujeres están
parity-state-behind = por detrás
parity-state-short = por detrás o casi a la par
parity-state-almost = casi a la par
parity-state-level = a la par
parity-state-ahead = por delante
parity-state-open = sin diferencia clara
parity-state-broken = sin comparar: posible ruptura

## Young people's work

youth-work-times = En { $economy }, la tasa de desempleo de las mujeres jóvenes es { $times } veces la de los hombres jóvenes: { $women } frente a { $men }, { $by }.
youth-work-more = En { $economy }, la tasa de desempleo de las mujeres jóvenes supera la de los hombres jóvenes: { $women } frente a { $men }, { $by }.
youth-work-less = En { $economy }, la tasa de desempleo de las mujeres jóvenes es inferior a la de los hombres jóvenes: { $women } frente a { $men }, { $by }.
youth-work-level = En { $economy }, la tasa de desempleo es más o menos la misma para las mujeres y los hombres jóvenes: { $women } y { $men }, { $by }.
youth-work-by-ilo = según estimaciones de la OIT
youth-work-by-factbook = según The World Factbook
youth-work-inside = En { $economy }, el { $women } de las mujeres y el { $men } de los hombres de 15 años o más forman parte de la fuerza de trabajo, según estimaciones de la OIT.
youth-work-inside-more = El { $women } de las mujeres y el { $men } de los hombres de 15 años o más forman parte de la fuerza de trabajo, según estimaciones de la OIT.
youth-work-unknown = No se sabe cómo se compara el desempleo de las mujeres jóvenes y los hombres jóvenes en { $economy }.
youth-work-method = La fuerza de trabajo está formada por todas las personas de 15 años o más que trabajan o buscan trabajo.
youth-work-young = Desempleo, de 15 a 24 años
youth-work-all = Desempleo, 15 años o más
youth-work-force = En la fuerza de trabajo, 15 años o más

## Science and technology

science-graduates = Las mujeres son el { $share } de los titulados en ciencia y tecnología en { $economy }.
science-skill = En { $economy }, el { $women } de las mujeres y el { $men } de los hombres { $skill }.
science-unknown = Las fuentes de este informe no tienen cifras recientes sobre las mujeres en la ciencia y la tecnología en { $economy }.
