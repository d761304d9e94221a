"""Units as sources write them, by what the ids of their messages end with."""

UNITS = {
    "US$": "us-dollars",
    "$": "dollars",
    "int. $": "international-dollars",
    "% of GDP": "percent-of-gdp",
    "% of GNI per capita": "percent-of-income",
    "per 100": "per-100",
    "per 100,000": "per-100-000",
    "per million": "per-million",
    "per km²": "per-square-kilometre",
    "km²": "square-kilometres",
    "years": "years",
    "Mbit/s": "megabits",
    "kWh": "kilowatt-hours",
    "": "none",
    "ratio": "none",
}
