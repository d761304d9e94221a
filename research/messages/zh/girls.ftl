### Women and men in use, skills, schooling and work: research/findings/girls.py

## Parity. $topic: what is compared; $women, $men: their figures; $score: women's over men's.

parity-one-behind = { $economy }的女性在{ $topic }方面落后于男性：女性{ $women }，男性{ $men }。
parity-one-short = { $economy }的{ $topic }：女性{ $women }，男性{ $men }。
parity-one-almost-parity = { $economy }的女性在{ $topic }方面与男性接近持平：女性{ $women }，男性{ $men }。
parity-one-parity = { $economy }的女性与男性在{ $topic }方面持平：女性{ $women }，男性{ $men }。
parity-one-ahead = { $economy }的女性在{ $topic }方面领先于男性：女性{ $women }，男性{ $men }。
parity-one-open = { $economy }的女性与男性在{ $topic }方面过于接近，四舍五入后的数字无法分出高下：女性{ $women }，男性{ $men }。
parity-did = 在{ $economy }，{ $women }的女性和{ $men }的男性{ $skill }。
parity-did-more = { $women }的女性和{ $men }的男性{ $skill }。
parity-adults = 读写能力的差距存在于成年人之中：按最新数据，15至24岁能读会写的比例，男性为{ $men }，女性为{ $women }。
parity-match = 在{ $economy }，女性在以下方面与男性持平或领先：{ $topics }。
parity-no-gap = 在{ $economy }有{ $since }年以来数据的{ $figures }项指标中，女性没有一项明显落后于男性。
parity-no-digital = 本报告读取的近期数据均未对{ $economy }男女使用互联网或手机的情况进行比较。
parity-count-behind = 落后于男性的有{ $figures }项
parity-count-parity = 持平的有{ $figures }项
parity-count-ahead = 领先的有{ $figures }项
parity-in-behind = 女性落后于男性的指标：{ $scores }。
parity-in-short = 女性落后于男性或与之接近持平（因数字经过取整，无法断定是哪一种）的指标：{ $scores }。
parity-in-almost-parity = 女性与男性接近持平的指标：{ $scores }。
parity-in-parity = 女性与男性持平的指标：{ $scores }。
parity-in-ahead = 女性领先于男性的指标：{ $scores }。
parity-in-open = 过于接近，难分高下：{ $scores }。
parity-in-broken = 不作比较，因为可能存在的序列中断之前的数值得出不同结果：{ $scores }。
parity-score = { $topic }，女性{ $women }，男性{ $men }
parity-unknown = 本报告所用来源没有{ $economy }关于女性和男性的近期数据。
parity-alone = 没有同一来源、同一年份的男性数据，因此未作比较：{ $indicators }。
parity-method = 均等得分为女性数值除以男性数值，保留三位小数：{ $level }视为持平（与国际电联《事实与数字2024》一致），达到{ $almost }视为接近持平，更低则视为落后。所发布数字经过四舍五入的，得分为一个范围；调查误差（常为2个百分点）未计入。
parity-slight = 相差不到一个百分点，因此视为持平：{ $topics }。
parity-doubted = 数据存疑但仍作比较，因为男女数据出自同一调查，且此前的数据得出相同结果：{ $topics }。
parity-shows = 女性与男性数值
parity-chart = 女性与男性的成对圆点。{ $scores }。
parity-column-score = 均等得分
parity-column-state = 女性状况
parity-state-behind = 落后
parity-state-short = 落后或接近持平
parity-state-almost = 接近持平
parity-state-level = 持平
parity-state-ahead = 领先
parity-state-open = 难分高下
parity-state-broken = 不作比较：可能存在序列中断

## Young people's work. $women, $men: shares of the labour force who are unemployed; $times: how many times as often.

youth-work-times = { $economy }青年女性的失业率是青年男性的{ $times }倍，分别为{ $women }和{ $men }（{ $by }）。
youth-work-more = { $economy }青年女性的失业率高于青年男性，分别为{ $women }和{ $men }（{ $by }）。
youth-work-less = { $economy }青年女性的失业率低于青年男性，分别为{ $women }和{ $men }（{ $by }）。
youth-work-level = { $economy }青年女性与青年男性的失业率大致相同，分别为{ $women }和{ $men }（{ $by }）。
youth-work-by-ilo = 国际劳工组织估计
youth-work-by-factbook = 据《世界概况》
youth-work-inside = 在{ $economy }，15岁及以上女性中有{ $women }、男性中有{ $men }为劳动力人口（国际劳工组织估计）。
youth-work-inside-more = 15岁及以上女性中有{ $women }、男性中有{ $men }为劳动力人口（国际劳工组织估计）。
youth-work-unknown = { $economy }青年女性与青年男性的失业情况如何比较，尚不可知。
youth-work-method = 劳动力指所有正在工作或正在找工作的15岁及以上的人。
youth-work-young = 失业者，15至24岁
youth-work-all = 失业者，15岁及以上
youth-work-force = 属于劳动力，15岁及以上

## Science and technology

science-graduates = 女性占{ $economy }科技专业毕业生的{ $share }。
science-skill = 在{ $economy }，{ $women }的女性和{ $men }的男性{ $skill }。
science-unknown = 本报告所用来源没有{ $economy }关于女性参与科技的近期数据。
