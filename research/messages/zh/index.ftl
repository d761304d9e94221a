### A composite index: research/findings/index_*.py. $framework: its title; $group: the economies it is applied to.

## Where there are no scores

index-no-score = { $group }中没有经济体有足够数据计算{ $framework }得分。
index-one-score = { $group }中只有一个经济体有足够数据计算{ $framework }得分。
index-gap-parts = 有近期数值的指标太少：{ $parts }。

## What the index is made of

index-framework = { $framework }的{ $indicators }项指标中，有{ $measured }项在{ $group }有近期数据。
index-framework-bare = { $framework }没有任何指标在{ $group }有近期数据。
index-scored-without = 因{ $part }没有得分而不列名次：{ $economies }。
index-lacks-none = { $economies }（无{ $indicator }数据）
index-lacks-newer = { $economies }（{ $indicator }：数据为{ $year }年，比该经济体其他数据中最旧的新三年以上）
index-lacks-older = { $economies }（{ $indicator }：数据为{ $year }年，比该经济体其他数据中最新的旧三年以上）
index-lacks-doubt = { $economies }（{ $indicator }：{ $year }年的数据过旧或存疑）
index-without-parts = 没有得分的部分：{ $parts }。
index-part-known = { $part }（{ $of }项指标中{ $known }项有数据）
index-sparse = 因有数值的经济体不足三分之一而未采用：{ $indicators }。
index-counted = { $indicator }（{ $economies }）
index-description = { $text }
index-citation = { $text }
index-unconfirmed = 方法的某些部分未在出版物中核实。

index-empty = –
index-column-part = 部分
index-column-weight = 权重
index-column-used = 所用权重
index-column-method = 评分方法
index-column-worst = 最低分对应值
index-column-best = 最高分对应值
index-column-economies = 有数值的经济体
index-column-first-year = 起始年份
index-column-last-year = 最近年份
index-column-note = 说明
index-column-adds = 发布机构
index-method-goalposts = 在两个界值之间
index-method-logarithm = 在两个界值之间，对数刻度
index-method-min-max = 在最低值与最高值之间
index-method-z-score = 以标准差计的与平均值的距离
index-method-rank = 名次
index-method-percentile = 在全体中的位次（百分位）
index-method-borda = 所超过的经济体数
index-method-distance-to-best = 与最佳值的距离
index-method-distance-to-target = 与目标的距离
index-method-distance-to-reference = 与参照经济体的距离

## Where there are enough data

index-data = { $group }的{ $economies }个经济体中，有{ $ranked }个有足够数据计算{ $framework }得分。
index-without = 没有得分的经济体：{ $economies }。
index-lacking = 缺少与自身其他数值时间足够接近的近期数值的经济体数，按指标：{ $indicators }。
index-partly = 缺失值不作填补：某一部分的得分为其有数值指标的平均值，因此各经济体所依据的指标可能不同。填补缺失值是受测方法之一。
index-recent = 数值为每个经济体的最新数值，为{ $first }年及以后，彼此相隔至多{ $apart }年。
index-column-score = 得分
index-column-known = 有数值的指标（共{ $indicators }项）

## Outliers

index-outliers = { $framework }有数据的{ $measured }项指标中，有{ $failing }项在{ $group }存在离群值。
index-outliers-none = { $framework }没有指标在{ $group }存在离群值。
index-outliers-unknown = { $group }的离群值未知：{ $framework }没有任何指标有近期数据。
index-outliers-named = 存在离群值：{ $indicators }。
index-outliers-rule = 当一项指标的偏度超出2且超额峰度高于3.5时，即视为存在离群值；按对数刻度评分的指标已作处理。得分使用原始数值；将至多五个极端值移至相邻值是受测方法之一。
index-column-skew = 偏度
index-column-kurtosis = 超额峰度
index-column-points = 移动的数值
index-column-skew-after = 移动后偏度

## Ranks and how sure they are. $score of $top points; $ranks: from the best to the worst in $share of the methods tested.

