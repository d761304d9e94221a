### Fixed broadband and output in a panel of economies: research/findings/growth.py

## Headlines. $effect: what goes with 10 more subscriptions per 100 people (pace: a percentage-points), or with 10%
## more (level, in per cent); $interval: its 95% interval; $economies: how many the estimate rests on.

growth-headline-pace-more = 当一个经济体每百人固定宽带签约用户多10个时，人均GDP每年增速快{ $effect }（{ $interval }）。
growth-headline-pace-elsewhere = 当一个经济体每百人固定宽带签约用户多10个时，人均GDP每年增速快{ $effect }（{ $interval }），但在{ $group }未显示统计显著的联系。
growth-headline-pace-less = 当一个经济体每百人固定宽带签约用户多10个时，人均GDP每年增速慢{ $effect }（{ $interval }）。
growth-headline-pace-none = 在{ $economies }个经济体中，固定宽带与人均GDP增长没有统计显著的联系。
growth-headline-pace-none-but = 在{ $economies }个经济体中，固定宽带与人均GDP增长没有统计显著的联系；仅在{ $group }，每百人签约用户多10个，对应的年增长率差异为{ $effect }（{ $interval }）。
growth-headline-pace-mixed = 人均GDP是否随固定宽带而增长更快，取决于估计方法。
growth-headline-level-more = 当一个经济体人均固定宽带签约用户多10%时，人均GDP高{ $effect }（{ $interval }）。
growth-headline-level-elsewhere = 当一个经济体人均固定宽带签约用户多10%时，人均GDP高{ $effect }（{ $interval }），但在{ $group }未显示统计显著的联系。
growth-headline-level-less = 当一个经济体人均固定宽带签约用户多10%时，人均GDP低{ $effect }（{ $interval }）。
growth-headline-level-none = 在{ $economies }个经济体中，固定宽带与人均GDP没有统计显著的联系。
growth-headline-level-none-but = 在{ $economies }个经济体中，固定宽带与人均GDP没有统计显著的联系；仅在{ $group }，人均签约用户多10%，对应的人均GDP差异为{ $effect }（{ $interval }）。
growth-headline-level-alone = 当一个经济体的固定宽带更多时，人均GDP更高，但增长并未明显加快：宽带未必是原因。
growth-unknown-pace = 无法估计固定宽带与人均GDP增长之间的联系。
growth-unknown-level = 无法估计固定宽带与人均GDP之间的联系。
growth-gap-pace = 该估计需要许多经济体的人均GDP和人口的近期年度增长率，以及固定宽带和电话签约用户数据；这些数据由世界银行发布。
growth-gap-level = 该估计需要许多经济体的不变价人均GDP和固定宽带签约用户的近期年度数值；这些数据由世界银行发布。

## One estimate. $economies: the world, or an income group; $effect and $interval as above.

growth-estimate-pace-significant = 在{ $economies }，每百人签约用户多10个，对应的年增长率差异为{ $effect }（95%区间：{ $interval }）。
growth-estimate-pace-unclear = 在{ $economies }，每百人签约用户多10个的估计值为年增长率{ $effect }（95%区间：{ $interval }），统计上不显著。
growth-estimate-pace-chance = 在{ $economies }，每百人签约用户多10个的估计值为年增长率{ $effect }（95%区间：{ $interval }）；在检验的{ $groups }个收入组别中，其中一个可能偶然出现这样的结果，因此不视为统计上显著（霍尔姆校正）。
growth-estimate-level-significant = 在{ $economies }，人均签约用户多10%，对应的人均GDP差异为{ $effect }（95%区间：{ $interval }）。
growth-estimate-level-unclear = 在{ $economies }，人均签约用户多10%的估计值为人均GDP的{ $effect }（95%区间：{ $interval }），统计上不显著。
growth-estimate-level-chance = 在{ $economies }，人均签约用户多10%的估计值为人均GDP的{ $effect }（95%区间：{ $interval }）；在检验的{ $groups }个收入组别中，其中一个可能偶然出现这样的结果，因此不视为统计上显著（霍尔姆校正）。
growth-instrument-significant = 使用宽带的工具变量时，估计值为年增长率{ $effect }（95%区间：{ $interval }）。
growth-instrument-unclear = 使用宽带的工具变量时，估计值为年增长率{ $effect }（95%区间：{ $interval }），统计上不显著。

## Notes

growth-association = 这是关联，不能证明因果关系：估计将每个经济体与其自身在不同时间的情况相比较，剔除某一年影响所有经济体的因素，但包含随宽带一同变化的其他一切因素。
growth-few-economies = 仅有{ $economies }个经济体（少于{ $few }个），区间过窄。
growth-few-years = 仅有{ $years }年（少于{ $few }年），区间往往过窄。
growth-weak-instrument = 该工具变量较弱（F统计量{ $strength }，低于{ $weak }）：其估计值不可靠。
growth-groups-differ = 各收入组之间差异显著。
growth-groups-alike = 各收入组之间的差异在统计上不显著。
growth-instrument = 工具变量为一条共同的普及曲线，其上限取决于{ $first }年的电话线路数（F统计量{ $strength }；通常要求高于10）。只有这些线路未以其他方式改变增长时，该工具变量才有效。
growth-method-pace = 以人均GDP增长率对上一年的签约用户数和人口增长率作回归，包含经济体效应和年份效应，误差按两者聚类：共{ $years }年、{ $economies }个经济体的{ $observations }个观测值；{ $dropped }个不完整或无从比较，予以剔除。
growth-method-level = 以人均GDP的对数对上一年签约用户数的对数作回归，包含经济体效应和年份效应，误差按两者聚类：共{ $years }年、{ $economies }个经济体的{ $observations }个观测值；{ $dropped }个不完整、为零或无从比较，予以剔除。
growth-published-some = 在{ $published }个采用相同单位的已发表估计值中，有{ $overlapping }个与所有经济体的区间重叠。标为“未核实”的并非读自出版物。
growth-published-none = { $published }个采用相同单位的已发表估计值均不与所有经济体的区间重叠。标为“未核实”的并非读自出版物。
growth-published-instrument = 与使用工具变量的区间重叠的已发表估计值：{ $published }个中有{ $overlapping }个。

## Table and chart

growth-rows = 估计值
growth-row-all = 本报告，所有经济体
growth-row-group = 本报告，同一收入组
growth-row-instrument = 本报告，使用工具变量
growth-row-published = 已发表
growth-empty = –
growth-column-pace = 每百人多10个对应的变化，年增长率百分点
growth-column-level = 多10%对应的变化，占人均GDP百分比
growth-column-low = 区间或范围下限
growth-column-high = 上限
growth-column-observations = 观测值
growth-column-sample = 样本
growth-column-group = 经济体
growth-column-confirmed = 读自出版物
growth-confirmed = 已核实
growth-not-confirmed = 未核实
growth-by-few = { $authors }（{ $year }年），{ $economies }
growth-by-many = { $first }等（{ $year }年），{ $economies }
growth-axis-pace = 签约用户每多10个对应的年增长率百分点
growth-axis-level = 签约用户多10%对应的人均GDP百分比
growth-spread = 95%区间
growth-spread-published = 已发表的范围
growth-point = 本报告的估计值
growth-point-unclear = 本报告的估计值，统计上不显著
growth-point-corrected = 本报告的估计值，统计上不显著（收入组：因检验了多个组）
growth-point-published = 已发表的估计值，或其范围中点
growth-chart = 估计值与已发表数字，均附范围。{ $headline }
