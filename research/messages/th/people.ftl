### ประชากร: research/findings/people.py

## Women and men. $women, $men: their figures.

people-literacy-worse = ใน{ $economy } ผู้หญิงอ่านเขียนได้น้อยกว่าผู้ชาย: { $women } เทียบกับ { $men }
people-literacy-better = ใน{ $economy } ผู้หญิงอ่านเขียนได้มากกว่าผู้ชาย: { $women } เทียบกับ { $men }
people-literacy-alike = ผู้หญิงและผู้ชายใน{ $economy }เท่ากันในด้านการรู้หนังสือ: { $women } และ { $men }
people-literacy-open = การรู้หนังสือของผู้หญิงและผู้ชายใน{ $economy }ใกล้กันจนตัวเลขที่ปัดเศษแล้วบอกไม่ได้: { $women } และ { $men }
people-school-life-expectancy-worse = เด็กหญิงใน{ $economy }คาดว่าจะได้เรียนสั้นกว่าเด็กชาย: { $women } เทียบกับ { $men }
people-school-life-expectancy-better = เด็กหญิงใน{ $economy }คาดว่าจะได้เรียนนานกว่าเด็กชาย: { $women } เทียบกับ { $men }
people-school-life-expectancy-alike = เด็กหญิงและเด็กชายใน{ $economy }คาดว่าจะได้เรียนนานเท่ากัน: { $women } และ { $men }
people-school-life-expectancy-open = จำนวนปีการศึกษาของเด็กหญิงและเด็กชายใน{ $economy }ใกล้กันจนตัวเลขที่ปัดเศษแล้วบอกไม่ได้: { $women } และ { $men }
people-chart = แผนภูมิจุดคู่: ผู้หญิงและผู้ชาย { $headline }
people-unknown = ไม่มีข้อมูลในระยะหลังเกี่ยวกับการรู้หนังสือ การศึกษา และการทำงานของผู้หญิงและผู้ชายใน{ $economy }

## Age and place. $median: the age half of the people are under; $urban: the share in towns.

people-median-urban = อายุมัธยฐานใน{ $economy }อยู่ที่ { $median } และ { $urban } ของประชากรอาศัยอยู่ในเขตเมือง
people-median = อายุมัธยฐานใน{ $economy }อยู่ที่ { $median }
people-urban = ใน{ $economy } { $urban } ของประชากรอาศัยอยู่ในเขตเมือง
people-one = ใน{ $economy } { $indicator } อยู่ที่ { $value }
people-age-unknown = ไม่ทราบโครงสร้างอายุและประชากรเมืองของ{ $economy }
people-age-not-recent = ไม่มีข้อมูลในระยะหลังเกี่ยวกับโครงสร้างอายุและประชากรเมืองของ{ $economy }
