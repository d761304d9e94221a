### คำตอบที่เปิดเรื่องของการศึกษาแต่ละชุด: research/findings/answers/

## Inclusive infrastructure: $people offline, $beyond reach of 4G, $learners who need devices, data and skills; costs in US$.

answer-offline-both = ในบรรดาผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คนใน{ $economy } มีผู้อยู่นอกพื้นที่ครอบคลุมของ 4G ไม่เกิน { $beyond } คน
answer-offline-readers = โทรศัพท์และการฝึกอบรมสำหรับผู้ไม่ได้ใช้อินเทอร์เน็ตที่อ่านหนังสือได้ { $learners } คน จะมีต้นทุน{ $cost } ส่วนผู้มีอายุ 10 ปีขึ้นไปอีกประมาณ { $unread } คนต้องเรียนอ่านหนังสือก่อน ซึ่งไม่ได้คิดต้นทุน
answer-offline-learners = ในจำนวนนี้มีผู้มีอายุ 10 ปีขึ้นไป { $learners } คน โทรศัพท์และการฝึกอบรมสำหรับคนกลุ่มนี้จะมีต้นทุน{ $cost }
answer-offline-rounded = ในบรรดาผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คนใน{ $economy } มีผู้อยู่นอกพื้นที่ครอบคลุมของ 4G ไม่เกินประมาณ { $beyond } คน
answer-offline-reached = ผู้ที่ไม่ได้ใช้อินเทอร์เน็ตทั้ง { $people } คนใน{ $economy }อยู่ในพื้นที่ครอบคลุมของ 4G
answer-offline-mostly = อย่างน้อย { $share } ของผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คนใน{ $economy }อยู่ในพื้นที่ครอบคลุมของ 4G
answer-offline-mostly-doubted = หากประชากร { $online } ใน{ $economy }ใช้อินเทอร์เน็ต ซึ่งเป็นตัวเลขที่มีข้อสงสัย อย่างน้อย { $share } ของผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คนอยู่ในพื้นที่ครอบคลุมของ 4G
answer-offline-nearly = { $people } คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต ({ $measured }) ทั้งที่ 4G ครอบคลุมประชากร { $covered } ({ $mapped })
answer-offline-first = { $people } คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต ({ $measured }) ในจำนวนนี้ { $learners } คนอายุ 10 ปีขึ้นไปและอยู่ในพื้นที่ 4G โทรศัพท์และหลักสูตรสำหรับคนกลุ่มนี้จะมีต้นทุนประมาณ { $half } ({ $range }) โดยไม่ทราบว่ามีกี่คนที่มีโทรศัพท์
answer-offline-first-readers = { $people } คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต ({ $measured }) โทรศัพท์และหลักสูตรสำหรับ { $learners } คนที่อยู่ในพื้นที่ 4G และอ่านหนังสือได้จะมีต้นทุนประมาณ { $half } ({ $range }) โดยไม่ทราบว่ามีกี่คนที่มีโทรศัพท์ และอีกประมาณ { $unread } คนต้องเรียนอ่านหนังสือก่อน
answer-offline-nearly-either = ตามตัวเลขของปี { $since } ใน{ $economy } มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $before } คน และตามตัวเลขของปี { $year } มี { $people } คน ทั้งที่ 4G ครอบคลุมประชากร { $covered } ({ $mapped })
answer-networks-met = เครือข่ายมือถือไม่ใช่เรื่องเร่งด่วน เพราะความครอบคลุมของ 4G ถึงเป้าหมาย { $met } แล้ว เรื่องที่ยังค้างอยู่: { $topic }
answer-networks-met-alone = เครือข่ายมือถือไม่ใช่เรื่องเร่งด่วน เพราะความครอบคลุมของ 4G ถึงเป้าหมาย { $met } แล้ว
answer-networks-met-on-track = เครือข่ายมือถือไม่ใช่เรื่องเร่งด่วน เพราะความครอบคลุมของ 4G ถึงเป้าหมาย { $met } แล้ว และคาดว่าการใช้อินเทอร์เน็ตจะถึง { $bound } ภายในปี { $due } เรื่องที่ยังค้างอยู่: { $topic }
answer-networks-met-met = เครือข่ายมือถือไม่ใช่เรื่องเร่งด่วน เพราะความครอบคลุมของ 4G ถึงเป้าหมาย { $met } แล้ว และการใช้อินเทอร์เน็ตถึงเป้าหมาย { $bound } ของปี { $due } แล้ว เรื่องที่ยังค้างอยู่: { $topic }
answer-offline-sites = { $sites } ต้นทุนนี้ยังไม่รวมสายหลักและเครือข่ายหลัก โทรศัพท์ และการฝึกอบรม
answer-offline-unpriced = { $people } คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต แต่ต้นทุนเครือข่ายสำหรับผู้ที่อยู่นอกพื้นที่ครอบคลุมของ 4G ไม่สามารถประมาณการได้
answer-offline-not-parted = { $people } คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต หากไม่รวมเครือข่าย ต้นทุนของโทรศัพท์และการฝึกอบรมสำหรับผู้มีอายุ 10 ปีขึ้นไป { $learners } คน จะอยู่ที่{ $cost }
# A claim of its own after the one above: % of people in reach of 4G as published, and % of people online.
answer-offline-network = { $people } คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต และต้องมีเครือข่ายก่อน
answer-offline-people = ใน{ $economy } มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คน
answer-offline-few = ใน{ $economy } มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คน รายงานนี้ไม่ได้ประมาณต้นทุนในการเชื่อมต่อ เพราะต้นทุนต่อหน่วยที่ใช้เป็นของโครงการที่ใหญ่กว่ามาก
# $use above: what devices and training cost once, and data brought down to $percent of income for $years years, each with its range.
answer-offline-unknown = ไม่ทราบว่ามีกี่คนใน{ $economy }ที่ไม่ได้ใช้อินเทอร์เน็ต จึงประเมินค่าใช้จ่ายในการทำให้คนเหล่านี้ใช้อินเทอร์เน็ตไม่ได้

