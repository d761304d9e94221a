### แผนที่ของภูมิภาคตามตัวชี้วัดหนึ่ง: research/findings/region.py

region-unknown = ไม่มีค่าในระยะหลังของ { $indicator } ใน{ $group }
region-without = { $indicator }: { $economy }ไม่มีอันดับใน{ $group }
region-alone = { $economy }เป็นเขตเศรษฐกิจเดียวใน{ $group } ที่มีค่าในระยะหลังของ { $indicator }
region-highest = ไม่มีเขตเศรษฐกิจอื่นใดใน{ $group } จากทั้งหมด { $others } แห่ง ที่มี { $indicator } สูงกว่า{ $economy }
region-lowest = เขตเศรษฐกิจอื่นใน{ $group } ทั้ง { $others } แห่งมี { $indicator } สูงกว่า{ $economy }
region-higher = เขตเศรษฐกิจอื่นใน{ $group } { $higher } แห่งจาก { $others } แห่งมี { $indicator } สูงกว่า{ $economy }
region-value = { $value } ({ $year })
region-chart = แผนที่แสดง{ $group } { $headline }
region-old = เก่าเกินไป น่าสงสัย หรือไม่ระบุปี จึงไม่นำมาเปรียบเทียบ: { $economies }
region-above = สูงกว่าเช่นกันแต่ไม่ได้นับ เพราะค่ายังมีข้อสงสัย เป็นค่าประมาณ หรือเป็นของปีอื่น: { $economies }
region-counted = แถวที่นับในหัวข้อ
region-apart = ไม่นับ: ข้อมูลน่าสงสัย เป็นค่าประมาณ หรือมีปีห่างจากค่าของ{ $economy }เกินหนึ่งปี
region-column-part = การนับ
region-missing = ไม่มีค่า: { $economies }
