### Units and samples that reports quote

text-us-a-year = долл. США в год
text-us-a-link = долл. США за линию
text-us-a-km = долл. США за км
text-of-network-cost = % стоимости сети
text-us-a-mhz-a-person = долл. США за МГц на человека
text-of-all-other-costs = % всех прочих затрат
text-us-a-month = долл. США в месяц
text-people = человек
text-bit-s-a-hz = бит/с на Гц
text-cells = соты
text-gb-a-month = ГБ в месяц
text-of-a-day = % суток
text-people-a-km = человек на км²
text-a-year = % в год
text-of-income-a-person = % дохода на человека
text-standard-deviations-of-its-logarithm = стандартных отклонений логарифма
text-us-a-person-a-year = долл. США на человека в год
text-elasticity = эластичность
text-us-a-person = долл. США на человека
text-of-average-income = % среднего дохода
text-oecd-1996-2007 = ОЭСР, 1996–2007 годы
text-developed-economies = развитые страны
text-developing-economies = развивающиеся страны
text-22-oecd-economies-2002-07 = 22 страны ОЭСР, 2002–2007 годы
text-world-2010-17 = мир, 2010–2017 годы
text-high-income-economies = страны с высоким уровнем дохода
text-middle-income-economies = страны со средним уровнем дохода
text-low-income-economies = страны с низким уровнем дохода
text-ratio = отношение
text-mbit-s = Мбит/с
text-kbit-s = кбит/с
text-score-0-to-100 = баллы, от 0 до 100
text-per-100 = на 100
text-gb = ГБ
text-km = км
text-mhz = МГц
text-us = долл. США

## Kinds of groups

text-itu-region = Регион МСЭ
text-itu-regions = Регионы МСЭ
text-world-bank-region = Регион Всемирного банка
text-world-bank-regions = Регионы Всемирного банка
text-world-bank-income-group = Группа Всемирного банка по доходу
text-world-bank-income-groups = Группы Всемирного банка по доходу
text-least-developed-countries = Наименее развитые страны
text-landlocked-developing-countries = Развивающиеся страны, не имеющие выхода к морю
text-small-island-developing-states = Малые островные развивающиеся государства
text-organisation = Организация
text-organisations = Организации
text-all-economies = Все экономики
