### Policy options

options-headline = { $gaps ->
    [one] الأولوية في { $economy }: { $topics }.
    [two] الأولويتان في { $economy }: { $topics }.
    [few] الأولويات في { $economy }: { $topics }.
    [many] الأولويات في { $economy }: { $topics }.
   *[other] الأولويات في { $economy }: { $topics }.
}
options-headline-part = { $gaps ->
    [one] أكبر فجوة في { $economy } ضمن هذا الموضوع: { $topics }.
    [two] أكبر فجوتين في { $economy } ضمن هذا الموضوع: { $topics }.
    [few] أكبر الفجوات في { $economy } ضمن هذا الموضوع: { $topics }.
    [many] أكبر الفجوات في { $economy } ضمن هذا الموضوع: { $topics }.
   *[other] أكبر الفجوات في { $economy } ضمن هذا الموضوع: { $topics }.
}
options-concerns = { $topic } ({ $people ->
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصا
   *[other] { $people } شخص
})
options-concerns-use = من تصلهم شبكة الجيل الرابع ولا يستخدمون الإنترنت ({ $people } من عمر 10 سنوات فأكثر)
options-concerns-learning = { $topic } ({ $people } من عمر 10 سنوات فأكثر)
options-none = لا تستدعي الأرقام الحديثة أولوية في { $economy } بشأن ما يلي: { $topics }.
options-none-open = في المواضيع التي يتناولها هذا التقرير، لا تُسجل في { $economy } أي فجوة عن هدف أو مستوى مرجعي يمكن فحصه بأرقام حديثة، أو يُتوقع أن تُغلق الفجوة في موعدها؛ وينبغي الحفاظ على ما يلي أو استكماله: { $topics }.
options-none-dated = في المواضيع التي يتناولها هذا التقرير، الأرقام الوطنية في { $economy } التي لا تظهر فجوة عمرها أكثر من ثلاث سنوات.
options-none-income = في المواضيع التي يتناولها هذا التقرير، لم يتسن مقارنة الأرقام الوطنية في { $economy } إلا باقتصادات ذات نصيب مماثل للفرد من الناتج المحلي الإجمالي، ولا تأخر عنها فيما يلي: { $topics }.
options-unjudged = لا يمكن الحكم على مدى الحاجة إلى أولوية في هذا الموضوع في { $economy }، إذ لا يبيّن أي رقم حديث ما يلي: { $topics }.
options-elsewhere = أكبر الفجوات في مواضيع أخرى، في الموجز القطري: { $topics }.
options-elsewhere-steps = مزيد من الخطوات والخيارات في الموجز القطري.
options-elsewhere-both = مزيد من الخطوات والخيارات في الموجز القطري، وفيه أيضا أكبر الفجوات في مواضيع أخرى: { $topics }.
options-offline-on-track = ليست أولوية بالنظر إلى الهدف: عدد غير الموصولين بالإنترنت { $people }، لكن استخدام الإنترنت على المسار الصحيح لبلوغ { $bound } بحلول عام { $due }.
options-offline-met = ليست أولوية بالنظر إلى الهدف: عدد غير الموصولين بالإنترنت { $people }، لكن استخدام الإنترنت بلغ الهدف وهو { $bound }.
options-offline-jump = ليست أولوية إذا كانت القفزة الأخيرة حقيقية: يبلغ عدد غير الموصولين بالإنترنت { $people }، وبلوغ هدف { $bound } مرهون بانقطاع محتمل في السلسلة.
options-offline-left-jump = بلغ استخدام الإنترنت { $bound } إن كان ارتفاعه الأخير حقيقيا ولم ينتج عن انقطاع في السلسلة: فعدد غير الموصولين { $people } وفق آخر رقم، و{ $more } وفق الرقم السابق له.
options-offline-left-on-track = ما بقي تقريره: كيفية توصيل من بقي غير موصول بالإنترنت، وعددهم { $people }. واستخدام الإنترنت على المسار الصحيح لبلوغ { $bound } بحلول عام { $due }؛ ومن شأن مسح للأسر المعيشية أن يبيّن من هم.
options-offline-left-open = ما بقي تقريره: كيفية توصيل من بقي غير موصول بالإنترنت، وعددهم { $people }. واستخدام الإنترنت دون هدف { $bound } المحدد لعام { $due } ولا يُعرف أنه على المسار الصحيح لبلوغه؛ ومن شأن مسح للأسر المعيشية أن يبيّن من هم.
options-offline-left-met = ما بقي تقريره: كيفية توصيل من بقي غير موصول بالإنترنت، وعددهم { $people }. وقد بلغ استخدام الإنترنت الهدف وهو { $bound }؛ ومن شأن مسح للأسر المعيشية أن يبيّن من هم.
options-unknown = لا يمكن تحديد خيارات السياسات في { $economy } لعدم توفر أرقام حديثة.
options-measure = الأرقام الحديثة في مصادر هذا التقرير أقل من أن تتيح فحص ما يلي: { $topics }.
options-unchecked-missing = لم يُفحص ما يلي لعدم توفر أرقام: { $topics }.
options-unchecked-alone = لم يُفحص ما يلي لعدم توفر رقم للمقارنة: { $topics }.
options-unchecked-old = لم يُفحص ما يلي لأن أرقامه قديمة: { $topics }.
options-unchecked-open = لم يُفحص ما يلي لأن أرقامه يناقض بعضها بعضا أو لا تحسم الأمر: { $topics }.
options-use-cost = هواتف للأشخاص في سن 10 فأكثر، وعددهم { $people }، ودورة تدريبية لكل منهم: على الأكثر { $cost }، إن لم يكن لدى أي منهم هاتف ذكي. ولا تشمل التكلفة استبدال الهواتف.
options-use-cost-readers = هواتف للأشخاص في سن 10 فأكثر، وعددهم { $people }، ودورة تدريبية لمن يعرف القراءة منهم: على الأكثر { $cost }، إن لم يكن لدى أي منهم هاتف ذكي. ولا تشمل التكلفة استبدال الهواتف.
options-price-cost = دعم للأشخاص في سن 10 فأكثر ضمن نطاق تغطية الجيل الرابع (عددهم { $people })، إذا لم تخفض المنافسة السعر إلى { $percent }، بالسعر الحالي: { $cost } سنويا إذا طالب به المستخدمون الجدد وحدهم، و{ $everybody } إذا طالب به جميع المستخدمين.
options-price-cost-share = دعم للأشخاص في سن 10 فأكثر ضمن نطاق تغطية الجيل الرابع (عددهم { $people })، إذا لم تخفض المنافسة السعر إلى { $percent }، بالسعر الحالي: { $cost } سنويا ({ $share } من الناتج المحلي الإجمالي) إذا طالب به المستخدمون الجدد وحدهم، و{ $everybody } إذا طالب به جميع المستخدمين.
options-electricity-cost = حيث لن تصل الشبكة قريبا: تكلفة الإنشاء { $kit } للفرد بأطقم الطاقة الشمسية للإضاءة والهواتف، أو { $grid } بشبكات القرى التي تشغل أيضا الأجهزة والأعمال الصغيرة؛ لعدد من الأشخاص لا يتجاوز { $people }. أما مد الشبكة الرئيسية فلم تُحسب تكلفته.
options-electricity-method = تشمل تكلفة الكهرباء الإنشاء وحده، وفق أرقام البنك الدولي لعام 2024 لأطقم الطاقة الشمسية وعام 2022 لشبكات القرى. ولا تشمل التشغيل.
options-step = تكليف مكتب الإحصاء أو جامعة بتجربة مدتها سنة تشمل أشخاصا غير موصولين بالإنترنت في سن 10 فأكثر (عددهم { $people }) بتكلفة { $cost } إضافة إلى مسح ختامي لهم جميعا لم تُحسب تكلفته: تحصل أماكن تُختار بالقرعة على { $arms }. ومما له أثر ذو دلالة إحصائية، يُوسَّع نطاق الأقل تكلفة لكل شخص يصبح موصولا بالإنترنت (حجم التجربة يكفي لاكتشاف زيادة في الموصولين قدرها { $more } من كل 100)؛ وإن لم يكن لأي منها أثر كهذا، يوقف العمل بها.
options-step-read = تكليف مكتب الإحصاء أو جامعة بتجربة مدتها سنة تشمل أشخاصا يعرفون القراءة وغير موصولين بالإنترنت في سن 10 فأكثر (عددهم { $people }) بتكلفة { $cost } إضافة إلى مسح ختامي لهم جميعا لم تُحسب تكلفته: تحصل أماكن تُختار بالقرعة على { $arms }. ومما له أثر ذو دلالة إحصائية، يُوسَّع نطاق الأقل تكلفة لكل شخص يصبح موصولا بالإنترنت (حجم التجربة يكفي لاكتشاف زيادة في الموصولين قدرها { $more } من كل 100)؛ وإن لم يكن لأي منها أثر كهذا، يوقف العمل بها. وبدء صفوف لتعليم الكبار لمن هم في سن 15 فأكثر ولا يعرفون القراءة، وعددهم { $unread }؛ ولا تُعرف تكلفتها: تُسأل عنها وزارة التعليم.
options-trial-arms = هواتف، أو دورة تدريبية، أو كليهما، أو لا شيء
options-trial-arms-data = هواتف، أو دورة تدريبية، أو كليهما، أو بيانات بسعر { $percent } من الدخل، أو لا شيء
options-step-settle = التحقق، مع مكتب الإحصاء والاتحاد الدولي للاتصالات، من الرقم الصحيح لاستخدام الإنترنت.
options-step-either = كلا رقمي استخدام الإنترنت يبينان الفجوة؛ والتحقق، مع مكتب الإحصاء والاتحاد الدولي للاتصالات، من الرقم الصحيح قبل التقرير القادم عن الهدف.
options-step-grid = سؤال شركة الكهرباء عن الأماكن التي لن تصلها الشبكة قريبا، والبدء فيها بأطقم الطاقة الشمسية أو شبكات القرى.
options-step-network = بناء شبكات لمن هم خارج نطاق الجيل الرابع، وعددهم { $people }: { $cost } على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}.
options-step-power = اختيار أماكن تتوفر فيها الكهرباء، إذ لا يمكن شحن الهواتف من دونها.
options-step-network-public = بناء شبكات لمن هم خارج نطاق الجيل الرابع، وعددهم { $people }: { $cost } على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، { $public }.
options-step-most-public = وإذا تعذرت ترقية أي موقع، فالتكلفة المقدرة للشبكات للجميع، على الأكثر: { $cost } على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}، { $public }.
options-step-most = وإذا تعذرت ترقية أي موقع، فالتكلفة المقدرة للشبكات للجميع، على الأكثر: { $cost } على مدى { $years ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}.
options-step-upgrade = طلب عروض أسعار من المشغلين، لكل موقع على حدة، لترقية الجيل الثالث الذي يصل إلى { $upgraded } ممن هم خارج نطاق الجيل الرابع، وعددهم { $people }: فلم تُحسب تكلفة الترقية هنا.
options-step-target = { $step } { $target }
options-step-districts = طلب تغطية الجيل الرابع بحسب المناطق من الهيئة التنظيمية: لا يبينها أي رقم من الأرقام المستخدمة هنا.
options-cost-assumed = تبلغ تكلفة دعم البيانات حدها الأدنى إن كان دخل غير الموصولين بالإنترنت هو متوسط الدخل، وحدها الأعلى إن كان { $share } منه.
options-unfit-start = انطلاقا من مستوى أعلى
options-unfit-half = بنتيجة دون نصف المسافة من هنا إلى الهدف
options-named = { $option } ({ $economy }): { $result }؛ { $evidence }.
options-nearest = أقرب نتيجة وُجدت: { $option } ({ $economy }): { $result }؛ { $evidence }، لكن { $why }.
options-named-cost = { $option } ({ $economy }): { $result }؛ { $evidence }. التكلفة: { $cost }.
options-own = { $option }: { $result }؛ { $evidence }.
options-barriers = غير الموصولين بالإنترنت: { $offline } من السكان؛ والعوائق المحتملة: { $barriers }.
options-barriers-survey = طلب أرقام أحدث من مكتب الإحصاء عما يلي: { $unknown }؛ وإجراء مسح إن لم توجد.
options-coverage-jump = قبل الاختيار، ينبغي التحقق مما إذا كان الجيل الرابع يغطي { $value } من السكان أم { $before } كما في { $since } قبل انقطاع محتمل في السلسلة.
options-coverage-doubt = تغطية الجيل الرابع المنشورة { $covered } ({ $covered-year })، وهي نسبة من شأنها أن تشكل عائقا لكنها لا تتوافق مع { $online } من السكان الموصولين بالإنترنت ({ $year }): ينبغي قياسها قبل الاختيار.
options-barriers-met = الأسباب غير المرجحة وفقا للمتوسطات الوطنية: { $met }.
options-barriers-unknown = إجراء مسح عن أسباب عدم اتصال الناس بالإنترنت: لا تبيّنها الأرقام الحديثة.
options-barrier-price = سعر البيانات المتنقلة
options-barrier-devices = عدم امتلاك هاتف
options-barrier-electricity = عدم توفر الكهرباء
options-barrier-coverage = نقص تغطية الجيل الرابع
options-barrier-skills = الافتقار إلى المهارات الرقمية
options-barrier-literacy = الأمية لدى البالغين
options-sized-share = { $barrier } ({ $share })
options-sized-part = { $barrier } ({ $share }، جزء من ذلك على الأكثر)
options-sized-average = { $barrier }: { $value } في المتوسط
options-own-span = { $option }، { $years }
options-own-since = { $option }، منذ عام { $since }
options-own-until = { $option }، حتى عام { $until }
options-none-fits = لا توجد نتيجة مسجلة ملائمة: { $topics }.
options-tax-device-taxes = الإيرادات التي سيُتنازل عنها غير معروفة هنا: تُطلب من مصلحة الضرائب الحصيلة السنوية لضريبة القيمة المضافة والرسوم على الهواتف.
options-tax-data-taxes = الإيرادات التي سيُتنازل عنها غير معروفة هنا: تُطلب من مصلحة الضرائب الحصيلة السنوية لرسوم الإنتاج وضريبة القيمة المضافة على خدمات الهاتف المحمول.
options-far = من اقتصادات يختلف حجمها كثيرا عن حجم { $economy } (بأكثر من { $times } ضعف).
options-more = فجوات أخرى: { $topics }.
options-cut = الانخفاض اللازم ليصبح السعر ميسورا ({ $topic }): { $needed }؛ وأكبر انخفاض وُجد ويلائم الحالة هنا هو { $largest } ({ $economy }).
options-fall = الانخفاض اللازم ليصبح السعر ميسورا ({ $topic }): { $needed }.
options-competition-unknown = طلب حصص المشغلين من السوق وشروط الدخول إليها من الهيئة التنظيمية: لا يبين أي رقم من الأرقام المستخدمة هنا مدى تنافسهم. فإذا كان الدخول مغلقا، يُرخَّص لمشغل جديد؛ وإذا كان مفتوحا ولمشغل أو اثنين معظم السوق، يُفتح تحقيق في المنافسة. وإذا كان المشغلون يتنافسون، يُنظر في الضرائب ورسوم الطيف وأسعار الجملة.
options-met = عند المستوى المرجعي أو قريبا منه: { $topics }.
options-income = بالمقارنة فقط باقتصادات ذات نصيب مماثل للفرد من الناتج المحلي الإجمالي، ودون تأخر عنها: { $topics }.
options-on-track = على المسار الصحيح لبلوغ الهدف: { $topics }.
options-dated = بلا فجوة، أو على المسار الصحيح، وفقا لأرقام يزيد عمرها على ثلاث سنوات: { $topics }.
options-method = تأتي أولا الفجوات التي تبقى قائمة حتى بدون انقطاع محتمل في السلسلة؛ ومنها تأتي فجوات السكان قبل فجوات الأسواق، والأهداف التي لم تتحقق قبل القيم المتأخرة عن الوسيط، والأبعد عن الهدف أو الوسيط أولا: أما فجوة من هم في نطاق الجيل الرابع فبحسب بعد استخدام الإنترنت عن هدفه. ويُذكر الخيار إذا كانت نتيجته تقيس الفجوة، أو نتيجة ذات صلة حيث يشار إلى ذلك، وتُقارن بما قبله أو بمن لم يشملهم، انطلاقا من مستوى شبيه بالمستوى هنا إلى نصف المسافة إلى الهدف على الأقل. والنتائج هي كما توردها المصادر، ولا تثبت أن الممارسة وحدها هي التي أحدثت الفرق.
options-step-method = تكاليف الوحدة للخطوة الأولى هي نفسها الواردة في القسم الخاص بالتكاليف ضمن موضوع «البنية التحتية الشاملة للجميع».
options-trial-method = تشمل التجربة أماكن عددها { $places }، وعدد الأشخاص في كل منها { $people }، موزعة على فروع متساوية عددها { $arms }: وهو ما يكفي لاكتشاف أن نسبة الموصولين بالإنترنت هي { $with } بدلا من { $without }، بقوة إحصائية قدرها { $power } في اختبار ثنائي الطرف، عند مستوى دلالة { $level } يُقسم على عدد المقارنات مع الفرع الذي لا يتلقى شيئا، وهو { $compared } (بونفيروني). ولا تُقارن الفروع بعضها ببعض. والتكلفة محسوبة بتكاليف الوحدة المركزية. أما معامل الارتباط داخل المكان الواحد، { $alike }، فهو افتراض: فعند { $less-alike } يبلغ مجموع الأماكن اللازمة { $less-places }، وعند { $more-alike } يبلغ { $more-places }.

