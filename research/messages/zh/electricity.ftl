### Electricity and Internet use: research/findings/electricity.py

## $electricity, $internet: shares of people with electricity, and of those who use the Internet.

electricity-all = { $economy }几乎所有人都用上了电并使用互联网。
electricity-everybody-people = { $economy }有{ $people }人（占{ $share }）不使用互联网，尽管几乎所有人都用上了电。
electricity-ahead = { $economy }用电的人多于使用互联网的人：{ $electricity }用电，{ $internet }使用互联网。
# $people: the fewest who have electricity and are offline.
electricity-ahead-people = { $economy }未上网的{ $offline }人中，至少有{ $people }人用上了电：全体人口中有{ $electricity }用上了电，{ $internet }使用互联网。
electricity-ahead-lack = { $economy }未上网的{ $offline }人中，最多有{ $people }人没有用上电：全体人口中有{ $electricity }用上了电，{ $internet }使用互联网。
electricity-bounds = 两个份额只说明它们可能重叠多少，而不说明实际重叠多少，因此给出界限。
electricity-behind = { $economy }使用互联网的人多于用电的人：{ $internet }使用互联网，{ $electricity }用电。
electricity-level = { $economy }使用互联网的人与用电的人大致相当：分别为{ $internet }和{ $electricity }。
electricity-apart = { $economy }的通电率（{ $electricity }）与互联网使用率（{ $internet }）时间相隔过远，无法比较。
electricity-internet-alone = { $economy }有{ $internet }的人使用互联网；缺少通电率的近期数据。

## Of all people. $share: a range that the two shares allow; $most: its high end.


## $urban, $rural: shares of people with electricity.

electricity-rural-behind = 农村地区{ $rural }的人用上了电，城镇为{ $urban }。
electricity-urban-behind = 城镇{ $urban }的人用上了电，农村地区为{ $rural }。
electricity-places-level = 农村地区用上电的人口比例（{ $rural }）与城镇（{ $urban }）大致相当。
