### Policy options: research/findings/options.py and options_diagnosis.py; problems and options of data/catalogue/options.yaml

options-headline = { $economy }的{ $gaps }个优先领域：{ $topics }。
# Of the problems that one subject has.
options-headline-part = { $economy }在这一主题上最大的{ $gaps }项差距：{ $topics }。
options-concerns = { $topic }（{ $people }人）
options-concerns-use = 有4G覆盖但未使用互联网的人（{ $people }人）
options-concerns-learning = { $topic }（10岁及以上{ $people }人）
options-none = 就本报告涉及的方面而言，凡可用近期数据核查的目标和基准，{ $economy }均已达到；需要保持的有：{ $topics }。
options-none-but = 就本报告涉及的方面而言，凡可用近期数据核查的目标和基准，{ $economy }除互联网使用率外均已达到；需要保持的有：{ $topics }。
options-none-open = 就本报告涉及的方面而言，凡可用近期数据核查的目标和基准，{ $economy }已经达到或预计按时达到；需要保持或完成的有：{ $topics }。
options-none-dated = 就本报告涉及的方面而言，{ $economy }未显示差距的全国数据均已超过三年。
options-none-income = 就本报告涉及的方面而言，{ $economy }的全国数据在以下方面只能与人均GDP相近的经济体比较，且不落后于它们：{ $topics }。
options-elsewhere = 其他方面最大的差距，见国家概况：{ $topics }。
options-offline-on-track = 按目标衡量并非优先事项：有{ $people }人未上网，但互联网使用率有望在{ $due }年达到{ $bound }。
options-offline-met = 按目标衡量并非优先事项：有{ $people }人未上网，但互联网使用率已达到{ $bound }的目标。
options-offline-jump = 若最近一次跃升属实，则不是优先事项：{ $people }人未上网，是否达到{ $bound }的目标取决于序列中可能存在的中断。
options-offline-left-jump = 首先要弄清互联网使用率是否已达到{ $bound }：按最新数据有{ $people }人未上网，按序列可能中断之前的数据有{ $more }人。
options-offline-left-on-track = 尚待决定：如何让最后{ $people }名未上网者上网。互联网使用率有望在{ $due }年达到{ $bound }；住户调查可显示他们是谁。
options-offline-left-open = 尚待决定：如何让最后{ $people }名未上网者上网。互联网使用率低于{ $due }年{ $bound }的目标，且不确定能否按时达到；住户调查可显示他们是谁。
options-offline-left-met = 尚待决定：如何让最后{ $people }名未上网者上网。互联网使用率已达到{ $bound }的目标；住户调查可显示他们是谁。
options-unknown = 因缺乏近期数据，无法提出{ $economy }的政策选项。
# $topics: the first of what could not be checked.
options-measure = 本报告所用来源的近期数据太少，无法核查：{ $topics }。
options-unchecked-missing = 因缺乏数据而未核查：{ $topics }。
options-unchecked-old = 因数据过旧而未核查：{ $topics }。
options-unchecked-open = 因数据相互矛盾或不足以下结论而未核查：{ $topics }。
# $aim: what would close a gap, one of options-aim-...; $options: what others did, each with who did it.
# $people: of the $offline; $once, $data: money, with its range.
options-use-cost = 为10岁及以上的{ $people }人（不计更年幼的儿童）提供设备和培训：{ $once }（{ $once-range }）。
options-use-cost-data = 为10岁及以上的{ $people }人（不计更年幼的儿童）提供设备和培训：{ $once }（{ $once-range }）；将移动数据价格降至收入的{ $percent }：{ $years }年内需{ $data-range }。
# $people: offline within reach of 4G; $share of GDP a year, a range.
options-price-cost = 若竞争未能将价格降至{ $percent }，为{ $people }人提供补贴：每年{ $yearly }，为期{ $years }年。
options-price-cost-share = 若竞争未能将价格降至{ $percent }，为{ $people }人提供补贴：每年{ $yearly }，为期{ $years }年，相当于当前GDP的{ $share }。
options-price-total = { $years }年内补贴总额为{ $data-range }（现值）。
# No practice is of an economy that does better. $aim as in options-list.
options-none-better = 所找到的旨在{ $aim }的做法，均来自表现不优于{ $economy }的经济体；表中列出了它们的做法。
options-none-compared = 在表现优于{ $economy }的经济体中找到的旨在{ $aim }的做法，只报告了建设情况，或结果存在争议；详见表格。
options-named = { $option }（{ $economy }）。{ $result }；{ $evidence }。
options-named-cost = { $option }（{ $economy }）。{ $result }；{ $evidence }。成本：{ $cost }。
options-own = { $option }。{ $result }；{ $evidence }。
options-own-disputed = { $option }。{ $result }；本报告的数据序列中{ $year }年为{ $series }。
# None of the practices in the sentence before has a result to compare with.
# $came: what it came to there.
options-barriers = 可能的障碍：{ $barriers }。
options-barriers-below = 可能的障碍，各自也是优先事项：{ $barriers }。
options-barriers-survey = 选择之前，住户调查可以显示以下因素的作用：{ $unknown }。
options-coverage-jump = 选择之前须先查明4G覆盖{ $value }的人口，还是如{ $since }年（序列可能中断之前）那样覆盖{ $before }。
options-coverage-doubt = 公布的4G覆盖率为{ $covered }（{ $covered-year }年），若属实即为障碍，但与{ $online }的上网率（{ $year }年）不符：选择之前须先测量。
options-barriers-met = 据这些数据可以排除：{ $met }。
options-barriers-price-met = 移动数据价格平均而言已达标；数据未显示最贫困人群的支付水平。
options-barriers-unknown = 近期数据未能显示人们为何不上网；住户调查可以显示。
options-barriers-near = 不能排除，因为只是勉强达标，且仅就平均而言：{ $near }。
options-barrier-price = 移动数据价格
options-barrier-devices = 没有手机
options-barrier-electricity = 没有电力
options-barrier-coverage = 4G覆盖不足
options-barrier-skills = 缺乏数字技能
options-when-span = { $years }年
options-when-since = { $since }年开始，{ $year }年数据
options-when-by = { $year }年数据
options-when-in = { $year }年
options-own-span = { $option }（{ $years }年）
options-own-since = { $option }（{ $since }年起）
options-own-until = { $option }（至{ $until }年止）
options-none-size = 所找到的旨在{ $aim }的做法，没有一项来自规模与{ $economy }相近的经济体：其人口均多于或少于{ $economy }{ $times }倍以上。
options-none-larger = 所找到的旨在{ $aim }的做法，没有一项来自规模与{ $economy }相近的经济体：其人口均为{ $economy }的{ $times }倍以上。
options-far = 这些做法来自人口与{ $economy }相差{ $times }倍以上的经济体：税收或规则对规模的依赖小于项目。
options-more = 其他差距：{ $topics }。
options-cut = 要达到目标，价格须下降{ $needed }；此处所列的最大降幅为{ $largest }。
options-met = 已达到或接近基准：{ $topics }。
options-income = 仅与人均GDP相近的经济体比较，且不落后于它们：{ $topics }。
options-on-track = 在实现目标方面已步入正轨：{ $topics }。
options-dated = 据三年以上的旧数据没有差距或进展正常：{ $topics }。
options-method = 差距的大小为达到基准尚需完成的比例；与人有关的差距排在与市场有关的差距之前。只列出成效可与此前情况或与未参与者相比的选项；仅有水平或建成数量的列于表中。对参与者衡量过成效的，或由表现更好的经济体所采用的选项列在前面，其次是本区域的，再次是收入和规模最接近的经济体所采用的。其中，与未参与者相比估算出影响的选项居首。成效以来源所报告的为准，并不表明仅由该做法带来了变化。人口相差{ $times }倍以上的经济体的做法未列入，税收或规则除外。

