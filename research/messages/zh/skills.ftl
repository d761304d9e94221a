### Digital skills: research/findings/skills.py and skills_gap.py

## What women and men did. $skill: what they did; $women, $men: the shares who did.

skills-compared = 在{ $years }年调查的{ $skills }项数字技能中，{ $economy }的女性{ $states }。
skills-widest = 差距最大的一项技能：{ $women }的女性和{ $men }的男性{ $skill }。
skills-of-women = 女性中有{ $women }{ $skill }，男性中有{ $men }。
skills-surveyed = 调查询问的是最近三个月的情况。
skills-unknown = 本报告所用来源没有{ $economy }关于女性和男性数字技能的近期数据。
skills-rows = 技能

## The gap to the target. $share: who has the skills, a range; $target: who should by the year $due; $years: of the surveys.

skills-gap-basic-reached = { $years }年，{ $economy }有{ $share }的互联网用户具备基本数字技能：{ $target }的目标已经达到。
skills-gap-basic-open = { $years }年，{ $economy }有{ $share }的互联网用户具备基本数字技能，无法判断{ $target }的目标是否已经达到。
skills-gap-basic-short = { $years }年，{ $economy }有{ $share }的互联网用户具备基本数字技能，而目标是到{ $due }年达到{ $target }。
skills-gap-intermediate-reached = { $years }年，{ $economy }有{ $share }的互联网用户具备中级数字技能：{ $target }的目标已经达到。
skills-gap-intermediate-open = { $years }年，{ $economy }有{ $share }的互联网用户具备中级数字技能，无法判断{ $target }的目标是否已经达到。
skills-gap-intermediate-short = { $years }年，{ $economy }有{ $share }的互联网用户具备中级数字技能，而目标是到{ $due }年达到{ $target }。
skills-gap-of-all = 调查给出的是占总人口的份额：{ $people }，当时有{ $online }的人上网。
skills-need-basic = 要达到{ $target }，还需{ $people }名15岁及以上者掌握基本技能。
skills-need-basic-most = 要达到{ $target }，至多还需{ $people }名15岁及以上者掌握基本技能。
skills-need-intermediate = 要达到{ $target }，还需{ $people }名15岁及以上者掌握中级技能。
skills-need-intermediate-most = 要达到{ $target }，至多还需{ $people }名15岁及以上者掌握中级技能。
skills-gap-unknown = 目标是到{ $due }年有{ $target }的互联网用户具备基本数字技能；本报告所用的调查均未显示{ $economy }距该目标有多远。
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
skills-column-least = 需要学习的人数，至少
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
training-internet-users-people = { $economy }约有{ $people }名10岁及以上者不使用互联网，假定该年龄段未上网者的份额与全体人口相同（{ $share }）。
training-internet-users-share = { $economy }有{ $share }的人不使用互联网。
training-internet-users-none = 据报告，{ $economy }所有人都使用互联网。
training-unknown = { $economy }有多少人不识字或不使用互联网，尚不可知。
training-not-recent = 本报告所用来源没有近期数据说明{ $economy }有多少人不识字或不使用互联网。
training-method = 份额应用于相应年龄的最新人口数据；互联网使用率为全体人口的数据，并假定{ $age }岁及以上者与之相同。
training-cost = 为所有10岁及以上未上网者（无论是否在4G覆盖范围内）各提供一次基本数字技能培训，共约需{ $cost }（{ $range }）。
training-rows = 人群
training-row-literacy = 15岁及以上不会读写者
training-row-internet-users = 10岁及以上不使用互联网者（份额按全体人口计算）
training-column-share = 份额
training-column-people = 人数
skills-pairs-chart = 成对圆点：女性与男性。{ $headline }
