### เขตเศรษฐกิจที่คล้ายกันที่สุด และค่าที่คาดไว้ตามโครงสร้าง: research/findings/peers_structural.py, performers.py, improvers.py

## Measures of structure inside a sentence

measure-income = GDP ต่อหัว
measure-population = ประชากร
measure-density = จำนวนคนต่อตารางกิโลเมตร
measure-urban = สัดส่วนประชากรเมือง
measure-area = พื้นที่
measure-age = อายุมัธยฐาน

## Structural peers. $value: of $economy; $median: of the $peers of the ten most similar that have a value; $more: how many
## of these have a higher one.

structural-more = ใน{ $economy } { $indicator } อยู่ที่ { $value } เทียบกับมัธยฐาน { $median } ในเขตเศรษฐกิจที่คล้ายกันที่สุด { $peers } แห่ง ซึ่งมี { $more } แห่งที่มีค่าสูงกว่าอย่างชัดเจน
structural-close = ใน{ $economy } { $indicator } อยู่ที่ { $value } เทียบกับมัธยฐาน { $median } ในเขตเศรษฐกิจที่คล้ายกันที่สุด { $peers } แห่ง ซึ่งไม่มีแห่งใดที่มีค่าสูงกว่าอย่างชัดเจน
structural-most = ใน{ $economy } { $indicator } อยู่ที่ { $value } เทียบกับมัธยฐาน { $median } ในเขตเศรษฐกิจที่คล้ายกันที่สุด { $peers } แห่ง ซึ่งไม่มีแห่งใดที่มีค่าสูงกว่า
structural-level = ใน{ $economy } { $indicator } อยู่ที่ { $value } เทียบกับมัธยฐาน { $median } ในเขตเศรษฐกิจที่คล้ายกันที่สุด { $peers } แห่ง ซึ่งไม่มีแห่งใดที่มีค่าสูงกว่า แต่ไม่ใช่ทุกแห่งที่มีค่าต่ำกว่า
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
structural-method = เขตเศรษฐกิจเปรียบเทียบมีรายได้ครึ่งหนึ่งถึงสองเท่าของเขตเศรษฐกิจที่พิจารณา มีประชากรมากกว่าหรือน้อยกว่าไม่เกิน { $times } เท่า และใกล้เคียงกับเขตเศรษฐกิจนั้นที่สุดในด้าน { $measures } โดยให้น้ำหนักทุกตัวแปรเท่ากัน และวัดระยะห่างเป็นหน่วยส่วนเบี่ยงเบนมาตรฐานระหว่างเขตเศรษฐกิจ ทุกตัวแปรเทียบกันด้วยอัตราส่วน ยกเว้นสัดส่วนประชากรเมืองและอายุมัธยฐาน ความต่างน้อยที่สุดที่ถือว่าชัดเจน: { $margin }
structural-one-measure = เปรียบเทียบได้เฉพาะ { $measure }
margin-points = { $points } จุดเปอร์เซ็นต์
margin-tenth = หนึ่งในสิบของค่านั้น

structural-rows = เขตเศรษฐกิจ เรียงจากคล้ายกันที่สุด
structural-column-income = GDP ต่อหัว
structural-column-density = คนต่อ km²
structural-column-distance = ระยะห่าง
structural-column-least = คล้ายกันน้อยที่สุดใน
structural-chart = แผนภูมิแท่งแสดง { $indicator } ใน{ $economy } และเขตเศรษฐกิจที่คล้ายกันที่สุด { $headline }

## Outperformers. $value: of $economy; $expected: for its structure; $interval, $level: where values are expected, and the share
## of economies that would be inside it.

