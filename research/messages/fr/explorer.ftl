### Looking around in a notebook: research/findings/looking.py, research/charts/explorer.py

explorer-chart = { $indicators } : { $economies }.
explorer-indicator = { $indicator }, { $unit }
    .label = { $indicator }, { $unit }
explorer-all-economies = Toutes les économies
explorer-all-years = Toutes les années
explorer-last-years = { $years } dernières années
explorer-choose-economy = Économie
explorer-choose-group = Groupe
explorer-choose-scope = Champ
explorer-peers = Comparer avec
explorer-region = sa région
explorer-run = Exécuter les sections ci-dessous
explorer-chosen = Exécuter les sections ci-dessous pour afficher : { $about }.
explorer-chosen-peers = Exécuter les sections ci-dessous pour afficher : { $about } (comparaison : { $group }).
explorer-as-framework = comme dans le cadre
explorer-method-normalisation = Mise à l’échelle
explorer-method-aggregation = Agrégation
explorer-rank-before = Rang dans le cadre
explorer-earlier = Choix antérieur : exécuter à nouveau cette section
