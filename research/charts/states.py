"""The colours of the states a target can be in."""

from research.charts import theme

STATES = {
    "Target met": theme.TEAL,
    "Advanced": theme.BLUE,
    "Satisfactory": theme.CLASSES[2],
    "Limited": theme.OCHRE,
    "Not met": theme.SEQUENCE[3],
    "Missed": theme.ACCENT,
    "No number set": theme.MUTED,
    "No data": theme.FAINT,
}
