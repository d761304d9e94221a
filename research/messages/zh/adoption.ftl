### Adoption over the years: research/findings/adoption.py, adoption_members.py

## One economy. $value in $year: the latest; $level: asked for by $due; $year: in or after which the forecast reaches it.

adoption-ahead = { $economy }的{ $indicator }：预测{ $due }年为{ $ahead }（{ $interval }），目标为{ $level }。
adoption-reached = { $economy }的{ $indicator }已达到{ $level }：{ $year }年为{ $value }。
adoption-reached-break = { $economy }的{ $indicator }是否已达到{ $level }，取决于序列是否中断：{ $year }年为{ $value }，此前{ $since }年为{ $before }。
adoption-forecast = { $economy }的{ $indicator }：{ $year }年为{ $value }，预测{ $due }年为{ $ahead }。
adoption-level = { $economy }的{ $indicator }：{ $year }年为{ $value }。
adoption-moved = { $economy }的{ $indicator }：{ $year }年为{ $value }，{ $first }年为{ $before }。
adoption-ended = 本报告所用来源没有{ $economy }的{ $indicator }近期数值。
adoption-unknown = 没有{ $economy }的{ $indicator }年度数值。

adoption-chance = 预测年份：{ $when }；到{ $due }年达到{ $level }的概率{ $chance }。
adoption-late = 即使按预测上限，{ $year }年之前也达不到{ $level }；到{ $due }年达到的概率{ $chance }。
adoption-chance-below = 低于{ $chance }
adoption-chance-above = 高于{ $chance }
adoption-chance-about = 约为{ $chance }
adoption-breaks = 该序列在{ $years }年的变动与通常的年度变化相差很大，数据未说明原因，可能是序列中断。

adoption-step = 定义或调查的变化可能使序列出现跳跃：预测不将跳跃计为增长。
pace-estimated = 没有实测的进展速度，也不作预测：{ $economy }的{ $indicator }在{ $years }年的数值为来源的估计值，并非来自调查或报告。
pace-sunk = { $economy }的{ $indicator }：没有实测的进展速度，也不作预测；该序列在{ $years }年可能中断，此后的起点低于先前的某个数值。
adoption-not-tested = 仅预测互联网使用、用电、固定宽带和移动签约：对这些指标的预测通过了历史数据检验。
adoption-last = 最后一个数值为{ $year }年，过旧，不予报告。
adoption-few = { $economy }的{ $indicator }年度数值过少，无法衡量进展速度或作预测：需要{ $needed }个，已知{ $values }个。

adoption-column-published = 已发布
adoption-column-forecast = 预测
adoption-column-low = 95%区间，下限
adoption-column-high = 95%区间，上限
adoption-break = 序列可能中断
adoption-chart = { $headline }{ $year }年的95%区间：{ $interval }。

## Members of a group. $reached of $economies have the level; $likely more are likely to by $due.

adoption-members-some-some = { $group }有预测的{ $economies }个经济体中，{ $reached }个的{ $indicator }已达到{ $level }；到{ $due }年很可能再有{ $likely }个达到。
adoption-members-some-none = { $group }有预测的{ $economies }个经济体中，{ $reached }个的{ $indicator }已达到{ $level }；到{ $due }年没有其他经济体“很可能”达到。
adoption-members-none-some = { $group }有预测的{ $economies }个经济体的{ $indicator }均未达到{ $level }；到{ $due }年很可能有{ $likely }个达到。
adoption-members-none-none = { $group }有预测的{ $economies }个经济体的{ $indicator }均未达到{ $level }，到{ $due }年也没有一个“很可能”达到。
adoption-members-likely = 到{ $due }年很可能达到的有{ $economies }。
adoption-members-possible = 到{ $due }年可能达到的有{ $economies }。
adoption-members-jumped = 另有{ $economies }个经济体，仅在最新数值的跃升属实时才算达到。
adoption-members-filled = 未作预测，因为最新数值可能是估计值或位于序列中断之后：{ $economies }。
adoption-members-years = 最新数值为{ $years }年数据。
adoption-members-lacking = 另有{ $economies }个经济体的近期年度数值少于三个，因此没有预测。
adoption-members-unknown = { $group }各经济体的{ $indicator }何时达到{ $level }，尚不可知。
adoption-no-level = { $group }的{ $indicator }：不像人口份额那样设有所有经济体都应达到的水平。
adoption-members-rows = 经济体（最早达到者在前）
adoption-members-chart = 按前景分列的经济体。{ $headline }
adoption-state-reached = 已达到
    .label = 已达到
adoption-state-jumped = 若最近的跃升属实则已达到
    .label = 若跃升属实则已达到
adoption-state-likely = 很可能
    .label = 很可能
adoption-state-possible = 可能
    .label = 可能
adoption-state-unlikely = 不太可能
    .label = 不太可能
