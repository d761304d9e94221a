### คำถามเพื่อการหารือ: research/findings/practice/discussion.py
### แต่ละข้อมาจากข้อความที่มีรหัสต่อท้าย `discuss-` และมีค่าของข้อความนั้น

discussion = ตัวเลขเหล่านี้นำไปสู่คำถาม { $questions } ข้อ
discussion-none = ตัวเลขเหล่านี้ไม่นำไปสู่คำถามเพื่อการหารือ

## Ground, peers and income


## The digital economy


## Infrastructure, prices and rural areas


## Policy options


## People


## Targets and groups

discuss-adoption-members-some-some = เขตเศรษฐกิจอีก { $likely } แห่งใน{ $group } มีแนวโน้มสูงที่ { $indicator } จะถึง { $level } ภายในปี { $due }: แห่งอื่น ๆ เรียนรู้อะไรจากเขตเศรษฐกิจเหล่านี้ได้บ้าง?
discuss-targets-met-jump = การก้าวกระโดดครั้งเดียวเป็นตัวตัดสินว่าบรรลุเป้าหมายเหล่านี้หรือไม่: { $targets } แหล่งข้อมูลอื่นใดจะยืนยันได้บ้าง?
discuss-targets-among = เป้าหมาย “{ $target }” ซึ่งเขตเศรษฐกิจ { $met } แห่งจาก { $known } แห่งใน{ $group } บรรลุแล้ว เป็นเป้าหมายที่เหมาะสำหรับทุกแห่งหรือไม่?

## Indices and the world

discuss-index-first-sure = { $first }อยู่ในอันดับแรกใน{ $group } ด้วยคะแนน { $score } จาก { $top }: ผู้อื่นจะขยับตัวชี้วัดใดของเขตเศรษฐกิจนี้ตามได้เร็วที่สุด?
discuss-index-widths = มีเพียง { $still } อันดับจาก { $economies } อันดับที่เปลี่ยนไม่เกินสองอันดับ: ควรเผยแพร่อันดับที่อยู่ระหว่างกลางเป็นช่วงหรือไม่?
discuss-index-widths-none = ทุกอันดับเปลี่ยนมากกว่าสองอันดับ: ควรเผยแพร่ดัชนีนี้เป็นกลุ่มแทนอันดับหรือไม่?
discuss-index-driver = { $choice } มีส่วนใน { $share } ของความผันแปรของอันดับ: ใครเป็นผู้กำหนดทางเลือกนี้ และใช้กฎใด?
discuss-index-apart = { $points } จาก { $gap } คะแนนที่ห่างกันระหว่าง{ $first }กับ{ $last } มาจาก { $part }: ดัชนีนี้วัดนโยบายหรือรายได้?
discuss-people-offline-counted = ตามตัวเลขล่าสุดของแต่ละประเทศ { $share } ของผู้ที่ไม่ได้ใช้อินเทอร์เน็ตอาศัยอยู่ในเขตเศรษฐกิจ { $count } แห่ง: ควรจัดสรรเงินทุนตามจำนวนคน หรือให้แก่เขตเศรษฐกิจที่มีสัดส่วนผู้ใช้อินเทอร์เน็ตต่ำที่สุด?
discuss-atlas-regions = ค่ามัธยฐานของ { $indicator } มีตั้งแต่ { $low } ใน{ $lowest } ถึง { $high } ใน{ $highest }: ภูมิภาคทำอะไรได้บ้างที่เขตเศรษฐกิจเพียงลำพังทำไม่ได้?
