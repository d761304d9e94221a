### Questions for discussion: research/findings/practice/discussion.py
### Each is raised by the claim whose id follows `discuss-`, and holds its values.

discussion = { $questions ->
    [one] { $questions } question découle de ces chiffres
   *[other] { $questions } questions découlent de ces chiffres
}
discussion-none = Ces chiffres ne soulèvent aucune question à débattre.

## Ground, peers and income

discuss-ground-lost = { $indicator }, { $economy } : hausse de { $change } depuis { $since }, alors que la hausse médiane du groupe « { $group } » a été de { $usual } ; qu’est-ce qui pourrait expliquer la hausse plus rapide des économies passées devant, et que pourrait-on en reprendre ?
discuss-ground-lost-down = { $indicator }, { $economy } : de { $before } à { $after } depuis { $since }, alors que la hausse médiane du groupe « { $group } » a été de { $usual } ; qu’est-ce qui pourrait expliquer la hausse plus rapide des économies passées devant, et que pourrait-on en reprendre ?

## The digital economy


## Infrastructure, prices and rural areas


## Policy options

discuss-options-problem-coverage = { $economy } : la 4G couvre { $value } des habitants, pour une cible de { $benchmark } ; faut-il atteindre les autres par des obligations dans les licences, des réseaux partagés ou un fonds de service universel ?
discuss-options-problem-price = { $economy } : 5 Go de données mobiles coûtent { $value }, pour une cible de { $benchmark } ; faut-il un nouvel opérateur, une enquête sur les prix ou des taxes moindres pour faire baisser le prix ?
discuss-options-price-both = { $economy } : 5 Go de données mobiles coûtent { $value }, pour une cible de { $benchmark } ; faut-il un nouvel opérateur, une enquête sur les prix ou des taxes moindres pour faire baisser le prix ?
discuss-options-problem-devices = { $economy } : { $value } des habitants possèdent un téléphone mobile ; qu’est-ce qui fait obstacle pour les autres – la fiscalité, les prix ou le crédit ?
discuss-options-problem-rural = { $economy } : { $value } des habitants des zones rurales utilisent l’Internet, contre { $benchmark } de ceux des villes ; faut-il d’abord la fibre jusqu’aux villages, des centres villageois ou des points d’accès publics ?
discuss-options-problem-electricity = { $economy } : { $value } des habitants ont l’électricité ; pour atteindre les autres, faut-il d’abord le réseau, des réseaux villageois ou des kits solaires ?
discuss-options-problem-women = { $economy } : { $value } des femmes sont en ligne, contre { $benchmark } des hommes ; faut-il d’abord des femmes qui forment des femmes, des salles informatiques pour les filles ou des obligations pour les opérateurs ?
discuss-options-problem-skills = { $economy } : { $value } des internautes ont déclaré une compétence numérique de base ; faut-il d’abord passer par les écoles ou par des cours pour les personnes âgées ?
discuss-options-problem-use = { $economy } : pour les personnes à portée de la 4G et hors ligne, l’argent public doit-il aller d’abord aux téléphones ou aux formations ?
discuss-options-use-break = { $economy } : pour les personnes à portée de la 4G et hors ligne, l’argent public doit-il aller d’abord aux téléphones ou aux formations ?
discuss-options-use-share = { $economy } : pour les personnes à portée de la 4G et hors ligne, l’argent public doit-il aller d’abord aux téléphones ou aux formations ?
discuss-options-problem-online = { $economy } : pour les personnes hors ligne, l’argent public doit-il aller d’abord aux téléphones ou aux formations ?
discuss-options-problem-learning = { $economy } : les personnes hors ligne doivent-elles apprendre les bases à l’école, en bibliothèque, au travail ou à domicile ?
discuss-options-problem-women-phones = { $economy } : les téléphones pour les femmes doivent-ils être donnés, vendus avec paiement échelonné ou exonérés de taxes ?
discuss-options-problem-women-phones-aged = { $economy } : les téléphones pour les femmes doivent-ils être donnés, vendus avec paiement échelonné ou exonérés de taxes ?
discuss-options-problem-women-work = { $economy } : que faut-il d’abord pour que plus de femmes travaillent : la garde des enfants, la formation avec placement ou le travail numérique ?
discuss-options-work-young = { $economy } : que faut-il d’abord pour que plus de femmes travaillent : la garde des enfants, la formation avec placement ou le travail numérique ?
discuss-options-problem-women-literacy = { $economy } : les femmes doivent-elles apprendre à lire dans des classes pour adultes ou par SMS ?
discuss-options-women-unread = { $economy } : les femmes doivent-elles apprendre à lire dans des classes pour adultes ou par SMS ?
discuss-options-problem-girls-school = { $economy } : faut-il des allocations ou des vélos pour maintenir les filles dans l’enseignement secondaire ?
discuss-options-problem-schools = { $economy } : les écoles primaires doivent-elles être connectées par un appel d’offres commun ou district par district ?
discuss-options-problem-fixed-price = { $economy } : pour faire baisser le prix du large bande fixe, faut-il des prix réglementés, des prix de gros plus bas ou un programme régional ?
discuss-options-price-met = { $economy } : pour faire baisser le prix du large bande fixe, faut-il des prix réglementés, des prix de gros plus bas ou un programme régional ?

## People


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
