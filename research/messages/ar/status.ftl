### The status of a target and how a value has changed

status-met = متحقق
    .label = متحقق
status-on-track = على المسار الصحيح
    .label = على المسار الصحيح
status-possible = ممكن
    .label = ممكن
status-off-track = خارج المسار الصحيح
    .label = خارج المسار الصحيح
status-missed = لم يتحقق في موعده
    .label = لم يتحقق في موعده
status-not-met = غير متحقق، والوتيرة غير معروفة
    .label = غير متحقق، والوتيرة غير معروفة
status-no-number = بلا رقم محدد
    .label = بلا رقم محدد
status-too-old = قديمة جدا
    .label = قديمة جدا
status-not-judged = غير مقيّم
    .label = غير مقيّم (انظر الملاحظات)
status-no-data = لا توجد بيانات
    .label = لا توجد بيانات
status-met-dated = متحقق عند آخر قياس
    .label = متحقق عند آخر قياس
status-on-track-dated = على المسار الصحيح عند آخر قياس
    .label = على المسار الصحيح عند آخر قياس
status-possible-dated = ممكن عند آخر قياس
    .label = ممكن عند آخر قياس
status-off-track-dated = خارج المسار الصحيح عند آخر قياس
    .label = خارج المسار الصحيح عند آخر قياس
status-not-met-dated = غير متحقق عند آخر قياس
    .label = غير متحقق عند آخر قياس

## A change

change-up = ↑ { $change }
change-down = ↓ { $change }
change-none = ← دون تغير
change-across-break = لا يُعرض التغير خلال خمس سنوات للبند «{ $name }»، لأن في سلسلته انقطاعا ({ $years }).
change-across-possible = لا يُعرض التغير خلال خمس سنوات للبند «{ $name }»: فقد تحرك ({ $years }) بأكثر من ثلاثة أمثال تغيره السنوي المعتاد، وقد يكون ذلك انقطاعا في السلسلة.
change-points = { $value ->
        [one] { $value } نقطة
        [two] { $value } نقطة
        [few] { $value } نقاط
        [many] { $value } نقطة
       *[other] { $value } نقطة
    }
