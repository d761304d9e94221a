### Digital skills

## What women and men did

skills-compared = { $economy }: из { $skills } { $skills ->
        [one] цифрового навыка
        [few] цифровых навыков
        [many] цифровых навыков
       *[other] цифровых навыков
    }, по которым проводились обследования ({ $years }), женщины { $states }.
skills-widest = Самый большой разрыв в одном навыке: { $women } женщин и { $men } мужчин { $skill }.
skills-of-women = Среди женщин { $women } { $skill }, среди мужчин — { $men }.
skills-surveyed = Обследования спрашивают о последних трех месяцах.
skills-unknown = { $economy }: в источниках этого отчета нет актуальных данных о цифровых навыках женщин и мужчин.
skills-rows = Навык

## The gap to the target

skills-gap-basic-reached = { $economy }: базовыми цифровыми навыками владели { $share } населения ({ $years }); целевой показатель { $target } достигнут.
skills-gap-basic-open = { $economy }: базовыми цифровыми навыками владели { $share } населения ({ $years }), поэтому целевой показатель { $target }, возможно, достигнут.
skills-gap-basic-short = { $economy }: базовыми цифровыми навыками владели { $share } населения ({ $years }) при целевом показателе { $target } к { $due } году.
skills-gap-intermediate-reached = { $economy }: цифровыми навыками среднего уровня владели { $share } населения ({ $years }); целевой показатель { $target } достигнут.
skills-gap-intermediate-open = { $economy }: цифровыми навыками среднего уровня владели { $share } населения ({ $years }), поэтому целевой показатель { $target }, возможно, достигнут.
skills-gap-intermediate-short = { $economy }: цифровыми навыками среднего уровня владели { $share } населения ({ $years }) при целевом показателе { $target } к { $due } году.
skills-need-basic = Чтобы достичь { $target }, базовые навыки должны освоить еще { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    } в возрасте 15 лет и старше.
skills-need-basic-most = Чтобы достичь { $target }, базовые навыки должны освоить еще максимум { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    } в возрасте 15 лет и старше.
skills-need-intermediate = Чтобы достичь { $target }, навыки среднего уровня должны освоить еще { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    } в возрасте 15 лет и старше.
skills-need-intermediate-most = Чтобы достичь { $target }, навыки среднего уровня должны освоить еще максимум { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    } в возрасте 15 лет и старше.
skills-gap-unknown = { $economy }: далеко ли до целевого показателя ({ $target } людей с базовыми цифровыми навыками к { $due } году), неизвестно.
skills-people-gap = { $economy }: нет данных о численности и возрастной структуре населения примерно на время обследования (публикует Всемирный банк).
skills-gap-method = Доля приведена диапазоном, поскольку навыки публикуются по отдельности, без данных о том, насколько они пересекаются. Обследование охватывает всех; целевой показатель на { $due } год установлен для пользователей интернета, среди которых эта доля выше.
skills-not-all-basic = Вопросы были не обо всех базовых навыках, поэтому доля может достигать 100 %.
skills-not-all-intermediate = Вопросы были не обо всех навыках среднего уровня, поэтому доля может достигать 100 %.
skills-gap-people = Доли из обследования применены к последней численности населения в возрасте 15 лет и старше; некоторые обследования охватывают другие возрасты.
skills-level-basic = Базовые навыки
skills-level-intermediate = Навыки среднего уровня
skills-column-level = Уровень
skills-column-low = Доля населения, не менее
skills-column-high = Не более
skills-column-target = Целевой показатель на { $due } год
skills-column-least = Кому нужно обучение, не менее
skills-column-most = Не более
skills-column-asked = Навыков в вопросах
skills-column-of = Из
skills-column-first = Первое обследование
skills-column-last = Последнее обследование
skills-axis = % населения
skills-spread = Доля населения, диапазон
skills-chart = Диапазон доли населения с цифровыми навыками и целевой показатель. { $headline }

## Who would have to learn

training-literacy-people = { $economy }: примерно { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    } в возрасте 15 лет и старше, или { $share }, не умеют читать и писать.
training-literacy-share = { $economy }: { $share } населения в возрасте 15 лет и старше не умеют читать и писать.
training-literacy-none = { $economy }: по имеющимся данным, все люди в возрасте 15 лет и старше умеют читать и писать.
training-internet-users-people = { $economy }: примерно { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    } в возрасте 10 лет и старше не пользуются интернетом, если в этом возрасте доля людей без интернета такая же, как среди всех ({ $share }).
training-internet-users-share = { $economy }: { $share } населения не пользуются интернетом.
training-internet-users-none = { $economy }: по имеющимся данным, интернетом пользуются все.
training-unknown = { $economy }: сколько людей не умеют читать или не пользуются интернетом, неизвестно.
training-not-recent = { $economy }: в источниках этого отчета нет актуальных данных о том, сколько людей не умеют читать или не пользуются интернетом.
training-method = Доли применены к последней численности населения этого возраста; данные об использовании интернета относятся ко всем людям, и принято, что среди людей в возрасте { $age } { $age ->
        [one] года
        [few] лет
        [many] лет
       *[other] лет
    } и старше доля такая же.
training-cost = Однократное обучение базовым цифровым навыкам всех людей без интернета в возрасте 10 лет и старше, в зоне охвата 4G и вне ее, обойдется примерно в { $cost } ({ $range }).
training-rows = Люди, которые
training-row-literacy = не умеют читать и писать, 15 лет и старше
training-row-internet-users = не пользуются интернетом, 10 лет и старше (доля среди всех возрастов)
training-column-share = Доля
training-column-people = Численность
skills-pairs-chart = Пары точек: женщины и мужчины. { $headline }
