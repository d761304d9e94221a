### How values are written inside sentences, tables and charts.

## Units

number-under = менее { $value }
unit-none = { $value }
unit-us-dollars = { $value } долл. США
unit-dollars = { $value } долл.
unit-international-dollars = { $value } долл. по ППС
unit-percent-of-gdp = { $value } % ВВП
unit-percent-of-income = { $value } % дохода на душу населения
unit-per-100 = { $value } на 100 жителей
unit-per-100-000 = { $value } на 100 000 взрослых
unit-per-million = { $value } на 1 млн жителей
unit-per-square-kilometre = { $value } чел. на км²
unit-square-kilometres = { $value } км²
unit-years = { $value ->
    [one] { $value } год
    [few] { $value } года
    [many] { $value } лет
   *[other] { $value } года
}
unit-megabits = { $value } Мбит/с
unit-kilowatt-hours = { $value } кВт·ч

## Ranges, years and ranks

range = { $low } – { $high }
# A number known within $range; $value is the central one.
estimate = { $value } ({ $range })
ordinal = { $rank }-е

## Groups of economies inside a sentence

the-world = весь мир
income-group = { $title }
named-group = { $title }

## In place of a value

no-data = нет данных
