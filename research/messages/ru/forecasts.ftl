### Forecasts

percentage-points = { $value ->
    [one] { $value } процентный пункт
    [few] { $value } процентных пункта
    [many] { $value } процентных пунктов
   *[other] { $value } процентного пункта
}

filled-in = { $economy }, «{ $indicator }»: значения за { $years } гг., по-видимому, получены интерполяцией между обследованиями; изменения рассчитаны между крайними годами этих периодов.
filled-in-lately = { $economy }, «{ $indicator }»: прогноз не дается, так как значения последних лет, по-видимому, получены интерполяцией.

## The year a forecast reaches a level

forecast-year = { $year } (95-процентный интервал: { $years })
forecast-year-central = { $year } (центральный прогноз)
forecast-year-open = { $year } (95-процентный интервал начинается в { $low } году и заканчивается после { $until } года)
outlook-likely = вероятно
    .label = Вероятно
outlook-possible = возможно
    .label = Возможно
outlook-unlikely = маловероятно
    .label = Маловероятно
forecast-column-reached = Год по прогнозу (–: после { $until } года)
forecast-column-soonest = 95-процентный интервал, раннее
forecast-column-latest = 95-процентный интервал, позднее
forecast-column-chance = Прогноз на { $due } год
forecast-column-probability = Вероятность к { $due } году
forecast-empty = –

change-rise = рост на { $change }
change-fall = снижение на { $change }
change-of-nothing = без изменений
way-forecast = прогноза на { $year } год ({ $value })
way-last = значения за { $year } год
years-stopped = { $years }, без изменений с { $since } года
years-slowed = { $years }; на последнем отрезке — { $lately } в год
forecast-pace-between = Чтобы достичь уровня { $level } к { $due } году, требуется { $needed } в год, считая от { $last } года, или { $more } в год, считая от { $today } года, если с тех пор ничего не изменилось; фактически ({ $years }) — { $now } в год.
forecast-pace-recent = Чтобы достичь уровня { $level } к { $due } году, требуется { $needed } в год, считая от { $from }; фактически ({ $years }) — { $now } в год.
forecast-pace = Чтобы достичь уровня { $level } к { $due } году, требуется { $needed } в год, считая от { $from }.

## Notes

forecast-how-shipped = Прогноз отталкивается от последнего значения и усредняет рост всех экономик после сходных значений с недавним темпом. Он обучен на рядах Всемирного банка до { $until } года. При проверке на 2008–2018 годах 95-процентные интервалы таких прогнозов охватили от 90 до 98 % исходов.
forecast-how-store = Прогноз отталкивается от последнего значения и усредняет рост всех экономик после сходных значений с недавним темпом. Он обучен на доступных здесь рядах до { $until } года. При проверке на 2008–2018 годах 95-процентные интервалы таких прогнозов охватили от 90 до 98 % исходов.
forecast-how-likely = «Вероятно» означает вероятность 66 % и выше, «маловероятно» — ниже 33 %.
