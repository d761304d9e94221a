### สถานะของเป้าหมาย และการเปลี่ยนแปลงของค่า: research/report/status.py, research/report/table.py

status-met = บรรลุแล้ว
    .label = บรรลุแล้ว
status-narrowly = บรรลุอย่างเฉียดฉิว
    .label = บรรลุอย่างเฉียดฉิว
status-practically = บรรลุแล้วในทางปฏิบัติ
    .label = บรรลุแล้วในทางปฏิบัติ
status-met-jump = ตัวเลขน่าสงสัย
    .label = ตัวเลขน่าสงสัย
status-on-track = เป็นไปตามเป้า
    .label = เป็นไปตามเป้า
status-possible = ยังไม่แน่นอน
    .label = ยังไม่แน่นอน
status-off-track = ไม่เป็นไปตามเป้า
    .label = ไม่เป็นไปตามเป้า
status-missed = พลาดเป้า
    .label = พลาดเป้า
status-not-met = ยังไม่บรรลุ (ไม่ทราบอัตราความก้าวหน้า)
    .label = ยังไม่บรรลุ ไม่ทราบอัตราความก้าวหน้า
tile-status-not-met = ยังไม่บรรลุ
status-no-number = ไม่ได้กำหนดตัวเลข
    .label = ไม่ได้กำหนดตัวเลข
status-too-old = เก่าเกินไป
    .label = เก่าเกินไป
status-not-judged = ไม่ได้ประเมิน
    .label = ไม่ได้ประเมิน (ดูหมายเหตุ)
status-undecided = ยังตัดสินไม่ได้
    .label = ยังตัดสินไม่ได้ (ดูข้อความ)
status-no-data = ไม่มีข้อมูล
    .label = ไม่มีข้อมูล
status-met-dated = บรรลุแล้ว ตามตัวเลขที่เก่ากว่า
    .label = บรรลุแล้ว ตามตัวเลขที่เก่ากว่า
status-on-track-dated = เป็นไปตามเป้า ตามตัวเลขที่เก่ากว่า
    .label = เป็นไปตามเป้า ตามตัวเลขที่เก่ากว่า
status-possible-dated = ยังไม่แน่นอน ตามตัวเลขที่เก่ากว่า
    .label = ยังไม่แน่นอน ตามตัวเลขที่เก่ากว่า
status-off-track-dated = ไม่เป็นไปตามเป้า ตามตัวเลขที่เก่ากว่า
    .label = ไม่เป็นไปตามเป้า ตามตัวเลขที่เก่ากว่า
status-not-met-dated = ยังไม่บรรลุ ตามตัวเลขที่เก่ากว่า
    .label = ยังไม่บรรลุ ตามตัวเลขที่เก่ากว่า

## A change. $change: its size without a sign, in the unit of the value or in points.

change-up = ↑ { $change }
change-down = ↓ { $change }
change-none = → แทบไม่เปลี่ยนแปลง
change-across-possible = ไม่แสดงการเปลี่ยนแปลงของ “{ $name }” ที่คร่อมปี { $years } เพราะอนุกรมข้อมูลอาจขาดตอนในช่วงนั้น
change-points = { $value } จุด