## Of a group

# $gaps: how many are named; $topics: what they are about, a list of options-among-topic and options-among-topic-people.
options-among-headline = { $group }的{ $gaps }个优先领域：{ $topics }。
# $short: economies that have the gap, of the $known with recent figures.
options-among-topic = { $topic }（{ $known }个经济体中有{ $short }个）
# $people: how many it concerns in the $short economies.
options-among-topic-people = { $topic }（涉及{ $people }人；{ $known }个经济体中有{ $short }个存在差距）
decision-use = 如何让有4G覆盖但未上网的人上网
decision-online = 如何让{ $people }人上网
decision-coverage = 如何让{ $people }人获得4G覆盖
decision-price = 如何降低移动数据价格（{ $known }个经济体中有{ $short }个高于目标）
decision-learning = 如何培训{ $people }名未上网者
decision-electricity = 如何让{ $people }人用上电
options-among-count = { $known }个中的{ $short }个
options-among-count-people = { $people }人（{ $known }个经济体中的{ $short }个）
options-among-count-few = { $known }个中的{ $short }个；那里的未上网人口很少
options-among-axis-people = 受影响人数（蓝色：重点）
options-among-axis = 其他差距：在有数据的经济体中所占比例
options-among-chart = 条形：每项差距涉及的人数，或存在该差距的经济体比例；重点以颜色标出。{ $headline }
options-among-gap = { $group }有数据的{ $known }个经济体中，有{ $short }个在{ $topic }方面存在差距。
options-among-level = { $group }有数据的{ $known }个经济体中，有{ $short }个在{ $topic }方面未达到{ $benchmark }的基准，差距超过{ $tolerance }。
options-among-none-compared = 未列出旨在{ $aim }的做法：找到的做法只报告了建设情况，来自表现并不更好的经济体，或结果存在争议。
options-among-where = { $economies }：占{ $share }。
options-among-where-economy = { $economy }（{ $people }人）
options-among-furthest = 离目标或基准最远的经济体：{ $economies }。
options-among-use-cost = 为其中{ $economies }个存在差距的经济体10岁及以上的{ $people }人一次性提供设备和培训：{ $once }（{ $once-range }）。未估算其他经济体、高收入经济体和小型项目。
options-among-barriers = 对其中多数经济体，近期数据未能显示以下因素的作用：{ $unknown }。
options-among-people-coverage = 按{ $group }{ $members }个经济体中{ $known }个的数据，{ $people }人不在4G覆盖范围内；其中{ $short }个经济体低于{ $benchmark }的基准超过{ $tolerance }。
options-among-people-use = 按{ $group }{ $members }个经济体中{ $known }个的数据，{ $people }人有4G覆盖但未使用互联网；其中{ $short }个经济体的互联网使用率比4G覆盖率（最高按{ $benchmark }计）低{ $tolerance }以上。
options-among-people-online = 按{ $group }{ $members }个经济体中{ $known }个的数据，{ $people }人未使用互联网；其中{ $short }个经济体低于{ $benchmark }的基准超过{ $tolerance }。
options-among-people-learning = 按{ $group }{ $members }个经济体中{ $known }个的数据，{ $people }名10岁及以上的人未使用互联网；其中{ $short }个经济体低于{ $benchmark }的基准超过{ $tolerance }。
options-among-people-electricity = 按{ $group }{ $members }个经济体中{ $known }个的数据，{ $people }人没有用上电；其中{ $short }个经济体低于{ $benchmark }的基准超过{ $tolerance }。
# $aim, $options as in options-list.
options-among-unknown = 因缺乏近期数据，无法提出{ $group }的政策选项。
# $topics: what most economies have no figures of.
options-among-unchecked = 因{ $group }中超过半数的经济体缺乏近期数据或有相互矛盾的近期数据而未核查：{ $topics }。
options-among-further = 另有涉及上述人群的差距：{ $topics }。
options-among-breaks = 在“{ $topic }”一项中，依据可能位于序列中断之后的数值计入的有：{ $economies }。
options-among-few = 按人数衡量并非优先事项，因为未上网者中只有不到{ $share }生活在存在该差距的地方：{ $topics }。
options-among-method = 决定事项按所涉人数（如已知）排序，其次按存在差距的经济体数量；涉及民众的先于涉及市场的。若多数未上网者生活在存在某项差距的地方，而该差距所涉人数未知，则也列入。只列出成效可与此前情况或与未参与者相比的选项；仅有水平或建成数量的列于表中。对参与者衡量过成效的，或由表现优于多数存在差距者的经济体所采用的选项列在前面，其中近期的居先，其次是组内经济体尝试过的。其中，与未参与者相比估算出影响的选项居首。成效以各项做法的来源所报告的为准，并不表明仅由该做法带来了变化。

