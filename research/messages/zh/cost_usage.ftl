### Cost of bringing people online where a network reaches them: research/findings/cost_usage.py

## Headlines. $people who need it; $cost at central costs, $range; $share of one year's GDP; $each: for one of them.

use-devices-offline = 为{ $economy }未上网的{ $people }人提供手机和培训：{ $cost }。
use-devices-covered = 为{ $economy }4G覆盖范围内未上网的{ $people }人提供手机和培训：{ $cost }。
use-devices-offline-readers = 为{ $economy }未上网的{ $people }名识字者提供手机和培训：{ $cost }。
use-devices-covered-readers = 为{ $economy }4G覆盖范围内未上网的{ $people }名识字者提供手机和培训：{ $cost }。
use-value-half = 约{ $half }（一次性支付），假定其中一半人需要入门级智能手机，每部{ $device }；每人一次培训，每次{ $training }，因培训人员领取工资而与平均收入成比例。影响最大的是已有手机的人数：人人都有时为{ $least }，无人有时为{ $most }；再计入价格和人数差异，总额为{ $range }
use-value-prices = 约{ $half }（一次性支付），假定其中一半人需要入门级智能手机，每部{ $device }；每人一次培训，每次{ $training }，因培训人员领取工资而与平均收入成比例。影响最大的是价格和人数：一半人有手机时为{ $prices }；再视已有手机的人数而定，总额为{ $range }
use-half = 若一半人拥有智能手机，相当于一年GDP的{ $share }，即上述人员每人{ $each }。
use-half-no-gdp = 若一半人拥有智能手机，上述人员平均每人{ $each }。
use-midpoint = 中间成本按10岁及以上的{ $middle }人计（人数区间为{ $people }人）。
use-unread = 10岁及以上的其余{ $people }人需先学会识字；识字教学及其手机均未计价。
use-may-unread = 其中部分人可能需先学会识字：在全部15岁及以上人口（无论是否上网）中，有{ $people }人不识字（{ $year }）。
use-literacy-old = 未排除不识字者：本报告所用来源中最新的识字率数据为{ $year }年。
use-literacy-unknown = 未排除不识字者：没有可比的近期识字率数据。
use-literacy-doubted = 能阅读的人数以{ $literate }的成人识字率为依据，该数据存疑。
use-network-first = { $economy }未上网的人不在4G覆盖范围内；首先需要建设网络。
use-high-income = 未估算{ $economy }的设备和培训费用：此处采用的价格来自低收入和中等收入经济体。
use-few = 未估算{ $economy }的设备和培训费用：此处采用的价格来自规模大得多的项目。
use-open = { $economy }4G覆盖范围内需要手机和培训的人数不详，介于零至{ $people }人之间，因此未给出费用。
use-open-least = { $economy }各年龄段的{ $offline }名未上网者中，至少有{ $people }人居住在4G覆盖范围内；其中10岁及以上者人数不详，因此未给出费用。
use-wide = { $economy }可能需要手机和培训的人数为{ $people }，范围过大，因此未给出费用。

## The price of data. $price, $budget: % of average income.

use-data-unknown = 成本不包括数据补贴。
use-data-within = 入门级数据价格为平均收入的{ $price }，在{ $budget }的目标以内。
use-data-price = 入门级移动数据价格为平均收入的{ $price }。
use-data-large = 入门级数据价格为平均收入的{ $price }。若通过补贴为全部现有和新增用户将其降至{ $budget }，每年需{ $cost }，相当于GDP的{ $share }。超过{ $limit }即视为难以长期维持：价格本身必须下降。

## Notes and gaps

use-whether-covered = 无论是否有网络覆盖，他们都需要这些；网络覆盖其中多少人，没有数据。
use-later = 在4G未覆盖地区，各年龄段共有至多{ $people }名未上网者，在网络到达后也需要这些；此处未计入。
use-later-rounded = 在4G未覆盖地区，各年龄段共有约{ $people }名未上网者，在网络到达后也需要这些；此处未计入。
use-ends = 该成本的下限仅含培训，按低价和最少人数计，即所有人都已有智能手机的情形；上限含手机和培训，按高价和最多人数计，即无人拥有智能手机的情形。
use-source = { $figure }：{ $source }
use-device-low = 手机按实际观测到的价格计算；若按业界呼吁但尚未达到的{ $low }计算，手机费用将减少{ $share }。
use-wages = 培训成本与平均收入成比例，因为培训人员领取工资；此处的单位成本对应人均年收入{ $income }。
use-readers = 课程面向识字者。全体15岁及以上者中{ $share }不识字，未上网者的识字比例更低：若上网者全部识字，则未上网者中识字的人最少；若未上网者的识字比例与总体相同，则识字的人最多。其余的人须先学识字，其费用未计算。
use-readers-unknown = 未上网者中有多少人识字不详：没有可比的近期识字率数据。课程费用按所有人都识字计算。
use-unread-differ = 需先学会识字者并非15岁及以上的全部不识字者（{ $people }人）：已上网者不计，4G覆盖情况已知时覆盖范围外者也不计，10至14岁者则一并计入。
use-poorer = 数据补贴按当前零售价格计算；全部用户指已上网者和此处计入者。低值假定未上网者的收入为平均收入，高值假定为平均收入的{ $high }，中心估计值取两者的中点；这一假定没有已知来源。
use-content = 每人获得一台设备和一次培训，仅此一次。更换设备以及使内容切合需求的成本均未计算。
use-no-price = 缺少{ $economy }的入门级移动数据价格；该数据由国际电联发布。

## Table and chart

use-rows = 组成部分
use-part-device = 一部智能手机
use-part-data = 将数据价格降至收入的2%，每年
use-part-everybody = 将数据价格降至收入的2%，每年，全部用户领取时
use-part-training = 基本数字技能培训
use-part-unread = 未计价：需先学会识字的人
use-part-may-unread = 15岁及以上不识字者（无论是否上网）：为所计人数中的一部分
use-part-all = 设备和培训，按全部计入者计
use-part-half = 同上，若其中一半人已有智能手机
use-instrument-device = 设备融资、降低入门级设备的税费和关税
use-instrument-data = 竞争，或对入门级套餐的补贴
use-instrument-training = 在社区、学校和图书馆开展培训
use-instrument-all = –
use-instrument-half = –
use-column-instrument = 措施
use-column-each = 人均，中
use-column-low = 总计，低
use-column-central = 总计，中
use-column-high = 总计，高
use-column-share = 占一年GDP的%，中
