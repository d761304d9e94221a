### Policy options: research/findings/options.py and options_diagnosis.py; problems and options of data/catalogue/options.yaml

options-headline = { $gaps ->
    [one] { $economy } – priorité : { $topics }.
   *[other] { $economy } – priorités : { $topics }.
}
options-headline-part = { $gaps ->
    [one] { $economy } – écart le plus important sur ce thème : { $topics }.
   *[other] { $economy } – écarts les plus importants sur ce thème : { $topics }.
}
options-concerns = { $topic } (personnes concernées : { $people })
options-concerns-use = personnes couvertes par la 4G qui n’utilisent pas l’Internet ({ $people })
options-concerns-learning = { $topic } ({ $people } de 10 ans et plus)
options-none = { $economy } – sur les sujets de ce rapport, aucune cible ni aucun niveau de référence vérifiable par des chiffres récents n’est manqué ; à maintenir : { $topics }.
options-none-but = { $economy } – sur les sujets de ce rapport, les cibles et niveaux de référence vérifiables par des chiffres récents sont atteints, sauf pour l’utilisation de l’Internet ; à maintenir : { $topics }.
options-none-open = { $economy } – sur les sujets de ce rapport, les cibles et niveaux de référence vérifiables par des chiffres récents sont atteints, ou devraient l’être à temps ; à maintenir ou à achever : { $topics }.
options-none-dated = { $economy } – sur les sujets de ce rapport, les chiffres nationaux qui ne montrent pas d’écart datent de plus de trois ans.
options-none-income = { $economy } – sur les sujets de ce rapport, les chiffres nationaux n’ont pu être comparés qu’à ceux d’économies de PIB par habitant similaire, sans retard sur elles, pour : { $topics }.
options-elsewhere = Écarts les plus importants sur d’autres sujets, dans le profil de pays : { $topics }.
options-offline-on-track = Pas une priorité au regard de la cible : l’utilisation de l’Internet est en bonne voie pour atteindre { $bound } en { $due } (personnes hors ligne : { $people }).
options-offline-met = Pas une priorité au regard de la cible : l’utilisation de l’Internet a atteint { $bound } (personnes hors ligne : { $people }).
options-offline-jump = Pas une priorité si le dernier saut est réel : population hors ligne de { $people } ; l’atteinte de la cible de { $bound } dépend d’une rupture possible de la série.
options-offline-left-jump = À éclaircir d’abord : l’utilisation de l’Internet a-t-elle atteint { $bound } ? Personnes hors ligne : { $people } d’après le dernier chiffre, { $more } d’après celui qui précède une rupture possible de la série.
options-offline-left-on-track = Reste à décider comment connecter les dernières personnes hors ligne ({ $people }). L’utilisation de l’Internet est en bonne voie d’atteindre { $bound } d’ici à { $due } ; une enquête auprès des ménages montrerait qui elles sont.
options-offline-left-open = Reste à décider comment connecter les dernières personnes hors ligne ({ $people }). L’utilisation de l’Internet est inférieure à la cible de { $bound } pour { $due }, sans que l’on sache si elle sera atteinte ; une enquête auprès des ménages montrerait qui elles sont.
options-offline-left-met = Reste à décider comment connecter les dernières personnes hors ligne ({ $people }). L’utilisation de l’Internet a atteint la cible de { $bound } ; une enquête auprès des ménages montrerait qui elles sont.
options-unknown = { $economy } : aucune option d’action ne peut être indiquée, faute de chiffres récents.
options-measure = Les sources de ce rapport ont trop peu de chiffres récents pour vérifier ce qui suit : { $topics }.
options-unchecked-missing = Non vérifié, faute de chiffres : { $topics }.
options-unchecked-old = Non vérifié, car les chiffres sont trop anciens : { $topics }.
options-unchecked-open = Non vérifié, car les chiffres se contredisent ou ne permettent pas de trancher : { $topics }.
options-use-cost = Appareils et formation pour des personnes de 10 ans et plus ({ $people } ; les plus jeunes ne sont pas comptés) : { $once } ({ $once-range }).
options-use-cost-data = Appareils et formation pour des personnes de 10 ans et plus ({ $people } ; les plus jeunes ne sont pas comptés) : { $once } ({ $once-range }) ; pour ramener le prix des données à { $percent } du revenu : { $data-range } sur { $years } ans.
options-price-cost = Subvention pour les personnes concernées ({ $people }), si la concurrence ne ramène pas le prix à { $percent } : { $yearly } par an pendant { $years } ans.
options-price-cost-share = Subvention pour les personnes concernées ({ $people }), si la concurrence ne ramène pas le prix à { $percent } : { $yearly } par an pendant { $years } ans, soit { $share } du PIB actuel.
options-price-total = La subvention représente au total { $data-range } en valeur actuelle, sur { $years } ans.
options-none-better = { $economy } : toutes les pratiques recensées pour { $aim } viennent d’économies qui ne font pas mieux ; le tableau présente ce qu’elles ont fait.
options-none-compared = { $economy } : les pratiques recensées pour { $aim } dans des économies qui font mieux ne disent que ce qui a été réalisé, ne font état que d’un usage accru par des personnes déjà en ligne ou ont un résultat contesté ; elles figurent dans le tableau.
options-named = { $option } ({ $economy }) : { $result } ; { $evidence }.
options-named-cost = { $option } ({ $economy }) : { $result } ; { $evidence }. Coût : { $cost }.
options-own = { $option } : { $result } ; { $evidence }.
options-own-disputed = { $option } : { $result } ; la série de ce rapport indique { $series } pour { $year }.
options-barriers = Obstacles probables : { $barriers }.
options-barriers-below = Obstacles probables, chacun étant aussi une priorité : { $barriers }.
options-barriers-survey = Avant tout choix, une enquête auprès des ménages montrerait la part de ce qui suit : { $unknown }.
options-coverage-jump = Avant tout choix, il faut établir si la 4G couvre { $value } des habitants, ou { $before } comme en { $since }, avant une rupture possible de la série.
options-coverage-doubt = La couverture 4G publiée est de { $covered } ({ $covered-year }), ce qui serait un obstacle mais ne concorde pas avec { $online } d’internautes ({ $year }) : il faut la mesurer avant tout choix.
options-if = Si elle montre { $barrier }, { $option } ({ $economy }) : { $result } ; { $evidence }.
options-barriers-met = Hors de cause d’après ces chiffres : { $met }.
options-barriers-price-met = En moyenne, le prix des données mobiles respecte la cible ; les chiffres ne montrent pas ce que paient les plus pauvres.
options-barriers-unknown = Les chiffres récents ne montrent pas ce qui tient les gens hors ligne ; une enquête auprès des ménages le montrerait.
options-barriers-near = Non exclu, car la cible n’est atteinte que de justesse, et seulement en moyenne : { $near }.
options-barrier-price = le prix des données mobiles
options-barrier-devices = le manque de téléphones
options-barrier-electricity = le manque d’électricité
options-barrier-coverage = le manque de couverture 4G
options-barrier-skills = le manque de compétences numériques
options-when-span = { $years }
options-when-since = depuis { $since }, chiffre de { $year }
options-when-by = chiffre de { $year }
options-when-in = { $year }
options-own-span = { $option }, { $years }
options-own-since = { $option }, depuis { $since }
options-own-until = { $option }, jusqu’en { $until }
options-none-size = { $economy } : aucune pratique recensée pour { $aim } ne vient d’une économie de taille proche ; toutes viennent d’économies dont la population est plus de { $times } fois supérieure ou inférieure.
options-none-larger = { $economy } : aucune pratique recensée pour { $aim } ne vient d’une économie de taille proche ; toutes viennent d’économies dont la population est plus de { $times } fois supérieure.
options-far = { $economy } : options appliquées dans des économies dont la population est plus de { $times } fois supérieure ou inférieure ; une taxe ou une règle dépend moins de la taille qu’un programme.
options-more = Autres écarts : { $topics }.
options-cut = Pour atteindre la cible, le prix doit baisser de { $needed } ; la plus forte baisse citée ici est de { $largest }.
options-met = Au niveau de la référence, ou presque : { $topics }.
options-income = Comparé uniquement à des économies de PIB par habitant similaire, sans retard sur elles : { $topics }.
options-on-track = En bonne voie pour atteindre la cible : { $topics }.
options-dated = Sans écart, ou en bonne voie, d’après des chiffres de plus de trois ans : { $topics }.
options-method = L’ampleur d’un écart est la part du chemin qui reste à parcourir jusqu’à sa référence ; les écarts qui touchent les personnes passent avant ceux des marchés. Une option est citée si son résultat se compare à la période antérieure ou aux personnes qui n’en ont pas bénéficié ; un niveau seul, ou un décompte de réalisations, figure dans le tableau. Les options mesurées auprès des participants ou venant d’économies qui font mieux passent en premier, puis celles de la même région, puis celles des économies les plus proches par le revenu et par la taille. Parmi elles, celles dont l’effet est estimé par comparaison avec des personnes qui n’en ont pas bénéficié passent en premier. Les résultats sont ceux que rapportent les sources et ne montrent pas que la pratique seule a fait la différence. Les pratiques des économies dont la population est plus de { $times } fois supérieure ou inférieure ne sont pas retenues, sauf s’il s’agit d’une taxe ou d’une règle. Les options contre un obstacle que les chiffres ne montrent pas dépendent de ce qu’une enquête montrerait ; les résultats de personnes déjà en ligne figurent dans le tableau.

