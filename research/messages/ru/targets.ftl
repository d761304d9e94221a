### Targets

## How many targets of a list one economy meets

## Where a target stands

target-standing = «{ $target }» — { $value } в { $year } году; требуется { $asked } к { $due } году
target-standing-income = «{ $target }» — { $value } дохода на душу населения в { $year } году; требуется { $asked } к { $due } году
target-standing-points = «{ $target }» — отставание { $points } п. п.: { $value } в { $year } году; требуется { $asked } к { $due } году
target-price-times = «{ $target }»: цена в { $times } { $times ->
    [one] раз
    [few] раза
    [many] раз
   *[other] раза
} выше целевой — { $value } дохода на душу населения в { $year } году; требуется { $asked } к { $due } году.
targets-in-status = { $status } ({ $targets })
targets-met-jump = Достигнуты, только если скачок последнего значения реален, и потому не учтены как достигнутые: { $targets }.
targets-older = Показаны, но не учтены, так как их данным больше трех лет: { $targets }.
targets-doubted = Показаны, но не учтены, так как другое значение дает иной статус, значение, при котором он достигнут, может быть оценочным либо оно ниже доли пользователей интернета: { $targets }.
targets-undecided-rounded = Не решено, так как данные округлены: { $targets }.
targets-undecided-income = Не решено, так как доход на душу населения по данным Всемирного банка приводит к иному выводу, чем доход, который использует МСЭ: { $targets }.
target-item = { $target } — { $value } ({ $year })
target-split = Целевой показатель «{ $target }» достигнут по следующим данным: { $met }; не достигнут по следующим: { $unmet }.
target-asks-at-least = не менее { $value }
target-asks-all = { $value }
target-asks-rise = рост не менее чем на { $value }
target-asks-fall = снижение не менее чем на { $value }
target-asks-at-most = не более { $value }
target-asks-below = менее { $value }
target-between = { $values }
target-asked-by = { $asked } к { $due } году
# $needed, $now: one of change-rise, change-fall, change-of-nothing.
target-paces = Нужно ежегодно, считая от { $from }: { $needed }; фактически ежегодно ({ $years }): { $now }
target-paces-needed = Нужно ежегодно, считая от { $from }: { $needed }
target-paces-both = Статус одинаков по каждому значению: { $values }
target-paces-recent = Фактически ежегодно ({ $years }): { $now }
target-paces-ages = В возрасте 15 лет и старше: от { $least } до { $most } в зависимости от того, сколько учтено детей
target-paces-between = Нужно ежегодно, считая от { $last } года: { $needed }, или { $more }, считая от { $today } года, если с тех пор ничего не изменилось; фактически ежегодно ({ $years }): { $now }
target-paces-reached = По центральному прогнозу он будет достигнут в { $year } году; вероятность достижения по прогнозу: { $chance }
target-paces-chance = { $paces }; вероятность достижения по прогнозу: { $chance }
target-pace-between = Целевой показатель «{ $target }»: требуется { $needed } в год, считая от { $last } года, или { $more } в год, считая от { $today } года, если с тех пор ничего не изменилось; фактически ({ $years }) — { $now } в год.
target-pace-recent = Целевой показатель «{ $target }»: требуется { $needed } в год, считая от { $from }; фактически ({ $years }) — { $now } в год.
target-pace-income = Сама цена за месяц изменилась с { $before } до { $after }: ее доля в доходе снизилась главным образом за счет роста доходов.
target-pace-break = Целевой показатель «{ $target }»: требуется { $needed } в год, считая от { $from }; в ряду возможен разрыв ({ $years }), поэтому недавний темп неизвестен.
target-pace = Целевой показатель «{ $target }»: требуется { $needed } в год, считая от { $from }.
target-ages = Целевой показатель «{ $target }» установлен для лиц в возрасте 15 лет и старше: среди них доля составляет от { $least } до { $most } в зависимости от того, сколько учтено детей, поэтому он, возможно, уже достигнут.
target-due = Срок ({ $due } год) уже прошел.

## Notes and gaps

