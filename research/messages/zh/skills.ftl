### Digital skills: research/findings/skills.py and skills_gap.py

## What women and men did. $skill: what they did; $women, $men: the shares who did.

skills-compared = 在{ $years }年调查的{ $skills }项数字技能中，{ $economy }的女性{ $states }。
skills-widest = 差距最大的一项技能：{ $women }的女性和{ $men }的男性{ $skill }。
skills-surveyed = 调查询问的是最近三个月的情况。
skills-unknown = 本报告所用来源没有{ $economy }关于女性和男性数字技能的近期数据。
skills-rows = 技能

## The gap to the target. $share: who has the skills, a range; $target: who should by the year $due; $years: of the surveys.

skills-gap-basic-reached = { $years }年，{ $economy }有{ $share }的互联网用户具备基本数字技能：{ $target }的目标已经达到。
skills-gap-basic-open = { $years }年，{ $economy }有{ $share }的互联网用户具备基本数字技能，无法判断{ $target }的目标是否已经达到。
skills-gap-basic-short = { $years }年，{ $economy }有{ $share }的互联网用户具备基本数字技能，而目标是到{ $due }年达到{ $target }。
skills-gap-basic-reached-end = { $years }年，{ $economy }至少有{ $share }的互联网用户具备基本数字技能：{ $target }的目标已经达到。
skills-gap-basic-short-end = { $years }年，{ $economy }至多有{ $share }的互联网用户具备基本数字技能，而目标是到{ $due }年达到{ $target }。
skills-gap-intermediate-reached = { $years }年，{ $economy }有{ $share }的互联网用户具备中级数字技能：{ $target }的目标已经达到。
skills-gap-intermediate-open = { $years }年，{ $economy }有{ $share }的互联网用户具备中级数字技能，无法判断{ $target }的目标是否已经达到。
skills-gap-intermediate-short = { $years }年，{ $economy }有{ $share }的互联网用户具备中级数字技能，而目标是到{ $due }年达到{ $target }。
skills-gap-intermediate-reached-end = { $years }年，{ $economy }至少有{ $share }的互联网用户具备中级数字技能：{ $target }的目标已经达到。
skills-gap-intermediate-short-end = { $years }年，{ $economy }至多有{ $share }的互联网用户具备中级数字技能，而目标是到{ $due }年达到{ $target }。
skills-gap-of-all = 调查给出的是占总人口的份额：{ $people }，当时有{ $online }的人上网。
skills-need-basic = 要达到{ $target }，还需{ $people }名15岁及以上者掌握基本技能。
skills-need-intermediate = 要达到{ $target }，还需{ $people }名15岁及以上者掌握中级技能。
skills-gap-unknown = 目标是到{ $due }年有{ $target }的互联网用户具备基本数字技能；本报告所用的调查均未显示{ $economy }距该目标有多远。
skills-gap-areas = 在五个数字技能领域中，{ $economy }的近期调查显示了{ $areas }个：{ $shown }。具备基本技能的人数不详。
skills-gap-vague-basic = { $economy }具备基本数字技能的互联网用户：{ $years }年调查的单项技能（发布机构：{ $publisher }）只能说明其份额为{ $share }。
skills-gap-vague-intermediate = { $economy }具备中级数字技能的互联网用户：{ $years }年调查的单项技能（发布机构：{ $publisher }）只能说明其份额为{ $share }。
skills-people-gap = 缺失：{ $economy }在调查前后的人口和年龄结构（由世界银行发布）。
skills-gap-method = 份额为一个范围，因为各项技能分别发布，未说明其重叠程度。调查给出的是占总人口的份额；{ $due }年的目标针对互联网用户，因此除以当年上网人口的份额。
skills-not-all-basic = 并非所有基本技能都在调查之列，因此份额可能高达100%。
skills-not-all-intermediate = 并非所有中级技能都在调查之列，因此份额可能高达100%。
skills-gap-people = 调查所得份额应用于最新的15岁及以上人口；有些调查涵盖其他年龄。
skills-level-basic = 基本技能
skills-level-intermediate = 中级技能
skills-column-level = 水平
skills-column-low = 互联网用户份额，至少
skills-column-high = 至多
skills-column-people-low = 人口份额，至少
skills-column-people-high = 人口份额，至多
skills-column-online = 当时上网人口
skills-column-target = { $due }年目标
skills-column-central = 需要学习的人数
skills-column-least = 至少
skills-column-most = 至多
skills-column-asked = 询问的技能数
skills-column-of = 总数
skills-column-first = 首次调查
skills-column-last = 最近调查
skills-axis = 互联网用户百分比
skills-spread = 互联网用户份额，范围
skills-chart = 具备数字技能的人口份额范围与目标对照。{ $headline }

## Who would have to learn. $share: of the people; $people: how many they are.

