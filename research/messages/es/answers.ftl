### La respuesta con que se abre cada estudio.

## Inclusive infrastructure

answer-offline-both = De la población sin conexión de { $economy } ({ $people }), { $beyond } como máximo quedan fuera del alcance de la 4G.
answer-offline-readers = Los teléfonos y la formación para la población sin conexión que sabe leer ({ $learners }) costarían { $cost }. Las demás personas de 10 años o más (aproximadamente { $unread }) necesitan primero aprender a leer, lo que no tiene un costo calculado.
answer-offline-learners = De la población sin conexión, { $learners } tienen 10 años o más; los teléfonos y la formación para esas personas costarían { $cost }.
answer-offline-rounded = De la población sin conexión de { $economy } ({ $people }), alrededor de { $beyond } como máximo quedan fuera del alcance de la 4G.
answer-offline-reached = Toda la población sin conexión de { $economy } ({ $people }) vive al alcance de la 4G.
answer-offline-mostly = Al menos el { $share } de la población sin conexión de { $economy } ({ $people }) vive al alcance de la 4G.
answer-offline-mostly-doubted = Si el { $online } de la población de { $economy } está en línea, lo cual es dudoso, al menos el { $share } de las personas sin conexión ({ $people }) vive al alcance de la 4G.
answer-offline-nearly = La población sin conexión de { $economy } era de { $people } ({ $measured }), aunque la 4G cubría al { $covered } de la población ({ $mapped }).
answer-offline-first = La población sin conexión de { $economy } era de { $people } ({ $measured }); de ella, { $learners } tienen 10 años o más y cobertura 4G. Los teléfonos y cursos para esas personas costarían unos { $half } ({ $range }); no se sabe cuántas tienen teléfono.
answer-offline-first-readers = La población sin conexión de { $economy } era de { $people } ({ $measured }). Los teléfonos y cursos para las personas con cobertura 4G que saben leer ({ $learners }) costarían unos { $half } ({ $range }); no se sabe cuántas tienen teléfono, y otras (aproximadamente { $unread }) deben aprender primero a leer.
answer-offline-nearly-either = La población sin conexión de { $economy } era de { $before } según la cifra de { $since } y de { $people } según la de { $year }, aunque la 4G cubría al { $covered } de la población ({ $mapped }).
answer-networks-met = Las redes móviles no son una prioridad: la cobertura 4G cumple su meta del { $met }. Sigue pendiente: { $topic }.
answer-networks-met-alone = Las redes móviles no son una prioridad: la cobertura 4G cumple su meta del { $met }.
answer-networks-met-on-track = Las redes móviles no son una prioridad: la cobertura 4G cumple su meta del { $met } y el uso de Internet va camino del { $bound } para { $due }. Sigue pendiente: { $topic }.
answer-networks-met-met = Las redes móviles no son una prioridad: la cobertura 4G cumple su meta del { $met } y el uso de Internet, la del { $bound } para { $due }. Sigue pendiente: { $topic }.
answer-offline-sites = { $sites } A ello se suman las líneas de larga distancia y las redes troncales, los teléfonos y los cursos.
answer-offline-unpriced = La población sin conexión de { $economy } es de { $people }; no puede estimarse lo que costarían las redes para quienes están fuera del alcance de la 4G.
answer-offline-not-parted = La población sin conexión de { $economy } es de { $people }. Los teléfonos y la formación para la de 10 años o más ({ $learners }), sin contar las redes, costarían { $cost }.
answer-offline-network = La población sin conexión de { $economy } es de { $people }, y lo primero es una red.
answer-offline-people = La población sin conexión de { $economy } es de { $people }.
answer-offline-few = La población sin conexión de { $economy } es de { $people }. No se calcula el costo de conectarla: los costos unitarios consultados son de programas mucho mayores.
# $use above: what devices and training cost once, and data brought down to $percent of income for $years years, each with its range.
answer-offline-unknown = No se sabe cuántas personas de { $economy } están sin conexión, por lo que no puede calcularse cuánto costaría conectarlas.

## Rural areas

