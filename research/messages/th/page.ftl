### คำที่อยู่รอบรายงาน: หน้าเว็บ สไลด์ และเว็บไซต์


## Around a report

page-skip-to-report = ข้ามไปที่รายงาน
page-all-reports = รายงานทั้งหมด
page-scope-reports = รายงานอื่นเกี่ยวกับ{ $scope }
page-languages = ภาษา
page-contents = สารบัญ
page-summary = บทสรุป
page-data-until = ข้อมูลที่เผยแพร่ถึง { $date }
page-basic-edition = ฉบับพื้นฐาน: ตัวเลขส่วนใหญ่มาจากหนังสือข้อเท็จจริงโลก ส่วนชุดข้อมูลของ ITU ธนาคารโลก และสหประชาชาติเรื่อง 4G ราคา เพศ และแนวโน้มนั้นมีการเผยแพร่แล้ว แต่ไม่ได้รวมไว้ในที่นี้ ผู้จัดทำรายงานนี้สามารถเพิ่มชุดข้อมูลเหล่านี้ได้
page-data-older = ชุดข้อมูลที่เก่ากว่าซึ่งใช้ในที่นี้: { $sources }
page-about = แหล่งข้อมูลและวิธีการ
page-data-gaps = ข้อมูลที่ยังขาด
page-gaps-lacking = ขาดหาย เก่าเกินไป หรือมีข้อสงสัย
page-gaps-also = ข้อมูลอื่นที่ขาดหาย เก่าเกินไป หรือน่าสงสัย
page-gaps-unread = มีการเผยแพร่ แต่ไม่อยู่ในข้อมูลของรายงานนี้
page-gaps-of = ({ $sections })
page-partners = พันธมิตร
page-disclaimer = ข้อจำกัดความรับผิดชอบ
page-no-script = แผนภูมิวาดด้วยสคริปต์ ซึ่งไม่ทำงานในที่นี้ ตัวเลขของแต่ละแผนภูมิอยู่ใต้แผนภูมิ
page-no-charts = ไม่มีแผนภูมิ เพราะหน้านี้ส่งมาโดยไม่มีโฟลเดอร์ “assets” โปรดขอรายงานแบบไฟล์เดียวจากผู้ส่ง ตารางใต้แผนภูมิแต่ละรูปมีตัวเลขของแผนภูมินั้น
page-the-figures = ข้อมูลและหมายเหตุ
page-notes = หมายเหตุ
page-table-as-csv = ตารางเป็น CSV
page-chart-copy = คัดลอกลิงก์
page-chart-copied = คัดลอกแล้ว
page-chart-more = เพิ่มเติม
page-chart-link = ลิงก์
page-chart-png = PNG
page-chart-svg = SVG
page-chart-csv = CSV
page-chart-embed = ฝัง
page-chart-slide = สไลด์ 16:9
page-chart-rows = แสดง { $shown } จาก { $all }
page-chart-reported = ค่าที่รายงาน
page-chart-lower = ขอบล่าง
page-chart-upper = ขอบบน
page-summary-slide = บันทึกบทสรุปเป็นสไลด์
page-card = ข้อความสำหรับส่งต่อ
page-card-copy = คัดลอกเพื่อส่งต่อ
page-card-figure = { $label }: { $value } ({ $year }); { $places } ที่มา: { $sources }
page-peers-with = เปรียบเทียบกับ
page-peers-chosen = เขตเศรษฐกิจที่เลือกเอง
page-peers-add = เพิ่มเขตเศรษฐกิจ
page-peers-remove = นำ{ $economy }ออก
page-figure = รูปที่ { $number }
page-notes-at = หมายเหตุเรื่องเขตแดน: ดูรูปที่ { $number }
page-table = ตารางที่ { $number }
page-actions = เรื่องสำคัญลำดับต้น
page-role-where = ที่ไหน
page-role-barrier = สาเหตุ
page-role-option = ทางเลือก
page-role-own = เคยทำเอง
page-role-step = ก้าวแรก
page-role-change = จากนั้น
page-role-further = ก้าวต่อไป
page-role-cost = ต้นทุน
page-role-whole = รายละเอียดทั้งหมด
page-in-profile = ใน“ข้อมูลรายประเทศ”
page-role-unknown = ยังไม่ทราบ
page-figures-of-the-chart = ตัวเลขของแผนภูมิ
page-first-rows = { $shown } แถวแรกจาก { $n } แถว
page-series = ชุดข้อมูล
page-across = แกนนอน
page-up = แกนตั้ง

