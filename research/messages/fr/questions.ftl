### Questions for ministers: research/findings/questions.py

## The questions. $among: the group of economies.

question-asked-coverage = { $among } : qu’est-ce qui laisse hors ligne des personnes à portée de la 4G – les prix, les appareils ou les compétences ?
question-asked-income = Qu’ont fait les économies de revenu similaire que celles-ci n’ont pas fait : { $economies } ?
question-asked-rural = { $among } : quels services ruraux peuvent commencer avant l’arrivée du réseau électrique, et qui paie leur énergie ?
question-asked-women = { $among } : quels programmes atteignent les femmes qui ne sont pas en ligne, et comment le mesure-t-on ?
question-asked-reading = { $among } : les services numériques peuvent-ils être utilisés sans savoir lire, et la formation des adultes comprend-elle les compétences numériques ?

## What they rest on. $economies: how many it is true of, as counted-some-known.

question-fact-coverage = { $among } – au moins { $within } des personnes couvertes par la 4G ne sont pas en ligne dans { $economies }.
question-fact-income = { $among } – l’utilisation de l’Internet est inférieure de plus de { $below } à la médiane des { $nearest } économies les plus proches par le revenu, et à l’intervalle attendu selon le revenu et la géographie, dans { $economies }.
question-fact-rural = { $among } – l’accès à l’électricité en zone rurale est inférieur d’au moins { $points } points de pourcentage à celui des zones urbaines dans { $economies }.
question-fact-women = { $among } – les femmes utilisent moins l’Internet que les hommes, avec un score de parité inférieur à { $score }, dans { $economies }.
question-fact-reading = { $among } – moins de { $readers } des adultes savent lire et écrire dans { $economies }.
question-most = Les plus concernées ({ $axis }) : { $economies }.
question-most-sure = Les plus concernées, chiffres douteux exclus ({ $axis }) : { $economies }.
question-economy = { $economy } ({ $value })
question-years = Années des chiffres : { $years }.
question-doubtful = Comptées sans être citées, car une valeur est douteuse : { $economies }.
question-no-more = Les données ({ $among }) ne soulèvent pas de question au { $place } rang.

## Charts and tables

question-axis-coverage = points de pourcentage entre la couverture 4G et l’utilisation de l’Internet
    .label = Points de pourcentage entre la couverture 4G et l’utilisation de l’Internet
question-axis-income = points de pourcentage au-dessous de la médiane
    .label = Points de pourcentage au-dessous de la médiane
question-axis-rural = points de pourcentage entre l’accès urbain et l’accès rural
    .label = Points de pourcentage entre l’accès urbain et l’accès rural
question-axis-women = écart en % entre la part des femmes et celle, plus élevée, des hommes
question-axis-reading = % des adultes qui ne savent pas lire et écrire
