### Named places: research/findings/settlements.py

settlements-undated = 来源未注明居民点人口的年份，也没有边界，因此不对居民点排名。
settlements-source = 来源：{ $title }（{ $publisher }）。许可：{ $licence }。

settlements-largest = { $economy }列有人口的居民点有{ $places }个；最大的是{ $name }，有{ $people }人（人口数的年份不明）。
settlements-map-all = 地图显示{ $economy }列有人口的{ $shown }个居民点。
settlements-map-some = 地图显示{ $economy }的{ $known }个具名居民点中人口最多的{ $shown }个。
settlements-map-unknown = 没有{ $economy }列有人口的具名居民点。
settlements-map-rows = 具名居民点

