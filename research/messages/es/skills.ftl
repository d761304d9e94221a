### Competencias digitales.

## What women and men did

skills-compared = De { $skills } competencias digitales encuestadas ({ $years }), las mujeres de { $economy } estaban { $states }.
skills-widest = La brecha es mayor en una competencia: el { $women } de las mujeres y el { $men } de los hombres { $skill }.
skills-surveyed = Las encuestas preguntan por los tres últimos meses.
skills-unknown = Las fuentes de este informe no tienen cifras recientes sobre las competencias digitales de las mujeres y los hombres de { $economy }.
skills-rows = Competencia

## The gap to the target

skills-gap-basic-reached = Usuarios de Internet de { $economy } con competencias digitales básicas: { $share } ({ $years }); se alcanzó la meta del { $target }.
skills-gap-basic-open = Usuarios de Internet de { $economy } con competencias digitales básicas: { $share } ({ $years }); no se puede juzgar si se alcanzó la meta del { $target }.
skills-gap-basic-short = Usuarios de Internet de { $economy } con competencias digitales básicas: { $share } ({ $years }), frente a una meta del { $target } para { $due }.
skills-gap-basic-reached-end = Usuarios de Internet de { $economy } con competencias digitales básicas: al menos el { $share } ({ $years }); se alcanzó la meta del { $target }.
skills-gap-basic-short-end = Usuarios de Internet de { $economy } con competencias digitales básicas: como máximo el { $share } ({ $years }), frente a una meta del { $target } para { $due }.
skills-gap-intermediate-reached = Usuarios de Internet de { $economy } con competencias digitales intermedias: { $share } ({ $years }); se alcanzó la meta del { $target }.
skills-gap-intermediate-open = Usuarios de Internet de { $economy } con competencias digitales intermedias: { $share } ({ $years }); no se puede juzgar si se alcanzó la meta del { $target }.
skills-gap-intermediate-short = Usuarios de Internet de { $economy } con competencias digitales intermedias: { $share } ({ $years }), frente a una meta del { $target } para { $due }.
skills-gap-intermediate-reached-end = Usuarios de Internet de { $economy } con competencias digitales intermedias: al menos el { $share } ({ $years }); se alcanzó la meta del { $target }.
skills-gap-intermediate-short-end = Usuarios de Internet de { $economy } con competencias digitales intermedias: como máximo el { $share } ({ $years }), frente a una meta del { $target } para { $due }.
skills-gap-of-all = La encuesta da la proporción de toda la población: { $people }, cuando el { $online } estaba en línea.
skills-need-basic = Personas de 15 años o más que tendrían que adquirir competencias básicas para llegar al { $target }: { $people }.
skills-need-intermediate = Personas de 15 años o más que tendrían que adquirir competencias intermedias para llegar al { $target }: { $people }.
skills-gap-unknown = Ninguna encuesta consultada muestra a qué distancia está { $economy } de la meta de que el { $target } de los usuarios de Internet tengan competencias digitales básicas para { $due }.
skills-gap-areas = { $areas ->
    [one] De cinco ámbitos de competencias digitales, una encuesta reciente de { $economy } muestra uno: { $shown }. No se sabe cuántas personas tienen competencias básicas.
   *[other] De cinco ámbitos de competencias digitales, las encuestas recientes de { $economy } muestran { $areas }: { $shown }. No se sabe cuántas personas tienen competencias básicas.
}
skills-gap-vague-basic = Usuarios de Internet de { $economy } con competencias digitales básicas: las competencias encuestadas una a una ({ $publisher }, { $years }) solo permiten situar su proporción en un intervalo amplio ({ $share }).
skills-gap-vague-intermediate = Usuarios de Internet de { $economy } con competencias digitales intermedias: las competencias encuestadas una a una ({ $publisher }, { $years }) solo permiten situar su proporción en un intervalo amplio ({ $share }).
skills-people-gap = Faltan la población y la estructura por edad de { $economy } en torno al momento de la encuesta (publica: Banco Mundial).
skills-gap-method = La proporción es un rango porque las competencias se publican una a una, sin decir hasta qué punto coinciden. Las encuestas dan proporciones de toda la población; como la meta para { $due } se refiere a los usuarios de Internet, se dividen por la proporción de la población en línea ese año.
skills-not-all-basic = No se preguntó por todas las competencias básicas, por lo que la proporción puede llegar al 100 %.
skills-not-all-intermediate = No se preguntó por todas las competencias intermedias, por lo que la proporción puede llegar al 100 %.
skills-gap-people = Las proporciones de la encuesta se aplican a la última población de 15 años o más; algunas encuestas abarcan otras edades.
skills-level-basic = Competencias básicas
skills-level-intermediate = Competencias intermedias
skills-column-level = Nivel
skills-column-low = Proporción de los usuarios de Internet, al menos
skills-column-high = Como máximo
skills-column-people-low = Proporción de la población, al menos
skills-column-people-high = Proporción de la población, como máximo
skills-column-online = En línea entonces
skills-column-target = Meta para { $due }
skills-column-central = Personas que tendrían que aprender
skills-column-least = Como mínimo
skills-column-most = Como máximo
skills-column-asked = Competencias encuestadas
skills-column-of = De
skills-column-first = Primera encuesta
skills-column-last = Última encuesta
skills-axis = % de los usuarios de Internet
skills-spread = Proporción de los usuarios de Internet, rango
skills-chart = Rango de la proporción de personas con competencias digitales frente a su meta. { $headline }

## Who would have to learn

