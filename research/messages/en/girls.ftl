### Women and men in use, skills, schooling and work: research/findings/girls.py

## Parity. $topic: what is compared; $women, $men: their figures; $score: women's over men's.

parity-one-behind = Women in { $economy } are behind men in { $topic }: { $women } against { $men }.
parity-one-short = { $topic } in { $economy }: women { $women }, men { $men }.
parity-one-almost-parity = Women in { $economy } are almost level with men in { $topic }: { $women } against { $men }.
parity-one-parity = Women and men in { $economy } are level in { $topic }: { $women } against { $men }.
parity-one-ahead = Women in { $economy } are ahead of men in { $topic }: { $women } against { $men }.
parity-one-open = Women and men in { $economy } are too close in { $topic } for rounded figures to tell: { $women } against { $men }.
parity-did = In { $economy }, { $women } of women and { $men } of men { $skill }.
parity-did-more = { $women } of women and { $men } of men { $skill }.
parity-adults = The gap in reading and writing is among adults: at ages 15 to 24, { $men } of men and { $women } of women can.
parity-match = Women in { $economy } are level with men or ahead in { $topics }.
parity-no-gap = In { $economy }, women are clearly behind men in none of the { $figures } measures with figures since { $since }.
parity-no-digital = No recent figure read here compares women and men in { $economy } in using the Internet or a phone.
parity-count-behind = behind men in { $figures }
parity-count-parity = level in { $figures }
parity-count-ahead = ahead in { $figures }
# $scores: topics with the figures of women and men.
parity-in-behind = Women are behind men in { $scores }.
parity-in-short = Women are behind men or almost level, as rounding leaves open which, in { $scores }.
parity-in-almost-parity = Women are almost level with men in { $scores }.
parity-in-parity = Women are level with men in { $scores }.
parity-in-ahead = Women are ahead of men in { $scores }.
parity-in-open = Too close to tell: { $scores }.
parity-in-broken = Not compared, as the values before a possible break give another result: { $scores }.
parity-score = { $topic }, { $women } against { $men }
parity-unknown = The sources of this report have no recent figures on women and men in { $economy }.
parity-alone = Without a figure of men from the same source and year, so not compared: { $indicators }.
# $level: scores that count as parity; $almost: from where on it is almost parity.
parity-method = A parity score is women's figure divided by men's, to three decimals: { $level } counts as level, as in ITU's Facts and Figures 2024, from { $almost } as almost level, and less as behind. A score is a range where the published figures are rounded; the error of a survey, often 2 points, is not counted.
# $topics: with a difference of less than one percentage point.
parity-slight = Less than one percentage point apart, and therefore counted as level: { $topics }.
parity-doubted = In doubt, and compared all the same, as women’s and men’s figures are of one survey and the ones before give the same result: { $topics }.
parity-shows = Women's and men's figures
parity-chart = Dot pairs of women and men. { $scores }.
parity-column-score = Parity score
parity-column-state = Women are
parity-state-behind = behind
parity-state-short = behind or almost level
parity-state-almost = almost level
parity-state-level = level
parity-state-ahead = ahead
parity-state-open = too close to tell
parity-state-broken = not compared: possible break

## Young people's work. $women, $men: shares of the labour force who are unemployed; $times: how many times as often.

youth-work-times = The unemployment rate of young women in { $economy } is { $times } times that of young men: { $women } against { $men }, { $by }.
youth-work-more = The unemployment rate of young women in { $economy } is above that of young men: { $women } against { $men }, { $by }.
youth-work-less = The unemployment rate of young women in { $economy } is below that of young men: { $women } against { $men }, { $by }.
# $inside, $menInside: shares of all women and men who are in the labour force.
youth-work-level = Young women and young men in { $economy } have about the same unemployment rate: { $women } and { $men }, { $by }.
youth-work-by-ilo = by ILO estimates
youth-work-by-factbook = by the World Factbook
youth-work-inside = In { $economy }, { $women } of women and { $men } of men aged 15 and over are in the labour force, by ILO estimates.
youth-work-inside-more = { $women } of women and { $men } of men aged 15 and over are in the labour force, by ILO estimates.
youth-work-unknown = How unemployment of young women and young men in { $economy } compares is not known.
youth-work-method = The labour force is everybody aged 15 and over who works or looks for work.
youth-work-young = Unemployed, aged 15 to 24
youth-work-all = Unemployed, aged 15 and over
youth-work-force = In the labour force, aged 15 and over

## Science and technology

# $share: women among the graduates.
science-graduates = Women are { $share } of graduates in science and technology in { $economy }.
# $women, $men: the shares who did it; $skill: what they did.
science-skill = In { $economy }, { $women } of women and { $men } of men { $skill }.
science-unknown = The sources of this report have no recent figures on women in science and technology in { $economy }.
