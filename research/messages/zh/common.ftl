### Heads of columns, legends and the like that several findings share.

column-year = 年份
column-year-gaps = 年份（不含没有数值的年份）
column-year-of = 年份（{ $indicator }）
column-quarter = 季度
column-economy = 经济体
column-economies = 经济体
column-indicator = 指标
column-value = 数值
column-rank = 排名
column-unit = 单位
column-source = 来源
column-publisher = 发布机构
column-release = 发布版本
column-licence = 许可
chart-other-economies = 其他经济体
column-people = 人数

## Values that are not plain

dash = –

value-of-year = { $value }（{ $year }年）
value-undated = { $value }（年份未注明）
value-estimated = { $value }（估计值）
value-jumped = { $value }
value-reported = { $value }
value-one-operator = 一家运营商报告的至少{ $value }
value-either = { $value }
value-figures-dated = { $value }（{ $year }年；{ $since }年为{ $other }，疑似序列中断）
value-figures-other = { $value }（{ $year }年；{ $since }年为{ $other }）
value-priced = { $value }
value-surveyed = { $value }
value-filled = { $value }
value-in-doubt = { $value }（存疑）
value-low = { $value }（可能偏低）
doubts = { $sentences }
doubts-jumped = 因序列可能中断而存疑的数据：{ $values }。
doubts-reported = 因与其他数据矛盾而存疑的数据：{ $values }。
doubts-filled = 因可能为估计值而存疑的数据：{ $values }。
doubts-priced = 因按世界银行的收入计算所占比例不同而存疑的数据：{ $values }。
doubts-surveyed = 存疑的数据：{ $values }。
doubts-people = 未上网人数依据存疑的互联网使用率计算。
doubt-jumped = { $indicator }（{ $value }；{ $since }年为{ $before }）
doubt-reported = { $indicator }（{ $value }；{ $since }年为{ $before }）
doubt-filled = { $indicator }（{ $value }）
doubt-surveyed = { $indicator }（{ $value }），因一项调查为{ $survey }，调查年份：{ $since }
doubt-priced = { $indicator }（按{ $income }的收入为{ $value }，按世界银行{ $since }年的收入{ $ours }为{ $other }）
value-up-to = 至多{ $value }
value-least = 至少{ $value }
range-either = { $low }或{ $high }
value-central = 约{ $central }（{ $range }）
items-more = 其他{ $more }个

## What is to be known of a value in a table; empty where nothing is.

column-mark = 备注
column-mark-of = 备注（{ $indicator }）
mark-none = { "" }
mark-estimate = 估计值
mark-provisional = 暂定值
mark-lagged = 早于所要求的年份
mark-imputed = 插补值
mark-undated = 年份未注明
mark-corrected = 已更正
mark-suspect = 存疑
unranked-priced = 所依据的人均收入为{ $income }；按世界银行的人均收入{ $ours }（{ $since }年）则为{ $other }
unranked-same-offer = 与另一套餐类别价格相同，可能是同一个套餐
mark-homes = 可能偏高，因为家中有互联网的家庭所占比例更高
mark-low = 可能偏低，因为家中有互联网的家庭所占比例更高
unranked-surveyed = 一项调查为{ $survey }；调查年份：{ $since }
unranked-filled = 处于一段等步长数值的末尾，可能是估计值
unranked-homes = { $year }年有 { $homes } 的家庭在家中有互联网
unranked-break = 可能位于序列中断之后：{ $since }年为{ $before }
unranked-reported = 另有数据与之矛盾：{ $since }年为{ $before }
mark-filled = 可能是估计值
mark-repeated = 可能重复上一年的数值
mark-between = 插补
mark-old = 过旧，不作比较

## Data gaps. $indicators: those that are missing.

missing-from-asked = 已读取的来源中没有近期数值：{ $indicators }。
missing-in-doubt = 数字存疑，不予计入：{ $indicators }。
missing-unread = 数据中没有：{ $indicators }（{ $publisher }）。
missing-series-worldbank = 数据中没有：{ $indicators }的逐年数值（由世界银行发布）。
missing-series-itu = 数据中没有：{ $indicators }的逐年数值（由国际电信联盟发布）。
missing-series-other = 缺失：{ $indicators }的逐年数值（已知来源均未发布）。
publisher-asked = 所读来源中没有
publisher-other = 各国统计机构

## Where a figure stands in a report, in lists of what has changed

figure-headline = 标题
figure-claim = 正文语句
counted-all = 全部{ $known }个经济体
counted-some = { $known }个经济体中的{ $short }个
counted-all-known = 全部{ $known }个有数据的经济体（共{ $members }个经济体）
counted-some-known = { $known }个有数据的经济体中的{ $short }个（共{ $members }个经济体）
# $share: of the people of the group; $missing: large economies, each with its share.
counted-base = 按{ $indicators }计算的人数以{ $people }人的人口为基数（{ $year }年）。
count-filled = 互联网使用率可能是未经调查证实的估计值；据此计算的人数和费用亦然。
