### ตัวเลขสำคัญของเขตเศรษฐกิจ: research/findings/opening.py, key_tiles.py

key-lines-homes = ใน{ $economy } การเป็นสมาชิกบรอดแบนด์เคลื่อนที่อยู่ที่ { $lines } และครัวเรือน { $homes } มีอินเทอร์เน็ตที่บ้าน แต่มีประชากร { $users } ที่ใช้อินเทอร์เน็ต เพราะคนหนึ่งคนมีซิมการ์ดได้หลายใบ และสมาชิกในครัวเรือนไม่ได้ใช้ทุกคน
key-lines = ใน{ $economy } การเป็นสมาชิกบรอดแบนด์เคลื่อนที่อยู่ที่ { $lines } แต่มีประชากร { $users } ที่ใช้อินเทอร์เน็ต เพราะคนหนึ่งคนมีซิมการ์ดได้หลายใบ
key-within-homes = ใน{ $economy } ประชากร { $users } ใช้อินเทอร์เน็ต แม้ครัวเรือน { $homes } มีอินเทอร์เน็ตที่บ้าน เพราะครัวเรือนนับรวมแม้สมาชิกบางคนจะไม่ได้ใช้
key-homes-unfit = ใน{ $economy } มีผู้ใช้อินเทอร์เน็ต { $users } ของประชากร และ { $homes } ของครัวเรือนมีอินเทอร์เน็ตที่บ้าน หากมีผู้ใช้หนึ่งคนในแต่ละบ้านเหล่านี้และมี { $size } คนต่อครัวเรือน ผู้ใช้อินเทอร์เน็ตจะมีอย่างน้อย { $least } ของประชากร จึงต้องตรวจสอบตัวเลขใดตัวเลขหนึ่งในสองค่านี้
key-homes-unfit-jump = ใน{ $economy } { $homes } ของครัวเรือนมีอินเทอร์เน็ตที่บ้าน หากมีผู้ใช้หนึ่งคนในแต่ละบ้านเหล่านี้และมี { $size } คนต่อครัวเรือน ผู้ใช้อินเทอร์เน็ตจะมีอย่างน้อย { $least } ของประชากร ซึ่งมากกว่า { $users } ในปี { $year } และน้อยกว่า { $before } ในปี { $since } จึงต้องตรวจสอบตัวเลขใดตัวเลขหนึ่งในจำนวนนี้
key-electricity-alone = { $electricity } ของประชากรใน{ $economy }มีไฟฟ้าใช้ แต่ไม่มีข้อมูลการใช้อินเทอร์เน็ตในระยะหลัง
key-unknown = ไม่มีข้อมูลการใช้อินเทอร์เน็ตและการเข้าถึงไฟฟ้าในระยะหลังของ{ $economy }

## Its income by the World Bank, with how many $people it has or without.

key-people-low = { $economy }เป็นเขตเศรษฐกิจรายได้ต่ำ มีประชากร { $people } คน
key-people-lower-middle = { $economy }เป็นเขตเศรษฐกิจรายได้ปานกลางระดับล่าง มีประชากร { $people } คน
key-people-upper-middle = { $economy }เป็นเขตเศรษฐกิจรายได้ปานกลางระดับบน มีประชากร { $people } คน
key-people-high = { $economy }เป็นเขตเศรษฐกิจรายได้สูง มีประชากร { $people } คน
key-people-none = { $economy }มีประชากร { $people } คน และไม่ได้จัดกลุ่มตามระดับรายได้
key-income-low = { $economy }เป็นเขตเศรษฐกิจรายได้ต่ำ
key-income-lower-middle = { $economy }เป็นเขตเศรษฐกิจรายได้ปานกลางระดับล่าง
key-income-upper-middle = { $economy }เป็นเขตเศรษฐกิจรายได้ปานกลางระดับบน
key-income-high = { $economy }เป็นเขตเศรษฐกิจรายได้สูง
key-income-none = { $economy }ไม่ได้จัดกลุ่มตามระดับรายได้
key-among = { $economy }อยู่ใน{ $groups } ตามรายชื่อของปี { $year }
key-leaving = { $economy }มีกำหนดพ้นจาก{ $group }ในปี { $year } ซึ่งเป็นช่วงหลังการจัดทำรายชื่อดังกล่าว
key-peers = เปรียบเทียบกับเขตเศรษฐกิจ { $members } แห่งใน{ $group }
key-peers-itu = เปรียบเทียบกับเขตเศรษฐกิจ { $members } แห่งใน{ $group } ตามการแบ่งภูมิภาคโลกของ ITU
key-yardstick = “รายได้ใกล้เคียงกัน” หมายถึงเขตเศรษฐกิจ { $economies } แห่งที่มีรายได้ต่อหัวใกล้เคียงที่สุด ส่วน{ $group } (เขตเศรษฐกิจ { $members } แห่ง) อยู่ในหัวข้อแยกต่างหาก
key-yardstick-itu = “รายได้ใกล้เคียงกัน” หมายถึงเขตเศรษฐกิจ { $economies } แห่งที่มีรายได้ต่อหัวใกล้เคียงที่สุด ส่วน{ $group } (เขตเศรษฐกิจ { $members } แห่งตามการแบ่งภูมิภาคโลกของ ITU) อยู่ในหัวข้อแยกต่างหาก
yardstick-similar = เขตเศรษฐกิจที่มีรายได้ใกล้เคียงกัน
    .label = เขตเศรษฐกิจที่มีรายได้ใกล้เคียงกัน
