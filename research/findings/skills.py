"""Digital skills: what people can do, women and men, the gap to the target, and how many people would have to learn."""

from dataclasses import dataclass

import pandas as pd

from research import economies, targets, words
from research.charts import pairs, ranks
from research.findings.finding import Finding
from research.findings.latest import comparable, is_recent, latest, measured_in, of_one_time, when
from research.findings.side_by_side import Pair, found
from research.metrics import recent
from research.metrics.skills import LEVELS, Need, Share, at_least_one, need, together

SKILLS = {
    "email": "sent e-mails with files attached", "copy_paste": "used copy and paste", "files": "copied or moved a file",
    "transfer": "moved files between devices", "spreadsheet": "used a formula in a spreadsheet",
    "presentation": "made a presentation", "software": "found and installed software", "devices": "connected new devices",
    "programming": "wrote a program",
}  # fmt: skip
_TARGETS = {"basic": "umc-skills-basic", "intermediate": "umc-skills-intermediate"}
_WITHOUT = {
    "literacy": ("all people aged 15 and over are reported to read and write", "aged 15 and over cannot read and write"),
    "internet_users": ("all people are reported to use the Internet", "do not use the Internet"),
}
_SEXES = ("Women", "Men")
_NO_SURVEY = (
    "Surveys of what people did on computers and phones are collected by ITU and the United Nations Statistics Division; "
    "a table of theirs can be imported (`research import mappings` lists how)."
)


