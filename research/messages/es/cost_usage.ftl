### Costo de conectar a las personas donde llega una red.

## Headlines

use-devices-offline = Los teléfonos y la formación para la población sin conexión de { $economy } ({ $people }) costarían { $cost }.
use-devices-covered = Los teléfonos y la formación para la población sin conexión al alcance de la 4G de { $economy } ({ $people }) costarían { $cost }.
use-devices-offline-readers = Los teléfonos y la formación para la población sin conexión de { $economy } que sabe leer ({ $people }) costarían { $cost }.
use-devices-covered-readers = Los teléfonos y la formación para la población sin conexión al alcance de la 4G de { $economy } que sabe leer ({ $people }) costarían { $cost }.
use-value-half = unos { $half } en un solo pago: { $device } por teléfono inteligente básico para la mitad, según se supone, y { $training } por curso para cada persona, en proporción al ingreso medio, porque los formadores cobran un salario. Lo que más pesa es cuántas tienen teléfono: { $least } si todas lo tienen, { $most } si no lo tiene ninguna; si varían también los precios y el número de personas, el rango es: { $range }
use-value-prices = unos { $half } en un solo pago: { $device } por teléfono inteligente básico para la mitad, según se supone, y { $training } por curso para cada persona, en proporción al ingreso medio, porque los formadores cobran un salario. Lo que más pesa son los precios y el número de personas: { $prices } si la mitad tiene teléfono; si varía también cuántas lo tienen, el rango es: { $range }
use-half = Si la mitad tiene un teléfono inteligente, equivale al { $share } del PIB de un año, o { $each } por persona.
use-half-no-gdp = Si la mitad tiene un teléfono inteligente, equivale a { $each } por persona.
use-midpoint = El costo central corresponde a una población de 10 años o más de { $middle }, dentro del rango ({ $people }).
use-unread = Las demás personas de 10 años o más ({ $people }) necesitan primero aprender a leer; ni eso ni sus teléfonos tienen un costo calculado.
use-may-unread = Algunas de esas personas pueden necesitar primero aprender a leer: de todas las de 15 años o más, conectadas o no, no saben leer { $people } ({ $year }).
use-literacy-old = No se excluye a nadie por no saber leer: la cifra de alfabetización más reciente en las fuentes consultadas aquí es de { $year }.
use-literacy-unknown = No se excluye a nadie por no saber leer: falta una cifra reciente y comparable de alfabetización.
use-literacy-doubted = El número de personas que saben leer se basa en una alfabetización de adultos del { $literate }, que es dudosa.
use-network-first = La 4G no llega a la población sin conexión de { $economy }; lo primero es la red.
use-high-income = No se estima el costo de los dispositivos y la formación en { $economy }: los precios consultados son de economías de ingreso bajo y mediano.
use-few = No se estima el costo de los dispositivos y la formación en { $economy }: los precios consultados son de programas mucho mayores.
use-open = No se sabe cuántas personas al alcance de la 4G en { $economy } necesitan teléfonos y cursos (entre ninguna y { $people }), por lo que no se da ningún costo.
use-open-least = De la población sin conexión de { $economy }, de todas las edades ({ $offline }), al menos { $people } viven al alcance de la 4G; no se sabe cuántas de esas personas tienen 10 años o más, por lo que no se da ningún costo.
use-wide = El número de personas de { $economy } que pueden necesitar teléfonos y cursos ({ $people }) es demasiado incierto para dar un costo.

## The price of data

use-data-unknown = El costo no incluye una subvención de los datos.
use-data-within = Los datos básicos cuestan el { $price } del ingreso medio, dentro de la meta del { $budget }.
use-data-price = Los datos básicos cuestan el { $price } del ingreso medio.
use-data-large = Los datos básicos cuestan el { $price } del ingreso medio. Una subvención que redujera su precio al { $budget } para todos los usuarios, actuales y nuevos, costaría { $cost } al año, el { $share } del PIB. Más del { $limit } se considera demasiado para mantenerla: es el precio el que debe bajar.

