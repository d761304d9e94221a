### The key figures of an economy: research/findings/opening.py, key_tiles.py

key-lines-homes = { $economy } : le nombre d’abonnements au large bande mobile est de { $lines } et { $homes } des ménages ont l’Internet à domicile, mais { $users } des habitants sont en ligne. Une personne peut avoir plusieurs cartes SIM, et les membres d’un ménage ne se connectent pas tous.
key-lines = { $economy } : le nombre d’abonnements au large bande mobile est de { $lines }, mais { $users } des habitants sont en ligne. Une personne peut avoir plusieurs cartes SIM.
key-within-homes = { $economy } : { $users } des habitants utilisent l’Internet, alors que { $homes } des ménages l’ont à domicile. Un ménage est compté même si certains de ses membres ne se connectent pas.
key-homes-unfit = { $economy } : { $users } des habitants utilisent l’Internet et { $homes } des ménages y ont accès à domicile. Avec un seul utilisateur dans chacun de ces foyers et { $size } personnes par ménage, au moins { $least } des habitants seraient en ligne. L’un des deux chiffres est à vérifier.
key-homes-unfit-jump = { $economy } : { $homes } des ménages ont accès à l’Internet à domicile. Avec un seul utilisateur dans chacun de ces foyers et { $size } personnes par ménage, au moins { $least } des habitants seraient en ligne. C’est plus que les { $users } de { $year } et moins que les { $before } de { $since }. L’un de ces chiffres est à vérifier.
key-electricity-alone = { $economy } : { $electricity } des habitants ont accès à l’électricité ; les chiffres récents sur l’utilisation de l’Internet manquent.
key-electricity-doubt = { $economy } : { $electricity } des habitants ont accès à l’électricité ; le chiffre de l’utilisation de l’Internet, { $users } ({ $year }), est douteux.
key-unknown = { $economy } : les chiffres récents sur l’utilisation de l’Internet et l’accès à l’électricité manquent.

## Its income by the World Bank, with how many $people it has or without.

key-people-low = { $economy } : économie à faible revenu (population en { $year } : { $people }).
key-people-lower-middle = { $economy } : économie à revenu intermédiaire de la tranche inférieure (population en { $year } : { $people }).
key-people-upper-middle = { $economy } : économie à revenu intermédiaire de la tranche supérieure (population en { $year } : { $people }).
key-people-high = { $economy } : économie à revenu élevé (population en { $year } : { $people }).
key-people-none = { $economy } : économie non classée selon le revenu (population en { $year } : { $people }).
key-income-low = { $economy } : économie à faible revenu.
key-income-lower-middle = { $economy } : économie à revenu intermédiaire de la tranche inférieure.
key-income-upper-middle = { $economy } : économie à revenu intermédiaire de la tranche supérieure.
key-income-high = { $economy } : économie à revenu élevé.
key-income-none = { $economy } : économie non classée selon le revenu.
key-among = { $economy } – groupes des Nations Unies : { $groups } (selon les listes de { $year }).
key-leaving = { $economy } : la sortie du groupe « { $group } » était prévue pour { $year }, après l’établissement de cette liste.
key-peers = La comparaison porte sur les { $members } économies du groupe « { $group } ».
key-peers-itu = La comparaison porte sur les { $members } économies du groupe « { $group } », selon le découpage du monde par l’UIT.
key-yardstick = « Revenu similaire » désigne les { $economies } économies les plus proches par le revenu par personne (PIB par habitant en parité de pouvoir d’achat, ou revenu national quand les deux diffèrent de plus d’un cinquième), quelle que soit leur catégorie de revenu ; elles sont moins nombreuses si les revenus diffèrent d’un facteur supérieur à { $times } ; le groupe « { $group } » ({ $members } économies) a sa propre section.
key-yardstick-itu = « Revenu similaire » désigne les { $economies } économies les plus proches par le revenu par personne (PIB par habitant en parité de pouvoir d’achat, ou revenu national quand les deux diffèrent de plus d’un cinquième), quelle que soit leur catégorie de revenu ; elles sont moins nombreuses si les revenus diffèrent d’un facteur supérieur à { $times } ; le groupe « { $group } » ({ $members } économies, selon le découpage du monde par l’UIT) a sa propre section.
yardstick-similar = économies de revenu similaire
    .label = Économies de revenu similaire
