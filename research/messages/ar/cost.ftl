### تكلفة مد الشبكات

cost-headline = تُقدر تكلفة مد الشبكات إلى { $people } شخص خارج نطاق الجيل الرابع في { $economy } بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أي { $share } من الناتج المحلي الإجمالي لسنة واحدة، أو { $each } للفرد.
cost-headline-no-gdp = تُقدر تكلفة مد الشبكات إلى { $people } شخص خارج نطاق الجيل الرابع في { $economy } بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أو { $each } للفرد.
cost-unknown = تكلفة مد الشبكات في { $economy } غير متاحة.
cost-no-gap = بيانات ناقصة: عدد من يعيشون خارج نطاق الجيل الرابع من بين { $people } شخص غير موصول بالإنترنت في { $economy }.
cost-not-described = بيانات ناقصة للفترة نفسها في { $economy }: المساحة أو نسبة سكان الحضر أو الحصول على الكهرباء.
cost-no-more = يصل الجيل الرابع إلى الجميع في { $economy } ({ $year })؛ ولم تبق شبكة تبنى.
cost-no-more-hidden = التغطية المبلغ عنها 100%؛ وبسبب التقريب قد يبقى ما يصل إلى { $people } شخص خارج النطاق، وهم غير محسوبين في التكلفة.
cost-speed = لا يمكن تخطيط شبكة توفر { $speed } Mbit/s للمستخدم في { $economy }: فمستخدم واحد يستهلك أكثر مما تحمله خلية.
cost-cell = بطيف قدره { $bandwidth } MHz تحمل الخلية { $carries } Mbit/s؛ اختر سرعة أقل.

## What it takes. $sites at central costs, $range from low to high costs; $people by satellite.

cost-needs-sites = يتطلب ذلك { $sites ->
    [one] موقعا واحدا
    [two] موقعين
    [few] { $sites } مواقع
    [many] { $sites } موقعا
   *[other] { $sites } موقع
} ({ $range }).
cost-needs-both = يتطلب ذلك { $sites ->
    [one] موقعا واحدا
    [two] موقعين
    [few] { $sites } مواقع
    [many] { $sites } موقعا
   *[other] { $sites } موقع
} ({ $range })؛ وتخدم السواتل { $people } شخص في أقل الأراضي سكانا.
cost-needs-satellite = تخدم السواتل جميع الأشخاص، وعددهم { $people }: فالأرض هناك أقل سكانا من أن تقام فيها مواقع.
cost-narrow = على مستوى العالم، تبلغ تكلفة البنية التحتية في «مخطط العمل» (2025) الصادر عن الاتحاد الدولي للاتصالات ستة أمثال تكلفتها في هذا النموذج، لأنه يشمل أيضا الألياف البصرية في المدن والشبكات الأساسية.
cost-where = إذا كانت الشبكات تصل أولا إلى الأراضي الأعلى كثافة سكانية، كما يفترض النموذج، فإن { $share } ممن هم خارج النطاق يعيشون في { $provinces }.
cost-no-provinces = عدد السكان حسب مناطق المستوى الأول غير متاح في { $economy }؛ ويعامل النموذج الاقتصاد كمنطقة واحدة.
cost-demand-grows = تبنى الشبكات لسكان يزيد عددهم بنسبة { $change }، كما هو متوقع بعد { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}.
cost-demand-shrinks = من المتوقع أن ينخفض عدد السكان بنسبة { $change } خلال { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}؛ وتبنى الشبكات لسكان اليوم.
cost-demand-unknown = الإسقاطات السكانية غير متاحة في { $economy }؛ وتبنى الشبكات لسكان اليوم.

## Notes

