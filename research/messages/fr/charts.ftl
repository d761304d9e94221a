### Words of charts: research/charts/

## Lines over years

chart-interval = Intervalle à 95 %
chart-forecast = Prévision
chart-published = Publié
chart-filled = Complété entre enquêtes
chart-without-data = Années sans données
chart-target = Cible : { $value } d’ici à { $due }
chart-last = { $economy }, { $year } : { $value }
    .label = { $economy }, { $year } : { $value }
chart-last-still = { $economy }, { $year } : { $value }, peut-être reprise de { $before }
    .label = { $economy }, { $year } : { $value }, peut-être reprise de { $before }
chart-last-doubted = { $value } ({ $year }, valeur douteuse)
chart-either = valeur douteuse : { $value }
chart-older = valeur de plus de trois ans, non comptée
chart-ahead = Prévision pour { $due } : { $value } (intervalle à 95 % : { $interval })
    .label = Prévision pour { $due } : { $value } (intervalle à 95 % : { $interval })
chart-economies = économies

## Classes of a map. $bound: where a class begins or ends.

class-all = ensemble
class-under = moins de { $bound }
class-over = { $bound } et plus
map-own = comparaison : { $economy }
map-equal = égal

## Maps

map-disclaimer = Les frontières sont tracées à des fins statistiques et n’impliquent aucune prise de position quant au statut d’un territoire.
map-line-of-control = Ligne pointillée : tracé approximatif de la Ligne de contrôle au Jammu-et-Cachemire. L’Inde et le Pakistan ne se sont pas accordés sur le statut définitif du Jammu-et-Cachemire.
map-sudan = La frontière définitive entre le Soudan et le Soudan du Sud et le statut définitif de la zone d’Abyei ne sont pas déterminés.
map-malvinas = L’Argentine et le Royaume-Uni se disputent la souveraineté sur les îles Falkland (Malvinas).
map-kosovo = Le Kosovo est représenté dans le contexte de la résolution 1244 (1999) du Conseil de sécurité.
map-not-final = frontière non définitive
map-control = Ligne de contrôle
map-small = petite économie
map-outside = hors du groupe
map-apart = non comparé
map-apart-why = non comparé (voir tableau)
map-small-unknown = petite : { $missing }

## Places by their people

chart-cities = grandes villes (population : { $people } ou plus)
chart-towns = petites villes ({ $people } ou plus)
chart-smaller-places = localités plus petites
chart-people = habitants

## Ranges, shares, places in a field

chart-central = estimation centrale
chart-up-to = jusqu’au chiffre le plus élevé
chart-in-doubt = valeur douteuse ou peut-être une estimation
chart-half = la moitié des autres

## Notes on charts

chart-cut = Le graphique montre les { $shown } premières lignes sur { $all } ; le tableau les contient toutes.
chart-axis-logarithmic = { $axis } (échelle logarithmique)
chart-axis-cut = { $axis } (l’axe ne part pas de 0)
chart-source = Source : { $sources }.
chart-source-computed = Source : calculs effectués pour ce rapport d’après { $sources }.
chart-source-years = Source : { $sources } ({ $years }).
chart-of-one = { $indicator } ({ $unit })
chart-of = { $indicators }
chart-of-years = { $indicators }, { $years }
chart-of-whose = { $shown }, { $who }
chart-who-among = { $n } { $n ->
    [one] économie
   *[other] économies
}, { $group }
chart-who-all = { $n } { $n ->
    [one] économie
   *[other] économies
}
chart-who-own-group = { $economy } et autres économies, { $group }
chart-who-own-others = { $economy } et autres économies
chart-who-own-among = { $economy } et { $n } { $n ->
    [one] autre économie
   *[other] autres économies
}, { $group }
shows-cost-use = Coût des appareils, de la formation et des données, par élément (US$)
shows-cost-network = Coût des sites radio sur { $years } ans, par élément (US$)
shows-cost-drivers = Coût de l’extension des réseaux aux deux bornes de chaque hypothèse (US$)
shows-targets = Dernière valeur, valeur de 4 à 6 ans plus tôt et cible
shows-targets-now = Dernière valeur et cible
shows-ages = Population par âge et par sexe
shows-comparison = Comparaison avec les médianes, par indicateur
shows-key = Chiffres clés, par indicateur
shows-ground = Évolution depuis { $first } environ et évolution médiane des autres, par indicateur
shows-traits = Corrélation de rang d’autres indicateurs avec : { $indicator }
shows-prices = Prix des données mobiles et du large bande fixe (% du revenu par personne)
shows-price-trend = Prix du large bande au fil des années (% du revenu par personne)
shows-gaps = Personnes concernées par chaque écart et économies qui le présentent
shows-largest-gap = { $group } – le plus grand des écarts comptés en personnes est le suivant : { $topic } ({ $people })
shows-land = Population et superficie, par zone
shows-settlements = Population par taille de localité
shows-learners = Personnes qui ne savent pas lire ou sont hors ligne, et coût de la formation
shows-unpriced-learners = Personnes qui ne savent pas lire ou sont hors ligne
shows-marked = Dernières valeurs que leur source signale
shows-corrected = Valeurs corrigées, écartées ou douteuses
shows-known = Indicateurs avec et sans valeur, par thème
shows-regions = { $indicators } par région : médiane et moitié centrale des économies
