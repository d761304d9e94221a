### Opciones de política.

options-headline = { $gaps ->
    [one] Prioridad para { $economy }: { $topics }.
   *[other] Prioridades para { $economy }: { $topics }.
}
options-headline-part = { $gaps ->
    [one] La mayor brecha de { $economy } en este tema: { $topics }.
   *[other] Las mayores brechas de { $economy } en este tema: { $topics }.
}
options-concerns = { $topic } (personas afectadas: { $people })
options-concerns-use = las personas con cobertura 4G que no utilizan Internet ({ $people })
options-concerns-learning = { $topic } ({ $people } de 10 años o más)
options-none = En los aspectos que trata este informe, { $economy } cumple todas las metas y los niveles de referencia que pueden comprobarse con cifras recientes; debe mantenerse lo siguiente: { $topics }.
options-none-but = En los aspectos que trata este informe, { $economy } ha alcanzado las metas y los niveles de referencia que pueden comprobarse con cifras recientes, salvo en el uso de Internet; debe mantenerse lo siguiente: { $topics }.
options-none-open = En los aspectos que trata este informe, { $economy } cumple las metas y los niveles de referencia que pueden comprobarse con cifras recientes, o se prevé que los cumpla a tiempo; debe mantenerse o completarse lo siguiente: { $topics }.
options-none-dated = En los aspectos que trata este informe, las cifras nacionales de { $economy } que no muestran ninguna brecha tienen más de tres años.
options-none-income = En los aspectos que trata este informe, las cifras nacionales de { $economy } solo pudieron compararse con las de economías de PIB per cápita similar, sin retraso respecto de ellas, en lo siguiente: { $topics }.
options-elsewhere = Mayores brechas en otros temas, en el perfil de país: { $topics }.
options-offline-on-track = No es prioridad según la meta: el uso de Internet va camino de llegar al { $bound } en { $due } (personas sin conexión: { $people }).
options-offline-met = No es prioridad según la meta: el uso de Internet ya alcanzó el { $bound } (personas sin conexión: { $people }).
options-offline-jump = No es prioridad si el último salto es real: la población sin conexión es de { $people }, y que se haya alcanzado la meta del { $bound } depende de una posible ruptura de la serie.
options-offline-left-jump = Primero hay que aclarar si el uso de Internet alcanzó el { $bound }: las personas sin conexión son { $people } según la última cifra y { $more } según la anterior a una posible ruptura de la serie.
options-offline-left-on-track = Queda por decidir cómo conectar a las últimas personas sin conexión ({ $people }). El uso de Internet va camino de llegar al { $bound } en { $due }; una encuesta de hogares mostraría quiénes son.
options-offline-left-open = Queda por decidir cómo conectar a las últimas personas sin conexión ({ $people }). El uso de Internet está por debajo de la meta del { $bound } para { $due } y no consta que vaya camino de cumplirla; una encuesta de hogares mostraría quiénes son.
options-offline-left-met = Queda por decidir cómo conectar a las últimas personas sin conexión ({ $people }). El uso de Internet ya alcanzó la meta del { $bound }; una encuesta de hogares mostraría quiénes son.
options-unknown = No pueden indicarse opciones de política para { $economy } por falta de cifras recientes.
options-measure = Las fuentes de este informe tienen muy pocas cifras recientes para comprobar lo siguiente: { $topics }.
options-unchecked-missing = Sin comprobar, por falta de cifras: { $topics }.
options-unchecked-old = Sin comprobar, porque las cifras son demasiado antiguas: { $topics }.
options-unchecked-open = Sin comprobar, porque las cifras se contradicen o no permiten decidir: { $topics }.
options-use-cost = Dispositivos y formación para personas de 10 años o más ({ $people }; sin contar a los menores de esa edad): { $once } ({ $once-range }).
options-use-cost-data = Dispositivos y formación para personas de 10 años o más ({ $people }; sin contar a los menores de esa edad): { $once } ({ $once-range }); reducir el precio de los datos al { $percent } del ingreso: { $data-range } en { $years } años.
options-price-cost = Subvención para las personas afectadas ({ $people }), si la competencia no reduce el precio al { $percent }: { $yearly } al año durante { $years } años.
options-price-cost-share = Subvención para las personas afectadas ({ $people }), si la competencia no reduce el precio al { $percent }: { $yearly } al año durante { $years } años, { $share } del PIB actual.
options-price-total = La subvención suma { $data-range } en valor actual, en { $years } años.
options-none-better = Todas las prácticas encontradas para { $aim } son de economías que no obtienen mejores resultados que { $economy }; la tabla muestra qué hicieron.
options-none-compared = Las prácticas encontradas para { $aim } en economías con mejores resultados que { $economy } solo indican lo que se construyó, más uso de quienes ya estaban en línea o un resultado discutido; figuran en la tabla.
options-named = { $option } – { $economy }, { $result }; { $evidence }.
options-named-cost = { $option } – { $economy }, { $result }; { $evidence }. Costo: { $cost }.
options-own = { $option } – { $result }; { $evidence }.
options-own-disputed = { $option } – { $result }; la serie de este informe da { $series } para { $year }.
options-barriers = Barreras probables: { $barriers }.
options-barriers-below = Barreras probables, cada una de ellas también prioritaria: { $barriers }.
options-barriers-survey = Antes de elegir, una encuesta de hogares mostraría el peso de lo siguiente: { $unknown }.
options-coverage-jump = Antes de elegir hay que aclarar si la 4G cubre al { $value } de la población o al { $before }, como en { $since }, antes de una posible ruptura de la serie.
options-coverage-doubt = La cobertura 4G publicada es del { $covered } ({ $covered-year }), lo que sería una barrera pero no concuerda con un { $online } de usuarios de Internet ({ $year }): hay que medirla antes de elegir.
options-if = Si muestra { $barrier }, { $option } ({ $economy }): { $result }; { $evidence }.
options-barriers-met = Según estas cifras queda descartado lo siguiente: { $met }.
options-barriers-price-met = El precio de los datos móviles cumple la meta en promedio; las cifras no muestran lo que pagan los más pobres.
options-barriers-unknown = Las cifras recientes no muestran qué mantiene a la gente sin conexión; una encuesta de hogares lo mostraría.
options-barriers-near = No se descarta, porque su meta se cumple por poco y solo en promedio: { $near }.
options-barrier-price = el precio de los datos móviles
options-barrier-devices = la falta de teléfonos
options-barrier-electricity = la falta de electricidad
options-barrier-coverage = la falta de cobertura 4G
options-barrier-skills = la falta de competencias digitales
options-when-span = { $years }
options-when-since = desde { $since }, dato de { $year }
options-when-by = dato de { $year }
options-when-in = { $year }
options-own-span = { $option }, { $years }
options-own-since = { $option }, desde { $since }
options-own-until = { $option }, hasta { $until }
options-none-size = Ninguna práctica encontrada para { $aim } es de una economía de tamaño próximo al de { $economy }: todas son de economías con una población más de { $times } veces mayor o menor.
options-none-larger = Ninguna práctica encontrada para { $aim } es de una economía de tamaño próximo al de { $economy }: todas son de economías con una población más de { $times } veces mayor.
options-far = Aplicado donde la población es más de { $times } veces mayor o menor que la de { $economy }: un impuesto o una norma dependen menos del tamaño que un programa.
options-more = Otras brechas: { $topics }.
options-cut = Para cumplir la meta, el precio tendría que bajar un { $needed }; la mayor bajada citada aquí es del { $largest }.
options-met = En su nivel de referencia o cerca de él: { $topics }.
options-income = Comparado solo con economías de PIB per cápita similar, sin retraso respecto de ellas: { $topics }.
options-on-track = En camino de cumplir la meta: { $topics }.
options-dated = Sin brecha, o en buen camino, según cifras de más de tres años: { $topics }.
options-method = Una brecha es tan grande como la parte del camino hacia su referencia que falta por recorrer; las brechas de las personas van antes que las de los mercados. Se cita una opción si su resultado se compara con el período anterior o con quienes no participaron; un nivel por sí solo, o un recuento de lo construido, figura en la tabla. Primero van las opciones medidas en quienes participaron o de economías con mejores resultados; después, las de la misma región y las de las economías más próximas en ingreso y tamaño. Entre estas opciones van primero las que tienen una estimación de su efecto frente a quienes no participaron. Los resultados son los que comunican las fuentes y no demuestran que la práctica por sí sola marcara la diferencia. No se tienen en cuenta las prácticas de economías con una población más de { $times } veces mayor o menor, salvo que sean un impuesto o una norma. Las opciones para una barrera que las cifras no muestran dependen de lo que mostraría una encuesta; los resultados de personas que ya estaban en línea figuran en la tabla.

