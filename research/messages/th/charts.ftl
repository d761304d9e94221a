### คำที่ใช้ในแผนภูมิ: research/charts/

## Lines over years

chart-interval = ช่วง 95%
chart-forecast = ค่าพยากรณ์
chart-published = ค่าที่เผยแพร่
chart-filled = ค่าที่เติมระหว่างการสำรวจ
chart-without-data = ปีที่ไม่มีข้อมูล
chart-target = เป้าหมาย: { $value } ภายในปี { $due }
chart-last = { $economy } ปี { $year }: { $value }
    .label = { $economy } ปี { $year }: { $value }
chart-last-still = { $economy } ปี { $year }: { $value } อาจซ้ำกับปี { $before }
    .label = { $economy } ปี { $year }: { $value } อาจซ้ำกับปี { $before }
chart-last-doubted = { $value } (ปี { $year } น่าสงสัย)
chart-either = น่าสงสัย: { $value }
chart-older = เก่ากว่าสามปี ไม่นับ
chart-ahead = ค่าพยากรณ์ปี { $due }: { $value } (ช่วง 95%: { $interval })
    .label = ค่าพยากรณ์ปี { $due }: { $value } (ช่วง 95%: { $interval })
chart-economies = เขตเศรษฐกิจ

## Classes of a map. $bound: where a class begins or ends.

class-all = ทั้งหมด
class-under = ต่ำกว่า { $bound }
class-over = { $bound } ขึ้นไป
map-own = เทียบกับ{ $economy }
map-equal = เท่ากัน

## Maps

map-disclaimer = เส้นเขตแดนเขียนขึ้นเพื่อใช้ในงานสถิติ และไม่ได้แสดงความเห็นใด ๆ เกี่ยวกับสถานะของดินแดนใด
map-line-of-control = เส้นจุด: แนวโดยประมาณของเส้นควบคุมในชัมมูและแคชเมียร์ อินเดียและปากีสถานยังไม่ได้ตกลงกันเกี่ยวกับสถานะสุดท้ายของชัมมูและแคชเมียร์
map-sudan = เขตแดนสุดท้ายระหว่างซูดานกับซูดานใต้ และสถานะสุดท้ายของพื้นที่อับเยอี ยังไม่ได้กำหนด
map-malvinas = อาร์เจนตินาและสหราชอาณาจักรมีข้อพิพาทเรื่องอำนาจอธิปไตยเหนือหมู่เกาะฟอล์กแลนด์ (มัลวินัส)
map-kosovo = โคโซโวแสดงไว้ในบริบทของข้อมติคณะมนตรีความมั่นคงที่ 1244 (1999)
map-not-final = เขตแดนยังไม่เป็นที่สุด
map-control = เส้นควบคุม
map-small = เขตเศรษฐกิจขนาดเล็ก
map-outside = นอกกลุ่ม
map-apart = ไม่นำมาเปรียบเทียบ
map-apart-why = ไม่นำมาเปรียบเทียบ: ดูตาราง
map-small-unknown = ขนาดเล็ก: { $missing }

## Places by their people

chart-cities = เมืองใหญ่ ตั้งแต่ { $people } คน
chart-towns = เมือง ตั้งแต่ { $people } คน
chart-smaller-places = ชุมชนขนาดเล็กกว่า
chart-people = คน

## Ranges, shares, places in a field

chart-central = ค่าประมาณกลาง
chart-up-to = ถึงตัวเลขสูงสุด
chart-in-doubt = น่าสงสัยหรืออาจเป็นค่าประมาณ
chart-half = ครึ่งหนึ่งของที่อื่น

## Notes on charts

chart-cut = แผนภูมิแสดง { $shown } รายการแรกจาก { $all } รายการ ตารางแสดงครบทุกรายการ
chart-axis-logarithmic = { $axis } (มาตราส่วนลอการิทึม)
chart-axis-cut = { $axis } (แกนไม่ได้เริ่มจาก 0)
chart-source = แหล่งข้อมูล: { $sources }
chart-source-computed = แหล่งข้อมูล: การคำนวณของรายงานนี้จาก { $sources }
chart-source-years = แหล่งข้อมูล: { $sources } ({ $years })
chart-of-one = { $indicator } ({ $unit })
chart-of = { $indicators }
chart-of-years = { $indicators }, { $years }
chart-of-whose = { $shown }, { $who }
chart-who-among = เขตเศรษฐกิจ { $n } แห่งใน{ $group }
chart-who-all = เขตเศรษฐกิจ { $n } แห่ง
chart-who-own-group = { $economy }และเขตเศรษฐกิจใน{ $group }
chart-who-own-others = { $economy }และเขตเศรษฐกิจอื่น
chart-who-own-among = { $economy }และเขตเศรษฐกิจอื่นอีก { $n } แห่งใน{ $group }
shows-cost-use = ต้นทุนของอุปกรณ์ การฝึกอบรม และอินเทอร์เน็ต แยกตามส่วน (ดอลลาร์สหรัฐ)
shows-cost-network = ต้นทุนสถานีฐานในระยะ { $years } ปี แยกตามส่วน (ดอลลาร์สหรัฐ)
shows-cost-drivers = ต้นทุนการขยายโครงข่ายที่ค่าปลายทั้งสองด้านของแต่ละสมมติฐาน (ดอลลาร์สหรัฐ)
shows-targets = ค่าล่าสุด ค่าเมื่อ 4 ถึง 6 ปีก่อน และเป้าหมาย
shows-targets-now = ค่าล่าสุดและเป้าหมาย
shows-ages = ประชากรตามอายุและเพศ
shows-comparison = การเปรียบเทียบกับมัธยฐาน ตามตัวชี้วัด
shows-key = ตัวเลขสำคัญ ตามตัวชี้วัด
shows-ground = การเปลี่ยนแปลงตั้งแต่ราวปี { $first } และมัธยฐานของการเปลี่ยนแปลงในแห่งอื่น ตามตัวชี้วัด
shows-traits = สหสัมพันธ์เชิงอันดับของตัวชี้วัดอื่นกับ { $indicator }
shows-prices = ราคาอินเทอร์เน็ตมือถือและบรอดแบนด์ประจำที่ (% ของรายได้ต่อคน)
shows-price-trend = ราคาบรอดแบนด์ในแต่ละปี (% ของรายได้ต่อหัว)
shows-gaps = จำนวนคนที่เกี่ยวข้องกับช่องว่างแต่ละข้อ และเขตเศรษฐกิจที่มีช่องว่างนั้น
shows-largest-gap = ในบรรดาช่องว่างที่นับเป็นจำนวนคน ช่องว่างที่ใหญ่ที่สุดใน{ $group }คือ{ $topic }: { $people } คน
shows-land = ประชากรและพื้นที่ แยกตามเขต
shows-settlements = ประชากรตามขนาดของชุมชน
shows-learners = ผู้ที่อ่านไม่ออกหรือไม่ได้ใช้อินเทอร์เน็ต และค่าใช้จ่ายในการฝึกอบรม
shows-unpriced-learners = ผู้ที่อ่านไม่ออกหรือไม่ได้ใช้อินเทอร์เน็ต
shows-marked = ค่าล่าสุดที่แหล่งข้อมูลทำเครื่องหมายไว้
shows-corrected = ค่าที่แก้ไข ตัดออก หรือมีข้อสงสัย
shows-known = ตัวชี้วัดที่มีค่าและไม่มีค่า แยกตามหัวข้อ
shows-regions = { $indicators } ตามภูมิภาค: ค่ามัธยฐานและครึ่งกลางของเขตเศรษฐกิจ
