### A map of a region in one indicator: research/findings/region.py

region-unknown = { $group }缺少{ $indicator }的近期数值。
region-without = { $indicator }：{ $economy }在{ $group }中没有排名。
region-alone = { $group }中只有{ $economy }有{ $indicator }的近期数值。
region-highest = { $group }其他{ $others }个经济体的{ $indicator }均不高于{ $economy }。
region-lowest = { $group }其他{ $others }个经济体的{ $indicator }均高于{ $economy }。
region-higher = { $group }其他{ $others }个经济体中，有{ $higher }个的{ $indicator }高于{ $economy }。
region-value = { $value }（{ $year }年）
region-chart = { $group }地图。{ $headline }
region-old = 过旧、存疑或年份未注明，因此未作比较：{ $economies }。
region-above = 数值同样更高但未计入（存疑、为估计值或属其他年份）：{ $economies }。
region-counted = 标题中计入的行
region-apart = 未计入：存疑、为估计值，或年份与{ $economy }相差超过一年
region-column-part = 是否计入
region-missing = 无数值：{ $economies }。