## Of a group

options-among-headline = { $gaps ->
    [one] Prioridad para { $group }: { $topics }.
   *[other] Prioridades para { $group }: { $topics }.
}
options-among-topic = { $topic } ({ $short } de { $known } economías)
options-among-topic-people = { $topic } (personas afectadas: { $people }; economías que no alcanzan el nivel: { $short } de { $known })
decision-use = cómo conectar a las personas sin conexión que tienen cobertura 4G
decision-online = cómo conectar a las personas sin conexión ({ $people })
decision-coverage = cómo llevar la 4G a las personas sin cobertura ({ $people })
decision-price = cómo reducir el precio de los datos móviles, superior a la meta en { $short } de { $known } economías
decision-learning = cómo formar a las personas sin conexión ({ $people })
decision-electricity = cómo llevar la electricidad a las personas que no la tienen ({ $people })
options-among-count = { $short } de { $known }
options-among-count-people = { $people } ({ $short } de { $known } economías)
options-among-count-few = { $short } de { $known }; allí viven pocas personas sin conexión
options-among-axis-people = Personas afectadas (azul: las prioridades)
options-among-axis = Otras brechas: proporción de las economías con datos
options-among-chart = Barras: las personas a las que afecta cada brecha, o la proporción de economías que la tienen; las prioridades, en color. { $headline }
options-among-gap = { $short ->
    [one] Una de las { $known } economías de { $group } con cifras presenta una brecha: { $topic }.
   *[other] { $short } de las { $known } economías de { $group } con cifras presentan una brecha: { $topic }.
}
options-among-level = { $short ->
    [one] Una de las { $known } economías de { $group } con cifras no cumple, por más de un { $tolerance }, el nivel de referencia ({ $benchmark }): { $topic }.
   *[other] { $short } de las { $known } economías de { $group } con cifras no cumplen, por más de un { $tolerance }, el nivel de referencia ({ $benchmark }): { $topic }.
}
options-among-none-compared = No se cita ninguna práctica para { $aim }: las encontradas solo indican lo que se construyó, son de economías sin mejores resultados o tienen un resultado discutido.
options-among-where = { $economies }: el { $share } del total.
options-among-where-economy = { $economy } ({ $people })
options-among-furthest = Las más alejadas de la meta o referencia: { $economies }.
options-among-use-cost = Dispositivos y formación, en un solo pago, para personas de 10 años o más ({ $people }) en { $economies } de las que no alcanzan el nivel: { $once } ({ $once-range }). No se calcula el costo de las demás economías, de las de ingreso alto ni de los programas pequeños.
options-among-barriers = En la mayoría de estas economías las cifras recientes no muestran el peso de lo siguiente: { $unknown }.
options-among-people-coverage = Personas sin cobertura 4G: { $people } según cifras de { $known } de las { $members } economías de { $group }; en { $short } de ellas, la cobertura queda más de un { $tolerance } por debajo del nivel de referencia ({ $benchmark }).
options-among-people-use = Personas con cobertura 4G que no utilizan Internet: { $people } según cifras de { $known } de las { $members } economías de { $group }; en { $short } de ellas, el uso de Internet es más del { $tolerance } inferior a la cobertura 4G (contada hasta el { $benchmark }).
options-among-people-online = Personas que no utilizan Internet: { $people } según cifras de { $known } de las { $members } economías de { $group }; en { $short } de ellas, el uso de Internet queda más de un { $tolerance } por debajo del nivel de referencia ({ $benchmark }).
options-among-people-learning = Personas de 10 años o más que no utilizan Internet: { $people } según cifras de { $known } de las { $members } economías de { $group }; en { $short } de ellas, el uso de Internet queda más de un { $tolerance } por debajo del nivel de referencia ({ $benchmark }).
options-among-people-electricity = Personas sin electricidad: { $people } según cifras de { $known } de las { $members } economías de { $group }; en { $short } de ellas, el acceso a la electricidad queda más de un { $tolerance } por debajo del nivel de referencia ({ $benchmark }).
options-among-unknown = No pueden indicarse opciones de política para { $group } por falta de cifras recientes.
options-among-unchecked = Sin comprobar, porque más de la mitad de las economías de { $group } carecen de cifras recientes o tienen algunas que se contradicen: { $topics }.
options-among-further = Otras brechas, de personas ya contadas más arriba: { $topics }.
options-among-breaks = Contadas en { $topic } según un valor quizá posterior a una ruptura de la serie: { $economies }.
options-among-few = No es prioridad por el número de personas, pues menos del { $share } de quienes están sin conexión vive donde existe la brecha: { $topics }.
options-among-method = Las decisiones se ordenan por las personas a las que afectan, si se conocen, y después por las economías que presentan la brecha; las de las personas van antes que las de los mercados. Se añade una brecha cuyo número de personas no se conoce si la mayoría de quienes están sin conexión vive donde existe. Se cita una opción si su resultado se compara con el período anterior o con quienes no participaron; un nivel por sí solo, o un recuento de lo construido, figura en la tabla. Primero van las opciones medidas en quienes participaron, o de economías con mejores resultados que la mayoría de las que presentan la brecha, antes las recientes; después, las de las economías del grupo. Entre estas opciones van primero las que tienen una estimación de su efecto frente a quienes no participaron. Los resultados son los que comunica la fuente de cada práctica y no demuestran que la práctica por sí sola marcara la diferencia.

