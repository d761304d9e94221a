### Los textos que rodean los informes: páginas, diapositivas, el sitio.


## Around a report

page-skip-to-report = Ir al informe
page-all-reports = Todos los informes
page-scope-reports = { $scope }: otros informes
page-languages = Idiomas
page-contents = Contenido
page-summary = Resumen
page-data-until = Datos publicados hasta { $date }
page-basic-edition = Edición básica: la mayoría de las cifras son de The World Factbook. Las series de la UIT, el Banco Mundial y las Naciones Unidas sobre 4G, precios, género y tendencias están publicadas, pero no se incluyen. Quien elabora este informe puede añadirlas.
page-data-older = Datos de una edición más antigua: { $sources }
page-about = Fuentes y métodos
page-data-gaps = Lagunas de datos
page-gaps-lacking = Faltante, demasiado antiguo o dudoso
page-gaps-also = También faltante, demasiado antiguo o dudoso
page-gaps-unread = Publicado, pero ausente de los datos de este informe
page-gaps-of = ({ $sections })
page-partners = Asociados
page-disclaimer = Descargo de responsabilidad
page-no-script = Los gráficos se dibujan con un script que aquí no se ejecuta. Las cifras de cada uno figuran debajo.
page-no-charts = Faltan los gráficos: esta página llegó sin su carpeta «assets». Pida a quien la envió el informe en un solo archivo. La tabla debajo de cada gráfico contiene sus cifras.
page-the-figures = Datos y notas
page-notes = Notas
page-table-as-csv = Tabla en CSV
page-chart-copy = Copiar enlace
page-chart-copied = Copiado
page-chart-more = Más
page-chart-link = Enlace
page-chart-png = PNG
page-chart-svg = SVG
page-chart-csv = CSV
page-chart-embed = Insertar
page-chart-slide = Diapositiva 16:9
page-chart-rows = se muestran { $shown } de { $all }
page-chart-reported = valor comunicado
page-chart-lower = límite inferior
page-chart-upper = límite superior
page-summary-slide = Guardar el resumen como diapositiva
page-card = Texto para compartir
page-card-copy = Copiar para compartir
page-card-figure = { $label }: { $value } ({ $year }); { $places }. Fuente: { $sources }.
page-peers-with = Comparar con
page-peers-chosen = economías de su elección
page-peers-add = Añadir una economía
page-peers-remove = Quitar { $economy }
page-figure = Gráfico { $number }
page-notes-at = Nota sobre las fronteras: véase el gráfico { $number }.
page-table = Cuadro { $number }
page-actions = Prioridades
page-role-where = Dónde
page-role-barrier = Por qué
page-role-option = Opciones
page-role-own = Ya probado aquí
page-role-step = Primer paso
page-role-change = Después
page-role-further = Pasos siguientes
page-role-cost = Costo
page-role-whole = Completo
page-in-profile = En el perfil de país
page-role-unknown = No se sabe
page-figures-of-the-chart = Las cifras del gráfico
page-first-rows = Las { $shown } primeras filas de { $n }.
page-series = Serie
page-across = Horizontal
page-up = Vertical

## How to read this

page-how-to-read = Cómo leer este informe
page-how-to-read-says = Cada valor lleva su año y es el más reciente que existe; si el más reciente es dudoso, puede usarse el anterior, y la página lo dice. «Estimación» y las marcas provisional, imputado, corregido, de un año anterior o año no indicado: no es la cifra definitiva de la propia fuente para un año indicado. «Dudoso»: posible ruptura de la serie o contradicción con otra cifra. «Sin datos» significa que el valor no se conoce, nunca que sea cero. El puesto 1.º es el mejor, y los valores iguales comparten puesto. La mediana es el valor central: la mitad de las economías está por encima y la otra mitad por debajo.

## Sources and licences

