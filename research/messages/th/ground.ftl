### การขยับขึ้นและลงของอันดับ: research/findings/comparison/ground.py

## $before, $after: the figure in the years $since and $until; $usual: the median change of the others.

ground-gained = { $indicator } ใน{ $economy }เพิ่มขึ้น { $change } จากปี { $since } ถึงปี { $until } มากกว่ามัธยฐานของการเพิ่มขึ้นใน{ $group } ซึ่งอยู่ที่ { $usual }
ground-gained-still = { $economy }ก้าวหน้าเร็วกว่าเขตเศรษฐกิจอื่นด้าน { $indicator }: { $before } ในปี { $since } และ { $after } ในปี { $until } แต่ไม่เพิ่มขึ้นตั้งแต่ปี { $still } ส่วนมัธยฐานของการเพิ่มขึ้นใน{ $group } คือ { $usual }
ground-lost = { $indicator } ใน{ $economy }เพิ่มขึ้น { $change } จากปี { $since } ถึงปี { $until } น้อยกว่ามัธยฐานของการเพิ่มขึ้นใน{ $group } ซึ่งอยู่ที่ { $usual }
ground-lost-ahead = { $indicator } ใน{ $economy }เพิ่มขึ้น { $change } จากปี { $since } ถึงปี { $until } เป็น { $after } และยังสูงกว่ามัธยฐานของ{ $group } ({ $median }) ซึ่งกำลังไล่ตามขึ้นมา โดยมัธยฐานของการเพิ่มขึ้นในกลุ่มนี้อยู่ที่ { $usual }
ground-peaked = { $indicator } ใน{ $economy }เพิ่มขึ้นจาก { $before } ในปี { $since } เป็น { $peak } ในปี { $turn } แล้วลดลงเป็น { $after } ในปี { $until } ส่วนมัธยฐานของการเพิ่มขึ้นใน{ $group } คือ { $usual }
ground-lost-down = { $indicator } ใน{ $economy }ไม่เพิ่มขึ้น: { $before } ในปี { $since } และ { $after } ในปี { $until } ส่วนมัธยฐานของการเพิ่มขึ้นใน{ $group } คือ { $usual }
ground-kept = { $indicator } ใน{ $economy }เพิ่มขึ้น { $change } จากปี { $since } ถึงปี { $until } ใกล้เคียงกับมัธยฐานของการเพิ่มขึ้นใน{ $group } ซึ่งอยู่ที่ { $usual }
ground-level = { $indicator } ({ $value })
ground-both = { $economy }ก้าวหน้าเร็วกว่าเขตเศรษฐกิจอื่นด้าน { $gain } แต่ { $loss } เพิ่มขึ้นน้อยกว่าใน{ $group }
ground-both-down = { $economy }ก้าวหน้าเร็วกว่าเขตเศรษฐกิจอื่นด้าน { $gain } แต่ถดถอยเมื่อเทียบกับเขตเศรษฐกิจอื่นด้าน { $loss }
ground-all-gained = { $economy }ก้าวหน้าเร็วกว่าเขตเศรษฐกิจอื่นด้าน { $indicators }
ground-all-lost = ใน{ $economy } { $indicators } เพิ่มขึ้นน้อยกว่าใน{ $group }
ground-all-lost-down = { $economy }ถดถอยเมื่อเทียบกับเขตเศรษฐกิจอื่นด้าน { $indicators }
ground-carried = ไม่นำการเปลี่ยนแปลงของ { $indicator } ใน{ $economy }ไปเทียบกับแห่งอื่น เพราะอย่างน้อยสี่ค่าของปี { $years } มีจำนวนการเป็นสมาชิกเท่าเดิม เหมือนการนำตัวเลขเดิมมาใช้ต่อ
# Why a place differs from the one among all economies of today.
ground-counted = เปรียบเทียบกับ{ $group } ที่มีข้อมูลของปีเดียวกับข้อมูลของ{ $economy } หรือห่างกันหนึ่งปี
ground-unknown = ไม่ทราบว่า{ $economy }ก้าวนำหรือตามหลัง{ $group }
ground-not-named = ไม่จัดอันดับในที่นี้ เพราะแทบทุกคนมีแล้วหรือแทบไม่มีใครมี หรือค่าส่วนใหญ่เป็นค่าประมาณ: { $indicators }
ground-apart = ไม่ได้เปรียบเทียบ เพราะมีเขตเศรษฐกิจไม่ถึง { $fewest } แห่งที่มีข้อมูลห่างจากของ{ $economy }ไม่เกินหนึ่งปี: { $indicators }
# $fewest: economies with both values.
ground-method = จะกล่าวถึงการเปลี่ยนแปลงเมื่อมากหรือน้อยกว่ามัธยฐานของการเปลี่ยนแปลงอย่างน้อย { $clear } จุดเปอร์เซ็นต์ หรือ { $clear } ต่อ 100 ทั้งเมื่อเทียบกับเขตเศรษฐกิจอื่นในกลุ่มและกับทุกเขตเศรษฐกิจที่มีค่าเริ่มต้นต่างกันไม่เกิน { $room } และเมื่ออันดับในกลุ่มเปลี่ยนไปในทิศทางเดียวกันอย่างน้อย { $places } อันดับ ส่วนเขตเศรษฐกิจในอันดับแรกและอันดับสุดท้ายไม่จำเป็นต้องเปลี่ยนอันดับ และอันดับสุดท้ายเทียบกับเขตเศรษฐกิจอื่นในกลุ่มเท่านั้น การเพิ่มขึ้นที่น้อยกว่าซึ่งไปถึง { $nearly } หรือ { $all } ต่อ 100 ขึ้นไป ไม่ถือเป็นการถดถอยเมื่อเทียบกับเขตเศรษฐกิจอื่น
ground-now = ล่าสุด
ground-plus = +{ $change }
ground-axis-share = การเปลี่ยนแปลงตั้งแต่ประมาณปี { $first } (จุดเปอร์เซ็นต์)
ground-axis = การเปลี่ยนแปลงตั้งแต่ประมาณปี { $first } ต่อประชากร 100 คน
ground-side-better = ก้าวหน้าเร็วกว่าชัดเจน
ground-side-level = ไม่ชัดเจน
ground-side-full = เพิ่มขึ้นน้อยกว่า แต่สูงอยู่แล้ว
ground-side-worse = เพิ่มขึ้นน้อยกว่า
ground-side-fell = ลดลง
ground-unclear = { $economy } (ไม่ระบุว่าก้าวหน้าเร็วกว่าหรือช้ากว่าเขตเศรษฐกิจอื่น)
    .label = { $economy } (ไม่ระบุว่าก้าวหน้าเร็วกว่าหรือช้ากว่าเขตเศรษฐกิจอื่น)
ground-chart = จุด: การเปลี่ยนแปลงของเขตเศรษฐกิจนี้ ขีด: มัธยฐานการเปลี่ยนแปลงของเขตเศรษฐกิจอื่น { $headline }
ground-column-then = ค่าราวปี { $first }
ground-column-change = การเปลี่ยนแปลง
ground-column-usual = มัธยฐานการเปลี่ยนแปลงของเขตเศรษฐกิจอื่น

## A change beside structural peers; the medians are of them.

