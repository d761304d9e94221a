### What a digital economy needs

## Subjects inside a sentence

eco-subject-policies = الحكومة الرقمية
eco-subject-infrastructure = البنية التحتية الرقمية
eco-subject-industry = الصناعة والبحث والتعليم

## What an economy, or the median of a group, is ranked among

eco-others = الاقتصادات الأخرى في { $group }
eco-world = اقتصادات العالم
eco-median-of = الوسيط في { $group }

## Headlines

eco-ahead = { $who } ({ $subject }): تقدم على أكثر من نصف { $others } من حيث { $front }.
eco-ahead-many = { $who } ({ $subject }): تقدم على أكثر من نصف { $others } في { $ahead } من المؤشرات البالغ عددها { $indicators }.
eco-behind = { $who } ({ $subject }): تأخر عن أكثر من نصف { $others } في { $behind } من المؤشرات البالغ عددها { $indicators }.
eco-behind-all = { $who } ({ $subject }): تأخر عن أكثر من نصف { $others } في جميع المؤشرات، وعددها { $indicators }.
eco-universal = متاح للجميع تقريبا: { $indicators }.
eco-few = المؤشرات الحديثة عن { $subject } في مصادر هذا التقرير أقل من أن تتيح مقارنة { $who } بسائر الاقتصادات.
eco-medians = القيم الوسيطة عن { $subject } في { $who }: { $values }.
eco-values = الأرقام الحديثة عن { $subject } في { $who }: { $values }.
eco-one = { $who } في { $group }: { $rank } في { $indicator } ({ $value }).
eco-value = { $indicator } ({ $value })
eco-rank = { $rank } من أصل { $of }
eco-rank-shared = { $rank } من أصل { $of }، بالتساوي

## Notes and gaps

eco-gap-policies = ليس في البيانات: تنظيم السوق والأمن السيبراني (ينشر بياناتهما الاتحاد الدولي للاتصالات في أداة تتبع تنظيم تكنولوجيا المعلومات والاتصالات وفي الرقم القياسي العالمي للأمن السيبراني).

## Table and chart

eco-column-median = الوسيط
eco-column-low = الأدنى
eco-column-low-economy = الأدنى في
eco-column-high = الأعلى
eco-column-high-economy = الأعلى في
eco-column-rank = المرتبة في { $group }
eco-column-ahead = متقدم على
eco-column-level = في مستوى
eco-column-standing = سبب غياب المرتبة
eco-cell-universal = شامل
eco-cell-slight = قريب من الصفر
eco-cell-level = القيمة نفسها لكثير من الاقتصادات
eco-cell-unranked = الأرقام القابلة للمقارنة قليلة جدا
eco-empty = –
eco-axis = متقدم على هذه النسبة من { $others }
eco-head = { $who }: القيمة (السنة)
eco-chart = علامات من الأخير (0%) إلى الأول (100%). { $headline } { $places }.