## Of a group

options-among-headline = { $gaps ->
    [one] الأولوية في { $group }: { $topics }.
    [two] الأولويتان في { $group }: { $topics }.
    [few] الأولويات في { $group }: { $topics }.
    [many] الأولويات في { $group }: { $topics }.
   *[other] الأولويات في { $group }: { $topics }.
}
options-among-topic = { $topic } ({ $economies })
options-among-topic-people = { $topic } ({ $people ->
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصا
   *[other] { $people } شخص
} في { $economies })
    .label = { $topic }: { $people } من السكان
decision-use = تمكين من تصلهم شبكة الجيل الرابع بالفعل من استخدام الإنترنت
decision-online = توصيل مزيد من السكان بالإنترنت
decision-coverage = إيصال الجيل الرابع إلى من لا تصلهم شبكته ({ $people })
decision-learning = تدريب غير الموصولين ({ $people })
decision-electricity = إيصال الكهرباء إلى من لا كهرباء لديهم ({ $people })
options-among-count-people = { $people }، { $economies }
options-among-count-few = { $economies }؛ ويعيش فيها عدد قليل من غير الموصولين بالإنترنت
options-among-axis-people = الأشخاص المعنيون (بالأزرق: الأولويات)
options-among-axis = فجوات أخرى: نسبة الاقتصادات من بين التي لها أرقام
options-among-chart = أعمدة: عدد الأشخاص الذين تعنيهم كل فجوة، أو نسبة الاقتصادات التي توجد فيها؛ والأولويات ملونة. { $headline }
options-among-gap = { $topic }: أولوية في { $economies } في { $group }، لعدم تحقق الهدف أو المستوى المرجعي.
options-among-level = { $topic }: أولوية في { $economies } في { $group }؛ والهدف هو { $benchmark }.
options-among-where = { $economies }: { $share } من المعنيين في الاقتصادات التي هي دون المستوى.
options-among-where-not = غير محتسبة، لأنها عند المستوى المرجعي أو تكاد تبلغه: { $economies }.
options-among-where-all = { $economies }.
options-among-where-economy = { $economy } ({ $people })
options-among-where-estimate = { $economy } ({ $people }، بحسب تقدير)
options-among-furthest = الأبعد عن الهدف أو المستوى المرجعي: { $economies }.
options-among-use-cost = الأجهزة، والتدريب لمن يعرفون القراءة، تُدفع تكلفتها مرة واحدة، لأشخاص في سن 10 فأكثر عددهم { $people } (في { $economies } من الاقتصادات التي هي دون المستوى): على الأكثر { $cost }، إن لم يكن لدى أي منهم هاتف ذكي. ولا تُقدّر التكلفة للاقتصادات المرتفعة الدخل ولا للبرامج الصغيرة.
options-among-barriers = لا تُظهر الأرقام الحديثة في معظم هذه الاقتصادات دور ما يلي: { $unknown }.
options-among-people-coverage = البت في من يدفع ثمن الشبكات. عدد من لا تصلهم شبكة الجيل الرابع في { $group }: { $people }، وهم محسوبون حيث تقل التغطية عن { $benchmark } بأكثر من { $tolerance }: { $economies }.
options-among-people-use = البت في من يدفع ثمن الأجهزة والدورات التدريبية. يبلغ عدد غير الموصولين بالإنترنت ضمن نطاق تغطية الجيل الرابع في { $group } { $people } وفقا لأحدث الأرقام الوطنية، وهم محسوبون حيث يقل استخدام الإنترنت عن التغطية بأكثر من { $within }: { $economies }.
options-among-reached = البت في من يدفع ثمن الأجهزة والدورات التدريبية. يعيش ما لا يقل عن { $share } من غير الموصولين بالإنترنت في { $group } ضمن نطاق تغطية الجيل الرابع، وفقا لأحدث الأرقام الوطنية.
options-among-people-online = توصيل مزيد من السكان بالإنترنت. عدد من لا يستخدمون الإنترنت في { $group }: { $people }، وهم محسوبون حيث يقل استخدامه عن { $benchmark } بأكثر من { $tolerance }: { $economies }.
options-among-people-learning = عدد من لا يستخدمون الإنترنت ممن هم في سن 10 فأكثر في { $group }: { $people }، وهم محسوبون حيث يقل استخدامه عن { $benchmark } بأكثر من { $tolerance }: { $economies }.
options-among-people-electricity = البت في من يدفع ثمن الكهرباء. عدد من ليست لديهم كهرباء في { $group }: { $people }، وهم محسوبون حيث يقل الحصول عليها عن { $benchmark } بأكثر من { $tolerance }: { $economies }.
options-among-exceeds = ووفق تقدير الاتحاد الدولي للاتصالات، البالغ { $itu } من غير الموصولين في عام { $year } لا { $people } كما في الأرقام الوطنية لعام أو أعوام { $latest }، تكون التكلفة بالتناسب نحو { $cost }.
options-among-unknown = لا يمكن تحديد خيارات السياسات في { $group } لعدم توفر أرقام حديثة.
options-among-no-gap = وفقا للأرقام الحديثة، لا توجد في أي اقتصاد من { $group } أي من الفجوات التي أمكن فحصها.
options-among-unchecked = لم يُفحص ما يلي لأن أكثر من نصف الاقتصادات في { $group } لا تتوفر عنها أرقام حديثة أو تتوفر عنها أرقام حديثة يناقض بعضها بعضا: { $topics }.
options-among-breaks = حُكم عليها بقيمة ربما تقع بعد انقطاع في سلسلتها: { $economies }.
options-among-short = يكون الاقتصاد دون المستوى إذا لم يبلغ هدفه أو مستواه المرجعي بفارق يزيد على { $tolerance }، أو إذا قل استخدام الإنترنت فيه بأكثر من { $within } عن تغطية الجيل الرابع (المحسوبة بحد أقصى { $universal }). ولا يخص عدد الأشخاص والتكاليف إلا هذه الاقتصادات؛ ولا تُذكر، عند بيان أين يعيش معظمهم، الاقتصادات التي قد تكون قيمها ناتجة عن انقطاع في السلسلة.
options-among-method = تُرتب القرارات حسب عدد من تعنيهم متى كان معروفا؛ ويأتي ما يخص السكان قبل ما يخص الأسواق. ويُذكر الخيار إذا كانت نتيجته تقيس الفجوة وتُقارن بما قبله أو بمن لم يشملهم. والنتائج هي كما توردها المصادر، ولا تثبت أن الممارسة وحدها هي التي أحدثت الفرق.

