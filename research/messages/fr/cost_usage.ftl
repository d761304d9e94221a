### Cost of bringing people online where a network reaches them: research/findings/cost_usage.py

## Headlines. $people who need it; $cost at central costs, $range; $share of one year’s GDP; $each: for one of them.

use-devices-offline = { $economy } : les téléphones et la formation pour les personnes hors ligne ({ $people }) coûteraient { $cost }.
use-devices-covered = { $economy } : les téléphones et la formation pour les personnes hors ligne à portée de la 4G ({ $people }) coûteraient { $cost }.
use-devices-offline-readers = { $economy } : les téléphones et la formation pour les personnes hors ligne qui savent lire ({ $people }) coûteraient { $cost }.
use-devices-covered-readers = { $economy } : les téléphones et la formation pour les personnes hors ligne à portée de la 4G qui savent lire ({ $people }) coûteraient { $cost }.
use-value-half = environ { $half }, une seule fois : { $device } par smartphone d’entrée de gamme pour la moitié d’entre elles, par hypothèse, et { $training } par formation pour chacune, en proportion du revenu moyen, les formateurs étant salariés. Ce qui compte le plus est le nombre de celles qui ont un téléphone : { $least } si toutes en ont un, { $most } si aucune n’en a ; avec les prix et le nombre de personnes, la fourchette est : { $range }
use-value-prices = environ { $half }, une seule fois : { $device } par smartphone d’entrée de gamme pour la moitié d’entre elles, par hypothèse, et { $training } par formation pour chacune, en proportion du revenu moyen, les formateurs étant salariés. Ce qui compte le plus, ce sont les prix et le nombre de personnes : { $prices } si la moitié a un téléphone ; compte tenu aussi du nombre de celles qui en ont un, la fourchette est : { $range }
use-half = Si la moitié a un smartphone, cela représente { $share } du PIB d’une année, ou { $each } par personne.
use-half-no-gdp = Si la moitié a un smartphone, cela représente { $each } par personne.
use-midpoint = Le coût central correspond à { $middle } (personnes de 10 ans et plus ; fourchette : { $people }).
use-unread = Les autres personnes de 10 ans et plus ({ $people }) doivent d’abord apprendre à lire ; ni cela ni leurs téléphones ne sont chiffrés.
use-may-unread = Certaines doivent peut-être d’abord apprendre à lire : parmi toutes les personnes de 15 ans et plus, en ligne ou hors ligne, { $people } ne savent pas lire ({ $year }).
use-literacy-old = Personne n’en est exclu faute de savoir lire : le chiffre le plus récent sur l’alphabétisation dans les sources lues ici est de { $year }.
use-literacy-unknown = Personne n’en est exclu faute de savoir lire : il n’y a pas de chiffre récent et comparable sur l’alphabétisation.
use-literacy-doubted = Le nombre de personnes sachant lire repose sur un taux d’alphabétisation des adultes de { $literate }, qui est douteux.
use-network-first = { $economy } : la 4G n’atteint pas les personnes hors ligne ; il faut d’abord un réseau.
use-high-income = { $economy } – le coût des appareils et de la formation n’est pas estimé : les prix lus ici sont ceux d’économies à revenu faible ou intermédiaire.
use-few = { $economy } – le coût des appareils et de la formation n’est pas estimé : les prix lus ici sont ceux de programmes bien plus vastes.
use-open = { $economy } : on ignore combien de personnes à portée de la 4G ont besoin de téléphones et de formations (entre aucune et { $people }) ; aucun coût n’est donc donné.
use-open-least = { $economy } : parmi les personnes hors ligne de tous âges ({ $offline }), au moins { $people } vivent à portée de la 4G ; on ignore combien d’entre elles ont 10 ans et plus, et aucun coût n’est donc donné.
use-wide = { $economy } : le nombre de personnes pouvant avoir besoin de téléphones et de formations ({ $people }) est trop incertain pour donner un coût.

## The price of data. $price, $budget: % of average income.

use-data-unknown = Une subvention des données n’est pas comprise dans le coût.
use-data-within = Les données d’entrée de gamme coûtent { $price } du revenu moyen, dans les limites de la cible de { $budget }.
use-data-price = Les données d’entrée de gamme coûtent { $price } du revenu moyen.
use-data-large = Les données d’entrée de gamme coûtent { $price } du revenu moyen. Une subvention les ramenant à { $budget } pour tous les usagers, actuels et nouveaux, coûterait { $cost } par an, soit { $share } du PIB. Au-delà de { $limit } du PIB, une subvention est jugée trop lourde pour durer : c’est le prix qui doit baisser.