page-sources = Fuentes y licencias
page-sources-fold = Lo que estas fuentes no incluyen
page-release-of = edición de { $date }
page-release-unknown = fecha de la edición no indicada, valores a fecha de { $date }
page-licence = Licencia: { $licence }.
page-terms-nc-sa = Las cifras de { $sources } pueden compartirse y adaptarse citando la fuente, pero sin fines comerciales y solo con la misma licencia; estos límites se aplican a este informe, sus tablas y sus gráficos.
page-terms-nc = Las cifras de { $sources } pueden compartirse y adaptarse citando la fuente, pero sin fines comerciales; estos límites se aplican a este informe, sus tablas y sus gráficos.
page-terms-sa = Las cifras de { $sources } pueden compartirse y adaptarse citando la fuente, pero solo con la misma licencia; estos límites se aplican a este informe, sus tablas y sus gráficos.
page-shared-nc = Puede compartirse citando la fuente, sin fines comerciales
page-shared-sa = Puede compartirse citando la fuente, con la misma licencia
page-shared-free = Puede compartirse libremente citando la fuente
page-sources-others = Las cifras de otras economías, en gráficos, medianas y clasificaciones, proceden también de:

## Methods and data

page-methods-say = Los valores fuera de lo posible se omiten y se enumeran en la auditoría de datos; los valores que faltan no se completan salvo que una sección lo indique.
page-what = Qué
page-which = Cuál
page-report = Informe
page-parameter = Parámetro { $name }
page-version = Versión
page-library = Biblioteca
page-study = Estudio
page-values = Valores con que se elaboró
page-reference = Economías, grupos, fuentes y fronteras
page-python = Python
page-data = Datos
page-notebook-beside = El { $notebook } que acompaña a la página muestra cada paso.
page-executed-notebook = cuaderno ejecutado

## How to cite

page-how-to-cite = Cómo citar
page-report-title = { $scope }: { $study }
page-cited = { $by } ({ $year }). { $title }. { $date }.
page-cited-in = En: { $title }.
page-cited-version = Versión { $version }.
page-cited-with = Elaborado con { $library }.
page-cite-sources = Cite también las fuentes de las cifras que utilice; sus licencias dicen cómo.

## Slides

page-slides-of = { $title }: diapositivas
page-first-slide = Título
page-slide-keys = Las teclas de flecha, espacio, Inicio y Fin sirven para moverse; N muestra las notas del orador.
page-slide-n = Diapositiva { $n }
page-notes-to = Notas de la diapositiva { $n }
page-no-notes = Sin notas.
page-slide-sources = Fuentes
page-slides-made = Elaborado con { $library }. Cada frase se calcula a partir de las cifras.

## The pages around the reports

