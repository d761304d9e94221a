### Named places

settlements-undated = Источник не указывает ни года численности, ни границ населенных пунктов, поэтому места между ними не распределены.
settlements-source = Источник: { $title } ({ $publisher }). Лицензия: { $licence }.

settlements-largest = { $economy }: населенных пунктов с известной численностью — { $places }; самый крупный — { $name }, { $people } чел. (по данным без указания года).
settlements-map-all = { $economy }: на карте показаны все населенные пункты с известной численностью (их { $shown }).
settlements-map-some = { $economy }: на карте показаны самые населенные из поименованных населенных пунктов — { $shown } из { $known }.
settlements-map-unknown = { $economy }: данных о поименованных населенных пунктах с численностью населения нет.
settlements-map-rows = Населенный пункт

