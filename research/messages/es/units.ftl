### Units and samples that reports quote

text-us-a-year = US$ al año
text-us-a-link = US$ por enlace
text-us-a-km = US$ por km
text-of-network-cost = % del costo de la red
text-us-a-mhz-a-person = US$ por MHz y persona
text-of-all-other-costs = % de todos los demás costos
text-us-a-month = US$ al mes
text-people = personas
text-bit-s-a-hz = bit/s por Hz
text-cells = celdas
text-gb-a-month = GB al mes
text-of-a-day = % de un día
text-people-a-km = personas por km²
text-a-year = % al año
text-of-income-a-person = % del ingreso por persona
text-standard-deviations-of-its-logarithm = desviaciones estándar de su logaritmo
text-us-a-person-a-year = US$ por persona y año
text-elasticity = elasticidad
text-us-a-person = US$ por persona
text-of-average-income = % del ingreso medio
text-oecd-1996-2007 = OCDE, 1996-2007
text-developed-economies = economías desarrolladas
text-developing-economies = economías en desarrollo
text-22-oecd-economies-2002-07 = 22 economías de la OCDE, 2002-2007
text-world-2010-17 = mundo, 2010-2017
text-high-income-economies = economías de ingreso alto
text-middle-income-economies = economías de ingreso mediano
text-low-income-economies = economías de ingreso bajo
text-ratio = razón
text-mbit-s = Mbit/s
text-kbit-s = kbit/s
text-score-0-to-100 = puntuación, de 0 a 100
text-per-100 = por 100
text-gb = GB
text-km = km
text-mhz = MHz
text-us = US$

## Kinds of groups

text-itu-region = Región de la UIT
text-itu-regions = Regiones de la UIT
text-world-bank-region = Región del Banco Mundial
text-world-bank-regions = Regiones del Banco Mundial
text-world-bank-income-group = Grupo de ingreso del Banco Mundial
text-world-bank-income-groups = Grupos de ingreso del Banco Mundial
text-least-developed-countries = Países menos adelantados
text-landlocked-developing-countries = Países en desarrollo sin litoral
text-small-island-developing-states = Pequeños Estados insulares en desarrollo
text-organisation = Organización
text-organisations = Organizaciones
text-all-economies = Todas las economías
