### Questions for discussion: research/findings/practice/discussion.py
### Each is raised by the claim whose id follows `discuss-`, and holds its values.

discussion = { $questions ->
    [one] { $questions } question découle de ces chiffres
   *[other] { $questions } questions découlent de ces chiffres
}
discussion-none = Ces chiffres ne soulèvent aucune question à débattre.

## Ground, peers and income

discuss-ground-lost = { $indicator }, { $economy } : hausse de { $change } depuis { $since }, alors que la hausse médiane du groupe « { $group } » a été de { $usual } ; qu’est-ce qui pourrait expliquer la hausse plus rapide des économies passées devant, et que pourrait-on en reprendre ?
discuss-ground-lost-peak = { $indicator }, { $economy } : { $peak } en { $turn }, { $after } ensuite ; qu’est-ce qui explique cette baisse ?
discuss-ground-lost-down = { $indicator }, { $economy } : de { $before } à { $after } depuis { $since }, alors que la hausse médiane du groupe « { $group } » a été de { $usual } ; qu’est-ce qui pourrait expliquer la hausse plus rapide des économies passées devant, et que pourrait-on en reprendre ?
discuss-ground-gained = { $indicator }, { $economy } : hausse de { $change } depuis { $since } ; faut-il maintenir telles quelles, étendre ou arrêter les mesures qui l’ont portée ?
discuss-ground-gained-still = { $indicator }, { $economy } : qu’est-ce qui a empêché une hausse depuis { $still } ?
discuss-income-compared-higher = { $indicator }, { $economy } : { $value }, contre { $median } pour les économies de revenu similaire ; qu’est-ce qui explique cette avance, et va-t-elle durer ?
discuss-income-compared-lower = { $indicator }, { $economy } : { $value }, contre { $median } dans les économies de revenu similaire. Fixe-t-on pour combler cet écart une date, un budget et un organisme responsable ?
discuss-structural-most = { $indicator }, { $economy } : devant les { $peers } économies les plus similaires ; lesquelles de ses pratiques peuvent leur servir ?

## The digital economy

discuss-eco-ends = La partie la plus faible ({ $worst }, { $worst-value }) relève-t-elle de l’investissement, de la réglementation ou de la demande ?

## Infrastructure, prices and rural areas

discuss-offline-headline-parts = { $economy } : la 4G atteint au moins { $share } de la population hors ligne ({ $people }) ; qui cherche à savoir si ce sont les prix, les appareils ou les compétences qui la laissent hors ligne ?
discuss-offline-headline-all = { $economy } : la 4G atteint presque toute la population hors ligne ({ $people }) ; qui cherche à savoir si ce sont les prix, les appareils ou les compétences qui la laissent hors ligne ?
discuss-pay-rest = { $economy } : si les usagers hors de portée consacraient { $percent } de leur revenu au service, il resterait à financer { $rest } du coût des réseaux : qui paierait ce reste, les opérateurs, un fonds de service universel ou le budget public ?
discuss-price-income-above = { $economy }, prix ({ $basket }) : qu’est-ce qui le ramènerait de { $price } à { $threshold } du revenu par personne – la concurrence, la fiscalité ou une subvention ?
discuss-electricity-everybody-people = { $economy } : une partie de la population ({ $people }) est hors ligne, alors que presque tout le monde a l’électricité ; combien de ces personnes vivent en zone rurale, et ont-elles besoin de réseaux, ou de raisons de les utiliser ?
discuss-electricity-ahead = { $economy } : { $electricity } des habitants ont l’électricité et { $internet } sont en ligne ; les programmes d’électricité et de réseaux peuvent-ils partager pylônes, conduites et budgets ?
discuss-electricity-ahead-people = { $economy } : { $electricity } des habitants ont l’électricité et { $internet } sont en ligne ; les programmes d’électricité et de réseaux peuvent-ils partager pylônes, conduites et budgets ?
discuss-electricity-ahead-lack = { $economy } : { $electricity } des habitants ont l’électricité et { $internet } sont en ligne ; les programmes d’électricité et de réseaux peuvent-ils partager pylônes, conduites et budgets ?
discuss-electricity-behind = { $economy } : { $internet } des habitants sont en ligne et { $electricity } ont l’électricité ; comment les appareils sont-ils rechargés, et à quel prix ?
discuss-divide-compared-behind = { $topic }, { $economy } : qu’est-ce qui mettrait { $group } à égalité avec { $other }, alors que l’écart est aujourd’hui de { $low } contre { $high } ?

## Policy options

