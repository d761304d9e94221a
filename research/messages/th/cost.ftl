### ต้นทุนของการขยายเครือข่าย: research/findings/cost.py, cost_case.py, cost_pay.py, cost_reasons.py

cost-headline = การขยายเครือข่ายให้ประชากร { $people } คนใน{ $economy }ที่อยู่นอกพื้นที่ครอบคลุมของ 4G จะมีต้นทุนประมาณ { $cost } ({ $range }) ในระยะ { $years } ปี คิดเป็น { $share } ของ GDP หนึ่งปี หรือ { $each } ต่อคน
cost-headline-no-gdp = การขยายเครือข่ายให้ประชากร { $people } คนใน{ $economy }ที่อยู่นอกพื้นที่ครอบคลุมของ 4G จะมีต้นทุนประมาณ { $cost } ({ $range }) ในระยะ { $years } ปี หรือ { $each } ต่อคน
cost-unknown = ไม่มีข้อมูลต้นทุนของการขยายเครือข่ายใน{ $economy }
cost-no-gap = ข้อมูลที่ยังขาด: จำนวนคนที่อยู่นอกพื้นที่ครอบคลุมของ 4G ในบรรดาผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คนใน{ $economy }
cost-not-described = ข้อมูลที่ยังขาด: พื้นที่ สัดส่วนประชากรเมือง หรือการเข้าถึงไฟฟ้าของ{ $economy } ในช่วงเวลาเดียวกัน
cost-no-more = 4G ครอบคลุมทุกคนใน{ $economy }แล้ว ({ $year }) ไม่มีเครือข่ายที่ต้องสร้างเพิ่ม
cost-no-more-hidden = การครอบคลุมที่รายงานคือ 100% แต่เมื่อปัดเศษแล้วอาจมีคนอยู่นอกพื้นที่ครอบคลุมได้ถึง { $people } คน ซึ่งไม่รวมอยู่ในต้นทุน
cost-speed = วางแผนเครือข่าย { $speed } Mbit/s ต่อผู้ใช้ใน{ $economy }ไม่ได้: ผู้ใช้คนเดียวจะใช้เกินกว่าที่เซลล์หนึ่งรองรับ
cost-cell = ด้วยคลื่นความถี่ { $bandwidth } MHz เซลล์หนึ่งรองรับได้ { $carries } Mbit/s โปรดเลือกความเร็วที่ต่ำกว่านี้

## What it takes. $sites at central costs, $range from low to high costs; $people by satellite.

cost-needs-sites = ต้องใช้สถานีฐาน { $sites } แห่ง ({ $range })
cost-needs-both = ต้องใช้สถานีฐาน { $sites } แห่ง ({ $range }) และใช้ดาวเทียมให้บริการ { $people } คนในพื้นที่ที่คนเบาบางที่สุด
cost-needs-satellite = ใช้ดาวเทียมให้บริการทั้ง { $people } คน: พื้นที่นั้นมีคนเบาบางเกินกว่าจะตั้งสถานีฐาน
cost-where = ตามแบบจำลอง { $share } ของคนเหล่านี้อาศัยอยู่ใน { $provinces }
cost-no-provinces = ไม่มีข้อมูลประชากรตามเขตการปกครองระดับแรกของ{ $economy } แบบจำลองจึงถือเป็นเขตเดียว
cost-demand-grows = สร้างเครือข่ายรองรับประชากรที่คาดว่าจะเพิ่มขึ้น { $change } ใน { $years } ปี
cost-demand-shrinks = คาดว่าประชากรจะลดลง { $change } ใน { $years } ปี จึงสร้างเครือข่ายสำหรับประชากรในปัจจุบัน
cost-demand-unknown = ไม่มีค่าคาดประมาณประชากรของ{ $economy } จึงสร้างเครือข่ายสำหรับประชากรในปัจจุบัน

## Notes

