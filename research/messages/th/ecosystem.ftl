### สิ่งที่เศรษฐกิจดิจิทัลต้องมี: research/findings/ecosystem.py

## Subjects inside a sentence

eco-subject-policies = รัฐบาลดิจิทัล
eco-subject-infrastructure = โครงสร้างพื้นฐานดิจิทัล
eco-subject-industry = อุตสาหกรรม การวิจัย และการศึกษา

## What an economy, or the median of a group, is ranked among

eco-others = เขตเศรษฐกิจอื่นใน{ $group }
eco-world = เขตเศรษฐกิจในโลก
eco-median-of = มัธยฐานของ{ $group }

## Headlines. $subject; $who: an economy or eco-median-of; $others: eco-others or eco-world; $front, $world: in which it is
## ahead of more than half of them, and of the world.

eco-ahead = ในด้าน{ $subject } { $who } นำหน้าเกินครึ่งหนึ่งของ{ $others } ในตัวชี้วัดต่อไปนี้: { $front }
eco-ahead-many = ในด้าน{ $subject } { $who } นำหน้าเกินครึ่งหนึ่งของ{ $others } ในตัวชี้วัด { $ahead } ตัวจาก { $indicators } ตัว
eco-behind = ในด้าน{ $subject } { $who } ตามหลังเกินครึ่งหนึ่งของ{ $others } ในตัวชี้วัด { $behind } ตัวจาก { $indicators } ตัว
eco-behind-all = ในด้าน{ $subject } { $who } ตามหลังเกินครึ่งหนึ่งของ{ $others } ในตัวชี้วัดทั้ง { $indicators } ตัว
eco-universal = แทบจะทั่วถึง: { $indicators }
eco-few = แหล่งข้อมูลของรายงานนี้มีตัวชี้วัดในระยะหลังด้าน{ $subject } ของ{ $who } น้อยเกินกว่าจะเปรียบเทียบกับแห่งอื่นได้
eco-medians = มัธยฐานด้าน{ $subject } ใน{ $who }: { $values }
eco-values = ตัวเลขในระยะหลังด้าน{ $subject } ของ{ $who }: { $values }
eco-one = { $who }อยู่ใน{ $rank } ของ{ $group }ด้าน { $indicator }: { $value }
eco-value = { $indicator } { $value }
eco-rank = อันดับที่ { $rank } จาก { $of }
eco-rank-shared = อันดับที่ { $rank } จาก { $of } (ร่วม)

## Notes and gaps

eco-gap-policies = ไม่มีในข้อมูล: การกำกับดูแลตลาดและความมั่นคงปลอดภัยไซเบอร์ (เผยแพร่โดยสหภาพโทรคมนาคมระหว่างประเทศในดัชนีติดตามการกำกับดูแล ICT และดัชนีความมั่นคงปลอดภัยไซเบอร์โลก)

## Table and chart

eco-column-median = มัธยฐาน
eco-column-low = ต่ำสุด
eco-column-low-economy = ต่ำสุดใน
eco-column-high = สูงสุด
eco-column-high-economy = สูงสุดใน
eco-column-rank = อันดับใน{ $group }
eco-column-ahead = นำหน้า
eco-column-level = เท่ากับ
eco-column-standing = เหตุที่ไม่จัดอันดับ
eco-cell-universal = ทั่วถึง
eco-cell-slight = ใกล้ศูนย์
eco-cell-level = หลายแห่งมีค่าเดียวกัน
eco-cell-unranked = ตัวเลขที่เปรียบเทียบได้มีน้อยเกินไป
eco-empty = –
eco-axis = นำหน้า{ $others } เป็นสัดส่วน
eco-head = { $who }: ค่า (ปี)
eco-chart = เครื่องหมายจากแห่งสุดท้าย (0%) ถึงแห่งแรก (100%) { $headline } { $places }
