### The parts of rural digital development

rural-ends = التنمية الرقمية الريفية في { $economy }: أعلى درجة في { $strongest } ({ $high } من 100 نقطة) وأدنى درجة في { $weakest } ({ $low }).
rural-one = التنمية الرقمية الريفية في { $economy }: الدرجة { $points } من 100 نقطة في { $part }، وهو الجزء الوحيد الذي تتوفر عنه بيانات كافية.
rural-above = أعلى من الوسيط في { $group }: { $parts }.
rural-below = أدنى من الوسيط في { $group }: { $parts }.
rural-method = { $text } والقيم التي تقابل أدنى الدرجات وأعلاها هي من اختيار هذا المشروع.

rural-rows = الجزء ومؤشراته في المناطق الريفية
rural-column-score = الدرجة، 1 إلى 100
rural-column-median = الوسيط في المنطقة
rural-column-value = القيمة
rural-median = الوسيط، { $group }
rural-axis = النقاط من 100
rural-chart = الدرجات مقارنة بالوسيط في المنطقة. { $headline }