## Rural areas: $rural, $urban: shares of people.

answer-rural-gap-lack = ใน{ $economy } ช่องว่างระหว่างพื้นที่ชนบทกับเขตเมืองกว้างที่สุดในด้าน{ $topic }: { $rural } เทียบกับ { $urban }
answer-rural-gap-level = ใน{ $economy } พื้นที่ชนบทเท่ากับเขตเมืองในสิ่งที่วัดได้ โดยด้านที่ใกล้จะเป็นช่องว่างมากที่สุดคือ{ $topic } ที่ { $rural } เทียบกับ { $urban }
answer-rural-people = ไม่ทราบว่าประชากร { $people } คนในพื้นที่ชนบทของ{ $economy } (คิดเป็น { $share } ของทั้งหมด ปี { $year }) ขาดอะไรที่เขตเมืองมี เพราะแหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขในระยะหลังที่เปรียบเทียบพื้นที่ทั้งสอง
answer-rural-electricity = ไม่ทราบว่าประชากร { $people } คนในพื้นที่ชนบทของ{ $economy } (คิดเป็น { $share } ของทั้งหมด ปี { $year }) ขาดอะไรที่เขตเมืองมี เพราะแหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขในระยะหลังที่เปรียบเทียบพื้นที่ทั้งสอง เมื่อนับทั้งเขตเมืองและชนบท ประชากร { $electricity } มีไฟฟ้าใช้ในปี { $measured }
answer-rural-nobody = ไม่มีใครใน{ $economy }อาศัยอยู่ในพื้นที่ชนบท
answer-rural-unknown = แหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขในระยะหลังที่เปรียบเทียบพื้นที่ชนบทกับเขตเมืองใน{ $economy } ตัวเลขระดับประเทศอยู่ใน“ข้อมูลรายประเทศ”
answer-rural-ask = ขอข้อมูลจากสำนักงานสถิติเรื่องการใช้อินเทอร์เน็ตและการมีไฟฟ้าใช้ จำแนกตามที่อยู่อาศัยในชนบทและเขตเมือง จากการสำรวจครัวเรือนครั้งล่าสุด

## Digital skills: $people offline, $learners short of the target; $cost of one training each.

