### การพยากรณ์: research/findings/forecasts.py, used by adoption and targets

percentage-points = { $value } จุดเปอร์เซ็นต์

filled-in = ค่าของ { $indicator } ใน{ $economy } ช่วงปี { $years } ดูเหมือนเป็นค่าที่เติมระหว่างการสำรวจ จึงคำนวณการเปลี่ยนแปลงระหว่างปลายทั้งสองของช่วงเหล่านี้
filled-in-lately = ไม่มีการพยากรณ์ { $indicator } ใน{ $economy } เพราะค่าในระยะหลังดูเหมือนเป็นค่าที่เติมเข้ามา

## The year a forecast reaches a level. $years, $low: 95 % interval; $until: the last year forecast.

forecast-year = { $year } (ช่วง 95%: { $years })
forecast-year-central = { $year } (ค่าพยากรณ์กลาง)
forecast-year-open = { $year } (ช่วง 95%: { $low } ถึงหลังปี { $until })
outlook-likely = มีแนวโน้มสูง
    .label = มีแนวโน้มสูง
outlook-possible = มีความเป็นไปได้
    .label = มีความเป็นไปได้
outlook-unlikely = มีแนวโน้มต่ำ
    .label = มีแนวโน้มต่ำ
forecast-column-reached = ปีที่คาดว่าจะถึง (– หลังปี { $until })
forecast-column-soonest = ช่วง 95% เร็วที่สุด
forecast-column-latest = ช่วง 95% ช้าที่สุด
forecast-column-chance = แนวโน้มสำหรับ { $due }
forecast-column-probability = โอกาสภายใน { $due }
forecast-empty = –

change-rise = เพิ่มขึ้น { $change }
change-fall = ลดลง { $change }
change-of-nothing = ไม่เปลี่ยนแปลง
way-forecast = ค่าพยากรณ์ของปี { $year } ({ $value })
way-last = ปี { $year }
years-stopped = { $years } (ไม่เปลี่ยนแปลงตั้งแต่ปี { $since })
years-slowed = { $years } (ช่วงสุดท้าย{ $lately } ต่อปี)
forecast-pace-between = หากจะถึง { $level } ภายในปี { $due } ต้อง{ $needed } ในแต่ละปีนับจากปี { $last } หรือ{ $more } ในแต่ละปีนับจากปี { $today } หากไม่มีอะไรเปลี่ยนแปลงตั้งแต่ปี { $last } ส่วนในช่วงปี { $years } { $now } ในแต่ละปี
forecast-pace-recent = หากจะถึง { $level } ภายในปี { $due } ต้อง{ $needed } ในแต่ละปีนับจาก{ $from } ส่วนในช่วงปี { $years } { $now } ในแต่ละปี
forecast-pace = หากจะถึง { $level } ภายในปี { $due } ต้อง{ $needed } ในแต่ละปีนับจาก{ $from }

## Notes

forecast-how-shipped = การพยากรณ์เริ่มจากค่าล่าสุด แล้วเฉลี่ยการเติบโตของเขตเศรษฐกิจทั้งหมดหลังจากมีค่าใกล้เคียงกัน เข้ากับอัตราความก้าวหน้าในระยะหลัง แบบจำลองเรียนรู้จากอนุกรมข้อมูลของธนาคารโลกจนถึงปี { $until } เมื่อทดสอบกับช่วงปี 2008 ถึง 2018 ช่วง 95% ของค่าพยากรณ์แบบนี้ครอบคลุมผลจริง 90 ถึง 98% ช่วงเหล่านี้ไม่รวมข้อสงสัยในค่าล่าสุดเอง
forecast-how-store = การพยากรณ์เริ่มจากค่าล่าสุด แล้วเฉลี่ยการเติบโตของเขตเศรษฐกิจทั้งหมดหลังจากมีค่าใกล้เคียงกัน เข้ากับอัตราความก้าวหน้าในระยะหลัง แบบจำลองเรียนรู้จากอนุกรมข้อมูลที่มีอยู่ในที่นี้จนถึงปี { $until } เมื่อทดสอบกับช่วงปี 2008 ถึง 2018 ช่วง 95% ของค่าพยากรณ์แบบนี้ครอบคลุมผลจริง 90 ถึง 98% ช่วงเหล่านี้ไม่รวมข้อสงสัยในค่าล่าสุดเอง
forecast-how-likely = “มีแนวโน้มสูง” หมายถึงมีโอกาส 66% ขึ้นไป “มีแนวโน้มต่ำ” หมายถึงมีโอกาสต่ำกว่า 33%