## Of a group

options-among-headline = { $gaps ->
    [one] { $group } – priorité : { $topics }.
   *[other] { $group } – priorités : { $topics }.
}
options-among-topic = { $topic } ({ $short } des { $known } économies)
options-among-topic-people = { $topic } (personnes concernées : { $people } ; économies en retard : { $short } sur { $known })
decision-use = la connexion à l’Internet des personnes hors ligne couvertes par la 4G
decision-online = la connexion à l’Internet des personnes hors ligne ({ $people })
decision-coverage = l’extension de la 4G aux personnes non couvertes ({ $people })
decision-price = la baisse du prix des données mobiles, supérieur à la cible dans { $short } des { $known } économies
decision-learning = la formation des personnes hors ligne ({ $people })
decision-electricity = l’accès à l’électricité des personnes qui n’en ont pas ({ $people })
options-among-count = { $short } sur { $known }
options-among-count-people = { $people } ({ $short } économies sur { $known })
options-among-count-few = { $short } sur { $known } ; peu de personnes hors ligne y vivent
options-among-axis-people = Personnes concernées (en bleu : les priorités)
options-among-axis = Autres écarts : part des économies ayant des chiffres
options-among-chart = Barres : nombre de personnes concernées par chaque écart, ou part des économies concernées ; les priorités sont en couleur. { $headline }
options-among-gap = { $short ->
    [one] { $group } – une des { $known } économies ayant des chiffres présente un écart : { $topic }.
   *[other] { $group } – { $short } des { $known } économies ayant des chiffres présentent un écart : { $topic }.
}
options-among-level = { $short ->
    [one] { $group } – une des { $known } économies ayant des chiffres manque de plus de { $tolerance } la référence de { $benchmark } : { $topic }.
   *[other] { $group } – { $short } des { $known } économies ayant des chiffres manquent de plus de { $tolerance } la référence de { $benchmark } : { $topic }.
}
options-among-none-compared = Aucune pratique n’est citée pour { $aim } : celles qui sont recensées ne disent que ce qui a été réalisé, viennent d’économies qui ne font pas mieux ou ont un résultat contesté.
options-among-where = { $economies } : { $share } de ce nombre.
options-among-where-economy = { $economy } ({ $people })
options-among-furthest = Les plus éloignées de la cible ou de la référence : { $economies }.
options-among-use-cost = Appareils et formation, payés une fois, pour des personnes de 10 ans et plus ({ $people }) dans { $economies } des économies en retard : { $once } ({ $once-range }). Les autres économies, celles à revenu élevé et les petits programmes ne sont pas chiffrés.
options-among-barriers = Part non établie par des chiffres récents pour la plupart de ces économies : { $unknown }.
options-among-people-coverage = { $group } – personnes non couvertes par la 4G : { $people } d’après les chiffres de { $known } économies sur { $members } ; la référence de { $benchmark } est manquée de plus de { $tolerance } dans { $short } d’entre elles.
options-among-people-use = { $group } – personnes couvertes par la 4G qui n’utilisent pas l’Internet : { $people } d’après les chiffres de { $known } économies sur { $members } ; dans { $short } d’entre elles, l’utilisation de l’Internet est inférieure de plus de { $tolerance } à la couverture 4G (comptée jusqu’à { $benchmark }).
options-among-people-online = { $group } – personnes qui n’utilisent pas l’Internet : { $people } d’après les chiffres de { $known } économies sur { $members } ; la référence de { $benchmark } est manquée de plus de { $tolerance } dans { $short } d’entre elles.
options-among-people-learning = { $group } – personnes de 10 ans et plus qui n’utilisent pas l’Internet : { $people } d’après les chiffres de { $known } économies sur { $members } ; la référence de { $benchmark } est manquée de plus de { $tolerance } dans { $short } d’entre elles.
options-among-people-electricity = { $group } – personnes sans électricité : { $people } d’après les chiffres de { $known } économies sur { $members } ; la référence de { $benchmark } est manquée de plus de { $tolerance } dans { $short } d’entre elles.
options-among-unknown = { $group } : aucune option d’action ne peut être indiquée, faute de chiffres récents.
options-among-unchecked = { $group } – non vérifié, car plus de la moitié des économies n’ont pas de chiffres récents ou en ont qui se contredisent : { $topics }.
options-among-further = Autres écarts, qui touchent des personnes déjà comptées ci-dessus : { $topics }.
options-among-breaks = Comptées d’après une valeur peut-être postérieure à une rupture de la série ({ $topic }) : { $economies }.
options-among-few = Pas une priorité au vu du nombre de personnes, car moins de { $share } de celles qui sont hors ligne vivent là où l’écart existe : { $topics }.
options-among-method = Les décisions sont classées selon le nombre de personnes concernées, s’il est connu, puis selon les économies qui présentent l’écart ; celles qui touchent les personnes passent avant celles des marchés. Un écart dont le nombre de personnes n’est pas connu est ajouté si la plupart des personnes hors ligne vivent là où il existe. Une option est citée si son résultat se compare à la période antérieure ou aux personnes qui n’en ont pas bénéficié ; un niveau seul, ou un décompte de réalisations, figure dans le tableau. Les options mesurées auprès des participants, ou venant d’économies qui font mieux que la plupart de celles qui présentent l’écart, passent en premier, les récentes d’abord, puis celles des économies du groupe. Parmi elles, celles dont l’effet est estimé par comparaison avec des personnes qui n’en ont pas bénéficié passent en premier. Les résultats sont ceux que rapporte la source de chaque pratique et ne montrent pas que la pratique seule a fait la différence.

