### Quién está sin conexión y a cuántas de esas personas cubre una red.

offline-headline-parts-if = Si el { $online } de la población de { $economy } está en línea, la 4G llega al menos al { $share } de la población sin conexión ({ $people }); hasta { $beyond } están fuera de su alcance.
offline-headline-parts = La 4G llega al menos al { $share } de la población sin conexión de { $economy } ({ $people }); hasta { $beyond } están fuera de su alcance.
offline-headline-rounded = La 4G llega aproximadamente al { $share } de la población sin conexión de { $economy } ({ $people }); alrededor de { $beyond } están fuera de su alcance.
offline-headline-all = La 4G llega a casi toda la población sin conexión de { $economy } ({ $people }).
offline-headline-nearly = La 4G llega a casi toda la población sin conexión de { $economy } ({ $people }); fuera de su alcance quedan entre cero y { $beyond }.
offline-headline-none = Es posible que la 4G no llegue a nadie de la población sin conexión de { $economy } ({ $people }).
offline-rounded-all = La cobertura 4G notificada es del { $covered } ({ $year }), una cifra redondeada: no se sabe cuántas de las personas sin conexión ({ $people }) quedan fuera de su alcance, si es que alguna queda.
offline-before-jump = Si el { $before } de la población de { $economy } utiliza Internet, como en { $since }, la población sin conexión es de { $people }: el cambio posterior puede ser una ruptura de la serie.
offline-before-break = Según la cobertura de { $since } ({ $before }), la 4G llega al menos al { $share } de esa población, y hasta { $beyond } están fuera de su alcance.
offline-nobody = Toda la población de { $economy } utiliza Internet ({ $year }); no queda nadie por conectar.
offline-unknown = No se dispone del número de personas sin conexión de { $economy }.
offline-not-parted = No se sabe cuántas de las personas sin conexión de { $economy } ({ $people }) viven al alcance de la 4G: no se dispone de la cobertura.
offline-contradicted = No puede decirse cuántas de las personas sin conexión de { $economy } ({ $people }) viven al alcance de la 4G: hay más población en línea que población a la que llega la 4G.
offline-needs = Las personas fuera del alcance necesitan una red; a las que están al alcance les pueden faltar un dispositivo, datos a un precio que puedan pagar, competencias o contenidos que merezcan su tiempo.
offline-3g = De la población fuera del alcance de la 4G, aproximadamente { $people } están al alcance de la 3G ({ $year }); donde puedan modernizarse los emplazamientos 3G, hay que construir menos que para el resto.

## Notes

offline-years = Las cifras son de { $use } (uso de Internet), { $coverage } (cobertura 4G) y { $people } (población: { $number }).
offline-rounded = La cobertura se notifica como 100 %; por el redondeo, puede quedar población fuera del alcance (hasta { $people }).
offline-rounded-range = La cobertura se da en porcentajes enteros; por el redondeo, la población fuera del alcance puede ir de { $people }.
offline-ages = Se cuentan personas de todas las edades, como si la proporción publicada, que es la de las edades encuestadas, valiera para cualquier edad.
offline-method = La cobertura es la publicada, notificada o estimada, y no medida. Las personas fuera del alcance de la 4G se cuentan como personas sin conexión; como algunas pueden estar en línea por otras redes, ese es el máximo de personas sin conexión fuera de su alcance.

## Gaps

offline-no-population = Falta una cifra reciente de población de { $economy } que concuerde con otras fuentes.
offline-no-use = Falta el uso de Internet en { $economy }.
offline-use-in-doubt = La cifra de uso de Internet en { $economy } es dudosa.
offline-use-undated = El uso de Internet en { $economy } se publica sin año.
offline-use-old = La cifra más reciente de uso de Internet en { $economy } es de { $year }, demasiado antigua para contar personas a partir de ella.
offline-coverage-old = La cobertura 4G de { $economy } se notificó por última vez para { $year }.
offline-no-coverage = Falta la cobertura 4G de { $economy }; la publica la UIT.
offline-more-online = Según las cifras publicadas, la 4G llega al { $covered } de la población ({ $covered-year }), pero el { $online } está en línea ({ $year }): ambas cifras no concuerdan.

## Table and chart

offline-rows = Brecha
offline-gap-coverage = Sin conexión y fuera del alcance de la 4G, como máximo
offline-gap-usage-if = Al alcance de la 4G, sin conexión, todas las edades, al menos, si el número de personas sin conexión es correcto
offline-gap-usage = Al alcance de la 4G, sin conexión, todas las edades, al menos
offline-gap-coverage-rounded = Fuera del alcance de la 4G
offline-gap-usage-rounded = Al alcance de la 4G, sin conexión, todas las edades
offline-all = Toda la población
offline-young = De toda la población, menores de 10 años
offline-label = { $people }, { $share }
offline-closes-coverage = redes
offline-closes-usage = dispositivos, precio de los datos, competencias, contenidos pertinentes
offline-column-before = Personas, según el uso de Internet de { $year }
offline-column-share = Proporción de las personas sin conexión
offline-column-closes = Qué puede hacer falta
