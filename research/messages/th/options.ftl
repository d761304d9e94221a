### ทางเลือกเชิงนโยบาย: research/findings/options.py and options_diagnosis.py; problems and options of data/catalogue/options.yaml

options-headline = เรื่องสำคัญลำดับต้นสำหรับ{ $economy } ({ $gaps } เรื่อง): { $topics }
# Of the problems that one subject has.
options-headline-part = ช่องว่างที่ใหญ่ที่สุดของ{ $economy }ในหัวข้อนี้ ({ $gaps } เรื่อง): { $topics }
options-concerns = { $topic } ({ $people } คน)
options-concerns-use = ผู้ที่อยู่ในพื้นที่ที่มี 4G แต่ไม่ได้ใช้อินเทอร์เน็ต ({ $people } คน)
options-concerns-learning = { $topic } (อายุ 10 ปีขึ้นไป { $people } คน)
options-none = ในเรื่องที่รายงานนี้ครอบคลุม { $economy }ไม่พลาดเป้าหมายหรือเกณฑ์ใดที่ตรวจสอบได้ด้วยตัวเลขในระยะหลัง สิ่งที่ต้องรักษาไว้: { $topics }
options-none-but = ในเรื่องที่รายงานนี้ครอบคลุม { $economy }ถึงเป้าหมายและเกณฑ์ที่ตรวจสอบได้ด้วยตัวเลขในระยะหลังแล้ว ยกเว้นการใช้อินเทอร์เน็ต สิ่งที่ต้องรักษาไว้: { $topics }
options-none-open = ในเรื่องที่รายงานนี้ครอบคลุม { $economy }ถึงเป้าหมายและเกณฑ์ที่ตรวจสอบได้ด้วยตัวเลขในระยะหลังแล้ว หรือคาดว่าจะถึงทันเวลา สิ่งที่ต้องรักษาไว้หรือทำให้สำเร็จ: { $topics }
options-none-dated = ในเรื่องที่รายงานนี้ครอบคลุม ตัวเลขระดับประเทศของ{ $economy }ที่ไม่แสดงช่องว่างมีอายุเกินสามปี
options-none-income = ในเรื่องที่รายงานนี้ครอบคลุม ตัวเลขระดับประเทศของ{ $economy }เปรียบเทียบได้เฉพาะกับเขตเศรษฐกิจที่มี GDP ต่อหัวใกล้เคียงกัน และไม่ตามหลังเขตเศรษฐกิจเหล่านั้นในเรื่องต่อไปนี้: { $topics }
options-elsewhere = ช่องว่างที่ใหญ่ที่สุดในเรื่องอื่น ใน“ข้อมูลรายประเทศ”: { $topics }
options-offline-on-track = ไม่เป็นเรื่องสำคัญลำดับต้นเมื่อดูจากเป้าหมาย: มี { $people } คนที่ไม่ได้ใช้อินเทอร์เน็ต แต่การใช้อินเทอร์เน็ตมีแนวโน้มถึง { $bound } ภายในปี { $due }
options-offline-met = ไม่เป็นเรื่องสำคัญลำดับต้นเมื่อดูจากเป้าหมาย: มี { $people } คนที่ไม่ได้ใช้อินเทอร์เน็ต แต่การใช้อินเทอร์เน็ตถึงเป้าหมาย { $bound } แล้ว
options-offline-jump = ไม่เป็นเรื่องสำคัญลำดับต้นหากการก้าวกระโดดครั้งล่าสุดเป็นจริง: มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คน ส่วนจะถึงเป้าหมาย { $bound } แล้วหรือไม่นั้นขึ้นอยู่กับจุดที่อนุกรมข้อมูลอาจขาดตอน
options-offline-left-jump = สิ่งที่ต้องทำให้ชัดก่อน: การใช้อินเทอร์เน็ตถึง { $bound } แล้วหรือไม่ ตามตัวเลขล่าสุดมีผู้ที่ไม่ได้ใช้ { $people } คน ตามตัวเลขก่อนจุดที่อนุกรมข้อมูลอาจขาดตอนมี { $more } คน
options-offline-left-on-track = สิ่งที่ยังต้องตัดสินใจ: จะให้ { $people } คนสุดท้ายที่ยังไม่ได้ใช้อินเทอร์เน็ตได้ใช้อย่างไร การใช้อินเทอร์เน็ตมีแนวโน้มถึง { $bound } ภายในปี { $due } การสำรวจครัวเรือนจะแสดงว่าเป็นใครบ้าง
options-offline-left-open = สิ่งที่ยังต้องตัดสินใจ: จะให้ { $people } คนสุดท้ายที่ยังไม่ได้ใช้อินเทอร์เน็ตได้ใช้อย่างไร การใช้อินเทอร์เน็ตยังต่ำกว่าเป้าหมาย { $bound } ของปี { $due } และไม่ทราบว่าจะถึงทันหรือไม่ การสำรวจครัวเรือนจะแสดงว่าเป็นใครบ้าง
options-offline-left-met = สิ่งที่ยังต้องตัดสินใจ: จะให้ { $people } คนสุดท้ายที่ยังไม่ได้ใช้อินเทอร์เน็ตได้ใช้อย่างไร การใช้อินเทอร์เน็ตถึงเป้าหมาย { $bound } แล้ว การสำรวจครัวเรือนจะแสดงว่าเป็นใครบ้าง
options-unknown = ระบุทางเลือกเชิงนโยบายสำหรับ{ $economy }ไม่ได้ เพราะไม่มีข้อมูลในระยะหลัง
# $topics: the first of what could not be checked.
options-measure = แหล่งข้อมูลของรายงานนี้มีตัวเลขในระยะหลังน้อยเกินกว่าจะตรวจสอบเรื่องต่อไปนี้ได้: { $topics }
options-unchecked-missing = ไม่ได้ตรวจสอบเพราะไม่มีข้อมูล: { $topics }
options-unchecked-old = ไม่ได้ตรวจสอบเพราะข้อมูลเก่าเกินไป: { $topics }
options-unchecked-open = ไม่ได้ตรวจสอบเพราะข้อมูลขัดแย้งกันเองหรือยังชี้ขาดไม่ได้: { $topics }
# $aim: what would close a gap, one of options-aim-...; $options: what others did, each with who did it.
# $people: of the $offline; $once, $data: money, with its range.
options-use-cost = อุปกรณ์และการฝึกอบรมสำหรับผู้มีอายุ 10 ปีขึ้นไป { $people } คน (ไม่นับเด็กที่อายุน้อยกว่า): { $once } ({ $once-range })
options-use-cost-data = อุปกรณ์และการฝึกอบรมสำหรับผู้มีอายุ 10 ปีขึ้นไป { $people } คน (ไม่นับเด็กที่อายุน้อยกว่า): { $once } ({ $once-range }); การทำให้อินเทอร์เน็ตมือถือมีราคาเหลือ { $percent } ของรายได้: { $data-range } ในระยะ { $years } ปี
# $people: offline within reach of 4G; $share of GDP a year, a range.
options-price-cost = เงินอุดหนุนสำหรับ { $people } คน หากการแข่งขันไม่ได้ทำให้ราคาลดลงเหลือ { $percent }: { $data-range } คิดเป็นมูลค่าปัจจุบัน ในระยะ { $years } ปี
options-price-cost-share = เงินอุดหนุนสำหรับ { $people } คน หากการแข่งขันไม่ได้ทำให้ราคาลดลงเหลือ { $percent }: { $data-range } คิดเป็นมูลค่าปัจจุบัน หรือ { $share } ของ GDP ในปัจจุบันต่อปี เป็นเวลา { $years } ปี
# No practice is of an economy that does better. $aim as in options-list.
options-none-better = แนวปฏิบัติที่พบทั้งหมดเพื่อ{ $aim } เป็นของเขตเศรษฐกิจที่ทำได้ไม่ดีกว่า{ $economy } ตารางแสดงสิ่งที่เขตเศรษฐกิจเหล่านั้นทำ
options-none-compared = แนวปฏิบัติที่พบเพื่อ{ $aim } ในเขตเศรษฐกิจที่ทำได้ดีกว่า{ $economy } บอกเพียงสิ่งที่ได้ทำ หรือมีผลที่ยังโต้แย้งกัน รายละเอียดอยู่ในตาราง
options-named = { $option } ({ $economy }) – { $result }; { $evidence }
options-named-cost = { $option } ({ $economy }) – { $result }; { $evidence } ต้นทุน: { $cost }
options-own = { $option } – { $result }; { $evidence }
options-own-disputed = { $option } – { $result }; ชุดข้อมูลของรายงานนี้ระบุ { $series } สำหรับปี { $year }
# None of the practices in the sentence before has a result to compare with.
# $came: what it came to there.
options-barriers = อุปสรรคที่น่าจะเป็น: { $barriers }
options-barriers-below = อุปสรรคที่น่าจะเป็น ซึ่งแต่ละข้อเป็นเรื่องสำคัญลำดับต้นด้วย: { $barriers }
options-barriers-survey = ก่อนตัดสินใจเลือก การสำรวจครัวเรือนจะแสดงว่าเรื่องต่อไปนี้มีส่วนเพียงใด: { $unknown }
options-coverage-doubt = ความครอบคลุม 4G ตามที่เผยแพร่อยู่ที่ { $covered } ({ $covered-year }) ซึ่งถือเป็นอุปสรรค แต่ไม่สอดคล้องกับสัดส่วนผู้ใช้อินเทอร์เน็ต { $online } ({ $year }) จึงต้องวัดให้ชัดก่อนเลือก
options-barriers-met = ตัดออกได้ตามตัวเลขเหล่านี้: { $met }
options-barriers-price-met = โดยเฉลี่ยราคาอินเทอร์เน็ตมือถืออยู่ในเป้าหมาย แต่ตัวเลขไม่ได้แสดงว่าผู้ที่ยากจนที่สุดจ่ายเท่าใด
options-barriers-unknown = ข้อมูลในระยะหลังไม่ได้แสดงว่าเหตุใดประชากรจึงยังไม่ใช้อินเทอร์เน็ต การสำรวจครัวเรือนจะช่วยให้รู้ได้
options-barriers-near = ยังตัดออกไม่ได้ เพราะถึงเป้าหมายอย่างฉิวเฉียดและเป็นเพียงค่าเฉลี่ย: { $near }
options-barrier-price = ราคาอินเทอร์เน็ตมือถือ
options-barrier-devices = การไม่มีโทรศัพท์
options-barrier-electricity = การไม่มีไฟฟ้าใช้
options-barrier-coverage = สัญญาณ 4G ที่ไม่ทั่วถึง
options-barrier-skills = การขาดทักษะดิจิทัล
options-when-span = ปี { $years }
options-when-since = เริ่มปี { $since } ตัวเลขของปี { $year }
options-when-by = ตัวเลขของปี { $year }
options-when-in = ปี { $year }
options-own-span = { $option } ปี { $years }
options-own-since = { $option } ตั้งแต่ปี { $since }
options-own-until = { $option } จนถึงปี { $until }
options-none-size = ไม่พบแนวปฏิบัติเพื่อ{ $aim }ของเขตเศรษฐกิจที่มีขนาดใกล้เคียงกับ{ $economy } ทั้งหมดเป็นของเขตเศรษฐกิจที่มีประชากรมากกว่าหรือน้อยกว่าเกิน { $times } เท่า
options-none-larger = ไม่พบแนวปฏิบัติเพื่อ{ $aim }ของเขตเศรษฐกิจที่มีขนาดใกล้เคียงกับ{ $economy } ทั้งหมดเป็นของเขตเศรษฐกิจที่มีประชากรมากกว่าเกิน { $times } เท่า
options-far = เป็นสิ่งที่ทำในที่ซึ่งมีประชากรมากหรือน้อยกว่า{ $economy }เกิน { $times } เท่า ทั้งนี้ภาษีหรือกฎเกณฑ์ขึ้นกับขนาดน้อยกว่าโครงการ
options-more = ช่องว่างอื่น ๆ: { $topics }
options-cut = หากจะให้ถึงเป้าหมาย ราคาต้องลดลง { $needed } ส่วนการลดลงมากที่สุดที่ยกมาข้างต้นคือ { $largest }
options-met = ถึงเกณฑ์เปรียบเทียบแล้วหรือใกล้เคียง: { $topics }
options-income = เปรียบเทียบเฉพาะกับเขตเศรษฐกิจที่มี GDP ต่อหัวใกล้เคียงกัน และไม่ตามหลัง: { $topics }
options-on-track = เป็นไปตามเป้า: { $topics }
options-dated = ไม่มีช่องว่างหรือเป็นไปตามเป้า ตามตัวเลขเก่ากว่าสามปี: { $topics }
options-method = ขนาดของช่องว่างคือสัดส่วนของระยะทางสู่เกณฑ์เปรียบเทียบที่ยังขาดอยู่ และช่องว่างของประชากรมาก่อนช่องว่างของตลาด ทางเลือกจะถูกกล่าวถึงเมื่อผลลัพธ์เทียบได้กับช่วงก่อนหน้าหรือกับผู้ที่ไม่ได้เข้าร่วม ส่วนระดับเพียงอย่างเดียวหรือจำนวนสิ่งที่สร้างจะอยู่ในตาราง ทางเลือกที่วัดผลกับผู้เข้าร่วมหรือเป็นของเขตเศรษฐกิจที่ทำได้ดีกว่ามาก่อน ตามด้วยทางเลือกของภูมิภาคเดียวกัน แล้วจึงเป็นของเขตเศรษฐกิจที่มีรายได้และขนาดใกล้เคียงที่สุด ในจำนวนนี้ ทางเลือกที่มีการประมาณผลกระทบโดยเทียบกับผู้ที่ไม่ได้เข้าร่วมอยู่ในลำดับแรก ผลลัพธ์เป็นไปตามที่แหล่งข้อมูลรายงาน และไม่ได้แสดงว่าแนวปฏิบัตินั้นเพียงอย่างเดียวทำให้เกิดความแตกต่าง ไม่รวมแนวปฏิบัติของเขตเศรษฐกิจที่มีประชากรมากกว่าหรือน้อยกว่าเกิน { $times } เท่า เว้นแต่เป็นภาษีหรือกฎเกณฑ์