cost-method = 4G ครอบคลุมประชากร { $covered } ({ $year }) เขตการปกครองระดับแรกมีประชากรและพื้นที่ของตนเอง เมืองจัดอยู่ในเขตที่มีศูนย์กลางใกล้ที่สุด และถือว่าคนที่ 4G ไปไม่ถึงอาศัยอยู่ในพื้นที่ที่คนเบาบางที่สุด วางแผนไว้ที่ { $traffic } GB ต่อผู้ใช้ต่อเดือน ที่ { $speed } Mbit/s ในชั่วโมงที่มีการใช้งานสูงสุด
cost-network-share = ที่ต้นทุนกลาง { $share } เป็นตัวเครือข่ายเอง ที่เหลือเป็นภาษี ค่าธรรมเนียม การบริหาร และผลตอบแทน
cost-yardstick = เมื่อคำนวณสำหรับทุกคนที่ไม่ได้ใช้อินเทอร์เน็ตในปี 2020 แบบจำลองให้ผลต่างจากตัวเลขในรายงาน Connecting Humanity (2020) ของ ITU ไม่เกิน { $factor } เท่า ทั้งในระดับโลกและในแต่ละภูมิภาค แบบจำลองไม่สร้างใยแก้วนำแสงในเมืองและเครือข่ายหลัก ซึ่ง Action Blueprint (2025) ของ ITU รวมไว้ และมีต้นทุนโครงสร้างพื้นฐานสูงเป็นหกเท่า
cost-prices = ต้นทุนเป็นมูลค่าปัจจุบันตามราคาของปีในแหล่งข้อมูล ไม่นับเครือข่ายหลัก สายหลัก อุปกรณ์ และการฝึกอบรม
cost-unconfirmed = อ้างจากความจำ ยังไม่ได้ยืนยันกับแหล่งข้อมูล: { $figures }

## Table and chart

cost-rows = สิ่งที่ให้บริการ
cost-served-towns = เมือง
cost-served-capacity = ชนบท สถานีฐานเพื่อปริมาณการใช้
cost-served-coverage = ชนบท สถานีฐานเพื่อการครอบคลุม
cost-served-satellite = ดาวเทียม ในพื้นที่ที่คนเบาบางที่สุด
cost-served-all = ทั้งหมด
cost-column-density = คนต่อ km²
cost-column-sites = สถานีฐาน
cost-column-cost = ต้นทุนกลาง
cost-column-cheapest = ต่ำ
cost-column-dearest = สูง
cost-column-each = ต้นทุนต่อคน
cost-column-share = % ของ GDP หนึ่งปี
cost-part-sites = สถานีฐาน
cost-part-links = การเชื่อมโยง
cost-part-energy = พลังงาน
cost-part-running = การดำเนินงาน
cost-part-satellite = ดาวเทียม
cost-part-fees = ภาษีและค่าธรรมเนียม
cost-part-return = การบริหารและผลตอบแทน
cost-axis = ล้าน US$, ต้นทุนกลาง
cost-chart = ต้นทุนแยกตามส่วน ที่ต้นทุนกลาง { $headline }

## What decides the cost. $driver: an assumption; $cost: at central costs; $range: with it at either end.

cost-drivers-headline = สิ่งที่กำหนดต้นทุนการขยายเครือข่ายใน{ $economy }มากที่สุด: { $drivers }
cost-drivers-first-cost = ที่ต้นทุนกลาง มีต้นทุน { $cost } เมื่อข้อแรก คือ { $driver } อยู่ที่ปลายทั้งสองด้าน มีต้นทุน { $range }
cost-drivers-first-choice = ที่ต้นทุนกลาง มีต้นทุน { $cost } เมื่อข้อแรก คือ { $driver } เป็นทางเลือกอื่น มีต้นทุน { $range }
cost-drivers-method = แต่ละแท่งเปลี่ยนข้อสมมติเพียงข้อเดียว ความยาวแท่งคือระยะที่ต้นทุนเปลี่ยนไป และป้ายกำกับคือต้นทุนที่ได้ ต้นทุนนั้นไม่แน่นอน ส่วนทางเลือก เช่น ปริมาณการใช้งาน เป็นสิ่งที่ตัดสินใจได้ ช่วงของต้นทุนรวมมาจากต้นทุนเท่านั้น ทางเลือกข้อเดียวจึงอาจเกินช่วงนั้นได้
cost-drivers-axis = ล้าน US$ ระหว่างค่าต่ำกับค่าสูง
cost-drivers-chart = ข้อสมมติแต่ละข้อเปลี่ยนต้นทุนไปเท่าใด เรียงจากมากที่สุด { $headline }
cost-rows-assumptions = ข้อสมมติ
cost-column-low = ค่าต่ำ
cost-column-central = ค่ากลาง
cost-column-high = ค่าสูง
cost-column-kind = ประเภท
cost-column-confirmed = อ่านจากแหล่งข้อมูลแล้ว
cost-kind-cost = ต้นทุน
cost-kind-choice = ทางเลือก
cost-confirmed = ใช่
cost-not-confirmed = ไม่ใช่

