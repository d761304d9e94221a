### Banda ancha fija y producción en un panel de economías.

## Headlines

growth-headline-pace-more = El PIB per cápita creció { $effect } más al año ({ $interval }) cuando una economía tenía 10 abonos más a la banda ancha fija por cada 100 habitantes.
growth-headline-pace-elsewhere = El PIB per cápita creció { $effect } más al año ({ $interval }) cuando una economía tenía 10 abonos más a la banda ancha fija por cada 100 habitantes, pero no se observa un vínculo estadísticamente significativo en { $group }.
growth-headline-pace-less = El PIB per cápita creció { $effect } menos al año ({ $interval }) cuando una economía tenía 10 abonos más a la banda ancha fija por cada 100 habitantes.
growth-headline-pace-none = En { $economies } economías, la banda ancha fija no tiene un vínculo estadísticamente significativo con el crecimiento del PIB per cápita.
growth-headline-pace-none-but = En { $economies } economías, la banda ancha fija no tiene un vínculo estadísticamente significativo con el crecimiento del PIB per cápita; si se considera solo { $group }, 10 abonos más por cada 100 habitantes se asocian con { $effect } de crecimiento al año ({ $interval }).
growth-headline-pace-mixed = Que el PIB per cápita crezca más rápido con la banda ancha fija depende del método de estimación.
growth-headline-level-more = El PIB per cápita era un { $effect } mayor ({ $interval }) cuando una economía tenía un 10 % más de abonos a la banda ancha fija por persona.
growth-headline-level-elsewhere = El PIB per cápita era un { $effect } mayor ({ $interval }) cuando una economía tenía un 10 % más de abonos a la banda ancha fija por persona, pero no se observa un vínculo estadísticamente significativo en { $group }.
growth-headline-level-less = El PIB per cápita era un { $effect } menor ({ $interval }) cuando una economía tenía un 10 % más de abonos a la banda ancha fija por persona.
growth-headline-level-none = En { $economies } economías, la banda ancha fija no tiene un vínculo estadísticamente significativo con el PIB per cápita.
growth-headline-level-none-but = En { $economies } economías, la banda ancha fija no tiene un vínculo estadísticamente significativo con el PIB per cápita; si se considera solo { $group }, un 10 % más de abonos por persona se asocia con una diferencia del PIB per cápita de { $effect } ({ $interval }).
growth-headline-level-alone = El PIB per cápita era mayor cuando una economía tenía más banda ancha fija, pero no crecía claramente más rápido: la banda ancha no es necesariamente la causa.
growth-unknown-pace = No puede estimarse el vínculo entre la banda ancha fija y el crecimiento del PIB per cápita.
growth-unknown-level = No puede estimarse el vínculo entre la banda ancha fija y el PIB per cápita.
growth-gap-pace = La estimación necesita datos anuales recientes del crecimiento del PIB per cápita y de la población, con los abonos a la banda ancha fija y a la telefonía fija, de muchas economías; los publica el Banco Mundial.
growth-gap-level = La estimación necesita valores anuales recientes del PIB per cápita a precios constantes y de los abonos a la banda ancha fija de muchas economías; los publica el Banco Mundial.

## One estimate

growth-estimate-pace-significant = En { $economies }, 10 abonos más por cada 100 habitantes se asocian con { $effect } de crecimiento al año (intervalo del 95 %: { $interval }).
growth-estimate-pace-unclear = En { $economies }, la estimación para 10 abonos más por cada 100 habitantes es de { $effect } de crecimiento al año (intervalo del 95 %: { $interval }), no estadísticamente significativa.
growth-estimate-pace-chance = En { $economies }, la estimación para 10 abonos más por cada 100 habitantes es de { $effect } de crecimiento al año (intervalo del 95 %: { $interval }); uno de los { $groups } grupos de ingreso probados puede mostrar lo mismo por azar, por lo que no cuenta como estadísticamente significativa (corrección de Holm).
growth-estimate-level-significant = En { $economies }, un 10 % más de abonos por persona se asocia con una diferencia del PIB per cápita de { $effect } (intervalo del 95 %: { $interval }).
growth-estimate-level-unclear = En { $economies }, la estimación para un 10 % más de abonos por persona es de { $effect } del PIB per cápita (intervalo del 95 %: { $interval }), no estadísticamente significativa.
growth-estimate-level-chance = En { $economies }, la estimación para un 10 % más de abonos por persona es de { $effect } del PIB per cápita (intervalo del 95 %: { $interval }); uno de los { $groups } grupos de ingreso probados puede mostrar lo mismo por azar, por lo que no cuenta como estadísticamente significativa (corrección de Holm).
growth-instrument-significant = Con un instrumento para la banda ancha, la estimación es de { $effect } de crecimiento al año (intervalo del 95 %: { $interval }).
growth-instrument-unclear = Con un instrumento para la banda ancha, la estimación es de { $effect } de crecimiento al año (intervalo del 95 %: { $interval }), no estadísticamente significativa.

