### Costo de extender las redes.

cost-headline = Los emplazamientos de radio para todas las personas de { $economy } fuera del alcance de la 4G ({ $people }) costarían { $cost } en { $years } años.
cost-headline-new = Los emplazamientos de radio 4G nuevos para la población de { $economy } fuera del alcance de la 3G ({ $people }) costarían { $cost } en { $years } años.
cost-headline-first = Para cumplir la meta del { $met } de cobertura 4G en { $economy } bastaría actualizar los emplazamientos 3G que sirven a una población de { $fewer }; su costo no se conoce.
cost-then-new = Los emplazamientos 3G podrían llevar la 4G al resto de la población sin ella ({ $upgraded }); no se calcula el costo de las actualizaciones.
cost-then-target = Para cubrir al { $met } de la población, los emplazamientos nuevos para una población de { $fewer } costarían { $first }.
cost-then-target-new = Para cubrir al { $met } de la población total, los emplazamientos nuevos para una población de { $fewer } costarían { $first }. También hay que actualizar los emplazamientos para la población con 3G ({ $upgraded }), costo que no se calcula.
cost-then-beyond = Más allá de la meta, la población fuera del alcance de la 3G ({ $people }) necesita emplazamientos nuevos, que costarían { $cost } en { $years } años.
cost-then = { $sites } { $then }
cost-headline-upgrades = Los emplazamientos 3G podrían llevar la 4G a casi toda la población de { $economy } fuera de su alcance ({ $people }); no se calcula el costo de las actualizaciones.
cost-most = Como máximo, si no se puede actualizar ningún emplazamiento 3G, los nuevos para toda la población fuera del alcance de la 4G ({ $people }) costarían { $cost }.
cost-on-top = A ello se suman las líneas de larga distancia y las redes troncales, los teléfonos y los cursos.
cost-radio-only = Solo emplazamientos de radio: a ello se suman las líneas de larga distancia y las redes troncales.
cost-in-range = El rango es de { $range }.
cost-doubted = Estas cifras se basan en una cobertura 4G del { $covered }, que está en duda.
cost-of-gdp = Los emplazamientos de radio para todas las personas costarían el { $share } del PIB de un año.
cost-value-about = unos { $central }
cost-value-simulated = unos { $central } ({ $range } en el 80 % de las simulaciones)
cost-unknown = No se dispone del costo de extender las redes en { $economy }.
cost-no-gap = Falta saber cuántas de las personas sin conexión de { $economy } ({ $people }) viven fuera del alcance de la 4G.
cost-not-described = Faltan, para una misma época, la superficie, la proporción urbana o el acceso a la electricidad de { $economy }.
cost-no-more = La 4G llega a toda la población de { $economy } ({ $year }); no queda ninguna red por construir.
cost-no-more-hidden = La cobertura se notifica como 100 %; por el redondeo, puede quedar población fuera del alcance (hasta { $people }), que no figura en el costo.
cost-rounded = La cobertura 4G notificada de { $economy } es del { $covered } ({ $year }), una cifra redondeada: no se sabe quién queda fuera, si es que alguien queda, por lo que no se calcula el costo de ninguna red.
cost-near-all = La cobertura 4G notificada de { $economy } es del { $covered } ({ $year }): la población que queda fuera entra en el margen de error de estas cifras, por lo que no se calcula el costo de ninguna red.
cost-speed = En { $economy } no puede planificarse una red de { $speed } Mbit/s por usuario: un solo usuario ocuparía más de lo que transporta una célula.
cost-cell = Con { $bandwidth } MHz, una célula transporta { $carries } Mbit/s; elija una velocidad menor.

## What it takes

cost-narrow = Solo emplazamientos de radio: las líneas de larga distancia, las redes troncales y la fibra óptica en las ciudades no están incluidas en este costo y pueden costar varias veces más, según la estimación mundial del «Action Blueprint» de la UIT (2025).
cost-range = Los rangos del costo de las redes corresponden a los supuestos probados: contienen el 80 % de las simulaciones que varían todos los supuestos a la vez, incluidos el tráfico y el espectro.
cost-range-alone = El valor más caro de un solo supuesto ({ $driver }) llevaría el costo a { $total }, por encima del rango.
cost-range-alone-low = El valor más barato de un solo supuesto ({ $driver }) llevaría el costo a { $total }, por debajo del rango.
cost-before = Según la cobertura 4G de { $since } ({ $before }), la población fuera del alcance es de { $people }, y las redes para ella costarían { $cost }.
cost-no-provinces = No se dispone de la población de { $economy } por áreas de primer nivel; el modelo la toma como una sola área.
cost-demand-grows = Las redes se dimensionan para el aumento de población previsto en { $years } años: { $change }.
cost-demand-shrinks = Se prevé que en { $years } años la población disminuya en { $change }; las redes se dimensionan para la población actual.
cost-demand-unknown = No se dispone de proyecciones de población de { $economy }; las redes se dimensionan para la población actual.

## Notes

