### โครงสร้างของเศรษฐกิจ การค้า และการเปลี่ยนแปลงของตัวชี้วัด: research/findings/structure.py, over_time.py,

## Sectors. $services, $industry, $agriculture: shares of GDP.


## Trade. $balance: exports less imports.


## Over time. $before: in the year $first; $after or $value: in the year $last.

over-time-rose = ใน{ $economy } { $indicator } เพิ่มขึ้นจาก { $before } ในปี { $first } เป็น { $after } ในปี { $last }
over-time-fell = ใน{ $economy } { $indicator } ลดลงจาก { $before } ในปี { $first } เป็น { $after } ในปี { $last }
over-time-peaked = ใน{ $economy } { $indicator } เพิ่มขึ้นจาก { $before } ในปี { $first } เป็น { $value } ในปี { $turn } แล้วลดลงเป็น { $after } ในปี { $last }
over-time-dipped = ใน{ $economy } { $indicator } ลดลงจาก { $before } ในปี { $first } เป็น { $value } ในปี { $turn } แล้วเพิ่มขึ้นเป็น { $after } ในปี { $last }
over-time-moved = ใน{ $economy } { $indicator } อยู่ระหว่าง { $low } ถึง { $high } ตั้งแต่ปี { $first } ถึงปี { $last } และอยู่ที่ { $after } ในปี { $last }
over-time-same = ใน{ $economy } { $indicator } ในปี { $last } ({ $after }) ใกล้เคียงกับปี { $first } ({ $before })
over-time-level = ใน{ $economy } { $indicator } อยู่ที่ { $value } ทั้งในปี { $first } และปี { $last }
over-time-once = ใน{ $economy } { $indicator } อยู่ที่ { $value } ในปี { $last }
over-time-rate = ใน{ $economy } { $indicator } อยู่ที่ { $value } ในปี { $last } เทียบกับค่ามัธยฐาน { $median } ในช่วงปี { $years }
over-time-before = ในปี { $begun } ค่าใกล้เคียงกับปี { $last } อยู่แล้ว: { $before }
over-time-break = การเปลี่ยนแปลงในปี { $year } ต่างจากที่เปลี่ยนตามปกติในหนึ่งปีมาก ซึ่งอาจเป็นจุดขาดตอนของอนุกรมข้อมูล
over-time-published = { $indicator } ใน{ $economy } ตามตัวเลขที่เผยแพร่: { $start } ({ $first }), { $before } ({ $since }) และ { $value } ({ $year }) ไม่ทราบว่าตัวเลขใดในสองตัวหลังถูกต้อง เพราะอนุกรมข้อมูลอาจมีจุดขาดตอน
over-time-jumped = ใน{ $economy } { $indicator } อยู่ที่ { $before } ในปี { $since } และ { $value } ในปี { $year } ซึ่งต่างจากการเปลี่ยนแปลงตามปกติในหนึ่งปีมาก และอาจเป็นจุดขาดตอนของอนุกรมข้อมูล
over-time-none = มีข้อมูลน้อยปีเกินกว่าจะแสดงได้ว่า { $indicators } ใน{ $economy }เปลี่ยนแปลงอย่างไร
over-time-unknown = แหล่งข้อมูลของรายงานนี้ไม่มีค่าในระยะหลังของ { $indicators } ใน{ $economy }
over-time-old = ค่าสุดท้ายเก่าเกินกว่าจะรายงาน: { $indicators }
over-time-chart = แผนภูมิเส้นแสดง { $indicators } ใน{ $economy } ตามช่วงปี { $headline }

## Trade in technology. $value: of $economy.