index-first = { $first }在{ $group }的{ $framework }中排名第一，得{ $score }分（满分{ $top }分）；在{ $share }的受测方法中，其名次为{ $ranks }。
index-first-sure = { $first }在{ $group }的{ $framework }中排名第一，得{ $score }分（满分{ $top }分），在至少{ $share }的受测方法中均是如此。
index-first-shared = { $economies }在{ $group }的{ $framework }中并列第一，得{ $score }分（满分{ $top }分）。
index-last = { $economy }在{ $economies }个经济体中排名最后，得{ $score }分；在{ $share }的受测方法中，其名次为{ $ranks }。
index-widths = { $economies }个名次中，有{ $still }个变动不超过两位；变动最大的是{ $economy }，为{ $ranks }。
index-widths-all = 没有名次变动超过两位；变动最大的是{ $economy }，为{ $ranks }。
index-widths-none = 每个名次变动都超过两位；变动最大的是{ $economy }，为{ $ranks }。
index-tested-means = 范围为{ $draws }种方法组合中居中的{ $share }：各项权重上下浮动至多{ $weights }，采用算术平均或几何平均，缺失值不计或以该组中位数代替，离群值保留或移入。
index-tested-one-mean = 范围为{ $draws }种方法组合中居中的{ $share }：各项权重上下浮动至多{ $weights }，缺失值不计或以该组中位数代替，离群值保留或移入。平均方法采用该框架自身的方法，因为其得分可能低于0。
index-tested-meaning = 范围表明名次在多大程度上取决于方法。数据的误差幅度未知。
index-chart-first = 图中显示前{ $shown }个经济体，表中列出全部。

index-axis-rank = 名次（1：得分最高）
index-spread = 受测方法中居中的{ $share }
index-point = 按该框架自身方法的名次
index-ranks-chart = { $economies }个经济体的名次及其范围。{ $headline }
index-column-rank-low = 最佳名次
index-column-rank-high = 最差名次

## Map


## Neighbours in the ranking. $sure of $pairs keep their order in $share of the methods tested.

index-neighbours = 在{ $group }的{ $framework }排名中，{ $pairs }对相邻者中有{ $sure }对在至少{ $share }的受测方法中保持先后顺序。
index-neighbours-none = 在{ $group }的{ $framework }排名中，{ $pairs }对相邻者中没有一对在至少{ $share }的受测方法中保持先后顺序。
index-least-certain = 先后顺序最不确定的是{ $higher }与{ $lower }：在{ $keeps }的受测方法中{ $higher }名次较高，在{ $turns }中较低。
index-neighbours-rule = 在不足{ $share }的受测方法中保持先后顺序的相邻者，应视为持平。
index-column-higher = 较高名次
index-column-lower = 下一名次
index-column-keeps = 保持顺序的方法
index-column-turns = 颠倒顺序的方法

## What moves ranks

index-driver = { $group }的{ $framework }名次受以下选择影响最大：{ $choice }，占名次变动的{ $share }（90%区间：{ $interval }）。
index-driver-none = 在{ $group }的{ $framework }中，受测的方法选择均不改变任何名次。
index-shift = 平均而言，名次与按该框架自身方法得出的名次相差{ $places }位。
index-shares = 份额为某项选择单独或与其他选择共同产生的影响。共同产生的影响在每项选择中各计一次，因此份额合计可能超过100%。
index-still = 对任何名次均无影响：{ $choices }。
index-choice-aggregation = 平均方法
    .label = 平均方法
index-choice-normalisation = 数值的标准化
    .label = 数值的标准化
index-choice-imputation = 缺失值的处理
    .label = 缺失值的处理
index-choice-treatment = 离群值的处理
    .label = 离群值的处理
index-choice-weights = 各部分的权重
    .label = 各部分的权重
index-weights-inside = { $part }内部的权重
    .label = { $part }内部的权重
