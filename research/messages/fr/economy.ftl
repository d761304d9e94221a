### What an economy is made of, what it trades, and how indicators moved: research/findings/structure.py, over_time.py,

## Sectors. $services, $industry, $agriculture: shares of GDP.

sectors-shares = { $economy }, répartition du PIB : services, { $services } ; industrie, { $industry } ; agriculture, { $agriculture }.
sectors-dated = Les parts les plus récentes datent de { $year }.
sectors-sum-under = Le total des parts est de { $sum } : les impôts moins les subventions sur les produits n’appartiennent à aucun secteur.
sectors-sum-over = Le total des parts est de { $sum }, tel que la source les donne.
sectors-unknown = { $economy } : il n’existe pas de chiffres récents sur les secteurs de l’économie.
sectors-apart = { $economy } : les parts des secteurs ne sont connues que pour des années différentes.
sectors-old = { $economy } : les chiffres les plus récents sur les parts des secteurs datent de { $year }.
sectors-rows = Secteur
sectors-axis = % du PIB
sectors-whole = PIB
sector-rest = Aucun de ces secteurs
sector-services = Services
sector-industry = Industrie
sector-agriculture = Agriculture
sector-together = Total
sectors-chart = Une barre des secteurs en { $year }. { $shares }

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
over-time-jumped = En { $year }, la valeur était de { $value } : cette variation s’écarte beaucoup de la variation annuelle habituelle, et une rupture de la série est possible.
over-time-none = { $economy } – trop peu d’années connues pour montrer une évolution : { $indicators }.
over-time-unknown = { $economy } – les sources de ce rapport n’ont pas de valeur récente : { $indicators }.
over-time-old = Dernière valeur trop ancienne pour être rapportée : { $indicators }.
over-time-chart = Lignes au fil des années, { $economy } : { $indicators }. { $headline }

## Trade in technology. $value: of $economy.

