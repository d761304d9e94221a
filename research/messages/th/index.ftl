### ดัชนีรวม: research/findings/index_*.py. $framework: ชื่อดัชนี; $group: เขตเศรษฐกิจที่นำดัชนีมาใช้

## Where there are no scores

index-no-score = ไม่มีเขตเศรษฐกิจใดใน{ $group } ที่มีข้อมูลเพียงพอสำหรับคะแนนตาม{ $framework }
index-one-score = มีเขตเศรษฐกิจเพียงแห่งเดียวใน{ $group } ที่มีข้อมูลเพียงพอสำหรับคะแนนตาม{ $framework }
index-gap-parts = ตัวชี้วัดที่มีค่าในระยะหลังมีน้อยเกินไปใน: { $parts }

## What the index is made of

index-framework = ตัวชี้วัด { $measured } ตัวจาก { $indicators } ตัวของ{ $framework } มีข้อมูลในระยะหลังใน{ $group }
index-framework-bare = ไม่มีตัวชี้วัดใดของ{ $framework } ที่มีข้อมูลในระยะหลังใน{ $group }
index-scored-without = ไม่มีอันดับ เพราะไม่มีคะแนนในองค์ประกอบ “{ $part }”: { $economies }
index-lacks-none = { $economies } (ไม่มีข้อมูล { $indicator })
index-lacks-newer = { $economies } ({ $indicator }: ข้อมูลปี { $year } ใหม่กว่าข้อมูลเก่าที่สุดในข้อมูลอื่นของเขตเศรษฐกิจนั้นเกินสามปี)
index-lacks-older = { $economies } ({ $indicator }: ข้อมูลปี { $year } เก่ากว่าข้อมูลใหม่ที่สุดในข้อมูลอื่นของเขตเศรษฐกิจนั้นเกินสามปี)
index-lacks-doubt = { $economies } ({ $indicator }: ข้อมูลปี { $year } เก่าหรือน่าสงสัย)
index-without-parts = องค์ประกอบที่ไม่มีคะแนน: { $parts }
index-part-known = { $part } (มีข้อมูล { $known } จาก { $of } ตัวชี้วัด)
index-sparse = ตัดออก เพราะเขตเศรษฐกิจที่มีค่ามีไม่ถึงหนึ่งในสาม: { $indicators }
index-counted = { $indicator } ({ $economies })
index-description = { $text }
index-citation = { $text }
index-unconfirmed = บางส่วนของวิธีการยังไม่ได้ยืนยันจากตัวเอกสารที่เผยแพร่

index-empty = –
index-column-part = องค์ประกอบ
index-column-weight = น้ำหนัก
index-column-used = น้ำหนักที่ใช้
index-column-method = วิธีให้คะแนน
index-column-worst = คะแนนต่ำสุดที่
index-column-best = คะแนนสูงสุดที่
index-column-economies = เขตเศรษฐกิจที่มีค่า
index-column-first-year = ปีแรก
index-column-last-year = ปีล่าสุด
index-column-note = หมายเหตุ
index-column-adds = ผู้เผยแพร่
index-method-goalposts = ระหว่างจุดอ้างอิงสองจุด
index-method-logarithm = ระหว่างจุดอ้างอิงสองจุด บนมาตราส่วนลอการิทึม
index-method-min-max = ระหว่างค่าต่ำสุดกับค่าสูงสุด
index-method-z-score = ระยะห่างจากค่าเฉลี่ยในหน่วยส่วนเบี่ยงเบนมาตรฐาน
index-method-rank = อันดับ
index-method-percentile = ตำแหน่งเมื่อเทียบกับทั้งหมด (เปอร์เซ็นไทล์)
index-method-borda = จำนวนเขตเศรษฐกิจที่นำหน้า
index-method-distance-to-best = ระยะห่างจากค่าที่ดีที่สุด
index-method-distance-to-target = ระยะห่างจากเป้าหมาย
index-method-distance-to-reference = ระยะห่างจากเขตเศรษฐกิจอ้างอิง