## A gap as a sentence. $value: the figure of the economy; $benchmark: what it is compared with.

options-problem-coverage = 让{ $economy }全民都能使用4G：{ $value }的人处于其覆盖范围内，而最新技术的覆盖目标为{ $benchmark }。
options-problem-use = 让{ $economy }处于4G覆盖范围内但尚未上网的约{ $people }人用上互联网；4G覆盖{ $benchmark }的人口。
options-use-break = 让{ $economy }处于4G覆盖范围内但尚未上网的人用上互联网：按最新数据约{ $people }人，按序列可能中断之前的数据约{ $other }人；4G覆盖{ $benchmark }的人口。
options-problem-learning = 教{ $economy }尚未上网的人掌握上网的基本技能。
options-problem-online = 让{ $economy }更多人用上互联网：{ $value }的人使用互联网，而目标为{ $benchmark }。
options-problem-price = 降低{ $economy }的移动数据价格：5 GB的价格为{ $value }，而目标为{ $benchmark }。
options-price-both = 降低{ $economy }的宽带价格：5 GB移动数据的价格为{ $value }，固定宽带入门级资费篮子的价格为{ $fixed }，而目标为{ $benchmark }。
options-problem-devices = 让{ $economy }更多人拥有移动电话：{ $value }的人拥有移动电话，而目标为{ $benchmark }。
options-problem-rural = 让{ $economy }的农村居民用上互联网：{ $value }的农村人口使用互联网，城镇人口为{ $benchmark }。
options-problem-electricity = 让{ $economy }全民通电：{ $value }的人用上了电，而目标为{ $benchmark }。
options-problem-women = 让{ $economy }更多女性用上互联网：{ $value }的女性使用互联网，男性为{ $benchmark }。
options-problem-women-phones = 让{ $economy }更多女性拥有移动电话：{ $value }的女性拥有移动电话，男性为{ $benchmark }。
options-problem-women-work = 让{ $economy }更多女性就业：15岁及以上女性中有{ $value }属于劳动力，男性为{ $benchmark }（国际劳工组织估计）。
options-work-young = 让{ $economy }更多女性就业，首先是青年女性：15至24岁女性劳动力中有{ $women }失业，青年男性为{ $men }；15岁及以上女性中有{ $value }属于劳动力，男性为{ $benchmark }（国际劳工组织估计）。
options-problem-women-literacy = 让{ $economy }更多女性学会读写：15岁及以上女性中有{ $value }识字，男性为{ $benchmark }。
options-problem-girls-school = 让{ $economy }的女童留在中学就读：{ $value }的青年女性完成了高中学业，青年男性为{ $benchmark }。
options-problem-skills = 在{ $economy }普及基本数字技能：{ $value }的互联网用户报告自己具备其中一项，而目标为{ $benchmark }。
options-problem-schools = 使{ $economy }的小学接入互联网：{ $value }的小学已接入，而目标为{ $benchmark }。
options-problem-payments = 在{ $economy }推广数字支付：{ $value }的成年人进行或接收过数字支付，而收入相近的经济体的中位数为{ $benchmark }。
options-problem-fixed-price = 降低{ $economy }的固定宽带价格：入门级资费篮子价格为{ $value }，而可承受标准为{ $benchmark }。
options-price-met = 降低{ $economy }的固定宽带价格：入门级资费篮子价格为{ $value }，而可承受标准为{ $benchmark }；移动数据价格已达到该目标。
options-use-share = 让{ $economy }处于4G覆盖范围内但尚未上网的人用上互联网：4G覆盖率为{ $benchmark }，而使用互联网的人占{ $value }。
options-problem-fixed = 在{ $economy }普及固定宽带：签约用户为{ $value }，而收入相近的经济体的中位数为{ $benchmark }。
options-problem-international = 增加{ $economy }的国际带宽：人均{ $value }，而收入相近的经济体的中位数为{ $benchmark }。
options-problem-competition = 使{ $economy }的移动宽带市场全面开放竞争，目前尚未完全开放。
options-problem-businesses = 让{ $economy }更多企业联网：{ $value }的企业使用互联网，目标为{ $benchmark }。
options-problem-cybersecurity = 加强{ $economy }的网络安全：在全球网络安全指数中得{ $value }分（满分100分），低于第二级别的起点{ $benchmark }分。

