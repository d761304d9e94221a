### Las cifras clave de una economía.

key-lines-homes = En { $economy }, los abonos a la banda ancha móvil ascienden a { $lines } habitantes y el { $homes } de los hogares tiene Internet en casa, pero el { $users } de la población lo utiliza. Una persona puede tener varias tarjetas SIM, y no todos los miembros de un hogar se conectan.
key-lines = En { $economy }, los abonos a la banda ancha móvil ascienden a { $lines } habitantes, pero el { $users } de la población utiliza Internet. Una persona puede tener varias tarjetas SIM.
key-within-homes = En { $economy }, el { $users } de la población utiliza Internet, aunque el { $homes } de los hogares lo tiene en casa. Un hogar se cuenta aunque no todos sus miembros se conecten.
key-homes-unfit = En { $economy }, el { $users } de la población utiliza Internet y el { $homes } de los hogares tiene acceso en casa. Con un usuario en cada uno de esos hogares y { $size } personas por hogar, al menos el { $least } de la población estaría conectada. Hay que comprobar una de las dos cifras.
key-homes-unfit-jump = En { $economy }, el { $homes } de los hogares tiene Internet en casa. Con un usuario en cada uno de esos hogares y { $size } personas por hogar, al menos el { $least } de la población estaría conectada. Es más que el { $users } de { $year } y menos que el { $before } de { $since }. Hay que comprobar una de estas cifras.
key-electricity-alone = La electricidad llega al { $electricity } de la población de { $economy }; faltan cifras recientes de uso de Internet.
key-electricity-doubt = La electricidad llega al { $electricity } de la población de { $economy }; la cifra de uso de Internet, { $users } ({ $year }), es dudosa.
key-unknown = Faltan cifras recientes de uso de Internet y de acceso a la electricidad en { $economy }.

## Its income by the World Bank, with how many people it has or without

key-people-low = { $economy } es una economía de ingreso bajo con una población de { $people } ({ $year }).
key-people-lower-middle = { $economy } es una economía de ingreso mediano bajo con una población de { $people } ({ $year }).
key-people-upper-middle = { $economy } es una economía de ingreso mediano alto con una población de { $people } ({ $year }).
key-people-high = { $economy } es una economía de ingreso alto con una población de { $people } ({ $year }).
key-people-none = { $economy } tiene una población de { $people } ({ $year }) y carece de clasificación por nivel de ingreso.
key-income-low = { $economy } es una economía de ingreso bajo.
key-income-lower-middle = { $economy } es una economía de ingreso mediano bajo.
key-income-upper-middle = { $economy } es una economía de ingreso mediano alto.
key-income-high = { $economy } es una economía de ingreso alto.
key-income-none = { $economy } carece de clasificación por nivel de ingreso.
key-among = { $economy } forma parte de { $groups }, según las listas de { $year }.
key-leaving = La salida de { $economy } de { $group } estaba prevista para { $year }, después de elaborarse esa lista.
key-peers = Se compara con las { $members } economías de { $group }.
key-peers-itu = Se compara con las { $members } economías de { $group }, según la división del mundo que hace la UIT.
key-yardstick = «Ingreso similar» se refiere a las { $economies } economías más próximas en ingreso per cápita (PIB per cápita a paridad de poder adquisitivo, o ingreso nacional si ambos difieren en más de una quinta parte), sea cual sea su categoría de ingreso, o menos si los ingresos difieren en un factor superior a { $times }; { $group } ({ $members } economías) tiene su propia sección.
key-yardstick-itu = «Ingreso similar» se refiere a las { $economies } economías más próximas en ingreso per cápita (PIB per cápita a paridad de poder adquisitivo, o ingreso nacional si ambos difieren en más de una quinta parte), sea cual sea su categoría de ingreso, o menos si los ingresos difieren en un factor superior a { $times }; { $group } ({ $members } economías, según la división del mundo que hace la UIT) tiene su propia sección.
yardstick-similar = economías de ingreso similar
    .label = Economías de ingreso similar
