"""The colours of the states a target can be in, and the signs of its status."""

from research.charts import theme

STATES = {
    "Target met": theme.CLASSES[5],
    "Advanced": theme.CLASSES[4],
    "Satisfactory": theme.CLASSES[2],
    "Limited": theme.CLASSES[0],
    "Not met": theme.OCHRE,
    "Missed": theme.BAD,
    "No number set": theme.MUTED,
    "No data": theme.FAINT,
}
# As `research.report.status` draws them, where a chart has letters alone; the others are unknown.
SIGNS = {
    "met": ("●", theme.GOOD),
    "narrowly": ("○", theme.GOOD),
    "met-jump": ("◇", theme.OCHRE),
    "on-track": ("✓", "#4a8f3c"),
    "possible": ("✦", theme.OCHRE),
    "off-track": ("■", theme.BAD),
    "missed": ("✕", theme.BAD),
    "not-met": ("◆", theme.OCHRE),
}
UNKNOWN = ("○", theme.MUTED)
