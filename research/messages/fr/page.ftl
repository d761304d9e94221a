### The words around reports: pages, slides, the site.


## Around a report

page-skip-to-report = Aller au rapport
page-all-reports = Tous les rapports
page-scope-reports = { $scope } : autres rapports
page-languages = Langues
page-contents = Sommaire
page-summary = Résumé
page-data-until = Données publiées, dernière édition : { $date }
page-basic-edition = Édition de base : la plupart des chiffres viennent de The World Factbook. Les séries de l’UIT, de la Banque mondiale et des Nations Unies sur la 4G, les prix, le genre et les tendances sont publiées, mais ne figurent pas ici. Qui produit ce rapport peut les y ajouter.
page-data-older = Données d’une édition plus ancienne : { $sources }
page-about = Sources et méthodes
page-data-gaps = Données manquantes
page-gaps-lacking = Manquant, trop ancien ou douteux
page-gaps-also = Également manquant, trop ancien ou douteux
page-gaps-unread = Publié, mais absent des données de ce rapport
page-gaps-of = ({ $sections })
page-partners = Partenaires
page-disclaimer = Avertissement
page-no-script = Les graphiques sont tracés par un script, et aucun ne s’exécute ici. Les chiffres de chacun figurent au-dessous.
page-no-charts = Les graphiques manquent : cette page est arrivée sans son dossier « assets ». Demandez à l’expéditeur le rapport en un seul fichier. Le tableau sous chaque graphique en donne les chiffres.
page-the-figures = Données et notes
page-notes = Notes
page-table-as-csv = Tableau au format CSV
page-chart-copy = Copier le lien
page-chart-copied = Copié
page-chart-more = Plus
page-chart-link = Lien
page-chart-png = PNG
page-chart-svg = SVG
page-chart-csv = CSV
page-chart-embed = Intégrer
page-chart-slide = Diapositive 16:9
page-chart-rows = affichés : { $shown } sur { $all }
page-chart-reported = déclaré
page-chart-lower = borne inférieure
page-chart-upper = borne supérieure
page-summary-slide = Enregistrer le résumé en diapositive
page-card = Texte à partager
page-card-copy = Copier pour partager
page-card-figure = { $label } : { $value } ({ $year }) ; { $places }. Source : { $sources }.
page-peers-with = Comparer avec
page-peers-chosen = économies de votre choix
page-peers-add = Ajouter une économie
page-peers-remove = Retirer { $economy }
page-figure = Figure { $number }
page-notes-at = Note sur les frontières : voir la figure { $number }.
page-table = Tableau { $number }
page-actions = Priorités
page-role-where = Où
page-role-barrier = Pourquoi
page-role-option = Options
page-role-own = Essayé sur place
page-role-step = Première étape
page-role-change = Ensuite
page-role-further = Étapes suivantes
page-role-cost = Coût
page-role-whole = En détail
page-in-profile = Dans le profil de pays
page-role-unknown = Inconnu
page-figures-of-the-chart = Les chiffres du graphique
page-first-rows = Premières lignes : { $shown } sur { $n }.
page-series = Série
page-across = Abscisse
page-up = Ordonnée

## How to read this

page-how-to-read = Comment lire ce rapport
page-how-to-read-says = Chaque valeur porte son année et est la plus récente qui existe ; si la plus récente est douteuse, la précédente peut être utilisée, et la page l’indique. « Estimation » et les marques provisoire, imputée, corrigée, d’une année antérieure ou année non précisée : ce n’est pas le chiffre définitif de la source pour une année précisée. « Douteuse » : rupture possible de la série, ou contradiction avec un autre chiffre. « Aucune donnée » signifie que la valeur n’est pas connue, jamais qu’elle est nulle. Le 1er rang est le meilleur, et des valeurs égales partagent un rang. La médiane est la valeur du milieu : la moitié des économies sont au-dessus, l’autre moitié au-dessous.

## Sources and licences

