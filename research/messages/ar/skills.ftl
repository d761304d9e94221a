### Digital skills

## What women and men did

skills-compared = من أصل { $skills } من المهارات الرقمية المشمولة بالمسوح ({ $years })، كانت النساء في { $economy } مقارنة بالرجال { $states }.
skills-widest = الفجوة أوسع ما تكون في مهارة واحدة: { $skill } ({ $women } من النساء و{ $men } من الرجال).
skills-surveyed = تسأل المسوح عن الأشهر الثلاثة الأخيرة.
skills-unknown = ليس في مصادر هذا التقرير أرقام حديثة عن المهارات الرقمية لدى النساء والرجال في { $economy }.
skills-rows = المهارة

## The gap to the target

skills-gap-basic-reached = { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية أساسية (مسوح { $years }): تحقق هدف { $target }.
skills-gap-basic-open = { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية أساسية (مسوح { $years })، ولا يمكن الحكم على تحقق هدف { $target }.
skills-gap-basic-short = { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية أساسية (مسوح { $years })، مقابل هدف قدره { $target } بحلول عام { $due }.
skills-gap-basic-reached-end = ما لا يقل عن { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية أساسية (مسوح { $years }): تحقق هدف { $target }.
skills-gap-basic-short-end = ما لا يزيد على { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية أساسية (مسوح { $years })، مقابل هدف قدره { $target } بحلول عام { $due }.
skills-gap-intermediate-reached = { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية متوسطة (مسوح { $years }): تحقق هدف { $target }.
skills-gap-intermediate-open = { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية متوسطة (مسوح { $years })، ولا يمكن الحكم على تحقق هدف { $target }.
skills-gap-intermediate-short = { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية متوسطة (مسوح { $years })، مقابل هدف قدره { $target } بحلول عام { $due }.
skills-gap-intermediate-reached-end = ما لا يقل عن { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية متوسطة (مسوح { $years }): تحقق هدف { $target }.
skills-gap-intermediate-short-end = ما لا يزيد على { $share } من مستخدمي الإنترنت في { $economy } كانت لديهم مهارات رقمية متوسطة (مسوح { $years })، مقابل هدف قدره { $target } بحلول عام { $due }.
skills-gap-of-all = يقدم المسح النسبة من جميع السكان: { $people }، حين كان { $online } منهم يستخدمون الإنترنت.
skills-need-basic = لبلوغ { $target }، يلزم أن يكتسب المهارات الأساسية { $people ->
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    } في سن 15 فأكثر.
skills-need-intermediate = لبلوغ { $target }، يلزم أن يكتسب المهارات المتوسطة { $people ->
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    } في سن 15 فأكثر.
skills-gap-unknown = لا يُظهر أي مسح مقروء هنا مدى بعد { $economy } عن هدف { $target } من مستخدمي الإنترنت ذوي المهارات الرقمية الأساسية بحلول عام { $due }.
skills-gap-areas = { $areas ->
    [one] من خمسة مجالات للمهارات الرقمية، يُظهر مسح حديث في { $economy } مجالا واحدا: { $shown }. ولا يُعرف عدد ذوي المهارات الأساسية.
    [two] من خمسة مجالات للمهارات الرقمية، تُظهر مسوح حديثة في { $economy } مجالين: { $shown }. ولا يُعرف عدد ذوي المهارات الأساسية.
    [few] من خمسة مجالات للمهارات الرقمية، تُظهر مسوح حديثة في { $economy } { $areas } مجالات: { $shown }. ولا يُعرف عدد ذوي المهارات الأساسية.
    [many] من خمسة مجالات للمهارات الرقمية، تُظهر مسوح حديثة في { $economy } { $areas } مجالا: { $shown }. ولا يُعرف عدد ذوي المهارات الأساسية.
   *[other] من خمسة مجالات للمهارات الرقمية، تُظهر مسوح حديثة في { $economy } { $areas } مجال: { $shown }. ولا يُعرف عدد ذوي المهارات الأساسية.
}
skills-gap-vague-basic = مستخدمو الإنترنت ذوو المهارات الرقمية الأساسية في { $economy }: المهارات المنفردة التي شملتها المسوح ({ $publisher }، { $years }) لا تحدد نسبتهم إلا ضمن نطاق واسع ({ $share }).
skills-gap-vague-intermediate = مستخدمو الإنترنت ذوو المهارات الرقمية المتوسطة في { $economy }: المهارات المنفردة التي شملتها المسوح ({ $publisher }، { $years }) لا تحدد نسبتهم إلا ضمن نطاق واسع ({ $share }).
skills-people-gap = بيانات ناقصة: عدد السكان والتركيب العمري في { $economy } قرابة وقت المسح (ينشرها البنك الدولي).
skills-gap-method = النسبة نطاق لأن المهارات تُنشر كل على حدة ولا يُنشر مدى تداخلها. وتقدم المسوح نسبا من جميع السكان؛ ولأن هدف عام { $due } يخص مستخدمي الإنترنت، فقد قُسمت على نسبة مستخدمي الإنترنت من السكان في ذلك العام.
skills-not-all-basic = لم يسأل المسح عن كل المهارات الأساسية، ولذلك قد تصل النسبة إلى 100%.
skills-not-all-intermediate = لم يسأل المسح عن كل المهارات المتوسطة، ولذلك قد تصل النسبة إلى 100%.
skills-gap-people = تُطبق نسب المسح على أحدث عدد للسكان في سن 15 فأكثر؛ وتغطي بعض المسوح أعمارا أخرى.
skills-level-basic = المهارات الأساسية
skills-level-intermediate = المهارات المتوسطة
skills-column-level = المستوى
skills-column-low = النسبة من مستخدمي الإنترنت، على الأقل
skills-column-high = على الأكثر
skills-column-people-low = النسبة من السكان، على الأقل
skills-column-people-high = النسبة من السكان، على الأكثر
skills-column-online = مستخدمو الإنترنت آنذاك
skills-column-target = هدف عام { $due }
skills-column-central = من يلزمهم التعلم
skills-column-least = على الأقل
skills-column-most = على الأكثر
skills-column-asked = المهارات المسؤول عنها
skills-column-of = من أصل
skills-column-first = أول مسح
skills-column-last = آخر مسح
skills-axis = % من مستخدمي الإنترنت
skills-spread = النسبة من مستخدمي الإنترنت، النطاق
skills-chart = نطاق نسبة السكان ذوي المهارات الرقمية مقارنة بالهدف. { $headline }

## Who would have to learn

training-literacy-people = في { $economy }، نحو { $people ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    } في سن 15 فأكثر، أي { $share }، لا يعرفون القراءة والكتابة.
training-literacy-share = في { $economy }، { $share } من السكان في سن 15 فأكثر لا يعرفون القراءة والكتابة.
training-literacy-none = تفيد البيانات بأن كل السكان في سن 15 فأكثر في { $economy } يعرفون القراءة والكتابة.
training-internet-users-people = من بين غير الموصولين بالإنترنت في { $economy }، وعددهم { $offline }، عدد من هم في سن 10 فأكثر { $people }.
training-internet-users-covered = من بين غير الموصولين بالإنترنت في { $economy }، وعددهم { $offline }، عدد من هم في سن 10 فأكثر وفي نطاق تغطية الجيل الرابع { $people }.
training-internet-users-people-open = عدد غير الموصولين بالإنترنت في { $economy } هو { $offline }؛ ولا يُعرف كم منهم في سن 10 فأكثر.
training-internet-users-covered-open = عدد غير الموصولين بالإنترنت في { $economy } هو { $offline }؛ ولا يُعرف كم منهم في سن 10 فأكثر وفي نطاق تغطية الجيل الرابع.
training-later = وإضافة إليهم، يبلغ عدد غير الموصولين بالإنترنت في سن 10 فأكثر خارج نطاق تغطية الجيل الرابع { $people }، وهم يحتاجون إلى شبكة أولا.
training-later-none = يتراوح عدد غير الموصولين بالإنترنت في سن 10 فأكثر خارج نطاق تغطية الجيل الرابع بين صفر و{ $people }؛ وهم يحتاجون إلى شبكة أولا.
training-bounds = يُحتسب من هم في سن 10 فأكثر: ويكون عددهم في حده الأدنى إذا كان جميع الأطفال غير موصولين ولم يكن أحد خارج نطاق تغطية الجيل الرابع موصولا، وفي حده الأقصى إذا كانت نسبة غير الموصولين بين الأطفال هي نفسها بين الجميع وكانت نسبة الموصولين خارج النطاق حيث يصل الجيل الثالث هي نفسها بين الجميع. والتكلفة المركزية هي لمنتصف العددين.
training-bounds-aged = يُحتسب من هم في سن 10 فأكثر: ويكون عددهم في حده الأدنى إذا كان جميع الأطفال غير موصولين، وفي حده الأقصى إذا كانت نسبة غير الموصولين بين الأطفال هي نفسها بين الجميع. والتكلفة المركزية هي لمنتصف العددين.
training-base-adults = من بين السكان في سن 15 فأكثر، وعددهم { $people } ({ $year })، يُحتسب من لا يعرفون القراءة.
training-internet-users-none = تفيد البيانات بأن كل السكان في { $economy } يستخدمون الإنترنت.
training-unknown = لا يُعرف عدد من لا يقرؤون أو لا يستخدمون الإنترنت في { $economy }.
training-not-recent = ليس في مصادر هذا التقرير أرقام حديثة عن عدد من لا يقرؤون أو لا يستخدمون الإنترنت في { $economy }.
training-cost-offline-all = التكلفة المقدرة لتقديم دورة تدريبية إلى كل من غير الموصولين بالإنترنت في سن 10 فأكثر، وعددهم { $people }، هي في المجموع: { $cost }.
training-cost-offline-readers = التكلفة المقدرة لدورة تدريبية لكل شخص يعرف القراءة من غير الموصولين بالإنترنت، وعددهم { $people }: { $cost }. أما الآخرون في سن 10 فأكثر، وعددهم نحو { $unread }، فيحتاجون أولا إلى تعلم القراءة، ولا تُحسب تكلفة ذلك.
training-cost-covered-all = التكلفة المقدرة لتقديم دورة تدريبية إلى كل من غير الموصولين بالإنترنت في سن 10 فأكثر ضمن نطاق تغطية الجيل الرابع، وعددهم { $people }، هي في المجموع: { $cost }.
training-cost-covered-readers = التكلفة المقدرة لدورة تدريبية لكل شخص يعرف القراءة من غير الموصولين بالإنترنت ضمن نطاق تغطية الجيل الرابع، وعددهم { $people }: { $cost }. أما الآخرون في سن 10 فأكثر، وعددهم نحو { $unread }، فيحتاجون أولا إلى تعلم القراءة، ولا تُحسب تكلفة ذلك.
training-few = لا تُقدر تكلفة تدريبهم: فتكاليف الوحدة المقروءة هنا لبرامج أكبر بكثير.
training-high = لا تُقدر تكلفة تدريبهم: فتكاليف الوحدة المقروءة هنا لاقتصادات منخفضة ومتوسطة الدخل.
training-pace-on-track = استخدام الإنترنت في { $economy } على المسار الصحيح لبلوغ هدف { $bound } بحلول عام { $due } دون برنامج إضافي، ولذلك لا تُقدر تكلفة أي برنامج.
training-pace-met = بلغ استخدام الإنترنت في { $economy } هدف { $bound } لعام { $due }، ولذلك لا تُقدر تكلفة أي برنامج.
training-pace-met-jump = يتوقف الحكم على بلوغ استخدام الإنترنت في { $economy } هدف { $bound } لعام { $due } على انقطاع محتمل في السلسلة، ولذلك لا تُقدر تكلفة أي برنامج.
training-central = تقع التكلفة الوسطى للدورة قرب الطرف الأدنى من نطاقها: فمصدران يعطيان { $low } و{ $central } للشخص عند دخل سنوي قدره { $income }، ويعطي مصدر واحد { $high }، وهو الطرف الأعلى.
training-ages-part = لا يُعرف عدد سكان { $economy } بحسب سنوات العمر؛ ويُفترض أن ثلثي من هم دون سن 15 ({ $share } من الجميع) دون سن { $age }.
training-rows = الأشخاص الذين
training-row-literacy = لا يعرفون القراءة والكتابة، في سن 15 فأكثر
training-row-internet-users = لا يستخدمون الإنترنت
training-row-aged = لا يستخدمون الإنترنت، في سن 10 فأكثر
training-row-covered = لا يستخدمون الإنترنت، في سن 10 فأكثر، في نطاق تغطية الجيل الرابع
training-row-later = لا يستخدمون الإنترنت، في سن 10 فأكثر، خارج نطاق تغطية الجيل الرابع
training-row-course = تُحتسب لهم تكلفة دورة
training-column-share = النسبة من جميع من هم في هذه السن
training-column-people = الأشخاص
training-column-least = الأشخاص، على الأقل
training-column-most = الأشخاص، على الأكثر
training-column-low = التدريب، دنيا
training-column-central = التدريب، مركزية
training-column-high = التدريب، عليا
skills-pairs-chart = أزواج من النقاط: النساء والرجال. { $headline }
