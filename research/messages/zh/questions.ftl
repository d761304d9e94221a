### Questions for ministers: research/findings/questions.py

## The questions. $among: the group of economies.

question-asked-coverage = 是什么使{ $among }已有4G覆盖的人未能上网：价格、设备还是技能？
question-asked-income = 收入相近的经济体做了哪些以下经济体没有做的事：{ $economies }？
question-asked-rural = { $among }的哪些农村服务可以在电网到达之前启动，由谁支付其电力？
question-asked-women = { $among }的哪些项目能惠及未上网的女性，如何衡量？
question-asked-reading = 在{ $among }，不识字能否使用数字服务，成人教育是否包括数字技能？

## What they rest on. $economies: how many it is true of, as counted-some-known.

question-fact-coverage = 在{ $among }，4G覆盖人口中至少{ $within }未上网的有{ $economies }。
question-fact-income = 在{ $among }，互联网使用率比收入最接近的{ $nearest }个经济体的中位数低{ $below }以上，并低于按收入和地理条件预期的区间的有{ $economies }。
question-fact-rural = 在{ $among }，农村通电率比城镇低{ $points }个百分点或以上的有{ $economies }。
question-fact-women = 在{ $among }，女性互联网使用率低于男性且均等得分低于{ $score }的有{ $economies }。
question-fact-reading = 在{ $among }，能够读写的成年人不足{ $readers }的有{ $economies }。
question-most = 受影响最大的经济体（{ $axis }）：{ $economies }。
question-most-sure = 在不存疑的数据中受影响最大的经济体（{ $axis }）：{ $economies }。
question-economy = { $economy }（{ $value }）
question-years = 数据年份：{ $years }年。
question-doubtful = 计入但未列名，因为其数值存疑：{ $economies }。
question-no-more = 关于{ $among }的数据未引出排在{ $place }的问题。

## Charts and tables

question-axis-coverage = 4G覆盖率与互联网使用率相差的百分点
    .label = 4G覆盖率与互联网使用率相差的百分点
question-axis-income = 低于中位数的百分点
    .label = 低于中位数的百分点
question-axis-rural = 城乡通电率相差的百分点
    .label = 城乡通电率相差的百分点
question-axis-women = 女性份额低于男性的百分比
question-axis-reading = 不会读写的成年人百分比
