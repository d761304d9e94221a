### The answer each study opens with: research/findings/answers/

## Inclusive infrastructure: $people offline, $beyond reach of 4G, $learners who need devices, data and skills; costs in US$.

answer-offline-both = Of the { $people } people offline in { $economy }, { $beyond } at most are out of reach of 4G.
# A claim of its own after the one above. $use: what it would cost.
answer-offline-readers = Phones and training for the { $learners } people offline who can read would cost { $cost }. About { $unread } others aged 10 and over need reading first, which is not priced.
# In its place where networks are priced: $learners within reach of 4G; $total with networks, a range.
answer-offline-learners = Of them, { $learners } are aged 10 and over; phones and training for them would cost { $cost }.
answer-offline-rounded = Of the { $people } people offline in { $economy }, about { $beyond } at most are out of reach of 4G.
answer-offline-reached = All { $people } people offline in { $economy } live within reach of 4G.
answer-offline-mostly = At least { $share } of the { $people } people offline in { $economy } live within reach of 4G.
answer-offline-mostly-doubted = If { $online } of people in { $economy } are online, which is in doubt, at least { $share } of the { $people } offline live within reach of 4G.
# $covered: 99% of people or more.
answer-offline-nearly = { $people } people in { $economy } were offline in { $measured }, while 4G covered { $covered } of people in { $mapped }.
# $half: what it costs if half have a phone, within $range; $unread who cannot read.
answer-offline-first = { $people } people in { $economy } were offline in { $measured }, { $learners } of them aged 10 and over and within reach of 4G. Phones and courses for these would cost about { $half } ({ $range }); how many have a phone is not known.
answer-offline-first-readers = { $people } people in { $economy } were offline in { $measured }. Phones and courses for the { $learners } within reach of 4G who can read would cost about { $half } ({ $range }); how many have a phone is not known, and about { $unread } others need reading first.
answer-offline-nearly-either = { $before } people in { $economy } were offline by the figure of { $since }, { $people } by that of { $year }, while 4G covered { $covered } of people in { $mapped }.
answer-networks-met = Mobile networks are no priority: 4G coverage meets its target of { $met }. Still open: { $topic }.
answer-networks-met-alone = Mobile networks are no priority: 4G coverage meets its target of { $met }.
answer-networks-met-on-track = Mobile networks are no priority: 4G coverage meets its target of { $met }, and Internet use is on track for { $bound } by { $due }. Still open: { $topic }.
answer-networks-met-met = Mobile networks are no priority: 4G coverage meets its target of { $met }, and Internet use that of { $bound } for { $due }. Still open: { $topic }.
# $sites: what they cost, a sentence.
answer-offline-sites = { $sites } Trunk lines and core networks, phones and courses come on top.
# A claim of its own after the one above: few of those offline are out of reach.
answer-offline-unpriced = { $people } people in { $economy } are offline; what networks would cost for those out of reach of 4G cannot be estimated.
answer-offline-not-parted = { $people } people in { $economy } are offline. Phones and training for { $learners } aged 10 and over would cost { $cost }, networks not included.
# A claim of its own after the one above: % of people in reach of 4G as published, and % of people online.
answer-offline-network = { $people } people in { $economy } are offline, and a network has to come first.
answer-offline-people = { $people } people in { $economy } are offline.
answer-offline-few = { $people } people in { $economy } are offline. What connects them is not priced: the unit costs read here are of far larger programmes.
# $use above: what devices and training cost once, and data brought down to $percent of income a year, ranges.
answer-offline-unknown = How many people in { $economy } are offline is not known, so the cost of bringing them online cannot be estimated.

## Rural areas: $rural, $urban: shares of people.

answer-rural-gap-lack = The widest gap between rural areas and towns in { $economy } is in { $topic }: { $rural } against { $urban }.
answer-rural-gap-level = Rural areas in { $economy } are level with towns in what is measured; nearest to a gap is { $topic }, at { $rural } against { $urban }.
# $people: how many live in rural areas.
answer-rural-people = What the { $people } people in rural areas of { $economy } ({ $share } of all, { $year }) lack that towns have is not known: no recent figure read here compares them.
answer-rural-electricity = What the { $people } people in rural areas of { $economy } ({ $share } of all, { $year }) lack that towns have is not known: no recent figure read here compares them. In towns and rural areas together, { $electricity } of people had electricity in { $measured }.
answer-rural-nobody = Nobody in { $economy } lives in a rural area.
answer-rural-unknown = No recent figure read here compares rural areas of { $economy } with towns; national figures are in the country profile.
answer-rural-ask = Ask the statistical office for Internet use and electricity by place of residence, rural and urban, from its last household survey.

