### Cost of extending networks: research/findings/cost.py, cost_case.py, cost_pay.py

cost-headline = 为{ $economy }4G未覆盖的全部人口（{ $people }人）建设无线基站，{ $years }年间需{ $cost }。
cost-headline-new = 为{ $economy }3G未覆盖的{ $people }人新建4G无线基站，{ $years }年间需{ $cost }。
cost-headline-first = 在{ $economy }为{ $fewer }人升级3G基站，即可达到4G覆盖率{ $met }的目标；费用不详。
cost-then-new = 其余4G未覆盖的{ $upgraded }人可通过升级3G基站获得4G；升级费用未计算。
cost-then-target = 要覆盖{ $met }的人口，为{ $fewer }人新建基站需{ $first }。
cost-then-target-new = 要覆盖总人口的{ $met }，为{ $fewer }人新建基站需{ $first }。还须为有3G的{ $upgraded }人升级基站，费用未计算。
cost-then-beyond = 目标之外，3G未覆盖的{ $people }人需要新建基站，{ $years }年间需{ $cost }。
cost-then = { $sites }{ $then }
cost-headline-upgrades = { $economy }4G未覆盖的{ $people }人几乎均可通过升级3G基站获得4G；升级费用未计算。
cost-most = 若任何3G基站均无法升级，为4G未覆盖的全部{ $people }人新建基站，至多需{ $cost }。
cost-on-top = 干线和核心网络、手机和培训的费用另计。
cost-radio-only = 仅含无线基站：干线和核心网络的费用另计。
cost-in-range = 区间为{ $range }。
cost-doubted = 这些人数按4G覆盖率{ $covered }计算，该数字存疑。
cost-of-gdp = 为全部人口建设无线基站的成本相当于一年GDP的{ $share }。
cost-value-about = 约{ $central }
cost-value-simulated = 约{ $central }（80%的模拟结果为{ $range }）
cost-unknown = 没有{ $economy }扩展网络的成本数据。
cost-no-gap = { $economy }有{ $people }人未上网，其中有多少人居住在4G未覆盖地区，缺少数据。
cost-not-described = { $economy }缺少同一时期的面积、城镇人口比重或通电率数据。
cost-no-more = 4G已覆盖{ $economy }的所有人（{ $year }年）；无需再建网络。
cost-no-more-hidden = 报告的覆盖率为100%；因四舍五入，可能仍有至多{ $people }人未被覆盖，未计入成本。
cost-rounded = { $economy }报告的4G覆盖率为{ $covered }（{ $year }年），属四舍五入的数字：是否有人未被覆盖、有多少人，均不得而知，因此不估算网络成本。
cost-near-all = { $economy }报告的4G覆盖率为{ $covered }（{ $year }年）：其余部分在此类数据的误差之内，因此不估算网络成本。
cost-speed = 无法在{ $economy }规划为每个用户提供{ $speed } Mbit/s的网络：一个用户的需求就超过一个小区的容量。
cost-cell = 使用{ $bandwidth } MHz频谱，一个小区可承载{ $carries } Mbit/s；请选择较低的速率。

## What it takes. $sites at central costs, $range from low to high costs; $people by satellite.

cost-narrow = 仅含无线基站：干线、核心网络和城镇光纤不在此费用内，按国际电联《行动蓝图》（2025年）的全球估算，其费用可能是此费用的数倍。
cost-range = 网络成本的范围为所测试假设的范围：同时改变所有假设（包括流量和频谱）的模拟结果中有80%在此范围内。
cost-range-alone = 仅{ $driver }这一项假设取成本最高的值，费用就会达到{ $total }，超出该范围。
cost-range-alone-low = 仅{ $driver }这一项假设取成本最低的值，费用就会降至{ $total }，低于该范围。
cost-before = 按{ $since }年的4G覆盖率（{ $before }）计算，有{ $people }人不在覆盖范围内，为其建网需{ $cost }。
cost-no-provinces = 没有{ $economy }按一级行政区划分的人口数据；模型将其视为一个区域。
cost-demand-grows = 网络建设考虑了{ $years }年内预计增加{ $change }的人口。
cost-demand-shrinks = 预计{ $years }年内人口减少{ $change }；网络按现有人口建设。
cost-demand-unknown = 没有{ $economy }的人口预测；网络按现有人口建设。

## Notes

