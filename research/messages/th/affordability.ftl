### ราคาบรอดแบนด์เทียบกับรายได้: research/findings/affordability.py, affordability_members.py, prices.py

## Baskets

basket-fixed-basket = บรอดแบนด์ประจำที่
    .label = บรอดแบนด์ประจำที่
basket-mobile-data-basket = อินเทอร์เน็ตมือถือ
    .label = อินเทอร์เน็ตมือถือ

## One economy. $basket: what is bought; $price: % of income per person; $threshold: at or below which it is affordable.

price-income-within = ใน{ $economy } ราคา{ $basket }อยู่ที่ { $price } ของรายได้ต่อหัว ไม่เกินเกณฑ์ { $threshold } ที่ถือว่าจ่ายได้
price-income-above = ใน{ $economy } ราคา{ $basket }อยู่ที่ { $price } ของรายได้ต่อหัว สูงกว่าเกณฑ์ { $threshold } ที่ถือว่าจ่ายได้
price-income-open = ใน{ $economy } ราคา{ $basket }อยู่ที่ { $price } ของรายได้ต่อหัว หากใช้รายได้ค่าหนึ่ง ราคาไม่เกินเกณฑ์ { $threshold } ที่ถือว่าจ่ายได้ แต่หากใช้รายได้อีกค่าหนึ่ง ราคาสูงกว่าเกณฑ์นี้
price-income-breaks = ใน{ $economy } ตัวเลขสองค่าขัดแย้งกันว่าราคา{ $basket }จ่ายได้หรือไม่ คือ { $price } และ { $before } ของรายได้ต่อหัว
price-income-above-both = ใน{ $economy } ราคา{ $basket }เกินเกณฑ์ที่จ่ายได้ไม่ว่าจะใช้ตัวเลขใด คือ { $price } หรือ { $before } ของรายได้ต่อหัว
price-income-within-both = ใน{ $economy } ราคา{ $basket }ถือว่าจ่ายได้ตามตัวเลขทั้งสอง คือ { $price } และ { $before } ของรายได้ต่อหัว
price-money = ราคา{ $basket }ต่อเดือน: { $paid }
price-money-doubted = ราคา{ $basket }ต่อเดือน: { $paid } ตามข้อมูลล่าสุด ซึ่งยังเป็นที่สงสัย
price-same = ราคา{ $basket }เป็นจำนวนเงินเท่ากัน จึงน่าจะเป็นแพ็กเกจเดียวกัน และนับเพียงครั้งเดียว
price-money-above = ราคา{ $basket }ต่อเดือน: { $paid } หากอยู่ที่ระดับ { $threshold } ของรายได้ต่อหัว ราคาจะเป็น { $amount }
price-poorest-within = สำหรับประชากรยากจนที่สุด { $poorest } ราคา{ $basket }อยู่ที่ { $price } ของรายได้เฉลี่ยของคนกลุ่มนี้ ไม่เกินเกณฑ์ { $threshold }
price-poorest-above = สำหรับประชากรยากจนที่สุด { $poorest } ราคา{ $basket }อยู่ที่ { $price } ของรายได้เฉลี่ยของคนกลุ่มนี้ สูงกว่าเกณฑ์ { $threshold }
price-trend-fell = ในปี { $last } ราคา{ $basket }ใน{ $economy }อยู่ที่ { $after } ของรายได้ต่อหัว ลดลงจาก { $before } ในปี { $first }
price-trend-rose = ในปี { $last } ราคา{ $basket }ใน{ $economy }อยู่ที่ { $after } ของรายได้ต่อหัว เพิ่มขึ้นจาก { $before } ในปี { $first }
price-trend-kept = ในปี { $last } ราคา{ $basket }ใน{ $economy }อยู่ที่ { $after } ของรายได้ต่อหัว ใกล้เคียงกับปี { $first } ({ $before })
price-trend-broken = ราคา{ $basket }ที่เผยแพร่ของ{ $economy }เปลี่ยนจาก { $before } ของรายได้ต่อหัวในปี { $first } เป็น { $after } ในปี { $last } ส่วนหนึ่งอาจเป็นผลจากจุดขาดตอนของอนุกรมข้อมูล (ปี { $years })
price-trend-income = สัดส่วนนี้ลดลงเพราะรายได้เพิ่มขึ้นเป็นหลัก โดยตัวราคา{ $basket }เองเปลี่ยนจาก { $before } เป็น { $after } ต่อเดือน
price-trend-income-only = สัดส่วนนี้ลดลงเพราะรายได้เพิ่มขึ้นเท่านั้น โดยตัวราคา{ $basket }เองสูงขึ้นจาก { $before } เป็น { $after } ต่อเดือน
price-trend-repeated = { $basket }: ราคาในปี { $years } เท่ากับปีก่อนหน้าพอดี ค่าหนึ่งอาจซ้ำอีกค่าหนึ่ง การเปลี่ยนแปลงนับจากปีหลัง
price-trend-usd = { $basket }, ดอลลาร์สหรัฐต่อเดือน
price-trend-chart = เส้นราคาในแต่ละปี พร้อมระดับราคาที่ถือว่าจ่ายได้ { $headline }
price-unknown = ไม่ทราบราคาบรอดแบนด์ใน{ $economy }
price-not-recent = แหล่งข้อมูลของรายงานนี้ไม่มีราคาบรอดแบนด์ในระยะหลังของ{ $economy }
price-chart = แผนภูมิแท่งเทียบกับเกณฑ์ { $headline }
price-chart-members = จุดบนมาตราส่วนลอการิทึม: ราคาของเขตเศรษฐกิจที่สูงกว่า { $threshold } ซึ่งเป็นเส้นประ { $headline }
price-mark = จ่ายได้: { $threshold }
price-mark-rest = ไม่เกิน { $threshold } (ไม่แสดง): { $economies }
price-lower = { $unit } ยิ่งต่ำยิ่งดี

