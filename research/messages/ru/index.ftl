### A composite index

## Where there are no scores

index-no-score = «{ $framework }», «{ $group }»: ни у одной экономики нет достаточных данных для балла.
index-one-score = «{ $framework }», «{ $group }»: достаточные данные для балла есть только у одной экономики.
index-gap-parts = Актуальные значения есть у слишком немногих показателей: { $parts }.

## What the index is made of

index-framework = «{ $framework }», «{ $group }»: актуальные данные есть по { $measured } из { $indicators } { $indicators ->
        [one] показателя
        [few] показателей
        [many] показателей
       *[other] показателей
    }.
index-framework-bare = «{ $framework }», «{ $group }»: актуальных данных нет ни по одному показателю.
index-scored-without = Без места, так как нет балла по компоненту «{ $part }»: { $economies }.
index-lacks-none = { $economies } (нет данных — { $indicator })
index-lacks-newer = { $economies } ({ $indicator }: данные за { $year } год более чем на три года новее самых старых из других данных этой экономики)
index-lacks-older = { $economies } ({ $indicator }: данные за { $year } год более чем на три года старше самых новых из других данных этой экономики)
index-lacks-doubt = { $economies } ({ $indicator }: данные за { $year } год устарели или сомнительны)
index-without-parts = Компоненты без балла: { $parts }.
index-part-known = { $part } (показателей с данными — { $known } из { $of })
index-sparse = Исключены, поскольку значение есть менее чем у трети экономик: { $indicators }.
index-counted = { $indicator } ({ $economies })
index-description = { $text }
index-citation = { $text }
index-unconfirmed = Некоторые элементы метода не были сверены с самой публикацией.

index-empty = –
index-column-part = Компонент
index-column-weight = Вес
index-column-used = Примененный вес
index-column-method = Как начисляется балл
index-column-worst = Самый низкий балл при
index-column-best = Самый высокий балл при
index-column-economies = Экономики со значением
index-column-first-year = Первый год
index-column-last-year = Последний год
index-column-note = Примечание
index-column-adds = Кто публикует
index-method-goalposts = между двумя опорными значениями
index-method-logarithm = между двумя опорными значениями, по логарифмической шкале
index-method-min-max = между наименьшим и наибольшим значением
index-method-z-score = отклонение от среднего в стандартных отклонениях
index-method-rank = место
index-method-percentile = место среди всех (процентиль)
index-method-borda = число обойденных экономик
index-method-distance-to-best = расстояние до лучшего значения
index-method-distance-to-target = расстояние до целевого показателя
index-method-distance-to-reference = расстояние до эталонной экономики

## Where there are enough data

index-data = «{ $framework }», «{ $group }»: достаточные данные для балла есть у { $ranked } из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    }.
index-without = Экономики без балла: { $economies }.
index-lacking = Экономики без актуального значения, достаточно близкого по времени к их остальным значениям, по показателям: { $indicators }.
index-partly = Отсутствующие значения не восполняются: балл компонента — среднее тех его показателей, у которых есть значения, поэтому у разных экономик они могут быть разными. Восполнение входит в число проверенных методов.
index-recent = Взяты последние значения каждой экономики, за { $first } год и позже; между ними не более { $apart } { $apart ->
        [one] года
        [few] лет
        [many] лет
       *[other] лет
    }.
index-column-score = Балл
index-column-known = Показатели со значением, из { $indicators }

## Outliers

index-outliers = «{ $framework }», «{ $group }»: выбросы есть у { $failing } из { $measured } { $measured ->
        [one] показателя
        [few] показателей
        [many] показателей
       *[other] показателей
    } с данными.
index-outliers-none = «{ $framework }», «{ $group }»: ни у одного показателя нет выбросов.
index-outliers-unknown = «{ $framework }», «{ $group }»: есть ли выбросы, неизвестно — актуальных данных нет ни по одному показателю.
index-outliers-named = С выбросами: { $indicators }.
index-outliers-rule = Показатель имеет выбросы, если его асимметрия по модулю больше 2, а избыточный эксцесс выше 3,5; если балл начисляется по логарифмической шкале, это уже учтено. Для баллов значения берутся как есть; сдвиг до пяти крайних значений к ближайшему следующему входит в число проверенных методов.
index-column-skew = Асимметрия
index-column-kurtosis = Избыточный эксцесс
index-column-points = Сдвинутые значения
index-column-skew-after = Асимметрия после сдвига

## Ranks and how sure they are

