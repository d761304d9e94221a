### The world at once

## Maps

atlas-map = «{ $indicator }»: в половине из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } значение меньше, чем { $median }, а в четверти всех этих экономик — меньше, чем { $quarter }.
atlas-ends = Наибольшее: { $highest }. Наименьшее: { $lowest }.
atlas-end = { $who } ({ $value })
atlas-economies = { $economies } { $economies ->
        [one] экономика
        [few] экономики
        [many] экономик
       *[other] экономик
    }
atlas-years = Годы значений: { $years }.
atlas-map-people = «{ $indicator }» по { $economies } { $economies ->
        [one] экономике
        [few] экономикам
        [many] экономикам
       *[other] экономикам
    }: { $share } всего населения; значения по отдельным экономикам — { $range }.
atlas-map-chart = Карта мира. { $headline } { $ends }
atlas-unmapped = Актуальные значения есть у слишком немногих экономик, чтобы построить карту: { $indicators }.

## Regions

atlas-regions = Медиана показателя «{ $indicator }»: наименьшая — { $low } ({ $lowest }), наибольшая — { $high } ({ $highest }).
atlas-regions-level = Медиана показателя «{ $indicator }» одинакова — { $median } ({ $regions }).
atlas-regions-within = Больше всего экономики различаются внутри группы «{ $group }» (диапазон средней половины: { $range }).
atlas-regions-medians = При расчете медиан каждая экономика учитывается один раз, независимо от численности населения.
atlas-regions-unknown = Ни у одного региона нет актуальных значений показателя «{ $indicator }».
atlas-rows-regions = Регион МСЭ
atlas-middle-half = средняя половина экономик
atlas-median = медиана
atlas-regions-chart = Линии по регионам. { $headline } Медианы: { $medians }.
atlas-column-median = Медиана
atlas-column-low = Нижний квартиль
atlas-column-high = Верхний квартиль

## Every economy

atlas-places = Экономик с актуальным значением ({ $indicators }): { $economies }.
atlas-no-values = Ни у одной экономики нет актуального значения: { $indicators }.
atlas-ranks = 1-е место — лучшее. Ранжируются значения за два соседних года, за которые данные есть у большинства экономик. Значения, записанные одинаково, делят место; доли населения от 99 % считаются всеобщим охватом и места не имеют. Прочерк: нет значения или нет места.
atlas-column-rank = Место, { $indicator }

## People offline

people-offline = { $among }: в { $counted } { $counted ->
        [one] экономике
        [few] экономиках
        [many] экономиках
       *[other] экономиках
    } с данными ({ $latest }) без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    } всех возрастов, { $share } из них живут в { $count } { $count ->
        [one] экономике
        [few] экономиках
        [many] экономиках
       *[other] экономиках
    }: { $economies }.
people-offline-held = { $share } людей без интернета живут в { $count } { $count ->
        [one] экономике
        [few] экономиках
        [many] экономиках
       *[other] экономиках
    }: { $economies }.
people-offline-affordable = Среди людей без интернета в экономиках, где известна цена мобильной передачи данных ({ $known }), { $share } живут там, где она стоит не более { $threshold } дохода на душу населения (экономик: { $count }), и { $rest } — там, где она дороже. Это среднее: у самых бедных на нее уходит большая часть дохода.
people-offline-without = Не учтены, поскольку нет данных об использовании интернета и о населении за близкие годы: { $economies } (общая численность населения — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }).
people-offline-unknown = { $among }: где живут люди без интернета, неизвестно.
people-offline-regions = По регионам: { $regions }.
people-offline-region = { $group } — { $people }
people-offline-method = Население, умноженное на долю тех, кто не пользуется интернетом; годы этих данных различаются не более чем на { $apart } { $apart ->
        [one] год
        [few] года
        [many] лет
       *[other] года
    }. Каждое значение — последнее для своей экономики: сумма не является оценкой за один год.
people-offline-published = По оценке МСЭ, в { $year } году интернетом не пользовались { $itu } человек; здесь — { $people }. МСЭ оценивает каждую страну за этот год, а эта сумма берет последние опубликованные данные каждой за { $latest }, хотя с тех пор использование выросло, и не учитывает страны без данных. Источник оценки: { $source }
people-offline-column = Люди без интернета
people-offline-column-share = Доля от всех людей без интернета
people-offline-column-together = Доля вместе со всеми выше
people-offline-axis = Млн человек без интернета
people-offline-others = Другие страны и территории: { $economies }
people-offline-chart = Столбцы: люди без интернета по экономикам. { $headline }
