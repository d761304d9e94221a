### Network coverage: research/findings/coverage.py, coverage_sites.py

## As published. $shares: a list of coverage-share.

coverage-published = { $economy } – part de la population couverte par les réseaux : { $shares }.
coverage-none = { $economy } – les chiffres ({ $years }) n’indiquent aucune couverture { $technologies }.
coverage-contradicted = { $economy } – la couverture mobile n’est pas connue de façon fiable : une couverture 4G de { $covered } ({ $covered-year }) ne concorde pas avec { $online } d’habitants en ligne ({ $year }).
coverage-contradicted-estimate = { $economy } – la couverture mobile n’est pas connue de façon fiable : une couverture 4G estimée à { $covered } ({ $covered-year }) ne concorde pas avec { $online } d’habitants en ligne ({ $year }).
coverage-unknown = { $economy } : les chiffres récents sur la couverture des réseaux manquent.
coverage-share = { $share } ({ $technology })
coverage-either = { $value } ou { $before } en { $since }
coverage-reported = Communiqué par les opérateurs et les régulateurs, non mesuré : { $indicators }.
coverage-estimated = Estimé, ni communiqué ni mesuré : { $indicators }.
coverage-old = Trop ancien ou sans année précisée, donc absent du titre : { $indicators }.
coverage-in-doubt = Douteux, donc non montré : { $indicators }.

## Measured from sites. $shares: a list of coverage-share; $known: the share of all people who live in named places.

coverage-measured = { $economy } – part de la population des localités répertoriées à portée d’un site : { $shares }.
coverage-few = { $economy } : la couverture par ces sites n’est connue que pour { $known } des habitants.
coverage-over = { $economy } : les localités répertoriées comptent plus d’habitants que l’économie elle-même ; aucune part à portée n’est donc montrée.
coverage-unmeasured = { $economy } : la couverture par ces sites ne peut pas être mesurée.
coverage-bounds = { $economy } : { $share } de l’ensemble des habitants sont à portée d’un site ; les localités répertoriées en regroupent { $known }, et l’on ignore où vit le reste.
coverage-areas = { $several ->
    [one] { $several } zone sur { $areas } compte des habitants hors de portée : { $most } ({ $people }).
   *[other] { $several } zones sur { $areas } comptent des habitants hors de portée ; celle qui en compte le plus : { $most } ({ $people }).
}
coverage-areas-all = Dans chaque zone, tous les habitants des localités répertoriées sont à portée d’un site.
coverage-reach = Chaque site est supposé porter à { $km } km à vol d’oiseau : ni relief, ni charge, ni fréquence.
coverage-reach-own = Chaque site est supposé porter à la distance qu’indiquent ses données, à vol d’oiseau : ni relief, ni charge, ni fréquence.
coverage-left-out = { $sites ->
    [one] { $sites } site sans portée connue est laissé de côté.
   *[other] { $sites } sites sans portée connue sont laissés de côté.
}
coverage-sites = { $sites ->
    [one] Les parts reposent sur { $sites } site.
   *[other] Les parts reposent sur { $sites } sites.
}
coverage-no-places = { $economy } : les localités répertoriées et leur population manquent (publiées par GeoNames).
coverage-no-share = Le nombre d’habitants de chaque zone est inconnu ; aucune part n’est donc montrée par zone.

## Technologies

coverage-radio-2g = 2G
coverage-radio-3g = 3G
coverage-radio-4g = 4G
coverage-radio-5g = 5G
coverage-radio-any = toutes technologies
    .label = Toutes technologies
coverage-technology = { $name }

## Table and chart

coverage-rows = Technologie
coverage-rows-areas = Technologie, ou zone toutes technologies confondues
coverage-no-area = Hors de toute zone
coverage-column-sites = Sites
coverage-column-people = Population des localités répertoriées
coverage-column-covered = À portée
coverage-column-out = Hors de portée
coverage-column-share = Part à portée
coverage-column-known = Part des localités
coverage-column-low = Ensemble, au moins
coverage-column-high = Ensemble, au plus