## Notes and gaps

use-whether-covered = Ces besoins existent, qu’un réseau atteigne ou non ces personnes ; on ignore combien d’entre elles sont atteintes.
use-later = Les personnes de tous âges hors ligne et hors de portée de la 4G (jusqu’à { $people }) auront les mêmes besoins une fois atteintes par un réseau ; elles ne sont pas comptées ici.
use-later-rounded = Les personnes de tous âges hors ligne et hors de portée de la 4G (environ { $people }) auront les mêmes besoins une fois atteintes par un réseau ; elles ne sont pas comptées ici.
use-ends = Le bas de la fourchette de ce coût est celui des seules formations, à prix bas et pour le nombre de personnes le plus faible, si toutes ont un smartphone ; le haut est celui des téléphones et des formations, à prix élevés et pour le nombre de personnes le plus élevé, si aucune n’en a.
use-source = { $figure } : { $source }
use-device-low = Les téléphones sont comptés à des prix observés ; à { $low }, prix que le secteur appelle de ses vœux et n’a pas encore atteint, ils coûteraient { $share } de moins.
use-wages = La formation coûte en proportion du revenu moyen, les formateurs étant salariés ; les coûts unitaires valent ici pour un revenu de { $income } par personne et par an.
use-readers = Les formations s’adressent aux personnes qui savent lire. Parmi les 15 ans et plus, { $share } ne savent pas lire, et cette part est plus élevée parmi les personnes hors ligne : celles d’entre elles qui savent lire sont le moins nombreuses si toutes les personnes en ligne savent lire, et le plus nombreuses si les personnes hors ligne savent lire dans la même proportion que l’ensemble. Les autres doivent d’abord apprendre à lire, ce qui n’est pas chiffré.
use-readers-unknown = On ignore combien de personnes hors ligne savent lire, faute de chiffre récent et comparable sur l’alphabétisation. Les formations sont chiffrées comme si toutes savaient lire.
use-unread-differ = Les personnes qui doivent d’abord apprendre à lire ne correspondent pas exactement à celles de 15 ans et plus qui ne savent pas lire ({ $people }) : celles qui sont en ligne ou, là où on le sait, hors de portée de la 4G sont exclues, et celles de 10 à 14 ans sont comptées aussi.
use-poorer = La subvention des données est comptée au prix de détail actuel ; tous les usagers sont les personnes en ligne et celles qui sont comptées ici. Le bas de la fourchette suppose que les personnes hors ligne ont le revenu moyen, le haut qu’elles en ont { $high }, le coût central un revenu à mi-chemin ; aucune source n’est connue sur ce point.
use-content = Chaque personne reçoit une seule fois un appareil et une formation. Le coût du remplacement des appareils et celui de l’adaptation des contenus aux besoins ne sont pas calculés.
use-no-price = { $economy } : le prix des données mobiles d’entrée de gamme manque ; l’UIT le publie.

## Table and chart

use-rows = Composante
use-part-device = Un smartphone
use-part-data = Données ramenées à 2 % du revenu, par an
use-part-everybody = Données ramenées à 2 % du revenu, par an, si tous les usagers en font la demande
use-part-training = Formation aux compétences numériques de base
use-part-unread = Non chiffré : personnes qui doivent d’abord apprendre à lire
use-part-may-unread = Personnes de 15 ans et plus qui ne savent pas lire, en ligne ou hors ligne : certaines de celles comptées
use-part-all = Appareils et formation, pour l’ensemble des personnes comptées
use-part-half = Idem, si la moitié a un smartphone
use-instrument-device = financement des appareils, allègement des taxes et des droits sur les appareils d’entrée de gamme
use-instrument-data = concurrence, ou subvention du forfait d’entrée de gamme
use-instrument-training = formation dans les communautés, les écoles et les bibliothèques
use-instrument-all = –
use-instrument-half = –
use-column-instrument = Mesure
use-column-each = Par personne, central
use-column-low = Total, bas
use-column-central = Total, central
use-column-high = Total, haut
use-column-share = % du PIB d’une année, central
