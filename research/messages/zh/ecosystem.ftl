### What a digital economy needs: research/findings/ecosystem.py

## Subjects inside a sentence

eco-subject-policies = 数字政府
eco-subject-infrastructure = 数字基础设施
eco-subject-industry = 产业、研究和教育

## What an economy, or the median of a group, is ranked among

eco-others = { $group }其他经济体
eco-world = 全球经济体
eco-median-of = { $group }的中位水平

## Headlines. $subject; $who: an economy or eco-median-of; $others: eco-others or eco-world; $front, $world: in which it is
## ahead of more than half of them, and of the world.

eco-ahead = 在{ $subject }方面，{ $who }的以下指标领先于半数以上的{ $others }：{ $front }。
eco-ahead-many = 在{ $subject }方面，{ $who }在{ $indicators }项指标中有{ $ahead }项领先于半数以上的{ $others }。
eco-behind = 在{ $subject }方面，{ $who }在{ $indicators }项指标中有{ $behind }项落后于半数以上的{ $others }。
eco-behind-all = 在{ $subject }方面，{ $who }的全部{ $indicators }项指标均落后于半数以上的{ $others }。
eco-universal = 基本普及：{ $indicators }。
eco-few = 本报告所用来源中，{ $who }在{ $subject }方面的近期指标太少，无法比较。
eco-medians = { $who }在{ $subject }方面的中位数：{ $values }。
eco-values = { $who }在{ $subject }方面的近期数据：{ $values }。
eco-one = { $who }的{ $indicator }为{ $value }，在{ $group }{ $rank }。
eco-value = { $indicator }{ $value }
eco-rank = { $of }个中{ $rank }
eco-rank-shared = { $of }个中并列{ $rank }

## Notes and gaps

eco-gap-policies = 数据中没有：市场监管和网络安全（由国际电信联盟在其ICT监管跟踪指标和全球网络安全指数中发布）。

## Table and chart

eco-column-median = 中位数
eco-column-low = 最低
eco-column-low-economy = 最低的经济体
eco-column-high = 最高
eco-column-high-economy = 最高的经济体
eco-column-rank = 排名（{ $group }）
eco-column-ahead = 领先于
eco-column-level = 与之持平
eco-column-standing = 未排名原因
eco-cell-universal = 已普及
eco-cell-slight = 几乎为零
eco-cell-level = 许多经济体数值相同
eco-cell-unranked = 可比数据太少
eco-empty = –
eco-axis = 所领先的{ $others }占比
eco-head = { $who }：数值（年份）
eco-chart = 从最后一名（0%）到第一名（100%）的标记。{ $headline }{ $places }。