## A gap as a sentence

options-problem-coverage = extender la 4G a toda la población de { $economy }: el { $value } está a su alcance, frente a una meta del { $benchmark } con la tecnología más reciente.
options-problem-use = conectar a las personas de { $economy } que viven al alcance de la 4G y no utilizan Internet, aproximadamente { $people }; la 4G cubre al { $benchmark } de la población.
options-use-break = conectar a las personas de { $economy } que viven al alcance de la 4G y no utilizan Internet: aproximadamente { $people } según las últimas cifras y { $other } según las anteriores a una posible ruptura de una serie; el { $value } de la población usa Internet y la 4G cubre al { $benchmark }.
options-problem-learning = enseñar lo básico a las personas de { $economy } que aún no usan Internet.
options-problem-online = aumentar el uso de Internet en { $economy }: lo utiliza el { $value } de la población, frente a una meta del { $benchmark }.
options-problem-price = reducir el precio de los datos móviles en { $economy }: 5 GB cuestan el { $value }, frente a una meta del { $benchmark }.
options-price-both = reducir el precio de la banda ancha en { $economy }: 5 GB de datos móviles cuestan el { $value } y la cesta fija básica el { $fixed }, frente a una meta del { $benchmark }.
options-problem-devices = lograr que más personas posean un teléfono móvil en { $economy }: posee uno el { $value } de la población, frente a una meta del { $benchmark }.
options-problem-rural = aumentar el uso de Internet en las zonas rurales de { $economy }: lo utiliza el { $value } de su población, y el { $benchmark } de la urbana.
options-problem-electricity = llevar la electricidad a toda la población de { $economy }: la tiene el { $value }, frente a una meta del { $benchmark }.
options-problem-women = aumentar el uso de Internet de las mujeres en { $economy }: lo utilizan el { $value } de ellas y el { $benchmark } de los hombres.
options-problem-women-phones = lograr que más mujeres posean un teléfono móvil en { $economy }: poseen uno el { $value } de las mujeres y el { $benchmark } de los hombres.
options-problem-women-work = incorporar a más mujeres al mercado laboral en { $economy }: forman parte de la fuerza de trabajo el { $value } de las de 15 años o más y el { $benchmark } de los hombres, según estimaciones de la OIT.
options-work-young = incorporar a más mujeres al mercado laboral en { $economy }, primero a las jóvenes: está desempleado el { $women } de las de 15 a 24 años de la fuerza de trabajo, frente al { $men } de los hombres jóvenes, y forman parte de ella el { $value } de las de 15 años o más y el { $benchmark } de los hombres, según estimaciones de la OIT.
options-problem-women-literacy = enseñar a leer y escribir a más mujeres en { $economy }: saben hacerlo el { $value } de las de 15 años o más y el { $benchmark } de los hombres.
options-problem-girls-school = mantener a las niñas en la enseñanza secundaria en { $economy }: han finalizado su segundo ciclo el { $value } de las mujeres jóvenes y el { $benchmark } de los hombres jóvenes.
options-problem-skills = enseñar competencias digitales básicas en { $economy }: el { $value } de los usuarios de Internet declararon tener una; la meta es el { $benchmark }.
options-problem-schools = conectar las escuelas primarias de { $economy }: el { $value } están conectadas a Internet, frente a una meta del { $benchmark }.
options-problem-payments = extender los pagos digitales en { $economy }: el { $value } de los adultos hicieron o recibieron uno, frente a una mediana del { $benchmark } entre las economías de ingreso similar.
options-problem-fixed-price = reducir el precio de la banda ancha fija en { $economy }: la cesta básica cuesta el { $value }, frente al { $benchmark } que se considera asequible.
options-price-met = reducir el precio de la banda ancha fija en { $economy }: la cesta básica cuesta el { $value }, frente al { $benchmark } que se considera asequible; los datos móviles cumplen esa meta.
options-use-share = conectar a las personas de { $economy } que viven al alcance de la 4G y no utilizan Internet: lo utiliza el { $value } de la población, aunque la 4G cubre al { $benchmark }.
options-problem-fixed = extender la banda ancha fija en { $economy }: los abonos ascienden a { $value }, frente a una mediana de { $benchmark } entre las economías de ingreso similar.
options-problem-international = aumentar el ancho de banda internacional en { $economy }: es de { $value } por persona, frente a una mediana de { $benchmark } entre las economías de ingreso similar.
options-problem-competition = abrir plenamente a la competencia la banda ancha móvil en { $economy }: aún no lo está del todo.
options-problem-businesses = conectar más empresas a Internet en { $economy }: lo utiliza el { $value } de las empresas, frente a una meta del { $benchmark }.
options-problem-cybersecurity = mejorar la ciberseguridad en { $economy }: obtiene { $value } de 100 en el Índice Mundial de Ciberseguridad, por debajo de los { $benchmark } con que empieza su segundo nivel.

