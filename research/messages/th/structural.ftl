### เขตเศรษฐกิจที่คล้ายกันที่สุด และค่าที่คาดไว้ตามโครงสร้าง: research/findings/comparison

## Measures of structure inside a sentence

measure-income = GDP ต่อหัว
measure-population = ประชากร
measure-density = จำนวนคนต่อตารางกิโลเมตร
measure-urban = สัดส่วนประชากรเมือง
measure-area = พื้นที่
measure-age = อายุมัธยฐาน

## Structural peers. $value: of $economy; $median: of the $peers of the ten most similar that have a value; $more: how many
## of these have a higher one.

structural-more = ใน{ $economy } { $indicator } อยู่ที่ { $value } เทียบกับมัธยฐาน { $median } ในเขตเศรษฐกิจที่คล้ายกันที่สุดซึ่งมีตัวเลขที่เปรียบเทียบได้ { $peers } แห่ง ในจำนวนนี้ { $more } แห่งมีค่าสูงกว่าอย่างชัดเจน
structural-close = ใน{ $economy } { $indicator } อยู่ที่ { $value } เทียบกับมัธยฐาน { $median } ในเขตเศรษฐกิจที่คล้ายกันที่สุดซึ่งมีตัวเลขที่เปรียบเทียบได้ { $peers } แห่ง โดยไม่มีแห่งใดมีค่าสูงกว่าอย่างชัดเจน
structural-most = ใน{ $economy } { $indicator } อยู่ที่ { $value } เทียบกับมัธยฐาน { $median } ในเขตเศรษฐกิจที่คล้ายกันที่สุดซึ่งมีตัวเลขที่เปรียบเทียบได้ { $peers } แห่ง โดยไม่มีแห่งใดมีค่าสูงกว่า
structural-median = ใน{ $economy } { $indicator } อยู่ที่ { $value } เทียบกับมัธยฐาน { $median } ในเขตเศรษฐกิจที่คล้ายกันที่สุดซึ่งมีตัวเลขที่เปรียบเทียบได้ { $peers } แห่ง
structural-one-peer = ใน{ $economy } { $indicator } อยู่ที่ { $value } เทียบกับ { $median } ใน{ $peer } ซึ่งเป็นเขตเศรษฐกิจที่คล้ายกันเพียงแห่งเดียวที่มีค่าในระยะหลัง
structural-named = เขตเศรษฐกิจที่คล้ายกับ{ $economy }ที่สุดคือ{ $peers }
structural-unknown = ระบุเขตเศรษฐกิจที่มีโครงสร้างคล้ายกับ{ $economy }ไม่ได้
structural-no-income = { $economy }ไม่มี GDP ต่อหัวในระยะหลังที่เปรียบเทียบได้ (เผยแพร่โดยธนาคารโลก)
structural-nobody = ไม่มีเขตเศรษฐกิจอื่นที่มีรายได้ครึ่งหนึ่งถึงสองเท่าของ{ $economy } และมีประชากรมากกว่าหรือน้อยกว่าไม่เกิน { $times } เท่า
structural-no-value = { $economy }ไม่มีค่าในระยะหลังของ { $indicator }
structural-no-values = ไม่มีค่าในระยะหลังของ { $indicator } ใน{ $peers }
structural-unmeasured = ไม่ได้เปรียบเทียบ เพราะ{ $economy }ไม่มีค่าในระยะหลัง: { $measures }
structural-left-out = เขตเศรษฐกิจ { $left } แห่งขาดค่าในระยะหลังของตัวแปรใดตัวแปรหนึ่ง จึงไม่นำมาเปรียบเทียบ
structural-few = ในเขตเศรษฐกิจที่มีตัวแปรครบทุกตัว มีเพียง { $peers } แห่งที่มีรายได้ครึ่งหนึ่งถึงสองเท่าของ{ $economy } และมีประชากรมากกว่าหรือน้อยกว่าไม่เกิน { $times } เท่า
structural-stable = ไม่ว่าจะตัดตัวแปรใดออก เขตเศรษฐกิจเปรียบเทียบอย่างน้อย { $least } แห่งจาก { $peers } แห่งยังคงเดิม
structural-fragile = การเลือกเขตเศรษฐกิจเปรียบเทียบยังไม่แน่นอน: หากไม่ใช้ { $measures } จะคงเดิม { $least } แห่งจาก { $peers } แห่ง
peers-similar = เขตเศรษฐกิจที่คล้ายกันที่สุด
structural-method = เขตเศรษฐกิจเปรียบเทียบมีรายได้ครึ่งหนึ่งถึงสองเท่าของเขตเศรษฐกิจที่พิจารณา มีประชากรมากกว่าหรือน้อยกว่าไม่เกิน { $times } เท่า และใกล้เคียงกับเขตเศรษฐกิจนั้นที่สุดในด้าน { $measures } โดยให้น้ำหนักทุกตัวแปรเท่ากัน และวัดระยะห่างเป็นหน่วยส่วนเบี่ยงเบนมาตรฐานระหว่างเขตเศรษฐกิจ ทุกตัวแปรเทียบกันด้วยอัตราส่วน ยกเว้นสัดส่วนประชากรเมืองและอายุมัธยฐาน รัฐเกาะขนาดเล็กนับว่าห่างจากเขตเศรษฐกิจที่ไม่ใช่รัฐเกาะขนาดเล็ก และประเทศกำลังพัฒนาที่ไม่มีทางออกสู่ทะเลก็เช่นเดียวกัน ความต่างน้อยที่สุดที่ถือว่าชัดเจน: { $margin }
margin-points = { $points } จุดเปอร์เซ็นต์
margin-tenth = หนึ่งในสิบของค่านั้น

