### ما هو معروف ومدى قدمه ومصدره وما يمكن إضافته

## Known, by theme. $known of $indicators have a value, $recent of them a recent one.

audit-known-economy = المؤشرات المعروفة عن { $economy }: { $known } من أصل { $indicators } من المؤشرات المتاحة عن نصف الاقتصادات على الأقل في بيانات هذا التقرير، منها { $recent } لعام { $since } أو ما بعده.
audit-known-group = في اقتصادات { $group } (عددها { $economies })، تُعرف { $known } من قيم المؤشرات، البالغ عددها { $indicators }، المتاحة عن نصف الاقتصادات على الأقل في بيانات هذا التقرير، و{ $recent } لعام { $since } أو ما بعده.
audit-ends = وأكبر نسبة من الأرقام الحديثة بينها: { $most } ({ $most-share })؛ وأصغر نسبة: { $least } ({ $least-share }).
audit-left = لم تُحسب مؤشرات أخرى (عددها { $left }) لا تتوافر في بيانات هذا التقرير إلا عن أقل من نصف الاقتصادات أو لا تتوافر فيها إطلاقا.
audit-known-doubted = قيم مشكوك فيها، محسوبة على حدة: { $doubted }.
audit-theme-connectivity = التوصيلية
audit-theme-electricity = الكهرباء
audit-theme-economy = الاقتصاد
audit-theme-trade = التجارة
audit-theme-work = العمل
audit-theme-people = السكان
audit-theme-education = التعليم
audit-theme-geography = الجغرافيا
audit-theme-affordability = القدرة على تحمل التكاليف
audit-theme-innovation = الابتكار
audit-theme-policy = السياسات
audit-theme-finance = التمويل
audit-theme-all = جميع المواضيع
audit-state-recent = { $since } أو بعده
audit-state-older = أقدم
audit-state-undated = السنة غير مذكورة
audit-state-doubted = مشكوك فيها
audit-state-unknown = غير معروفة
audit-column-known = معروفة، النسبة
audit-column-recent = { $since } أو بعده، النسبة
audit-rows-theme = الموضوع
audit-axis-economy = مؤشرات
audit-axis-group = % من الاقتصادات والمؤشرات
audit-known-chart = أعمدة المؤشرات حسب الموضوع. { $headline }

audit-old = { $old ->
    [one] قيمة واحدة
    [two] قيمتان
    [few] { $old } قيم
    [many] { $old } قيمة
   *[other] { $old } قيمة
} قبل عام { $since }.
audit-old-year = { $indicator } ({ $year })

## Sources. $values: how many latest values; $source: its title.

audit-sources-most = { $share } من أحدث القيم عن { $scope }، وعددها { $values }، مصدرها { $source }.
audit-nothing = لا تتوفر أي قيمة عن { $scope }.
audit-column-values = القيم
audit-column-share = الحصة
audit-column-indicators = المؤشرات
audit-column-first = أول سنة
audit-column-last = آخر سنة
audit-column-licence = الترخيص
audit-licences = { $licences }

## Marks. $marked of $values latest values; $kinds: a list of audit-kind-....

audit-marks-alone = القيم الموسومة من بين أحدث القيم عن { $scope } (عددها { $values }): { $kinds }.
audit-marks-none = ليس بين أحدث القيم عن { $scope }، وعددها { $values }، قيمة موسومة بأنها تقدير أو مصححة.
audit-kind-estimate = { $values ->
    [one] تقدير واحد
    [two] تقديران
    [few] { $values } تقديرات
    [many] { $values } تقديرا
   *[other] { $values } تقدير
}
audit-kind-provisional = { $values ->
    [one] قيمة أولية واحدة
    [two] قيمتان أوليتان
    [few] { $values } قيم أولية
    [many] { $values } قيمة أولية
   *[other] { $values } قيمة أولية
}
audit-kind-lagged = { $values ->
    [one] قيمة واحدة
    [two] قيمتان
    [few] { $values } قيم
    [many] { $values } قيمة
   *[other] { $values } قيمة
} لسنة أسبق من المطلوبة
audit-kind-imputed = { $values ->
    [one] قيمة تعويضية واحدة
    [two] قيمتان تعويضيتان
    [few] { $values } قيم تعويضية
    [many] { $values } قيمة تعويضية
   *[other] { $values } قيمة تعويضية
}
audit-kind-undated = { $values ->
    [one] قيمة واحدة
    [two] قيمتان
    [few] { $values } قيم
    [many] { $values } قيمة
   *[other] { $values } قيمة
} لسنة غير معروفة
audit-kind-corrected = { $values ->
    [one] قيمة مصححة واحدة
    [two] قيمتان مصححتان
    [few] { $values } قيم مصححة
    [many] { $values } قيمة مصححة
   *[other] { $values } قيمة مصححة
}
audit-modelled = عدد القيم المتعلقة بالعمل التي تقدرها منظمة العمل الدولية بنماذج ولا تحمل وسما: { $values }.

