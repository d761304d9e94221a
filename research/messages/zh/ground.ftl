### Gaining and losing ground: research/findings/comparison/ground.py

## $before, $after: the figure in the years $since and $until; $usual: the median change of the others.

ground-gained = { $economy }的{ $indicator }从{ $since }年到{ $until }年提高{ $change }，高于{ $group }提高幅度的中位数（{ $usual }）。
ground-gained-still = { $economy }在{ $indicator }方面进步快于其他经济体：{ $since }年为{ $before }，{ $until }年为{ $after }，但{ $still }年以来没有提高；{ $group }提高幅度的中位数为{ $usual }。
ground-lost = { $economy }的{ $indicator }从{ $since }年到{ $until }年提高{ $change }，低于{ $group }提高幅度的中位数（{ $usual }）。
ground-lost-ahead = { $economy }的{ $indicator }从{ $since }年到{ $until }年提高{ $change }，达到{ $after }，仍高于{ $group }的中位数（{ $median }），但这些经济体正在追赶：其提高幅度的中位数为{ $usual }。
ground-peaked = { $economy }的{ $indicator }从{ $since }年的{ $before }升至{ $turn }年的{ $peak }，随后降至{ $until }年的{ $after }；{ $group }提高幅度的中位数为{ $usual }。
ground-lost-down = { $economy }的{ $indicator }没有提高：{ $since }年为{ $before }，{ $until }年为{ $after }；{ $group }提高幅度的中位数为{ $usual }。
ground-kept = { $economy }的{ $indicator }从{ $since }年到{ $until }年提高{ $change }，与{ $group }提高幅度的中位数（{ $usual }）相近。
ground-level = { $indicator }（{ $value }）
ground-both = { $economy }在{ $gain }方面进步快于其他经济体，但{ $loss }的升幅小于{ $group }。
ground-both-down = { $economy }在{ $gain }方面进步快于其他经济体，但在{ $loss }方面相对退步。
ground-all-gained = { $economy }在{ $indicators }方面进步快于其他经济体。
ground-all-lost = { $economy }的{ $indicators }升幅小于{ $group }。
ground-all-lost-down = { $economy }在{ $indicators }方面相对于其他经济体有所退步。
ground-carried = { $economy }的{ $indicator }变化不与其他经济体比较：{ $years }年至少有四个数值背后的签约用户数相同，如同沿用旧数。
# Why a place differs from the one among all economies of today.
ground-counted = 比较对象为{ $group }，其数据年份与{ $economy }相同或前后相差一年。
ground-unknown = 无法得知{ $economy }相对于{ $group }是进步还是退步。
ground-not-named = 此处未排名，因为几乎人人都有或几乎无人拥有，或多数数值为估计值：{ $indicators }。
ground-apart = 未作比较，因为数据年份与{ $economy }相差不超过一年的经济体不足{ $fewest }个：{ $indicators }。
# $fewest: economies with both values.
ground-method = 变化须同时符合以下条件才予提及：与其他经济体变化的中位数，以及起点与之相差不超过{ $room }的所有经济体变化的中位数相比，均高出或低出至少{ $clear }（百分点或每百人）；在其他经济体中的名次也同向变动至少{ $places }位。居首位和末位者名次无须变动，居末位者仅与其他经济体比较。升幅较小但已达到或超过{ $nearly }或每百人{ $all }的，不称为落后。
ground-now = 最新
ground-plus = +{ $change }
ground-axis-share = 约{ $first }年以来的变化，百分点
ground-axis = 约{ $first }年以来的变化，每百人
ground-side-better = 进步明显较快
ground-side-level = 不明显
ground-side-full = 升幅较小，但已处高位
ground-side-worse = 升幅较小
ground-side-fell = 下降
ground-unclear = { $economy }，未称领先或落后
    .label = { $economy }，未称领先或落后
ground-chart = 圆点：该经济体的变化；竖线：其他经济体变化的中位数。{ $headline }
ground-column-then = { $first }年前后数值
ground-column-change = 变化
ground-column-usual = 其他经济体变化的中位数

## A change beside structural peers; the medians are of them.