discuss-options-problem-coverage = { $economy } : la 4G couvre { $value } des habitants, pour une cible de { $benchmark } ; faut-il atteindre les autres par des obligations dans les licences, des réseaux partagés ou un fonds de service universel ?
discuss-options-problem-price = { $economy } : 5 Go de données mobiles coûtent { $value }, pour une cible de { $benchmark } ; faut-il un nouvel opérateur, une enquête sur les prix ou des taxes moindres pour faire baisser le prix ?
discuss-options-price-both = { $economy } : 5 Go de données mobiles coûtent { $value }, pour une cible de { $benchmark } ; faut-il un nouvel opérateur, une enquête sur les prix ou des taxes moindres pour faire baisser le prix ?
discuss-options-problem-devices = { $economy } : { $value } des habitants possèdent un téléphone mobile ; qu’est-ce qui fait obstacle pour les autres – la fiscalité, les prix ou le crédit ?
discuss-options-problem-rural = { $economy } : { $value } des habitants des zones rurales utilisent l’Internet, contre { $benchmark } de ceux des zones urbaines ; à quoi les villages l’utiliseraient-ils d’abord ?
discuss-options-problem-electricity = { $economy } : { $value } des habitants ont l’électricité ; des réseaux de télécommunication hors réseau électrique peuvent-ils commencer avant son arrivée, et qui paie leur énergie ?
discuss-options-problem-women = { $economy } : { $value } des femmes sont en ligne, contre { $benchmark } des hommes ; quel programme atteint les femmes, et comment le mesure-t-on ?
discuss-options-problem-skills = { $economy } : { $value } des internautes ont déclaré une compétence numérique de base ; qui forme les adultes, et quand aura lieu la prochaine enquête ?

## People

discuss-training-internet-users-people = { $economy } : qui, parmi la population de 10 ans et plus hors ligne ({ $people }), se forme en premier, et où – à l’école, à la bibliothèque, au travail ou à la maison ?
discuss-training-internet-users-covered = { $economy } : qui, parmi la population de 10 ans et plus hors ligne mais à portée de la 4G ({ $people }), se forme en premier, et où – à l’école, à la bibliothèque, au travail ou à la maison ?
discuss-training-literacy-people = { $economy } : les services numériques peuvent-ils être utilisés par les personnes de 15 ans et plus qui ne savent pas lire ({ $people }) ?
discuss-skills-gap-basic-short = { $economy } : { $share } des habitants avaient des compétences numériques de base ({ $years }) ; l’école ou la formation des adultes comble-t-elle l’écart avec { $target } d’ici à { $due } ?
discuss-ages-cohort = { $economy }, jeunes atteignant 15 ans chaque année : { $people } aujourd’hui, { $later } en { $year } ; l’école suffit-elle à atteindre la cible, ou les adultes doivent-ils aussi se former ?
discuss-parity-one-behind = { $topic }, { $economy } : qu’est-ce qui mettrait les femmes à égalité avec les hommes ({ $women } contre { $men } aujourd’hui) ?
discuss-parity-did = { $economy } : { $women } des femmes et { $men } des hommes { $skill } ; qu’est-ce qui comblerait l’écart ?
discuss-youth-work-times = { $economy } : le taux de chômage des jeunes femmes est { $times } fois celui des jeunes hommes ; sont-ce leurs études, les employeurs ou les soins à la famille qui font obstacle ?
discuss-ages-young-fewer = { $economy }, jeunes de 15 à 24 ans : { $people } aujourd’hui, { $change } de moins d’ici à { $year } ; chacun peut-il acquérir des compétences numériques avant de quitter l’école ?
discuss-ages-young-more = { $economy }, jeunes de 15 à 24 ans : { $people } aujourd’hui, { $change } de plus d’ici à { $year } ; les écoles et les emplois augmentent-ils aussi vite ?

## Targets and groups

discuss-adoption-members-some-some = { $indicator } ({ $group }) – autres économies qui atteindront probablement { $level } d’ici à { $due } : { $likely } ; que peuvent en apprendre les dernières ?
discuss-targets-met-jump = Un seul saut décide si ces cibles sont atteintes : { $targets }. Quelle autre source pourrait le confirmer ?
discuss-targets-among = La cible « { $target } », atteinte par { $met } des { $known } économies ({ $group }), est-elle la bonne pour toutes ?

## Indices and the world

discuss-index-first-sure = { $first } : premier rang ({ $group }) avec { $score } points sur { $top } ; sur lesquels de ses indicateurs les autres peuvent-elles progresser le plus tôt ?
discuss-index-widths = Seuls { $still } rangs sur { $economies } varient de deux places au plus : faut-il publier les rangs intermédiaires sous forme de fourchettes ?
discuss-index-widths-none = Tous les rangs varient de plus de deux places : faut-il publier cet indice par groupes plutôt que par rangs ?
discuss-index-driver = Ce choix intervient dans { $share } de la variation des rangs : { $choice } ; qui l’arrête, et selon quelle règle ?
discuss-index-apart = Sur les { $gap } points qui séparent la première économie ({ $first }) de la dernière ({ $last }), { $points } viennent de la partie « { $part } » : l’indice mesure-t-il les politiques, ou le revenu ?
discuss-people-offline-counted = { $share } des personnes hors ligne, selon les derniers chiffres nationaux, vivent dans { $count ->
    [one] une seule économie
   *[other] { $count } économies
} : les fonds doivent-ils suivre la population, ou aller aux économies où les parts sont les plus faibles ?
discuss-atlas-regions = { $indicator }, médiane : de { $low } ({ $lowest }) à { $high } ({ $highest }) ; que peuvent faire les régions que les économies seules ne peuvent pas ?
