### Participants of programmes, in rounded counts

programmes-reach = { $economy }: в программах участвовали примерно { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    } ({ $programmes }).
programmes-reach-years = { $economy }: в программах участвовали примерно { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    } ({ $programmes }; { $years }).
programmes-others = другие программы
programmes-balance = Женщин среди тех, чей пол указан как женский или мужской, — примерно { $share } ({ $range }).
programmes-chart = Столбцы с накоплением: участники по годам, женщины и мужчины. { $headline }
programmes-completion = { $economy }: программу завершили примерно { $share } ({ $range }) участников, чей результат известен (таких { $known }).
programmes-completion-female = Среди женщин ее завершили примерно { $share } ({ $range }).
programmes-completion-male = Среди мужчин ее завершили примерно { $share } ({ $range }).
programmes-completion-unknown = { $economy }: сколько участников завершили программу, неизвестно.
programmes-by-follow-up = { $economy }: что чаще всего следовало для участников — { $largest }.
programmes-by-field = { $economy }: самые частые специальности участников — { $largest }.
programmes-by-programme = { $economy }: самые крупные по числу участников программы — { $largest }.
programmes-by-age = { $economy }: самый частый возраст участников — { $largest }.
programmes-line = { $line } ({ $people })
programmes-lines-few = { $economy }: участников с одинаковым ответом слишком мало, чтобы их показать.
programmes-not-known-of = Примерное число участников, по которым это неизвестно: { $people }.
programmes-few = { $economy }: участников слишком мало, чтобы показать их число, — после округления меньше { $fewest }.
programmes-nobody = { $economy }: среди учтенных участников никого нет.
programmes-unknown = { $economy }: сколько людей участвовали в программах, неизвестно.
programmes-results-unknown = { $economy }: результаты программ для участников неизвестны.
programmes-rounding = Числа округлены до кратных { $base } и могут отличаться от точных не более чем на { $off }, чтобы никого нельзя было выделить. Группы, округленные до 0, не приводятся, а названия, общие менее чем для { $least } { $least ->
        [one] человека
        [few] человек
        [many] человек
       *[other] человек
    }, учитываются вместе.

## Heads and lines of the tables

programmes-rows-cohort-year = Год начала
programmes-rows-completed = Завершили
programmes-rows-follow-up = После программы
programmes-rows-field = Специальность
programmes-rows-programme = Программа
programmes-rows-age = Возраст
programmes-all = Все
programmes-women = Женщины
programmes-men = Мужчины
programmes-other-sex = Иное
programmes-sex-unknown = Не указано
programmes-rest = Прочие
programmes-line-unknown = Неизвестно
programmes-yes = Да
programmes-no = Нет
programmes-under-18 = до 18
programmes-18-to-24 = 18–24
programmes-25-to-34 = 25–34
programmes-from-35 = 35 и старше
programmes-employed = работа по найму
programmes-own-business = собственное дело
programmes-studying = учеба
programmes-none-of-these = ничего из перечисленного
