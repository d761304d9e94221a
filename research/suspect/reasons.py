"""Why a value is in doubt, as sentences a report can say in any language."""

PEAK = "far from the values of the years before and after"
JUMP = "a jump at the end of the series that nothing before it comes near"
LOST = "fewer people than 4G reached before"
CARRIED = "carried forward from an earlier year"
CONTRADICTED = "far from what another source has, for this year and those around it"
ABOVE = "more than the figure that bounds it allows"
UNEQUAL = "the parts do not add up to the whole"
AROUND = "the figures of both groups do not make the figure of everybody"
MEAN = "no mean of the figures of women and of men"
PART = "part of a total that is in doubt or corrected"
UNRELIABLE = "unreliable, as its source says"

REASONS = (PEAK, JUMP, LOST, CARRIED, CONTRADICTED, ABOVE, UNEQUAL, AROUND, MEAN, PART, UNRELIABLE)
