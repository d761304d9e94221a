### Questions for discussion: research/findings/practice/discussion.py
### Each is raised by the claim whose id follows `discuss-`, and holds its values.

discussion = { $questions ->
    [one] One question follows from these figures
   *[other] { $questions } questions follow from these figures
}
discussion-none = These figures raise no question for discussion.

## Ground, peers and income

discuss-ground-lost = { $indicator } in { $economy } rose by { $change } since { $since }, and the median rise in { $group } was { $usual }: what might explain the faster rise of the economies that overtook it, and which of it could be adopted?
discuss-ground-lost-peak = { $indicator } in { $economy } rose to { $peak } in { $turn } and fell to { $after } since: what made it fall?
discuss-ground-lost-down = { $indicator } in { $economy } went from { $before } to { $after } since { $since }, and the median rise in { $group } was { $usual }: what might explain the faster rise of the economies that overtook it, and which of it could be adopted?
discuss-ground-gained = { $indicator } in { $economy } rose by { $change } since { $since }: are the measures behind it to be kept as they are, extended or ended?
discuss-ground-gained-still = What has kept { $indicator } in { $economy } from rising since { $still }?
discuss-income-compared-higher = { $indicator } in { $economy }: { $value }, against { $median } in economies of similar income. What explains the lead, and will it last?
discuss-income-compared-lower = { $indicator } in { $economy }: { $value }, against { $median } in economies of similar income. Does closing that gap get a date, a budget and an agency that answers for it?
discuss-structural-most = { $economy } leads the { $peers } economies most like it in { $indicator }: which of its practices can they use?

## The digital economy

discuss-eco-ends = Is the weakest part, { $worst } at { $worst-value }, a matter of investment, regulation or demand?

## Infrastructure, prices and rural areas

discuss-offline-headline-parts = 4G reaches at least { $share } of the { $people } people offline in { $economy }: who finds out whether price, devices or skills keep them offline?
discuss-offline-headline-all = 4G reaches nearly all of the { $people } people offline in { $economy }: who finds out whether price, devices or skills keep them offline?
discuss-pay-rest = If users out of reach in { $economy } paid { $percent } of their income, { $rest } of the cost of networks would remain: who pays it, operators, a universal service fund or the budget?
discuss-price-income-above = What would bring { $basket } in { $economy } from { $price } to { $threshold } of income per person: competition, taxes or a subsidy?
discuss-electricity-everybody-people = { $people } people in { $economy } are offline, though nearly everyone has electricity: how many of them live in rural areas, and do they need networks or reasons to use them?
discuss-electricity-ahead = { $electricity } of people in { $economy } have electricity and { $internet } are online: can programmes for electricity and networks share towers, ducts and budgets?
discuss-electricity-ahead-people = { $electricity } of people in { $economy } have electricity and { $internet } are online: can programmes for electricity and networks share towers, ducts and budgets?
discuss-electricity-ahead-lack = { $electricity } of people in { $economy } have electricity and { $internet } are online: can programmes for electricity and networks share towers, ducts and budgets?
discuss-electricity-behind = { $internet } of people in { $economy } are online and { $electricity } have electricity: how do people charge devices, and at what price?
discuss-divide-compared-behind = What would bring { $group } in { $economy } level with { $other } in { $topic }, now { $low } against { $high }?

## Policy options

discuss-options-problem-coverage = 4G covers { $value } of people in { $economy }, against a target of { $benchmark }: should duties in licences, shared networks or a universal service fund reach the others?
discuss-options-problem-price = 5 GB of mobile data in { $economy } cost { $value }, and the target is { $benchmark }: should a new operator, an inquiry into prices or lower taxes bring the price down?
discuss-options-price-both = 5 GB of mobile data in { $economy } cost { $value }, and the target is { $benchmark }: should a new operator, an inquiry into prices or lower taxes bring the price down?
discuss-options-problem-devices = { $value } of people in { $economy } own a mobile phone: are taxes, prices or credit in the way of the others?
discuss-options-problem-rural = { $value } of rural people in { $economy } use the Internet and { $benchmark } of urban people: what would villages use it for first?
discuss-options-problem-electricity = { $value } of people in { $economy } have electricity: can networks off the grid start before the grid arrives, and who pays for their power?
discuss-options-problem-women = { $value } of women in { $economy } are online and { $benchmark } of men: which programme reaches women, and how is that measured?
discuss-options-problem-skills = { $value } of Internet users in { $economy } reported a basic digital skill: who trains adults, and when is the next survey?

## People

discuss-training-internet-users-people = Who of the people aged 10 and over in { $economy } who are offline ({ $people }) learns first, and where: schools, libraries, work or home?
discuss-training-internet-users-covered = Who of the people aged 10 and over in { $economy } who are offline within reach of 4G ({ $people }) learns first, and where: schools, libraries, work or home?
discuss-training-literacy-people = Can digital services in { $economy } be used by the { $people } people aged 15 and over who cannot read?
discuss-skills-gap-basic-short = { $share } of people in { $economy } had basic digital skills in { $years }: does school or adult education close the gap to { $target } by { $due }?
discuss-ages-cohort = { $people } people in { $economy } turn 15 each year, and { $later } in { $year }: do schools alone reach the target, or do adults have to learn too?
discuss-parity-one-behind = What would bring women in { $economy } level with men in { $topic }, now { $women } against { $men }?
discuss-parity-did = In { $economy }, { $women } of women and { $men } of men { $skill }: what would close the gap?
discuss-youth-work-times = The unemployment rate of young women in { $economy } is { $times } times that of young men: do their studies, employers or care at home stand in the way?
discuss-ages-young-fewer = { $people } young people aged 15 to 24 live in { $economy }, and by { $year } there will be { $change } fewer: can each be reached with digital skills before leaving school?
discuss-ages-young-more = { $people } young people aged 15 to 24 live in { $economy }, and by { $year } there will be { $change } more: do schools and jobs grow as fast?

## Targets and groups

discuss-adoption-members-some-some = { $likely } more economies of { $group } are likely to reach { $level } in { $indicator } by { $due }: what can the others learn from them?
discuss-targets-met-jump = One jump decides whether these targets are met: { $targets }. Which other source could confirm it?
discuss-targets-among = Is the target on { $target }, met by { $met } of { $known } economies of { $group }, the right one for all of them?

## Indices and the world

discuss-index-first-sure = { $first } ranks first in { $group } with { $score } of { $top } points: which of its indicators can others move soonest?
discuss-index-widths = Only { $still } of { $economies } ranks move by at most two places: should ranks in between be published as ranges?
discuss-index-widths-none = Every rank moves by more than two places: should this index be published as groups instead of ranks?
discuss-index-driver = { $choice } bears on { $share } of the variation of ranks: who settles that choice, and by what rule?
discuss-index-apart = { $points } of the { $gap } points between { $first } and { $last } come from { $part }: does the index measure policy, or income?
discuss-people-offline-counted = { $share } of the people offline, by the latest national figures, live in { $count ->
    [one] one economy
   *[other] { $count } economies
}: should funds follow people, or the economies with the lowest shares?
discuss-atlas-regions = Median { $indicator } ranges from { $low } in { $lowest } to { $high } in { $highest }: what can regions do that economies alone cannot?
