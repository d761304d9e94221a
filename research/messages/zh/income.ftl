### An indicator against income: research/findings/income.py

income-compared-level = { $economy }的{ $indicator }：与其收入水平相符。
income-compared-lower = { $economy }的{ $indicator }为{ $value }，低于收入相近的经济体的中位数（{ $median }）。
income-compared-higher = { $economy }的{ $indicator }为{ $value }，高于收入相近的经济体的中位数（{ $median }）。
income-either-lower = { $economy }的{ $indicator }为{ $value }，无论按哪个数字均低于收入相近的经济体的中位数（{ $median }）。
income-either-higher = { $economy }的{ $indicator }为{ $value }，无论按哪个数字均高于收入相近的经济体的中位数（{ $median }）。
income-most = 收入最接近的{ $nearest }个经济体中，没有一个数值明显更高。
income-all = 收入最接近的{ $nearest }个经济体的数值全部明显更高。
income-more = 收入最接近的{ $nearest }个经济体中，有{ $more }个数值明显更高。
income-above = 收入最接近的{ $nearest }个经济体中，仅有{ $more }个数值明显更高：{ $economies }。
income-dated = { $economy }的{ $indicator }现有最新数值为{ $year }年数据。
income-method = 收入最接近的{ $nearest }个经济体，人均收入为{ $income }。数值处于其居中一半之内，或与其中位数相差不超过{ $level }，即视为处于通常范围。若数值为百分比，明显更高指高出至少半个百分点。图中显示{ $economies }个经济体（{ $years }年）。
income-national = 以下经济体按国民收入而非GDP比较，因为两者相差超过五分之一：{ $economies }。
income-national-one = { $economy }（{ $income }；GDP：{ $gdp }；{ $year }年）
income-unknown = { $economy }的{ $indicator }无法与收入相近的经济体比较。
income-no-gdp = 缺少{ $economy }的人均GDP。
income-other-prices = { $economy }的人均GDP仅以“{ $unit }”发布，不可比较。
income-apart = { $economy }的{ $indicator }与人均GDP相隔超过{ $apart }年。
income-few = 未将{ $economy }的{ $indicator }与收入相近的经济体比较：有数据且与其收入高低之比不超过{ $times }的经济体不足{ $fewest }个。
income-no-value = 没有{ $economy }的{ $indicator }近期数值。

income-nearest = 收入最接近的{ $economies }个经济体
income-median = 中位数：{ $value }
income-axis = 人均收入，2021年国际元（对数刻度）
income-column = 人均收入
income-year = 收入年份
income-value-year = 数值年份
income-rows = 经济体（收入最接近者在前）
income-chart = { $economies }个经济体的{ $indicator }与人均收入散点图。{ $headline }