training-literacy-people = En { $economy }, el { $share } de la población de 15 años o más (aproximadamente { $people }) no sabe leer ni escribir.
training-literacy-share = En { $economy }, el { $share } de la población de 15 años o más no sabe leer ni escribir.
training-literacy-none = Según los datos notificados, toda la población de 15 años o más de { $economy } sabe leer y escribir.
training-internet-users-people = De las personas sin conexión de { $economy } ({ $offline }), { $people } tienen 10 años o más.
training-internet-users-covered = De las personas sin conexión de { $economy } ({ $offline }), { $people } tienen 10 años o más y están al alcance de la 4G.
training-internet-users-people-open = Personas sin conexión en { $economy }: { $offline }; no se sabe cuántas tienen 10 años o más.
training-internet-users-covered-open = Personas sin conexión en { $economy }: { $offline }; no se sabe cuántas tienen 10 años o más y están al alcance de la 4G.
training-later = Otras personas de 10 años o más sin conexión y fuera del alcance de la 4G: { $people }; antes necesitan una red.
training-later-of = De la población sin conexión ({ $offline }), las personas de 10 años o más fuera del alcance de la 4G ({ $people }) necesitan antes una red.
training-later-older = Otras personas de 10 años o más sin conexión y fuera del alcance de la 4G: { $people }. Personas de todas las edades que tampoco tienen 3G y necesitan antes una red: { $unserved } como máximo.
training-later-of-older = De la población sin conexión ({ $offline }), viven fuera del alcance de la 4G, con 10 años o más: { $people }. Personas de todas las edades que tampoco tienen 3G y necesitan antes una red: { $unserved } como máximo.
training-later-none = Personas de 10 años o más sin conexión y fuera del alcance de la 4G: entre cero y { $people }; antes necesitarían una red.
training-bounds = Se cuentan las personas de 10 años o más: el mínimo supone que todos los niños carecen de conexión y que nadie fuera del alcance de la 4G está conectado; el máximo, que los niños carecen de conexión en la misma proporción que la población en su conjunto y que fuera del alcance, donde llega la 3G, se conecta la misma proporción que en el conjunto. El número intermedio es el punto medio de ambos.
training-bounds-aged = Se cuentan las personas de 10 años o más: el mínimo supone que todos los niños carecen de conexión; el máximo, que carecen de ella en la misma proporción que la población en su conjunto. El número intermedio es el punto medio de ambos.
training-middle = El costo central corresponde al punto medio entre ambos recuentos.
training-base-adults = Las personas que no saben leer se cuentan sobre la población de 15 años o más: { $people } ({ $year }).
training-internet-users-none = Según los datos notificados, toda la población de { $economy } utiliza Internet.
training-unknown = No se sabe cuántas personas de { $economy } no saben leer o no utilizan Internet.
training-not-recent = Las fuentes de este informe no tienen cifras recientes sobre cuántas personas de { $economy } no saben leer o no utilizan Internet.
training-cost-offline-all = Un curso para cada persona de 10 años o más sin conexión de { $economy } ({ $people }) costaría { $cost }.
training-cost-offline-readers = Un curso para cada persona sin conexión de { $economy } que sabe leer ({ $people }) costaría { $cost }. Las demás de 10 años o más (aproximadamente { $unread }) necesitan primero aprender a leer, y el costo de ello no se calcula.
training-cost-covered-all = Un curso para cada persona de 10 años o más de { $economy } sin conexión y al alcance de la 4G ({ $people }) costaría { $cost }.
training-cost-covered-readers = Un curso para cada persona de { $economy } sin conexión, al alcance de la 4G y que sabe leer ({ $people }) costaría { $cost }. Las demás de 10 años o más (aproximadamente { $unread }) necesitan primero aprender a leer, y el costo de ello no se calcula.
training-few = El costo de su formación no se estima: los costos unitarios consultados son de programas mucho mayores.
training-high = El costo de su formación no se estima: los costos unitarios consultados son de economías de ingreso bajo y mediano.
training-pace-on-track = El uso de Internet en { $economy } va camino de alcanzar la meta del { $bound } para { $due } si sigue como en otras economías tras niveles parecidos; no se calcula el costo de ningún otro programa.
training-pace-met = El uso de Internet en { $economy } ya ha alcanzado la meta del { $bound } para { $due }, por lo que no se calcula el costo de ningún programa.
training-pace-met-jump = Saber si el uso de Internet en { $economy } ha alcanzado la meta del { $bound } para { $due } depende de una posible ruptura de la serie, por lo que no se calcula el costo de ningún programa.
training-central = El costo central de un curso está cerca del extremo bajo de su rango: dos fuentes dan { $low } y { $central } por persona con un ingreso de { $income } al año, y otra, { $high }, que es el extremo alto.
training-ages-part = No se conoce la población de { $economy } por año de edad: se supone que dos tercios de los menores de 15 años (el { $share } del total) tienen menos de { $age } años.
training-rows = Personas que
training-row-literacy = no saben leer ni escribir, de 15 años o más
training-row-internet-users = no utilizan Internet
training-row-aged = no utilizan Internet, de 10 años o más
training-row-covered = no utilizan Internet, de 10 años o más, al alcance de la 4G
training-row-later = no utilizan Internet, de 10 años o más, fuera del alcance de la 4G
training-row-unserved = no tienen ni 3G ni 4G, de todas las edades
training-row-course = entran en el cálculo del costo de un curso
training-column-share = Proporción de todas las personas de esa edad
training-column-people = Personas
training-column-least = Personas, como mínimo
training-column-most = Personas, como máximo
training-column-low = Formación, bajo
training-column-central = Formación, central
training-column-high = Formación, alto
skills-pairs-chart = Pares de puntos: mujeres y hombres. { $headline }
