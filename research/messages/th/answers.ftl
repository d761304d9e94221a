### คำตอบที่เปิดเรื่องของการศึกษาแต่ละชุด: research/findings/answers/

## Inclusive infrastructure: $people offline, $within and $beyond reach of 4G; costs in US$.

answer-offline-both = ในบรรดาผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คนใน{ $economy } มีไม่เกิน { $beyond } คนที่อยู่นอกพื้นที่ครอบคลุมของ 4G ซึ่งการขยายเครือข่ายจะมีต้นทุนประมาณ { $network-cost } และในพื้นที่ครอบคลุมมีผู้มีอายุ 10 ปีขึ้นไปอย่างน้อย { $learners } คนที่ต้องการอุปกรณ์ อินเทอร์เน็ตในราคาที่จ่ายได้ และทักษะ ด้วยต้นทุนประมาณ { $use-cost }
answer-offline-rounded = ในบรรดาผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คนใน{ $economy } มีประมาณ { $beyond } คนที่อยู่นอกพื้นที่ครอบคลุมของ 4G ซึ่งการขยายเครือข่ายจะมีต้นทุนประมาณ { $network-cost } และในพื้นที่ครอบคลุมมีผู้มีอายุ 10 ปีขึ้นไปประมาณ { $learners } คนที่ต้องการอุปกรณ์ อินเทอร์เน็ตในราคาที่จ่ายได้ และทักษะ ด้วยต้นทุนประมาณ { $use-cost }
answer-offline-reached = ผู้ที่ไม่ได้ใช้อินเทอร์เน็ตทั้ง { $people } คนใน{ $economy }อยู่ในพื้นที่ครอบคลุมของ 4G: อุปกรณ์ อินเทอร์เน็ตในราคาที่จ่ายได้ และทักษะสำหรับผู้มีอายุ 10 ปีขึ้นไป { $learners } คนจะมีต้นทุนประมาณ { $use-cost }
answer-offline-unpriced = ในบรรดาผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คนใน{ $economy } มีผู้มีอายุ 10 ปีขึ้นไปอย่างน้อย { $learners } คนที่ต้องการอุปกรณ์ อินเทอร์เน็ตในราคาที่จ่ายได้ และทักษะ ด้วยต้นทุนประมาณ { $use-cost } ส่วนต้นทุนเครือข่ายสำหรับผู้ที่อยู่นอกพื้นที่ครอบคลุมประมาณการไม่ได้
answer-offline-no-data = { $people } คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต โดยอุปกรณ์และทักษะสำหรับผู้มีอายุ 10 ปีขึ้นไป { $learners } คนจะมีต้นทุนประมาณ { $use-cost } โดยไม่นับค่าอินเทอร์เน็ตและเครือข่าย
answer-offline-not-parted = { $people } คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต โดยอุปกรณ์ อินเทอร์เน็ตในราคาที่จ่ายได้ และทักษะสำหรับผู้มีอายุ 10 ปีขึ้นไป { $learners } คนจะมีต้นทุนประมาณ { $use-cost } โดยไม่นับเครือข่าย
answer-offline-network = { $people } คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต และต้องมีเครือข่ายก่อน
answer-offline-unknown = ไม่ทราบว่ามีกี่คนใน{ $economy }ที่ไม่ได้ใช้อินเทอร์เน็ต จึงคำนวณต้นทุนของมาตรการใดไม่ได้

## Rural areas: $rural, $urban: shares of people.

answer-rural-gap-lack = ใน{ $economy } ช่องว่างระหว่างพื้นที่ชนบทกับเขตเมืองกว้างที่สุดในด้าน{ $topic }: { $rural } เทียบกับ { $urban }
answer-rural-gap-level = ใน{ $economy } พื้นที่ชนบทเท่ากับเขตเมืองในสิ่งที่วัดได้ โดยด้านที่ใกล้จะเป็นช่องว่างมากที่สุดคือ{ $topic } ที่ { $rural } เทียบกับ { $urban }
answer-rural-unmeasured = { $people } คนอาศัยอยู่ในพื้นที่ชนบทของ{ $economy } และไม่มีข้อมูลในระยะหลังที่เปรียบเทียบคนเหล่านี้กับคนในเขตเมือง
answer-rural-nobody = ไม่มีใครใน{ $economy }อาศัยอยู่ในพื้นที่ชนบท
answer-rural-unknown = ไม่มีข้อมูลในระยะหลังที่เปรียบเทียบพื้นที่ชนบทกับเขตเมืองใน{ $economy }