## Of a group

# $gaps: how many are named; $topics: what they are about, a list of options-among-topic and options-among-topic-people.
options-among-headline = เรื่องสำคัญลำดับต้นสำหรับ{ $group } ({ $gaps } เรื่อง): { $topics }
# $short: economies that have the gap, of the $known with recent figures.
options-among-topic = { $topic } (เขตเศรษฐกิจ { $short } แห่งจาก { $known } แห่ง)
# $people: how many it concerns in the $short economies.
options-among-topic-people = { $topic } ({ $people } คน; เขตเศรษฐกิจ { $short } แห่งจาก { $known } แห่งยังไม่ถึงเกณฑ์)
decision-use = จะให้ผู้ที่อยู่ในพื้นที่ที่มี 4G แต่ยังไม่ออนไลน์ได้ใช้อินเทอร์เน็ตอย่างไร
decision-online = จะให้ { $people } คนได้ใช้อินเทอร์เน็ตอย่างไร
decision-coverage = จะขยาย 4G ไปถึง { $people } คนอย่างไร
decision-learning = จะสอน { $people } คนที่ไม่ได้ใช้อินเทอร์เน็ตอย่างไร
decision-electricity = จะให้ { $people } คนมีไฟฟ้าใช้อย่างไร
options-among-count = { $short } จาก { $known }
options-among-count-people = { $people } คน (เขตเศรษฐกิจ { $short } แห่งจาก { $known } แห่ง)
options-among-count-few = { $short } จาก { $known } (ผู้ที่ไม่ได้ใช้อินเทอร์เน็ตอยู่ที่นั่นน้อย)
options-among-axis-people = จำนวนคนที่ได้รับผลกระทบ (สีน้ำเงิน: เรื่องสำคัญ)
options-among-axis = ช่องว่างอื่น: สัดส่วนในบรรดาเขตเศรษฐกิจที่มีข้อมูล
options-among-chart = แท่ง: จำนวนคนที่แต่ละช่องว่างเกี่ยวข้อง หรือสัดส่วนของเขตเศรษฐกิจที่มีช่องว่างนั้น เรื่องสำคัญเป็นสี { $headline }
options-among-gap = ใน{ $group } เขตเศรษฐกิจ { $short } แห่งจาก { $known } แห่งที่มีข้อมูลยังมีช่องว่างในเรื่องต่อไปนี้: { $topic }
options-among-level = ใน{ $group } มีเขตเศรษฐกิจ { $short } แห่งจาก { $known } แห่งที่มีข้อมูลซึ่งยังไม่ถึงเกณฑ์ { $benchmark } โดยห่างเกิน { $tolerance } ในเรื่องต่อไปนี้: { $topic }
options-among-none-compared = ไม่ได้ระบุแนวปฏิบัติเพื่อ{ $aim } เพราะที่พบบอกเพียงสิ่งที่ได้ทำ เป็นของเขตเศรษฐกิจที่ไม่ได้ทำได้ดีกว่า หรือมีผลที่ยังโต้แย้งกัน
options-among-where = { $economies }: { $share } ของจำนวนนี้
options-among-where-economy = { $economy } ({ $people } คน)
options-among-furthest = แห่งที่ห่างจากเป้าหมายหรือเกณฑ์มากที่สุด: { $economies }
options-among-use-cost = อุปกรณ์และการฝึกอบรมที่จ่ายครั้งเดียว สำหรับผู้มีอายุ 10 ปีขึ้นไป { $people } คนในเขตเศรษฐกิจ { $economies } แห่งที่ยังไม่ถึงเกณฑ์: { $once } ({ $once-range }) ไม่ได้ประมาณสำหรับเขตเศรษฐกิจอื่น เขตเศรษฐกิจรายได้สูง และโครงการขนาดเล็ก
options-among-barriers = ในเขตเศรษฐกิจส่วนใหญ่เหล่านี้ ตัวเลขในระยะหลังไม่แสดงว่าเรื่องต่อไปนี้มีส่วนเพียงใด: { $unknown }
options-among-people-coverage = { $people } คนอยู่นอกพื้นที่ที่มี 4G ในเขตเศรษฐกิจ { $known } จาก { $members } แห่งใน{ $group } ที่มีข้อมูล โดยมี { $short } แห่งที่ต่ำกว่าเกณฑ์ { $benchmark } เกิน { $tolerance }
options-among-people-use = { $people } คนอยู่ในพื้นที่ที่มี 4G แต่ไม่ได้ใช้อินเทอร์เน็ต ในเขตเศรษฐกิจ { $known } จาก { $members } แห่งใน{ $group } ที่มีข้อมูล โดยมี { $short } แห่งที่การใช้อินเทอร์เน็ตต่ำกว่าการครอบคลุมของ 4G (นับไม่เกิน { $benchmark }) เกิน { $tolerance }
options-among-people-online = { $people } คนไม่ได้ใช้อินเทอร์เน็ต ในเขตเศรษฐกิจ { $known } จาก { $members } แห่งใน{ $group } ที่มีข้อมูล โดยมี { $short } แห่งที่ต่ำกว่าเกณฑ์ { $benchmark } เกิน { $tolerance }
options-among-people-learning = { $people } คนอายุ 10 ปีขึ้นไปไม่ได้ใช้อินเทอร์เน็ต ในเขตเศรษฐกิจ { $known } จาก { $members } แห่งใน{ $group } ที่มีข้อมูล โดยมี { $short } แห่งที่ต่ำกว่าเกณฑ์ { $benchmark } เกิน { $tolerance }
options-among-people-electricity = { $people } คนไม่มีไฟฟ้าใช้ ในเขตเศรษฐกิจ { $known } จาก { $members } แห่งใน{ $group } ที่มีข้อมูล โดยมี { $short } แห่งที่ต่ำกว่าเกณฑ์ { $benchmark } เกิน { $tolerance }
# $aim, $options as in options-list.
options-among-unknown = ระบุทางเลือกเชิงนโยบายสำหรับ{ $group } ไม่ได้ เพราะไม่มีข้อมูลในระยะหลัง
# $topics: what most economies have no figures of.
options-among-unchecked = ไม่ได้ตรวจสอบ เพราะเขตเศรษฐกิจกว่าครึ่งใน{ $group } ไม่มีข้อมูลในระยะหลัง หรือมีข้อมูลบางส่วนที่ขัดแย้งกันเอง: { $topics }
options-among-further = ช่องว่างอื่นของคนที่นับรวมไว้ข้างต้นแล้ว: { $topics }
options-among-breaks = นับในด้าน { $topic } ด้วยค่าที่อาจอยู่หลังจุดขาดตอนของอนุกรมข้อมูล: { $economies }
options-among-few = ไม่เป็นเรื่องสำคัญลำดับต้นเมื่อดูจากจำนวนคน เพราะผู้ที่ไม่ใช้อินเทอร์เน็ตไม่ถึง { $share } อาศัยอยู่ในที่ที่มีช่องว่างนี้: { $topics }
options-among-method = เรื่องที่ต้องตัดสินใจเรียงตามจำนวนคนที่เกี่ยวข้องเมื่อทราบ แล้วจึงตามจำนวนเขตเศรษฐกิจที่มีช่องว่าง โดยเรื่องของประชาชนมาก่อนเรื่องของตลาด ทางเลือกจะถูกกล่าวถึงเมื่อผลลัพธ์เทียบได้กับช่วงก่อนหน้าหรือกับผู้ที่ไม่ได้เข้าร่วม ส่วนระดับเพียงอย่างเดียวหรือจำนวนสิ่งที่สร้างจะอยู่ในตาราง ทางเลือกที่วัดผลกับผู้เข้าร่วม หรือเป็นของเขตเศรษฐกิจที่ทำได้ดีกว่าส่วนใหญ่ที่มีช่องว่าง มาก่อน โดยเริ่มจากผลในระยะหลัง ตามด้วยทางเลือกที่เขตเศรษฐกิจในกลุ่มเคยใช้ ในจำนวนนี้ ทางเลือกที่มีการประมาณผลกระทบโดยเทียบกับผู้ที่ไม่ได้เข้าร่วมอยู่ในลำดับแรก ผลลัพธ์เป็นไปตามที่แหล่งข้อมูลของแต่ละแนวปฏิบัติรายงาน และไม่ได้แสดงว่าแนวปฏิบัตินั้นเพียงอย่างเดียวทำให้เกิดความแตกต่าง

