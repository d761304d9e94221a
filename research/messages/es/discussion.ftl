### Preguntas para el debate.

discussion = { $questions ->
    [one] De estas cifras se deriva una pregunta
   *[other] De estas cifras se derivan { $questions } preguntas
}
discussion-none = Estas cifras no plantean ninguna pregunta para el debate.

## Ground, peers and income

discuss-ground-lost = { $indicator } en { $economy }: aumento de { $change } desde { $since }, con un aumento mediano de { $usual } en { $group }. ¿Qué podría explicar el aumento más rápido de las economías que pasaron por delante, y qué se podría adoptar de ello?
discuss-ground-lost-down = { $indicator } en { $economy }: de { $before } a { $after } desde { $since }, con un aumento mediano de { $usual } en { $group }. ¿Qué podría explicar el aumento más rápido de las economías que pasaron por delante, y qué se podría adoptar de ello?

## The digital economy


## Infrastructure, prices and rural areas


## Policy options

discuss-options-problem-coverage = La 4G cubre al { $value } de la población de { $economy }, frente a una meta del { $benchmark }: ¿qué debe llevarla a los demás: obligaciones en las licencias, redes compartidas o un fondo de servicio universal?
discuss-options-problem-price = 5 GB de datos móviles cuestan en { $economy } el { $value }, y la meta es el { $benchmark }: ¿qué ha de bajar el precio: un nuevo operador, una investigación sobre los precios o menos impuestos?
discuss-options-price-both = 5 GB de datos móviles cuestan en { $economy } el { $value }, y la meta es el { $benchmark }: ¿qué ha de bajar el precio: un nuevo operador, una investigación sobre los precios o menos impuestos?
discuss-options-problem-devices = El { $value } de la población de { $economy } posee un teléfono móvil: ¿qué se lo impide a los demás: los impuestos, los precios o el crédito?
discuss-options-problem-rural = El { $value } de la población rural de { $economy } utiliza Internet, y el { $benchmark } de la urbana: ¿qué debe ir primero: la fibra hasta los pueblos, los centros rurales o los puntos de acceso públicos?
discuss-options-problem-electricity = El { $value } de la población de { $economy } tiene electricidad: ¿qué debe llegar primero a los demás: la red, las redes de aldea o los equipos solares?
discuss-options-problem-women = El { $value } de las mujeres de { $economy } está en línea, y el { $benchmark } de los hombres: ¿qué debe ir primero: mujeres que enseñen a mujeres, aulas informáticas para niñas u obligaciones de los operadores?
discuss-options-problem-skills = Usuarios de Internet de { $economy } que declararon tener una competencia digital básica: { $value }. ¿Qué debe ir primero: las escuelas o los cursos para personas mayores?
discuss-options-problem-use = ¿A qué debe destinarse primero el dinero público para las personas de { $economy } al alcance de la 4G y sin conexión: a teléfonos o a cursos?
discuss-options-use-break = ¿A qué debe destinarse primero el dinero público para las personas de { $economy } al alcance de la 4G y sin conexión: a teléfonos o a cursos?
discuss-options-use-share = ¿A qué debe destinarse primero el dinero público para las personas de { $economy } al alcance de la 4G y sin conexión: a teléfonos o a cursos?
discuss-options-problem-online = ¿A qué debe destinarse primero el dinero público para las personas sin conexión de { $economy }: a teléfonos o a cursos?
discuss-options-problem-learning = ¿Dónde deben aprender lo básico las personas sin conexión de { $economy }: en la escuela, la biblioteca, el trabajo o el hogar?
discuss-options-problem-women-phones = ¿Los teléfonos para las mujeres de { $economy } deben entregarse gratis, venderse a plazos o quedar exentos de impuestos?
discuss-options-problem-women-phones-aged = ¿Los teléfonos para las mujeres de { $economy } deben entregarse gratis, venderse a plazos o quedar exentos de impuestos?
discuss-options-problem-women-work = ¿Qué debe ir primero para que más mujeres de { $economy } trabajen: el cuidado de los niños, la formación con colocación o el trabajo digital?
discuss-options-work-young = ¿Qué debe ir primero para que más mujeres de { $economy } trabajen: el cuidado de los niños, la formación con colocación o el trabajo digital?
discuss-options-problem-women-literacy = ¿Las mujeres de { $economy } deben aprender a leer en clases para adultos o por mensajes de texto?
discuss-options-women-unread = ¿Las mujeres de { $economy } deben aprender a leer en clases para adultos o por mensajes de texto?
discuss-options-problem-girls-school = ¿Qué debe mantener a las niñas de { $economy } en la escuela secundaria: las becas o las bicicletas?
discuss-options-problem-schools = ¿Las escuelas primarias de { $economy } deben conectarse con una licitación conjunta o distrito por distrito?
discuss-options-problem-fixed-price = ¿Qué debe bajar el precio de la banda ancha fija en { $economy }: precios regulados, precios mayoristas más bajos o un programa regional?
discuss-options-price-met = ¿Qué debe bajar el precio de la banda ancha fija en { $economy }: precios regulados, precios mayoristas más bajos o un programa regional?

## People


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
}: ¿deberían los fondos seguir a las personas o dirigirse a las economías con las proporciones más bajas de población conectada?
discuss-atlas-regions = La mediana en { $indicator } va de { $low } en { $lowest } a { $high } en { $highest }: ¿qué pueden hacer las regiones que no puedan las economías por sí solas?
