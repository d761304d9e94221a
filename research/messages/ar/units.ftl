### Units and samples that reports quote

text-us-a-year = دولار أمريكي في السنة
text-us-a-link = دولار أمريكي لكل وصلة
text-us-a-km = دولار أمريكي لكل كم
text-of-network-cost = % من تكلفة الشبكة
text-us-a-mhz-a-person = دولار أمريكي لكل ميغاهرتز للفرد
text-of-all-other-costs = % من جميع التكاليف الأخرى
text-us-a-month = دولار أمريكي في الشهر
text-people = أشخاص
text-bit-s-a-hz = بتة/ثانية لكل هرتز
text-cells = خلايا
text-gb-a-month = غيغابايت في الشهر
text-of-a-day = % من اليوم
text-people-a-km = نسمة لكل كم²
text-a-year = % في السنة
text-of-income-a-person = % من دخل الفرد
text-standard-deviations-of-its-logarithm = انحرافات معيارية للوغاريتم
text-us-a-person-a-year = دولار أمريكي للفرد في السنة
text-elasticity = المرونة
text-us-a-person = دولار أمريكي للفرد
text-of-average-income = % من متوسط الدخل
text-oecd-1996-2007 = منظمة التعاون الاقتصادي والتنمية، 1996-2007
text-developed-economies = الاقتصادات المتقدمة
text-developing-economies = الاقتصادات النامية
text-22-oecd-economies-2002-07 = 22 اقتصادا من منظمة التعاون الاقتصادي والتنمية، 2002-2007
text-world-2010-17 = العالم، 2010-2017
text-high-income-economies = الاقتصادات المرتفعة الدخل
text-middle-income-economies = الاقتصادات المتوسطة الدخل
text-low-income-economies = الاقتصادات المنخفضة الدخل
text-ratio = نسبة
text-mbit-s = Mbit/s
text-kbit-s = kbit/s
text-score-0-to-100 = درجة، من 0 إلى 100
text-per-100 = لكل 100
text-gb = غيغابايت
text-km = كم
text-mhz = ميغاهرتز
text-us = دولار أمريكي

## Kinds of groups

text-itu-region = منطقة الاتحاد الدولي للاتصالات
text-itu-regions = مناطق الاتحاد الدولي للاتصالات
text-world-bank-region = منطقة البنك الدولي
text-world-bank-regions = مناطق البنك الدولي
text-world-bank-income-group = فئة الدخل لدى البنك الدولي
text-world-bank-income-groups = فئات الدخل لدى البنك الدولي
text-least-developed-countries = أقل البلدان نموا
text-landlocked-developing-countries = البلدان النامية غير الساحلية
text-small-island-developing-states = الدول الجزرية الصغيرة النامية
text-organisation = منظمة
text-organisations = المنظمات
text-all-economies = جميع الاقتصادات
