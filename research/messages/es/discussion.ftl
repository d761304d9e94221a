### Preguntas para el debate.

discussion = { $questions ->
    [one] De estas cifras se deriva una pregunta
   *[other] De estas cifras se derivan { $questions } preguntas
}
discussion-none = Estas cifras no plantean ninguna pregunta para el debate.

## Ground, peers and income

discuss-ground-lost = { $indicator } en { $economy }: aumento de { $change } desde { $since }, con un aumento mediano de { $usual } en { $group }: ¿qué podría explicar el aumento más rápido de las economías que pasaron por delante, y qué se podría adoptar de ello?
discuss-ground-lost-peak = { $indicator } en { $economy }: subió a { $peak } en { $turn } y después bajó a { $after }: ¿a qué se debió la baja?
discuss-ground-lost-down = { $indicator } en { $economy }: de { $before } a { $after } desde { $since }, con un aumento mediano de { $usual } en { $group }: ¿qué podría explicar el aumento más rápido de las economías que pasaron por delante, y qué se podría adoptar de ello?
discuss-ground-gained = { $indicator } en { $economy }: aumento de { $change } desde { $since }. ¿Hay que mantener como están, ampliar o terminar las medidas que lo explican?
discuss-ground-gained-still = { $indicator }, { $economy }: ¿qué ha impedido que aumente desde { $still }?
discuss-income-compared-higher = { $indicator } en { $economy }: { $value }, frente a { $median } en las economías de ingreso similar. ¿Qué explica esta ventaja? ¿Se mantendrá?
discuss-income-compared-lower = { $indicator } en { $economy }: { $value }, frente a { $median } en las economías de ingreso similar. ¿Se fijan para cerrar esa brecha una fecha, un presupuesto y un organismo responsable?
discuss-structural-most = { $economy } encabeza en { $indicator } las { $peers } economías que más se le parecen: ¿cuáles de sus prácticas pueden utilizar estas?

## The digital economy

discuss-eco-ends = ¿Es la parte más débil ({ $worst }, con { $worst-value }) una cuestión de inversión, de reglamentación o de demanda?

## Infrastructure, prices and rural areas

discuss-offline-headline-parts = La 4G llega al menos al { $share } de la población sin conexión de { $economy } ({ $people }): ¿quién averigua si lo que la deja sin conexión es el precio, los dispositivos o las competencias?
discuss-offline-headline-all = La 4G llega a casi toda la población sin conexión de { $economy } ({ $people }): ¿quién averigua si lo que la deja sin conexión es el precio, los dispositivos o las competencias?
discuss-pay-rest = Si los usuarios de { $economy } fuera del alcance de la 4G pagaran por el servicio el { $percent } de su ingreso, quedarían por cubrir { $rest } del costo de las redes: ¿quién los pagaría, los operadores, un fondo de servicio universal o el presupuesto público?
discuss-price-income-above = ¿Qué haría bajar el precio de la cesta de { $basket } en { $economy } del { $price } al { $threshold } del ingreso per cápita: la competencia, los impuestos o una subvención?
discuss-electricity-everybody-people = La población sin conexión de { $economy } es de { $people }, aunque casi todo el mundo tiene electricidad: ¿cuántas de esas personas viven en zonas rurales? ¿Necesitan redes o motivos para utilizarlas?
discuss-electricity-ahead = El { $electricity } de la población de { $economy } tiene electricidad y el { $internet } está en línea: ¿pueden los programas de electricidad y de redes compartir torres, conductos y presupuestos?
discuss-electricity-ahead-people = El { $electricity } de la población de { $economy } tiene electricidad y el { $internet } está en línea: ¿pueden los programas de electricidad y de redes compartir torres, conductos y presupuestos?
discuss-electricity-ahead-lack = El { $electricity } de la población de { $economy } tiene electricidad y el { $internet } está en línea: ¿pueden los programas de electricidad y de redes compartir torres, conductos y presupuestos?
discuss-electricity-behind = El { $internet } de la población de { $economy } está en línea y el { $electricity } tiene electricidad: ¿cómo carga la gente los dispositivos y a qué precio?
discuss-divide-compared-behind = ¿Qué pondría a { $group } de { $economy } a la par de { $other } en { $topic }, donde hoy hay { $low } frente a { $high }?

## Policy options

