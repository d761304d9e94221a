### Words of charts: research/charts/

## Lines over years

chart-interval = 95%区间
chart-forecast = 预测
chart-published = 已发布
chart-filled = 在两次调查之间填补
chart-without-data = 无数据的年份
chart-target = 目标：{ $due }年达到{ $value }
chart-last = { $economy }，{ $year }年：{ $value }
    .label = { $economy }，{ $year }年：{ $value }
chart-last-still = { $economy }，{ $year }年：{ $value }，可能重复{ $before }年的数值
    .label = { $economy }，{ $year }年：{ $value }，可能重复{ $before }年的数值
chart-last-doubted = { $value }（{ $year }年，存疑）
chart-either = 存疑：{ $value }
chart-older = 超过三年，不计入
chart-ahead = { $due }年预测：{ $value }（95%区间：{ $interval }）
    .label = { $due }年预测：{ $value }（95%区间：{ $interval }）
chart-economies = 经济体

## Classes of a map. $bound: where a class begins or ends.

class-all = 全部
class-under = 低于{ $bound }
class-over = { $bound }及以上
map-own = 与{ $economy }相比
map-equal = 相同

## Maps

map-disclaimer = 边界仅为统计目的绘制，不意味着对任何领土的地位表示任何意见。
map-line-of-control = 点线大致表示查谟和克什米尔控制线。印度和巴基斯坦尚未就查谟和克什米尔的最终地位达成一致。
map-sudan = 苏丹与南苏丹之间的最终边界以及阿卜耶伊地区的最终地位尚未确定。
map-malvinas = 阿根廷和联合王国对福克兰群岛（马尔维纳斯）的主权存在争端。
map-kosovo = 科索沃的显示以安全理事会第1244（1999）号决议为准。
map-not-final = 未定边界
map-control = 控制线
map-small = 小型经济体
map-outside = 组外
map-apart = 未纳入比较
map-apart-why = 未纳入比较：见表
map-small-unknown = 小型：{ $missing }

## Places by their people

chart-cities = 城市，{ $people }人及以上
chart-towns = 镇，{ $people }人及以上
chart-smaller-places = 较小居民点
chart-people = 人

## Ranges, shares, places in a field

chart-central = 中心估计值
chart-up-to = 至最高数字
chart-in-doubt = 存疑或可能是估计值
chart-half = 其他经济体的一半

## Notes on charts

chart-cut = 图中显示全部{ $all }行中的前{ $shown }行；全部内容见表。
chart-axis-logarithmic = { $axis }（对数刻度）
chart-axis-cut = { $axis }（坐标轴不从0开始）
chart-source = 来源：{ $sources }。
chart-source-computed = 来源：本报告根据{ $sources }计算。
chart-source-years = 来源：{ $sources }（{ $years }年）。
chart-of-one = { $indicator }（{ $unit }）
chart-of = { $indicators }
chart-of-years = { $indicators }，{ $years }年
chart-of-whose = { $shown }，{ $who }
chart-who-among = { $group }{ $n }个经济体
chart-who-all = { $n }个经济体
chart-who-own-group = { $economy }与{ $group }各经济体
chart-who-own-others = { $economy }与其他经济体
chart-who-own-among = { $economy }与{ $group }其他{ $n }个经济体
shows-cost-use = 设备、培训和数据的成本构成（美元）
shows-cost-network = { $years }年间无线基站的成本构成（美元）
shows-cost-drivers = 各项假设取两端值时扩展网络的成本（美元）
shows-targets = 最新数值、4至6年前的数值和目标
shows-targets-now = 最新数值和目标
shows-ages = 按年龄和性别分列的人口
shows-comparison = 各指标与中位数的比较
shows-key = 各指标的关键数据
shows-ground = 各指标自{ $first }年前后以来的变化及其他经济体变化的中位数
shows-traits = 其他指标与{ $indicator }的秩相关
shows-prices = 移动数据和固定宽带的价格（占人均收入的百分比）
shows-price-trend = 历年宽带价格（占人均收入的百分比）
shows-gaps = 每项差距涉及的人数和存在该差距的经济体
shows-largest-gap = 在按人数计算的差距中，{ $group }最大的是{ $topic }：{ $people }人
shows-land = 各地区的人口和土地
shows-settlements = 按聚居地规模分列的人口
shows-learners = 不识字或未上网的人口及培训费用
shows-unpriced-learners = 不识字或未上网的人口
shows-marked = 来源加有标记的最新数值
shows-corrected = 已更正、剔除或存疑的数值
shows-known = 按主题分列的有数值和无数值的指标
shows-regions = 各区域{ $indicators }：中位数与居中一半的经济体
