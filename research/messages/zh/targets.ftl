### Targets: research/findings/targets.py, target_status.py, target_claims.py, target_series.py

## How many totals meet their target of a $list. $met of $measured that can be measured; $targets: all of the list; $totals: a
## list of target-binds-..., whose totals are judged.

## Where a target stands. $asked: one of target-asks-...; $due: its deadline.

target-standing = { $target }（{ $year }年为{ $value }，目标是到{ $due }年{ $asked }）
target-standing-income = { $target }（{ $year }年为人均收入的{ $value }，目标是到{ $due }年{ $asked }）
target-standing-points = { $target }，相差{ $points }个百分点（{ $year }年为{ $value }，目标是到{ $due }年{ $asked }）
target-price-times = { $target }的价格为目标水平的{ $times }倍：{ $year }年为人均收入的{ $value }，目标是到{ $due }年{ $asked }。
targets-in-status = { $status }（{ $targets }项）
targets-met-jump = 仅在最近数值的跃升属实时才算实现，因而未计为已实现：{ $targets }。
targets-older = 列出但未计入，因为数据已超过三年：{ $targets }。
targets-doubted = 列出但未计入，因为另一数值给出不同状态、达标的数值可能为估计值，或该数值低于上网人口的比例：{ $targets }。
targets-undecided-rounded = 尚不能判定，因为数字经过取整：{ $targets }。
targets-undecided-income = 尚不能判定，因为按世界银行的人均收入与按国际电联所用的收入结论不同：{ $targets }。
target-item = { $target }{ $year }年为{ $value }
target-split = 目标“{ $target }”按以下数据已实现：{ $met }；按以下数据未实现：{ $unmet }。
target-asks-at-least = 不低于{ $value }
target-asks-all = 达到{ $value }
target-asks-rise = 至少上升{ $value }
target-asks-fall = 至少下降{ $value }
target-asks-at-most = 不高于{ $value }
target-asks-below = 低于{ $value }
target-between = 达到{ $values }
target-asked-by = 到{ $due }年{ $asked }
# $needed, $now: one of change-rise, change-fall, change-of-nothing.
target-paces = 从{ $from }起每年需：{ $needed }；{ $years }年每年：{ $now }
target-paces-needed = 从{ $from }起每年需：{ $needed }
target-paces-both = 按各数值判断，状态相同：{ $values }
target-paces-recent = { $years }年每年：{ $now }
target-paces-ages = 15岁及以上：{ $least }至{ $most }，取决于计入多少儿童
target-paces-between = 从{ $last }年起每年需：{ $needed }，若此后没有变化，则从{ $today }年起每年需：{ $more }；{ $years }年每年：{ $now }
target-paces-reached = 中值预测于{ $year }年达到；预测的实现概率：{ $chance }
target-paces-chance = { $paces }；预测的实现概率：{ $chance }
target-pace-between = 要实现目标“{ $target }”，从{ $last }年起每年需要{ $needed }，若此后没有变化，则从{ $today }年起每年需要{ $more }；{ $years }年期间每年{ $now }。
target-pace-recent = 要实现目标“{ $target }”，从{ $from }起每年需要{ $needed }；{ $years }年期间每年{ $now }。
target-pace-income = 价格本身从每月{ $before }变为{ $after }：其占收入的比例下降主要是因为收入增加。
target-pace-break = 要实现目标“{ $target }”，从{ $from }起每年需要{ $needed }；该序列在{ $years }年可能中断，因此近期进展速度未知。
target-pace = 要实现目标“{ $target }”，从{ $from }起每年需要{ $needed }。
target-ages = 目标“{ $target }”针对15岁及以上人口：其比例介于{ $least }与{ $most }之间，取决于计入多少儿童，因此目标可能已经实现。
target-due = { $due }年的期限已过。

## Notes and gaps

