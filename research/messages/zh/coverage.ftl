### Network coverage: research/findings/coverage.py, coverage_sites.py

## As published. $shares: a list of coverage-share.

coverage-published = { $economy }网络覆盖的人口占比为{ $shares }。
coverage-none = { $years }年的数据显示，{ $economy }没有{ $technologies }覆盖。
coverage-contradicted = { $economy }的移动网络覆盖情况尚无可靠数据：4G覆盖率{ $covered }（{ $covered-year }年）与{ $online }的人上网（{ $year }年）不符。
coverage-contradicted-estimate = { $economy }的移动网络覆盖情况尚无可靠数据：4G覆盖率估计为{ $covered }（{ $covered-year }年），与{ $online }的人上网（{ $year }年）不符。
coverage-unknown = { $economy }缺少网络覆盖的近期数据。
coverage-share = { $share }（{ $technology }）
coverage-either = { $value }或{ $since }年的{ $before }
coverage-reported = 由运营商和监管机构报告，并非实测：{ $indicators }。
coverage-estimated = 估计值，既非报告值也非实测值：{ $indicators }。
coverage-old = 过旧或年份未注明，因此未列入标题：{ $indicators }。
coverage-in-doubt = 存疑，因此未显示：{ $indicators }。

## Measured from sites. $shares: a list of coverage-share; $known: the share of all people who live in named places.

coverage-measured = 在{ $economy }具名居民点的人口中，基站覆盖的占{ $shares }。
coverage-few = { $economy }仅有{ $known }的人口可以判断是否为这些基站所覆盖。
coverage-over = { $economy }具名居民点的人口合计超过实际居住人口，因此不显示覆盖范围内的份额。
coverage-unmeasured = 无法测算这些基站在{ $economy }的覆盖情况。
coverage-bounds = 在{ $economy }的全部人口中，{ $share }处于基站覆盖范围内：具名居民点容纳全部人口的{ $known }，其余人口的居住地未知。
coverage-areas = { $areas }个区域中，有{ $several }个有人处于覆盖范围之外，人数最多的是{ $most }（{ $people }人）。
coverage-areas-all = 在每个区域，具名居民点的全部人口都处于基站覆盖范围内。
coverage-reach = 假定每个基站的覆盖半径为直线距离{ $km }公里：不考虑山地、负荷和频率。
coverage-reach-own = 假定每个基站的覆盖半径为其数据所示的直线距离：不考虑山地、负荷和频率。
coverage-left-out = { $sites }个没有覆盖半径的基站未计入。
coverage-sites = 这些份额依据{ $sites }个基站得出。
coverage-no-places = 缺少{ $economy }具名居民点及其人口的数据（由GeoNames发布）。
coverage-no-share = 各区域的居住人数未知，因此不按区域显示份额。

## Technologies

coverage-radio-2g = 2G
coverage-radio-3g = 3G
coverage-radio-4g = 4G
coverage-radio-5g = 5G
coverage-radio-any = 任意技术
    .label = 任意技术
coverage-technology = { $name }

## Table and chart

coverage-rows = 技术
coverage-rows-areas = 技术，或任意技术下的区域
coverage-no-area = 不属于任何区域
coverage-column-sites = 基站
coverage-column-people = 具名居民点人口
coverage-column-covered = 覆盖范围内
coverage-column-out = 覆盖范围外
coverage-column-share = 覆盖范围内份额
coverage-column-known = 居民点容纳的人口
coverage-column-low = 全部人口，至少
coverage-column-high = 全部人口，至多