## Digital skills: $people offline, $learners short of the target; $cost of one training each.

answer-skills-both = ผู้มีอายุ 10 ปีขึ้นไป { $people } คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต การฝึกอบรมคนละหนึ่งครั้งจะมีต้นทุนประมาณ { $cost } ({ $range }) ส่วนเป้าหมายด้านทักษะขั้นพื้นฐานต้องมีผู้เรียน { $learners } คน
answer-skills-offline = ผู้มีอายุ 10 ปีขึ้นไป { $people } คนใน{ $economy }ไม่ได้ใช้อินเทอร์เน็ต การฝึกอบรมคนละหนึ่งครั้งจะมีต้นทุนประมาณ { $cost } ({ $range })
answer-skills-unknown = ไม่ทราบว่ามีกี่คนใน{ $economy }ที่ต้องเรียนรู้ เพราะไม่ทราบจำนวนผู้ที่ไม่ได้ใช้อินเทอร์เน็ต

## Girls and youth. $behind of $figures measures.

answer-girls-behind = ผู้หญิงใน{ $economy }ตามหลังผู้ชาย { $behind } ด้านจาก { $figures } ด้าน โดยตามหลังมากที่สุดในด้าน{ $topic }: { $women } เทียบกับ { $men }
answer-girls-nearly = ผู้หญิงใน{ $economy }ไม่ได้ตามหลังผู้ชายอย่างชัดเจนในด้านใดเลยจาก { $figures } ด้าน โดยห่างกันมากที่สุดในด้าน{ $topic }: { $women } เทียบกับ { $men }
answer-girls-alone = ผู้หญิงใน{ $economy }ตามหลังผู้ชายในด้านเดียวที่มีข้อมูลในระยะหลัง คือ{ $topic }: { $women } เทียบกับ { $men }
answer-girls-work = เยาวชนหญิงใน{ $economy }เริ่มตามหลังบนเส้นทางสู่การทำงาน: { $women } ของผู้ที่อยู่ในกำลังแรงงานว่างงาน เทียบกับ { $men } ของเยาวชนชาย
answer-girls-level = ผู้หญิงใน{ $economy }เท่ากับหรือนำหน้าผู้ชายในทุกด้านที่มีข้อมูลในระยะหลัง ({ $figures } ด้าน)
answer-girls-unknown = ไม่ทราบว่าเด็กหญิงและผู้หญิงใน{ $economy }ตามหลังในด้านใด: ไม่มีข้อมูลในระยะหลังที่เปรียบเทียบกับผู้ชาย

## Targets: $met of $measured, $near on track; of $unpaced the pace is not known; $standing: the target furthest behind.

answer-targets-met-near = { $economy }บรรลุเป้าหมายของ { $list } แล้ว { $met } ข้อจาก { $measured } ข้อที่วัดได้ และเป็นไปตามเป้าอีก { $near } ข้อ ส่วนข้อที่ห่างเป้าหมายมากที่สุด: { $standing }
answer-targets-met = { $economy }บรรลุเป้าหมายของ { $list } แล้ว { $met } ข้อจาก { $measured } ข้อที่วัดได้ และไม่มีข้ออื่นที่เป็นไปตามเป้า ส่วนข้อที่ห่างเป้าหมายมากที่สุด: { $standing }
answer-targets-near = { $economy }ยังไม่บรรลุเป้าหมายใดเลยจาก { $measured } ข้อที่วัดได้ของ { $list } แต่เป็นไปตามเป้า { $near } ข้อ ส่วนข้อที่ห่างเป้าหมายมากที่สุด: { $standing }
answer-targets-none = { $economy }ไม่เป็นไปตามเป้าเลยสักข้อจากเป้าหมาย { $measured } ข้อของ { $list } ที่วัดได้ ส่วนข้อที่ห่างเป้าหมายมากที่สุด: { $standing }
answer-targets-unpaced = { $economy }บรรลุเป้าหมายของ { $list } แล้ว { $met } ข้อจาก { $measured } ข้อที่วัดได้ และมี { $unpaced } ข้อที่ไม่ทราบอัตราความก้าวหน้า ส่วนข้อที่ห่างเป้าหมายมากที่สุด: { $standing }
answer-targets-unpaced-none = { $economy }ยังไม่บรรลุเป้าหมายใดเลยจาก { $measured } ข้อที่วัดได้ของ { $list } และมี { $unpaced } ข้อที่ไม่ทราบอัตราความก้าวหน้า ส่วนข้อที่ห่างเป้าหมายมากที่สุด: { $standing }
answer-targets-unpaced-one = { $economy }ยังไม่บรรลุเป้าหมายเดียวของ { $list } ที่วัดได้ และไม่ทราบอัตราความก้าวหน้า: { $standing }
answer-targets-all-met = { $economy }บรรลุเป้าหมายของ { $list } ครบทุกข้อที่วัดได้แล้ว ({ $measured } ข้อ)
answer-targets-all-near = { $economy }บรรลุเป้าหมายของ { $list } แล้ว { $met } ข้อจาก { $measured } ข้อที่วัดได้ และข้ออื่นทั้งหมดเป็นไปตามเป้า
answer-targets-unknown = ไม่มีเป้าหมายใดของ { $list } ที่วัดได้ใน{ $economy } ด้วยข้อมูลในระยะหลัง

