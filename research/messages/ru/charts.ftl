### Words of charts

## Lines over years

chart-interval = 95-процентный интервал
chart-forecast = Прогноз
chart-published = Опубликовано
chart-filled = Восполнено между обследованиями
chart-without-data = Годы без данных
chart-target = Цель: { $value } к { $due } году
chart-last = { $economy }, { $year } г.: { $value }
    .label = { $economy }, { $year } г.: { $value }
chart-last-still = { $economy }, { $year } г.: { $value }, возможно, повтор { $before } г.
    .label = { $economy }, { $year } г.: { $value }, возможно, повтор { $before } г.
chart-last-doubted = { $value } ({ $year } г., под сомнением)
chart-either = под сомнением: { $value }
chart-older = старше трех лет, не учитывается
chart-ahead = Прогноз на { $due } год: { $value } (95-процентный интервал: { $interval })
    .label = Прогноз на { $due } год: { $value } (95-процентный интервал: { $interval })
chart-economies = число экономик

## Classes of a map

class-all = все
class-under = < { $bound }
class-over = ≥ { $bound }
map-own = для сравнения: { $economy }
map-equal = равно

## Maps

map-disclaimer = Границы проведены в статистических целях и не выражают мнения о статусе какой-либо территории.
map-line-of-control = Пунктиром приблизительно показана линия контроля в Джамму и Кашмире. Индия и Пакистан не договорились об окончательном статусе Джамму и Кашмира.
map-sudan = Окончательная граница между Суданом и Южным Суданом и окончательный статус района Абьей не определены.
map-malvinas = Между Аргентиной и Соединенным Королевством существует спор о суверенитете над Фолклендскими (Мальвинскими) островами.
map-kosovo = Косово показано в контексте резолюции 1244 (1999) Совета Безопасности.
map-not-final = граница не окончательная
map-control = линия контроля
map-small = малая экономика
map-outside = вне группы
map-apart = не сравнивается
map-apart-why = не сравнивается: см. таблицу
map-small-unknown = малая экономика: { $missing }

## Places by their people

chart-cities = крупные города: от { $people } жителей
chart-towns = города: от { $people } жителей
chart-smaller-places = менее крупные населенные пункты
chart-people = человек

## Ranges, shares, places in a field

chart-central = центральная оценка
chart-up-to = до наибольшего значения
chart-in-doubt = под сомнением или, возможно, оценка
chart-half = половина остальных

## Notes on charts

chart-cut = На диаграмме показаны первые строки: { $shown } из { $all }; в таблице — все.
chart-axis-logarithmic = { $axis } (логарифмическая шкала)
chart-axis-cut = { $axis } (ось начинается не с 0)
chart-source = Источник: { $sources }.
chart-source-computed = Источник: расчеты для этого отчета, исходные данные — { $sources }.
chart-source-years = Источник: { $sources } ({ $years }).
chart-of-one = { $indicator } ({ $unit })
chart-of = { $indicators }
chart-of-years = { $indicators }, { $years }
chart-of-whose = { $shown }, { $who }
chart-who-among = { $group }: { $n } { $n ->
    [one] экономика
    [few] экономики
   *[many] экономик
}
chart-who-all = { $n } { $n ->
    [one] экономика
    [few] экономики
   *[many] экономик
}
chart-who-own-group = { $economy } и другие экономики, { $group }
chart-who-own-others = { $economy } и другие экономики
chart-who-own-among = { $economy } и еще { $n } { $n ->
    [one] экономика
    [few] экономики
   *[many] экономик
}, { $group }
shows-cost-use = Стоимость устройств, обучения и трафика по составляющим (долл. США)
shows-cost-network = Стоимость базовых станций за { $years } { $years ->
    [one] год
    [few] года
    [many] лет
   *[other] лет
} по составляющим (долл. США)
shows-cost-drivers = Стоимость расширения сетей при крайних значениях каждого допущения (долл. США)
shows-targets = Последнее значение, значение на 4–6 лет раньше и целевой показатель
shows-targets-now = Последнее значение и целевой показатель
shows-ages = Население по возрасту и полу
shows-comparison = Сравнение с медианами по показателям
shows-key = Основные цифры по показателям
shows-ground = Изменение примерно с { $first } года и медианное изменение у остальных, по показателям
shows-traits = Ранговая корреляция других показателей с показателем «{ $indicator }»
shows-prices = Цены на мобильный интернет и фиксированную широкополосную связь (% дохода на душу населения)
shows-price-trend = Цены на широкополосную связь по годам (% дохода на душу населения)
shows-gaps = Сколько людей затрагивает каждый разрыв и в скольких экономиках он есть
shows-largest-gap = { $group }: из разрывов, измеренных числом людей, самый большой — { $topic } ({ $people })
shows-land = Население и площадь по территориям
shows-settlements = Население по размеру населенных пунктов
shows-learners = Люди, которые не умеют читать или остаются без интернета, и стоимость обучения
shows-unpriced-learners = Люди, которые не умеют читать или остаются без интернета
shows-marked = Последние значения с пометкой источника
shows-corrected = Значения исправленные, исключенные или сомнительные
shows-known = Показатели со значениями и без них по темам
shows-regions = { $indicators } по регионам: медиана и средняя половина экономик