## Digital skills: $people to train of the $offline who are offline; $learners short of the target.

answer-skills-people = Of the { $offline } people offline in { $economy }, { $people } are aged 10 and over.
answer-skills-covered = Of the { $offline } people offline in { $economy }, { $people } are aged 10 and over and within reach of 4G.
answer-skills-people-open = { $offline } people are offline in { $economy }; how many are aged 10 and over is not known.
answer-skills-covered-open = { $offline } people are offline in { $economy }; how many are aged 10 and over and within reach of 4G is not known.
# A claim of its own after one of the above, as those of training-cost and training-pace are.
answer-skills-learners = The target for basic skills takes { $learners } learners.
answer-skills-unknown = How many people in { $economy } would have to learn is not known, as the number of people offline is not.
answer-skills-share = { $share } of people in { $economy } are offline.
# $women, $men: the shares of them who $skill.
answer-skills-surveyed = Digital skills in { $economy } were last surveyed in { $year }: { $women } of women and { $men } of men { $skill }, the most common of the skills asked.
answer-skills-surveyed-release = The latest survey of digital skills in { $economy } read here is of { $year } (release of { $release }): { $women } of women and { $men } of men { $skill }, the most common of the skills asked.
answer-skills-untested = No recent survey read here shows how many people in { $economy } have digital skills.
answer-skills-old = The last survey of digital skills in { $economy } that is read here is of { $year }, too long ago to go by.

## Girls and youth

answer-girls-unread = About { $people } young people aged 15 to 24 in { $economy }, or { $share }, cannot read and write: { $men } men and { $women } women.
# Where nothing is compared.
answer-girls-open = The data read here do not compare girls in { $economy } with boys at school, online or at work; such figures would come from UNESCO, the ITU and the ILO.
# $result: of a survey of women, as its $source reports it.
answer-girls-reported = Reported for women alone: { $result } ({ $source }).
answer-girls-ask = Ask the statistical office for Internet use and mobile phones of women and men from its last household survey.
answer-girls-level = No figure since { $since } read here shows girls or women in { $economy } clearly behind boys or men.

## Targets: $measured of $targets can be judged; $statuses: a list of targets-in-status; $names: of those met; $standing: one not met.

# $named: a target-item, of the one neither met nor on track, or of these, but for those that may be met, the furthest from its level.
answer-targets-judged = Of the { $measured } targets (of { $targets } in { $list }) that can be judged for { $economy }, { $statuses }.
answer-targets-judged-last = Of the { $measured } targets (of { $targets } in { $list }) that can be judged for { $economy }, { $statuses }: { $named }.
answer-targets-judged-furthest = Of the { $measured } targets (of { $targets } in { $list }) that can be judged for { $economy }, { $statuses }; furthest of those not met: { $named }.
# Of one target judged: $named, a target-item.
answer-targets-one = Of the { $targets } targets of { $list }, only one can be judged for { $economy }: { $named }, against { $asked } by { $due }; { $status }.
answer-targets-short = { $economy } is short of the target on { $standing }.
answer-targets-whole-met = { $economy } has met all { $measured } targets of { $list }.
answer-targets-all-met = { $measured ->
    [one] One of the { $targets } targets in { $list } can be judged for { $economy }, which meets it: { $names }.
   *[other] { $measured } of the { $targets } targets in { $list } can be judged for { $economy }, which meets all of them: { $names }.
}
answer-targets-unknown = No target of { $list } can be judged for { $economy } by recent figures.

## The digital economy. $effect: of 10% more broadband; $topic: a gap (options-topic-...), $value, against $benchmark.

