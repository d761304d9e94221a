### รายงานอาศัยข้อมูลใดและยังขาดข้อมูลใด: research/findings/sources.py

## Sources. $sources: titles, those that give most values first.

sources-come-from = แหล่งที่มาของค่าล่าสุด { $values } ค่าของ{ $scope }
sources-none = ไม่ได้โหลดค่าใดของ{ $scope }
sources-mended = ค่าที่เผยแพร่ของตัวชี้วัดในรายงานนี้ { $values } ค่าถูกแก้ไข ตัดออก หรือน่าสงสัย ค่าเช่นนี้ของตัวชี้วัดทั้งหมดอยู่ใน “การตรวจสอบข้อมูล”
sources-note = { $indicator }: { $note }
sources-releases = { $releases }
sources-licences = { $licences }
sources-release = { $source } ({ $release })
sources-column-economies = จำนวนเขตเศรษฐกิจ จาก { $members }
sources-column-first = ปีแรก
sources-column-last = ปีล่าสุด

## Missing indicators. $indicators: how many are asked for, of which $missing are missing.

missing-none = ไม่มีตัวชี้วัดที่อ่านสำหรับหน้านี้ของ{ $economy }ที่ขาดหาย เก่าเกินไป หรือมีข้อสงสัย
missing-gaps = ข้อมูลของ{ $economy }ที่ขาดหาย เก่าเกินไป หรือมีข้อสงสัย
missing-suspect = ค่าน่าสงสัย: { $reason }
missing-open = ยังสรุปไม่ได้จากตัวเลขที่มี
missing-doubted = { $value } ({ $year }): { $why }
missing-alone = ไม่มีตัวเลขให้เปรียบเทียบ
missing-not-loaded = ไม่มีในข้อมูลของรายงานนี้
missing-no-value = ไม่ได้เผยแพร่ใน { $releases }
missing-some-ages = เผยแพร่เฉพาะบางช่วงอายุ: { $indicator }
missing-dated = { $value } ({ $year }): เก่าเกินกว่าจะเปรียบเทียบได้
missing-column-why = เหตุผล
