### ชุมชนที่มีชื่อ: research/findings/settlements.py

settlements-cities = ตามจำนวนประชากรที่ไม่ทราบปี { $share } ของประชากรใน{ $economy }อยู่ในชุมชนที่มีชื่อ โดย { $cities } อยู่ในเมืองใหญ่ที่มีตั้งแต่ { $least } คนขึ้นไป
settlements-no-city = ตามจำนวนประชากรที่ไม่ทราบปี { $share } ของประชากรใน{ $economy }อยู่ในชุมชนที่มีชื่อ โดยไม่มีแห่งใดเป็นเมืองใหญ่ที่มีตั้งแต่ { $least } คนขึ้นไป
settlements-small = ตามจำนวนประชากรที่ไม่ทราบปี { $share } ของประชากรใน{ $economy }อยู่ในชุมชนที่มีชื่อ
settlements-few = ชุมชนที่มีข้อมูลประชากรรวมกันมี { $people } คน จากประชากรทั้งหมด { $national } คนของ{ $economy }
settlements-over = ชุมชนที่มีชื่อ { $places } แห่งของ{ $economy }นับได้ { $people } คน มากกว่าจำนวนผู้อยู่อาศัยจริง { $national } คน
settlements-alone = ชุมชนที่มีชื่อของ{ $economy }มีประชากร { $people } คน
settlements-unknown = ไม่มีข้อมูลประชากรในชุมชนที่มีชื่อของ{ $economy }
settlements-no-population = ไม่มีข้อมูลประชากรในระยะหลังของ{ $economy }ที่ตรงกับแหล่งข้อมูลอื่น
settlements-no-places = ไม่มีข้อมูลชุมชนที่มีชื่อพร้อมจำนวนประชากรของ{ $economy }
settlements-rest = ตามจำนวนดังกล่าว จากประชากร { $people } คน ({ $year }) { $rest } ไม่ได้อยู่ในชุมชนใดในรายการนี้
settlements-inside = เมืองตั้งอยู่ภายในเขตที่แสดงข้างต้น ประชากรของเมืองเป็นส่วนหนึ่งของประชากรในเขตนั้น
settlements-instead = ไม่มีข้อมูลประชากรตามเขตการปกครองระดับแรกของ{ $economy } ชุมชนที่มีชื่อจึงเป็นข้อมูลเดียวที่บอกได้ว่าประชากรอยู่ที่ใด
settlements-classes = ชุมชนจัดประเภทตามขนาดเท่านั้น: เมืองใหญ่ตั้งแต่ { $city } คน เมืองตั้งแต่ { $town } คน
settlements-without = ชุมชน { $places } แห่งไม่มีจำนวนประชากรในแหล่งข้อมูล
settlements-undated = แหล่งข้อมูลไม่ได้ระบุปีของจำนวนประชากรและขอบเขตของชุมชน จึงไม่จัดอันดับชุมชน
settlements-source = แหล่งข้อมูล: { $title } ({ $publisher }; สัญญาอนุญาต: { $licence })

settlements-largest = { $economy }มีชุมชนที่ระบุจำนวนประชากร { $places } แห่ง แห่งที่ใหญ่ที่สุดคือ { $name } มี { $people } คนตามจำนวนที่ไม่ทราบปี
settlements-map-all = แผนที่แสดงชุมชนของ{ $economy }ที่ระบุจำนวนประชากรครบทั้ง { $shown } แห่ง
settlements-map-some = แผนที่แสดงชุมชนที่มีประชากรมากที่สุด { $shown } แห่งจากชุมชนที่มีชื่อ { $known } แห่งของ{ $economy }
settlements-map-unknown = ไม่มีข้อมูลชุมชนที่มีชื่อพร้อมจำนวนประชากรของ{ $economy }
settlements-map-rows = ชุมชนที่มีชื่อ

settlements-rows = ขนาดของชุมชน
settlements-row-city = เมืองใหญ่ ตั้งแต่ 50,000 คน
settlements-row-town = เมือง ตั้งแต่ 5,000 คน
settlements-row-village = ชุมชนขนาดเล็กกว่า
settlements-row-rest = นอกชุมชนที่แสดงไว้
settlements-column-places = จำนวนชุมชน
settlements-column-share = สัดส่วนประชากร
settlements-axis = % ของประชากร
settlements-none = ไม่มีชื่อ
settlements-people = { $people }
settlements-in-places = { $people } ใน { $places } แห่ง
settlements-chart = ประชากรตามขนาดของชุมชน { $headline }
