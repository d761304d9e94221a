### What a report rests on and what it lacks

## Sources

sources-come-from = مصادر أحدث القيم عن { $scope } (عدد القيم: { $values }).
sources-none = لم تُحمل أي قيمة عن { $scope }.
sources-mended = { $values ->
    [one] قيمة منشورة واحدة من مؤشرات هذا التقرير صُححت أو استُبعدت أو يُشك فيها
    [two] قيمتان منشورتان من مؤشرات هذا التقرير صُححتا أو استُبعدتا أو يُشك فيهما
    [few] { $values } قيم منشورة من مؤشرات هذا التقرير صُححت أو استُبعدت أو يُشك فيها
    [many] { $values } قيمة منشورة من مؤشرات هذا التقرير صُححت أو استُبعدت أو يُشك فيها
   *[other] { $values } قيمة منشورة من مؤشرات هذا التقرير صُححت أو استُبعدت أو يُشك فيها
}؛ ويجمع تدقيق البيانات قيم جميع المؤشرات من هذا النوع.
sources-note = { $indicator }: { $note }
sources-releases = { $releases }
sources-licences = { $licences }
sources-release = { $source } ({ $release })
sources-column-economies = الاقتصادات، من أصل { $members }
sources-column-first = أول سنة
sources-column-last = آخر سنة

## Missing indicators

missing-none = { $economy }: ليس بين المؤشرات المقروءة لهذه الصفحة مؤشر ناقص أو قديم جدا أو مشكوك فيه.
missing-gaps = ما هو ناقص أو قديم جدا أو مشكوك فيه عن { $economy }
missing-suspect = قيمة مشكوك فيها: { $reason }
missing-open = الأرقام لا تحسم ذلك
missing-doubted = { $value } ({ $year }): { $why }
missing-alone = لا رقم للمقارنة به
missing-not-loaded = ليس في بيانات هذا التقرير
missing-no-value = لم يُنشر في { $releases }
missing-some-ages = بيانات منشورة عن بعض الأعمار فقط: { $indicator }
missing-dated = { $value } ({ $year }): رقم أقدم من أن يُقارن
missing-column-why = السبب
