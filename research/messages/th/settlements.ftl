### ชุมชนที่มีชื่อ: research/findings/settlements.py

settlements-undated = แหล่งข้อมูลไม่ได้ระบุปีของจำนวนประชากรและขอบเขตของชุมชน จึงไม่จัดอันดับชุมชน
settlements-source = แหล่งข้อมูล: { $title } ({ $publisher }; สัญญาอนุญาต: { $licence })

settlements-largest = { $economy }มีชุมชนที่ระบุจำนวนประชากร { $places } แห่ง แห่งที่ใหญ่ที่สุดคือ { $name } มี { $people } คนตามจำนวนที่ไม่ทราบปี
settlements-map-all = แผนที่แสดงชุมชนของ{ $economy }ที่ระบุจำนวนประชากรครบทั้ง { $shown } แห่ง
settlements-map-some = แผนที่แสดงชุมชนที่มีประชากรมากที่สุด { $shown } แห่งจากชุมชนที่มีชื่อ { $known } แห่งของ{ $economy }
settlements-map-unknown = ไม่มีข้อมูลชุมชนที่มีชื่อพร้อมจำนวนประชากรของ{ $economy }
settlements-map-rows = ชุมชนที่มีชื่อ

