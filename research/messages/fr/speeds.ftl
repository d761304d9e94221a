### Speed tests by area and quarter: research/findings/infrastructure/speeds.py, research/access/files.py

## Headlines. $economy; $quarter: of the tests; $fastest and $slowest: areas, with their speeds $high and $low.

speeds-fixed-areas = { $economy }, débit moyen des réseaux fixes : { $high } dans la zone la plus rapide ({ $fastest }), { $low } dans la plus lente ({ $slowest }), { $quarter }.
speeds-mobile-areas = { $economy }, débit moyen des réseaux mobiles : { $high } dans la zone la plus rapide ({ $fastest }), { $low } dans la plus lente ({ $slowest }), { $quarter }.
speeds-fixed-one = { $economy }, débit moyen des réseaux fixes : { $high } dans la seule zone ayant assez de tests ({ $fastest }), { $quarter }.
speeds-mobile-one = { $economy }, débit moyen des réseaux mobiles : { $high } dans la seule zone ayant assez de tests ({ $fastest }), { $quarter }.
speeds-too-few = { $economy } : aucune zone n’a assez de tests de débit pour une comparaison.
speeds-no-test = { $economy } : aucun test de débit n’a été enregistré ({ $quarters }).
speeds-unknown = { $economy } : les sources de ce rapport n’ont pas le débit des réseaux par zone.
speeds-no-quarter = { $economy } : aucun trimestre n’a assez de tests de débit pour montrer un débit.

speeds-fixed-up = { $economy }, débit moyen des réseaux fixes : { $speed } ({ $quarter }), en hausse par rapport à { $before } ({ $first }).
speeds-fixed-down = { $economy }, débit moyen des réseaux fixes : { $speed } ({ $quarter }), en baisse par rapport à { $before } ({ $first }).
speeds-fixed-level = { $economy }, débit moyen des réseaux fixes : { $speed } ({ $quarter }), inchangé par rapport à { $before } ({ $first }).
speeds-fixed-once = { $economy }, débit moyen des réseaux fixes : { $speed } ({ $quarter }).
speeds-mobile-up = { $economy }, débit moyen des réseaux mobiles : { $speed } ({ $quarter }), en hausse par rapport à { $before } ({ $first }).
speeds-mobile-down = { $economy }, débit moyen des réseaux mobiles : { $speed } ({ $quarter }), en baisse par rapport à { $before } ({ $first }).
speeds-mobile-level = { $economy }, débit moyen des réseaux mobiles : { $speed } ({ $quarter }), inchangé par rapport à { $before } ({ $first }).
speeds-mobile-once = { $economy }, débit moyen des réseaux mobiles : { $speed } ({ $quarter }).

## Claims. $tests: how many in $quarter; $areas: all areas, of which $enough have enough tests, $few too few, $none no test.

speeds-fixed-tests = Tests des réseaux fixes, { $quarter } (nombre : { $tests }) : { $enough ->
    [one] { $enough } des { $areas } zones en a assez pour une comparaison, { $few } trop peu et { $none } aucun.
   *[other] { $enough } des { $areas } zones en ont assez pour une comparaison, { $few } trop peu et { $none } aucun.
}
speeds-mobile-tests = Tests des réseaux mobiles, { $quarter } (nombre : { $tests }) : { $enough ->
    [one] { $enough } des { $areas } zones en a assez pour une comparaison, { $few } trop peu et { $none } aucun.
   *[other] { $enough } des { $areas } zones en ont assez pour une comparaison, { $few } trop peu et { $none } aucun.
}
speeds-fixed-settings = Débit moyen des réseaux fixes : { $settings }.
speeds-mobile-settings = Débit moyen des réseaux mobiles : { $settings }.
speeds-in-setting = { $speed } (zones « { $setting } »)
speeds-settings-unknown = Il y a trop peu de tests pour comparer les zones suivantes : { $settings }.

## Notes and gaps

speeds-how = Les débits sont des moyennes de tests que des personnes ont choisi de lancer ; ils dépendent aussi de leurs appareils et de leurs contrats.
speeds-untested = Des zones sans tests peuvent néanmoins être desservies.
speeds-source = Source : { $title } ({ $publisher }). Licence : { $licence }.
areas-file = Les zones sont celles du fichier { $file }.
areas-nearest = Les limites des entités de premier niveau ne sont pas disponibles ici ; chaque test est donc attribué à la zone dont le centre est le plus proche, ce qui peut être erroné près d’une limite.
areas-layer = Zones : { $citation } Licence : { $licence }.
speeds-gap-areas = { $economy } : les débits des réseaux ne sont pas récapitulés par zone, car aucune limite de zone n’a été consultée ici ; geoBoundaries en publie.
speeds-gap-quarter = Les tests de débit de { $quarter } manquent ; Ookla les publie par trimestre.
speeds-gap-tests = Absent des données : tests de débit, qu’Ookla publie par trimestre.

## Table and chart

speeds-rows = Zone
speeds-column-network = Réseau
speeds-column-download = Descendant, Mbit/s
speeds-column-upload = Montant, Mbit/s
speeds-column-latency = Latence, ms
speeds-column-tests = Tests
speeds-column-enough = Assez pour comparer
speeds-network-fixed = Fixe
speeds-network-mobile = Mobile
speeds-flag-enough-tests = oui
speeds-flag-no-tiles = aucun test
speeds-flag-few-tests = trop peu de tests
speeds-flag-few-tiles = trop peu de lieux testés
speeds-flag-mostly-single-tests = surtout des tests isolés
speeds-axis = Débit descendant, Mbit/s
speeds-map = Carte. { $headline }
