### Heads of columns, legends and the like that several findings share.

column-year = Year
column-quarter = Quarter
column-economy = Economy
column-indicator = Indicator
column-value = Value
column-rank = Rank
column-unit = Unit
column-source = Source
chart-other-economies = Other economies
column-people = People
