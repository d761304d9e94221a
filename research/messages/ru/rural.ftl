### The parts of rural digital development

rural-ends = { $economy }, цифровое развитие села: самый высокий балл — «{ $strongest }» ({ $high } из 100), самый низкий — «{ $weakest }» ({ $low }).
rural-one = { $economy }, цифровое развитие села: { $points } из 100 баллов по компоненту «{ $part }», единственному, для которого достаточно данных.
rural-above = Выше медианы группы «{ $group }»: { $parts }.
rural-below = Ниже медианы группы «{ $group }»: { $parts }.
rural-method = { $text } Значения, которым соответствуют самый низкий и самый высокий балл, выбраны в этом проекте.

rural-rows = Компонент и его показатели в сельских районах
rural-column-score = Балл, от 1 до 100
rural-column-median = Медиана региона
rural-column-value = Значение
rural-median = медиана, { $group }
rural-axis = баллов из 100
rural-chart = Баллы в сравнении с медианой региона. { $headline }
