### Cost of bringing people online where a network reaches them: research/findings/cost_usage.py

## Headlines. $people who need it; $cost at central costs, $range; $share of one year’s GDP; $each: for one of them.

use-devices-offline = { $economy } : les appareils et la formation pour la population hors ligne de 10 ans et plus ({ $people }) coûteraient { $range } (de l’hypothèse la plus basse à la plus haute).
use-devices-covered = { $economy } : les appareils et la formation pour la population de 10 ans et plus que la 4G atteint mais qui est hors ligne ({ $people }) coûteraient { $range } (de l’hypothèse la plus basse à la plus haute).
use-each = Cela représente { $share } du PIB d’une année, ou { $each } par personne.
use-each-no-gdp = Cela représente { $each } par personne.
use-network-first = { $economy } : la 4G n’atteint pas les personnes hors ligne ; il faut d’abord un réseau.
use-high-income = { $economy } – le coût des appareils et de la formation n’est pas estimé : les prix lus ici sont ceux d’économies à revenu faible ou intermédiaire.
use-few = { $economy } – le coût des appareils et de la formation n’est pas estimé : les prix lus ici sont ceux de programmes bien plus vastes.

## The price of data. $price, $budget: % of average income.

use-data-unknown = Une subvention des données n’est pas comprise dans le coût.
use-data-within = Les données d’entrée de gamme coûtent { $price } du revenu moyen, dans les limites de la cible de { $budget }.
use-data-above = Les données d’entrée de gamme coûtent { $price } du revenu moyen. Une subvention de ce qui dépasse { $percent }, pour les mêmes personnes, coûterait { $yearly } par an ({ $share } du PIB actuel) pendant { $years } ans ; la concurrence peut la réduire.
use-data-above-no-gdp = Les données d’entrée de gamme coûtent { $price } du revenu moyen. Une subvention de ce qui dépasse { $percent }, pour les mêmes personnes, coûterait { $yearly } par an pendant { $years } ans ; la concurrence peut la réduire.

## Notes and gaps

use-whether-covered = Ces besoins existent, qu’un réseau atteigne ou non ces personnes ; on ignore combien d’entre elles sont atteintes.
use-later = Les personnes de tous âges hors ligne et hors de portée de la 4G (jusqu’à { $people }) auront les mêmes besoins une fois atteintes par un réseau ; elles ne sont pas comptées ici.
use-later-rounded = Les personnes de tous âges hors ligne et hors de portée de la 4G (environ { $people }) auront les mêmes besoins une fois atteintes par un réseau ; elles ne sont pas comptées ici.
use-source = { $figure } ({ $year }) : { $source }
use-wages = La formation coûte en proportion du revenu moyen, les formateurs étant salariés ; les coûts unitaires valent ici pour un revenu de { $income } par personne et par an.
use-poorer = La subvention des données est comptée au prix de détail actuel et pour les seuls nouveaux usagers. Les personnes hors ligne sont supposées avoir { $central } du revenu moyen dans l’estimation basse, et { $high } dans l’estimation haute ; aucune source n’est connue. En valeur actuelle, les années suivantes sont actualisées au taux de { $rate } par an.
use-content = Les coûts sont des valeurs actualisées. Chaque personne reçoit une seule fois un appareil et une formation, comme si personne n’en avait encore : là où certains en ont, le coût est moindre. Le coût du remplacement des appareils et celui de l’adaptation des contenus aux besoins ne sont pas calculés.
use-no-price = { $economy } : le prix des données mobiles d’entrée de gamme manque ; l’UIT le publie.

## Table and chart

use-rows = Composante
use-part-device = Un smartphone
use-part-data = Données ramenées à 2 % du revenu, toutes les années en valeur actuelle
use-part-training = Formation aux compétences numériques de base
use-part-all = Appareils et formation
use-part-yearly = Données ramenées à 2 % du revenu, par an
use-instrument-device = financement des appareils, allègement des taxes et des droits sur les appareils d’entrée de gamme
use-instrument-data = concurrence, ou subvention du forfait d’entrée de gamme
use-instrument-training = formation dans les communautés, les écoles et les bibliothèques
use-instrument-all = –
use-instrument-yearly = –
use-column-instrument = Instrument
use-column-low = Par personne, bas
use-column-central = Par personne, central
use-column-high = Par personne, haut
use-column-total-low = Total, bas
use-column-total-high = Total, haut
use-column-share-low = % du PIB d’une année, bas
use-column-share-high = % du PIB d’une année, haut
use-chart = Coût par composante. { $headline }
