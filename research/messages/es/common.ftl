### Encabezados de columnas, leyendas y otros textos comunes a varias conclusiones.

column-year = Año
column-year-gaps = Año (sin los que no tienen valor)
column-year-of = Año, { $indicator }
column-quarter = Trimestre
column-economy = Economía
column-economies = Economías
column-indicator = Indicador
column-value = Valor
column-rank = Puesto
column-unit = Unidad
column-source = Fuente
column-publisher = Editor
column-release = Edición
column-licence = Licencia
chart-other-economies = Otras economías
column-people = Personas

## Values that are not plain

dash = –
value-of-year = { $value } ({ $year })
value-undated = { $value } (año no indicado)
value-estimated = { $value } (estimación)
value-jumped = { $value }
value-reported = { $value }
value-one-operator = al menos { $value } según un operador
value-either = { $value }
value-figures-dated = { $value } ({ $year }; { $other } en { $since }, posible ruptura de la serie)
value-figures-other = { $value } ({ $year }; { $other } en { $since })
value-priced = { $value }
value-surveyed = { $value }
value-filled = { $value }
value-in-doubt = { $value } (dato dudoso)
value-low = { $value } (puede ser demasiado bajo)
doubts = { $sentences }
doubts-jumped = Datos dudosos por una posible ruptura de la serie: { $values }.
doubts-reported = Datos dudosos, pues otra cifra los contradice: { $values }.
doubts-filled = Datos dudosos, posiblemente estimaciones: { $values }.
doubts-priced = Datos dudosos, pues según el ingreso del Banco Mundial la proporción es otra: { $values }.
doubts-surveyed = Datos dudosos: { $values }.
doubts-people = Los recuentos de personas sin conexión se basan en el dato dudoso de uso de Internet.
doubt-jumped = { $indicator } ({ $value }; { $before } en { $since })
doubt-reported = { $indicator } ({ $value }; { $before } en { $since })
doubt-filled = { $indicator } ({ $value })
doubt-surveyed = { $indicator } ({ $value }), pues una encuesta halló un { $survey } en { $since }
doubt-priced = { $indicator } ({ $value } con un ingreso de { $income }, o bien { $other } con los { $ours } de { $since } del Banco Mundial)
value-up-to = hasta { $value }
value-least = al menos { $value }
range-either = { $low } o bien { $high }
value-central = unos { $central } ({ $range })
items-more = { $more } más

## What is to be known of a value in a table; empty where nothing is

column-mark = Observación
column-mark-of = Observación, { $indicator }
mark-none = { "" }
mark-estimate = estimación
mark-provisional = provisional
mark-lagged = de un año anterior al solicitado
mark-imputed = imputado
mark-undated = año no indicado
mark-corrected = corregido
mark-suspect = dudoso
unranked-priced = porcentaje de un ingreso de { $income } por persona; { $other } de los { $ours } ({ $since }) del Banco Mundial
unranked-same-offer = el mismo precio que otra cesta, por lo que un mismo plan puede corresponder a ambas
mark-homes = posiblemente demasiado alto, pues más hogares tienen Internet
mark-low = posiblemente demasiado bajo, pues la proporción de hogares con Internet es mayor
unranked-surveyed = una encuesta halló { $survey } en { $since }
unranked-filled = cierra una serie de valores a pasos iguales, así que puede ser una estimación
unranked-homes = en { $year } el { $homes } de los hogares tenía Internet en casa
unranked-break = puede estar al otro lado de una ruptura de su serie: { $before } en { $since }
unranked-reported = otra cifra lo contradice: { $before } en { $since }
mark-filled = posiblemente una estimación
mark-repeated = puede repetir el valor del año anterior
mark-between = interpolado
mark-old = demasiado antiguo para comparar

## Data gaps

missing-from-asked = Sin valor reciente en las fuentes consultadas: { $indicators }.
missing-in-doubt = Cifras dudosas, que no se cuentan: { $indicators }.
missing-unread = Ausente de los datos: { $indicators } ({ $publisher }).
missing-series-worldbank = Ausentes de los datos: valores anuales de { $indicators } (publica: Banco Mundial).
missing-series-itu = Ausentes de los datos: valores anuales de { $indicators } (publica: Unión Internacional de Telecomunicaciones).
missing-series-other = Faltan valores anuales: { $indicators } (no los publica ninguna fuente conocida aquí).
publisher-asked = no está en las fuentes consultadas
publisher-other = oficinas nacionales de estadística

## Where a figure stands in a report, in lists of what has changed

figure-headline = titular
figure-claim = frase
counted-all = { $known ->
    [one] la única economía
   *[other] las { $known } economías
}
counted-some = { $short } de las { $known } economías
counted-all-known = { $known ->
    [one] la única economía con cifras (de { $members })
   *[other] las { $known } economías con cifras (de { $members })
}
counted-some-known = { $short } de las { $known } economías con cifras ({ $members } en total)
# $share: of the people of the group; $missing: large economies, each with its share.
counted-base = El número de personas según { $indicators } se calcula sobre una población de { $people } ({ $year }).
count-filled = El uso de Internet puede ser una estimación que ninguna encuesta confirma; lo mismo ocurre con el número de personas y los costos que se basan en ese uso.
