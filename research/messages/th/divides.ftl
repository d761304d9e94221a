### ความเหลื่อมล้ำระหว่างกลุ่มคน: research/findings/divides.py

## The groups, inside a sentence and as labels

divide-women = ผู้หญิง
    .label = ผู้หญิง
divide-men = ผู้ชาย
    .label = ผู้ชาย
divide-rural = ประชากรในพื้นที่ชนบท
    .label = พื้นที่ชนบท
divide-urban = ประชากรในเขตเมือง
    .label = เขตเมือง
divide-older = ผู้มีอายุ 25 ถึง 74 ปี
    .label = อายุ 25 ถึง 74 ปี
divide-younger = ผู้มีอายุ 15 ถึง 24 ปี
    .label = อายุ 15 ถึง 24 ปี
divide-poorest = ครัวเรือนยากจนที่สุดหนึ่งในสี่
    .label = ครัวเรือนยากจนที่สุดหนึ่งในสี่
divide-richest = ครัวเรือนร่ำรวยที่สุดหนึ่งในสี่
    .label = ครัวเรือนร่ำรวยที่สุดหนึ่งในสี่

## One economy. $group, $other: the groups; $topic: what they are compared in; $low, $high: their percentages.

divide-compared-behind = ใน{ $economy } { $group }ตามหลัง{ $other }ด้าน{ $topic }: { $low } เทียบกับ { $high }
divide-compared-short = ใน{ $economy } { $group }ตามหลัง{ $other }ด้าน{ $topic } หรือเกือบเท่ากัน ซึ่งการปัดเศษทำให้ชี้ขาดไม่ได้: { $low } เทียบกับ { $high }
divide-compared-almost-parity = ใน{ $economy } { $group }เกือบเท่ากับ{ $other }ด้าน{ $topic }: { $low } เทียบกับ { $high }
divide-compared-parity = ใน{ $economy } { $group }และ{ $other }เท่ากันด้าน{ $topic }: { $low } เทียบกับ { $high }
divide-compared-ahead = ใน{ $economy } { $group }นำหน้า{ $other }ด้าน{ $topic }: { $low } เทียบกับ { $high }
divide-compared-open = ใน{ $economy } { $group }และ{ $other }ใกล้กันด้าน{ $topic } จนตัวเลขที่ปัดเศษแล้วบอกไม่ได้: { $low } เทียบกับ { $high }
divide-people-sex = หากอยู่ในระดับเดียวกับผู้ชาย จะนับรวมผู้หญิงได้เพิ่มขึ้นประมาณ { $people } คน (ประชากรปี { $year })
divide-people-place = หากอยู่ในระดับเดียวกับเขตเมือง จะนับรวมคนในพื้นที่ชนบทได้เพิ่มขึ้นประมาณ { $people } คน (ประชากรปี { $year })
divide-widest = ช่องว่างกว้างที่สุดด้าน{ $topic }: { $low } ของ{ $group } เทียบกับ { $high } ของ{ $other }
divide-unknown = แหล่งข้อมูลของรายงานนี้ไม่มีตัวเลขในระยะหลังว่า{ $group }และ{ $other }ใน{ $economy }ต่างกันเท่าใดในการใช้อินเทอร์เน็ต
divide-chart = แผนภูมิจุดคู่: { $group }และ{ $other } { $headline }
divide-axis-gap = ช่องว่างเป็นจุดเปอร์เซ็นต์ ค่าของ{ $group } ลบด้วยค่าของ{ $other } (ในวงเล็บ: ทั้งสองค่า, %)
divide-axis-behind = { $group }ตามหลังอย่างชัดเจน
divide-axis-rest = ไม่ตามหลังอย่างชัดเจน
divide-axis-known = ประชากรในเขตเศรษฐกิจที่มีและไม่มีข้อมูล
divide-known-with = มีข้อมูล
divide-known-without = ไม่มีข้อมูล
divide-gap-label = { $gap } ({ $group } / { $other })
divide-members-chart = แท่ง: ช่องว่างระหว่าง{ $group }กับ{ $other }ในแต่ละเขตเศรษฐกิจ { $headline }
divide-method = อัตราส่วนระหว่าง { $low } ถึง { $high } ถือว่าเท่ากัน ตามรายงาน ข้อเท็จจริงและตัวเลข 2024 ของ ITU ตั้งแต่ { $almost } ถือว่าเกือบเท่ากัน ต่ำกว่านั้นถือว่าตามหลัง ใช้ทศนิยมสามตำแหน่ง และแสดงเป็นช่วงเมื่อตัวเลขที่เผยแพร่ปัดเศษไว้
divide-ages = การสำรวจแต่ละครั้งครอบคลุมช่วงอายุต่างกัน
divide-disabilities-gap = ข้อมูลที่ยังขาด: การใช้อินเทอร์เน็ตของคนพิการ (ไม่มีแหล่งข้อมูลใดที่ใช้ในที่นี้เผยแพร่ไว้)

## Members of a group of economies. $among: the group; $behind: in how many of the $economies the group is behind.

divide-members-some-behind = ด้าน{ $topic } { $group }ตามหลัง{ $other }ในเขตเศรษฐกิจ { $behind } แห่งจาก { $economies } แห่งใน{ $among } ที่มีข้อมูลตั้งแต่ปี { $since } เป็นต้นมา
divide-members-all-behind = ด้าน{ $topic } { $group }ตามหลัง{ $other }ในเขตเศรษฐกิจทั้ง { $economies } แห่งใน{ $among } ที่มีข้อมูลตั้งแต่ปี { $since } เป็นต้นมา
divide-members-none-behind = ด้าน{ $topic } ไม่มีเขตเศรษฐกิจใดจาก { $economies } แห่งใน{ $among } ที่มีข้อมูลตั้งแต่ปี { $since } เป็นต้นมา ที่{ $group }ตามหลัง{ $other }
divide-members-few = ในแหล่งข้อมูลของรายงานนี้ มีเขตเศรษฐกิจเพียง { $known } แห่งจาก { $members } แห่งใน{ $among } ที่มีข้อมูลตั้งแต่ปี { $since } เป็นต้นมาด้าน{ $topic }ของ{ $group }และ{ $other }
divide-members-unknown-most = เขตเศรษฐกิจที่มีตัวเลขมีประชากร { $share } ของ{ $among } ส่วนที่เหลือไม่ทราบว่า{ $group }กับ{ $other }แตกต่างกันอย่างไรด้าน{ $topic }
divide-members-without = เขตเศรษฐกิจที่ไม่มีข้อมูล: { $economies }
divide-members-rest = นอกนั้นช่องว่างมีน้อย หรือการปัดเศษทำให้บอกไม่ได้
divide-members-ahead = { $group }นำหน้าในเขตเศรษฐกิจ { $ahead } แห่ง
divide-members-widest = ช่องว่างกว้างที่สุดใน{ $economy }: { $low } เทียบกับ { $high }
divide-members-unknown = ฉบับข้อมูลที่ใช้ในรายงานนี้ไม่ได้แสดงว่า{ $group }และ{ $other }ใน{ $among } ต่างกันเท่าใดในการใช้อินเทอร์เน็ต
divide-members-gap = ข้อมูลที่ยังขาด: ข้อมูลในระยะหลังด้าน{ $topic }ของ{ $group }และ{ $other } ของเขตเศรษฐกิจ { $missing } แห่งจาก { $economies } แห่ง

## Heads of columns

divide-column-points = ช่องว่าง, จุดเปอร์เซ็นต์
divide-column-ratio = อัตราส่วน
divide-column-vintage = ฉบับเผยแพร่