## A gap as a sentence. $value: the figure of the economy; $benchmark: what it is compared with.

options-problem-coverage = ขยาย 4G ให้ครอบคลุมทุกคนใน{ $economy }: { $value } ของประชากรอยู่ในพื้นที่ครอบคลุม เทียบกับเป้าหมาย { $benchmark } สำหรับเทคโนโลยีล่าสุด
options-problem-use = ให้ประชากรราว { $people } คนใน{ $economy }ที่อยู่ในพื้นที่ครอบคลุมของ 4G แต่ยังไม่ใช้อินเทอร์เน็ตได้ใช้อินเทอร์เน็ต โดย 4G ครอบคลุมประชากร { $benchmark }
options-use-break = ให้ผู้ที่อยู่ในพื้นที่ครอบคลุมของ 4G ใน{ $economy }แต่ยังไม่ใช้อินเทอร์เน็ตได้ใช้อินเทอร์เน็ต: ราว { $people } คนตามตัวเลขล่าสุด ราว { $other } คนตามตัวเลขก่อนจุดที่อนุกรมข้อมูลอาจขาดตอน โดย 4G ครอบคลุมประชากร { $benchmark }
options-problem-learning = สอนพื้นฐานแก่ผู้ที่ยังไม่ใช้อินเทอร์เน็ตใน{ $economy }
options-problem-online = เพิ่มจำนวนผู้ใช้อินเทอร์เน็ตใน{ $economy }: { $value } ของประชากรใช้อินเทอร์เน็ต เทียบกับเป้าหมาย { $benchmark }
options-problem-price = ลดราคาอินเทอร์เน็ตมือถือใน{ $economy }: 5 GB มีราคา { $value } เทียบกับเป้าหมาย { $benchmark }
options-price-both = ลดราคาบรอดแบนด์ใน{ $economy }: อินเทอร์เน็ตมือถือ 5 GB มีราคา { $value } และบรอดแบนด์ประจำที่ระดับเริ่มต้น { $fixed } เทียบกับเป้าหมาย { $benchmark }
options-problem-devices = เพิ่มจำนวนผู้มีโทรศัพท์เคลื่อนที่เป็นของตนเองใน{ $economy }: { $value } ของประชากรมีโทรศัพท์เป็นของตนเอง เทียบกับเป้าหมาย { $benchmark }
options-problem-rural = ให้ประชากรชนบทใน{ $economy }ได้ใช้อินเทอร์เน็ต: { $value } ของประชากรชนบทใช้อินเทอร์เน็ต ส่วนประชากรเมืองอยู่ที่ { $benchmark }
options-problem-electricity = ให้ทุกคนใน{ $economy }มีไฟฟ้าใช้: { $value } ของประชากรมีไฟฟ้าใช้ เทียบกับเป้าหมาย { $benchmark }
options-problem-women = ให้ผู้หญิงใน{ $economy }ได้ใช้อินเทอร์เน็ตมากขึ้น: { $value } ของผู้หญิงใช้อินเทอร์เน็ต ส่วนผู้ชายอยู่ที่ { $benchmark }
options-problem-women-phones = เพิ่มจำนวนผู้หญิงที่มีโทรศัพท์เคลื่อนที่เป็นของตนเองใน{ $economy }: { $value } ของผู้หญิงมีโทรศัพท์เป็นของตนเอง ส่วนผู้ชายอยู่ที่ { $benchmark }
options-problem-women-work = เพิ่มจำนวนผู้หญิงที่มีงานทำใน{ $economy }: { $value } ของผู้หญิงอายุ 15 ปีขึ้นไปอยู่ในกำลังแรงงาน ส่วนผู้ชายอยู่ที่ { $benchmark } ตามค่าประมาณของ ILO
options-problem-women-literacy = สอนให้ผู้หญิงจำนวนมากขึ้นใน{ $economy }อ่านออกเขียนได้: { $value } ของผู้หญิงอายุ 15 ปีขึ้นไปอ่านออกเขียนได้ ส่วนผู้ชายอยู่ที่ { $benchmark }
options-problem-girls-school = ให้เด็กหญิงใน{ $economy }คงอยู่ในระบบการศึกษาระดับมัธยมศึกษา: { $value } ของเยาวชนหญิงสำเร็จการศึกษาระดับมัธยมศึกษาตอนปลาย ส่วนเยาวชนชายอยู่ที่ { $benchmark }
options-problem-skills = สอนทักษะดิจิทัลขั้นพื้นฐานใน{ $economy }: { $value } ของผู้ใช้อินเทอร์เน็ตรายงานว่ามีทักษะดังกล่าว ส่วนเป้าหมายคือ { $benchmark }
options-problem-schools = เชื่อมต่อโรงเรียนประถมศึกษาใน{ $economy }กับอินเทอร์เน็ต: { $value } ของโรงเรียนเชื่อมต่อแล้ว เทียบกับเป้าหมาย { $benchmark }
options-problem-payments = ให้การชำระเงินดิจิทัลใน{ $economy }แพร่หลายขึ้น: { $value } ของผู้ใหญ่จ่ายหรือรับเงินแบบดิจิทัล เทียบกับมัธยฐาน { $benchmark } ของเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกัน
options-problem-fixed-price = ลดราคาบรอดแบนด์ประจำที่ใน{ $economy }: ตะกร้าราคาระดับเริ่มต้นอยู่ที่ { $value } เทียบกับเกณฑ์ { $benchmark } ที่ถือว่าจ่ายได้
options-price-met = ลดราคาบรอดแบนด์ประจำที่ใน{ $economy }: ตะกร้าราคาระดับเริ่มต้นอยู่ที่ { $value } เทียบกับเกณฑ์ { $benchmark } ที่ถือว่าจ่ายได้ ส่วนอินเทอร์เน็ตมือถือบรรลุเป้าหมายนี้แล้ว
options-use-share = ให้ผู้ที่อยู่ในพื้นที่ครอบคลุมของ 4G ใน{ $economy }แต่ยังไม่ใช้อินเทอร์เน็ตได้ใช้อินเทอร์เน็ต: { $value } ของประชากรใช้อินเทอร์เน็ต แม้ 4G จะครอบคลุมประชากร { $benchmark }
options-problem-fixed = ให้บรอดแบนด์ประจำที่ใน{ $economy }แพร่หลายขึ้น: การเป็นสมาชิกอยู่ที่ { $value } เทียบกับมัธยฐาน { $benchmark } ของเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกัน
options-problem-international = เพิ่มแบนด์วิดท์ระหว่างประเทศใน{ $economy }: อยู่ที่ { $value } ต่อคน เทียบกับมัธยฐาน { $benchmark } ของเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกัน
options-problem-competition = เปิดให้มีการแข่งขันอย่างเต็มที่ในบรอดแบนด์เคลื่อนที่ของ{ $economy } ซึ่งขณะนี้ยังเปิดไม่เต็มที่
options-problem-businesses = เชื่อมต่อธุรกิจใน{ $economy }เข้าสู่อินเทอร์เน็ตให้มากขึ้น: ธุรกิจ { $value } ใช้อินเทอร์เน็ต เทียบกับเป้าหมาย { $benchmark }
options-problem-cybersecurity = ยกระดับความมั่นคงปลอดภัยไซเบอร์ใน{ $economy }: ได้ { $value } จาก 100 คะแนนในดัชนีความมั่นคงปลอดภัยไซเบอร์โลก ต่ำกว่า { $benchmark } ซึ่งเป็นจุดเริ่มต้นของกลุ่มที่สอง