## A gap as a sentence

options-problem-coverage = إيصال الجيل الرابع إلى جميع سكان { $economy }: { $value } منهم ضمن نطاق تغطيته، ويُعد الهدف محققا عند { $benchmark }.
options-problem-use = توصيل غير الموصولين بالإنترنت ممن تصلهم شبكة الجيل الرابع في { $economy } ({ $people } من عمر 10 سنوات فأكثر)؛ ويغطي الجيل الرابع { $benchmark } من السكان.
options-use-break = توصيل غير الموصولين بالإنترنت في سن 10 فأكثر ممن تصلهم شبكة الجيل الرابع في { $economy } ({ $between }): { $value }؛ { $benchmark }.
options-use-measure = حسم البيانات أولا: عدد غير الموصولين بالإنترنت في سن 10 فأكثر ممن تصلهم شبكة الجيل الرابع في { $economy } هو { $between }: { $value }؛ { $benchmark }.
options-figures-use = يستخدم الإنترنت { $value } من السكان
options-figures-cover = يغطي الجيل الرابع { $value } من السكان
options-conflict = تتعارض أرقام { $indicator } ({ $before } في عام { $since } و{ $value } في عام { $year })
options-survey-year = { $year }؛ وفي السلسلة السنوية { $series }
options-problem-learning = تعليم الأساسيات لمن لم يستخدموا الإنترنت بعد في { $economy }.
options-problem-online = توسيع استخدام الإنترنت في { $economy }: { $value } من السكان يستخدمونه، مقابل هدف قدره { $benchmark }.
options-problem-price = خفض سعر البيانات المتنقلة في { $economy }: تكلفة 5 GB { $value }، مقابل هدف قدره { $benchmark }.
options-price-both = خفض سعر النطاق العريض في { $economy }: تكلفة 5 GB من البيانات المتنقلة { $value }، مقابل هدف قدره { $benchmark }؛ وتكلفة السلة الثابتة من الفئة الأساسية { $fixed }.
options-problem-devices = توسيع امتلاك الهاتف المتنقل في { $economy }: { $value } من السكان يملكون هاتفا، مقابل هدف قدره { $benchmark }.
options-problem-rural = توسيع استخدام الإنترنت في المناطق الريفية في { $economy }: { $value } من سكان الريف يستخدمونه، و{ $benchmark } من سكان الحضر.
options-problem-electricity = إيصال الكهرباء إلى جميع سكان { $economy }: { $value } منهم لديهم كهرباء، مقابل هدف قدره { $benchmark }.
options-problem-women = توسيع استخدام النساء للإنترنت في { $economy }: { $value } منهن يستخدمنه، و{ $benchmark } من الرجال.
options-problem-women-phones = توسيع امتلاك النساء للهاتف المتنقل في { $economy }: { $value } منهن يملكن هاتفا، و{ $benchmark } من الرجال.
options-problem-women-phones-aged = توسيع امتلاك النساء للهاتف المتنقل في { $economy }: { $value } من النساء من 15 إلى 49 سنة يملكن هاتفا، و{ $benchmark } من الرجال في الفئة العمرية نفسها.
options-problem-women-work = إدخال مزيد من النساء إلى سوق العمل في { $economy }: { $value } من النساء في سن 15 فأكثر ضمن القوى العاملة، و{ $benchmark } من الرجال، وفقا لتقديرات منظمة العمل الدولية.
options-work-young = إدخال مزيد من النساء إلى سوق العمل في { $economy }، والشابات أولا: { $women } من الشابات من 15 إلى 24 سنة في القوى العاملة عاطلات عن العمل، مقابل { $men } من الشبان، و{ $value } من النساء في سن 15 فأكثر ضمن القوى العاملة، مقابل { $benchmark } من الرجال، وفقا لتقديرات منظمة العمل الدولية.
options-problem-women-literacy = تعليم مزيد من النساء القراءة والكتابة في { $economy }: { $value } من النساء في سن 15 فأكثر ملمات بهما، و{ $benchmark } من الرجال.
options-women-unread = تعليم مزيد من النساء القراءة والكتابة في { $economy }: عدد غير الملمات بهما في سن 15 فأكثر { $people }؛ ونسبة الملمات بهما { $value } من النساء في هذه السن، مقابل { $benchmark } من الرجال.
options-problem-literacy = تعليم مزيد من البالغين القراءة والكتابة في { $economy }: { $value } ممن هم في سن 15 فأكثر ملمون بهما، مقابل مستوى قدره { $benchmark }.
options-problem-girls-school = إبقاء الفتيات في المدارس الثانوية في { $economy }: { $value } من الشابات أتممن المرحلة الثانوية العليا، و{ $benchmark } من الشبان.
options-problem-skills = تعليم المهارات الرقمية الأساسية في { $economy }: { $value } من مستخدمي الإنترنت أفادوا بأن لديهم إحداها؛ والهدف هو { $benchmark }.
options-problem-schools = وصل المدارس الابتدائية في { $economy } بالإنترنت: { $value } منها موصولة، مقابل هدف قدره { $benchmark }.
options-problem-payments = توسيع استخدام المدفوعات الرقمية في { $economy }: { $value } من البالغين أجروا دفعة رقمية أو تلقوها، مقابل وسيط قدره { $benchmark } بين الاقتصادات ذات الدخل المماثل.
options-problem-fixed-price = خفض سعر النطاق العريض الثابت في { $economy }: تكلفة السلة من الفئة الأساسية { $value }، مقابل حد للقدرة على تحمل التكاليف قدره { $benchmark }.
options-price-met = خفض سعر النطاق العريض الثابت في { $economy }: تكلفة السلة من الفئة الأساسية { $value }، مقابل حد للقدرة على تحمل التكاليف قدره { $benchmark }؛ والبيانات المتنقلة تحقق هذا الهدف.
options-use-share = توصيل غير الموصولين بالإنترنت ممن تصلهم شبكة الجيل الرابع في { $economy }: { $value } من السكان يستخدمون الإنترنت، مع أن الجيل الرابع يغطي { $benchmark } منهم.
options-problem-fixed = توسيع انتشار النطاق العريض الثابت في { $economy }: عدد الاشتراكات { $value }، مقابل وسيط قدره { $benchmark } بين الاقتصادات ذات الدخل المماثل.
options-problem-international = زيادة عرض النطاق الدولي في { $economy }: { $value } للفرد، مقابل وسيط قدره { $benchmark } بين الاقتصادات ذات الدخل المماثل.
options-problem-competition = فتح سوق النطاق العريض المتنقل في { $economy } بالكامل للمنافسة، وهي ليست كذلك بعد.
options-problem-businesses = وصل مزيد من الشركات في { $economy } بالإنترنت: { $value } منها تستخدمه، مقابل هدف قدره { $benchmark }.
options-problem-cybersecurity = تعزيز الأمن السيبراني في { $economy }: الدرجة في الرقم القياسي العالمي للأمن السيبراني { $value } من 100، دون { $benchmark } التي يبدأ عندها المستوى الثاني من الرقم القياسي.

