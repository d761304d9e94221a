### Units and samples that reports quote

text-us-a-year = 美元/年
text-us-a-link = 美元/链路
text-us-a-km = 美元/公里
text-of-network-cost = 占网络成本的%
text-us-a-mhz-a-person = 美元/兆赫/人
text-of-all-other-costs = 占其他全部成本的%
text-us-a-month = 美元/月
text-people = 人
text-bit-s-a-hz = 比特/秒/赫兹
text-cells = 小区
text-gb-a-month = GB/月
text-of-a-day = 占一天的%
text-people-a-km = 人/平方公里
text-a-year = %/年
text-of-income-a-person = 占人均收入的%
text-standard-deviations-of-its-logarithm = 对数标准差
text-us-a-person-a-year = 美元/人/年
text-elasticity = 弹性
text-us-a-person = 美元/人
text-of-average-income = 占平均收入的%
text-oecd-1996-2007 = 经合组织，1996–2007年
text-developed-economies = 发达经济体
text-developing-economies = 发展中经济体
text-22-oecd-economies-2002-07 = 22个经合组织经济体，2002–2007年
text-world-2010-17 = 全球，2010–2017年
text-high-income-economies = 高收入经济体
text-middle-income-economies = 中等收入经济体
text-low-income-economies = 低收入经济体
text-ratio = 比值
text-mbit-s = Mbit/s
text-kbit-s = kbit/s
text-score-0-to-100 = 得分，0至100
text-per-100 = 每百人
text-gb = GB
text-km = 公里
text-mhz = 兆赫
text-us = 美元

## Kinds of groups

text-itu-region = 国际电联区域
text-itu-regions = 国际电联区域
text-world-bank-region = 世界银行区域
text-world-bank-regions = 世界银行区域
text-world-bank-income-group = 世界银行收入组
text-world-bank-income-groups = 世界银行收入组
text-least-developed-countries = 最不发达国家
text-landlocked-developing-countries = 内陆发展中国家
text-small-island-developing-states = 小岛屿发展中国家
text-organisation = 组织
text-organisations = 组织
text-all-economies = 所有经济体