index-first = { $first } — первое место («{ $framework }», «{ $group }»), { $score } из { $top } баллов; при { $share } проверенных методов место: { $ranks }.
index-first-sure = { $first } — первое место («{ $framework }», «{ $group }»), { $score } из { $top } баллов, не менее чем при { $share } проверенных методов.
index-first-shared = { $economies } делят первое место («{ $framework }», «{ $group }»), { $score } из { $top } баллов.
index-last = { $economy } — последнее место из { $economies }, баллов — { $score }; при { $share } проверенных методов место: { $ranks }.
index-widths = Не более чем на два места меняется положение { $still } из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    }; больше всего: { $economy }, { $ranks }.
index-widths-all = Ни одно место не меняется более чем на два; больше всего: { $economy }, { $ranks }.
index-widths-none = Каждое место меняется более чем на два; больше всего: { $economy }, { $ranks }.
index-tested-means = Диапазоны охватывают средние { $share } из { $draws } сочетаний методов: каждый вес выше или ниже на величину до { $weights }, средние арифметические или геометрические, отсутствующие значения исключены или заменены медианой группы, выбросы сохранены или сдвинуты.
index-tested-one-mean = Диапазоны охватывают средние { $share } из { $draws } сочетаний методов: каждый вес выше или ниже на величину до { $weights }, отсутствующие значения исключены или заменены медианой группы, выбросы сохранены или сдвинуты. Средние рассчитаны так, как задано самим индексом, поскольку его баллы могут быть ниже 0.
index-tested-meaning = Диапазоны показывают, насколько места зависят от метода. Погрешность данных неизвестна.
index-chart-first = На диаграмме показаны первые { $shown } { $shown ->
        [one] экономика
        [few] экономики
        [many] экономик
       *[other] экономик
    }, в таблице — все.

index-axis-rank = Место (1: самый высокий балл)
index-spread = Средние { $share } проверенных методов
index-point = Место по методу самого индекса
index-ranks-chart = Места с диапазонами, экономик: { $economies }. { $headline }
index-column-rank-low = Лучшее место
index-column-rank-high = Худшее место

## Map


## Neighbours in the ranking

index-neighbours = «{ $framework }», «{ $group }»: порядок не менее чем при { $share } проверенных методов сохраняют { $sure } из { $pairs } { $pairs ->
        [one] пары
        [few] пар
        [many] пар
       *[other] пар
    } соседей в рейтинге.
index-neighbours-none = «{ $framework }», «{ $group }»: порядок не менее чем при { $share } проверенных методов не сохраняет ни одна из { $pairs } { $pairs ->
        [one] пары
        [few] пар
        [many] пар
       *[other] пар
    } соседей в рейтинге.
index-least-certain = Наименее достоверен порядок здесь: { $higher } и { $lower }. { $higher } — выше при { $keeps } проверенных методов и ниже при { $turns }.
index-neighbours-rule = Соседей, которые сохраняют порядок менее чем при { $share } проверенных методов, следует считать находящимися на одном уровне.
index-column-higher = Место выше
index-column-lower = Следующее место
index-column-keeps = Методы, сохраняющие порядок
index-column-turns = Методы, меняющие порядок

## What moves ranks

index-driver = «{ $framework }», «{ $group }»: больше всего места зависят от одного выбора — { $choice } ({ $share } их вариации; 90-процентный интервал: { $interval }).
index-driver-none = «{ $framework }», «{ $group }»: ни один из проверенных методов не меняет ни одного места.
index-shift = В среднем место отличается от места по методу самого индекса на { $places } { $places ->
        [one] место
        [few] места
        [many] мест
       *[other] места
    }.
index-shares = Доля — это влияние выбора, отдельно или вместе с другими. Совместное влияние учитывается для каждого, поэтому сумма долей может превышать 100 %.
index-still = Не влияют ни на одно место: { $choices }.
index-choice-aggregation = вид среднего
    .label = Вид среднего
index-choice-normalisation = шкалирование значений
    .label = Шкалирование значений
index-choice-imputation = учет отсутствующих значений
    .label = Учет отсутствующих значений
index-choice-treatment = учет выбросов
    .label = Учет выбросов
index-choice-weights = веса компонентов
    .label = Веса компонентов
index-weights-inside = веса внутри компонента «{ $part }»
    .label = Веса внутри компонента «{ $part }»
index-rows-choice = Выбор метода
index-axis-share = % вариации мест
index-bootstrap = 90-процентный интервал (бутстреп)
index-drivers-chart = Доли вариации мест по выбору метода. { $headline }
index-column-share = Доля, отдельно или с другими
index-column-share-low = Нижний предел интервала
index-column-share-high = Верхний предел интервала

