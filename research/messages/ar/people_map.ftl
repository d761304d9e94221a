### People by province

people-map-apart = تضم { $area } { $land } من مساحة الأرض في { $economy } و{ $share } من سكانها، وعددهم { $people } نسمة.
people-map-spread = سكان { $economy }، وعددهم { $people } نسمة، موزعون على { $areas }، وعددها { $number }.
people-map-one = كل سكان { $economy }، وعددهم { $people } نسمة، يعيشون في منطقة واحدة من المستوى الأول.
first-level-area = مناطق المستوى الأول
first-level-canton = الكانتونات
first-level-county = المقاطعات
first-level-department = المقاطعات
first-level-district = الدوائر
first-level-division = الأقسام
first-level-emirate = الإمارات
first-level-governorate = المحافظات
first-level-municipality = البلديات
first-level-parish = الأبرشيات
first-level-prefecture = المحافظات
first-level-province = المقاطعات
first-level-region = الأقاليم
first-level-state = الولايات
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
people-map-rows = منطقة المستوى الأول
people-map-column-share = النسبة من السكان
people-map-column-land = النسبة من المساحة
people-map-column-area = المساحة، km²
people-map-column-density = نسمة لكل km²
people-map-chart = خريطة { $economy } بدائرة لكل منطقة من المستوى الأول، مساحتها متناسبة مع عدد السكان ولونها حسب الكثافة. { $headline }
people-map-dots = علامتان لكل من { $areas }: حصتها من سكان { $economy } ومن المساحة، الأكبر فرقا أولا. { $headline }
people-map-order = الحصص من السكان والمساحة، { $areas }: { $shown } من { $number }، الأكبر فرقا أولا
people-map-legend = نسمة لكل km²
people-map-size = الدوائر: حتى { $people } نسمة
people-map-hover = { $name }: { $people } نسمة، { $density } لكل km²
