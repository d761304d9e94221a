### The answer each study opens with: research/findings/answers/

## Inclusive infrastructure: $people offline, $beyond reach of 4G, $learners who need devices, data and skills; costs in US$.

answer-offline-both = { $economy }未上网的{ $people }人中，至多{ $beyond }人不在4G覆盖范围内。
answer-offline-readers = 为识字的{ $learners }名未上网者提供手机和培训：{ $cost }。其余约{ $unread }名10岁及以上者需先学会识字，未计价。
answer-offline-learners = 其中10岁及以上者有{ $learners }人；为其提供手机和培训：{ $cost }。
answer-offline-rounded = { $economy }未上网的{ $people }人中，至多约{ $beyond }人不在4G覆盖范围内。
answer-offline-reached = { $economy }未上网的{ $people }人全部居住在4G覆盖范围内。
answer-offline-mostly = 在{ $economy }的{ $people }名未上网者中，至少{ $share }居住在4G覆盖范围内。
answer-offline-mostly-doubted = 如果{ $economy }有{ $online }的人上网（此数存疑），则{ $people }名未上网者中至少{ $share }居住在4G覆盖范围内。
answer-offline-nearly = { $economy }有{ $people }人未上网（{ $measured }年），而4G覆盖{ $covered }的人口（{ $mapped }年）。
answer-offline-first = { $economy }有{ $people }人未上网（{ $measured }年），其中{ $learners }人年满10岁且在4G覆盖范围内。为这些人提供手机和课程约需{ $half }（{ $range }）；有多少人已有手机尚不清楚。
answer-offline-first-readers = { $economy }有{ $people }人未上网（{ $measured }年）。为其中在4G覆盖范围内且识字的{ $learners }人提供手机和课程约需{ $half }（{ $range }）；有多少人已有手机尚不清楚，另有约{ $unread }人需先学会识字。
answer-offline-nearly-either = 按{ $since }年数据，{ $economy }有{ $before }人未上网；按{ $year }年数据，有{ $people }人未上网，而4G覆盖{ $covered }的人口（{ $mapped }年）。
answer-networks-met = 移动网络不属于优先事项：4G覆盖率已达到{ $met }的目标。仍待解决：{ $topic }。
answer-networks-met-alone = 移动网络不属于优先事项：4G覆盖率已达到{ $met }的目标。
answer-networks-met-on-track = 移动网络不属于优先事项：4G覆盖率已达到{ $met }的目标，互联网使用率预计到{ $due }年达到{ $bound }。仍待解决：{ $topic }。
answer-networks-met-met = 移动网络不属于优先事项：4G覆盖率已达到{ $met }的目标，互联网使用率已达到{ $due }年{ $bound }的目标。仍待解决：{ $topic }。
answer-offline-sites = { $sites }干线和核心网络、手机和培训的费用另计。
answer-offline-unpriced = { $economy }有{ $people }人未上网；为其中4G未覆盖者建设网络的成本无法估计。
answer-offline-not-parted = { $economy }有{ $people }人未上网。不计网络成本，为其中{ $learners }名10岁及以上者提供手机和培训需{ $cost }。
# A claim of its own after the one above: % of people in reach of 4G as published, and % of people online.
answer-offline-network = { $economy }有{ $people }人未上网，首先需要建设网络。
answer-offline-people = { $economy }有{ $people }人未上网。
answer-offline-few = { $economy }有{ $people }人未上网。未估算使其上网的费用：此处采用的单位成本来自规模大得多的项目。
# $use above: what devices and training cost once, and data brought down to $percent of income for $years years, each with its range.
answer-offline-unknown = { $economy }有多少人未上网，尚不可知，因此无法估算让这些人上网的费用。

## Rural areas: $rural, $urban: shares of people.

answer-rural-gap-lack = { $economy }城乡差距最大的是{ $topic }：农村{ $rural }，城镇{ $urban }。
answer-rural-gap-level = 就已衡量的指标而言，{ $economy }的农村地区与城镇持平；最接近形成差距的是{ $topic }：农村{ $rural }，城镇{ $urban }。
answer-rural-people = { $economy }农村地区的{ $people }人（占总人口的{ $share }，{ $year }年）缺少哪些城镇已有的条件尚不清楚：本报告读取的近期数据均无法比较二者。
answer-rural-electricity = { $economy }农村地区的{ $people }人（占总人口的{ $share }，{ $year }年）缺少哪些城镇已有的条件尚不清楚：本报告读取的近期数据均无法比较二者。{ $measured }年城乡合计有{ $electricity }的人口用上电。
answer-rural-nobody = { $economy }没有人居住在农村地区。
answer-rural-unknown = 本报告读取的近期数据均未对{ $economy }的农村地区与城镇进行比较；全国数据见国家概况。
answer-rural-ask = 请向统计部门索取其最近一次住户调查中按居住地（农村和城镇）划分的互联网使用率和通电率。