## Members of a group. $above: economies in which the price is above the threshold, of $economies.

price-members = ใน{ $among } ราคา{ $basket }สูงกว่า { $threshold } ของรายได้ต่อหัวในเขตเศรษฐกิจ { $above } แห่งจาก { $economies } แห่ง
price-median = ค่ามัธยฐานของราคา{ $basket }อยู่ที่ { $median } ของรายได้ต่อหัว ราคาสูงสุดอยู่ที่ { $highest } ใน{ $economy }
price-members-unknown = ไม่ทราบราคาบรอดแบนด์ใน{ $among }
price-members-gap = ข้อมูลที่ยังขาด: ราคา{ $basket }ในระยะหลังของเขตเศรษฐกิจ { $missing } แห่งจาก { $economies } แห่ง (เผยแพร่โดยสหภาพโทรคมนาคมระหว่างประเทศ)

## Methods and data gaps

price-income = ราคาเทียบกับรายได้ประชาชาติ (GNI) ต่อหัวต่อเดือน
price-uncounted-same-offer = ไม่นับราคา{ $basket }ของเขตเศรษฐกิจเหล่านี้ เพราะราคาเท่ากับตะกร้าอื่น จึงน่าจะเป็นแพ็กเกจเดียวกัน: { $economies }
price-uncounted-either = ไม่นับราคา{ $basket }ของเขตเศรษฐกิจเหล่านี้ เพราะตัวเลขราคามีสองค่า ค่าหนึ่งเกิน { $threshold } แต่อีกค่าไม่เกิน: { $economies }
price-median-sure = ค่ามัธยฐานและราคาสูงสุดไม่รวมราคาที่มีหมายเหตุว่าน่าสงสัย
price-rules = { $target } เป็นเกณฑ์ของ { $set } และของคณะกรรมาธิการบรอดแบนด์
price-share = ประชากรยากจนที่สุด { $poorest } มีส่วนแบ่ง { $share } ของรายได้หรือการบริโภค (การสำรวจครัวเรือนปี { $year }, ธนาคารโลก) ส่วนแบ่งนี้นำไปคูณกับรายได้ประชาชาติซึ่งครัวเรือนได้รับเพียงบางส่วน จึงใช้เปรียบเทียบเขตเศรษฐกิจ ไม่ใช่งบประมาณของครัวเรือน
price-share-gap = ไม่มีในข้อมูล: ส่วนแบ่งรายได้ของประชากร { $poorest } ที่ยากจนที่สุด (เผยแพร่โดยธนาคารโลกในกรณีที่มีการสำรวจครัวเรือน)
price-share-old = ข้อมูลที่ยังขาด: ส่วนแบ่งรายได้ของประชากรยากจนที่สุด { $poorest } ในช่วงเวลาของราคา (ธนาคารโลกเผยแพร่ครั้งล่าสุดสำหรับปี { $year })

## Tables and charts

price-rows = แพ็กเกจ
price-axis = % ของรายได้ต่อหัว
price-poorest-row = { $basket }, ยากจนที่สุด { $poorest }
    .label = { $basket }, ยากจนที่สุด { $poorest }
price-column-minutes = นาที
price-column-messages = ข้อความ
price-column-gigabytes = GB ต่อเดือน
price-column-poorest = % ของรายได้, ยากจนที่สุด { $poorest }
price-column-usd = US$ ต่อเดือน
price-column-ours = % ของ { $ours } ({ $since }) ตามธนาคารโลก
price-column-income = รายได้ที่ใช้คิด (US$ ต่อปี)
