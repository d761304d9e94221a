### An indicator against income

income-compared-level = { $economy }: показатель «{ $indicator }» — на обычном для такого дохода уровне.
income-compared-lower = { $economy }: показатель «{ $indicator }» — { $value }, ниже медианы экономик со сходным доходом ({ $median }).
income-compared-higher = { $economy }: показатель «{ $indicator }» — { $value }, выше медианы экономик со сходным доходом ({ $median }).
income-either-lower = { $economy }: показатель «{ $indicator }» — { $value }; при любом из двух значений это ниже медианы экономик со сходным доходом ({ $median }).
income-either-higher = { $economy }: показатель «{ $indicator }» — { $value }; при любом из двух значений это выше медианы экономик со сходным доходом ({ $median }).
income-most = Ни у одной из { $nearest } экономик, ближайших по доходу, значение заметно не выше.
income-all = Во всех экономиках, ближайших по доходу (их { $nearest }), значение заметно выше.
income-more = Значение заметно выше у { $more } из { $nearest } экономик, ближайших по доходу.
income-above = Из { $nearest } экономик, ближайших по доходу, значение заметно выше только { $more ->
    [one] у одной
   *[other] у { $more }
}: { $economies }.
income-dated = { $economy }: последние данные по показателю «{ $indicator }» относятся к { $year } году.
income-method = В { $nearest } экономиках, ближайших по доходу, на душу населения приходится { $income }. Значение в пределах их средней половины или отличающееся от их медианы не более чем на { $level } считается обычным. Заметно выше – не менее чем на половину процентного пункта, если значение является долей. На диаграмме показано экономик: { $economies } (годы: { $years }).
income-national = Сравнение по национальному доходу, а не по ВВП, так как они различаются более чем на пятую часть: { $economies }.
income-national-one = { $economy } ({ $income }; ВВП: { $gdp }; { $year } г.)
income-unknown = { $economy }: показатель «{ $indicator }» нельзя сравнить с экономиками со сходным доходом.
income-no-gdp = { $economy }: нет данных о ВВП на душу населения.
income-other-prices = { $economy }: ВВП на душу населения опубликован только в несопоставимых единицах ({ $unit }).
income-apart = { $economy }: между годом показателя «{ $indicator }» и годом ВВП на душу населения больше { $apart } { $apart ->
        [one] года
        [few] лет
        [many] лет
       *[other] лет
    }.
income-few = { $economy }: показатель «{ $indicator }» не сравнивается с показателями экономик со сходным доходом, так как экономик с данными, доход которых отличается от дохода этой экономики не более чем в { $times } раза, меньше { $fewest }.
income-no-value = { $economy }: нет актуального значения показателя «{ $indicator }».

income-nearest = { $economies } { $economies ->
        [one] ближайшая
        [few] ближайшие
        [many] ближайших
       *[other] ближайших
    } по доходу
income-median = медиана: { $value }
income-axis = Доход на душу населения, долл. по ППС 2021 г. (логарифмическая шкала)
income-column = Доход на душу населения
income-year = Год дохода
income-value-year = Год значения
income-rows = Экономика (сначала ближайшие по доходу)
income-chart = Диаграмма рассеяния: «{ $indicator }» и доход на душу населения, экономик: { $economies }. { $headline }