cost-method = يصل الجيل الرابع إلى { $covered } من السكان ({ $year }). ولكل منطقة من المستوى الأول سكانها ومساحتها، وتقع المدن في المنطقة التي مركزها هو الأقرب، ويفترض أن من لا يصل إليهم الجيل الرابع يعيشون في أقل الأراضي سكانا. وتتوفر شبكة الكهرباء للمواقع حيث تتوفر الكهرباء للسكان، ويفترض أن ذلك حيث تكون كثافتهم أعلى، وفي كل مكان إذا كانت تصل إلى 99% من السكان أو أكثر. ويشمل التخطيط { $traffic } GB للمستخدم شهريا بسرعة { $speed } Mbit/s في ساعة الذروة.
cost-network-share = عند التكاليف المركزية، { $share } هي الشبكة نفسها، والباقي ضرائب ورسوم وإدارة وعائد.
cost-yardstick = عند تشغيل النموذج لجميع غير الموصولين بالإنترنت في عام 2020، لا يتجاوز الفارق بين نتائجه وأرقام تقرير الاتحاد الدولي للاتصالات «توصيل البشرية» (2020) عاملا قدره { $factor }، في العالم وفي كل منطقة من مناطقه.
cost-prices = التكاليف قيم حالية بأسعار سنوات مصادرها؛ ولا تحتسب الشبكات الأساسية والخطوط الرئيسية والأجهزة والتدريب.
cost-unconfirmed = أرقام من الذاكرة لم تؤكد في مصدرها: { $figures }.

## Table and chart

cost-rows = ما يخدمهم
cost-served-towns = المدن
cost-served-capacity = الريف، مواقع للحركة
cost-served-coverage = الريف، مواقع للتغطية
cost-served-satellite = السواتل، أقل الأراضي سكانا
cost-served-all = الكل
cost-column-density = الأشخاص لكل km²
cost-column-sites = المواقع
cost-column-cost = التكلفة المركزية
cost-column-cheapest = الدنيا
cost-column-dearest = العليا
cost-column-each = التكلفة للفرد
cost-column-share = % من الناتج المحلي الإجمالي لسنة
cost-part-sites = المواقع
cost-part-links = الوصلات
cost-part-energy = الطاقة
cost-part-running = التشغيل
cost-part-satellite = السواتل
cost-part-fees = الضرائب والرسوم
cost-part-return = الإدارة والعائد
cost-axis-million = مليون دولار أمريكي
cost-axis-billion = مليار دولار أمريكي
cost-chart = التكلفة حسب الجزء، التكاليف المركزية. { $headline }

## What decides the cost. $driver: an assumption; $cost: at central costs; $range: with it at either end.

cost-drivers-headline = أكثر ما يحدد تكلفة مد الشبكات في { $economy }: { $drivers }.
cost-drivers-first-cost = عند التكاليف المركزية تبلغ { $cost }؛ وعند طرفي أولها ({ $driver }): { $range }.
cost-drivers-first-choice = عند التكاليف المركزية تبلغ التكلفة { $cost }؛ ومع خيارات أخرى للعامل الأول ({ $driver }): { $range }.
cost-drivers-method = يغير كل خط افتراضا واحدا دون غيره، ويبين طرفاه ما تصبح عليه التكلفة. والتكاليف غير مؤكدة، أما الخيارات، مثل حركة البيانات، فهي قرارات. ويشمل نطاق التكلفة الكلية كل هذه الخطوط، وكذلك التكاليف كلها معا عند طرفها الأدنى أو الأعلى؛ أما اجتماع تكاليف مرتفعة مع خيار مكلف فيتجاوزه.
cost-drivers-spread = من الطرف الأدنى إلى الطرف الأعلى
cost-drivers-chart = ما تصبح عليه التكلفة عند طرفي كل افتراض، الأوسع فارقا أولا. { $headline }
cost-rows-assumptions = الافتراض
cost-column-low = القيمة الدنيا
cost-column-central = القيمة المركزية
cost-column-high = القيمة العليا
cost-column-kind = النوع
cost-column-confirmed = قرئ في المصدر
cost-kind-cost = تكلفة
cost-kind-choice = خيار
cost-sources = { $before } { $next }
cost-confirmed = نعم
cost-not-confirmed = لا

## Who pays. $percent of income; $rest: what remains at central costs, $range; $high: at high costs.