## What a gap is about, in a list and as a label

options-topic-coverage = การครอบคลุมของ 4G
    .label = การครอบคลุมของ 4G
options-topic-use = การใช้อินเทอร์เน็ตของผู้ที่อยู่ในพื้นที่ที่มี 4G
    .label = ผู้ที่อยู่ในพื้นที่ที่มี 4G แต่ไม่ได้ใช้อินเทอร์เน็ต
options-topic-learning = การฝึกอบรมผู้ที่ไม่ได้ใช้อินเทอร์เน็ต
    .label = การฝึกอบรมผู้ที่ไม่ได้ใช้อินเทอร์เน็ต
options-topic-online = การใช้อินเทอร์เน็ต
    .label = การใช้อินเทอร์เน็ต
options-topic-price = ราคาอินเทอร์เน็ตมือถือ
    .label = ราคาอินเทอร์เน็ตมือถือ
options-topic-devices = การมีโทรศัพท์เคลื่อนที่เป็นของตนเอง
    .label = การมีโทรศัพท์เคลื่อนที่เป็นของตนเอง
options-topic-rural = การใช้อินเทอร์เน็ตในพื้นที่ชนบท
    .label = การใช้อินเทอร์เน็ตในพื้นที่ชนบท
options-topic-electricity = การเข้าถึงไฟฟ้า
    .label = การเข้าถึงไฟฟ้า