cost-method = 4G覆盖{ $covered }的人口（{ $year }年）。一级行政区各有其人口和土地，城镇归入中心距离最近的行政区，并假定4G未覆盖的人口居住在人烟最稀少的地区。基站在居民用上电的地方接入电网，并假定这些是人口最稠密的地方；如果99%或以上的人口用上电，则所有基站均接入电网。规划标准为每个用户每月{ $traffic } GB，最忙时速率{ $speed } Mbit/s，使用者占人口的{ $adoption }。
cost-method-all = 对所有人均按新建基站计算，即使升级3G基站的成本更低。
cost-method-new = 3G覆盖{ $covered }的人口；新建基站只为其余人口计算，并假定他们居住在人烟最稀少的地区。
cost-yardstick = 若以2020年所有未上网人口为对象运行，该模型在全球及各区域的结果与国际电联《连通人类》（2020年）相差不超过{ $factor }倍。
cost-prices = 成本为现值，按各来源年份的价格计算。
cost-unconfirmed = 按引述采用，未读取所注来源原文：{ $figures }。

## Table and chart

cost-rows = 服务方式
cost-served-towns = 城镇
cost-served-capacity = 农村，容量基站
cost-served-coverage = 农村，覆盖基站
cost-served-satellite = 卫星，人烟最稀少地区
cost-served-all = 合计
cost-served-public = 合计，用户未支付部分
cost-served-target = 至视为实现目标为止
cost-served-most = 4G未覆盖的全部人口，若不升级任何3G基站
cost-served-upgraded = 有3G：升级，费用未计算
cost-served-first = 其中，至视为实现目标为止
cost-column-density = 每平方公里人数
cost-column-sites = 基站
cost-column-cost = 成本（中）
cost-column-cheapest = 成本（低）
cost-column-range-low = 成本（80%的模拟结果，低端）
cost-column-dearest = 成本（高）
cost-column-range-high = 成本（80%的模拟结果，高端）
cost-column-each = 人均成本
cost-column-share = 一年GDP的百分比
cost-part-sites = 基站
cost-part-links = 链路
cost-part-energy = 能源
cost-part-running = 运行
cost-part-satellite = 卫星
cost-part-fees = 税费
cost-part-return = 行政费用和回报
cost-axis-million = 百万美元
cost-axis-billion = 十亿美元
cost-chart = 各组成部分的成本，按中等成本计算。{ $headline }

## What decides the cost. $driver: an assumption; $cost: at central costs; $range: with it at either end.

cost-drivers-headline = { $economy }扩展网络的成本主要取决于以下因素：{ $drivers }。
cost-lever-bandwidth = 请向监管机构了解运营商使用多少频谱。
cost-lever-tax = 请向税务部门了解网络承担哪些税费；降低税费会减少税收。
cost-drivers-method = 每条线只改变一项假设，其他不变；线的两端表示变动后的成本。成本具有不确定性，流量等选择则由人决定。
cost-drivers-spread = 从低端到高端
cost-drivers-chart = 各项假设取两端数值时的成本，两端相距最远者在前。{ $headline }
cost-rows-assumptions = 假设
cost-column-low = 成本最低时的取值
cost-column-central = 中值
cost-column-high = 成本最高时的取值

## Who pays. $percent of income; $rest: what remains at central costs, $range; $high: at high costs.

pay-rest = 在为全部{ $people }人建设的成本中，{ $rest }需由公共资金承担，前提是用户支付其收入的{ $percent }，而该收入为假定。
pay-nothing = 若用户支付其收入的{ $percent }，为全部{ $people }人建设的成本无需公共资金；该收入为假定。
pay-open = 在为全部{ $people }人建设的成本中，公共资金所占部分无法进一步确定：从零到{ $most }，取决于用户的收入，前提是其支付收入的{ $percent }。
pay-revenue = 运营商收入仅指10岁及以上新接入者（与设备的计算口径相同）带来的收入；运营商从其他用户获得的收入不计算在内。假定这些新接入者的个人收入介于平均收入的{ $poorer }与平均收入之间，与计算降低数据价格的成本时相同；该假定没有已知来源。
pay-ends = 公共资金的低值按低成本和平均收入计算，高值按高成本和平均收入的{ $poorer }计算。现价更低时，用户支付现价。
pay-surplus = 盈余用于单位资金能惠及最多用户之处。
cost-income-gni = 收入指{ $year }年人均国民总收入（图表集法），为全体人口的平均值。
cost-income-gdp = 收入指{ $year }年人均GDP，为全体人口的平均值。
cost-income-priced = 国际电联公布的{ $economy }价格是占人均收入的比例，由其美元价格可知所用人均收入为{ $income }；按世界银行的人均收入{ $ours }（{ $since }年）计算，移动数据价格占其{ $other }。