## A gap as a sentence. $value: the figure of the economy; $benchmark: what it is compared with.

options-problem-coverage = étendre la 4G à toute la population ({ $economy }) : { $value } des habitants sont à sa portée, pour une cible de { $benchmark } avec la technologie la plus récente.
options-problem-use = connecter à l’Internet les personnes hors ligne qui vivent à portée de la 4G ({ $economy }, environ { $people }) ; la 4G couvre { $benchmark } des habitants.
options-use-break = connecter à l’Internet les personnes hors ligne qui vivent à portée de la 4G ({ $economy }) : environ { $people } d’après les derniers chiffres, { $other } d’après ceux qui précèdent une rupture possible d’une série ; { $value } des habitants utilisent l’Internet et la 4G en couvre { $benchmark }.
options-problem-learning = enseigner les bases aux personnes encore hors ligne ({ $economy }).
options-problem-online = développer l’utilisation de l’Internet ({ $economy }) : { $value } des habitants l’utilisent, pour une cible de { $benchmark }.
options-problem-price = faire baisser le prix des données mobiles ({ $economy }) : 5 Go coûtent { $value }, pour une cible de { $benchmark }.
options-price-both = faire baisser le prix du large bande ({ $economy }) : 5 Go de données mobiles coûtent { $value } et le panier fixe d’entrée de gamme { $fixed }, pour une cible de { $benchmark }.
options-problem-devices = permettre à davantage de personnes de posséder un téléphone mobile ({ $economy }) : { $value } des habitants en possèdent un, pour une cible de { $benchmark }.
options-problem-rural = développer l’utilisation de l’Internet en zone rurale ({ $economy }) : { $value } des habitants des zones rurales l’utilisent, contre { $benchmark } de ceux des zones urbaines.
options-problem-electricity = apporter l’électricité à toute la population ({ $economy }) : { $value } des habitants l’ont, pour une cible de { $benchmark }.
options-problem-women = développer l’utilisation de l’Internet par les femmes ({ $economy }) : { $value } d’entre elles l’utilisent, contre { $benchmark } des hommes.
options-problem-women-phones = permettre à davantage de femmes de posséder un téléphone mobile ({ $economy }) : { $value } des femmes en possèdent un, contre { $benchmark } des hommes.
options-problem-women-work = permettre à davantage de femmes d’accéder à l’emploi ({ $economy }) : { $value } des femmes de 15 ans et plus font partie de la population active, contre { $benchmark } des hommes, selon des estimations de l’OIT.
options-work-young = permettre à davantage de femmes d’accéder à l’emploi ({ $economy }), d’abord aux jeunes : { $women } des actives de 15 à 24 ans sont au chômage, contre { $men } des jeunes hommes, et { $value } des femmes de 15 ans et plus font partie de la population active, contre { $benchmark } des hommes, selon des estimations de l’OIT.
options-problem-women-literacy = apprendre à lire et à écrire à davantage de femmes ({ $economy }) : { $value } des femmes de 15 ans et plus savent lire et écrire, contre { $benchmark } des hommes.
options-problem-girls-school = maintenir les filles dans l’enseignement secondaire ({ $economy }) : { $value } des jeunes femmes en ont achevé le second cycle, contre { $benchmark } des jeunes hommes.
options-problem-skills = enseigner les compétences numériques de base ({ $economy }) : { $value } des internautes en ont déclaré une ; la cible est de { $benchmark }.
options-problem-schools = connecter les écoles primaires ({ $economy }) : { $value } d’entre elles sont connectées à l’Internet, pour une cible de { $benchmark }.
options-problem-payments = développer les paiements numériques ({ $economy }) : { $value } des adultes en ont effectué ou reçu un, contre une médiane de { $benchmark } pour les économies de revenu similaire.
options-problem-fixed-price = faire baisser le prix du large bande fixe ({ $economy }) : le panier d’entrée de gamme coûte { $value }, contre { $benchmark } pour un prix jugé abordable.
options-price-met = faire baisser le prix du large bande fixe ({ $economy }) : le panier d’entrée de gamme coûte { $value }, contre { $benchmark } pour un prix jugé abordable ; le prix des données mobiles respecte cette cible.
options-use-share = connecter à l’Internet les personnes hors ligne qui vivent à portée de la 4G ({ $economy }) : { $value } des habitants utilisent l’Internet, alors que la 4G en couvre { $benchmark }.
options-problem-fixed = développer le large bande fixe ({ $economy }) : le nombre d’abonnements est de { $value }, contre une médiane de { $benchmark } pour les économies de revenu similaire.
options-problem-international = accroître la bande passante internationale ({ $economy }) : elle est de { $value } par personne, contre une médiane de { $benchmark } pour les économies de revenu similaire.
options-problem-competition = ouvrir pleinement le large bande mobile à la concurrence ({ $economy }), ce qui n’est pas encore le cas.
options-problem-businesses = connecter davantage d’entreprises à l’Internet ({ $economy }) : { $value } des entreprises l’utilisent, pour une cible de { $benchmark }.
options-problem-cybersecurity = renforcer la cybersécurité ({ $economy }) : le score à l’indice mondial de cybersécurité est de { $value } sur 100, au-dessous de { $benchmark }, seuil du deuxième niveau de l’indice.

