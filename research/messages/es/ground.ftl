### Terreno ganado y perdido.

## Places among economies of a group

ground-both = Desde { $since }, entre las economías de { $group }, { $economy } ha subido del puesto { $before } al { $after } de { $of } en { $indicator } ({ $change }) y ha bajado del puesto { $lost-before } al { $lost-after } de { $lost-of } en { $lost-indicator } ({ $lost-change }): son su mayor ganancia y su mayor pérdida de puestos entre los { $among }.
ground-gained = Desde { $since }, entre las economías de { $group }, { $economy } ha subido del puesto { $before } al { $after } de { $of } en { $indicator } ({ $change }): es su mayor ganancia de puestos entre los { $among }.
ground-lost = Desde { $since }, entre las economías de { $group }, { $economy } ha bajado del puesto { $lost-before } al { $lost-after } de { $lost-of } en { $lost-indicator } ({ $lost-change }): es su mayor pérdida de puestos entre los { $among }.
ground-counted = Los puestos se establecen entre las economías con cifras de los mismos años que las de { $economy }, o de un año antes o después.
ground-change = de { $from } a { $to }
ground-digital = indicadores digitales comparados
ground-all = indicadores comparados
ground-held = Desde { $since }, entre las economías de { $group }, { $economy } apenas ha cambiado de puesto en { $indicators ->
    [one] el único indicador que puede compararse
   *[other] cada uno de los { $indicators } indicadores que pueden compararse
}.
ground-unknown = No puede compararse si { $economy } ganó o perdió terreno en { $group }.
ground-not-named = No se cuenta aquí, porque prácticamente todos lo tienen o casi nadie lo tiene, o porque la mayoría de los valores son estimaciones: { $indicators }.
ground-apart = No se compara, pues menos de { $fewest } economías tienen cifras a un año como máximo de las de { $economy }: { $indicators }.
ground-method = Un indicador se tiene en cuenta si al menos { $fewest } economías tienen ambas cifras, la segunda al menos cinco años posterior a la primera. Las economías con menos ingreso o uso al principio tienen más margen para crecer.
ground-then = Hacia { $first }
ground-now = Último dato
ground-end = { $rank }: { $indicator }
ground-chart = Líneas: puesto en el grupo, al principio y ahora. { $headline }
ground-column-then = Valor hacia { $first }
ground-column-rank-then = Puesto entonces
ground-column-rank-now = Puesto actual
ground-column-of = Economías clasificadas

## A change beside structural peers; the medians are of them

slope-more = { $indicator } en { $economy }: de { $before } en { $since } a { $after } en { $until }, un cambio mayor que en las { $peers } economías más parecidas, cuya mediana pasó de { $peers-before } a { $peers-after } (últimas cifras: { $latest }).
slope-less = { $indicator } en { $economy }: de { $before } en { $since } a { $after } en { $until }, un cambio menor que en las { $peers } economías más parecidas, cuya mediana pasó de { $peers-before } a { $peers-after } (últimas cifras: { $latest }).
slope-level = { $indicator } en { $economy }: de { $before } en { $since } a { $after } en { $until }; la mediana de las { $peers } economías más parecidas pasó de { $peers-before } a { $peers-after } (últimas cifras: { $latest }).
slope-unknown = No puede compararse ningún cambio del último decenio en { $indicator } entre { $economy } y las economías más parecidas.
slope-ends = { $then } → { $now }
slope-median = Mediana de las demás
slope-method = Las economías más parecidas tienen entre la mitad y el doble del ingreso de la economía considerada y son las más próximas en población, densidad, proporción urbana, superficie y edad mediana. Se comparan su valor más próximo a { $first } y el más reciente con los de las demás en esos años, o un año antes o después.
slope-chart = Puntos: primer y último valor de cada economía. { $headline }
