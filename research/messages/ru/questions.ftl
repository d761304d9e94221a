### Questions for ministers

## The questions

question-asked-coverage = { $among }: что оставляет без интернета людей в зоне охвата 4G — цена, устройства или навыки?
question-asked-income = Что сделали экономики со сходным доходом, чего не сделали эти: { $economies }?
question-asked-rural = { $among }: какие сельские услуги могут появиться раньше электросети и кто платит за их питание?
question-asked-women = { $among }: какие программы доходят до женщин, не пользующихся интернетом, и как это измеряется?
question-asked-reading = { $among }: можно ли пользоваться цифровыми услугами, не умея читать, и входят ли цифровые навыки в образование взрослых?

## What they rest on

question-fact-coverage = { $among }: не менее { $within } населения в зоне охвата 4G не пользуется интернетом — { $economies }.
question-fact-income = { $among }: использование интернета ниже медианы экономик, ближайших по доходу (их { $nearest }), более чем на { $below } и ниже интервала, ожидаемого по доходу и географии, — { $economies }.
question-fact-rural = { $among }: доступ к электроэнергии в сельских районах ниже, чем в городах, на { $points } { $points ->
        [one] процентный пункт
        [few] процентных пункта
        [many] процентных пунктов
       *[other] процентного пункта
    } или больше — { $economies }.
question-fact-women = { $among }: женщины пользуются интернетом реже мужчин, и индекс паритета ниже { $score } — { $economies }.
question-fact-reading = { $among }: читать и писать умеют менее { $readers } взрослых — { $economies }.
question-most = Кого это касается больше всего ({ $axis }): { $economies }.
question-most-sure = Кого это касается больше всего среди значений, не вызывающих сомнений ({ $axis }): { $economies }.
question-economy = { $economy } ({ $value })
question-years = Годы данных: { $years }.
question-doubtful = Учтены, но не названы, так как значение под сомнением: { $economies }.
question-no-more = { $among }: вопроса, который занял бы { $place } место, данные не вызывают.

## Charts and tables

question-axis-coverage = процентных пунктов между охватом 4G и использованием интернета
    .label = Процентных пунктов между охватом 4G и использованием интернета
question-axis-income = процентных пунктов ниже медианы
    .label = Процентных пунктов ниже медианы
question-axis-rural = процентных пунктов между городом и селом в доступе
    .label = Процентных пунктов между городом и селом в доступе
question-axis-women = %, на которые доля женщин ниже доли мужчин
question-axis-reading = % взрослых, не умеющих читать и писать
