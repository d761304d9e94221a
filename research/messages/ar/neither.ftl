### Electricity and the Internet together

## How far the two overlap

neither-power = في { $economy }، الكهرباء متاحة لنسبة { $electricity } من السكان، ويستخدم الإنترنت { $internet }.
neither-up-to = { $most } من سكان { $economy } على الأكثر ليس لديهم كهرباء ولا إنترنت.
neither-shares = تتوفر الكهرباء لنسبة { $electricity } من السكان، ويستخدم الإنترنت { $internet } منهم.
neither-at-least-if = إذا كان { $internet } من سكان { $economy } يستخدمون الإنترنت، فإن عدد من لديهم كهرباء وهم غير موصولين بالإنترنت لا يقل عن { $people }.
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
neither-doubtful = لم يُحسب، لأن أحدث قيمة في { $economy } قد تكون ناتجة عن انقطاع في السلسلة: { $indicator }.
neither-year = يعود الرقمان إلى عام { $year }.
neither-years = يعود رقم الكهرباء إلى عام { $electricity }، ورقم استخدام الإنترنت إلى عام { $internet }.

neither-axis = % من السكان
