### People

## Women and men

people-literacy-worse = { $economy }: женщин, умеющих читать и писать, меньше, чем мужчин, — { $women } против { $men }.
people-literacy-better = { $economy }: женщин, умеющих читать и писать, больше, чем мужчин, — { $women } против { $men }.
people-literacy-alike = { $economy }: по грамотности женщины и мужчины наравне — { $women } и { $men }.
people-literacy-open = { $economy }: грамотность женщин и мужчин слишком близка, чтобы судить по округленным данным, — { $women } и { $men }.
people-school-life-expectancy-worse = { $economy }: ожидаемая продолжительность обучения у девочек меньше, чем у мальчиков, — { $women } против { $men }.
people-school-life-expectancy-better = { $economy }: ожидаемая продолжительность обучения у девочек больше, чем у мальчиков, — { $women } против { $men }.
people-school-life-expectancy-alike = { $economy }: ожидаемая продолжительность обучения у девочек и мальчиков одинакова — { $women } и { $men }.
people-school-life-expectancy-open = { $economy }: ожидаемая продолжительность обучения девочек и мальчиков слишком близка, чтобы судить по округленным данным, — { $women } и { $men }.
people-chart = Пары точек: женщины и мужчины. { $headline }
people-unknown = { $economy }: нет актуальных данных о грамотности, обучении и работе женщин и мужчин.

## Age and place

people-median-urban = { $economy }: медианный возраст — { $median }, в городах живут { $urban } населения.
people-median = { $economy }: медианный возраст — { $median }.
people-urban = { $economy }: в городах живут { $urban } населения.
people-one = { $economy }: «{ $indicator }» — { $value }.
people-age-unknown = { $economy }: возрастная структура и городское население неизвестны.
people-age-not-recent = { $economy }: нет актуальных данных о возрастной структуре и городском населении.
