### Electricity and the Internet together

## How far the two overlap

neither-all = { $economy }: почти у всех есть и электроэнергия, и интернет.
neither-nobody = { $economy }: и электроэнергия, и интернет есть у { $both } населения, что-то одно — у { $one }, и почти нет тех, у кого нет ни того, ни другого.
neither-power = { $economy }: почти никто не остается без интернета из-за отсутствия электроэнергии: она есть у { $electricity } населения, интернетом пользуются { $internet }.
neither-up-to = { $economy }: ни электроэнергии, ни интернета нет не более чем у { $most } населения.
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
neither-people = Имеют и то и другое — { $both } чел., что-то одно — { $one }, ни того, ни другого — { $neither }.
neither-people-up-to = Имеют и то и другое — { $both } чел., что-то одно — { $one }, ни того, ни другого — максимум { $most }.
neither-in-urban = В городах ни того, ни другого нет у { $share }.
neither-in-rural = В сельских районах ни того, ни другого нет у { $share }.
neither-no-places = { $economy }: нет данных об использовании интернета в городах и сельских районах; их публикует МСЭ.
neither-year = Оба показателя относятся к { $year } году.
neither-years = Данные об электроэнергии — за { $electricity } год, об использовании интернета — за { $internet } год.
neither-bounds = Две доли говорят о том, насколько они могут пересекаться, но не о том, насколько пересекаются, поэтому приведен диапазон.

neither-place-all = Всего
neither-place-urban = Города
neither-place-rural = Село
neither-cell-both = Электроэнергия и интернет
neither-cell-first-only = Только электроэнергия
neither-cell-second-only = Только интернет
neither-cell-neither = Ни того, ни другого
neither-column-both-low = И то и другое, не менее
neither-column-both-high = И то и другое, не более
neither-column-first-only-low = Только электроэнергия, не менее
neither-column-first-only-high = Только электроэнергия, не более
neither-column-second-only-low = Только интернет, не менее
neither-column-second-only-high = Только интернет, не более
neither-column-neither-low = Ни того, ни другого, не менее
neither-column-neither-high = Ни того, ни другого, не более
neither-axis = % населения
neither-chart = Доли населения, у которого есть и то и другое, что-то одно или ни того, ни другого. { $headline }
