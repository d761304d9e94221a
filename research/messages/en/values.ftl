### How values are written inside sentences, tables and charts.

## Units. $value: the number, already written.

number-under = under { $value }
unit-none = { $value }
unit-us-dollars = US$ { $value }
unit-dollars = $ { $value }
unit-international-dollars = int. $ { $value }
unit-percent-of-gdp = { $value }% of GDP
unit-percent-of-income = { $value }% of income per person
unit-per-100 = { $value } per 100
unit-per-100-000 = { $value } per 100,000
unit-per-million = { $value } per million
unit-per-square-kilometre = { $value } per km²
unit-square-kilometres = { $value } km²
unit-years = { $value ->
    [one] { $value } year
   *[other] { $value } years
}
unit-megabits = { $value } Mbit/s
unit-kilowatt-hours = { $value } kWh

## Ranges, years and ranks

# From a low to a high value, or from a first to a last year.
range = { $low } to { $high }
# A number known within $range; $value is the central one.
estimate = { $value } ({ $range })
# $form: the CLDR category of the ordinal number.
ordinal = { $form ->
    [one] { $rank }st
    [two] { $rank }nd
    [few] { $rank }rd
   *[other] { $rank }th
}

## Groups of economies inside a sentence, after "in". $title: the name of the group.

the-world = the world
income-group = the { $title } group
named-group = the { $title }

## In place of a value

no-data = no data