page-site-subject = Infraestructura digital y economía digital
page-site-title = Informes sobre desarrollo digital
page-site-says = La situación de las economías en conectividad, uso, competencias y costo, calculada con estadísticas públicas mediante estudios que cualquiera puede volver a ejecutar. Cada informe cita sus fuentes y dice lo que no se sabe.
page-reports-on = { $n ->
    [one] { $many } informe sobre
   *[other] { $many } informes sobre
}
page-on-economies = { $n ->
    [one] { $many } economía
   *[other] { $many } economías
}
page-and-groups = { $n ->
    [one] y { $many } grupo
   *[other] y { $many } grupos
}
page-n-economies = { $n ->
    [one] { $n } economía
   *[other] { $n } economías
}
page-little = pocos datos
page-n-little = con pocos datos: { $many }
page-n-not-made = sin elaborar: { $many }
page-n-to-come = próximamente: { $many }
page-economies = Economías
page-economy = Economía
page-reports = Informes
page-annex = Anexo:
page-find = Buscar por nombre, en inglés o en su propia lengua, por código o por grupo
page-find-member = Buscar por nombre, en inglés o en su propia lengua, o por código
page-group = Grupo
page-status = Estado
page-all = Todos
page-all-made = Todos los informes elaborados
page-some-not-made = Algún informe sin elaborar
page-skip-the-map = Saltar el mapa
page-world-map = { $n ->
    [one] Mapa del mundo: { $n } economía tiene un informe
   *[other] Mapa del mundo: { $n } economías tienen un informe
}
page-economies-shown = Se muestran { $shown } de { $all } economías
page-not-shown = – indica que los informes de una economía no muestran una cifra.
page-economies-table = Economías con informe y sus cifras clave
page-regions-and-groups = Regiones y grupos
page-areas = Áreas de trabajo conjunto
page-other-studies = Otros estudios
page-other-studies-say = Estudios que no mencionan ninguna de estas áreas.
page-no-study-yet = Todavía no corresponde aquí ningún estudio de esta colección.
page-further-reports = { $n ->
    [one] y de { $n } grupo más
   *[other] y de { $n } grupos más
}
page-no-report-yet = aún sin informe
page-not-made = Sin elaborar
page-not-made-label = Informes que no se elaboraron
page-not-made-says = Informes que no están y qué fue de cada uno en la última ejecución que lo intentó
page-of-whom = De
page-what-became = Qué ocurrió
page-why = Motivo
page-n-reports = { $n ->
    [one] { $n } informe
   *[other] { $n } informes
}
page-belongs-to = Grupos a los que pertenece
page-key-figures = Cifras clave
page-where-it-lies = Dónde está
page-map-around = Mapa de { $name } y las economías de su entorno
page-neighbours = Economías anterior y siguiente
page-before = Anterior
page-next = Siguiente
page-jump = Ir a una economía
page-jump-none = No hay aquí ningún informe con ese nombre.
page-have-reports = { $n ->
    [one] { $made } de { $n } economía tiene informe.
   *[other] { $made } de { $n } economías tienen informe.
}
page-group-reports = Informes sobre el grupo
page-group-table = Economías del grupo y sus cifras clave
page-group-map = { $n ->
    [one] Mapa de { $name }: { $n } economía tiene un informe
   *[other] Mapa de { $name }: { $n } economías tienen un informe
}
page-not-found = No encontrado
page-no-such-page = Esta página no existe
page-no-such-page-says = Puede que el informe no se haya elaborado o que se haya elaborado con otro nombre. { $link } enumera los que hay.
page-boundaries-say = Las fronteras se trazan con fines estadísticos y no implican opinión alguna sobre la condición jurídica de ningún territorio. Las fronteras discontinuas no son definitivas, entre ellas la de Sudán y Sudán del Sur y las de la zona de Abyei. La línea de puntos representa aproximadamente la Línea de Control en Jammu y Cachemira convenida por India y Pakistán, que no han acordado su estatuto definitivo. Los círculos son economías demasiado pequeñas para dibujarlas. Existe una controversia entre Argentina y el Reino Unido sobre la soberanía de las Islas Malvinas (Falkland Islands). Kosovo figura en el contexto de la resolución 1244 (1999) del Consejo de Seguridad.
page-site-made = Elaborado con { $library }; funciona sin conexión.

## Titles and summaries of pages, for search engines, shared links and the feed of changes

page-site-summary = { $n ->
    [one] { $n } informe sobre { $economies }: conectividad, uso, competencias y costo, con estadísticas públicas.
   *[other] { $n } informes sobre { $economies }: conectividad, uso, competencias y costo, con estadísticas públicas.
}
page-place-title = { $name }: desarrollo digital
page-economy-summary = Informes sobre { $name }.
page-group-summary = { $n ->
    [one] { $n } economía de { $name } tiene informes.
   *[other] { $n } economías de { $name } tienen informes.
}
page-un-groups = Grupos de las Naciones Unidas
page-feed-title = Informes sobre desarrollo digital: cambios
page-feed-first = Elaborado por primera vez.
page-feed-why = Elaborado por cambios en: { $why }.
page-feed-same = Ninguna cifra ha cambiado.
page-feed-changed = { $n ->
    [one] Ha cambiado { $n } cifra: { $changes }.
   *[other] Han cambiado { $n } cifras, entre ellas { $changes }.
}
