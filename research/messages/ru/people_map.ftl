### People by province

people-map-one = { $economy }: все население ({ $people } чел.) живет на одной территории первого уровня.
people-map-placed = { $economy }: если охват зависит от плотности населения, около { $share } людей без 4G (всего { $people } чел.) живут здесь: { $areas }.
people-map-unplaced = { $economy }: где живут люди без 4G ({ $people } чел.), неизвестно: одних данных о плотности населения недостаточно, чтобы выделить немногие территории ({ $kind }). Запросите у операторов карту охвата.
people-map-assumed = Это допущение: карта охвата здесь не использована. Сначала запросите у операторов данные об охвате этих мест.
first-level-area = административные единицы
    .label = Административные единицы
first-level-canton = кантоны
    .label = Кантоны
first-level-county = округа
    .label = Округа
first-level-department = департаменты
    .label = Департаменты
first-level-district = районы
    .label = Районы
first-level-division = области
    .label = Области
first-level-emirate = эмираты
    .label = Эмираты
first-level-governorate = мухафазы
    .label = Мухафазы
first-level-municipality = муниципалитеты
    .label = Муниципалитеты
first-level-parish = приходы
    .label = Приходы
first-level-prefecture = префектуры
    .label = Префектуры
first-level-province = провинции
    .label = Провинции
first-level-region = регионы
    .label = Регионы
first-level-state = земли или штаты
    .label = Земли или штаты
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
people-map-column-share = Доля населения
people-map-column-placed = Людей без 4G, если охват зависит от плотности
people-map-column-area = Площадь, км²
people-map-column-density = Человек на км²
people-map-chart = Карта: { $economy }; каждой территории первого уровня соответствует круг, его площадь пропорциональна населению, а цвет показывает плотность. { $headline }
people-map-order = Люди без 4G, если охват зависит от плотности ({ $areas }: { $shown } из { $number }), по убыванию
people-map-largest = Население и плотность ({ $areas }: { $shown } из { $number }), по убыванию населения
people-map-legend = Человек на км²
people-map-size = круги: население, максимум — { $people }
people-map-hover = { $name }: { $people } чел., { $density } на км²
