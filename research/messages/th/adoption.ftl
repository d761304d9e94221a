### การนำไปใช้ตามช่วงปี: research/findings/adoption.py, adoption_members.py

## One economy. $value in $year: the latest; $level: asked for by $due; $year: in or after which the forecast reaches it.

adoption-ahead = { $indicator } ใน{ $economy }: คาดว่าจะอยู่ที่ { $ahead } ในปี { $due } ({ $interval }) เทียบกับเป้าหมาย { $level }
adoption-reached = ใน{ $economy } { $indicator } ถึง { $level } แล้ว โดยอยู่ที่ { $value } ในปี { $year }
adoption-reached-break = { $indicator } ใน{ $economy }ถึง { $level } แล้วหรือไม่ ขึ้นอยู่กับจุดที่อนุกรมข้อมูลอาจขาดตอน: { $value } ในปี { $year } หลังจาก { $before } ในปี { $since }
adoption-forecast = ใน{ $economy } { $indicator } อยู่ที่ { $value } ในปี { $year } และคาดว่าจะอยู่ที่ { $ahead } ในปี { $due }
adoption-level = ใน{ $economy } { $indicator } อยู่ที่ { $value } ในปี { $year }
adoption-moved = ใน{ $economy } { $indicator } อยู่ที่ { $value } ในปี { $year } จาก { $before } ในปี { $first }
adoption-ended = แหล่งข้อมูลของรายงานนี้ไม่มีค่าในระยะหลังของ { $indicator } ใน{ $economy }
adoption-unknown = ไม่มีค่ารายปีของ { $indicator } ใน{ $economy }

adoption-chance = ปีที่คาดว่าจะถึง: { $when } โอกาสที่จะถึง { $level } ภายในปี { $due }: { $chance }
adoption-late = จะไม่ถึง { $level } ก่อนปี { $year } แม้ตามขอบบนของการพยากรณ์ โอกาสที่จะถึงภายในปี { $due }: { $chance }
adoption-chance-below = ต่ำกว่า { $chance }
adoption-chance-above = สูงกว่า { $chance }
adoption-chance-about = ประมาณ { $chance }
adoption-breaks = ในปี { $years } ค่าเปลี่ยนไปต่างจากที่เปลี่ยนตามปกติในหนึ่งปีมาก ข้อมูลไม่ได้ระบุเหตุผล จึงอาจเป็นจุดขาดตอนของอนุกรมข้อมูล

adoption-step = การเปลี่ยนนิยามหรือวิธีสำรวจอาจทำให้อนุกรมข้อมูลก้าวกระโดด การพยากรณ์จึงไม่นับการก้าวกระโดดนั้นเป็นการเติบโต
pace-estimated = ไม่มีอัตราความก้าวหน้าที่วัดได้และไม่มีการพยากรณ์ เพราะค่าของ { $indicator } ใน{ $economy } สำหรับปี { $years } เป็นค่าประมาณของแหล่งข้อมูล ไม่ได้มาจากการสำรวจหรือการรายงาน
pace-sunk = { $indicator } ใน{ $economy }: ไม่วัดอัตราความก้าวหน้าและไม่พยากรณ์ เพราะหลังจุดที่ข้อมูลอาจขาดตอนในปี { $years } อนุกรมข้อมูลเริ่มต่ำกว่าค่าก่อนหน้า
adoption-not-tested = พยากรณ์เฉพาะการใช้อินเทอร์เน็ต การเข้าถึงไฟฟ้า บรอดแบนด์ประจำที่ และการสมัครใช้โทรศัพท์เคลื่อนที่ เพราะการพยากรณ์ของรายการเหล่านี้ผ่านการทดสอบกับข้อมูลในอดีต
adoption-last = ค่าสุดท้ายเป็นของปี { $year } ซึ่งเก่าเกินกว่าจะรายงาน
adoption-few = { $indicator } ใน{ $economy } มีค่ารายปี { $values } ค่า ซึ่งน้อยเกินกว่าจะวัดอัตราความก้าวหน้าหรือพยากรณ์ได้ เพราะต้องใช้ { $needed } ค่า