index-rows-choice = 方法选择
index-axis-share = 占名次变动百分比
index-bootstrap = 90%自助法区间
index-drivers-chart = 各项方法选择占名次变动的份额。{ $headline }
index-column-share = 份额，单独或共同
index-column-share-low = 区间下限
index-column-share-high = 区间上限

## What a score is made of

index-apart = 在{ $group }的{ $framework }中，排名第一的{ $first }与排名最后的{ $last }相差{ $gap }分；其中{ $points }分来自{ $part }。
index-apart-alike = 在{ $group }的{ $framework }中，排名第一的{ $first }与按相同部分评分的经济体中排名最后的{ $last }相差{ $gap }分；其中{ $points }分来自{ $part }。
index-apart-others = 其他部分：{ $parts }。
index-part-points = { $part }（{ $points }分）
index-bars = 条形的每一段为某一部分对得分的贡献；各段之和即为得分。
index-chart-ends = 图中显示{ $economies }个经济体中的前{ $shown }个和文中提到的经济体。
index-points = 分
index-constant = 常数
index-parts-chart = 得分的构成。{ $headline }

## How indicators move together. $flagged of $pairs; $first, $second: indicators; $correlation: of ranks.

index-pairs = { $framework }的{ $pairs }对指标中，有{ $flagged }对在{ $group }需要复核。
index-pairs-none = { $framework }的{ $pairs }对指标中，没有一对在{ $group }需要复核。
index-pairs-unknown = { $framework }没有任何两项指标在{ $group }同时有{ $economies }个经济体的近期数值。
index-pair-twins = { $first }与{ $second }所衡量的几乎相同（秩相关系数{ $correlation }）。
index-pair-against = { $first }与{ $second }反向变动（秩相关系数{ $correlation }）。
index-pair-apart = { $first }与{ $second }属于同一部分，但几乎不同步变动（秩相关系数{ $correlation }）。
index-pairs-rule = 两项指标的秩相关系数高于{ $high }、等于或低于{ $against }，或在同一部分内介于{ $against }与{ $low }之间时，需要复核。
index-column-second = 第二项指标
index-column-correlation = 秩相关系数
index-column-both = 两项均有的经济体
index-column-flag = 复核
index-flag-none = 否
index-flag-twins = 几乎相同
index-flag-against = 相反
index-flag-apart = 同一部分内不相关

## Published scores and sources

index-published = 在{ $group }中，两者皆有的{ $economies }个经济体的{ $framework }计算得分与已发布得分相差至多{ $largest }分。
index-published-largest = 差异最大的是{ $economy }。
index-published-own = { $framework }没有已发布的得分可供比较。
index-published-none = 在{ $group }，{ $framework }的得分无法与已发布的得分比较。
index-gap-published = 缺失：{ $indicator }——{ $text }
index-gap-apart = 已发布的得分涵盖{ $economies }个经济体中的{ $held }个，但这些经济体均没有计算得分。
index-column-computed = 计算值
index-column-published = 已发布
index-column-difference = 差异

index-sources = { $group }的{ $framework }依据以下来源：{ $sources }。
index-sources-none = { $group }的{ $framework }没有近期数据可依据。
index-corrected = { $values }个数值被更正或剔除。
index-correction = 更正：{ $indicator }，{ $economy }，{ $year }年。{ $text }
index-source = { $citation } 许可：{ $licence }。{ $text }
index-gap = 缺失：{ $indicator }——{ $text }。
index-column-vintage = 发布版本

index-weights-same = 无论哪个部分单独计算，{ $group }的{ $framework }排名第一的都是{ $economies }。
index-weights-differ = { $group }的{ $framework }谁排第一，因单独计算的部分而异：{ $parts }。
index-weights-leader = { $part }（{ $economies }）
index-weights-method = 各部分依次单独计算。在某部分没有得分的经济体在该部分没有排名。
index-weights-hint = 设定各部分的相对权重；经济体按其具备的部分计分。
index-weights-reset = 框架的权重
index-weights-label = { $score }（第{ $rank }名，原第{ $before }名）
index-weights-chart = { $economies }个经济体得分的条形图。{ $headline }
