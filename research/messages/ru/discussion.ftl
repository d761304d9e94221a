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
discuss-people-offline-held = { $share } людей без интернета, по последним национальным данным, живут в { $count } { $count ->
        [one] экономике
        [few] экономиках
        [many] экономиках
       *[other] экономиках
    }: куда направлять средства — туда, где больше всего людей без интернета, или в экономики с самыми низкими долями пользователей?
discuss-atlas-regions = Медиана показателя «{ $indicator }» — { $low } ({ $lowest }) и { $high } ({ $highest }): что могут сделать регионы, чего не могут экономики по отдельности?