## Where there are enough data

index-data = เขตเศรษฐกิจ { $ranked } แห่งจาก { $economies } แห่งใน{ $group } มีข้อมูลเพียงพอสำหรับคะแนนตาม{ $framework }
index-without = เขตเศรษฐกิจที่ไม่มีคะแนน: { $economies }
index-lacking = จำนวนเขตเศรษฐกิจที่ไม่มีค่าในระยะหลังซึ่งใกล้เคียงทางเวลากับค่าอื่นของตนเพียงพอ แยกตามตัวชี้วัด: { $indicators }
index-partly = ไม่มีการเติมค่าที่ขาดหาย: คะแนนขององค์ประกอบคือค่าเฉลี่ยของตัวชี้วัดที่มีค่า เขตเศรษฐกิจต่าง ๆ จึงอาจใช้ตัวชี้วัดต่างกัน การเติมค่าเป็นหนึ่งในวิธีที่ทดสอบ
index-recent = ค่าเป็นค่าล่าสุดของแต่ละเขตเศรษฐกิจ ตั้งแต่ปี { $first } เป็นต้นมา และห่างกันไม่เกิน { $apart } ปี
index-column-score = คะแนน
index-column-known = ตัวชี้วัดที่มีค่า จาก { $indicators } ตัว

## Outliers

index-outliers = ตัวชี้วัด { $failing } ตัวจาก { $measured } ตัวของ{ $framework } ที่มีข้อมูล มีค่าผิดปกติใน{ $group }
index-outliers-none = ไม่มีตัวชี้วัดใดของ{ $framework } ที่มีค่าผิดปกติใน{ $group }
index-outliers-unknown = ไม่ทราบค่าผิดปกติใน{ $group }: ไม่มีตัวชี้วัดใดของ{ $framework } ที่มีข้อมูลในระยะหลัง
index-outliers-named = มีค่าผิดปกติ: { $indicators }
index-outliers-rule = ตัวชี้วัดถือว่ามีค่าผิดปกติเมื่อความเบ้เกิน 2 ไม่ว่าทางใด และความโด่งส่วนเกินสูงกว่า 3.5 ตัวชี้วัดที่ให้คะแนนบนมาตราส่วนลอการิทึมถือว่าจัดการแล้ว คะแนนใช้ค่าตามที่เป็นอยู่ การเลื่อนค่าสุดโต่งไม่เกินห้าค่าไปที่ค่าถัดไปเป็นหนึ่งในวิธีที่ทดสอบ
index-column-skew = ความเบ้
index-column-kurtosis = ความโด่งส่วนเกิน
index-column-points = จำนวนค่าที่เลื่อน
index-column-skew-after = ความเบ้หลังเลื่อน

## Ranks and how sure they are. $score of $top points; $ranks: from the best to the worst in $share of the methods tested.

