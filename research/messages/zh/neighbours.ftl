### An economy against its neighbours: research/findings/neighbours.py

## $value: of $economy; $compared: how many neighbours have a recent value, of which $more have a higher one and $level as much.
## Of an economy without a border, the nearest over the sea stand for neighbours.

neighbours-more-border = { $economy }的{ $indicator }为{ $value }；{ $compared }个相邻经济体中有{ $more }个更高。
neighbours-more-near = { $economy }的{ $indicator }为{ $value }；最近的{ $compared }个经济体中有{ $more }个更高。
neighbours-all-border = { $economy }的{ $indicator }为{ $value }；{ $compared }个相邻经济体都更高。
neighbours-all-near = { $economy }的{ $indicator }为{ $value }；最近的{ $compared }个经济体都更高。
neighbours-most-border = { $economy }的{ $indicator }为{ $value }，高于{ $compared }个相邻经济体中的任何一个。
neighbours-most-near = { $economy }的{ $indicator }为{ $value }，高于最近的{ $compared }个经济体中的任何一个。
neighbours-level-border = { $economy }的{ $indicator }为{ $value }；{ $compared }个相邻经济体中有{ $level }个大致持平，其余的较低。
neighbours-level-near = { $economy }的{ $indicator }为{ $value }；最近的{ $compared }个经济体中有{ $level }个大致持平，其余的较低。
neighbours-same-border = { $economy }的{ $indicator }为{ $value }；{ $compared }个相邻经济体都与之相同。
neighbours-same-near = { $economy }的{ $indicator }为{ $value }；最近的{ $compared }个经济体都与之相同。
neighbours-universal-border = { $economy }的{ $indicator }为{ $value }，实际上已经普及；{ $compared }个相邻经济体中有{ $level }个也是如此。
neighbours-universal-near = { $economy }的{ $indicator }为{ $value }，实际上已经普及；最近的{ $compared }个经济体中有{ $level }个也是如此。
neighbours-one-more = { $economy }的{ $indicator }为{ $value }；{ $neighbour }更高。
neighbours-one-same = { $economy }的{ $indicator }为{ $value }；{ $neighbour }与之相同。
neighbours-one-less = { $economy }的{ $indicator }为{ $value }；{ $neighbour }较低。
neighbours-one-universal = { $economy }的{ $indicator }为{ $value }，实际上已经普及；{ $neighbour }也是如此。

neighbours-who-border = { $economy }与{ $neighbours }接壤。
neighbours-who-near = { $economy }不与任何经济体接壤；最近的是{ $neighbours }。
neighbours-unknown-border = { $economy }的{ $indicator }无法与相邻经济体比较。
neighbours-unknown-near = { $economy }的{ $indicator }无法与最近的经济体比较。
neighbours-no-value = { $economy }没有{ $indicator }的近期数值。
neighbours-no-others-border = { $economy }的相邻经济体都没有{ $indicator }的近期数值。
neighbours-no-others-near = { $economy }附近的经济体都没有{ $indicator }的近期数值。
neighbours-without = 没有{ $indicator }近期数值的经济体：{ $economies }。
neighbours-apart = 未比较{ $indicator }，因其数据与{ $economy }的数据相差超过一年：{ $economies }。
neighbours-chart = { $economy }及附近经济体的{ $indicator }条形图。{ $headline }
