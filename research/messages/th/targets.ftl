### เป้าหมาย: research/findings/targets.py, target_status.py, target_claims.py, target_series.py

## How many totals meet their target of a $list. $met of $measured that can be measured; $targets: all of the list; $totals: a
## list of target-binds-..., whose totals are judged.

## Where a target stands. $asked: one of target-asks-...; $due: its deadline.

target-standing = { $target } { $value } ในปี { $year } เทียบกับเป้า{ $asked } ภายในปี { $due }
target-standing-income = { $target } { $value } ของรายได้ต่อหัวในปี { $year } เทียบกับเป้า{ $asked } ภายในปี { $due }
target-standing-points = { $target } ห่างอยู่ { $points } จุดเปอร์เซ็นต์: { $value } ในปี { $year } เทียบกับเป้า{ $asked } ภายในปี { $due }
target-price-times = { $target } มีราคาเป็น { $times } เท่าของเป้าหมาย: { $value } ของรายได้ต่อหัวในปี { $year } เทียบกับเป้า{ $asked } ภายในปี { $due }
targets-in-status = { $status } ({ $targets })
targets-met-jump = บรรลุต่อเมื่อการก้าวกระโดดของค่าล่าสุดเป็นจริง จึงไม่นับว่าบรรลุ: { $targets }
targets-older = แสดงไว้แต่ไม่นับ เพราะตัวเลขเก่ากว่าสามปี: { $targets }
targets-doubted = แสดงไว้แต่ไม่นับ เพราะตัวเลขอื่นให้สถานะที่ต่างออกไป ค่าที่บรรลุเป้าหมายอาจเป็นค่าประมาณ หรือต่ำกว่าสัดส่วนผู้ใช้อินเทอร์เน็ต: { $targets }
targets-undecided-rounded = ยังตัดสินไม่ได้ เพราะตัวเลขผ่านการปัดเศษ: { $targets }
targets-undecided-income = ยังตัดสินไม่ได้ เพราะรายได้ต่อหัวของธนาคารโลกให้ข้อสรุปต่างจากรายได้ที่ ITU ใช้: { $targets }
target-item = { $target } ที่ { $value } ในปี { $year }
target-split = เป้าหมาย “{ $target }” บรรลุแล้วตาม: { $met } แต่ยังไม่บรรลุตาม: { $unmet }
target-asks-at-least = อย่างน้อย { $value }
target-asks-all = ครบ { $value }
target-asks-rise = เพิ่มขึ้นอย่างน้อย { $value }
target-asks-fall = ลดลงอย่างน้อย { $value }
target-asks-at-most = ไม่เกิน { $value }
target-asks-below = น้อยกว่า { $value }
target-between = ระหว่าง { $values }
target-asked-by = { $asked } ภายในปี { $due }
# $needed, $now: one of change-rise, change-fall, change-of-nothing.
target-paces = ที่จำเป็นต่อปีนับจาก{ $from }: { $needed }; ที่เกิดขึ้นจริงต่อปีในช่วงปี { $years }: { $now }
target-paces-needed = ที่จำเป็นต่อปีนับจาก{ $from }: { $needed }
target-paces-both = สถานะเดียวกันตามตัวเลขทุกค่า: { $values }
target-paces-recent = ที่เกิดขึ้นจริงต่อปีในช่วงปี { $years }: { $now }
target-paces-ages = อายุ 15 ปีขึ้นไป: { $least } ถึง { $most } ขึ้นอยู่กับจำนวนเด็กที่นับรวม
target-paces-between = ที่จำเป็นต่อปีนับจากปี { $last }: { $needed } หรือ{ $more } ต่อปีนับจากปี { $today } หากไม่มีอะไรเปลี่ยนแปลงตั้งแต่ปี { $last }; ที่เกิดขึ้นจริงต่อปีในช่วงปี { $years }: { $now }
target-paces-reached = ค่าพยากรณ์กลางถึงเป้าหมายในปี { $year } และโอกาสบรรลุเป้าหมายตามการพยากรณ์: { $chance }
target-paces-chance = { $paces } และโอกาสบรรลุเป้าหมายตามการพยากรณ์: { $chance }
target-pace-between = หากจะบรรลุเป้าหมาย “{ $target }” ต้อง{ $needed } ในแต่ละปีนับจากปี { $last } หรือ{ $more } ในแต่ละปีนับจากปี { $today } หากไม่มีอะไรเปลี่ยนแปลงตั้งแต่ปี { $last } ส่วนในช่วงปี { $years } { $now } ในแต่ละปี
target-pace-recent = หากจะบรรลุเป้าหมาย “{ $target }” ต้อง{ $needed } ในแต่ละปีนับจาก{ $from } ส่วนในช่วงปี { $years } { $now } ในแต่ละปี
target-pace-income = ตัวราคาเองเปลี่ยนจาก { $before } เป็น { $after } ต่อเดือน สัดส่วนต่อรายได้ลดลงเพราะรายได้เพิ่มขึ้นเป็นหลัก
target-pace-break = หากจะบรรลุเป้าหมาย “{ $target }” ต้อง{ $needed } ในแต่ละปีนับจาก{ $from } แต่อนุกรมข้อมูลอาจมีจุดขาดตอนในปี { $years } จึงไม่ทราบอัตราความก้าวหน้าในระยะหลัง
target-pace = หากจะบรรลุเป้าหมาย “{ $target }” ต้อง{ $needed } ในแต่ละปีนับจาก{ $from }
target-ages = เป้าหมาย “{ $target }” กำหนดไว้สำหรับประชากรอายุ 15 ปีขึ้นไป โดยสัดส่วนในกลุ่มอายุนี้อยู่ที่ { $least } ถึง { $most } ขึ้นอยู่กับจำนวนเด็กที่นับรวม จึงอาจบรรลุแล้ว
target-due = กำหนดเวลาปี { $due } ผ่านไปแล้ว

