### Named places

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