## What a gap is about, in a list and as a label

options-topic-coverage = couverture 4G
    .label = Couverture 4G
options-topic-use = utilisation de l’Internet par les personnes couvertes par la 4G
    .label = Personnes couvertes par la 4G qui n’utilisent pas l’Internet
options-topic-learning = formation des personnes hors ligne
    .label = Formation des personnes hors ligne
options-topic-online = utilisation de l’Internet
    .label = Utilisation de l’Internet
options-topic-price = prix des données mobiles
    .label = Prix des données mobiles
options-broadband-price = prix du large bande
    .label = Prix du large bande
options-topic-devices = possession d’un téléphone mobile
    .label = Possession d’un téléphone mobile
options-topic-rural = utilisation de l’Internet en zone rurale
    .label = Utilisation de l’Internet en zone rurale
options-topic-electricity = accès à l’électricité
    .label = Accès à l’électricité
options-topic-women = utilisation de l’Internet par les femmes
    .label = Utilisation de l’Internet par les femmes
options-topic-women-phones = téléphones mobiles des femmes
    .label = Téléphones mobiles des femmes
options-topic-women-work = femmes de 15 ans et plus dans la population active
    .label = Femmes de 15 ans et plus dans la population active
options-topic-women-literacy = alphabétisation des femmes de 15 ans et plus
    .label = Alphabétisation des femmes de 15 ans et plus
