### Who is offline, and how many of them a network covers: research/findings/offline.py

offline-headline-parts-if = 如果{ $economy }有{ $online }的人上网，则未上网的{ $people }人中至少{ $share }处于4G覆盖范围内；至多{ $beyond }人在覆盖范围之外。
offline-headline-parts = { $economy }未上网的{ $people }人中，至少{ $share }处于4G覆盖范围内；至多{ $beyond }人在覆盖范围之外。
offline-headline-rounded = { $economy }未上网的{ $people }人中，约{ $share }处于4G覆盖范围内；约{ $beyond }在覆盖范围之外。
offline-headline-all = { $economy }未上网的{ $people }人几乎全部处于4G覆盖范围内。
offline-headline-nearly = { $economy }未上网的{ $people }人几乎全部处于4G覆盖范围内；在覆盖范围之外的为零至{ $beyond }人。
offline-headline-none = { $economy }未上网的{ $people }人可能全都不在4G覆盖范围内。
offline-rounded-all = 报告的4G覆盖率为{ $covered }（{ $year }年），属四舍五入的数字：{ $people }名未上网者中是否有人、有多少人不在覆盖范围内，不得而知。
offline-before-jump = 如果像{ $since }年那样，{ $economy }有{ $before }的人使用互联网，则有{ $people }人未上网：此后的变化可能是序列中断。
offline-before-break = 按{ $since }年的覆盖数据（{ $before }）计算，其中至少{ $share }处于覆盖范围内，至多{ $beyond }人在覆盖范围之外。
offline-nobody = { $economy }所有人都使用互联网（{ $year }年）；没有人尚待接入。
offline-unknown = 没有{ $economy }的未上网人数。
offline-not-parted = { $economy }未上网的{ $people }人中有多少居住在4G覆盖范围内，尚不可知：没有覆盖率数据。
offline-contradicted = { $economy }未上网的{ $people }人中有多少居住在4G覆盖范围内，无法判断：上网人数多于4G覆盖人数。
offline-needs = 覆盖范围外的人需要网络；覆盖范围内的人可能缺少设备、负担得起的数据、技能或值得花时间的内容。
offline-3g = 4G未覆盖的人口中，约{ $people }人处于3G覆盖范围内（{ $year }年）；在3G基站可以升级的地方，需要新建的设施少于其余人口所需。

## Notes

offline-years = 互联网使用率为{ $use }年数据，4G覆盖率为{ $coverage }年数据，人口为{ $people }年数据（{ $number }人）。
offline-rounded = 报告的覆盖率为100%；因四舍五入，可能仍有至多{ $people }人未被覆盖。
offline-rounded-range = 覆盖率以整数百分比表示；因四舍五入，可能有{ $people }人未被覆盖。
offline-ages = 计入所有年龄的人，即假定针对所调查年龄段公布的比例适用于所有年龄。
offline-method = 覆盖率为发布的报告值或估计值，并非实测。4G未覆盖的人口计为未上网；由于其中有些人可能通过其他网络上网，4G覆盖范围之外的未上网人数至多为此数。

## Gaps

offline-no-population = 缺少与其他来源一致的{ $economy }近期人口数据。
offline-no-use = 缺少{ $economy }的互联网使用率。
offline-use-in-doubt = { $economy }的互联网使用率存疑。
offline-use-undated = { $economy }的互联网使用率在发布时未注明年份。
offline-use-old = { $economy }互联网使用率的现有最新数值为{ $year }年数据，过旧，不能据以计算人数。
offline-coverage-old = { $economy }最近一次报告的4G覆盖率为{ $year }年数据。
offline-no-coverage = 缺少{ $economy }的4G覆盖率；该数据由国际电联发布。
offline-more-online = 按已发布的数据，4G覆盖{ $covered }的人（{ $covered-year }年），而{ $online }的人上网（{ $year }年）：两者不符。

## Table and chart

offline-rows = 差距
offline-gap-coverage = 未上网且在4G覆盖范围外，至多
offline-gap-usage-if = 4G覆盖范围内、未上网、各年龄段，至少（若未上网人数无误）
offline-gap-usage = 4G覆盖范围内、未上网、各年龄段，至少
offline-gap-coverage-rounded = 4G覆盖范围外
offline-gap-usage-rounded = 4G覆盖范围内、未上网、各年龄段
offline-all = 总人口
offline-young = 总人口中不满10岁者
offline-label = { $people }，{ $share }
offline-closes-coverage = 网络
offline-closes-usage = 设备、数据价格、技能、实用内容
offline-column-before = 人数（按{ $year }年互联网使用率）
offline-column-share = 占未上网人口的份额
offline-column-closes = 可能需要的措施
