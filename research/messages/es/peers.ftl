### Una economía frente a las medianas de las economías comparables.

peers-one-above = { $indicator } en { $economy }: { $value }, por encima de la mediana de { $group } ({ $median }).
peers-one-level = { $indicator } en { $economy }: { $value }, cerca de la mediana de { $group } ({ $median }).
peers-one-below = { $indicator } en { $economy }: { $value }, por debajo de la mediana de { $group } ({ $median }).
peers-several-above = { $economy } está por encima de la mediana de { $group } en { $above }.
peers-several-level = { $economy } está cerca de la mediana de { $group } en { $level }.
peers-several-below = { $economy } está por debajo de la mediana de { $group } en { $below }.
peers-several-above-level = { $economy } está por encima de la mediana de { $group } en { $above } y cerca de ella en { $level }.
peers-several-level-below = { $economy } está cerca de la mediana de { $group } en { $level } y por debajo en { $below }.
peers-several-above-level-below = { $economy } está por encima de la mediana de { $group } en { $above }, cerca de ella en { $level } y por debajo en { $below }.
peers-ahead = { $economy } obtiene mejores resultados que la mediana de { $group } en { $ahead }.
peers-behind = { $economy } está por detrás de la mediana de { $group } en { $behind }.
peers-ahead-behind = { $economy } obtiene mejores resultados que la mediana de { $group } en { $ahead }, y peores en { $behind }.
peers-region-better-close = El uso de Internet en { $economy } ({ $value }) es alto en comparación con { $group } ({ $median }), pero medio para su nivel de ingreso ({ $alike }).
peers-region-better-worse = El uso de Internet en { $economy } ({ $value }) es alto en comparación con { $group } ({ $median }), pero bajo para su nivel de ingreso ({ $alike }).
peers-region-close-better = El uso de Internet en { $economy } ({ $value }) es medio en comparación con { $group } ({ $median }), pero alto para su nivel de ingreso ({ $alike }).
peers-region-close-worse = El uso de Internet en { $economy } ({ $value }) es medio en comparación con { $group } ({ $median }), pero bajo para su nivel de ingreso ({ $alike }).
peers-region-worse-better = El uso de Internet en { $economy } ({ $value }) es bajo en comparación con { $group } ({ $median }), pero alto para su nivel de ingreso ({ $alike }).
peers-region-worse-close = El uso de Internet en { $economy } ({ $value }) es bajo en comparación con { $group } ({ $median }), pero medio para su nivel de ingreso ({ $alike }).
peers-close = { $economy } está cerca de la mediana de { $group } en { $close }.
peers-short-ahead = { $indicator } en { $economy }: { $value }, por encima de la mediana de { $group } ({ $median }), pero por debajo de la meta de { $target }.
peers-short-price = { $indicator } en { $economy }: { $value }, por debajo de la mediana de { $group } ({ $median }), pero por encima de la meta del { $target }.
peers-short-ahead-more = { $indicator }: { $value }, por encima de la mediana ({ $median }), pero por debajo de la meta de { $target }.
peers-short-price-more = { $indicator }: { $value }, por debajo de la mediana ({ $median }), pero por encima de la meta del { $target }.
peers-both-met = Ni por delante ni por detrás, porque la economía y la mediana cumplen la meta: { $indicators }.
peers-clear = Mejor y peor son diferencias de al menos 5 puntos porcentuales, de 5 por cada 100 habitantes (de una quinta parte de la mediana si esta es inferior a 20), o de una décima parte de cualquier otro valor; una diferencia menor se considera cercana.
peers-count-doubt = No se compara aquí, porque las cifras son dudosas: { $indicators }.
peers-priced-above = En { $economy }, los precios están por encima de la mediana de { $group }.
peers-priced-level = En { $economy }, los precios están al nivel de la mediana de { $group }.
peers-priced-below = En { $economy }, los precios están por debajo de la mediana de { $group }.
peers-priced-above-level = En { $economy }, precios por encima de la mediana de { $group }: { $above }; a su nivel: { $level }.
peers-priced-above-below = En { $economy }, precios por encima de la mediana de { $group }: { $above }; por debajo: { $below }.
peers-priced-level-below = En { $economy }, precios por debajo de la mediana de { $group }: { $below }; a su nivel: { $level }.
peers-priced-above-level-below = En { $economy }, precios por encima de la mediana de { $group }: { $above }; a su nivel: { $level }; por debajo: { $below }.
peers-dear = { $prices ->
    [one] En { $economy }, precio por encima del { $threshold } del ingreso: { $dear }.
   *[other] En { $economy }, precios por encima del { $threshold } del ingreso: { $dear }.
}
peers-unknown = Las fuentes de este informe no tienen valores recientes de { $economy }: { $indicators }.
peers-unfit = No se compara ningún dato de { $economy } sobre lo siguiente, porque los últimos son demasiado antiguos o dudosos: { $indicators }.
peers-short = Frente a la mediana de { $group }: { $values }.
peers-against = { $indicator } ({ $value } frente a { $median })
peers-against-income = { $indicator } ({ $value } frente a { $median }, pero { $alike } en economías de ingreso similar)
peers-against-equal = { $indicator } ({ $value }, que es la mediana)
peers-alone = Últimas cifras de { $economy }: { $values }. Muy pocas economías del grupo ({ $group }) tienen cifras recientes con las que comparar.
peers-median-of = { $indicator } ({ $value })
peers-years = Las medianas se calculan con la última cifra de cada economía desde { $since }, incluida la de esta economía, y sin ninguna cifra dudosa.
peers-gross = La tasa bruta de matrícula compara al alumnado de cualquier edad con la población de la edad a la que se destina el nivel, por lo que puede superar el 100 %.
peers-few = Pocas economías del grupo ({ $group }) tienen cifras recientes, por lo que su mediana dice poco: { $counts }.
peers-few-in = { $indicator } ({ $known } de { $members })
peers-old = Datos demasiado antiguos, dudosos o de año desconocido, que no se comparan: { $indicators }.

peers-row-median = { $group } (mediana)
    .label = { $group } (mediana)
peers-column-median = Mediana de { $group }
peers-column-years = Años de las medianas
peers-key-each = Economías de: { $group }
peers-chart = Gráfico de puntos de { $economy } y de las economías de { $group }, con marcas en las medianas. { $values }
peers-side-better = mejor
peers-side-level = cercano
peers-side-worse = peor
peers-side-higher = más alto
peers-side-lower = más bajo
