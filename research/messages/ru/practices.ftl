### Practices of other economies

practices-some = Практик из экономик с результатами выше ожидаемых по показателю «{ $indicator }» — { $useful } из { $practices }: { $economies }.
practices-none = Среди приведенных практик (их { $practices }) нет ни одной из экономик с результатами выше ожидаемых по показателю «{ $indicator }».
practices-listed = { $practices ->
    [one] Описана { $practices } практика ({ $economies }).
    [few] Описаны { $practices } практики ({ $economies }).
    [many] Описано { $practices } практик ({ $economies }).
   *[other] Описано { $practices } практики ({ $economies }).
}
practices-behind = Практика экономик для сравнения с результатом лучше, чем у экономики отчета ({ $economy }), по показателю «{ $indicator }» не описана; в списке — практика следующих экономик: { $economies }.
practices-missing = Практики экономик для сравнения и экономик с результатами выше ожидаемых не описаны.
practices-own-first = { $practices ->
    [one] Первой приведена { $practices } собственная практика ({ $economy }).
    [few] Первыми приведены { $practices } собственные практики ({ $economy }).
    [many] Первыми приведены { $practices } собственных практик ({ $economy }).
   *[other] Первыми приведены { $practices } собственной практики ({ $economy }).
}
practices-ask-peers = К каким сходным экономикам обратиться прежде всего (результаты выше ожидаемых по показателю «{ $indicator }»): { $economies }.
practices-ask = К каким экономикам обратиться прежде всего (результаты выше ожидаемых по показателю «{ $indicator }»): { $economies }.
practices-why-none = { $indicator }: ни одна из описанных здесь практик пока не объясняет, почему впереди { $economies }.
practices-why-some = { $indicator }: описанные практики могли на это повлиять ({ $economies }); что они сыграли решающую роль, не показано.
practices-move = { $economy } — с { $then } до { $now }
practices-why-some-moved = { $indicator }, с { $first } по { $last } год: { $moves }; описанные там практики могли на это повлиять, но не показано, что какая-либо из них сыграла решающую роль.
practices-why-none-moved = { $indicator }, с { $first } по { $last } год: { $moves }; ни одна из описанных здесь практик этого пока не объясняет.
practices-method = Результаты выше ожидаемых — это результаты лучше, чем ожидается при таком доходе, населении, плотности населения и доле городского населения. То, что практика найдена в такой экономике, не доказывает, что дело в ней.
practices-empty = Предоставленная таблица практик пуста.
practices-no-peers = { $economy }: сходные экономики назвать нельзя — нет сопоставимых данных о ВВП на душу населения или нет экономик со сходным доходом.
practices-no-outperformers = Экономики с результатами выше ожидаемых по показателю «{ $indicator }» назвать нельзя: актуальные значения есть у слишком немногих экономик.

## Table

practices-rows = Практика
practices-column-relation = Сходная или с результатом выше ожидаемого
practices-own = эта экономика
practices-both = сходная, результат выше ожидаемого
practices-outperformer = результат выше ожидаемого
practices-peer = сходная
practices-other = ни то ни другое
practices-unknown = несопоставимо
