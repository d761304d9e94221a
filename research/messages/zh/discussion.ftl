### Questions for discussion: research/findings/practice/discussion.py

discussion = 由这些数据引出{ $questions }个问题
discussion-none = 这些数据未引出供讨论的问题。

## Ground, peers and income

discuss-ground-lost = 自{ $since }年以来，{ $economy }的{ $indicator }提高{ $change }，而{ $group }提高幅度的中位数为{ $usual }：超过它的经济体提高得更快，可能是什么原因，其中哪些可以采用？
discuss-ground-lost-peak = { $economy }的{ $indicator }在{ $turn }年升至{ $peak }，此后降至{ $after }：下降的原因是什么？
discuss-ground-lost-down = 自{ $since }年以来，{ $economy }的{ $indicator }从{ $before }变为{ $after }，而{ $group }提高幅度的中位数为{ $usual }：超过它的经济体提高得更快，可能是什么原因，其中哪些可以采用？
discuss-ground-gained = 自{ $since }年以来，{ $economy }的{ $indicator }提高{ $change }：其背后的措施应维持不变、扩大还是终止？
discuss-ground-gained-still = 是什么使{ $economy }的{ $indicator }自{ $still }年以来没有提高？
discuss-income-compared-higher = { $economy }的{ $indicator }为{ $value }，而收入相近的经济体为{ $median }：这一领先优势从何而来，能否持续？
discuss-income-compared-lower = { $economy }的{ $indicator }为{ $value }，而收入相近的经济体为{ $median }：是否为消除这一差距确定期限、预算和负责机构？
discuss-structural-most = { $economy }的{ $indicator }在与其最相似的{ $peers }个经济体中领先：它的哪些做法可供它们借鉴？

## The digital economy

discuss-eco-ends = 最薄弱的环节是{ $worst }（{ $worst-value }）：问题在于投资、监管还是需求？

## Infrastructure, prices and rural areas

discuss-offline-headline-parts = { $economy }未上网的{ $people }人中，至少{ $share }处于4G覆盖范围内：由谁来查明他们未上网是因为价格、设备还是技能？
discuss-offline-headline-all = { $economy }未上网的{ $people }人几乎全部处于4G覆盖范围内：由谁来查明他们未上网是因为价格、设备还是技能？
discuss-pay-rest = 如果{ $economy }未覆盖地区的用户支付其收入的{ $percent }，网络成本中仍有{ $rest }无着落：由谁承担，运营商、普遍服务基金还是财政预算？
discuss-price-income-above = { $economy }的{ $basket }价格怎样才能从人均收入的{ $price }降至{ $threshold }：竞争、税收还是补贴？
discuss-electricity-everybody-people = { $economy }有{ $people }人未上网，尽管几乎所有人都用上了电：其中有多少人居住在农村地区，他们需要的是网络，还是使用网络的理由？
discuss-electricity-ahead = { $economy }有{ $electricity }的人用上了电，{ $internet }的人上网：电力项目和网络项目能否共用铁塔、管道和预算？
discuss-electricity-ahead-people = { $economy }有{ $electricity }的人用上了电，{ $internet }的人上网：电力项目和网络项目能否共用铁塔、管道和预算？
discuss-electricity-ahead-lack = { $economy }有{ $electricity }的人用上了电，{ $internet }的人上网：电力项目和网络项目能否共用铁塔、管道和预算？
discuss-electricity-behind = { $economy }有{ $internet }的人上网，{ $electricity }的人用上了电：人们怎样给设备充电，价格多少？
discuss-divide-compared-behind = 怎样才能使{ $economy }的{ $group }在{ $topic }方面赶上{ $other }？目前前者为{ $low }，后者为{ $high }。

## Policy options

discuss-options-problem-coverage = { $economy }的4G覆盖率为{ $value }，目标为{ $benchmark }：应通过牌照义务、共享网络还是普遍服务基金覆盖其余人口？
discuss-options-problem-price = { $economy }的5 GB移动数据价格为{ $value }，而目标为{ $benchmark }：应靠新运营商、价格调查还是减税来降低价格？
discuss-options-price-both = { $economy }的5 GB移动数据价格为{ $value }，而目标为{ $benchmark }：应靠新运营商、价格调查还是减税来降低价格？
discuss-options-problem-devices = { $economy }有{ $value }的人拥有移动电话：阻碍其他人的是税收、价格还是信贷？
discuss-options-problem-rural = { $economy }有{ $value }的农村人口和{ $benchmark }的城镇人口使用互联网：村庄最先会用互联网做什么？
discuss-options-problem-electricity = { $economy }有{ $value }的人用上了电：能否在电网到达之前先建设离网供电的网络，由谁支付其电力？
discuss-options-problem-women = { $economy }有{ $value }的女性和{ $benchmark }的男性上网：哪个项目能惠及女性，如何衡量？
discuss-options-problem-skills = { $economy }有{ $value }的互联网用户报告自己具备一项基本数字技能：由谁培训成年人，下一次调查在何时？

## People

discuss-training-internet-users-people = { $economy }10岁及以上未上网的{ $people }人中，谁最先学习，在哪里学习：学校、图书馆、工作场所还是家中？
discuss-training-internet-users-covered = { $economy }4G覆盖范围内10岁及以上未上网的{ $people }人中，谁最先学习，在哪里学习：学校、图书馆、工作场所还是家中？
discuss-training-literacy-people = { $economy }有{ $people }名15岁及以上的人不识字，他们能否使用数字服务？
discuss-skills-gap-basic-short = { $years }年，{ $economy }有{ $share }的人具备基本数字技能：到{ $due }年，学校教育和成人教育哪一个能补足与{ $target }的差距？
discuss-ages-cohort = { $economy }每年有{ $people }人年满15岁，{ $year }年将为{ $later }人：仅靠学校能否达到目标，还是成年人也需要学习？
discuss-parity-one-behind = 怎样才能使{ $economy }的女性在{ $topic }方面赶上男性？目前前者为{ $women }，后者为{ $men }。
discuss-parity-did = 在{ $economy }，{ $women }的女性和{ $men }的男性{ $skill }：怎样才能消除这一差距？
discuss-youth-work-times = { $economy }青年女性的失业率是青年男性的{ $times }倍：阻碍来自所学专业、雇主还是家庭照料？
discuss-ages-young-fewer = { $economy }有{ $people }名15至24岁青年，到{ $year }年将减少{ $change }：能否让每个人在离校前掌握数字技能？
discuss-ages-young-more = { $economy }有{ $people }名15至24岁青年，到{ $year }年将增加{ $change }：学校和就业岗位能否同步增长？

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
discuss-people-offline-counted = 按各国最新数据，{ $share }的未上网者居住在{ $count }个经济体：资金应按人口分配，还是投向比例最低的经济体？
discuss-atlas-regions = { $indicator }的中位数从{ $lowest }的{ $low }到{ $highest }的{ $high }不等：有什么是各区域能做而单个经济体做不到的？