## Who pays. $percent of income; $rest: what remains at central costs, $range; $high: at high costs.

pay-rest = หากผู้ใช้ที่อยู่นอกพื้นที่ครอบคลุมใน{ $economy }จ่ายค่าบริการ { $percent } ของรายได้ จะเหลือประมาณ { $rest } ({ $range }) ที่ผู้อื่นต้องจ่าย คิดเป็น { $share } ของ GDP หนึ่งปี
pay-rest-no-gdp = หากผู้ใช้ที่อยู่นอกพื้นที่ครอบคลุมใน{ $economy }จ่ายค่าบริการ { $percent } ของรายได้ จะเหลือประมาณ { $rest } ({ $range }) ที่ผู้อื่นต้องจ่าย
pay-rest-high = หากผู้ใช้ที่อยู่นอกพื้นที่ครอบคลุมใน{ $economy }จ่ายค่าบริการ { $percent } ของรายได้ เครือข่ายจะเลี้ยงตัวเองได้ แต่ที่ต้นทุนสูงจะเหลือ { $high } ที่ผู้อื่นต้องจ่าย
pay-nothing = หากผู้ใช้ที่อยู่นอกพื้นที่ครอบคลุมใน{ $economy }จ่ายค่าบริการ { $percent } ของรายได้ เครือข่ายจะเลี้ยงตัวเองได้
pay-unknown = ไม่มีข้อมูลว่าใครจะจ่ายค่าขยายเครือข่ายใน{ $economy }ได้
pay-no-income = ข้อมูลที่ยังขาด: รายได้ประชาชาติในระยะหลังของ{ $economy }
pay-viable = ที่ต้นทุนกลาง พื้นที่ { $viable } ประเภทจาก { $zones } ประเภทเลี้ยงตัวเองได้
pay-revenue = รายรับคิดจากคนที่ได้รับการเชื่อมต่อใหม่เท่านั้น ซึ่งรวมถึงเด็ก ไม่นับสิ่งที่ผู้ให้บริการได้จากผู้อื่น ผู้ที่ไม่ได้ใช้อินเทอร์เน็ตอาจมีรายได้ต่ำกว่าค่าเฉลี่ย ซึ่งจะทำให้จ่ายได้น้อยลง
pay-surplus = ส่วนเกินนำไปใช้ในที่ซึ่งเงินเท่ากันเข้าถึงผู้ใช้ได้มากที่สุด
cost-income-gni = รายได้คือ GNI ต่อหัวปี { $year } (วิธี Atlas) ซึ่งเป็นค่าเฉลี่ยของประชากรทั้งหมด
cost-income-gdp = รายได้คือ GDP ต่อหัวปี { $year } ซึ่งเป็นค่าเฉลี่ยของประชากรทั้งหมด
pay-column-users = ผู้ใช้
pay-column-revenue = รายรับ
pay-column-carried = พื้นที่อื่นรับภาระ
pay-column-remains = เหลือให้ผู้อื่นจ่าย

## Why a person costs more or less. $own, $typical: US$ a person in the economy, and with traits typical of $group.

