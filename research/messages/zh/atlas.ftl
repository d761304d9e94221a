### The world at once: research/findings/overview/

## Maps. $economies: how many have a value;

# $quarter: what a quarter of the economies are at or below.
atlas-map = { $lowest }有半数经济体的{ $indicator }为{ $low }或更低；{ $highest }的中位数为{ $high }。
atlas-end = { $who }（{ $value }）
atlas-years = 地图显示{ $economies }个经济体，为{ $years }年数值。
atlas-universal = 表中未列{ $economies }个达到{ $least }或以上的经济体。
# $share: of all people in the economies with values.
atlas-map-people = 按各国最新数据，就全部人口而言，“{ $indicator }”为{ $share }。
atlas-map-chart = 世界地图。{ $headline }
atlas-unmapped = 有近期数值的经济体太少，无法绘制地图：{ $indicators }。

## Regions. $high: the median in $highest, the regions where it is highest; $low, $lowest: the same where it is lowest.

atlas-regions = 按各经济体的最新数据，{ $indicator }的中位数从{ $lowest }的{ $low }到{ $highest }的{ $high }不等。
atlas-regions-level = 在{ $regions }，{ $indicator }的中位数均为{ $median }。
atlas-regions-medians = 计算中位数时，国际电联列入各区域的每个经济体不论人口多少均计一次，存疑的数值不计。
atlas-regions-unknown = 没有任何区域有{ $indicator }的近期数值。
atlas-rows-regions = 国际电联区域
atlas-middle-half = 居中一半的经济体
atlas-median = 中位数
atlas-regions-chart = 各区域的线图。{ $headline }中位数：{ $medians }。
atlas-column-median = 中位数
atlas-column-low = 下四分位数
atlas-column-high = 上四分位数

## People offline. $count: how many economies hold $share of them.

people-offline-reached = 在全部未上网者中，至少{ $share }居住在4G已覆盖的地方。
people-offline-affordable = 按各国数据，{ $among }的未上网者中，{ $share }居住在移动数据费用平均不超过人均收入{ $threshold }的经济体，但最贫困者要付出收入中更大的份额。{ $rest }居住在费用更高的经济体。
people-offline-affordable-part = 按各国数据，{ $among }的未上网者中，{ $share }居住在移动数据费用平均不超过人均收入{ $threshold }的经济体，但最贫困者要付出收入中更大的份额。{ $rest }居住在费用更高的经济体；其余者所在经济体没有已知的可比价格。
people-offline-price-doubt = { $economies }的移动数据价格存疑，但各自的每个数据都在人均收入{ $threshold }的同一侧。
people-offline-without = 因没有年份相近的互联网使用数据和人口数据而未计入：{ $economies }，共{ $people }人。
people-offline-unknown = { $among }的未上网者居住在何处，尚不可知。
people-offline-counted = 在{ $among }，按{ $counted }的数据，各年龄段未上网者共{ $people }人。
people-offline-world = 按{ $counted }的最新国家数据合计，未上网者为{ $people }人。
people-offline-now = 国际电联估计{ $year }年{ $among }约有{ $itu }人未上网；按各国数据为{ $people }人，其中至少{ $share }居住在4G覆盖范围内。
people-offline-sum = { $counted }的最新国家数据（{ $years }年）合计未上网者{ $people }人；较早的数据仍将此后已上网的人计为未上网。此处的占比均按该合计计算。
people-offline-sum-part = { $counted }的最新国家数据（{ $years }年）即使不计{ $economies }（总人口{ $missing }人，缺少互联网使用数据或人口数据），合计也有{ $people }人未上网；较早的数据仍将此后已上网的人计为未上网：如果国际电联的估算正确，该合计及据此得出的数字均偏高。
people-offline-held = { $share }的未上网者居住在{ $count }个经济体：{ $economies }。
people-offline-held-without = 不计{ $missing }，{ $share }的未上网者居住在{ $count }个经济体：{ $economies }。
people-offline-estimated = 国际电联估计，{ $year }年{ $among }有{ $itu }人未上网。
people-offline-method = 人口乘以不使用互联网的份额；两项数据最多相隔{ $apart }年。各项数据均为各经济体的最新数据：合计并非某一年的估计值。
people-offline-published = 国际电联估计值来源：{ $source }
people-offline-middle = 若某经济体因最新数据可能受序列中断影响或与某项调查不符而有两个数据，未上网人数的合计为较低数据之和至较高数据之和；图表和排序取两者的中间值。
people-offline-column = 未上网人口
people-offline-column-share = 占已计入的未上网者的份额
people-offline-listed = 表中列出占全部未上网者至少{ $least }、且数值比最新数值最多早五年的经济体；合计和文件包含所有经济体。
people-offline-axis = 各经济体未上网人数（及占其人口的百分比）
people-offline-by-region = 按区域：最新国家数据
people-offline-others = 其他经济体：{ $economies }
people-offline-chart = 各经济体未上网人口条形图。{ $headline }