answer-skills-people = ในบรรดาผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $offline } คนใน{ $economy } มี { $people } คนที่มีอายุ 10 ปีขึ้นไป
answer-skills-covered = ในบรรดาผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $offline } คนใน{ $economy } มี { $people } คนที่มีอายุ 10 ปีขึ้นไปและอยู่ในพื้นที่ครอบคลุมของ 4G
answer-skills-people-open = ใน{ $economy } มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $offline } คน แต่ไม่ทราบว่ามีกี่คนที่มีอายุ 10 ปีขึ้นไป
answer-skills-covered-open = ใน{ $economy } มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $offline } คน แต่ไม่ทราบว่ามีกี่คนที่มีอายุ 10 ปีขึ้นไปและอยู่ในพื้นที่ครอบคลุมของ 4G
answer-skills-learners = เป้าหมายด้านทักษะขั้นพื้นฐานต้องมีผู้เรียน { $learners } คน
# A claim of its own after one of the above.
answer-skills-unknown = ไม่ทราบว่ามีกี่คนใน{ $economy }ที่ต้องเรียนรู้ เพราะไม่ทราบจำนวนผู้ที่ไม่ได้ใช้อินเทอร์เน็ต
answer-skills-share = ประชากร { $share } ใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต
answer-skills-surveyed = ผลสำรวจทักษะดิจิทัลครั้งล่าสุดใน{ $economy } (ปี { $year }): ผู้หญิง { $women } และผู้ชาย { $men } { $skill } ซึ่งเป็นทักษะที่พบมากที่สุดในบรรดาทักษะที่สำรวจ
answer-skills-surveyed-release = ผลสำรวจทักษะดิจิทัลล่าสุดใน{ $economy }ที่ใช้ในรายงานนี้เป็นของปี { $year } (เผยแพร่ปี { $release }): ผู้หญิง { $women } และผู้ชาย { $men } { $skill } ซึ่งเป็นทักษะที่พบมากที่สุดในบรรดาทักษะที่สำรวจ
answer-skills-untested = ไม่มีผลการสำรวจล่าสุดใดที่ใช้ในรายงานนี้แสดงว่ามีกี่คนใน{ $economy }ที่มีทักษะดิจิทัล
answer-skills-old = การสำรวจทักษะดิจิทัลใน{ $economy }ครั้งล่าสุดที่ใช้ในที่นี้คือปี { $year } ซึ่งนานเกินกว่าจะใช้อ้างอิงได้

## Girls and youth

answer-girls-unread = ใน{ $economy } เยาวชนอายุ 15 ถึง 24 ปีประมาณ { $people } คน หรือ { $share } อ่านเขียนไม่ได้ (ชาย { $men } คน หญิง { $women } คน)
answer-girls-open = ข้อมูลที่อ่านในรายงานนี้ไม่ได้เปรียบเทียบเด็กหญิงใน{ $economy }กับเด็กชายในโรงเรียน บนอินเทอร์เน็ต หรือในการทำงาน ข้อมูลเช่นนี้จะมาจาก UNESCO, ITU และ ILO
answer-girls-reported = มีรายงานเฉพาะผู้หญิง: { $result } ({ $source })
answer-girls-ask = ขอข้อมูลจากสำนักงานสถิติเรื่องการใช้อินเทอร์เน็ตและโทรศัพท์เคลื่อนที่ของผู้หญิงและผู้ชาย จากการสำรวจครัวเรือนครั้งล่าสุด
answer-girls-level = แหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขตั้งแต่ปี { $since } ที่แสดงว่าเด็กหญิงหรือผู้หญิงใน{ $economy }ตามหลังเด็กชายหรือผู้ชายอย่างชัดเจน

## Targets: $met of $measured, $absent lack recent figures; $standing: the target furthest behind.

answer-targets-judged = จากเป้าหมาย { $targets } ข้อของ { $list } ประเมินได้ใน{ $economy } { $measured } ข้อ: { $statuses }
answer-targets-judged-last = จากเป้าหมาย { $targets } ข้อของ { $list } ประเมินได้ใน{ $economy } { $measured } ข้อ: { $statuses } ข้อหลังสุดคือ { $named }
answer-targets-judged-furthest = จากเป้าหมาย { $targets } ข้อของ { $list } ประเมินได้ใน{ $economy } { $measured } ข้อ: { $statuses } ในข้อที่ยังไม่บรรลุ ข้อที่ห่างจากระดับที่กำหนดมากที่สุดคือ { $named }
answer-targets-one = จากเป้าหมาย { $targets } ข้อของ { $list } ประเมินได้ใน{ $economy } เพียงข้อเดียว: { $named } เทียบกับเป้า{ $asked } ภายในปี { $due } สถานะ: { $status }
answer-targets-short = { $economy }ยังไม่บรรลุเป้าหมายต่อไปนี้: { $standing }
answer-targets-whole-met = { $economy }บรรลุเป้าหมายของ { $list } ครบทั้ง { $measured } ข้อแล้ว
answer-targets-all-met = { $economy }บรรลุเป้าหมายที่ประเมินได้ครบ { $measured } ข้อ (จาก { $targets } ข้อของ { $list }): { $names }
answer-targets-unknown = ไม่มีเป้าหมายใดของ { $list } ที่วัดได้ใน{ $economy } ด้วยข้อมูลในระยะหลัง

## The digital economy. $effect: of 10% more broadband; $share of the others are behind in $indicator, the weakest of $ranked.