key-ranked = อันดับจัดในหมู่เขตเศรษฐกิจที่มีค่าห่างจากค่าของเขตเศรษฐกิจนี้ไม่เกินหนึ่งปี ค่ามัธยฐานของเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกันใช้ค่าล่าสุดของแต่ละแห่งตั้งแต่ปี { $since } เป็นต้นมา
key-possible = “ยังไม่แน่นอน” หมายความว่าค่าพยากรณ์หรืออัตราความก้าวหน้าในระยะหลังยังไม่ชี้ชัดว่าจะบรรลุเป้าหมายทันเวลาหรือไม่
key-spans = การเปลี่ยนแปลงครอบคลุมราวห้าปีจนถึงค่าล่าสุด ส่วนอัตราความก้าวหน้าสู่เป้าหมายครอบคลุมราวสามปี โดยระบุปีแรกไว้ทุกครั้ง

## Short titles of the tiles, and what stands below their value

tile-internet-users = ผู้ใช้อินเทอร์เน็ต
tile-mobile-per-100 = การเป็นสมาชิกโทรศัพท์เคลื่อนที่
tile-mobile-data-basket-gni = ราคาอินเทอร์เน็ตมือถือ 5 GB
tile-fixed-broadband-per-100 = การเป็นสมาชิกบรอดแบนด์ประจำที่
tile-electricity-access = การเข้าถึงไฟฟ้า
tile-income = GDP ต่อหัว
key-changed = { $change } ตั้งแต่ปี { $year }
key-changed-still = { $change } ตั้งแต่ปี { $year } แต่ไม่เปลี่ยนแปลงตั้งแต่ปี { $still }
key-moved = จาก { $before } ในปี { $year } เป็น { $after } โดยบางปีไม่มีการวัด
value-carried = { $indicator } ใน{ $economy }: อย่างน้อยสี่ค่ารายปีของปี { $years } มีจำนวนการเป็นสมาชิกเท่าเดิม เหมือนการนำตัวเลขเดิมมาใช้ต่อ ค่านี้และการเปลี่ยนแปลงจึงไม่แน่นอน
key-median = { $median } ใน{ $group } (มัธยฐาน)
key-drawn = จาก { $before } ในปี { $first } เป็น { $after } ในปี { $last }
key-year = { $year }
key-unit-year = { $unit }, { $year }
key-of-gni = ของ GNI ต่อหัว, { $year }
key-column-place = อันดับใน{ $group }

## Ranks: of how many economies of a group, and how many others share it.

place-ranked = อันดับที่ { $rank } จาก { $of } แห่งใน{ $group }
place-ranked-world = อันดับที่ { $rank } จาก { $of } เขตเศรษฐกิจ
place-shared = อันดับที่ { $rank } จาก { $of } แห่งใน{ $group } (ร่วม)
place-shared-world = อันดับที่ { $rank } จาก { $of } เขตเศรษฐกิจ (ร่วม)
place-universal = แทบจะทั่วถึง โดยเป็นเช่นนี้ในเขตเศรษฐกิจ { $count } แห่งจาก { $of } แห่งใน{ $group }
place-universal-world = แทบจะทั่วถึง โดยเป็นเช่นนี้ในเขตเศรษฐกิจ { $count } แห่งจาก { $of } แห่ง
place-none = ไม่ได้จัดอันดับ
place-in-doubt = ไม่ได้จัดอันดับ: ค่าน่าสงสัย
place-jumped = ไม่ได้จัดอันดับ: ค่าน่าสงสัย ({ $before } ในปี { $since })
place-filled = ไม่จัดอันดับ: ค่านี้อาจเป็นค่าประมาณ
place-priced = ไม่ได้จัดอันดับ: { $other } ตามรายได้ของธนาคารโลก
place-estimated = ไม่จัดอันดับ: ค่านี้เป็นค่าประมาณ
place-undated = ไม่ได้จัดอันดับ: ไม่ระบุปี
place-old = ไม่ได้จัดอันดับ: เป็นค่าของปี { $year }
place-other-prices = ไม่ได้จัดอันดับ: ใช้ฐานราคาต่างจากเขตเศรษฐกิจส่วนใหญ่
