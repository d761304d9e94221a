### People: research/findings/people.py

## Women and men. $women, $men: their figures.

people-literacy-worse = { $economy }能够读写的女性少于男性：女性{ $women }，男性{ $men }。
people-literacy-better = { $economy }能够读写的女性多于男性：女性{ $women }，男性{ $men }。
people-literacy-alike = { $economy }的女性与男性在识字率方面持平：分别为{ $women }和{ $men }。
people-literacy-open = { $economy }的女性与男性识字率过于接近，四舍五入后的数字无法分出高下：分别为{ $women }和{ $men }。
people-school-life-expectancy-worse = { $economy }女童的预期受教育年限短于男童：女童{ $women }，男童{ $men }。
people-school-life-expectancy-better = { $economy }女童的预期受教育年限长于男童：女童{ $women }，男童{ $men }。
people-school-life-expectancy-alike = { $economy }女童与男童的预期受教育年限相同：分别为{ $women }和{ $men }。
people-school-life-expectancy-open = { $economy }女童与男童的预期受教育年限过于接近，四舍五入后的数字无法分出高下：分别为{ $women }和{ $men }。
people-chart = 成对圆点：女性与男性。{ $headline }
people-unknown = { $economy }没有关于女性和男性识字、就学和工作的近期数据。

## Age and place. $median: the age half of the people are under; $urban: the share in towns.

people-median-urban = { $economy }的年龄中位数为{ $median }，{ $urban }的人居住在城镇地区。
people-median = { $economy }的年龄中位数为{ $median }。
people-urban = { $economy }有{ $urban }的人居住在城镇地区。
people-one = { $economy }的{ $indicator }为{ $value }。
people-age-unknown = { $economy }的年龄结构和城镇人口未知。
people-age-not-recent = { $economy }没有年龄结构和城镇人口的近期数据。
