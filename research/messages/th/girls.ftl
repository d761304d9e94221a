### ผู้หญิงและผู้ชายในด้านการใช้ ทักษะ การศึกษา และการทำงาน: research/findings/girls.py

## Parity. $topic: what is compared; $women, $men: their figures; $score: women's over men's.

parity-one-behind = ผู้หญิงใน{ $economy }ตามหลังผู้ชายในด้าน{ $topic }: { $women } เทียบกับ { $men }
parity-one-short = { $topic } ใน{ $economy }: หญิง { $women } ชาย { $men }
parity-one-almost-parity = ผู้หญิงใน{ $economy }เกือบเท่ากับผู้ชายในด้าน{ $topic }: { $women } เทียบกับ { $men }
parity-one-parity = ผู้หญิงและผู้ชายใน{ $economy }เท่ากันในด้าน{ $topic }: { $women } เทียบกับ { $men }
parity-one-ahead = ผู้หญิงใน{ $economy }นำหน้าผู้ชายในด้าน{ $topic }: { $women } เทียบกับ { $men }
parity-one-open = ผู้หญิงและผู้ชายใน{ $economy }ใกล้กันมากในด้าน{ $topic } จนตัวเลขที่ปัดเศษแล้วบอกความต่างไม่ได้: { $women } เทียบกับ { $men }
parity-did = ใน{ $economy } ผู้หญิง { $women } และผู้ชาย { $men } { $skill }
parity-did-more = ผู้หญิง { $women } และผู้ชาย { $men } { $skill }
parity-adults = ช่องว่างด้านการอ่านออกเขียนได้อยู่ในกลุ่มผู้ใหญ่ ส่วนในวัย 15 ถึง 24 ปี ข้อมูลล่าสุดคือผู้หญิง { $women } และผู้ชาย { $men } อ่านออกเขียนได้
parity-match = ใน{ $economy } ผู้หญิงเท่ากับหรือนำหน้าผู้ชายในด้านต่อไปนี้: { $topics }
parity-no-gap = ใน{ $economy } ผู้หญิงไม่ได้ตามหลังผู้ชายอย่างชัดเจนในตัวชี้วัดใดเลยจากทั้ง { $figures } รายการที่มีข้อมูลตั้งแต่ปี { $since }
parity-no-digital = แหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขในระยะหลังที่เปรียบเทียบการใช้อินเทอร์เน็ตหรือโทรศัพท์ของผู้หญิงและผู้ชายใน{ $economy }
parity-count-behind = ตามหลังผู้ชาย { $figures } รายการ
parity-count-parity = เท่ากัน { $figures } รายการ
parity-count-ahead = นำหน้า { $figures } รายการ
parity-in-behind = ผู้หญิงตามหลังผู้ชายในด้าน: { $scores }
parity-in-short = ผู้หญิงตามหลังผู้ชายหรือเกือบเท่ากัน ซึ่งการปัดเศษทำให้บอกไม่ได้ว่าเป็นแบบใด ในด้าน: { $scores }
parity-in-almost-parity = ผู้หญิงเกือบเท่ากับผู้ชายในด้าน: { $scores }
parity-in-parity = ผู้หญิงเท่ากับผู้ชายในด้าน: { $scores }
parity-in-ahead = ผู้หญิงนำหน้าผู้ชายในด้าน: { $scores }
parity-in-open = ใกล้กันจนบอกไม่ได้: { $scores }
parity-in-broken = ไม่เปรียบเทียบ เพราะค่าก่อนจุดที่อาจเป็นจุดขาดตอนให้ผลต่างออกไป: { $scores }
parity-score = { $topic } { $women } เทียบกับ { $men }
parity-unknown = แหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขในระยะหลังเกี่ยวกับผู้หญิงและผู้ชายใน{ $economy }
parity-alone = ไม่มีข้อมูลของผู้ชายจากแหล่งและปีเดียวกัน จึงไม่เปรียบเทียบ: { $indicators }
parity-method = คะแนนความเท่าเทียมคือตัวเลขของผู้หญิงหารด้วยตัวเลขของผู้ชาย ใช้ทศนิยมสามตำแหน่ง: { $level } ถือว่าเท่ากัน ตามรายงาน “ข้อเท็จจริงและตัวเลข 2024” ของ ITU ส่วนคะแนนที่ต่ำกว่านั้น หากตั้งแต่ { $almost } ขึ้นไปถือว่าเกือบเท่ากัน และหากต่ำกว่า { $almost } ถือว่าตามหลัง คะแนนแสดงเป็นช่วงเมื่อตัวเลขที่เผยแพร่ผ่านการปัดเศษ โดยไม่ได้นับความคลาดเคลื่อนของการสำรวจ ซึ่งมักอยู่ที่ 2 จุดเปอร์เซ็นต์
parity-slight = ต่างกันไม่ถึงหนึ่งจุดเปอร์เซ็นต์ จึงถือว่าเท่ากัน: { $topics }
parity-doubted = ตัวเลขยังเป็นที่สงสัยแต่นำมาเปรียบเทียบ เพราะตัวเลขของผู้หญิงและผู้ชายมาจากการสำรวจเดียวกัน และตัวเลขก่อนหน้าให้ผลเดียวกัน: { $topics }
parity-shows = ตัวเลขของผู้หญิงและผู้ชาย
parity-chart = คู่จุดของผู้หญิงและผู้ชาย { $scores }
parity-column-score = คะแนนความเท่าเทียม
parity-column-state = ผู้หญิง
parity-state-behind = ตามหลัง
parity-state-short = ตามหลังหรือเกือบเท่ากัน
parity-state-almost = เกือบเท่ากัน
parity-state-level = เท่ากัน
parity-state-ahead = นำหน้า
parity-state-open = ใกล้กันจนบอกไม่ได้
parity-state-broken = ไม่เปรียบเทียบ: อาจเป็นจุดขาดตอน