target-status-method = “步入正轨”：很可能在期限前实现（概率66%或以上），没有预测时则指按近期进展速度可以实现；“进展速度未知”：五年内实测数值不足三个；“数据存疑”：另一数值给出不同状态、达标的数值可能为估计值，或覆盖率低于上网人口的比例；“基本实现”：达到全体人口的99%或以上。
target-beside = 已知但未判断，因为目标“{ $target }”针对其他年龄，或未说明以哪个数字为准：{ $figures }。
target-figure = { $indicator }（{ $year }年）：{ $value }
target-figure-undated = { $indicator }{ $value }（年份未注明）
target-met-from = 按设定该目标的出版物，{ $threshold }的连通目标达到{ $value }即视为实现。
target-note = { $text }
target-source = 目标：{ $text }
target-quoted-method = 阈值取自他人的概述，未与出版物本身核对：{ $targets }。
targets-no-data = { $targets }项目标中有{ $lacking }项无法判断：缺乏近期数据，或缺乏商定的衡量指标。
targets-too-old = 过旧，不予计入：{ $targets }。
targets-judged = { $economy }：{ $targets }项目标中，{ $measured }项可作判断。
targets-unjudged-too-old = 所用的最新数字过旧（{ $unjudged }项）：{ $targets }。
targets-unjudged-not-judged = 仅有部分依据（{ $unjudged }项）：{ $targets }。
targets-unjudged-no-data = 无数据（{ $unjudged }项）：{ $targets }。
target-of = { $target }（{ $year }年）
targets-aims = { $aims }项目标未设定数值。
targets-of-totals = { $totals }项目标针对总体，不针对任何单个经济体。

## How many economies of a group meet a target. $met of $known with a recent value.

targets-among = { $list }：{ $group }有近期数据的{ $known }个经济体中，{ $met }个已实现目标“{ $target }”。
targets-among-none = { $list }：{ $group }有近期数据的{ $known }个经济体均未实现目标“{ $target }”。
targets-among-one-met = { $list }：{ $group }唯一有近期数据的经济体已实现目标“{ $target }”。
targets-among-one-unmet = { $list }：{ $group }唯一有近期数据的经济体未实现目标“{ $target }”。
targets-among-unmeasured = { $list }：{ $group }没有可衡量的目标。
targets-among-years = 这些数值为{ $years }年数据。
targets-among-years-lacking = 这些数值为{ $years }年数据；另有{ $lacking }个经济体没有近期数据。
targets-counted-from = { $first }年及以后的数值计入。

## Table and charts

target-rows = 目标
target-column-rule = 规则
target-column-threshold = 阈值
target-column-to = 至
target-column-due = 期限
target-column-confirmed = 阈值是否读自出版物
target-column-state = 状态
target-column-asked = 要求值
target-column-distance = 差距
target-column-paces = 进展速度
target-column-first = 起始年份
target-column-last = 最近年份
target-confirmed = 已核实
target-not-confirmed = 未核实
target-rule-at-least = 不低于
target-rule-at-most = 不高于
target-rule-below = 低于
target-rule-within = 区间内
target-rule-aim = 无数值
target-state-target-met = 目标已实现
    .label = 目标已实现
target-state-advanced = 进展领先
    .label = 进展领先
target-state-satisfactory = 进展良好
    .label = 进展良好
target-state-limited = 进展有限
    .label = 进展有限
target-state-not-met = 未实现
    .label = 未实现
target-state-missed = 到期未实现
    .label = 到期未实现
target-state-no-number-set = 未设定数值
    .label = 未设定数值
target-state-no-data = 无数据
    .label = 无数据
target-too-old = 未知：数值过旧
    .label = 未知：数值过旧
targets-among-chart = 各经济体按目标列示的状态。{ $headline }
target-before = 4至6年前
target-line = { $status }（{ $year }年）
target-status-chart = 每行为一项可判断的目标，列示其最新值、4至6年前的数值和要求值。{ $headline }

## The way to the target for Internet use. $points a year.

path-needed = 从{ $from }年起所需速度：每年{ $points }个百分点（{ $since }年以来：{ $pace }）
path-needed-alone = 从{ $from }年起所需速度：每年{ $points }个百分点
