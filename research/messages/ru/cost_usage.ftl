### Cost of bringing people online where a network reaches them

## Headlines

use-data-offline = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства, трафик по доступной цене и обучение для них обойдутся примерно в { $cost } ({ $range }) за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }, то есть { $share } годового ВВП, или { $each } на человека.
use-data-offline-no-gdp = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства, трафик по доступной цене и обучение для них обойдутся примерно в { $cost } ({ $range }) за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }, или { $each } на человека.
use-data-covered = { $economy }: в зоне охвата 4G без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства, трафик по доступной цене и обучение для них обойдутся примерно в { $cost } ({ $range }) за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }, то есть { $share } годового ВВП, или { $each } на человека.
use-data-covered-no-gdp = { $economy }: в зоне охвата 4G без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства, трафик по доступной цене и обучение для них обойдутся примерно в { $cost } ({ $range }) за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }, или { $each } на человека.
use-data-at-least = { $economy }: в зоне охвата 4G без интернета — как минимум { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства, трафик по доступной цене и обучение для них обойдутся примерно в { $cost } ({ $range }) за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }, то есть { $share } годового ВВП, или { $each } на человека.
use-data-at-least-no-gdp = { $economy }: в зоне охвата 4G без интернета — как минимум { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства, трафик по доступной цене и обучение для них обойдутся примерно в { $cost } ({ $range }) за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }, или { $each } на человека.
use-devices-offline = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства и обучение для них обойдутся примерно в { $cost } ({ $range }) за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }, то есть { $share } годового ВВП, или { $each } на человека.
use-devices-offline-no-gdp = { $economy }: без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства и обучение для них обойдутся примерно в { $cost } ({ $range }) за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }, или { $each } на человека.
use-devices-covered = { $economy }: в зоне охвата 4G без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства и обучение для них обойдутся примерно в { $cost } ({ $range }) за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }, то есть { $share } годового ВВП, или { $each } на человека.
use-devices-covered-no-gdp = { $economy }: в зоне охвата 4G без интернета — { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства и обучение для них обойдутся примерно в { $cost } ({ $range }) за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }, или { $each } на человека.
use-devices-at-least = { $economy }: в зоне охвата 4G без интернета — как минимум { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства и обучение для них обойдутся примерно в { $cost } ({ $range }) за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }, то есть { $share } годового ВВП, или { $each } на человека.
use-devices-at-least-no-gdp = { $economy }: в зоне охвата 4G без интернета — как минимум { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }; устройства и обучение для них обойдутся примерно в { $cost } ({ $range }) за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }, или { $each } на человека.
use-network-first = { $economy }: сеть 4G не доходит до людей без интернета; сначала нужна сеть.

## The price of data

use-data-unknown = Субсидия на трафик в стоимость не входит.
use-data-within = Пакет данных начального уровня стоит { $price } среднего дохода, в пределах целевого показателя { $budget }.
use-data-above = Пакет данных начального уровня стоит { $price } среднего дохода; учтена субсидия на то, что превышает { $budget }, за { $years } { $years ->
        [one] год
        [few] года
        [many] лет
       *[other] лет
    }; конкуренция может ее уменьшить.

## Notes and gaps

use-whether-covered = Все это нужно им независимо от того, доходит ли до них сеть; до скольких из них она доходит, неизвестно.
use-later = Людям без интернета вне зоны охвата 4G (максимум { $people } чел.) понадобится то же самое, когда до них дойдет сеть; здесь они не учтены.
use-source = { $figure } ({ $year }): { $source }
use-wages = Стоимость обучения пропорциональна среднему доходу, поскольку преподавателям платят зарплату; указанная сумма соответствует доходу { $income } на человека в год.
use-poorer = Принято, что доход людей без интернета составляет { $central } среднего дохода, а на верхнем конце — { $high }; источник неизвестен, поэтому центральная оценка стоимости трафика — это ее нижний предел.
use-content = Затраты — это приведенная стоимость. Каждый человек один раз получает устройство и один раз проходит обучение: затраты на замену устройств и на создание нужного людям контента не учтены.
use-no-price = { $economy }: нет данных о цене мобильной передачи данных начального уровня; их публикует МСЭ.

## Table and chart

use-rows = Составляющая
use-part-device = Смартфон
use-part-data = Снижение цены трафика до 2 % дохода
use-part-training = Обучение базовым цифровым навыкам
use-part-all = Всего
use-instrument-device = финансирование устройств, снижение налогов и пошлин на устройства начального уровня
use-instrument-data = конкуренция или субсидия на пакет начального уровня
use-instrument-training = обучение в общинах, школах и библиотеках
use-instrument-all = –
use-column-instrument = Инструмент
use-column-low = На человека, низкая
use-column-central = На человека, центральная
use-column-high = На человека, высокая
use-column-total-low = Всего, низкая
use-column-total-central = Всего, центральная
use-column-total-high = Всего, высокая
use-axis = долл. США на человека
use-chart = Стоимость на человека по составляющим. { $headline }
