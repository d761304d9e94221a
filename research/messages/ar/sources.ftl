### What a report rests on and what it lacks

## Sources

sources-come-from = البيانات المقروءة عن { $scope }: عدد أحدث القيم: { $values }.
sources-none = لم تُحمل أي قيمة عن { $scope }.
sources-mended = { $values ->
    [one] قيمة منشورة واحدة من مؤشرات هذا التقرير صُححت أو استُبعدت أو يُشك فيها
    [two] قيمتان منشورتان من مؤشرات هذا التقرير صُححتا أو استُبعدتا أو يُشك فيهما
    [few] { $values } قيم منشورة من مؤشرات هذا التقرير صُححت أو استُبعدت أو يُشك فيها
    [many] { $values } قيمة منشورة من مؤشرات هذا التقرير صُححت أو استُبعدت أو يُشك فيها
   *[other] { $values } قيمة منشورة من مؤشرات هذا التقرير صُححت أو استُبعدت أو يُشك فيها
}؛ ويجمع تدقيق البيانات قيم جميع المؤشرات من هذا النوع.
sources-correction-drop = قيمة مستبعدة: { $indicator } في عام { $year } ({ $value } في { $source }). { $reason }
sources-correction-override = قيمة مستبدلة: { $indicator } في عام { $year } ({ $value } في { $source }). { $reason }
sources-correction-flag = قيمة موسومة: { $indicator } في عام { $year } ({ $value } في { $source }). { $reason }
sources-suspect = قيمة مشكوك فيها ولم تُقارن: { $indicator } في { $years } ({ $value } في { $source }): { $reason }.
sources-suspects = قيم مشكوك فيها ولم تُقارن: { $indicator } في { $years } (العدد { $values }، في { $source }): { $reason }.
sources-implausible = قيمة مستبعدة: { $indicator } في عام { $year } ({ $value } في { $source })، لأن القيم الممكنة هي من { $low } إلى { $high } فقط.
sources-note = { $indicator }: { $note }
sources-releases = { $releases }
sources-licences = { $licences }
sources-release = { $source } ({ $release })
sources-column-economies = الاقتصادات، من أصل { $members }
sources-column-first = أول سنة
sources-column-last = آخر سنة

## Missing indicators

missing-none = { $indicators ->
    [one] المؤشر الرئيسي الوحيد لهذه الدراسة معروف عن { $economy }.
    [two] للمؤشرين اللذين تقارنهما هذه الصفحة قيمتان عن { $economy }.
    [few] لكل المؤشرات التي تقارنها هذه الصفحة، وعددها { $indicators }، قيم عن { $economy }.
    [many] لكل المؤشرات التي تقارنها هذه الصفحة، وعددها { $indicators }، قيم عن { $economy }.
   *[other] لكل المؤشرات التي تقارنها هذه الصفحة، وعددها { $indicators }، قيم عن { $economy }.
}
missing-all = { $indicators ->
    [one] المؤشر الرئيسي الوحيد لهذه الدراسة ناقص عن { $economy }.
    [two] لا يُعرف أي من المؤشرين اللذين تقارنهما هذه الصفحة عن { $economy }.
    [few] لا يُعرف أي من المؤشرات التي تقارنها هذه الصفحة، وعددها { $indicators }، عن { $economy }.
    [many] لا يُعرف أي من المؤشرات التي تقارنها هذه الصفحة، وعددها { $indicators }، عن { $economy }.
   *[other] لا يُعرف أي من المؤشرات التي تقارنها هذه الصفحة، وعددها { $indicators }، عن { $economy }.
}
missing-some = من أصل { $asked } من المؤشرات المطلوبة عن { $economy }، عدد المؤشرات الناقصة: { $missing }.
missing-old = من أصل { $asked } من المؤشرات المطلوبة عن { $economy }، عدد المؤشرات التي تعود إلى ما قبل عام { $since }: { $old }.
missing-both = من أصل { $asked } من المؤشرات المطلوبة عن { $economy }، عدد المؤشرات الناقصة: { $missing }، وعدد المؤشرات التي تعود إلى ما قبل عام { $since }: { $old }.
missing-newer-from = قد تتوفر أرقام أحدث عن { $indicators } لدى: { $publisher }.
missing-suspect = قيمة مشكوك فيها: { $reason }
missing-not-loaded = ليست في بيانات هذا التقرير
missing-no-value = لا قيمة في { $releases }
missing-dated = أقدم من أن تقارن
missing-column-why = السبب