index-first = { $first }อยู่อันดับแรกใน{ $group } ตาม{ $framework } ด้วยคะแนน { $score } จาก { $top } และอยู่อันดับที่ { $ranks } ใน { $share } ของวิธีที่ทดสอบ
index-first-sure = { $first }อยู่อันดับแรกใน{ $group } ตาม{ $framework } ด้วยคะแนน { $score } จาก { $top } ในอย่างน้อย { $share } ของวิธีที่ทดสอบ
index-first-shared = { $economies } อยู่อันดับแรกร่วมกันใน{ $group } ตาม{ $framework } ด้วยคะแนน { $score } จาก { $top }
index-last = { $economy }อยู่อันดับสุดท้ายจากเขตเศรษฐกิจ { $economies } แห่ง ด้วยคะแนน { $score } และอยู่อันดับที่ { $ranks } ใน { $share } ของวิธีที่ทดสอบ
index-widths = { $still } อันดับจาก { $economies } อันดับเปลี่ยนไม่เกินสองอันดับ อันดับของ{ $economy }เปลี่ยนมากที่สุด ตั้งแต่อันดับที่ { $ranks }
index-widths-all = ไม่มีอันดับใดที่เปลี่ยนเกินสองอันดับ อันดับของ{ $economy }เปลี่ยนมากที่สุด ตั้งแต่อันดับที่ { $ranks }
index-widths-none = ทุกอันดับเปลี่ยนเกินสองอันดับ อันดับของ{ $economy }เปลี่ยนมากที่สุด ตั้งแต่อันดับที่ { $ranks }
index-tested-means = ช่วงครอบคลุม { $share } ตรงกลางของการผสมผสานวิธี { $draws } แบบ: น้ำหนักทุกตัวสูงขึ้นหรือต่ำลงได้ไม่เกิน { $weights }; ค่าเฉลี่ยเลขคณิตหรือเรขาคณิต; ค่าที่ขาดหายตัดออกหรือแทนด้วยมัธยฐานของกลุ่ม; ค่าผิดปกติคงไว้หรือเลื่อนเข้ามา
index-tested-one-mean = ช่วงครอบคลุม { $share } ตรงกลางของการผสมผสานวิธี { $draws } แบบ: น้ำหนักทุกตัวสูงขึ้นหรือต่ำลงได้ไม่เกิน { $weights }; ค่าที่ขาดหายตัดออกหรือแทนด้วยมัธยฐานของกลุ่ม; ค่าผิดปกติคงไว้หรือเลื่อนเข้ามา ค่าเฉลี่ยเป็นแบบของดัชนีเอง เพราะคะแนนอาจต่ำกว่า 0
index-tested-meaning = ช่วงแสดงว่าอันดับขึ้นกับวิธีการมากเพียงใด ไม่ทราบขอบเขตความคลาดเคลื่อนของข้อมูล
index-chart-first = แผนภูมิแสดงเขตเศรษฐกิจ { $shown } แห่งแรก ตารางแสดงทุกแห่ง

index-axis-rank = อันดับ (1: คะแนนสูงสุด)
index-spread = { $share } ตรงกลางของวิธีที่ทดสอบ
index-point = อันดับตามวิธีของดัชนีเอง
index-ranks-chart = อันดับของเขตเศรษฐกิจ { $economies } แห่ง พร้อมช่วงของอันดับ { $headline }
index-column-rank-low = อันดับดีที่สุด
index-column-rank-high = อันดับแย่ที่สุด

## Map


## Neighbours in the ranking. $sure of $pairs keep their order in $share of the methods tested.

index-neighbours = { $framework } ใน{ $group }: คู่ที่อยู่ติดกันในการจัดอันดับ { $sure } คู่จาก { $pairs } คู่คงลำดับเดิมในอย่างน้อย { $share } ของวิธีที่ทดสอบ
index-neighbours-none = { $framework } ใน{ $group }: ไม่มีคู่ที่อยู่ติดกันในการจัดอันดับคู่ใดจาก { $pairs } คู่ที่คงลำดับเดิมในอย่างน้อย { $share } ของวิธีที่ทดสอบ
index-least-certain = ลำดับที่แน่นอนน้อยที่สุดคือของ{ $higher }กับ{ $lower }: { $higher }อยู่อันดับสูงกว่าใน { $keeps } ของวิธีที่ทดสอบ และต่ำกว่าใน { $turns }
index-neighbours-rule = คู่ที่อยู่ติดกันและคงลำดับเดิมในวิธีที่ทดสอบไม่ถึง { $share } ให้ถือว่าเท่ากัน
index-column-higher = อันดับสูงกว่า
index-column-lower = อันดับถัดไป
index-column-keeps = วิธีที่คงลำดับเดิม
index-column-turns = วิธีที่สลับลำดับ

## What moves ranks