## What a gap is about, in a list and as a label

options-topic-coverage = 4G覆盖
    .label = 4G覆盖
options-topic-use = 4G覆盖人口的互联网使用
    .label = 有4G覆盖但未使用互联网的人
options-topic-learning = 未上网者的培训
    .label = 未上网者的培训
options-topic-online = 互联网使用
    .label = 互联网使用
options-topic-price = 移动数据价格
    .label = 移动数据价格
options-topic-devices = 移动电话拥有率
    .label = 移动电话拥有率
options-topic-rural = 农村地区的互联网使用
    .label = 农村地区的互联网使用
options-topic-electricity = 通电率
    .label = 通电率
options-topic-women = 女性的互联网使用
    .label = 女性的互联网使用
options-topic-women-phones = 女性的移动电话拥有率
    .label = 女性的移动电话拥有率
options-topic-women-work = 15岁及以上女性劳动力参与率
    .label = 15岁及以上女性劳动力参与率
options-topic-women-literacy = 15岁及以上女性识字率
    .label = 15岁及以上女性识字率
options-topic-girls-school = 女童的中学教育
    .label = 女童的中学教育
options-topic-skills = 基本数字技能
    .label = 基本数字技能
options-topic-schools = 小学的互联网接入
    .label = 小学的互联网接入
