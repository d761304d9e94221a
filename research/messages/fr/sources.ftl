### What a report rests on and what it lacks: research/findings/sources.py

sources-come-from = Données lues, { $scope } – valeurs les plus récentes : { $values }.
sources-none = { $scope } : aucune valeur n’a été chargée.
sources-mended = { $values ->
    [one] { $values } valeur publiée des indicateurs de ce rapport est corrigée, écartée ou douteuse ; l’audit des données réunit celles de tous les indicateurs.
   *[other] { $values } valeurs publiées des indicateurs de ce rapport sont corrigées, écartées ou douteuses ; l’audit des données réunit celles de tous les indicateurs.
}
sources-note = { $indicator } – { $note }
sources-releases = { $releases }
sources-licences = { $licences }
sources-release = { $source } ({ $release })
sources-column-economies = Économies, sur { $members }
sources-column-first = Première année
sources-column-last = Dernière année

## Missing indicators. $indicators: how many are asked for, of which $missing are missing.

missing-none = { $indicators ->
    [one] { $economy } : le seul indicateur clé de cette étude est connu.
   *[other] { $economy } : les { $indicators } indicateurs que compare cette page ont tous une valeur.
}
missing-gaps = { $economy } – indicateurs manquants, trop anciens ou incertains : { $gaps }.
missing-newer-from = Des chiffres plus récents pour { $indicators } peuvent exister auprès de : { $publisher }.
missing-suspect = Valeur douteuse : { $reason }
missing-open = Les derniers chiffres se contredisent
missing-alone = Aucun chiffre de comparaison
missing-not-loaded = Absent de cette édition
missing-no-value = Non publié dans { $releases }
missing-dated = Trop ancien pour être comparé
missing-column-why = Raison
