### หัวคอลัมน์ คำอธิบายสัญลักษณ์ และคำอื่นที่ข้อค้นพบหลายข้อใช้ร่วมกัน

column-year = ปี
column-year-gaps = ปี (ไม่รวมปีที่ไม่มีค่า)
column-year-of = ปี, { $indicator }
column-quarter = ไตรมาส
column-economy = เขตเศรษฐกิจ
column-economies = เขตเศรษฐกิจ
column-indicator = ตัวชี้วัด
column-value = ค่า
column-rank = อันดับ
column-unit = หน่วย
column-source = แหล่งข้อมูล
column-publisher = ผู้เผยแพร่
column-release = ฉบับเผยแพร่
column-licence = สัญญาอนุญาต
chart-other-economies = เขตเศรษฐกิจอื่น
column-people = จำนวนคน

## Values that are not plain

dash = –

value-of-year = { $value } ({ $year })
value-undated = { $value } (ไม่ระบุปี)
value-estimated = { $value } (ค่าประมาณ)
value-jumped = { $value }
value-reported = { $value }
value-one-operator = อย่างน้อย { $value } ตามผู้ให้บริการรายหนึ่ง
value-either = { $value }
value-figures-dated = { $value } ({ $year }; { $other } ในปี { $since }; อาจมีจุดขาดตอนของอนุกรม)
value-figures-other = { $value } ({ $year }; { $other } ในปี { $since })
value-priced = { $value }
value-surveyed = { $value }
value-filled = { $value }
value-in-doubt = { $value } (ตัวเลขยังมีข้อสงสัย)
value-low = { $value } (อาจต่ำเกินไป)
doubts = { $sentences }
doubts-jumped = ตัวเลขที่ยังมีข้อสงสัย เพราะอนุกรมอาจขาดตอน: { $values }
doubts-reported = ตัวเลขที่ยังมีข้อสงสัย เพราะขัดกับตัวเลขอื่น: { $values }
doubts-filled = ตัวเลขที่ยังมีข้อสงสัย อาจเป็นค่าประมาณ: { $values }
doubts-priced = ตัวเลขที่ยังมีข้อสงสัย เพราะสัดส่วนต่างออกไปเมื่อคิดจากรายได้ของธนาคารโลก: { $values }
doubts-surveyed = ตัวเลขที่ยังมีข้อสงสัย: { $values }
doubts-people = จำนวนผู้ที่ไม่ได้ใช้อินเทอร์เน็ตคำนวณจากตัวเลขการใช้อินเทอร์เน็ตที่ยังมีข้อสงสัย
doubt-jumped = { $indicator } ({ $value }; { $before } ในปี { $since })
doubt-reported = { $indicator } ({ $value }; { $before } ในปี { $since })
doubt-filled = { $indicator } ({ $value })
doubt-surveyed = { $indicator } ({ $value }) เพราะผลสำรวจพบ { $survey } ในปี { $since }
doubt-priced = { $indicator } ({ $value } เมื่อรายได้เป็น { $income } หรือ { $other } เมื่อรายได้เป็น { $ours } ตามตัวเลขปี { $since } ของธนาคารโลก)
value-up-to = ไม่เกิน { $value }
value-least = อย่างน้อย { $value }
range-either = { $low } หรือ { $high }
value-central = ประมาณ { $central } ({ $range })
items-more = อีก { $more } รายการ

## What is to be known of a value in a table; empty where nothing is.

column-mark = หมายเหตุ
column-mark-of = หมายเหตุ, { $indicator }
mark-none = { "" }
mark-estimate = ค่าประมาณ
mark-provisional = ค่าชั่วคราว
mark-lagged = เป็นของปีก่อนหน้าปีที่ขอ
mark-imputed = ค่าที่เติมแทน
mark-undated = ไม่ระบุปี
mark-corrected = แก้ไขแล้ว
mark-suspect = น่าสงสัย
unranked-priced = คิดจากรายได้ { $income } ต่อคน แต่จะเป็น { $other } หากคิดจาก { $ours } ({ $since }) ตามธนาคารโลก
unranked-same-offer = ราคาเท่ากับตะกร้าอื่น จึงอาจเป็นแพ็กเกจเดียวกัน
mark-homes = อาจสูงเกินไป เพราะสัดส่วนครัวเรือนที่มีอินเทอร์เน็ตสูงกว่าสัดส่วนผู้ใช้
mark-low = อาจต่ำเกินไป เพราะสัดส่วนครัวเรือนที่มีอินเทอร์เน็ตสูงกว่าสัดส่วนผู้ใช้
unranked-surveyed = ผลสำรวจพบ { $survey } ในปี { $since }
unranked-filled = อยู่ท้ายชุดค่าที่เพิ่มขึ้นเท่า ๆ กัน จึงอาจเป็นค่าประมาณ
unranked-homes = ครัวเรือน { $homes } มีอินเทอร์เน็ตที่บ้านในปี { $year }
unranked-break = อาจอยู่คนละฝั่งของจุดขาดตอนในชุดข้อมูล: { $before } ในปี { $since }
unranked-reported = มีตัวเลขอื่นที่ขัดแย้ง: { $before } ในปี { $since }
mark-filled = อาจเป็นค่าประมาณ
mark-repeated = อาจซ้ำค่าของปีก่อนหน้า
mark-between = ค่าที่เติมเข้ามา
mark-old = เก่าเกินกว่าจะเปรียบเทียบได้

## Data gaps. $indicators: those that are missing.

missing-from-asked = ไม่มีค่าในระยะหลังในแหล่งข้อมูลที่อ่าน: { $indicators }
missing-in-doubt = ตัวเลขที่น่าสงสัยและไม่นำมานับ: { $indicators }
missing-unread = ไม่มีในข้อมูล: { $indicators } ({ $publisher })
missing-series-worldbank = ไม่มีในข้อมูล: ค่ารายปีของ{ $indicators } (เผยแพร่โดยธนาคารโลก)
missing-series-itu = ไม่มีในข้อมูล: ค่ารายปีของ{ $indicators } (เผยแพร่โดยสหภาพโทรคมนาคมระหว่างประเทศ)
missing-series-other = ข้อมูลที่ยังขาด: ค่ารายปีของ { $indicators } (ไม่มีแหล่งข้อมูลใดที่รายงานนี้รู้จักเผยแพร่ไว้)
publisher-asked = ไม่มีในแหล่งข้อมูลที่อ่าน
publisher-other = สำนักงานสถิติแห่งชาติ

## Where a figure stands in a report, in lists of what has changed

figure-headline = พาดหัว
figure-claim = ประโยค
counted-all = เขตเศรษฐกิจทั้ง { $known } แห่ง
counted-some = เขตเศรษฐกิจ { $short } แห่งจาก { $known } แห่ง
counted-all-known = เขตเศรษฐกิจทั้ง { $known } แห่งที่มีข้อมูล (จาก { $members } แห่ง)
counted-some-known = เขตเศรษฐกิจ { $short } แห่งจาก { $known } แห่งที่มีข้อมูล (ทั้งหมด { $members } แห่ง)
# $share: of the people of the group; $missing: large economies, each with its share.
counted-base = จำนวนคนตาม{ $indicators }คิดจากประชากร { $people } คน ({ $year })
count-filled = สัดส่วนการใช้อินเทอร์เน็ตอาจเป็นค่าประมาณที่ไม่มีการสำรวจใดยืนยัน จำนวนคนและต้นทุนที่คำนวณจากสัดส่วนนี้จึงอาจเป็นค่าประมาณเช่นกัน
