### Gaining and losing ground

## $before, $after: the figure in the years $since and $until; $usual: the median change of the others.

ground-gained = { $indicator } في { $economy }: زيادة قدرها { $change } من عام { $since } إلى عام { $until }، وهي أكبر من وسيط الزيادة في { $group }، وهو { $usual }.
ground-gained-still = { $indicator } في { $economy }: ارتفاع من { $before } في عام { $since } إلى { $after } في عام { $until }، لكن دون زيادة منذ عام { $still }؛ وبلغ وسيط الزيادة في { $group } { $usual }.
ground-lost = { $indicator } في { $economy }: زيادة قدرها { $change } من عام { $since } إلى عام { $until }، وهي أقل من وسيط الزيادة في { $group }، وهو { $usual }.
ground-lost-ahead = { $indicator } في { $economy }: زيادة قدرها { $change } من عام { $since } إلى عام { $until }، لتبلغ القيمة { $after }، وهي لا تزال أعلى من الوسيط في { $group }، وهو { $median }، لكن الفارق يتقلص: إذ بلغ وسيط الزيادة فيها { $usual }.
ground-peaked = { $indicator } في { $economy }: ارتفاع من { $before } في عام { $since } إلى { $peak } في عام { $turn }، ثم انخفاض إلى { $after } في عام { $until }؛ وبلغ وسيط الزيادة في { $group } { $usual }.
ground-lost-down = { $indicator } في { $economy }: دون زيادة، { $before } في عام { $since } و{ $after } في عام { $until }؛ وبلغ وسيط الزيادة في { $group } { $usual }.
ground-kept = { $indicator } في { $economy }: زيادة قدرها { $change } من عام { $since } إلى عام { $until }، وهي قريبة من وسيط الزيادة في { $group }، وهو { $usual }.
ground-level = { $indicator } ({ $value })
ground-both = { $economy }: تقدم نسبي مقارنة بالاقتصادات الأخرى في { $gain }، لكن الارتفاع في { $loss } أقل منه في { $group }.
ground-both-down = { $economy }: تقدم نسبي مقارنة بالاقتصادات الأخرى في { $gain }، وتراجع نسبي في { $loss }.
ground-all-gained = { $economy }: تقدم نسبي مقارنة بالاقتصادات الأخرى في { $indicators }.
ground-all-lost = { $indicators } في { $economy }: ارتفاع أقل منه في { $group }.
ground-all-lost-down = { $economy }: تراجع نسبي مقارنة بالاقتصادات الأخرى في { $indicators }.
ground-carried = { $indicator } في { $economy }: لا يُقارن التغير بما لدى الاقتصادات الأخرى، لأن عدد الاشتراكات هو نفسه في أربع قيم على الأقل ({ $years })، كما لو كان رقما سابقا مكررا.
ground-counted = تجري المقارنة مع { $group } بأرقام تعود إلى سنوات أرقام { $economy } أو إلى سنة قبلها أو بعدها.
ground-unknown = { $economy }: لا يُعرف ما إذا حدث تقدم أو تراجع مقارنة مع { $group }.
ground-not-named = غير مرتب هنا، لأنه متاح للجميع تقريبا أو لا يكاد يتاح لأحد، أو لأن معظم القيم تقديرات: { $indicators }.
ground-apart = لم تُقارن المؤشرات الآتية لأن أقل من { $fewest } اقتصادات لها أرقام لا تبعد أكثر من سنة عن أرقام { $economy }: { $indicators }.
ground-method = لا يُذكر تغير إلا إذا زاد أو نقص بما لا يقل عن { $clear } (بالنقاط المئوية أو لكل 100) عن وسيط تغير الاقتصادات الأخرى وعن وسيط تغير جميع الاقتصادات التي كانت بدايتها في حدود { $room } من بدايته، وتغيرت المرتبة بين الاقتصادات الأخرى في الاتجاه نفسه بما لا يقل عن { $places }. ولا يُشترط تغير المرتبة للأول والأخير، ولا يُقارن الأخير إلا بالاقتصادات الأخرى. ولا يُعد خسارة ارتفاعٌ أقل ينتهي عند { $nearly } أو { $all } لكل 100 أو أعلى.
ground-now = الأحدث
ground-plus = +{ $change }
ground-axis-share = التغير منذ نحو عام { $first }، بالنقاط المئوية
ground-axis = التغير منذ نحو عام { $first }، لكل 100 نسمة
ground-side-better = تقدم واضح
ground-side-level = غير واضح
ground-side-full = ارتفاع أقل من مستوى مرتفع
ground-side-worse = ارتفاع أقل
ground-side-fell = انخفاض
ground-unclear = { $economy }، لم يُذكر مكسب ولا خسارة
    .label = { $economy }، لم يُذكر مكسب ولا خسارة
ground-chart = النقاط: تغير الاقتصاد؛ العلامات: وسيط تغير الاقتصادات الأخرى. { $headline }
ground-column-then = القيمة نحو عام { $first }
ground-column-change = التغير
ground-column-usual = وسيط تغير الاقتصادات الأخرى

## A change beside structural peers

