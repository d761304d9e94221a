### Whether economies converge: research/findings/convergence.py

## Headlines. $before, $after: from the mean of the lowest quarter of the economies of $group to that of the highest, in the years $first and $last.

conv-gap-narrowed = { $group }各经济体之间的{ $indicator }差距缩小：最高的四分之一经济体的平均值{ $first }年比最低的四分之一的平均值高出{ $before }，{ $last }年高出{ $after }。
conv-gap-narrowed-further = { $group }各经济体之间的{ $indicator }差距缩小，但相对于平均值扩大：最高的四分之一经济体的平均值{ $first }年比最低的四分之一的平均值高出{ $before }，{ $last }年高出{ $after }；相对于平均值，标准差上升了{ $change }。
conv-gap-widened = { $group }各经济体之间的{ $indicator }差距扩大：最高的四分之一经济体的平均值{ $first }年比最低的四分之一的平均值高出{ $before }，{ $last }年高出{ $after }。
conv-gap-widened-closer = { $group }各经济体之间的{ $indicator }差距扩大，但相对于平均值缩小：最高的四分之一经济体的平均值{ $first }年比最低的四分之一的平均值高出{ $before }，{ $last }年高出{ $after }；相对于平均值，标准差下降了{ $change }。
conv-gap-turned = { $group }最高的四分之一与最低的四分之一经济体之间的{ $indicator }差距在{ $turn }年最大，为{ $between }；{ $first }年为{ $before }，{ $last }年为{ $after }。
conv-gap-held = { $group }各经济体之间的{ $indicator }差距几乎没有变化：最高的四分之一经济体的平均值{ $first }年比最低的四分之一的平均值高出{ $before }，{ $last }年高出{ $after }。
conv-clubs = { $group }各经济体的{ $indicator }并未全部趋同：它们形成{ $clubs }个俱乐部。
conv-clubs-alone = { $group }各经济体的{ $indicator }并未全部趋同：它们形成{ $clubs }个俱乐部，{ $alone }个经济体不属于任何俱乐部。
conv-no-clubs = { $group }各经济体的{ $indicator }没有趋同，也未形成俱乐部。
conv-unknown = { $group }各经济体的{ $indicator }是否趋同，尚不可知。
conv-too-few = { $group }只有{ $known }个经济体自{ $since }年以来有{ $years }个或以上年度数值且最后一个为近期数值；至少需要三个经济体。
conv-no-series = { $group }没有经济体自{ $since }年以来有{ $years }个或以上年度数值且最后一个为近期数值；至少需要三个经济体。
conv-points = { $points }个百分点

## Claims

conv-placed = { $economy }属于俱乐部{ $club }。
conv-alone = { $economy }不属于任何俱乐部。
conv-club = { $year }年，俱乐部{ $club }有{ $economies }个经济体，平均值为{ $mean }。
conv-own-went = { $economy }从{ $first }年的{ $before }变为{ $last }年的{ $after }，平均值从{ $mean-before }变为{ $mean-after }。
conv-own-stayed = { $economy }从{ $first }年到{ $last }年保持在{ $value }，而平均值从{ $mean-before }变为{ $mean-after }。
conv-near-all = 中位数为{ $median }：如此接近100%的份额会自行趋同。

## Notes and gaps

conv-by-themselves = 接近100%的份额会自行趋同，因为已没有上升空间：趋同并不表明落后者在追赶。
conv-meaning = 同一趋同俱乐部的经济体相对于其平均值彼此接近，但并不接近其他俱乐部的经济体。
conv-compared = 比较涵盖{ $group }从{ $first }年到{ $last }年每年数值均大于0的{ $economies }个经济体。
conv-filled = 有{ $filled }个处于已知数值之间的数值按直线插补。
conv-members = { $economy }所属俱乐部的其他成员：{ $others }。
conv-method = 方法：Phillips和Sul（2007年、2009年）的log t检验和俱乐部聚类，使用发布的数值，去掉最初{ $trim }的年份。
conv-not-placed = { $economy }在其中某些年份没有数值，未予归类。

## Table and chart

conv-rows = 俱乐部
conv-row-club = 俱乐部{ $club }
conv-row-none = 不属于任何俱乐部
conv-row-all = 全部合计
conv-column-mean = { $year }年平均值
conv-column-sd = { $year }年标准差
conv-column-cv = { $year }年相对于平均值
conv-column-b = 速度（b）
conv-column-t = t值，-1.65或以下拒绝
conv-column-gap = 两个四分之一之间的差距
conv-column-relative = 标准差（相对于平均值）
conv-column-members = 成员（最高者在前）
conv-cell-members = { $economies }
conv-empty = –
conv-chart-mean = 总平均值
conv-chart-spread = 最低与最高四分之一之间
conv-chart-low = 最低四分之一的平均值
conv-chart-high = 最高四分之一的平均值
conv-chart = 各俱乐部{ $indicator }的平均路径。{ $headline }