cost-method = La 4G llega al { $covered } de la población ({ $year }). Las áreas de primer nivel tienen su población y su territorio, las ciudades se asignan al área cuyo centro está más cerca y se supone que las personas a las que no llega la 4G viven donde el territorio está menos poblado. Los emplazamientos tienen red eléctrica donde la población tiene electricidad, que se supone que es donde vive más concentrada, y en todas partes si la tiene el 99 % de la población o más. Se planifican { $traffic } GB por usuario y mes a { $speed } Mbit/s en la hora de mayor carga, con el { $adoption } de la población como usuaria del servicio.
cost-method-all = Se cuentan emplazamientos nuevos para todas las personas, también donde actualizar los de 3G costaría menos.
cost-method-new = La 3G llega al { $covered } de la población; se cuentan emplazamientos nuevos para las demás personas, que se supone que viven donde el territorio está menos poblado.
cost-yardstick = Aplicado a todas las personas sin conexión en 2020, el modelo difiere en un factor de { $factor } como máximo de las cifras de «Conectar a la humanidad» (UIT, 2020), en el mundo y en cada una de sus regiones.
cost-prices = Los costos son valores actuales a precios de los años de sus fuentes.
cost-unconfirmed = Cifras tomadas tal como se citan, sin haberlas leído en la fuente indicada: { $figures }.

## Table and chart

cost-rows = Qué les da servicio
cost-served-towns = Ciudades
cost-served-capacity = Rural, emplazamientos por tráfico
cost-served-coverage = Rural, emplazamientos por cobertura
cost-served-satellite = Satélite, donde hay menos población
cost-served-all = Total
cost-served-public = Total, no pagado por los usuarios
cost-served-target = Hasta que la meta se dé por cumplida
cost-served-most = Todas las personas fuera del alcance de la 4G, si no se actualiza ningún emplazamiento 3G
cost-served-upgraded = Con 3G: actualizaciones, sin costo calculado
cost-served-first = De ellas, hasta que la meta se dé por cumplida
cost-column-density = Habitantes por km²
cost-column-sites = Emplazamientos
cost-column-cost = Costo, central
cost-column-cheapest = Costo, bajo
cost-column-range-low = Costo, 80 % de las simulaciones, extremo bajo
cost-column-dearest = Costo, alto
cost-column-range-high = Costo, 80 % de las simulaciones, extremo alto
cost-column-each = Costo por persona
cost-column-share = % del PIB de un año
cost-part-sites = Emplazamientos
cost-part-links = Enlaces
cost-part-energy = Energía
cost-part-running = Operación
cost-part-satellite = Satélite
cost-part-fees = Impuestos y derechos
cost-part-return = Administración y rentabilidad
cost-axis-million = millones de US$
cost-axis-billion = miles de millones de US$
cost-chart = Costo por componente, costos centrales. { $headline }

## What decides the cost

cost-drivers-headline = Lo que más determina el costo de extender las redes en { $economy }: { $drivers }.
cost-lever-bandwidth = Conviene preguntar al regulador cuánto espectro usan los operadores.
cost-lever-tax = Conviene preguntar a la administración tributaria qué impuestos soportan las redes; reducirlos supone perder recaudación.
cost-drivers-method = Cada línea cambia un supuesto y ningún otro; sus extremos indican el costo resultante. Los costos son inciertos; lo que depende de una elección, como el tráfico, se decide.
cost-drivers-spread = Del valor bajo al valor alto
cost-drivers-chart = Costo resultante en los dos extremos de cada supuesto, de la mayor amplitud a la menor. { $headline }
cost-rows-assumptions = Supuesto
cost-column-low = Valor con el costo más bajo
cost-column-central = Valor central
cost-column-high = Valor con el costo más alto

## Who pays

pay-rest = Del costo para toda esa población ({ $people }), { $rest } serían dinero público si los usuarios pagan el { $percent } de su ingreso, lo que es un supuesto.
pay-nothing = Del costo para toda esa población ({ $people }), nada sería dinero público si los usuarios pagan el { $percent } de su ingreso, lo que es un supuesto.
pay-open = Del costo para toda esa población ({ $people }), la parte pública no puede precisarse: va de cero a { $most }, según lo que ganen los usuarios, si pagan el { $percent } de su ingreso.
pay-revenue = Solo se cuentan los ingresos que aportan las personas recién conectadas de 10 años o más, como en el caso de los dispositivos, y no los que los operadores obtienen de otras. Se supone que el ingreso de esas personas va del { $poorer } a la totalidad del ingreso medio, como en el cálculo de la reducción del precio de los datos; no se conoce ninguna fuente.
pay-ends = La cifra baja de dinero público corresponde al costo bajo y al ingreso medio; la alta, al costo alto y al { $poorer } de este. Si el precio actual es menor, los usuarios pagan ese.
pay-surplus = Los excedentes se gastan donde llegan a más usuarios por el mismo dinero.
cost-income-gni = El ingreso es el INB per cápita de { $year } (método Atlas), promedio de toda la población.
cost-income-gdp = El ingreso es el PIB per cápita de { $year }, promedio de toda la población.
cost-income-priced = Los precios de la UIT en { $economy } son porcentajes de un ingreso de { $income } por persona, según muestran sus precios en US$; con los { $ours } ({ $since }) del Banco Mundial, los datos móviles cuestan el { $other }.

