### La población.

## Women and men

people-literacy-worse = En { $economy } saben leer y escribir menos mujeres que hombres: { $women } frente a { $men }.
people-literacy-better = En { $economy } saben leer y escribir más mujeres que hombres: { $women } frente a { $men }.
people-literacy-alike = Las mujeres y los hombres de { $economy } están a la par en alfabetización: { $women } y { $men }.
people-literacy-open = La alfabetización de las mujeres y de los hombres de { $economy } está demasiado cerca para que las cifras redondeadas permitan ver una diferencia: { $women } y { $men }.
people-school-life-expectancy-worse = Las niñas de { $economy } pueden esperar menos años de escolaridad que los niños: { $women } frente a { $men }.
people-school-life-expectancy-better = Las niñas de { $economy } pueden esperar más años de escolaridad que los niños: { $women } frente a { $men }.
people-school-life-expectancy-alike = Las niñas y los niños de { $economy } pueden esperar los mismos años de escolaridad: { $women } y { $men }.
people-school-life-expectancy-open = La escolaridad de las niñas y de los niños de { $economy } está demasiado cerca para que las cifras redondeadas permitan ver una diferencia: { $women } y { $men }.
people-chart = Pares de puntos: mujeres y hombres. { $headline }
people-unknown = No hay cifras recientes de alfabetización, escolaridad y trabajo de las mujeres y los hombres de { $economy }.

## Age and place

people-median-urban = La edad mediana en { $economy } es de { $median } y el { $urban } de la población vive en zonas urbanas.
people-median = La edad mediana en { $economy } es de { $median }.
people-urban = En { $economy }, el { $urban } de la población vive en zonas urbanas.
people-one = { $indicator } en { $economy }: { $value }.
people-age-unknown = No se conocen la estructura por edad ni la población urbana de { $economy }.
people-age-not-recent = No hay cifras recientes de estructura por edad ni de población urbana de { $economy }.