index-driver = อันดับใน{ $group } ตาม{ $framework } ขึ้นกับ{ $choice }มากที่สุด: { $share } ของความผันแปร (ช่วง 90%: { $interval })
index-driver-none = ไม่มีทางเลือกของวิธีที่ทดสอบข้อใดที่ทำให้อันดับใน{ $group } ตาม{ $framework } เปลี่ยน
index-shift = โดยเฉลี่ย อันดับห่างจากอันดับตามวิธีของดัชนีเอง { $places } อันดับ
index-shares = ส่วนแบ่งเป็นของทางเลือกหนึ่งโดยลำพังหรือร่วมกับทางเลือกอื่น ผลที่เกิดร่วมกันนับให้ทุกทางเลือกที่เกี่ยวข้อง ส่วนแบ่งจึงรวมกันได้เกิน 100%
index-still = ไม่มีผลต่ออันดับใดเลย: { $choices }
index-choice-aggregation = ประเภทของค่าเฉลี่ย
    .label = ประเภทของค่าเฉลี่ย
index-choice-normalisation = การปรับมาตราส่วนของค่า
    .label = การปรับมาตราส่วนของค่า
index-choice-imputation = การจัดการค่าที่ขาดหาย
    .label = การจัดการค่าที่ขาดหาย
index-choice-treatment = การจัดการค่าผิดปกติ
    .label = การจัดการค่าผิดปกติ
index-choice-weights = น้ำหนักขององค์ประกอบ
    .label = น้ำหนักขององค์ประกอบ
index-weights-inside = น้ำหนักภายในองค์ประกอบ “{ $part }”
    .label = น้ำหนักภายในองค์ประกอบ “{ $part }”
index-rows-choice = ทางเลือกของวิธี
index-axis-share = % ของความผันแปรของอันดับ
index-bootstrap = ช่วงบูตสแตรป 90%
index-drivers-chart = ส่วนแบ่งของความผันแปรของอันดับ แยกตามทางเลือกของวิธี { $headline }
index-column-share = ส่วนแบ่ง โดยลำพังหรือร่วมกัน
index-column-share-low = ขอบล่างของช่วง
index-column-share-high = ขอบบนของช่วง

## What a score is made of

index-apart = { $first }ซึ่งอยู่อันดับแรกกับ{ $last }ซึ่งอยู่อันดับสุดท้ายใน{ $group } ตาม{ $framework } ห่างกัน { $gap } คะแนน โดย { $points } คะแนนมาจากองค์ประกอบ “{ $part }”
index-apart-alike = { $first }ซึ่งอยู่อันดับแรกใน{ $group } ตาม{ $framework } กับ{ $last }ซึ่งอยู่อันดับสุดท้ายในบรรดาเขตเศรษฐกิจที่คิดคะแนนจากองค์ประกอบชุดเดียวกัน ห่างกัน { $gap } คะแนน โดย { $points } คะแนนมาจากองค์ประกอบ “{ $part }”
index-apart-others = องค์ประกอบอื่น: { $parts }
index-part-points = { $part } ({ $points })
index-bars = แต่ละส่วนของแท่งคือสิ่งที่องค์ประกอบหนึ่งเพิ่มให้คะแนน รวมทุกส่วนเท่ากับคะแนน
index-chart-ends = แผนภูมิแสดงเขตเศรษฐกิจ { $shown } แห่งแรกจาก { $economies } แห่ง และแห่งที่ระบุในข้อความ
index-points = คะแนน
index-constant = ค่าคงที่
index-parts-chart = องค์ประกอบของคะแนน { $headline }

## How indicators move together. $flagged of $pairs; $first, $second: indicators; $correlation: of ranks.

