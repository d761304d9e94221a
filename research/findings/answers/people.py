"""Skills people have, who needs training at what cost, and where girls and women fall behind."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from research import access, practices
from research.findings.core import Claim, Finding, claim, finding
from research.findings.core.latest import is_current, levels
from research.findings.core.side_by_side import Found, pair
from research.findings.divides.girls import in_words, is_digital, recent_pairs, widest
from research.findings.divides.girls_values import both, did, is_in_doubt, score
from research.findings.divides.girls_work import OFTEN, inside_of, is_wide, unemployed
from research.findings.population.ages import people_by_age, unread
from research.findings.population.skills import SKILLS, by_sex
from research.findings.population.skills_gap import skills_gap
from research.findings.population.training import OFFLINE, PRICED, training_need
from research.findings.progress.breaks import rests_on
from research.messages.values import About, Economy, Percent, Text, Value, Year
from research.metrics.place import UNIVERSAL
from research.metrics.recent import CURRENT

_COSTS = ("training-cost", "training-pace", "training-few", "training-high")
_ERROR = 3.0  # percentage points by which two figures differ that are off by 2 each
_MANY = 0.1  # of those offline, from where on a summary has how many need a network first
_ONLINE = (pair("internet_users"), pair("mobile_owners"))
_USE = "internet_users"
_YOUNG_WORK = "youth_unemployment_female"
_READ = ("literacy_female", "youth_literacy_female")
_YOUNG = ("youth_literacy_female", "school_life_expectancy_female")


@finding
def skills_answer(economy: str) -> Finding:
    """Answer which skills people have, who is to be trained, how many people and at what cost.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    What is known of skills comes first; where no survey is known, what a course for those to be
    trained costs, else that none is.
    """
    who, need = Economy(economy), training_need(economy)
    offline, nobody = need.claim(*OFFLINE), need.claim("training-internet-users-none")
    reading = need.claim("training-literacy-people", "training-literacy-share")
    gap = skills_gap(economy)
    known = _surveyed(economy) if gap.missing else gap.headline
    if offline is None:
        said = [nobody or _share_offline(economy) or reading, reading]
        said += [nobody or claim("answer-skills-unknown", economy=who)]
    else:
        kind = offline.id.removeprefix("training-internet-users-")
        target = gap.claim("skills-need-basic")
        of_target = target and claim("answer-skills-learners", learners=target.values["people"])
        said = [claim(f"answer-skills-{kind}", **offline.values), need.claim(*_COSTS)]
        said += [_later(need, offline.values["offline"]), of_target, reading]
    untested = None if known else _untested(economy, who)
    order = (known or untested, *said)
    if untested and (cost := need.claim(PRICED)):
        order = (cost, *order)
    first, *rest = [each for each in dict.fromkeys(order) if each]
    return Finding(first, claims=(*rest,), answer=True)


def _untested(economy: str, who: Economy) -> Claim:
    """Say that no recent survey of skills is read, and when the last was, if that is known."""
    rows = access.observations([f"ict_skill_{skill}_female" for skill in SKILLS], economy)
    years = rows.loc[rows["flag"].ne("undated"), "year"]
    if years.empty:
        return claim("answer-skills-untested", economy=who)
    return claim("answer-skills-old", economy=who, year=Year(int(years.max())))


def _share_offline(iso3: str) -> Claim | None:
    """Return the share of people offline, by a figure that is recent and in no doubt."""
    use = levels(_USE).get(iso3)
    if use is None or rests_on(_USE, iso3):
        return None
    return claim("answer-skills-share", economy=Economy(iso3), share=Percent(100 - use))


def _surveyed(iso3: str) -> Claim | None:
    """Return the skill that most women had in the last survey of women and men, with its year.

    With the year of the release too, where that is older than the year before the reference year.
    """
    known = [row for row in by_sex(iso3).values() if row.recent]
    if not known:
        return None
    most = max(known, key=lambda row: row.group.percent)
    both_ = {"women": Percent(most.group.percent), "men": Percent(most.other.percent)}
    of = {"year": Year(most.year), "skill": did(most)}
    release = int(str(access.latest(most.pair.group).at[iso3, "vintage"])[:4])
    if access.reference_year() - release > 1:  # it cannot tell which survey was the last
        of["release"] = Year(release)
        return claim("answer-skills-surveyed-release", economy=Economy(iso3), **both_, **of)
    return claim("answer-skills-surveyed", economy=Economy(iso3), **both_, **of)


def _later(need: Finding, offline: Value) -> Claim | None:
    """Return how many need a network first, where that is a tenth of those offline or more."""
    later = need.claim("training-later")
    match (later and later.values["people"], offline):
        case About(people), About(of) if people >= _MANY * of:
            return later
    return None


@finding
def girls_answer(economy: str) -> Finding:
    """Answer where girls and women fall furthest behind boys and men, online and elsewhere.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    The widest gaps come first, as parts of men's value: those of what is digital and of girls;
    then what is level online; adults who read or are in the labour force; how many young people
    cannot read; and youth unemployment where it is higher among young women. Only a gap that is
    current, in no doubt and wider than the error of a survey leads; else how many are young does.
    Where no recent figure is digital, it says that first, then the rest, and what to ask for.
    """
    known, firm = _sound(economy), [*filter(_is_firm, _sound(economy))]
    said = [*_compared(economy, firm)]
    if not said and not (young := people_by_age(economy)).missing:
        said = [young.headline]
    level = [each for each in known if each.pair.group in _READ and not _is_everybody(each)]
    told = [*_compared(economy, known)] or [in_words(widest(level)) for _ in level[:1]]
    said = [*dict.fromkeys((*said, *told))]
    if known and not said:
        since = Year(access.reference_year() - CURRENT)
        said = [claim("answer-girls-level", economy=Economy(economy), since=since)]
    if known and not any(map(is_digital, recent_pairs(economy))):
        none = claim("parity-no-digital", economy=Economy(economy))
        said = [none, *(each for each in said if each.id != "answer-girls-level")]
        said += [*_reported(economy), claim("answer-girls-ask")]
    first, *rest = said or [claim("answer-girls-open", economy=Economy(economy))]
    return Finding(first, claims=(*map(_further, rest),), answer=True)


def _reported(iso3: str) -> Iterator[Claim]:
    """Yield what surveys of women online found before and after a programme of an economy."""
    for each in practices.table().values():
        found = each.result
        of_women = found.indicator in {on.group for on in _ONLINE} and found.before_year
        if each.economy == iso3 and of_women and not found.part and is_current(found.year):
            of = {"result": Text(found.what), "source": Text(each.source)}
            yield claim("answer-girls-reported", **of)


def _further(of: Claim) -> Claim:
    """Return what follows a first sentence, which has named the economy."""
    values = {name: value for name, value in of.values.items() if name != "economy"}
    match of.id:
        case "parity-did":
            return claim("parity-did-more", **values)
        case "youth-work-inside":
            return claim("youth-work-inside-more", **values)
    return of


def _is_firm(row: Found) -> bool:
    """Return whether a gap may lead: current, in no doubt and wider than the error of a survey."""
    apart = row.is_share and abs(row.gap.points) >= _ERROR
    if row.pair.group == _YOUNG_WORK:  # modelled, and small: a ratio says more
        apart = row.group.percent >= OFTEN * row.other.percent
    return is_current(row.year) and apart and not is_in_doubt(row)


def _is_everybody(row: Found) -> bool:
    """Return whether practically all women and men can: no page is of that."""
    return min(row.group.percent, row.other.percent) >= 100 - UNIVERSAL


def _compared(iso3: str, known: Sequence[Found]) -> Iterator[Claim]:
    """Yield how women compare with men in some pairs, in the order of an answer."""
    online = [each for each in known if is_digital(each)]
    young = [each for each in known if each.pair.group in _YOUNG]
    adults = [each for each in known if each.pair.group == "literacy_female"]
    work = [each for each in known if each.pair.group == _YOUNG_WORK]
    level = [*_level(online)]
    yield from _by_size(_behind(online), _behind(young), (each for each in level if each[0]))
    yield from (each for size, each in level if not size)
    force = [each for each in known if each.pair.group == "labour_participation_female"]
    inside = ((1 - score(each).value, inside_of(each)) for each in force if is_wide(each))
    yield from (unemployed(iso3, each) for each in work if each.gap.points < -1)
    yield from _by_size(_behind(adults), inside)
    if cannot := unread(iso3):
        yield cannot


def _by_size(*gaps: Iterable[tuple[float, Claim]]) -> list[Claim]:
    """Return what is said of gaps, the widest first."""
    return [each for _, each in sorted(chain(*gaps), key=lambda of: -of[0])]


def _sound(iso3: str) -> list[Found]:
    """Return recent pairs, of work too, but those that a possible break compares in two ways."""
    work = (both(iso3, stem) for stem in ("labour_participation", "youth_unemployment"))
    known = [*recent_pairs(iso3), *(each for each in work if each and each.recent)]
    return [each for each in known if score(each).state != "broken"]


def _behind(known: Sequence[Found]) -> Iterator[tuple[float, Claim]]:
    """Yield what women are furthest behind men in, and how far."""
    if behind := [each for each in known if score(each).state == "behind"]:
        first = widest(behind)
        yield 1 - score(first).value, in_words(first)


def _level(known: Sequence[Found]) -> Iterator[tuple[float, Claim]]:
    """Yield how women compare with men online by current figures, where not plainly behind."""
    current = [each for each in known if is_current(each.year)]
    if not current or any(score(each).state == "behind" for each in known):
        return
    worst = widest([each for each in current if score(each).state != "open"] or current)
    yield 1 - score(worst).value if score(worst).state == "short" else 0.0, in_words(worst)


def women_online(iso3: str) -> Iterator[Claim]:
    """Yield how women compare with men online, where recent figures compare them."""
    online = [each for each in _sound(iso3) if each.pair in _ONLINE]
    yield from _by_size(_behind(online), _level(online))
