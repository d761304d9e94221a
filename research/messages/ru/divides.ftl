### Divides between groups of people

## The groups, inside a sentence and as labels

divide-women = женщины
    .label = Женщины
divide-men = мужчины
    .label = Мужчины
divide-rural = сельские жители
    .label = Сельские районы
divide-urban = городские жители
    .label = Города
divide-older = люди в возрасте 25–74 лет
    .label = Возраст 25–74 лет
divide-younger = люди в возрасте 15–24 лет
    .label = Возраст 15–24 лет
divide-poorest = домохозяйства беднейшей четверти
    .label = Беднейшая четверть домохозяйств
divide-richest = домохозяйства богатейшей четверти
    .label = Богатейшая четверть домохозяйств

## One economy

divide-compared-behind = { $economy }, { $topic }: { $group } отстают — { $low } против { $high } ({ $other }).
divide-compared-short = { $economy }, { $topic }: { $group } отстают или почти на одном уровне (сравниваются с группой «{ $other }»; точнее сказать не позволяет округление) — { $low } и { $high }.
divide-compared-almost-parity = { $economy }, { $topic }: { $group } и { $other } почти на одном уровне — { $low } и { $high }.
divide-compared-parity = { $economy }, { $topic }: { $group } и { $other } на одном уровне — { $low } и { $high }.
divide-compared-ahead = { $economy }, { $topic }: { $group } впереди — { $low } против { $high } ({ $other }).
divide-compared-open = { $economy }, { $topic }: { $group } и { $other } слишком близки, чтобы судить по округленным данным, — { $low } и { $high }.
divide-people-sex = При том же уровне, что у мужчин, было бы охвачено еще примерно { $people } { $people ->
        [one] женщина
        [few] женщины
        [many] женщин
       *[other] женщины
    } (население { $year } года).
divide-people-place = При том же уровне, что в городах, было бы охвачено еще примерно { $people } { $people ->
        [one] сельский житель
        [few] сельских жителя
        [many] сельских жителей
       *[other] сельского жителя
    } (население { $year } года).
divide-widest = Самый большой разрыв — { $topic }: { $low } ({ $group }) против { $high } ({ $other }).
divide-unknown = { $economy }: в источниках этого отчета нет актуальных данных о разрыве в использовании интернета ({ $group } и { $other }).
divide-chart = Пары точек: { $group } и { $other }. { $headline }
divide-axis-gap = Разрыв в процентных пунктах, { $group } минус { $other } (оба значения, %)
divide-axis-behind = { $group } явно отстают
divide-axis-rest = явного отставания нет
divide-axis-known = Население экономик с данными и без данных
divide-known-with = С данными
divide-known-without = Без данных
divide-gap-label = { $gap } ({ $group } / { $other })
divide-members-chart = Столбцы: разрыв в каждой экономике, { $group } и { $other }. { $headline }
divide-method = Соотношение { $low } – { $high } считается равенством, как в докладе МСЭ «Факты и цифры» 2024, от { $almost } — почти равенством, меньшее — отставанием; оно берется с тремя знаками после запятой, а если опубликованные данные округлены, приводится диапазоном.
divide-ages = Обследования охватывают разные возрасты.
divide-disabilities-gap = Нет данных: использование интернета лицами с ограниченными возможностями (не публикует ни один из используемых здесь источников).

## Members of a group of economies

divide-members-some-behind = «{ $among }», { $topic }: { $group } отстают (сравнение: { $other }) в { $behind } из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с данными не ранее { $since } года.
divide-members-all-behind = «{ $among }», { $topic }: { $group } отстают (сравнение: { $other }) во всех экономиках с данными не ранее { $since } года (их { $economies }).
divide-members-none-behind = «{ $among }», { $topic }: { $group } не отстают (сравнение: { $other }) ни в одной из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с данными не ранее { $since } года.
divide-members-few = «{ $among }», { $topic }: в использованных здесь источниках данные не ранее { $since } года ({ $group } и { $other }) есть лишь у { $known } из { $members } { $members ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    }.
divide-members-unknown-most = «{ $among }», { $topic }: на экономики с данными приходится { $share } населения; как соотносятся { $group } и { $other } у остальных, неизвестно.
divide-members-without = Без данных: { $economies }.
divide-members-rest = В остальных случаях разрыв невелик, или округление не позволяет судить.
divide-members-ahead = В { $ahead } { $ahead ->
        [one] экономике
        [few] экономиках
        [many] экономиках
       *[other] экономики
    } впереди { $group }.
divide-members-widest = Самый большой разрыв: { $economy } — { $low } против { $high }.
divide-members-unknown = { $among }: использованные выпуски данных не показывают, каков разрыв в использовании интернета ({ $group } и { $other }).
divide-members-gap = Нет актуальных данных: { $topic } ({ $group } и { $other }), в { $missing } из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    }.

## Heads of columns

divide-column-points = Разрыв, процентных пунктов
divide-column-ratio = Соотношение
divide-column-vintage = Выпуск
