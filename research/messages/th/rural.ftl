### องค์ประกอบของการพัฒนาดิจิทัลในชนบท: research/findings/framework_rural.py

rural-ends = ในการพัฒนาดิจิทัลในชนบท { $economy }ได้คะแนนสูงสุดในด้าน “{ $strongest }” ({ $high } จาก 100 คะแนน) และต่ำสุดในด้าน “{ $weakest }” ({ $low })
rural-one = ในการพัฒนาดิจิทัลในชนบท { $economy }ได้ { $points } จาก 100 คะแนนในด้าน “{ $part }” ซึ่งเป็นด้านเดียวที่มีข้อมูลเพียงพอ
rural-above = สูงกว่ามัธยฐานของ{ $group }: { $parts }
rural-below = ต่ำกว่ามัธยฐานของ{ $group }: { $parts }
rural-method = { $text } ค่าที่ได้คะแนนต่ำสุดและสูงสุดเป็นการเลือกของโครงการนี้

rural-rows = ด้านและตัวชี้วัดในพื้นที่ชนบท
rural-column-score = คะแนน, 1 ถึง 100
rural-column-median = มัธยฐานของภูมิภาค
rural-column-value = ค่า
rural-median = มัธยฐาน, { $group }
rural-axis = คะแนนจาก 100
rural-chart = คะแนนเทียบกับมัธยฐานของภูมิภาค { $headline }
