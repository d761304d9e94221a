### คำถามเพื่อการหารือ: research/findings/practice/discussion.py
### แต่ละข้อมาจากข้อความที่มีรหัสต่อท้าย `discuss-` และมีค่าของข้อความนั้น

discussion = ตัวเลขเหล่านี้นำไปสู่คำถาม { $questions } ข้อ
discussion-none = ตัวเลขเหล่านี้ไม่นำไปสู่คำถามเพื่อการหารือ

## Ground, peers and income

discuss-ground-lost = ตั้งแต่ปี { $since } { $indicator } ใน{ $economy } เพิ่มขึ้น { $change } ส่วนมัธยฐานของการเพิ่มขึ้นใน{ $group } คือ { $usual }: เขตเศรษฐกิจที่แซงขึ้นไปทำอะไรไปบ้าง?
discuss-ground-lost-peak = { $indicator } ใน{ $economy } เพิ่มขึ้นเป็น { $peak } ในปี { $turn } แล้วลดลงเป็น { $after }: อะไรทำให้ลดลง?
discuss-ground-lost-down = ตั้งแต่ปี { $since } { $indicator } ใน{ $economy } เปลี่ยนจาก { $before } เป็น { $after } ส่วนมัธยฐานของการเพิ่มขึ้นใน{ $group } คือ { $usual }: เขตเศรษฐกิจที่แซงขึ้นไปทำอะไรไปบ้าง?
discuss-ground-gained = อะไรผลักดันให้ { $indicator } ใน{ $economy }เพิ่มขึ้น { $change } ตั้งแต่ปี { $since } และ{ $group } เรียนรู้อะไรจากเรื่องนี้ได้บ้าง?
discuss-ground-gained-still = อะไรทำให้ { $indicator } ใน{ $economy }ไม่เพิ่มขึ้นตั้งแต่ปี { $still }?
discuss-income-compared-higher = ใน{ $economy } { $indicator } อยู่ที่ { $value } ส่วนเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกันอยู่ที่ { $median }: อะไรทำให้นำหน้า และจะคงอยู่ต่อไปหรือไม่?
discuss-income-compared-lower = อะไรทำให้ { $indicator } ใน{ $economy }อยู่ที่ { $value } ขณะที่เขตเศรษฐกิจที่มีรายได้ใกล้เคียงกันอยู่ที่ { $median }?
discuss-structural-most = { $economy }มี { $indicator } สูงที่สุดเมื่อเทียบกับเขตเศรษฐกิจ { $peers } แห่งที่คล้ายกันมากที่สุด: แห่งเหล่านั้นนำแนวปฏิบัติใดไปใช้ได้บ้าง?

## The digital economy

discuss-eco-ends = ส่วนที่อ่อนที่สุด คือ { $worst } ที่ { $worst-value } เป็นเรื่องของการลงทุน การกำกับดูแล หรืออุปสงค์?

## Infrastructure, prices and rural areas

