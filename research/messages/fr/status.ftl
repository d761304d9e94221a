### The status of a target and how a value has changed: research/report/status.py, research/report/table.py

status-met = atteinte
    .label = Atteinte
status-on-track = en bonne voie
    .label = En bonne voie
status-possible = possible
    .label = Possible
status-off-track = pas en bonne voie
    .label = Pas en bonne voie
status-missed = manquée
    .label = Manquée
status-not-met = non atteinte, rythme inconnu
    .label = Non atteinte, rythme inconnu
status-no-number = non chiffrée
    .label = Non chiffrée
status-too-old = trop ancien
    .label = Trop ancien
status-not-judged = non évaluée
    .label = Non évaluée (voir les notes)
status-no-data = aucune donnée
    .label = Aucune donnée
status-met-dated = atteinte à la dernière mesure
    .label = Atteinte à la dernière mesure
status-on-track-dated = en bonne voie à la dernière mesure
    .label = En bonne voie à la dernière mesure
status-possible-dated = possible à la dernière mesure
    .label = Possible à la dernière mesure
status-off-track-dated = pas en bonne voie à la dernière mesure
    .label = Pas en bonne voie à la dernière mesure
status-not-met-dated = non atteinte à la dernière mesure
    .label = Non atteinte à la dernière mesure

## A change. $change: its size without a sign, in the unit of the value or in points.

change-up = ↑ { $change }
change-down = ↓ { $change }
change-none = → inchangé
change-across-break = Aucune évolution sur cinq ans n’est indiquée pour « { $name } » : la série présente une rupture ({ $years }).
change-across-possible = Aucune évolution sur cinq ans n’est indiquée pour « { $name } » : la variation ({ $years }) dépasse le triple de la variation annuelle habituelle, ce qui peut être une rupture de la série.
change-points = { $value ->
    [one] { $value } point
   *[other] { $value } points
}