index-pairs = { $framework } ใน{ $group }: ตัวชี้วัด { $flagged } คู่จาก { $pairs } คู่ควรตรวจสอบเพิ่มเติม
index-pairs-none = { $framework } ใน{ $group }: ไม่มีตัวชี้วัดคู่ใดจาก { $pairs } คู่ที่ควรตรวจสอบเพิ่มเติม
index-pairs-unknown = ไม่มีตัวชี้วัดคู่ใดของ{ $framework } ที่มีค่าในระยะหลังของเขตเศรษฐกิจ { $economies } แห่งใน{ $group }
index-pair-twins = { $first } และ { $second } วัดเกือบเป็นสิ่งเดียวกัน (สหสัมพันธ์เชิงอันดับ { $correlation })
index-pair-against = { $first } และ { $second } เคลื่อนไปในทิศทางตรงข้ามกัน (สหสัมพันธ์เชิงอันดับ { $correlation })
index-pair-apart = { $first } และ { $second } อยู่ในองค์ประกอบเดียวกันแต่แทบไม่เคลื่อนไปด้วยกัน (สหสัมพันธ์เชิงอันดับ { $correlation })
index-pairs-rule = ควรตรวจสอบเพิ่มเติมเมื่อสหสัมพันธ์เชิงอันดับของตัวชี้วัดสองตัวสูงกว่า { $high } หรือเท่ากับหรือต่ำกว่า { $against } หรืออยู่ระหว่าง { $against } ถึง { $low } ภายในองค์ประกอบเดียวกัน
index-column-second = ตัวชี้วัดที่สอง
index-column-correlation = สหสัมพันธ์เชิงอันดับ
index-column-both = เขตเศรษฐกิจที่มีทั้งสองค่า
index-column-flag = ตรวจสอบเพิ่มเติม
index-flag-none = ไม่
index-flag-twins = เกือบเหมือนกัน
index-flag-against = ตรงข้ามกัน
index-flag-apart = ไม่สัมพันธ์กันในองค์ประกอบเดียวกัน

## Published scores and sources

index-published = คะแนนที่คำนวณกับคะแนนที่เผยแพร่ของ{ $framework } ต่างกันไม่เกิน { $largest } คะแนนในเขตเศรษฐกิจ { $economies } แห่งใน{ $group }
index-published-largest = ต่างกันมากที่สุดใน{ $economy }
index-published-own = { $framework } ไม่มีคะแนนที่เผยแพร่ให้เปรียบเทียบ
index-published-none = เปรียบเทียบคะแนนของ{ $framework } กับคะแนนที่เผยแพร่ใน{ $group } ไม่ได้
index-gap-published = ข้อมูลที่ยังขาด: { $indicator } – { $text }
index-gap-apart = คะแนนที่เผยแพร่ครอบคลุมเขตเศรษฐกิจ { $held } แห่งจาก { $economies } แห่ง ซึ่งไม่มีแห่งใดที่มีคะแนนที่คำนวณ
index-column-computed = คำนวณ
index-column-published = เผยแพร่
index-column-difference = ความแตกต่าง

index-sources = { $framework } ใน{ $group } อาศัยข้อมูลจาก { $sources }
index-sources-none = { $framework } ใน{ $group } ไม่มีข้อมูลในระยะหลังรองรับ
index-corrected = มีการแก้ไขหรือตัดออก { $values } ค่า
index-correction = การแก้ไข: { $indicator }, { $economy }, { $year } { $text }
index-source = { $citation } (สัญญาอนุญาต: { $licence }) { $text }
index-gap = ข้อมูลที่ยังขาด: { $indicator } – { $text }
index-column-vintage = ฉบับเผยแพร่

index-weights-same = ไม่ว่าองค์ประกอบใดจะนับเพียงองค์ประกอบเดียว อันดับแรกของ{ $framework }ใน{ $group }คือ { $economies }
index-weights-differ = อันดับแรกของ{ $framework }ใน{ $group }ต่างกันไปตามองค์ประกอบที่นับเพียงองค์ประกอบเดียว: { $parts }
index-weights-leader = { $part } ({ $economies })
index-weights-method = นับองค์ประกอบทีละองค์ประกอบเพียงองค์ประกอบเดียว เขตเศรษฐกิจที่ไม่มีคะแนนในองค์ประกอบนั้นไม่มีอันดับ
index-weights-hint = กำหนดน้ำหนักขององค์ประกอบเทียบกัน เขตเศรษฐกิจได้คะแนนจากองค์ประกอบที่มี
index-weights-reset = น้ำหนักของกรอบ
index-weights-label = { $score } (อันดับ { $rank } เดิม { $before })
index-weights-chart = แท่งคะแนนของเขตเศรษฐกิจ { $economies } แห่ง { $headline }