discuss-offline-headline-parts = 4G ครอบคลุมอย่างน้อย { $share } ของผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คนใน{ $economy }: ใครจะเป็นผู้ค้นหาว่าราคา อุปกรณ์ หรือทักษะที่ทำให้คนเหล่านี้ไม่ได้ใช้อินเทอร์เน็ต?
discuss-offline-headline-all = 4G ครอบคลุมผู้ที่ไม่ได้ใช้อินเทอร์เน็ตเกือบทั้งหมดจาก { $people } คนใน{ $economy }: ใครจะเป็นผู้ค้นหาว่าราคา อุปกรณ์ หรือทักษะที่ทำให้คนเหล่านี้ไม่ได้ใช้อินเทอร์เน็ต?
discuss-pay-rest = หากผู้ใช้ที่อยู่นอกพื้นที่ครอบคลุมใน{ $economy }จ่าย { $percent } ของรายได้ของตน จะเหลือราว { $rest } ของต้นทุนเครือข่าย: ใครจะจ่าย ผู้ให้บริการ กองทุนบริการโทรคมนาคมโดยทั่วถึง หรืองบประมาณแผ่นดิน?
discuss-price-income-above = อะไรจะทำให้ราคา{ $basket }ใน{ $economy }ลดจาก { $price } เหลือ { $threshold } ของรายได้ต่อหัว: การแข่งขัน ภาษี หรือเงินอุดหนุน?
discuss-electricity-everybody-people = { $people } คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต แม้เกือบทุกคนมีไฟฟ้าใช้: ในจำนวนนี้กี่คนอาศัยอยู่ในพื้นที่ชนบท และต้องการเครือข่าย หรือเหตุผลที่จะใช้เครือข่าย?
discuss-electricity-ahead = { $electricity } ของประชากรใน{ $economy }มีไฟฟ้าใช้ และ { $internet } ใช้อินเทอร์เน็ต: โครงการไฟฟ้าและโครงการเครือข่ายใช้เสา ท่อร้อยสาย และงบประมาณร่วมกันได้หรือไม่?
discuss-electricity-ahead-people = { $electricity } ของประชากรใน{ $economy }มีไฟฟ้าใช้ และ { $internet } ใช้อินเทอร์เน็ต: โครงการไฟฟ้าและโครงการเครือข่ายใช้เสา ท่อร้อยสาย และงบประมาณร่วมกันได้หรือไม่?
discuss-electricity-ahead-lack = { $electricity } ของประชากรใน{ $economy }มีไฟฟ้าใช้ และ { $internet } ใช้อินเทอร์เน็ต: โครงการไฟฟ้าและโครงการเครือข่ายใช้เสา ท่อร้อยสาย และงบประมาณร่วมกันได้หรือไม่?
discuss-electricity-behind = { $internet } ของประชากรใน{ $economy }ใช้อินเทอร์เน็ต และ { $electricity } มีไฟฟ้าใช้: ผู้คนชาร์จอุปกรณ์อย่างไร และเสียค่าใช้จ่ายเท่าใด?
discuss-divide-compared-behind = อะไรจะทำให้{ $group }ใน{ $economy }เท่ากับ{ $other }ด้าน{ $topic } ซึ่งขณะนี้อยู่ที่ { $low } เทียบกับ { $high }?

## Policy options

discuss-options-problem-coverage = พื้นที่ใดของ{ $economy }ควรมาก่อน ในเมื่อ 4G ครอบคลุมประชากร { $value } เทียบกับเป้าหมาย { $benchmark }?
discuss-options-problem-price = อินเทอร์เน็ตมือถือ 5 GB ใน{ $economy }มีราคา { $value } และเป้าหมายคือ { $benchmark }: อะไรทำให้ราคายังสูง?
discuss-options-price-both = อินเทอร์เน็ตมือถือ 5 GB ใน{ $economy }มีราคา { $value } และเป้าหมายคือ { $benchmark }: อะไรทำให้ราคายังสูง?
discuss-options-problem-devices = { $value } ของประชากรใน{ $economy }มีโทรศัพท์เคลื่อนที่เป็นของตนเอง: ภาษี ราคา หรือสินเชื่อเป็นอุปสรรคของคนที่เหลือ?
discuss-options-problem-rural = { $value } ของประชากรชนบทใน{ $economy }ใช้อินเทอร์เน็ต และ { $benchmark } ของประชากรเมือง: หมู่บ้านจะใช้อินเทอร์เน็ตเพื่ออะไรเป็นอันดับแรก?
discuss-options-problem-electricity = { $value } ของประชากรใน{ $economy }มีไฟฟ้าใช้: เครือข่ายที่ไม่พึ่งโครงข่ายไฟฟ้าเริ่มได้ก่อนโครงข่ายไฟฟ้าจะมาถึงหรือไม่ และใครจ่ายค่าไฟ?
discuss-options-problem-women = { $value } ของผู้หญิงใน{ $economy }ใช้อินเทอร์เน็ต และ { $benchmark } ของผู้ชาย: โครงการใดเข้าถึงผู้หญิง และวัดผลอย่างไร?
discuss-options-problem-skills = { $value } ของผู้ใช้อินเทอร์เน็ตใน{ $economy }รายงานว่ามีทักษะดิจิทัลขั้นพื้นฐาน: ใครฝึกอบรมผู้ใหญ่ และการสำรวจครั้งต่อไปคือเมื่อใด?

