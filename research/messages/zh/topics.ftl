### What groups of people are compared in, inside a sentence and as a label: research/findings/side_by_side.py

topic-internet-users = 互联网使用
topic-mobile-owners = 移动电话拥有率
    .label = 移动电话拥有率
topic-mobile-owners-age-15-49 = 15至49岁人群移动电话拥有率
    .label = 15至49岁人群移动电话拥有率
topic-literacy = 15岁及以上成人识字率
    .label = 15岁及以上成人识字率
topic-youth-literacy = 15至24岁青年识字率
    .label = 15至24岁青年识字率
topic-school-life-expectancy = 预期受教育年限
    .label = 预期受教育年限
topic-labour-participation = 15岁及以上劳动力参与率
    .label = 15岁及以上劳动力参与率
topic-bachelors = 学士学位
topic-youth-unemployment = 15至24岁青年失业率
    .label = 15至24岁青年失业率
topic-unemployment = 15岁及以上失业率
    .label = 15岁及以上失业率
topic-households-internet = 家中接入互联网
topic-households-computer = 家中拥有计算机
    .label = 家中拥有计算机
topic-households-mobile-phone = 家中拥有移动电话
    .label = 家中拥有移动电话
topic-households-electricity = 家中通电
    .label = 家中通电
topic-electricity-access = 通电率
    .label = 通电率
topic-internet-users-75-plus = 75岁及以上互联网使用
topic-ict-skill-email = 发送带附件的电子邮件
    .label = 发送带附件的电子邮件
topic-ict-skill-copy-paste = 复制和粘贴
    .label = 复制和粘贴
topic-ict-skill-files = 复制或移动文件
    .label = 复制或移动文件
topic-ict-skill-transfer = 在设备之间传输文件
    .label = 在设备之间传输文件
topic-ict-skill-spreadsheet = 在电子表格中使用公式
    .label = 在电子表格中使用公式
topic-ict-skill-presentation = 制作演示文稿
    .label = 制作演示文稿
topic-ict-skill-software = 安装软件
    .label = 安装软件
topic-ict-skill-devices = 连接新设备
    .label = 连接新设备
topic-ict-skill-programming = 编写程序
    .label = 编写程序
subject-of-year = { $topic }（{ $year }年）
    .label = { $topic }，{ $year }年
subject-of-no-year = { $topic }（年份未注明）
    .label = { $topic }，年份未注明

pair-left-out = { $years }年的{ $topic }数据未采用：女性{ $women }和男性{ $men }与{ $last }年发布的总体数值{ $all }不符；该调查的年龄范围可能不同。
pair-apart = { $year }年{ $topic }的女性数值（{ $women }）和男性数值（{ $men }）与年度序列给出的{ $last }年总体数值{ $all }不符：后者可能是在两次调查之间填补的数值，或该调查的年龄范围不同。
pair-unit-percent = %
pair-unit-years = 年
pair-gap = { $points }个百分点
pair-gap-ahead = { $group } +{ $gap }
topic-stem-graduates = 科技专业毕业生
    .label = 科技专业毕业生

## What people did who have a skill, after "of women".

did-ict-skill-email = 发送过带附件的电子邮件
did-ict-skill-copy-paste = 使用过复制和粘贴
did-ict-skill-files = 复制或移动过文件
did-ict-skill-transfer = 在设备之间传输过文件
did-ict-skill-spreadsheet = 在电子表格中使用过公式
did-ict-skill-presentation = 制作过演示文稿
did-ict-skill-software = 查找并安装过软件
did-ict-skill-devices = 连接过新设备
did-ict-skill-programming = 编写过程序
did-internet-users = 使用互联网
did-mobile-owners = 拥有移动电话
did-mobile-owners-age-15-49 = （15至49岁）拥有移动电话
did-literacy = （15岁及以上）能读会写
did-youth-literacy = （15至24岁）能读会写

## Tables of pairs

pairs-rows = 指标
pairs-women = 女性
pairs-men = 男性
pairs-least = 比值，至少
pairs-most = 比值，至多
pairs-too-old = 过旧或年份不明，未作比较：{ $topics }。
work-modelled = 在没有调查的情况下，多数工作数据由国际劳工组织通过模型估算。
