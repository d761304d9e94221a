### Who is offline, and how many of them a network covers: research/findings/offline.py

offline-headline-parts-if = { $economy } : si { $online } de la population est en ligne, la 4G atteint au moins { $share } de la population hors ligne ({ $people }) ; hors de sa portée : jusqu’à { $beyond }.
offline-headline-parts = { $economy } : la 4G atteint au moins { $share } de la population hors ligne ({ $people }) ; hors de sa portée : jusqu’à { $beyond }.
offline-headline-rounded = { $economy } : la 4G atteint environ { $share } de la population hors ligne ({ $people }) ; hors de sa portée : environ { $beyond }.
offline-headline-all = { $economy } : la 4G atteint presque toute la population hors ligne ({ $people }).
offline-headline-nearly = { $economy } : la 4G atteint presque toute la population hors ligne ({ $people }) ; hors de sa portée : de zéro à { $beyond }.
offline-headline-none = { $economy } : la 4G n’atteint peut-être aucune des personnes hors ligne (au total { $people }).
offline-rounded-all = La couverture 4G communiquée est de { $covered } ({ $year }), chiffre arrondi : on ignore combien de personnes hors ligne ({ $people }) sont hors de sa portée, s’il y en a.
offline-before-jump = { $economy } : si { $before } des habitants utilisent l’Internet, comme en { $since }, la population hors ligne est de { $people } ; le changement intervenu depuis est peut-être une rupture de série.
offline-before-break = D’après le chiffre de { $since } ({ $before }), la 4G atteint au moins { $share } de la population hors ligne ; hors de sa portée : jusqu’à { $beyond }.
offline-nobody = { $economy } : tous les habitants utilisent l’Internet ({ $year }) ; il ne reste personne à connecter.
offline-unknown = { $economy } : le nombre de personnes hors ligne n’est pas disponible.
offline-not-parted = { $economy } : on ignore quelle partie de la population hors ligne ({ $people }) vit à portée de la 4G, car la couverture n’est pas disponible.
offline-contradicted = { $economy } : on ne peut pas dire quelle partie de la population hors ligne ({ $people }) vit à portée de la 4G, car il y a plus d’habitants en ligne que la 4G n’en atteint.
offline-needs = Les personnes hors de portée ont besoin d’un réseau ; celles qui sont à portée peuvent manquer d’un appareil, de données à un prix qu’elles peuvent payer, de compétences ou de contenus qui en valent la peine.
offline-3g = Population hors de portée de la 4G mais à portée de la 3G : environ { $people } ({ $year }) ; là où les sites 3G peuvent être modernisés, il y a moins à construire que pour le reste.

## Notes

offline-years = Les chiffres datent de { $use } pour l’utilisation de l’Internet, de { $coverage } pour la couverture 4G et de { $people } pour la population ({ $number }).
offline-rounded = La couverture communiquée est de 100 % ; compte tenu des arrondis, une population pouvant aller jusqu’à { $people } peut rester hors de portée.
offline-rounded-range = La couverture est donnée en pour cent entiers ; compte tenu des arrondis, la population hors de portée peut aller de { $people }.
offline-ages = Les personnes de tous âges sont comptées, comme si la part publiée, celle des âges couverts par l’enquête, valait à tout âge.
offline-method = La couverture est celle qui est publiée, communiquée ou estimée, et non mesurée. Les personnes hors de portée de la 4G sont comptées comme hors ligne ; certaines pouvant être en ligne par d’autres réseaux, ce nombre de personnes hors ligne hors de sa portée est un maximum.

## Gaps

offline-no-population = { $economy } : une population récente qui concorde avec d’autres sources manque.
offline-no-use = { $economy } : l’utilisation de l’Internet manque.
offline-use-in-doubt = { $economy } : le chiffre de l’utilisation de l’Internet est douteux.
offline-use-undated = { $economy } : l’utilisation de l’Internet est publiée sans année.
offline-use-old = { $economy } : le chiffre le plus récent de l’utilisation de l’Internet date de { $year }, ce qui est trop ancien pour dénombrer des personnes.
offline-coverage-old = { $economy } : la dernière couverture 4G communiquée date de { $year }.
offline-no-coverage = { $economy } : la couverture 4G manque ; l’UIT la publie.
offline-more-online = Selon les chiffres publiés, la 4G atteint { $covered } des habitants ({ $covered-year }), mais { $online } sont en ligne ({ $year }) : les deux ne concordent pas.

## Table and chart

offline-rows = Déficit
offline-gap-coverage = Hors ligne et hors de portée de la 4G, au plus
offline-gap-usage-if = À portée de la 4G, hors ligne, tous âges, au moins, si le nombre de personnes hors ligne est exact
offline-gap-usage = À portée de la 4G, hors ligne, tous âges, au moins
offline-gap-coverage-rounded = Hors de portée de la 4G
offline-gap-usage-rounded = À portée de la 4G, hors ligne, tous âges
offline-all = Toute la population
offline-young = Dans toute la population, moins de 10 ans
offline-label = { $people }, { $share }
offline-closes-coverage = réseaux
offline-closes-usage = appareils, prix des données, compétences, contenus utiles
offline-column-before = Population, selon l’utilisation de l’Internet de { $year }
offline-column-share = Part de la population hors ligne
offline-column-closes = Ce qui peut être nécessaire
