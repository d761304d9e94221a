### What is known, how old it is, where it comes from and what could be added

## Known, by theme

audit-known-economy = { $economy }: известных показателей — { $known } из { $indicators }, которые в данных этого отчета есть не менее чем для половины экономик; из них за { $since } год и позже — { $recent }.
audit-known-group = { $group }: известно { $known } значений (показателей, которые в данных этого отчета есть не менее чем для половины экономик, — { $indicators }, экономик — { $economies }), за { $since } год и позже — { $recent }.
audit-ends = Среди них наибольшая доля актуальных данных: { $most } ({ $most-share }); наименьшая: { $least } ({ $least-share }).
audit-left = Не учтены другие показатели (их { $left }), которые в данных этого отчета есть менее чем для половины экономик или отсутствуют.
audit-known-doubted = Под сомнением, учтены отдельно: { $doubted }.
audit-theme-connectivity = Связь
audit-theme-electricity = Электроэнергия
audit-theme-economy = Экономика
audit-theme-trade = Торговля
audit-theme-work = Труд
audit-theme-people = Население
audit-theme-education = Образование
audit-theme-geography = География
audit-theme-affordability = Ценовая доступность
audit-theme-innovation = Инновации
audit-theme-policy = Политика
audit-theme-finance = Финансы
audit-theme-all = Все темы
audit-state-recent = { $since } год или позже
audit-state-older = Более давние
audit-state-undated = Год не указан
audit-state-doubted = Под сомнением
audit-state-unknown = Неизвестно
audit-column-known = Известно, доля
audit-column-recent = { $since } год или позже, доля
audit-rows-theme = Тема
audit-axis-economy = показателей
audit-axis-group = % экономик и показателей
audit-known-chart = Столбцы показателей по темам. { $headline }

audit-old = Значений до { $since } года: { $old }.
audit-old-year = { $indicator } ({ $year })

## Sources

audit-sources-most = { $scope }: { $share } последних значений (всего { $values }) взяты из одного источника — { $source }.
audit-nothing = { $scope }: значений нет.
audit-column-values = Значения
audit-column-share = Доля
audit-column-indicators = Показатели
audit-column-first = Первый год
audit-column-last = Последний год
audit-column-licence = Лицензия
audit-licences = { $licences }

## Marks

audit-marks-alone = { $scope }: помечено среди последних значений ({ $values }) — { $kinds }.
audit-marks-none = { $scope }: ни одно из последних значений (всего { $values }) не помечено как оценка или как исправленное.
audit-kind-estimate = оценок — { $values }
audit-kind-provisional = предварительных — { $values }
audit-kind-lagged = за более ранний год, чем запрошен, — { $values }
audit-kind-imputed = импутированных — { $values }
audit-kind-undated = за неизвестный год — { $values }
audit-kind-corrected = исправленных — { $values }
audit-modelled = Значений по теме «Труд», которые моделирует Международная организация труда и которые не помечены: { $values }.

## Corrections

audit-corrections = { $scope }: исправленных, исключенных или сомнительных опубликованных значений — { $values } ({ $done }).
audit-corrections-none = { $scope }: ни одно опубликованное значение не исправлено, не исключено и не находится под сомнением.
audit-corrections-listed = Для каждого ряда и причины в таблице приведены последнее значение и год первого.
audit-done-drop = исключено — { $values }
audit-done-override = заменено — { $values }
audit-done-flag = помечено — { $values }
audit-done-suspect = под сомнением — { $values }
audit-action-drop = исключено
audit-action-override = заменено
audit-action-flag = помечено
audit-action-confirm = подтверждено
audit-action-suspect = под сомнением, не сравнивается
audit-implausible = Вне пределов возможного.
audit-column-printed = Опубликованное значение
audit-column-age = Последнее или более раннее
audit-is-latest = последнее
audit-is-older = более раннее
audit-column-action = Что сделано
audit-column-reason = Причина

## Gaps

audit-missing-economy = { $scope }: не найдено показателей в использованных источниках — { $missing }.
audit-missing-group = { $scope }: недостающих значений — { $missing } из { $values } по показателям, которые есть не менее чем для половины экономик.
audit-gaps-none = { $scope }: есть значение, недавнее или более старое, по каждому показателю, известному не менее чем для половины экономик.
audit-gaps-by = По издателям: { $publishers }.
audit-gaps-from = { $publisher } ({ $missing })
audit-gaps-asked = «Нет в прочитанных источниках» означает, что в прочитанных здесь выпусках показатель есть для других экономик; значение может быть у статистической службы или другого издателя.

answer-audit-unused = Исправлены, исключены или под сомнением ({ $scope }, с { $since } года): { $figures }.
answer-audit-years = { $indicator } ({ $years })
answer-audit-economies = { $indicator } ({ $economies ->
    [one] { $economies } экономика
    [few] { $economies } экономики
    [many] { $economies } экономик
   *[other] { $economies } экономики
})
answer-audit-unchecked-economy = В использованных здесь данных нет актуальных пригодных значений ({ $scope }) по темам: { $topics }.
answer-audit-unchecked-group = У большинства экономик ({ $scope }) нет актуальных пригодных данных по темам: { $topics }.
answer-audit-sound = Среди актуальных данных сомнительных нет ({ $scope }), и такие данные есть по каждой теме вариантов мер политики.