pay-rest = في { $economy }، لو دفع المستخدمون الجدد في سن 10 فأكثر { $percent } من متوسط الدخل مقابل الخدمة، لبقي نحو { $rest } من تكلفة الشبكات دون تغطية (أي { $share } من الناتج المحلي الإجمالي لسنة واحدة) و{ $high } عند التكاليف العليا؛ ومع دخول أدنى يبقى أكثر من ذلك.
pay-rest-no-gdp = في { $economy }، لو دفع المستخدمون الجدد في سن 10 فأكثر { $percent } من متوسط الدخل مقابل الخدمة، لبقي نحو { $rest } من تكلفة الشبكات دون تغطية و{ $high } عند التكاليف العليا؛ ومع دخول أدنى يبقى أكثر من ذلك.
pay-rest-about = في { $economy }، لو دفع المستخدمون الجدد في سن 10 فأكثر { $percent } من متوسط الدخل مقابل الخدمة، لغطت مدفوعاتهم تكلفة الشبكات تقريبا (التقدير المركزي لما يبقى دون تغطية: { $rest })؛ وعند التكاليف العليا يبقى { $high } دون تغطية، ومع دخول أدنى يبقى أكثر من ذلك.
pay-rest-high = في { $economy }، لو دفع المستخدمون الجدد في سن 10 فأكثر { $percent } من متوسط الدخل مقابل الخدمة، لغطت مدفوعاتهم تكلفة الشبكات؛ وعند التكاليف العليا يبقى نحو { $high } دون تغطية، ومع دخول أدنى يبقى أكثر من ذلك.
pay-nothing = في { $economy }، لو دفع المستخدمون الجدد في سن 10 فأكثر { $percent } من متوسط الدخل مقابل الخدمة، لغطت مدفوعاتهم تكلفة الشبكات؛ ومع دخول أدنى قد لا تغطيها.
pay-unknown = لا تتوفر معلومات عمن يمكنه دفع تكلفة مد الشبكات في { $economy }.
pay-no-income = بيانات ناقصة: رقم حديث للدخل القومي في { $economy }.
pay-viable = أنواع المناطق التي تغطي تكلفتها عند التكاليف المركزية: { $viable } من أصل { $zones }.
pay-revenue = الإيرادات هي إيرادات الموصولين الجدد وحدهم في سن 10 فأكثر، كما في حساب الأجهزة؛ ولا يحتسب ما يكسبه المشغلون من غيرهم. وقد يكون دخل غير الموصولين بالإنترنت أقل من متوسط الدخل، فيدفعون عندئذ أقل.
pay-surplus = تنفق الفوائض حيث تصل إلى أكبر عدد من المستخدمين مقابل المال نفسه.
cost-income-gni = الدخل هو نصيب الفرد من الدخل القومي الإجمالي لعام { $year } (طريقة أطلس)، أي متوسط جميع السكان.
cost-income-gdp = الدخل هو نصيب الفرد من الناتج المحلي الإجمالي لعام { $year }، أي متوسط جميع السكان.
cost-income-priced = أسعار الاتحاد الدولي للاتصالات في { $economy } نسب من دخل قدره { $income } للفرد، لا { $ours }؛ وبذلك الدخل كان المستخدمون سيحققون { $share } من الإيرادات المبينة.
pay-column-users = المستخدمون في سن 10 فأكثر، مع النمو
pay-column-revenue = الإيرادات
pay-column-carried = تتحمله مناطق أخرى
pay-column-remains = الباقي على الآخرين

## Why a person costs more or less. $own, $typical: US$ a person in the economy, and with traits typical of $group.

