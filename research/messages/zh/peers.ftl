### An economy against the medians of its peers: research/findings/peers.py

peers-one-above = { $economy }的{ $indicator }为{ $value }，高于{ $group }的中位数（{ $median }）。
peers-one-level = { $economy }的{ $indicator }为{ $value }，与{ $group }的中位数持平。
peers-one-below = { $economy }的{ $indicator }为{ $value }，低于{ $group }的中位数（{ $median }）。
peers-several-above = { $economy }高于{ $group }中位数的指标：{ $above }。
peers-several-level = { $economy }与{ $group }中位数持平的指标：{ $level }。
peers-several-below = { $economy }低于{ $group }中位数的指标：{ $below }。
peers-several-above-level = 与{ $group }的中位数相比，{ $economy }较高的有{ $above }；持平的有{ $level }。
peers-several-above-below = 与{ $group }的中位数相比，{ $economy }较高的有{ $above }；较低的有{ $below }。
peers-several-level-below = 与{ $group }的中位数相比，{ $economy }持平的有{ $level }；较低的有{ $below }。
peers-several-above-level-below = 与{ $group }的中位数相比，{ $economy }较高的有{ $above }；持平的有{ $level }；较低的有{ $below }。
peers-count = { $economy }在{ $judged }项指标中有{ $better }项优于{ $group }的中位数。
peers-count-none = { $economy }在{ $judged }项指标中没有一项优于{ $group }的中位数。
peers-count-worse = 逊于中位数的指标：{ $worse }。
peers-count-level = 与中位数持平的指标：{ $level }。
peers-not-counted = 列出但未计入，因为数值更高未必更好：{ $indicators }。
peers-priced-above = { $economy }的价格高于{ $group }的中位数。
peers-priced-level = { $economy }的价格与{ $group }的中位数持平。
peers-priced-below = { $economy }的价格低于{ $group }的中位数。
peers-priced-above-level = 与{ $group }的中位数相比，{ $economy }较高的有{ $above }；相近的有{ $level }。
peers-priced-above-below = 与{ $group }的中位数相比，{ $economy }较高的有{ $above }；较低的有{ $below }。
peers-priced-level-below = 与{ $group }的中位数相比，{ $economy }较低的有{ $below }；相近的有{ $level }。
peers-priced-above-level-below = 与{ $group }的中位数相比，{ $economy }较高的有{ $above }；相近的有{ $level }；较低的有{ $below }。
# $threshold: of income that counts as affordable; $dear: prices above it, a list of $prices times peers-dear-in.
peers-dear = { $economy }有{ $prices }项价格超出收入的{ $threshold }：{ $dear }。
peers-unknown = 本报告所用来源没有{ $economy }的{ $indicators }近期数值。
peers-short = 与{ $group }的中位数相比：{ $values }。
peers-against = { $indicator }{ $value }（中位数{ $median }）
peers-alone = { $economy }的最新数据：{ $values }。该组（{ $group }）中有近期数据的经济体太少，无法比较。
peers-elsewhere = { $group }的中位数：{ $medians }。
peers-median-of = { $indicator }{ $value }
peers-few = 该组（{ $group }）中有近期数据的经济体不多，中位数的参考意义有限：{ $counts }。
peers-few-in = { $indicator }（{ $members }个中的{ $known }个）
peers-old = 过旧、存疑或年份不明，未作比较：{ $indicators }。

peers-row-median = { $group }（中位数）
    .label = { $group }（中位数）
peers-column-median = { $group }的中位数
peers-key-each = { $group }各经济体
peers-chart = { $economy }与{ $group }各经济体的点图，刻线为中位数。{ $values }
peers-side-better = 较好
peers-side-level = 相当
peers-side-worse = 较差
peers-side-higher = 较高
peers-side-lower = 较低