## The digital economy. $effect: of 10% more broadband; $share of the others are behind.

answer-economy-pays-held = ในตัวชี้วัด { $ranked } ตัวที่เปรียบเทียบ { $who }มีอันดับต่ำสุดใน { $indicator }: { $value } นำหน้า { $share } ของเขตเศรษฐกิจ ส่วน GDP ต่อหัวสูงขึ้น { $effect } เมื่อเขตเศรษฐกิจมีการเป็นสมาชิกบรอดแบนด์ประจำที่ต่อคนมากขึ้น 10% ซึ่งไม่ใช่ข้อพิสูจน์ว่าเป็นเหตุ
answer-economy-pays-ahead = ในตัวชี้วัด { $ranked } ตัวของ{ $who } ตัวที่อ่อนที่สุดคือ { $indicator } ที่ { $value } ซึ่งยังนำหน้า { $share } ของเขตเศรษฐกิจที่เปรียบเทียบ ส่วน GDP ต่อหัวสูงขึ้น { $effect } เมื่อเขตเศรษฐกิจมีการเป็นสมาชิกบรอดแบนด์ประจำที่ต่อคนมากขึ้น 10% ซึ่งไม่ใช่ข้อพิสูจน์ว่าเป็นเหตุ
answer-economy-pays-unknown = จัดอันดับไม่ได้ว่า{ $who }อ่อนที่สุดในด้านใด ส่วน GDP ต่อหัวสูงขึ้น { $effect } เมื่อเขตเศรษฐกิจมีการเป็นสมาชิกบรอดแบนด์ประจำที่ต่อคนมากขึ้น 10% ซึ่งไม่ใช่ข้อพิสูจน์ว่าเป็นเหตุ
answer-economy-open-held = ในตัวชี้วัด { $ranked } ตัวที่เปรียบเทียบ { $who }มีอันดับต่ำสุดใน { $indicator }: { $value } นำหน้า { $share } ของเขตเศรษฐกิจ ส่วนข้อมูลของ{ $economies }ไม่ได้แสดงว่าบรอดแบนด์ที่มากขึ้นมาพร้อมกับรายได้ที่สูงขึ้นหรือไม่
answer-economy-open-ahead = ในตัวชี้วัด { $ranked } ตัวของ{ $who } ตัวที่อ่อนที่สุดคือ { $indicator } ที่ { $value } ซึ่งยังนำหน้า { $share } ของเขตเศรษฐกิจที่เปรียบเทียบ ส่วนข้อมูลของ{ $economies }ไม่ได้แสดงว่าบรอดแบนด์ที่มากขึ้นมาพร้อมกับรายได้ที่สูงขึ้นหรือไม่
answer-economy-held = ในตัวชี้วัด { $ranked } ตัวที่เปรียบเทียบ { $who }มีอันดับต่ำสุดใน { $indicator }: { $value } นำหน้า { $share } ของเขตเศรษฐกิจ
answer-economy-ahead = ในตัวชี้วัด { $ranked } ตัวของ{ $who } ตัวที่อ่อนที่สุดคือ { $indicator } ที่ { $value } ซึ่งยังนำหน้า { $share } ของเขตเศรษฐกิจที่เปรียบเทียบ
answer-economy-open-unknown = ประมาณการไม่ได้ทั้งผลตอบแทนจากบรอดแบนด์และด้านที่{ $who }อ่อนที่สุด

## Practice-sharing. $best: outperformers.

