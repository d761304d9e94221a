### Forecasts: research/findings/forecasts.py, used by adoption and targets

percentage-points = { $value }个百分点

filled-in = { $economy }的{ $indicator }在{ $years }年的数值似为两次调查之间的插补值：变化按这些年份的两端计算。
filled-in-lately = 未给出{ $economy }的{ $indicator }的预测，因为近年的数值似为插补值。

## The year a forecast reaches a level. $years, $low: 95 % interval; $until: the last year forecast.

forecast-year = { $year }年（95%区间：{ $years }年）
forecast-year-central = { $year }年（中值预测）
forecast-year-open = { $year }年（95%区间：{ $low }年至{ $until }年之后）
outlook-likely = 很可能
    .label = 很可能
outlook-possible = 可能
    .label = 可能
outlook-unlikely = 不太可能
    .label = 不太可能
forecast-column-reached = 预测年份（–：{ $until }年之后）
forecast-column-soonest = 95%区间，最早
forecast-column-latest = 95%区间，最晚
forecast-column-chance = 前景（{ $due }）
forecast-column-probability = 概率（{ $due }）
forecast-empty = –

change-rise = 上升{ $change }
change-fall = 下降{ $change }
change-of-nothing = 保持不变
way-forecast = { $year }年预测值（{ $value }）
way-last = { $year }年
years-stopped = 自{ $since }年起未再变化，{ $years }
years-slowed = 最近一段每年{ $lately }，{ $years }
forecast-pace-between = 要到{ $due }年达到{ $level }，从{ $last }年起每年需要{ $needed }，若此后没有变化，则从{ $today }年起每年需要{ $more }；{ $years }年期间每年{ $now }。
forecast-pace-recent = 要到{ $due }年达到{ $level }，从{ $from }起每年需要{ $needed }；{ $years }年期间每年{ $now }。
forecast-pace = 要到{ $due }年达到{ $level }，从{ $from }起每年需要{ $needed }。

## Notes

forecast-how-shipped = 预测从最后一个数值出发，将所有经济体在达到相近数值之后的增长与近期进展速度取平均。所依据的是截至{ $until }年的世界银行数据序列。以2008年至2018年检验，此类预测的95%区间包含了90%至98%的实际结果。这些区间不包括对最后一个数值本身的疑问。
forecast-how-store = 预测从最后一个数值出发，将所有经济体在达到相近数值之后的增长与近期进展速度取平均。所依据的是本数据集中截至{ $until }年的数据序列。以2008年至2018年检验，此类预测的95%区间包含了90%至98%的实际结果。这些区间不包括对最后一个数值本身的疑问。
forecast-how-likely = “很可能”指概率为66%或以上，“不太可能”指概率低于33%。