options-topic-women = การใช้อินเทอร์เน็ตของผู้หญิง
    .label = การใช้อินเทอร์เน็ตของผู้หญิง
options-topic-women-phones = การมีโทรศัพท์เคลื่อนที่ของผู้หญิง
    .label = การมีโทรศัพท์เคลื่อนที่ของผู้หญิง
options-topic-women-work = การมีส่วนร่วมในกำลังแรงงานของผู้หญิงอายุ 15 ปีขึ้นไป
    .label = การมีส่วนร่วมในกำลังแรงงานของผู้หญิงอายุ 15 ปีขึ้นไป
options-topic-women-literacy = การรู้หนังสือของผู้หญิงอายุ 15 ปีขึ้นไป
    .label = การรู้หนังสือของผู้หญิงอายุ 15 ปีขึ้นไป
options-topic-girls-school = การเรียนระดับมัธยมศึกษาของเด็กหญิง
    .label = การเรียนระดับมัธยมศึกษาของเด็กหญิง
options-topic-skills = ทักษะดิจิทัลขั้นพื้นฐาน
    .label = ทักษะดิจิทัลขั้นพื้นฐาน
options-topic-schools = อินเทอร์เน็ตในโรงเรียนประถมศึกษา
    .label = อินเทอร์เน็ตในโรงเรียนประถมศึกษา