## Young people's work. $women, $men: shares of the labour force who are unemployed; $times: how many times as often.

youth-work-times = อัตราการว่างงานของเยาวชนหญิงใน{ $economy }เป็น { $times } เท่าของเยาวชนชาย: { $women } เทียบกับ { $men } { $by }
youth-work-more = อัตราการว่างงานของเยาวชนหญิงใน{ $economy }สูงกว่าเยาวชนชาย: { $women } เทียบกับ { $men } { $by }
youth-work-less = อัตราการว่างงานของเยาวชนหญิงใน{ $economy }ต่ำกว่าเยาวชนชาย: { $women } เทียบกับ { $men } { $by }
youth-work-level = อัตราการว่างงานของเยาวชนหญิงและเยาวชนชายใน{ $economy }ใกล้เคียงกัน: { $women } และ { $men } { $by }
youth-work-by-ilo = ตามค่าประมาณของ ILO
youth-work-by-factbook = ตามหนังสือข้อเท็จจริงโลก
youth-work-inside = ในกลุ่มอายุ 15 ปีขึ้นไปใน{ $economy } ผู้หญิง { $women } และผู้ชาย { $men } อยู่ในกำลังแรงงาน ตามค่าประมาณของ ILO
youth-work-inside-more = ในกลุ่มอายุ 15 ปีขึ้นไป ผู้หญิง { $women } และผู้ชาย { $men } อยู่ในกำลังแรงงาน ตามค่าประมาณของ ILO
youth-work-unknown = ไม่ทราบว่าการว่างงานของเยาวชนหญิงและเยาวชนชายใน{ $economy }ต่างกันอย่างไร
youth-work-method = กำลังแรงงานคือทุกคนอายุ 15 ปีขึ้นไปที่ทำงานหรือกำลังหางาน
youth-work-young = ผู้ว่างงาน อายุ 15 ถึง 24 ปี
youth-work-all = ผู้ว่างงาน อายุ 15 ปีขึ้นไป
youth-work-force = อยู่ในกำลังแรงงาน อายุ 15 ปีขึ้นไป

## Science and technology

science-graduates = ผู้หญิงคิดเป็น { $share } ของผู้สำเร็จการศึกษาสาขาวิทยาศาสตร์และเทคโนโลยีใน{ $economy }
science-skill = ใน{ $economy } ผู้หญิง { $women } และผู้ชาย { $men } { $skill }
science-unknown = แหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขในระยะหลังเกี่ยวกับผู้หญิงในสาขาวิทยาศาสตร์และเทคโนโลยีใน{ $economy }
