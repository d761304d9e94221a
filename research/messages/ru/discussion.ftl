### Questions for discussion
### Each is raised by the claim whose id follows `discuss-`, and holds its values.

discussion = Из этих данных { $questions ->
        [one] следует
        [few] следуют
        [many] следует
       *[other] следует
    } { $questions } { $questions ->
        [one] вопрос
        [few] вопроса
        [many] вопросов
       *[other] вопросов
    }
discussion-none = Вопросов для обсуждения эти данные не вызывают.

## Ground, peers and income

discuss-ground-lost = { $economy }: рост по показателю «{ $indicator }» с { $since } года — { $change }, медианный рост в группе «{ $group }» — { $usual }; чем может объясняться более быстрый рост обогнавших экономик и что из этого можно перенять?
discuss-ground-lost-peak = { $economy }: «{ $indicator }» — { $peak } в { $turn } году, затем { $after }; чем вызвано снижение?
discuss-ground-lost-down = { $economy }: значение показателя «{ $indicator }» с { $since } года изменилось с { $before } до { $after }, медианный рост в группе «{ $group }» — { $usual }; чем может объясняться более быстрый рост обогнавших экономик и что из этого можно перенять?
discuss-ground-gained = { $economy }: рост по показателю «{ $indicator }» с { $since } года — { $change }; меры, которым он обязан, следует сохранить как есть, расширить или прекратить?
discuss-ground-gained-still = { $economy }: что мешает показателю «{ $indicator }» расти с { $still } года?
discuss-income-compared-higher = { $economy }: показатель «{ $indicator }» — { $value }, а в экономиках со сходным доходом — { $median }; чем объясняется это преимущество и сохранится ли оно?
discuss-income-compared-lower = { $economy }: значение показателя «{ $indicator }» — { $value }, а в экономиках со сходным доходом — { $median }. Будут ли у устранения этого разрыва срок, бюджет и ответственное ведомство?
discuss-structural-most = { $economy } впереди самых сходных экономик (их { $peers }) по показателю «{ $indicator }»: какими здешними практиками они могли бы воспользоваться?

## The digital economy

discuss-eco-ends = Чем объясняется самый слабый показатель, «{ $worst }» ({ $worst-value }), — инвестициями, регулированием или спросом?

## Infrastructure, prices and rural areas

discuss-offline-headline-parts = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }, и как минимум { $share } из них живут в зоне охвата 4G; кто выяснит, что им мешает — цена, устройства или навыки?
discuss-offline-headline-all = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }, и почти все они живут в зоне охвата 4G; кто выяснит, что им мешает — цена, устройства или навыки?
discuss-pay-rest = { $economy }: если бы пользователи вне зоны охвата платили { $percent } своего дохода, из стоимости сетей осталось бы оплатить { $rest }: кто заплатит — операторы, фонд универсального обслуживания или бюджет?
discuss-price-income-above = { $economy }: { $basket } стоит { $price } дохода на душу населения при пороге { $threshold }; что снизит цену — конкуренция, налоги или субсидия?
discuss-electricity-everybody-people = { $economy }: электроэнергия есть почти у всех, но без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; сколько из них живет в сельских районах и чего им не хватает — сетей или причин ими пользоваться?
discuss-electricity-ahead = { $economy }: электроэнергия есть у { $electricity } населения, а интернетом пользуются { $internet }; могут ли программы электрификации и развития сетей делить мачты, кабельные каналы и бюджеты?
discuss-electricity-ahead-people = { $economy }: электроэнергия есть у { $electricity } населения, а интернетом пользуются { $internet }; могут ли программы электрификации и развития сетей делить мачты, кабельные каналы и бюджеты?
discuss-electricity-ahead-lack = { $economy }: электроэнергия есть у { $electricity } населения, а интернетом пользуются { $internet }; могут ли программы электрификации и развития сетей делить мачты, кабельные каналы и бюджеты?
discuss-electricity-behind = { $economy }: интернетом пользуются { $internet } населения, а электроэнергия есть у { $electricity }; как люди заряжают устройства и по какой цене?
discuss-divide-compared-behind = { $economy }, { $topic }: { $group } отстают — { $low } против { $high } ({ $other }); что позволило бы сравняться?

## Policy options

