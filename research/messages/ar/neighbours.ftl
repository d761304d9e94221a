### An economy against its neighbours

## Neighbours by border, or the nearest over the sea

neighbours-more-border = { $indicator } في { $economy }: { $value }؛ والقيمة أعلى في { $more } من أصل { $compared } من الاقتصادات المجاورة.
neighbours-more-near = { $indicator } في { $economy }: { $value }؛ والقيمة أعلى في { $more } من أصل { $compared } من أقرب الاقتصادات.
neighbours-all-border = { $indicator } في { $economy }: { $value }؛ والقيمة أعلى في كل الاقتصادات المجاورة وعددها { $compared }.
neighbours-all-near = { $indicator } في { $economy }: { $value }؛ والقيمة أعلى في كل من أقرب الاقتصادات وعددها { $compared }.
neighbours-most-border = { $indicator } في { $economy }: { $value }، وهي قيمة أعلى مما في أي من الاقتصادات المجاورة وعددها { $compared }.
neighbours-most-near = { $indicator } في { $economy }: { $value }، وهي قيمة أعلى مما في أي من أقرب الاقتصادات وعددها { $compared }.
neighbours-level-border = { $indicator } في { $economy }: { $value }؛ والقيمة مماثلة تقريبا في { $level } من أصل { $compared } من الاقتصادات المجاورة، وأدنى في البقية.
neighbours-level-near = { $indicator } في { $economy }: { $value }؛ والقيمة مماثلة تقريبا في { $level } من أصل { $compared } من أقرب الاقتصادات، وأدنى في البقية.
neighbours-same-border = { $indicator } في { $economy }: { $value }؛ والقيمة مماثلة في كل الاقتصادات المجاورة وعددها { $compared }.
neighbours-same-near = { $indicator } في { $economy }: { $value }؛ والقيمة مماثلة في كل من أقرب الاقتصادات وعددها { $compared }.
neighbours-universal-border = { $indicator } في { $economy }: { $value }، أي مستوى شبه شامل، كما في { $level } من أصل { $compared } من الاقتصادات المجاورة.
neighbours-universal-near = { $indicator } في { $economy }: { $value }، أي مستوى شبه شامل، كما في { $level } من أصل { $compared } من أقرب الاقتصادات.
neighbours-one-more = { $indicator } في { $economy }: { $value }؛ والقيمة أعلى في { $neighbour }.
neighbours-one-same = { $indicator } في { $economy }: { $value }؛ والقيمة مماثلة في { $neighbour }.
neighbours-one-less = { $indicator } في { $economy }: { $value }؛ والقيمة أدنى في { $neighbour }.
neighbours-one-universal = { $indicator } في { $economy }: { $value }، أي مستوى شبه شامل، كما في { $neighbour }.

neighbours-who-border = لها حدود مع { $economy }: { $neighbours }.
neighbours-who-near = ليس لأي اقتصاد حدود مع { $economy }؛ وأقرب الاقتصادات: { $neighbours }.
neighbours-unknown-border = لا يمكن مقارنة { $indicator } في { $economy } بالاقتصادات المجاورة.
neighbours-unknown-near = لا يمكن مقارنة { $indicator } في { $economy } بأقرب الاقتصادات.
neighbours-no-value = لا تتوفر قيمة حديثة عن { $indicator } في { $economy }.
neighbours-no-others-border = لا تتوفر قيمة حديثة عن { $indicator } في أي اقتصاد له حدود مع { $economy }.
neighbours-no-others-near = لا تتوفر قيمة حديثة عن { $indicator } في أي اقتصاد قريب من { $economy }.
neighbours-without = لا تتوفر قيمة حديثة عن { $indicator } في { $economies }.
neighbours-apart = لم تُقارن الاقتصادات الآتية في { $indicator } لأن أرقامها تبعد أكثر من سنة عن رقم { $economy }: { $economies }.
neighbours-chart = أعمدة: { $indicator } في { $economy } والاقتصادات القريبة. { $headline }
