### Electricity and the Internet together: research/findings/neither.py, electricity.py

## How far the two overlap. $share, $both, $one: of the people of $economy, a range where bounds allow one.

neither-power = 在{ $economy }，{ $electricity }的人用得上电，{ $internet }的人使用互联网。
neither-up-to = { $economy }至多{ $most }的人既没有电也不使用互联网。
neither-shares = { $electricity }的人口有电，{ $internet }使用互联网。
neither-at-least-if = 如果{ $economy }有{ $internet }的人使用互联网，则至少有{ $people }人有电但未上网。
neither-at-least = { $economy }至少有{ $people }人有电但未上网。
neither-some = 在{ $economy }，{ $share }的人既没有电也不使用互联网。
neither-unknown = 没有{ $economy }既无电也不使用互联网的人数。
neither-missing = { $economy }缺少{ $indicators }的近期数据。
neither-apart = { $economy }的通电率与互联网使用率相隔超过{ $apart }年。
neither-doubtful = 未计算，因为{ $economy }的{ $indicator }最新数值可能受序列中断影响。
neither-year = 两项数据均为{ $year }年数据。
neither-years = 通电率为{ $electricity }年数据，互联网使用率为{ $internet }年数据。

neither-axis = 人口百分比