## What a gap is about, in a list and as a label

options-topic-coverage = تغطية الجيل الرابع
    .label = تغطية الجيل الرابع
options-topic-use = استخدام الإنترنت بين من تصلهم شبكة الجيل الرابع
    .label = من تصلهم شبكة الجيل الرابع ولا يستخدمون الإنترنت
options-topic-learning = تدريب غير الموصولين بالإنترنت
    .label = تدريب غير الموصولين بالإنترنت
options-topic-online = استخدام الإنترنت
    .label = استخدام الإنترنت
options-topic-price = سعر البيانات المتنقلة
    .label = سعر البيانات المتنقلة
options-broadband-price = سعر النطاق العريض
    .label = سعر النطاق العريض
options-topic-devices = امتلاك الهاتف المتنقل
    .label = امتلاك الهاتف المتنقل
options-topic-rural = استخدام الإنترنت في المناطق الريفية
    .label = استخدام الإنترنت في المناطق الريفية
options-topic-electricity = الحصول على الكهرباء
    .label = الحصول على الكهرباء
options-topic-women = استخدام النساء للإنترنت
    .label = استخدام النساء للإنترنت
options-topic-women-phones = امتلاك النساء للهاتف المتنقل
    .label = امتلاك النساء للهاتف المتنقل
options-topic-women-phones-aged = امتلاك النساء من 15 إلى 49 سنة للهاتف المتنقل
    .label = امتلاك النساء من 15 إلى 49 سنة للهاتف المتنقل