## Digital skills: $people offline, $learners short of the target; $cost of one training each.

answer-skills-people = { $economy }未上网的{ $offline }人中，有{ $people }人年满10岁。
answer-skills-covered = { $economy }未上网的{ $offline }人中，有{ $people }人年满10岁且在4G覆盖范围内。
answer-skills-people-open = { $economy }有{ $offline }人未上网；其中有多少人年满10岁，尚不可知。
answer-skills-covered-open = { $economy }有{ $offline }人未上网；其中有多少人年满10岁且在4G覆盖范围内，尚不可知。
answer-skills-learners = 要达到基本技能目标，需要{ $learners }名学员。
# A claim of its own after one of the above.
answer-skills-unknown = { $economy }有多少人需要学习，尚不可知，因为未上网人数不详。
answer-skills-share = { $economy }有{ $share }的人口未上网。
answer-skills-surveyed = 在{ $economy }最近一次数字技能调查（{ $year }年）中，{ $women }的女性和{ $men }的男性{ $skill }，这是所调查技能中最普遍的一项。
answer-skills-surveyed-release = 本报告所用的{ $economy }最近一次数字技能调查为{ $year }年（{ $release }年发布）：{ $women }的女性和{ $men }的男性{ $skill }，这是所调查技能中最普遍的一项。
answer-skills-untested = 本报告所用的近期调查均未显示{ $economy }有多少人具备数字技能。
answer-skills-old = 本报告所用的{ $economy }数字技能最近一次调查是在{ $year }年，时间过久，不足为据。

## Girls and youth

answer-girls-unread = { $economy }约有{ $people }名15至24岁的年轻人不会读写，占{ $share }（男性{ $men }，女性{ $women }）。
answer-girls-open = 本报告读取的数据未比较{ $economy }女童与男童的上学、上网或工作情况；此类数据应出自联合国教科文组织、国际电信联盟和国际劳工组织。
answer-girls-reported = 仅针对女性的调查结果：{ $result }（{ $source }）。
answer-girls-ask = 请向统计部门索取其最近一次住户调查中按性别划分的互联网和手机使用情况。
answer-girls-level = 自{ $since }年以来，本报告读取的数据均未显示{ $economy }的女童或女性明显落后于男童或男性。

## Targets: $met of $measured, $absent lack recent figures; $standing: the target furthest behind.

answer-targets-judged = { $list }的{ $targets }项目标中，{ $economy }可作判断的有{ $measured }项：{ $statuses }。
answer-targets-judged-last = { $list }的{ $targets }项目标中，{ $economy }可作判断的有{ $measured }项：{ $statuses }。最后一项是：{ $named }。
answer-targets-judged-furthest = { $list }的{ $targets }项目标中，{ $economy }可作判断的有{ $measured }项：{ $statuses }。未达标者中距要求最远的是：{ $named }。
answer-targets-one = { $list }的{ $targets }项目标中，{ $economy }可作判断的只有1项：{ $named }，要求到{ $due }年{ $asked }；{ $status }。
answer-targets-short = { $economy }尚未达到以下目标：{ $standing }。
answer-targets-whole-met = { $list }：{ $economy }已实现全部{ $measured }项目标。
answer-targets-all-met = { $list }的{ $targets }项目标中，{ $economy }可作判断的有{ $measured }项，已实现{ $measured }项：{ $names }。
answer-targets-unknown = { $list }：没有近期数据可衡量{ $economy }的任何目标。

## The digital economy. $effect: of 10% more broadband; $share of the others are behind in $indicator, the weakest of $ranked.

