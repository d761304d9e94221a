### La electricidad e Internet a la vez.

## How far the two overlap

neither-power = En { $economy } tiene electricidad el { $electricity } de la población y utiliza Internet el { $internet }.
neither-up-to = Como máximo el { $most } de la población de { $economy } no tiene ni electricidad ni Internet.
neither-shares = El { $electricity } tiene electricidad y el { $internet } utiliza Internet.
neither-at-least-if = Si el { $internet } de la población de { $economy } utiliza Internet, la población que tiene electricidad pero está sin conexión es de al menos { $people }.
neither-at-least = La población de { $economy } que tiene electricidad pero está sin conexión es de al menos { $people }.
neither-some = Población de { $economy } sin electricidad ni Internet: { $share }.
neither-unknown = No se dispone del número de personas de { $economy } que no tienen ni electricidad ni Internet.
neither-missing = Faltan cifras recientes de { $economy }: { $indicators }.
neither-apart = Los datos de { $economy } sobre acceso a la electricidad y uso de Internet están separados por más de { $apart } años.
neither-doubtful = No se calcula, porque el valor más reciente de { $economy } puede deberse a una ruptura de la serie: { $indicator }.
neither-year = Ambas cifras son de { $year }.
neither-years = La cifra de electricidad es de { $electricity }; la de uso de Internet, de { $internet }.

neither-axis = % de la población
