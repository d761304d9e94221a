### Forecasts: research/findings/forecasts.py, used by adoption and targets

percentage-points = { $value ->
    [one] { $value } point de pourcentage
   *[other] { $value } points de pourcentage
}

filled-in = { $indicator }, { $economy } : les valeurs de { $years } semblent complétées entre deux enquêtes ; les évolutions sont calculées entre les extrémités de ces périodes.
filled-in-lately = { $indicator }, { $economy } : aucune prévision n’est donnée, car des valeurs d’années récentes semblent complétées entre deux enquêtes.

## The year a forecast reaches a level. $years, $low: 95 % interval; $until: the last year forecast.

forecast-year = { $year } (intervalle à 95 % : { $years })
forecast-year-central = { $year } (prévision centrale)
forecast-year-open = { $year } (intervalle à 95 % : de { $low } à au-delà de { $until })
outlook-likely = probable
    .label = Probable
outlook-possible = possible
    .label = Possible
outlook-unlikely = peu probable
    .label = Peu probable
forecast-column-reached = Année prévue (– : après { $until })
forecast-column-soonest = Intervalle à 95 %, au plus tôt
forecast-column-latest = Intervalle à 95 %, au plus tard
forecast-column-chance = Perspective – { $due }
forecast-column-probability = Probabilité – { $due }
forecast-empty = –

change-rise = hausse de { $change }
change-fall = baisse de { $change }
change-of-nothing = aucun changement
way-forecast = la prévision pour { $year } ({ $value })
way-last = { $year }
years-stopped = { $years }, sans changement depuis { $since }
years-slowed = { $years }, dernier intervalle : { $lately } par an
forecast-pace-between = Évolution annuelle nécessaire pour atteindre { $level } d’ici à { $due } : { $needed } à compter de { $last }, ou { $more } à compter de { $today } si rien n’a changé entre-temps ; évolution annuelle constatée ({ $years }) : { $now }.
forecast-pace-recent = Évolution annuelle nécessaire à compter de { $from } pour atteindre { $level } d’ici à { $due } : { $needed } ; évolution annuelle constatée ({ $years }) : { $now }.
forecast-pace = Évolution annuelle nécessaire à compter de { $from } pour atteindre { $level } d’ici à { $due } : { $needed }.

## Notes

forecast-how-shipped = Une prévision part de la dernière valeur et fait la moyenne entre la croissance de toutes les économies après des valeurs similaires et le rythme récent. Elle est établie à partir des séries de la Banque mondiale jusqu’en { $until }. Testés sur la période 2008-2018, les intervalles à 95 % de ces prévisions ont contenu 90 à 98 % des résultats. Les intervalles ne tiennent pas compte des doutes sur la dernière valeur elle-même.
forecast-how-store = Une prévision part de la dernière valeur et fait la moyenne entre la croissance de toutes les économies après des valeurs similaires et le rythme récent. Elle est établie à partir des séries disponibles ici jusqu’en { $until }. Testés sur la période 2008-2018, les intervalles à 95 % de ces prévisions ont contenu 90 à 98 % des résultats. Les intervalles ne tiennent pas compte des doutes sur la dernière valeur elle-même.
forecast-how-likely = Probable signifie une probabilité de 66 % ou plus, peu probable une probabilité inférieure à 33 %.
