### مكونات الاقتصاد وتجارته وتطور المؤشرات

## Sectors. $services, $industry, $agriculture: shares of GDP.


## Trade. $balance: exports less imports.


## Over time. $before: in the year $first; $after or $value: in the year $last.

over-time-rose = { $indicator } في { $economy }: ارتفاع من { $before } في عام { $first } إلى { $after } في عام { $last }.
over-time-fell = { $indicator } في { $economy }: انخفاض من { $before } في عام { $first } إلى { $after } في عام { $last }.
over-time-peaked = { $indicator } في { $economy }: ارتفاع من { $before } في عام { $first } إلى { $value } في عام { $turn }، ثم انخفاض إلى { $after } في عام { $last }.
over-time-dipped = { $indicator } في { $economy }: انخفاض من { $before } في عام { $first } إلى { $value } في عام { $turn }، ثم ارتفاع إلى { $after } في عام { $last }.
over-time-moved = { $indicator } في { $economy }: تقلب بين { $low } و{ $high } من عام { $first } إلى عام { $last }، وبلغ { $after } في عام { $last }.
over-time-same = { $indicator } في { $economy }: القيمة في عام { $last } ({ $after }) مماثلة تقريبا لقيمة عام { $first } ({ $before }).
over-time-level = { $indicator } في { $economy }: { $value } في كل من عام { $first } وعام { $last }.
over-time-once = { $indicator } في { $economy }: { $value } في عام { $last }.
over-time-rate = { $indicator } في { $economy }: { $value } في عام { $last }، مقابل وسيط قدره { $median } (سنوات المقارنة: { $years }).
over-time-before = وكانت القيمة في عام { $begun } قريبة مما كانت عليه في عام { $last }: { $before }.
over-time-break = التغير في عام { $year } بعيد جدا عن المعتاد في سنة: وقد يكون ذلك انقطاعا في السلسلة.
over-time-published = { $indicator } في { $economy } وفق الأرقام المنشورة: { $start } ({ $first }) و{ $before } ({ $since }) و{ $value } ({ $year })؛ ولا يُعرف أي الرقمين الأخيرين هو الصحيح، فقد يكون في السلسلة انقطاع.
over-time-jumped = { $indicator } في { $economy }: { $before } في عام { $since } و{ $value } في عام { $year }، وهو تغير بعيد جدا عن المعتاد في سنة، وقد يكون انقطاعا في السلسلة.
over-time-none = السنوات المعروفة أقل من أن تظهر التطور في { $economy }: { $indicators }.
over-time-unknown = ليس في مصادر هذا التقرير قيمة حديثة في { $economy }: { $indicators }.
over-time-old = آخر قيمة أقدم من أن تعرض: { $indicators }.
over-time-chart = خطوط التطور على مر السنين في { $economy }: { $indicators }. { $headline }

## Trade in technology. $value: of $economy.

