### Las partes del desarrollo digital rural.

rural-ends = En desarrollo digital rural, { $economy } obtiene la puntuación más alta en «{ $strongest }» ({ $high } de 100 puntos) y la más baja en «{ $weakest }» ({ $low }).
rural-one = En desarrollo digital rural, { $economy } obtiene { $points } de 100 puntos en «{ $part }», la única parte con datos suficientes.
rural-above = Por encima de la mediana de { $group }: { $parts }.
rural-below = Por debajo de la mediana de { $group }: { $parts }.
rural-method = { $text } Los valores con la puntuación más baja y más alta son elección de este proyecto.

rural-rows = Parte, y sus indicadores en las zonas rurales
rural-column-score = Puntuación, 1 a 100
rural-column-median = Mediana de la región
rural-column-value = Valor
rural-median = mediana de { $group }
rural-axis = puntos de 100
rural-chart = Puntuaciones comparadas con la mediana de la región. { $headline }
