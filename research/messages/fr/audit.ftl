### What is known, how old it is, where it comes from and what could be added: research/findings/audit.py, audit_origin.py

## Known, by theme. $known of $indicators have a value, $recent of them a recent one.

audit-known-economy = { $economy }, indicateurs connus : { $known } sur les { $indicators } disponibles dans les données de ce rapport pour au moins la moitié des économies, dont { $recent } pour { $since } ou après.
audit-known-group = { $group } ({ $economies } économies, { $indicators } indicateurs disponibles dans les données de ce rapport pour au moins la moitié des économies) : { $known } des valeurs sont connues, et { $recent } sont de { $since } ou après.
audit-ends = Parmi eux, plus grande part de chiffres récents : { $most } ({ $most-share }) ; plus petite : { $least } ({ $least-share }).
audit-left = Autres indicateurs, non comptés, disponibles dans les données de ce rapport pour moins de la moitié des économies, ou pour aucune : { $left }.
audit-known-doubted = Douteuses, comptées à part : { $doubted }.
audit-theme-connectivity = Connectivité
audit-theme-electricity = Électricité
audit-theme-economy = Économie
audit-theme-trade = Commerce
audit-theme-work = Travail
audit-theme-people = Population
audit-theme-education = Éducation
audit-theme-geography = Géographie
audit-theme-affordability = Accessibilité financière
audit-theme-innovation = Innovation
audit-theme-policy = Politiques
audit-theme-finance = Finances
audit-theme-all = Tous les thèmes
audit-state-recent = { $since } ou après
audit-state-older = Plus ancien
audit-state-undated = Année non précisée
audit-state-doubted = Douteux
audit-state-unknown = Non connu
audit-column-known = Connu, part
audit-column-recent = { $since } ou après, part
audit-rows-theme = Thème
audit-axis-economy = indicateurs
audit-axis-group = % des économies et des indicateurs
audit-known-chart = Barres : indicateurs par thème. { $headline }

audit-old = { $old ->
    [one] { $old } valeur est antérieure à { $since }.
   *[other] { $old } valeurs sont antérieures à { $since }.
}
audit-old-year = { $indicator } ({ $year })

## Sources. $values: how many latest values; $source: its title.

audit-sources-most = { $scope } : { $share } des { $values } dernières valeurs viennent d’une même source : { $source }.
audit-nothing = { $scope } : aucune valeur n’est disponible.
audit-column-values = Valeurs
audit-column-share = Part
audit-column-indicators = Indicateurs
audit-column-first = Première année
audit-column-last = Dernière année
audit-column-licence = Licence
audit-licences = { $licences }

## Marks. $marked of $values latest values; $kinds: a list of audit-kind-....

audit-marks-alone = Valeurs avec remarque parmi les { $values } dernières ({ $scope }) : { $kinds }.
audit-marks-none = { $scope } : aucune des { $values } dernières valeurs n’est signalée comme estimation ou comme corrigée.
audit-kind-estimate = { $values ->
    [one] { $values } estimation
   *[other] { $values } estimations
}
audit-kind-provisional = { $values ->
    [one] { $values } provisoire
   *[other] { $values } provisoires
}
audit-kind-lagged = { $values } d’une année antérieure à celle demandée
audit-kind-imputed = { $values ->
    [one] { $values } imputée
   *[other] { $values } imputées
}
audit-kind-undated = { $values } d’année inconnue
audit-kind-corrected = { $values ->
    [one] { $values } corrigée
   *[other] { $values } corrigées
}
audit-modelled = { $values ->
    [one] { $values } valeur sur le travail est modélisée par l’Organisation internationale du Travail et ne porte pas de remarque.
   *[other] { $values } valeurs sur le travail sont modélisées par l’Organisation internationale du Travail et ne portent pas de remarque.
}

## Corrections. $done: a list of audit-done-....

audit-corrections = { $values ->
    [one] { $scope } – { $values } valeur publiée est corrigée, écartée ou douteuse : { $done }.
   *[other] { $scope } – { $values } valeurs publiées sont corrigées, écartées ou douteuses : { $done }.
}
audit-corrections-none = { $scope } : aucune valeur publiée n’est corrigée, écartée ou douteuse.
audit-corrections-listed = Pour chaque série et chaque motif, le tableau donne la valeur la plus récente et l’année de la première.
audit-done-drop = { $values ->
    [one] { $values } écartée
   *[other] { $values } écartées
}
audit-done-override = { $values ->
    [one] { $values } remplacée
   *[other] { $values } remplacées
}
audit-done-flag = { $values ->
    [one] { $values } signalée
   *[other] { $values } signalées
}
audit-done-suspect = { $values ->
    [one] { $values } douteuse
   *[other] { $values } douteuses
}
audit-action-drop = écartée
audit-action-override = remplacée
audit-action-flag = signalée
audit-action-confirm = confirmée
audit-action-suspect = douteuse, non comparée
audit-implausible = Hors des valeurs possibles.
audit-column-printed = Valeur publiée
audit-column-age = Dernière ou antérieure
audit-is-latest = dernière
audit-is-older = antérieure
audit-column-action = Traitement
audit-column-reason = Raison

## Gaps. $missing: how many of the indicators that some economy has, or of their values in a group, are missing.

audit-missing-economy = { $scope }, indicateurs introuvables dans les sources consultées : { $missing }.
audit-missing-group = { $scope }, valeurs manquantes : { $missing } sur { $values }, pour les indicateurs disponibles pour au moins la moitié des économies.
audit-gaps-none = { $scope } : un chiffre, récent ou non, existe pour chaque indicateur dont dispose au moins la moitié des économies.
audit-gaps-by = Par organisme : { $publishers }.
audit-gaps-from = { $publisher } ({ $missing })
audit-gaps-asked = « Absent des sources lues » signifie que les éditions lues ici contiennent l’indicateur pour d’autres économies ; l’office de statistique ou un autre organisme peut avoir une valeur.

answer-audit-unused = Chiffres corrigés, écartés ou douteux ({ $scope }, depuis { $since }) : { $figures }.
answer-audit-years = { $indicator } ({ $years })
answer-audit-economies = { $indicator } ({ $economies ->
    [one] { $economies } économie
    [many] { $economies } d’économies
   *[other] { $economies } économies
})
answer-audit-unchecked-economy = Les données consultées ici ne comportent aucun chiffre récent utilisable ({ $scope }) sur ce qui suit : { $topics }.
answer-audit-unchecked-group = La plupart des économies ({ $scope }) n’ont pas de chiffre récent utilisable sur : { $topics }.
answer-audit-sound = Aucun chiffre récent n’est douteux ({ $scope }), et chaque sujet des options d’action dispose d’un chiffre récent.
