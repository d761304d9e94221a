### How values are written inside sentences, tables and charts.

## Units. $value: the number, already written.

number-under = moins de { $value }
unit-none = { $value }
unit-us-dollars = { $value } US$
unit-dollars = { $value } $
unit-international-dollars = { $value } $ PPA
unit-percent-of-gdp = { $value } % du PIB
unit-percent-of-income = { $value } % du revenu par personne
unit-per-100 = { $value } pour 100 habitants
unit-per-100-000 = { $value } pour 100 000 habitants
unit-per-million = { $value } par million d’habitants
unit-per-square-kilometre = { $value } par km²
unit-square-kilometres = { $value } km²
unit-years = { $value ->
    [one] { $value } an
   *[other] { $value } ans
}
unit-megabits = { $value } Mbit/s
unit-kilowatt-hours = { $value } kWh

## Ranges, years and ranks

range = { $low } à { $high }
# A number known within $range; $value is the central one.
estimate = { $value } ({ $range })
ordinal = { $form ->
    [one] { $rank }er
   *[other] { $rank }e
}

## Groups of economies inside a sentence, after "in". $title: the name of the group.

the-world = Monde
income-group = { $title }
named-group = { $title }

## In place of a value

no-data = aucune donnée
