### Heads of columns, legends and the like that several findings share.

column-year = Année
column-year-gaps = Année (années sans valeur omises)
column-year-of = Année – { $indicator }
column-quarter = Trimestre
column-economy = Économie
column-economies = Économies
column-indicator = Indicateur
column-value = Valeur
column-rank = Rang
column-unit = Unité
column-source = Source
column-publisher = Organisme
column-release = Édition
column-licence = Licence
chart-other-economies = Autres économies
column-people = Population

## Values that are not plain

dash = –

value-of-year = { $value } ({ $year })
value-undated = { $value } (année non précisée)
value-estimated = { $value } (estimation)
value-jumped = { $value }
value-reported = { $value }
value-one-operator = au moins { $value } selon un opérateur
value-either = { $value }
value-figures-dated = { $value } ({ $year } ; { $other } en { $since }, rupture possible de la série)
value-figures-other = { $value } ({ $year } ; { $other } en { $since })
value-priced = { $value }
value-surveyed = { $value }
value-filled = { $value }
value-in-doubt = { $value } (chiffre douteux)
value-low = { $value } (peut être trop bas)
doubts = { $sentences }
doubts-jumped = Chiffres douteux, à cause d’une rupture possible de la série : { $values }.
doubts-reported = Chiffres douteux, contredits par un autre chiffre : { $values }.
doubts-filled = Chiffres douteux, peut-être des estimations : { $values }.
doubts-priced = Chiffres douteux, la part étant différente si l’on retient le revenu publié par la Banque mondiale : { $values }.
doubts-surveyed = Chiffres douteux : { $values }.
doubts-people = Les nombres de personnes hors ligne reposent sur le chiffre douteux d’utilisation de l’Internet.
doubt-jumped = { $indicator } ({ $value } ; { $before } en { $since })
doubt-reported = { $indicator } ({ $value } ; { $before } en { $since })
doubt-filled = { $indicator } ({ $value })
doubt-surveyed = { $indicator } ({ $value }), une enquête ayant donné { $survey } en { $since }
doubt-priced = { $indicator } ({ $value } pour un revenu de { $income }, ou { $other } pour les { $ours } de la Banque mondiale en { $since })
value-up-to = jusqu’à { $value }
value-least = au moins { $value }
range-either = { $low } ou { $high }
value-central = environ { $central } ({ $range })
items-more = { $more ->
    [one] { $more } autre
   *[other] { $more } autres
}

## What is to be known of a value in a table; empty where nothing is.

column-mark = Remarque
column-mark-of = Remarque – { $indicator }
mark-none = { "" }
mark-estimate = estimation
mark-provisional = provisoire
mark-lagged = année antérieure à celle demandée
mark-imputed = valeur imputée
mark-undated = année non précisée
mark-corrected = valeur corrigée
mark-suspect = valeur douteuse
unranked-priced = part d’un revenu de { $income } par personne ; { $other } des { $ours } ({ $since }) de la Banque mondiale
unranked-same-offer = même prix qu’un autre panier, une seule offre correspondant peut-être aux deux
mark-homes = peut-être trop élevé, car plus de ménages ont l’Internet
mark-low = peut-être trop bas, car plus de ménages ont l’Internet
unranked-surveyed = une enquête indique { $survey } en { $since }
unranked-filled = termine une suite de valeurs à pas égaux et peut donc être une estimation
unranked-homes = { $homes } des ménages avaient l’Internet à domicile en { $year }
unranked-break = peut se trouver au-delà d’une rupture de sa série : { $before } en { $since }
unranked-reported = un autre chiffre contredit cette valeur : { $before } en { $since }
mark-filled = peut-être une estimation
mark-repeated = répète peut-être l’année précédente
mark-between = interpolé
mark-old = trop ancien pour être comparé

## Data gaps. $indicators: those that are missing.

missing-from-asked = Sans valeur récente dans les sources consultées : { $indicators }.
missing-in-doubt = Chiffres douteux, non comptés : { $indicators }.
missing-unread = Absent des données : { $indicators } ({ $publisher }).
missing-series-worldbank = Absent des données : valeurs annuelles, { $indicators } (publiées par la Banque mondiale).
missing-series-itu = Absent des données : valeurs annuelles, { $indicators } (publiées par l’Union internationale des télécommunications).
missing-series-other = Valeurs annuelles manquantes : { $indicators } (publiées par aucune source connue ici).
publisher-asked = absent des sources lues
publisher-other = offices nationaux de statistique

## Where a figure stands in a report, in lists of what has changed

figure-headline = titre
figure-claim = phrase
counted-all = { $known ->
    [one] l’unique économie
   *[other] les { $known } économies
}
counted-some = { $short } des { $known } économies
counted-all-known = { $known ->
    [one] l’unique économie ayant des chiffres (sur { $members })
   *[other] les { $known } économies ayant des chiffres (sur { $members })
}
counted-some-known = { $short } des { $known } économies ayant des chiffres ({ $members } en tout)
# $share: of the people of the group; $missing: large economies, each with its share.
counted-base = Nombres de personnes calculés sur une population de { $people } ({ $year }), d’après ce qui suit : { $indicators }.
count-filled = L’utilisation de l’Internet est peut-être une estimation qu’aucune enquête ne confirme ; il en va de même des nombres de personnes et des coûts qui en dépendent.
