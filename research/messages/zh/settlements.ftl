### Named places: research/findings/settlements.py

settlements-cities = 按年份不明的人口数，具名居民点容纳{ $economy }{ $share }的人口；{ $cities }居住在{ $least }人及以上的城市。
settlements-no-city = 按年份不明的人口数，具名居民点容纳{ $economy }{ $share }的人口；其中没有{ $least }人及以上的城市。
settlements-small = 按年份不明的人口数，具名居民点容纳{ $economy }{ $share }的人口。
settlements-few = { $economy }共有{ $national }人，其中{ $people }人在列有人口的居民点。
settlements-over = { $economy }的{ $places }个具名居民点合计{ $people }人，多于实际居住的{ $national }人。
settlements-alone = { $economy }的具名居民点容纳{ $people }人。
settlements-unknown = 没有{ $economy }具名居民点的人口数据。
settlements-no-population = 缺少与其他来源一致的{ $economy }近期人口数据。
settlements-no-places = 缺少{ $economy }列有人口的具名居民点。
settlements-rest = 据此，其{ $people }人（{ $year }年）中，{ $rest }不居住在该清单所列的任何居民点。
settlements-inside = 城镇位于上述区域之内；其人口是这些区域人口的一部分。
settlements-instead = 没有{ $economy }按一级行政区划分的人口数据，因此关于人口居住地只有具名居民点的信息。
settlements-classes = 居民点仅按规模分类：{ $city }人及以上为城市，{ $town }人及以上为镇。
settlements-without = 来源中有{ $places }个居民点没有人口数据。
settlements-undated = 来源未注明居民点人口的年份，也没有边界，因此不对居民点排名。
settlements-source = 来源：{ $title }（{ $publisher }）。许可：{ $licence }。

settlements-largest = { $economy }列有人口的居民点有{ $places }个；最大的是{ $name }，有{ $people }人（人口数的年份不明）。
settlements-map-all = 地图显示{ $economy }列有人口的{ $shown }个居民点。
settlements-map-some = 地图显示{ $economy }的{ $known }个具名居民点中人口最多的{ $shown }个。
settlements-map-unknown = 没有{ $economy }列有人口的具名居民点。
settlements-map-rows = 具名居民点

settlements-rows = 居民点规模
settlements-row-city = 城市，50,000人及以上
settlements-row-town = 镇，5,000人及以上
settlements-row-village = 较小居民点
settlements-row-rest = 所列居民点之外
settlements-column-places = 居民点
settlements-column-share = 人口份额
settlements-axis = 人口百分比
settlements-none = 无具名居民点
settlements-people = { $people }
settlements-in-places = { $people }（{ $places }个居民点）
settlements-chart = 按居民点规模划分的人口。{ $headline }
