"""Young people's work, and women in science and technology."""

import pandas as pd

from research import access, catalogue
from research.findings.core import Claim, Finding, claim, finding, no_data, tables, v, where
from research.findings.core.gaps import gaps
from research.findings.core.latest import is_recent, measured
from research.findings.core.side_by_side import Found, topic
from research.findings.divides.girls_values import CLOSE, both, did, score

_GRADUATES = "stem_graduates_female"
_WIDE = 10.0  # points between women and men in the labour force, from where on it leads
OFTEN = 1.5  # times: from here on a ratio says more than a difference
_SCIENCE = ("ict_skill_programming", "ict_skill_spreadsheet", "ict_skill_software")


@finding
def youth_at_work(economy: str) -> Finding:
    """Compare youth unemployment of women and men with that of all ages.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    young, all_ages = both(economy, "youth_unemployment"), both(economy, "unemployment")
    unknown = claim("youth-work-unknown", economy=v.Economy(economy))
    if young is None:
        return no_data(unknown, *gaps(["youth_unemployment_female"]))
    if all_ages is not None and all_ages.group.base != young.group.base:
        all_ages = None  # two sources define and model it each in its own way
    force = both(economy, "labour_participation")
    known = {
        claim("youth-work-young").id: young,
        claim("youth-work-all").id: all_ages,
        claim("youth-work-force").id: force,
    }
    marks = {"mark": "mark-estimate"}  # all of them are modelled
    rows = {name: tables.sex_cells(each) | marks for name, each in known.items() if each}
    inside = [inside_of(force)] if force and is_wide(force) else []
    shown = [each for each in known.values() if each and each.recent]
    headline, *others = (*inside, unemployed(economy, young) if young.recent else unknown)
    return Finding(
        headline,
        claims=(*others, *where(any(map(_is_modelled, shown)), claim("work-modelled"))),
        notes=(claim("youth-work-method"),),
        table=tables.of_sexes(rows, open=True),
        drawn_from=tuple(dict.fromkeys(each.source for each in known.values() if each)),
        weight=1.0 if young.gap.points < 0 else 0.0,
    )


def _is_modelled(work: Found) -> bool:
    """Return whether figures are the ILO's: the Factbook does not say whose it prints."""
    return work.source != catalogue.EMBEDDED


def is_wide(force: Found) -> bool:
    """Return whether women and men in the labour force are so far apart that it leads."""
    return force.recent and force.gap.points > _WIDE


def inside_of(force: Found) -> Claim:
    """Say how many women and men are in the labour force."""
    who = v.Economy(force.economy)
    return claim("youth-work-inside", economy=who, **force.values("women", "men"))


def unemployed(iso3: str, young: Found) -> Claim:
    """Compare young women's unemployment with young men's, as a ratio where clearly above one."""
    women, men = young.group.percent, young.other.percent
    by = "ilo" if _is_modelled(young) else "factbook"
    said = {"economy": v.Economy(iso3), "by": claim(f"youth-work-by-{by}")}
    said |= young.values("women", "men")
    if abs(women - men) < CLOSE:
        return claim("youth-work-level", **said)
    times = round(women, 1) / round(men, 1) if round(men, 1) else 0.0  # of the figures beside it
    if times >= OFTEN:
        return claim("youth-work-times", **said, times=v.About(times))
    return claim("youth-work-more", **said) if women > men else claim("youth-work-less", **said)


@finding
def science_and_technology(economy: str) -> Finding:
    """Return women's share of science graduates, and the gap in the most technical skills.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    graduates = access.latest(_GRADUATES).reindex([economy]).iloc[0]
    known = [each for stem in _SCIENCE if (each := both(economy, stem)) is not None]
    has_share = pd.notna(graduates["value"])
    counted = [each for each in known if each.recent and score(each).state != "open"]
    lacking = () if has_share else gaps([_GRADUATES])
    rows = {each.pair.subject.id: tables.sex_cells(each) for each in known}
    if has_share:
        share, year = float(graduates["value"]), int(graduates["year"])
        cells = tables.dated_cells(year, str(graduates["flag"]))
        both_sexes = {"female": share, "male": 100 - share, **cells}
        rows = {topic("stem_graduates").id: both_sexes} | rows
    if not rows:
        return no_data(claim("science-unknown", economy=v.Economy(economy)), *lacking)
    claims = [_skill(economy, each) for each in counted]
    if has_share and is_recent(graduates["year"], graduates["flag"]):
        value = measured(share, _GRADUATES, year)
        claims.insert(0, claim("science-graduates", economy=v.Economy(economy), share=value))
    apart = [e for e in counted if score(e).state != "parity"]
    headline, *others = claims or [claim("science-unknown", economy=v.Economy(economy))]
    return Finding(
        headline,
        claims=tuple(others),
        notes=tuple(tables.too_old(each.dated for each in known if not each.recent)),
        gaps=lacking,
        table=tables.of_sexes(rows, open=True),
        weight=1 if apart or len(claims) > len(counted) else 0,
    )


def _skill(iso3: str, each: Found) -> Claim:
    """How many women and men did something."""
    women, men = (v.Quantity(of.percent, each.pair.group) for of in (each.group, each.other))
    told = {"economy": v.Economy(iso3), "skill": did(each), "women": women, "men": men}
    return claim("science-skill", **told)
