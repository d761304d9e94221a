### What an economy is made of, what it trades, and how indicators moved: research/findings/structure.py, over_time.py,

## Sectors. $services, $industry, $agriculture: shares of GDP.


## Trade. $balance: exports less imports.


## Over time. $before: in the year $first; $after or $value: in the year $last.

over-time-rose = { $indicator }, { $economy } : en hausse, de { $before } en { $first } à { $after } en { $last }.
over-time-fell = { $indicator }, { $economy } : en baisse, de { $before } en { $first } à { $after } en { $last }.
over-time-peaked = { $indicator }, { $economy } : en hausse, de { $before } en { $first } à { $value } en { $turn }, puis en baisse, jusqu’à { $after } en { $last }.
over-time-dipped = { $indicator }, { $economy } : en baisse, de { $before } en { $first } à { $value } en { $turn }, puis en hausse, jusqu’à { $after } en { $last }.
over-time-moved = { $indicator }, { $economy } : entre { $low } et { $high } de { $first } à { $last } ; { $after } en { $last }.
over-time-same = { $indicator }, { $economy } : à peu près au même niveau en { $last } ({ $after }) qu’en { $first } ({ $before }).
over-time-level = { $indicator }, { $economy } : { $value } en { $first } comme en { $last }.
over-time-once = { $indicator }, { $economy } : { $value } en { $last }.
over-time-rate = { $indicator }, { $economy } : { $value } en { $last }, contre une médiane de { $median } sur la période { $years }.
over-time-before = En { $begun }, la valeur était déjà à peu près celle de { $last } : { $before }.
over-time-break = La variation de { $year } s’écarte beaucoup de la variation annuelle habituelle : une rupture de la série est possible.
over-time-published = { $indicator }, { $economy }, chiffres publiés : { $start } ({ $first }), { $before } ({ $since }) et { $value } ({ $year }) ; on ne sait pas lequel des deux derniers est exact, la série présentant peut-être une rupture.
over-time-jumped = { $indicator }, { $economy } : { $before } en { $since } et { $value } en { $year } ; cette variation s’écarte beaucoup de la variation annuelle habituelle, et une rupture de la série est possible.
over-time-none = { $economy } – trop peu d’années connues pour montrer une évolution : { $indicators }.
over-time-unknown = { $economy } – les sources de ce rapport n’ont pas de valeur récente : { $indicators }.
over-time-old = Dernière valeur trop ancienne pour être rapportée : { $indicators }.
over-time-chart = Lignes au fil des années, { $economy } : { $indicators }. { $headline }

## Trade in technology. $value: of $economy.

