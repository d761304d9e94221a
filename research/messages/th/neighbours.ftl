### เขตเศรษฐกิจเทียบกับเพื่อนบ้าน: research/findings/neighbours.py

## $value: of $economy; $compared: how many neighbours have a recent value, of which $more have a higher one and $level as much.
## Of an economy without a border, the nearest over the sea stand for neighbours.

neighbours-more-border = ใน{ $economy } { $indicator } อยู่ที่ { $value } เพื่อนบ้าน { $more } แห่งจาก { $compared } แห่งมีค่าสูงกว่า
neighbours-more-near = ใน{ $economy } { $indicator } อยู่ที่ { $value } เขตเศรษฐกิจที่อยู่ใกล้ที่สุด { $more } แห่งจาก { $compared } แห่งมีค่าสูงกว่า
neighbours-all-border = ใน{ $economy } { $indicator } อยู่ที่ { $value } เพื่อนบ้านทั้ง { $compared } แห่งมีค่าสูงกว่า
neighbours-all-near = ใน{ $economy } { $indicator } อยู่ที่ { $value } เขตเศรษฐกิจที่อยู่ใกล้ที่สุดทั้ง { $compared } แห่งมีค่าสูงกว่า
neighbours-most-border = ใน{ $economy } { $indicator } อยู่ที่ { $value } สูงกว่าเพื่อนบ้านทั้ง { $compared } แห่ง
neighbours-most-near = ใน{ $economy } { $indicator } อยู่ที่ { $value } สูงกว่าเขตเศรษฐกิจที่อยู่ใกล้ที่สุดทั้ง { $compared } แห่ง
neighbours-level-border = ใน{ $economy } { $indicator } อยู่ที่ { $value } เพื่อนบ้าน { $level } แห่งจาก { $compared } แห่งมีค่าพอ ๆ กัน ที่เหลือมีค่าต่ำกว่า
neighbours-level-near = ใน{ $economy } { $indicator } อยู่ที่ { $value } เขตเศรษฐกิจที่อยู่ใกล้ที่สุด { $level } แห่งจาก { $compared } แห่งมีค่าพอ ๆ กัน ที่เหลือมีค่าต่ำกว่า
neighbours-same-border = ใน{ $economy } { $indicator } อยู่ที่ { $value } เพื่อนบ้านทั้ง { $compared } แห่งมีค่าเท่ากัน
neighbours-same-near = ใน{ $economy } { $indicator } อยู่ที่ { $value } เขตเศรษฐกิจที่อยู่ใกล้ที่สุดทั้ง { $compared } แห่งมีค่าเท่ากัน
neighbours-universal-border = ใน{ $economy } { $indicator } อยู่ที่ { $value } ซึ่งแทบจะทั่วถึง เช่นเดียวกับเพื่อนบ้าน { $level } แห่งจาก { $compared } แห่ง
neighbours-universal-near = ใน{ $economy } { $indicator } อยู่ที่ { $value } ซึ่งแทบจะทั่วถึง เช่นเดียวกับเขตเศรษฐกิจที่อยู่ใกล้ที่สุด { $level } แห่งจาก { $compared } แห่ง
neighbours-one-more = ใน{ $economy } { $indicator } อยู่ที่ { $value } ส่วน{ $neighbour }มีค่าสูงกว่า
neighbours-one-same = ใน{ $economy } { $indicator } อยู่ที่ { $value } ส่วน{ $neighbour }มีค่าเท่ากัน
neighbours-one-less = ใน{ $economy } { $indicator } อยู่ที่ { $value } ส่วน{ $neighbour }มีค่าต่ำกว่า
neighbours-one-universal = ใน{ $economy } { $indicator } อยู่ที่ { $value } ซึ่งแทบจะทั่วถึง เช่นเดียวกับ{ $neighbour }

neighbours-who-border = { $economy }มีพรมแดนติดกับ{ $neighbours }
neighbours-who-near = { $economy }ไม่มีพรมแดนติดกับเขตเศรษฐกิจใด เขตเศรษฐกิจที่อยู่ใกล้ที่สุดคือ{ $neighbours }
neighbours-unknown-border = เปรียบเทียบ { $indicator } ใน{ $economy } กับเพื่อนบ้านไม่ได้
neighbours-unknown-near = เปรียบเทียบ { $indicator } ใน{ $economy } กับเขตเศรษฐกิจที่อยู่ใกล้ที่สุดไม่ได้
neighbours-no-value = { $economy }ไม่มีค่าในระยะหลังของ { $indicator }
neighbours-no-others-border = ไม่มีเพื่อนบ้านแห่งใดของ{ $economy }ที่มีค่าในระยะหลังของ { $indicator }
neighbours-no-others-near = ไม่มีเขตเศรษฐกิจแห่งใดใกล้{ $economy }ที่มีค่าในระยะหลังของ { $indicator }
neighbours-without = ไม่มีค่าในระยะหลังของ { $indicator } ใน{ $economies }
neighbours-apart = ไม่ได้เปรียบเทียบใน{ $indicator } เพราะข้อมูลห่างจากของ{ $economy }เกินหนึ่งปี: { $economies }
neighbours-chart = แผนภูมิแท่งแสดง { $indicator } ใน{ $economy } และเขตเศรษฐกิจใกล้เคียง { $headline }
