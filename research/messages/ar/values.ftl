### How values are written inside sentences, tables and charts.

## Units

number-under = أقل من { $value }
unit-none = { $value }
unit-us-dollars = { $value ->
    [one] { $value } دولار أمريكي
    [two] { $value } دولار أمريكي
    [few] { $value } دولارات أمريكية
    [many] { $value } دولارا أمريكيا
   *[other] { $value } دولار أمريكي
}
unit-dollars = { $value ->
    [one] { $value } دولار
    [two] { $value } دولار
    [few] { $value } دولارات
    [many] { $value } دولارا
   *[other] { $value } دولار
}
unit-international-dollars = { $value ->
    [one] { $value } دولار دولي
    [two] { $value } دولار دولي
    [few] { $value } دولارات دولية
    [many] { $value } دولارا دوليا
   *[other] { $value } دولار دولي
}
# A number and its sign stay in one order: an isolate around both.
unit-percent-of-gdp = { "\u2068" }{ $value }%{ "\u2069" } من الناتج المحلي الإجمالي
unit-percent-of-income = { "\u2068" }{ $value }%{ "\u2069" } من نصيب الفرد من الدخل
unit-per-100 = { $value } لكل 100
unit-per-100-000 = { $value } لكل 100,000
unit-per-million = { $value } لكل مليون
unit-per-square-kilometre = { $value } لكل km²
unit-square-kilometres = { $value } km²
unit-years = { $value ->
    [one] { $value } سنة
    [two] { $value } سنة
    [few] { $value } سنوات
    [many] { $value } سنة
   *[other] { $value } سنة
}
unit-megabits = { $value } Mbit/s
unit-kilowatt-hours = { $value } kWh

## Ranges, years and ranks

range = { $low } إلى { $high }
# A number known within $range; $value is the central one.
estimate = { $value } ({ $range })
ordinal = المرتبة { $rank }

## Groups of economies inside a sentence

the-world = العالم
income-group = { $title }
named-group = { $title }

## In place of a value

no-data = لا توجد بيانات
