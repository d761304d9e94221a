### السكان حسب العمر، الآن ولاحقا

## A group of people in $economy: $people now, $change by $year.

ages-young-more = يعيش { $people } شاب وشابة من 15 إلى 24 سنة في { $economy }؛ وتشير الإسقاطات إلى زيادة عددهم بنسبة { $change } بحلول عام { $year }.
ages-young-fewer = يعيش { $people } شاب وشابة من 15 إلى 24 سنة في { $economy }؛ وتشير الإسقاطات إلى انخفاض عددهم بنسبة { $change } بحلول عام { $year }.
ages-young-same = يعيش { $people } شاب وشابة من 15 إلى 24 سنة في { $economy }، وهو عدد قريب مما تشير إليه الإسقاطات لعام { $year }.
ages-women-more = { $people } منهم شابات؛ وتشير الإسقاطات إلى زيادة عدد الشابات بنسبة { $change } بحلول عام { $year }.
ages-women-fewer = { $people } منهم شابات؛ وتشير الإسقاطات إلى انخفاض عدد الشابات بنسبة { $change } بحلول عام { $year }.
ages-women-same = { $people } منهم شابات، وهو عدد قريب مما تشير إليه الإسقاطات لعام { $year }.
ages-cohort = يبلغ { $people } شخص في { $economy } سن 15 كل سنة؛ وتشير الإسقاطات إلى أن عددهم سيكون { $later } في عام { $year }.
ages-cohort-same = يبلغ { $people } شخص في { $economy } سن 15 كل سنة، وهو عدد قريب مما تشير إليه الإسقاطات لعام { $year }.
ages-unknown = ليس في مصادر هذا التقرير عدد سكان { $economy } بحسب سنوات العمر.
ages-missing = ليس في البيانات: أعداد سكان { $economy } بحسب كل سنة من سنوات العمر، حاليا وفي الإسقاطات (تنشرها شعبة السكان في الأمم المتحدة).
ages-method = الأعمار محسوبة بالاستكمال بين السنوات التي تعطيها «التوقعات السكانية في العالم»، ومطبقة على سكان عام { $year }؛ وتتغير السنوات اللاحقة وفق إسقاطها المتوسط.
ages-source = المصدر: { $title } ({ $publisher }). الترخيص: { $licence }.

## Table and chart

ages-rows = الفئة
ages-group-pupils = التلاميذ، من 6 إلى 17 سنة
ages-group-learners = المتعلمون، من 5 إلى 24 سنة
ages-group-young = الشباب، من 15 إلى 24 سنة
ages-group-women = النساء من 15 إلى 24 سنة
ages-group-men = الرجال من 15 إلى 24 سنة
ages-people-in = الأشخاص، { $year }
ages-change-to = التغير حتى { $year }
ages-column-turning = يبلغون سن 15 خلال السنة
ages-group = { $first } إلى { $last }
ages-oldest = { $age } فأكثر
ages-sex-female = النساء، { $year }
ages-sex-male = الرجال، { $year }
ages-later = { $year }، إسقاط
ages-axis = أشخاص
ages-hover = { $ages }: { $people }
ages-change = { $before } ← { $after }
ages-chart = الهرم السكاني في { $economy } في عام { $year }، مع خط محيط لعام { $later }. { $headline }
