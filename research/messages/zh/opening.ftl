### The key figures of an economy: research/findings/opening.py, key_tiles.py

key-lines-homes = { $economy }的移动宽带签约用户数为{ $lines }，家中有互联网的家庭占{ $homes }，但{ $users }的人使用互联网。一个人可以有多张SIM卡，家庭成员也并非都上网。
key-lines = { $economy }的移动宽带签约用户数为{ $lines }，但{ $users }的人使用互联网。一个人可以有多张SIM卡。
key-within-homes = { $economy }使用互联网的人占{ $users }，但家中有互联网的家庭占{ $homes }。无论家庭成员是否全部上网，该家庭均计入。
key-homes-unfit = { $economy }使用互联网的人占{ $users }，家中有互联网的家庭占{ $homes }。按每个这样的家庭有一人上网、每户{ $size }人计算，上网的人至少应占{ $least }。两项数据中有一项需要核实。
key-homes-unfit-jump = { $economy }家中有互联网的家庭占{ $homes }。按每个这样的家庭有一人上网、每户{ $size }人计算，上网的人至少应占{ $least }，高于{ $year }年的{ $users }，低于{ $since }年的{ $before }。这些数据中有一项需要核实。
key-electricity-alone = { $economy }有{ $electricity }的人用上了电；缺少互联网使用率的近期数据。
key-electricity-doubt = { $economy }有{ $electricity }的人用上了电；互联网使用率的数据（{ $year }年，{ $users }）存疑。
key-unknown = { $economy }缺少互联网使用率和通电率的近期数据。

## Its income by the World Bank, with how many $people it has or without.

key-people-low = { $economy }是低收入经济体，人口为{ $people }人（{ $year }年）。
key-people-lower-middle = { $economy }是中等偏下收入经济体，人口为{ $people }人（{ $year }年）。
key-people-upper-middle = { $economy }是中等偏上收入经济体，人口为{ $people }人（{ $year }年）。
key-people-high = { $economy }是高收入经济体，人口为{ $people }人（{ $year }年）。
key-people-none = { $economy }人口为{ $people }人（{ $year }年），未按收入分类。
key-income-low = { $economy }是低收入经济体。
key-income-lower-middle = { $economy }是中等偏下收入经济体。
key-income-upper-middle = { $economy }是中等偏上收入经济体。
key-income-high = { $economy }是高收入经济体。
key-income-none = { $economy }未按收入分类。
key-among = 按联合国{ $year }年的名单，{ $economy }属于{ $groups }。
key-leaving = { $economy }原定于{ $year }年退出{ $group }，晚于该名单的编制时间。
key-peers = 比较对象为{ $group }的{ $members }个经济体。
key-peers-itu = 比较对象为{ $group }（按国际电联的区域划分）的{ $members }个经济体。
key-yardstick = “收入相近”指人均收入（按购买力平价计算的人均GDP；与国民收入相差超过五分之一时用国民收入）最接近的{ $economies }个经济体，不论其收入组别（收入高低之比超过{ $times }的不计，故可能不足此数）；{ $group }（{ $members }个经济体）另设一节。
key-yardstick-itu = “收入相近”指人均收入（按购买力平价计算的人均GDP；与国民收入相差超过五分之一时用国民收入）最接近的{ $economies }个经济体，不论其收入组别（收入高低之比超过{ $times }的不计，故可能不足此数）；{ $group }（{ $members }个经济体，按国际电联的区域划分）另设一节。
yardstick-similar = 收入相近的经济体
    .label = 收入相近的经济体
