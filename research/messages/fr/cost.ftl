### Cost of extending networks: research/findings/cost.py, cost_case.py, cost_pay.py

cost-headline = { $economy } : les sites radio pour toute la population hors de portée de la 4G ({ $people }) coûteraient { $cost } sur { $years } ans.
cost-headline-new = { $economy } : de nouveaux sites radio 4G pour la population hors de portée de la 3G ({ $people }) coûteraient { $cost } sur { $years } ans.
cost-headline-first = { $economy } : moderniser les sites 3G pour une population de { $fewer } suffirait pour atteindre la cible de { $met } de couverture 4G ; le coût n’est pas connu.
cost-then-new = Les sites 3G pourraient apporter la 4G au reste de la population qui en est privée ({ $upgraded }) ; la modernisation n’est pas chiffrée.
cost-then-target = Pour couvrir { $met } de la population, de nouveaux sites pour une population de { $fewer } coûteraient { $first }.
cost-then-target-new = Pour couvrir { $met } de la population totale, de nouveaux sites pour une population de { $fewer } coûteraient { $first }. Il faut aussi moderniser les sites pour la population dotée de la 3G ({ $upgraded }), ce qui n’est pas chiffré.
cost-then-beyond = Au-delà de la cible, la population hors de portée de la 3G ({ $people }) a besoin de nouveaux sites, qui coûteraient { $cost } sur { $years } ans.
cost-then = { $sites } { $then }
cost-headline-upgrades = { $economy } : les sites 3G pourraient apporter la 4G à presque toute la population hors de sa portée ({ $people }) ; la modernisation n’est pas chiffrée.
cost-most = Au plus, si aucun site 3G ne peut être modernisé, de nouveaux sites pour toute la population hors de portée de la 4G ({ $people }) coûteraient { $cost }.
cost-on-top = S’y ajoutent les liaisons interurbaines et les réseaux centraux, les téléphones et les formations.
cost-radio-only = Sites radio seulement : les liaisons interurbaines et les réseaux centraux s’y ajoutent.
cost-in-range = La fourchette est de { $range }.
cost-doubted = Ces nombres reposent sur une couverture 4G de { $covered }, qui est douteuse.
cost-of-gdp = Les sites radio pour toute cette population coûteraient { $share } du PIB d’une année.
cost-value-about = environ { $central }
cost-value-simulated = environ { $central } ({ $range } dans 80 % des simulations)
cost-unknown = { $economy } : le coût de l’extension des réseaux n’est pas disponible.
cost-no-gap = { $economy } : on ignore combien de personnes hors ligne (au total { $people }) vivent hors de portée de la 4G.
cost-not-described = { $economy } : la superficie, la part urbaine ou l’accès à l’électricité manquent pour la même période.
cost-no-more = { $economy } : la 4G atteint toute la population ({ $year }) ; il ne reste aucun réseau à construire.
cost-no-more-hidden = La couverture communiquée est de 100 % ; compte tenu des arrondis, une population pouvant aller jusqu’à { $people } peut rester hors de portée et n’est pas comprise dans le coût.
cost-rounded = { $economy } : la couverture 4G communiquée est de { $covered } ({ $year }), chiffre arrondi ; on ignore qui reste exclu, si quelqu’un l’est, et aucun réseau n’est chiffré.
cost-near-all = { $economy } : la couverture 4G communiquée est de { $covered } ({ $year }) ; la part restante est dans la marge d’erreur de tels chiffres, et aucun réseau n’est chiffré.
cost-speed = { $economy } : un réseau offrant { $speed } Mbit/s à un usager ne peut pas être planifié, car un seul usager prendrait plus que la capacité d’une cellule.
cost-cell = Avec { $bandwidth } MHz, une cellule achemine { $carries } Mbit/s ; choisir un débit plus faible.

## What it takes. $sites at central costs, $range from low to high costs; $people by satellite.

cost-narrow = Sites radio seulement : les liaisons interurbaines, les réseaux centraux et la fibre en ville ne sont pas compris dans ce coût et peuvent coûter plusieurs fois plus, d’après l’estimation mondiale de l’« Action Blueprint » de l’UIT (2025).
cost-range = Les fourchettes du coût des réseaux sont celles des hypothèses testées : 80 % des simulations qui les font toutes varier à la fois s’y trouvent, trafic et spectre compris.
cost-range-alone = À elle seule, la valeur la plus chère d’une hypothèse ({ $driver }) porterait le coût à { $total }, au-delà de la fourchette.
cost-range-alone-low = À elle seule, la valeur la moins chère d’une hypothèse ({ $driver }) ramènerait le coût à { $total }, en deçà de la fourchette.
cost-before = D’après la couverture 4G de { $since } ({ $before }), la population hors de portée est de { $people }, et les réseaux nécessaires pour la desservir coûteraient { $cost }.
cost-no-provinces = { $economy } : la population par entité de premier niveau n’est pas disponible ; le modèle traite l’ensemble comme une seule zone.
cost-demand-grows = Les réseaux sont construits aussi pour la hausse de la population attendue dans les { $years } ans à venir ({ $change }).
cost-demand-shrinks = La population devrait diminuer dans les { $years } ans à venir (baisse : { $change }) ; les réseaux sont construits pour la population actuelle.
cost-demand-unknown = { $economy } : les projections de population ne sont pas disponibles ; les réseaux sont construits pour la population actuelle.

## Notes

