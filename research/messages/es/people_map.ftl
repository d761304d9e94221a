### La población por provincia.

people-map-one = Toda la población de { $economy } ({ $people }) vive en una sola área de primer nivel.
people-map-placed = Si la cobertura sigue a la densidad, alrededor del { $share } de la población de { $economy } sin 4G ({ $people }) vive en { $areas }.
people-map-unplaced = No se sabe dónde vive la población de { $economy } sin 4G ({ $people }): la densidad por sí sola no apunta a unas pocas áreas ({ $kind }). Pida a los operadores un mapa de cobertura.
people-map-assumed = Es un supuesto: aquí no se consulta ningún mapa de cobertura. Pida primero a los operadores su cobertura en estos lugares.
first-level-area = áreas de primer nivel
    .label = Áreas de primer nivel
first-level-canton = cantones
    .label = Cantones
first-level-county = condados
    .label = Condados
first-level-department = departamentos
    .label = Departamentos
first-level-district = distritos
    .label = Distritos
first-level-division = divisiones
    .label = Divisiones
first-level-emirate = emiratos
    .label = Emiratos
first-level-governorate = gobernaciones
    .label = Gobernaciones
first-level-municipality = municipios
    .label = Municipios
first-level-parish = parroquias
    .label = Parroquias
first-level-prefecture = prefecturas
    .label = Prefecturas
first-level-province = provincias
    .label = Provincias
first-level-region = regiones
    .label = Regiones
first-level-state = estados
    .label = Estados
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
people-map-column-share = Proporción de la población
people-map-column-placed = Población sin 4G, si la cobertura sigue a la densidad
people-map-column-area = Superficie, km²
people-map-column-density = Habitantes por km²
people-map-chart = Mapa de { $economy } con un círculo para cada área de primer nivel, de tamaño proporcional a su población y color según su densidad. { $headline }
people-map-order = Población sin 4G si la cobertura sigue a la densidad, { $areas }: { $shown } de { $number }, de mayor a menor
people-map-largest = Población y densidad, { $areas }: { $shown } de { $number }, de mayor a menor población
people-map-legend = Habitantes por km²
people-map-size = círculos: población de hasta { $people }
people-map-hover = { $name }: población { $people }, { $density } por km²
