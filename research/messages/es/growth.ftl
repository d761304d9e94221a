### Banda ancha fija y producción en un panel de economías.

## Headlines

growth-headline-more = El PIB per cápita creció { $effect } más al año ({ $interval }) cuando una economía tenía 10 abonos más a la banda ancha fija por cada 100 habitantes.
growth-headline-less = El PIB per cápita creció { $effect } menos al año ({ $interval }) cuando una economía tenía 10 abonos más a la banda ancha fija por cada 100 habitantes.
growth-headline-none = En { $economies } economías, la banda ancha fija no tiene un vínculo estadísticamente significativo con el crecimiento del PIB per cápita: la estimación para 10 abonos más por cada 100 habitantes es de { $effect } al año (intervalo del 95 %: { $interval }).
growth-above = Los resultados publicados quedan por encima de ese intervalo: { $effect } puntos porcentuales ({ $samples }).
growth-headline-mixed = Que el PIB per cápita crezca más rápido con la banda ancha fija depende del método de estimación.
growth-unknown = No puede estimarse el vínculo entre la banda ancha fija y el crecimiento del PIB per cápita.
growth-gap = La estimación necesita datos anuales recientes del crecimiento del PIB per cápita y de la población, con los abonos a la banda ancha fija y a la telefonía fija, de muchas economías; los publica el Banco Mundial.

## Notes

growth-few-economies = Con solo { $economies } economías (menos de { $few }), los intervalos son demasiado estrechos.
growth-few-years = Con solo { $years } años (menos de { $few }), los intervalos tienden a ser demasiado estrechos.
growth-weak-instrument = El instrumento es débil (F { $strength }, inferior a { $weak }): su estimación no es fiable.
growth-instrument = El instrumento es una curva común de difusión cuyo techo depende de las líneas telefónicas en { $first } (F { $strength }), válido solo si estas no modificaron el crecimiento por otras vías.
growth-method = Se hace una regresión del crecimiento del PIB per cápita sobre los abonos del año anterior y el crecimiento de la población, con efectos de economía y de año y errores agrupados por ambos: { $observations } observaciones en { $years } años.

## Table and chart

growth-rows = Estimación
growth-row-all = Este informe, todas las economías
growth-row-instrument = Este informe, con un instrumento
growth-row-published = Publicado
growth-empty = –
growth-column-value = Cambio asociado a 10 abonos más por cada 100 habitantes, puntos porcentuales de crecimiento al año
growth-column-low = Extremo bajo del intervalo o rango
growth-column-high = Extremo alto
growth-column-observations = Observaciones
growth-column-sample = Muestra
