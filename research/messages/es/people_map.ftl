### La población por provincia.

people-map-apart = { $area } tiene el { $land } del territorio de { $economy } y el { $share } de su población ({ $people }).
people-map-spread = La población de { $economy } ({ $people }) está repartida entre sus { $number } { $areas }.
people-map-one = Toda la población de { $economy } ({ $people }) vive en una sola área de primer nivel.
first-level-area = áreas de primer nivel
first-level-canton = cantones
first-level-county = condados
first-level-department = departamentos
first-level-district = distritos
first-level-division = divisiones
first-level-emirate = emiratos
first-level-governorate = gobernaciones
first-level-municipality = municipios
first-level-parish = parroquias
first-level-prefecture = prefecturas
first-level-province = provincias
first-level-region = regiones
first-level-state = estados
people-map-density = { $densest } tiene la mayor densidad de población, con { $high } habitantes por km²; { $emptiest }, la menor, con { $low }.
people-map-unknown = No se dispone de la población de { $economy } por áreas de primer nivel.
people-map-missing = No se conoce la población de { $provinces }.
people-map-as-of = La población es la de { $year }.
people-map-scaled = Las proporciones de { $grid } por { $areas } se aplican a la población de { $year } ({ $people }).
people-map-prospects = La población de { $economy } en { $year } es la de World Population Prospects 2024, interpolada entre los años que ofrece por edad.
people-map-too-few = Los límites trazados con demasiada estrechez asignan muy poca población a { $provinces } y demasiada a las áreas de alrededor.
people-map-land = Las áreas de primer nivel suman el { $share } de la superficie terrestre de { $economy }: las aguas incluidas o las costas omitidas hacen que las densidades sean aproximadas.
people-map-joined = Las áreas del mapa se unen con las de la fuente por código ({ $code }), por nombre ({ $name }) o por el punto más próximo ({ $point }).
people-map-not-joined = { $number ->
    [one] Un área de primer nivel no figura en el mapa: { $provinces }.
   *[other] { $number } áreas de primer nivel no figuran en el mapa, entre ellas { $provinces }.
}
people-map-source = Fuente: { $title } ({ $publisher }). Licencia: { $licence }.
people-map-rows = Área de primer nivel
people-map-column-share = Proporción de la población
people-map-column-land = Proporción de la superficie
people-map-column-area = Superficie, km²
people-map-column-density = Habitantes por km²
people-map-chart = Mapa de { $economy } con un círculo para cada área de primer nivel, de tamaño proporcional a su población y color según su densidad. { $headline }
people-map-dots = Dos marcas por área ({ $areas }): su proporción de la población de { $economy } y de la superficie, de mayor a menor diferencia. { $headline }
people-map-order = Proporciones de población y superficie, { $areas }: { $shown } de { $number }, de mayor a menor diferencia
people-map-legend = Habitantes por km²
people-map-size = círculos: población de hasta { $people }
people-map-hover = { $name }: población { $people }, { $density } por km²