## Corrections. $done: a list of audit-done-....

audit-corrections = { $values ->
    [one] قيمة منشورة واحدة عن { $scope } مصححة أو مستبعدة أو مشكوك فيها: { $done }.
    [two] قيمتان منشورتان عن { $scope } مصححتان أو مستبعدتان أو مشكوك فيهما: { $done }.
    [few] { $values } قيم منشورة عن { $scope } مصححة أو مستبعدة أو مشكوك فيها: { $done }.
   *[other] { $values } قيمة منشورة عن { $scope } مصححة أو مستبعدة أو مشكوك فيها: { $done }.
}
audit-corrections-none = لم تُصحَّح ولم تُستبعد أي قيمة منشورة عن { $scope } وليس بينها قيمة مشكوك فيها.
audit-corrections-listed = لكل سلسلة ولكل سبب، يضم الجدول أحدث قيمة وسنة أول قيمة.
audit-done-drop = { $values ->
    [one] قيمة مستبعدة واحدة
    [two] قيمتان مستبعدتان
    [few] { $values } قيم مستبعدة
    [many] { $values } قيمة مستبعدة
   *[other] { $values } قيمة مستبعدة
}
audit-done-override = { $values ->
    [one] قيمة مستبدلة واحدة
    [two] قيمتان مستبدلتان
    [few] { $values } قيم مستبدلة
    [many] { $values } قيمة مستبدلة
   *[other] { $values } قيمة مستبدلة
}
audit-done-flag = { $values ->
    [one] قيمة موسومة واحدة
    [two] قيمتان موسومتان
    [few] { $values } قيم موسومة
    [many] { $values } قيمة موسومة
   *[other] { $values } قيمة موسومة
}
audit-done-suspect = { $values ->
    [one] قيمة واحدة مشكوك فيها
    [two] قيمتان مشكوك فيهما
    [few] { $values } قيم مشكوك فيها
    [many] { $values } قيمة مشكوكا فيها
   *[other] { $values } قيمة مشكوك فيها
}
audit-action-drop = مستبعدة
audit-action-override = مستبدلة
audit-action-flag = موسومة
audit-action-confirm = مؤكدة
audit-action-suspect = مشكوك فيها، لم تُقارن
audit-implausible = خارج حدود الممكن.
audit-column-printed = القيمة المنشورة
audit-column-age = الأحدث أو أقدم
audit-is-latest = الأحدث
audit-is-older = أقدم
audit-column-action = ما تم بشأنها
audit-column-reason = السبب

## Gaps. $missing: how many of the indicators that some economy has, or of their values in a group, are missing.

audit-missing-economy = المؤشرات التي لم يُعثر عليها عن { $scope } في المصادر المطلع عليها: { $missing }.
audit-missing-group = قيم ناقصة عن { $scope }: { $missing } من أصل { $values } من قيم المؤشرات المتاحة عن نصف الاقتصادات على الأقل.
audit-gaps-none = { $scope }: يوجد رقم، حديث أو قديم، عن كل مؤشر متاح لدى نصف الاقتصادات على الأقل.
audit-gaps-by = حسب الناشر: { $publishers }.
audit-gaps-from = { $publisher } ({ $missing })
audit-gaps-asked = تعني عبارة «غير وارد في المصادر المقروءة» أن الإصدارات المقروءة هنا تتضمن المؤشر عن اقتصادات أخرى؛ وقد تكون القيمة متاحة لدى مكتب الإحصاء أو ناشر آخر.

answer-audit-unused = أرقام مصححة أو مستبعدة أو مشكوك فيها ({ $scope }، منذ { $since }): { $figures }.
answer-audit-years = { $indicator } ({ $years })
answer-audit-economies = { $indicator } ({ $economies ->
    [zero] لا اقتصاد
    [one] اقتصاد واحد
    [two] اقتصادان
    [few] { $economies } اقتصادات
    [many] { $economies } اقتصادا
   *[other] { $economies } اقتصاد
})
answer-audit-unchecked-economy = ليس في البيانات المقروءة هنا رقم حديث صالح للاستخدام ({ $scope }) عن: { $topics }.
answer-audit-unchecked-group = معظم الاقتصادات ({ $scope }) ليس لها رقم حديث صالح للاستخدام عن: { $topics }.
answer-audit-sound = لا يوجد رقم حديث مشكوك فيه ({ $scope })، ولكل موضوع من مواضيع خيارات السياسات رقم.
