### The status of a target and how a value has changed

status-met = متحقق
    .label = متحقق
status-narrowly = متحقق بفارق ضئيل
    .label = متحقق بفارق ضئيل
status-practically = متحقق عمليا
    .label = متحقق عمليا
status-met-jump = رقم مشكوك فيه
    .label = رقم مشكوك فيه
status-on-track = على المسار الصحيح
    .label = على المسار الصحيح
status-possible = غير مؤكد
    .label = غير مؤكد
status-off-track = خارج المسار الصحيح
    .label = خارج المسار الصحيح
status-missed = لم يتحقق في موعده
    .label = لم يتحقق في موعده
status-not-met = لم يتحقق بعد (الوتيرة غير معروفة)
    .label = لم يتحقق بعد، والوتيرة غير معروفة
tile-status-not-met = لم يتحقق بعد
status-no-number = بلا رقم محدد
    .label = بلا رقم محدد
status-too-old = قديمة جدا
    .label = قديمة جدا
status-not-judged = غير مقيّم
    .label = غير مقيّم (انظر الملاحظات)
status-undecided = غير محسوم
    .label = غير محسوم (انظر النص)
status-no-data = لا توجد بيانات
    .label = لا توجد بيانات
status-met-dated = متحقق وفق رقم أقدم
    .label = متحقق وفق رقم أقدم
status-on-track-dated = على المسار الصحيح وفق رقم أقدم
    .label = على المسار الصحيح وفق رقم أقدم
status-possible-dated = غير مؤكد وفق رقم أقدم
    .label = غير مؤكد وفق رقم أقدم
status-off-track-dated = خارج المسار الصحيح وفق رقم أقدم
    .label = خارج المسار الصحيح وفق رقم أقدم
status-not-met-dated = غير متحقق وفق رقم أقدم
    .label = غير متحقق وفق رقم أقدم

## A change

change-up = ↑ { $change }
change-down = ↓ { $change }
change-none = ← تغير طفيف أو لا تغير
change-across-possible = لا يُعرض للبند «{ $name }» أي تغير يشمل { $years }: فقد يكون في السلسلة انقطاع حينها.
change-points = { $value ->
        [one] { $value } نقطة
        [two] { $value } نقطة
        [few] { $value } نقاط
        [many] { $value } نقطة
       *[other] { $value } نقطة
    }
