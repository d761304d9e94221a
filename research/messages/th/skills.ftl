### ทักษะดิจิทัล: research/findings/skills.py and skills_gap.py

## What women and men did. $skill: what they did; $women, $men: the shares who did.

skills-compared = ในทักษะดิจิทัล { $skills } รายการที่สำรวจในปี { $years } ผู้หญิงใน{ $economy }{ $states }
skills-widest = ช่องว่างกว้างที่สุดอยู่ที่ทักษะหนึ่ง: ผู้หญิง { $women } และผู้ชาย { $men } { $skill }
skills-surveyed = การสำรวจถามถึงช่วงสามเดือนที่ผ่านมา
skills-unknown = แหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขในระยะหลังเกี่ยวกับทักษะดิจิทัลของผู้หญิงและผู้ชายใน{ $economy }
skills-rows = ทักษะ

## The gap to the target. $share: who has the skills, a range; $target: who should by the year $due; $years: of the surveys.

skills-gap-basic-reached = { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นพื้นฐานในปี { $years }: บรรลุเป้าหมาย { $target } แล้ว
skills-gap-basic-open = { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นพื้นฐานในปี { $years } จึงตัดสินไม่ได้ว่าบรรลุเป้าหมาย { $target } แล้วหรือไม่
skills-gap-basic-short = { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นพื้นฐานในปี { $years } เทียบกับเป้าหมาย { $target } ภายในปี { $due }
skills-gap-basic-reached-end = อย่างน้อย { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นพื้นฐานในปี { $years }: บรรลุเป้าหมาย { $target } แล้ว
skills-gap-basic-short-end = ไม่เกิน { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นพื้นฐานในปี { $years } เทียบกับเป้าหมาย { $target } ภายในปี { $due }
skills-gap-intermediate-reached = { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นกลางในปี { $years }: บรรลุเป้าหมาย { $target } แล้ว
skills-gap-intermediate-open = { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นกลางในปี { $years } จึงตัดสินไม่ได้ว่าบรรลุเป้าหมาย { $target } แล้วหรือไม่
skills-gap-intermediate-short = { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นกลางในปี { $years } เทียบกับเป้าหมาย { $target } ภายในปี { $due }
skills-gap-intermediate-reached-end = อย่างน้อย { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นกลางในปี { $years }: บรรลุเป้าหมาย { $target } แล้ว
skills-gap-intermediate-short-end = ไม่เกิน { $share } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }มีทักษะดิจิทัลขั้นกลางในปี { $years } เทียบกับเป้าหมาย { $target } ภายในปี { $due }
skills-gap-of-all = การสำรวจให้สัดส่วนของทุกคน: { $people } ในขณะที่ { $online } ใช้อินเทอร์เน็ต
skills-need-basic = ผู้มีอายุ 15 ปีขึ้นไป { $people } คนต้องเรียนรู้ทักษะขั้นพื้นฐาน จึงจะถึงเป้าหมาย { $target }
skills-need-intermediate = ผู้มีอายุ 15 ปีขึ้นไป { $people } คนต้องเรียนรู้ทักษะขั้นกลาง จึงจะถึงเป้าหมาย { $target }
skills-gap-unknown = ไม่มีผลการสำรวจใดที่ใช้ในรายงานนี้แสดงว่า{ $economy }ห่างจากเป้าหมายที่ให้ { $target } ของผู้ใช้อินเทอร์เน็ตมีทักษะดิจิทัลขั้นพื้นฐานภายในปี { $due } เพียงใด
skills-gap-vague-basic = ผู้ใช้อินเทอร์เน็ตใน{ $economy }ที่มีทักษะดิจิทัลขั้นพื้นฐาน: ทักษะแต่ละรายการที่สำรวจในปี { $years } (ผู้เผยแพร่: { $publisher }) บอกได้เพียงว่าสัดส่วนคือ { $share }
skills-gap-vague-intermediate = ผู้ใช้อินเทอร์เน็ตใน{ $economy }ที่มีทักษะดิจิทัลขั้นกลาง: ทักษะแต่ละรายการที่สำรวจในปี { $years } (ผู้เผยแพร่: { $publisher }) บอกได้เพียงว่าสัดส่วนคือ { $share }
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
skills-column-central = จำนวนผู้ที่ต้องเรียนรู้
skills-column-least = อย่างน้อย
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
training-internet-users-people = ในบรรดาผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $offline } คนใน{ $economy } มี { $people } คนที่มีอายุ 10 ปีขึ้นไป
training-internet-users-covered = ในบรรดาผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $offline } คนใน{ $economy } มี { $people } คนที่มีอายุ 10 ปีขึ้นไปและอยู่ในพื้นที่ครอบคลุมของ 4G
training-internet-users-people-open = ใน{ $economy } มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $offline } คน แต่ไม่ทราบว่ามีกี่คนที่มีอายุ 10 ปีขึ้นไป
training-internet-users-covered-open = ใน{ $economy } มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $offline } คน แต่ไม่ทราบว่ามีกี่คนที่มีอายุ 10 ปีขึ้นไปและอยู่ในพื้นที่ครอบคลุมของ 4G
training-later = อีก { $people } คนที่มีอายุ 10 ปีขึ้นไปและไม่ได้ใช้อินเทอร์เน็ตอยู่นอกพื้นที่ครอบคลุมของ 4G และต้องมีเครือข่ายก่อน
training-bounds = นับเฉพาะผู้มีอายุ 10 ปีขึ้นไป: มีน้อยที่สุดหากเด็กทุกคนไม่ได้ใช้อินเทอร์เน็ตและไม่มีใครนอกพื้นที่ครอบคลุมของ 4G ใช้ และมากที่สุดหากเด็กไม่ได้ใช้ในสัดส่วนเดียวกับประชากรทั้งหมดและผู้ที่อยู่นอกพื้นที่ครอบคลุมแต่ 3G ไปถึงใช้ในสัดส่วนเดียวกับประชากรทั้งหมด ต้นทุนค่ากลางคิดที่จุดกึ่งกลางของสองจำนวนนี้
training-bounds-aged = นับเฉพาะผู้มีอายุ 10 ปีขึ้นไป: มีน้อยที่สุดหากเด็กทุกคนไม่ได้ใช้อินเทอร์เน็ต และมากที่สุดหากเด็กไม่ได้ใช้ในสัดส่วนเดียวกับประชากรทั้งหมด ต้นทุนค่ากลางคิดที่จุดกึ่งกลางของสองจำนวนนี้
training-base-adults = ผู้ที่อ่านหนังสือไม่ได้นับจากประชากรอายุ 15 ปีขึ้นไป { $people } คน ({ $year })
training-internet-users-none = มีรายงานว่าทุกคนใน{ $economy }ใช้อินเทอร์เน็ต
training-unknown = ไม่ทราบจำนวนผู้ที่อ่านไม่ได้หรือไม่ได้ใช้อินเทอร์เน็ตใน{ $economy }
training-not-recent = แหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขในระยะหลังเกี่ยวกับจำนวนผู้ที่อ่านไม่ได้หรือไม่ได้ใช้อินเทอร์เน็ตใน{ $economy }
training-cost = การฝึกอบรมคนละหนึ่งหลักสูตรสำหรับผู้มีอายุ 10 ปีขึ้นไปที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คน จะมีต้นทุน{ $cost }
training-cost-readers = การฝึกอบรมคนละหนึ่งหลักสูตรสำหรับผู้มีอายุ 10 ปีขึ้นไปที่ไม่ได้ใช้อินเทอร์เน็ตและอ่านหนังสือได้ { $people } คน จะมีต้นทุน{ $cost } ส่วนอีกประมาณ { $unread } คนต้องเรียนอ่านหนังสือก่อน ซึ่งไม่ได้คิดต้นทุน
training-few = ไม่ได้ประมาณต้นทุนการฝึกอบรม เพราะต้นทุนต่อหน่วยที่ใช้ในรายงานนี้เป็นของโครงการที่ใหญ่กว่ามาก
training-high = ไม่ได้ประมาณต้นทุนการฝึกอบรม เพราะต้นทุนต่อหน่วยที่ใช้ในรายงานนี้เป็นของเขตเศรษฐกิจรายได้ต่ำและปานกลาง
training-pace-on-track = คาดว่าการใช้อินเทอร์เน็ตใน{ $economy }จะถึงเป้าหมาย { $bound } ภายในปี { $due } โดยไม่ต้องมีโครงการเพิ่ม จึงไม่ได้ประมาณต้นทุนของโครงการใด
training-pace-met = การใช้อินเทอร์เน็ตใน{ $economy }ถึงเป้าหมาย { $bound } สำหรับปี { $due } แล้ว จึงไม่ได้ประมาณต้นทุนของโครงการใด
training-pace-met-jump = การใช้อินเทอร์เน็ตใน{ $economy }ถึงเป้าหมาย { $bound } สำหรับปี { $due } แล้วหรือไม่ ขึ้นอยู่กับจุดที่อนุกรมข้อมูลอาจขาดตอน จึงไม่ได้ประมาณต้นทุนของโครงการใด
training-central = ต้นทุนค่ากลางของหลักสูตรอยู่ใกล้ปลายต่ำของช่วง เพราะสองแหล่งให้ค่า { $low } และ { $central } ต่อคนที่รายได้ { $income } ต่อปี ส่วนอีกแหล่งหนึ่งให้ { $high } ซึ่งเป็นปลายสูง
training-ages-part = ไม่ทราบจำนวนประชากรของ{ $economy }ตามอายุรายปี จึงถือว่าสองในสามของผู้ที่อายุต่ำกว่า 15 ปี ({ $share } ของทั้งหมด) อายุต่ำกว่า { $age } ปี
training-rows = ผู้ที่
training-row-literacy = อ่านเขียนไม่ได้ อายุ 15 ปีขึ้นไป
training-row-internet-users = ไม่ได้ใช้อินเทอร์เน็ต
training-row-aged = ไม่ได้ใช้อินเทอร์เน็ต อายุ 10 ปีขึ้นไป
training-row-covered = ไม่ได้ใช้อินเทอร์เน็ต อายุ 10 ปีขึ้นไป ในพื้นที่ครอบคลุมของ 4G
training-row-later = ไม่ได้ใช้อินเทอร์เน็ต อายุ 10 ปีขึ้นไป นอกพื้นที่ครอบคลุมของ 4G
training-row-course = นับรวมในต้นทุนการฝึกอบรม
training-column-share = สัดส่วนของประชากรทั้งหมดในช่วงอายุนั้น
training-column-people = จำนวนคน
training-column-least = จำนวนคน อย่างน้อย
training-column-most = จำนวนคน ไม่เกิน
training-column-low = การฝึกอบรม ค่าต่ำ
training-column-central = การฝึกอบรม ค่ากลาง
training-column-high = การฝึกอบรม ค่าสูง
skills-pairs-chart = แผนภูมิจุดคู่: ผู้หญิงและผู้ชาย { $headline }