target-status-method = «По графику»: целевой показатель, скорее всего, будет достигнут в срок (вероятность 66 % и выше) или, если прогноза нет, будет достигнут при недавнем темпе; «темп неизвестен»: менее трех измеренных значений за пять лет; «данные под сомнением»: другое значение дает иной статус, значение, при котором целевой показатель достигнут, может быть оценкой, либо охват ниже доли пользователей интернета; «практически достигнут»: не менее 99 % населения.
target-beside = Известно, но не оценивается, поскольку целевой показатель «{ $target }» относится к другим возрастам или не уточняет, какая цифра учитывается: { $figures }.
target-figure = «{ $indicator }» ({ $year }) — { $value }
target-figure-undated = «{ $indicator }» — { $value } (год не указан)
target-met-from = Согласно публикации, которая его устанавливает, целевой показатель в области связи, равный { $threshold }, считается достигнутым начиная с { $value }.
target-note = { $text }
target-source = Целевые показатели: { $text }
target-quoted-method = Порог взят из изложений других авторов и не сверен с самой публикацией: { $targets }.
targets-no-data = Нельзя оценить { $lacking } из { $targets } { $targets ->
        [one] целевого показателя
        [few] целевых показателей
        [many] целевых показателей
       *[other] целевых показателей
    }: в использованных здесь данных нет актуального значения или нет согласованного способа измерения.
targets-too-old = Слишком давние, чтобы учитывать: { $targets }.
targets-judged = { $economy }. Всего целевых показателей: { $targets }; из них можно оценить: { $measured }.
targets-unjudged-too-old = Самые новые из использованных данных слишком стары ({ $unjudged }): { $targets }.
targets-unjudged-not-judged = Только частичные данные ({ $unjudged }): { $targets }.
targets-unjudged-no-data = Нет данных ({ $unjudged }): { $targets }.
target-of = { $target } ({ $year })
targets-aims = Целевых показателей без заданного числа: { $aims }.
targets-of-totals = Целевых показателей, установленных для совокупностей, а не для отдельных экономик: { $totals }.

## How many economies of a group meet a target

targets-among = { $list }: целевой показатель «{ $target }» достигнут в { $met } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } группы «{ $group }» с актуальными данными.
targets-among-none = { $list }: целевой показатель «{ $target }» не достигнут ни в одной из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } группы «{ $group }» с актуальными данными.
targets-among-one-met = { $list }: в единственной экономике группы «{ $group }» с актуальными данными целевой показатель «{ $target }» достигнут.
targets-among-one-unmet = { $list }: в единственной экономике группы «{ $group }» с актуальными данными целевой показатель «{ $target }» не достигнут.
targets-among-unmeasured = { $list }: в группе «{ $group }» нельзя измерить ни один целевой показатель.
targets-among-years = Годы этих значений: { $years }.
targets-among-years-lacking = Годы этих значений: { $years }; еще у { $lacking } { $lacking ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } нет актуальных данных.
targets-counted-from = Учитываются значения за { $first } год и позже.

## Table and charts

target-rows = Целевой показатель
target-column-rule = Правило
target-column-threshold = Порог
target-column-to = До
target-column-due = Срок
target-column-confirmed = Порог сверен с публикацией
target-column-state = Статус
target-column-asked = Требуется
target-column-distance = Разрыв
target-column-paces = Темп
target-column-first = Первый год
target-column-last = Последний год
target-confirmed = подтверждено
target-not-confirmed = не подтверждено
target-rule-at-least = не менее
target-rule-at-most = не более
target-rule-below = менее
target-rule-within = в пределах
target-rule-aim = число не задано
target-state-target-met = достигнут
    .label = Достигнут
target-state-advanced = высокий уровень
    .label = Высокий уровень
target-state-satisfactory = удовлетворительный уровень
    .label = Удовлетворительный уровень
target-state-limited = ограниченный уровень
    .label = Ограниченный уровень
target-state-not-met = не достигнут
    .label = Не достигнут
target-state-missed = не достигнут в срок
    .label = Не достигнут в срок
target-state-no-number-set = число не задано
    .label = Число не задано
target-state-no-data = нет данных
    .label = Нет данных
target-too-old = неизвестно: значение слишком давнее
    .label = Неизвестно: значение слишком давнее
targets-among-chart = Экономики по статусу, по каждому целевому показателю. { $headline }
target-before = На 4–6 лет ранее
target-line = { $status } ({ $year })
target-status-chart = Строка для каждого целевого показателя, который можно оценить: последнее значение, значение на 4–6 лет раньше и требуемый уровень. { $headline }

## The way to the target for Internet use

path-needed = Нужно с { $from } года: { $points } п. п. в год (темп с { $since } года: { $pace })
path-needed-alone = Нужно с { $from } года: { $points } п. п. в год
