### Looking around in a notebook: research/findings/looking.py, research/charts/explorer.py

explorer-chart = { $indicators }：{ $economies }。
explorer-indicator = { $indicator }，{ $unit }
    .label = { $indicator }，{ $unit }
explorer-all-economies = 所有经济体
explorer-all-years = 所有年份
explorer-last-years = 最近{ $years }年
explorer-choose-economy = 经济体
explorer-choose-group = 组别
explorer-choose-scope = 范围
explorer-peers = 比较对象
explorer-region = 所在区域
explorer-run = 运行以下各节
explorer-chosen = 运行以下各节，可查看{ $about }的情况。
explorer-chosen-peers = 运行以下各节，可查看{ $about }与{ $group }的比较。
explorer-as-framework = 按该框架
explorer-method-normalisation = 标准化
explorer-method-aggregation = 聚合
explorer-rank-before = 按该框架的排名
explorer-earlier = 属于先前的选择：请重新运行本节
