### Cobertura de red.

## As published

coverage-published = Población cubierta por redes en { $economy }: { $shares }.
coverage-none = Las cifras de { $years } no muestran ninguna cobertura { $technologies } en { $economy }.
coverage-contradicted = No se conoce con fiabilidad la cobertura móvil de { $economy }: una cobertura 4G del { $covered } ({ $covered-year }) no concuerda con un { $online } de la población en línea ({ $year }).
coverage-contradicted-estimate = No se conoce con fiabilidad la cobertura móvil de { $economy }: una cobertura 4G estimada en el { $covered } ({ $covered-year }) no concuerda con un { $online } de la población en línea ({ $year }).
coverage-unknown = Faltan cifras recientes de cobertura de red en { $economy }.
coverage-share = { $share } ({ $technology })
coverage-either = { $value } o { $before } en { $since }
coverage-reported = Datos notificados por operadores y organismos reguladores, no medidos: { $indicators }.
coverage-estimated = Datos estimados, ni notificados ni medidos: { $indicators }.
coverage-old = Datos demasiado antiguos o sin año indicado, por lo que no figuran en el titular: { $indicators }.
coverage-in-doubt = Datos dudosos, por lo que no se muestran: { $indicators }.

## Measured from sites

coverage-measured = Población de las localidades de { $economy } al alcance de los emplazamientos: { $shares }.
coverage-few = La cobertura de { $economy } por estos emplazamientos se conoce solo para el { $known } de la población.
coverage-over = Las localidades de { $economy } suman más habitantes de los que viven allí, por lo que no se muestra la proporción que está al alcance.
coverage-unmeasured = La cobertura de { $economy } por estos emplazamientos no puede medirse.
coverage-bounds = De toda la población de { $economy }, el { $share } está al alcance de un emplazamiento: las localidades reúnen el { $known } y se desconoce dónde vive el resto.
coverage-areas = { $several ->
    [one] Una de las { $areas } áreas tiene población fuera del alcance: { $most } ({ $people }).
   *[other] { $several } de las { $areas } áreas tienen población fuera del alcance; la que más, { $most } ({ $people }).
}
coverage-areas-all = En todas las áreas, toda la población de las localidades está al alcance de un emplazamiento.
coverage-reach = Se supone que cada emplazamiento alcanza { $km } km en línea recta: sin relieve, sin carga, sin frecuencia.
coverage-reach-own = Se supone que cada emplazamiento alcanza lo que indican sus datos, en línea recta: sin relieve, sin carga, sin frecuencia.
coverage-left-out = { $sites ->
    [one] Se omite un emplazamiento sin alcance indicado.
   *[other] Se omiten { $sites } emplazamientos sin alcance indicado.
}
coverage-sites = { $sites ->
    [one] Las proporciones se basan en un emplazamiento.
   *[other] Las proporciones se basan en { $sites } emplazamientos.
}
coverage-no-places = Faltan las localidades de { $economy } con su población (publica: GeoNames).
coverage-no-share = Se desconoce cuántas personas viven en cada área, por lo que no se muestran proporciones por área.

## Technologies

coverage-radio-2g = 2G
coverage-radio-3g = 3G
coverage-radio-4g = 4G
coverage-radio-5g = 5G
coverage-radio-any = cualquier tecnología
    .label = Cualquier tecnología
coverage-technology = { $name }

## Table and chart

coverage-rows = Tecnología
coverage-rows-areas = Tecnología, o área con cualquier tecnología
coverage-no-area = En ningún área
coverage-column-sites = Emplazamientos
coverage-column-people = Población de las localidades
coverage-column-covered = Al alcance
coverage-column-out = Fuera del alcance
coverage-column-share = Proporción al alcance
coverage-column-known = Reúnen las localidades
coverage-column-low = Toda la población, al menos
coverage-column-high = Toda la población, como máximo
