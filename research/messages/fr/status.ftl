### The status of a target and how a value has changed: research/report/status.py, research/report/table.py

status-met = atteinte
    .label = Atteinte
status-narrowly = atteinte de justesse
    .label = Atteinte de justesse
status-practically = pratiquement atteinte
    .label = Pratiquement atteinte
status-met-jump = chiffre douteux
    .label = Chiffre douteux
status-on-track = en bonne voie
    .label = En bonne voie
status-possible = incertaine
    .label = Incertaine
status-off-track = pas en bonne voie
    .label = Pas en bonne voie
status-missed = manquée
    .label = Manquée
status-not-met = pas encore atteinte et de rythme inconnu
    .label = Pas encore atteinte, rythme inconnu
tile-status-not-met = Pas encore atteinte
status-no-number = non chiffrée
    .label = Non chiffrée
status-too-old = trop ancien
    .label = Trop ancien
status-not-judged = non évaluée
    .label = Non évaluée (voir les notes)
status-undecided = non tranchée
    .label = Non tranchée (voir le texte)
status-no-data = aucune donnée
    .label = Aucune donnée
status-met-dated = atteinte selon un chiffre plus ancien
    .label = Atteinte selon un chiffre plus ancien
status-on-track-dated = en bonne voie selon un chiffre plus ancien
    .label = En bonne voie selon un chiffre plus ancien
status-possible-dated = incertaine selon un chiffre plus ancien
    .label = Incertaine selon un chiffre plus ancien
status-off-track-dated = pas en bonne voie selon un chiffre plus ancien
    .label = Pas en bonne voie selon un chiffre plus ancien
status-not-met-dated = non atteinte selon un chiffre plus ancien
    .label = Non atteinte selon un chiffre plus ancien

## A change. $change: its size without a sign, in the unit of the value or in points.

change-up = ↑ { $change }
change-down = ↓ { $change }
change-none = → peu ou pas de changement
change-across-possible = Aucune évolution n’est indiquée de part et d’autre de { $years } pour « { $name } » : la série comporte peut-être alors une rupture.
change-points = { $value ->
    [one] { $value } point
   *[other] { $value } points
}