## How to read this

page-how-to-read = วิธีอ่านรายงานนี้
page-how-to-read-says = ทุกค่าระบุปีไว้และเป็นค่าล่าสุดที่มี หากค่าล่าสุดน่าสงสัย อาจใช้ค่าก่อนหน้าแทนและหน้านี้จะบอกไว้ “ค่าประมาณ” และหมายเหตุค่าชั่วคราว ค่าที่เติมแทน แก้ไขแล้ว ค่าของปีก่อนหน้า หรือไม่ระบุปี หมายถึงไม่ใช่ตัวเลขสุดท้ายของแหล่งข้อมูลเองสำหรับปีที่ระบุ “น่าสงสัย” หมายถึงอนุกรมอาจขาดตอนหรือขัดกับตัวเลขอื่น “ไม่มีข้อมูล” หมายถึงไม่ทราบค่า ไม่ใช่ศูนย์ อันดับที่ 1 คืออันดับที่ดีที่สุด ค่าที่เท่ากันได้อันดับเดียวกัน มัธยฐานคือค่าที่อยู่ตรงกลาง เขตเศรษฐกิจครึ่งหนึ่งมีค่าสูงกว่าและอีกครึ่งหนึ่งต่ำกว่า

## Sources and licences

page-sources = แหล่งข้อมูลและสัญญาอนุญาต
page-sources-fold = สิ่งที่แหล่งข้อมูลเหล่านี้ไม่ครอบคลุม
page-release-of = ฉบับเผยแพร่ { $date }
page-release-unknown = ไม่ระบุวันที่เผยแพร่ ค่า ณ { $date }
page-licence = (สัญญาอนุญาต: { $licence })
page-terms-nc-sa = ตัวเลขของ { $sources } เผยแพร่และดัดแปลงได้โดยอ้างอิงแหล่งที่มา แต่ห้ามใช้เพื่อการค้าและต้องใช้สัญญาอนุญาตแบบเดียวกัน ข้อจำกัดนี้ใช้กับรายงานนี้ รวมถึงตารางและแผนภูมิในรายงาน
page-terms-nc = ตัวเลขของ { $sources } เผยแพร่และดัดแปลงได้โดยอ้างอิงแหล่งที่มา แต่ห้ามใช้เพื่อการค้า ข้อจำกัดนี้ใช้กับรายงานนี้ รวมถึงตารางและแผนภูมิในรายงาน
page-terms-sa = ตัวเลขของ { $sources } เผยแพร่และดัดแปลงได้โดยอ้างอิงแหล่งที่มา แต่ต้องใช้สัญญาอนุญาตแบบเดียวกัน ข้อจำกัดนี้ใช้กับรายงานนี้ รวมถึงตารางและแผนภูมิในรายงาน
page-shared-nc = เผยแพร่ต่อได้โดยอ้างอิงแหล่งที่มา แต่ห้ามใช้เพื่อการค้า
page-shared-sa = เผยแพร่ต่อได้โดยอ้างอิงแหล่งที่มา และใช้สัญญาอนุญาตแบบเดียวกัน
page-shared-free = เผยแพร่ต่อได้อย่างเสรีโดยอ้างอิงแหล่งที่มา
page-sources-others = ตัวเลขของเขตเศรษฐกิจอื่นในแผนภูมิ มัธยฐาน และอันดับ มาจากแหล่งต่อไปนี้ด้วย:

## Methods and data

page-methods-say = ค่าที่เป็นไปไม่ได้ถูกตัดออกและแสดงรายการไว้ใน “การตรวจสอบข้อมูล” ส่วนค่าที่ขาดหายไม่มีการเติมแทน เว้นแต่หัวข้อนั้นระบุไว้
page-what = รายการ
page-which = รายละเอียด
page-report = รายงาน
page-parameter = พารามิเตอร์ { $name }
page-version = รุ่น
page-library = ไลบรารี
page-study = การศึกษา
page-values = ค่าที่ได้รับ
page-reference = เขตเศรษฐกิจ กลุ่ม แหล่งข้อมูล และเส้นเขตแดน
page-python = Python
page-data = ข้อมูล
page-notebook-beside = { $notebook }ซึ่งอยู่คู่กับหน้านี้แสดงทุกขั้นตอน
page-executed-notebook = สมุดบันทึกที่ประมวลผลแล้ว