def ict_skills(economy: str) -> Finding:
    """Return which of nine things women and men did on a computer or phone, by the last survey that asked both.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    iso3 = economies.resolve(economy)
    name, known = economies.called(iso3), _by_sex(iso3)
    if known.empty:
        return Finding(
            f"No survey of the digital skills of women and men in {name} is at hand.", remarks=(_NO_SURVEY,), missing=True
        )
    shown = known.sort_values("Women", ascending=False)
    counted = shown[shown["Recent"].astype(bool)]
    several = known["Year"].nunique() > 1
    rows = shown.set_axis([words.upper_first(SKILLS[str(skill)]) for skill in shown.index])
    texts = rows[["Women", "Men"]].map(lambda value: f"{words.number(value, 1)} %")
    drawn = rows[["Women", "Men"]].set_axis([f"{what}, {y:.0f}" if several else what for what, y in rows["Year"].items()])
    title = f"What women and men in {name} do on computers and phones is not known in recent figures."
    behind: tuple[str, ...] = ()
    if len(counted):
        title, behind = f"In {name}, {_most_and_least(counted)}.", (_behind(counted), _surveyed(counted["Year"]))
    unknown = [f"those who {SKILLS[skill]}" for skill in SKILLS if skill not in known.index]
    return Finding(
        title=title,
        sentences=behind,
        remarks=(
            *_too_old(shown),
            *((f"Not known of both women and men: {words.listing(unknown)}.",) if unknown else ()),
        ),
        df=texts.assign(Year=[str(int(year)) for year in rows["Year"]]).rename_axis("In the last three months"),
        fig=pairs.pairs(drawn, alt=" ".join((title, *behind))),
    )


def _surveyed(years: pd.Series) -> str:
    kept = years.astype(int).tolist()
    return f"The survey{'s are' if len({*kept}) > 1 else ' is'} of {words.years(kept)}."


def _too_old(shown: pd.DataFrame) -> tuple[str, ...]:
    old = shown.loc[~shown["Recent"].astype(bool), "Year"].astype(int).tolist()
    return (f"Too old to report, in the table only: surveys of {words.years(old)}.",) if old else ()


def _most_and_least(shown: pd.DataFrame) -> str:
    """What most and what fewest women did, of which year."""
    ends = shown.iloc[[0, -1]] if len(shown) > 1 else shown
    share = [f"{words.number(row['Women'], 1)} %" for _, row in ends.iterrows()]
    year = [f" ({measured_in(int(row['Year']))})" for _, row in ends.iterrows()]
    said = [f"{share[0]} of women {SKILLS[str(ends.index[0])]}"]
    if len(ends) > 1:
        said = [said[0] + (year[0] if year[0] != year[1] else ""), f"{share[1]} {SKILLS[str(ends.index[1])]}"]
    return f"{words.listing(said)}{year[-1]}"


def _by_sex(iso3: str) -> pd.DataFrame:
    """Index skill; columns Women, Men, Year, the latest in which one survey asked both, and whether that is Recent."""
    rows = {
        skill: {
            "Women": both.group.percent, "Men": both.other.percent, "Year": both.year,
            "Recent": is_recent(both.year, both.flag),
        }
        for skill in SKILLS
        for both in found(Pair(skill, f"ict_skill_{skill}_female", f"ict_skill_{skill}_male"), iso3)
    }  # fmt: skip
    return pd.DataFrame.from_dict(rows, orient="index", columns=["Women", "Men", "Year", "Recent"])


def _behind(known: pd.DataFrame) -> str:
    gap = known["Men"] - known["Women"]
    less, more, n = int((gap > 1).sum()), int((gap < -1).sum()), len(known)
    if not less and not more:
        return f"Women and men are within one percentage point of each other in all {n}."
    parts = [f"women are behind men in {_all_of(less, n)}"] if less else []
    parts += [f"ahead in {more}" if less else f"women are ahead of men in {_all_of(more, n)}"] if more else []
    widest = gap.abs().idxmax()
    return (
        f"Of {n} skills, {words.listing(parts)} by more than one percentage point; the widest gap is "
        f"{words.number(abs(float(gap[widest])), 1)} points (those who {SKILLS[str(widest)]})."
    )


def _all_of(some: int, n: int) -> str:
    return "all of them" if some == n else str(some)


@dataclass(frozen=True)
class _Level:
    """One level of skills in an economy: who has it, of how many people, and the need."""

    name: str
    share: Share
    skills: int
    years: str
    target: targets.Target
    need: Need | None


def skills_gap(economy: str) -> Finding:
    """Return the share of people with basic and with intermediate skills beside its target, and how many would have to learn.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    A person has a level who did at least one of the things it counts. Only the single shares are published, so the share is
    known within bounds; see `research.metrics.skills.at_least_one`. Shares that are old do not count, and those that count
    are at most three years apart. Where one of the things was not asked then, there is no bound above but 100 %.
    """
    iso3 = economies.resolve(economy)
    name, known = economies.called(iso3), _by_sex(iso3)
    adults = _adults(iso3)
    levels = [each for level in _TARGETS if (each := _level(level, known, adults)) is not None]
    if not levels:
        wanted = targets.target(_TARGETS["basic"])
        return Finding(
            f"How far {name} is from {wanted.threshold:g} % of people with basic digital skills by {wanted.year} is not known.",
            remarks=(_NO_SURVEY,),
            missing=True,
        )
    rows = {words.upper_first(level.name): _row(level) for level in levels}
    drawn = pd.DataFrame(
        [(level.share.low, level.share.high, level.target.threshold) for level in levels],
        index=[f"{key}, {level.years}" for key, level in zip(rows, levels, strict=True)],
        columns=["low", "high", "target"],
    )
    alt = "; ".join(
        f"{row}: {_within(lv.share)}, target {lv.target.threshold:g} %" for row, lv in zip(drawn.index, levels, strict=True)
    )
    return Finding(
        title=_gap_title(name, levels[0]),
        sentences=tuple(said for level in levels if (said := _gap_sentence(level, in_title=level is levels[0]))),
        remarks=_caveat(levels),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Level"),
        fig=ranks.ranges(
            drawn,
            low="low",
            high="high",
            at="target",
            title="% of people",
            spread="share, within bounds",
            point=f"target of {levels[0].target.year}",
            tick=0,
            alt=alt,
        ),
    )


def _level(level: str, known: pd.DataFrame, adults: tuple[int, dict[str, float]]) -> _Level | None:
    asked = known[known.index.isin(LEVELS[level]) & known["Recent"].astype(bool)]
    if asked.empty:
        return None
    asked = asked[recent.of_one_time(asked[["Year"]].astype(float).T).to_numpy().ravel()]
    newest, (people_year, of_age) = int(asked["Year"].max()), adults
    if abs(newest - people_year) > recent.APART:
        of_age = {}
    by_sex = {sex: at_least_one(asked[sex].tolist()) for sex in _SEXES}
    share = together([(by_sex[sex], of_age.get(sex, 1.0)) for sex in _SEXES])
    if len(asked) < len(LEVELS[level]):
        share = Share(share.low, 100.0)
    target = targets.target(_TARGETS[level])
    assert target.threshold is not None
    short = need(share, sum(of_age.values()), target.threshold) if of_age else None
    return _Level(level, share, len(asked), words.years(asked["Year"].astype(int).tolist()), target, short)


def _adults(iso3: str) -> tuple[int, dict[str, float]]:
    """The year of the population, and women and men aged 15 and over; none where population or age structure is not known.

    Women's share of the population stands for their share of adults, a half where it is not known.
    """
    rows = of_one_time(iso3, "population", "age_0_14", "population_female_share")
    known = rows["value"]
    if not {"population", "age_0_14"} <= set(known.index):
        return 0, {}
    adults = known["population"] * (1 - known["age_0_14"] / 100)
    women = adults * known.get("population_female_share", 50.0) / 100
    return int(rows.loc["population", "year"]), {"Women": women, "Men": adults - women}


def _within(share: Share) -> str:
    low, high = words.number(share.low, 0), words.number(share.high, 0)
    return f"{low} %" if low == high else f"{low} to {high} %"


def _people(short: Need) -> str:
    low, high = words.about(short.low), words.about(short.high)
    if short.high == 0:
        return "nobody"
    if short.low == 0:
        return f"up to {high} people"
    return f"{low} people" if low == high else f"{low} to {high} people"


def _row(level: _Level) -> dict[str, str]:
    return {
        "Share of people": _within(level.share),
        f"Target of {level.target.year}": f"{level.target.threshold:g} %",
        "People who would have to learn": words.NO_DATA if level.need is None else _people(level.need),
        "Skills asked": f"{level.skills} of {len(LEVELS[level.name])}",
        "Year": level.years,
    }


def _gap_title(name: str, level: _Level) -> str:
    wanted, had = level.target.threshold, f"of people in {name} had {level.name} digital skills in {level.years}"
    assert wanted is not None
    if level.share.low >= wanted:
        return f"At least {words.number(level.share.low, 0)} % {had}: {wanted:g} % was reached."
    if level.share.high >= wanted:
        return f"{_within(level.share)} {had}: whether {wanted:g} % was reached is open."
    return f"{_within(level.share)} {had}; {wanted:g} % is the target of {level.target.year}."


def _gap_sentence(level: _Level, in_title: bool) -> str:
    """How many people would have to learn; nothing where the title has told that a target was reached."""
    if level.need is None:
        why = "no population and age structure of about that time are known"
        return f"How many people that is for {level.name} skills cannot be said: {why}."
    if level.need.high == 0:
        return "" if in_title else f"In {level.name} skills, {level.target.threshold:g} % was reached: {_within(level.share)}."
    wanted = f"{level.target.threshold:g} %"
    return f"For {level.name} skills, {_people(level.need)} aged 15 and over would have to learn to reach {wanted}."


def _caveat(levels: list[_Level]) -> tuple[str, ...]:
    short = [level.name for level in levels if level.skills < len(LEVELS[level.name])]
    return (
        f"The survey asks all people and the target of {levels[0].target.year} is about those who use the Internet, among whom "
        "the share is higher.",
        "A range is given because single skills are published and not how they overlap.",
        *((f"Not all {words.listing(short)} skills were asked, so the share may be up to 100 %.",) if short else ()),
        "Some economies ask other ages than 15 and over. What was learnt since the survey is not in these figures"
        f"{'; shares are applied to the latest population' if any(lv.need and lv.need.high for lv in levels) else ''}.",
    )


def training_need(economy: str) -> Finding:
    """Return how many people aged 15 and over cannot read, and how many people do not use the Internet.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    iso3 = economies.resolve(economy)
    name, known = economies.called(iso3), {key: rows.loc[iso3] for key in _WITHOUT if iso3 in (rows := latest(key)).index}
    if not known:
        return Finding(f"How many people in {name} cannot read or do not use the Internet is not known.", missing=True)
    people = {key: _people_of(iso3, key) for key in known}
    rows = {
        words.upper_first(_WITHOUT[key][1]): {
            "Share": f"{words.number(100 - row['value'], 1)} %",
            "People": words.about((100 - row["value"]) / 100 * people[key]) if people[key] else words.NO_DATA,
            "Year": when(int(row["year"]), row["flag"]),
        }
        for key, row in known.items()
    }
    said = [
        _lacking(key, cells, int(known[key]["year"]))
        for key, cells in zip(known, rows.values(), strict=True)
        if iso3 in comparable(key).index
    ]
    nothing = f"How many people in {name} cannot read or do not use the Internet is not known in recent figures."
    return Finding(
        title=f"In {name}, {words.listing(said)}." if said else nothing,
        remarks=("Shares of the year stated are applied to the latest population.",) if any(people.values()) else (),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Who"),
        open_table=True,
    )


def _people_of(iso3: str, key: str) -> float:
    """The people a share is of, where their number is known of about its year; else 0."""
    known = of_one_time(iso3, key, "population")
    if len(known) < 2:
        return 0.0
    year, (adults_year, adults) = int(known.loc[key, "year"]), _adults(iso3)
    if key == "literacy":
        return sum(adults.values()) if abs(year - adults_year) <= recent.APART else 0.0
    return float(known.loc["population", "value"])


def _lacking(key: str, row: dict[str, str], year: int) -> str:
    """How many people lack something, or the share that does where the number of people is not known."""
    nobody, lack = _WITHOUT[key]
    if row["Share"] == "0 %":
        return f"{nobody} ({measured_in(year)})"
    n = row["Share"] if row["People"] == words.NO_DATA else f"about {row['People']}"
    return f"{n}{' of the people' if n.endswith('%') else ' people'} {lack} ({measured_in(year)})"