options-topic-women-work = النساء في سن 15 فأكثر في القوى العاملة
    .label = النساء في سن 15 فأكثر في القوى العاملة
options-topic-women-literacy = إلمام النساء في سن 15 فأكثر بالقراءة والكتابة
    .label = الملمات بالقراءة والكتابة في سن 15 فأكثر
options-topic-literacy = إلمام البالغين بالقراءة والكتابة
    .label = إلمام البالغين بالقراءة والكتابة
options-topic-girls-school = التعليم الثانوي للفتيات
    .label = التعليم الثانوي للفتيات
options-topic-skills = المهارات الرقمية الأساسية
    .label = المهارات الرقمية الأساسية
options-topic-schools = الإنترنت في المدارس الابتدائية
    .label = الإنترنت في المدارس الابتدائية
options-topic-payments = المدفوعات الرقمية
    .label = المدفوعات الرقمية
options-topic-fixed-price = سعر النطاق العريض الثابت
    .label = سعر النطاق العريض الثابت
options-topic-fixed = عدد اشتراكات النطاق العريض الثابت
    .label = اشتراكات النطاق العريض الثابت
options-topic-international = عرض النطاق الدولي
    .label = عرض النطاق الدولي
options-topic-competition = المنافسة في النطاق العريض المتنقل
    .label = المنافسة في النطاق العريض المتنقل