answer-practice-alike = { $best } คล้ายกับ{ $economy } และมีผลด้าน { $indicator } ดีกว่าที่รายได้และภูมิศาสตร์อธิบายได้
answer-practice-best = { $best } มีผลด้าน { $indicator } ดีกว่าที่รายได้และภูมิศาสตร์อธิบายได้ แต่ในเขตเศรษฐกิจที่คล้ายกับ{ $economy }มากที่สุด ไม่มีแห่งใดเป็นเช่นนั้น
answer-practice-peer = ในบรรดาเขตเศรษฐกิจ { $peers } แห่งที่คล้ายกับ{ $economy }มากที่สุด ค่าที่ดีที่สุดด้าน { $indicator } คือ { $value } ใน{ $best } ทั้งนี้ ไม่มีเขตเศรษฐกิจใดทำได้ดีเกินกว่าที่ความบังเอิญจะอธิบายได้ จึงไม่ระบุชื่อแห่งใดเป็นเขตเศรษฐกิจที่ทำได้ดีกว่าคาด
answer-practice-unknown = ตัวเลขบอกไม่ได้ว่าแนวปฏิบัติด้าน { $indicator } ของใครเหมาะกับ{ $economy }

## Ministerial briefing. $topic: what concerns $concerned of $known economies.

answer-dialogue-led = ใน{ $among } เขตเศรษฐกิจ { $concerned } แห่งจาก { $known } แห่งมีช่องว่างที่พบบ่อยที่สุดในบรรดาที่ตรวจสอบ คือ{ $topic } ส่วน { $best } มีการใช้อินเทอร์เน็ตดีกว่าที่รายได้และภูมิศาสตร์อธิบายได้
answer-dialogue-shared = ใน{ $among } เขตเศรษฐกิจ { $concerned } แห่งจาก { $known } แห่งมีช่องว่างที่พบบ่อยที่สุดในบรรดาที่ตรวจสอบ คือ{ $topic } ทั้งนี้ ไม่มีเขตเศรษฐกิจใดทำได้ดีเกินกว่าที่ความบังเอิญจะอธิบายได้ จึงไม่ระบุชื่อแห่งใดเป็นเขตเศรษฐกิจที่ทำได้ดีกว่าคาด
answer-dialogue-unknown = จากตัวเลขที่มีอยู่ ไม่มีคำถามใดที่เกี่ยวข้องกับเขตเศรษฐกิจใน{ $among }

## Index: $still of $economies ranks move by at most two places; $choice explains $share.

answer-index-some = ใน{ $group } มี { $still } อันดับจาก { $economies } อันดับที่เปลี่ยนไม่เกินสองอันดับใน 90% ของวิธีที่ทดสอบ โดยอันดับของ{ $economy }เปลี่ยนมากที่สุด ตั้งแต่อันดับที่ { $ranks }
answer-index-some-driver = ใน{ $group } มี { $still } อันดับจาก { $economies } อันดับที่เปลี่ยนไม่เกินสองอันดับใน 90% ของวิธีที่ทดสอบ โดยสิ่งที่มีผลมากที่สุดคือ{ $choice } คิดเป็น { $share } ของความผันแปร
answer-index-all = ใน{ $group } ทุกอันดับเปลี่ยนไม่เกินสองอันดับใน 90% ของวิธีที่ทดสอบ โดยอันดับของ{ $economy }เปลี่ยนมากที่สุด ตั้งแต่อันดับที่ { $ranks }
answer-index-all-driver = ใน{ $group } ทุกอันดับเปลี่ยนไม่เกินสองอันดับใน 90% ของวิธีที่ทดสอบ โดยสิ่งที่มีผลมากที่สุดคือ{ $choice } คิดเป็น { $share } ของความผันแปร
answer-index-none = ใน{ $group } ไม่มีอันดับใดที่เปลี่ยนไม่เกินสองอันดับใน 90% ของวิธีที่ทดสอบ โดยอันดับของ{ $economy }เปลี่ยนมากที่สุด ตั้งแต่อันดับที่ { $ranks }
answer-index-none-driver = ใน{ $group } ไม่มีอันดับใดที่เปลี่ยนไม่เกินสองอันดับใน 90% ของวิธีที่ทดสอบ โดยสิ่งที่มีผลมากที่สุดคือ{ $choice } คิดเป็น { $share } ของความผันแปร
answer-index-unknown = ทดสอบอันดับใน{ $group } ไม่ได้