# What an economy with 10% more broadband had, $effect.
answer-economy-dear-fixed-price = Entry-level fixed broadband in { $economy } costs { $value }, { $times } times the affordable level of { $benchmark }.
answer-economy-dear-price = Mobile data (5 GB) in { $economy } cost { $value }, { $times } times the affordable level of { $benchmark }.
answer-economy-below = { $economy } is behind economies of similar income in { $topic }: { $value }, against a median of { $benchmark }.
answer-economy-closed = In { $economy }, mobile broadband is not fully open to competition.
answer-economy-insecure = { $economy } scores { $value } of 100 in the Global Cybersecurity Index, below the { $benchmark } where its second tier begins.
answer-economy-few = The sources read here have too little to judge the digital economy of { $economy }: none has a recent figure on { $topics }.
# $front of $ranked: in how many it is in the top third; $rank: its place in $worst, where that is lowest.
answer-economy-third = { $who } is in the top third of { $group } in { $front } of { $ranked } ranked indicators; its lowest rank is in { $worst } ({ $worst-value }): { $rank }.
answer-economy-reach = { $who } has practically universal { $universal } but trails the median of { $group } in { $worst }: { $worst-value } against { $worst-median }.
answer-economy-trails = { $who } trails the median of { $group } in { $worst }: { $worst-value } against { $worst-median }.
answer-economy-affordable = At average income, { $prices } { $number ->
    [one] is
   *[other] are
} affordable in { $economy }.
answer-economy-met-price = mobile data ({ $value })
answer-economy-met-fixed-price = fixed broadband ({ $value })
answer-economy-unknown = Too few recent figures rank { $who } among other economies; prices, subscriptions and coverage of broadband are to be published first.

## Practice-sharing. $best: outperformers.

answer-practice-alike = { $best } are like { $economy } and do better in { $indicator } than their income and geography explain.
practice-lead = { $economy } ({ $value })
answer-practice-best = { $best } do better in { $indicator } than their income and geography explain, but none of the economies most like { $economy } does.
# $better of $peers do clearly better than $own; $best: the most similar of them, a list of practice-lead.
answer-practice-behind = { $better ->
    [one] Of the { $peers } economies most like { $economy } ({ $own }), one is clearly ahead in { $indicator }: { $best }. Ask its regulator how.
   *[other] Of the { $peers } economies most like { $economy } ({ $own }), { $better } are clearly ahead in { $indicator }, the most similar being { $best }. Ask their regulators how.
}
answer-practice-far = { $better ->
    [one] Of the { $peers } economies most like { $economy } ({ $own }), one is clearly ahead in { $indicator }: { $best }.
   *[other] Of the { $peers } economies most like { $economy } ({ $own }), { $better } are clearly ahead in { $indicator }, the most similar being { $best }.
}
answer-practice-doubted = The count leaves out { $peers }, where the series changes by more than 30 percentage points across years without values.
# $kept: how many of the $peers stay whichever measure is left out; $outside of $economies are better than expected, $chance by chance alone.
answer-practice-peer = Among the { $peers } economies most like { $economy }, the best figure in { $indicator } is { $value }, in { $best }.
answer-practice-peer-own = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $own }; among the { $peers } economies most like it, the best figure is { $value }, in { $best }.
answer-practice-median = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $own }, against a median of { $median } in the { $peers } economies most like it. The best figure among them is { $value }, in { $best }.
answer-practice-median-none = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $own }, against a median of { $median } in the { $peers } economies most like it; none of them is ahead.
answer-practice-median-sure = { $indicator } in { $economy } { $indicator ->
   *[one] is
    [other] are
} { $own }, against a median of { $median } in economies most like it; none of the { $peers } with figures not in doubt is ahead.
answer-practice-level = In { $indicator }, none of the { $peers } economies most like { $economy } has a clearly better figure than its { $own }; the best of them is { $value }, in { $best }.
answer-practice-ahead = { $economy } has a better figure in { $indicator } than any of the { $peers } economies most like it: { $own }, against { $value } in { $best }.
answer-practice-unknown = Whose practice in { $indicator } suits { $economy } cannot be told from figures.
answer-dialogue-reached = By the latest figures of { $counted } of { $among }, at least { $share } of the people offline live within reach of 4G.

## Ministerial briefing: $people offline in $among.