options-topic-girls-school = scolarité secondaire des filles
    .label = Scolarité secondaire des filles
options-topic-skills = compétences numériques de base
    .label = Compétences numériques de base
options-topic-schools = Internet dans les écoles primaires
    .label = Internet dans les écoles primaires
options-topic-payments = paiements numériques
    .label = Paiements numériques
options-topic-fixed-price = prix du large bande fixe
    .label = Prix du large bande fixe
options-topic-fixed = nombre d’abonnements au large bande fixe
    .label = Abonnements au large bande fixe
options-topic-international = bande passante internationale
    .label = Bande passante internationale
options-topic-competition = concurrence dans le large bande mobile
    .label = Concurrence dans le large bande mobile
options-topic-businesses = entreprises connectées à l’Internet
    .label = Entreprises connectées à l’Internet
options-topic-cybersecurity = cybersécurité
    .label = Cybersécurité

## What would close a gap: what follows “pour” in options-list

options-aim-coverage = étendre la 4G à toute la population
options-aim-use = développer l’utilisation de l’Internet là où existe la 4G
options-aim-learning = former les personnes encore hors ligne
options-aim-online = développer l’utilisation de l’Internet
options-aim-price = faire baisser le prix des données mobiles
options-aim-devices = permettre à davantage de personnes de posséder un téléphone mobile
options-aim-rural = développer l’utilisation de l’Internet en zone rurale
options-aim-electricity = apporter l’électricité à toute la population
options-aim-women = développer l’utilisation de l’Internet par les femmes
options-aim-women-phones = permettre à davantage de femmes de posséder un téléphone mobile
options-aim-women-work = permettre à davantage de femmes d’accéder à l’emploi
options-aim-women-literacy = apprendre à lire et à écrire à davantage de femmes
options-aim-girls-school = maintenir les filles dans l’enseignement secondaire
options-aim-skills = enseigner les compétences numériques de base
options-aim-schools = connecter les écoles primaires
options-aim-payments = développer les paiements numériques
options-aim-fixed-price = faire baisser le prix du large bande fixe
options-aim-fixed = développer le large bande fixe
options-aim-international = accroître la bande passante internationale
options-aim-competition = ouvrir le large bande mobile à la concurrence
options-aim-businesses = connecter davantage d’entreprises à l’Internet
options-aim-cybersecurity = renforcer la cybersécurité

