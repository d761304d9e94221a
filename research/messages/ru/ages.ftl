### People by age, now and later

## A group of people in an economy, now and later

ages-young-more = { $economy }: молодежь в возрасте 15–24 лет — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; по прогнозу ООН, к { $year } году ее станет больше на { $change }.
ages-young-fewer = { $economy }: молодежь в возрасте 15–24 лет — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; по прогнозу ООН, к { $year } году ее станет меньше на { $change }.
ages-young-same = { $economy }: молодежь в возрасте 15–24 лет — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }, примерно столько же, сколько будет, по прогнозу ООН, в { $year } году.
ages-women-more = Из них женщин — { $people }; по прогнозу ООН, к { $year } году молодых женщин станет больше на { $change }.
ages-women-fewer = Из них женщин — { $people }; по прогнозу ООН, к { $year } году молодых женщин станет меньше на { $change }.
ages-women-same = Из них женщин — { $people }, примерно столько же, сколько будет, по прогнозу ООН, в { $year } году.
ages-cohort = { $economy }: 15-летнего возраста за год достигают { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    }; по прогнозу ООН, в { $year } году их будет { $later }.
ages-cohort-same = { $economy }: 15-летнего возраста за год достигают { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    }, примерно столько же, сколько будет, по прогнозу ООН, в { $year } году.
ages-unknown = { $economy }: в источниках этого отчета нет численности населения по годам возраста.
ages-missing = { $economy }: в данных нет численности населения по годам возраста, нынешней и прогнозируемой (публикует Отдел народонаселения Организации Объединенных Наций).
ages-method = Возраст интерполирован между годами, которые дают «Мировые демографические перспективы», и применен к численности населения { $year } года; последующие годы меняются так же, как в среднем варианте их прогноза.
ages-source = Источник: { $title } ({ $publisher }). Лицензия: { $licence }.

## Table and chart

ages-rows = Кто
ages-group-pupils = Школьники, 6–17 лет
ages-group-learners = Учащиеся, 5–24 года
ages-group-young = Молодежь, 15–24 года
ages-group-women = Женщины, 15–24 года
ages-group-men = Мужчины, 15–24 года
ages-people-in = Численность, { $year }
ages-change-to = Изменение к { $year } году
ages-column-turning = Исполнится 15 лет за год
ages-group = { $first }–{ $last }
ages-oldest = { $age } и старше
ages-sex-female = Женщины, { $year }
ages-sex-male = Мужчины, { $year }
ages-later = { $year }, прогноз
ages-axis = человек
ages-hover = { $ages }: { $people }
ages-change = { $before } → { $after }
ages-chart = Возрастно-половая пирамида: { $economy }, { $year } год, с контуром на { $later } год. { $headline }