key-homes-rule = El uso de Internet se considera posiblemente demasiado bajo cuando la proporción de hogares con Internet es de un año más reciente y supera en más de una décima parte la de personas en línea. Una proporción de hogares del mismo año o de uno anterior no indica nada al respecto, ya que no todos los miembros de un hogar se conectan.
key-ranked = Los puestos son entre economías con un valor que dista como máximo un año del de la economía; las medianas de las economías de ingreso similar toman el último valor de cada una desde { $since }.
key-ranked-estimates = Las estimaciones no tienen puesto y solo cuentan en el de otra economía si son como máximo la mitad o al menos el doble de su valor: en un mismo indicador y año, el número de economías entre las que se clasifica cada una puede variar.
key-possible = «Incierta»: no está claro si la meta se cumplirá a tiempo; aquí, { $reasons }.
possible-chance = probabilidad del 33 al 66 %
possible-short = un ritmo reciente al que le falta menos de una décima parte
possible-short-income = un ritmo reciente al que le falta menos de una décima parte y que se debe sobre todo a mayores ingresos
possible-between = un ritmo reciente que basta solo si ha continuado desde el último valor
possible-slower = un ritmo reciente que bastaría, pero cuyo último paso fue más lento
possible-income = un ritmo reciente que bastaría, pero que se debe sobre todo al aumento de los ingresos
possible-networks = un ritmo reciente de las redes que bastaría, pero que puede no durar
possible-ages = un valor de todas las edades por debajo de la meta, que podría estar cumplida entre las personas de 15 años o más
key-spans = Un cambio abarca unos cinco años hasta el último valor, si se conocen, y el ritmo hacia una meta, unos tres; con cada uno se indica el primer año.

## Short titles of the tiles, and what stands below their value

tile-internet-users = Usuarios de Internet
tile-mobile-per-100 = Abonos a la telefonía móvil celular
tile-mobile-data-basket-gni = Precio de los datos móviles, 5 GB
tile-fixed-broadband-per-100 = Abonos a la banda ancha fija
tile-electricity-access = Acceso a la electricidad
tile-coverage-4g = Cobertura 4G
key-changed = { $change } desde { $year }
key-changed-still = { $change } desde { $year }, sin variación desde { $still }
key-moved = de { $before } en { $year } a { $after }; algunos años sin medición
value-carried = { $indicator } en { $economy }: en al menos cuatro valores anuales ({ $years }) el número de abonos es el mismo, como si se hubiera repetido un recuento antiguo; la cifra y su variación son inciertas.
key-median = { $median } en { $group } (mediana)
key-drawn = { $value } en una escala de 0 a { $most }
key-bars = Las barras empiezan en 0. Llena: el valor; hueca: un valor dudoso o una estimación. Línea: la mediana indicada debajo. Triángulo: la meta.
key-year = { $year }
key-unit-year = { $unit }, { $year }
key-income = del ingreso per cápita, { $year }
key-column-place = Puesto en { $group }

## Key figures of a group

key-group = { $among }: { $economies ->
    [one] una economía
   *[other] { $economies } economías
} y una población de { $people } ({ $years }).
key-group-unknown = Faltan las cifras clave de { $among }.
tile-offline-reached = De las personas sin conexión, al alcance de la 4G
tile-without-coverage = Personas sin cobertura 4G
tile-without-electricity = Personas sin electricidad
key-dear = Economías donde los datos móviles cuestan más del { $threshold } del ingreso
key-itu = estimación de la UIT, { $year }
key-national = { $people } según las cifras nacionales ({ $counted })
key-national-alone = según las cifras nacionales ({ $counted })
key-or-more = o más, según las cifras nacionales
key-without = sin contar { $economies }
key-in = en { $economies }, { $years }
key-elsewhere = en otras economías, hasta { $people } más
key-missed = donde falta un punto o más para la meta del { $benchmark }
key-years = { $years }
key-of = { $above } de { $economies }
key-price-median = precio mediano: el { $median } del ingreso per cápita

## Ranks: of how many economies of a group, and how many others share it

place-ranked = { $rank } de { $of } en { $group }
place-ranked-world = { $rank } de { $of } economías
place-shared = { $rank } de { $of } en { $group }, con empate
place-shared-world = { $rank } de { $of } economías, con empate
place-universal = prácticamente universal, lo que ocurre en { $count } de las { $of } economías de { $group }
place-universal-world = prácticamente universal, lo que ocurre en { $count } de las { $of } economías
place-none = sin clasificar
place-in-doubt = sin clasificar: el valor es dudoso
place-low = sin clasificar: puede ser demasiado bajo
place-jumped = sin clasificar: el valor es dudoso ({ $before } en { $since })
place-filled = sin clasificar: el valor es posiblemente una estimación
place-priced = sin clasificar: { $other } según el ingreso del Banco Mundial
place-estimated = sin clasificar: el valor es una estimación
place-undated = sin clasificar: año no indicado
place-old = sin clasificar: cifra de { $year }
