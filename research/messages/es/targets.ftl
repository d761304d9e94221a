### Metas.

## How many targets of a list one economy meets

## Where a target stands

target-standing = { $target }, con { $value } en { $year } frente a una meta de { $asked } para { $due }
target-standing-income = { $target }, con { $value } del ingreso per cápita en { $year } frente a una meta de { $asked } para { $due }
target-standing-points = { $target }, a { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
}: { $value } en { $year } frente a una meta de { $asked } para { $due }
target-price-times = { $target }: el precio es { $times } veces el que admite la meta, { $value } del ingreso per cápita en { $year } frente a { $asked } para { $due }.
targets-in-status = { $status } ({ $targets })
targets-met-jump = Cumplidas solo si el salto del último valor es real, y no contadas como tales: { $targets }.
targets-older = Se muestran y no se cuentan, porque sus cifras tienen más de tres años: { $targets }.
targets-doubted = Se muestran y no se cuentan, porque otra cifra da una situación distinta, el valor que la cumple puede ser una estimación o es inferior a la proporción de usuarios de Internet: { $targets }.
targets-undecided-rounded = Sin decidir, pues las cifras están redondeadas: { $targets }.
targets-undecided-income = Sin decidir, pues el resultado con el ingreso per cápita del Banco Mundial difiere del obtenido con el que usa la UIT: { $targets }.
target-item = { $target }: { $value } en { $year }
target-split = La meta «{ $target }» se cumple según: { $met }; no se cumple según: { $unmet }.
target-asks-at-least = al menos { $value }
target-asks-all = { $value }
target-asks-rise = aumento de al menos { $value }
target-asks-fall = reducción de al menos { $value }
target-asks-at-most = { $value } como máximo
target-asks-below = menos de { $value }
target-between = { $values }
target-asked-by = { $asked } para { $due }
# $needed, $now: one of change-rise, change-fall, change-of-nothing.
target-paces = Necesario al año desde { $from }: { $needed }; al año en { $years }: { $now }
target-paces-needed = Necesario al año desde { $from }: { $needed }
target-paces-both = La misma situación según cada cifra: { $values }
target-paces-recent = Al año en { $years }: { $now }
target-paces-ages = De 15 años o más: del { $least } al { $most }, según cuántos niños se cuenten
target-paces-between = Necesario al año desde { $last }: { $needed }, o { $more } al año desde { $today } si nada ha cambiado en ese tiempo; al año en { $years }: { $now }
target-paces-reached = La previsión central la alcanza en { $year }; probabilidad de cumplirla según la previsión: { $chance }
target-paces-chance = { $paces }; probabilidad de cumplirla según la previsión: { $chance }
target-pace-between = Cumplir la meta «{ $target }» exige { $needed } al año desde { $last }, o { $more } al año desde { $today } si nada ha cambiado en ese tiempo; en el período { $years } hubo { $now } al año.
target-pace-recent = Cumplir la meta «{ $target }» exige { $needed } al año desde { $from }; en el período { $years } hubo { $now } al año.
target-pace-income = El precio en sí pasó de { $before } a { $after } al mes: su proporción del ingreso bajó sobre todo porque aumentaron los ingresos.
target-pace-break = Cumplir la meta «{ $target }» exige { $needed } al año desde { $from }; la serie puede tener una ruptura ({ $years }), por lo que se desconoce su ritmo reciente.
target-pace = Cumplir la meta «{ $target }» exige { $needed } al año desde { $from }.
target-ages = La meta «{ $target }» es para personas de 15 años o más; su proporción está entre el { $least } y el { $most }, según cuántos niños se cuenten, de modo que la meta puede estar ya cumplida.
target-due = El plazo de { $due } ha vencido.

## Notes and gaps