## What a gap is about, in a list and as a label

options-topic-coverage = cobertura 4G
    .label = Cobertura 4G
options-topic-use = uso de Internet de quienes tienen cobertura 4G
    .label = Personas con cobertura 4G que no utilizan Internet
options-topic-learning = formación de las personas sin conexión
    .label = Formación de las personas sin conexión
options-topic-online = uso de Internet
    .label = Uso de Internet
options-topic-price = precio de los datos móviles
    .label = Precio de los datos móviles
options-broadband-price = precio de la banda ancha
    .label = Precio de la banda ancha
options-topic-devices = posesión de teléfonos móviles
    .label = Posesión de teléfonos móviles
options-topic-rural = uso de Internet en zonas rurales
    .label = Uso de Internet en zonas rurales
options-topic-electricity = acceso a la electricidad
    .label = Acceso a la electricidad
options-topic-women = uso de Internet de las mujeres
    .label = Uso de Internet de las mujeres
options-topic-women-phones = teléfonos móviles de las mujeres
    .label = Teléfonos móviles de las mujeres
options-topic-women-work = mujeres de 15 años o más en la fuerza de trabajo
    .label = Mujeres de 15 años o más en la fuerza de trabajo
options-topic-women-literacy = alfabetización de las mujeres de 15 años o más
    .label = Alfabetización de las mujeres de 15 años o más
