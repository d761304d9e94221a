### Units and samples that reports quote

text-us-a-year = ดอลลาร์สหรัฐต่อปี
text-us-a-link = ดอลลาร์สหรัฐต่อลิงก์
text-us-a-km = ดอลลาร์สหรัฐต่อกม.
text-of-network-cost = % ของต้นทุนโครงข่าย
text-us-a-mhz-a-person = ดอลลาร์สหรัฐต่อ MHz ต่อคน
text-of-all-other-costs = % ของต้นทุนอื่นทั้งหมด
text-us-a-month = ดอลลาร์สหรัฐต่อเดือน
text-people = คน
text-bit-s-a-hz = bit/s ต่อ Hz
text-cells = เซลล์
text-gb-a-month = GB ต่อเดือน
text-of-a-day = % ของหนึ่งวัน
text-people-a-km = คนต่อตร.กม.
text-a-year = % ต่อปี
text-of-income-a-person = % ของรายได้ต่อคน
text-standard-deviations-of-its-logarithm = ส่วนเบี่ยงเบนมาตรฐานของลอการิทึม
text-us-a-person-a-year = ดอลลาร์สหรัฐต่อคนต่อปี
text-elasticity = ความยืดหยุ่น
text-us-a-person = ดอลลาร์สหรัฐต่อคน
text-of-average-income = % ของรายได้เฉลี่ย
text-oecd-1996-2007 = OECD, 1996-2007
text-developed-economies = เขตเศรษฐกิจพัฒนาแล้ว
text-developing-economies = เขตเศรษฐกิจกำลังพัฒนา
text-22-oecd-economies-2002-07 = 22 เขตเศรษฐกิจของ OECD, 2002-2007
text-world-2010-17 = โลก, 2010-2017
text-high-income-economies = เขตเศรษฐกิจรายได้สูง
text-middle-income-economies = เขตเศรษฐกิจรายได้ปานกลาง
text-low-income-economies = เขตเศรษฐกิจรายได้ต่ำ
text-ratio = อัตราส่วน
text-mbit-s = Mbit/s
text-kbit-s = kbit/s
text-score-0-to-100 = คะแนน 0 ถึง 100
text-per-100 = ต่อ 100
text-gb = GB
text-km = กม.
text-mhz = MHz
text-us = ดอลลาร์สหรัฐ

## Kinds of groups

text-itu-region = ภูมิภาคของ ITU
text-itu-regions = ภูมิภาคของ ITU
text-world-bank-region = ภูมิภาคของธนาคารโลก
text-world-bank-regions = ภูมิภาคของธนาคารโลก
text-world-bank-income-group = กลุ่มรายได้ของธนาคารโลก
text-world-bank-income-groups = กลุ่มรายได้ของธนาคารโลก
text-least-developed-countries = ประเทศพัฒนาน้อยที่สุด
text-landlocked-developing-countries = ประเทศกำลังพัฒนาที่ไม่มีทางออกสู่ทะเล
text-small-island-developing-states = รัฐกำลังพัฒนาที่เป็นเกาะขนาดเล็ก
text-organisation = องค์การ
text-organisations = องค์การ
text-all-economies = ทุกเขตเศรษฐกิจ
