### Participants of programmes, in rounded counts: research/findings/programmes.py

programmes-reach = 约有{ $people }名来自{ $economy }的学员参加了{ $programmes }。
programmes-reach-years = 约有{ $people }名来自{ $economy }的学员参加了{ $programmes }（{ $years }年）。
programmes-others = 其他项目
programmes-balance = 在性别记为女性或男性的学员中，女性约占{ $share }（{ $range }）。
programmes-chart = 按年份和性别（女性、男性）堆叠的学员条形图。{ $headline }
programmes-completion = 来自{ $economy }且结果已知的{ $known }名学员中，约{ $share }（{ $range }）完成了项目。
programmes-completion-female = 女性中约{ $share }（{ $range }）完成了项目。
programmes-completion-male = 男性中约{ $share }（{ $range }）完成了项目。
programmes-completion-unknown = 来自{ $economy }的学员有多少完成了项目，尚不可知。
programmes-by-follow-up = 来自{ $economy }的学员最常见的去向：{ $largest }。
programmes-by-field = 来自{ $economy }的学员最常见的领域：{ $largest }。
programmes-by-programme = 来自{ $economy }的学员参加最多的项目：{ $largest }。
programmes-by-age = 来自{ $economy }的学员最常见的年龄：{ $largest }。
programmes-line = { $line }（{ $people }）
programmes-lines-few = 来自{ $economy }的学员中给出相同答案的人太少，无法显示任何一项。
programmes-not-known-of = 约{ $people }名学员的情况未知。
programmes-few = 来自{ $economy }的参加者太少，无法显示人数：取整后不足{ $fewest }人。
programmes-nobody = 学员记录中没有来自{ $economy }的人。
programmes-unknown = 有多少来自{ $economy }的人参加了项目，尚不可知。
programmes-results-unknown = 来自{ $economy }的学员的项目成果未知。
programmes-rounding = 人数按{ $base }的倍数取整，误差至多{ $off }，以免识别出任何个人。取整为0的组别不列出，不足{ $least }人的名称合并计算。

## Heads and lines of the tables

programmes-rows-cohort-year = 开始年份
programmes-rows-completed = 完成情况
programmes-rows-follow-up = 后续去向
programmes-rows-field = 领域
programmes-rows-programme = 项目
programmes-rows-age = 年龄
programmes-all = 全部
programmes-women = 女性
programmes-men = 男性
programmes-other-sex = 其他
programmes-sex-unknown = 未注明
programmes-rest = 其余
programmes-line-unknown = 未知
programmes-yes = 是
programmes-no = 否
programmes-under-18 = 18岁以下
programmes-18-to-24 = 18至24岁
programmes-25-to-34 = 25至34岁
programmes-from-35 = 35岁及以上
programmes-employed = 就业
programmes-own-business = 自主创业
programmes-studying = 在学
programmes-none-of-these = 均非以上
