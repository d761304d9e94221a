### The status of a target and how a value has changed: research/report/status.py, research/report/table.py

status-met = 已实现
    .label = 已实现
status-narrowly = 勉强实现
    .label = 勉强实现
status-practically = 基本实现
    .label = 基本实现
status-met-jump = 数据存疑
    .label = 数据存疑
status-on-track = 步入正轨
    .label = 步入正轨
status-possible = 尚不确定
    .label = 尚不确定
status-off-track = 偏离正轨
    .label = 偏离正轨
status-missed = 到期未实现
    .label = 到期未实现
status-not-met = 尚未实现（进展速度未知）
    .label = 尚未实现，进展速度未知
tile-status-not-met = 尚未实现
status-no-number = 未设定数值
    .label = 未设定数值
status-too-old = 数值过旧
    .label = 数值过旧
status-not-judged = 未判断
    .label = 未判断（见说明）
status-undecided = 尚不能判定
    .label = 尚不能判定（见正文）
status-no-data = 无数据
    .label = 无数据
status-met-dated = 已实现（按较早的数字）
    .label = 已实现（按较早的数字）
status-on-track-dated = 步入正轨（按较早的数字）
    .label = 步入正轨（按较早的数字）
status-possible-dated = 尚不确定（按较早的数字）
    .label = 尚不确定（按较早的数字）
status-off-track-dated = 偏离正轨（按较早的数字）
    .label = 偏离正轨（按较早的数字）
status-not-met-dated = 未实现（按较早的数字）
    .label = 未实现（按较早的数字）

## A change. $change: its size without a sign, in the unit of the value or in points.

change-up = ↑ { $change }
change-down = ↓ { $change }
change-none = → 几乎无变化
change-across-possible = 未列示“{ $name }”跨越{ $years }年的变化，因为序列当时可能中断。
change-points = { $value }个百分点
