### การสำรวจข้อมูลในสมุดบันทึก: research/findings/looking.py, research/charts/explorer.py

explorer-chart = { $indicators }: { $economies }
explorer-indicator = { $indicator }, { $unit }
    .label = { $indicator }, { $unit }
explorer-all-economies = เขตเศรษฐกิจทั้งหมด
explorer-all-years = ทุกปี
explorer-last-years = { $years } ปีล่าสุด
explorer-choose-economy = เขตเศรษฐกิจ
explorer-choose-group = กลุ่ม
explorer-choose-scope = ขอบเขต
explorer-peers = เปรียบเทียบกับ
explorer-region = ภูมิภาคของตน
explorer-run = เรียกใช้ส่วนต่าง ๆ ด้านล่าง
explorer-chosen = เรียกใช้ส่วนต่าง ๆ ด้านล่างเพื่อดูข้อมูลของ{ $about }
explorer-chosen-peers = เรียกใช้ส่วนต่าง ๆ ด้านล่างเพื่อดูข้อมูลของ{ $about } เปรียบเทียบกับ{ $group }
explorer-as-framework = ตามกรอบ
explorer-method-normalisation = การปรับมาตราส่วน
explorer-method-aggregation = การรวมค่า
explorer-rank-before = อันดับตามกรอบ
explorer-earlier = เป็นของตัวเลือกก่อนหน้า: โปรดเรียกใช้ส่วนนี้อีกครั้ง
