### แนวปฏิบัติของเขตเศรษฐกิจอื่น: research/findings/practices.py

practices-some = แนวปฏิบัติ { $useful } รายการจาก { $practices } รายการมาจากเขตเศรษฐกิจที่ทำได้ดีกว่าคาดในด้าน { $indicator }: { $economies }
practices-none = ไม่มีแนวปฏิบัติใดจาก { $practices } รายการที่มาจากเขตเศรษฐกิจที่ทำได้ดีกว่าคาดในด้าน { $indicator }
practices-listed = มีการบันทึกแนวปฏิบัติของเขตเศรษฐกิจอื่น { $practices } รายการจาก{ $economies }
practices-own-alone = ไม่มีการบันทึกแนวปฏิบัติของเขตเศรษฐกิจเปรียบเทียบหรือเขตเศรษฐกิจที่ทำได้ดีกว่าคาด แนวปฏิบัติในตารางเป็นของ{ $economy }เอง
practices-behind = ไม่มีการบันทึกแนวปฏิบัติของเขตเศรษฐกิจเปรียบเทียบที่ทำได้ดีกว่า{ $economy }ในด้าน { $indicator } รายการที่แสดงมาจาก{ $economies }
practices-missing = ไม่มีการบันทึกแนวปฏิบัติของเขตเศรษฐกิจเปรียบเทียบหรือเขตเศรษฐกิจที่ทำได้ดีกว่าคาด
practices-own-first = อีก { $practices } รายการเป็นของ{ $economy }เองและแสดงก่อนในตาราง
practices-ask-peers = เขตเศรษฐกิจเปรียบเทียบที่ควรสอบถามก่อน เพราะทำได้ดีกว่าคาดในด้าน { $indicator }: { $economies }
practices-ask = เขตเศรษฐกิจที่ควรสอบถามก่อน เพราะทำได้ดีกว่าคาดในด้าน { $indicator }: { $economies }
practices-why-some = แนวปฏิบัติที่บันทึกไว้ของ{ $economies }อาจมีส่วนต่อ{ $indicator } แต่ยังไม่ปรากฏว่าสร้างความแตกต่าง
practices-move = { $economy }จาก { $then } เป็น { $now }
practices-why-some-moved = { $indicator } ระหว่างปี { $first } ถึง { $last }: { $moves } แนวปฏิบัติที่บันทึกไว้ที่นั่นอาจมีส่วน แต่ยังไม่ปรากฏว่าข้อใดสร้างความแตกต่าง
practices-method = เขตเศรษฐกิจที่ทำได้ดีกว่าคาดมีค่าดีกว่าที่คาดไว้ตามรายได้ ประชากร ความหนาแน่น และสัดส่วนประชากรเมือง
practices-no-proof = การพบแนวปฏิบัติในเขตเศรษฐกิจหนึ่งไม่ได้แสดงว่าแนวปฏิบัตินั้นทำให้เกิดความแตกต่าง
practices-empty = ตารางแนวปฏิบัติที่ได้รับไม่มีข้อมูล
practices-no-peers = ระบุเขตเศรษฐกิจเปรียบเทียบของ{ $economy }ไม่ได้ เพราะไม่มี GDP ต่อหัวที่เปรียบเทียบได้ หรือไม่มีเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกัน
practices-no-outperformers = ระบุเขตเศรษฐกิจที่ทำได้ดีกว่าคาดในด้าน { $indicator } ไม่ได้: มีเขตเศรษฐกิจที่มีค่าในระยะหลังน้อยเกินไป

## Table

practices-rows = แนวปฏิบัติ
practices-column-relation = ความสัมพันธ์
practices-own = เขตเศรษฐกิจนี้
practices-both = กลุ่มเปรียบเทียบและดีกว่าคาด
practices-outperformer = ดีกว่าคาด
practices-peer = กลุ่มเปรียบเทียบ
practices-other = ไม่ใช่ทั้งสอง
practices-unknown = เปรียบเทียบไม่ได้