## Notes and gaps

target-status-method = “เป็นไปตามเป้า” หมายถึงมีแนวโน้มสูงที่จะบรรลุภายในกำหนด (โอกาสตั้งแต่ 66% ขึ้นไป) หรือหากไม่มีค่าพยากรณ์ บรรลุได้ด้วยอัตราความก้าวหน้าในระยะหลัง “ไม่ทราบอัตราความก้าวหน้า” หมายถึงมีค่าที่วัดได้น้อยกว่าสามค่าในห้าปี “ตัวเลขน่าสงสัย” หมายถึงตัวเลขอื่นให้สถานะที่ต่างออกไป ค่าที่บรรลุเป้าหมายอาจเป็นค่าประมาณ หรือการครอบคลุมต่ำกว่าสัดส่วนผู้ใช้อินเทอร์เน็ต และ “บรรลุแล้วในทางปฏิบัติ” หมายถึงตั้งแต่ 99% ของประชากรขึ้นไป
target-beside = ทราบค่าแต่ไม่ได้ประเมิน เพราะเป้าหมาย “{ $target }” กำหนดช่วงอายุอื่น หรือไม่ได้ระบุว่าใช้ตัวเลขใด: { $figures }
target-figure = { $indicator } ({ $year }): { $value }
target-figure-undated = { $indicator } { $value } (ไม่ระบุปี)
target-met-from = ตามเอกสารที่กำหนดไว้ เป้าหมายการเชื่อมต่อ { $threshold } ถือว่าบรรลุตั้งแต่ { $value } ขึ้นไป
target-note = { $text }
target-source = เป้าหมาย: { $text }
target-quoted-method = เกณฑ์ที่นำมาจากบทสรุปของผู้อื่น ยังไม่ได้ตรวจสอบกับตัวเอกสารที่เผยแพร่: { $targets }
targets-no-data = เป้าหมาย { $lacking } ข้อจาก { $targets } ข้อยังประเมินไม่ได้ เพราะข้อมูลที่อ่านไม่มีตัวเลขในระยะหลังหรือไม่มีตัวชี้วัดที่ตกลงกันไว้
targets-too-old = เก่าเกินกว่าจะนับ: { $targets }
targets-judged = { $economy }: จากเป้าหมายทั้งหมด { $targets } ข้อ ประเมินได้ { $measured } ข้อ
targets-unjudged-too-old = ตัวเลขใหม่ที่สุดที่ใช้เก่าเกินไป ({ $unjudged } ข้อ): { $targets }
targets-unjudged-not-judged = มีเพียงหลักฐานบางส่วน ({ $unjudged } ข้อ): { $targets }
targets-unjudged-no-data = ไม่มีข้อมูล ({ $unjudged } ข้อ): { $targets }
target-of = { $target } ({ $year })
targets-aims = เป้าหมาย { $aims } ข้อไม่ได้กำหนดตัวเลข
targets-of-totals = เป้าหมาย { $totals } ข้อใช้กับยอดรวม ไม่ใช่กับเขตเศรษฐกิจแห่งใดแห่งหนึ่ง