options-topic-girls-school = enseñanza secundaria de las niñas
    .label = Enseñanza secundaria de las niñas
options-topic-skills = competencias digitales básicas
    .label = Competencias digitales básicas
options-topic-schools = Internet en las escuelas primarias
    .label = Internet en las escuelas primarias
options-topic-payments = pagos digitales
    .label = Pagos digitales
options-topic-fixed-price = precio de la banda ancha fija
    .label = Precio de la banda ancha fija
options-topic-fixed = número de abonos a la banda ancha fija
    .label = Abonos a la banda ancha fija
options-topic-international = ancho de banda internacional
    .label = Ancho de banda internacional
options-topic-competition = competencia en banda ancha móvil
    .label = Competencia en banda ancha móvil
options-topic-businesses = empresas conectadas a Internet
    .label = Empresas conectadas a Internet
options-topic-cybersecurity = ciberseguridad
    .label = Ciberseguridad

## What would close a gap: what follows “para” in options-list

options-aim-coverage = llevar la 4G a toda la población
options-aim-use = aumentar el uso de Internet donde hay 4G
options-aim-learning = formar a quienes aún no se conectan
options-aim-online = aumentar el uso de Internet
options-aim-price = reducir el precio de los datos móviles
options-aim-devices = lograr que más personas posean un teléfono móvil
options-aim-rural = aumentar el uso de Internet en zonas rurales
options-aim-electricity = llevar la electricidad a toda la población
options-aim-women = aumentar el uso de Internet de las mujeres
options-aim-women-phones = lograr que más mujeres posean un teléfono móvil
options-aim-women-work = incorporar a más mujeres al mercado laboral
options-aim-women-literacy = enseñar a leer y escribir a más mujeres
options-aim-girls-school = mantener a las niñas en la enseñanza secundaria
options-aim-skills = enseñar competencias digitales básicas
options-aim-schools = conectar las escuelas primarias
options-aim-payments = extender los pagos digitales
options-aim-fixed-price = reducir el precio de la banda ancha fija
options-aim-fixed = extender la banda ancha fija
options-aim-international = aumentar el ancho de banda internacional
options-aim-competition = abrir la banda ancha móvil a la competencia
options-aim-businesses = conectar más empresas a Internet
options-aim-cybersecurity = mejorar la ciberseguridad

