### What a report rests on and what it lacks

## Sources

sources-come-from = { $scope }: источники последних значений (всего значений: { $values }).
sources-none = { $scope }: ни одно значение не загружено.
sources-mended = Опубликованных значений показателей этого отчета, которые исправлены, исключены или находятся под сомнением: { $values }; в аудите данных собраны такие значения по всем показателям.
sources-note = { $indicator }: { $note }
sources-releases = { $releases }
sources-licences = { $licences }
sources-release = { $source } ({ $release })
sources-column-economies = Экономик, из { $members }
sources-column-first = Первый год
sources-column-last = Последний год

## Missing indicators

missing-none = { $economy }: все показатели, взятые для этой страницы, имеются, не устарели и не вызывают сомнений.
missing-gaps = { $economy }: отсутствующие, устаревшие или вызывающие сомнения данные
missing-suspect = Значение под сомнением: { $reason }
missing-open = Данные не дают однозначного ответа
missing-doubted = { $value } ({ $year }): { $why }
missing-alone = Не с чем сравнить
missing-not-loaded = Нет в данных этого отчета
missing-no-value = Не опубликовано ({ $releases })
missing-some-ages = Опубликовано только по некоторым возрастам: { $indicator }
missing-dated = { $value } ({ $year }): данные слишком старые для сравнения
missing-column-why = Причина