cost-method = La 4G atteint { $covered } des habitants ({ $year }). Les entités de premier niveau sont prises avec leur population et leur superficie, les villes sont rattachées à l’entité dont le centre est le plus proche, et les habitants que la 4G n’atteint pas sont supposés vivre là où les terres sont le moins peuplées. Les sites disposent du réseau électrique là où les habitants ont l’électricité, c’est-à-dire, par hypothèse, là où la population est la plus dense, et partout si 99 % des habitants ou plus l’ont. La planification prévoit { $traffic } Go par usager et par mois, à { $speed } Mbit/s à l’heure la plus chargée, { $adoption } des habitants étant usagers du service.
cost-method-all = De nouveaux sites sont comptés pour tous, même là où moderniser les sites 3G coûterait moins.
cost-method-new = La 3G atteint { $covered } des habitants ; de nouveaux sites sont comptés pour les autres, supposés vivre là où les terres sont le moins peuplées.
cost-yardstick = Appliqué à toutes les personnes hors ligne en 2020, le modèle s’écarte au plus d’un facteur { $factor } des chiffres de l’étude « Connecting Humanity » de l’UIT (2020), dans le monde et dans chacune de ses régions.
cost-prices = Les coûts sont des valeurs actuelles aux prix des années de leurs sources.
cost-unconfirmed = Repris tels que cités, sans avoir été lus dans la source indiquée : { $figures }.

## Table and chart

cost-rows = Desserte par
cost-served-towns = Villes
cost-served-capacity = Rural, sites pour le trafic
cost-served-coverage = Rural, sites pour la couverture
cost-served-satellite = Satellite, zones les moins peuplées
cost-served-all = Total
cost-served-public = Total, non payé par les usagers
cost-served-target = Jusqu’à ce que la cible soit considérée comme atteinte
cost-served-most = Toute la population hors de portée de la 4G, si aucun site 3G n’est modernisé
cost-served-upgraded = Avec la 3G : modernisation, non chiffrée
cost-served-first = Dont, jusqu’à ce que la cible soit considérée comme atteinte
cost-column-density = Habitants par km²
cost-column-sites = Sites
cost-column-cost = Coût, central
cost-column-cheapest = Coût, bas
cost-column-range-low = Coût, 80 % des simulations, borne basse
cost-column-dearest = Coût, haut
cost-column-range-high = Coût, 80 % des simulations, borne haute
cost-column-each = Coût par personne
cost-column-share = % du PIB d’une année
cost-part-sites = Sites
cost-part-links = Liaisons
cost-part-energy = Énergie
cost-part-running = Exploitation
cost-part-satellite = Satellite
cost-part-fees = Taxes et redevances
cost-part-return = Administration et rémunération
cost-axis-million = millions US$
cost-axis-billion = milliards US$
cost-chart = Coût par composante, coûts centraux. { $headline }

## What decides the cost. $driver: an assumption; $cost: at central costs; $range: with it at either end.

cost-drivers-headline = { $economy } – ce qui détermine le plus le coût de l’extension des réseaux : { $drivers }.
cost-lever-bandwidth = Demander au régulateur quelle quantité de spectre les opérateurs utilisent.
cost-lever-tax = Demander à l’administration fiscale quelles taxes pèsent sur les réseaux ; les réduire fait perdre des recettes publiques.
cost-drivers-method = Chaque ligne modifie une seule hypothèse ; ses extrémités indiquent le coût qui en résulte. Les coûts sont incertains, tandis que les choix, comme le trafic, relèvent d’une décision.
cost-drivers-spread = De la valeur basse à la valeur haute
cost-drivers-chart = Coût obtenu aux deux extrémités de chaque hypothèse, la plus grande étendue d’abord. { $headline }
cost-rows-assumptions = Hypothèse
cost-column-low = Valeur au coût le plus bas
cost-column-central = Valeur centrale
cost-column-high = Valeur au coût le plus haut

## Who pays. $percent of income; $rest: what remains at central costs, $range; $high: at high costs.

pay-rest = Le coût pour toute cette population ({ $people }) laisserait { $rest } à la charge des fonds publics, si les usagers paient, par hypothèse, { $percent } de leur revenu.
pay-nothing = Aucune part du coût pour toute cette population ({ $people }) ne serait à la charge des fonds publics, si les usagers paient, par hypothèse, { $percent } de leur revenu.
pay-open = La part publique du coût pour toute cette population ({ $people }) ne peut être précisée : de zéro à { $most }, selon ce que gagnent les usagers, s’ils en paient { $percent }.
pay-revenue = Les recettes sont celles que procurent les seules personnes nouvellement connectées de 10 ans et plus, comme pour les appareils ; ce que les opérateurs tirent des autres usagers n’est pas compté. Le revenu des personnes nouvellement connectées est supposé compris entre { $poorer } et la totalité du revenu moyen, comme pour la baisse du prix des données ; aucune source n’est connue sur ce point.
pay-ends = Pour les fonds publics, le montant bas correspond au coût bas et au revenu moyen, le montant haut au coût haut et à { $poorer } du revenu moyen. Si le prix actuel est plus bas, les usagers paient ce prix.
pay-surplus = Les excédents sont dépensés là où ils atteignent le plus d’usagers pour la même somme.
cost-income-gni = Le revenu est le RNB par personne de { $year } (méthode de l’Atlas), moyenne de l’ensemble des habitants.
cost-income-gdp = Le revenu est le PIB par personne de { $year }, moyenne de l’ensemble des habitants.
cost-income-priced = { $economy } : les prix de l’UIT sont exprimés en proportion d’un revenu de { $income } par personne, comme le montrent ses prix en US$ ; rapportées aux { $ours } ({ $since }) de la Banque mondiale, les données mobiles coûtent { $other }.