## Notes and gaps

use-whether-covered = Lo necesitan tanto si les llega una red como si no; no se sabe a cuántas personas llega.
use-later = Otras personas, de todas las edades, sin conexión y fuera del alcance de la 4G (hasta { $people }) necesitarán lo mismo cuando les llegue una red; no se cuentan aquí.
use-later-rounded = Otras personas, de todas las edades, sin conexión y fuera del alcance de la 4G (alrededor de { $people }) necesitarán lo mismo cuando les llegue una red; no se cuentan aquí.
use-ends = El extremo inferior de este costo son solo los cursos, a precios bajos y para el menor número de personas, si todas tienen un teléfono inteligente; el superior, los teléfonos y los cursos, a precios altos y para el mayor número de personas, si ninguna lo tiene.
use-source = { $figure }: { $source }
use-device-low = Los teléfonos se calculan a precios observados; a { $low }, un precio que el sector reclama y que aún no ha alcanzado, costarían un { $share } menos.
use-wages = La formación cuesta en proporción al ingreso medio, porque los formadores cobran un salario; los costos unitarios corresponden aquí a un ingreso de { $income } por persona y año.
use-readers = Los cursos son para quienes saben leer. De todas las personas de 15 años o más, el { $share } no sabe leer, y entre las personas sin conexión la proporción que sabe leer es menor: el mínimo de quienes saben leer supone que todas las personas conectadas saben leer; el máximo, que las personas sin conexión saben leer en la misma proporción que la población en su conjunto. Las demás tienen que aprender antes a leer, y el costo de ese aprendizaje no se calcula.
use-readers-unknown = No se sabe cuántas personas sin conexión saben leer, pues falta una cifra reciente y comparable de alfabetización. Los cursos se calculan como si todas supieran.
use-unread-differ = Quienes necesitan primero aprender a leer no son todas las personas de 15 años o más que no saben leer ({ $people }): se excluyen las que están conectadas o, donde se sabe, fuera del alcance de la 4G, y se cuentan también las de 10 a 14 años.
use-poorer = La subvención de los datos se cuenta al precio minorista actual; todos los usuarios son quienes ya están conectados y quienes se cuentan aquí. El extremo bajo supone que las personas sin conexión tienen el ingreso medio; el extremo alto, el { $high } de este; y el costo central, un ingreso a medio camino; no se conoce ninguna fuente para estos supuestos.
use-content = Cada persona recibe una sola vez un dispositivo y una formación. No se calcula el costo de reemplazar los dispositivos ni el de adaptar los contenidos a las necesidades.
use-no-price = Falta el precio de los datos móviles básicos en { $economy }; lo publica la UIT.

## Table and chart

use-rows = Componente
use-part-device = Un teléfono inteligente
use-part-data = Datos rebajados al 2 % del ingreso, por año
use-part-everybody = Datos rebajados al 2 % del ingreso, por año, si los piden todos los usuarios
use-part-training = Formación en competencias digitales básicas
use-part-unread = Sin costo calculado: personas que necesitan primero aprender a leer
use-part-may-unread = De 15 años o más que no saben leer, conectadas o no: algunas de las contadas
use-part-all = Dispositivos y formación, sobre todas las personas contadas
use-part-half = Lo mismo, si la mitad ya tiene un teléfono inteligente
use-instrument-device = financiación de dispositivos, menos impuestos y aranceles sobre los dispositivos básicos
use-instrument-data = competencia, o una subvención del paquete básico
use-instrument-training = formación en comunidades, escuelas y bibliotecas
use-instrument-all = –
use-instrument-half = –
use-column-instrument = Medida
use-column-each = Por persona, central
use-column-low = Total, bajo
use-column-central = Total, central
use-column-high = Total, alto
use-column-share = % del PIB de un año, central