## What can be done, in a list and as a label

option-universal-service-fund = financer les réseaux ruraux par un fonds de service universel
    .label = Financer les réseaux ruraux par un fonds de service universel
option-shared-rural-networks = partager les réseaux ruraux entre opérateurs
    .label = Partager les réseaux ruraux entre opérateurs
option-coverage-obligations = imposer la couverture dans les licences et les appels d’offres
    .label = Imposer la couverture dans les licences et les appels d’offres
option-trainers-nearby = former les gens là où ils vivent
    .label = Former les gens là où ils vivent
option-operator-training = former les clients par les agents commerciaux des opérateurs
    .label = Former les clients par les agents commerciaux des opérateurs
option-subsidised-homes = subventionner le raccordement des ménages à faible revenu
    .label = Subventionner le raccordement des ménages à faible revenu
option-device-instalments = vendre des téléphones par petits versements
    .label = Vendre des téléphones par petits versements
option-price-inquiry = ouvrir une enquête de concurrence sur les prix
    .label = Ouvrir une enquête de concurrence sur les prix
option-market-entry = accorder des licences à davantage d’opérateurs
    .label = Accorder des licences à davantage d’opérateurs
option-new-operator = admettre un nouvel opérateur mobile
    .label = Admettre un nouvel opérateur mobile
