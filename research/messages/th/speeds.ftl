### การทดสอบความเร็วตามเขตและไตรมาส: research/findings/infrastructure/speeds.py, research/access/files.py

## Headlines. $economy; $quarter: of the tests; $fastest and $slowest: areas, with their speeds $high and $low.

speeds-fixed-areas = เครือข่ายประจำที่ใน{ $economy }มีความเร็วเฉลี่ย { $high } ใน { $fastest } ซึ่งเป็นเขตที่เร็วที่สุด และ { $low } ใน { $slowest } ซึ่งเป็นเขตที่ช้าที่สุด ({ $quarter })
speeds-mobile-areas = เครือข่ายโทรศัพท์เคลื่อนที่ใน{ $economy }มีความเร็วเฉลี่ย { $high } ใน { $fastest } ซึ่งเป็นเขตที่เร็วที่สุด และ { $low } ใน { $slowest } ซึ่งเป็นเขตที่ช้าที่สุด ({ $quarter })
speeds-fixed-one = เครือข่ายประจำที่ใน{ $economy }มีความเร็วเฉลี่ย { $high } ใน { $fastest } ซึ่งเป็นเขตเดียวที่มีการทดสอบเพียงพอ ({ $quarter })
speeds-mobile-one = เครือข่ายโทรศัพท์เคลื่อนที่ใน{ $economy }มีความเร็วเฉลี่ย { $high } ใน { $fastest } ซึ่งเป็นเขตเดียวที่มีการทดสอบเพียงพอ ({ $quarter })
speeds-too-few = ไม่มีเขตใดใน{ $economy }ที่มีการทดสอบความเร็วเพียงพอให้เปรียบเทียบ
speeds-no-test = ไม่มีบันทึกการทดสอบความเร็วใน{ $economy }สำหรับ { $quarters }
speeds-unknown = แหล่งข้อมูลของรายงานนี้ไม่มีความเร็วเครือข่ายตามเขตของ{ $economy }
speeds-no-quarter = ไม่มีไตรมาสใดที่มีการทดสอบความเร็วใน{ $economy }เพียงพอให้แสดงความเร็ว

speeds-fixed-up = เครือข่ายประจำที่ใน{ $economy }มีความเร็วเฉลี่ย { $speed } ใน { $quarter } เพิ่มขึ้นจาก { $before } ใน { $first }
speeds-fixed-down = เครือข่ายประจำที่ใน{ $economy }มีความเร็วเฉลี่ย { $speed } ใน { $quarter } ลดลงจาก { $before } ใน { $first }
speeds-fixed-level = เครือข่ายประจำที่ใน{ $economy }มีความเร็วเฉลี่ย { $speed } ใน { $quarter } ไม่เปลี่ยนแปลงจาก { $before } ใน { $first }
speeds-fixed-once = เครือข่ายประจำที่ใน{ $economy }มีความเร็วเฉลี่ย { $speed } ใน { $quarter }
speeds-mobile-up = เครือข่ายโทรศัพท์เคลื่อนที่ใน{ $economy }มีความเร็วเฉลี่ย { $speed } ใน { $quarter } เพิ่มขึ้นจาก { $before } ใน { $first }
speeds-mobile-down = เครือข่ายโทรศัพท์เคลื่อนที่ใน{ $economy }มีความเร็วเฉลี่ย { $speed } ใน { $quarter } ลดลงจาก { $before } ใน { $first }
speeds-mobile-level = เครือข่ายโทรศัพท์เคลื่อนที่ใน{ $economy }มีความเร็วเฉลี่ย { $speed } ใน { $quarter } ไม่เปลี่ยนแปลงจาก { $before } ใน { $first }
speeds-mobile-once = เครือข่ายโทรศัพท์เคลื่อนที่ใน{ $economy }มีความเร็วเฉลี่ย { $speed } ใน { $quarter }

## Claims. $tests: how many in $quarter; $areas: all areas, of which $enough have enough tests, $few too few, $none no test.

speeds-fixed-tests = { $enough } เขตจาก { $areas } เขตมีการทดสอบเครือข่ายประจำที่เพียงพอให้เปรียบเทียบ { $few } เขตมีน้อยเกินไป และ { $none } เขตไม่มีเลย ({ $tests } ครั้งใน { $quarter })
speeds-mobile-tests = { $enough } เขตจาก { $areas } เขตมีการทดสอบเครือข่ายโทรศัพท์เคลื่อนที่เพียงพอให้เปรียบเทียบ { $few } เขตมีน้อยเกินไป และ { $none } เขตไม่มีเลย ({ $tests } ครั้งใน { $quarter })
speeds-fixed-settings = เครือข่ายประจำที่มีความเร็วเฉลี่ย { $settings }
speeds-mobile-settings = เครือข่ายโทรศัพท์เคลื่อนที่มีความเร็วเฉลี่ย { $settings }
speeds-in-setting = { $speed } ในพื้นที่ประเภท { $setting }
speeds-settings-unknown = มีการทดสอบน้อยเกินกว่าจะเปรียบเทียบพื้นที่ประเภท { $settings }

## Notes and gaps

speeds-how = ความเร็วเป็นค่าเฉลี่ยของการทดสอบที่ผู้คนเลือกทำเอง และขึ้นอยู่กับอุปกรณ์และสัญญาบริการของแต่ละคนด้วย
speeds-untested = เขตที่ไม่มีการทดสอบอาจยังมีบริการอยู่
speeds-source = แหล่งข้อมูล: { $title } ({ $publisher }; สัญญาอนุญาต: { $licence })
areas-file = เขตเป็นไปตามไฟล์ { $file }
areas-nearest = ไม่มีเส้นเขตของเขตการปกครองระดับแรกในที่นี้ การทดสอบแต่ละครั้งจึงนับให้เขตที่มีจุดศูนย์กลางใกล้ที่สุด ใกล้แนวเขตอาจนับผิดเขต
areas-layer = เขต: { $citation } (สัญญาอนุญาต: { $licence })
speeds-gap-areas = ไม่ได้สรุปความเร็วเครือข่ายตามเขต เพราะรายงานนี้ไม่ได้อ่านเส้นเขตภายใน{ $economy } ทั้งนี้ geoBoundaries เผยแพร่เส้นเขตลักษณะนี้
speeds-gap-quarter = ไม่มีการทดสอบความเร็วของ { $quarter } ซึ่ง Ookla เผยแพร่เป็นรายไตรมาส
speeds-gap-tests = ไม่มีในข้อมูล: ผลทดสอบความเร็ว ซึ่ง Ookla เผยแพร่เป็นรายไตรมาส

## Table and chart

speeds-rows = เขต
speeds-column-network = เครือข่าย
speeds-column-download = ดาวน์โหลด, Mbit/s
speeds-column-upload = อัปโหลด, Mbit/s
speeds-column-latency = ค่าความหน่วง, ms
speeds-column-tests = จำนวนการทดสอบ
speeds-column-enough = เพียงพอให้เปรียบเทียบ
speeds-network-fixed = ประจำที่
speeds-network-mobile = เคลื่อนที่
speeds-flag-enough-tests = ใช่
speeds-flag-no-tiles = ไม่มีการทดสอบ
speeds-flag-few-tests = การทดสอบน้อยเกินไป
speeds-flag-few-tiles = สถานที่ทดสอบน้อยเกินไป
speeds-flag-mostly-single-tests = ส่วนใหญ่ทดสอบครั้งเดียว
speeds-axis = ดาวน์โหลด, Mbit/s
speeds-map = แผนที่ { $headline }
