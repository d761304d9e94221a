### การครอบคลุมของเครือข่าย: research/findings/coverage.py, coverage_sites.py

## As published. $shares: a list of coverage-share.

coverage-published = เครือข่ายใน{ $economy }ครอบคลุมประชากร { $shares }
coverage-none = ตัวเลขของปี { $years } แสดงว่าไม่มีการครอบคลุมของ { $technologies } ใน{ $economy }
coverage-contradicted = ยังไม่ทราบการครอบคลุมของเครือข่ายเคลื่อนที่ใน{ $economy } อย่างน่าเชื่อถือ: 4G ครอบคลุม { $covered } ({ $covered-year }) ไม่สอดคล้องกับผู้ใช้อินเทอร์เน็ต { $online } ({ $year })
coverage-contradicted-estimate = ยังไม่ทราบการครอบคลุมของเครือข่ายเคลื่อนที่ใน{ $economy } อย่างน่าเชื่อถือ: ค่าประมาณว่า 4G ครอบคลุม { $covered } ({ $covered-year }) ไม่สอดคล้องกับผู้ใช้อินเทอร์เน็ต { $online } ({ $year })
coverage-unknown = ข้อมูลที่ยังขาด: ตัวเลขในระยะหลังเกี่ยวกับการครอบคลุมของเครือข่ายใน{ $economy }
coverage-share = { $share } ({ $technology })
coverage-either = { $value } หรือ { $before } ในปี { $since }
coverage-reported = รายงานโดยผู้ให้บริการและหน่วยงานกำกับดูแล ไม่ได้วัดจริง: { $indicators }
coverage-estimated = เป็นค่าประมาณ ไม่ได้มาจากรายงานหรือการวัด: { $indicators }
coverage-old = เก่าเกินไปหรือไม่ระบุปี จึงไม่อยู่ในพาดหัว: { $indicators }
coverage-in-doubt = น่าสงสัย จึงไม่แสดง: { $indicators }

## Measured from sites. $shares: a list of coverage-share; $known: the share of all people who live in named places.

coverage-measured = สถานีฐานครอบคลุมคน { $shares } ในชุมชนที่มีชื่อของ{ $economy }
coverage-few = การครอบคลุมของสถานีฐานเหล่านี้ใน{ $economy }ทราบได้สำหรับประชากรเพียง { $known }
coverage-over = ชุมชนที่มีชื่อใน{ $economy }นับคนได้มากกว่าจำนวนที่อาศัยอยู่จริง จึงไม่แสดงสัดส่วนของคนในพื้นที่สัญญาณ
coverage-unmeasured = วัดการครอบคลุมของสถานีฐานเหล่านี้ใน{ $economy }ไม่ได้
coverage-bounds = ในประชากรทั้งหมดของ{ $economy }มี { $share } อยู่ในพื้นที่สัญญาณของสถานีฐาน: ชุมชนที่มีชื่อมีประชากรอยู่ { $known } และไม่ทราบว่าคนที่เหลืออาศัยอยู่ที่ใด
coverage-areas = มี { $several } เขตจาก { $areas } เขตที่มีคนอยู่นอกพื้นที่สัญญาณ มากที่สุดคือ { $most } ({ $people } คน)
coverage-areas-all = ในทุกเขต คนทั้งหมดในชุมชนที่มีชื่ออยู่ในพื้นที่สัญญาณของสถานีฐาน
coverage-reach = ถือว่าสถานีฐานแต่ละแห่งส่งสัญญาณได้ไกล { $km } กม. ในแนวตรง โดยไม่คำนึงถึงภูเขา ปริมาณการใช้งาน และความถี่
coverage-reach-own = ถือว่าสถานีฐานแต่ละแห่งส่งสัญญาณได้ไกลตามข้อมูลของสถานีนั้นในแนวตรง โดยไม่คำนึงถึงภูเขา ปริมาณการใช้งาน และความถี่
coverage-left-out = ไม่นับสถานีฐาน { $sites } แห่งที่ไม่มีข้อมูลระยะส่งสัญญาณ
coverage-sites = สัดส่วนเหล่านี้อาศัยข้อมูลสถานีฐาน { $sites } แห่ง
coverage-no-places = ข้อมูลที่ยังขาด: ชุมชนที่มีชื่อพร้อมจำนวนคนของ{ $economy } (เผยแพร่โดย GeoNames)
coverage-no-share = ไม่ทราบว่าแต่ละเขตมีคนอาศัยอยู่กี่คน จึงไม่แสดงสัดส่วนรายเขต

## Technologies

coverage-radio-2g = 2G
coverage-radio-3g = 3G
coverage-radio-4g = 4G
coverage-radio-5g = 5G
coverage-radio-any = เทคโนโลยีใดก็ได้
    .label = เทคโนโลยีใดก็ได้
coverage-technology = { $name }

## Table and chart

coverage-rows = เทคโนโลยี
coverage-rows-areas = เทคโนโลยี หรือเขต (ทุกเทคโนโลยี)
coverage-no-area = ไม่อยู่ในเขตใด
coverage-column-sites = สถานีฐาน
coverage-column-people = คนในชุมชนที่มีชื่อ
coverage-column-covered = ในพื้นที่สัญญาณ
coverage-column-out = นอกพื้นที่สัญญาณ
coverage-column-share = สัดส่วนในพื้นที่สัญญาณ
coverage-column-known = สัดส่วนในชุมชน
coverage-column-low = ประชากรทั้งหมด อย่างน้อย
coverage-column-high = ประชากรทั้งหมด อย่างมาก