# What an economy with 10% more broadband had, $effect.
answer-economy-dear-fixed-price = บรอดแบนด์ประจำที่ระดับเริ่มต้นใน{ $economy }มีราคา { $value } เป็น { $times } เท่าของระดับ { $benchmark } ที่ถือว่าจ่ายได้
answer-economy-dear-price = อินเทอร์เน็ตมือถือ (5 GB) ใน{ $economy }มีราคา { $value } เป็น { $times } เท่าของระดับ { $benchmark } ที่ถือว่าจ่ายได้
answer-economy-below = { $economy }ตามหลังเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกันในด้าน{ $topic }: { $value } เทียบกับมัธยฐาน { $benchmark }
answer-economy-closed = บรอดแบนด์เคลื่อนที่ใน{ $economy }ยังไม่เปิดให้แข่งขันอย่างเต็มที่
answer-economy-insecure = { $economy }ได้ { $value } จาก 100 คะแนนในดัชนีความมั่นคงปลอดภัยไซเบอร์โลก ต่ำกว่า { $benchmark } ซึ่งเป็นจุดเริ่มต้นของกลุ่มที่สอง
answer-economy-few = แหล่งข้อมูลที่รายงานนี้อ่านมีข้อมูลน้อยเกินไปที่จะประเมินเศรษฐกิจดิจิทัลของ{ $economy }: ไม่มีแหล่งใดมีตัวเลขในระยะหลังเรื่อง{ $topics }
answer-economy-third = { $who }อยู่ในหนึ่งในสามอันดับบนของ{ $group } ในตัวชี้วัด { $front } ตัวจาก { $ranked } ตัวที่จัดอันดับได้ อันดับต่ำสุดคือด้าน { $worst } ({ $worst-value }): { $rank }
answer-economy-reach = ใน{ $who } สิ่งที่แทบจะทั่วถึงคือ { $universal } แต่ยังต่ำกว่ามัธยฐานของ{ $group }ในด้าน { $worst }: { $worst-value } เทียบกับ { $worst-median }
answer-economy-trails = { $who }ต่ำกว่ามัธยฐานของ{ $group }ในด้าน { $worst }: { $worst-value } เทียบกับ { $worst-median }
answer-economy-affordable = ใน{ $economy } ราคาที่จ่ายได้เมื่อคิดจากรายได้เฉลี่ย: { $prices }
answer-economy-met-price = อินเทอร์เน็ตมือถือ ({ $value })
answer-economy-met-fixed-price = บรอดแบนด์ประจำที่ ({ $value })
answer-economy-unknown = มีข้อมูลในระยะหลังน้อยเกินกว่าจะจัดอันดับ{ $who }ในหมู่เขตเศรษฐกิจอื่น สิ่งที่ควรเผยแพร่ก่อนคือราคา การเป็นสมาชิก และความครอบคลุมของบรอดแบนด์

## Practice-sharing. $best: outperformers.

answer-practice-alike = { $best } คล้ายกับ{ $economy } และมีผลด้าน { $indicator } ดีกว่าที่รายได้และภูมิศาสตร์อธิบายได้
practice-lead = { $economy } ({ $value })
answer-practice-best = { $best } มีผลด้าน { $indicator } ดีกว่าที่รายได้และภูมิศาสตร์อธิบายได้ แต่ในเขตเศรษฐกิจที่คล้ายกับ{ $economy }มากที่สุด ไม่มีแห่งใดเป็นเช่นนั้น
answer-practice-behind = { $economy }มีค่าด้าน { $indicator } อยู่ที่ { $own } ในบรรดาเขตเศรษฐกิจ { $peers } แห่งที่คล้ายกันมากที่สุด มี { $better } แห่งที่นำหน้าอย่างชัดเจน แห่งที่คล้ายที่สุดในกลุ่มนี้คือ { $best } ควรสอบถามหน่วยงานกำกับดูแลที่นั่นว่าทำได้อย่างไร
answer-practice-far = { $economy }มีค่าด้าน { $indicator } อยู่ที่ { $own } ในบรรดาเขตเศรษฐกิจ { $peers } แห่งที่คล้ายกันมากที่สุด มี { $better } แห่งที่นำหน้าอย่างชัดเจน แห่งที่คล้ายที่สุดในกลุ่มนี้คือ { $best }
answer-practice-doubted = ไม่นับรวม เพราะอนุกรมข้อมูลเปลี่ยนไปเกิน 30 จุดเปอร์เซ็นต์ข้ามช่วงปีที่ไม่มีค่า: { $peers }
answer-practice-peer = ในบรรดาเขตเศรษฐกิจ { $peers } แห่งที่คล้ายกับ{ $economy }มากที่สุด ค่าที่ดีที่สุดด้าน { $indicator } คือ { $value } ใน{ $best }
answer-practice-peer-own = ใน{ $economy } { $indicator } อยู่ที่ { $own } ในบรรดาเขตเศรษฐกิจ { $peers } แห่งที่คล้ายกันมากที่สุด ค่าที่ดีที่สุดคือ { $value } ใน{ $best }
answer-practice-median = ใน{ $economy } { $indicator } อยู่ที่ { $own } เทียบกับมัธยฐาน { $median } ในเขตเศรษฐกิจ { $peers } แห่งที่คล้ายกันมากที่สุด ค่าที่ดีที่สุดในกลุ่มนี้คือ { $value } ใน{ $best }
answer-practice-median-none = ใน{ $economy } { $indicator } อยู่ที่ { $own } เทียบกับมัธยฐาน { $median } ในเขตเศรษฐกิจ { $peers } แห่งที่คล้ายกันมากที่สุด ไม่มีแห่งใดนำหน้า
answer-practice-median-sure = ใน{ $economy } { $indicator } อยู่ที่ { $own } เทียบกับมัธยฐาน { $median } ในเขตเศรษฐกิจ { $peers } แห่งที่คล้ายกันมากที่สุดและมีตัวเลขที่ไม่มีข้อสงสัย ไม่มีแห่งใดในกลุ่มนี้นำหน้า
answer-practice-level = { $indicator } ของ{ $economy }อยู่ที่ { $own } และในบรรดาเขตเศรษฐกิจ { $peers } แห่งที่คล้ายกันมากที่สุดไม่มีแห่งใดมีค่าที่ดีกว่าอย่างชัดเจน ค่าที่ดีที่สุดในกลุ่มนี้คือ { $value } ใน{ $best }
answer-practice-ahead = { $economy }มีค่าด้าน { $indicator } ดีกว่าทุกแห่งในเขตเศรษฐกิจ { $peers } แห่งที่คล้ายกันมากที่สุด: { $own } เทียบกับ { $value } ใน{ $best }
answer-practice-unknown = ตัวเลขบอกไม่ได้ว่าแนวปฏิบัติด้าน { $indicator } ของใครเหมาะกับ{ $economy }
answer-dialogue-reached = ตามตัวเลขล่าสุด ({ $counted }) อย่างน้อย { $share } ของผู้ที่ไม่ได้ใช้อินเทอร์เน็ตใน{ $among }อยู่ในพื้นที่ครอบคลุมของ 4G

