### ผู้เข้าร่วมโครงการ เป็นจำนวนที่ปัดเศษ: research/findings/programmes.py

programmes-reach = ประมาณ { $people } คนจาก{ $economy }เข้าร่วม { $programmes }
programmes-reach-years = ประมาณ { $people } คนจาก{ $economy }เข้าร่วม { $programmes } ({ $years })
programmes-others = โครงการอื่น
programmes-balance = ผู้หญิงคิดเป็นประมาณ { $share } ({ $range }) ของผู้ที่ระบุเพศเป็นหญิงหรือชาย
programmes-chart = แผนภูมิแท่งแบบซ้อนแสดงผู้เข้าร่วมรายปี ผู้หญิงและผู้ชาย { $headline }
programmes-completion = ในบรรดาผู้เข้าร่วม { $known } คนจาก{ $economy }ที่ทราบผล ประมาณ { $share } ({ $range }) จบโครงการ
programmes-completion-female = ในหมู่ผู้หญิง ประมาณ { $share } ({ $range }) จบโครงการ
programmes-completion-male = ในหมู่ผู้ชาย ประมาณ { $share } ({ $range }) จบโครงการ
programmes-completion-unknown = ไม่ทราบจำนวนผู้เข้าร่วมจาก{ $economy }ที่จบโครงการ
programmes-by-follow-up = ผลที่พบมากที่สุดของผู้เข้าร่วมจาก{ $economy }: { $largest }
programmes-by-field = สาขาที่พบมากที่สุดของผู้เข้าร่วมจาก{ $economy }: { $largest }
programmes-by-programme = โครงการที่ใหญ่ที่สุดสำหรับผู้เข้าร่วมจาก{ $economy }: { $largest }
programmes-by-age = ช่วงอายุที่พบมากที่สุดของผู้เข้าร่วมจาก{ $economy }: { $largest }
programmes-line = { $line } ({ $people })
programmes-lines-few = ผู้เข้าร่วมจาก{ $economy }ที่ให้คำตอบเดียวกันมีน้อยเกินกว่าจะแสดงคำตอบใดได้
programmes-not-known-of = ผู้เข้าร่วมประมาณ { $people } คนไม่ทราบข้อมูลนี้
programmes-few = ผู้เข้าร่วมจาก{ $economy }มีน้อยเกินกว่าจะแสดงจำนวนได้: น้อยกว่า { $fewest } คนเมื่อปัดเศษแล้ว
programmes-nobody = ไม่มีผู้ใดจาก{ $economy }อยู่ในบันทึกผู้เข้าร่วม
programmes-unknown = ไม่ทราบจำนวนผู้เข้าร่วมโครงการจาก{ $economy }
programmes-results-unknown = ไม่ทราบผลของโครงการสำหรับผู้เข้าร่วมจาก{ $economy }
programmes-rounding = จำนวนปัดเป็นพหุคูณของ { $base } และคลาดเคลื่อนได้ไม่เกิน { $off } เพื่อไม่ให้ระบุตัวบุคคลได้ กลุ่มที่ปัดแล้วได้ 0 ไม่นำมาแสดง และชื่อที่มีผู้ใช้ร่วมกันน้อยกว่า { $least } คนจะนับรวมกัน

## Heads and lines of the tables

programmes-rows-cohort-year = ปีที่เริ่ม
programmes-rows-completed = จบโครงการ
programmes-rows-follow-up = หลังจากนั้น
programmes-rows-field = สาขา
programmes-rows-programme = โครงการ
programmes-rows-age = อายุ
programmes-all = ทั้งหมด
programmes-women = ผู้หญิง
programmes-men = ผู้ชาย
programmes-other-sex = อื่น ๆ
programmes-sex-unknown = ไม่ระบุ
programmes-rest = รายการอื่น
programmes-line-unknown = ไม่ทราบ
programmes-yes = ใช่
programmes-no = ไม่
programmes-under-18 = ต่ำกว่า 18 ปี
programmes-18-to-24 = 18 ถึง 24 ปี
programmes-25-to-34 = 25 ถึง 34 ปี
programmes-from-35 = 35 ปีขึ้นไป
programmes-employed = มีงานทำ
programmes-own-business = ธุรกิจของตนเอง
programmes-studying = กำลังศึกษา
programmes-none-of-these = ไม่ใช่ทั้งหมดนี้
