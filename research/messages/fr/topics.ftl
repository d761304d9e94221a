### What groups of people are compared in, inside a sentence and as a label: research/findings/side_by_side.py

topic-internet-users = utilisation de l’Internet
    .label = Utilisation de l’Internet
topic-mobile-owners = possession d’un téléphone mobile
    .label = Possession d’un téléphone mobile
topic-mobile-owners-age-15-49 = possession d’un téléphone mobile entre 15 et 49 ans
    .label = Possession d’un téléphone mobile, 15 à 49 ans
topic-literacy = alphabétisation des adultes de 15 ans et plus
    .label = Alphabétisation des adultes, 15 ans et plus
topic-youth-literacy = alphabétisation des jeunes de 15 à 24 ans
    .label = Alphabétisation des jeunes, 15 à 24 ans
topic-school-life-expectancy = espérance de vie scolaire
    .label = Espérance de vie scolaire
topic-labour-participation = taux d’activité à partir de 15 ans
    .label = Taux d’activité, 15 ans et plus
topic-bachelors = diplômes de niveau licence
    .label = Diplômes de niveau licence
topic-youth-unemployment = chômage des jeunes de 15 à 24 ans
    .label = Chômage des jeunes, 15 à 24 ans
topic-unemployment = chômage à partir de 15 ans
    .label = Chômage, 15 ans et plus
topic-households-internet = Internet à domicile
topic-households-computer = ordinateur à domicile
    .label = Ordinateur à domicile
topic-households-mobile-phone = téléphone mobile dans le ménage
    .label = Téléphone mobile dans le ménage
topic-households-electricity = électricité à domicile
    .label = Électricité à domicile
topic-electricity-access = accès à l’électricité
    .label = Accès à l’électricité
topic-internet-users-75-plus = utilisation de l’Internet à partir de 75 ans
    .label = Utilisation de l’Internet à partir de 75 ans
topic-ict-skill-email = envoi de courriels avec pièces jointes
    .label = Envoi de courriels avec pièces jointes
topic-ict-skill-copy-paste = copier-coller
    .label = Copier-coller
topic-ict-skill-files = copie ou déplacement de fichiers
    .label = Copie ou déplacement de fichiers
topic-ict-skill-transfer = transfert de fichiers entre appareils
    .label = Transfert de fichiers entre appareils
topic-ict-skill-spreadsheet = utilisation de formules dans un tableur
    .label = Utilisation de formules dans un tableur
topic-ict-skill-presentation = création de présentations
    .label = Création de présentations
topic-ict-skill-software = installation de logiciels
    .label = Installation de logiciels
topic-ict-skill-devices = connexion de nouveaux appareils
    .label = Connexion de nouveaux appareils
topic-ict-skill-programming = écriture d’un programme
    .label = Écriture d’un programme
subject-of-year = { $topic } ({ $year })
    .label = { $topic }, { $year }
subject-of-no-year = { $topic } (année non précisée)
    .label = { $topic }, année non précisée

pair-left-out = Chiffres écartés ({ $topic }, { $years }) : { $women } pour les femmes et { $men } pour les hommes sont incompatibles avec le chiffre publié pour l’ensemble de la population en { $last } ({ $all }) ; l’enquête peut porter sur d’autres âges.
pair-apart = { $topic } : les chiffres des femmes ({ $women }) et des hommes ({ $men }) en { $year } sont incompatibles avec celui de la série annuelle pour l’ensemble de la population en { $last } ({ $all }) ; ce dernier est peut-être interpolé entre deux enquêtes, ou l’enquête porte sur d’autres âges.
pair-unit-percent = %
pair-unit-years = ans
pair-gap = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
pair-gap-ahead = { $group } +{ $gap }
topic-stem-graduates = diplômés en sciences et technologies
    .label = Diplômés en sciences et technologies

## What people did who have a skill, after "of women".

did-ict-skill-email = ont envoyé des courriels avec pièces jointes
did-ict-skill-copy-paste = ont utilisé le copier-coller
did-ict-skill-files = ont copié ou déplacé un fichier
did-ict-skill-transfer = ont transféré des fichiers entre appareils
did-ict-skill-spreadsheet = ont utilisé une formule dans un tableur
did-ict-skill-presentation = ont créé une présentation
did-ict-skill-software = ont trouvé et installé un logiciel
did-ict-skill-devices = ont connecté de nouveaux appareils
did-ict-skill-programming = ont écrit un programme
did-internet-users = utilisent l’Internet
did-mobile-owners = possèdent un téléphone mobile
did-mobile-owners-age-15-49 = de 15 à 49 ans possèdent un téléphone mobile
did-literacy = de 15 ans et plus savent lire et écrire
did-youth-literacy = de 15 à 24 ans savent lire et écrire

## Tables of pairs

pairs-rows = Mesure
pairs-women = Femmes
pairs-men = Hommes
pairs-least = Rapport, au moins
pairs-most = Rapport, au plus
pairs-too-old = Trop ancien ou d’année inconnue, donc non comparé : { $topics }.
work-modelled = La plupart des chiffres sur le travail sont modélisés par l’Organisation internationale du Travail là où il n’y a pas d’enquête.
