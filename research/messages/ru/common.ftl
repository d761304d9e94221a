### Heads of columns, legends and the like that several findings share.

column-year = Год
column-year-gaps = Год (кроме лет без значения)
column-year-of = Год, { $indicator }
column-quarter = Квартал
column-economy = Экономика
column-economies = Экономики
column-indicator = Показатель
column-value = Значение
column-rank = Место
column-unit = Единица
column-source = Источник
column-publisher = Издатель
column-release = Выпуск
column-licence = Лицензия
chart-other-economies = Прочие экономики
column-people = Численность

## Values that are not plain

dash = –

value-of-year = { $value } ({ $year })
value-undated = { $value } (год не указан)
value-estimated = { $value } (оценка)
value-jumped = { $value }
value-reported = { $value }
value-one-operator = не менее { $value } по данным одного оператора
value-either = { $value }
value-figures-dated = { $value } ({ $year } год; { $other } в { $since } году, возможен разрыв ряда)
value-figures-other = { $value } ({ $year } год; { $other } в { $since } году)
value-priced = { $value }
value-surveyed = { $value }
value-filled = { $value }
value-in-doubt = { $value } (данные под сомнением)
value-low = { $value } (возможно, занижено)
doubts = { $sentences }
doubts-jumped = Под сомнением из-за возможного разрыва ряда: { $values }.
doubts-reported = Под сомнением, так как есть противоречащие данные: { $values }.
doubts-filled = Под сомнением, так как это, возможно, оценки: { $values }.
doubts-priced = Под сомнением, так как при доходе по данным Всемирного банка доля иная: { $values }.
doubts-surveyed = Под сомнением: { $values }.
doubts-people = Оценки численности людей без интернета основаны на сомнительной доле пользователей интернета.
doubt-jumped = { $indicator } ({ $value }; { $before } в { $since } году)
doubt-reported = { $indicator } ({ $value }; { $before } в { $since } году)
doubt-filled = { $indicator } ({ $value })
doubt-surveyed = { $indicator } ({ $value }), так как по обследованию — { $survey } ({ $since })
doubt-priced = { $indicator } ({ $value } при доходе { $income } или { $other } при доходе { $ours } по данным Всемирного банка за { $since } год)
value-up-to = до { $value }
value-least = не менее { $value }
range-either = { $low } или { $high }
value-central = примерно { $central } ({ $range })
items-more = еще { $more }

## What is to be known of a value in a table; empty where nothing is.

column-mark = Примечание
column-mark-of = Примечание, { $indicator }
mark-none = { "" }
mark-estimate = оценка
mark-provisional = предварительно
mark-lagged = за более ранний год, чем запрошен
mark-imputed = импутировано
mark-undated = год не указан
mark-corrected = исправлено
mark-suspect = под сомнением
unranked-priced = доля дохода { $income } на душу населения; { $other } от { $ours } по данным Всемирного банка ({ $since })
unranked-same-offer = та же цена, что и у другой корзины: возможно, это один тариф
mark-homes = возможно, завышено: домохозяйств с интернетом больше
mark-low = возможно, занижено: домохозяйств с интернетом больше
unranked-surveyed = по обследованию — { $survey } ({ $since })
unranked-filled = замыкает череду значений с равным шагом и может быть оценкой
unranked-homes = в { $year } году интернет дома был у { $homes } домохозяйств
unranked-break = возможно, находится за разрывом ряда: { $before } в { $since } году
unranked-reported = другой показатель противоречит этому значению: { $before } в { $since } году
mark-filled = возможно, оценка
mark-repeated = возможно, повторяет предыдущий год
mark-between = заполнено между обследованиями
mark-old = слишком давнее для сравнения

## Data gaps

missing-from-asked = Нет недавнего значения в использованных источниках: { $indicators }.
missing-in-doubt = Сомнительные данные, которые не учитываются: { $indicators }.
missing-unread = Нет в данных: { $indicators } ({ $publisher }).
missing-series-worldbank = Нет в данных: годовые значения следующих показателей — { $indicators } (публикует Всемирный банк).
missing-series-itu = Нет в данных: годовые значения следующих показателей — { $indicators } (публикует Международный союз электросвязи).
missing-series-other = Нет годовых значений: { $indicators } (ни один известный здесь источник их не публикует).
publisher-asked = нет в прочитанных источниках
publisher-other = национальные статистические службы

## Where a figure stands in a report, in lists of what has changed

figure-headline = заголовок
figure-claim = предложение
counted-all = все экономики ({ $known })
counted-some = { $short } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    }
counted-all-known = все экономики с данными ({ $known } из { $members })
counted-some-known = { $short } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с данными (всего { $members })
# $share: of the people of the group; $missing: large economies, each with its share.
counted-base = Численность по показателям ({ $indicators }) рассчитана от населения в { $people } чел. ({ $year } год).
count-filled = Доля пользователей интернета, возможно, является оценкой, которую не подтверждает ни одно обследование; то же относится к численности людей и затратам, которые на ней основаны.
