### Women and men in use, skills, schooling and work

## Parity scores

parity-one-behind = { $economy }, { $topic }: женщины отстают от мужчин — { $women } против { $men }.
parity-one-short = { $economy }, { $topic }: женщины — { $women }, мужчины — { $men }.
parity-one-almost-parity = { $economy }, { $topic }: женщины почти наравне с мужчинами — { $women } против { $men }.
parity-one-parity = { $economy }, { $topic }: женщины наравне с мужчинами — { $women } против { $men }.
parity-one-ahead = { $economy }, { $topic }: женщины опережают мужчин — { $women } против { $men }.
parity-one-open = { $economy }, { $topic }: женщины и мужчины слишком близки, чтобы судить по округленным данным, — { $women } против { $men }.
parity-did = { $economy }: { $women } женщин и { $men } мужчин { $skill }.
parity-did-more = { $women } женщин и { $men } мужчин { $skill }.
parity-adults = Разрыв в умении читать и писать — среди взрослых: по последним данным, доля умеющих читать и писать в возрасте 15–24 лет: мужчины — { $men }, женщины — { $women }.
parity-match = { $economy }: женщины наравне с мужчинами или впереди по следующим показателям: { $topics }.
parity-no-gap = { $economy }: женщины не отстают явно от мужчин ни по одному из показателей, по которым есть данные с { $since } года (всего показателей: { $figures }).
parity-no-digital = { $economy }: ни один из использованных здесь недавних показателей не сравнивает женщин и мужчин по пользованию интернетом или телефоном.
parity-count-behind = отстают от мужчин по { $figures }
parity-count-parity = наравне по { $figures }
parity-count-ahead = впереди по { $figures }
parity-in-behind = Женщины отстают от мужчин: { $scores }.
parity-in-short = Женщины отстают от мужчин или почти наравне с ними (зависит от округления): { $scores }.
parity-in-almost-parity = Женщины почти наравне с мужчинами: { $scores }.
parity-in-parity = Женщины наравне с мужчинами: { $scores }.
parity-in-ahead = Женщины опережают мужчин: { $scores }.
parity-in-open = Слишком близки, чтобы судить: { $scores }.
parity-in-broken = Не сравниваются, так как значения до возможного разрыва ряда дают другой результат: { $scores }.
parity-score = { $topic }, { $women } против { $men }
parity-unknown = { $economy }: в источниках этого отчета нет актуальных данных о женщинах и мужчинах.
parity-alone = Нет данных о мужчинах из того же источника за тот же год, поэтому не сравниваются: { $indicators }.
parity-method = Индекс паритета — это показатель женщин, деленный на показатель мужчин, с тремя знаками после запятой: { $level } считается равенством, как в докладе МСЭ «Факты и цифры» 2024, значения от { $almost } — почти равенством, меньшие — отставанием. Если опубликованные данные округлены, индекс приводится диапазоном; погрешность обследования, часто в 2 пункта, не учтена.
parity-slight = Разница меньше одного процентного пункта, поэтому считается равенством: { $topics }.
parity-doubted = Данные вызывают сомнения, но сравниваются, так как показатели женщин и мужчин взяты из одного обследования, а прежние дают тот же результат: { $topics }.
parity-shows = Показатели женщин и мужчин
parity-chart = Пары точек: женщины и мужчины. { $scores }.
parity-column-score = Индекс паритета
parity-column-state = Женщины
parity-state-behind = отстают
parity-state-short = отстают или почти наравне
parity-state-almost = почти наравне
parity-state-level = наравне
parity-state-ahead = впереди
parity-state-open = слишком близко, чтобы судить
parity-state-broken = не сравниваются: возможен разрыв ряда

## Young people's work

youth-work-times =
    { $economy }: уровень безработицы среди молодых женщин в { $times } { $times ->
        [one] раз
        [few] раза
        [many] раз
       *[other] раза
    } выше, чем среди молодых мужчин: { $women } против { $men }, { $by }.
youth-work-more = { $economy }: уровень безработицы среди молодых женщин выше, чем среди молодых мужчин: { $women } против { $men }, { $by }.
youth-work-less = { $economy }: уровень безработицы среди молодых женщин ниже, чем среди молодых мужчин: { $women } против { $men }, { $by }.
youth-work-level = { $economy }: уровень безработицы среди молодых женщин и молодых мужчин примерно одинаков: { $women } и { $men }, { $by }.
youth-work-by-ilo = по оценкам МОТ
youth-work-by-factbook = по данным Всемирной книги фактов
youth-work-inside = { $economy }: в рабочую силу входят { $women } женщин и { $men } мужчин в возрасте 15 лет и старше, по оценкам МОТ.
youth-work-inside-more = В рабочую силу входят { $women } женщин и { $men } мужчин в возрасте 15 лет и старше, по оценкам МОТ.
youth-work-unknown = { $economy }: как соотносится безработица среди молодых женщин и молодых мужчин, неизвестно.
youth-work-method = Рабочая сила — это все в возрасте 15 лет и старше, кто работает или ищет работу.
youth-work-young = Безработные, 15–24 года
youth-work-all = Безработные, 15 лет и старше
youth-work-force = В рабочей силе, 15 лет и старше

## Science and technology

science-graduates = { $economy }: среди выпускников научно-технических специальностей женщин { $share }.
science-skill = { $economy }: { $women } женщин и { $men } мужчин { $skill }.
science-unknown = { $economy }: в источниках этого отчета нет актуальных данных о женщинах в науке и технике.
