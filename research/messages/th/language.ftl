### ตัวภาษาเอง: ชื่อและทิศทางการเขียน

language-name = ไทย
language-direction = ltr
