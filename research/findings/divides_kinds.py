"""Which groups of people are set side by side, in what, and what would bring the figures."""

from dataclasses import dataclass

from research.findings.side_by_side import Pair

_SEX, _PLACE = ("population_female", "population_male"), ("urban_population", "population")
_ASK_ITU = "`research fetch --source itu`, or an export from ITU DataHub by hand and `research import itu FOLDER`"


@dataclass(frozen=True)
class Divide:
    """Two groups of people, and where they are told apart.

    Attributes
    ----------
    group, other : as they stand inside a sentence
    pairs : what is told apart, what says most first
    brings : what would bring the figures
    all_of : how the group is called when all of it is counted; empty where its size is not known
    unmeasured : a sentence on whom no source tells apart; empty where there is nothing to say
    """

    group: str
    other: str
    pairs: tuple[Pair, ...]
    brings: str
    all_of: str = ""
    unmeasured: str = ""


def _pairs(people: tuple[str, str] | tuple[()], group: str, other: str, *subjects: tuple[str, str]) -> tuple[Pair, ...]:
    return tuple(Pair(subject, f"{stem}_{group}", f"{stem}_{other}", people) for stem, subject in subjects)


_HOUSEHOLDS = (
    ("households_internet", "Internet at home"),
    ("households_computer", "a computer at home"),
    ("households_mobile_phone", "a mobile phone at home"),
    ("households_electricity", "electricity at home"),
)
_SKILLS = (
    ("ict_skill_email", "sending e-mail with an attachment"),
    ("ict_skill_copy_paste", "copying and pasting"),
    ("ict_skill_spreadsheet", "using formulas in a spreadsheet"),
    ("ict_skill_programming", "writing a program"),
)
_USE = (("internet_users", "Internet use"),)
DIVIDES: dict[str, Divide] = {
    "sex": Divide(
        "women", "men",
        (
            *_pairs(_SEX, "female", "male", *_USE, ("mobile_owners", "owning a mobile phone")),
            *_pairs((), "female", "male", *_SKILLS),
        ),
        f"{_ASK_ITU}; or the Minimum Set of Gender Indicators of the United Nations: "
        "`research import table FILE --mapping gender_ict`",
        "women of all ages",
    ),
    "place": Divide(
        "rural areas", "urban areas",
        (
            *_pairs(_PLACE, "rural", "urban", *_USE),
            *_pairs((), "rural", "urban", *_HOUSEHOLDS),
            *_pairs(_PLACE, "rural", "urban", ("electricity_access", "access to electricity")),
        ),
        f"{_ASK_ITU}; or the Area Database of the Global Data Lab: `research import table FILE --mapping gdl`",
        "rural people",
    ),
    "age": Divide(
        "people aged 25 to 74", "people aged 15 to 24",
        (
            Pair("Internet use", "internet_users_age_25_74", "internet_users_age_15_24"),
            Pair("Internet use from 75 years on", "internet_users_age_75_plus", "internet_users_age_15_24"),
        ),
        _ASK_ITU,
        unmeasured="Persons with disabilities: none of the sources at hand tells their use of the Internet apart, so how far "
        "they are behind is not known.",
    ),
    "wealth": Divide(
        "the poorest quarter of households", "the richest quarter",
        _pairs((), "poorest", "richest", *_HOUSEHOLDS),
        "the Area Database of the Global Data Lab: `research import table FILE --mapping gdl`",
    ),
}  # fmt: skip