target-status-method = «Encaminada»: es probable que la meta se cumpla dentro del plazo (probabilidad del 66 % o más) o, sin previsión, se cumple al ritmo reciente; «ritmo desconocido»: menos de tres valores medidos en cinco años; «cifra dudosa»: otra cifra da una situación distinta, el valor que la cumple puede ser una estimación o la cobertura es inferior a la proporción de usuarios de Internet; «prácticamente cumplida»: el 99 % o más de la población.
target-beside = Se conocen, pero no se evalúan, porque la meta «{ $target }» se refiere a otras edades o no precisa qué cifra se tiene en cuenta: { $figures }.
target-figure = { $indicator } ({ $year }): { $value }
target-figure-undated = { $indicator }, { $value } (año no indicado)
target-met-from = Según la publicación que la fija, una meta de conectividad del { $threshold } se considera cumplida a partir del { $value }.
target-note = { $text }
target-source = Metas: { $text }
target-quoted-method = Umbral tomado de resúmenes de terceros y no comprobado en la propia publicación: { $targets }.
targets-no-data = { $lacking ->
    [one] Una de las { $targets } metas no puede evaluarse por falta de datos recientes o de una medida acordada.
   *[other] { $lacking } de las { $targets } metas no pueden evaluarse por falta de datos recientes o de una medida acordada.
}
targets-too-old = Demasiado antiguas para contar: { $targets }.
targets-judged = Metas que se pueden evaluar en { $economy }: { $measured } de { $targets }.
targets-unjudged-too-old = La cifra más reciente consultada es demasiado antigua ({ $unjudged }): { $targets }.
targets-unjudged-not-judged = Solo datos parciales ({ $unjudged }): { $targets }.
targets-unjudged-no-data = Sin datos ({ $unjudged }): { $targets }.
target-of = { $target } ({ $year })
targets-aims = { $aims ->
    [one] Una meta no fija ninguna cifra.
   *[other] { $aims } metas no fijan ninguna cifra.
}
targets-of-totals = { $totals ->
    [one] Una meta se refiere a totales y no obliga a ninguna economía por sí sola.
   *[other] { $totals } metas se refieren a totales y no obligan a ninguna economía por sí sola.
}

## How many economies of a group meet a target

targets-among = { $list }: { $met ->
    [one] una de las { $known } economías de { $group } con datos recientes cumple la meta «{ $target }».
   *[other] { $met } de las { $known } economías de { $group } con datos recientes cumplen la meta «{ $target }».
}
targets-among-none = { $list }: ninguna de las { $known } economías de { $group } con datos recientes cumple la meta «{ $target }».
targets-among-one-met = { $list }: la única economía de { $group } con datos recientes cumple la meta «{ $target }».
targets-among-one-unmet = { $list }: la única economía de { $group } con datos recientes no cumple la meta «{ $target }».
targets-among-unmeasured = { $list }: no puede medirse ninguna meta en { $group }.
targets-among-years = Estos valores son de { $years }.
targets-among-years-lacking = { $lacking ->
    [one] Estos valores son de { $years }; otra economía no tiene datos recientes.
   *[other] Estos valores son de { $years }; otras { $lacking } economías no tienen datos recientes.
}
targets-counted-from = Cuentan los valores de { $first } o posteriores.

## Table and charts

target-rows = Meta
target-column-rule = Regla
target-column-threshold = Umbral
target-column-to = Hasta
target-column-due = Plazo
target-column-confirmed = Umbral leído en la publicación
target-column-state = Estado
target-column-asked = Exigido
target-column-distance = Distancia
target-column-paces = Ritmo
target-column-first = Primer año
target-column-last = Último año
target-confirmed = confirmado
target-not-confirmed = no confirmado
target-rule-at-least = al menos
target-rule-at-most = como máximo
target-rule-below = menos de
target-rule-within = entre
target-rule-aim = sin cifra
target-state-target-met = meta cumplida
    .label = Meta cumplida
target-state-advanced = avanzada
    .label = Avanzada
target-state-satisfactory = satisfactoria
    .label = Satisfactoria
target-state-limited = limitada
    .label = Limitada
target-state-not-met = no cumplida
    .label = No cumplida
target-state-missed = incumplida
    .label = Incumplida
target-state-no-number-set = sin cifra fijada
    .label = Sin cifra fijada
target-state-no-data = sin datos
    .label = Sin datos
target-too-old = desconocido: el valor es demasiado antiguo
    .label = Desconocido: el valor es demasiado antiguo
targets-among-chart = Economías por estado, meta por meta. { $headline }
target-before = De 4 a 6 años antes
target-line = { $status } ({ $year })
target-status-chart = Una línea por cada meta que puede evaluarse, con su valor más reciente, el de 4 a 6 años antes y el nivel exigido. { $headline }

## The way to the target for Internet use

path-needed = Ritmo necesario desde { $from }: { $points } { $points ->
    [one] punto
   *[other] puntos
} al año (desde { $since }: { $pace })
path-needed-alone = Ritmo necesario desde { $from }: { $points } { $points ->
    [one] punto
   *[other] puntos
} al año
