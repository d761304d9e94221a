### ประชากรตามอายุ ปัจจุบันและในอนาคต: research/findings/ages.py, charts/pyramid.py

## A group of people in $economy: $people now, $change by $year.

ages-young-more = ใน{ $economy }มีเยาวชนอายุ 15 ถึง 24 ปี { $people } คน และคาดประมาณว่าภายในปี { $year } จะเพิ่มขึ้น { $change }
ages-young-fewer = ใน{ $economy }มีเยาวชนอายุ 15 ถึง 24 ปี { $people } คน และคาดประมาณว่าภายในปี { $year } จะลดลง { $change }
ages-young-same = ใน{ $economy }มีเยาวชนอายุ 15 ถึง 24 ปี { $people } คน ใกล้เคียงกับจำนวนที่คาดประมาณสำหรับปี { $year }
ages-women-more = ในจำนวนนี้ { $people } คนเป็นผู้หญิง และคาดประมาณว่าภายในปี { $year } เยาวชนหญิงจะเพิ่มขึ้น { $change }
ages-women-fewer = ในจำนวนนี้ { $people } คนเป็นผู้หญิง และคาดประมาณว่าภายในปี { $year } เยาวชนหญิงจะลดลง { $change }
ages-women-same = ในจำนวนนี้ { $people } คนเป็นผู้หญิง ใกล้เคียงกับจำนวนที่คาดประมาณสำหรับปี { $year }
ages-cohort = ใน{ $economy }มี { $people } คนอายุครบ 15 ปีในแต่ละปี และคาดประมาณว่าในปี { $year } จะเป็น { $later } คน
ages-cohort-same = ใน{ $economy }มี { $people } คนอายุครบ 15 ปีในแต่ละปี ใกล้เคียงกับจำนวนที่คาดประมาณสำหรับปี { $year }
ages-unknown = แหล่งข้อมูลของรายงานนี้ไม่มีจำนวนประชากรของ{ $economy }ตามอายุรายปี
ages-missing = ไม่มีในข้อมูล: ประชากรของ{ $economy }ตามอายุรายปี ทั้งปัจจุบันและค่าคาดประมาณ (เผยแพร่โดยกองประชากรแห่งสหประชาชาติ)
ages-method = อายุได้จากการประมาณค่าระหว่างปีที่มีในรายงานคาดประมาณประชากรโลก แล้วใช้กับจำนวนประชากรปี { $year } ปีต่อ ๆ ไปเปลี่ยนแปลงตามการคาดประมาณระดับปานกลางของรายงานนั้น
ages-source = แหล่งข้อมูล: { $title } ({ $publisher }; สัญญาอนุญาต: { $licence })

## Table and chart

ages-rows = กลุ่ม
ages-group-pupils = นักเรียน อายุ 6 ถึง 17 ปี
ages-group-learners = ผู้เรียน อายุ 5 ถึง 24 ปี
ages-group-young = เยาวชน อายุ 15 ถึง 24 ปี
ages-group-women = ผู้หญิงอายุ 15 ถึง 24 ปี
ages-group-men = ผู้ชายอายุ 15 ถึง 24 ปี
ages-people-in = จำนวนคน, { $year }
ages-change-to = การเปลี่ยนแปลงถึงปี { $year }
ages-column-turning = อายุครบ 15 ปีในปีนั้น
ages-group = { $first } ถึง { $last }
ages-oldest = { $age } ขึ้นไป
ages-sex-female = ผู้หญิง, { $year }
ages-sex-male = ผู้ชาย, { $year }
ages-later = { $year }, คาดประมาณ
ages-axis = คน
ages-hover = { $ages }: { $people }
ages-change = { $before } → { $after }
ages-chart = พีระมิดประชากรของ{ $economy } ในปี { $year } พร้อมเส้นกรอบของปี { $later } { $headline }
