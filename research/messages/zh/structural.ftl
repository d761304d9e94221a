### The economies most like one, and what is expected of one of its structure: research/findings/comparison.

## Measures of structure inside a sentence

measure-income = 人均GDP
measure-population = 人口
measure-density = 每平方公里人数
measure-urban = 城镇人口比重
measure-area = 面积
measure-age = 年龄中位数

## Structural peers. $value: of $economy; $median: of the $peers of the ten most similar that have a value; $more: how many
## of these have a higher one.

structural-more = { $economy }的{ $indicator }为{ $value }，而数据可比的最相似的{ $peers }个经济体的中位数为{ $median }；其中{ $more }个明显更高。
structural-close = { $economy }的{ $indicator }为{ $value }，而数据可比的最相似的{ $peers }个经济体的中位数为{ $median }；其中没有一个明显更高。
structural-most = { $economy }的{ $indicator }为{ $value }，而数据可比的最相似的{ $peers }个经济体的中位数为{ $median }；其中没有一个更高。
structural-median = { $economy }的{ $indicator }为{ $value }，而数据可比的最相似的{ $peers }个经济体的中位数为{ $median }。
structural-one-peer = { $economy }的{ $indicator }为{ $value }，而唯一有近期数值的相似经济体{ $peer }为{ $median }。
structural-named = 与{ $economy }最相似的经济体是{ $peers }。
structural-unknown = 无法确定{ $economy }的结构同类经济体。
structural-no-income = { $economy }没有近期可比的人均GDP（由世界银行发布）。
structural-nobody = 没有其他经济体的收入在{ $economy }的一半至两倍之间且人口相差不超过{ $times }倍。
structural-no-value = { $economy }没有{ $indicator }的近期数值。
structural-no-values = 没有{ $indicator }近期数值的经济体：{ $peers }。
structural-unmeasured = 因{ $economy }没有近期数值而未作比较：{ $measures }。
structural-left-out = 有{ $left }个经济体缺少某一衡量项的近期数值，未作比较。
structural-few = 各衡量项齐全且收入在{ $economy }的一半至两倍之间、人口相差不超过{ $times }倍的经济体只有{ $peers }个。
structural-stable = 无论去掉哪一衡量项，{ $peers }个同类经济体中至少有{ $least }个保持不变。
structural-fragile = 同类经济体的选择并不确定：若去掉{ $measures }，{ $peers }个中只有{ $least }个保持不变。
peers-similar = 最相似的经济体
structural-method = 同类经济体的收入为该经济体的一半至两倍，人口相差不超过{ $times }倍，并在{ $measures }方面与其最为接近；各项权重相同，差距以经济体之间的标准差计；除城镇人口比重和年龄中位数外，各项均按两个数值的比率进行比较。小岛屿国家与非小岛屿国家视为相距较远，内陆发展中国家与非内陆发展中国家亦然。视为“明显”的最小差距：{ $margin }。
margin-points = { $points }个百分点
margin-tenth = 其数值的十分之一

structural-rows = 经济体（最相似者在前）
structural-column-income = 人均GDP
structural-column-density = 每平方公里人数
structural-chart = { $economy }及与其最相似经济体的{ $indicator }条形图。{ $headline }

## Outperformers. $value: of $economy; $expected: for its structure; $interval: where nine in ten are.

performers-value-above = { $economy }的{ $indicator }为{ $value }，高于收入和地理条件类似的经济体的水平：预期为{ $expected }（{ $interval }）。
performers-value-below = { $economy }的{ $indicator }为{ $value }，低于收入和地理条件类似的经济体的水平：预期为{ $expected }（{ $interval }）。
performers-value-within = { $economy }的{ $indicator }为{ $value }；按其收入和地理条件，预期为{ $expected }（{ $interval }）。
performers-not-compared = { $economy }的{ $indicator }无法与按其结构的预期比较。
performers-wide = { $economy }的{ $indicator }：按其收入和地理条件的预期值过于不确定，不予显示，其区间宽于{ $points }个百分点。
performers-none = 无法估计{ $indicator }的预期值。
performers-too-few = 同时有{ $indicator }近期数值以及收入、人口、面积和城镇人口比重的经济体太少。
performers-lacking = { $economy }没有{ $missing }的近期可比数值。
performers-best = 超预期经济体，超出区间最多者在前：{ $best }。
performers-unnamed = 因序列在无数值年份前后变动超过30个百分点而未列出名称：{ $economies }。

performers-column-expected = 预期值
performers-column-low = 区间下限
performers-column-high = 区间上限

## Associated factors

traits-some = { $indicator }高于预期的经济体往往还具有{ $traits }。
trait-higher = 较高的{ $indicator }
trait-lower = 较低的{ $indicator }
traits-unknown = 无法估计与{ $indicator }相关的因素。
traits-count = { $looked }项指标中有{ $significant }项与优于或劣于预期显著相关（显著性水平{ $level }，已按检验次数校正）。
traits-column-rho = 秩相关系数
traits-column-low = 95%区间下限
traits-column-high = 95%区间上限

structural-not-compared = 未作比较，因其数据存疑：{ $economies }。
structural-too-old = 数据过旧，未作比较：{ $economies }。
