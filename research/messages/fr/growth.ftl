### Fixed broadband and output in a panel of economies: research/findings/growth.py

growth-headline-pace-more = La croissance annuelle du PIB par habitant était supérieure de { $effect } ({ $interval }) lorsqu’une économie comptait 10 abonnements au large bande fixe de plus pour 100 habitants.
growth-headline-pace-elsewhere = La croissance annuelle du PIB par habitant était supérieure de { $effect } ({ $interval }) lorsqu’une économie comptait 10 abonnements au large bande fixe de plus pour 100 habitants, mais aucun lien statistiquement significatif n’apparaît dans le groupe « { $group } ».
growth-headline-pace-less = La croissance annuelle du PIB par habitant était inférieure de { $effect } ({ $interval }) lorsqu’une économie comptait 10 abonnements au large bande fixe de plus pour 100 habitants.
growth-headline-pace-none = Dans { $economies } économies, le large bande fixe n’a pas de lien statistiquement significatif avec la croissance du PIB par habitant.
growth-headline-pace-none-but = Dans { $economies } économies, le large bande fixe n’a pas de lien statistiquement significatif avec la croissance du PIB par habitant ; dans le groupe « { $group } » pris seul, 10 abonnements de plus pour 100 habitants vont de pair avec { $effect } de croissance annuelle ({ $interval }).
growth-headline-pace-mixed = La méthode d’estimation détermine si le PIB par habitant croît plus vite avec le large bande fixe.
growth-headline-level-more = Le PIB par habitant était supérieur de { $effect } ({ $interval }) lorsque les abonnements au large bande fixe par habitant d’une économie étaient supérieurs de 10 %.
growth-headline-level-elsewhere = Le PIB par habitant était supérieur de { $effect } ({ $interval }) lorsque les abonnements au large bande fixe par habitant d’une économie étaient supérieurs de 10 %, mais aucun lien statistiquement significatif n’apparaît dans le groupe « { $group } ».
growth-headline-level-less = Le PIB par habitant était inférieur de { $effect } ({ $interval }) lorsque les abonnements au large bande fixe par habitant d’une économie étaient supérieurs de 10 %.
growth-headline-level-none = Dans { $economies } économies, le large bande fixe n’a pas de lien statistiquement significatif avec le PIB par habitant.
growth-headline-level-none-but = Dans { $economies } économies, le large bande fixe n’a pas de lien statistiquement significatif avec le PIB par habitant ; dans le groupe « { $group } » pris seul, 10 % d’abonnements de plus par habitant vont de pair avec une différence de PIB par habitant de { $effect } ({ $interval }).
growth-headline-level-alone = Le PIB par habitant était plus élevé lorsqu’une économie avait davantage de large bande fixe, mais il ne croissait pas nettement plus vite : le large bande n’en est pas forcément la cause.
growth-unknown-pace = Le lien entre le large bande fixe et la croissance du PIB par habitant ne peut pas être estimé.
growth-unknown-level = Le lien entre le large bande fixe et le PIB par habitant ne peut pas être estimé.
growth-gap-pace = L’estimation exige la croissance annuelle récente du PIB par habitant et de la population, ainsi que les abonnements au large bande fixe et au téléphone fixe, pour de nombreuses économies ; la Banque mondiale les publie.
growth-gap-level = L’estimation exige des valeurs annuelles récentes du PIB par habitant à prix constants et des abonnements au large bande fixe pour de nombreuses économies ; la Banque mondiale les publie.

## One estimate. $economies: the world, or an income group; $effect and $interval as above.

growth-estimate-pace-significant = { $economies } : 10 abonnements de plus pour 100 habitants vont de pair avec { $effect } de croissance annuelle (intervalle à 95 % : { $interval }).
growth-estimate-pace-unclear = { $economies } : l’estimation pour 10 abonnements de plus pour 100 habitants est de { $effect } de croissance annuelle (intervalle à 95 % : { $interval }), un résultat qui n’est pas statistiquement significatif.
growth-estimate-pace-chance = { $economies } : l’estimation pour 10 abonnements de plus pour 100 habitants est de { $effect } de croissance annuelle (intervalle à 95 % : { $interval }) ; l’un des { $groups } groupes de revenu examinés peut en montrer autant par hasard, si bien qu’elle ne compte pas comme statistiquement significative (correction de Holm).
growth-estimate-level-significant = { $economies } : 10 % d’abonnements de plus par habitant vont de pair avec une différence de PIB par habitant de { $effect } (intervalle à 95 % : { $interval }).
growth-estimate-level-unclear = { $economies } : l’estimation pour 10 % d’abonnements de plus par habitant est de { $effect } du PIB par habitant (intervalle à 95 % : { $interval }), un résultat qui n’est pas statistiquement significatif.
growth-estimate-level-chance = { $economies } : l’estimation pour 10 % d’abonnements de plus par habitant est de { $effect } du PIB par habitant (intervalle à 95 % : { $interval }) ; l’un des { $groups } groupes de revenu examinés peut en montrer autant par hasard, si bien qu’elle ne compte pas comme statistiquement significative (correction de Holm).
growth-instrument-significant = Avec une variable instrumentale pour le large bande, l’estimation est de { $effect } de croissance annuelle (intervalle à 95 % : { $interval }).
growth-instrument-unclear = Avec une variable instrumentale pour le large bande, l’estimation est de { $effect } de croissance annuelle (intervalle à 95 % : { $interval }), un résultat qui n’est pas statistiquement significatif.

