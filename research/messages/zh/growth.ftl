### Fixed broadband and output in a panel of economies: research/findings/economy/growth.py

## Headlines. $effect: percentage-points that go with 10 more subscriptions per 100 people; $interval: its 95% interval;
## $economies: how many the estimate rests on.

growth-headline-more = 当一个经济体每百人固定宽带签约用户多10个时，人均GDP年增长率高{ $effect }（{ $interval }）。
growth-headline-less = 当一个经济体每百人固定宽带签约用户多10个时，人均GDP年增长率低{ $effect }（{ $interval }）。
growth-headline-none = 在{ $economies }个经济体中，固定宽带与人均GDP增长没有统计上显著的联系：每百人多10个签约用户，对应的估计值为每年{ $effect }（95%区间：{ $interval }）。
growth-above = 已发表的结果高于该区间：{ $effect }个百分点（{ $samples }）。
growth-headline-mixed = 人均GDP是否随固定宽带而增长更快，取决于估计方法。
growth-unknown = 无法估计固定宽带与人均GDP增长之间的联系。
growth-gap = 该估计需要许多经济体的人均GDP和人口的近期年度增长率，以及固定宽带和电话签约用户数据；这些数据由世界银行发布。

## Notes

growth-few-economies = 仅有{ $economies }个经济体（少于{ $few }个），区间过窄。
growth-few-years = 仅有{ $years }年（少于{ $few }年），区间往往过窄。
growth-weak-instrument = 该工具变量较弱（F统计量{ $strength }，低于{ $weak }）：其估计值不可靠。
growth-instrument = 工具变量为一条共同的普及曲线，其上限取决于{ $first }年的电话线路数（F统计量{ $strength }）；只有在这些线路未以其他方式影响增长的情况下，该工具变量才有效。
growth-method = 以人均GDP增长率对上一年的签约用户数和人口增长率作回归，包含经济体效应和年份效应，误差按两者聚类：{ $years }年共{ $observations }个观测值。

## Table and chart

growth-rows = 估计值
growth-row-all = 本报告，所有经济体
growth-row-instrument = 本报告，使用工具变量
growth-row-published = 已发表
growth-empty = –
growth-column-value = 每百人多10个签约用户对应的年增长率变化（百分点）
growth-column-low = 区间或范围下限
growth-column-high = 上限
growth-column-observations = 观测值
growth-column-sample = 样本
