### ทั้งโลกในคราวเดียว: research/findings/overview/

## Maps. $economies: how many have a value;

# $quarter: what a quarter of the economies are at or below.
atlas-map = ครึ่งหนึ่งของเขตเศรษฐกิจใน{ $lowest }มี { $indicator } ไม่เกิน { $low } ส่วนค่ามัธยฐานของ{ $highest }คือ { $high }
atlas-end = { $who } ({ $value })
atlas-years = บนแผนที่มีเขตเศรษฐกิจ { $economies } แห่ง ซึ่งมีค่าของปี { $years }
atlas-universal = ตารางไม่รวมเขตเศรษฐกิจที่มีค่าตั้งแต่ { $least } ขึ้นไป ({ $economies } แห่ง)
# $share: of all people in the economies with values.
atlas-map-people = ตามตัวเลขล่าสุดของแต่ละประเทศ { $indicator } อยู่ที่ { $share } ของประชากรทั้งหมด
atlas-map-chart = แผนที่โลก { $headline }
atlas-unmapped = เขตเศรษฐกิจที่มีค่าในระยะหลังมีน้อยเกินกว่าจะทำแผนที่ของ { $indicators }

## Regions. $high: the median in $highest, the regions where it is highest; $low, $lowest: the same where it is lowest.

atlas-regions = ตามตัวเลขล่าสุดของแต่ละเขตเศรษฐกิจ ค่ามัธยฐานของ { $indicator } มีตั้งแต่ { $low } ใน{ $lowest } ถึง { $high } ใน{ $highest }
atlas-regions-level = ค่ามัธยฐานของ { $indicator } อยู่ที่ { $median } ใน{ $regions }
atlas-regions-medians = ค่ามัธยฐานนับเขตเศรษฐกิจทุกแห่งที่ ITU จัดไว้ในภูมิภาคนั้น แห่งละหนึ่งครั้ง ไม่ว่าจะมีประชากรเท่าใด และไม่รวมค่าที่มีข้อสงสัย
atlas-regions-unknown = ไม่มีภูมิภาคใดที่มีค่าในระยะหลังของ { $indicator }
atlas-rows-regions = ภูมิภาคของ ITU
atlas-middle-half = ครึ่งกลางของเขตเศรษฐกิจ
atlas-median = ค่ามัธยฐาน
atlas-regions-chart = แผนภูมิเส้นของภูมิภาค { $headline } ค่ามัธยฐาน: { $medians }
atlas-column-median = ค่ามัธยฐาน
atlas-column-low = ควอร์ไทล์ล่าง
atlas-column-high = ควอร์ไทล์บน

## People offline. $count: how many economies hold $share of them.