reasons-level = ผู้ที่อยู่นอกพื้นที่ครอบคลุมของ 4G ใน{ $economy }มีต้นทุน { $own } ต่อคน ใกล้เคียงกับเขตเศรษฐกิจทั่วไปใน{ $group } ({ $typical })
reasons-more = ผู้ที่อยู่นอกพื้นที่ครอบคลุมของ 4G ใน{ $economy }มีต้นทุน { $own } ต่อคน สูงกว่า { $typical } ในเขตเศรษฐกิจทั่วไปใน{ $group }
reasons-less = ผู้ที่อยู่นอกพื้นที่ครอบคลุมของ 4G ใน{ $economy }มีต้นทุน { $own } ต่อคน ต่ำกว่า { $typical } ในเขตเศรษฐกิจทั่วไปใน{ $group }
reasons-more-density = ผู้ที่อยู่นอกพื้นที่ครอบคลุมของ 4G ใน{ $economy }มีต้นทุน { $own } ต่อคน สูงกว่า { $typical } ในเขตเศรษฐกิจทั่วไปใน{ $group } สาเหตุสำคัญที่สุดคือประชากรเบาบางในบริเวณที่ 4G สิ้นสุด
reasons-less-density = ผู้ที่อยู่นอกพื้นที่ครอบคลุมของ 4G ใน{ $economy }มีต้นทุน { $own } ต่อคน ต่ำกว่า { $typical } ในเขตเศรษฐกิจทั่วไปใน{ $group } สาเหตุสำคัญที่สุดคือประชากรหนาแน่นในบริเวณที่ 4G สิ้นสุด
reasons-more-income = ผู้ที่อยู่นอกพื้นที่ครอบคลุมของ 4G ใน{ $economy }มีต้นทุน { $own } ต่อคน สูงกว่า { $typical } ในเขตเศรษฐกิจทั่วไปใน{ $group } สาเหตุสำคัญที่สุดคือค่าจ้างและราคาที่สูงกว่า
reasons-less-income = ผู้ที่อยู่นอกพื้นที่ครอบคลุมของ 4G ใน{ $economy }มีต้นทุน { $own } ต่อคน ต่ำกว่า { $typical } ในเขตเศรษฐกิจทั่วไปใน{ $group } สาเหตุสำคัญที่สุดคือค่าจ้างและราคาที่ต่ำกว่า
reasons-more-electricity = ผู้ที่อยู่นอกพื้นที่ครอบคลุมของ 4G ใน{ $economy }มีต้นทุน { $own } ต่อคน สูงกว่า { $typical } ในเขตเศรษฐกิจทั่วไปใน{ $group } สาเหตุสำคัญที่สุดคือสถานีฐานไม่มีโครงข่ายไฟฟ้า
reasons-less-electricity = ผู้ที่อยู่นอกพื้นที่ครอบคลุมของ 4G ใน{ $economy }มีต้นทุน { $own } ต่อคน ต่ำกว่า { $typical } ในเขตเศรษฐกิจทั่วไปใน{ $group } สาเหตุสำคัญที่สุดคือสถานีฐานมีโครงข่ายไฟฟ้า
reasons-more-distance = ผู้ที่อยู่นอกพื้นที่ครอบคลุมของ 4G ใน{ $economy }มีต้นทุน { $own } ต่อคน สูงกว่า { $typical } ในเขตเศรษฐกิจทั่วไปใน{ $group } สาเหตุสำคัญที่สุดคือระยะทางระหว่างชุมชนไกล
reasons-less-distance = ผู้ที่อยู่นอกพื้นที่ครอบคลุมของ 4G ใน{ $economy }มีต้นทุน { $own } ต่อคน ต่ำกว่า { $typical } ในเขตเศรษฐกิจทั่วไปใน{ $group } สาเหตุสำคัญที่สุดคือระยะทางระหว่างชุมชนใกล้
reasons-unknown = เปรียบเทียบต้นทุนต่อคนของผู้ที่อยู่นอกพื้นที่ครอบคลุมใน{ $economy }ไม่ได้
reasons-too-few = เขตเศรษฐกิจใน{ $group } ที่รายงานการครอบคลุมของ 4G มีน้อยเกินกว่าจะเปรียบเทียบต้นทุนได้
reasons-method = ค่าทั่วไปคือค่ามัธยฐานของเขตเศรษฐกิจ { $economies } แห่งใน{ $group } ที่ทราบการครอบคลุมของ 4G ลักษณะแต่ละข้อถูกปรับเป็นค่านี้ทีละข้อ แต่ลักษณะเหล่านี้ส่งผลร่วมกัน ตัวคูณจึงไม่จำเป็นต้องคูณกันได้เท่ากับผลรวม
reasons-relief = แบบจำลองไม่รวมลักษณะภูมิประเทศสูงต่ำโดยตรง แต่สะท้อนผ่านพื้นที่ที่สถานีฐานหนึ่งแห่งครอบคลุม
reasons-rows = ลักษณะ
reasons-trait-density = คนต่อ km² ในบริเวณที่ 4G สิ้นสุด
reasons-trait-income = รายได้ต่อหัว, US$ ต่อปี
reasons-trait-electricity = สถานีฐานที่ไม่มีโครงข่ายไฟฟ้า, %
reasons-trait-distance = ระยะทางระหว่างชุมชน, กม.
reasons-column-own = เขตเศรษฐกิจนี้
reasons-column-typical = ค่าทั่วไปของภูมิภาค
reasons-column-factor = ตัวคูณต้นทุนต่อคน
reasons-times = { $factor } เท่า
reasons-axis = ตัวคูณต้นทุนต่อคน
reasons-chart = ผลของลักษณะแต่ละข้อ { $headline }