answer-rural-gap-lack = La mayor brecha entre zonas rurales y urbanas de { $economy } está en { $topic }: { $rural } frente a { $urban }.
answer-rural-gap-level = Las zonas rurales de { $economy } están a la par de las urbanas en lo que se mide; lo más próximo a una brecha es { $topic }, con { $rural } frente a { $urban }.
answer-rural-people = No se sabe qué le falta a la población rural de { $economy } ({ $people }, el { $share } del total, { $year }) en comparación con la urbana: ninguna cifra reciente consultada aquí compara ambas.
answer-rural-electricity = No se sabe qué le falta a la población rural de { $economy } ({ $people }, el { $share } del total, { $year }) en comparación con la urbana: ninguna cifra reciente consultada aquí compara ambas. En zonas urbanas y rurales en conjunto, el { $electricity } de la población tenía electricidad en { $measured }.
answer-rural-nobody = Nadie vive en zonas rurales en { $economy }.
answer-rural-unknown = Ninguna cifra reciente consultada aquí compara las zonas rurales de { $economy } con las urbanas; las cifras nacionales están en el perfil de país.
answer-rural-ask = Pida a la oficina de estadística los datos de uso de Internet y de electricidad por lugar de residencia, rural y urbano, de su última encuesta de hogares.

## Digital skills

answer-skills-people = De las personas sin conexión de { $economy } ({ $offline }), { $people } tienen 10 años o más.
answer-skills-covered = De las personas sin conexión de { $economy } ({ $offline }), { $people } tienen 10 años o más y están al alcance de la 4G.
answer-skills-people-open = Personas sin conexión en { $economy }: { $offline }; no se sabe cuántas tienen 10 años o más.
answer-skills-covered-open = Personas sin conexión en { $economy }: { $offline }; no se sabe cuántas tienen 10 años o más y están al alcance de la 4G.
answer-skills-learners = Para la meta de competencias básicas, el número de personas por formar es de { $learners }.
answer-skills-unknown = No se sabe cuántas personas de { $economy } tendrían que aprender, porque no se sabe cuántas están sin conexión.
answer-skills-share = El { $share } de la población de { $economy } no tiene conexión.
answer-skills-surveyed = Competencias digitales en { $economy }, última encuesta ({ $year }): el { $women } de las mujeres y el { $men } de los hombres { $skill }, la más común de las competencias consultadas.
answer-skills-surveyed-release = La encuesta de competencias digitales más reciente consultada aquí de { $economy } es de { $year } (publicación de { $release }): el { $women } de las mujeres y el { $men } de los hombres { $skill }, la más común de las competencias consultadas.
answer-skills-untested = Ninguna encuesta reciente consultada muestra cuántas personas de { $economy } tienen competencias digitales.
answer-skills-old = La última encuesta de competencias digitales en { $economy } que se usa aquí es de { $year }, demasiado antigua para basarse en ella.

## Girls and youth

answer-girls-unread = En { $economy }, el { $share } de la población de 15 a 24 años (aproximadamente { $people }) no sabe leer ni escribir (hombres: { $men }; mujeres: { $women }).
answer-girls-open = Los datos consultados aquí no comparan a las niñas de { $economy } con los niños en la escuela, en Internet o en el trabajo; tales cifras vendrían de la UNESCO, la UIT y la OIT.
answer-girls-reported = Dato comunicado solo para las mujeres: { $result } ({ $source }).
answer-girls-ask = Pida a la oficina de estadística los datos de uso de Internet y de teléfonos móviles de mujeres y hombres de su última encuesta de hogares.
answer-girls-level = Ninguna cifra desde { $since } consultada aquí muestra a las niñas o las mujeres de { $economy } claramente por detrás de los niños o los hombres.

## Targets

