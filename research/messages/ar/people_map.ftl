### People by province

people-map-one = كل سكان { $economy }، وعددهم { $people } نسمة، يعيشون في منطقة واحدة من المستوى الأول.
people-map-placed = إذا كانت التغطية تتبع الكثافة السكانية، فإن نحو { $share } ممن لا يصلهم الجيل الرابع في { $economy }، وعددهم { $people }، يعيشون في: { $areas }.
people-map-unplaced = لا يُعرف أين يعيش من لا يصلهم الجيل الرابع في { $economy }، وعددهم { $people }: فالكثافة السكانية وحدها لا تميز عددا قليلا من { $kind }. ويُطلب من المشغلين تقديم خريطة للتغطية.
people-map-assumed = وهذا افتراض: لم تُقرأ هنا أي خريطة للتغطية. ويُطلب من المشغلين أولا بيان تغطيتهم لهذه الأماكن.
first-level-area = مناطق المستوى الأول
    .label = مناطق المستوى الأول
first-level-canton = الكانتونات
    .label = الكانتونات
first-level-county = المقاطعات
    .label = المقاطعات
first-level-department = المقاطعات
    .label = المقاطعات
first-level-district = الدوائر
    .label = الدوائر
first-level-division = الأقسام
    .label = الأقسام
first-level-emirate = الإمارات
    .label = الإمارات
first-level-governorate = المحافظات
    .label = المحافظات
first-level-municipality = البلديات
    .label = البلديات
first-level-parish = الأبرشيات
    .label = الأبرشيات
first-level-prefecture = المحافظات
    .label = المحافظات
first-level-province = المقاطعات
    .label = المقاطعات
first-level-region = الأقاليم
    .label = الأقاليم
first-level-state = الولايات
    .label = الولايات
people-map-density = أعلى كثافة سكانية في { $densest } ({ $high } نسمة في الكيلومتر المربع)، وأدناها في { $emptiest } ({ $low }).
people-map-unknown = لا يتوفر عدد السكان حسب مناطق المستوى الأول في { $economy }.
people-map-missing = عدد السكان غير معروف في { $provinces }.
people-map-as-of = يعود عدد السكان إلى عام { $year }.
people-map-scaled = طُبقت حصص { $areas } في عام { $grid } على عدد السكان البالغ { $people } نسمة في عام { $year }.
people-map-prospects = عدد سكان { $economy } في عام { $year } مأخوذ من «التوقعات السكانية في العالم 2024»، محسوبا بالاستكمال بين السنوات التي تورد لها أعدادا حسب العمر.
people-map-too-few = الحدود المرسومة أضيق مما ينبغي، فتعطي عددا من السكان أقل من الواقع في { $provinces } وأكثر منه في المناطق المحيطة.
people-map-land = تبلغ مساحة مناطق المستوى الأول مجتمعة { $share } من مساحة اليابسة في { $economy }: احتساب المياه أو إغفال السواحل يجعل الكثافات تقريبية.
people-map-joined = جرى الربط بين مناطق الخريطة ومناطق المصدر بالرمز ({ $code }) أو بالاسم ({ $name }) أو بأقرب نقطة ({ $point }).
people-map-not-joined = { $number ->
    [one] منطقة واحدة من المستوى الأول ليست على الخريطة: { $provinces }.
    [two] منطقتان من المستوى الأول ليستا على الخريطة: { $provinces }.
    [few] { $number } مناطق من المستوى الأول ليست على الخريطة، ومنها { $provinces }.
    [many] { $number } منطقة من المستوى الأول ليست على الخريطة، ومنها { $provinces }.
   *[other] { $number } منطقة من المستوى الأول ليست على الخريطة، ومنها { $provinces }.
}
people-map-source = المصدر: { $title } ({ $publisher }). الترخيص: { $licence }.
people-map-column-share = النسبة من السكان
people-map-column-placed = من لا يصلهم الجيل الرابع، إذا كانت التغطية تتبع الكثافة
people-map-column-area = المساحة، km²
people-map-column-density = نسمة لكل km²
people-map-chart = خريطة { $economy } بدائرة لكل منطقة من المستوى الأول، مساحتها متناسبة مع عدد السكان ولونها حسب الكثافة. { $headline }
people-map-order = من لا يصلهم الجيل الرابع إذا كانت التغطية تتبع الكثافة، { $areas }: { $shown } من { $number }، الأكثر أولا
people-map-largest = السكان والكثافة، { $areas }: { $shown } من { $number }، الأكثر سكانا أولا
people-map-legend = نسمة لكل km²
people-map-size = الدوائر: حتى { $people } نسمة
people-map-hover = { $name }: { $people } نسمة، { $density } لكل km²
