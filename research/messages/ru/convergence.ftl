### Whether economies converge

## Headlines

conv-gap-narrowed = { $group }: разрыв между экономиками по показателю «{ $indicator }» сократился — разница между средними значениями верхней и нижней четверти составляла { $before } в { $first } году и { $after } в { $last } году.
conv-gap-narrowed-further = { $group }: разрыв между экономиками по показателю «{ $indicator }» сократился, но относительно среднего увеличился — разница между средними значениями верхней и нижней четверти составляла { $before } в { $first } году и { $after } в { $last } году; относительно среднего стандартное отклонение увеличилось на { $change }.
conv-gap-widened = { $group }: разрыв между экономиками по показателю «{ $indicator }» увеличился — разница между средними значениями верхней и нижней четверти составляла { $before } в { $first } году и { $after } в { $last } году.
conv-gap-widened-closer = { $group }: разрыв между экономиками по показателю «{ $indicator }» увеличился, но относительно среднего сократился — разница между средними значениями верхней и нижней четверти составляла { $before } в { $first } году и { $after } в { $last } году; относительно среднего стандартное отклонение уменьшилось на { $change }.
conv-gap-turned = { $group }: по показателю «{ $indicator }» разрыв между верхней и нижней четвертью экономик был наибольшим в { $turn } году — { $between }; в { $first } году он составлял { $before }, в { $last } году — { $after }.
conv-gap-held = { $group }: разрыв между экономиками по показателю «{ $indicator }» почти не изменился — разница между средними значениями верхней и нижней четверти составляла { $before } в { $first } году и { $after } в { $last } году.
conv-clubs = { $group }: по показателю «{ $indicator }» сближаются не все экономики, они образуют { $clubs } { $clubs ->
        [one] клуб
        [few] клуба
        [many] клубов
       *[other] клубов
    }.
conv-clubs-alone = { $group }: по показателю «{ $indicator }» сближаются не все экономики, они образуют { $clubs } { $clubs ->
        [one] клуб
        [few] клуба
        [many] клубов
       *[other] клубов
    }; число экономик вне клубов — { $alone }.
conv-no-clubs = { $group }: по показателю «{ $indicator }» экономики не сближаются и клубов не образуют.
conv-unknown = { $group }: сближаются ли экономики по показателю «{ $indicator }», неизвестно.
conv-too-few = { $group }: число экономик, у которых не менее { $years } годовых значений с { $since } года и последнее из них актуально, — всего { $known }; нужно не менее трех.
conv-no-series = { $group }: ни у одной экономики нет { $years } или более годовых значений с { $since } года, последнее из которых актуально; нужно не менее трех таких экономик.
conv-points = { $points } { $points ->
        [one] пункт
        [few] пункта
        [many] пунктов
       *[other] пункта
    }

## Claims

conv-placed = { $economy } — в клубе { $club }.
conv-alone = { $economy } — вне клубов.
conv-club = Клуб { $club } в { $year } году: { $economies } { $economies ->
        [one] экономика
        [few] экономики
        [many] экономик
       *[other] экономик
    }, среднее — { $mean }.
conv-own-went = { $economy }: { $before } в { $first } году и { $after } в { $last } году; среднее — { $mean-before }, затем { $mean-after }.
conv-own-stayed = { $economy }: { $value } и в { $first }, и в { $last } году; среднее — { $mean-before }, затем { $mean-after }.
conv-near-all = Медиана — { $median }: доли, столь близкие к 100 %, сближаются сами собой.

## Notes and gaps

conv-by-themselves = Доли вблизи 100 % сближаются сами собой, поскольку расти дальше некуда: их сближение не означает, что отстающие догоняют.
conv-meaning = Экономики одного клуба конвергенции сближаются друг с другом относительно своего среднего, но не с экономиками других клубов.
conv-compared = { $group }: сравнение охватывает { $economies } { $economies ->
        [one] экономику
        [few] экономики
        [many] экономик
       *[other] экономик
    } со значением выше 0 за каждый год с { $first } по { $last }.
conv-filled = Число значений между известными, восполненных по прямой линии: { $filled }.
conv-members = { $economy }, тот же клуб: { $others }.
conv-method = Метод: тест log t и клубы по Филлипсу и Сулу (2007, 2009), по опубликованным значениям без первых { $trim } лет.
conv-not-placed = { $economy }: за некоторые из этих лет значения нет, поэтому клуб не определен.

## Table and chart

conv-rows = Клуб
conv-row-club = Клуб { $club }
conv-row-none = Вне клубов
conv-row-all = Все вместе
conv-column-mean = Среднее в { $year } году
conv-column-sd = Стандартное отклонение в { $year } году
conv-column-cv = Относительно среднего в { $year } году
conv-column-b = Скорость (b)
conv-column-t = t, отвергается при -1,65
conv-column-gap = Разрыв между четвертями
conv-column-relative = Стандартное отклонение относительно среднего
conv-column-members = Участники (сначала самые высокие)
conv-cell-members = { $economies }
conv-empty = –
conv-chart-mean = Среднее по всем
conv-chart-spread = Между нижней и верхней четвертью
conv-chart-low = Нижняя четверть, среднее
conv-chart-high = Верхняя четверть, среднее
conv-chart = Средние траектории клубов, «{ $indicator }». { $headline }
