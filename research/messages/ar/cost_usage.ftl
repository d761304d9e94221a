### تكلفة وصل الأشخاص بالإنترنت حيث تصل إليهم شبكة

## Headlines. $people who need it; $cost at central costs, $range; $share of one year's GDP; $each: for one of them.

use-data-offline = تُقدر تكلفة توفير الأجهزة والبيانات الميسورة التكلفة والتدريب لصالح { $people } شخص غير موصول بالإنترنت في { $economy } بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أي { $share } من الناتج المحلي الإجمالي لسنة واحدة، أو { $each } للفرد.
use-data-offline-no-gdp = تُقدر تكلفة توفير الأجهزة والبيانات الميسورة التكلفة والتدريب لصالح { $people } شخص غير موصول بالإنترنت في { $economy } بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أو { $each } للفرد.
use-data-covered = تُقدر تكلفة توفير الأجهزة والبيانات الميسورة التكلفة والتدريب لصالح { $people } شخص في { $economy } يصل إليهم الجيل الرابع لكنهم غير موصولين بالإنترنت بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أي { $share } من الناتج المحلي الإجمالي لسنة واحدة، أو { $each } للفرد.
use-data-covered-no-gdp = تُقدر تكلفة توفير الأجهزة والبيانات الميسورة التكلفة والتدريب لصالح { $people } شخص في { $economy } يصل إليهم الجيل الرابع لكنهم غير موصولين بالإنترنت بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أو { $each } للفرد.
use-data-at-least = تُقدر تكلفة توفير الأجهزة والبيانات الميسورة التكلفة والتدريب لصالح ما لا يقل عن { $people } شخص في { $economy } يصل إليهم الجيل الرابع لكنهم غير موصولين بالإنترنت بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أي { $share } من الناتج المحلي الإجمالي لسنة واحدة، أو { $each } للفرد.
use-data-at-least-no-gdp = تُقدر تكلفة توفير الأجهزة والبيانات الميسورة التكلفة والتدريب لصالح ما لا يقل عن { $people } شخص في { $economy } يصل إليهم الجيل الرابع لكنهم غير موصولين بالإنترنت بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أو { $each } للفرد.
use-devices-offline = تُقدر تكلفة توفير الأجهزة والتدريب لصالح { $people } شخص غير موصول بالإنترنت في { $economy } بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أي { $share } من الناتج المحلي الإجمالي لسنة واحدة، أو { $each } للفرد.
use-devices-offline-no-gdp = تُقدر تكلفة توفير الأجهزة والتدريب لصالح { $people } شخص غير موصول بالإنترنت في { $economy } بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أو { $each } للفرد.
use-devices-covered = تُقدر تكلفة توفير الأجهزة والتدريب لصالح { $people } شخص في { $economy } يصل إليهم الجيل الرابع لكنهم غير موصولين بالإنترنت بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أي { $share } من الناتج المحلي الإجمالي لسنة واحدة، أو { $each } للفرد.
use-devices-covered-no-gdp = تُقدر تكلفة توفير الأجهزة والتدريب لصالح { $people } شخص في { $economy } يصل إليهم الجيل الرابع لكنهم غير موصولين بالإنترنت بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أو { $each } للفرد.
use-devices-at-least = تُقدر تكلفة توفير الأجهزة والتدريب لصالح ما لا يقل عن { $people } شخص في { $economy } يصل إليهم الجيل الرابع لكنهم غير موصولين بالإنترنت بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أي { $share } من الناتج المحلي الإجمالي لسنة واحدة، أو { $each } للفرد.
use-devices-at-least-no-gdp = تُقدر تكلفة توفير الأجهزة والتدريب لصالح ما لا يقل عن { $people } شخص في { $economy } يصل إليهم الجيل الرابع لكنهم غير موصولين بالإنترنت بنحو { $cost } ({ $range }) على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، أو { $each } للفرد.
use-network-first = لا يصل الجيل الرابع إلى غير الموصولين بالإنترنت في { $economy }؛ فالشبكة أولا.

## The price of data. $price, $budget: % of average income.

use-data-unknown = لا تشمل التكلفة دعم أسعار البيانات.
use-data-within = تبلغ تكلفة البيانات من الفئة الأساسية { $price } من متوسط الدخل، ضمن هدف { $budget }.
use-data-above = تبلغ تكلفة البيانات من الفئة الأساسية { $price } من متوسط الدخل؛ ويحتسب دعم ما يزيد على { $budget } على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، وقد تجعله المنافسة أقل.

## Notes and gaps

use-whether-covered = يحتاجون إلى ذلك سواء وصلت إليهم شبكة أم لا؛ وعدد من تصل إليهم الشبكة غير متاح.
use-later = هناك ما يصل إلى { $people } شخص غير موصولين بالإنترنت خارج نطاق الجيل الرابع سيحتاجون إلى الأمر نفسه متى وصلت إليهم شبكة؛ وهم غير محسوبين هنا.
use-source = { $figure } ({ $year }): { $source }
use-wages = تتناسب تكلفة التدريب مع متوسط الدخل، لأن المدربين يتقاضون أجورا؛ والرقم المذكور يقابل دخلا قدره { $income } للفرد سنويا.
use-poorer = يفترض أن دخل غير الموصولين بالإنترنت { $central } من متوسط الدخل، وعند الطرف الأعلى { $high }؛ ولا يعرف مصدر لذلك، لذا فإن التكلفة المركزية للبيانات هي طرفها الأدنى.
use-content = التكاليف محسوبة بالقيمة الحالية. يحصل كل شخص على جهاز واحد ودورة تدريبية واحدة، لمرة واحدة فقط؛ ولا تُحتسب تكلفة استبدال الأجهزة ولا تكلفة تكييف المحتوى ليكون ملائما.
use-no-price = بيانات ناقصة: سعر البيانات المتنقلة من الفئة الأساسية في { $economy }؛ وينشره الاتحاد الدولي للاتصالات.

## Table and chart

use-rows = الجزء
use-part-device = هاتف ذكي
use-part-data = بيانات خفض سعرها إلى 2% من الدخل
use-part-training = تدريب على المهارات الرقمية الأساسية
use-part-all = الكل
use-instrument-device = تمويل الأجهزة وخفض الضرائب والرسوم على الأجهزة من الفئة الأساسية
use-instrument-data = المنافسة، أو دعم حزمة الفئة الأساسية
use-instrument-training = التدريب في المجتمعات المحلية والمدارس والمكتبات
use-instrument-all = –
use-column-instrument = الأداة
use-column-low = للفرد، دنيا
use-column-central = للفرد، مركزية
use-column-high = للفرد، عليا
use-column-total-low = المجموع، دنيا
use-column-total-central = المجموع، مركزية
use-column-total-high = المجموع، عليا
use-axis = دولار أمريكي للفرد
use-chart = التكلفة للفرد حسب الجزء. { $headline }
