### คำถามสำหรับรัฐมนตรี: research/findings/questions.py

## The questions. $among: the group of economies.

question-asked-coverage = อะไรทำให้ผู้ที่อยู่ในพื้นที่ครอบคลุมของ 4G ใน{ $among } ยังไม่ได้ใช้อินเทอร์เน็ต: ราคา อุปกรณ์ หรือทักษะ?
question-asked-income = เขตเศรษฐกิจที่มีรายได้ใกล้เคียงกันทำอะไรไปแล้วบ้างที่เขตเศรษฐกิจเหล่านี้ไม่ได้ทำ: { $economies }?
question-asked-rural = บริการใดในพื้นที่ชนบทใน{ $among } เริ่มได้ก่อนที่โครงข่ายไฟฟ้าจะไปถึง และใครเป็นผู้จ่ายค่าไฟฟ้าของบริการเหล่านั้น?
question-asked-women = โครงการใดใน{ $among } เข้าถึงผู้หญิงที่ไม่ได้ใช้อินเทอร์เน็ต และวัดผลอย่างไร?
question-asked-reading = บริการดิจิทัลใน{ $among } ใช้ได้โดยไม่ต้องอ่านหนังสือหรือไม่ และการศึกษาผู้ใหญ่มีทักษะดิจิทัลรวมอยู่ด้วยหรือไม่?

## What they rest on. $economies: how many it is true of, as counted-some-known.

question-fact-coverage = ใน{ $among } อย่างน้อย { $within } ของผู้ที่อยู่ในพื้นที่ครอบคลุมของ 4G ไม่ได้ใช้อินเทอร์เน็ตใน{ $economies }
question-fact-income = ใน{ $among } การใช้อินเทอร์เน็ตต่ำกว่ามัธยฐานของเขตเศรษฐกิจ { $nearest } แห่งที่มีรายได้ใกล้เคียงที่สุดเกินกว่า { $below } และต่ำกว่าช่วงที่คาดไว้ตามรายได้และภูมิศาสตร์ใน{ $economies }
question-fact-rural = ใน{ $among } การเข้าถึงไฟฟ้าในพื้นที่ชนบทต่ำกว่าในเขตเมืองตั้งแต่ { $points } จุดเปอร์เซ็นต์ขึ้นไปใน{ $economies }
question-fact-women = ใน{ $among } ผู้หญิงใช้อินเทอร์เน็ตน้อยกว่าผู้ชาย โดยมีคะแนนความเท่าเทียมต่ำกว่า { $score } ใน{ $economies }
question-fact-reading = ใน{ $among } ผู้ใหญ่ที่อ่านเขียนได้มีไม่ถึง { $readers } ใน{ $economies }
question-most = แห่งที่ประเด็นนี้เด่นชัดที่สุด เรียงตาม { $axis }: { $economies }
question-most-sure = แห่งที่ประเด็นนี้เด่นชัดที่สุดในบรรดาตัวเลขที่ไม่มีข้อสงสัย เรียงตาม { $axis }: { $economies }
question-economy = { $economy } ({ $value })
question-years = ข้อมูลเป็นของปี { $years }
question-doubtful = นับรวมแต่ไม่ได้ระบุชื่อ เพราะค่ายังมีข้อสงสัย: { $economies }
question-no-more = ข้อมูลของ{ $among } ไม่ชี้ให้เห็นคำถามที่ { $place }

## Charts and tables

question-axis-coverage = จุดเปอร์เซ็นต์ระหว่างการครอบคลุมของ 4G กับการใช้อินเทอร์เน็ต
    .label = จุดเปอร์เซ็นต์ระหว่างการครอบคลุมของ 4G กับการใช้อินเทอร์เน็ต
question-axis-income = จุดเปอร์เซ็นต์ที่ต่ำกว่ามัธยฐาน
    .label = จุดเปอร์เซ็นต์ที่ต่ำกว่ามัธยฐาน
question-axis-rural = จุดเปอร์เซ็นต์ระหว่างการเข้าถึงในเขตเมืองกับในพื้นที่ชนบท
    .label = จุดเปอร์เซ็นต์ระหว่างการเข้าถึงในเขตเมืองกับในพื้นที่ชนบท
question-axis-women = % ที่สัดส่วนของผู้หญิงต่ำกว่าของผู้ชาย
question-axis-reading = % ของผู้ใหญ่ที่อ่านเขียนไม่ได้
