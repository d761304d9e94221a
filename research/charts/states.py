"""The colours of the states a target can be in."""

from research.charts import theme

STATES = {
    "Target met": theme.CLASSES[4],
    "Advanced": theme.CLASSES[3],
    "Satisfactory": theme.CLASSES[2],
    "Limited": theme.CLASSES[0],
    "Not met": theme.OCHRE,
    "Missed": theme.PURPLE,
    "No number set": theme.MUTED,
    "No data": theme.FAINT,
}
