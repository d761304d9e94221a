### สิ่งที่ทราบ เก่าเพียงใด มาจากไหน และเพิ่มอะไรได้บ้าง: research/findings/audit.py, audit_origin.py

## Known, by theme. $known of $indicators have a value, $recent of them a recent one.

audit-known-economy = มีค่าของ{ $economy } สำหรับตัวชี้วัด { $known } ตัวจาก { $indicators } ตัวที่ข้อมูลของรายงานนี้มีค่าของเขตเศรษฐกิจอย่างน้อยครึ่งหนึ่ง ในจำนวนนี้ { $recent } ตัวเป็นค่าของปี { $since } หรือหลังจากนั้น
audit-known-group = ในบรรดาค่าของตัวชี้วัด { $indicators } ตัวที่ข้อมูลของรายงานนี้มีค่าของเขตเศรษฐกิจอย่างน้อยครึ่งหนึ่ง ในเขตเศรษฐกิจ { $economies } แห่งใน{ $group } ทราบแล้ว { $known } และ { $recent } เป็นค่าของปี { $since } หรือหลังจากนั้น
audit-ends = ในจำนวนนี้ สัดส่วนค่าในระยะหลังมากที่สุด: { $most } ({ $most-share }) น้อยที่สุด: { $least } ({ $least-share })
audit-left = ไม่นับตัวชี้วัดอื่นอีก { $left } ตัว ซึ่งข้อมูลของรายงานนี้มีไม่ถึงครึ่งหนึ่งของเขตเศรษฐกิจ หรือไม่มีเลย
audit-known-doubted = ค่าที่น่าสงสัย นับแยกไว้: { $doubted }
audit-theme-connectivity = การเชื่อมต่อ
audit-theme-electricity = ไฟฟ้า
audit-theme-economy = เศรษฐกิจ
audit-theme-trade = การค้า
audit-theme-work = การทำงาน
audit-theme-people = ประชากร
audit-theme-education = การศึกษา
audit-theme-geography = ภูมิศาสตร์
audit-theme-affordability = ความสามารถในการจ่าย
audit-theme-innovation = นวัตกรรม
audit-theme-policy = นโยบาย
audit-theme-finance = การเงิน
audit-theme-all = ทุกหัวข้อ
audit-state-recent = ปี { $since } หรือหลังจากนั้น
audit-state-older = เก่ากว่า
audit-state-undated = ไม่ระบุปี
audit-state-doubted = น่าสงสัย
audit-state-unknown = ไม่มีค่า
audit-column-known = มีค่า, สัดส่วน
audit-column-recent = ปี { $since } หรือหลังจากนั้น, สัดส่วน
audit-rows-theme = หัวข้อ
audit-axis-economy = ตัวชี้วัด
audit-axis-group = % ของเขตเศรษฐกิจและตัวชี้วัด
audit-known-chart = แผนภูมิแท่งแสดงตัวชี้วัดตามหัวข้อ { $headline }

audit-old = มี { $old } ค่าที่เป็นของก่อนปี { $since }
audit-old-year = { $indicator } ({ $year })

## Sources. $values: how many latest values; $source: its title.

audit-sources-most = { $share } ของค่าล่าสุด { $values } ค่าของ{ $scope } มาจาก { $source }
audit-nothing = ไม่มีค่าของ{ $scope }
audit-column-values = จำนวนค่า
audit-column-share = สัดส่วน
audit-column-indicators = ตัวชี้วัด
audit-column-first = ปีแรก
audit-column-last = ปีสุดท้าย
audit-column-licence = สัญญาอนุญาต
audit-licences = { $licences }

## Marks. $marked of $values latest values; $kinds: a list of audit-kind-....