training-literacy-people = { $economy }约有{ $people }名15岁及以上者不会读写，占{ $share }。
training-literacy-share = { $economy }15岁及以上人口中有{ $share }不会读写。
training-literacy-none = 据报告，{ $economy }15岁及以上人口全部能够读写。
training-internet-users-people = { $economy }未上网的{ $offline }人中，有{ $people }人年满10岁。
training-internet-users-covered = { $economy }未上网的{ $offline }人中，有{ $people }人年满10岁且在4G覆盖范围内。
training-internet-users-people-open = { $economy }有{ $offline }人未上网；其中有多少人年满10岁，尚不可知。
training-internet-users-covered-open = { $economy }有{ $offline }人未上网；其中有多少人年满10岁且在4G覆盖范围内，尚不可知。
training-later = 另有{ $people }名10岁及以上的未上网者不在4G覆盖范围内，首先需要网络。
training-later-of = 在{ $offline }名未上网者中，10岁及以上者有{ $people }人不在4G覆盖范围内，首先需要网络。
training-later-older = 另有{ $people }名10岁及以上未上网者在4G覆盖范围之外；连3G也没有的各年龄人口至多{ $unserved }人，需先有网络。
training-later-of-older = { $offline }名未上网者中，{ $people }名10岁及以上者居住在4G覆盖范围之外；连3G也没有的各年龄人口至多{ $unserved }人，需先有网络。
training-later-none = 10岁及以上、未上网且不在4G覆盖范围内的为零至{ $people }人，他们首先需要网络。
training-bounds = 只计10岁及以上者：若所有儿童均未上网且4G覆盖范围外无人上网，则人数最少；若儿童未上网的比例与总人口相同，且4G覆盖范围外、3G可及之处的上网比例与总人口相同，则人数最多。居中的数字是两者的中间值。
training-bounds-aged = 只计10岁及以上者：若所有儿童均未上网，则人数最少；若儿童未上网的比例与总人口相同，则人数最多。居中的数字是两者的中间值。
training-middle = 成本的中心估计值按最少人数与最多人数的中间值计算。
training-base-adults = 不识字者按15岁及以上人口{ $people }人计算（{ $year }年）。
training-internet-users-none = 据报告，{ $economy }所有人都使用互联网。
training-unknown = { $economy }有多少人不识字或不使用互联网，尚不可知。
training-not-recent = 本报告所用来源没有近期数据说明{ $economy }有多少人不识字或不使用互联网。
training-cost-offline-all = 为{ $economy }10岁及以上的{ $people }名未上网者每人提供一次培训需{ $cost }。
training-cost-offline-readers = 为{ $economy }未上网的{ $people }名识字者每人提供一次培训需{ $cost }。10岁及以上的其余约{ $unread }人需先学会识字，未计价。
training-cost-covered-all = 为{ $economy }4G覆盖范围内10岁及以上的{ $people }名未上网者每人提供一次培训需{ $cost }。
training-cost-covered-readers = 为{ $economy }4G覆盖范围内未上网的{ $people }名识字者每人提供一次培训需{ $cost }。10岁及以上的其余约{ $unread }人需先学会识字，未计价。
training-few = 未估算培训他们的成本：本报告所用的单位成本来自规模大得多的项目。
training-high = 未估算培训他们的成本：此处采用的单位成本来自低收入和中等收入经济体。
training-pace-on-track = 若{ $economy }的互联网使用率像其他经济体达到类似水平后那样发展，预计到{ $due }年可达到{ $bound }的目标；未估算任何新增项目的成本。
training-pace-met = { $economy }的互联网使用率已达到{ $due }年{ $bound }的目标，因此未估算任何项目的成本。
training-pace-met-jump = { $economy }的互联网使用率是否已达到{ $due }年{ $bound }的目标，取决于其序列中一处可能的中断，因此未估算任何项目的成本。
training-central = 课程的中间成本接近其区间的低端：按年收入{ $income }计，两个来源分别为每人{ $low }和{ $central }，另一个来源为{ $high }，即区间的高端。
training-ages-part = { $economy }没有按单岁划分的人口数据：假定15岁以下者（占总人口的{ $share }）中有三分之二不满{ $age }岁。
training-rows = 人群
training-row-literacy = 不会读写者（15岁及以上）
training-row-internet-users = 不使用互联网者
training-row-aged = 10岁及以上不使用互联网者
training-row-covered = 10岁及以上不使用互联网者（4G覆盖范围内）
training-row-later = 10岁及以上不使用互联网者（4G覆盖范围外）
training-row-unserved = 既无3G也无4G的各年龄人口
training-row-course = 计算了课程费用者
training-column-share = 占该年龄段全部人口的份额
training-column-people = 人数
training-column-least = 人数，至少
training-column-most = 人数，至多
training-column-low = 培训，低
training-column-central = 培训，中
training-column-high = 培训，高
skills-pairs-chart = 成对圆点：女性与男性。{ $headline }