## How many economies of a group meet a target. $met of $known with a recent value.

targets-among = { $list }: เขตเศรษฐกิจ { $met } แห่งจาก { $known } แห่งใน{ $group } ที่มีข้อมูลในระยะหลัง บรรลุเป้าหมาย “{ $target }”
targets-among-none = { $list }: ไม่มีเขตเศรษฐกิจใดจาก { $known } แห่งใน{ $group } ที่มีข้อมูลในระยะหลัง บรรลุเป้าหมาย “{ $target }”
targets-among-one-met = { $list }: เขตเศรษฐกิจแห่งเดียวใน{ $group } ที่มีข้อมูลในระยะหลัง บรรลุเป้าหมาย “{ $target }”
targets-among-one-unmet = { $list }: เขตเศรษฐกิจแห่งเดียวใน{ $group } ที่มีข้อมูลในระยะหลัง ยังไม่บรรลุเป้าหมาย “{ $target }”
targets-among-unmeasured = { $list }: ไม่มีเป้าหมายใดที่วัดได้ใน{ $group }
targets-among-years = ค่าเหล่านี้เป็นของปี { $years }
targets-among-years-lacking = ค่าเหล่านี้เป็นของปี { $years } เขตเศรษฐกิจอีก { $lacking } แห่งไม่มีข้อมูลในระยะหลัง
targets-counted-from = นับค่าตั้งแต่ปี { $first } เป็นต้นมา

## Table and charts

target-rows = เป้าหมาย
target-column-rule = กติกา
target-column-threshold = เกณฑ์
target-column-to = ถึง
target-column-due = กำหนด
target-column-confirmed = อ่านเกณฑ์จากเอกสารที่เผยแพร่
target-column-state = สถานะ
target-column-asked = ที่กำหนดไว้
target-column-distance = ระยะห่าง
target-column-paces = อัตราความก้าวหน้า
target-column-first = ปีแรก
target-column-last = ปีล่าสุด
target-confirmed = ยืนยันแล้ว
target-not-confirmed = ยังไม่ยืนยัน
target-rule-at-least = อย่างน้อย
target-rule-at-most = ไม่เกิน
target-rule-below = น้อยกว่า
target-rule-within = อยู่ในช่วง
target-rule-aim = ไม่มีตัวเลข
target-state-target-met = บรรลุเป้าหมายแล้ว
    .label = บรรลุเป้าหมายแล้ว
target-state-advanced = ก้าวหน้า
    .label = ก้าวหน้า
target-state-satisfactory = น่าพอใจ
    .label = น่าพอใจ
target-state-limited = จำกัด
    .label = จำกัด
target-state-not-met = ยังไม่บรรลุ
    .label = ยังไม่บรรลุ
target-state-missed = พลาดเป้า
    .label = พลาดเป้า
target-state-no-number-set = ไม่ได้กำหนดตัวเลข
    .label = ไม่ได้กำหนดตัวเลข
target-state-no-data = ไม่มีข้อมูล
    .label = ไม่มีข้อมูล
target-too-old = ไม่ทราบ: ค่าเก่าเกินไป
    .label = ไม่ทราบ: ค่าเก่าเกินไป
targets-among-chart = จำนวนเขตเศรษฐกิจตามสถานะ แยกตามเป้าหมาย { $headline }
target-before = 4 ถึง 6 ปีก่อนหน้า
target-line = { $status } ({ $year })
target-status-chart = แต่ละแถวคือเป้าหมายที่ประเมินได้ พร้อมค่าล่าสุด ค่าเมื่อ 4 ถึง 6 ปีก่อนหน้า และระดับที่กำหนดไว้ { $headline }

## The way to the target for Internet use. $points a year.

path-needed = อัตราที่จำเป็นนับจากปี { $from }: ปีละ { $points } จุดเปอร์เซ็นต์ (ตั้งแต่ปี { $since }: { $pace })
path-needed-alone = อัตราที่จำเป็นนับจากปี { $from }: ปีละ { $points } จุดเปอร์เซ็นต์
