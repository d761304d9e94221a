### Electricity and the Internet together: research/findings/neither.py, electricity.py

## How far the two overlap. $share, $both, $one: of the people of $economy, a range where bounds allow one.

neither-all = { $economy }几乎所有人都有电并使用互联网。
neither-nobody = 在{ $economy }，{ $both }的人既有电又使用互联网，{ $one }的人有其中之一，几乎没有人两者皆无。
neither-power = 在{ $economy }，几乎没有人因缺电而未上网：{ $electricity }的人用得上电，{ $internet }的人使用互联网。
neither-up-to = { $economy }至多{ $most }的人既没有电也不使用互联网。
neither-at-least = { $economy }至少有{ $people }人有电但未上网。
neither-some = 在{ $economy }，{ $share }的人既没有电也不使用互联网。
neither-unknown = 没有{ $economy }既无电也不使用互联网的人数。
neither-missing = { $economy }缺少{ $indicators }的近期数据。
neither-apart = { $economy }的通电率与互联网使用率相隔超过{ $apart }年。
neither-people = { $both }人两者皆有，{ $one }人有其中之一，{ $neither }人两者皆无。
neither-people-up-to = { $both }人两者皆有，{ $one }人有其中之一，至多{ $most }人两者皆无。
neither-in-urban = 城镇中{ $share }的人两者皆无。
neither-in-rural = 农村地区{ $share }的人两者皆无。
neither-no-places = 缺少{ $economy }城镇和农村地区的互联网使用率；该数据由国际电联发布。
neither-year = 两项数据均为{ $year }年数据。
neither-years = 通电率为{ $electricity }年数据，互联网使用率为{ $internet }年数据。
neither-bounds = 两个份额只说明它们可能重叠多少，而不说明实际重叠多少，因此给出范围。

neither-place-all = 全部
neither-place-urban = 城镇
neither-place-rural = 农村
neither-cell-both = 有电并使用互联网
neither-cell-first-only = 仅有电
neither-cell-second-only = 仅使用互联网
neither-cell-neither = 两者皆无
neither-column-both-low = 两者皆有，至少
neither-column-both-high = 两者皆有，至多
neither-column-first-only-low = 仅有电，至少
neither-column-first-only-high = 仅有电，至多
neither-column-second-only-low = 仅使用互联网，至少
neither-column-second-only-high = 仅使用互联网，至多
neither-column-neither-low = 两者皆无，至少
neither-column-neither-high = 两者皆无，至多
neither-axis = 人口百分比
neither-chart = 两者皆有、有其中之一和两者皆无的人口份额。{ $headline }
