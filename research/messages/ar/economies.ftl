### Names of economies by the United Nations, where the CLDR has another

economy-BOL = بوليفيا (دولة - المتعددة القوميات)
economy-CHI = جزر القنال
economy-COD = جمهورية الكونغو الديمقراطية
economy-COG = الكونغو
economy-FSM = ميكرونيزيا (ولايات - الموحدة)
economy-HKG = هونغ كونغ (الصين)
economy-IRN = إيران (جمهورية - الإسلامية)
economy-KOR = جمهورية كوريا
economy-LAO = جمهورية لاو الديمقراطية الشعبية
economy-MAC = ماكاو (الصين)
economy-MDA = جمهورية مولدوفا
economy-MMR = ميانمار
economy-PRK = جمهورية كوريا الشعبية الديمقراطية
economy-PSE = دولة فلسطين
economy-RUS = الاتحاد الروسي
economy-SYR = الجمهورية العربية السورية
economy-TLS = تيمور - ليشتي
economy-TWN = تايوان (الصين)
economy-TZA = جمهورية تنزانيا المتحدة
economy-USA = الولايات المتحدة الأمريكية
economy-VEN = فنزويلا (جمهورية - البوليفارية)
economy-VNM = فييت نام
economy-XKX = كوسوفو (القرار 1244)
