"""Households with Internet that show that more people may be online than the latest figure has."""

from research import access
from research.findings.core import Claim, claim, where
from research.findings.core.dated import USE
from research.findings.core.series import by_homes
from research.findings.progress.breaks import is_low


@access.shared
def more_homes(iso3: str) -> tuple[Claim, ...]:
    """Say that newer homes with Internet exceed people online by over a tenth, if they do.

    Not where the figure of Internet use is in doubt for another reason, as that is on the page.
    """
    return where(is_low(USE, iso3), claim("answer-ground-homes", **by_homes(iso3)))