## Ministerial briefing. $topic: what concerns $concerned of $known economies.

answer-dialogue-of-most = ตามตัวเลขล่าสุดของแต่ละประเทศ { $share } ของผู้ที่ไม่ได้ใช้อินเทอร์เน็ตใน{ $among } อยู่ใน{ $economy } ตามตัวเลขปี { $year }
answer-dialogue-of-most-high = ตามตัวเลขล่าสุดของแต่ละประเทศ { $share } ของผู้ที่ไม่ได้ใช้อินเทอร์เน็ตใน{ $among } อยู่ใน{ $economy } ตามตัวเลขปี { $year } ซึ่งอาจสูงเกินไป เพราะสัดส่วนครัวเรือนที่มีอินเทอร์เน็ตสูงกว่าสัดส่วนผู้ใช้อินเทอร์เน็ต
answer-dialogue-people = ใน{ $among } มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คนตามตัวเลขล่าสุดของแต่ละประเทศ
answer-dialogue-less = จำนวนคนและต้นทุนในที่นี้คิดตามตัวเลขของแต่ละประเทศ (ปี { $years }) ส่วนค่าประมาณของ ITU เป็นของปี { $year } ซึ่งเมื่อถึงปีนั้น จำนวนผู้ที่ไม่ได้ใช้อินเทอร์เน็ตและต้นทุนสำหรับคนกลุ่มนี้อาจต่ำกว่านี้ราว { $less }
answer-dialogue-part = ตัวเลขล่าสุดของแต่ละประเทศรวมกันได้ว่าใน{ $among } มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คน โดยไม่นับ { $economies } ซึ่งมีประชากรรวม { $missing } คน เพราะไม่มีตัวเลขที่ใช้ได้
answer-dialogue-decide = การตัดสินใจสำหรับ{ $among }: { $topics }
answer-dialogue-best = { $best } ใช้อินเทอร์เน็ตได้ดีกว่าที่รายได้และภูมิศาสตร์อธิบายได้
answer-dialogue-unknown = ไม่ทราบว่าเขตเศรษฐกิจใน{ $among } มีช่องว่างใดบ้าง เพราะไม่มีข้อมูลในระยะหลัง

## Index: $still of $economies ranks move by at most two places; $choice explains $share.

