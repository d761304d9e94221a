### Cómo se escriben los valores en frases, tablas y gráficos.

## Units

number-under = menos de { $value }
unit-none = { $value }
unit-us-dollars = US$ { $value }
unit-dollars = $ { $value }
unit-international-dollars = $ int. { $value }
unit-percent-of-gdp = { $value } % del PIB
unit-percent-of-income = { $value } % del ingreso per cápita
unit-per-100 = { $value } por 100
unit-per-100-000 = { $value } por 100.000
unit-per-million = { $value } por millón
unit-per-square-kilometre = { $value } por km²
unit-square-kilometres = { $value ->
    [many] { $value } de km²
   *[other] { $value } km²
}
unit-years = { $value ->
    [one] { $value } año
   *[other] { $value } años
}
unit-megabits = { $value } Mbit/s
unit-kilowatt-hours = { $value } kWh

## Ranges, years and ranks

range = { $low } a { $high }
# A number known within $range; $value is the central one.
estimate = { $value } ({ $range })
ordinal = { $rank }.º

## Groups of economies inside a sentence

the-world = todo el mundo
income-group = los países de { $title }
named-group = los { $title }

## In place of a value

no-data = sin datos
