### Named places

settlements-cities = { $economy }: по данным без указания года, на поименованные населенные пункты приходится { $share } населения; в городах с населением не менее { $least } человек живут { $cities } населения.
settlements-no-city = { $economy }: по данным без указания года, на поименованные населенные пункты приходится { $share } населения; городов с населением не менее { $least } человек среди них нет.
settlements-small = { $economy }: по данным без указания года, на поименованные населенные пункты приходится { $share } населения.
settlements-few = { $economy }: в населенных пунктах с известной численностью жителей живут { $people } чел., все население — { $national } чел.
settlements-over = { $economy }: в поименованных населенных пунктах (их { $places }) числится { $people } чел. — больше, чем всего жителей ({ $national }).
settlements-alone = { $economy }: в поименованных населенных пунктах живет { $people } чел.
settlements-unknown = { $economy }: данных о населении поименованных населенных пунктов нет.
settlements-no-population = { $economy }: нет актуальных данных о численности населения, которые согласуются с другими источниками.
settlements-no-places = { $economy }: нет данных о поименованных населенных пунктах с численностью населения.
settlements-rest = При таком подсчете из всего населения ({ $people } чел., { $year }) вне населенных пунктов этого списка живут { $rest }.
settlements-inside = Города расположены внутри показанных выше территорий; их жители входят в население этих территорий.
settlements-instead = { $economy }: данных о населении по территориям первого уровня нет, поэтому о том, где живут люди, известно только по поименованным населенным пунктам.
settlements-classes = Населенные пункты делятся только по величине: крупные города — от { $city } жителей, города — от { $town } жителей.
settlements-without = Населенных пунктов, численность жителей которых в источнике не указана: { $places }.
settlements-undated = Источник не указывает ни года численности, ни границ населенных пунктов, поэтому места между ними не распределены.
settlements-source = Источник: { $title } ({ $publisher }). Лицензия: { $licence }.

settlements-largest = { $economy }: населенных пунктов с известной численностью — { $places }; самый крупный — { $name }, { $people } чел. (по данным без указания года).
settlements-map-all = { $economy }: на карте показаны все населенные пункты с известной численностью (их { $shown }).
settlements-map-some = { $economy }: на карте показаны самые населенные из поименованных населенных пунктов — { $shown } из { $known }.
settlements-map-unknown = { $economy }: данных о поименованных населенных пунктах с численностью населения нет.
settlements-map-rows = Населенный пункт

settlements-rows = Величина населенного пункта
settlements-row-city = Крупные города, от 50 000 жителей
settlements-row-town = Города, от 5000 жителей
settlements-row-village = Меньшие населенные пункты
settlements-row-rest = Вне перечисленных пунктов
settlements-column-places = Населенные пункты
settlements-column-share = Доля населения
settlements-axis = % населения
settlements-none = нет поименованных
settlements-people = { $people }
settlements-in-places = { $people }, населенных пунктов: { $places }
settlements-chart = Население по величине населенных пунктов. { $headline }
