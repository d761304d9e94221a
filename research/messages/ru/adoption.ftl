### Adoption over the years

## One economy

adoption-ahead = { $economy }, показатель «{ $indicator }»: прогноз на { $due } год — { $ahead } ({ $interval }) при целевом уровне { $level }.
adoption-reached = { $economy }: уровень { $level } по показателю «{ $indicator }» достигнут — { $value } в { $year } году.
adoption-reached-break = { $economy }: достигнут ли уровень { $level } по показателю «{ $indicator }», зависит от возможного разрыва ряда: { $value } в { $year } году после { $before } в { $since } году.
adoption-forecast = { $economy }: «{ $indicator }» — { $value } в { $year } году, по прогнозу { $ahead } в { $due } году.
adoption-level = { $economy }: «{ $indicator }» — { $value } в { $year } году.
adoption-moved = { $economy }: «{ $indicator }» — { $value } в { $year } году против { $before } в { $first } году.
adoption-ended = { $economy }: в источниках этого отчета нет актуального значения показателя «{ $indicator }».
adoption-unknown = { $economy }: нет годовых значений показателя «{ $indicator }».

adoption-chance = Год по прогнозу: { $when }; вероятность достичь { $level } к { $due } году — { $chance }.
adoption-late = Уровень { $level } не будет достигнут ранее { $year } года даже по верхней границе прогноза; вероятность его достижения к { $due } году: { $chance }.
adoption-chance-below = ниже { $chance }
adoption-chance-above = выше { $chance }
adoption-chance-about = примерно { $chance }
adoption-breaks = Изменение за год ({ $years }) сильно отклонилось от обычного. Данные не объясняют причину: возможен разрыв ряда.

adoption-step = При смене определения или обследования ряд может сделать скачок: прогноз не считает такой скачок ростом.
pace-estimated = Темп не измерен, и прогноза нет: значения ({ $years }) — оценки источника, а не данные обследований или отчетности ({ $economy }, «{ $indicator }»).
pace-sunk = { $economy }, показатель «{ $indicator }»: темп не измеряется и прогноз не строится; после возможного разрыва ({ $years }) ряд начинается ниже одного из прежних значений.
adoption-not-tested = Прогнозируются только использование интернета, доступ к электричеству, фиксированный ШПД и мобильные подписки: их прогнозы прошли проверку на прошлых данных.
adoption-last = Последнее значение относится к { $year } году и слишком давнее, чтобы его приводить.
adoption-few = { $economy }: «{ $indicator }» — годовых значений слишком мало для оценки темпа или прогноза: известно { $values }, нужно { $needed }.

adoption-column-published = Опубликовано
adoption-column-forecast = Прогноз
adoption-column-low = 95-процентный интервал, нижний предел
adoption-column-high = 95-процентный интервал, верхний предел
adoption-break = возможный разрыв ряда
adoption-chart = { $headline } 95-процентный интервал в { $year } году: { $interval }.

## Members of a group

adoption-members-some-some = { $group }: из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с прогнозом уровень { $level } по показателю «{ $indicator }» достигнут в { $reached }; к { $due } году это вероятно еще в { $likely }.
adoption-members-some-none = { $group }: из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с прогнозом уровень { $level } по показателю «{ $indicator }» достигнут в { $reached }; ни в одной из остальных его достижение к { $due } году не считается вероятным.
adoption-members-none-some = { $group }: ни в одной из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с прогнозом уровень { $level } по показателю «{ $indicator }» не достигнут; к { $due } году это вероятно в { $likely }.
adoption-members-none-none = { $group }: ни в одной из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с прогнозом уровень { $level } по показателю «{ $indicator }» не достигнут и его достижение к { $due } году не считается вероятным.
adoption-members-likely = Вероятно к { $due } году: { $economies }.
adoption-members-possible = Возможно к { $due } году: { $economies }.
adoption-members-jumped = Число других экономик, где уровень достигнут лишь при условии, что скачок последнего значения реален: { $economies }.
adoption-members-filled = Без прогноза, так как последние данные могут быть оценками или следовать за разрывом ряда: { $economies }.
adoption-members-years = Годы последних значений: { $years }.
adoption-members-lacking = Еще у { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } меньше трех актуальных годовых значений, и прогноза нет.
adoption-members-unknown = { $group }: когда экономики достигнут уровня { $level } по показателю «{ $indicator }», неизвестно.
adoption-no-level = «{ $group }», «{ $indicator }»: уровня, которого должны достичь все, не установлено, в отличие от доли населения.
adoption-members-rows = Экономика (сначала самые ранние)
adoption-members-chart = Экономики по вероятности достижения. { $headline }
adoption-state-reached = достигнуто
    .label = Достигнуто
adoption-state-jumped = достигнуто, если последний скачок реален
    .label = Достигнуто, если скачок реален
adoption-state-likely = вероятно
    .label = Вероятно
adoption-state-possible = возможно
    .label = Возможно
adoption-state-unlikely = маловероятно
    .label = Маловероятно
