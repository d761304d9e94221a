### The parts of rural digital development: research/findings/framework_rural.py

rural-ends = 在农村数字化发展方面，{ $economy }得分最高的是{ $strongest }（满分100分，得{ $high }分），最低的是{ $weakest }（{ $low }分）。
rural-one = 在农村数字化发展方面，{ $economy }的{ $part }得{ $points }分（满分100分），这是唯一有足够数据的部分。
rural-above = 高于{ $group }的中位数：{ $parts }。
rural-below = 低于{ $group }的中位数：{ $parts }。
rural-method = { $text }得分最低和最高所对应的数值由本项目选定。

rural-rows = 组成部分及其农村地区指标
rural-column-score = 得分，1至100
rural-column-median = 区域中位数
rural-column-value = 数值
rural-median = 中位数（{ $group }）
rural-axis = 分（满分100分）
rural-chart = 得分与区域中位数的比较。{ $headline }
