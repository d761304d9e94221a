### What is known, how old it is, where it comes from and what could be added: research/findings/audit.py, audit_origin.py

## Known, by theme. $known of $indicators have a value, $recent of them a recent one.

audit-known-economy = 至少有一个经济体有数据的{ $indicators }项指标中，{ $economy }有{ $known }项，其中{ $recent }项为近期数据。
audit-known-group = { $group }的{ $economies }个经济体中，至少有一个经济体有数据的{ $indicators }项指标，其数值有{ $known }已知，{ $recent }为近期数值。
audit-ends = 已知最多：{ $most }（{ $most-share }）；已知最少：{ $least }（{ $least-share }）。
audit-recent = “近期”指{ $since }年及以后的数值，即参考年份{ $reference }年之前至多五年。
audit-theme-connectivity = 连接
audit-theme-electricity = 电力
audit-theme-economy = 经济
audit-theme-trade = 贸易
audit-theme-work = 工作
audit-theme-people = 人口
audit-theme-education = 教育
audit-theme-geography = 地理
audit-theme-affordability = 价格可承受性
audit-theme-innovation = 创新
audit-theme-policy = 政策
audit-theme-finance = 金融
audit-theme-all = 所有主题
audit-state-recent = 近期
audit-state-older = 较旧
audit-state-undated = 年份未注明
audit-state-unknown = 未知
audit-state-known = 已知
audit-column-known = 已知份额
audit-column-recent = 近期份额
audit-rows-theme = 主题
audit-axis-economy = 指标
audit-axis-group = 经济体与指标组合的百分比
audit-known-chart = 按主题划分的指标条形图。{ $headline }

## Age. $middle: half or more of the values are of that year or later.

audit-age = { $scope }注明年份的{ $values }个数值中，至少半数为{ $middle }年及以后的数据；最早的为{ $oldest }年。
audit-age-none = { $scope }的数值均未注明年份。
audit-age-all-recent = 没有早于{ $since }年的数值。
audit-age-old = 有{ $old }个数值早于{ $since }年。
audit-age-oldest = 有{ $old }个数值早于{ $since }年：{ $indicators }。
audit-age-also = 同样早于{ $since }年：{ $indicators }。
audit-old-year = { $indicator }（{ $year }年）
audit-old-economies = { $indicator }（{ $economies }个经济体）
audit-column-values = 数值数
audit-rows-year = 最新数值的年份
audit-axis-values = 数值
audit-age-chart = 按年份划分的数值条形图。{ $headline }

## Economies. $known of $indicators have a value.

audit-members-economy = { $economy }的{ $indicators }项指标中有{ $known }项已知，而{ $group }其他{ $others }个经济体的中位数为{ $median }项。
audit-members-group = { $group }中位经济体的{ $indicators }项指标中有{ $median }项已知，最多的为{ $economies }，有{ $most }项。
audit-least = 已知指标最少的是{ $economies }：{ $indicators }项中的{ $known }项。
audit-least-own = { $group }中没有已知指标更少的经济体。
audit-of-indicators = { $indicators }项指标中的{ $known }项
audit-column-since = { $since }年及以后
audit-legend = 已知指标
audit-members-chart = { $group }地图。{ $headline }

## Sources. $values: how many latest values; $source: its title.

audit-sources-all = { $scope }的{ $values }个最新数值全部来自{ $source }。
audit-sources-most = { $scope }的{ $values }个最新数值中，{ $share }来自{ $source }。
audit-sources-others = 其余来自{ $sources }。
audit-source-share = { $source }（{ $share }）
audit-cited = { $citation } 发布版本：{ $release }。
audit-cited-note = { $citation } 发布版本：{ $release }。{ $note }
audit-nothing = 没有{ $scope }的任何数值。
audit-column-share = 份额
audit-column-indicators = 指标
audit-column-first = 起始年份
audit-column-last = 最近年份
audit-column-licence = 许可
audit-licences = { $licences }

