### What groups of people are compared in, inside a sentence and as a label

topic-internet-users = использование интернета
    .label = Использование интернета
topic-mobile-owners = владение мобильными телефонами
    .label = Владение мобильными телефонами
topic-mobile-owners-age-15-49 = владение мобильными телефонами в возрасте 15–49 лет
    .label = Владение мобильными телефонами, 15–49 лет
topic-literacy = грамотность взрослых от 15 лет
    .label = Грамотность взрослых, 15 лет и старше
topic-youth-literacy = грамотность молодежи 15–24 лет
    .label = Грамотность молодежи, 15–24 года
topic-school-life-expectancy = ожидаемая продолжительность обучения
    .label = Ожидаемая продолжительность обучения
topic-labour-participation = участие лиц от 15 лет в рабочей силе
    .label = Участие в рабочей силе, 15 лет и старше
topic-bachelors = степень бакалавра
    .label = Степень бакалавра
topic-youth-unemployment = безработица среди молодежи 15–24 лет
    .label = Безработица среди молодежи, 15–24 года
topic-unemployment = безработица среди лиц от 15 лет
    .label = Безработица, 15 лет и старше
topic-households-internet = интернет дома
    .label = Интернет дома
topic-households-computer = компьютер дома
    .label = Компьютер дома
topic-households-mobile-phone = мобильный телефон дома
    .label = Мобильный телефон дома
topic-households-electricity = электроэнергия дома
    .label = Электроэнергия дома
topic-electricity-access = доступ к электроэнергии
    .label = Доступ к электроэнергии
topic-internet-users-75-plus = использование интернета с 75 лет
    .label = Использование интернета с 75 лет
topic-ict-skill-email = отправка электронных писем с вложениями
    .label = Отправка электронных писем с вложениями
topic-ict-skill-copy-paste = копирование и вставка
    .label = Копирование и вставка
topic-ict-skill-files = копирование или перемещение файлов
    .label = Копирование или перемещение файлов
topic-ict-skill-transfer = перенос файлов между устройствами
    .label = Перенос файлов между устройствами
topic-ict-skill-spreadsheet = применение формул в электронной таблице
    .label = Применение формул в электронной таблице
topic-ict-skill-presentation = создание презентаций
    .label = Создание презентаций
topic-ict-skill-software = установка программ
    .label = Установка программ
topic-ict-skill-devices = подключение новых устройств
    .label = Подключение новых устройств
topic-ict-skill-programming = написание программы
    .label = Написание программы
subject-of-year = { $topic } ({ $year })
    .label = { $topic }, { $year }
subject-of-no-year = { $topic } (год не указан)
    .label = { $topic }, год не указан

pair-left-out = Не учтены данные о показателе «{ $topic }» ({ $years }): { $women } у женщин и { $men } у мужчин не согласуются со значением { $all }, опубликованным для всех за { $last } год; возможно, обследование охватывало другие возрасты.
pair-apart = { $topic }: данные о женщинах ({ $women }) и мужчинах ({ $men }) за { $year } год не согласуются со значением { $all }, которое дает годовой ряд для всех за { $last } год; оно может быть получено интерполяцией между обследованиями, либо обследование охватывало другие возрасты.
pair-unit-percent = %
pair-unit-years = лет
pair-gap = { $points } п. п.
pair-gap-ahead = { $group } +{ $gap }
topic-stem-graduates = выпускники научно-технических специальностей
    .label = Выпускники научно-технических специальностей

## What people did who have a skill, after "of women".

did-ict-skill-email = отправляли электронные письма с вложениями
did-ict-skill-copy-paste = использовали копирование и вставку
did-ict-skill-files = копировали или перемещали файл
did-ict-skill-transfer = переносили файлы между устройствами
did-ict-skill-spreadsheet = использовали формулу в электронной таблице
did-ict-skill-presentation = создавали презентацию
did-ict-skill-software = находили и устанавливали программы
did-ict-skill-devices = подключали новые устройства
did-ict-skill-programming = писали программу
did-internet-users = пользуются интернетом
did-mobile-owners = имеют собственный мобильный телефон
did-mobile-owners-age-15-49 = в возрасте 15–49 лет имеют собственный мобильный телефон
did-literacy = в возрасте 15 лет и старше умеют читать и писать
did-youth-literacy = в возрасте 15–24 лет умеют читать и писать

## Tables of pairs

pairs-rows = Показатель
pairs-women = Женщины
pairs-men = Мужчины
pairs-least = Соотношение, не менее
pairs-most = Соотношение, не более
pairs-too-old = Слишком давние или за неизвестный год и потому не сравниваются: { $topics }.
work-modelled = Большинство данных о труде смоделированы Международной организацией труда там, где нет обследований.
