### Network coverage

## As published

coverage-published = { $economy }: охват населения сетями — { $shares }.
coverage-none = { $economy }: судя по данным ({ $years }), охвата { $technologies } нет.
coverage-contradicted = { $economy }: охват мобильной связью достоверно не известен — охват сетью 4G { $covered } ({ $covered-year }) не согласуется с долей пользователей интернета { $online } ({ $year }).
coverage-contradicted-estimate = { $economy }: охват мобильной связью достоверно не известен — оценка охвата сетью 4G { $covered } ({ $covered-year }) не согласуется с долей пользователей интернета { $online } ({ $year }).
coverage-unknown = { $economy }: нет актуальных данных об охвате сетями.
coverage-share = { $share } ({ $technology })
coverage-either = { $value } или { $before } в { $since } году
coverage-reported = Сообщено операторами и регуляторными органами, не измерено: { $indicators }.
coverage-estimated = Оценено, не сообщено и не измерено: { $indicators }.
coverage-old = Слишком давние или без указания года и потому не вошли в заголовок: { $indicators }.
coverage-in-doubt = Под сомнением и потому не показаны: { $indicators }.

## Measured from sites

coverage-measured = { $economy }: станции охватывают { $shares } жителей поименованных населенных пунктов.
coverage-few = { $economy }: охват этими станциями известен только для { $known } населения.
coverage-over = { $economy }: в поименованных населенных пунктах числится больше людей, чем проживает, поэтому доля жителей в зоне охвата не показана.
coverage-unmeasured = { $economy }: охват этими станциями нельзя измерить.
coverage-bounds = { $economy }: в зоне действия станции находятся { $share } всего населения; на поименованные населенные пункты приходится { $known }, а где живут остальные, неизвестно.
coverage-areas = Жители вне зоны охвата есть на { $several } из { $areas } территорий; больше всего: { $most } ({ $people } чел.).
coverage-areas-all = На всех территориях все жители поименованных населенных пунктов находятся в зоне действия станции.
coverage-reach = Принято, что радиус действия каждой станции — { $km } км по прямой: без учета рельефа, нагрузки и частоты.
coverage-reach-own = Принято, что радиус действия каждой станции по прямой таков, как указано в ее данных: без учета рельефа, нагрузки и частоты.
coverage-left-out = Не учтено станций без радиуса действия: { $sites }.
coverage-sites = Доли рассчитаны по данным { $sites } { $sites ->
        [one] станции
        [few] станций
        [many] станций
       *[other] станций
    }.
coverage-no-places = { $economy }: нет данных о населенных пунктах и их жителях (публикует GeoNames).
coverage-no-share = Неизвестно, сколько людей живет на каждой территории, поэтому доли по территориям не показаны.

## Technologies

coverage-radio-2g = 2G
coverage-radio-3g = 3G
coverage-radio-4g = 4G
coverage-radio-5g = 5G
coverage-radio-any = любая технология
    .label = Любая технология
coverage-technology = { $name }

## Table and chart

coverage-rows = Технология
coverage-rows-areas = Технология или территория при любой технологии
coverage-no-area = Вне территорий
coverage-column-sites = Станции
coverage-column-people = Жители поименованных пунктов
coverage-column-covered = В зоне охвата
coverage-column-out = Вне зоны охвата
coverage-column-share = Доля в зоне охвата
coverage-column-known = Жители пунктов
coverage-column-low = Все население, не менее
coverage-column-high = Все население, не более
