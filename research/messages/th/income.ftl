### ตัวชี้วัดเทียบกับรายได้: research/findings/income.py

income-compared-level = { $indicator } ใน{ $economy }: อยู่ในช่วงปกติเมื่อเทียบกับระดับรายได้
income-compared-lower = ใน{ $economy } { $indicator } อยู่ที่ { $value } ต่ำกว่ามัธยฐานของเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกัน ({ $median })
income-compared-higher = ใน{ $economy } { $indicator } อยู่ที่ { $value } สูงกว่ามัธยฐานของเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกัน ({ $median })
income-either-lower = ใน{ $economy } { $indicator } อยู่ที่ { $value } ไม่ว่าใช้ตัวเลขใดก็ต่ำกว่ามัธยฐานของเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกัน ({ $median })
income-either-higher = ใน{ $economy } { $indicator } อยู่ที่ { $value } ไม่ว่าใช้ตัวเลขใดก็สูงกว่ามัธยฐานของเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกัน ({ $median })
income-most = ไม่มีเขตเศรษฐกิจใดจาก { $nearest } แห่งที่มีรายได้ใกล้เคียงที่สุดที่มีค่าสูงกว่าอย่างชัดเจน
income-all = เขตเศรษฐกิจทั้ง { $nearest } แห่งที่มีรายได้ใกล้เคียงที่สุดมีค่าสูงกว่าอย่างชัดเจนทั้งหมด
income-more = เขตเศรษฐกิจ { $more } แห่งจาก { $nearest } แห่งที่มีรายได้ใกล้เคียงที่สุดมีค่าสูงกว่าอย่างชัดเจน
income-above = ในบรรดาเขตเศรษฐกิจ { $nearest } แห่งที่มีรายได้ใกล้เคียงที่สุด มีเพียง { $more } แห่งที่มีค่าสูงกว่าอย่างชัดเจน ได้แก่ { $economies }
income-dated = ตัวเลขล่าสุดที่มีของ { $indicator } ใน{ $economy }เป็นของปี { $year }
income-method = เขตเศรษฐกิจ { $nearest } แห่งที่มีรายได้ใกล้เคียงที่สุดมีรายได้ { $income } ต่อหัว ค่าที่อยู่ในครึ่งกลางของกลุ่มนี้ หรือห่างจากมัธยฐานไม่เกิน { $level } ถือว่าอยู่ในช่วงปกติ “สูงกว่าอย่างชัดเจน” หมายถึงสูงกว่าตั้งแต่ครึ่งจุดเปอร์เซ็นต์ขึ้นไป หากค่าเป็นร้อยละ แผนภูมิแสดงเขตเศรษฐกิจ { $economies } แห่ง ({ $years })
income-national = เปรียบเทียบด้วยรายได้ประชาชาติ ไม่ใช่ GDP เพราะทั้งสองต่างกันเกินหนึ่งในห้า ได้แก่ { $economies }
income-national-one = { $economy } ({ $income }; GDP: { $gdp }; ปี { $year })
income-unknown = เปรียบเทียบ { $indicator } ใน{ $economy } กับเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกันไม่ได้
income-no-gdp = ไม่มีข้อมูล GDP ต่อหัวของ{ $economy }
income-other-prices = GDP ต่อหัวของ{ $economy }เผยแพร่เฉพาะในหน่วย “{ $unit }” ซึ่งเปรียบเทียบกันไม่ได้
income-apart = { $indicator } และ GDP ต่อหัวของ{ $economy }เป็นของปีที่ห่างกันเกิน { $apart } ปี
income-few = ไม่เปรียบเทียบ{ $indicator }ของ{ $economy }กับเขตเศรษฐกิจที่มีรายได้ใกล้เคียงกัน เพราะเขตเศรษฐกิจที่มีข้อมูลและมีรายได้ต่างกันไม่เกิน { $times } เท่ามีไม่ถึง { $fewest } แห่ง
income-no-value = ไม่มีค่าในระยะหลังของ { $indicator } ใน{ $economy }

income-nearest = { $economies } แห่งที่รายได้ใกล้ที่สุด
income-median = มัธยฐาน { $value }
income-axis = รายได้ต่อหัว, ดอลลาร์สากลปี 2021 (มาตราส่วนลอการิทึม)
income-column = รายได้ต่อหัว
income-year = ปีของรายได้
income-value-year = ปีของค่า
income-rows = เขตเศรษฐกิจ เรียงจากรายได้ใกล้เคียงที่สุด
income-chart = แผนภูมิการกระจายของ { $indicator } เทียบกับรายได้ต่อหัว ในเขตเศรษฐกิจ { $economies } แห่ง { $headline }