options-topic-businesses = الشركات الموصولة بالإنترنت
    .label = الشركات الموصولة بالإنترنت
options-topic-cybersecurity = الأمن السيبراني
    .label = الأمن السيبراني

## What would close a gap, with the preposition it begins with in options-list

options-aim-coverage = لإيصال الجيل الرابع إلى جميع السكان
options-aim-use = لتوسيع استخدام الإنترنت حيث يتوفر الجيل الرابع
options-aim-learning = لتعليم من لم يستخدموا الإنترنت بعد
options-aim-online = لتوسيع استخدام الإنترنت
options-aim-price = لخفض سعر البيانات المتنقلة
options-aim-devices = لتوسيع امتلاك الهاتف المتنقل
options-aim-rural = لتوسيع استخدام الإنترنت في المناطق الريفية
options-aim-electricity = لإيصال الكهرباء إلى جميع السكان
options-aim-women = لتوسيع استخدام النساء للإنترنت
options-aim-women-phones = لتوسيع امتلاك النساء للهاتف المتنقل
options-aim-women-phones-aged = لتوسيع امتلاك النساء للهاتف المتنقل
options-aim-women-work = لإدخال مزيد من النساء إلى سوق العمل
options-aim-women-literacy = لتعليم مزيد من النساء القراءة والكتابة
options-aim-literacy = لتعليم مزيد من البالغين القراءة والكتابة
options-aim-girls-school = لإبقاء الفتيات في المدارس الثانوية
options-aim-skills = لتعليم المهارات الرقمية الأساسية
options-aim-schools = لوصل المدارس الابتدائية بالإنترنت
options-aim-payments = لتوسيع استخدام المدفوعات الرقمية
options-aim-fixed-price = لخفض سعر النطاق العريض الثابت
options-aim-fixed = لتوسيع انتشار النطاق العريض الثابت
options-aim-international = لزيادة عرض النطاق الدولي
options-aim-competition = لفتح سوق النطاق العريض المتنقل للمنافسة
options-aim-businesses = لوصل مزيد من الشركات بالإنترنت
options-aim-cybersecurity = لتعزيز الأمن السيبراني

