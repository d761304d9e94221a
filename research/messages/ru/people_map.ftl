### People by province

people-map-apart = { $economy }: на территорию { $area } приходится { $land } площади и { $share } населения (всего { $people } чел.).
people-map-spread = { $economy }: население (всего { $people } чел.) распределено по всем территориям первого уровня ({ $areas }: { $number }).
people-map-one = { $economy }: все население ({ $people } чел.) живет на одной территории первого уровня.
first-level-area = административные единицы
first-level-canton = кантоны
first-level-county = округа
first-level-department = департаменты
first-level-district = районы
first-level-division = области
first-level-emirate = эмираты
first-level-governorate = мухафазы
first-level-municipality = муниципалитеты
first-level-parish = приходы
first-level-prefecture = префектуры
first-level-province = провинции
first-level-region = регионы
first-level-state = штаты
people-map-density = Самая высокая плотность населения: { $densest } — { $high } чел. на км²; самая низкая: { $emptiest } — { $low }.
people-map-unknown = { $economy }: данных о населении по территориям первого уровня нет.
people-map-missing = Население неизвестно: { $provinces }.
people-map-as-of = Население — за { $year } год.
people-map-scaled = Доли территорий ({ $areas }) за { $grid } год применены к численности населения { $year } года ({ $people } чел.).
people-map-prospects = { $economy }: население в { $year } году взято из «Мировых демографических перспектив 2024» с интерполяцией между годами, по которым там есть данные по возрасту.
people-map-too-few = Слишком тесно проведенные границы занижают население здесь: { $provinces } — и завышают его на территориях вокруг.
people-map-land = Территории первого уровня в сумме составляют { $share } площади суши ({ $economy }): учтенные воды или неучтенные берега делают плотность приблизительной.
people-map-joined = Территории на карте сопоставлены с территориями источника по коду ({ $code }), по названию ({ $name }) или по ближайшей точке ({ $point }).
people-map-not-joined = { $number ->
    [one] Территорий первого уровня нет на карте — { $number }: { $provinces }.
    [few] Территорий первого уровня нет на карте — { $number }, в том числе: { $provinces }.
    [many] Территорий первого уровня нет на карте — { $number }, в том числе: { $provinces }.
   *[other] Территорий первого уровня нет на карте — { $number }, в том числе: { $provinces }.
}
people-map-source = Источник: { $title } ({ $publisher }). Лицензия: { $licence }.
people-map-rows = Территория первого уровня
people-map-column-share = Доля населения
people-map-column-land = Доля площади
people-map-column-area = Площадь, км²
people-map-column-density = Человек на км²
people-map-chart = Карта: { $economy }; каждой территории первого уровня соответствует круг, его площадь пропорциональна населению, а цвет показывает плотность. { $headline }
people-map-dots = { $economy }: для каждой территории первого уровня ({ $areas }) две отметки — доля населения и доля площади, по убыванию разницы. { $headline }
people-map-order = Доли населения и площади ({ $areas }: { $shown } из { $number }), по убыванию разницы
people-map-legend = Человек на км²
people-map-size = круги: население, максимум — { $people }
people-map-hover = { $name }: { $people } чел., { $density } на км²
