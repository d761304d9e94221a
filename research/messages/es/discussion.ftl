### Preguntas para el debate.

discussion = { $questions ->
    [one] De estas cifras se deriva una pregunta
   *[other] De estas cifras se derivan { $questions } preguntas
}
discussion-none = Estas cifras no plantean ninguna pregunta para el debate.
discuss-options-among-topic = { $topic } ({ $economies }): ¿quién actúa primero y en qué plazo?
discuss-decide-joint = ¿Se comunicarán entre sí los { $islands } Estados insulares sus precios mayoristas, y quién compraría para todos?
discuss-decision-electricity = ¿Quién paga la electricidad: los usuarios a plazos, el crédito de un fondo estatal o una subvención por cada conexión, y en qué lugares?
discuss-decision-learning = ¿Quién forma a las personas sin conexión y quién paga los cursos?
discuss-decision-coverage = ¿Quién paga donde las redes no son rentables: los operadores por las condiciones de sus licencias, un fondo de servicio universal o los presupuestos públicos?
discuss-decision-online = ¿Cuáles de nuestras economías conectaron más deprisa a su población, y qué pueden adoptar de ellas las demás?
discuss-decision-use = ¿Quién paga los dispositivos y los cursos: los usuarios, los operadores o los presupuestos públicos?
discuss-decision-survey = ¿Cuáles de nuestras economías ya publican cifras sobre teléfonos y competencias, y quién paga las encuestas en las demás?

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
discuss-people-offline-held = El { $share } de las personas sin conexión, según las últimas cifras nacionales, vive en { $count ->
    [one] una sola economía
   *[other] { $count } economías
}: ¿deberían los fondos seguir a las personas o dirigirse a las economías con las proporciones más bajas de población conectada?
discuss-atlas-regions = La mediana en { $indicator } va de { $low } en { $lowest } a { $high } en { $highest }: ¿qué pueden hacer las regiones que no puedan las economías por sí solas?