## What can be done, in a list and as a label

option-universal-service-fund = تمويل الشبكات الريفية من صندوق للخدمة الشاملة
    .label = تمويل الشبكات الريفية من صندوق للخدمة الشاملة
option-shared-rural-networks = تقاسم الشبكات الريفية بين المشغلين
    .label = تقاسم الشبكات الريفية بين المشغلين
option-coverage-obligations = فرض التزامات التغطية في التراخيص والمناقصات
    .label = فرض التزامات التغطية في التراخيص والمناقصات
option-trainers-nearby = تدريب الناس حيث يعيشون
    .label = تدريب الناس حيث يعيشون
option-operator-training = تدريب العملاء بواسطة وكلاء المبيعات لدى المشغلين
    .label = تدريب العملاء بواسطة وكلاء المبيعات لدى المشغلين
option-subsidised-homes = دعم توصيل الأسر المعيشية المنخفضة الدخل
    .label = دعم توصيل الأسر المعيشية المنخفضة الدخل
option-device-instalments = بيع الهواتف بأقساط صغيرة
    .label = بيع الهواتف بأقساط صغيرة
option-price-inquiry = فتح تحقيق في الأسعار من منظور المنافسة
    .label = فتح تحقيق في الأسعار من منظور المنافسة
option-market-entry = منح تراخيص لمزيد من المشغلين
    .label = منح تراخيص لمزيد من المشغلين
option-new-operator = السماح بدخول مشغل جديد للاتصالات المحمولة
    .label = السماح بدخول مشغل جديد للاتصالات المحمولة
option-independent-regulator = منح الهيئة التنظيمية استقلالها وفتح السوق أمام الاستثمار
    .label = منح الهيئة التنظيمية استقلالها وفتح السوق أمام الاستثمار
option-mobile-competition = فتح خدمات الاتصالات المحمولة أمام مزيد من المشغلين
    .label = فتح خدمات الاتصالات المحمولة أمام مزيد من المشغلين
option-data-taxes = خفض الضرائب على البيانات المتنقلة
    .label = خفض الضرائب على البيانات المتنقلة
option-low-cost-phones = بيع هواتف ذكية منخفضة التكلفة بالتعاون مع المشغلين
    .label = بيع هواتف ذكية منخفضة التكلفة بالتعاون مع المشغلين
option-device-taxes = خفض الضرائب على الأجهزة المنخفضة التكلفة
    .label = خفض الضرائب على الأجهزة المنخفضة التكلفة
option-devices-for-pupils = توفير حاسوب لكل تلميذ
    .label = توفير حاسوب لكل تلميذ
option-fibre-to-villages = مد الألياف البصرية إلى القرى
    .label = مد الألياف البصرية إلى القرى
option-village-centres = فتح مراكز معلومات في القرى
    .label = فتح مراكز معلومات في القرى
option-public-hotspots = توفير نقاط اتصال عامة مجانية
    .label = توفير نقاط اتصال عامة مجانية