## Notes

growth-association = Es una asociación y no una prueba de causalidad: las estimaciones comparan cada economía consigo misma a lo largo del tiempo, descontado lo que afectó a todas las economías en un año, e incluyen todo lo demás que cambió con la banda ancha.
growth-few-economies = Con solo { $economies } economías (menos de { $few }), los intervalos son demasiado estrechos.
growth-few-years = Con solo { $years } años (menos de { $few }), los intervalos tienden a ser demasiado estrechos.
growth-weak-instrument = El instrumento es débil (F { $strength }, inferior a { $weak }): su estimación no es fiable.
growth-groups-differ = Los grupos de ingreso difieren significativamente.
growth-groups-alike = Las diferencias entre grupos de ingreso no son estadísticamente significativas.
growth-instrument = El instrumento es una curva común de difusión cuyo techo depende de las líneas telefónicas en { $first } (F { $strength }; lo habitual es más de 10). Solo es válido si esas líneas no modificaron el crecimiento por otras vías.
growth-method-pace = Se hace una regresión del crecimiento del PIB per cápita sobre los abonos del año anterior y el crecimiento de la población, con efectos de economía y de año y errores agrupados por ambos: { $observations } observaciones de { $economies } economías en { $years } años; { $dropped } estaban incompletas o sin comparación y se omiten.
growth-method-level = Se hace una regresión del logaritmo del PIB per cápita sobre el de los abonos del año anterior, con efectos de economía y de año y errores agrupados por ambos: { $observations } observaciones de { $economies } economías en { $years } años; { $dropped } estaban incompletas, eran cero o carecían de comparación y se omiten.
growth-published-some = { $overlapping ->
    [one] { $overlapping } de { $published } estimaciones publicadas en las mismas unidades se solapa con el intervalo de todas las economías. Las marcadas como no confirmadas no se leyeron en la publicación.
   *[other] { $overlapping } de { $published } estimaciones publicadas en las mismas unidades se solapan con el intervalo de todas las economías. Las marcadas como no confirmadas no se leyeron en la publicación.
}
growth-published-none = Ninguna de las { $published } estimaciones publicadas en las mismas unidades se solapa con el intervalo de todas las economías. Las marcadas como no confirmadas no se leyeron en la publicación.
growth-published-instrument = Estimaciones publicadas que se solapan con el intervalo obtenido con un instrumento: { $overlapping } de { $published }.

## Table and chart

growth-rows = Estimación
growth-row-all = Este informe, todas las economías
growth-row-group = Este informe, mismo grupo de ingreso
growth-row-instrument = Este informe, con un instrumento
growth-row-published = Publicado
growth-empty = –
growth-column-pace = Cambio asociado a 10 abonos más por cada 100 habitantes, puntos porcentuales de crecimiento al año
growth-column-level = Cambio asociado a un 10 % más, % del PIB per cápita
growth-column-low = Extremo bajo del intervalo o rango
growth-column-high = Extremo alto
growth-column-observations = Observaciones
growth-column-sample = Muestra
growth-column-group = Economías
growth-column-confirmed = Leído en la publicación
growth-confirmed = Confirmado
growth-not-confirmed = No confirmado
growth-by-few = { $authors } ({ $year }), { $economies }
growth-by-many = { $first } y otros ({ $year }), { $economies }
growth-axis-pace = puntos porcentuales de crecimiento al año por cada 10 abonos más
growth-axis-level = % del PIB per cápita por un 10 % más de abonos
growth-spread = Intervalo del 95 %
growth-spread-published = rango publicado
growth-point = estimación de este informe
growth-point-unclear = estimación de este informe, no estadísticamente significativa
growth-point-corrected = estimación de este informe, no estadísticamente significativa (de un grupo: porque se probaron varios)
growth-point-published = publicada, o punto medio de su rango
growth-chart = Estimaciones y cifras publicadas, cada una con su rango. { $headline }