# $counted: the sum of national figures, which the claims after it are of. In these $economy has $share of the people offline, by its
# figure of $year; $reached of all live within reach of 4G.
answer-dialogue-of-most = By the latest national figures, { $share } of the people offline in { $among } live in { $economy }, by its figure of { $year }.
answer-dialogue-of-most-high = By the latest national figures, { $share } of the people offline in { $among } live in { $economy }, by its figure of { $year }, which may be too high, as more homes have the Internet.
answer-dialogue-people = { $people } people in { $among } are offline by the latest national figures.
answer-dialogue-less = Counts and costs here are by the national figures, of { $years }; the ITU’s estimate is for { $year }. By then, counts and costs of people offline may be roughly { $less } lower.
answer-dialogue-part = The latest national figures add up to { $people } people offline in { $among }. They leave out { $economies }, where { $missing } people live and no usable figure is known.
answer-dialogue-decide = Decisions for { $among }: { $topics }.
answer-dialogue-best = { $best } do better online than their income and geography explain.
answer-dialogue-unknown = Which gaps the economies of { $among } have is not known, for lack of recent figures.

## Index: $still of $economies ranks move by at most two places; $choice explains $share.

answer-index-some = In { $group }, { $still } of { $economies } ranks hold within two places in 90% of the methods tested; that of { $economy } moves most, from { $ranks }.
answer-index-some-driver = In { $group }, { $still } of { $economies } ranks hold within two places in 90% of the methods tested; { $choice } decides most, with { $share } of the variation.
answer-index-all = In { $group }, every rank holds within two places in 90% of the methods tested; that of { $economy } moves most, from { $ranks }.
answer-index-all-driver = In { $group }, every rank holds within two places in 90% of the methods tested; { $choice } decides most, with { $share } of the variation.
answer-index-none = In { $group }, no rank holds within two places in 90% of the methods tested; that of { $economy } moves most, from { $ranks }.
answer-index-none-driver = In { $group }, no rank holds within two places in 90% of the methods tested; { $choice } decides most, with { $share } of the variation.
answer-index-unknown = Ranks in { $group } cannot be tested.

## The profile: Internet use, against others.

