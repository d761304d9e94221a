### Inequality between economies: research/findings/inequality.py and counted.py

inequality-of-all = 在{ $among }，居住在{ $indicator }最低处的{ $least }的人拥有总量的{ $share }（基尼指数{ $gini }）。
inequality-of-counted = 在{ $among }，计入的人口中，居住在{ $indicator }最低处的{ $least }的人拥有总量的{ $share }（基尼指数{ $gini }）。
inequality-without = 在{ $among }（不含{ $missing }），居住在{ $indicator }最低处的{ $least }的人拥有总量的{ $share }（基尼指数{ $gini }）。
inequality-of-part = 在{ $among }数值已知的{ $counted }的人口中，居住在{ $indicator }最低处的{ $least }的人拥有总量的{ $share }（基尼指数{ $gini }）。
inequality-apart = 随机选取两人，其所在经济体的数值平均相差{ $distance }（{ $years }年）。
inequality-points = { $points }个百分点
inequality-between-income = 在不平等总量中，{ $between }来自收入组之间，{ $within }来自同一收入组的经济体之间。
inequality-between-region = 在不平等总量中，{ $between }来自区域之间，{ $within }来自同一区域的经济体之间。
inequality-own = { $below }的人居住在数值低于{ $economy }的经济体，{ $above }居住在数值高于它的经济体。
inequality-own-part = { $below }的人居住在数值低于{ $economy }的经济体，{ $above }居住在数值高于它的经济体；其余{ $unknown }的情况未知。
counted-people = { $among }的人口中有{ $share }计入。
counted-people-without = { $among }的人口中有{ $share }计入；缺失的有{ $missing }。
counted-missing = { $economy }（{ $share }）
inequality-averages = 每个人均按其所在经济体的平均值计算，因此人与人之间的不平等实际更大。基尼指数为0表示所有人相同，为1表示一人拥有全部。
inequality-of-shares = 当份额接近100%时，份额的基尼指数随之下降；两人之间的差距则不然。
inequality-once = 若{ $economies }个经济体不论人口多少各计一次，基尼指数为{ $gini }。
inequality-theil = 组间和组内的不平等以泰尔T指数衡量。
inequality-unknown = { $among }的{ $indicator }分布的不平等程度未知。
inequality-gap = 缺少{ $indicator }近期数值或人口数据的经济体：{ $economies }。
inequality-chart = 洛伦兹曲线。{ $headline }
inequality-axis = 占总量百分比：{ $indicator }

## The table

inequality-rows = 衡量指标
inequality-column-people = 按人口计
inequality-column-once = 每个经济体计一次
inequality-column-meaning = 含义
inequality-row-gini = 基尼指数
inequality-row-gini-meaning = 0：所有人相同；1：一人拥有全部
inequality-row-theil-t = 泰尔T指数
inequality-row-theil-t-meaning = 0：所有人相同；侧重拥有最多者
inequality-row-theil-l = 泰尔L指数
inequality-row-theil-l-meaning = 0：所有人相同；侧重拥有最少者
inequality-row-atkinson = 阿特金森指数，厌恶系数0.5
inequality-row-atkinson-meaning = 若平均分配，可放弃而不造成损失的总量份额
inequality-row-palma = 帕尔马比值
inequality-row-palma-meaning = 最多的十分之一所拥有的，除以最少的40%所拥有的
inequality-row-s80-s20 = S80/S20
inequality-row-s80-s20-meaning = 最多的五分之一所拥有的，除以最少的五分之一所拥有的
inequality-row-least = 最少的40%所占份额
inequality-row-least-meaning = 占总量百分比
inequality-row-apart = 两人之间的平均差距
inequality-row-apart-meaning = 以指标的单位计
inequality-row-income-between = 收入组之间的泰尔T指数
inequality-row-income-between-meaning = 占泰尔T指数百分比
inequality-row-income-within = 收入组之内的泰尔T指数
inequality-row-income-within-meaning = 占泰尔T指数百分比
inequality-row-region-between = 区域之间的泰尔T指数
inequality-row-region-between-meaning = 占泰尔T指数百分比
inequality-row-region-within = 区域之内的泰尔T指数
inequality-row-region-within-meaning = 占泰尔T指数百分比
inequality-row-below = 数值较低经济体的人口
inequality-row-below-meaning = 占总人口百分比
inequality-row-above = 数值较高经济体的人口
inequality-row-above-meaning = 占总人口百分比
