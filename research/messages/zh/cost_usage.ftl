### Cost of bringing people online where a network reaches them: research/findings/cost_usage.py

## Headlines. $people who need it; $cost at central costs, $range; $share of one year's GDP; $each: for one of them.

use-devices-offline = 为{ $economy }未上网的{ $people }名10岁及以上者提供设备和培训，需{ $range }（最低至最高假设）。
use-devices-covered = 为{ $economy }4G已覆盖但未上网的{ $people }名10岁及以上者提供设备和培训，需{ $range }（最低至最高假设）。
use-each = 相当于一年GDP的{ $share }，人均{ $each }。
use-each-no-gdp = 相当于人均{ $each }。
use-network-first = { $economy }未上网的人不在4G覆盖范围内；首先需要建设网络。
use-high-income = 未估算{ $economy }的设备和培训费用：此处采用的价格来自低收入和中等收入经济体。
use-few = 未估算{ $economy }的设备和培训费用：此处采用的价格来自规模大得多的项目。

## The price of data. $price, $budget: % of average income.

use-data-unknown = 成本不包括数据补贴。
use-data-within = 入门级数据价格为平均收入的{ $price }，在{ $budget }的目标以内。
use-data-above = 入门级数据价格为平均收入的{ $price }。对同样这些人补贴超出{ $percent }的部分，每年需{ $yearly }（相当于当前GDP的{ $share }），为期{ $years }年；竞争可能使该补贴减少。
use-data-above-no-gdp = 入门级数据价格为平均收入的{ $price }。对同样这些人补贴超出{ $percent }的部分，每年需{ $yearly }，为期{ $years }年；竞争可能使该补贴减少。

## Notes and gaps

use-whether-covered = 无论是否有网络覆盖，他们都需要这些；网络覆盖其中多少人，没有数据。
use-later = 在4G未覆盖地区，各年龄段共有至多{ $people }名未上网者，在网络到达后也需要这些；此处未计入。
use-later-rounded = 在4G未覆盖地区，各年龄段共有约{ $people }名未上网者，在网络到达后也需要这些；此处未计入。
use-source = { $figure }（{ $year }年）：{ $source }
use-wages = 培训成本与平均收入成比例，因为培训人员领取工资；此处的单位成本对应人均年收入{ $income }。
use-poorer = 数据补贴按当前零售价格计算，且仅限新用户。假定未上网者的收入在低值情形下为平均收入的{ $central }，在高值情形下为{ $high }；这一假定没有已知来源。计算现值时，以后各年按每年{ $rate }贴现。
use-content = 成本为现值。每人获得一台设备和一次培训，仅此一次，视同所有人都还没有设备和技能：已有者越多，成本越低。更换设备以及使内容切合需求的成本均未计算。
use-no-price = 缺少{ $economy }的入门级移动数据价格；该数据由国际电联发布。

## Table and chart

use-rows = 组成部分
use-part-device = 一部智能手机
use-part-data = 将数据价格降至收入的2%，各年合计（现值）
use-part-training = 基本数字技能培训
use-part-all = 设备和培训
use-part-yearly = 将数据价格降至收入的2%，每年
use-instrument-device = 设备融资、降低入门级设备的税费和关税
use-instrument-data = 竞争，或对入门级套餐的补贴
use-instrument-training = 在社区、学校和图书馆开展培训
use-instrument-all = –
use-instrument-yearly = –
use-column-instrument = 手段
use-column-low = 人均，低
use-column-central = 人均，中
use-column-high = 人均，高
use-column-total-low = 总计，低
use-column-total-high = 总计，高
use-column-share-low = 占一年GDP的%，低
use-column-share-high = 占一年GDP的%，高
use-chart = 各组成部分的成本。{ $headline }
