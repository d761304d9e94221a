### What a digital economy needs

## Subjects inside a sentence

eco-subject-policies = цифровое правительство
eco-subject-infrastructure = цифровая инфраструктура
eco-subject-industry = отрасли экономики, исследования и образование

## What an economy, or the median of a group, is ranked among

eco-others = остальных экономик группы «{ $group }»
eco-world = экономик мира
eco-median-of = медиана группы «{ $group }»

## Headlines

eco-ahead = { $who } ({ $subject }): результат лучше, чем у большинства { $others }, — { $front }.
eco-ahead-many = { $who } ({ $subject }): лучше, чем у большинства { $others }, — { $ahead } из { $indicators } показателей.
eco-behind = { $who } ({ $subject }): хуже, чем у большинства { $others }, — { $behind } из { $indicators } показателей.
eco-behind-all = { $who } ({ $subject }): хуже, чем у большинства { $others }, — все показатели (их { $indicators }).
eco-universal = Практически всеобщий охват: { $indicators }.
eco-few = { $who } ({ $subject }): в источниках этого отчета слишком мало актуальных показателей для сравнения.
eco-medians = { $who } ({ $subject }), медианы: { $values }.
eco-values = { $who } ({ $subject }), последние данные: { $values }.
eco-one = { $who }: «{ $indicator }» — { $value }, { $rank } в группе «{ $group }».
eco-value = { $indicator } — { $value }
eco-rank = { $rank } место из { $of }
eco-rank-shared = { $rank } место из { $of }, наравне с другими

## Notes and gaps

eco-gap-policies = Нет в данных: регулирование рынка и кибербезопасность (публикует Международный союз электросвязи в Трекере регулирования ИКТ и Глобальном индексе кибербезопасности).

## Table and chart

eco-column-median = Медиана
eco-column-low = Наименьшее
eco-column-low-economy = Где наименьшее
eco-column-high = Наибольшее
eco-column-high-economy = Где наибольшее
eco-column-rank = Место, { $group }
eco-column-ahead = Лучше, чем у
eco-column-level = На том же уровне
eco-column-standing = Почему место не указано
eco-cell-universal = всеобщий охват
eco-cell-slight = около нуля
eco-cell-level = у многих одно значение
eco-cell-unranked = слишком мало сопоставимых данных
eco-empty = –
eco-axis = результат лучше, чем у этой доли { $others }
eco-head = { $who }: значение (год)
eco-chart = Отметки от последнего (0 %) до первого (100 %). { $headline } { $places }.
