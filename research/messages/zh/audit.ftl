### What is known, how old it is, where it comes from and what could be added: research/findings/audit.py, audit_origin.py

## Known, by theme. $known of $indicators have a value, $recent of them a recent one.

audit-known-economy = 本报告数据中，至少半数经济体有数据的指标共{ $indicators }项：{ $economy }有{ $known }项，其中{ $recent }项为{ $since }年及以后的数据。
audit-known-group = 本报告数据中，至少半数经济体有数据的指标共{ $indicators }项：就{ $group }的{ $economies }个经济体而言，这些指标的数值有{ $known }已知，有{ $recent }为{ $since }年及以后的数值。
audit-ends = 其中，近期数据占比最高：{ $most }（{ $most-share }）；最低：{ $least }（{ $least-share }）。
audit-left = 未计其余{ $left }项指标：本报告数据中有这些指标的经济体不到半数，或完全没有。
audit-known-doubted = 存疑并单独计数：{ $doubted }。
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
audit-state-recent = { $since }年或之后
audit-state-older = 较旧
audit-state-undated = 年份未注明
audit-state-doubted = 存疑
audit-state-unknown = 未知
audit-column-known = 已知份额
audit-column-recent = { $since }年或之后的份额
audit-rows-theme = 主题
audit-axis-economy = 指标
audit-axis-group = 经济体与指标组合的百分比
audit-known-chart = 按主题划分的指标条形图。{ $headline }

audit-old = 有{ $old }个数值早于{ $since }年。
audit-old-year = { $indicator }（{ $year }年）

## Sources. $values: how many latest values; $source: its title.

audit-sources-most = { $scope }的{ $values }个最新数值中，{ $share }来自{ $source }。
audit-nothing = 没有{ $scope }的任何数值。
audit-column-values = 数值数
audit-column-share = 份额
audit-column-indicators = 指标
audit-column-first = 起始年份
audit-column-last = 最近年份
audit-column-licence = 许可
audit-licences = { $licences }

## Marks. $marked of $values latest values; $kinds: a list of audit-kind-....

audit-marks-alone = { $scope }的{ $values }个最新数值中带标记的：{ $kinds }。
audit-marks-none = { $scope }的{ $values }个最新数值中，没有一个标为估计值或已更正。
audit-kind-estimate = { $values }个估计值
audit-kind-provisional = { $values }个暂定值
audit-kind-lagged = { $values }个早于所要求的年份
audit-kind-imputed = { $values }个插补值
audit-kind-undated = { $values }个年份不明
audit-kind-corrected = { $values }个已更正
audit-modelled = 有{ $values }个工作方面的数值由国际劳工组织通过模型得出，没有标记。

## Corrections. $done: a list of audit-done-....

audit-corrections = { $scope }有{ $values }个已发布的数值被更正、剔除或存疑：{ $done }。
audit-corrections-none = { $scope }没有已发布的数值被更正、剔除或存疑。
audit-corrections-listed = 对每个序列和每种原因，表中列出最新数值和最早一个数值的年份。
audit-done-drop = { $values }个已剔除
audit-done-override = { $values }个已替换
audit-done-flag = { $values }个已标记
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

audit-missing-economy = 在所读来源中未找到{ $scope }的{ $missing }项指标。
audit-missing-group = { $scope }缺失{ $missing }个数值；至少半数经济体有数据的指标，在此共应有{ $values }个数值。
audit-gaps-none = 凡至少半数经济体拥有的指标，{ $scope }均有数据（无论新旧）。
audit-gaps-by = 按发布机构划分：{ $publishers }。
audit-gaps-from = { $publisher }（{ $missing }）
audit-gaps-asked = “所读来源中没有”指此处所读的发布版本载有其他经济体的该指标；统计机构或其他发布机构可能有数值。

answer-audit-unused = { $scope }{ $since }年以来被更正、剔除或存疑的数据：{ $figures }。
answer-audit-years = { $indicator }（{ $years }）
answer-audit-economies = { $indicator }（{ $economies }个经济体）
answer-audit-unchecked-economy = 本报告读取的数据中，{ $scope }在以下方面没有可用的近期数值：{ $topics }。
answer-audit-unchecked-group = { $scope }的大多数经济体在以下方面没有可用的近期数据：{ $topics }。
answer-audit-sound = { $scope }没有存疑的近期数据，各项政策选项主题均有数据。
