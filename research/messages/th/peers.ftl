### เขตเศรษฐกิจเทียบกับมัธยฐานของกลุ่มเปรียบเทียบ: research/findings/peers.py

peers-one-above = ใน{ $economy } { $indicator } อยู่ที่ { $value } สูงกว่ามัธยฐานของ{ $group } ({ $median })
peers-one-level = ใน{ $economy } { $indicator } อยู่ที่ { $value } อยู่ในระดับเดียวกับมัธยฐานของ{ $group }
peers-one-below = ใน{ $economy } { $indicator } อยู่ที่ { $value } ต่ำกว่ามัธยฐานของ{ $group } ({ $median })
peers-several-above = { $economy }มีค่าสูงกว่ามัธยฐานของ{ $group } ในด้าน { $above }
peers-several-level = { $economy }มีค่าในระดับเดียวกับมัธยฐานของ{ $group } ในด้าน { $level }
peers-several-below = { $economy }มีค่าต่ำกว่ามัธยฐานของ{ $group } ในด้าน { $below }
peers-several-above-level = { $economy }มีค่าสูงกว่ามัธยฐานของ{ $group } ในด้าน { $above } และอยู่ในระดับเดียวกันในด้าน { $level }
peers-several-above-below = { $economy }มีค่าสูงกว่ามัธยฐานของ{ $group } ในด้าน { $above } และต่ำกว่าในด้าน { $below }
peers-several-level-below = { $economy }มีค่าในระดับเดียวกับมัธยฐานของ{ $group } ในด้าน { $level } และต่ำกว่าในด้าน { $below }
peers-several-above-level-below = { $economy }มีค่าสูงกว่ามัธยฐานของ{ $group } ในด้าน { $above } อยู่ในระดับเดียวกันในด้าน { $level } และต่ำกว่าในด้าน { $below }
peers-count = { $economy }ดีกว่ามัธยฐานของ{ $group } ใน { $better } จาก { $judged } ตัวชี้วัด
peers-count-none = { $economy }ไม่ดีกว่ามัธยฐานของ{ $group } ในตัวชี้วัดใดเลยจาก { $judged } ตัว
peers-count-worse = ด้อยกว่ามัธยฐานในด้าน { $worse }
peers-count-level = อยู่ในระดับเดียวกับมัธยฐานในด้าน { $level }
peers-not-counted = แสดงไว้แต่ไม่นับ เพราะค่ามากกว่าไม่ได้แปลว่าดีกว่าอย่างชัดเจน: { $indicators }
peers-priced-above = { $economy }มีราคาสูงกว่ามัธยฐานของ{ $group }
peers-priced-level = { $economy }มีราคาในระดับเดียวกับมัธยฐานของ{ $group }
peers-priced-below = { $economy }มีราคาต่ำกว่ามัธยฐานของ{ $group }
peers-priced-above-level = { $economy }มี { $above } สูงกว่ามัธยฐานของ{ $group } และมี { $level } ในระดับใกล้เคียงกัน
peers-priced-above-below = { $economy }มี { $above } สูงกว่ามัธยฐานของ{ $group } และมี { $below } ต่ำกว่า
peers-priced-level-below = { $economy }มี { $below } ต่ำกว่ามัธยฐานของ{ $group } และมี { $level } ในระดับใกล้เคียงกัน
peers-priced-above-level-below = { $economy }มี { $above } สูงกว่ามัธยฐานของ{ $group } มี { $level } ในระดับใกล้เคียงกัน และมี { $below } ต่ำกว่า
# $threshold: of income that counts as affordable; $dear: prices above it, a list of $prices times peers-dear-in.
peers-dear = ใน{ $economy } มีราคา { $prices } รายการที่สูงกว่า { $threshold } ของรายได้: { $dear }
peers-unknown = แหล่งข้อมูลของรายงานนี้ไม่มีค่าในระยะหลังของ{ $economy } สำหรับ { $indicators }
peers-short = เทียบกับมัธยฐานของ{ $group }: { $values }
peers-against = { $indicator } { $value } เทียบกับ { $median }
peers-alone = ตัวเลขล่าสุดของ{ $economy }: { $values } มีเขตเศรษฐกิจในกลุ่ม ({ $group }) น้อยเกินไปที่มีตัวเลขในระยะหลังให้เปรียบเทียบ
peers-elsewhere = มัธยฐานใน{ $group }: { $medians }
peers-median-of = { $indicator } { $value }
peers-few = มีเขตเศรษฐกิจเพียงส่วนน้อยในกลุ่ม ({ $group }) ที่มีตัวเลขในระยะหลัง ค่ามัธยฐานจึงบอกอะไรได้น้อย: { $counts }
peers-few-in = { $indicator } ({ $known } จาก { $members })
peers-old = เก่าเกินไป น่าสงสัย หรือไม่ทราบปี จึงไม่นำมาเปรียบเทียบ: { $indicators }

peers-row-median = { $group } (มัธยฐาน)
    .label = { $group } (มัธยฐาน)
peers-column-median = มัธยฐานของ{ $group }
peers-key-each = เขตเศรษฐกิจใน: { $group }
peers-chart = แผนภูมิจุดของ{ $economy } และเขตเศรษฐกิจใน{ $group } พร้อมเครื่องหมายที่มัธยฐาน { $values }
peers-side-better = ดีกว่า
peers-side-level = เท่ากัน
peers-side-worse = ด้อยกว่า
peers-side-higher = สูงกว่า
peers-side-lower = ต่ำกว่า