## Notes

growth-association = Il s’agit d’une association et non de la preuve d’une cause : les estimations comparent chaque économie à elle-même au fil du temps, hors effets communs à toutes les économies d’une année, et incluent tout ce qui a changé en même temps que le large bande.
growth-few-economies = Avec seulement { $economies } économies (moins de { $few }), les intervalles sont trop étroits.
growth-few-years = Avec seulement { $years } années (moins de { $few }), les intervalles tendent à être trop étroits.
growth-weak-instrument = La variable instrumentale est faible (F { $strength }, inférieur à { $weak }) : son estimation n’est pas fiable.
growth-groups-differ = Les groupes de revenu diffèrent significativement.
growth-groups-alike = Les différences entre groupes de revenu ne sont pas statistiquement significatives.
growth-instrument = La variable instrumentale est une courbe de diffusion commune dont le plafond dépend des lignes téléphoniques en { $first } (F { $strength } ; plus de 10 est habituel). Elle n’est valable que si ces lignes n’ont pas modifié la croissance par d’autres voies.
growth-method-pace = La croissance du PIB par habitant est régressée sur les abonnements de l’année précédente et la croissance de la population, avec des effets d’économie et d’année et des erreurs groupées selon les deux : { $observations } observations sur { $economies } économies et { $years } années ; { $dropped } étaient incomplètes ou sans comparaison possible et sont écartées.
growth-method-level = Le logarithme du PIB par habitant est régressé sur celui des abonnements de l’année précédente, avec des effets d’économie et d’année et des erreurs groupées selon les deux : { $observations } observations sur { $economies } économies et { $years } années ; { $dropped } étaient incomplètes, nulles ou sans comparaison possible et sont écartées.
growth-published-some = { $overlapping ->
    [one] { $overlapping } des { $published } estimations publiées dans les mêmes unités recoupe l’intervalle pour toutes les économies. Celles signalées comme non confirmées n’ont pas été lues dans la publication.
   *[other] { $overlapping } des { $published } estimations publiées dans les mêmes unités recoupent l’intervalle pour toutes les économies. Celles signalées comme non confirmées n’ont pas été lues dans la publication.
}
growth-published-none = Aucune des { $published } estimations publiées dans les mêmes unités ne recoupe l’intervalle pour toutes les économies. Celles signalées comme non confirmées n’ont pas été lues dans la publication.
growth-published-instrument = Estimations publiées qui recoupent l’intervalle obtenu avec la variable instrumentale : { $overlapping } sur { $published }.

## Table and chart

growth-rows = Estimation
growth-row-all = Ce rapport, toutes les économies
growth-row-group = Ce rapport, même groupe de revenu
growth-row-instrument = Ce rapport, avec variable instrumentale
growth-row-published = Publié
growth-empty = –
growth-column-pace = Variation associée à 10 abonnements de plus pour 100 habitants, points de pourcentage de croissance annuelle
growth-column-level = Variation associée à 10 % de plus, % du PIB par habitant
growth-column-low = Borne basse de l’intervalle ou de la fourchette
growth-column-high = Borne haute
growth-column-observations = Observations
growth-column-sample = Échantillon
growth-column-group = Économies
growth-column-confirmed = Lu dans la publication
growth-confirmed = Confirmé
growth-not-confirmed = Non confirmé
growth-by-few = { $authors } ({ $year }), { $economies }
growth-by-many = { $first } et al. ({ $year }), { $economies }
growth-axis-pace = points de pourcentage de croissance annuelle pour 10 abonnements de plus
growth-axis-level = % du PIB par habitant pour 10 % d’abonnements de plus
growth-spread = intervalle à 95 %
growth-spread-published = fourchette publiée
growth-point = estimation de ce rapport
growth-point-unclear = estimation de ce rapport, statistiquement non significative
growth-point-corrected = estimation de ce rapport, statistiquement non significative (d’un groupe : car plusieurs ont été essayés)
growth-point-published = publiée, ou milieu de sa fourchette
growth-chart = Estimations et chiffres publiés, chacun avec sa fourchette. { $headline }