audit-marks-alone = ค่าที่มีหมายเหตุในค่าล่าสุด { $values } ค่าของ{ $scope }: { $kinds }
audit-marks-none = ค่าล่าสุด { $values } ค่าของ{ $scope } ไม่มีค่าใดที่มีหมายเหตุว่าเป็นค่าประมาณหรือแก้ไขแล้ว
audit-kind-estimate = ค่าประมาณ { $values } ค่า
audit-kind-provisional = ค่าชั่วคราว { $values } ค่า
audit-kind-lagged = เป็นของปีก่อนหน้าปีที่ขอ { $values } ค่า
audit-kind-imputed = ค่าที่เติมแทน { $values } ค่า
audit-kind-undated = ไม่ทราบปี { $values } ค่า
audit-kind-corrected = แก้ไขแล้ว { $values } ค่า
audit-modelled = ค่าด้านการทำงาน { $values } ค่าได้จากแบบจำลองขององค์การแรงงานระหว่างประเทศและไม่มีหมายเหตุ

## Corrections. $done: a list of audit-done-....

audit-corrections = ค่าที่เผยแพร่ { $values } ค่าของ{ $scope } ถูกแก้ไข ตัดออก หรือน่าสงสัย: { $done }
audit-corrections-none = ไม่มีค่าที่เผยแพร่ของ{ $scope } ที่ถูกแก้ไข ตัดออก หรือน่าสงสัย
audit-corrections-listed = สำหรับแต่ละชุดข้อมูลและเหตุผล ตารางแสดงค่าล่าสุดและปีของค่าแรก
audit-done-drop = ตัดออก { $values } ค่า
audit-done-override = แทนที่ { $values } ค่า
audit-done-flag = ใส่หมายเหตุ { $values } ค่า
audit-done-suspect = น่าสงสัย { $values } ค่า
audit-action-drop = ตัดออก
audit-action-override = แทนที่
audit-action-flag = ใส่หมายเหตุ
audit-action-confirm = ยืนยันแล้ว
audit-action-suspect = น่าสงสัย ไม่นำมาเปรียบเทียบ
audit-implausible = อยู่นอกช่วงที่เป็นจริงได้
audit-column-printed = ค่าที่เผยแพร่
audit-column-age = ล่าสุดหรือเก่ากว่า
audit-is-latest = ล่าสุด
audit-is-older = เก่ากว่า
audit-column-action = การดำเนินการ
audit-column-reason = เหตุผล

## Gaps. $missing: how many of the indicators that some economy has, or of their values in a group, are missing.

audit-missing-economy = ไม่พบตัวชี้วัด { $missing } ตัวของ{ $scope }ในแหล่งข้อมูลที่อ่าน
audit-missing-group = ขาดข้อมูลของ{ $scope }: { $missing } ค่าจาก { $values } ค่าของตัวชี้วัดที่มีค่าของเขตเศรษฐกิจอย่างน้อยครึ่งหนึ่ง
audit-gaps-none = { $scope } มีตัวเลข ไม่ว่าใหม่หรือเก่า ของทุกตัวชี้วัดที่เขตเศรษฐกิจอย่างน้อยครึ่งหนึ่งมี
audit-gaps-by = แยกตามผู้เผยแพร่: { $publishers }
audit-gaps-from = { $publisher } ({ $missing })
audit-gaps-asked = “ไม่มีในแหล่งข้อมูลที่อ่าน” หมายถึงฉบับเผยแพร่ที่อ่านในที่นี้มีตัวชี้วัดนี้ของเขตเศรษฐกิจอื่น สำนักงานสถิติหรือผู้เผยแพร่รายอื่นอาจมีค่า

answer-audit-unused = ถูกแก้ไข ตัดออก หรือน่าสงสัย ({ $scope } ตั้งแต่ปี { $since }): { $figures }
answer-audit-years = { $indicator } ({ $years })
answer-audit-economies = { $indicator } ({ $economies } เขตเศรษฐกิจ)
answer-audit-unchecked-economy = ข้อมูลที่อ่านในรายงานนี้ไม่มีตัวเลขในระยะหลังที่ใช้ได้ ({ $scope }) ในเรื่องต่อไปนี้: { $topics }
answer-audit-unchecked-group = เขตเศรษฐกิจส่วนใหญ่ ({ $scope }) ไม่มีตัวเลขในระยะหลังที่ใช้ได้ในเรื่องต่อไปนี้: { $topics }
answer-audit-sound = ไม่มีตัวเลขในระยะหลังที่น่าสงสัย ({ $scope }) และทุกเรื่องของทางเลือกเชิงนโยบายมีตัวเลข