option-independent-regulator = rendre le régulateur indépendant et ouvrir le marché à l’investissement
    .label = Rendre le régulateur indépendant et ouvrir le marché à l’investissement
option-device-taxes = réduire les taxes sur les appareils bon marché
    .label = Réduire les taxes sur les appareils bon marché
option-devices-for-pupils = donner un ordinateur à chaque élève
    .label = Donner un ordinateur à chaque élève
option-fibre-to-villages = amener la fibre dans les villages
    .label = Amener la fibre dans les villages
option-village-centres = ouvrir des centres d’information dans les villages
    .label = Ouvrir des centres d’information dans les villages
option-public-hotspots = ouvrir des points d’accès publics gratuits
    .label = Ouvrir des points d’accès publics gratuits
option-grid-connections = étendre le réseau électrique avec des raccordements abordables
    .label = Étendre le réseau électrique avec des raccordements abordables
option-connection-credit = raccorder les ménages au réseau électrique à crédit
    .label = Raccorder les ménages au réseau électrique à crédit
option-off-grid-solar = fournir de l’énergie solaire hors réseau
    .label = Fournir de l’énergie solaire hors réseau
option-women-teach-women = former des femmes qui forment des femmes là où elles vivent
    .label = Former des femmes qui forment des femmes là où elles vivent
option-labs-for-girls = ouvrir des salles informatiques et des cours aux femmes et aux filles
    .label = Ouvrir des salles informatiques et des cours aux femmes et aux filles
option-operators-for-women = engager les opérateurs dans une stratégie d’accès des femmes à l’Internet
    .label = Engager les opérateurs dans une stratégie d’accès des femmes à l’Internet
option-phones-for-women = donner des smartphones aux femmes
    .label = Donner des smartphones aux femmes
option-digital-work = former les femmes au travail numérique
    .label = Former les femmes au travail numérique
option-training-with-placement = associer formation et placement en emploi
    .label = Associer formation et placement en emploi
