### Practices of other economies

practices-some = Практик из экономик с результатами выше ожидаемых по показателю «{ $indicator }» — { $useful } из { $practices }: { $economies }.
practices-listed = { $practices ->
    [one] Описана { $practices } практика сходных экономик ({ $economies }).
    [few] Описаны { $practices } практики сходных экономик ({ $economies }).
    [many] Описано { $practices } практик сходных экономик ({ $economies }).
   *[other] Описано { $practices } практики сходных экономик ({ $economies }).
}
practices-own-alone = Практики экономик для сравнения и экономик с результатами выше ожидаемых не описаны; в таблице — собственные практики ({ $economy }).
practices-missing = Практики экономик для сравнения и экономик с результатами выше ожидаемых не описаны.
practices-to-ask = { $economy }, { $topic }: стоит обратиться к экономикам, которые лидируют среди наиболее сходных: { $best }.
practices-compare-with = сравнить показатели ({ $economy }) с показателями наиболее сходных экономик: { $economies }.
practices-method = Результаты выше ожидаемых — это результаты лучше, чем ожидается при таком доходе, населении, плотности населения и доле городского населения.
practices-no-proof = То, что практика встречается в экономике, не доказывает, что именно она изменила положение.
practices-empty = Предоставленная таблица практик пуста.
practices-no-peers = { $economy }: сходные экономики назвать нельзя — нет сопоставимых данных о ВВП на душу населения или нет экономик со сходным доходом.
practices-no-outperformers = Экономики с результатами выше ожидаемых по показателю «{ $indicator }» назвать нельзя: актуальные значения есть у слишком немногих экономик.

## Table

practices-rows = Практика
practices-column-relation = Отношение
practices-own = эта экономика
practices-both = сходная, результат выше ожидаемого
practices-outperformer = результат выше ожидаемого
practices-peer = сходная
practices-other = ни то ни другое
practices-unknown = несопоставимо
