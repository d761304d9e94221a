### สิ่งที่ใช้เปรียบเทียบกลุ่มคน ในประโยคและเป็นป้ายกำกับ: research/findings/side_by_side.py

topic-internet-users = การใช้อินเทอร์เน็ต
topic-mobile-owners = การมีโทรศัพท์เคลื่อนที่เป็นของตนเอง
    .label = การมีโทรศัพท์เคลื่อนที่เป็นของตนเอง
topic-mobile-owners-age-15-49 = การมีโทรศัพท์เคลื่อนที่เป็นของตนเองของผู้มีอายุ 15 ถึง 49 ปี
    .label = การมีโทรศัพท์เคลื่อนที่เป็นของตนเองของผู้มีอายุ 15 ถึง 49 ปี
topic-literacy = การรู้หนังสือของผู้ใหญ่อายุ 15 ปีขึ้นไป
    .label = การรู้หนังสือของผู้ใหญ่อายุ 15 ปีขึ้นไป
topic-youth-literacy = การรู้หนังสือของเยาวชนอายุ 15 ถึง 24 ปี
    .label = การรู้หนังสือของเยาวชนอายุ 15 ถึง 24 ปี
topic-school-life-expectancy = จำนวนปีการศึกษาที่คาดว่าจะได้รับ
    .label = จำนวนปีการศึกษาที่คาดว่าจะได้รับ
topic-labour-participation = การมีส่วนร่วมในกำลังแรงงานตั้งแต่อายุ 15 ปี
    .label = การมีส่วนร่วมในกำลังแรงงานตั้งแต่อายุ 15 ปี
topic-bachelors = การจบปริญญาตรี
topic-youth-unemployment = การว่างงานของเยาวชนอายุ 15 ถึง 24 ปี
    .label = การว่างงานของเยาวชนอายุ 15 ถึง 24 ปี
topic-unemployment = การว่างงานตั้งแต่อายุ 15 ปี
    .label = การว่างงานตั้งแต่อายุ 15 ปี
topic-households-internet = อินเทอร์เน็ตในบ้าน
topic-households-computer = คอมพิวเตอร์ในบ้าน
    .label = คอมพิวเตอร์ในบ้าน
topic-households-mobile-phone = โทรศัพท์เคลื่อนที่ในบ้าน
    .label = โทรศัพท์เคลื่อนที่ในบ้าน
topic-households-electricity = ไฟฟ้าในบ้าน
    .label = ไฟฟ้าในบ้าน
topic-electricity-access = การเข้าถึงไฟฟ้า
    .label = การเข้าถึงไฟฟ้า
topic-internet-users-75-plus = การใช้อินเทอร์เน็ตตั้งแต่อายุ 75 ปี
topic-ict-skill-email = การส่งอีเมลพร้อมไฟล์แนบ
    .label = การส่งอีเมลพร้อมไฟล์แนบ
topic-ict-skill-copy-paste = การคัดลอกและวาง
    .label = การคัดลอกและวาง
topic-ict-skill-files = การคัดลอกหรือย้ายไฟล์
    .label = การคัดลอกหรือย้ายไฟล์
topic-ict-skill-transfer = การย้ายไฟล์ระหว่างอุปกรณ์
    .label = การย้ายไฟล์ระหว่างอุปกรณ์
topic-ict-skill-spreadsheet = การใช้สูตรในตารางคำนวณ
    .label = การใช้สูตรในตารางคำนวณ
topic-ict-skill-presentation = การสร้างงานนำเสนอ
    .label = การสร้างงานนำเสนอ
topic-ict-skill-software = การติดตั้งซอฟต์แวร์
    .label = การติดตั้งซอฟต์แวร์
topic-ict-skill-devices = การเชื่อมต่ออุปกรณ์ใหม่
    .label = การเชื่อมต่ออุปกรณ์ใหม่
topic-ict-skill-programming = การเขียนโปรแกรม
    .label = การเขียนโปรแกรม
subject-of-year = { $topic } ({ $year })
    .label = { $topic }, { $year }
subject-of-no-year = { $topic } (ไม่ระบุปี)
    .label = { $topic }, ไม่ระบุปี

pair-left-out = ไม่ใช้ข้อมูลเรื่อง{ $topic } ของปี { $years }: ผู้หญิง { $women } และผู้ชาย { $men } ไม่สอดคล้องกับ { $all } ที่เผยแพร่สำหรับทุกคนในปี { $last } การสำรวจอาจถามผู้คนในช่วงอายุอื่น
pair-apart = { $topic } ของผู้หญิง ({ $women }) และผู้ชาย ({ $men }) ในปี { $year } ไม่สอดคล้องกับ { $all } ที่อนุกรมรายปีให้ไว้สำหรับทุกคนในปี { $last } ซึ่งอาจเป็นค่าที่เติมระหว่างการสำรวจ หรือการสำรวจอาจถามผู้คนในช่วงอายุอื่น
pair-unit-percent = %
pair-unit-years = ปี
pair-gap = { $points } จุด
pair-gap-ahead = { $group } +{ $gap }
topic-stem-graduates = ผู้สำเร็จการศึกษาสาขาวิทยาศาสตร์และเทคโนโลยี
    .label = ผู้สำเร็จการศึกษาสาขาวิทยาศาสตร์และเทคโนโลยี

## What people did who have a skill, after "of women".

did-ict-skill-email = ส่งอีเมลพร้อมไฟล์แนบ
did-ict-skill-copy-paste = ใช้การคัดลอกและวาง
did-ict-skill-files = คัดลอกหรือย้ายไฟล์
did-ict-skill-transfer = ย้ายไฟล์ระหว่างอุปกรณ์
did-ict-skill-spreadsheet = ใช้สูตรในตารางคำนวณ
did-ict-skill-presentation = สร้างงานนำเสนอ
did-ict-skill-software = ค้นหาและติดตั้งซอฟต์แวร์
did-ict-skill-devices = เชื่อมต่ออุปกรณ์ใหม่
did-ict-skill-programming = เขียนโปรแกรม
did-internet-users = ใช้อินเทอร์เน็ต
did-mobile-owners = มีโทรศัพท์เคลื่อนที่เป็นของตนเอง
did-mobile-owners-age-15-49 = อายุ 15 ถึง 49 ปีมีโทรศัพท์เคลื่อนที่เป็นของตนเอง
did-literacy = อายุ 15 ปีขึ้นไปอ่านออกเขียนได้
did-youth-literacy = อายุ 15 ถึง 24 ปีอ่านออกเขียนได้

## Tables of pairs

pairs-rows = ตัวชี้วัด
pairs-women = ผู้หญิง
pairs-men = ผู้ชาย
pairs-least = อัตราส่วน อย่างน้อย
pairs-most = อัตราส่วน ไม่เกิน
pairs-too-old = เก่าเกินไปหรือไม่ทราบปี จึงไม่นำมาเปรียบเทียบ: { $topics }
work-modelled = ข้อมูลด้านการทำงานส่วนใหญ่เป็นค่าจากแบบจำลองขององค์การแรงงานระหว่างประเทศ (ILO) ในกรณีที่ไม่มีการสำรวจ
