### Terreno ganado y perdido.

## $before, $after: the figure in the years $since and $until; $usual: the median change of the others.

ground-gained = { $indicator } en { $economy }: aumento de { $change } de { $since } a { $until }, mayor que el aumento mediano en { $group }, { $usual }.
ground-gained-still = { $indicator } en { $economy }, al alza: de { $before } en { $since } a { $after } en { $until }, sin aumento desde { $still }; el aumento mediano en { $group } fue de { $usual }.
ground-lost = { $indicator } en { $economy }: aumento de { $change } de { $since } a { $until }, menor que el aumento mediano en { $group }, { $usual }.
ground-lost-ahead = { $indicator } en { $economy }: aumento de { $change } de { $since } a { $until }, hasta { $after }, todavía por encima de la mediana de { $group } ({ $median }), donde el aumento mediano fue mayor: { $usual }.
ground-peaked = { $indicator } en { $economy }, al alza: de { $before } en { $since } a { $peak } en { $turn }, y luego a la baja, hasta { $after } en { $until }; el aumento mediano en { $group } fue de { $usual }.
ground-lost-down = { $indicator } en { $economy }, sin aumento: { $before } en { $since } y { $after } en { $until }; el aumento mediano en { $group } fue de { $usual }.
ground-kept = { $indicator } en { $economy }: aumento de { $change } de { $since } a { $until }, similar al aumento mediano en { $group } ({ $usual }).
ground-level = { $indicator } ({ $value })
ground-both = { $economy } ganó terreno en { $gain }, pero el aumento en { $loss } fue menor que en { $group }.
ground-both-down = { $economy } ganó terreno en { $gain }, pero perdió terreno en { $loss }.
ground-all-gained = { $economy } ganó terreno en { $indicators }.
ground-all-lost = { $economy }: menor aumento en { $indicators } que en { $group }.
ground-all-lost-down = { $economy } perdió terreno en { $indicators }.
ground-carried = { $indicator } en { $economy }: la variación no se compara con la de otras economías, pues en al menos cuatro valores ({ $years }) el número de abonos es el mismo, como si se hubiera repetido.
ground-counted = Se comparan cifras de { $group } de los mismos años que las de { $economy }, o de un año antes o después.
ground-unknown = No se sabe si { $economy } ganó o perdió terreno frente a { $group }.
ground-not-named = No se clasifica aquí, porque prácticamente todos lo tienen o casi nadie lo tiene, o porque la mayoría de los valores son estimaciones: { $indicators }.
ground-apart = No se compara, pues menos de { $fewest } economías tienen cifras a un año como máximo de las de { $economy }: { $indicators }.
ground-method = Un cambio se menciona si difiere en al menos { $clear } puntos porcentuales, o { $clear } por cada 100, del cambio mediano de las demás y del de todas las economías que partieron de un nivel situado a menos de { $room } del suyo, y si el puesto entre las demás cambió en el mismo sentido en { $places } o más. A la primera y a la última no se les exige cambio de puesto, y la última se compara solo con las demás. Un aumento menor que acaba en { $nearly } o en { $all } por cada 100, o por encima, no se señala como pérdida.
ground-now = Último dato
ground-plus = +{ $change }
ground-axis-share = Variación desde { $first } aproximadamente, puntos porcentuales
ground-axis = Variación desde { $first } aproximadamente, por cada 100 habitantes
ground-side-better = avance claro
ground-side-level = no es claro
ground-side-full = menor aumento, ya alto
ground-side-worse = menor aumento
ground-side-fell = baja
ground-unclear = { $economy }, sin ganancia ni pérdida señalada
    .label = { $economy }, sin ganancia ni pérdida señalada
ground-chart = Puntos: la variación de la economía; marcas: la variación mediana de las demás. { $headline }
ground-column-then = Valor hacia { $first }
ground-column-change = Cambio
ground-column-usual = Cambio mediano de las demás

## A change beside structural peers; the medians are of them

