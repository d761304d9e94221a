### ¿Convergen las economías?

## Headlines

conv-gap-narrowed = La brecha entre las economías de { $group } en { $indicator } se redujo: la diferencia entre la media de la cuarta parte más alta y la de la más baja fue de { $before } en { $first } y de { $after } en { $last }.
conv-gap-narrowed-further = La brecha entre las economías de { $group } en { $indicator } se redujo, pero se amplió en relación con la media: la diferencia entre la media de la cuarta parte más alta y la de la más baja fue de { $before } en { $first } y de { $after } en { $last }; en relación con la media, la desviación estándar subió un { $change }.
conv-gap-widened = La brecha entre las economías de { $group } en { $indicator } se amplió: la diferencia entre la media de la cuarta parte más alta y la de la más baja fue de { $before } en { $first } y de { $after } en { $last }.
conv-gap-widened-closer = La brecha entre las economías de { $group } en { $indicator } se amplió, pero se redujo en relación con la media: la diferencia entre la media de la cuarta parte más alta y la de la más baja fue de { $before } en { $first } y de { $after } en { $last }; en relación con la media, la desviación estándar bajó un { $change }.
conv-gap-turned = La brecha en { $indicator } entre la cuarta parte más alta y la más baja de las economías de { $group } alcanzó su máximo en { $turn }, con { $between }; fue de { $before } en { $first } y de { $after } en { $last }.
conv-gap-held = La brecha entre las economías de { $group } en { $indicator } apenas ha cambiado: la diferencia entre la media de la cuarta parte más alta y la de la más baja fue de { $before } en { $first } y de { $after } en { $last }.
conv-clubs = Las economías de { $group } no convergen todas en { $indicator }: forman { $clubs ->
    [one] un club
   *[other] { $clubs } clubes
}.
conv-clubs-alone = Las economías de { $group } no convergen todas en { $indicator }: forman { $clubs ->
    [one] un club
   *[other] { $clubs } clubes
}, y { $alone ->
    [one] una economía no está
   *[other] { $alone } economías no están
} en ninguno.
conv-no-clubs = Las economías de { $group } no convergen en { $indicator } ni forman clubes.
conv-unknown = Se desconoce si las economías de { $group } convergen en { $indicator }.
conv-too-few = Solo { $known ->
    [one] una economía de { $group } tiene
   *[other] { $known } economías de { $group } tienen
} { $years } valores anuales o más desde { $since }, con el último reciente; hacen falta al menos tres economías.
conv-no-series = Ninguna economía de { $group } tiene { $years } valores anuales o más desde { $since }, con el último reciente; hacen falta al menos tres economías.
conv-points = { $points } puntos

## Claims

conv-placed = { $economy } está en el club { $club }.
conv-alone = { $economy } no está en ningún club.
conv-club = El club { $club } tiene { $economies ->
    [one] una economía, con { $mean }
   *[other] { $economies } economías, con una media de { $mean }
} en { $year }.
conv-own-went = { $economy } pasó de { $before } en { $first } a { $after } en { $last }; la media, de { $mean-before } a { $mean-after }.
conv-own-stayed = { $economy } se mantuvo en { $value } de { $first } a { $last }, mientras que la media pasó de { $mean-before } a { $mean-after }.
conv-near-all = La mediana es { $median }: las proporciones tan próximas al 100 % convergen por sí solas.

## Notes and gaps

conv-by-themselves = Las proporciones próximas al 100 % convergen por sí solas, porque no pueden ir más allá: que converjan no significa que las rezagadas se pongan al día.
conv-meaning = Las economías de un club de convergencia se acercan entre sí en relación con su media, pero no a las de otros.
conv-compared = La comparación abarca las { $economies } economías de { $group } con un valor superior a 0 en cada año de { $first } a { $last }.
conv-filled = { $filled ->
    [one] Un valor entre dos conocidos se completó en línea recta.
   *[other] { $filled } valores entre otros conocidos se completaron en línea recta.
}
conv-members = En el club de { $economy }: { $others }.
conv-method = Método: prueba log t y clubes de Phillips y Sul (2007, 2009), con los valores tal como se publicaron, sin el primer { $trim } de los años.
conv-not-placed = { $economy } no tiene valor en algunos de estos años y no se asigna a ningún club.

## Table and chart

conv-rows = Club
conv-row-club = Club { $club }
conv-row-none = En ningún club
conv-row-all = Todas juntas
conv-column-mean = Media en { $year }
conv-column-sd = Desviación estándar en { $year }
conv-column-cv = En relación con la media en { $year }
conv-column-b = Velocidad (b)
conv-column-t = t, se rechaza con -1,65
conv-column-gap = Brecha entre las cuartas partes
conv-column-relative = Desviación estándar, en relación con la media
conv-column-members = Miembros, del más alto al más bajo
conv-cell-members = { $economies }
conv-empty = –
conv-chart-mean = Media de todas
conv-chart-spread = Entre la cuarta parte más baja y la más alta
conv-chart-low = Cuarta parte más baja, media
conv-chart-high = Cuarta parte más alta, media
conv-chart = Trayectorias medias de los clubes: { $indicator }. { $headline }