key-homes-rule = 如果家中有互联网的家庭比例属于较新的年份，且比上网人口比例高出十分之一以上，则视为互联网使用率可能偏低。同年或更早的家庭比例不能说明这一点，因为并非所有家庭成员都上网。
key-ranked = 排名在数值年份与该经济体相差不超过一年的经济体之间进行；收入相近经济体的中位数取各经济体{ $since }年以来的最新数值。
key-ranked-estimates = 估计值不参与排名，只有在不超过某经济体数值的一半或至少为其两倍时，才计入该经济体的排名：同一指标同一年份，各经济体可能在不同数量的经济体中排名。
key-possible = “尚不确定”指目标能否按期达成尚无定论，此处为{ $reasons }。
possible-chance = 概率为33%至66%
possible-short = 近期进展速度比所需速度低不到十分之一
possible-short-income = 近期进展速度比所需速度低不到十分之一，且主要源于收入增加
possible-between = 近期进展速度须在最新数值之后一直保持才足够
possible-slower = 近期进展速度足够，但最近一次变动较慢
possible-income = 近期进展速度足够，但主要源于收入增加
possible-networks = 网络方面的近期进展速度足够，但可能难以持续
possible-ages = 各年龄段合计的数值低于目标，但15岁及以上人口可能已达标
key-spans = 变化指截至最新数值的约五年间（如有数据）的变化，实现目标的进展速度则按约三年计算；均注明起始年份。

## Short titles of the tiles, and what stands below their value

tile-internet-users = 互联网用户
tile-mobile-per-100 = 移动蜂窝签约用户
tile-mobile-data-basket-gni = 移动数据价格，5 GB
tile-fixed-broadband-per-100 = 固定宽带签约用户
tile-electricity-access = 通电率
tile-coverage-4g = 4G覆盖率
key-changed = 自{ $year }年以来{ $change }
key-changed-still = 自{ $year }年以来{ $change }，{ $still }年以来无变化
key-moved = 从{ $year }年的{ $before }到{ $after }；部分年份未测量
value-carried = { $economy }的{ $indicator }：{ $years }年至少有四个年度数值背后的签约用户数相同，如同沿用旧数；该数值及其变化不确定。
key-median = { $group }：{ $median }（中位数）
key-drawn = { $value }（刻度从0到{ $most }）
key-bars = 条形从0开始。实心：数值；空心：存疑数值或估计值。竖线：下方所列中位数。三角：目标。
key-year = { $year }年
key-unit-year = { $unit }，{ $year }年
key-income = 占人均收入的比例，{ $year }年
key-column-place = 排名（{ $group }）

## Key figures of a group

key-group = { $among }有{ $economies }个经济体，人口为{ $people }人（{ $years }年）。
key-group-unknown = { $among }缺少关键数据。
tile-offline-reached = 未上网者中处于4G覆盖范围内的比例
tile-without-coverage = 不在4G覆盖范围内的人口
tile-without-electricity = 无电人口
key-dear = 移动数据价格高于人均收入{ $threshold }的经济体
key-itu = 国际电联估计，{ $year }年
key-national = 按各国数据为{ $people }人（{ $counted }）
key-national-alone = 按各国数据（{ $counted }）
key-or-more = 或以上，按各国数据
key-without = 不计{ $economies }
key-in = { $economies }，{ $years }年
key-elsewhere = 其他经济体另有至多{ $people }人
key-missed = 低于{ $benchmark }目标一个百分点或以上的经济体
key-years = { $years }年
key-of = { $economies }个中的{ $above }个
key-price-median = 价格中位数：人均收入的{ $median }

## Ranks: of how many economies of a group, and how many others share it.

place-ranked = { $group }{ $rank }（共{ $of }个）
place-ranked-world = { $rank }（共{ $of }个经济体）
place-shared = { $group }{ $rank }（共{ $of }个），并列
place-shared-world = { $rank }（共{ $of }个经济体），并列
place-universal = 实际上已普及，{ $group }{ $of }个经济体中有{ $count }个如此
place-universal-world = 实际上已普及，{ $of }个经济体中有{ $count }个如此
place-none = 未排名
place-in-doubt = 未排名：数值存疑
place-low = 未排名：数值可能偏低
place-jumped = 未排名：数值存疑（{ $since }年为{ $before }）
place-filled = 未排名：该数值可能是估计值
place-priced = 未排名：按世界银行的收入为{ $other }
place-estimated = 未排名：该数值是估计值
place-undated = 未排名：年份未注明
place-old = 未排名：为{ $year }年数据