options-topic-payments = 数字支付
    .label = 数字支付
options-topic-fixed-price = 固定宽带价格
    .label = 固定宽带价格
options-topic-fixed = 固定宽带签约用户数
    .label = 固定宽带签约用户
options-topic-international = 国际带宽
    .label = 国际带宽
options-topic-competition = 移动宽带竞争
    .label = 移动宽带竞争
options-topic-businesses = 联网企业
    .label = 联网企业
options-topic-cybersecurity = 网络安全
    .label = 网络安全

## What would close a gap: what follows 为 in options-list, a verb phrase

options-aim-coverage = 实现4G全民覆盖
options-aim-use = 让4G覆盖地区的居民用上互联网
options-aim-learning = 教尚未上网的人学会使用互联网
options-aim-online = 让更多人用上互联网
options-aim-price = 降低移动数据价格
options-aim-devices = 让更多人拥有移动电话
options-aim-rural = 让农村居民用上互联网
options-aim-electricity = 实现全民通电
options-aim-women = 让女性用上互联网
options-aim-women-phones = 让更多女性拥有移动电话
options-aim-women-work = 让更多女性就业
options-aim-women-literacy = 让更多女性学会读写
options-aim-girls-school = 让女童留在中学就读
options-aim-skills = 普及基本数字技能
options-aim-schools = 使小学接入互联网
options-aim-payments = 推广数字支付
options-aim-fixed-price = 降低固定宽带价格
options-aim-fixed = 普及固定宽带
options-aim-international = 增加国际带宽
options-aim-competition = 推动移动宽带市场开放竞争
options-aim-businesses = 让更多企业联网
options-aim-cybersecurity = 加强网络安全

## What can be done, in a list and as a label

option-universal-service-fund = 用普遍服务基金资助农村网络
    .label = 用普遍服务基金资助农村网络
option-shared-rural-networks = 由运营商共享农村网络
    .label = 由运营商共享农村网络
option-coverage-obligations = 在许可和招标中规定覆盖义务
    .label = 在许可和招标中规定覆盖义务
option-trainers-nearby = 就近培训民众
    .label = 就近培训民众
option-operator-training = 由运营商销售人员培训客户
    .label = 由运营商销售人员培训客户
option-subsidised-homes = 补贴低收入家庭接入
    .label = 补贴低收入家庭接入
option-device-instalments = 以小额分期方式销售手机
    .label = 以小额分期方式销售手机
option-price-inquiry = 就价格展开竞争调查
    .label = 就价格展开竞争调查
option-market-entry = 向更多运营商发放牌照
    .label = 向更多运营商发放牌照
option-new-operator = 准许新移动运营商进入市场
    .label = 准许新移动运营商进入市场
option-independent-regulator = 使监管机构独立并向投资开放市场
    .label = 使监管机构独立并向投资开放市场
option-device-taxes = 降低低价设备的税负
    .label = 降低低价设备的税负
option-devices-for-pupils = 为每个学生配备一台计算机
    .label = 为每个学生配备一台计算机