discuss-options-problem-coverage = { $economy }: доля населения в зоне охвата 4G — { $value } при целевом показателе { $benchmark }; чем охватить остальных — обязательствами в лицензиях, общими сетями или фондом универсального обслуживания?
discuss-options-problem-price = { $economy }: цена 5 ГБ мобильной передачи данных — { $value }, а целевой показатель — { $benchmark }; что должно снизить цену — новый оператор, расследование цен или более низкие налоги?
discuss-options-price-both = { $economy }: цена 5 ГБ мобильной передачи данных — { $value }, а целевой показатель — { $benchmark }; что должно снизить цену — новый оператор, расследование цен или более низкие налоги?
discuss-options-problem-devices = { $economy }: доля населения с мобильным телефоном — { $value }; что мешает остальным — налоги, цены или условия кредита?
discuss-options-problem-rural = { $economy }: доля пользователей интернета — { $value } среди сельских жителей и { $benchmark } среди городских; для чего он прежде всего пригодился бы в селах?
discuss-options-problem-electricity = { $economy }: доля населения с электроэнергией — { $value }; могут ли автономные сети связи появиться раньше электросети и кто платит за их питание?
discuss-options-problem-women = { $economy }: доля пользователей интернета — { $value } среди женщин и { $benchmark } среди мужчин; какая программа доходит до женщин и как это измеряется?
discuss-options-problem-skills = { $economy }: доля пользователей интернета, сообщивших о владении базовым цифровым навыком, — { $value }; кто обучает взрослых и когда следующее обследование?

## People

discuss-training-internet-users-people = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    } в возрасте от 10 лет; кто из них учится первым и где — в школе, библиотеке, на работе или дома?
discuss-training-internet-users-covered = { $economy }: без интернета в зоне охвата 4G — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    } в возрасте от 10 лет; кто из них учится первым и где — в школе, библиотеке, на работе или дома?
discuss-training-literacy-people = { $economy }: доступны ли цифровые услуги людям в возрасте 15 лет и старше, которые не умеют читать ({ $people } чел.)?
discuss-skills-gap-basic-short = { $economy }: базовыми цифровыми навыками владели { $share } населения ({ $years }); что устранит разрыв до { $target } к { $due } году — школа или образование взрослых?
discuss-ages-cohort = { $economy }: 15-летнего возраста за год достигают { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    }, а в { $year } году — { $later }; достаточно ли для целевого показателя одних школ или учиться нужно и взрослым?
discuss-parity-one-behind = { $economy }, { $topic }: что позволило бы женщинам сравняться с мужчинами (сейчас { $women } против { $men })?
discuss-parity-did = { $economy }: { $women } женщин и { $men } мужчин { $skill }; что устранило бы этот разрыв?
discuss-youth-work-times =
    { $economy }: уровень безработицы среди молодых женщин в { $times } { $times ->
        [one] раз
        [few] раза
        [many] раз
       *[other] раза
    } выше, чем среди молодых мужчин; что мешает — выбор специальности, работодатели или уход за членами семьи?
discuss-ages-young-fewer = { $economy }: молодежь в возрасте 15–24 лет — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }, а к { $year } году ее станет меньше на { $change }; можно ли дать цифровые навыки каждому до окончания школы?
discuss-ages-young-more = { $economy }: молодежь в возрасте 15–24 лет — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }, а к { $year } году ее станет больше на { $change }; растет ли так же быстро число школ и рабочих мест?

## Targets and groups

discuss-adoption-members-some-some = { $group }: к { $due } году уровень { $level } по показателю «{ $indicator }» вероятен еще в { $likely } { $likely ->
        [one] экономике
        [few] экономиках
        [many] экономиках
       *[other] экономиках
    }; чему у них могут научиться остальные?
discuss-targets-met-jump = Достигнуты ли эти целевые показатели, решает один скачок: { $targets }. Какой другой источник мог бы его подтвердить?
discuss-targets-among = { $group }: целевой показатель «{ $target }» достигнут в { $met } из { $known } { $known ->
        [one] экономики
        [few] экономик
        [many] экономик
       *[other] экономик
    }; подходит ли он для всех?

## Indices and the world

discuss-index-first-sure = { $first } — первое место в группе «{ $group }», { $score } из { $top } баллов: какие из этих показателей другие могут улучшить раньше всего?
discuss-index-widths = Лишь { $still } из { $economies } мест меняются не более чем на два: следует ли публиковать промежуточные места в виде диапазонов?
discuss-index-widths-none = Каждое место меняется более чем на два: следует ли публиковать в этом индексе группы вместо мест?
discuss-index-driver = С одним выбором ({ $choice }) связано { $share } вариации мест: кто его делает и по какому правилу?
discuss-index-apart = { $first } и { $last }: из { $gap } { $gap ->
        [one] балла
        [few] баллов
        [many] баллов
       *[other] балла
    } разницы { $points } дает компонент «{ $part }»; что измеряет индекс — политику или доход?
discuss-people-offline-counted = { $share } людей без интернета, по последним национальным данным, живут в { $count } { $count ->
        [one] экономике
        [few] экономиках
        [many] экономиках
       *[other] экономиках
    }: за чем должны следовать средства — за людьми или за экономиками с самыми низкими долями?
discuss-atlas-regions = Медиана показателя «{ $indicator }» — { $low } ({ $lowest }) и { $high } ({ $highest }): что могут сделать регионы, чего не могут экономики по отдельности?
