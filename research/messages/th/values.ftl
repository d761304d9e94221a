### วิธีเขียนค่าต่าง ๆ ในประโยค ตาราง และแผนภูมิ

## Units. $value: the number, already written.

number-under = น้อยกว่า { $value }
unit-none = { $value }
unit-us-dollars = { $value } ดอลลาร์สหรัฐ
unit-dollars = { $value } ดอลลาร์
unit-international-dollars = { $value } ดอลลาร์สากล
unit-percent-of-gdp = { $value }% ของ GDP
unit-percent-of-income = { $value }% ของรายได้ต่อหัว
unit-per-100 = { $value } ต่อ 100 คน
unit-per-100-000 = { $value } ต่อ 100,000 คน
unit-per-million = { $value } ต่อหนึ่งล้านคน
unit-per-square-kilometre = { $value } ต่อ km²
unit-square-kilometres = { $value } km²
unit-years = { $value } ปี
unit-megabits = { $value } Mbit/s
unit-kilowatt-hours = { $value } kWh

## Ranges, years and ranks

range = { $low } ถึง { $high }
# A number known within $range; $value is the central one.
estimate = { $value } ({ $range })
ordinal = { $rank }

## Groups of economies inside a sentence, after "in". $title: the name of the group.

the-world = โลก
income-group = { $title }
named-group = { $title }

## In place of a value

no-data = ไม่มีข้อมูล
