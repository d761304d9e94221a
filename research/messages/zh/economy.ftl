### What an economy is made of, what it trades, and how indicators moved: research/findings/structure.py, over_time.py,

## Sectors. $services, $industry, $agriculture: shares of GDP.


## Trade. $balance: exports less imports.


## Over time. $before: in the year $first; $after or $value: in the year $last.

over-time-rose = { $economy }的{ $indicator }从{ $first }年的{ $before }上升至{ $last }年的{ $after }。
over-time-fell = { $economy }的{ $indicator }从{ $first }年的{ $before }下降至{ $last }年的{ $after }。
over-time-peaked = { $economy }的{ $indicator }从{ $first }年的{ $before }上升至{ $turn }年的{ $value }，随后下降至{ $last }年的{ $after }。
over-time-dipped = { $economy }的{ $indicator }从{ $first }年的{ $before }下降至{ $turn }年的{ $value }，随后上升至{ $last }年的{ $after }。
over-time-moved = { $economy }的{ $indicator }从{ $first }年到{ $last }年在{ $low }与{ $high }之间波动；{ $last }年为{ $after }。
over-time-same = { $economy }的{ $indicator }在{ $last }年（{ $after }）与{ $first }年（{ $before }）大致相同。
over-time-level = { $economy }的{ $indicator }在{ $first }年和{ $last }年均为{ $value }。
over-time-once = { $economy }的{ $indicator }在{ $last }年为{ $value }。
over-time-rate = { $economy }的{ $indicator }在{ $last }年为{ $value }，而{ $years }年的中位数为{ $median }。
over-time-before = { $begun }年的数值已与{ $last }年大致相同：{ $before }。
over-time-break = { $year }年的变动与通常的年度变化相差很大：序列可能在此中断。
over-time-published = { $economy }已公布的{ $indicator }：{ $start }（{ $first }年）、{ $before }（{ $since }年）和{ $value }（{ $year }年）；因序列可能中断，后两个数值哪个正确尚不清楚。
over-time-jumped = { $economy }的{ $indicator }：{ $since }年为{ $before }，{ $year }年为{ $value }，这一变动与通常的年度变化相差很大，序列可能在此中断。
over-time-none = 已知年份太少，无法显示{ $economy }的变化：{ $indicators }。
over-time-unknown = 本报告所用来源没有{ $economy }的下列近期数值：{ $indicators }。
over-time-old = 最后数值过旧，不予报告：{ $indicators }。
over-time-chart = { $economy }历年折线图：{ $indicators }。{ $headline }

## Trade in technology. $value: of $economy.

