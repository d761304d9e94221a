### Units and samples that reports quote

text-ratio = rapport
text-mbit-s = Mbit/s
text-kbit-s = kbit/s
text-score-0-to-100 = score, de 0 à 100
text-per-100 = pour 100
text-gb = Go
text-km = km
text-mhz = MHz
text-us = US$

## Kinds of groups

text-itu-region = Région de l’UIT
text-itu-regions = Régions de l’UIT
text-world-bank-region = Région de la Banque mondiale
text-world-bank-regions = Régions de la Banque mondiale
text-world-bank-income-group = Groupe de revenu de la Banque mondiale
text-world-bank-income-groups = Groupes de revenu de la Banque mondiale
text-least-developed-countries = Pays les moins avancés
text-landlocked-developing-countries = Pays en développement sans littoral
text-small-island-developing-states = Petits États insulaires en développement
text-organisation = Organisation
text-organisations = Organisations
text-all-economies = Toutes les économies