adoption-column-published = ค่าที่เผยแพร่
adoption-column-forecast = ค่าพยากรณ์
adoption-column-low = ช่วง 95% ขอบล่าง
adoption-column-high = ช่วง 95% ขอบบน
adoption-break = อนุกรมอาจขาดตอน
adoption-chart = { $headline } ช่วง 95% ในปี { $year }: { $interval }

## Members of a group. $reached of $economies have the level; $likely more are likely to by $due.

adoption-members-some-some = ใน{ $group } { $indicator } ถึง { $level } แล้วในเขตเศรษฐกิจ { $reached } แห่งจาก { $economies } แห่งที่มีค่าพยากรณ์ และอีก { $likely } แห่งมีแนวโน้มสูงที่จะถึงภายในปี { $due }
adoption-members-some-none = ใน{ $group } { $indicator } ถึง { $level } แล้วในเขตเศรษฐกิจ { $reached } แห่งจาก { $economies } แห่งที่มีค่าพยากรณ์ และไม่มีแห่งอื่นที่มีแนวโน้มสูงที่จะถึงภายในปี { $due }
adoption-members-none-some = ใน{ $group } ยังไม่มีเขตเศรษฐกิจใดจาก { $economies } แห่งที่มีค่าพยากรณ์ ที่ { $indicator } ถึง { $level } และมี { $likely } แห่งที่มีแนวโน้มสูงที่จะถึงภายในปี { $due }
adoption-members-none-none = ใน{ $group } ไม่มีเขตเศรษฐกิจใดจาก { $economies } แห่งที่มีค่าพยากรณ์ ที่ { $indicator } ถึง { $level } หรือมีแนวโน้มสูงที่จะถึงภายในปี { $due }
adoption-members-likely = มีแนวโน้มสูงที่จะถึงภายในปี { $due }: { $economies }
adoption-members-possible = มีความเป็นไปได้ที่จะถึงภายในปี { $due }: { $economies }
adoption-members-jumped = อีก { $economies } แห่งถึงระดับนี้ก็ต่อเมื่อการก้าวกระโดดของค่าล่าสุดเป็นจริง
adoption-members-filled = ไม่มีค่าพยากรณ์ เพราะตัวเลขล่าสุดอาจเป็นค่าประมาณหรืออยู่หลังจุดที่อนุกรมข้อมูลขาดตอน: { $economies }
adoption-members-years = ค่าล่าสุดเป็นของปี { $years }
adoption-members-lacking = อีก { $economies } แห่งมีค่ารายปีในระยะหลังไม่ถึงสามค่า จึงไม่มีค่าพยากรณ์
adoption-members-unknown = ไม่ทราบว่าเขตเศรษฐกิจใน{ $group } จะมี { $indicator } ถึง { $level } เมื่อใด
adoption-no-level = { $indicator } ใน{ $group }: ไม่มีระดับที่กำหนดให้ทุกแห่งต้องไปถึง ต่างจากสัดส่วนของประชากร
adoption-members-rows = เขตเศรษฐกิจ เรียงจากแห่งที่ถึงเร็วที่สุด
adoption-members-chart = จำนวนเขตเศรษฐกิจตามแนวโน้ม { $headline }
adoption-state-reached = ถึงแล้ว
    .label = ถึงแล้ว
adoption-state-jumped = ถึงแล้ว หากการก้าวกระโดดครั้งล่าสุดเป็นจริง
    .label = ถึงแล้ว หากการก้าวกระโดดเป็นจริง
adoption-state-likely = มีแนวโน้มสูง
    .label = มีแนวโน้มสูง
adoption-state-possible = มีความเป็นไปได้
    .label = มีความเป็นไปได้
adoption-state-unlikely = มีแนวโน้มต่ำ
    .label = มีแนวโน้มต่ำ
