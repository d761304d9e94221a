### Divides between groups of people: research/findings/divides.py

## The groups, inside a sentence and as labels

divide-women = 女性
    .label = 女性
divide-men = 男性
    .label = 男性
divide-rural = 农村地区人口
    .label = 农村地区
divide-urban = 城镇地区人口
    .label = 城镇地区
divide-older = 25至74岁人口
    .label = 25至74岁
divide-younger = 15至24岁人口
    .label = 15至24岁
divide-poorest = 最贫困的四分之一家庭
    .label = 最贫困的四分之一家庭
divide-richest = 最富裕的四分之一家庭
    .label = 最富裕的四分之一家庭

## One economy. $group, $other: the groups; $topic: what they are compared in; $low, $high: their percentages.

divide-compared-behind = 在{ $economy }，{ $group }在{ $topic }方面落后于{ $other }：前者为{ $low }，后者为{ $high }。
divide-compared-short = 在{ $economy }，{ $group }在{ $topic }方面落后于{ $other }或与之接近持平，因数字经过取整，无法断定是哪一种：前者为{ $low }，后者为{ $high }。
divide-compared-almost-parity = 在{ $economy }，{ $group }在{ $topic }方面与{ $other }接近持平：前者为{ $low }，后者为{ $high }。
divide-compared-parity = 在{ $economy }，{ $group }与{ $other }在{ $topic }方面持平：前者为{ $low }，后者为{ $high }。
divide-compared-ahead = 在{ $economy }，{ $group }在{ $topic }方面领先于{ $other }：前者为{ $low }，后者为{ $high }。
divide-compared-open = 在{ $economy }，{ $group }与{ $other }在{ $topic }方面过于接近，四舍五入后的数字无法分出高下：前者为{ $low }，后者为{ $high }。
divide-people-sex = 若达到男性的水平，将再惠及约{ $people }名女性（按{ $year }年人口计算）。
divide-people-place = 若达到城镇地区的水平，将再惠及农村地区约{ $people }人（按{ $year }年人口计算）。
divide-widest = 差距最大的是{ $topic }：{ $group }为{ $low }，{ $other }为{ $high }。
divide-unknown = 本报告所用来源没有近期数据说明{ $economy }的{ $group }与{ $other }在上网方面的差距。
divide-chart = 成对圆点：{ $group }与{ $other }。{ $headline }
divide-axis-gap = 差距（百分点），{ $group }减{ $other }（括号内为两者，%）
divide-axis-behind = { $group }明显落后
divide-axis-rest = 未明显落后
divide-axis-known = 有数据和无数据经济体的人口
divide-known-with = 有数据
divide-known-without = 无数据
divide-gap-label = { $gap }（{ $group } / { $other }）
divide-members-chart = 条形：各经济体中{ $group }与{ $other }的差距。{ $headline }
divide-method = 比值为{ $low }至{ $high }视为持平（与国际电联《事实与数字2024》一致），达到{ $almost }视为接近持平，更低则视为落后；比值保留三位小数，所发布数字经过四舍五入的，比值为一个范围。
divide-ages = 各项调查涵盖的年龄不同。
divide-disabilities-gap = 缺失：残疾人的互联网使用情况（此处所用来源均未发布）。

## Members of a group of economies. $among: the group; $behind: in how many of the $economies the group is behind.

divide-members-some-behind = 在{ $topic }方面，{ $among }有{ $since }年及以后数据的{ $economies }个经济体中，{ $group }落后于{ $other }的有{ $behind }个。
divide-members-all-behind = 在{ $topic }方面，{ $among }有{ $since }年及以后数据的{ $economies }个经济体中，{ $group }全都落后于{ $other }。
divide-members-none-behind = 在{ $topic }方面，{ $among }有{ $since }年及以后数据的{ $economies }个经济体中，没有一个是{ $group }落后于{ $other }的。
divide-members-few = 在本报告所用来源中，{ $among }的{ $members }个经济体里只有{ $known }个有{ $since }年及以后{ $group }与{ $other }在{ $topic }方面的数据。
divide-members-unknown-most = 有数据的经济体占{ $among }人口的{ $share }；其余人口中{ $group }与{ $other }在{ $topic }方面的差异尚不可知。
divide-members-without = 没有数据的经济体：{ $economies }。
divide-members-rest = 其余情况差距很小，或因四舍五入而难以判断。
divide-members-ahead = { $group }领先的有{ $ahead }个经济体。
divide-members-widest = 差距最大的是{ $economy }：{ $low }对{ $high }。
divide-members-unknown = 本报告所用的数据版本未显示{ $among }的{ $group }与{ $other }在上网方面的差距。
divide-members-gap = 缺失：{ $economies }个经济体中{ $missing }个的{ $group }与{ $other }在{ $topic }方面的近期数据。

## Heads of columns

divide-column-points = 差距，百分点
divide-column-ratio = 比值
divide-column-vintage = 发布版本
