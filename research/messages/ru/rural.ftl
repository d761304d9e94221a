### The parts of rural digital development

rural-ends = { $economy }, цифровое развитие села: самый высокий балл — «{ $strongest }» ({ $high } из 100), самый низкий — «{ $weakest }» ({ $low }).
rural-one = { $economy }, цифровое развитие села: { $points } из 100 баллов по компоненту «{ $part }», единственному, для которого достаточно данных.
rural-unknown = { $economy }: балл цифрового развития села рассчитать нельзя.
rural-above = Выше медианы группы «{ $group }»: { $parts }.
rural-below = Ниже медианы группы «{ $group }»: { $parts }.
rural-method = { $text } Значения, которым соответствуют самый низкий и самый высокий балл, выбраны в этом проекте.
rural-gap-of = Нет данных: { $indicators } — { $source }.
rural-gap = Слишком мало актуальных значений по сельским районам, чтобы рассчитать балл: { $part }.

rural-rows = Компонент и его показатели в сельских районах
rural-column-score = Балл, от 1 до 100
rural-column-median = Медиана региона
rural-column-value = Значение
rural-median = медиана, { $group }
rural-axis = баллов из 100
rural-chart = Баллы в сравнении с медианой региона. { $headline }