option-child-care = garder les enfants après l’école
    .label = Garder les enfants après l’école
option-literacy-by-phone = faire pratiquer la lecture et l’écriture par SMS
    .label = Faire pratiquer la lecture et l’écriture par SMS
option-adult-classes = donner des cours aux adultes à l’aide d’un téléphone
    .label = Donner des cours aux adultes à l’aide d’un téléphone
option-girls-stipends = verser des bourses scolaires aux filles
    .label = Verser des bourses scolaires aux filles
option-bicycles-for-girls = donner des vélos aux filles scolarisées
    .label = Donner des vélos aux filles scolarisées
option-basic-accounts = ouvrir des comptes de base et l’argent mobile
    .label = Ouvrir des comptes de base et l’argent mobile
option-older-learners = former les personnes âgées
    .label = Former les personnes âgées
option-equipped-schools = équiper les écoles et former leurs enseignants
    .label = Équiper les écoles et former leurs enseignants
option-joint-tenders = acheter en un seul contrat l’accès de nombreuses écoles
    .label = Acheter en un seul contrat l’accès de nombreuses écoles
option-instant-payments = faire gérer des paiements instantanés par la banque centrale
    .label = Faire gérer des paiements instantanés par la banque centrale
option-fibre-programme = mener un programme national de fibre
    .label = Mener un programme national de fibre
option-fibre-competition = mettre en concurrence les constructeurs de réseaux de fibre
    .label = Mettre en concurrence les constructeurs de réseaux de fibre
option-regulated-prices = réglementer les prix du large bande fixe
    .label = Réglementer les prix du large bande fixe
option-regional-programmes = rejoindre un programme régional de petites économies pour les câbles et la fibre
    .label = Rejoindre un programme régional de petites économies pour les câbles et la fibre
option-wholesale-prices = baisser le prix de gros de la capacité des câbles
    .label = Baisser le prix de gros de la capacité des câbles
option-exchange-points = créer des points d’échange
    .label = Créer des points d’échange
option-submarine-cables = poser un câble sous-marin ouvert à des fournisseurs concurrents
    .label = Poser un câble sous-marin ouvert à des fournisseurs concurrents
option-cybersecurity-law = adopter une loi sur la cybersécurité et désigner une autorité
    .label = Adopter une loi sur la cybersécurité et désigner une autorité
option-response-team = créer une équipe d’intervention en cas d’incident informatique
    .label = Créer une équipe d’intervention en cas d’incident informatique

## Table

options-result = { $value } { $what } ({ $year })
options-result-change = de { $before } à { $value } { $what } ({ $when })
    .label = De { $before } à { $value } { $what } ({ $when })
options-gap = { $topic } : { $value }, contre { $benchmark }
    .label = { $topic } : { $value }, contre { $benchmark }
options-gap-use = { $topic } : { $value } utilisent l’Internet, la 4G couvre { $benchmark }
    .label = { $topic } : { $value } utilisent l’Internet, la 4G couvre { $benchmark }
options-gap-learning = { $topic } : { $value } des habitants utilisent l’Internet
    .label = { $topic } : { $value } des habitants utilisent l’Internet
options-column-gap = Écart
options-column-option = Option
options-column-result = Résultat rapporté
options-column-evidence = Preuve
options-evidence-effect = avec un groupe de comparaison
    .label = Avec un groupe de comparaison
options-evidence-change = avant et après
    .label = Avant et après
options-evidence-part = avant et après, mais pas pour toute la population
    .label = Avant et après, mais pas pour toute la population
options-evidence-users = usage accru par des personnes déjà en ligne, et non un plus grand nombre de personnes en ligne
    .label = Usage accru par des personnes déjà en ligne, et non un plus grand nombre de personnes en ligne
options-evidence-disputed = contredit par la série de ce rapport
    .label = Contredit par la série de ce rapport
options-evidence-figure = sans comparaison
    .label = Sans comparaison
