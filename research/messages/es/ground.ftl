### Terreno ganado y perdido.

## Places among economies of a group

ground-both = De los { $among }, { $economy } ha ganado terreno desde { $since }, entre las economías de { $group }, sobre todo en { $indicator }, del puesto { $before } al { $after } de { $of }, y lo ha perdido sobre todo en { $lost-indicator }, del puesto { $lost-before } al { $lost-after } de { $lost-of }.
ground-gained = De los { $among }, { $economy } ha ganado terreno desde { $since }, entre las economías de { $group }, sobre todo en { $indicator }, del puesto { $before } al { $after } de { $of }, y no ha perdido más de un puesto en ninguno.
ground-lost = De los { $among }, { $economy } ha perdido terreno desde { $since }, entre las economías de { $group }, sobre todo en { $lost-indicator }, del puesto { $lost-before } al { $lost-after } de { $lost-of }, y no ha ganado más de un puesto en ninguno.
ground-digital = indicadores digitales
ground-all = indicadores comparados
ground-held = Desde { $since }, { $economy } ha mantenido su puesto en { $group } en { $indicators ->
    [one] el único indicador que puede compararse
   *[other] los { $indicators } indicadores que pueden compararse
}.
ground-unknown = No puede compararse si { $economy } ganó o perdió terreno en { $group }.
ground-not-named = No se cuenta aquí, porque prácticamente todos lo tienen o casi nadie lo tiene, o porque la mayoría de los valores son estimaciones: { $indicators }.
ground-method = Puestos entre las economías del grupo que tienen un valor próximo a { $first } y otro reciente al menos cinco años posterior; son { $fewest } o más. Las economías con menos ingreso o uso al principio tienen más margen para crecer.
ground-then = Hacia { $first }
ground-now = Último dato
ground-places = { $before } → { $after } de { $of }
ground-axis = % de economías de { $group } por detrás
ground-chart = Puntos: proporción del grupo que queda por detrás, al principio y ahora. { $headline }
ground-column-then = Valor hacia { $first }
ground-column-rank-then = Puesto entonces
ground-column-rank-now = Puesto actual
ground-column-of = Economías clasificadas

## A change beside structural peers; the medians are of them

slope-more = { $indicator } en { $economy }: de { $before } en { $since } a { $after } en { $until }, un cambio mayor que en las economías más parecidas, cuya mediana pasó de { $peers-before } a { $peers-after } (últimas cifras: { $latest }).
slope-less = { $indicator } en { $economy }: de { $before } en { $since } a { $after } en { $until }, un cambio menor que en las economías más parecidas, cuya mediana pasó de { $peers-before } a { $peers-after } (últimas cifras: { $latest }).
slope-level = { $indicator } en { $economy }: de { $before } en { $since } a { $after } en { $until }; la mediana de las economías más parecidas pasó de { $peers-before } a { $peers-after } (últimas cifras: { $latest }).
slope-unknown = No puede compararse ningún cambio del último decenio en { $indicator } entre { $economy } y las economías más parecidas.
slope-median = Mediana de las demás
slope-method = Las economías más parecidas tienen entre la mitad y el doble del ingreso de la economía considerada y son las más próximas en población, densidad, proporción urbana, superficie y edad mediana. Cada línea va del valor más próximo a { $first } al más reciente.
slope-chart = Líneas del primer al último valor de cada economía. { $headline }