options-topic-payments = การชำระเงินดิจิทัล
    .label = การชำระเงินดิจิทัล
options-topic-fixed-price = ราคาบรอดแบนด์ประจำที่
    .label = ราคาบรอดแบนด์ประจำที่
options-topic-fixed = จำนวนการเป็นสมาชิกบรอดแบนด์ประจำที่
    .label = การเป็นสมาชิกบรอดแบนด์ประจำที่
options-topic-international = แบนด์วิดท์ระหว่างประเทศ
    .label = แบนด์วิดท์ระหว่างประเทศ
options-topic-competition = การแข่งขันในบรอดแบนด์เคลื่อนที่
    .label = การแข่งขันในบรอดแบนด์เคลื่อนที่
options-topic-businesses = ธุรกิจที่เชื่อมต่ออินเทอร์เน็ต
    .label = ธุรกิจที่เชื่อมต่ออินเทอร์เน็ต
options-topic-cybersecurity = ความมั่นคงปลอดภัยไซเบอร์
    .label = ความมั่นคงปลอดภัยไซเบอร์

## What would close a gap: what follows เพื่อ in options-list, a verb phrase

options-aim-coverage = ขยาย 4G ให้ครอบคลุมทุกคน
options-aim-use = ให้ผู้ที่อยู่ในพื้นที่ที่มี 4G ได้ใช้อินเทอร์เน็ต
options-aim-learning = สอนผู้ที่ยังไม่ใช้อินเทอร์เน็ต
options-aim-online = เพิ่มจำนวนผู้ใช้อินเทอร์เน็ต
options-aim-price = ลดราคาอินเทอร์เน็ตมือถือ
options-aim-devices = เพิ่มจำนวนผู้มีโทรศัพท์เคลื่อนที่เป็นของตนเอง
options-aim-rural = ให้ประชากรชนบทได้ใช้อินเทอร์เน็ต
options-aim-electricity = ให้ทุกคนมีไฟฟ้าใช้
options-aim-women = ให้ผู้หญิงได้ใช้อินเทอร์เน็ต
options-aim-women-phones = เพิ่มจำนวนผู้หญิงที่มีโทรศัพท์เคลื่อนที่เป็นของตนเอง
options-aim-women-work = เพิ่มจำนวนผู้หญิงที่มีงานทำ
options-aim-women-literacy = สอนให้ผู้หญิงจำนวนมากขึ้นอ่านออกเขียนได้
options-aim-girls-school = ให้เด็กหญิงคงอยู่ในระบบการศึกษาระดับมัธยมศึกษา
options-aim-skills = สอนทักษะดิจิทัลขั้นพื้นฐาน
options-aim-schools = เชื่อมต่อโรงเรียนประถมศึกษากับอินเทอร์เน็ต
options-aim-payments = ให้การชำระเงินดิจิทัลแพร่หลายขึ้น
options-aim-fixed-price = ลดราคาบรอดแบนด์ประจำที่
options-aim-fixed = ให้บรอดแบนด์ประจำที่แพร่หลายขึ้น
options-aim-international = เพิ่มแบนด์วิดท์ระหว่างประเทศ
options-aim-competition = เปิดให้มีการแข่งขันในบรอดแบนด์เคลื่อนที่
options-aim-businesses = เชื่อมต่อธุรกิจเข้าสู่อินเทอร์เน็ตให้มากขึ้น
options-aim-cybersecurity = ยกระดับความมั่นคงปลอดภัยไซเบอร์