## People

discuss-training-internet-users-people = ในบรรดาผู้มีอายุ 10 ปีขึ้นไปที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คนใน{ $economy } ใครควรเรียนก่อน และเรียนที่ใด: โรงเรียน ห้องสมุด ที่ทำงาน หรือบ้าน?
discuss-training-internet-users-covered = ในบรรดาผู้มีอายุ 10 ปีขึ้นไป { $people } คนใน{ $economy }ที่อยู่ในพื้นที่ครอบคลุมของ 4G แต่ไม่ได้ใช้อินเทอร์เน็ต ใครควรเรียนก่อน และเรียนที่ใด: โรงเรียน ห้องสมุด ที่ทำงาน หรือบ้าน?
discuss-training-literacy-people = ผู้มีอายุ 15 ปีขึ้นไป { $people } คนใน{ $economy }ที่อ่านหนังสือไม่ได้ ใช้บริการดิจิทัลได้หรือไม่?
discuss-skills-gap-basic-short = { $share } ของประชากรใน{ $economy }มีทักษะดิจิทัลขั้นพื้นฐานในปี { $years }: โรงเรียนหรือการศึกษาผู้ใหญ่จะปิดช่องว่างให้ถึง { $target } ภายในปี { $due } ได้หรือไม่?
discuss-ages-cohort = ใน{ $economy }มี { $people } คนอายุครบ 15 ปีในแต่ละปี และ { $later } คนในปี { $year }: โรงเรียนเพียงลำพังจะไปถึงเป้าหมายได้หรือไม่ หรือผู้ใหญ่ต้องเรียนด้วย?
discuss-parity-one-behind = อะไรจะทำให้ผู้หญิงใน{ $economy }เท่ากับผู้ชายด้าน{ $topic } ซึ่งขณะนี้อยู่ที่ { $women } เทียบกับ { $men }?
discuss-parity-did = ใน{ $economy } ผู้หญิง { $women } และผู้ชาย { $men } { $skill }: อะไรจะปิดช่องว่างนี้ได้?
discuss-youth-work-times = อัตราการว่างงานของเยาวชนหญิงใน{ $economy }เป็น { $times } เท่าของเยาวชนชาย: อุปสรรคคือสาขาที่เรียน นายจ้าง หรือภาระดูแลคนในบ้าน?
discuss-ages-young-fewer = เยาวชนอายุ 15 ถึง 24 ปี { $people } คนอาศัยอยู่ใน{ $economy } และภายในปี { $year } จะลดลง { $change }: จะให้ทักษะดิจิทัลแก่ทุกคนก่อนออกจากโรงเรียนได้หรือไม่?
discuss-ages-young-more = เยาวชนอายุ 15 ถึง 24 ปี { $people } คนอาศัยอยู่ใน{ $economy } และภายในปี { $year } จะเพิ่มขึ้น { $change }: โรงเรียนและงานเพิ่มขึ้นเร็วเท่ากันหรือไม่?

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
discuss-people-offline-counted = ตามตัวเลขล่าสุดของแต่ละประเทศ { $share } ของผู้ที่ไม่ได้ใช้อินเทอร์เน็ตอาศัยอยู่ในเขตเศรษฐกิจ { $count } แห่ง: กองทุนควรไปตามจำนวนคน หรือไปยังเขตเศรษฐกิจที่มีสัดส่วนต่ำที่สุด?
discuss-atlas-regions = ค่ามัธยฐานของ { $indicator } มีตั้งแต่ { $low } ใน{ $lowest } ถึง { $high } ใน{ $highest }: ภูมิภาคทำอะไรได้บ้างที่เขตเศรษฐกิจเพียงลำพังทำไม่ได้?