structural-rows = เขตเศรษฐกิจ เรียงจากคล้ายกันที่สุด
structural-column-income = GDP ต่อหัว
structural-column-density = คนต่อ km²
structural-chart = แผนภูมิแท่งแสดง { $indicator } ใน{ $economy } และเขตเศรษฐกิจที่คล้ายกันที่สุด { $headline }

## Outperformers. $value: of $economy; $expected: for its structure; $interval: where nine in ten are.

performers-value-above = ใน{ $economy } { $indicator } อยู่ที่ { $value } สูงกว่าระดับของเขตเศรษฐกิจที่มีรายได้และภูมิศาสตร์เช่นนี้: ค่าที่คาดไว้คือ { $expected } ({ $interval })
performers-value-below = ใน{ $economy } { $indicator } อยู่ที่ { $value } ต่ำกว่าระดับของเขตเศรษฐกิจที่มีรายได้และภูมิศาสตร์เช่นนี้: ค่าที่คาดไว้คือ { $expected } ({ $interval })
performers-value-within = ใน{ $economy } { $indicator } อยู่ที่ { $value } ส่วนค่าที่คาดไว้ตามรายได้และภูมิศาสตร์คือ { $expected } ({ $interval })
performers-not-compared = เปรียบเทียบ { $indicator } ใน{ $economy } กับค่าที่คาดไว้ตามโครงสร้างไม่ได้
performers-wide = { $indicator } ใน{ $economy }: ค่าที่คาดไว้ตามรายได้และภูมิศาสตร์ไม่แน่นอนเกินกว่าจะแสดง เพราะช่วงกว้างกว่า { $points } จุด
performers-none = ประมาณไม่ได้ว่าควรคาด { $indicator } ไว้ที่เท่าใด
performers-too-few = เขตเศรษฐกิจที่มีค่าในระยะหลังของ { $indicator } พร้อมรายได้ ประชากร พื้นที่ และสัดส่วนประชากรเมือง มีน้อยเกินไป
performers-lacking = { $economy }ไม่มีค่าในระยะหลังที่เปรียบเทียบได้ของ { $missing }
performers-best = เขตเศรษฐกิจที่ทำได้ดีกว่าคาด เรียงจากแห่งที่เลยช่วงของตนไกลที่สุด: { $best }
performers-unnamed = ไม่ระบุชื่อ เพราะอนุกรมข้อมูลเปลี่ยนไปเกิน 30 จุดข้ามช่วงปีที่ไม่มีค่า: { $economies }

performers-column-expected = ค่าที่คาดไว้
performers-column-low = ช่วง จาก
performers-column-high = ช่วง ถึง

## Associated factors

traits-some = เขตเศรษฐกิจที่มี { $indicator } สูงกว่าที่คาด มักมี { $traits } ด้วย
trait-higher = { $indicator } สูงกว่า
trait-lower = { $indicator } ต่ำกว่า
traits-unknown = ประมาณปัจจัยที่สัมพันธ์กับ { $indicator } ไม่ได้
traits-count = ตัวชี้วัด { $significant } ตัวจาก { $looked } ตัวสัมพันธ์อย่างมีนัยสำคัญกับการทำได้ดีกว่าหรือแย่กว่าที่คาด (ที่ระดับ { $level } ปรับแก้ตามจำนวนที่ทดสอบแล้ว)
traits-column-rho = สหสัมพันธ์เชิงอันดับ
traits-column-low = ช่วง 95% จาก
traits-column-high = ช่วง 95% ถึง

structural-not-compared = ไม่ได้เปรียบเทียบ เพราะตัวเลขน่าสงสัย: { $economies }
structural-too-old = ตัวเลขเก่าเกินกว่าจะเปรียบเทียบได้: { $economies }