discuss-options-problem-coverage = La 4G cubre al { $value } de la población de { $economy }, frente a una meta del { $benchmark }: ¿se llega a los demás con obligaciones en las licencias, redes compartidas o un fondo de servicio universal?
discuss-options-problem-price = 5 GB de datos móviles cuestan en { $economy } el { $value }, y la meta es el { $benchmark }: ¿qué ha de bajar el precio: un nuevo operador, una investigación sobre los precios o menos impuestos?
discuss-options-price-both = 5 GB de datos móviles cuestan en { $economy } el { $value }, y la meta es el { $benchmark }: ¿qué ha de bajar el precio: un nuevo operador, una investigación sobre los precios o menos impuestos?
discuss-options-problem-devices = El { $value } de la población de { $economy } posee un teléfono móvil: ¿qué se lo impide a los demás: los impuestos, los precios o el crédito?
discuss-options-problem-rural = El { $value } de la población rural de { $economy } utiliza Internet, y el { $benchmark } de la urbana: ¿para qué lo utilizarían primero los pueblos?
discuss-options-problem-electricity = El { $value } de la población de { $economy } tiene electricidad: ¿pueden empezar a funcionar redes autónomas antes de que llegue la red eléctrica, y quién paga su energía?
discuss-options-problem-women = El { $value } de las mujeres de { $economy } están en línea, y el { $benchmark } de los hombres: ¿qué programa llega a las mujeres y cómo se mide?
discuss-options-problem-skills = Usuarios de Internet de { $economy } que declararon tener una competencia digital básica: { $value }. ¿Quién forma a los adultos y cuándo es la próxima encuesta?

## People

discuss-training-internet-users-people = ¿Quién aprende primero entre la población de 10 años o más sin conexión de { $economy } ({ $people }), y dónde: en la escuela, la biblioteca, el trabajo o el hogar?
discuss-training-internet-users-covered = ¿Quién aprende primero entre la población de 10 años o más de { $economy } sin conexión y al alcance de la 4G ({ $people }), y dónde: en la escuela, la biblioteca, el trabajo o el hogar?
discuss-training-literacy-people = ¿Pueden utilizar los servicios digitales de { $economy } las personas de 15 años o más que no saben leer ({ $people })?
discuss-skills-gap-basic-short = Población de { $economy } con competencias digitales básicas: { $share } ({ $years }); ¿qué cierra la distancia al { $target } para { $due }: la escuela o la educación de adultos?
discuss-ages-cohort = En { $economy }, el número de personas que cumplen 15 años cada año es de { $people }, y será de { $later } en { $year }: ¿bastan las escuelas para llegar a la meta o también tienen que aprender los adultos?
discuss-parity-one-behind = ¿Qué pondría a las mujeres de { $economy } a la par de los hombres en { $topic }, donde hoy hay { $women } frente a { $men }?
discuss-parity-did = En { $economy }, el { $women } de las mujeres y el { $men } de los hombres { $skill }: ¿qué cerraría la brecha?
discuss-youth-work-times = En { $economy }, la tasa de desempleo de las mujeres jóvenes es { $times } veces la de los hombres jóvenes: ¿el obstáculo son sus estudios, los empleadores o los cuidados en el hogar?
discuss-ages-young-fewer = La población de 15 a 24 años de { $economy } es de { $people } y, para { $year }, habrá disminuido en un { $change }: ¿puede cada joven adquirir competencias digitales antes de dejar la escuela?
discuss-ages-young-more = La población de 15 a 24 años de { $economy } es de { $people } y, para { $year }, habrá aumentado en un { $change }: ¿crecen al mismo ritmo las escuelas y los empleos?

## Targets and groups

discuss-adoption-members-some-some = Es probable que { $likely } economías más de { $group } lleguen a { $level } en { $indicator } para { $due }: ¿qué pueden aprender de ellas las demás?
discuss-targets-met-jump = Un solo salto decide si estas metas se han cumplido: { $targets }. ¿Qué otra fuente podría confirmarlo?
discuss-targets-among = ¿Es adecuada para todas las economías de { $group } la meta «{ $target }», que cumplen { $met } de { $known }?

## Indices and the world

discuss-index-first-sure = { $first } ocupa el primer puesto en { $group }, con { $score } de { $top } puntos: ¿cuáles de sus indicadores pueden mejorar antes las demás?
discuss-index-widths = Solo { $still } de { $economies } puestos varían como máximo en dos lugares: ¿deberían publicarse como rangos los puestos intermedios?
discuss-index-widths-none = Todos los puestos varían en más de dos lugares: ¿debería publicarse este índice por grupos y no por puestos?
discuss-index-driver = Hay una elección que interviene en el { $share } de la variación de los puestos ({ $choice }): ¿quién la toma y con qué regla?
discuss-index-apart = { $points } de los { $gap } puntos que separan a { $first } y { $last } proceden de «{ $part }»: ¿mide el índice las políticas o el ingreso?
discuss-people-offline-counted = El { $share } de las personas sin conexión, según las últimas cifras nacionales, vive en { $count ->
    [one] una sola economía
   *[other] { $count } economías
}: ¿deberían los fondos seguir a las personas o a las economías con las proporciones más bajas?
discuss-atlas-regions = La mediana en { $indicator } va de { $low } en { $lowest } a { $high } en { $highest }: ¿qué pueden hacer las regiones que no puedan las economías por sí solas?
