### تغطية الشبكات

## As published. $shares: a list of coverage-share.

coverage-published = نسبة السكان الذين تغطيهم الشبكات في { $economy }: { $shares }.
coverage-none = أرقام { $years } لا تُظهر أي تغطية بشبكات { $technologies } في { $economy }.
coverage-contradicted = التغطية المتنقلة في { $economy } غير معروفة على نحو موثوق: تغطية الجيل الرابع البالغة { $covered } ({ $covered-year }) لا تتوافق مع نسبة الموصولين بالإنترنت { $online } ({ $year }).
coverage-contradicted-estimate = التغطية المتنقلة في { $economy } غير معروفة على نحو موثوق: التقدير البالغ { $covered } لتغطية الجيل الرابع ({ $covered-year }) لا يتوافق مع نسبة الموصولين بالإنترنت { $online } ({ $year }).
coverage-unknown = لا توجد أرقام حديثة عن تغطية الشبكات في { $economy }.
coverage-share = { $share } ({ $technology })
coverage-either = { $value } أو { $before } في عام { $since }
coverage-reported = أبلغ عنها المشغلون والهيئات التنظيمية ولم تقس: { $indicators }.
coverage-estimated = مقدرة، لا مبلغ عنها ولا مقيسة: { $indicators }.
coverage-old = أقدم من اللازم أو سنتها غير مذكورة، لذا لا ترد في العنوان: { $indicators }.
coverage-in-doubt = مشكوك فيها، لذا لا تعرض: { $indicators }.

## Measured from sites. $shares: a list of coverage-share; $known: the share of all people who live in named places.

coverage-measured = نسبة من تصل إليهم المواقع من سكان الأماكن المسماة في { $economy }: { $shares }.
coverage-few = لا تعرف تغطية هذه المواقع في { $economy } إلا بالنسبة إلى { $known } من السكان.
coverage-over = عدد سكان الأماكن المسماة في { $economy } يفوق عدد من يعيشون هناك، لذا لا تعرض نسبة من هم ضمن النطاق.
coverage-unmeasured = لا يمكن قياس تغطية هذه المواقع في { $economy }.
coverage-bounds = من جميع سكان { $economy }، يقع { $share } ضمن نطاق موقع: ففي الأماكن المسماة { $known } منهم، ولا يعرف أين يعيش الباقون.
coverage-areas = { $several ->
    [one] يوجد أشخاص خارج النطاق في منطقة واحدة من أصل { $areas }: { $most } ({ $people }).
    [two] يوجد أشخاص خارج النطاق في منطقتين من أصل { $areas }، وأكبر عدد منهم في { $most } ({ $people }).
    [few] يوجد أشخاص خارج النطاق في { $several } مناطق من أصل { $areas }، وأكبر عدد منهم في { $most } ({ $people }).
    [many] يوجد أشخاص خارج النطاق في { $several } منطقة من أصل { $areas }، وأكبر عدد منهم في { $most } ({ $people }).
   *[other] يوجد أشخاص خارج النطاق في { $several } منطقة من أصل { $areas }، وأكبر عدد منهم في { $most } ({ $people }).
}
coverage-areas-all = في كل المناطق، جميع سكان الأماكن المسماة ضمن نطاق موقع.
coverage-reach = يفترض أن مدى كل موقع { $km ->
    [one] كيلومتر واحد
    [two] كيلومتران
    [few] { $km } كيلومترات
    [many] { $km } كيلومترا
   *[other] { $km } كيلومتر
} في خط مستقيم: دون مراعاة التضاريس أو الحمل أو التردد.
coverage-reach-own = يفترض أن مدى كل موقع هو ما تذكره بياناته، في خط مستقيم: دون مراعاة التضاريس أو الحمل أو التردد.
coverage-left-out = { $sites ->
    [one] استبعد موقع واحد ليس له مدى.
    [two] استبعد موقعان ليس لهما مدى.
    [few] استبعدت { $sites } مواقع ليس لها مدى.
    [many] استبعد { $sites } موقعا ليس لها مدى.
   *[other] استبعد { $sites } موقع ليس لها مدى.
}
coverage-sites = تستند النسب إلى { $sites ->
    [one] موقع واحد
    [two] موقعين
    [few] { $sites } مواقع
    [many] { $sites } موقعا
   *[other] { $sites } موقع
}.
coverage-no-places = بيانات ناقصة: الأماكن المسماة في { $economy } وعدد سكانها (ينشرها GeoNames).
coverage-no-share = لا يعرف كم شخصا يعيش في كل منطقة، لذا لا تعرض نسب حسب المنطقة.

## Technologies

coverage-radio-2g = الجيل الثاني
coverage-radio-3g = الجيل الثالث
coverage-radio-4g = الجيل الرابع
coverage-radio-5g = الجيل الخامس
coverage-radio-any = أي تكنولوجيا
    .label = أي تكنولوجيا
coverage-technology = { $name }

## Table and chart

coverage-rows = التكنولوجيا
coverage-rows-areas = التكنولوجيا، أو المنطقة بأي تكنولوجيا
coverage-no-area = خارج أي منطقة
coverage-column-sites = المواقع
coverage-column-people = سكان الأماكن المسماة
coverage-column-covered = ضمن النطاق
coverage-column-out = خارج النطاق
coverage-column-share = النسبة ضمن النطاق
coverage-column-known = في الأماكن
coverage-column-low = جميع السكان، على الأقل
coverage-column-high = جميع السكان، على الأكثر