option-grid-connections = توسيع شبكة الكهرباء بتوصيلات ميسورة التكلفة
    .label = توسيع شبكة الكهرباء بتوصيلات ميسورة التكلفة
option-connection-credit = توصيل المنازل بشبكة الكهرباء بالتقسيط
    .label = توصيل المنازل بشبكة الكهرباء بالتقسيط
option-off-grid-solar = توفير طاقة شمسية خارج الشبكة
    .label = توفير طاقة شمسية خارج الشبكة
option-women-teach-women = تدريب نساء يعلمن النساء حيث يعشن
    .label = تدريب نساء يعلمن النساء حيث يعشن
option-labs-for-girls = فتح مختبرات حاسوب ودورات للنساء والفتيات
    .label = فتح مختبرات حاسوب ودورات للنساء والفتيات
option-operators-for-women = إلزام المشغلين باستراتيجية لنفاذ النساء إلى الإنترنت
    .label = إلزام المشغلين باستراتيجية لنفاذ النساء إلى الإنترنت
option-phones-for-women = توفير هواتف ذكية للنساء
    .label = توفير هواتف ذكية للنساء
option-digital-work = تدريب النساء على العمل الرقمي
    .label = تدريب النساء على العمل الرقمي
option-training-with-placement = الجمع بين التدريب والتوظيف
    .label = الجمع بين التدريب والتوظيف
option-child-care = توفير رعاية الأطفال بعد الدوام المدرسي
    .label = توفير رعاية الأطفال بعد الدوام المدرسي
option-literacy-by-phone = التدريب على القراءة والكتابة بالرسائل النصية
    .label = التدريب على القراءة والكتابة بالرسائل النصية
option-adult-classes = تعليم الكبار في صفوف تستعين بالهاتف
    .label = تعليم الكبار في صفوف تستعين بالهاتف
option-girls-stipends = دفع منح مالية للفتيات في المدارس
    .label = دفع منح مالية للفتيات في المدارس
option-bicycles-for-girls = توفير دراجات هوائية للفتيات للذهاب إلى المدرسة
    .label = توفير دراجات هوائية للفتيات للذهاب إلى المدرسة
option-basic-accounts = فتح حسابات أساسية وإتاحة الأموال المتنقلة
    .label = فتح حسابات أساسية وإتاحة الأموال المتنقلة
option-older-learners = تدريب كبار السن
    .label = تدريب كبار السن
option-equipped-schools = تجهيز المدارس وتدريب معلميها
    .label = تجهيز المدارس وتدريب معلميها
option-joint-tenders = شراء توصيل عدة مدارس بعقد واحد
    .label = شراء توصيل عدة مدارس بعقد واحد
option-instant-payments = تشغيل المدفوعات الفورية عن طريق البنك المركزي
    .label = تشغيل المدفوعات الفورية عن طريق البنك المركزي
option-fibre-programme = تنفيذ برنامج وطني للألياف البصرية
    .label = تنفيذ برنامج وطني للألياف البصرية
option-fibre-competition = إتاحة المنافسة في مد الألياف البصرية
    .label = إتاحة المنافسة في مد الألياف البصرية
option-regulated-prices = تنظيم أسعار النطاق العريض الثابت
    .label = تنظيم أسعار النطاق العريض الثابت
option-regional-programmes = الانضمام إلى برنامج إقليمي لاقتصادات صغيرة لمد الكبلات والألياف البصرية
    .label = الانضمام إلى برنامج إقليمي لاقتصادات صغيرة لمد الكبلات والألياف البصرية
option-wholesale-prices = خفض سعر الجملة لسعة الكبل
    .label = خفض سعر الجملة لسعة الكبل
option-exchange-points = إنشاء نقاط تبادل الإنترنت
    .label = إنشاء نقاط تبادل الإنترنت
option-submarine-cables = مد كبل بحري مفتوح لمقدمي خدمات متنافسين
    .label = مد كبل بحري مفتوح لمقدمي خدمات متنافسين
option-cybersecurity-law = إصدار قانون للأمن السيبراني وتعيين هيئة تنفذه
    .label = إصدار قانون للأمن السيبراني وتعيين هيئة تنفذه
option-response-team = إنشاء فريق للاستجابة للطوارئ الحاسوبية
    .label = إنشاء فريق للاستجابة للطوارئ الحاسوبية

## Table

options-result = { $value } { $what } ({ $year })
options-result-compared = { $what }
    .label = { $what }.
options-gap = { $topic }: { $value }، مقابل { $benchmark }
    .label = { $topic }: { $value }، مقابل { $benchmark }
options-gap-use = { $topic }: يستخدم الإنترنت { $value }، وتغطي شبكة الجيل الرابع { $benchmark }
    .label = { $topic }: يستخدم الإنترنت { $value }، وتغطي شبكة الجيل الرابع { $benchmark }
options-gap-learning = { $topic }: يستخدم الإنترنت { $value } من السكان
    .label = { $topic }: يستخدم الإنترنت { $value } من السكان
options-column-gap = الفجوة
options-column-option = الخيار
options-column-result = النتيجة المبلغ عنها
options-column-evidence = الدليل
options-evidence-effect = مع مجموعة مقارنة
    .label = مع مجموعة مقارنة
options-evidence-effect-related = مع مجموعة مقارنة، على نتيجة ذات صلة
    .label = مع مجموعة مقارنة، على نتيجة ذات صلة
options-evidence-change = قبل التطبيق وبعده
    .label = قبل التطبيق وبعده
options-evidence-change-related = قبل التطبيق وبعده، على نتيجة ذات صلة
    .label = قبل التطبيق وبعده، على نتيجة ذات صلة
options-evidence-figure = بلا مقارنة
    .label = بلا مقارنة