key-homes-rule = L’utilisation de l’Internet est considérée comme peut-être trop basse lorsque la part des ménages ayant l’Internet est d’une année plus récente et dépasse de plus d’un dixième celle des personnes en ligne. Une part des ménages de la même année ou d’une année antérieure n’indique rien à ce sujet, car les membres d’un ménage ne se connectent pas tous.
key-ranked = Les rangs sont parmi les économies dont une valeur est distante d’un an au plus de celle de l’économie ; les médianes des économies de revenu similaire retiennent la dernière valeur de chacune depuis { $since }.
key-ranked-estimates = Les estimations n’ont pas de rang et ne comptent dans celui d’une autre économie que si elles sont inférieures ou égales à la moitié de sa valeur, ou au moins égales au double : pour un même indicateur et une même année, les économies peuvent être classées parmi un nombre différent d’économies.
key-possible = « Incertaine » : on ne sait pas encore si la cible sera atteinte à temps ; ici, { $reasons }.
possible-chance = de 33 à 66 % de chances
possible-short = un rythme récent auquel il manque moins d’un dixième
possible-short-income = un rythme récent auquel il manque moins d’un dixième et qui vient surtout de la hausse des revenus
possible-between = un rythme récent qui ne suffit que s’il s’est maintenu depuis la dernière valeur
possible-slower = un rythme récent qui suffirait, mais dont la dernière variation a été plus lente
possible-income = un rythme récent qui suffirait, mais qui tient surtout à la hausse des revenus
possible-networks = un rythme récent des réseaux qui suffirait, mais qui peut ne pas durer
possible-ages = une valeur, tous âges confondus, inférieure à la cible, que les personnes de 15 ans et plus atteignent peut-être
key-spans = Une évolution porte sur environ cinq ans jusqu’à la dernière valeur, lorsqu’ils sont connus, et un rythme de progression vers une cible sur environ trois ans ; la première année est indiquée à chaque fois.

## Short titles of the tiles, and what stands below their value

tile-internet-users = Internautes
tile-mobile-per-100 = Abonnements à la téléphonie mobile
tile-mobile-data-basket-gni = Prix des données mobiles, 5 Go
tile-fixed-broadband-per-100 = Abonnements au large bande fixe
tile-electricity-access = Accès à l’électricité
tile-coverage-4g = Couverture 4G
key-changed = { $change } depuis { $year }
key-changed-still = { $change } depuis { $year }, aucune évolution depuis { $still }
key-moved = de { $before } en { $year } à { $after } ; certaines années sans mesure
value-carried = { $indicator }, { $economy } : au moins quatre valeurs annuelles ({ $years }) reposent sur le même nombre d’abonnements, comme si un ancien décompte avait été reconduit ; le chiffre et son évolution sont douteux.
key-median = { $median } : médiane ({ $group })
key-drawn = { $value } sur une échelle de 0 à { $most }
key-bars = Les barres partent de 0. Pleine : la valeur ; vide : une valeur douteuse ou une estimation. Trait : la médiane indiquée dessous. Triangle : la cible.
key-year = { $year }
key-unit-year = { $unit }, { $year }
key-income = du revenu par personne, { $year }
key-column-place = Rang, { $group }

## Key figures of a group

key-group = { $among } : { $economies ->
    [one] une économie
   *[other] { $economies } économies
} et une population de { $people } ({ $years }).
key-group-unknown = { $among } : les chiffres clés manquent.
tile-offline-reached = Parmi les personnes hors ligne, à portée de la 4G
tile-without-coverage = Personnes non couvertes par la 4G
tile-without-electricity = Personnes sans électricité
key-dear = Économies où les données mobiles coûtent plus de { $threshold } du revenu
key-itu = estimation de l’UIT, { $year }
key-national = { $people } selon les chiffres nationaux ({ $counted })
key-national-alone = selon les chiffres nationaux ({ $counted })
key-or-more = ou plus, selon les chiffres nationaux
key-without = sans compter : { $economies }
key-in = dans { $economies }, { $years }
key-elsewhere = ailleurs, jusqu’à { $people } de plus
key-missed = là où la cible de { $benchmark } est manquée d’un point ou plus
key-years = { $years }
key-of = { $above } sur { $economies }
key-price-median = prix médian : { $median } du revenu par personne

## Ranks: of how many economies of a group, and how many others share it.

place-ranked = { $rank } sur { $of } ({ $group })
place-ranked-world = { $rank } sur { $of } économies
place-shared = { $rank } sur { $of } ({ $group }), ex æquo
place-shared-world = { $rank } sur { $of } économies, ex æquo
place-universal = quasi universel, ce qui est le cas dans { $count } des { $of } économies ({ $group })
place-universal-world = quasi universel, ce qui est le cas dans { $count } des { $of } économies
place-none = non classé
place-in-doubt = non classé : valeur douteuse
place-low = non classé : peut être trop bas
place-jumped = non classé : valeur douteuse ({ $before } en { $since })
place-filled = non classé : la valeur est peut-être une estimation
place-priced = non classé : { $other } selon le revenu de la Banque mondiale
place-estimated = non classé : la valeur est une estimation
place-undated = non classé : année non précisée
place-old = non classé : chiffre de { $year }