answer-targets-judged = Metas que pueden evaluarse en { $economy }: { $measured } (de { $targets }; { $list }). Número de metas en cada situación: { $statuses }.
answer-targets-judged-last = Metas que pueden evaluarse en { $economy }: { $measured } (de { $targets }; { $list }). Número de metas en cada situación: { $statuses }. La única que no está cumplida ni encaminada: { $named }.
answer-targets-judged-furthest = Metas que pueden evaluarse en { $economy }: { $measured } (de { $targets }; { $list }). Número de metas en cada situación: { $statuses }. La más alejada de su nivel entre las no cumplidas: { $named }.
answer-targets-one = Solo una meta puede evaluarse en { $economy } (de { $targets }; { $list }): { $named }, frente a { $asked } para { $due }; { $status }.
answer-targets-short = { $economy } no alcanza la meta en lo siguiente: { $standing }.
answer-targets-whole-met = { $economy } ha cumplido las { $measured } metas ({ $list }).
answer-targets-all-met = { $measured ->
    [one] { $economy } cumple la única meta que puede evaluarse (de { $targets }; { $list }): { $names }.
   *[other] { $economy } cumple las { $measured } metas que pueden evaluarse (de { $targets }; { $list }): { $names }.
}
answer-targets-unknown = Ninguna meta puede medirse en { $economy } con cifras recientes ({ $list }).

## The digital economy

answer-economy-dear-fixed-price = La cesta básica de banda ancha fija en { $economy } cuesta el { $value }, { $times } veces el nivel asequible del { $benchmark }.
answer-economy-dear-price = Los datos móviles (5 GB) en { $economy } cuestan el { $value }, { $times } veces el nivel asequible del { $benchmark }.
answer-economy-below = { $economy } va por detrás de las economías de ingreso similar en { $topic }: { $value }, frente a una mediana de { $benchmark }.
answer-economy-closed = En { $economy }, la banda ancha móvil no está plenamente abierta a la competencia.
answer-economy-insecure = { $economy } obtiene { $value } de 100 en el Índice Mundial de Ciberseguridad, por debajo de los { $benchmark } con que empieza su segundo nivel.
answer-economy-few = Las fuentes consultadas aquí tienen muy pocos datos para evaluar la economía digital de { $economy }: ninguna tiene una cifra reciente sobre { $topics }.
answer-economy-third = { $who } está en el tercio superior de { $group } en { $front } de { $ranked } indicadores clasificados; su puesto más bajo es en { $worst } ({ $worst-value }): { $rank }.
answer-economy-reach = En { $who } es prácticamente universal lo siguiente: { $universal }; queda por debajo de la mediana de { $group } en { $worst }: { $worst-value } frente a { $worst-median }.
answer-economy-trails = { $who } queda por debajo de la mediana de { $group } en { $worst }: { $worst-value } frente a { $worst-median }.
answer-economy-affordable = Precios asequibles con el ingreso medio en { $economy }: { $prices }.
answer-economy-met-price = datos móviles ({ $value })
answer-economy-met-fixed-price = banda ancha fija ({ $value })
answer-economy-unknown = Muy pocas cifras recientes permiten situar a { $who } entre otras economías; lo primero que conviene publicar son los precios, los abonos y la cobertura de la banda ancha.

## Practice-sharing

