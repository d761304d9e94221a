### Names of economies by the United Nations, where the CLDR has another

economy-CHI = 海峡群岛
economy-COD = 刚果民主共和国
economy-COG = 刚果
economy-FSM = 密克罗尼西亚联邦
economy-KOR = 大韩民国
economy-PRK = 朝鲜民主主义人民共和国
economy-PSE = 巴勒斯坦国
economy-TWN = 中国台湾
economy-XKX = 科索沃（安理会第1244号决议）
