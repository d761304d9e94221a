### What groups of people are compared in, inside a sentence and as a label

topic-internet-users = استخدام الإنترنت
topic-mobile-owners = امتلاك الهاتف المتنقل
    .label = امتلاك الهاتف المتنقل
topic-mobile-owners-age-15-49 = امتلاك الهاتف المتنقل في الفئة العمرية من 15 إلى 49 سنة
    .label = امتلاك الهاتف المتنقل في الفئة العمرية من 15 إلى 49 سنة
topic-literacy = إلمام الكبار بالقراءة والكتابة في سن 15 فأكثر
    .label = إلمام الكبار بالقراءة والكتابة في سن 15 فأكثر
topic-youth-literacy = إلمام الشباب بالقراءة والكتابة من 15 إلى 24 سنة
    .label = إلمام الشباب بالقراءة والكتابة من 15 إلى 24 سنة
topic-school-life-expectancy = العمر المدرسي المتوقع
    .label = العمر المدرسي المتوقع
topic-labour-participation = المشاركة في القوى العاملة في سن 15 فأكثر
    .label = المشاركة في القوى العاملة في سن 15 فأكثر
topic-bachelors = درجة البكالوريوس
topic-youth-unemployment = بطالة الشباب من 15 إلى 24 سنة
    .label = بطالة الشباب من 15 إلى 24 سنة
topic-unemployment = البطالة في سن 15 فأكثر
    .label = البطالة في سن 15 فأكثر
topic-households-internet = الإنترنت في المنزل
topic-households-computer = الحاسوب في المنزل
    .label = الحاسوب في المنزل
topic-households-mobile-phone = الهاتف المتنقل في المنزل
    .label = الهاتف المتنقل في المنزل
topic-households-electricity = الكهرباء في المنزل
    .label = الكهرباء في المنزل
topic-electricity-access = الحصول على الكهرباء
    .label = الحصول على الكهرباء
topic-internet-users-75-plus = استخدام الإنترنت من سن 75
topic-ict-skill-email = إرسال رسائل إلكترونية بملفات مرفقة
    .label = إرسال رسائل إلكترونية بملفات مرفقة
topic-ict-skill-copy-paste = النسخ واللصق
    .label = النسخ واللصق
topic-ict-skill-files = نسخ الملفات أو نقلها
    .label = نسخ الملفات أو نقلها
topic-ict-skill-transfer = نقل الملفات بين الأجهزة
    .label = نقل الملفات بين الأجهزة
topic-ict-skill-spreadsheet = استخدام الصيغ في جداول البيانات
    .label = استخدام الصيغ في جداول البيانات
topic-ict-skill-presentation = إعداد العروض التقديمية
    .label = إعداد العروض التقديمية
topic-ict-skill-software = تثبيت البرمجيات
    .label = تثبيت البرمجيات
topic-ict-skill-devices = توصيل أجهزة جديدة
    .label = توصيل أجهزة جديدة
topic-ict-skill-programming = كتابة برنامج حاسوبي
    .label = كتابة برنامج حاسوبي
subject-of-year = { $topic } ({ $year })
    .label = { $topic }، { $year }
subject-of-no-year = { $topic } (السنة غير مذكورة)
    .label = { $topic }، السنة غير مذكورة

pair-left-out = استُبعدت أرقام { $topic } ({ $years }): { $women } للنساء و{ $men } للرجال لا تتسق مع { $all } المنشورة للجميع في عام { $last }؛ وقد يكون المسح لأعمار أخرى.
pair-apart = أرقام { $topic } للنساء ({ $women }) والرجال ({ $men }) في عام { $year } لا تتسق مع { $all } التي تعطيها السلسلة السنوية للجميع في عام { $last }: فقد تكون قيمة السلسلة السنوية مستكملة بين مسح وآخر، أو قد يكون المسح لأعمار أخرى.
pair-unit-percent = %
pair-unit-years = سنة
pair-gap = { $points ->
    [one] { $points } نقطة
    [two] { $points } نقطة
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
}
pair-gap-ahead = { $group } +{ $gap }
topic-stem-graduates = خريجو العلوم والتكنولوجيا
    .label = خريجو العلوم والتكنولوجيا

## What people did who have a skill

did-ict-skill-email = إرسال رسائل إلكترونية بملفات مرفقة
did-ict-skill-copy-paste = استخدام النسخ واللصق
did-ict-skill-files = نسخ ملف أو نقله
did-ict-skill-transfer = نقل ملفات بين الأجهزة
did-ict-skill-spreadsheet = استخدام صيغة في جدول بيانات
did-ict-skill-presentation = إعداد عرض تقديمي
did-ict-skill-software = العثور على برمجيات وتثبيتها
did-ict-skill-devices = توصيل أجهزة جديدة
did-ict-skill-programming = كتابة برنامج حاسوبي
did-internet-users = استخدام الإنترنت
did-mobile-owners = امتلاك هاتف متنقل
did-mobile-owners-age-15-49 = امتلاك هاتف متنقل في الفئة العمرية من 15 إلى 49 سنة
did-literacy = الإلمام بالقراءة والكتابة في سن 15 فأكثر
did-youth-literacy = الإلمام بالقراءة والكتابة في الفئة العمرية من 15 إلى 24 سنة

## Tables of pairs

pairs-rows = المقياس
pairs-women = النساء
pairs-men = الرجال
pairs-least = النسبة، على الأقل
pairs-most = النسبة، على الأكثر
pairs-too-old = قيم قديمة جدا أو غير معروفة السنة، ولم تُقارن: { $topics }.
work-modelled = معظم أرقام العمل مستمدة من نماذج منظمة العمل الدولية حيث لا يوجد مسح.
