### Questions for ministers

## The questions

question-asked-coverage = { $among }: что оставляет без интернета людей в зоне охвата 4G — цена, устройства или навыки?
question-asked-electricity = { $among }: что оставляет без интернета людей, у которых есть электроэнергия, — охват, цена, устройства или навыки?
question-asked-income = { $among }: что сделали экономики с тем же доходом, чего не сделали отстающие от них экономики?
question-asked-rural = { $among }: какие сельские услуги могут появиться раньше электросети и кто платит за их питание?
question-asked-price = { $among }: что удерживает цену мобильной передачи данных — рынок, налоги или стоимость сети?
question-asked-women = { $among }: какие программы доходят до женщин, не пользующихся интернетом, и как это измеряется?
question-asked-reading = { $among }: можно ли пользоваться цифровыми услугами, не умея читать, и входят ли цифровые навыки в образование взрослых?

## What they rest on

question-fact-coverage = { $among }: в { $concerned } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с данными доля людей в зоне охвата 4G выше доли пользователей интернета на { $points } { $points ->
        [one] процентный пункт
        [few] процентных пункта
        [many] процентных пунктов
       *[other] процентного пункта
    } или больше.
question-fact-electricity = { $among }: в { $concerned } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с данными доля людей с электроэнергией выше доли пользователей интернета на { $points } { $points ->
        [one] процентный пункт
        [few] процентных пункта
        [many] процентных пунктов
       *[other] процентного пункта
    } или больше.
question-fact-income = { $among }: в { $concerned } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с данными использование интернета ниже медианы экономик, ближайших по доходу (их { $nearest }), более чем на { $below }.
question-fact-rural = { $among }: в { $concerned } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с данными доступ к электроэнергии в сельских районах ниже, чем в городах, на { $points } { $points ->
        [one] процентный пункт
        [few] процентных пункта
        [many] процентных пунктов
       *[other] процентного пункта
    } или больше.
question-fact-price = { $among }: в { $concerned } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с данными корзина мобильной передачи данных стоит больше { $threshold } дохода на душу населения.
question-fact-women = { $among }: в { $concerned } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с данными женщины пользуются интернетом реже мужчин, и индекс паритета ниже { $score }.
question-fact-reading = { $among }: в { $concerned } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } с данными читать и писать умеют менее { $readers } взрослых.
question-most = Кого это касается больше всего ({ $axis }): { $economies }.
question-people = Население этих экономик: { $people }.
question-economy = { $economy } ({ $value })
question-years = Годы данных: { $years }.
question-gap = Нет актуальных данных по { $missing } из { $economies } { $economies ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    } ({ $axis }).
question-no-more = { $among }: вопроса, который занял бы { $place } место, данные не вызывают.

## Charts and tables

question-rows = Экономика (сначала наиболее затронутые)
question-chart = Столбцы: { $axis }. { $fact }
question-axis-coverage = процентных пунктов между охватом 4G и использованием интернета
    .label = Процентных пунктов между охватом 4G и использованием интернета
question-axis-electricity = процентных пунктов между электроэнергией и использованием интернета
    .label = Процентных пунктов между электроэнергией и использованием интернета
question-axis-income = процентных пунктов ниже медианы
    .label = Процентных пунктов ниже медианы
question-axis-rural = процентных пунктов между городом и селом в доступе
    .label = Процентных пунктов между городом и селом в доступе
question-axis-price = % валового национального дохода на душу населения
question-axis-women = %, на которые доля женщин ниже доли мужчин
question-axis-reading = % взрослых, не умеющих читать и писать
