### The words around reports: pages, slides, the site.


## Around a report

page-skip-to-report = 跳至报告
page-all-reports = 所有报告
page-scope-reports = 关于{ $scope }的其他报告
page-languages = 语言
page-contents = 目录
page-summary = 内容提要
page-data-until = 数据发布截至{ $date }
page-basic-edition = 基础版：数据主要来自《世界概况》。国际电联、世界银行和联合国关于4G、价格、性别和趋势的数据序列已经发布，但本版未收录。编制本报告者可以添加。
page-data-older = 所用的较早发布版本：{ $sources }
page-about = 来源和方法
page-data-gaps = 数据缺口
page-gaps-lacking = 缺失、过旧或存疑
page-gaps-also = 其他缺失、过旧或存疑的数据
page-gaps-unread = 已发布，但不在本报告的数据中
page-gaps-of = （{ $sections }）
page-partners = 合作伙伴
page-disclaimer = 免责声明
page-no-script = 图表由脚本绘制，而此处未运行脚本。每张图所依据的数据列于其下方。
page-no-charts = 图表缺失：收到的本页缺少“assets”文件夹。请向发送者索取单一文件形式的报告。每张图下方的表格列有其数据。
page-the-figures = 数据和说明
page-notes = 注释
page-table-as-csv = CSV格式表格
page-chart-copy = 复制链接
page-chart-copied = 已复制
page-chart-more = 更多
page-chart-link = 链接
page-chart-png = PNG
page-chart-svg = SVG
page-chart-csv = CSV
page-chart-embed = 嵌入
page-chart-slide = 16:9幻灯片
page-chart-rows = 显示{ $all }个中的{ $shown }个
page-chart-reported = 报告值
page-chart-lower = 下限
page-chart-upper = 上限
page-summary-slide = 将摘要保存为幻灯片
page-card = 可转发的文字
page-card-copy = 复制以便转发
page-card-figure = { $label }：{ $value }（{ $year }）；{ $places }。来源：{ $sources }。
page-peers-with = 比较对象
page-peers-chosen = 自选经济体
page-peers-add = 添加经济体
page-peers-remove = 移除{ $economy }
page-figure = 图{ $number }
page-notes-at = 关于边界的说明见图{ $number }。
page-table = 表{ $number }
page-actions = 优先事项
page-role-where = 分布
page-role-barrier = 原因
page-role-option = 备选方案
page-role-own = 本地已试
page-role-step = 第一步
page-role-change = 随后
page-role-further = 后续步骤
page-role-cost = 成本
page-role-whole = 全文
page-in-profile = 见国家概况
page-role-unknown = 未知
page-figures-of-the-chart = 图中数据
page-first-rows = 共{ $n }行，显示前{ $shown }行。
page-series = 系列
page-across = 横轴
page-up = 纵轴

## How to read this

page-how-to-read = 阅读说明
page-how-to-read-says = 每个数值均注明年份，并为现有的最新数值；最新数值存疑时，可能改用其前一数值，并在页面上说明。“估计值”以及暂定值、插补值、已更正、较早年份、年份未注明等标记，表示并非来源自身针对某一明确年份给出的最终数字。“存疑”表示序列可能中断，或与其他数字矛盾。“无数据”表示数值未知，绝不表示零。第1位为最佳，数值相同者名次相同。中位数是居中的数值：一半经济体高于它，一半低于它。

## Sources and licences

page-sources = 来源和许可
page-sources-fold = 这些来源未涵盖的内容
page-release-of = 发布于{ $date }
page-release-unknown = 发布日期未注明，数值截至{ $date }
page-licence = 许可：{ $licence }。
page-terms-nc-sa = { $sources }的数据可在注明出处的前提下分享和改编，但不得用于商业目的，且须采用同一许可；这些限制适用于本报告及其表格和图表。
page-terms-nc = { $sources }的数据可在注明出处的前提下分享和改编，但不得用于商业目的；这些限制适用于本报告及其表格和图表。
page-terms-sa = { $sources }的数据可在注明出处的前提下分享和改编，但须采用同一许可；这些限制适用于本报告及其表格和图表。
page-shared-nc = 可在注明出处的前提下分享，但不得用于商业目的
page-shared-sa = 可在注明出处的前提下按同一许可分享
page-shared-free = 注明出处即可自由分享
page-sources-others = 其他经济体在图表、中位数和排名中的数据还来自：

## Methods and data

page-methods-say = 超出可能取值范围的数值予以剔除，并列于“数据审查”；除非某一节另有说明，缺失值不作填补。
page-what = 项目
page-which = 内容
page-report = 报告
page-parameter = 参数{ $name }
page-version = 版本
page-library = 程序库
page-study = 研究
page-values = 所得数值
page-reference = 经济体、组别、来源和边界
page-python = Python
page-data = 数据
page-notebook-beside = 与本页一同提供的{ $notebook }显示每一步骤。
page-executed-notebook = 已运行的笔记本

