### La electricidad e Internet a la vez.

## How far the two overlap

neither-all = Casi toda la población de { $economy } tiene electricidad e Internet.
neither-nobody = Población de { $economy } con electricidad e Internet: { $both }; con uno de los dos: { $one }; casi nadie carece de ambos.
neither-power = La falta de electricidad no deja sin conexión a casi nadie en { $economy }: población con electricidad, { $electricity }; que usa Internet, { $internet }.
neither-up-to = Como máximo el { $most } de la población de { $economy } no tiene ni electricidad ni Internet.
neither-at-least = La población de { $economy } que tiene electricidad pero está sin conexión es de al menos { $people }.
neither-some = Población de { $economy } sin electricidad ni Internet: { $share }.
neither-unknown = No se dispone del número de personas de { $economy } que no tienen ni electricidad ni Internet.
neither-missing = Faltan cifras recientes de { $economy }: { $indicators }.
neither-apart = Los datos de { $economy } sobre acceso a la electricidad y uso de Internet están separados por más de { $apart } años.
neither-people = Personas con ambos: { $both }; con uno de los dos: { $one }; sin ninguno: { $neither }.
neither-people-up-to = Personas con ambos: { $both }; con uno de los dos: { $one }; sin ninguno: { $most } como máximo.
neither-in-urban = Sin ninguno en las zonas urbanas: { $share }.
neither-in-rural = Sin ninguno en las zonas rurales: { $share }.
neither-no-places = Falta el uso de Internet en las zonas urbanas y rurales de { $economy }; lo publica la UIT.
neither-year = Ambas cifras son de { $year }.
neither-years = La cifra de electricidad es de { $electricity }; la de uso de Internet, de { $internet }.
neither-bounds = Dos proporciones dicen hasta qué punto pueden coincidir y no hasta qué punto coinciden, por lo que se indica un rango.

neither-place-all = Total
neither-place-urban = Urbana
neither-place-rural = Rural
neither-cell-both = Electricidad e Internet
neither-cell-first-only = Solo electricidad
neither-cell-second-only = Solo Internet
neither-cell-neither = Ninguno
neither-column-both-low = Ambos, al menos
neither-column-both-high = Ambos, como máximo
neither-column-first-only-low = Solo electricidad, al menos
neither-column-first-only-high = Solo electricidad, como máximo
neither-column-second-only-low = Solo Internet, al menos
neither-column-second-only-high = Solo Internet, como máximo
neither-column-neither-low = Ninguno, al menos
neither-column-neither-high = Ninguno, como máximo
neither-axis = % de la población
neither-chart = Proporciones de la población con ambos, con uno y con ninguno. { $headline }
