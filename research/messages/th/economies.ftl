### Names of economies by the United Nations, where the CLDR has another

economy-BRN = บรูไนดารุสซาลาม
economy-CHI = หมู่เกาะแชนเนล
economy-COD = สาธารณรัฐประชาธิปไตยคองโก
economy-COG = คองโก
economy-CPV = กาบูเวร์ดี
economy-FSM = สหพันธรัฐไมโครนีเซีย
economy-KOR = สาธารณรัฐเกาหลี
economy-LAO = สปป.ลาว
economy-MDA = สาธารณรัฐมอลโดวา
economy-MMR = เมียนมา
economy-PRK = สาธารณรัฐประชาธิปไตยประชาชนเกาหลี
economy-PSE = รัฐปาเลสไตน์
economy-RUS = สหพันธรัฐรัสเซีย
economy-SYR = สาธารณรัฐอาหรับซีเรีย
economy-TUR = ทูร์เคีย
economy-TWN = ไต้หวัน จีน
economy-TZA = สหสาธารณรัฐแทนซาเนีย
