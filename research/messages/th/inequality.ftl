### ความเหลื่อมล้ำระหว่างเขตเศรษฐกิจ: research/findings/inequality.py and counted.py

inequality-of-all = ใน{ $among } ประชากร { $least } ที่อาศัยอยู่ในแห่งที่มี { $indicator } ต่ำที่สุด มีส่วนแบ่ง { $share } ของทั้งหมด (ดัชนีจีนี { $gini })
inequality-of-counted = ใน{ $among } ประชากร { $least } ของผู้ที่นับได้ ซึ่งอาศัยอยู่ในแห่งที่มี { $indicator } ต่ำที่สุด มีส่วนแบ่ง { $share } ของทั้งหมด (ดัชนีจีนี { $gini })
inequality-without = ใน{ $among } โดยไม่รวม{ $missing } ประชากร { $least } ที่อาศัยอยู่ในแห่งที่มี { $indicator } ต่ำที่สุด มีส่วนแบ่ง { $share } ของทั้งหมด (ดัชนีจีนี { $gini })
inequality-of-part = ในประชากร { $counted } ของ{ $among } ที่ทราบค่า ประชากร { $least } ที่อาศัยอยู่ในแห่งที่มี { $indicator } ต่ำที่สุด มีส่วนแบ่ง { $share } ของทั้งหมด (ดัชนีจีนี { $gini })
inequality-apart = คนสองคนที่สุ่มเลือกอาศัยอยู่ในเขตเศรษฐกิจที่มีค่าห่างกันเฉลี่ย { $distance } ({ $years })
inequality-points = { $points } จุดเปอร์เซ็นต์
inequality-between-income = ความเหลื่อมล้ำ { $between } อยู่ระหว่างกลุ่มรายได้ และ { $within } อยู่ระหว่างเขตเศรษฐกิจในกลุ่มรายได้เดียวกัน
inequality-between-region = ความเหลื่อมล้ำ { $between } อยู่ระหว่างภูมิภาค และ { $within } อยู่ระหว่างเขตเศรษฐกิจในภูมิภาคเดียวกัน
inequality-own = { $below } ของประชากรอาศัยอยู่ในเขตเศรษฐกิจที่มีค่าต่ำกว่า{ $economy } และ { $above } อยู่ในเขตเศรษฐกิจที่มีค่าสูงกว่า
inequality-own-part = { $below } ของประชากรอาศัยอยู่ในเขตเศรษฐกิจที่มีค่าต่ำกว่า{ $economy } และ { $above } อยู่ในเขตเศรษฐกิจที่มีค่าสูงกว่า ส่วนอีก { $unknown } ไม่ทราบค่า
counted-people = นับรวม { $share } ของประชากรใน{ $among }
counted-people-without = นับรวม { $share } ของประชากรใน{ $among } แห่งที่ขาดคือ { $missing }
counted-missing = { $economy } ({ $share })
inequality-averages = ทุกคนนับด้วยค่าเฉลี่ยของเขตเศรษฐกิจของตน ความเหลื่อมล้ำระหว่างบุคคลจริงจึงสูงกว่านี้ ดัชนีจีนีเป็น 0 เมื่อทุกคนมีเท่ากัน และเป็น 1 เมื่อคนเดียวมีทั้งหมด
inequality-of-shares = ดัชนีจีนีของสัดส่วนลดลงเมื่อสัดส่วนเข้าใกล้ 100% แต่ระยะห่างระหว่างคนสองคนไม่เป็นเช่นนั้น
inequality-once = เมื่อนับเขตเศรษฐกิจ { $economies } แห่ง แห่งละหนึ่งครั้งโดยไม่คำนึงถึงจำนวนประชากร ดัชนีจีนีอยู่ที่ { $gini }
inequality-theil = ส่วนที่อยู่ระหว่างกลุ่มและภายในกลุ่มวัดด้วยดัชนีไทล์ T (Theil T)
inequality-unknown = ไม่ทราบว่า { $indicator } กระจายตัวไม่เท่าเทียมกันเพียงใดใน{ $among }
inequality-gap = ข้อมูลที่ยังขาด: { $indicator } ในระยะหลัง หรือประชากร ของ{ $economies }
inequality-chart = เส้นโค้งลอเรนซ์ { $headline }
inequality-axis = % ของทั้งหมด: { $indicator }

## The table

inequality-rows = มาตรวัด
inequality-column-people = นับตามจำนวนคน
inequality-column-once = นับเขตเศรษฐกิจแห่งละหนึ่งครั้ง
inequality-column-meaning = ความหมาย
inequality-row-gini = ดัชนีจีนี
inequality-row-gini-meaning = 0: ทุกคนมีเท่ากัน, 1: คนเดียวมีทั้งหมด
inequality-row-theil-t = ดัชนีไทล์ T
inequality-row-theil-t-meaning = 0: ทุกคนมีเท่ากัน ให้น้ำหนักกับผู้ที่มีมากที่สุด
inequality-row-theil-l = ดัชนีไทล์ L
inequality-row-theil-l-meaning = 0: ทุกคนมีเท่ากัน ให้น้ำหนักกับผู้ที่มีน้อยที่สุด
inequality-row-atkinson = ดัชนีแอตกินสัน (ε = 0.5)
inequality-row-atkinson-meaning = ส่วนของทั้งหมดที่สละได้โดยไม่สูญเสียหากกระจายอย่างเท่ากัน
inequality-row-palma = อัตราส่วนปาล์มา
inequality-row-palma-meaning = ส่วนแบ่งของหนึ่งในสิบที่มีมากที่สุด หารด้วยส่วนแบ่งของ 40% ที่มีน้อยที่สุด
inequality-row-s80-s20 = S80/S20
inequality-row-s80-s20-meaning = ส่วนแบ่งของหนึ่งในห้าที่มีมากที่สุด หารด้วยส่วนแบ่งของหนึ่งในห้าที่มีน้อยที่สุด
inequality-row-least = ส่วนแบ่งของ 40% ที่มีน้อยที่สุด
inequality-row-least-meaning = % ของทั้งหมด
inequality-row-apart = ระยะห่างเฉลี่ยของคนสองคน
inequality-row-apart-meaning = ในหน่วยของตัวชี้วัด
inequality-row-income-between = ดัชนีไทล์ T ระหว่างกลุ่มรายได้
inequality-row-income-between-meaning = % ของดัชนีไทล์ T
inequality-row-income-within = ดัชนีไทล์ T ภายในกลุ่มรายได้
inequality-row-income-within-meaning = % ของดัชนีไทล์ T
inequality-row-region-between = ดัชนีไทล์ T ระหว่างภูมิภาค
inequality-row-region-between-meaning = % ของดัชนีไทล์ T
inequality-row-region-within = ดัชนีไทล์ T ภายในภูมิภาค
inequality-row-region-within-meaning = % ของดัชนีไทล์ T
inequality-row-below = ประชากรในเขตเศรษฐกิจที่มีค่าต่ำกว่า
inequality-row-below-meaning = % ของประชากรทั้งหมด
inequality-row-above = ประชากรในเขตเศรษฐกิจที่มีค่าสูงกว่า
inequality-row-above-meaning = % ของประชากรทั้งหมด