performers-value-above = ใน{ $economy } { $indicator } อยู่ที่ { $value } สูงกว่าระดับของเขตเศรษฐกิจที่มีรายได้และภูมิศาสตร์เช่นนี้: ค่าที่คาดไว้คือ { $expected } ({ $interval })
performers-value-below = ใน{ $economy } { $indicator } อยู่ที่ { $value } ต่ำกว่าระดับของเขตเศรษฐกิจที่มีรายได้และภูมิศาสตร์เช่นนี้: ค่าที่คาดไว้คือ { $expected } ({ $interval })
performers-value-within = ใน{ $economy } { $indicator } อยู่ที่ { $value } ส่วนค่าที่คาดไว้ตามรายได้และภูมิศาสตร์คือ { $expected } ({ $interval })
performers-not-compared = เปรียบเทียบ { $indicator } ใน{ $economy } กับค่าที่คาดไว้ตามโครงสร้างไม่ได้
performers-none = ประมาณไม่ได้ว่าควรคาด { $indicator } ไว้ที่เท่าใด
performers-too-few = เขตเศรษฐกิจที่มีค่าในระยะหลังของ { $indicator } พร้อมรายได้ ประชากร พื้นที่ และสัดส่วนประชากรเมือง มีน้อยเกินไป
performers-among = เขตเศรษฐกิจ { $ahead } แห่งจาก { $economies } แห่งใน{ $group } ทำได้ดีกว่าที่คาดไว้ตามโครงสร้างในด้าน { $indicator } โดย{ $first }นำหน้ามากที่สุด และ{ $last }ตามหลังมากที่สุด
performers-among-unknown = ประมาณไม่ได้ว่าควรคาด { $indicator } ของเขตเศรษฐกิจใน{ $group } ไว้ที่เท่าใด
performers-lacking = { $economy }ไม่มีค่าในระยะหลังที่เปรียบเทียบได้ของ { $missing }
performers-count-above = เขตเศรษฐกิจ { $outside } แห่งจาก { $economies } แห่งอยู่สูงกว่าช่วงของตน หากเป็นเพียงความบังเอิญจะมีประมาณ { $chance } แห่ง
performers-count-below = เขตเศรษฐกิจ { $outside } แห่งจาก { $economies } แห่งอยู่ต่ำกว่าช่วงของตน หากเป็นเพียงความบังเอิญจะมีประมาณ { $chance } แห่ง
performers-count-above-chance = เขตเศรษฐกิจ { $outside } แห่งจาก { $economies } แห่งอยู่สูงกว่าช่วงของตน ซึ่งไม่ได้มากกว่าอย่างชัดเจนเมื่อเทียบกับประมาณ { $chance } แห่งที่จะมีหากเป็นเพียงความบังเอิญ จึงไม่มีแห่งใดนับเป็นเขตเศรษฐกิจที่ทำได้ดีกว่าคาด
performers-count-below-chance = เขตเศรษฐกิจ { $outside } แห่งจาก { $economies } แห่งอยู่ต่ำกว่าช่วงของตน ซึ่งไม่ได้มากกว่าอย่างชัดเจนเมื่อเทียบกับประมาณ { $chance } แห่งที่จะมีหากเป็นเพียงความบังเอิญ จึงไม่มีแห่งใดนับเป็นเขตเศรษฐกิจที่ทำได้ดีกว่าคาด
performers-best = เขตเศรษฐกิจที่ทำได้ดีกว่าคาด เรียงจากแห่งที่เลยช่วงของตนไกลที่สุด: { $best }
performers-alike = เขตเศรษฐกิจที่ทำได้ดีกว่าคาดในกลุ่มที่คล้ายกับ{ $economy }ที่สุด: { $peers }
performers-alike-none = ในกลุ่มเขตเศรษฐกิจที่คล้ายกับ{ $economy }ที่สุด ไม่มีแห่งใดที่ทำได้ดีกว่าคาด
performers-alike-none-but = นอกจาก{ $peers } แล้ว ในกลุ่มเขตเศรษฐกิจที่คล้ายกับ{ $economy }ที่สุด ไม่มีแห่งใดที่ทำได้ดีกว่าคาด
performers-unnamed = ไม่ระบุชื่อ เพราะอนุกรมข้อมูลเปลี่ยนไปเกิน 30 จุดข้ามช่วงปีที่ไม่มีค่า: { $economies }
# $shown: at either end.
performers-ends = แผนภูมิแสดงเขตเศรษฐกิจ { $shown } แห่งที่สูงกว่าค่าที่คาดไว้มากที่สุด และ { $shown } แห่งที่ต่ำกว่าค่าที่คาดไว้มากที่สุด
performers-left-over = ส่วนที่ตัวแปรเหล่านี้อธิบายไม่ได้อาจเป็นผลของนโยบายหรือสิ่งอื่นใดก็ได้
performers-fit = { $measures } อธิบายความแตกต่างระหว่างเขตเศรษฐกิจได้ { $share } (R²) และ { $inside } แห่งจาก { $economies } แห่งอยู่ในช่วงของตน

performers-column-expected = ค่าที่คาดไว้
performers-column-low = ช่วง จาก
performers-column-high = ช่วง ถึง
performers-column-beyond = เทียบกับช่วง
performers-cell-above = สูงกว่า
performers-cell-above-uncounted = สูงกว่า ไม่นับ
performers-cell-below = ต่ำกว่า
performers-cell-below-uncounted = ต่ำกว่า ไม่นับ
performers-cell-within = อยู่ในช่วง
performers-spread = ค่าที่คาดไว้ ช่วง { $level }
performers-chart = ค่าและช่วงที่คาดไว้ของ { $indicator } { $headline }

## Associated factors