## How to cite

page-how-to-cite = วิธีอ้างอิง
page-report-title = { $scope }: { $study }
page-cited = { $by } ({ $year }). { $title }. { $date }
page-cited-in = ใน: { $title }
page-cited-version = รุ่น { $version }
page-cited-with = จัดทำด้วย { $library }
page-cite-sources = โปรดอ้างอิงแหล่งข้อมูลของตัวเลขที่ใช้ด้วย สัญญาอนุญาตของแหล่งข้อมูลระบุวิธีอ้างอิงไว้

## Slides

page-slides-of = { $title }: สไลด์
page-first-slide = ชื่อเรื่อง
page-slide-keys = ใช้ปุ่มลูกศร เว้นวรรค Home และ End เพื่อเลื่อน ปุ่ม N แสดงบันทึกของผู้บรรยาย
page-slide-n = สไลด์ { $n }
page-notes-to = บันทึกของสไลด์ { $n }
page-no-notes = ไม่มีบันทึก
page-slide-sources = แหล่งข้อมูล
page-slides-made = จัดทำด้วย { $library } ทุกประโยคคำนวณจากตัวเลข

## The pages around the reports

page-site-subject = โครงสร้างพื้นฐานดิจิทัลและเศรษฐกิจดิจิทัล
page-site-title = รายงานการพัฒนาดิจิทัล
page-site-says = เขตเศรษฐกิจต่าง ๆ อยู่ ณ จุดใดในด้านการเชื่อมต่อ การใช้ ทักษะ และต้นทุน คำนวณจากสถิติสาธารณะโดยการศึกษาที่ใครก็รันซ้ำได้ รายงานทุกฉบับระบุแหล่งข้อมูลและบอกสิ่งที่ยังไม่ทราบ
page-reports-on = รายงาน { $many } ฉบับเกี่ยวกับ
page-on-economies = เขตเศรษฐกิจ { $many } แห่ง
page-and-groups = และกลุ่ม { $many } กลุ่ม
page-n-economies = เขตเศรษฐกิจ { $n } แห่ง
page-little = ข้อมูลน้อย
page-n-little = มีข้อมูลน้อย { $many } ฉบับ
page-n-not-made = ไม่ได้จัดทำ { $many } ฉบับ
page-n-to-come = รอจัดทำ { $many } ฉบับ
page-economies = เขตเศรษฐกิจ
page-economy = เขตเศรษฐกิจ
page-reports = รายงาน
page-annex = ภาคผนวก:
page-find = ค้นหาด้วยชื่อภาษาอังกฤษหรือชื่อท้องถิ่น รหัส หรือกลุ่ม
page-find-member = ค้นหาด้วยชื่อภาษาอังกฤษหรือชื่อท้องถิ่น หรือรหัส
page-group = กลุ่ม
page-status = สถานะ
page-all = ทั้งหมด
page-all-made = จัดทำครบทุกฉบับ
page-some-not-made = มีฉบับที่ไม่ได้จัดทำ
page-skip-the-map = ข้ามแผนที่
page-world-map = แผนที่โลก: เขตเศรษฐกิจ { $n } แห่งมีรายงาน
page-economies-shown = แสดงเขตเศรษฐกิจ { $shown } แห่งจาก { $all } แห่ง
page-not-shown = – หมายถึงรายงานของเขตเศรษฐกิจนั้นไม่ได้แสดงตัวเลข
page-economies-table = เขตเศรษฐกิจที่มีรายงาน และตัวเลขสำคัญ
page-regions-and-groups = ภูมิภาคและกลุ่ม
page-areas = ด้านความร่วมมือ
page-other-studies = การศึกษาอื่น
page-other-studies-say = การศึกษาที่ไม่ได้ระบุด้านใดข้างต้น
page-no-study-yet = ยังไม่มีการศึกษาใดในชุดนี้ที่อยู่ในด้านนี้
page-further-reports = และของอีก { $n } กลุ่ม
page-no-report-yet = ยังไม่มีรายงาน
page-not-made = ไม่ได้จัดทำ
page-not-made-label = รายงานที่ไม่ได้จัดทำ
page-not-made-says = รายงานที่ไม่มี และผลของแต่ละฉบับในการทำงานครั้งล่าสุดที่พยายามจัดทำ
page-of-whom = ของ
page-what-became = ผลที่เกิดขึ้น
page-why = เหตุผล
page-n-reports = รายงาน { $n } ฉบับ
page-belongs-to = กลุ่มที่สังกัด
page-key-figures = ตัวเลขสำคัญ
page-where-it-lies = ที่ตั้ง
page-map-around = แผนที่แสดง{ $name } และเขตเศรษฐกิจโดยรอบ
page-neighbours = เขตเศรษฐกิจก่อนหน้าและถัดไป
page-before = ก่อนหน้า
page-next = ถัดไป
page-jump = ไปยังเขตเศรษฐกิจ
page-jump-none = ไม่มีรายงานชื่อนี้ที่นี่
page-have-reports = เขตเศรษฐกิจ { $made } แห่งจาก { $n } แห่งมีรายงาน
page-group-reports = รายงานเกี่ยวกับกลุ่ม
page-group-table = เขตเศรษฐกิจในกลุ่ม และตัวเลขสำคัญ
page-group-map = แผนที่แสดง{ $name }: เขตเศรษฐกิจ { $n } แห่งมีรายงาน
page-not-found = ไม่พบ
page-no-such-page = ไม่มีหน้านี้
page-no-such-page-says = รายงานอาจยังไม่ได้จัดทำ หรืออาจจัดทำไว้ในชื่ออื่น ดูรายงานที่มีอยู่ได้ที่ { $link }
page-boundaries-say = เส้นเขตแดนเขียนขึ้นเพื่อใช้ในงานสถิติ และไม่ได้แสดงความเห็นใด ๆ เกี่ยวกับสถานะของดินแดนใด เขตแดนที่เป็นเส้นประยังไม่เป็นที่สุด ซึ่งรวมถึงเขตแดนระหว่างซูดานกับซูดานใต้และเขตแดนของพื้นที่อับเยอี เส้นจุดแสดงแนวโดยประมาณของเส้นควบคุมในชัมมูและแคชเมียร์ที่อินเดียและปากีสถานตกลงกันไว้ ทั้งสองยังไม่ได้ตกลงกันเกี่ยวกับสถานะสุดท้ายของพื้นที่นี้ วงกลมคือเขตเศรษฐกิจที่เล็กเกินกว่าจะวาดได้ อาร์เจนตินาและสหราชอาณาจักรมีข้อพิพาทเรื่องอำนาจอธิปไตยเหนือหมู่เกาะฟอล์กแลนด์ (มัลวินัส) โคโซโวแสดงไว้ในบริบทของข้อมติคณะมนตรีความมั่นคงที่ 1244 (1999)
page-site-made = จัดทำด้วย { $library } ใช้งานได้โดยไม่ต้องมีเครือข่าย

## Titles and summaries of pages, for search engines, shared links and the feed of changes

page-site-summary = รายงาน { $n } ฉบับเกี่ยวกับ{ $economies }: การเชื่อมต่อ การใช้ ทักษะ และต้นทุน จากสถิติสาธารณะ
page-place-title = { $name }: การพัฒนาดิจิทัล
page-economy-summary = รายงานเกี่ยวกับ{ $name }
page-group-summary = เขตเศรษฐกิจ { $n } แห่งใน{ $name } มีรายงาน
page-un-groups = กลุ่มของสหประชาชาติ
page-feed-title = รายงานการพัฒนาดิจิทัล: การเปลี่ยนแปลง
page-feed-first = จัดทำเป็นครั้งแรก
page-feed-why = จัดทำเพราะ: { $why }
page-feed-same = ไม่มีตัวเลขใดเปลี่ยนแปลง
page-feed-changed = ตัวเลขเปลี่ยนแปลง { $n } ตัว รวมถึง { $changes }
