### สิ่งที่ออกจากหน้าเว็บ: สมุดงาน Word, PowerPoint, SDMX และเมทาดาทา: research/publish/

## Heads of columns. $column: a head; $unit: what its numbers are in.

column-code = รหัส ISO
column-indicator-id = รหัสตัวชี้วัด
column-in-unit = { $column } ({ $unit })

## Workbook

workbook-contents = สารบัญ
workbook-metadata = เมทาดาทา
workbook-sources = แหล่งข้อมูล
workbook-observations = ค่าสังเกต
workbook-sheet = แผ่นงาน
workbook-shows = สิ่งที่แสดง
workbook-rows = จำนวนแถว
workbook-citation = การอ้างอิง
workbook-indicators = ตัวชี้วัด
page-workbook-code = รหัส
page-workbook-publication = สิ่งพิมพ์
page-workbook-doi = DOI
page-workbook-author = ผู้เขียน
page-workbook-made-with = จัดทำด้วย

## The terms of the sources of a folder of reports. $sources: titles of sources; $licence: its name.

page-terms-title = สัญญาอนุญาตของตัวเลขในรายงานเหล่านี้
page-terms-software = หน้าเว็บวาดแผนภูมิด้วย plotly.js ซึ่งอยู่ภายใต้สัญญาอนุญาต MIT
page-terms-of-nc-sa = ห้ามใช้ตัวเลขของ { $sources } เพื่อการค้า และสิ่งใดก็ตามที่ทำขึ้นจากตัวเลขเหล่านี้ต้องเผยแพร่ภายใต้สัญญาอนุญาตแบบเดียวกัน เงื่อนไขนี้ใช้กับรายงานเหล่านี้ รวมถึงตารางและแผนภูมิในรายงาน:
page-terms-of-nc = ห้ามใช้ตัวเลขของ { $sources } เพื่อการค้า เงื่อนไขนี้ใช้กับรายงานเหล่านี้ รวมถึงตารางและแผนภูมิในรายงาน:
page-terms-of-sa = สิ่งใดก็ตามที่ทำขึ้นจากตัวเลขของ { $sources } ต้องเผยแพร่ภายใต้สัญญาอนุญาตแบบเดียวกัน เงื่อนไขนี้ใช้กับรายงานเหล่านี้ รวมถึงตารางและแผนภูมิในรายงาน:
page-terms-licence = สัญญาอนุญาต: { $licence }

## What catalogues of data sets read. $name: of the economy or group; $study: title of the study.

page-data-set-says = ตัวเลขเกี่ยวกับ{ $name } จากการศึกษา “{ $study }”: โครงสร้างพื้นฐานดิจิทัล การใช้ ทักษะ ราคา และเศรษฐกิจดิจิทัล พร้อมปี หน่วย แหล่งข้อมูล และฉบับเผยแพร่ของแต่ละตัวเลข

## Word and PowerPoint. $n: rows of a table that are not shown.

page-office-rows-left-out = อีก { $n } แถวอยู่ในสมุดงานและบนหน้าเว็บ
