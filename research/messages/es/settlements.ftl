### Localidades registradas.

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