## What can be done, in a list and as a label

option-universal-service-fund = จ่ายค่าเครือข่ายในชนบทจากกองทุนบริการโทรคมนาคมโดยทั่วถึง
    .label = จ่ายค่าเครือข่ายในชนบทจากกองทุนบริการโทรคมนาคมโดยทั่วถึง
option-shared-rural-networks = ให้ผู้ให้บริการใช้เครือข่ายในชนบทร่วมกัน
    .label = ให้ผู้ให้บริการใช้เครือข่ายในชนบทร่วมกัน
option-coverage-obligations = กำหนดข้อผูกพันด้านการครอบคลุมในใบอนุญาตและการประมูล
    .label = กำหนดข้อผูกพันด้านการครอบคลุมในใบอนุญาตและการประมูล
option-trainers-nearby = ฝึกอบรมประชาชนในพื้นที่ที่อาศัยอยู่
    .label = ฝึกอบรมประชาชนในพื้นที่ที่อาศัยอยู่
option-operator-training = ฝึกอบรมลูกค้าผ่านตัวแทนขายของผู้ให้บริการ
    .label = ฝึกอบรมลูกค้าผ่านตัวแทนขายของผู้ให้บริการ
option-subsidised-homes = อุดหนุนการเชื่อมต่อของครัวเรือนรายได้ต่ำ
    .label = อุดหนุนการเชื่อมต่อของครัวเรือนรายได้ต่ำ
option-device-instalments = ขายโทรศัพท์แบบผ่อนชำระเป็นงวดเล็ก ๆ
    .label = ขายโทรศัพท์แบบผ่อนชำระเป็นงวดเล็ก ๆ
option-price-inquiry = เปิดการไต่สวนราคาด้านการแข่งขัน
    .label = เปิดการไต่สวนราคาด้านการแข่งขัน
option-market-entry = ออกใบอนุญาตให้ผู้ให้บริการเพิ่มขึ้น
    .label = ออกใบอนุญาตให้ผู้ให้บริการเพิ่มขึ้น
option-new-operator = เปิดให้ผู้ให้บริการมือถือรายใหม่เข้าสู่ตลาด
    .label = เปิดให้ผู้ให้บริการมือถือรายใหม่เข้าสู่ตลาด
option-independent-regulator = ให้หน่วยงานกำกับดูแลเป็นอิสระและเปิดตลาดรับการลงทุน
    .label = ให้หน่วยงานกำกับดูแลเป็นอิสระและเปิดตลาดรับการลงทุน
option-device-taxes = ลดภาษีอุปกรณ์ราคาถูก
    .label = ลดภาษีอุปกรณ์ราคาถูก
option-devices-for-pupils = แจกคอมพิวเตอร์ให้นักเรียนทุกคน
    .label = แจกคอมพิวเตอร์ให้นักเรียนทุกคน
option-fibre-to-villages = วางใยแก้วนำแสงถึงหมู่บ้าน
    .label = วางใยแก้วนำแสงถึงหมู่บ้าน
option-village-centres = เปิดศูนย์สารสนเทศในหมู่บ้าน
    .label = เปิดศูนย์สารสนเทศในหมู่บ้าน
option-public-hotspots = เปิดจุดบริการ Wi-Fi สาธารณะฟรี
    .label = เปิดจุดบริการ Wi-Fi สาธารณะฟรี
option-grid-connections = ขยายโครงข่ายไฟฟ้าพร้อมค่าเชื่อมต่อที่จ่ายได้
    .label = ขยายโครงข่ายไฟฟ้าพร้อมค่าเชื่อมต่อที่จ่ายได้
option-connection-credit = ต่อไฟฟ้าให้ครัวเรือนแบบผ่อนชำระ
    .label = ต่อไฟฟ้าให้ครัวเรือนแบบผ่อนชำระ
option-off-grid-solar = จัดหาพลังงานแสงอาทิตย์นอกโครงข่าย
    .label = จัดหาพลังงานแสงอาทิตย์นอกโครงข่าย
option-women-teach-women = ฝึกผู้หญิงให้สอนผู้หญิงในพื้นที่ที่อาศัยอยู่
    .label = ฝึกผู้หญิงให้สอนผู้หญิงในพื้นที่ที่อาศัยอยู่
option-labs-for-girls = เปิดห้องคอมพิวเตอร์และหลักสูตรสำหรับผู้หญิงและเด็กหญิง
    .label = เปิดห้องคอมพิวเตอร์และหลักสูตรสำหรับผู้หญิงและเด็กหญิง
option-operators-for-women = ให้ผู้ให้บริการร่วมให้คำมั่นต่อยุทธศาสตร์การใช้อินเทอร์เน็ตของผู้หญิง
    .label = ให้ผู้ให้บริการร่วมให้คำมั่นต่อยุทธศาสตร์การใช้อินเทอร์เน็ตของผู้หญิง
option-phones-for-women = แจกสมาร์ตโฟนให้ผู้หญิง
    .label = แจกสมาร์ตโฟนให้ผู้หญิง
