### Questions for discussion: research/findings/practice/discussion.py
### Each is raised by the claim whose id follows `discuss-`, and holds its values.

discussion = { $questions ->
    [one] { $questions } question découle de ces chiffres
   *[other] { $questions } questions découlent de ces chiffres
}
discussion-none = Ces chiffres ne soulèvent aucune question à débattre.
discuss-options-among-topic = { $topic } ({ $economies }) : qui agit en premier, et dans quel délai ?
discuss-decide-joint = Les { $islands } États insulaires se communiqueront-ils leurs prix de gros, et qui achèterait pour tous ?
discuss-decision-electricity = Qui paie l’électricité : les usagers par versements échelonnés, le crédit d’un fonds public ou une subvention par raccordement, et dans quels lieux ?
discuss-decision-learning = Qui forme les personnes hors ligne, et qui paie les formations ?
discuss-decision-coverage = Qui paie là où les réseaux ne sont pas rentables : les opérateurs par les conditions de leurs licences, un fonds de service universel ou les budgets publics ?
discuss-decision-online = Lesquelles de nos économies ont connecté leur population le plus vite, et que peuvent reprendre les autres ?
discuss-decision-use = Qui paie les appareils et les formations : les usagers, les opérateurs ou les budgets publics ?
discuss-decision-survey = Lesquelles de nos économies publient déjà des chiffres sur les téléphones et les compétences, et qui paie les enquêtes dans les autres ?

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
discuss-people-offline-held = { $share } des personnes hors ligne, selon les derniers chiffres nationaux, vivent dans { $count ->
    [one] une seule économie
   *[other] { $count } économies
} : les fonds doivent-ils suivre la population, ou aller aux économies où la part de personnes en ligne est la plus faible ?
discuss-atlas-regions = { $indicator }, médiane : de { $low } ({ $lowest }) à { $high } ({ $highest }) ; que peuvent faire les régions que les économies seules ne peuvent pas ?