# What an economy with 10% more broadband had, $effect.
answer-economy-dear-fixed-price = { $economy }的入门级固定宽带价格为{ $value }，是可承受标准（{ $benchmark }）的{ $times }倍。
answer-economy-dear-price = { $economy }的移动数据（5 GB）价格为{ $value }，是可承受标准（{ $benchmark }）的{ $times }倍。
answer-economy-below = { $economy }在{ $topic }方面落后于收入相近的经济体：{ $value }，而中位数为{ $benchmark }。
answer-economy-closed = { $economy }的移动宽带市场尚未完全开放竞争。
answer-economy-insecure = { $economy }在全球网络安全指数中得{ $value }分（满分100分），低于第二级别的起点{ $benchmark }分。
answer-economy-few = 本报告读取的来源数据太少，不足以判断{ $economy }的数字经济：其中没有关于{ $topics }的近期数据。
answer-economy-third = 在{ $ranked }项可排名指标中，{ $who }有{ $front }项位居{ $group }前三分之一；排名最低的是{ $worst }（{ $worst-value }）：{ $rank }。
answer-economy-reach = { $who }的{ $universal }已基本普及，但{ $worst }低于{ $group }的中位水平：{ $worst-value }，中位数{ $worst-median }。
answer-economy-trails = { $who }的{ $worst }低于{ $group }的中位水平：{ $worst-value }，中位数{ $worst-median }。
answer-economy-affordable = 按平均收入计，{ $economy }价格可承受的有：{ $prices }。
answer-economy-met-price = 移动数据（{ $value }）
answer-economy-met-fixed-price = 固定宽带（{ $value }）
answer-economy-unknown = 近期数据太少，无法将{ $who }与其他经济体进行排名；应首先公布宽带的价格、签约用户数和覆盖率。

## Practice-sharing. $best: outperformers.

answer-practice-alike = { $best }与{ $economy }相似，且{ $indicator }优于收入和地理条件所能解释的水平。
practice-lead = { $economy }（{ $value }）
answer-practice-best = { $best }的{ $indicator }优于收入和地理条件所能解释的水平，但与{ $economy }最相似的经济体中没有这样的。
answer-practice-behind = { $economy }的{ $indicator }为{ $own }；与其最相似的{ $peers }个经济体中，明显领先的有{ $better }个（最相似者：{ $best }）。可向领先经济体的监管机构了解做法。
answer-practice-far = { $economy }的{ $indicator }为{ $own }；与其最相似的{ $peers }个经济体中，明显领先的有{ $better }个（最相似者：{ $best }）。
answer-practice-doubted = 因序列在无数值年份前后变动超过30个百分点而未计入：{ $peers }。
answer-practice-peer = 与{ $economy }最相似的{ $peers }个经济体中，{ $indicator }的最佳数值为{ $value }（{ $best }）。
answer-practice-peer-own = { $economy }的{ $indicator }为{ $own }；与其最相似的{ $peers }个经济体中，最佳数值为{ $value }（{ $best }）。
answer-practice-median = { $economy }的{ $indicator }为{ $own }，而与其最相似的{ $peers }个经济体的中位数为{ $median }。其中最佳数值为{ $value }（{ $best }）。
answer-practice-median-none = { $economy }的{ $indicator }为{ $own }，而与其最相似的{ $peers }个经济体的中位数为{ $median }；其中无一领先。
answer-practice-median-sure = { $economy }的{ $indicator }为{ $own }，而与其最相似且数据不存疑的{ $peers }个经济体的中位数为{ $median }；其中无一领先。
answer-practice-level = { $economy }的{ $indicator }为{ $own }；与其最相似的{ $peers }个经济体中没有明显更好的数值，其中最佳为{ $value }（{ $best }）。
answer-practice-ahead = { $economy }的{ $indicator }优于与其最相似的{ $peers }个经济体中的任何一个：{ $economy }为{ $own }，{ $best }为{ $value }。
answer-practice-unknown = 哪个经济体在{ $indicator }方面的做法适合{ $economy }，无法从数据判断。
answer-dialogue-reached = 按最新数据（{ $counted }），{ $among }未上网者中至少{ $share }居住在4G覆盖范围内。

## Ministerial briefing. $topic: what concerns $concerned of $known economies.

answer-dialogue-of-most = 按各国最新数据，{ $among }{ $share }的未上网者在{ $economy }（{ $year }年数据）。
answer-dialogue-of-most-high = 按各国最新数据，{ $among }{ $share }的未上网者在{ $economy }（{ $year }年数据，可能偏高，因为有互联网的家庭比例更高）。
answer-dialogue-people = 按各国最新数据，{ $among }有{ $people }人未上网。
answer-dialogue-less = 本报告的人数和成本均按各国数据（{ $years }年）计算；国际电联的估计为{ $year }年。到那时，未上网人数及相关成本可能低约{ $less }。
answer-dialogue-part = 按各国最新数据合计，{ $among }有{ $people }人未上网。因没有可用数据而未计入：{ $economies }（共{ $missing }人）。
answer-dialogue-decide = { $among }需作出的决定：{ $topics }。
answer-dialogue-best = { $best }的上网情况优于收入和地理条件所能解释的水平。
answer-dialogue-unknown = 因缺乏近期数据，{ $among }的各经济体存在哪些差距，尚不可知。

