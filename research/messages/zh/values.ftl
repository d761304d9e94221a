### How values are written inside sentences, tables and charts.

## Units. $value: the number, already written.

number-under = 不到{ $value }
unit-none = { $value }
unit-us-dollars = { $value }美元
unit-dollars = $ { $value }
unit-international-dollars = { $value }国际元
unit-percent-of-gdp = GDP的{ $value }%
unit-percent-of-income = 人均收入的{ $value }%
unit-per-100 = 每百人{ $value }个
unit-per-100-000 = 每10万人{ $value }个
unit-per-million = 每百万人{ $value }
unit-per-square-kilometre = 每平方公里{ $value }
unit-square-kilometres = { $value }平方公里
unit-years = { $value }年
unit-megabits = { $value } Mbit/s
unit-kilowatt-hours = { $value } kWh

## Ranges, years and ranks

range = { $low }至{ $high }
# A number known within $range; $value is the central one.
estimate = { $value }（{ $range }）
ordinal = 第{ $rank }位

## Groups of economies inside a sentence, after "in". $title: the name of the group.

the-world = 全球
income-group = { $title }组
named-group = { $title }

## In place of a value

no-data = 无数据