page-sources = Sources et licences
page-sources-fold = Ce que ces sources ne couvrent pas
page-release-of = édition : { $date }
page-release-unknown = date d’édition non précisée, état des valeurs : { $date }
page-licence = Licence : { $licence }.
page-terms-nc-sa = Les chiffres des sources suivantes peuvent être partagés et adaptés avec mention de la source, mais sans usage commercial et uniquement sous la même licence : { $sources }. Ces limites valent pour ce rapport, ses tableaux et ses graphiques.
page-terms-nc = Les chiffres des sources suivantes peuvent être partagés et adaptés avec mention de la source, mais sans usage commercial : { $sources }. Ces limites valent pour ce rapport, ses tableaux et ses graphiques.
page-terms-sa = Les chiffres des sources suivantes peuvent être partagés et adaptés avec mention de la source, mais uniquement sous la même licence : { $sources }. Ces limites valent pour ce rapport, ses tableaux et ses graphiques.
page-shared-nc = Partage autorisé avec mention de la source, sans usage commercial
page-shared-sa = Partage autorisé avec mention de la source, sous la même licence
page-shared-free = Partage libre avec mention de la source
page-sources-others = Les chiffres d’autres économies, dans les graphiques, médianes et classements, viennent aussi de :

## Methods and data

page-methods-say = Les valeurs hors du possible sont écartées et énumérées dans l’audit des données ; les valeurs manquantes ne sont pas complétées, sauf si une section l’indique.
page-what = Élément
page-which = Détail
page-report = Rapport
page-parameter = Paramètre { $name }
page-version = Version
page-library = Bibliothèque
page-study = Étude
page-values = Valeurs fournies en réponse
page-reference = Économies, groupes, sources et frontières
page-python = Python
page-data = Données
page-notebook-beside = À côté de la page, ce document montre chaque étape : { $notebook }.
page-executed-notebook = carnet exécuté

## How to cite

page-how-to-cite = Comment citer
page-report-title = { $scope } : { $study }
page-cited = { $by } ({ $year }). { $title }. { $date }.
page-cited-in = Dans : { $title }.
page-cited-version = Version { $version }.
page-cited-with = Réalisé avec { $library }.
page-cite-sources = Citez aussi les sources des chiffres que vous utilisez ; leurs licences indiquent comment.

## Slides

page-slides-of = { $title } : diapositives
page-first-slide = Titre
page-slide-keys = Les flèches, la barre d’espace, Début et Fin permettent de se déplacer ; N affiche les notes de l’orateur.
page-slide-n = Diapositive { $n }
page-notes-to = Notes de la diapositive { $n }
page-no-notes = Aucune note.
page-slide-sources = Sources
page-slides-made = Réalisé avec { $library }. Chaque phrase est calculée à partir des chiffres.

## The pages around the reports

