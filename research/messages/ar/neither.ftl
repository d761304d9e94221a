### Electricity and the Internet together

## How far the two overlap

neither-all = كل السكان تقريبا في { $economy } لديهم الكهرباء والإنترنت.
neither-nobody = في { $economy }، لدى { $both } من السكان الكهرباء والإنترنت معا، ولدى { $one } أحدهما فقط، ولا يكاد أحد يفتقر إليهما معا.
neither-power = لا يكاد نقص الكهرباء يبقي أحدا في { $economy } غير موصول بالإنترنت: لدى { $electricity } من السكان كهرباء، ويستخدم { $internet } منهم الإنترنت.
neither-up-to = { $most } من سكان { $economy } على الأكثر ليس لديهم كهرباء ولا إنترنت.
neither-at-least = لا يقل عدد من لديهم كهرباء وهم غير موصولين بالإنترنت في { $economy } عن { $people }.
neither-some = { $share } من سكان { $economy } ليس لديهم كهرباء ولا إنترنت.
neither-unknown = لا يتوفر عدد من ليس لديهم كهرباء ولا إنترنت من سكان { $economy }.
neither-missing = لا تتوفر أرقام حديثة عن { $indicators } في { $economy }.
neither-apart = يفصل بين رقمي الحصول على الكهرباء واستخدام الإنترنت في { $economy } أكثر من { $apart ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $apart } سنوات
        [many] { $apart } سنة
       *[other] { $apart } سنة
    }.
neither-people = لدى { $both } من السكان الكهرباء والإنترنت معا، ولدى { $one } أحدهما فقط، ويفتقر إليهما معا { $neither }.
neither-people-up-to = لدى { $both } من السكان الكهرباء والإنترنت معا، ولدى { $one } أحدهما فقط، ويفتقر إليهما معا { $most } على الأكثر.
neither-in-urban = في المدن، { $share } ليس لديهم أي منهما.
neither-in-rural = في المناطق الريفية، { $share } ليس لديهم أي منهما.
neither-no-places = بيانات ناقصة: استخدام الإنترنت في المدن والمناطق الريفية في { $economy } (ينشرها الاتحاد الدولي للاتصالات).
neither-year = يعود الرقمان إلى عام { $year }.
neither-years = يعود رقم الكهرباء إلى عام { $electricity }، ورقم استخدام الإنترنت إلى عام { $internet }.
neither-bounds = تبين النسبتان المدى الذي يمكن أن تتداخلا فيه، لا التداخل الفعلي، ولذلك يُعطى نطاق.

neither-place-all = الجميع
neither-place-urban = الحضر
neither-place-rural = الريف
neither-cell-both = الكهرباء والإنترنت
neither-cell-first-only = الكهرباء فقط
neither-cell-second-only = الإنترنت فقط
neither-cell-neither = لا هذا ولا ذاك
neither-column-both-low = كلاهما، على الأقل
neither-column-both-high = كلاهما، على الأكثر
neither-column-first-only-low = الكهرباء فقط، على الأقل
neither-column-first-only-high = الكهرباء فقط، على الأكثر
neither-column-second-only-low = الإنترنت فقط، على الأقل
neither-column-second-only-high = الإنترنت فقط، على الأكثر
neither-column-neither-low = لا هذا ولا ذاك، على الأقل
neither-column-neither-high = لا هذا ولا ذاك، على الأكثر
neither-axis = % من السكان
neither-chart = نسب السكان الذين لديهم كلاهما أو أحدهما أو لا هذا ولا ذاك. { $headline }
