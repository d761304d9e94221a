### Previsiones.

percentage-points = { $value ->
    [one] { $value } punto porcentual
   *[other] { $value } puntos porcentuales
}

filled-in = { $indicator } en { $economy }: los valores de { $years } parecen completados entre encuestas; los cambios se calculan entre los extremos de esos años.
filled-in-lately = No se da previsión de { $indicator } en { $economy }, pues valores de años recientes parecen completados entre encuestas.

## The year a forecast reaches a level

forecast-year = { $year } (intervalo del 95 %: { $years })
forecast-year-central = { $year } (previsión central)
forecast-year-open = { $year } (intervalo del 95 %: de { $low } a después de { $until })
outlook-likely = probable
    .label = Probable
outlook-possible = posible
    .label = Posible
outlook-unlikely = improbable
    .label = Improbable
forecast-column-reached = Año previsto (– después de { $until })
forecast-column-soonest = Intervalo del 95 %, lo antes
forecast-column-latest = Intervalo del 95 %, lo más tarde
forecast-column-chance = Perspectiva para { $due }
forecast-column-probability = Probabilidad para { $due }
forecast-empty = –

change-rise = una subida de { $change }
change-fall = una bajada de { $change }
change-of-nothing = un cambio nulo
way-forecast = el nivel previsto para { $year } ({ $value })
way-last = { $year }
years-stopped = { $years } (sin cambios desde { $since })
years-slowed = { $years } (último tramo: { $lately } al año)
forecast-pace-between = Llegar a { $level } para { $due } exige { $needed } al año desde { $last }, o { $more } al año desde { $today } si nada ha cambiado en ese tiempo; en el período { $years } hubo { $now } al año.
forecast-pace-recent = Llegar a { $level } para { $due } exige { $needed } al año desde { $from }; en el período { $years } hubo { $now } al año.
forecast-pace = Llegar a { $level } para { $due } exige { $needed } al año desde { $from }.

## Notes

forecast-how-shipped = Una previsión parte del último valor y promedia el ritmo reciente y el crecimiento de todas las economías después de valores similares. Se basa en las series del Banco Mundial hasta { $until }. En pruebas con los datos de 2008 a 2018, sus intervalos del 95 % contuvieron del 90 al 98 % de los resultados. Los intervalos no incluyen las dudas sobre el último valor mismo.
forecast-how-store = Una previsión parte del último valor y promedia el ritmo reciente y el crecimiento de todas las economías después de valores similares. Se basa en las series disponibles aquí hasta { $until }. En pruebas con los datos de 2008 a 2018, sus intervalos del 95 % contuvieron del 90 al 98 % de los resultados. Los intervalos no incluyen las dudas sobre el último valor mismo.
forecast-how-likely = «Probable» significa una probabilidad del 66 % o más; «improbable», una inferior al 33 %.
