### Pruebas de velocidad por área y trimestre.

## Headlines

speeds-fixed-areas = Las redes fijas de { $economy } registraron una media de { $high } en { $fastest }, el área más rápida, y de { $low } en { $slowest }, la más lenta ({ $quarter }).
speeds-mobile-areas = Las redes móviles de { $economy } registraron una media de { $high } en { $fastest }, el área más rápida, y de { $low } en { $slowest }, la más lenta ({ $quarter }).
speeds-fixed-one = Las redes fijas de { $economy } registraron una media de { $high } en { $fastest }, la única área con pruebas suficientes ({ $quarter }).
speeds-mobile-one = Las redes móviles de { $economy } registraron una media de { $high } en { $fastest }, la única área con pruebas suficientes ({ $quarter }).
speeds-too-few = Ningún área de { $economy } tiene suficientes pruebas de velocidad para comparar.
speeds-no-test = No se registró ninguna prueba de velocidad en { $economy } ({ $quarters }).
speeds-unknown = Las fuentes de este informe no tienen las velocidades de red de { $economy } por área.
speeds-no-quarter = Ningún trimestre tiene suficientes pruebas de velocidad en { $economy } para mostrar una velocidad.

speeds-fixed-up = Las redes fijas de { $economy } registraron una media de { $speed } en { $quarter }, más que en { $first } ({ $before }).
speeds-fixed-down = Las redes fijas de { $economy } registraron una media de { $speed } en { $quarter }, menos que en { $first } ({ $before }).
speeds-fixed-level = Las redes fijas de { $economy } registraron una media de { $speed } en { $quarter }, sin cambios desde { $first } ({ $before }).
speeds-fixed-once = Las redes fijas de { $economy } registraron una media de { $speed } en { $quarter }.
speeds-mobile-up = Las redes móviles de { $economy } registraron una media de { $speed } en { $quarter }, más que en { $first } ({ $before }).
speeds-mobile-down = Las redes móviles de { $economy } registraron una media de { $speed } en { $quarter }, menos que en { $first } ({ $before }).
speeds-mobile-level = Las redes móviles de { $economy } registraron una media de { $speed } en { $quarter }, sin cambios desde { $first } ({ $before }).
speeds-mobile-once = Las redes móviles de { $economy } registraron una media de { $speed } en { $quarter }.

## Claims

speeds-fixed-tests = { $enough ->
    [one] { $enough } de { $areas } áreas tiene suficientes pruebas de redes fijas para comparar, { $few } muy pocas y { $none } ninguna (pruebas en { $quarter }: { $tests }).
   *[other] { $enough } de { $areas } áreas tienen suficientes pruebas de redes fijas para comparar, { $few } muy pocas y { $none } ninguna (pruebas en { $quarter }: { $tests }).
}
speeds-mobile-tests = { $enough ->
    [one] { $enough } de { $areas } áreas tiene suficientes pruebas de redes móviles para comparar, { $few } muy pocas y { $none } ninguna (pruebas en { $quarter }: { $tests }).
   *[other] { $enough } de { $areas } áreas tienen suficientes pruebas de redes móviles para comparar, { $few } muy pocas y { $none } ninguna (pruebas en { $quarter }: { $tests }).
}
speeds-fixed-settings = Media de las redes fijas: { $settings }.
speeds-mobile-settings = Media de las redes móviles: { $settings }.
speeds-in-setting = { $speed } en áreas «{ $setting }»
speeds-settings-unknown = Hay muy pocas pruebas para comparar tipos de áreas ({ $settings }).

## Notes and gaps

speeds-how = Las velocidades son medias de pruebas que los usuarios decidieron hacer y dependen también de sus dispositivos y contratos.
speeds-untested = Las áreas sin pruebas pueden tener servicio.
speeds-source = Fuente: { $title } ({ $publisher }). Licencia: { $licence }.
areas-file = Las áreas son las de { $file }.
areas-nearest = Aquí no se dispone de los límites de las áreas de primer nivel, por lo que cada prueba cuenta para el área cuyo centro está más cerca; cerca de un límite puede no ser la correcta.
areas-layer = Áreas: { $citation } Licencia: { $licence }.
speeds-gap-areas = Las velocidades de la red no se resumen por área, porque aquí no se consultaron límites de las áreas de { $economy }; geoBoundaries publica tales límites.
speeds-gap-quarter = Faltan las pruebas de velocidad de { $quarter }; Ookla las publica por trimestre.
speeds-gap-tests = Ausentes de los datos: pruebas de velocidad, que Ookla publica por trimestre.

## Table and chart

speeds-rows = Área
speeds-column-network = Red
speeds-column-download = Descarga, Mbit/s
speeds-column-upload = Carga, Mbit/s
speeds-column-latency = Latencia, ms
speeds-column-tests = Pruebas
speeds-column-enough = Suficientes para comparar
speeds-network-fixed = Fija
speeds-network-mobile = Móvil
speeds-flag-enough-tests = sí
speeds-flag-no-tiles = sin pruebas
speeds-flag-few-tests = muy pocas pruebas
speeds-flag-few-tiles = muy pocos lugares con pruebas
speeds-flag-mostly-single-tests = sobre todo pruebas aisladas
speeds-axis = Descarga, Mbit/s
speeds-map = Mapa. { $headline }