answer-practice-alike = Economías parecidas a { $economy } con mejores resultados en { $indicator } de los que explican su ingreso y su geografía: { $best }.
practice-lead = { $economy } ({ $value })
answer-practice-best = Economías con mejores resultados en { $indicator } de los que explican su ingreso y su geografía: { $best }; ninguna de las más parecidas a { $economy } está entre ellas.
answer-practice-behind = { $better ->
    [one] { $indicator } en { $economy } ({ $own }): de las { $peers } economías más parecidas, una tiene clara ventaja: { $best }. Conviene preguntar a su regulador cómo lo logró.
   *[other] { $indicator } en { $economy } ({ $own }): de las { $peers } economías más parecidas, { $better } tienen clara ventaja; las más parecidas de ellas: { $best }. Conviene preguntar a sus reguladores cómo lo lograron.
}
answer-practice-far = { $better ->
    [one] { $indicator } en { $economy } ({ $own }): de las { $peers } economías más parecidas, una tiene clara ventaja: { $best }.
   *[other] { $indicator } en { $economy } ({ $own }): de las { $peers } economías más parecidas, { $better } tienen clara ventaja; las más parecidas de ellas: { $best }.
}
answer-practice-doubted = No se cuentan, porque sus series cambian en más de 30 puntos tras años sin valores: { $peers }.
answer-practice-peer = Mejor cifra en { $indicator } entre las { $peers } economías más parecidas a { $economy }: { $value }, en { $best }.
answer-practice-peer-own = { $indicator } en { $economy }: { $own }; la mejor cifra entre las { $peers } economías más parecidas es { $value }, en { $best }.
answer-practice-median = { $indicator } en { $economy }: { $own }, frente a una mediana de { $median } en las { $peers } economías más parecidas. La mejor cifra entre ellas es { $value }, en { $best }.
answer-practice-median-none = { $indicator } en { $economy }: { $own }, frente a una mediana de { $median } en las { $peers } economías más parecidas; ninguna de ellas está por delante.
answer-practice-median-sure = { $indicator } en { $economy }: { $own }, frente a una mediana de { $median } en las economías más parecidas; ninguna de las { $peers } con cifras no dudosas está por delante.
answer-practice-level = { $indicator }, { $economy }: { $own }. Ninguna de las { $peers } economías más parecidas tiene una cifra claramente mejor; la mejor de ellas es { $value }, en { $best }.
answer-practice-ahead = { $economy } tiene una cifra mejor en { $indicator } que cualquiera de las { $peers } economías más parecidas: { $own }, frente a { $value } en { $best }.
answer-practice-unknown = Las cifras no permiten decir qué economía tiene en { $indicator } prácticas que convengan a { $economy }.
answer-dialogue-reached = { $among }: según las últimas cifras ({ $counted }), al menos el { $share } de la población sin conexión vive al alcance de la 4G.

## Ministerial briefing

answer-dialogue-of-most = Según las últimas cifras nacionales, el { $share } de las personas sin conexión de { $among } vive en { $economy } (cifra de { $year }).
answer-dialogue-of-most-high = Según las últimas cifras nacionales, el { $share } de las personas sin conexión de { $among } vive en { $economy } (cifra de { $year }, que puede ser demasiado alta, ya que más hogares tienen Internet).
answer-dialogue-people = La población sin conexión de { $among } es de { $people } según las últimas cifras nacionales.
answer-dialogue-less = Los recuentos y costos de este informe siguen las cifras nacionales, de { $years }; la estimación de la UIT es para { $year }. Para entonces, los relativos a las personas sin conexión pueden ser aproximadamente un { $less } menores.
answer-dialogue-part = Según la suma de las últimas cifras nacionales, la población sin conexión de { $among } es de { $people }. No se cuentan, por falta de una cifra utilizable: { $economies } (población total: { $missing }).
answer-dialogue-decide = Decisiones para { $among }: { $topics }.
answer-dialogue-best = Economías con mejores resultados en línea de los que explican su ingreso y su geografía: { $best }.
answer-dialogue-unknown = No se sabe qué brechas presentan las economías de { $among }, por falta de cifras recientes.

## Index

answer-index-some = En { $group }, { $still } de { $economies } puestos varían como máximo en dos lugares en el 90 % de los métodos probados; el que más varía es el de { $economy } ({ $ranks }).
answer-index-some-driver = En { $group }, { $still } de { $economies } puestos varían como máximo en dos lugares en el 90 % de los métodos probados; lo que más influye es { $choice }, con el { $share } de la variación.
answer-index-all = En { $group }, todos los puestos varían como máximo en dos lugares en el 90 % de los métodos probados; el que más varía es el de { $economy } ({ $ranks }).
answer-index-all-driver = En { $group }, todos los puestos varían como máximo en dos lugares en el 90 % de los métodos probados; lo que más influye es { $choice }, con el { $share } de la variación.
answer-index-none = En { $group }, ningún puesto se mantiene a un máximo de dos lugares en el 90 % de los métodos probados; el que más varía es el de { $economy } ({ $ranks }).
answer-index-none-driver = En { $group }, ningún puesto se mantiene a un máximo de dos lugares en el 90 % de los métodos probados; lo que más influye es { $choice }, con el { $share } de la variación.
answer-index-unknown = No pueden ponerse a prueba los puestos en { $group }.

