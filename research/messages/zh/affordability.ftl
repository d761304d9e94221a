### Prices of broadband against income: research/findings/affordability.py, affordability_members.py, prices.py

## Baskets

basket-fixed-basket = 固定宽带
    .label = 固定宽带
basket-mobile-data-basket = 移动数据
    .label = 移动数据

## One economy. $basket: what is bought; $price: % of income per person; $threshold: at or below which it is affordable.

price-income-within = { $economy }的{ $basket }价格为人均收入的{ $price }，未超过{ $threshold }的可承受标准。
price-income-above = { $economy }的{ $basket }价格为人均收入的{ $price }，高于{ $threshold }的可承受标准。
price-income-open = { $economy }的{ $basket }价格为人均收入的{ $price }：按一种收入未超过{ $threshold }的可承受标准，按另一种收入则超过。
price-income-breaks = { $economy }的{ $basket }是否可承受，两个数据相互矛盾：人均收入的{ $price }和{ $before }。
price-income-above-both = { $economy }的{ $basket }无论按哪个数据均不可承受：人均收入的{ $price }或{ $before }。
price-income-within-both = { $economy }的{ $basket }按两个数据均可承受：人均收入的{ $price }和{ $before }。
price-money = { $basket }每月价格为{ $paid }。
price-money-doubted = 按最新数字，{ $basket }每月价格为{ $paid }；该数字存疑。
price-same = { $basket }以货币计的价格相同，因此很可能是同一个套餐：只计一次。
price-money-above = { $basket }每月价格为{ $paid }；若按人均收入的{ $threshold }计，则为{ $amount }。
price-poorest-within = 对最贫困的{ $poorest }人口而言，{ $basket }价格为其平均收入的{ $price }，未超过{ $threshold }。
price-poorest-above = 对最贫困的{ $poorest }人口而言，{ $basket }价格为其平均收入的{ $price }，高于{ $threshold }。
price-trend-fell = { $last }年{ $economy }的{ $basket }价格为人均收入的{ $after }，低于{ $first }年的{ $before }。
price-trend-rose = { $last }年{ $economy }的{ $basket }价格为人均收入的{ $after }，高于{ $first }年的{ $before }。
price-trend-kept = { $last }年{ $economy }的{ $basket }价格为人均收入的{ $after }，与{ $first }年的{ $before }大致持平。
price-trend-broken = { $economy }公布的{ $basket }价格由{ $first }年占人均收入的{ $before }变为{ $last }年的{ $after }；部分变化可能源于序列中断（{ $years }年）。
price-trend-income = 这主要源于收入提高：{ $basket }本身的价格由每月{ $before }变为{ $after }。
price-trend-income-only = 这一占比下降仅因收入提高：{ $basket }本身的价格由每月{ $before }升至{ $after }。
price-trend-repeated = { $basket }：{ $years }年的价格与上一年完全相同，其中一个可能是重复值；变化从较晚的一年算起。
price-trend-usd = { $basket }，美元/月
price-trend-chart = 历年价格折线及可承受价格线。{ $headline }
price-unknown = { $economy }的宽带价格未知。
price-not-recent = 本报告所用来源没有{ $economy }的近期宽带价格数据。
price-chart = 条形图与阈值对照。{ $headline }
price-chart-members = 对数刻度上的点：高于{ $threshold }（虚线）的经济体的价格。{ $headline }
price-mark = 可承受：{ $threshold }
price-mark-rest = 不超过{ $threshold }、未显示：{ $economies }
price-lower = { $unit }，越低越好

## Members of a group. $above: economies in which the price is above the threshold, of $economies.

price-members = 在{ $among }，{ $economies }个经济体中有{ $above }个的{ $basket }价格高于人均收入的{ $threshold }。
price-median = { $basket }价格的中位数为人均收入的{ $median }；最高的是{ $economy }，为{ $highest }。
price-members-unknown = { $among }的宽带价格未知。
price-members-gap = 缺失：{ $economies }个经济体中{ $missing }个的{ $basket }近期价格（由国际电信联盟发布）。

## Methods and data gaps

price-income = 价格与人均月度国民总收入（GNI）相比较。
price-uncounted-same-offer = 以下经济体的{ $basket }价格未计入，因为该价格与另一套餐类别相同，很可能是同一个套餐：{ $economies }。
price-uncounted-either = 以下经济体的{ $basket }价格未计入，因为该价格有两个数据，一个高于{ $threshold }，另一个不高于：{ $economies }。
price-median-sure = 中位数和最高价格不包括标为存疑的价格。
price-rules = { $target }是{ $set }和宽带委员会采用的阈值。
price-share = 最贫困的{ $poorest }人口占收入或消费的{ $share }（{ $year }年住户调查，世界银行）。该份额应用于国民收入，而住户只获得其中一部分：它用于比较经济体，并非家庭预算。
price-share-gap = 数据中没有：最贫困的{ $poorest }人口的收入份额（有住户调查的，由世界银行发布）。
price-share-old = 缺失：与价格同期的最贫困{ $poorest }人口的收入份额（世界银行最近一次发布的为{ $year }年数据）。

## Tables and charts

price-rows = 套餐
price-axis = 占人均收入百分比
price-poorest-row = { $basket }，最贫困的{ $poorest }
    .label = { $basket }，最贫困的{ $poorest }
price-column-minutes = 分钟数
price-column-messages = 短信数
price-column-gigabytes = 每月GB
price-column-poorest = 占收入百分比，最贫困的{ $poorest }
price-column-usd = 美元／月
price-column-ours = 占人均收入百分比（世界银行：{ $ours }，{ $since }年）
price-column-income = 所依据的收入（美元／年）