option-digital-work = ฝึกอบรมงานดิจิทัลให้ผู้หญิง
    .label = ฝึกอบรมงานดิจิทัลให้ผู้หญิง
option-training-with-placement = จัดการฝึกอบรมพร้อมการจัดหางาน
    .label = จัดการฝึกอบรมพร้อมการจัดหางาน
option-child-care = จัดบริการดูแลเด็กหลังเลิกเรียน
    .label = จัดบริการดูแลเด็กหลังเลิกเรียน
option-literacy-by-phone = ฝึกอ่านและเขียนผ่านข้อความ SMS
    .label = ฝึกอ่านและเขียนผ่านข้อความ SMS
option-adult-classes = สอนชั้นเรียนผู้ใหญ่ด้วยโทรศัพท์
    .label = สอนชั้นเรียนผู้ใหญ่ด้วยโทรศัพท์
option-girls-stipends = จ่ายเงินช่วยเหลือการเรียนให้เด็กหญิง
    .label = จ่ายเงินช่วยเหลือการเรียนให้เด็กหญิง
option-bicycles-for-girls = แจกจักรยานให้เด็กหญิงขี่ไปโรงเรียน
    .label = แจกจักรยานให้เด็กหญิงขี่ไปโรงเรียน
option-basic-accounts = เปิดบัญชีพื้นฐานและเงินผ่านโทรศัพท์เคลื่อนที่
    .label = เปิดบัญชีพื้นฐานและเงินผ่านโทรศัพท์เคลื่อนที่
option-older-learners = ฝึกอบรมผู้สูงอายุ
    .label = ฝึกอบรมผู้สูงอายุ
option-equipped-schools = จัดอุปกรณ์ให้โรงเรียนและฝึกอบรมครู
    .label = จัดอุปกรณ์ให้โรงเรียนและฝึกอบรมครู
option-joint-tenders = ซื้อการเชื่อมต่อของหลายโรงเรียนในสัญญาเดียว
    .label = ซื้อการเชื่อมต่อของหลายโรงเรียนในสัญญาเดียว
option-instant-payments = ให้ธนาคารกลางดำเนินระบบชำระเงินทันที
    .label = ให้ธนาคารกลางดำเนินระบบชำระเงินทันที
option-fibre-programme = ดำเนินโครงการใยแก้วนำแสงระดับชาติ
    .label = ดำเนินโครงการใยแก้วนำแสงระดับชาติ
option-fibre-competition = ให้ผู้สร้างโครงข่ายใยแก้วนำแสงแข่งขันกัน
    .label = ให้ผู้สร้างโครงข่ายใยแก้วนำแสงแข่งขันกัน
option-regulated-prices = กำกับราคาบรอดแบนด์ประจำที่
    .label = กำกับราคาบรอดแบนด์ประจำที่
option-regional-programmes = เข้าร่วมโครงการระดับภูมิภาคของเขตเศรษฐกิจขนาดเล็กด้านเคเบิลและใยแก้วนำแสง
    .label = เข้าร่วมโครงการระดับภูมิภาคของเขตเศรษฐกิจขนาดเล็กด้านเคเบิลและใยแก้วนำแสง
option-wholesale-prices = ลดราคาขายส่งความจุของเคเบิล
    .label = ลดราคาขายส่งความจุของเคเบิล
option-exchange-points = ตั้งจุดแลกเปลี่ยนอินเทอร์เน็ต
    .label = ตั้งจุดแลกเปลี่ยนอินเทอร์เน็ต
option-submarine-cables = วางเคเบิลใต้น้ำที่เปิดให้ผู้ให้บริการที่แข่งขันกันใช้ได้
    .label = วางเคเบิลใต้น้ำที่เปิดให้ผู้ให้บริการที่แข่งขันกันใช้ได้
option-cybersecurity-law = ออกกฎหมายความมั่นคงปลอดภัยไซเบอร์และตั้งหน่วยงานรับผิดชอบ
    .label = ออกกฎหมายความมั่นคงปลอดภัยไซเบอร์และตั้งหน่วยงานรับผิดชอบ
option-response-team = ตั้งทีมรับมือเหตุฉุกเฉินทางคอมพิวเตอร์
    .label = ตั้งทีมรับมือเหตุฉุกเฉินทางคอมพิวเตอร์

## Table

options-result = { $what }: { $value } ({ $year })
options-result-change = { $what }: จาก { $before } เป็น { $value } ({ $when })
    .label = { $what }: จาก { $before } เป็น { $value } ({ $when })
options-gap = { $topic }: { $value } เทียบกับ { $benchmark }
    .label = { $topic }: { $value } เทียบกับ { $benchmark }
options-gap-use = { $topic }: ใช้อินเทอร์เน็ต { $value } และ 4G ครอบคลุม { $benchmark }
    .label = { $topic }: ใช้อินเทอร์เน็ต { $value } และ 4G ครอบคลุม { $benchmark }
options-gap-learning = { $topic }: ประชากรใช้อินเทอร์เน็ต { $value }
    .label = { $topic }: ประชากรใช้อินเทอร์เน็ต { $value }
options-column-gap = ช่องว่าง
options-column-option = ทางเลือก
options-column-result = ผลลัพธ์ที่รายงาน
options-column-evidence = หลักฐาน
options-evidence-effect = มีกลุ่มเปรียบเทียบ
    .label = มีกลุ่มเปรียบเทียบ
options-evidence-change = ก่อนและหลัง
    .label = ก่อนและหลัง
options-evidence-part = ก่อนและหลัง แต่ไม่ใช่ของประชากรทั้งหมด
    .label = ก่อนและหลัง แต่ไม่ใช่ของประชากรทั้งหมด
options-evidence-disputed = ไม่ตรงกับชุดข้อมูลของรายงานนี้
    .label = ไม่ตรงกับชุดข้อมูลของรายงานนี้
options-evidence-figure = ไม่มีการเปรียบเทียบ
    .label = ไม่มีการเปรียบเทียบ