## The profile: Internet use, and the ground gained or lost in it ($indicator).

answer-ground-held-offline = En { $year }, el { $value } de la población de { $economy } utilizaba Internet, frente a una mediana de { $median } en { $among }; la población sin conexión de todas las edades era de aproximadamente { $people }.
answer-ground-high-offline = En { $year }, el { $value } de la población de { $economy } utilizaba Internet, según una cifra que puede ser demasiado baja; la población sin conexión de todas las edades era como máximo de { $people }.
answer-ground-level-offline = En { $year }, la población sin conexión de todas las edades de { $economy } era de aproximadamente { $people }; el { $value } utilizaba Internet, a la par de la mediana en { $among }.
answer-ground-reach-offline = La 4G llega al { $covered } de la población de { $economy }, pero el { $value } estaba en línea en { $year }, frente a una mediana de { $median } en { $among }. La población sin conexión de todas las edades era de aproximadamente { $people }.
answer-ground-reach-behind = La 4G llega al { $covered } de la población de { $economy }, pero solo el { $value } estaba en línea en { $year }, frente a una mediana de { $median } en { $among }. La población sin conexión de todas las edades era de aproximadamente { $people }.
answer-ground-reach-high = La 4G llega al { $covered } de la población de { $economy }, pero el { $value } estaba en línea en { $year }, según una cifra que puede ser demasiado baja. La población sin conexión de todas las edades era como máximo de { $people }.
answer-ground-doubt-offline = En { $economy } utilizaba Internet el { $before } de la población en { $since } y el { $value } en { $year }: la diferencia puede deberse al método y no al uso. La población sin conexión de todas las edades es de { $people }.
answer-ground-doubt-online = En { $economy } utilizaba Internet el { $before } de la población en { $since } y el { $value } en { $year }: la diferencia puede deberse al método y no al uso.
answer-ground-either-offline = En { $economy } utiliza Internet el { $value } ({ $year }) o el { $before } ({ $since }) de la población, según la cifra que se tome: { $common }. No se sabe si el uso ha cambiado. La población sin conexión de todas las edades es de { $people }.
answer-ground-either-online = En { $economy } utiliza Internet el { $value } ({ $year }) o el { $before } ({ $since }) de la población, según la cifra que se tome: { $common }. No se sabe si el uso ha cambiado.
answer-ground-survey-online = En { $economy } utilizaba Internet el { $value } de la población en { $year }, según una cifra dudosa; una encuesta de { $since } halló un { $before }: { $common }.
answer-ground-ages-online = En { $economy } utilizaba Internet el { $value } de la población en { $year }, según una cifra dudosa; una encuesta de { $since }, quizá de otras edades, halló un { $before }: { $common }.
answer-either-median-above = por encima de la mediana de { $among } ({ $median }) en ambos casos
answer-either-median-below = por debajo de la mediana de { $among } ({ $median }) en ambos casos
answer-either-target-met = la meta del { $level } se alcanza en ambos casos
answer-either-target-short = por debajo de la meta del { $level } en ambos casos
answer-either-median-over = a la altura de la mediana de { $among } ({ $median }) o por encima en ambos casos
answer-either-target-split = según una se alcanza la meta del { $level } y según la otra no
answer-ground-filled-offline = En { $year }, el { $value } de la población de { $economy } utilizaba Internet; la población sin conexión de todas las edades era de aproximadamente { $people }.
answer-ground-filled-online = El { $value } de la población de { $economy } utiliza Internet ({ $year }).
answer-ground-reach-filled = La 4G llega al { $covered } de la población de { $economy }, pero el { $value } estaba en línea en { $year }. La población sin conexión de todas las edades era de aproximadamente { $people }.
answer-ground-held-online = El { $value } de la población de { $economy } utiliza Internet, frente a una mediana de { $median } en { $among }.
answer-ground-high-online = El { $value } de la población de { $economy } utiliza Internet, según una cifra que puede ser demasiado baja.
answer-ground-level-online = El { $value } de la población de { $economy } utiliza Internet, a la par de la mediana en { $among }.
answer-ground-close-target = { $indicator } en { $economy }: { $gap }, frente a una meta del { $benchmark }. El uso de Internet ({ $value }) está cerca de la mediana de { $among } ({ $median }).
answer-ground-close-median = { $indicator } en { $economy }: { $gap }, frente a una mediana de { $benchmark } en las economías de ingreso similar. El uso de Internet ({ $value }) está cerca de la mediana de { $among } ({ $median }).
answer-region-better = En uso de Internet, { $economy } supera la mediana de { $group }, { $median }.
answer-region-worse = En uso de Internet, { $economy } queda por debajo de la mediana de { $group }, { $median }.
answer-ground-homes = El uso de Internet puede ser superior al { $users }: en { $year } el { $homes } de los hogares tenía Internet en casa. Si lo es, el número de personas sin conexión y los costos que aquí se indican son demasiado altos.
answer-ground-one-year = { $economy }: los datos de este informe tienen un solo año de la mayoría de las cifras; muestran la situación, no si hay avance o retroceso.
answer-why = Posibles razones por las que hay población sin conexión en { $economy }: { $barriers }.
answer-why-part = Posibles razones por las que hay población sin conexión en { $economy }: { $barriers }. Las fuentes consultadas no tienen cifras recientes sobre lo siguiente: { $unknown }.
answer-why-rest = Posibles razones por las que hay población sin conexión en { $economy }: { $barriers }. Este informe no muestra qué mantiene sin conexión a las demás personas, pues no tiene cifras recientes sobre lo siguiente: { $unknown }.
answer-why-open = Ninguna cifra reciente consultada explica por qué hay población sin conexión en { $economy }; las fuentes no las tienen sobre lo siguiente: { $unknown }.
answer-why-published = { $unknown }; hay cifras publicadas en otras fuentes ({ $publishers })
answer-why-price = { $barrier } ({ $value } en promedio, por encima del { $level } que se considera asequible)
answer-forecast = Según la previsión, el { $ahead } de la población de { $economy } utilizará Internet en { $due } ({ $interval }), frente a una meta del { $level }.
answer-forecast-still = Según la previsión, el { $ahead } de la población de { $economy } utilizará Internet en { $due } ({ $interval }) si en { $from } lo utilizaba el { $base }, frente a una meta del { $level }.
answer-forecast-short = Según la previsión, el { $ahead } de la población de { $economy } utilizará Internet en { $due } ({ $interval }): ni siquiera el extremo superior alcanza la meta del { $level }.
answer-pace-short = { $economy }: alcanzar un uso de Internet del { $level } para { $due } exige, contando desde { $from }, { $needed } { $needed ->
    [one] punto porcentual
   *[other] puntos porcentuales
} al año; el ritmo desde { $since } es de { $pace } { $pace ->
    [one] punto
   *[other] puntos
}.
answer-pace-still = { $series }: la cifra de { $from } puede repetir la de { $before }, por lo que los ritmos se calculan hasta { $before }, y una previsión puede ser demasiado baja.
answer-pace-slowed = { $economy }: alcanzar un uso de Internet del { $level } para { $due } exige, en puntos porcentuales al año, { $needed } contando desde { $last }, o { $more } desde { $today } si nada ha cambiado en ese tiempo; el ritmo desde { $since } es de { $pace }, pero de solo { $lately } en el último tramo, hasta { $last }.
answer-pace-later = { $economy }: alcanzar un uso de Internet del { $level } para { $due } exige, en puntos porcentuales al año, { $needed } contando desde { $last }, o { $more } desde { $today } si nada ha cambiado en ese tiempo; el ritmo desde { $since } es de { $pace }.
answer-pace-unknown = { $economy }: alcanzar el { $level } en uso de Internet para { $due } exige { $needed } { $needed ->
    [one] punto porcentual
   *[other] puntos porcentuales
} al año, contando desde { $from }; se desconoce su ritmo reciente, pues algunas cifras anuales recientes son estimaciones que llenan lagunas.
answer-pace-reached = { $economy } va camino de alcanzar un uso de Internet del { $level } para { $due }: la previsión central llega a ese nivel en { $year }.
