### Localidades registradas.

settlements-cities = Según recuentos de año desconocido, las localidades registradas reúnen el { $share } de la población de { $economy }; el { $cities } vive en ciudades de al menos { $least } habitantes.
settlements-no-city = Según recuentos de año desconocido, las localidades registradas reúnen el { $share } de la población de { $economy }; ninguna es una ciudad de al menos { $least } habitantes.
settlements-small = Según recuentos de año desconocido, las localidades registradas reúnen el { $share } de la población de { $economy }.
settlements-few = Las localidades registradas suman una población de { $people }, frente a { $national } en toda la economía ({ $economy }).
settlements-over = { $places ->
    [one] La única localidad registrada de { $economy } suma una población de { $people }, más que la que vive allí ({ $national }).
   *[other] Las { $places } localidades registradas de { $economy } suman una población de { $people }, más que la que vive allí ({ $national }).
}
settlements-alone = Las localidades registradas de { $economy } suman una población de { $people }.
settlements-unknown = No se dispone de la población de las localidades registradas de { $economy }.
settlements-no-population = Falta una cifra reciente de población de { $economy } que concuerde con otras fuentes.
settlements-no-places = Faltan localidades registradas de { $economy } con población.
settlements-rest = De su población ({ $people } en { $year }), el { $rest } no viviría entonces en ninguna localidad de esa lista.
settlements-inside = Las ciudades están dentro de las áreas anteriores; su población forma parte de la de las áreas.
settlements-instead = No se dispone de la población de { $economy } por áreas de primer nivel, por lo que las localidades registradas son todo lo que se sabe de dónde vive la población.
settlements-classes = Las localidades se clasifican solo por tamaño: ciudades, desde { $city } habitantes; ciudades pequeñas, desde { $town }.
settlements-without = { $places ->
    [one] { $places } localidad no tiene población en la fuente.
   *[other] { $places } localidades no tienen población en la fuente.
}
settlements-undated = La fuente no indica ni el año de la población de una localidad ni sus límites, por lo que las localidades no se ordenan.
settlements-source = Fuente: { $title } ({ $publisher }). Licencia: { $licence }.

settlements-largest = { $places ->
    [one] En { $economy } hay una localidad registrada con población: { $name }, con { $people } según un recuento de año desconocido.
   *[other] En { $economy } hay { $places } localidades registradas con población; la mayor es { $name }, con { $people } según un recuento de año desconocido.
}
settlements-map-all = { $shown ->
    [one] El mapa muestra la única localidad registrada de { $economy }.
   *[other] El mapa muestra las { $shown } localidades de { $economy } registradas con población.
}
settlements-map-some = El mapa muestra { $shown } de las { $known } localidades registradas de { $economy }, las de mayor población.
settlements-map-unknown = No se dispone de localidades registradas con población de { $economy }.
settlements-map-rows = Localidad registrada

settlements-rows = Tamaño de la localidad
settlements-row-city = Ciudades, desde 50.000 habitantes
settlements-row-town = Ciudades pequeñas, desde 5.000
settlements-row-village = Localidades menores
settlements-row-rest = Fuera de las localidades de la lista
settlements-column-places = Localidades
settlements-column-share = Proporción de la población
settlements-axis = % de la población
settlements-none = ninguna registrada
settlements-people = { $people }
settlements-in-places = { $people } en { $places ->
    [one] { $places } localidad
   *[other] { $places } localidades
}
settlements-chart = Población por tamaño de la localidad. { $headline }
