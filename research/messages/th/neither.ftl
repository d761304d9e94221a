### ไฟฟ้าควบคู่กับอินเทอร์เน็ต: research/findings/neither.py, electricity.py

## How far the two overlap. $share, $both, $one: of the people of $economy, a range where bounds allow one.

neither-all = เกือบทุกคนใน{ $economy }มีทั้งไฟฟ้าและอินเทอร์เน็ต
neither-nobody = ใน{ $economy } { $both } ของประชากรมีทั้งไฟฟ้าและอินเทอร์เน็ต { $one } มีอย่างใดอย่างหนึ่ง และแทบไม่มีใครที่ไม่มีทั้งสองอย่าง
neither-power = แทบไม่มีใครใน{ $economy }ที่ไม่ได้ออนไลน์เพราะขาดไฟฟ้า: { $electricity } ของประชากรมีไฟฟ้าใช้ และ { $internet } ใช้อินเทอร์เน็ต
neither-up-to = ไม่เกิน { $most } ของประชากรใน{ $economy }ไม่มีทั้งไฟฟ้าและอินเทอร์เน็ต
neither-at-least = ใน{ $economy } มีผู้ที่มีไฟฟ้าใช้แต่ไม่ได้ใช้อินเทอร์เน็ตอย่างน้อย { $people } คน
neither-some = ใน{ $economy } { $share } ของประชากรไม่มีทั้งไฟฟ้าและอินเทอร์เน็ต
neither-unknown = ไม่มีข้อมูลจำนวนประชากรของ{ $economy }ที่ไม่มีทั้งไฟฟ้าและอินเทอร์เน็ต
neither-missing = ไม่มีข้อมูลในระยะหลังของ { $indicators } สำหรับ{ $economy }
neither-apart = การเข้าถึงไฟฟ้าและการใช้อินเทอร์เน็ตของ{ $economy }เป็นของปีที่ห่างกันเกิน { $apart } ปี
neither-people = { $both } คนมีทั้งสองอย่าง { $one } คนมีอย่างใดอย่างหนึ่ง และ { $neither } คนไม่มีทั้งสองอย่าง
neither-people-up-to = { $both } คนมีทั้งสองอย่าง { $one } คนมีอย่างใดอย่างหนึ่ง และไม่เกิน { $most } คนไม่มีทั้งสองอย่าง
neither-in-urban = ในเขตเมือง { $share } ไม่มีทั้งสองอย่าง
neither-in-rural = ในพื้นที่ชนบท { $share } ไม่มีทั้งสองอย่าง
neither-no-places = ไม่มีข้อมูลการใช้อินเทอร์เน็ตในเขตเมืองและพื้นที่ชนบทของ{ $economy } ซึ่ง ITU เป็นผู้เผยแพร่
neither-year = ข้อมูลทั้งสองเป็นของปี { $year }
neither-years = ข้อมูลไฟฟ้าเป็นของปี { $electricity } การใช้อินเทอร์เน็ตเป็นของปี { $internet }
neither-bounds = สัดส่วนสองค่าบอกได้ว่าทับซ้อนกันได้มากเพียงใด แต่บอกไม่ได้ว่าทับซ้อนกันจริงเพียงใด จึงแสดงเป็นช่วง

neither-place-all = ทั้งหมด
neither-place-urban = เขตเมือง
neither-place-rural = พื้นที่ชนบท
neither-cell-both = ไฟฟ้าและอินเทอร์เน็ต
neither-cell-first-only = ไฟฟ้าเท่านั้น
neither-cell-second-only = อินเทอร์เน็ตเท่านั้น
neither-cell-neither = ไม่มีทั้งสอง
neither-column-both-low = ทั้งสองอย่าง อย่างน้อย
neither-column-both-high = ทั้งสองอย่าง ไม่เกิน
neither-column-first-only-low = ไฟฟ้าเท่านั้น อย่างน้อย
neither-column-first-only-high = ไฟฟ้าเท่านั้น ไม่เกิน
neither-column-second-only-low = อินเทอร์เน็ตเท่านั้น อย่างน้อย
neither-column-second-only-high = อินเทอร์เน็ตเท่านั้น ไม่เกิน
neither-column-neither-low = ไม่มีทั้งสอง อย่างน้อย
neither-column-neither-high = ไม่มีทั้งสอง ไม่เกิน
neither-axis = % ของประชากร
neither-chart = สัดส่วนของประชากรที่มีทั้งสองอย่าง มีอย่างใดอย่างหนึ่ง และไม่มีทั้งสองอย่าง { $headline }
