### Questions for discussion: research/findings/practice/discussion.py

discussion = 由这些数据引出{ $questions }个问题
discussion-none = 这些数据未引出供讨论的问题。

## Ground, peers and income

discuss-ground-lost = 自{ $since }年以来，{ $economy }的{ $indicator }提高{ $change }，而{ $group }提高幅度的中位数为{ $usual }：反超的经济体提高更快可能有哪些原因，其中哪些做法可以借鉴？
discuss-ground-lost-down = 自{ $since }年以来，{ $economy }的{ $indicator }从{ $before }变为{ $after }，而{ $group }提高幅度的中位数为{ $usual }：反超的经济体提高更快可能有哪些原因，其中哪些做法可以借鉴？

## The digital economy


## Infrastructure, prices and rural areas


## Policy options

discuss-options-problem-coverage = { $economy }的4G覆盖率为{ $value }，目标为{ $benchmark }：应通过牌照义务、共享网络还是普遍服务基金覆盖其余人口？
discuss-options-problem-price = { $economy }的5 GB移动数据价格为{ $value }，而目标为{ $benchmark }：应靠新运营商、价格调查还是减税来降低价格？
discuss-options-price-both = { $economy }的5 GB移动数据价格为{ $value }，而目标为{ $benchmark }：应靠新运营商、价格调查还是减税来降低价格？
discuss-options-problem-devices = { $economy }有{ $value }的人拥有移动电话：阻碍其他人的是税收、价格还是信贷？
discuss-options-problem-rural = { $economy }有{ $value }的农村人口使用互联网，城市为{ $benchmark }：应首先建设通村光纤、村级中心还是公共热点？
discuss-options-problem-electricity = { $economy }有{ $value }的人口通电：应首先通过电网、村级电网还是太阳能套件为其余的人供电？
discuss-options-problem-women = { $economy }有{ $value }的女性上网，男性为{ $benchmark }：应先由女性教女性、为女孩设计算机教室，还是规定运营商的义务？
discuss-options-problem-skills = { $economy }有{ $value }的互联网用户报告具备一项基本数字技能：应先从学校还是从老年人课程入手？
discuss-options-problem-use = { $economy }用于4G覆盖范围内未上网者的公共资金，应首先用于手机还是培训？
discuss-options-use-break = { $economy }用于4G覆盖范围内未上网者的公共资金，应首先用于手机还是培训？
discuss-options-use-share = { $economy }用于4G覆盖范围内未上网者的公共资金，应首先用于手机还是培训？
discuss-options-problem-online = { $economy }用于未上网者的公共资金，应首先用于手机还是培训？
discuss-options-problem-learning = { $economy }的未上网者应在学校、图书馆、工作场所还是家中学习基础知识？
discuss-options-problem-women-phones = { $economy }应向女性免费发放手机、分期销售手机，还是免除手机税？
discuss-options-problem-women-phones-aged = { $economy }应向女性免费发放手机、分期销售手机，还是免除手机税？
discuss-options-problem-women-work = 为使{ $economy }更多女性就业，应首先提供儿童照护、附带就业安置的培训，还是数字工作？
discuss-options-work-young = 为使{ $economy }更多女性就业，应首先提供儿童照护、附带就业安置的培训，还是数字工作？
discuss-options-problem-women-literacy = { $economy }的女性应通过成人班还是短信学习识字？
discuss-options-women-unread = { $economy }的女性应通过成人班还是短信学习识字？
discuss-options-problem-girls-school = { $economy }应靠助学金还是自行车让女孩留在中学？
discuss-options-problem-schools = { $economy }的小学应通过一次联合招标统一接入互联网，还是逐个地区接入？
discuss-options-problem-fixed-price = { $economy }应靠价格监管、降低批发价格还是区域计划来降低固定宽带价格？
discuss-options-price-met = { $economy }应靠价格监管、降低批发价格还是区域计划来降低固定宽带价格？

## People


## Targets and groups

discuss-adoption-members-some-some = 到{ $due }年，{ $group }很可能再有{ $likely }个经济体的{ $indicator }达到{ $level }：其他经济体可以向它们学习什么？
discuss-targets-met-jump = 以下目标是否已实现，取决于一次跃升：{ $targets }。还有哪个来源可以证实这一跃升？
discuss-targets-among = 目标“{ $target }”已由{ $group }的{ $known }个经济体中的{ $met }个实现：它是否适合所有经济体？

## Indices and the world

discuss-index-first-sure = { $first }以{ $top }分中的{ $score }分在{ $group }排名第一：它的哪些指标是其他经济体最快能够改善的？
discuss-index-widths = { $economies }个名次中只有{ $still }个变动不超过两位：介于其间的名次是否应以范围形式发布？
discuss-index-widths-none = 每个名次的变动都超过两位：该指数是否应按组别而不是按名次发布？
discuss-index-driver = { $choice }关系到名次变动的{ $share }：这项选择由谁决定，依据什么规则？
discuss-index-apart = { $first }与{ $last }相差{ $gap }分，其中{ $points }分来自{ $part }：该指数衡量的是政策还是收入？
discuss-people-offline-counted = 按各国最新数据，{ $share }的未上网者居住在{ $count }个经济体：资金应按未上网人数分配，还是投向上网比例最低的经济体？
discuss-atlas-regions = { $indicator }的中位数从{ $lowest }的{ $low }到{ $highest }的{ $high }不等：有什么是各区域能做而单个经济体做不到的？