answer-index-some = ใน{ $group } มี { $still } อันดับจาก { $economies } อันดับที่เปลี่ยนไม่เกินสองอันดับใน 90% ของวิธีที่ทดสอบ โดยอันดับของ{ $economy }เปลี่ยนมากที่สุด ตั้งแต่อันดับที่ { $ranks }
answer-index-some-driver = ใน{ $group } มี { $still } อันดับจาก { $economies } อันดับที่เปลี่ยนไม่เกินสองอันดับใน 90% ของวิธีที่ทดสอบ โดยสิ่งที่มีผลมากที่สุดคือ{ $choice } คิดเป็น { $share } ของความผันแปร
answer-index-all = ใน{ $group } ทุกอันดับเปลี่ยนไม่เกินสองอันดับใน 90% ของวิธีที่ทดสอบ โดยอันดับของ{ $economy }เปลี่ยนมากที่สุด ตั้งแต่อันดับที่ { $ranks }
answer-index-all-driver = ใน{ $group } ทุกอันดับเปลี่ยนไม่เกินสองอันดับใน 90% ของวิธีที่ทดสอบ โดยสิ่งที่มีผลมากที่สุดคือ{ $choice } คิดเป็น { $share } ของความผันแปร
answer-index-none = ใน{ $group } ไม่มีอันดับใดที่เปลี่ยนไม่เกินสองอันดับใน 90% ของวิธีที่ทดสอบ โดยอันดับของ{ $economy }เปลี่ยนมากที่สุด ตั้งแต่อันดับที่ { $ranks }
answer-index-none-driver = ใน{ $group } ไม่มีอันดับใดที่เปลี่ยนไม่เกินสองอันดับใน 90% ของวิธีที่ทดสอบ โดยสิ่งที่มีผลมากที่สุดคือ{ $choice } คิดเป็น { $share } ของความผันแปร
answer-index-unknown = ทดสอบอันดับใน{ $group } ไม่ได้

## The profile: Internet use, and the ground gained or lost in it ($indicator).

