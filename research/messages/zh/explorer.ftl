### Looking around in a notebook: research/findings/looking.py, research/charts/explorer.py

explorer-chart = { $indicators }：{ $economies }。
explorer-indicator = { $indicator }，{ $unit }
    .label = { $indicator }，{ $unit }
explorer-all-economies = 所有经济体
explorer-all-years = 所有年份
explorer-last-years = 最近{ $years }年
explorer-chosen = 已选择：{ $kind } = { $value }。“运行以下全部单元格”可更新各节。

glance = { $economy }的{ $all }项核心指标中有{ $known }项有数值。
glance-until = { $economy }的{ $all }项核心指标中有{ $known }项有{ $year }年或更早的数值。
glance-median = 中位数（{ $group }）
