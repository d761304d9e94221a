### Un indicador frente al ingreso.

income-compared-level = { $indicator } en { $economy }: lo habitual para su ingreso.
income-compared-lower = { $indicator } en { $economy }: { $value }, por debajo de la mediana de las economías de ingreso similar ({ $median }).
income-compared-higher = { $indicator } en { $economy }: { $value }, por encima de la mediana de las economías de ingreso similar ({ $median }).
income-either-lower = { $indicator } en { $economy }: { $value }; según cualquiera de las cifras, por debajo de la mediana de las economías de ingreso similar ({ $median }).
income-either-higher = { $indicator } en { $economy }: { $value }; según cualquiera de las cifras, por encima de la mediana de las economías de ingreso similar ({ $median }).
income-most = Ninguna de las { $nearest } economías más próximas en ingreso tiene un valor claramente mayor.
income-all = Las { $nearest } economías más próximas en ingreso tienen todas un valor claramente mayor.
income-more = { $more ->
    [one] Una de las { $nearest } economías más próximas en ingreso tiene un valor claramente mayor.
   *[other] { $more } de las { $nearest } economías más próximas en ingreso tienen un valor claramente mayor.
}
income-above = De las { $nearest } economías más próximas en ingreso, { $more ->
    [one] solo una tiene
   *[other] solo { $more } tienen
} un valor claramente mayor: { $economies }.
income-dated = { $indicator } en { $economy }: la cifra más reciente es de { $year }.
income-method = Las { $nearest } economías más próximas en ingreso tienen un ingreso per cápita de { $income }. Se considera habitual un valor situado en su mitad central o que difiera de su mediana en un { $level } como máximo. «Claramente mayor» significa al menos medio punto porcentual más, si el valor es un porcentaje. El gráfico muestra { $economies } economías ({ $years }).
income-national = Comparadas por el ingreso nacional y no por el PIB, pues ambos difieren en más de una quinta parte: { $economies }.
income-national-one = { $economy } ({ $income }; PIB: { $gdp }; { $year })
income-unknown = { $economy } no puede compararse con las economías de ingreso similar en { $indicator }.
income-no-gdp = Falta el PIB per cápita de { $economy }.
income-other-prices = El PIB per cápita de { $economy } solo se publica en una unidad que no es comparable: { $unit }.
income-apart = Más de { $apart } años separan los datos de { $economy } en { $indicator } de los de PIB per cápita.
income-few = { $indicator } en { $economy }: no se compara con economías de ingreso similar, pues menos de { $fewest } economías con datos tienen un ingreso que difiere del suyo en un factor de { $times } como máximo.
income-no-value = No se conoce ningún valor reciente de { $economy } en { $indicator }.

income-nearest = Las { $economies } más próximas en ingreso
income-median = mediana: { $value }
income-axis = Ingreso per cápita, $ int. de 2021 (escala logarítmica)
income-column = Ingreso per cápita
income-year = Año del ingreso
income-value-year = Año del valor
income-rows = Economía, por proximidad de ingreso
income-chart = Diagrama de dispersión de { $economies } economías: { $indicator } frente al ingreso per cápita. { $headline }
