### The economies most like one, and what is expected of one of its structure

## Measures of structure inside a sentence

measure-income = ВВП на душу населения
measure-population = численность населения
measure-density = плотность населения
measure-urban = доля городского населения
measure-area = площадь
measure-age = медианный возраст

## Structural peers

structural-more = { $economy }: «{ $indicator }» — { $value } при медиане { $median } по самым сходным экономикам с сопоставимыми данными (их { $peers }); у { $more } из них значение явно выше.
structural-close = { $economy }: «{ $indicator }» — { $value } при медиане { $median } по самым сходным экономикам с сопоставимыми данными (их { $peers }); явно более высокого значения нет ни у одной из них.
structural-most = { $economy }: «{ $indicator }» — { $value } при медиане { $median } по самым сходным экономикам с сопоставимыми данными (их { $peers }); ни у одной из них значение не выше.
structural-median = { $economy }: «{ $indicator }» — { $value } при медиане { $median } по самым сходным экономикам с сопоставимыми данными (их { $peers }).
structural-one-peer = { $economy }: «{ $indicator }» — { $value }; в единственной сходной экономике с актуальным значением ({ $peer }) — { $median }.
structural-named = { $economy }: самые сходные экономики — { $peers }.
structural-unknown = { $economy }: структурно сходные экономики назвать нельзя.
structural-no-income = { $economy }: нет актуальных сопоставимых данных о ВВП на душу населения (публикует Всемирный банк).
structural-nobody = { $economy }: нет других экономик, доход которых составляет от половины до удвоенного дохода этой экономики, а население больше или меньше не более чем в { $times } раз.
structural-no-value = { $economy }: нет актуального значения показателя «{ $indicator }».
structural-no-values = Нет актуального значения показателя «{ $indicator }»: { $peers }.
structural-unmeasured = { $economy }: из-за отсутствия актуального значения не сравниваются — { $measures }.
structural-left-out = Экономик, у которых нет актуального значения одного из признаков и которые поэтому не сравниваются: { $left }.
structural-few = { $economy }: среди экономик со всеми признаками лишь у { $peers } доход составляет от половины до удвоенного дохода этой экономики, а население больше или меньше не более чем в { $times } раз.
structural-stable = Какой бы признак ни исключить, сохраняется не менее { $least } из { $peers } сходных экономик.
structural-fragile = Выбор сходных экономик ненадежен: без одного из признаков ({ $measures }) из { $peers } остается { $least }.
peers-similar = Самые сходные экономики
structural-method = Доход сходных экономик составляет от половины до удвоенного дохода рассматриваемой экономики, а население больше или меньше не более чем в { $times } раз. Они ближе всех по следующим признакам с равным весом: { $measures }. Расстояние измеряется в стандартных отклонениях между экономиками; для всех признаков, кроме доли городского населения и медианного возраста, — по отношению величин. Малое островное государство считается далёким от экономики, которая им не является; так же и развивающаяся страна без выхода к морю. Наименьшая разница, которая считается явной: { $margin }.
margin-points = { $points } процентных пунктов
margin-tenth = 10 % значения этой экономики

structural-rows = Экономика (сначала самые сходные)
structural-column-income = ВВП на душу населения
structural-column-density = Человек на км²
structural-chart = Столбцы, «{ $indicator }»: { $economy } и самые сходные экономики. { $headline }

## Outperformers

performers-value-above = { $economy }: «{ $indicator }» — { $value }; это больше, чем обычно бывает у экономик с таким доходом и такой географией: ожидалось { $expected } ({ $interval }).
performers-value-below = { $economy }: «{ $indicator }» — { $value }; это меньше, чем обычно бывает у экономик с таким доходом и такой географией: ожидалось { $expected } ({ $interval }).
performers-value-within = { $economy }: «{ $indicator }» — { $value }; при таком доходе и такой географии ожидалось { $expected } ({ $interval }).
performers-not-compared = { $economy }: показатель «{ $indicator }» нельзя сравнить с тем, чего можно ожидать при такой структуре.
performers-wide = { $economy }, «{ $indicator }»: ожидаемое при таком доходе и такой географии слишком неопределенно, чтобы его приводить: интервал шире { $points } пунктов.
performers-none = Ожидаемое значение показателя «{ $indicator }» оценить нельзя.
performers-too-few = Актуальные значения показателя «{ $indicator }» вместе с доходом, населением, площадью и долей городского населения есть у слишком немногих экономик.
performers-lacking = { $economy }: нет актуального сопоставимого значения ({ $missing }).
performers-best = Экономики с результатами выше ожидаемых, начиная с самых далеких от своего интервала: { $best }.
performers-unnamed = Не названы, поскольку их ряды меняются более чем на 30 пунктов за годы без значений: { $economies }.

performers-column-expected = Ожидаемое
performers-column-low = Интервал, от
performers-column-high = Интервал, до

## Associated factors

traits-some = Экономики, где показатель «{ $indicator }» выше ожидаемого, обычно отличает также следующее: { $traits }.
trait-higher = более высокий показатель «{ $indicator }»
trait-lower = более низкий показатель «{ $indicator }»
traits-unknown = Факторы, связанные с показателем «{ $indicator }», оценить нельзя.
traits-count = Значимую статистическую связь с результатами выше или ниже ожидаемых имеют { $significant } из { $looked } { $looked ->
        [one] показателя
        [few] показателей
        [many] показателей
       *[other] показателей
    } (уровень { $level }, с поправкой на число проверенных).
traits-column-rho = Ранговая корреляция
traits-column-low = 95-процентный интервал, от
traits-column-high = 95-процентный интервал, до

structural-not-compared = Не сравниваются, так как их данные под сомнением: { $economies }.
structural-too-old = Данные слишком старые для сравнения: { $economies }.