## Marks. $marked of $values latest values; $kinds: a list of audit-kind-....

audit-marks = { $scope }的{ $values }个最新数值中，有{ $marked }个带有标记：{ $kinds }。
audit-marks-alone = { $scope }的{ $values }个最新数值中带标记的：{ $kinds }。
audit-marks-none = { $scope }的{ $values }个最新数值中，没有一个标为估计值或已更正。
audit-kind-estimate = { $values }个估计值
audit-kind-provisional = { $values }个暂定值
audit-kind-lagged = { $values }个早于所要求的年份
audit-kind-imputed = { $values }个插补值
audit-kind-undated = { $values }个年份不明
audit-kind-corrected = { $values }个已更正
audit-kind-suspect = { $values }个存疑
audit-unmarked = 标记以来源为准。发布机构通过模型得出的数值（如国际劳工组织的失业率）可能没有标记。

## Corrections. $done: a list of audit-done-....

audit-corrections = { $scope }有{ $values }个已发布的数值未按发布值使用：{ $done }。
audit-corrections-none = { $scope }没有已发布的数值被更正、剔除或存疑。
audit-corrections-listed = 表中列出已更正或剔除的数值；存疑数值只列出各序列中最新的一个。
audit-corrections-ages = 其中属于其指标最新数值的：{ $latest }；更早的：{ $older }。
audit-done-drop = { $values }个已剔除
audit-done-override = { $values }个已替换
audit-done-flag = { $values }个已标记
audit-done-confirm = { $values }个已确认
audit-done-suspect = { $values }个存疑
audit-action-drop = 已剔除
audit-action-override = 已替换
audit-action-flag = 已标记
audit-action-confirm = 已确认
audit-action-suspect = 存疑，未作比较
audit-implausible = 超出可能的取值范围。
audit-column-printed = 发布值
audit-column-age = 最新或更早
audit-is-latest = 最新
audit-is-older = 更早
audit-column-action = 处理方式
audit-column-reason = 原因

## Gaps. $missing: how many of the indicators that some economy has, or of their values in a group, are missing.

audit-missing-economy = 至少有一个经济体有数据的{ $indicators }项指标中，{ $scope }缺失{ $missing }项。
audit-missing-group = { $scope }缺失{ $missing }个数值；至少有一个经济体有数据的指标，在此共应有{ $values }个数值。
audit-gaps-none = { $scope }没有缺失的指标。
audit-gaps-by = 按发布机构划分：{ $publishers }。
audit-not-loaded = 目录中另有{ $indicators }项指标未为任何经济体载入，这不是{ $scope }的数据缺口。按发布机构划分：{ $publishers }。
audit-gaps-from = { $publisher }（{ $missing }）
audit-gaps-most = 指标的发布机构可能没有某一经济体的数值：所列数字为可补充的上限。
audit-gaps-asked = 没有已发布数值的，只有统计机构或其他来源能够提供。
audit-column-without = 缺数据的经济体
audit-column-kind = 原因
audit-gap-own = 无数值，而其他经济体有
audit-gap-not-loaded = 未为任何经济体载入

answer-audit-unused = { $scope }不应按公布原样使用的数据：{ $figures }。
answer-audit-years = { $indicator }（{ $years }）
answer-audit-economies = { $indicator }（{ $economies }个经济体）
answer-audit-breaks = 可能处于序列中断之后的最新数据：{ $figures }。
answer-audit-value = { $indicator }，{ $value }
answer-audit-in = { $indicator }（{ $economies }）
answer-audit-unchecked-economy = { $scope }在以下方面没有可用的近期数据：{ $topics }。应首先向统计部门索取。
answer-audit-unchecked-group = { $scope }的大多数经济体在以下方面没有可用的近期数据：{ $topics }。
answer-audit-sound = { $scope }没有存疑的近期数据，各项政策选项主题均有数据。
