### Fixed broadband and output in a panel of economies: research/findings/economy/growth.py

growth-headline-more = La croissance annuelle du PIB par habitant était supérieure de { $effect } ({ $interval }) lorsqu’une économie comptait 10 abonnements au large bande fixe de plus pour 100 habitants.
growth-headline-less = La croissance annuelle du PIB par habitant était inférieure de { $effect } ({ $interval }) lorsqu’une économie comptait 10 abonnements au large bande fixe de plus pour 100 habitants.
growth-headline-none = Dans { $economies } économies, le large bande fixe n’a pas de lien statistiquement significatif avec la croissance du PIB par habitant : l’estimation pour 10 abonnements de plus pour 100 habitants est de { $effect } par an (intervalle à 95 % : { $interval }).
growth-above = Les résultats publiés se situent au-dessus de cet intervalle : { $effect } point de pourcentage ({ $samples }).
growth-headline-mixed = Selon la méthode d’estimation, le PIB par habitant croît ou non plus vite avec le large bande fixe.
growth-unknown = Le lien entre le large bande fixe et la croissance du PIB par habitant ne peut pas être estimé.
growth-gap = L’estimation exige des données annuelles récentes sur la croissance du PIB par habitant et de la population, ainsi que sur les abonnements au large bande fixe et au téléphone fixe, pour de nombreuses économies ; la Banque mondiale les publie.

## Notes

growth-few-economies = Avec seulement { $economies } économies (moins de { $few }), les intervalles sont trop étroits.
growth-few-years = Avec seulement { $years } années (moins de { $few }), les intervalles tendent à être trop étroits.
growth-weak-instrument = La variable instrumentale est faible (F { $strength }, inférieur à { $weak }) : son estimation n’est pas fiable.
growth-instrument = La variable instrumentale est une courbe de diffusion commune dont le plafond dépend du nombre de lignes téléphoniques en { $first } (F { $strength }) ; elle n’est valable que si ces lignes n’ont pas modifié la croissance par d’autres voies.
growth-method = La croissance du PIB par habitant est régressée sur les abonnements de l’année précédente et la croissance de la population, avec des effets propres à chaque économie et à chaque année et des erreurs groupées selon ces deux dimensions : { $observations } observations sur { $years } années.

## Table and chart

growth-rows = Estimation
growth-row-all = Ce rapport, toutes les économies
growth-row-instrument = Ce rapport, avec variable instrumentale
growth-row-published = Publié
growth-empty = –
growth-column-value = Variation associée à 10 abonnements de plus pour 100 habitants, points de pourcentage de croissance annuelle
growth-column-low = Borne basse de l’intervalle ou de la fourchette
growth-column-high = Borne haute
growth-column-observations = Observations
growth-column-sample = Échantillon
