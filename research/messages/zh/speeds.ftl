### Speed tests by area and quarter: research/findings/infrastructure/speeds.py, research/access/files.py

## Headlines. $economy; $quarter: of the tests; $fastest and $slowest: areas, with their speeds $high and $low.

speeds-fixed-areas = { $economy }固定网络的平均速率，最快的区域{ $fastest }为{ $high }，最慢的区域{ $slowest }为{ $low }（{ $quarter }）。
speeds-mobile-areas = { $economy }移动网络的平均速率，最快的区域{ $fastest }为{ $high }，最慢的区域{ $slowest }为{ $low }（{ $quarter }）。
speeds-fixed-one = { $economy }固定网络的平均速率，在唯一有足够测试的区域{ $fastest }为{ $high }（{ $quarter }）。
speeds-mobile-one = { $economy }移动网络的平均速率，在唯一有足够测试的区域{ $fastest }为{ $high }（{ $quarter }）。
speeds-too-few = { $economy }没有任何区域有足够的测速数据可供比较。
speeds-no-test = { $economy }在{ $quarters }没有测速记录。
speeds-unknown = 本报告所用来源没有{ $economy }各区域的网络速率。
speeds-no-quarter = { $economy }没有任何季度有足够的测速数据可以显示速率。

speeds-fixed-up = { $economy }固定网络的平均速率在{ $quarter }为{ $speed }，高于{ $first }的{ $before }。
speeds-fixed-down = { $economy }固定网络的平均速率在{ $quarter }为{ $speed }，低于{ $first }的{ $before }。
speeds-fixed-level = { $economy }固定网络的平均速率在{ $quarter }为{ $speed }，与{ $first }的{ $before }相比没有变化。
speeds-fixed-once = { $economy }固定网络的平均速率在{ $quarter }为{ $speed }。
speeds-mobile-up = { $economy }移动网络的平均速率在{ $quarter }为{ $speed }，高于{ $first }的{ $before }。
speeds-mobile-down = { $economy }移动网络的平均速率在{ $quarter }为{ $speed }，低于{ $first }的{ $before }。
speeds-mobile-level = { $economy }移动网络的平均速率在{ $quarter }为{ $speed }，与{ $first }的{ $before }相比没有变化。
speeds-mobile-once = { $economy }移动网络的平均速率在{ $quarter }为{ $speed }。

## Claims. $tests: how many in $quarter; $areas: all areas, of which $enough have enough tests, $few too few, $none no test.

speeds-fixed-tests = 在{ $areas }个区域中，{ $enough }个有足够的固定网络测试可供比较，{ $few }个太少，{ $none }个没有（{ $quarter }共{ $tests }次测试）。
speeds-mobile-tests = 在{ $areas }个区域中，{ $enough }个有足够的移动网络测试可供比较，{ $few }个太少，{ $none }个没有（{ $quarter }共{ $tests }次测试）。
speeds-fixed-settings = 固定网络的平均速率：{ $settings }。
speeds-mobile-settings = 移动网络的平均速率：{ $settings }。
speeds-in-setting = { $setting }区域{ $speed }
speeds-settings-unknown = 测试太少，无法比较{ $settings }区域。

## Notes and gaps

speeds-how = 速率为人们自愿进行的测试的平均值，也取决于其设备和合同。
speeds-untested = 没有测试的区域仍可能有服务。
speeds-source = 来源：{ $title }（{ $publisher }）。许可：{ $licence }。
areas-file = 区域以{ $file }为准。
areas-nearest = 此处没有一级行政区的边界，因此每次测试计入中心距离最近的区域；在边界附近可能归错。
areas-layer = 区域：{ $citation } 许可：{ $licence }。
speeds-gap-areas = 本报告未读取{ $economy }内各区域的轮廓，因此未按区域汇总网络速率；geoBoundaries发布此类轮廓。
speeds-gap-quarter = 缺少{ $quarter }的测速数据；该数据由Ookla按季度发布。
speeds-gap-tests = 数据中没有：由Ookla按季度发布的测速数据。

## Table and chart

speeds-rows = 区域
speeds-column-network = 网络
speeds-column-download = 下载，Mbit/s
speeds-column-upload = 上传，Mbit/s
speeds-column-latency = 时延，ms
speeds-column-tests = 测试次数
speeds-column-enough = 足以比较
speeds-network-fixed = 固定
speeds-network-mobile = 移动
speeds-flag-enough-tests = 是
speeds-flag-no-tiles = 无测试
speeds-flag-few-tests = 测试太少
speeds-flag-few-tiles = 测试地点太少
speeds-flag-mostly-single-tests = 多为单次测试
speeds-axis = 下载，Mbit/s
speeds-map = 地图。{ $headline }
