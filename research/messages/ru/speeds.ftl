### Speed tests by area and quarter

## Headlines

speeds-fixed-areas = { $economy }: средняя скорость фиксированных сетей — { $high } на самой быстрой территории ({ $fastest }) и { $low } на самой медленной ({ $slowest }; { $quarter }).
speeds-mobile-areas = { $economy }: средняя скорость мобильных сетей — { $high } на самой быстрой территории ({ $fastest }) и { $low } на самой медленной ({ $slowest }; { $quarter }).
speeds-fixed-one = { $economy }: средняя скорость фиксированных сетей — { $high } на единственной территории с достаточным числом тестов ({ $fastest }, { $quarter }).
speeds-mobile-one = { $economy }: средняя скорость мобильных сетей — { $high } на единственной территории с достаточным числом тестов ({ $fastest }, { $quarter }).
speeds-too-few = { $economy }: ни на одной территории нет достаточного для сравнения числа тестов скорости.
speeds-no-test = { $economy }: тестов скорости не зафиксировано ({ $quarters }).
speeds-unknown = { $economy }: в источниках этого отчета нет данных о скорости сетей по территориям.
speeds-no-quarter = { $economy }: ни в одном квартале нет достаточного числа тестов, чтобы показать скорость.

speeds-fixed-up = { $economy }: средняя скорость фиксированных сетей выросла — { $speed } ({ $quarter }) против { $before } ({ $first }).
speeds-fixed-down = { $economy }: средняя скорость фиксированных сетей снизилась — { $speed } ({ $quarter }) против { $before } ({ $first }).
speeds-fixed-level = { $economy }: средняя скорость фиксированных сетей не изменилась — { $speed } ({ $quarter }) и { $before } ({ $first }).
speeds-fixed-once = { $economy }: средняя скорость фиксированных сетей — { $speed } ({ $quarter }).
speeds-mobile-up = { $economy }: средняя скорость мобильных сетей выросла — { $speed } ({ $quarter }) против { $before } ({ $first }).
speeds-mobile-down = { $economy }: средняя скорость мобильных сетей снизилась — { $speed } ({ $quarter }) против { $before } ({ $first }).
speeds-mobile-level = { $economy }: средняя скорость мобильных сетей не изменилась — { $speed } ({ $quarter }) и { $before } ({ $first }).
speeds-mobile-once = { $economy }: средняя скорость мобильных сетей — { $speed } ({ $quarter }).

## Claims

speeds-fixed-tests = Тестов фиксированных сетей достаточно для сравнения на { $enough } из { $areas } { $areas ->
        [one] территории
        [few] территорий
        [many] территорий
       *[other] территорий
    }, слишком мало — на { $few }, нет совсем — на { $none } (всего тестов: { $tests }; { $quarter }).
speeds-mobile-tests = Тестов мобильных сетей достаточно для сравнения на { $enough } из { $areas } { $areas ->
        [one] территории
        [few] территорий
        [many] территорий
       *[other] территорий
    }, слишком мало — на { $few }, нет совсем — на { $none } (всего тестов: { $tests }; { $quarter }).
speeds-fixed-settings = Средняя скорость фиксированных сетей: { $settings }.
speeds-mobile-settings = Средняя скорость мобильных сетей: { $settings }.
speeds-in-setting = { $speed } (тип территории: { $setting })
speeds-settings-unknown = Тестов слишком мало для сравнения территорий по типам: { $settings }.

## Notes and gaps

speeds-how = Скорость — это среднее по тестам, которые люди решили провести; она зависит также от их устройств и тарифов.
speeds-untested = На территориях без тестов связь все же может быть.
speeds-source = Источник: { $title } ({ $publisher }). Лицензия: { $licence }.
areas-file = Территории взяты из файла { $file }.
areas-nearest = Границ территорий первого уровня здесь нет, поэтому каждый тест отнесен к территории с ближайшим центром; у границы это может быть ошибкой.
areas-layer = Территории: { $citation } Лицензия: { $licence }.
speeds-gap-areas = { $economy }: скорость сетей не обобщена по территориям, так как их границы здесь не использованы; такие границы публикует geoBoundaries.
speeds-gap-quarter = Нет данных тестов скорости ({ $quarter }); их поквартально публикует Ookla.
speeds-gap-tests = Нет в данных: тесты скорости (публикует поквартально Ookla).

## Table and chart

speeds-rows = Территория
speeds-column-network = Сеть
speeds-column-download = Загрузка, Мбит/с
speeds-column-upload = Отправка, Мбит/с
speeds-column-latency = Задержка, мс
speeds-column-tests = Тесты
speeds-column-enough = Достаточно для сравнения
speeds-network-fixed = Фиксированная
speeds-network-mobile = Мобильная
speeds-flag-enough-tests = да
speeds-flag-no-tiles = тестов нет
speeds-flag-few-tests = слишком мало тестов
speeds-flag-few-tiles = слишком мало мест с тестами
speeds-flag-mostly-single-tests = в основном единичные тесты
speeds-axis = Загрузка, Мбит/с
speeds-map = Карта. { $headline }