traits-some = เขตเศรษฐกิจที่มี { $indicator } สูงกว่าที่คาด มักมี { $traits } ด้วย
trait-higher = { $indicator } สูงกว่า
trait-lower = { $indicator } ต่ำกว่า
traits-none = ไม่มีตัวชี้วัดใดจาก { $looked } ตัวที่สัมพันธ์อย่างมีนัยสำคัญกับ { $indicator } นอกเหนือจากรายได้ ประชากร ความหนาแน่น และสัดส่วนประชากรเมือง
traits-unknown = ประมาณปัจจัยที่สัมพันธ์กับ { $indicator } ไม่ได้
traits-count = ตัวชี้วัด { $significant } ตัวจาก { $looked } ตัวสัมพันธ์อย่างมีนัยสำคัญกับการทำได้ดีกว่าหรือแย่กว่าที่คาด (ที่ระดับ { $level } ปรับแก้ตามจำนวนที่ทดสอบแล้ว)
traits-closest-weak = ความสัมพันธ์ที่มีนัยสำคัญทางสถิติที่ใกล้ชิดที่สุดคือกับ { $indicator } ซึ่งยังอ่อน: สหสัมพันธ์เชิงอันดับ { $rho } โดย 0 คือไม่มี และ 1 หรือ -1 คือสมบูรณ์
traits-closest-moderate = ความสัมพันธ์ที่มีนัยสำคัญทางสถิติที่ใกล้ชิดที่สุดคือกับ { $indicator } ซึ่งอยู่ในระดับปานกลาง: สหสัมพันธ์เชิงอันดับ { $rho } โดย 0 คือไม่มี และ 1 หรือ -1 คือสมบูรณ์
traits-closest-close = ความสัมพันธ์ที่มีนัยสำคัญทางสถิติที่ใกล้ชิดที่สุดคือกับ { $indicator } ซึ่งมีสหสัมพันธ์เชิงอันดับ { $rho } โดย 0 คือไม่มี และ 1 หรือ -1 คือสมบูรณ์
traits-association = ความสัมพันธ์ไม่ใช่ข้อพิสูจน์ว่าเป็นเหตุ ไม่ว่าในทิศทางใด การวิเคราะห์คำนึงถึงรายได้ ประชากร ความหนาแน่น และสัดส่วนประชากรเมืองแล้ว
traits-column-rho = สหสัมพันธ์เชิงอันดับ
traits-column-low = ช่วง 95% จาก
traits-column-high = ช่วง 95% ถึง
traits-column-significant = มีนัยสำคัญ
traits-significant = ใช่
traits-not-significant = ไม่
traits-axis = สหสัมพันธ์เชิงอันดับ, −1 ถึง 1
traits-spread = ช่วง { $level }
traits-point = ค่าประมาณ
traits-chart = สหสัมพันธ์เชิงอันดับของตัวชี้วัดอื่นกับ { $indicator } { $headline }

## Improvers. $start, $end: values of $economy in the years $first and $last; $expected, $interval, $level: of economies with the
## same start.

improvers-value-above = ใน{ $economy } { $indicator } เปลี่ยนจาก { $start } ในปี { $first } เป็น { $end } ในปี { $last } สูงกว่าระดับที่เขตเศรษฐกิจซึ่งมีจุดเริ่มต้นเช่นนี้ไปถึง: ค่าที่คาดไว้คือ { $expected } ({ $interval })
improvers-value-below = ใน{ $economy } { $indicator } เปลี่ยนจาก { $start } ในปี { $first } เป็น { $end } ในปี { $last } ต่ำกว่าระดับที่เขตเศรษฐกิจซึ่งมีจุดเริ่มต้นเช่นนี้ไปถึง: ค่าที่คาดไว้คือ { $expected } ({ $interval })
improvers-value-within = ใน{ $economy } { $indicator } เปลี่ยนจาก { $start } ในปี { $first } เป็น { $end } ในปี { $last } ส่วนค่าที่คาดไว้ตามจุดเริ่มต้นเช่นนี้คือ { $expected } ({ $interval })
improvers-unknown = ไม่ได้เปรียบเทียบความก้าวหน้าในสิบปีของ{ $economy }ด้าน { $indicator } เพราะไม่มีตัวเลขที่วัดจริงภายใน { $near } ปีจากปี { $first } หรือปี { $last }
improvers-none = ระบุเขตเศรษฐกิจที่พัฒนาเร็วในด้าน { $indicator } ไม่ได้
improvers-needs = การระบุเขตเศรษฐกิจที่พัฒนาเร็วต้องใช้ค่าในระยะหลังของเขตเศรษฐกิจอย่างน้อย { $fewest } แห่ง และค่าเมื่อ { $span } ปีก่อนหน้า
improvers-best = เขตเศรษฐกิจที่พัฒนาเร็ว เรียงจากแห่งที่เลยช่วงของตนไกลที่สุด: { $improvers }
improvers-one = { $economy } ({ $range })
improvers-first-low = ค่าแรกที่ต่ำเกินจริงทำให้การเพิ่มขึ้นดูเร็ว
improvers-not-compared = ไม่ได้เปรียบเทียบ เพราะอนุกรมข้อมูลเปลี่ยนไปเกิน 30 จุดข้ามช่วงปีที่ไม่มีค่า: { $economies }

improvers-column-start = เริ่มต้น
improvers-column-end = สิ้นสุด
improvers-column-start-year = ปีเริ่มต้น
improvers-column-end-year = ปีสิ้นสุด
improvers-spread = ค่าที่คาดไว้ตามจุดเริ่มต้น ช่วง { $level }
improvers-chart = ค่าของ { $indicator } ราวปี { $year } และช่วงที่คาดไว้ตามจุดเริ่มต้น { $headline }
