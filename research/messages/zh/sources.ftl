### What a report rests on and what it lacks: research/findings/sources.py

## Sources. $sources: titles, those that give most values first.

sources-come-from = { $scope }的{ $values }个最新数值的来源。
sources-none = 未载入{ $scope }的任何数值。
sources-mended = 本报告所用指标有{ $values }个已发布的数值被更正、剔除或存疑；所有指标的此类数值见“数据审查”。
sources-note = { $indicator }：{ $note }
sources-releases = { $releases }
sources-licences = { $licences }
sources-release = { $source }（{ $release }）
sources-column-economies = 经济体（共{ $members }个）
sources-column-first = 起始年份
sources-column-last = 最近年份

## Missing indicators. $indicators: how many are asked for, of which $missing are missing.

missing-none = 本页读取的指标中，{ $economy }没有任何一项缺失、过旧或存疑。
missing-gaps = { $economy }缺失、过旧或存疑的数据
missing-suspect = 数值存疑：{ $reason }
missing-open = 现有数据不足以作出判断
missing-doubted = { $value }（{ $year }年）：{ $why }
missing-alone = 没有可比数据
missing-not-loaded = 不在本报告的数据中
missing-no-value = { $releases }未公布
missing-some-ages = 仅公布部分年龄段：{ $indicator }
missing-dated = { $value }（{ $year }年）：过旧，不作比较
missing-column-why = 原因
