### Named places

settlements-cities = وفقا لأعداد غير معروفة السنة، تضم الأماكن المسماة { $share } من سكان { $economy }؛ ويعيش { $cities } من السكان في مدن لا يقل عدد سكان كل منها عن { $least } نسمة.
settlements-no-city = وفقا لأعداد غير معروفة السنة، تضم الأماكن المسماة { $share } من سكان { $economy }؛ وليس بينها مدينة يبلغ عدد سكانها { $least } نسمة على الأقل.
settlements-small = وفقا لأعداد غير معروفة السنة، تضم الأماكن المسماة { $share } من سكان { $economy }.
settlements-few = تضم الأماكن المدرجة بعدد سكانها { $people } من سكان { $economy } البالغ عددهم { $national } نسمة.
settlements-over = { $places ->
    [one] عدد سكان المكان المسمى الوحيد في { $economy }: { $people } نسمة، وهو أكثر من عدد من يعيشون هناك البالغ { $national } نسمة.
    [two] عدد سكان المكانين المسميين في { $economy }: { $people } نسمة، وهو أكثر من عدد من يعيشون هناك البالغ { $national } نسمة.
    [few] عدد سكان الأماكن المسماة ({ $places }) في { $economy }: { $people } نسمة، وهو أكثر من عدد من يعيشون هناك البالغ { $national } نسمة.
    [many] عدد سكان الأماكن المسماة ({ $places }) في { $economy }: { $people } نسمة، وهو أكثر من عدد من يعيشون هناك البالغ { $national } نسمة.
   *[other] عدد سكان الأماكن المسماة ({ $places }) في { $economy }: { $people } نسمة، وهو أكثر من عدد من يعيشون هناك البالغ { $national } نسمة.
}
settlements-alone = تضم الأماكن المسماة في { $economy } { $people } نسمة.
settlements-unknown = لا يتوفر عدد سكان الأماكن المسماة في { $economy }.
settlements-no-population = بيانات ناقصة: عدد حديث لسكان { $economy } متسق مع مصادر أخرى.
settlements-no-places = بيانات ناقصة: الأماكن المسماة في { $economy } بعدد سكانها.
settlements-rest = ووفقا لذلك، فمن عدد السكان البالغ { $people } نسمة ({ $year })، { $rest } لا يعيشون في أي من الأماكن المدرجة في تلك القائمة.
settlements-inside = تقع المدن داخل المناطق المذكورة أعلاه، وسكانها جزء من سكان تلك المناطق.
settlements-instead = لا يتوفر عدد السكان حسب مناطق المستوى الأول في { $economy }، ولذلك فالأماكن المسماة هي كل ما يُعرف عن أماكن عيش السكان.
settlements-classes = الأماكن مصنفة حسب الحجم وحده: المدن من { $city } نسمة، والبلدات من { $town }.
settlements-without = { $places ->
    [one] مكان واحد ليس له عدد سكان في المصدر.
    [two] مكانان ليس لهما عدد سكان في المصدر.
    [few] { $places } أماكن ليس لها عدد سكان في المصدر.
    [many] { $places } مكانا ليس لها عدد سكان في المصدر.
   *[other] { $places } مكان ليس لها عدد سكان في المصدر.
}
settlements-undated = لا يذكر المصدر سنة لعدد سكان المكان ولا حدودا له، ولذلك لم تُرتب الأماكن.
settlements-source = المصدر: { $title } ({ $publisher }). الترخيص: { $licence }.

settlements-largest = { $places ->
    [one] مكان واحد في { $economy } مدرج بعدد سكانه: { $name } ({ $people } نسمة، والسنة غير معروفة).
    [two] مكانان في { $economy } مدرجان بعدد سكانهما؛ أكبرهما { $name } ({ $people } نسمة، والسنة غير معروفة).
    [few] { $places } أماكن في { $economy } مدرجة بعدد سكانها؛ أكبرها { $name } ({ $people } نسمة، والسنة غير معروفة).
    [many] { $places } مكانا في { $economy } مدرجة بعدد سكانها؛ أكبرها { $name } ({ $people } نسمة، والسنة غير معروفة).
   *[other] { $places } مكان في { $economy } مدرجة بعدد سكانها؛ أكبرها { $name } ({ $people } نسمة، والسنة غير معروفة).
}
settlements-map-all = { $shown ->
    [one] تعرض الخريطة المكان المسمى الوحيد في { $economy }.
    [two] تعرض الخريطة المكانين المدرجين بعدد سكانهما في { $economy }.
    [few] تعرض الخريطة الأماكن المدرجة بعدد سكانها في { $economy }، وعددها { $shown }.
    [many] تعرض الخريطة الأماكن المدرجة بعدد سكانها في { $economy }، وعددها { $shown }.
   *[other] تعرض الخريطة الأماكن المدرجة بعدد سكانها في { $economy }، وعددها { $shown }.
}
settlements-map-some = تعرض الخريطة { $shown } من أصل { $known } من الأماكن المسماة في { $economy }، وهي الأكثر سكانا.
settlements-map-unknown = لا تتوفر أماكن مسماة بعدد سكانها في { $economy }.
settlements-map-rows = المكان المسمى

settlements-rows = حجم المكان
settlements-row-city = مدن، 50,000 نسمة فأكثر
settlements-row-town = بلدات، 5,000 فأكثر
settlements-row-village = أماكن أصغر
settlements-row-rest = خارج الأماكن المدرجة
settlements-column-places = الأماكن
settlements-column-share = النسبة من السكان
settlements-axis = % من السكان
settlements-none = لا شيء مسمى
settlements-people = { $people }
settlements-in-places = { $places ->
    [one] { $people } في مكان واحد
    [two] { $people } في مكانين
    [few] { $people } في { $places } أماكن
    [many] { $people } في { $places } مكانا
   *[other] { $people } في { $places } مكان
}
settlements-chart = السكان حسب حجم المكان. { $headline }