page-site-subject = Infrastructure numérique et économie numérique
page-site-title = Rapports sur le développement numérique
page-site-says = Où en sont les économies en matière de connectivité, d’utilisation, de compétences et de coût : des résultats calculés à partir de statistiques publiques, par des études que chacun peut exécuter de nouveau. Chaque rapport nomme ses sources et dit ce qui n’est pas connu.
page-reports-on = { $n ->
    [one] { $many } rapport sur
   *[other] { $many } rapports sur
}
page-on-economies = { $n ->
    [one] { $many } économie
   *[other] { $many } économies
}
page-and-groups = { $n ->
    [one] et { $many } groupe
   *[other] et { $many } groupes
}
page-n-economies = { $n ->
    [one] { $n } économie
   *[other] { $n } économies
}
page-little = peu de données
page-n-little = { $many } avec peu de données
page-n-not-made = { $many } non réalisés
page-n-to-come = { $many } à venir
page-economies = Économies
page-economy = Économie
page-reports = Rapports
page-annex = Annexe :
page-find = Chercher par nom, en anglais ou dans la langue du pays, par code ou par groupe
page-find-member = Chercher par nom, en anglais ou dans la langue du pays, ou par code
page-group = Groupe
page-status = État
page-all = Tous
page-all-made = Tous les rapports réalisés
page-some-not-made = Un rapport non réalisé
page-skip-the-map = Passer la carte
page-world-map = { $n ->
    [one] Carte du monde : { $n } économie a un rapport
   *[other] Carte du monde : { $n } économies ont un rapport
}
page-economies-shown = { $shown } économies affichées sur { $all }
page-not-shown = – signifie que les rapports d’une économie ne donnent pas ce chiffre.
page-economies-table = Économies ayant un rapport, et leurs chiffres clés
page-regions-and-groups = Régions et groupes
page-areas = Domaines de travail commun
page-other-studies = Autres études
page-other-studies-say = Études qui ne relèvent d’aucun de ces domaines.
page-no-study-yet = Aucune étude de cette collection n’en relève encore.
page-further-reports = { $n ->
    [one] et sur { $n } autre groupe
   *[other] et sur { $n } autres groupes
}
page-no-report-yet = pas encore de rapport
page-not-made = Non réalisé
page-not-made-label = Rapports qui n’ont pas été réalisés
page-not-made-says = Rapports absents, et ce qu’il en est advenu lors de la dernière exécution
page-of-whom = Concerne
page-what-became = Ce qu’il en est advenu
page-why = Raison
page-n-reports = { $n ->
    [one] { $n } rapport
   *[other] { $n } rapports
}
page-belongs-to = Groupes d’appartenance
page-key-figures = Chiffres clés
page-where-it-lies = Situation géographique
page-map-around = Carte : { $name } et les économies voisines
page-neighbours = Économies précédente et suivante
page-before = Précédente
page-next = Suivante
page-jump = Aller à une économie
page-jump-none = Aucun rapport de ce nom ici.
page-have-reports = { $n ->
    [one] Économies ayant un rapport : { $made } sur { $n }.
   *[other] Économies ayant un rapport : { $made } sur { $n }.
}
page-group-reports = Rapports sur le groupe
page-group-table = Économies du groupe, et leurs chiffres clés
page-group-map = { $n ->
    [one] Carte ({ $name }) : { $n } économie a un rapport
   *[other] Carte ({ $name }) : { $n } économies ont un rapport
}
page-not-found = Introuvable
page-no-such-page = Cette page n’existe pas
page-no-such-page-says = Le rapport n’a peut-être pas été réalisé, ou l’a été sous un autre nom. La liste de ceux qui existent : { $link }.
page-boundaries-say = Les frontières sont tracées à des fins statistiques et n’impliquent aucune prise de position quant au statut d’un territoire. Les frontières en tirets ne sont pas définitives, dont celle entre le Soudan et le Soudan du Sud et celles de la zone d’Abyei. La ligne pointillée représente approximativement la Ligne de contrôle au Jammu-et-Cachemire convenue par l’Inde et le Pakistan, qui ne se sont pas accordés sur son statut définitif. Les cercles représentent les économies trop petites pour être dessinées. L’Argentine et le Royaume-Uni se disputent la souveraineté sur les îles Falkland (Malvinas). Le Kosovo est représenté dans le contexte de la résolution 1244 (1999) du Conseil de sécurité.
page-site-made = Réalisé avec { $library } ; fonctionne sans réseau.

## Titles and summaries of pages, for search engines, shared links and the feed of changes

page-site-summary = { $n ->
    [one] { $n } rapport sur { $economies } : connectivité, utilisation, compétences et coût, à partir de statistiques publiques.
   *[other] { $n } rapports sur { $economies } : connectivité, utilisation, compétences et coût, à partir de statistiques publiques.
}
page-place-title = { $name } : développement numérique
page-economy-summary = Rapports : { $name }.
page-group-summary = { $n ->
    [one] { $name } : { $n } économie a des rapports.
   *[other] { $name } : { $n } économies ont des rapports.
}
page-un-groups = Groupes des Nations Unies
page-feed-title = Rapports sur le développement numérique : changements
page-feed-first = Réalisé pour la première fois.
page-feed-why = Réalisé pour la raison suivante : { $why }.
page-feed-same = Aucun chiffre n’a changé.
page-feed-changed = { $n ->
    [one] { $n } chiffre a changé : { $changes }.
   *[other] { $n } chiffres ont changé, dont : { $changes }.
}
