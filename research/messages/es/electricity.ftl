### Electricidad y uso de Internet.

electricity-all = Casi toda la población de { $economy } tiene electricidad y utiliza Internet.
electricity-everybody-people = En { $economy }, el { $share } de la población ({ $people }) no utiliza Internet, aunque casi toda tiene electricidad.
electricity-ahead = En { $economy } hay más población con electricidad que usuarios de Internet: { $electricity } frente a { $internet }.
electricity-ahead-people = De las personas sin conexión de { $economy } ({ $offline }), al menos { $people } tienen electricidad: el { $electricity } de toda la población la tiene y el { $internet } utiliza Internet.
electricity-ahead-lack = De las personas sin conexión de { $economy } ({ $offline }), como máximo { $people } carecen de electricidad: el { $electricity } de toda la población la tiene y el { $internet } utiliza Internet.
electricity-bounds = Dos proporciones dicen hasta qué punto pueden coincidir y no hasta qué punto coinciden, por lo que se indica un límite.
electricity-behind = En { $economy } hay más usuarios de Internet que población con electricidad: { $internet } frente a { $electricity }.
electricity-level = En { $economy } hay más o menos tantos usuarios de Internet como personas con electricidad: { $internet } y { $electricity }.
electricity-apart = Los datos de { $economy } sobre acceso a la electricidad ({ $electricity }) y uso de Internet ({ $internet }) están demasiado separados en el tiempo para compararlos.
electricity-internet-alone = El { $internet } de la población de { $economy } utiliza Internet; faltan cifras recientes de acceso a la electricidad.

## Of all people


## Urban and rural

electricity-rural-behind = La electricidad llega al { $rural } de la población en las zonas rurales y al { $urban } en las urbanas.
electricity-urban-behind = La electricidad llega al { $urban } de la población en las zonas urbanas y al { $rural } en las rurales.
electricity-places-level = La electricidad llega más o menos a la misma proporción de la población en las zonas rurales ({ $rural }) y en las urbanas ({ $urban }).
