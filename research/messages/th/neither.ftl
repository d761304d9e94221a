### ไฟฟ้าควบคู่กับอินเทอร์เน็ต: research/findings/neither.py, electricity.py

## How far the two overlap. $share, $both, $one: of the people of $economy, a range where bounds allow one.

neither-power = ใน{ $economy } { $electricity } ของประชากรมีไฟฟ้าใช้ ส่วน { $internet } ใช้อินเทอร์เน็ต
neither-up-to = ไม่เกิน { $most } ของประชากรใน{ $economy }ไม่มีทั้งไฟฟ้าและอินเทอร์เน็ต
neither-shares = { $electricity } ของประชากรมีไฟฟ้าใช้ ส่วน { $internet } ใช้อินเทอร์เน็ต
neither-at-least-if = หากประชากร { $internet } ใน{ $economy }ใช้อินเทอร์เน็ต จะมีผู้ที่มีไฟฟ้าใช้แต่ไม่ได้ใช้อินเทอร์เน็ตอย่างน้อย { $people } คน
neither-at-least = ใน{ $economy } มีผู้ที่มีไฟฟ้าใช้แต่ไม่ได้ใช้อินเทอร์เน็ตอย่างน้อย { $people } คน
neither-some = ใน{ $economy } { $share } ของประชากรไม่มีทั้งไฟฟ้าและอินเทอร์เน็ต
neither-unknown = ไม่มีข้อมูลจำนวนประชากรของ{ $economy }ที่ไม่มีทั้งไฟฟ้าและอินเทอร์เน็ต
neither-missing = ไม่มีข้อมูลในระยะหลังของ { $indicators } สำหรับ{ $economy }
neither-apart = การเข้าถึงไฟฟ้าและการใช้อินเทอร์เน็ตของ{ $economy }เป็นของปีที่ห่างกันเกิน { $apart } ปี
neither-doubtful = ไม่ได้คำนวณ เพราะค่าล่าสุดของ{ $indicator }ใน{ $economy }อาจเกิดจากจุดขาดตอนของอนุกรมข้อมูล
neither-year = ข้อมูลทั้งสองเป็นของปี { $year }
neither-years = ข้อมูลไฟฟ้าเป็นของปี { $electricity } การใช้อินเทอร์เน็ตเป็นของปี { $internet }

neither-axis = % ของประชากร