answer-ground-held-offline = ในปี { $year } ประชากรใน{ $economy } { $value } ใช้อินเทอร์เน็ต เทียบกับมัธยฐาน { $median } ของ{ $among } ส่วนผู้ที่ไม่ได้ใช้มีประมาณ { $people } คน นับรวมทุกวัย
answer-ground-high-offline = ในปี { $year } ประชากรใน{ $economy } { $value } (ตัวเลขนี้อาจต่ำเกินไป) ใช้อินเทอร์เน็ต ส่วนผู้ที่ไม่ได้ใช้มีไม่เกิน { $people } คน นับรวมทุกวัย
answer-ground-level-offline = ในปี { $year } มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ตใน{ $economy }ประมาณ { $people } คน นับรวมทุกวัย ส่วนประชากร { $value } ใช้อินเทอร์เน็ต ระดับเดียวกับมัธยฐานของ{ $among }
answer-ground-reach-offline = 4G ครอบคลุม { $covered } ของประชากรใน{ $economy } แต่มีผู้ใช้อินเทอร์เน็ต { $value } ในปี { $year } เทียบกับมัธยฐาน { $median } ของ{ $among } ส่วนผู้ที่ไม่ได้ใช้มีประมาณ { $people } คน นับรวมทุกวัย
answer-ground-reach-behind = 4G ครอบคลุม { $covered } ของประชากรใน{ $economy } แต่มีผู้ใช้อินเทอร์เน็ตเพียง { $value } ในปี { $year } เทียบกับมัธยฐาน { $median } ของ{ $among } ส่วนผู้ที่ไม่ได้ใช้มีประมาณ { $people } คน นับรวมทุกวัย
answer-ground-reach-high = 4G ครอบคลุม { $covered } ของประชากรใน{ $economy } แต่มีผู้ใช้อินเทอร์เน็ต { $value } ในปี { $year } (ตัวเลขการใช้นี้อาจต่ำเกินไป) ส่วนผู้ที่ไม่ได้ใช้มีไม่เกิน { $people } คน นับรวมทุกวัย
answer-ground-doubt-offline = ประชากรใน{ $economy } { $before } ใช้อินเทอร์เน็ตในปี { $since } และ { $value } ในปี { $year } ความต่างนี้อาจมาจากวิธีวัด ไม่ใช่การใช้จริง มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คน นับรวมทุกวัย
answer-ground-doubt-online = ประชากรใน{ $economy } { $before } ใช้อินเทอร์เน็ตในปี { $since } และ { $value } ในปี { $year } ความต่างนี้อาจมาจากวิธีวัด ไม่ใช่การใช้จริง
answer-ground-either-offline = ประชากรใน{ $economy } { $value } (ปี { $year }) หรือ { $before } (ปี { $since }) ใช้อินเทอร์เน็ต ขึ้นอยู่กับตัวเลขที่ใช้: { $common } ไม่ทราบว่าการใช้เปลี่ยนไปหรือไม่ มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คน นับรวมทุกวัย
answer-ground-either-online = ประชากรใน{ $economy } { $value } (ปี { $year }) หรือ { $before } (ปี { $since }) ใช้อินเทอร์เน็ต ขึ้นอยู่กับตัวเลขที่ใช้: { $common } ไม่ทราบว่าการใช้เปลี่ยนไปหรือไม่
answer-ground-survey-online = ประชากรใน{ $economy } { $value } ใช้อินเทอร์เน็ตในปี { $year } ตามตัวเลขที่ยังมีข้อสงสัย ส่วนผลสำรวจปี { $since } พบ { $before }: { $common }
answer-ground-ages-online = ประชากรใน{ $economy } { $value } ใช้อินเทอร์เน็ตในปี { $year } ตามตัวเลขที่ยังมีข้อสงสัย ส่วนผลสำรวจปี { $since } ซึ่งอาจเป็นของช่วงวัยอื่น พบ { $before }: { $common }
answer-either-median-above = สูงกว่ามัธยฐานของ{ $among } ({ $median }) ทั้งสองกรณี
answer-either-median-below = ต่ำกว่ามัธยฐานของ{ $among } ({ $median }) ทั้งสองกรณี
answer-either-target-met = ถึงเป้าหมาย { $level } ทั้งสองกรณี
answer-either-target-short = ต่ำกว่าเป้าหมาย { $level } ทั้งสองกรณี
answer-either-median-over = ไม่ต่ำกว่ามัธยฐานของ{ $among } ({ $median }) ทั้งสองกรณี
answer-either-target-split = ตามตัวเลขหนึ่งถึงเป้าหมาย { $level } แต่ตามอีกตัวเลขหนึ่งยังไม่ถึง
answer-ground-filled-offline = ในปี { $year } ประชากรใน{ $economy } { $value } ใช้อินเทอร์เน็ต ส่วนผู้ที่ไม่ได้ใช้มีประมาณ { $people } คน นับรวมทุกวัย
answer-ground-filled-online = { $value } ของประชากรใน{ $economy }ใช้อินเทอร์เน็ต ({ $year })
answer-ground-reach-filled = 4G ครอบคลุม { $covered } ของประชากรใน{ $economy } แต่มีผู้ใช้อินเทอร์เน็ต { $value } ในปี { $year } ส่วนผู้ที่ไม่ได้ใช้มีประมาณ { $people } คน นับรวมทุกวัย
answer-ground-held-online = { $value } ของประชากรใน{ $economy }ใช้อินเทอร์เน็ต เทียบกับมัธยฐาน { $median } ของ{ $among }
answer-ground-high-online = ประชากรใน{ $economy } { $value } (ตัวเลขนี้อาจต่ำเกินไป) ใช้อินเทอร์เน็ต
answer-ground-level-online = { $value } ของประชากรใน{ $economy }ใช้อินเทอร์เน็ต ระดับเดียวกับมัธยฐานของ{ $among }
answer-ground-close-target = ใน{ $economy } { $indicator } อยู่ที่ { $gap } เทียบกับเป้าหมาย { $benchmark } ส่วนการใช้อินเทอร์เน็ต ({ $value }) ใกล้เคียงกับมัธยฐานของ{ $among } ({ $median })
answer-ground-close-median = ใน{ $economy } { $indicator } อยู่ที่ { $gap } เทียบกับมัธยฐาน { $benchmark } ของเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกัน ส่วนการใช้อินเทอร์เน็ต ({ $value }) ใกล้เคียงกับมัธยฐานของ{ $among } ({ $median })
answer-region-better = การใช้อินเทอร์เน็ตใน{ $economy }สูงกว่ามัธยฐานของ{ $group } ซึ่งอยู่ที่ { $median }
answer-region-worse = การใช้อินเทอร์เน็ตใน{ $economy }ต่ำกว่ามัธยฐานของ{ $group } ซึ่งอยู่ที่ { $median }
answer-ground-homes = การใช้อินเทอร์เน็ตอาจสูงกว่า { $users } เพราะในปี { $year } ครัวเรือน { $homes } มีอินเทอร์เน็ตที่บ้าน หากเป็นเช่นนั้น จำนวนคนที่ไม่ได้ใช้อินเทอร์เน็ตและต้นทุนในที่นี้จะสูงเกินไป
answer-ground-one-year = ข้อมูลของรายงานนี้มีเพียงปีเดียวสำหรับตัวเลขส่วนใหญ่ จึงแสดงได้ว่า{ $economy }อยู่ในระดับใด แต่ไม่แสดงว่าก้าวหน้าขึ้นหรือไม่
answer-why = สาเหตุที่อาจทำให้ผู้คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต: { $barriers }
answer-why-part = สาเหตุที่อาจทำให้ผู้คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต: { $barriers } ทั้งนี้ แหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขในระยะหลังในเรื่องต่อไปนี้: { $unknown }
answer-why-rest = สาเหตุที่อาจทำให้ผู้คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต: { $barriers } ส่วนสาเหตุของคนอื่น ๆ นั้นรายงานนี้ไม่ได้แสดง เพราะไม่มีตัวเลขในระยะหลังในเรื่องต่อไปนี้: { $unknown }
answer-why-open = แหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขในระยะหลังที่อธิบายได้ว่าเหตุใดจึงมีผู้ไม่ได้ใช้อินเทอร์เน็ตใน{ $economy } และไม่มีตัวเลขในเรื่องต่อไปนี้: { $unknown }
answer-why-published = { $unknown } แต่มีการเผยแพร่ตัวเลขดังกล่าวในแหล่งอื่น ({ $publishers })
answer-why-price = { $barrier } (เฉลี่ย { $value } สูงกว่า { $level } ซึ่งถือว่าจ่ายได้)
# $needed, $pace: percentage points a year, to reach $level by $due after the figure of $from, and since $since.
# $ahead, $interval: the forecast of $due.
answer-forecast = คาดว่า { $ahead } ({ $interval }) ของประชากรใน{ $economy }จะใช้อินเทอร์เน็ตในปี { $due } เทียบกับเป้าหมาย { $level }
answer-forecast-still = หากในปี { $from } ประชากรใน{ $economy }ใช้อินเทอร์เน็ต { $base } คาดว่า { $ahead } ({ $interval }) จะใช้อินเทอร์เน็ตในปี { $due } เทียบกับเป้าหมาย { $level }
answer-forecast-short = คาดว่า { $ahead } ({ $interval }) ของประชากรใน{ $economy }จะใช้อินเทอร์เน็ตในปี { $due } แม้ขอบบนของช่วงก็ยังไม่ถึงเป้าหมาย { $level }
answer-pace-short = นับจาก{ $from } { $economy }ต้องเพิ่มการใช้อินเทอร์เน็ตปีละ { $needed } จุดเปอร์เซ็นต์ จึงจะถึง { $level } ภายในปี { $due } ส่วนอัตราความก้าวหน้าตั้งแต่ปี { $since } อยู่ที่ปีละ { $pace } จุดเปอร์เซ็นต์
answer-pace-still = { $series }: ตัวเลขปี { $from } อาจซ้ำกับปี { $before } จึงคำนวณอัตราความก้าวหน้าที่ผ่านมาจนถึงปี { $before } ส่วนค่าพยากรณ์อาจต่ำเกินไป
answer-pace-slowed = หากจะให้การใช้อินเทอร์เน็ตถึง { $level } ภายในปี { $due } { $economy }ต้องเพิ่มปีละ { $needed } จุดเปอร์เซ็นต์นับจากปี { $last } หรือปีละ { $more } จุดเปอร์เซ็นต์นับจากปี { $today } หากไม่มีอะไรเปลี่ยนแปลงตั้งแต่ปี { $last } ส่วนอัตราความก้าวหน้าตั้งแต่ปี { $since } อยู่ที่ปีละ { $pace } จุดเปอร์เซ็นต์ แต่ช่วงสุดท้ายจนถึงปี { $last } อยู่ที่ปีละ { $lately } จุดเปอร์เซ็นต์เท่านั้น
answer-pace-later = หากจะให้การใช้อินเทอร์เน็ตถึง { $level } ภายในปี { $due } { $economy }ต้องเพิ่มปีละ { $needed } จุดเปอร์เซ็นต์นับจากปี { $last } หรือปีละ { $more } จุดเปอร์เซ็นต์นับจากปี { $today } หากไม่มีอะไรเปลี่ยนแปลงตั้งแต่ปี { $last } ส่วนอัตราความก้าวหน้าตั้งแต่ปี { $since } อยู่ที่ปีละ { $pace } จุดเปอร์เซ็นต์
answer-pace-unknown = นับจาก{ $from } { $economy }ต้องเพิ่มการใช้อินเทอร์เน็ตปีละ { $needed } จุดเปอร์เซ็นต์ จึงจะถึง { $level } ภายในปี { $due } แต่ไม่ทราบอัตราความก้าวหน้าในระยะหลัง เพราะตัวเลขรายปีบางค่าในช่วงนั้นเป็นค่าประมาณที่ใช้เติมข้อมูลที่ขาดไป
answer-pace-reached = การใช้อินเทอร์เน็ตใน{ $economy }เป็นไปตามเป้าที่จะถึง { $level } ภายในปี { $due }: ค่าพยากรณ์กลางถึงระดับนี้ในปี { $year }