## How to cite

page-how-to-cite = 引用方式
page-report-title = { $scope }：{ $study }
page-cited = { $by }（{ $year }）。{ $title }。{ $date }。
page-cited-in = 载于：{ $title }。
page-cited-version = 版本{ $version }。
page-cited-with = 使用{ $library }制作。
page-cite-sources = 请同时引用所用数据的来源；其许可说明了引用方式。

## Slides

page-slides-of = { $title }：幻灯片
page-first-slide = 标题
page-slide-keys = 使用方向键、空格键、Home键和End键翻页；按N键显示演讲者备注。
page-slide-n = 幻灯片{ $n }
page-notes-to = 幻灯片{ $n }的备注
page-no-notes = 无备注。
page-slide-sources = 来源
page-slides-made = 使用{ $library }制作。每一句均由数据计算得出。

## The pages around the reports

page-site-subject = 数字基础设施和数字经济
page-site-title = 数字发展报告
page-site-says = 各经济体在连接、使用、技能和成本方面的状况，由任何人都能重新运行的研究根据公开统计数据计算得出。每份报告均列明来源，并说明哪些尚不可知。
page-reports-on = { $many }份报告，涵盖
page-on-economies = { $many }个经济体
page-and-groups = 和{ $many }个组别
page-n-economies = { $n }个经济体
page-little = 数据很少
page-n-little = 其中{ $many }份数据很少
page-n-not-made = { $many }份未生成
page-n-to-come = { $many }份待生成
page-economies = 经济体
page-economy = 经济体
page-reports = 报告
page-annex = 附件：
page-find = 按名称（英文或当地名称）、代码或组别查找
page-find-member = 按名称（英文或当地名称）或代码查找
page-group = 组别
page-status = 状态
page-all = 全部
page-all-made = 报告均已生成
page-some-not-made = 有报告未生成
page-skip-the-map = 跳过地图
page-world-map = 世界地图：{ $n }个经济体有报告
page-economies-shown = 显示{ $all }个经济体中的{ $shown }个
page-not-shown = – 表示该经济体的报告未显示某一数字。
page-economies-table = 有报告的经济体及其关键数据
page-regions-and-groups = 区域和组别
page-areas = 联合工作领域
page-other-studies = 其他研究
page-other-studies-say = 未列明上述任何领域的研究。
page-no-study-yet = 本系列中尚无属于此处的研究。
page-further-reports = 以及另外{ $n }个组别
page-no-report-yet = 尚无报告
page-not-made = 未生成
page-not-made-label = 未生成的报告
page-not-made-says = 尚不存在的报告，以及每份报告在最近一次尝试生成时的结果
page-of-whom = 对象
page-what-became = 结果
page-why = 原因
page-n-reports = { $n }份报告
page-belongs-to = 所属组别
page-key-figures = 关键数据
page-where-it-lies = 地理位置
page-map-around = { $name }及其周边经济体地图
page-neighbours = 前后的经济体
page-before = 上一个
page-next = 下一个
page-jump = 转到其他经济体
page-jump-none = 这里没有该名称的报告。
page-have-reports = { $n }个经济体中有{ $made }个有报告。
page-group-reports = 该组的报告
page-group-table = 该组经济体及其关键数据
page-group-map = { $name }地图：{ $n }个经济体有报告
page-not-found = 未找到
page-no-such-page = 没有此页面
page-no-such-page-says = 该报告可能未生成，或以其他名称生成。现有报告见“{ $link }”。
page-boundaries-say = 边界仅为统计目的绘制，不意味着对任何领土的地位表示任何意见。虚线边界为未定边界，包括苏丹与南苏丹之间的边界以及阿卜耶伊地区的边界。点线大致表示印度和巴基斯坦商定的查谟和克什米尔控制线，双方尚未就其最终地位达成一致。圆圈表示面积过小、无法绘出的经济体。阿根廷和联合王国对福克兰群岛（马尔维纳斯）的主权存在争端。科索沃的显示以安全理事会第1244（1999）号决议为准。
page-site-made = 使用{ $library }制作；无需联网即可使用。

## Titles and summaries of pages, for search engines, shared links and the feed of changes

page-site-summary = 关于{ $economies }的{ $n }份报告：连接、使用、技能和成本，依据公开统计数据。
page-place-title = { $name }：数字发展
page-economy-summary = 关于{ $name }的报告。
page-group-summary = { $name }有{ $n }个经济体有报告。
page-un-groups = 联合国组别
page-feed-title = 数字发展报告：变更
page-feed-first = 首次生成。
page-feed-why = 生成原因：{ $why }。
page-feed-same = 数据无变化。
page-feed-changed = { $n }个数字有变化，包括{ $changes }。
