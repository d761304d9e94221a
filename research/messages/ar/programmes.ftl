### Participants of programmes, in rounded counts

programmes-reach = شارك نحو { $people ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    } من { $economy } في { $programmes }.
programmes-reach-years = شارك نحو { $people ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    } من { $economy } في { $programmes } ({ $years }).
programmes-others = برامج أخرى
programmes-balance = تبلغ نسبة النساء نحو { $share } ({ $range }) ممن ذُكر جنسهم أنثى أو ذكرا.
programmes-chart = أعمدة متراكمة للمشاركين حسب السنة، النساء والرجال. { $headline }
programmes-completion = نحو { $share } ({ $range }) من المشاركين من { $economy } المعروفة نتائجهم، وعددهم { $known }، أكملوا برنامجهم.
programmes-completion-female = بين النساء، نحو { $share } ({ $range }) أكملن البرنامج.
programmes-completion-male = بين الرجال، نحو { $share } ({ $range }) أكملوا البرنامج.
programmes-completion-unknown = لا يُعرف عدد المشاركين من { $economy } الذين أكملوا برنامجهم.
programmes-by-follow-up = أكثر المآلات شيوعا بين المشاركين من { $economy }: { $largest }.
programmes-by-field = أكثر المجالات شيوعا بين المشاركين من { $economy }: { $largest }.
programmes-by-programme = أكبر البرامج من حيث المشاركين من { $economy }: { $largest }.
programmes-by-age = أكثر الأعمار شيوعا بين المشاركين من { $economy }: { $largest }.
programmes-line = { $line } ({ $people })
programmes-lines-few = عدد المشاركين من { $economy } الذين أعطوا الإجابة نفسها أقل من أن يُعرض أي منها.
programmes-not-known-of = لا تُعرف الإجابة عن عدد من المشاركين يبلغ نحو { $people }.
programmes-few = عدد المشاركين من { $economy } أقل من أن يُعرض: أقل من { $fewest } بعد التقريب.
programmes-nobody = ليس بين المشاركين المسجلين أحد من { $economy }.
programmes-unknown = لا يُعرف عدد المشاركين في البرامج من { $economy }.
programmes-results-unknown = لا تُعرف نتائج البرامج للمشاركين من { $economy }.
programmes-rounding = الأعداد مقربة إلى مضاعفات { $base } وقد تبعد عن الواقع بما يصل إلى { $off }، حتى لا يمكن تمييز أحد. واستُبعدت المجموعات التي تُقرب إلى 0، أما الأسماء التي يشترك فيها أقل من { $least } من الأشخاص فتُحتسب معا.

## Heads and lines of the tables

programmes-rows-cohort-year = سنة البدء
programmes-rows-completed = الإكمال
programmes-rows-follow-up = بعد البرنامج
programmes-rows-field = المجال
programmes-rows-programme = البرنامج
programmes-rows-age = العمر
programmes-all = الجميع
programmes-women = النساء
programmes-men = الرجال
programmes-other-sex = آخر
programmes-sex-unknown = غير مذكور
programmes-rest = غير ذلك
programmes-line-unknown = غير معروف
programmes-yes = نعم
programmes-no = لا
programmes-under-18 = أقل من 18
programmes-18-to-24 = 18 إلى 24
programmes-25-to-34 = 25 إلى 34
programmes-from-35 = 35 فأكثر
programmes-employed = عمل بأجر
programmes-own-business = عمل خاص
programmes-studying = دراسة
programmes-none-of-these = لا شيء مما سبق