people-offline-reached = อย่างน้อย { $share } ของผู้ที่ไม่ได้ใช้อินเทอร์เน็ตทั้งหมดอาศัยอยู่ในที่ที่ 4G ไปถึงแล้ว
people-offline-affordable = ตามตัวเลขของแต่ละประเทศ { $share } ของผู้ที่ไม่ได้ใช้อินเทอร์เน็ตใน{ $among }อาศัยอยู่ในที่ที่อินเทอร์เน็ตมือถือมีราคาไม่เกิน { $threshold } ของรายได้ต่อหัวโดยเฉลี่ย แม้คนที่จนที่สุดต้องจ่ายเป็นสัดส่วนที่มากกว่า ส่วน { $rest } อยู่ในที่ที่แพงกว่านั้น
people-offline-affordable-part = ตามตัวเลขของแต่ละประเทศ { $share } ของผู้ที่ไม่ได้ใช้อินเทอร์เน็ตใน{ $among }อาศัยอยู่ในที่ที่อินเทอร์เน็ตมือถือมีราคาไม่เกิน { $threshold } ของรายได้ต่อหัวโดยเฉลี่ย แม้คนที่จนที่สุดต้องจ่ายเป็นสัดส่วนที่มากกว่า ส่วน { $rest } อยู่ในที่ที่แพงกว่านั้น ที่เหลือไม่ทราบราคาที่เปรียบเทียบได้
people-offline-price-doubt = ราคาของ{ $economies }น่าสงสัย แต่ตัวเลขทุกตัวของแต่ละแห่งอยู่ฝั่งเดียวกันของ { $threshold }
people-offline-without = ไม่นับรวม เพราะไม่มีตัวเลขการใช้อินเทอร์เน็ตและจำนวนประชากรของปีที่ใกล้กัน: { $economies } รวมประชากร { $people } คน
people-offline-unknown = ไม่ทราบว่าใน{ $among } ผู้ที่ไม่ได้ใช้อินเทอร์เน็ตอาศัยอยู่ที่ใด
people-offline-counted = ตามตัวเลขล่าสุด ({ $counted }) ผู้ที่ไม่ได้ใช้อินเทอร์เน็ตทุกวัยใน{ $among }มี { $people } คน
people-offline-world = ตัวเลขล่าสุดของแต่ละประเทศ ({ $counted }) รวมเป็นผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คน
people-offline-now = ใน{ $among } มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ตประมาณ { $itu } คนตามการประมาณของ ITU ({ $year }) และ { $people } คนตามตัวเลขของแต่ละประเทศ โดยอย่างน้อย { $share } ของกลุ่มหลังอยู่ในพื้นที่ที่มี 4G
people-offline-sum = ตัวเลขล่าสุดของแต่ละประเทศ ({ $counted } ปี { $years }) รวมเป็นผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คน โดยตัวเลขที่เก่ากว่ายังนับรวมผู้ที่เริ่มใช้อินเทอร์เน็ตแล้วหลังจากนั้น สัดส่วนในที่นี้คิดจากผลรวมนี้
people-offline-sum-part = ตัวเลขล่าสุดของแต่ละประเทศ ({ $counted } ปี { $years }) รวมเป็นผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $people } คน แม้ยังไม่นับ { $economies } ซึ่งมีประชากรรวม { $missing } คน แต่ขาดตัวเลขการใช้อินเทอร์เน็ตหรือตัวเลขประชากร โดยตัวเลขที่เก่ากว่ายังนับรวมผู้ที่เริ่มใช้อินเทอร์เน็ตแล้วหลังจากนั้น หากตัวเลขประมาณของ ITU ถูกต้อง จำนวนรวมของผู้ที่ไม่ได้ใช้อินเทอร์เน็ตนี้และตัวเลขอื่นที่คิดจากจำนวนนี้ย่อมสูงเกินไป
people-offline-held = { $share } ของผู้ที่ไม่ได้ใช้อินเทอร์เน็ตอาศัยอยู่ในเขตเศรษฐกิจ { $count } แห่ง: { $economies }
people-offline-held-without = หากไม่นับ{ $missing } ผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $share } อาศัยอยู่ในเขตเศรษฐกิจ { $count } แห่ง: { $economies }
people-offline-estimated = ITU ประมาณว่าในปี { $year } มีผู้ที่ไม่ได้ใช้อินเทอร์เน็ต { $itu } คนใน{ $among }
people-offline-method = จำนวนประชากรคูณด้วยสัดส่วนของผู้ที่ไม่ได้ใช้อินเทอร์เน็ต โดยตัวเลขทั้งสองเป็นของปีที่ห่างกันไม่เกิน { $apart } ปี ตัวเลขแต่ละตัวเป็นตัวเลขล่าสุดของเขตเศรษฐกิจนั้น ผลรวมจึงไม่ใช่ค่าประมาณของปีใดปีหนึ่ง
people-offline-published = แหล่งที่มาของค่าประมาณของ ITU: { $source }
people-offline-middle = หากเขตเศรษฐกิจหนึ่งมีสองตัวเลข เพราะค่าล่าสุดอาจเกิดจากจุดขาดตอนของอนุกรมข้อมูลหรือการสำรวจขัดแย้งกับค่านั้น ผลรวมของผู้ที่ไม่ได้ใช้อินเทอร์เน็ตจะเป็นช่วงจากตัวเลขที่ต่ำกว่าถึงตัวเลขที่สูงกว่า ส่วนแผนภูมิและการเรียงลำดับใช้จุดกึ่งกลาง
people-offline-column = ผู้ที่ไม่ได้ใช้อินเทอร์เน็ต
people-offline-column-share = สัดส่วนของผู้ที่ไม่ได้ใช้ทั้งหมด
people-offline-listed = ตารางแสดงเขตเศรษฐกิจที่มีผู้ไม่ได้ใช้อินเทอร์เน็ตตั้งแต่ { $least } ของผู้ไม่ได้ใช้อินเทอร์เน็ตทั้งหมดขึ้นไป และมีค่าที่เก่ากว่าค่าล่าสุดไม่เกินห้าปี ส่วนผลรวมและไฟล์มีครบทุกแห่ง
people-offline-axis = ผู้ที่ไม่ได้ใช้อินเทอร์เน็ตตามเขตเศรษฐกิจ (และเป็น % ของประชากร)
people-offline-by-region = ตามภูมิภาค: ตัวเลขล่าสุดของแต่ละประเทศ
people-offline-others = เขตเศรษฐกิจอื่น: { $economies }
people-offline-chart = แผนภูมิแท่งแสดงผู้ที่ไม่ได้ใช้อินเทอร์เน็ตตามเขตเศรษฐกิจ { $headline }
