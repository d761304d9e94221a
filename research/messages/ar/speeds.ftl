### Speed tests by area and quarter

## Headlines

speeds-fixed-areas = متوسط سرعة الشبكات الثابتة في { $economy } ({ $quarter }): { $high } في { $fastest }، وهي المنطقة الأسرع، و{ $low } في { $slowest }، وهي الأبطأ.
speeds-mobile-areas = متوسط سرعة الشبكات المتنقلة في { $economy } ({ $quarter }): { $high } في { $fastest }، وهي المنطقة الأسرع، و{ $low } في { $slowest }، وهي الأبطأ.
speeds-fixed-one = متوسط سرعة الشبكات الثابتة في { $economy } ({ $quarter }): { $high } في { $fastest }، وهي المنطقة الوحيدة التي فيها اختبارات كافية.
speeds-mobile-one = متوسط سرعة الشبكات المتنقلة في { $economy } ({ $quarter }): { $high } في { $fastest }، وهي المنطقة الوحيدة التي فيها اختبارات كافية.
speeds-too-few = ليس في أي من مناطق { $economy } اختبارات سرعة كافية للمقارنة.
speeds-no-test = لم يُسجل أي اختبار سرعة في { $economy } في { $quarters }.
speeds-unknown = ليس في مصادر هذا التقرير سرعات للشبكات حسب المنطقة في { $economy }.
speeds-no-quarter = ليس في أي ربع اختبارات سرعة كافية في { $economy } لعرض سرعة.

speeds-fixed-up = متوسط سرعة الشبكات الثابتة في { $economy }: { $speed } في { $quarter }، بارتفاع من { $before } في { $first }.
speeds-fixed-down = متوسط سرعة الشبكات الثابتة في { $economy }: { $speed } في { $quarter }، بانخفاض من { $before } في { $first }.
speeds-fixed-level = متوسط سرعة الشبكات الثابتة في { $economy }: { $speed } في { $quarter }، دون تغير عن { $before } في { $first }.
speeds-fixed-once = متوسط سرعة الشبكات الثابتة في { $economy }: { $speed } في { $quarter }.
speeds-mobile-up = متوسط سرعة الشبكات المتنقلة في { $economy }: { $speed } في { $quarter }، بارتفاع من { $before } في { $first }.
speeds-mobile-down = متوسط سرعة الشبكات المتنقلة في { $economy }: { $speed } في { $quarter }، بانخفاض من { $before } في { $first }.
speeds-mobile-level = متوسط سرعة الشبكات المتنقلة في { $economy }: { $speed } في { $quarter }، دون تغير عن { $before } في { $first }.
speeds-mobile-once = متوسط سرعة الشبكات المتنقلة في { $economy }: { $speed } في { $quarter }.

## Claims

speeds-fixed-tests = اختبارات الشبكات الثابتة كافية للمقارنة في { $enough } من أصل { $areas } من المناطق، وقليلة جدا في { $few }، ومنعدمة في { $none } (عدد الاختبارات في { $quarter }: { $tests }).
speeds-mobile-tests = اختبارات الشبكات المتنقلة كافية للمقارنة في { $enough } من أصل { $areas } من المناطق، وقليلة جدا في { $few }، ومنعدمة في { $none } (عدد الاختبارات في { $quarter }: { $tests }).
speeds-fixed-settings = متوسط سرعة الشبكات الثابتة: { $settings }.
speeds-mobile-settings = متوسط سرعة الشبكات المتنقلة: { $settings }.
speeds-in-setting = { $speed } في مناطق «{ $setting }»
speeds-settings-unknown = الاختبارات أقل من أن تسمح بمقارنة المناطق: { $settings }.

## Notes and gaps

speeds-how = السرعات متوسطات لاختبارات اختار الناس إجراءها، وهي تتوقف أيضا على أجهزتهم وعقودهم.
speeds-untested = قد تتوفر الخدمة في المناطق التي لا اختبارات فيها.
speeds-source = المصدر: { $title } ({ $publisher }). الترخيص: { $licence }.
areas-file = المناطق هي مناطق الملف { $file }.
areas-nearest = لا تتوفر هنا حدود مناطق المستوى الأول، ولذلك يُحتسب كل اختبار للمنطقة التي مركزها هو الأقرب؛ وقد تكون هذه المنطقة خاطئة قرب الحدود.
areas-layer = المناطق: { $citation } الترخيص: { $licence }.
speeds-gap-areas = لا تُجمع سرعات الشبكات حسب المناطق، إذ لم يُطّلع هنا على الخطوط المحددة للمناطق داخل { $economy }؛ وتنشر geoBoundaries خطوطا كهذه.
speeds-gap-quarter = بيانات ناقصة: اختبارات السرعة في { $quarter } (تنشرها Ookla كل ربع سنة).
speeds-gap-tests = ليس في البيانات: اختبارات السرعة (تنشرها Ookla كل ربع سنة).

## Table and chart

speeds-rows = المنطقة
speeds-column-network = الشبكة
speeds-column-download = التنزيل، Mbit/s
speeds-column-upload = الرفع، Mbit/s
speeds-column-latency = الكمون، ms
speeds-column-tests = الاختبارات
speeds-column-enough = كافية للمقارنة
speeds-network-fixed = ثابتة
speeds-network-mobile = متنقلة
speeds-flag-enough-tests = نعم
speeds-flag-no-tiles = بلا اختبارات
speeds-flag-few-tests = اختبارات قليلة جدا
speeds-flag-few-tiles = أماكن مختبرة قليلة جدا
speeds-flag-mostly-single-tests = اختبارات مفردة في معظمها
speeds-axis = التنزيل، Mbit/s
speeds-map = خريطة. { $headline }