## What can be done, in a list and as a label

option-universal-service-fund = financiar redes rurales con un fondo de servicio universal
    .label = Financiar redes rurales con un fondo de servicio universal
option-shared-rural-networks = compartir redes rurales entre operadores
    .label = Compartir redes rurales entre operadores
option-coverage-obligations = exigir cobertura en licencias y licitaciones
    .label = Exigir cobertura en licencias y licitaciones
option-trainers-nearby = formar a la gente donde vive
    .label = Formar a la gente donde vive
option-operator-training = formar a los clientes por medio de los agentes de venta de los operadores
    .label = Formar a los clientes por medio de los agentes de venta de los operadores
option-subsidised-homes = subvencionar la conexión de los hogares de bajos ingresos
    .label = Subvencionar la conexión de los hogares de bajos ingresos
option-device-instalments = vender teléfonos en pequeñas cuotas
    .label = Vender teléfonos en pequeñas cuotas
option-price-inquiry = abrir una investigación de competencia sobre los precios
    .label = Abrir una investigación de competencia sobre los precios
option-market-entry = otorgar licencias a más operadores
    .label = Otorgar licencias a más operadores
option-new-operator = admitir a un nuevo operador móvil
    .label = Admitir a un nuevo operador móvil
option-independent-regulator = dar independencia al regulador y abrir el mercado a la inversión
    .label = Dar independencia al regulador y abrir el mercado a la inversión
option-device-taxes = bajar los impuestos a los dispositivos de bajo costo
    .label = Bajar los impuestos a los dispositivos de bajo costo
option-devices-for-pupils = dar una computadora a cada estudiante
    .label = Dar una computadora a cada estudiante
option-fibre-to-villages = llevar fibra óptica a los pueblos
    .label = Llevar fibra óptica a los pueblos
option-village-centres = abrir centros de información en los pueblos
    .label = Abrir centros de información en los pueblos
option-public-hotspots = abrir puntos de acceso públicos gratuitos
    .label = Abrir puntos de acceso públicos gratuitos
option-grid-connections = ampliar la red eléctrica con conexiones asequibles
    .label = Ampliar la red eléctrica con conexiones asequibles
option-connection-credit = conectar los hogares a la red eléctrica a crédito
    .label = Conectar los hogares a la red eléctrica a crédito
option-off-grid-solar = suministrar energía solar autónoma
    .label = Suministrar energía solar autónoma
option-women-teach-women = formar a mujeres que enseñen a mujeres donde viven
    .label = Formar a mujeres que enseñen a mujeres donde viven
option-labs-for-girls = abrir aulas de informática y cursos para mujeres y niñas
    .label = Abrir aulas de informática y cursos para mujeres y niñas
option-operators-for-women = comprometer a los operadores con una estrategia de acceso de las mujeres a Internet
    .label = Comprometer a los operadores con una estrategia de acceso de las mujeres a Internet
