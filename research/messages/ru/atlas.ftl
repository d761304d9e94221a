### The world at once

## Maps

atlas-map = «{ $indicator }»: в половине экономик ({ $lowest }) значение не больше { $low }; наибольшая медиана ({ $highest }) — { $high }.
atlas-end = { $who } ({ $value })
atlas-years = Экономик на карте: { $economies }; годы значений: { $years }.
atlas-universal = Экономики со значением { $least } и более (всего { $economies }) есть на карте, но не в таблице; сомнительные значения остаются в ней.
atlas-map-people = По последним национальным данным, «{ $indicator }»: { $share } всего населения.
atlas-map-chart = Карта мира. { $headline }
atlas-unmapped = Актуальные значения есть у слишком немногих экономик, чтобы построить карту: { $indicators }.

## Regions

atlas-regions = Медиана показателя «{ $indicator }» по последним данным каждой экономики: наименьшая — { $low } ({ $lowest }), наибольшая — { $high } ({ $highest }).
atlas-regions-level = Медиана показателя «{ $indicator }» одинакова — { $median } ({ $regions }).
atlas-regions-medians = При расчете медиан каждая экономика, отнесенная МСЭ к какому-либо региону, учитывается один раз, независимо от численности населения; сомнительные значения не учитываются.
atlas-regions-unknown = Ни у одного региона нет актуальных значений показателя «{ $indicator }».
atlas-rows-regions = Регион МСЭ
atlas-middle-half = средняя половина экономик
atlas-median = медиана
atlas-regions-chart = Линии по регионам. { $headline } Медианы: { $medians }.
atlas-column-median = Медиана
atlas-column-low = Нижний квартиль
atlas-column-high = Верхний квартиль

## People offline

people-offline-counted = { $among }: без интернета, по последним данным ({ $counted }), { $people } чел. всех возрастов.
people-offline-world = Последние национальные данные ({ $counted }) дают в сумме { $people } чел. без интернета.
people-offline-held = Около { $share } людей без интернета живут в { $count } { $count ->
        [one] экономике
        [few] экономиках
        [many] экономиках
       *[other] экономиках
    }: { $economies }.
people-offline-estimated = { $among }: по оценке МСЭ, в { $year } году без интернета было { $itu } чел.
people-offline-reached = Из всех людей без интернета не менее { $share } живут там, где уже есть 4G.
people-offline-affordable = { $among }: { $share } людей без интернета живут в экономиках, где мобильная передача данных стоит не более { $threshold } дохода на душу населения, и { $rest } — там, где она дороже.
people-offline-affordable-part = { $among }: { $share } людей без интернета живут в экономиках, где мобильная передача данных стоит не более { $threshold } дохода на душу населения, и { $rest } — там, где она дороже; для остальных сопоставимая цена неизвестна.
people-offline-average = Цены и доходы — средние: у самых бедных на связь уходит большая часть дохода.
people-offline-without = Не учтены, поскольку нет данных об использовании интернета и о населении за близкие годы: { $economies } (общая численность населения — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }).
people-offline-unknown = { $among }: где живут люди без интернета, неизвестно.
people-offline-method = Население, умноженное на долю тех, кто не пользуется интернетом; годы этих данных различаются не более чем на { $apart } { $apart ->
        [one] год
        [few] года
        [many] лет
       *[other] года
    }. Каждое значение — последнее для своей экономики: сумма не является оценкой за один год.
people-offline-published = Источник оценки МСЭ: { $source }
people-offline-middle = Если последнее значение может объясняться разрывом ряда, взята середина между числами по нему и по предыдущему значению.
people-offline-column = Люди без интернета
people-offline-column-share = Доля от всех людей без интернета
people-offline-listed = В таблице — экономики, в которых живет не менее { $least } всех людей без интернета и значения которых старше самого нового не более чем на пять лет; сумма и файл охватывают все экономики.
people-offline-axis = Люди без интернета по экономикам (и в % населения экономики)
people-offline-by-region = По регионам: последние национальные данные
people-offline-others = Другие страны и территории: { $economies }
people-offline-chart = Столбцы: люди без интернета по экономикам. { $headline }
atlas-regions-within = Больше всего экономики различаются внутри группы «{ $widest }» (диапазон средней половины: { $range }).
