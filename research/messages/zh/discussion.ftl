### Questions for discussion: research/findings/practice/discussion.py

discussion = 由这些数据引出{ $questions }个问题
discussion-none = 这些数据未引出供讨论的问题。
discuss-options-among-topic = { $topic }（{ $economies }）：由谁率先行动，何时完成？
discuss-decide-joint = { $islands }个岛屿国家是否愿意相互公开批发价格，由谁代表各国购买？
discuss-decision-electricity = 通电费用由谁支付：用户分期付款、国家基金提供信贷，还是对每个接入户给予补贴？分别用于哪些地方？
discuss-decision-learning = 由谁培训未上网者，培训费用由谁支付？
discuss-decision-coverage = 网络无法自负盈亏的地方由谁出资：运营商（通过牌照条款）、普遍服务基金还是公共预算？
discuss-decision-online = 我们之中哪些经济体上网人口增长最快，其他经济体可以借鉴什么？
discuss-decision-use = 设备和培训的费用由谁支付：用户、运营商还是公共预算？
discuss-decision-survey = 我们之中哪些经济体已公布手机和技能数据，其余经济体的调查由谁出资？

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
discuss-people-offline-held = 按各国最新数据，{ $share }的未上网者居住在{ $count }个经济体：资金应按未上网人数分配，还是投向上网比例最低的经济体？
discuss-atlas-regions = { $indicator }的中位数从{ $lowest }的{ $low }到{ $highest }的{ $high }不等：有什么是各区域能做而单个经济体做不到的？