# $value of Internet use, $median of $among: economies of similar income, or a group. $people who are offline.
answer-ground-held-offline = { $value } of people in { $economy } used the Internet in { $year }, against a median of { $median } in { $among }; about { $people } people of all ages did not.
answer-ground-high-offline = { $value } of people in { $economy } used the Internet in { $year } by a figure that may be too low; at most { $people } people of all ages did not.
answer-ground-level-offline = About { $people } people of all ages in { $economy } did not use the Internet in { $year }; { $value } did, level with the median of { $among }.
answer-ground-reach-offline = 4G reaches { $covered } of people in { $economy }, but { $value } were online in { $year }, against a median of { $median } in { $among }. About { $people } people of all ages were offline.
answer-ground-reach-behind = 4G reaches { $covered } of people in { $economy }, but only { $value } were online in { $year }, against a median of { $median } in { $among }. About { $people } people of all ages were offline.
answer-ground-reach-high = 4G reaches { $covered } of people in { $economy }, but { $value } were online in { $year } by a figure that may be too low. At most { $people } people of all ages were offline.
# $before, $value: the figures of $since and $year, with a possible break between the two; $people: a range.
answer-ground-doubt-offline = { $value } of people in { $economy } used the Internet in { $year }, and { $before } in { $since }: whether use changed is not known, as the difference may be one of method. { $people } people of all ages are offline.
answer-ground-doubt-online = { $value } of people in { $economy } used the Internet in { $year }, and { $before } in { $since }: whether use changed is not known, as the difference may be one of method.
answer-ground-either-offline = { $value } ({ $year }) or { $before } ({ $since }) of people in { $economy } are online: { $common }. Whether use changed is not known. { $people } people of all ages are offline.
answer-ground-either-online = { $value } ({ $year }) or { $before } ({ $since }) of people in { $economy } are online: { $common }. Whether use changed is not known.
# A figure and a survey that contradicts it; of other ages where the survey is left out of gender parity.
answer-ground-survey-online = { $value } of people in { $economy } were online in { $year } by a figure in doubt, while a survey of { $since } found { $before }: { $common }.
answer-ground-ages-online = { $value } of people in { $economy } were online in { $year } by a figure in doubt, while a survey of { $since }, possibly of other ages, found { $before }: { $common }.
answer-either-median-above = above the median of { $among } ({ $median }) by either
answer-either-median-below = below the median of { $among } ({ $median }) by either
answer-either-target-met = at the target of { $level } or above by either
answer-either-target-short = short of the target of { $level } by either
answer-either-median-over = at or above the median of { $among } ({ $median }) by either
answer-either-target-split = whether the target of { $level } is met depends on the figure
# $value is possibly an estimate, so that it is not compared.
answer-ground-filled-offline = { $value } of people in { $economy } used the Internet in { $year }; about { $people } people of all ages did not.
answer-ground-filled-online = Internet use in { $economy } is { $value } ({ $year }).
answer-ground-reach-filled = 4G reaches { $covered } of people in { $economy }, but { $value } were online in { $year }. About { $people } people of all ages were offline.
answer-ground-held-online = Internet use in { $economy } is { $value }, against a median of { $median } in { $among }.
answer-ground-high-online = Internet use in { $economy } is { $value } by a figure that may be too low.
answer-ground-level-online = Internet use in { $economy } is { $value }, level with the median of { $among }.
# Where Internet use is close to its median: the value of the first priority, $gap, and its $benchmark.
answer-ground-close-target = { $indicator } in { $economy }: { $gap }, against a target of { $benchmark }. Internet use ({ $value }) is close to the median of { $among } ({ $median }).
answer-ground-close-median = { $indicator } in { $economy }: { $gap }, against a median of { $benchmark } in economies of similar income. Internet use ({ $value }) is close to the median of { $among } ({ $median }).
answer-region-better = In Internet use, { $economy } is ahead of the median of { $group }, { $median }.
answer-region-worse = In Internet use, { $economy } is behind the median of { $group }, { $median }.
answer-ground-homes = Internet use may be higher than { $users }: { $homes } of households had the Internet at home in { $year }. If it is, counts and costs of people offline are too high here.
answer-ground-one-year = The data of this report have one year of most figures: they show where { $economy } is, not whether it gains ground.
answer-why = Possible reasons why people in { $economy } are offline: { $barriers }.
answer-why-part = Possible reasons why people in { $economy } are offline: { $barriers }. The sources read here have no recent figures on { $unknown }.
answer-why-rest = Possible reasons why people in { $economy } are offline: { $barriers }. This report does not show what keeps the others offline: it has no recent figures on { $unknown }.
answer-why-open = No recent figure read here explains why people in { $economy } are offline; the sources have none on { $unknown }.
answer-why-published = { $unknown }, published elsewhere ({ $publishers })
answer-why-price = { $barrier } ({ $value } on average, above the { $level } that counts as affordable)
# $needed, $pace: percentage points a year, to reach $level by $due after the figure of $from, and since $since.
# $ahead, $interval: the forecast of $due.
answer-forecast = About { $ahead } of people in { $economy } are forecast to be online in { $due } ({ $interval }), against a target of { $level }.
# $base: of $from, which may repeat the year before.
answer-forecast-still = About { $ahead } of people in { $economy } are forecast to be online in { $due } ({ $interval }) if { $base } were online in { $from }, against a target of { $level }.
answer-forecast-short = About { $ahead } of people in { $economy } are forecast to be online in { $due } ({ $interval }), short of { $level }.
answer-pace-short = To reach { $level } online by { $due }, { $economy } needs { $needed } percentage points a year from { $from }; its pace since { $since } is { $pace }.
# $before: the year before $from, up to which a pace is counted, and from which that needed is.
answer-pace-still = The { $from } figure for { $series } may repeat that of { $before }, so paces count to { $before }, and a forecast may be too low.
# $lately: points a year from the value before the last.
answer-pace-slowed = To reach { $level } online by { $due }, { $economy } needs { $needed } percentage points a year from { $last }, or { $more } from { $today } if nothing has changed since; its pace since { $since } is { $pace }, but only { $lately } at the last step, to { $last }.
answer-pace-later = To reach { $level } online by { $due }, { $economy } needs { $needed } percentage points a year from { $last }, or { $more } from { $today } if nothing has changed since; its pace since { $since } is { $pace }.
answer-pace-unknown = To reach { $level } online by { $due }, { $economy } needs { $needed } percentage points a year from { $from }; estimates in its series hide its recent pace.
answer-pace-reached = { $economy } is on track for { $level } online by { $due }: the central forecast reaches it in { $year }.
