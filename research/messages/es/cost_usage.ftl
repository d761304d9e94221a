### Costo de conectar a las personas donde llega una red.

## Headlines

use-devices-offline = Los dispositivos y la formación para la población sin conexión de 10 años o más de { $economy } ({ $people }) costarían { $cost } si nadie tiene aún un teléfono inteligente, y menos si algunas personas ya lo tienen.
use-devices-covered = Los dispositivos y la formación para la población de 10 años o más de { $economy } a la que llega la 4G pero que no está conectada ({ $people }) costarían { $cost } si nadie tiene aún un teléfono inteligente, y menos si algunas personas ya lo tienen.
use-each = Equivale al { $share } del PIB de un año, o { $each } por persona.
use-each-no-gdp = Equivale a { $each } por persona.
use-network-first = La 4G no llega a la población sin conexión de { $economy }; lo primero es la red.
use-high-income = No se estima el costo de los dispositivos y la formación en { $economy }: los precios consultados son de economías de ingreso bajo y mediano.
use-few = No se estima el costo de los dispositivos y la formación en { $economy }: los precios consultados son de programas mucho mayores.

## The price of data

use-data-unknown = El costo no incluye una subvención de los datos.
use-data-within = Los datos básicos cuestan el { $price } del ingreso medio, dentro de la meta del { $budget }.
use-data-above = Los datos básicos cuestan el { $price } del ingreso medio. Si la competencia no reduce el precio al { $percent }, una subvención para las mismas personas costaría { $cost } al año al precio actual (el { $share } del PIB) si solo la piden los nuevos usuarios, y { $everybody } si la piden todos.
use-data-above-no-gdp = Los datos básicos cuestan el { $price } del ingreso medio. Si la competencia no reduce el precio al { $percent }, una subvención para las mismas personas costaría { $cost } al año al precio actual si solo la piden los nuevos usuarios, y { $everybody } si la piden todos.
use-data-large = Si la piden todos, es el { $share } del PIB al año mientras se mantenga el precio: demasiado para una subvención permanente; indica la magnitud de la rebaja de precio necesaria.

## Notes and gaps

use-whether-covered = Lo necesitan tanto si les llega una red como si no; no se sabe a cuántas personas llega.
use-later = Otras personas, de todas las edades, sin conexión y fuera del alcance de la 4G (hasta { $people }) necesitarán lo mismo cuando les llegue una red; no se cuentan aquí.
use-later-rounded = Otras personas, de todas las edades, sin conexión y fuera del alcance de la 4G (alrededor de { $people }) necesitarán lo mismo cuando les llegue una red; no se cuentan aquí.
use-source = { $figure } ({ $year }): { $source }
use-wages = La formación cuesta en proporción al ingreso medio, porque los formadores cobran un salario; los costos unitarios corresponden aquí a un ingreso de { $income } por persona y año.
use-readers = Los cursos son para quienes saben leer. De todas las personas de 15 años o más, el { $share } no sabe leer, y entre las personas sin conexión la proporción que sabe leer es menor: el mínimo de quienes saben leer supone que todas las personas conectadas saben leer; el máximo, que las personas sin conexión saben leer en la misma proporción que la población en su conjunto. Las demás tienen que aprender antes a leer, y el costo de ese aprendizaje no se calcula.
use-poorer = La subvención de los datos se cuenta al precio minorista actual; todos los usuarios son quienes ya están conectados y quienes se cuentan aquí. El costo central supone que las personas sin conexión tienen el ingreso medio, y el extremo alto, el { $high } de este; no se conoce ninguna fuente para estos supuestos.
use-content = Cada persona recibe una sola vez un dispositivo y una formación. No se calcula el costo de reemplazar los dispositivos ni el de adaptar los contenidos a las necesidades.
use-no-price = Falta el precio de los datos móviles básicos en { $economy }; lo publica la UIT.

## Table and chart

use-rows = Componente
use-part-device = Un teléfono inteligente
use-part-data = Datos rebajados al 2 % del ingreso, por año
use-part-everybody = Datos rebajados al 2 % del ingreso, por año, si los piden todos los usuarios
use-part-training = Formación en competencias digitales básicas
use-part-training-readers = Formación en competencias digitales básicas, para quienes saben leer
use-part-all = Dispositivos y formación, sobre todas las personas contadas
use-instrument-device = financiación de dispositivos, menos impuestos y aranceles sobre los dispositivos básicos
use-instrument-data = competencia, o una subvención del paquete básico
use-instrument-training = formación en comunidades, escuelas y bibliotecas
use-instrument-all = –
use-column-instrument = Instrumento
use-column-each = Por persona, central
use-column-low = Total, bajo
use-column-central = Total, central
use-column-high = Total, alto
use-column-share = % del PIB de un año, central
use-chart = Costo por componente. { $headline }
