### What a report rests on and what it lacks: research/findings/sources.py

sources-come-from = { $values ->
    [one] Source de la valeur la plus récente ({ $scope }).
   *[other] Sources des valeurs les plus récentes ({ $scope }) : { $values } valeurs.
}
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

missing-none = { $economy } : aucun indicateur consulté pour cette page n’est manquant, trop ancien ou douteux.
missing-gaps = { $economy } : données manquantes, trop anciennes ou douteuses
missing-suspect = Valeur douteuse : { $reason }
missing-open = Les chiffres ne permettent pas de trancher
missing-doubted = { $value } ({ $year }) : { $why }
missing-alone = Aucun chiffre de comparaison
missing-not-loaded = Absent des données de ce rapport
missing-no-value = Non publié dans { $releases }
missing-some-ages = Données publiées pour certains âges seulement : { $indicator }
missing-dated = { $value } ({ $year }) : trop ancien pour être comparé
missing-column-why = Raison