option-phones-for-women = dar teléfonos inteligentes a las mujeres
    .label = Dar teléfonos inteligentes a las mujeres
option-digital-work = formar a las mujeres para el trabajo digital
    .label = Formar a las mujeres para el trabajo digital
option-training-with-placement = combinar la formación con la colocación laboral
    .label = Combinar la formación con la colocación laboral
option-child-care = ofrecer cuidado de los niños después de la escuela
    .label = Ofrecer cuidado de los niños después de la escuela
option-literacy-by-phone = practicar la lectura y la escritura por mensajes de texto
    .label = Practicar la lectura y la escritura por mensajes de texto
option-adult-classes = impartir clases para adultos con un teléfono
    .label = Impartir clases para adultos con un teléfono
option-girls-stipends = pagar becas escolares a las niñas
    .label = Pagar becas escolares a las niñas
option-bicycles-for-girls = dar bicicletas a las niñas escolarizadas
    .label = Dar bicicletas a las niñas escolarizadas
option-basic-accounts = abrir cuentas básicas y dinero móvil
    .label = Abrir cuentas básicas y dinero móvil
option-older-learners = formar a las personas mayores
    .label = Formar a las personas mayores
option-equipped-schools = equipar las escuelas y capacitar a sus docentes
    .label = Equipar las escuelas y capacitar a sus docentes
option-joint-tenders = contratar de una vez la conexión de muchas escuelas
    .label = Contratar de una vez la conexión de muchas escuelas
option-instant-payments = gestionar pagos instantáneos desde el banco central
    .label = Gestionar pagos instantáneos desde el banco central
option-fibre-programme = llevar a cabo un programa nacional de fibra óptica
    .label = Llevar a cabo un programa nacional de fibra óptica
option-fibre-competition = hacer competir a los constructores de fibra óptica
    .label = Hacer competir a los constructores de fibra óptica
option-regulated-prices = regular los precios de la banda ancha fija
    .label = Regular los precios de la banda ancha fija
option-regional-programmes = sumarse a un programa regional de economías pequeñas para cables y fibra óptica
    .label = Sumarse a un programa regional de economías pequeñas para cables y fibra óptica
option-wholesale-prices = bajar el precio mayorista de la capacidad de cable
    .label = Bajar el precio mayorista de la capacidad de cable
option-exchange-points = crear puntos de intercambio de tráfico
    .label = Crear puntos de intercambio de tráfico
option-submarine-cables = tender un cable submarino abierto a proveedores en competencia
    .label = Tender un cable submarino abierto a proveedores en competencia
option-cybersecurity-law = aprobar una ley de ciberseguridad y designar una autoridad
    .label = Aprobar una ley de ciberseguridad y designar una autoridad
option-response-team = crear un equipo de respuesta a emergencias informáticas
    .label = Crear un equipo de respuesta a emergencias informáticas

## Table

options-result = { $value }: { $what } ({ $year })
options-result-change = de { $before } a { $value }: { $what } ({ $when })
    .label = De { $before } a { $value }: { $what } ({ $when })
options-gap = { $topic }: { $value }, frente a { $benchmark }
    .label = { $topic }: { $value }, frente a { $benchmark }
options-gap-use = { $topic }: el { $value } utiliza Internet, la 4G cubre al { $benchmark }
    .label = { $topic }: el { $value } utiliza Internet, la 4G cubre al { $benchmark }
options-gap-learning = { $topic }: el { $value } de la población utiliza Internet
    .label = { $topic }: el { $value } de la población utiliza Internet
options-column-gap = Brecha
options-column-option = Opción
options-column-result = Resultado comunicado
options-column-evidence = Evidencia
options-evidence-effect = con grupo de comparación
    .label = Con grupo de comparación
options-evidence-change = antes y después
    .label = Antes y después
options-evidence-part = antes y después, pero no de toda la población
    .label = Antes y después, pero no de toda la población
options-evidence-users = mayor uso por quienes ya estaban en línea, no un mayor número de personas en línea
    .label = Mayor uso por quienes ya estaban en línea, no un mayor número de personas en línea
options-evidence-disputed = contradicho por la serie de este informe
    .label = Contradicho por la serie de este informe
options-evidence-figure = sin comparación
    .label = Sin comparación
