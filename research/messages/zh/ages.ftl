### People by age, now and later: research/findings/ages.py, charts/pyramid.py

## A group of people in $economy: $people now, $change by $year.

ages-young-more = { $economy }有{ $people }名15至24岁青年；据联合国预测，到{ $year }年将增加{ $change }。
ages-young-fewer = { $economy }有{ $people }名15至24岁青年；据联合国预测，到{ $year }年将减少{ $change }。
ages-young-same = { $economy }有{ $people }名15至24岁青年，与联合国对{ $year }年的预测大致相同。
ages-women-more = 其中{ $people }人为女性；据联合国预测，到{ $year }年青年女性将增加{ $change }。
ages-women-fewer = 其中{ $people }人为女性；据联合国预测，到{ $year }年青年女性将减少{ $change }。
ages-women-same = 其中{ $people }人为女性，与联合国对{ $year }年的预测大致相同。
ages-cohort = { $economy }每年有{ $people }人年满15岁；据联合国预测，{ $year }年将为{ $later }人。
ages-cohort-same = { $economy }每年有{ $people }人年满15岁，与联合国对{ $year }年的预测大致相同。
ages-unknown = 本报告所用来源没有{ $economy }按单岁划分的人口数据。
ages-missing = 数据中没有：{ $economy }按单岁划分的现有人口和预测人口（由联合国人口司发布）。
ages-method = 年龄在《世界人口展望》给出的年份之间插值，并应用于{ $year }年的人口；以后年份按其中位预测变化。
ages-source = 来源：{ $title }（{ $publisher }）。许可：{ $licence }。

## Table and chart

ages-rows = 人群
ages-group-pupils = 中小学生，6至17岁
ages-group-learners = 学习者，5至24岁
ages-group-young = 青年，15至24岁
ages-group-women = 女性，15至24岁
ages-group-men = 男性，15至24岁
ages-people-in = 人口，{ $year }年
ages-change-to = 至{ $year }年的变化
ages-column-turning = 当年满15岁
ages-group = { $first }至{ $last }岁
ages-oldest = { $age }岁及以上
ages-sex-female = 女性，{ $year }年
ages-sex-male = 男性，{ $year }年
ages-later = { $year }年，预测
ages-axis = 人
ages-hover = { $ages }：{ $people }
ages-change = { $before } → { $after }
ages-chart = { $economy }{ $year }年人口金字塔，附{ $later }年的轮廓线。{ $headline }
