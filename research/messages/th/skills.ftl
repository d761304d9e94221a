### ทักษะดิจิทัล: research/findings/skills.py and skills_gap.py

## What women and men did. $skill: what they did; $women, $men: the shares who did.

skills-compared = ในทักษะดิจิทัล { $skills } รายการที่สำรวจในปี { $years } ผู้หญิงใน{ $economy }{ $states }
skills-widest = ช่องว่างกว้างที่สุดอยู่ที่ทักษะหนึ่ง: ผู้หญิง { $women } และผู้ชาย { $men } { $skill }
skills-of-women = ในหมู่ผู้หญิง { $women } { $skill } ส่วนในหมู่ผู้ชายมี { $men }
skills-surveyed = การสำรวจถามถึงช่วงสามเดือนที่ผ่านมา
skills-unknown = แหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขในระยะหลังเกี่ยวกับทักษะดิจิทัลของผู้หญิงและผู้ชายใน{ $economy }
skills-rows = ทักษะ

## The gap to the target. $share: who has the skills, a range; $target: who should by the year $due; $years: of the surveys.

skills-gap-basic-reached = { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นพื้นฐานในปี { $years }: บรรลุเป้าหมาย { $target } แล้ว
skills-gap-basic-open = { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นพื้นฐานในปี { $years } จึงตัดสินไม่ได้ว่าบรรลุเป้าหมาย { $target } แล้วหรือไม่
skills-gap-basic-short = { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นพื้นฐานในปี { $years } เทียบกับเป้าหมาย { $target } ภายในปี { $due }
skills-gap-intermediate-reached = { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นกลางในปี { $years }: บรรลุเป้าหมาย { $target } แล้ว
skills-gap-intermediate-open = { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นกลางในปี { $years } จึงตัดสินไม่ได้ว่าบรรลุเป้าหมาย { $target } แล้วหรือไม่
skills-gap-intermediate-short = { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นกลางในปี { $years } เทียบกับเป้าหมาย { $target } ภายในปี { $due }
skills-gap-of-all = การสำรวจให้สัดส่วนของทุกคน: { $people } ในขณะที่ { $online } ใช้อินเทอร์เน็ต
skills-need-basic = ผู้มีอายุ 15 ปีขึ้นไป { $people } คนต้องเรียนรู้ทักษะขั้นพื้นฐาน จึงจะถึงเป้าหมาย { $target }
skills-need-basic-most = ผู้มีอายุ 15 ปีขึ้นไปไม่เกิน { $people } คนต้องเรียนรู้ทักษะขั้นพื้นฐาน จึงจะถึงเป้าหมาย { $target }
skills-need-intermediate = ผู้มีอายุ 15 ปีขึ้นไป { $people } คนต้องเรียนรู้ทักษะขั้นกลาง จึงจะถึงเป้าหมาย { $target }
skills-need-intermediate-most = ผู้มีอายุ 15 ปีขึ้นไปไม่เกิน { $people } คนต้องเรียนรู้ทักษะขั้นกลาง จึงจะถึงเป้าหมาย { $target }
skills-gap-unknown = ไม่มีผลการสำรวจใดที่ใช้ในรายงานนี้แสดงว่า{ $economy }ห่างจากเป้าหมายที่ให้ { $target } ของผู้ใช้อินเทอร์เน็ตมีทักษะดิจิทัลขั้นพื้นฐานภายในปี { $due } เพียงใด
skills-people-gap = ข้อมูลที่ยังขาด: ประชากรและโครงสร้างอายุของ{ $economy } ในช่วงเวลาใกล้กับการสำรวจ (เผยแพร่โดยธนาคารโลก)
skills-gap-method = สัดส่วนแสดงเป็นช่วง เพราะทักษะเผยแพร่ทีละรายการ โดยไม่บอกว่าทับซ้อนกันเพียงใด การสำรวจให้สัดส่วนของทุกคน แต่เป้าหมายสำหรับปี { $due } ใช้กับผู้ใช้อินเทอร์เน็ต จึงหารด้วยสัดส่วนของผู้ที่ใช้อินเทอร์เน็ตในปีนั้น
skills-not-all-basic = การสำรวจไม่ได้ถามทักษะขั้นพื้นฐานครบทุกรายการ สัดส่วนจึงอาจสูงถึง 100%
skills-not-all-intermediate = การสำรวจไม่ได้ถามทักษะขั้นกลางครบทุกรายการ สัดส่วนจึงอาจสูงถึง 100%
skills-gap-people = นำสัดส่วนจากการสำรวจมาใช้กับประชากรอายุ 15 ปีขึ้นไปล่าสุด การสำรวจบางครั้งครอบคลุมช่วงอายุอื่น
skills-level-basic = ทักษะขั้นพื้นฐาน
skills-level-intermediate = ทักษะขั้นกลาง
skills-column-level = ระดับ
skills-column-low = สัดส่วนของผู้ใช้อินเทอร์เน็ต อย่างน้อย
skills-column-high = ไม่เกิน
skills-column-people-low = สัดส่วนของประชากร อย่างน้อย
skills-column-people-high = สัดส่วนของประชากร ไม่เกิน
skills-column-online = ผู้ใช้อินเทอร์เน็ตในขณะนั้น
skills-column-target = เป้าหมายสำหรับปี { $due }
skills-column-least = จำนวนผู้ที่ต้องเรียนรู้ อย่างน้อย
skills-column-most = ไม่เกิน
skills-column-asked = ทักษะที่ถาม
skills-column-of = จากทั้งหมด
skills-column-first = สำรวจครั้งแรก
skills-column-last = สำรวจครั้งล่าสุด
skills-axis = % ของผู้ใช้อินเทอร์เน็ต
skills-spread = สัดส่วนของผู้ใช้อินเทอร์เน็ต ช่วง
skills-chart = ช่วงของสัดส่วนประชากรที่มีทักษะดิจิทัลเทียบกับเป้าหมาย { $headline }

## Who would have to learn. $share: of the people; $people: how many they are.

training-literacy-people = ใน{ $economy } ผู้มีอายุ 15 ปีขึ้นไปประมาณ { $people } คน หรือ { $share } อ่านเขียนไม่ได้
training-literacy-share = ใน{ $economy } { $share } ของผู้มีอายุ 15 ปีขึ้นไปอ่านเขียนไม่ได้
training-literacy-none = มีรายงานว่าผู้มีอายุ 15 ปีขึ้นไปทุกคนใน{ $economy }อ่านเขียนได้
training-internet-users-people = ใน{ $economy } ผู้มีอายุ 10 ปีขึ้นไปประมาณ { $people } คนไม่ได้ใช้อินเทอร์เน็ต หากสัดส่วนผู้ที่ไม่ได้ใช้อินเทอร์เน็ตในวัยนี้เท่ากับของคนทุกวัย ({ $share })
training-internet-users-share = ใน{ $economy } { $share } ของประชากรไม่ได้ใช้อินเทอร์เน็ต
training-internet-users-none = มีรายงานว่าทุกคนใน{ $economy }ใช้อินเทอร์เน็ต
training-unknown = ไม่ทราบจำนวนผู้ที่อ่านไม่ได้หรือไม่ได้ใช้อินเทอร์เน็ตใน{ $economy }
training-not-recent = แหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขในระยะหลังเกี่ยวกับจำนวนผู้ที่อ่านไม่ได้หรือไม่ได้ใช้อินเทอร์เน็ตใน{ $economy }
training-method = นำสัดส่วนมาใช้กับประชากรล่าสุดในช่วงอายุนั้น การใช้อินเทอร์เน็ตเป็นตัวเลขของคนทุกวัย โดยถือว่าเท่ากับของผู้มีอายุ { $age } ปีขึ้นไป
training-cost = การฝึกอบรมทักษะดิจิทัลขั้นพื้นฐานคนละหนึ่งครั้งสำหรับผู้มีอายุ 10 ปีขึ้นไปทุกคนที่ไม่ได้ใช้อินเทอร์เน็ต ทั้งในและนอกพื้นที่ครอบคลุมของ 4G จะมีต้นทุนรวมประมาณ { $cost } ({ $range })
training-rows = ผู้ที่
training-row-literacy = อ่านเขียนไม่ได้ อายุ 15 ปีขึ้นไป
training-row-internet-users = ไม่ได้ใช้อินเทอร์เน็ต อายุ 10 ปีขึ้นไป (สัดส่วนของคนทุกวัย)
training-column-share = สัดส่วน
training-column-people = จำนวนคน
skills-pairs-chart = แผนภูมิจุดคู่: ผู้หญิงและผู้ชาย { $headline }
