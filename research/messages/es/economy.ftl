### De qué se compone una economía, con qué comercia y cómo evolucionaron los indicadores.

## Sectors


## Trade


## Over time

over-time-rose = { $indicator } en { $economy }, al alza: de { $before } en { $first } a { $after } en { $last }.
over-time-fell = { $indicator } en { $economy }, a la baja: de { $before } en { $first } a { $after } en { $last }.
over-time-peaked = { $indicator } en { $economy }, al alza: de { $before } en { $first } a { $value } en { $turn }, y luego a la baja, hasta { $after } en { $last }.
over-time-dipped = { $indicator } en { $economy }, a la baja: de { $before } en { $first } a { $value } en { $turn }, y luego al alza, hasta { $after } en { $last }.
over-time-moved = { $indicator } en { $economy }: entre { $low } y { $high } de { $first } a { $last }; { $after } en { $last }.
over-time-same = { $indicator } en { $economy }: más o menos igual en { $last } ({ $after }) que en { $first } ({ $before }).
over-time-level = { $indicator } en { $economy }: { $value } tanto en { $first } como en { $last }.
over-time-once = { $indicator } en { $economy }: { $value } en { $last }.
over-time-rate = { $indicator } en { $economy }: { $value } en { $last }, frente a una mediana de { $median } (período { $years }).
over-time-before = En { $begun } el valor ya era aproximadamente el de { $last }: { $before }.
over-time-break = La variación de { $year } se aparta mucho de lo habitual en un año: una posible ruptura de la serie.
over-time-published = { $indicator } en { $economy }, según las cifras publicadas: { $start } ({ $first }), { $before } ({ $since }) y { $value } ({ $year }); no se sabe cuál de las dos últimas es correcta, pues la serie puede tener una ruptura.
over-time-jumped = { $indicator } en { $economy }: { $before } en { $since } y { $value } en { $year }, una variación muy alejada de lo habitual en un año, que puede ser una ruptura de la serie.
over-time-none = Se conocen muy pocos años para mostrar la evolución de { $economy }: { $indicators }.
over-time-unknown = Las fuentes de este informe no tienen ningún valor reciente de { $economy }: { $indicators }.
over-time-old = El último valor es demasiado antiguo para presentarlo: { $indicators }.
over-time-chart = Líneas de { $economy } a lo largo de los años: { $indicators }. { $headline }

## Trade in technology

