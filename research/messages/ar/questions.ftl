### Questions for ministers

## The questions

question-asked-coverage = ما الذي يبقي من تصلهم شبكة الجيل الرابع في { $among } غير موصولين بالإنترنت: السعر أم الأجهزة أم المهارات؟
question-asked-income = ما الذي فعلته اقتصادات ذات دخل مماثل ولم تفعله الاقتصادات التالية: { $economies }؟
question-asked-rural = ما الخدمات الريفية في { $among } التي يمكن أن تبدأ قبل وصول شبكة الكهرباء، ومن يدفع ثمن طاقتها؟
question-asked-women = ما البرامج التي تصل في { $among } إلى النساء غير الموصولات بالإنترنت، وكيف يُقاس ذلك؟
question-asked-reading = هل يمكن استخدام الخدمات الرقمية في { $among } دون قراءة، وهل يشمل تعليم الكبار المهارات الرقمية؟

## What they rest on

question-fact-coverage = في { $among }، لا تقل نسبة غير مستخدمي الإنترنت بين من تشملهم تغطية الجيل الرابع عن { $within } في { $economies }.
question-fact-income = في { $among }، يقل استخدام الإنترنت بأكثر من { $below } عن وسيط أقرب { $nearest ->
        [one] اقتصاد واحد
        [two] اقتصادين
        [few] { $nearest } اقتصادات
        [many] { $nearest } اقتصادا
       *[other] { $nearest } اقتصاد
    } من حيث الدخل، ويقل عن المجال المتوقع وفقا للدخل والجغرافيا، في { $economies }.
question-fact-rural = في { $among }، يقل الحصول على الكهرباء في المناطق الريفية عنه في المناطق الحضرية بمقدار { $points ->
        [one] { $points } نقطة مئوية
        [two] { $points } نقطة مئوية
        [few] { $points } نقاط مئوية
        [many] { $points } نقطة مئوية
       *[other] { $points } نقطة مئوية
    } أو أكثر في { $economies }.
question-fact-women = في { $among }، يقل استخدام النساء للإنترنت عن استخدام الرجال له، بدرجة تكافؤ أقل من { $score }، في { $economies }.
question-fact-reading = في { $among }، تقل نسبة الكبار الذين يعرفون القراءة والكتابة عن { $readers } في { $economies }.
question-most = الاقتصادات الأشد تأثرا ({ $axis }): { $economies }.
question-most-sure = الاقتصادات الأشد تأثرا بين الأرقام غير المشكوك فيها ({ $axis }): { $economies }.
question-economy = { $economy } ({ $value })
question-years = سنوات الأرقام: { $years }.
question-doubtful = محسوبة وغير مذكورة، لأن إحدى قيمها مشكوك فيها: { $economies }.
question-no-more = لا تثير البيانات عن { $among } سؤالا في { $place }.

## Charts and tables

question-axis-coverage = النقاط المئوية بين تغطية الجيل الرابع واستخدام الإنترنت
    .label = النقاط المئوية بين تغطية الجيل الرابع واستخدام الإنترنت
question-axis-income = النقاط المئوية دون الوسيط
    .label = النقاط المئوية دون الوسيط
question-axis-rural = النقاط المئوية بين الحضر والريف في الحصول على الكهرباء
    .label = النقاط المئوية بين الحضر والريف في الحصول على الكهرباء
question-axis-women = % التي تقل بها نسبة النساء عن نسبة الرجال
question-axis-reading = % من الكبار الذين لا يعرفون القراءة والكتابة