option-fibre-to-villages = 铺设光纤到村
    .label = 铺设光纤到村
option-village-centres = 开设村级信息中心
    .label = 开设村级信息中心
option-public-hotspots = 开设免费公共热点
    .label = 开设免费公共热点
option-grid-connections = 扩大电网并提供可负担的接入
    .label = 扩大电网并提供可负担的接入
option-connection-credit = 以信贷方式将住户接入电网
    .label = 以信贷方式将住户接入电网
option-off-grid-solar = 提供离网太阳能
    .label = 提供离网太阳能
option-women-teach-women = 培训女性在当地教女性
    .label = 培训女性在当地教女性
option-labs-for-girls = 为妇女和女童开设机房和课程
    .label = 为妇女和女童开设机房和课程
option-operators-for-women = 让运营商承诺落实女性上网战略
    .label = 让运营商承诺落实女性上网战略
option-phones-for-women = 向女性提供智能手机
    .label = 向女性提供智能手机
option-digital-work = 培训女性从事数字工作
    .label = 培训女性从事数字工作
option-training-with-placement = 将培训与就业安置相结合
    .label = 将培训与就业安置相结合
option-child-care = 提供儿童课后照护
    .label = 提供儿童课后照护
option-literacy-by-phone = 通过短信练习读写
    .label = 通过短信练习读写
option-adult-classes = 用手机开展成人教学
    .label = 用手机开展成人教学
option-girls-stipends = 向女生发放助学金
    .label = 向女生发放助学金
option-bicycles-for-girls = 为女生提供上学用的自行车
    .label = 为女生提供上学用的自行车
option-basic-accounts = 开设基本账户并推行移动货币
    .label = 开设基本账户并推行移动货币
option-older-learners = 培训老年人
    .label = 培训老年人
option-equipped-schools = 配齐学校设备并培训教师
    .label = 配齐学校设备并培训教师
option-joint-tenders = 以一份合同采购多所学校的接入
    .label = 以一份合同采购多所学校的接入
option-instant-payments = 由中央银行运营即时支付
    .label = 由中央银行运营即时支付
option-fibre-programme = 实施国家光纤计划
    .label = 实施国家光纤计划
option-fibre-competition = 让光纤建设者相互竞争
    .label = 让光纤建设者相互竞争
option-regulated-prices = 对固定宽带实行价格监管
    .label = 对固定宽带实行价格监管
option-regional-programmes = 加入小型经济体的电缆和光纤区域计划
    .label = 加入小型经济体的电缆和光纤区域计划
option-wholesale-prices = 降低电缆容量的批发价格
    .label = 降低电缆容量的批发价格
option-exchange-points = 设立互联网交换点
    .label = 设立互联网交换点
option-submarine-cables = 铺设向相互竞争的提供商开放的海底电缆
    .label = 铺设向相互竞争的提供商开放的海底电缆
option-cybersecurity-law = 制定网络安全法并设立主管机构
    .label = 制定网络安全法并设立主管机构
option-response-team = 组建计算机应急响应团队
    .label = 组建计算机应急响应团队

## Table

options-result = { $what }：{ $value }（{ $year }年）
options-result-change = { $what }：从{ $before }变为{ $value }（{ $when }）
    .label = { $what }：从{ $before }变为{ $value }（{ $when }）
options-gap = { $topic }：{ $value }，基准值{ $benchmark }
    .label = { $topic }：{ $value }，基准值{ $benchmark }
options-gap-use = { $topic }：使用互联网的占{ $value }，4G覆盖{ $benchmark }
    .label = { $topic }：使用互联网的占{ $value }，4G覆盖{ $benchmark }
options-gap-learning = { $topic }：使用互联网的人占{ $value }
    .label = { $topic }：使用互联网的人占{ $value }
options-column-gap = 差距
options-column-option = 选项
options-column-result = 报告的成效
options-column-evidence = 证据
options-evidence-effect = 有对照组
    .label = 有对照组
options-evidence-change = 实施前后对比
    .label = 实施前后对比
options-evidence-part = 实施前后对比，但并非针对全体人口
    .label = 实施前后对比，但并非针对全体人口
options-evidence-disputed = 与本报告的数据序列不符
    .label = 与本报告的数据序列不符
options-evidence-figure = 无对比
    .label = 无对比
