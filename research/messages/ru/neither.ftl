### Electricity and the Internet together

## How far the two overlap

neither-power = { $economy }: электроэнергия есть у { $electricity } населения, интернетом пользуются { $internet }.
neither-up-to = { $economy }: ни электроэнергии, ни интернета нет не более чем у { $most } населения.
neither-shares = Электроэнергия есть у { $electricity } населения, интернетом пользуются { $internet }.
neither-at-least-if = { $economy }: если интернетом пользуется { $internet } населения, то с электроэнергией, но без интернета — как минимум { $people } чел.
neither-at-least = { $economy }: с электроэнергией, но без интернета — как минимум { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }.
neither-some = { $economy }: ни электроэнергии, ни интернета нет у { $share } населения.
neither-unknown = { $economy }: сколько людей не имеют ни электроэнергии, ни интернета, неизвестно.
neither-missing = { $economy }: нет актуальных данных ({ $indicators }).
neither-apart = { $economy }: между годами данных о доступе к электроэнергии и об использовании интернета больше { $apart } { $apart ->
        [one] года
        [few] лет
        [many] лет
       *[other] лет
    }.
neither-doubtful = { $economy }: не рассчитано, так как последнее значение может объясняться разрывом ряда («{ $indicator }»).
neither-year = Оба показателя относятся к { $year } году.
neither-years = Данные об электроэнергии — за { $electricity } год, об использовании интернета — за { $internet } год.

neither-axis = % населения