## Index: $still of $economies ranks move by at most two places; $choice explains $share.

answer-index-some = 在{ $group }，{ $economies }个名次中有{ $still }个在90%的受测方法中变动不超过两位；{ $economy }的名次变动最大（{ $ranks }）。
answer-index-some-driver = 在{ $group }，{ $economies }个名次中有{ $still }个在90%的受测方法中变动不超过两位；影响最大的是{ $choice }，占变动的{ $share }。
answer-index-all = 在{ $group }，每个名次在90%的受测方法中的变动都不超过两位；{ $economy }的名次变动最大（{ $ranks }）。
answer-index-all-driver = 在{ $group }，每个名次在90%的受测方法中的变动都不超过两位；影响最大的是{ $choice }，占变动的{ $share }。
answer-index-none = 在{ $group }，没有一个名次在90%的受测方法中变动不超过两位；{ $economy }的名次变动最大（{ $ranks }）。
answer-index-none-driver = 在{ $group }，没有一个名次在90%的受测方法中变动不超过两位；影响最大的是{ $choice }，占变动的{ $share }。
answer-index-unknown = 无法检验{ $group }的名次。

## The profile: Internet use, and the ground gained or lost in it ($indicator).

answer-ground-held-offline = { $year }年{ $economy }使用互联网的人占{ $value }，而{ $among }的中位数为{ $median }；各年龄段合计约有{ $people }人未上网。
answer-ground-high-offline = { $year }年{ $economy }使用互联网的人占{ $value }（该数据可能偏低）；各年龄段合计至多有{ $people }人未上网。
answer-ground-level-offline = { $year }年{ $economy }各年龄段合计约有{ $people }人未上网；使用互联网的人占{ $value }，与{ $among }的中位数持平。
answer-ground-reach-offline = 4G覆盖{ $economy }{ $covered }的人口，但{ $year }年上网的人占{ $value }，而{ $among }的中位数为{ $median }。各年龄段合计约有{ $people }人未上网。
answer-ground-reach-behind = 4G覆盖{ $economy }{ $covered }的人口，但{ $year }年上网的人仅占{ $value }，而{ $among }的中位数为{ $median }。各年龄段合计约有{ $people }人未上网。
answer-ground-reach-high = 4G覆盖{ $economy }{ $covered }的人口，但{ $year }年上网的人占{ $value }（该数据可能偏低）。各年龄段合计至多有{ $people }人未上网。
answer-ground-doubt-offline = { $economy }{ $since }年使用互联网的人占{ $before }，{ $year }年占{ $value }：差异可能源于统计方法，而非实际使用的变化。各年龄段合计有{ $people }人未上网。
answer-ground-doubt-online = { $economy }{ $since }年使用互联网的人占{ $before }，{ $year }年占{ $value }：差异可能源于统计方法，而非实际使用的变化。
answer-ground-either-offline = { $economy }使用互联网的人占{ $value }（{ $year }年）或{ $before }（{ $since }年），视所用数据而定：{ $common }。使用率是否变化尚不可知。各年龄段合计有{ $people }人未上网。
answer-ground-either-online = { $economy }使用互联网的人占{ $value }（{ $year }年）或{ $before }（{ $since }年），视所用数据而定：{ $common }。使用率是否变化尚不可知。
answer-ground-survey-online = { $economy }使用互联网的人占{ $value }（{ $year }年），但该数据存疑；{ $since }年的一项调查为{ $before }：{ $common }。
answer-ground-ages-online = { $economy }使用互联网的人占{ $value }（{ $year }年），但该数据存疑；{ $since }年的一项调查（可能针对其他年龄段）为{ $before }：{ $common }。
answer-either-median-above = 按两者均高于{ $among }的中位数（{ $median }）
answer-either-median-below = 按两者均低于{ $among }的中位数（{ $median }）
answer-either-target-met = 按两者均达到{ $level }的目标
answer-either-target-short = 按两者均未达到{ $level }的目标
answer-either-median-over = 按两者均不低于{ $among }的中位数（{ $median }）
answer-either-target-split = 按其一已达到{ $level }的目标，按另一则未达到
answer-ground-filled-offline = { $year }年{ $economy }使用互联网的人占{ $value }；各年龄段合计约有{ $people }人未上网。
answer-ground-filled-online = { $economy }使用互联网的人占{ $value }（{ $year }年）。
answer-ground-reach-filled = 4G覆盖{ $economy }{ $covered }的人口，但{ $year }年上网的人占{ $value }。各年龄段合计约有{ $people }人未上网。
answer-ground-held-online = { $economy }使用互联网的人占{ $value }，{ $among }的中位数为{ $median }。
answer-ground-high-online = { $economy }使用互联网的人占{ $value }（该数据可能偏低）。
answer-ground-level-online = { $economy }使用互联网的人占{ $value }，与{ $among }的中位数持平。
answer-ground-close-target = { $economy }的{ $indicator }为{ $gap }，而目标为{ $benchmark }。互联网使用率（{ $value }）与{ $among }的中位数（{ $median }）相近。
answer-ground-close-median = { $economy }的{ $indicator }为{ $gap }，而收入相近的经济体的中位数为{ $benchmark }。互联网使用率（{ $value }）与{ $among }的中位数（{ $median }）相近。
answer-region-better = { $economy }的互联网使用率高于{ $group }的中位数（{ $median }）。
answer-region-worse = { $economy }的互联网使用率低于{ $group }的中位数（{ $median }）。
answer-ground-homes = 互联网使用率可能高于{ $users }：{ $year }年家中有互联网的家庭占{ $homes }。若果真如此，此处的未上网人数和费用偏高。
answer-ground-one-year = 本报告的大多数指标只有一年的数据：可显示{ $economy }目前所处的位置，但不能显示其是否在进步。
answer-why = { $economy }仍有人未上网的可能原因：{ $barriers }。
answer-why-part = { $economy }仍有人未上网的可能原因：{ $barriers }。本报告所用来源在以下方面没有近期数据：{ $unknown }。
answer-why-rest = { $economy }仍有人未上网的可能原因：{ $barriers }。其他人未上网的原因，本报告未能显示，因为在以下方面没有近期数据：{ $unknown }。
answer-why-open = 本报告读取的近期数据均不能解释{ $economy }为何仍有人未上网；所用来源在以下方面没有数据：{ $unknown }。
answer-why-published = { $unknown }（其他来源已发布：{ $publishers }）
answer-why-price = { $barrier }（平均为{ $value }，高于可承受水平{ $level }）
# $needed, $pace: percentage points a year, to reach $level by $due after the figure of $from, and since $since.
# $ahead, $interval: the forecast of $due.
answer-forecast = 据预测，{ $due }年{ $economy }将有{ $ahead }（{ $interval }）的人使用互联网，而目标为{ $level }。
answer-forecast-still = 据预测，若{ $economy }{ $from }年有{ $base }的人使用互联网，则{ $due }年将有{ $ahead }（{ $interval }）的人使用互联网，而目标为{ $level }。
answer-forecast-short = 据预测，{ $due }年{ $economy }将有{ $ahead }（{ $interval }）的人使用互联网：即使区间上限也达不到{ $level }的目标。
answer-pace-short = 要使互联网使用率到{ $due }年达到{ $level }，从{ $from }算起，{ $economy }每年需提高{ $needed }个百分点；{ $since }年以来的进展速度为每年{ $pace }个百分点。
answer-pace-still = { $series }：{ $from }年的数据可能重复{ $before }年的数据，因此近期进展速度算至{ $before }年，预测可能偏低。
answer-pace-slowed = 要使互联网使用率到{ $due }年达到{ $level }，{ $economy }从{ $last }年算起每年需提高{ $needed }个百分点，若此后没有变化，则从{ $today }年算起每年需提高{ $more }个百分点；{ $since }年以来的进展速度为每年{ $pace }个百分点，但截至{ $last }年的最后一段每年仅为{ $lately }个百分点。
answer-pace-later = 要使互联网使用率到{ $due }年达到{ $level }，{ $economy }从{ $last }年算起每年需提高{ $needed }个百分点，若此后没有变化，则从{ $today }年算起每年需提高{ $more }个百分点；{ $since }年以来的进展速度为每年{ $pace }个百分点。
answer-pace-unknown = 要使互联网使用率到{ $due }年达到{ $level }，从{ $from }算起，{ $economy }每年需提高{ $needed }个百分点；由于近年部分年度数据为填补空缺的估计值，其近期进展速度未知。
answer-pace-reached = { $economy }已步入正轨，可使互联网使用率到{ $due }年达到{ $level }：中值预测于{ $year }年达到这一水平。