reasons-level = تكلفة توصيل شخص خارج نطاق الجيل الرابع في { $economy }: { $own }، أي نحو ما هي عليه في اقتصاد نمطي من { $group } ({ $typical }).
reasons-more = تكلفة توصيل شخص خارج نطاق الجيل الرابع في { $economy }: { $own }، أي أكثر منها في اقتصاد نمطي من { $group } ({ $typical }).
reasons-less = تكلفة توصيل شخص خارج نطاق الجيل الرابع في { $economy }: { $own }، أي أقل منها في اقتصاد نمطي من { $group } ({ $typical }).
reasons-more-density = تكلفة توصيل شخص خارج نطاق الجيل الرابع في { $economy }: { $own }، أي أكثر منها في اقتصاد نمطي من { $group } ({ $typical })، ويرجع ذلك في المقام الأول إلى قلة الكثافة السكانية حيث ينتهي الجيل الرابع.
reasons-less-density = تكلفة توصيل شخص خارج نطاق الجيل الرابع في { $economy }: { $own }، أي أقل منها في اقتصاد نمطي من { $group } ({ $typical })، ويرجع ذلك في المقام الأول إلى ارتفاع الكثافة السكانية حيث ينتهي الجيل الرابع.
reasons-more-income = تكلفة توصيل شخص خارج نطاق الجيل الرابع في { $economy }: { $own }، أي أكثر منها في اقتصاد نمطي من { $group } ({ $typical })، ويرجع ذلك في المقام الأول إلى أن الأجور والأسعار أعلى.
reasons-less-income = تكلفة توصيل شخص خارج نطاق الجيل الرابع في { $economy }: { $own }، أي أقل منها في اقتصاد نمطي من { $group } ({ $typical })، ويرجع ذلك في المقام الأول إلى أن الأجور والأسعار أدنى.
reasons-more-electricity = تكلفة توصيل شخص خارج نطاق الجيل الرابع في { $economy }: { $own }، أي أكثر منها في اقتصاد نمطي من { $group } ({ $typical })، ويرجع ذلك في المقام الأول إلى افتقار المواقع إلى شبكة كهرباء.
reasons-less-electricity = تكلفة توصيل شخص خارج نطاق الجيل الرابع في { $economy }: { $own }، أي أقل منها في اقتصاد نمطي من { $group } ({ $typical })، ويرجع ذلك في المقام الأول إلى توفر شبكة كهرباء في المواقع.
reasons-more-distance = تكلفة توصيل شخص خارج نطاق الجيل الرابع في { $economy }: { $own }، أي أكثر منها في اقتصاد نمطي من { $group } ({ $typical })، ويرجع ذلك في المقام الأول إلى طول المسافات بين الأماكن.
reasons-less-distance = تكلفة توصيل شخص خارج نطاق الجيل الرابع في { $economy }: { $own }، أي أقل منها في اقتصاد نمطي من { $group } ({ $typical })، ويرجع ذلك في المقام الأول إلى قصر المسافات بين الأماكن.
reasons-unknown = لا يمكن مقارنة تكلفة الشخص خارج النطاق في { $economy }.
reasons-too-few = عدد اقتصادات { $group } التي تبلغ عن تغطية الجيل الرابع أقل من أن يسمح بمقارنة التكاليف.
reasons-method = النمطي هو الوسيط في { $economies ->
    [one] اقتصاد واحد
    [two] اقتصادين
    [few] { $economies } اقتصادات
    [many] { $economies } اقتصادا
   *[other] { $economies } اقتصاد
} من { $group } تُعرف فيها تغطية الجيل الرابع. وانطلاقا منه وصولا إلى هذا الاقتصاد، تأخذ العوامل واحدا تلو الآخر قيمها في هذا الاقتصاد، بدءا بالعامل الذي يكون له وحده أكبر أثر؛ ولو اختلف الترتيب لاختلفت الخطوات.
reasons-relief = لا يشمل النموذج التضاريس؛ وهي تدخل فيه من خلال المساحة التي يغطيها الموقع.
reasons-rows = العامل
reasons-trait-density = الأشخاص لكل km² حيث ينتهي الجيل الرابع
reasons-trait-income = نصيب الفرد من الدخل، دولار أمريكي سنويا
reasons-trait-electricity = المواقع بلا شبكة كهرباء، %
reasons-trait-distance = المسافة بين الأماكن، km
reasons-trait-cost = تكلفة الشخص الواحد، US$
reasons-column-own = هذا الاقتصاد
reasons-column-typical = النمطي في المنطقة
reasons-column-step = تغير التكلفة للفرد، دولار أمريكي
reasons-typical = اقتصاد نمطي من { $group }
reasons-step-up = ↑ { $cost }
reasons-step-down = ↓ { $cost }
reasons-axis = دولار أمريكي للفرد، التكاليف المركزية
reasons-chart = من التكلفة في اقتصاد نمطي إلى التكلفة في هذا الاقتصاد، حسب العامل. { $headline }
