### Electricity and Internet use: research/findings/electricity.py

## $electricity, $internet: shares of people with electricity, and of those who use the Internet.

electricity-all = { $economy } : presque tous les habitants ont l’électricité et utilisent l’Internet.
electricity-everybody-people = { $economy } : { $share } des habitants ({ $people }) n’utilisent pas l’Internet, alors que presque tous ont l’électricité.
electricity-ahead = { $economy } : les habitants qui ont l’électricité sont plus nombreux que ceux qui utilisent l’Internet, { $electricity } contre { $internet }.
electricity-ahead-people = { $economy } : parmi les personnes hors ligne ({ $offline }), au moins { $people } ont l’électricité ; { $electricity } de tous les habitants l’ont et { $internet } utilisent l’Internet.
electricity-ahead-lack = { $economy } : parmi les personnes hors ligne ({ $offline }), au plus { $people } n’ont pas l’électricité ; { $electricity } de tous les habitants l’ont et { $internet } utilisent l’Internet.
electricity-bounds = Deux parts disent jusqu’où elles peuvent se recouper, et non jusqu’où elles se recoupent : une limite est donc donnée.
electricity-behind = { $economy } : les habitants qui utilisent l’Internet sont plus nombreux que ceux qui ont l’électricité, { $internet } contre { $electricity }.
electricity-level = { $economy } : les habitants qui utilisent l’Internet sont à peu près aussi nombreux que ceux qui ont l’électricité, { $internet } et { $electricity }.
electricity-apart = { $economy } : l’accès à l’électricité ({ $electricity }) et l’utilisation de l’Internet ({ $internet }) sont trop éloignés dans le temps pour être comparés.
electricity-internet-alone = { $economy } : { $internet } des habitants utilisent l’Internet ; les chiffres récents sur l’accès à l’électricité manquent.

## Of all people. $share: a range that the two shares allow; $most: its high end.


## $urban, $rural: shares of people with electricity.

electricity-rural-behind = L’électricité atteint { $rural } des habitants des zones rurales et { $urban } de ceux des villes.
electricity-urban-behind = L’électricité atteint { $urban } des habitants des villes et { $rural } de ceux des zones rurales.
electricity-places-level = L’électricité atteint à peu près la même part des habitants dans les zones rurales ({ $rural }) et dans les villes ({ $urban }).