## What a score is made of

index-apart = { $first } и { $last }, первое и последнее место («{ $framework }», «{ $group }»): разница — { $gap } { $gap ->
        [one] балл
        [few] балла
        [many] баллов
       *[other] балла
    }, из них на компонент «{ $part }» приходится { $points }.
index-apart-alike = { $first }, первое место («{ $framework }», «{ $group }»), и { $last }, последнее место среди экономик, оцененных по тем же компонентам: разница — { $gap } { $gap ->
        [one] балл
        [few] балла
        [many] баллов
       *[other] балла
    }, из них на компонент «{ $part }» приходится { $points }.
index-apart-others = Остальные компоненты: { $parts }.
index-part-points = { $part } ({ $points })
index-bars = Каждый отрезок столбца — это вклад компонента в балл; в сумме отрезки дают балл.
index-chart-ends = На диаграмме показаны первые { $shown } из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } и те, что названы в тексте.
index-points = баллов
index-constant = Константа
index-parts-chart = Из чего складываются баллы. { $headline }

## How indicators move together

index-pairs = «{ $framework }», «{ $group }»: внимания требуют { $flagged } из { $pairs } { $pairs ->
        [one] пары
        [few] пар
        [many] пар
       *[other] пар
    } показателей.
index-pairs-none = «{ $framework }», «{ $group }»: внимания не требует ни одна из { $pairs } { $pairs ->
        [one] пары
        [few] пар
        [many] пар
       *[other] пар
    } показателей.
index-pairs-unknown = «{ $framework }», «{ $group }»: нет двух показателей с актуальными значениями по нужному числу экономик ({ $economies }).
index-pair-twins = { $first } и { $second }: измеряют почти одно и то же (ранговая корреляция { $correlation }).
index-pair-against = { $first } и { $second }: движутся в противоположных направлениях (ранговая корреляция { $correlation }).
index-pair-apart = { $first } и { $second }: относятся к одному компоненту, но почти не связаны (ранговая корреляция { $correlation }).
index-pairs-rule = Внимания требует пара показателей, ранговая корреляция которых выше { $high }, равна { $against } или ниже либо находится между { $against } и { $low } внутри одного компонента.
index-column-second = Второй показатель
index-column-correlation = Ранговая корреляция
index-column-both = Экономики с обоими
index-column-flag = Требует внимания
index-flag-none = нет
index-flag-twins = почти одно и то же
index-flag-against = противоположны
index-flag-apart = не связаны в одном компоненте

## Published scores and sources

index-published = «{ $framework }», «{ $group }»: рассчитанные и опубликованные баллы различаются не более чем на { $largest } { $largest ->
        [one] балл
        [few] балла
        [many] баллов
       *[other] балла
    } (экономик для сравнения: { $economies }).
index-published-largest = Самая большая разница: { $economy }.
index-published-own = «{ $framework }»: опубликованных баллов для сравнения нет.
index-published-none = «{ $framework }», «{ $group }»: баллы нельзя сравнить с опубликованными.
index-gap-published = Нет данных: { $indicator } — { $text }
index-gap-apart = Опубликованные баллы есть у { $held } из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    }, и ни для одной из них нет рассчитанного балла.
index-column-computed = Рассчитано
index-column-published = Опубликовано
index-column-difference = Разница

index-sources = «{ $framework }», «{ $group }»: источники — { $sources }.
index-sources-none = «{ $framework }», «{ $group }»: актуальных данных в основе нет.
index-corrected = Исправленных или исключенных значений: { $values }.
index-correction = Исправление: «{ $indicator }», { $economy }, { $year }. { $text }
index-source = { $citation } Лицензия: { $licence }. { $text }
index-gap = Нет данных: { $indicator } — { $text }.
index-column-vintage = Выпуск

index-weights-same = { $framework }, { $group }: какой бы компонент ни учитывался один, первое место — { $economies }.
index-weights-differ = { $framework }, { $group }: первое место зависит от того, какой компонент учитывается один: { $parts }.
index-weights-leader = { $part } — { $economies }
index-weights-method = Каждый компонент поочередно учитывается один. Экономика без балла по нему места не получает.
index-weights-hint = Задайте веса компонентов относительно друг друга; экономика оценивается по имеющимся у нее компонентам.
index-weights-reset = Веса методики
index-weights-label = { $score } (место { $rank }, было { $before })
index-weights-chart = Столбцы баллов, число экономик: { $economies }. { $headline }
