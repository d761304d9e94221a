### Policy options: research/findings/practice/options.py, options_among.py, tried.py and diagnosis.py; problems and options of data/catalogue/options.yaml

# $gaps: how many are named; $topics: what they are about, a list of options-concerns and options-topic.
options-headline = { $gaps ->
    [one] One priority for { $economy }
   *[other] { $gaps } priorities for { $economy }
}
# Of the problems that one subject has.
options-headline-part = { $gaps ->
    [one] The largest gap of { $economy } on this subject
   *[other] The { $gaps } largest gaps of { $economy } on this subject
}
options-headline-further = Further gaps of { $economy } on this subject
options-concerns = { $topic } ({ $people } people)
options-concerns-coverage = { $topic } (up to { $people } people)
options-concerns-use = people within reach of 4G who are not online ({ $people } aged 10 and over)
options-concerns-learning = { $topic } ({ $people } aged 10 and over)
options-none = { $economy } has no priority gap in { $topics }.
options-none-few = Too few recent figures to set priorities for { $economy }; there is no gap in { $topics }.
# $topics: all but Internet use, whose target is not known to be met.
# $topics: what is at its benchmark, and at least one that is on track for it.
options-none-open = On the subjects of this report, { $economy } misses no target or benchmark that recent figures can check, or is forecast to reach it in time; to be kept or completed: { $topics }.
options-none-dated = On the subjects of this report, national figures of { $economy } that show no gap are over three years old.
# $topics: what has no target, and is compared with economies of similar income alone.
options-none-income = On the subjects of this report, national figures of { $economy } could be compared only with economies of similar income, and are not behind them, in { $topics }.
options-unjudged = No gap found for { $economy } on this subject; figures are missing or too old to judge { $topics }.
# $topics: the largest gaps on subjects that this report does not cover.
options-elsewhere = Largest gaps on other subjects, in the country profile: { $topics }.
options-elsewhere-use = people within reach of 4G who are not online
# $people: how many are offline; $bound: % of people, the target of $due.
# The same where nothing else is a priority; $more: people offline by the figure before a possible break.
options-offline-left-jump = Internet use has reached { $bound } if its last rise is real and not a break in the series: by the latest figure { $people } people are offline, by the one before { $more }.
options-offline-left-on-track = Left to decide: how the last { $people } people offline come online. Internet use is on track for { $bound } by { $due }; a household survey would show who they are.
options-offline-left-open = Left to decide: how the last { $people } people offline come online. Internet use is below the target of { $bound } for { $due } and not known to be on track; a household survey would show who they are.
options-offline-left-met = Left to decide: how the last { $people } people offline come online. Internet use has reached the target of { $bound }; a household survey would show who they are.
options-unknown = Policy options for { $economy } cannot be named, for lack of recent figures.
# $topics: the first of what could not be checked.
options-measure = The sources of this report have too few recent figures to check { $topics }.
# $topics: what could not be checked.
options-unchecked-missing = Not checked for lack of figures: { $topics }.
options-unchecked-alone = Not checked, as there is no figure to compare them with: { $topics }.
options-unchecked-old = Not checked, as the figures are too old: { $topics }.
options-unchecked-open = Not checked, as the figures contradict each other or leave it open: { $topics }.
# $people: offline within reach of 4G; $range: from low costs of the fewest to high costs of the most.
options-use-terms = Phones and courses for the { $people } people aged 10 and over offline within reach of 4G would cost { $cost }.
options-use-terms-readers = Phones and courses for the { $people } people offline within reach of 4G who can read would cost { $cost }. About { $unread } others need reading first, which is not priced.
options-use-trial = Before a national programme, a trial of phones and courses for a year with { $people } people would cost about { $trial }. { $all }
options-use-power = Up to { $people } of the people offline have no electricity to charge a phone.
options-use-less = The cost for all is lower if more people are online than the { $users } published.
# $people: offline within reach of 4G; $yearly: US$ a year, a range; $share: that as a share of GDP, a range.
options-price-cost = Where competition does not bring the price to { $percent }, a subsidy for new users would cost { $cost } a year at today’s price. For all users it would cost { $everybody }.
options-price-cost-share = Where competition does not bring the price to { $percent }, a subsidy for new users would cost { $cost } a year at today’s price, { $share } of GDP. For all users it would cost { $everybody }.
# $people: without electricity; $kit, $grid: US$ a person.
options-electricity-cost = For those the main grid will not reach: { $kit } a person with solar kits for light and phones, { $grid } with village grids, also for appliances and small businesses. For all { $people } people without electricity that would be { $kits } with kits or { $grids } with village grids. Each is one price, of which no range is known. Extending the main grid is not priced.
options-electricity-method = Electricity is priced to build by figures of the World Bank, of 2024 for solar kits and of 2022 for village grids. Running it is not in it.
# $data-range: all that data cost over the years, discounted.
# The first step for a priority. $cost: at central unit costs, with its $range; $arms: one of options-trial-arms-...; $more: people of 100.
options-step-settle = Settle, with the statistical office and the ITU, which figure of Internet use is right.
options-step-either = Either figure of Internet use shows the gap; before the next report on the target, settle with the statistical office and the ITU which is right.
options-step-ask = have the statistical office survey people offline in 4G areas. If most have no phone with 4G, cut taxes on phones or finance them; if most have one, look at prices, reading and skills.
options-step-ask-affordable = have the statistical office survey people offline in 4G areas. If most have no phone with 4G, cut taxes on phones or finance them; if most have one, look at reading, skills and content, as data are affordable on average.
options-obtain = leave out of that survey what newer figures on { $topics } show; this report has read none (they may be published by: { $publishers }).
options-step-mapped = have the regulator map 4G coverage. Where people offline have a signal, fund phones and courses; where they have none, tender sites.
options-look-up = survey people offline if 4G covers at least { $level } of people by the ITU’s figures, which the data of this report lack, and finance phones if most have none with 4G; if it covers fewer, map the gaps and tender sites there.
options-step-verify = check the series before any spending: have those who report it settle which figure is right, as it decides whether there is a gap, and how large.
options-trial = once that survey is in, and before funding phones or courses nationwide, have the statistical office or a university try them for a year with { $people } people who are offline. In places drawn by lot, those aged 10 and over who can read get a phone, a course, both or neither. Fund what brings people online at the lowest cost; if nothing does, a survey shows why. The trial would cost about { $cost } for phones and courses; the survey comes on top.
options-step-learning = have the education ministry price a course in basic digital skills, and list the schools and libraries that can hold it. Begin where most people are offline.
options-classes = have the education ministry price adult classes for the { $unread } people aged 15 and over who cannot read, and begin where schools have room.
options-step-coverage = have the regulator publish a map of 4G coverage. Where there is 3G, upgrade its sites; where there is no network, tender new ones.
options-step-sites = have the regulator publish a map of 4G coverage. Tender sites where there is none, beginning where most people live.
options-step-basket = have the regulator compare the retail price of an entry-level plan, the wholesale price (what operators pay for capacity) and taxes with those of two economies of like size and income. If operators’ margin is wide, act on competition or the retail price; if the wholesale price is high, buy capacity jointly with neighbours or regulate it; if taxes are high, lower them.
options-step-women = have the statistical office ask women who are offline why. If they lack phones, finance phones for women; if they have phones, fund courses taught by women.
options-step-women-phones = have the regulator ask operators how many women have a line in their own name, and in which phones. If few have a line, ease registration; if most have a basic phone, finance smartphones for women.
options-step-women-work = have the statistical office ask women who are out of work why. If for children, fund their care; if for lack of skills, fund training with placement; if there is no work nearby, train for digital work.
options-step-women-literacy = have the education ministry estimate by region, from the last survey, how many women cannot read, and list the adult classes there are. Where classes are full, add places; where there are none, open them in schools; where they stay empty, change their hours and look after children.
options-step-girls-school = have the education ministry list the girls who left school before the end of its upper level, and why. If for fees, pay stipends; if for distance, give bicycles or open classes nearby.
options-step-devices = have the statistical office ask people without a phone why. If for its price, finance phones or lower the duties on them; if for lack of a signal or power, extend these first.
options-step-rural = have the regulator publish a map of 4G coverage of rural places. Where there is a signal, fund phones and courses; where there is none, tender sites.
options-step-skills = have the statistical office show basic digital skills by age. If young people lack them, equip schools; if older people do, fund courses.
options-step-schools = have the education ministry list the primary schools without Internet. Where fibre or 4G is near, connect them by one tender; elsewhere, by satellite.
options-step-payments = have the central bank count the adults without an account. If they are many, open basic accounts; if few, link accounts by instant payments.
options-step-fixed = have the regulator count the homes that fibre or cable passes. If most of them do not subscribe, compare prices with two like economies; if few homes are passed, tender fibre.
options-step-exchanges = have the regulator compare the price of international capacity with two economies of like size. If it is over twice theirs, buy capacity with neighbours; if not, measure the traffic that its exchange points keep at home: what stays there needs no international bandwidth.
options-step-international = have the regulator compare the price of international capacity with two economies of like size. If it is far higher, buy capacity with neighbours; if not, keep traffic at home with an exchange point.
options-step-competition = have the regulator list what keeps new operators out. If it is licences, offer one; if it is access to sites or numbers, regulate it.
options-step-businesses = have the statistical office ask businesses that are offline why. If for its price, lower it; if for skills, fund advice; if for lack of a network, tender one.
options-step-cybersecurity = have the agency for cybersecurity list what the index asks for and is missing. If a law, draft it; if a response team, set it up.
options-order-spectrum = before tendering sites, settle how much spectrum operators may use. With { $end } MHz in place of the { $now } assumed, new sites for all { $people } people would cost about { $total }; with { $least } MHz, about { $most }.
options-order-spectrum-above = before tendering sites, settle how much spectrum operators may use. With { $end } MHz in place of the { $now } assumed, new sites for all { $people } people would cost about { $total }; with { $least } MHz, about { $most }. That is above the range of this cost, which leaves out the dearest tenth of the simulations.
options-among-joint = Before the next meeting, ask the { $islands } island States for their wholesale and retail prices.
options-among-change-joint = Where operators’ margin is wide, act on competition or the retail price instead; where wholesale prices are high, buy together.
options-among-step-survey = Before the next meeting, have the statistical offices agree on the ITU’s questions on phones and skills for their household surveys, and on asking people offline whether they have a phone with 4G. Economies with recent figures in the series of the ITU and of the UN (SDG indicators 5.b.1 and 4.4.1) need only the last question.
options-among-unpriced = The cost of the survey is not estimated.
options-among-uncosted = No cost is estimated.
options-among-change-survey = Where most people offline have no phone with 4G, fund phones or cut taxes on them; where most have one, look at reading and skills, and at prices where data are dear.
options-among-step-coverage = Before the next meeting, have the regulators publish maps of 4G and 3G coverage.
options-among-change-coverage = Where the maps show 3G, upgrade its sites; where they show no network, tender new ones; where they show { $benchmark } covered, turn to phones and courses.
options-among-step-electricity = Before the next meeting, have the utilities list the places the grid will not reach by 2030.
options-among-change-electricity = Where the grid will arrive, fund connections to it; elsewhere village grids where clinics, schools or businesses need power, and solar kits for other homes. Who pays can differ: users by instalments, as in the Lao People's Democratic Republic and Côte d'Ivoire; a state fund's credit, as in Bangladesh; or a subsidy for each connection, as in the Solomon Islands.
options-among-islands = Find out whether wholesale prices (what operators pay for capacity) keep data and broadband dear, then decide on a joint purchase of capacity or a cable: in { $islands } small island developing States of { $group }, where { $people } people live ({ $years }), { $topic } is over { $benchmark } of income per person.
options-step-electricity = have the utility list the places the grid will not reach by 2030. Begin there, with village grids where clinics, schools or businesses need power, with solar kits elsewhere.
# $people: out of reach of 4G; $public: % of the cost that users do not pay, if they pay $percent of income.
# $step: one of the four above; $target: cost-target.
# $share: of average income.
# $option: what was done; $result: one of options-result-...; $evidence: one of options-evidence-...
options-named = { $option } ({ $economy }): { $result }; { $evidence }.
options-named-cost = { $option } ({ $economy }): { $result }; { $evidence }. Cost: { $cost }.
# What the economy tried itself.
options-own = { $option }: { $result }; { $evidence }.
# What may keep people offline where there is a network, each a list of options-barrier-... $barriers: short of its target; $met: at its target; $unknown: not shown by recent figures.
options-barriers = { $offline } of people are offline; possible barriers: { $barriers }.
options-usual = May keep people offline, though not clearly worse in { $economy } than in economies of similar income: { $barriers }.
options-barriers-survey = Ask the statistical office for newer figures on { $unknown }; survey if there are none.
options-last-measured = { $topic } (newest figure in the sources read here: { $year })
# $before: of the year $since.
options-coverage-jump = have the regulator settle whether 4G covers { $value } of people or { $before } in { $since }. If the lower, networks come first; if the higher, a survey of people offline.
# $covered: % of people in reach of 4G as published, fewer than are $online.
options-coverage-doubt = have the regulator measure 4G coverage in each district or island: the { $covered } published ({ $covered-year }) does not fit { $online } online ({ $year }). If it is right, networks come first; if not, a survey of people offline.
options-barriers-unknown = Survey why people are offline: recent figures do not show it.
# A problem as the barrier it is to another.
options-barrier-price = the price of data
options-barrier-devices = a lack of phones
options-barrier-electricity = a lack of electricity
options-barrier-coverage = a lack of 4G coverage
options-barrier-skills = a lack of digital skills
options-barrier-literacy = adults who cannot read
options-sized-share = { $barrier } ({ $share })
options-sized-part = { $barrier } ({ $share }, which may explain part of it)
options-sized-most = { $barrier } ({ $share }; at most { $people } of the { $offline } people offline lack it, at least { $others } have it)
options-sized-lack = { $barrier } ({ $share }; at most { $people } of the people offline lack it)
options-sized-unread = { $barrier } ({ $share }; with children of 10 to 14, { $people } of the { $offline } people aged 10 and over offline cannot read)
options-sized-unread-covered = { $barrier } ({ $share }; with children of 10 to 14, { $people } of the { $offline } people aged 10 and over offline within reach of 4G cannot read)
options-sized-above = { $barrier } ({ $share }, more than are offline)
options-sized-average = { $barrier } at { $value } on average
options-sized-against = { $share } against { $median } in economies of similar income
options-sized-dearer = { $barrier } ({ $value } on average, against { $median } in economies of similar income)
# An option as the economy tried it itself, in options-own.
options-own-span = { $option }, { $years }
options-own-since = { $option }, since { $since }
options-own-until = { $option }, until { $until }
# $times: 100.
# $topics: gaps that no practice of others is an option for.
options-no-model = { $gaps ->
    [one] No measured programme was found for this priority.
   *[other] No measured programme was found for these priorities.
}
options-no-model-far = { $gaps ->
    [one] No measured programme was found for this priority; those of economies over 100 times larger are left out.
   *[other] No measured programme was found for these priorities; those of economies over 100 times larger are left out.
}
# $tried: options that have no measured result, each with the economies that tried it.
options-tried = Tried elsewhere; no comparison group shows that they bring people online: { $tried }.
options-tried-compared = Tried elsewhere with a comparison group, but measured on a related outcome and not on people online (see the table): { $tried }.
options-tried-price = Tried elsewhere; it was not shown that they lower the price to the target: { $tried }.
options-tried-related = Measured on a related outcome alone (see the table): { $tried }.
options-tried-by = { $option } ({ $economies })
options-far-out = Of economies over 100 times larger, only taxes and rules are shown.
options-model-short = { $evidence }; misses this target itself
# What an option that is a tax costs.
options-tax-device-taxes = The revenue forgone is not known here: ask the revenue authority for the yearly VAT and duty on phones.
options-tax-data-taxes = The revenue forgone is not known here: ask the revenue authority for the yearly excise duty and VAT on mobile services.
# What was done elsewhere needs no size.
options-far = From economies of a very different size than { $economy } (over { $times } times).
# $topic: a price; $needed, $largest: a fall in %, of it here and of those others brought down.
options-cut = The largest fall found that fits here is { $largest } ({ $economy }), less than it takes ({ $topic }).
options-fall = { $topic } by { $needed }
options-falls = To be affordable, prices have to fall: { $falls }.
options-falls-subsidy = No spending is proposed; to be affordable at today's incomes, prices have to fall: { $falls }. Lower taxes or spectrum fees would cost revenue, which is not estimated here. Not proposed: a subsidy of mobile data for all users, present and new, for { $cost } a year, { $share } of GDP; over { $limit } is taken as too much to keep up.
options-falls-unpaid = No spending is proposed; to be affordable at today's incomes, prices have to fall: { $falls }. Lower taxes or fees would cost revenue, which is not estimated here.
options-competition-unknown = review the market shares of operators and the conditions of entry. If entry is closed, license a new operator; if it is open and one or two operators hold most of the market, open a competition inquiry; if operators compete, look at taxes, spectrum fees and wholesale prices.
options-met = At their benchmark, or near it: { $topics }.
# $topics: what has no target.
options-income = Compared only with economies of similar income, and not behind them: { $topics }.
# $topics: short of their target, and forecast to reach it in time.
options-on-track = On track for their target: { $topics }.
# $topics: at their benchmark or on track, each with its year.
options-dated = No gap, or on track, by figures over three years old: { $topics }.
options-method = Results are as sources report them, no proof of cause.
options-ranges = Ranges of people aged 10 and over: by how many children are offline, and how many people are online where there is no 4G.

## Of a group

# $gaps: how many are named; $topics: what they are about, a list of options-among-topic and options-among-topic-people.
options-among-headline = { $gaps ->
    [one] One decision for { $group }
   *[other] { $gaps } decisions for { $group }
}
# $short: economies that have the gap, of the $known with recent figures.
options-among-topic = { $topic } ({ $economies })
# $people: how many it concerns in all economies with figures.
options-among-topic-people = { $topic } ({ $people } people in { $economies })
decision-use = decide who pays for devices and courses
decision-survey = agree on survey questions on phones and skills
decision-online = bring more people online
decision-coverage = decide who pays for networks
decision-learning = teach people who are offline
decision-electricity = decide who pays for electricity
decide-joint = find out whether wholesale prices keep data and broadband dear, then decide on a joint purchase of capacity or a cable ({ $islands } island States)
options-among-count-people = { $people }, { $economies }
options-among-count-few = { $economies }; few people offline live there
# $counts: one of the two above; of $economies one of two figures shows no gap.
options-among-count-without = { $counts }; not counted: { $economies }
options-among-axis-people = People affected
options-among-priority = priorities
options-among-other = other gaps
options-among-axis = Economies that have the gap, as a share of those with figures
options-among-chart = Bars: the people each gap concerns, or the share of economies that have it; the priorities are in colour. { $headline }
options-among-gap = For { $economies } in { $group }, { $topic } is a priority: the target or benchmark is missed.
options-among-level = For { $economies } in { $group }, { $topic } is a priority: the target is { $benchmark }.
options-among-where = { $economies }: { $share } of those in the economies counted.
options-among-near = Not counted, as { $benchmark } is met or missed by less than a point: up to { $people } more people, in { $economies }.
options-among-rule = Counted: economies where people online are at least { $within } fewer than 4G covers; coverage counts up to { $universal }.
options-among-where-doubted = Not counted, as one of two figures shows no gap of that size: { $economies }.
options-among-unnamed = Counted and not ranked, as a value may rest on a break in its series: { $economies }.
# All economies of a gap are named.
options-among-where-all = { $economies }.
options-among-counts = Totals of economies differ, as each count is of those with the figures it takes that do not contradict each other.
options-among-price-bars = Bars of prices count all economies where that price is over { $benchmark } of income per person; the priority is of { $islands } island States where either is.
options-among-where-economy = { $economy } ({ $people } people)
options-among-where-estimate = { $economy } ({ $people } people, by an estimate)
options-among-where-doubt = { $economy } ({ $people } people, in doubt)
options-among-furthest = Furthest among them: { $economies }.
options-among-elsewhere = Also over it, but no small island States near others (two within { $near } km): { $economies }.
options-among-use-terms = Phones and courses for { $people } people aged 10 and over, in { $economies }, would cost { $cost }.
options-among-use-terms-readers = Phones and courses for { $people } people aged 10 and over, in { $economies }, would cost { $cost }. Where many cannot read, only readers are counted: about { $unread } others need reading first, which is not priced.
options-among-use-doubted = Counts of people who can read rest on literacy figures that are in doubt in { $economies }.
options-among-use-priced = Phones and courses are priced for { $economies }.
options-among-use-unpriced = Not priced, as income is high, programmes are small, 4G coverage is not known or the gap is in doubt: { $economies }.
options-among-networks-cost = Reaching { $met } of people in { $economies } costs { $first } over { $years } years for new sites that reach { $fewer } people; reaching everyone there costs { $cost }.
options-among-networks-upgrades = Reaching { $met } of people in { $economies } costs { $first } over { $years } years for new sites that reach { $fewer } people, plus upgrades of 3G sites for { $upgraded } others, which are not priced. Reaching everyone there costs { $cost } for new sites, plus such upgrades.
options-among-networks-people = Networks are priced for { $priced } of { $needed } people out of reach of 4G: new sites for { $fewer } people until { $met } is reached, and for { $people } in all.
options-among-networks-upgraded = Until { $met } is reached, upgrades of 3G sites bring 4G to { $people } people.
options-among-networks-unpriced = Not priced, as figures it takes are missing or in doubt: { $economies }.
options-among-barriers = For most of these economies recent figures do not show the part played by { $unknown }.
# $short: economies that miss the benchmark by over the tolerance.
options-among-people-coverage = Decide who pays for networks: { $people } people in { $group } are out of reach of 4G where the { $benchmark } target is missed by a point or more ({ $economies }).
options-among-people-use = Decide who pays for devices and courses: { $people } people in { $group } are offline within reach of 4G, by the latest national figures, in economies where Internet use falls short of coverage ({ $economies }).
# In its place where coverage is known of most people offline.
options-among-reached = Decide who pays for devices and courses: by national figures, at least { $share } of the people offline in { $group } have 4G coverage.
options-among-survey = Agree on common survey questions on phones and skills before funding either. In { $economies } of { $group }, at least { $within } of the people 4G covers are offline (coverage counts up to { $universal }), and for most economies this report lacks recent figures on phones, skills or both.
options-among-people-online = Bring more people online: { $people } people in { $group } are not online, by national figures, in economies that miss the { $benchmark } target by a point or more ({ $economies }).
options-among-people-online-part = Bring more people online: { $people } people in { $group } are not online, by national figures without { $missing }, in economies that miss the { $benchmark } target by a point or more ({ $economies }).
options-among-people-learning = { $people } people aged 10 and over in { $group } are not online in economies that miss the { $benchmark } target by a point or more ({ $economies }).
options-among-people-electricity = Decide who pays for electricity: { $people } people in { $group } have none where the { $benchmark } target is missed by a point or more ({ $economies }).
# $more: by how much the sum of national figures exceeds the estimate.
options-among-unknown = Policy options for { $group } cannot be named, for lack of recent figures.
options-among-no-gap = By recent figures, no economy of { $group } has any of the gaps that could be checked.
# $topics: what most economies have no figures of.
options-among-unchecked = Not checked, as more than half of the economies of { $group } lack recent figures, or have some that contradict each other: { $topics }.
# $share: of the people offline; $topics: barriers.
# $tolerance: of the target or benchmark; $within: of 4G coverage, taken as $universal at most.

## A gap as what to do about it, with no capital as it may follow a colon. $value: the figure of the economy; $benchmark: what it is compared with.

options-problem-coverage = extend 4G to everyone in { $economy }: { $value } of people are within reach of it; the target counts as met at { $benchmark }.
# $people: who may be at least so many.
options-problem-use = bring online { $people } people aged 10 and over in { $economy } who have 4G coverage.
options-use-fewer = bring online { $people } people aged 10 and over in { $economy } who have 4G coverage; fewer if more than { $users } of people are online.
# Of a range whose ends are near each other.
# $between: from the latest figures to those before a possible break, as are $value and $benchmark.
options-use-break = bring online { $between } people aged 10 and over in { $economy } who have 4G coverage; the figures conflict.
options-use-measure = settle the data first: how many people aged 10 and over in { $economy } have 4G coverage and are offline.
options-use-open = find out who is offline in { $economy } though there is 4G.
options-survey-year = { $year }, for which the yearly series has { $series }
options-problem-learning = teach the basics to people in { $economy } who are not online yet.
options-problem-online = bring more people in { $economy } online: { $value } use the Internet, against a target of { $benchmark }.
options-problem-price = lower the price of mobile data in { $economy }: 5 GB cost { $value }, against a target of { $benchmark }.
# $fixed: the price of fixed broadband, which misses the target too.
options-price-both = lower the price of broadband in { $economy } to { $benchmark } of income: mobile data cost { $value }, fixed broadband { $fixed }.
options-problem-devices = put a mobile phone into more hands in { $economy }: { $value } of people own one, against a target of { $benchmark }.
options-problem-rural = bring rural areas of { $economy } online: { $value } of rural people use the Internet, and { $benchmark } of urban people.
options-problem-electricity = bring electricity to everyone in { $economy }: { $value } of people have it, against a target of { $benchmark }.
options-problem-women = bring more women in { $economy } online: { $value } of them use the Internet, and { $benchmark } of men.
options-problem-women-phones = put a mobile phone into the hands of more women in { $economy }: { $value } of them own one, and { $benchmark } of men.
options-problem-women-phones-aged = put a mobile phone into the hands of more women in { $economy }: { $value } of those aged 15 to 49 own one, and { $benchmark } of men of these ages.
options-problem-women-work = bring more women in { $economy } into work: { $value } of those aged 15 and over are in the labour force, and { $benchmark } of men, by ILO estimates.
options-problem-women-literacy = teach more women in { $economy } to read and write: { $value } of those aged 15 and over can, and { $benchmark } of men.
options-women-unread = teach more women in { $economy } to read and write: { $people } of those aged 15 and over cannot; { $value } can, against { $benchmark } of men.
options-problem-literacy = teach more adults in { $economy } to read and write: { $value } of those aged 15 and over can, against a level of { $benchmark }.
options-problem-girls-school = keep girls in { $economy } in secondary school: { $value } of young women have completed the upper level, and { $benchmark } of young men.
# $value: a range, with its year.
options-problem-skills = teach basic digital skills in { $economy }: { $value } of Internet users reported one; the target is { $benchmark }.
options-problem-schools = connect primary schools in { $economy }: { $value } of them are on the Internet, against a target of { $benchmark }.
options-problem-payments = spread digital payments in { $economy }: { $value } of adults made or received one, against a median of { $benchmark } among economies of similar income.
options-problem-fixed-price = lower the price of fixed broadband in { $economy } to { $benchmark } of income: an entry-level plan costs { $value }.
# Where the price of mobile data, $mobile, meets the target, which names no basket.
options-problem-fixed-price-alone = decide whether fixed broadband is a goal of its own in { $economy }: an entry-level plan costs { $value }, above the target of { $benchmark }, which mobile data meet at { $mobile }.
# The target is met by mobile data.
options-use-share = bring online people in { $economy } who live within reach of 4G and are offline: { $value } use the Internet, although 4G covers { $benchmark }.
options-problem-fixed = spread fixed broadband in { $economy }: subscriptions are { $value }, against a median of { $benchmark } among economies of similar income.
options-problem-either = find out which figure of { $topic } in { $economy } is right: at { $value } ({ $year }) it is behind the median of economies of similar income, { $benchmark }; at { $before } ({ $since }) it is in their usual range.
options-problem-either-ahead = find out which figure of { $topic } in { $economy } is right: at { $value } ({ $year }) it is behind the median of economies of similar income, { $benchmark }; at { $before } ({ $since }) it is ahead of it.
options-problem-international = raise international bandwidth in { $economy }: it is { $value } per person, against a median of { $benchmark } among economies of similar income.
options-problem-competition = open mobile broadband in { $economy } fully to competition, which it is not yet.
options-problem-businesses = connect more businesses in { $economy } to the Internet: { $value } use it, against a target of { $benchmark }.
options-problem-cybersecurity = improve cybersecurity in { $economy }: it scores { $value } of 100 in the Global Cybersecurity Index, below the { $benchmark } where its second tier begins.

## What a gap is about, in a list and as a label

options-topic-coverage = 4G coverage
    .label = 4G coverage
options-topic-use = Internet use by people within reach of 4G
    .label = People within reach of 4G who are not online
options-topic-learning = training of people who are offline
    .label = Training of people who are offline
options-topic-online = Internet use
    .label = Internet use
options-topic-price = the price of mobile data
    .label = Price of mobile data
options-either-price = the price of mobile data or of fixed broadband
options-broadband-price = the price of broadband
    .label = Price of broadband
options-topic-devices = mobile phone ownership
    .label = Mobile phone ownership
options-topic-rural = Internet use in rural areas
    .label = Internet use in rural areas
options-topic-electricity = access to electricity
    .label = Access to electricity
options-topic-women = Internet use of women
    .label = Internet use of women
options-topic-women-phones = mobile phones of women
    .label = Mobile phones of women
options-topic-women-phones-aged = mobile phones of women aged 15 to 49
    .label = Mobile phones of women aged 15 to 49
options-topic-women-work = women aged 15 and over in the labour force
    .label = Women aged 15 and over in the labour force
options-topic-women-literacy = literacy of women aged 15 and over
    .label = Literacy of women, aged 15 and over
options-topic-literacy = adult literacy
    .label = Adult literacy
options-topic-girls-school = secondary school of girls
    .label = Secondary school of girls
options-topic-skills = basic digital skills
    .label = Basic digital skills
options-topic-schools = Internet in primary schools
    .label = Internet in primary schools
options-topic-payments = digital payments
    .label = Digital payments
options-topic-fixed-price = the price of fixed broadband
    .label = Price of fixed broadband
options-topic-fixed = the number of fixed-broadband subscriptions
    .label = Fixed-broadband subscriptions
options-topic-international = international bandwidth
    .label = International bandwidth
options-topic-competition = competition in mobile broadband
    .label = Competition in mobile broadband
options-topic-businesses = businesses connected to the Internet
    .label = Businesses connected to the Internet
options-topic-cybersecurity = cybersecurity
    .label = Cybersecurity

## What would close a gap: what follows “to” in options-none-end

options-aim-coverage = bring 4G to everyone
options-aim-use = bring online the people 4G already reaches
options-aim-learning = teach people who are not online yet
options-aim-online = bring more people online
options-aim-price = lower the price of mobile data
options-aim-devices = put a mobile phone into more hands
options-aim-rural = bring rural areas online
options-aim-electricity = bring electricity to everyone
options-aim-women = bring women online
options-aim-women-phones = put a mobile phone into the hands of more women
options-aim-women-phones-aged = put a mobile phone into the hands of more women
options-aim-women-work = bring more women into work
options-aim-women-literacy = teach more women to read and write
options-aim-literacy = teach more adults to read and write
options-aim-girls-school = keep girls in secondary school
options-aim-skills = teach basic digital skills
options-aim-schools = connect primary schools
options-aim-payments = spread digital payments
options-aim-fixed-price = lower the price of fixed broadband
options-aim-fixed = spread fixed broadband
options-aim-international = gain international bandwidth
options-aim-competition = open mobile broadband to competition
options-aim-businesses = connect more businesses to the Internet
options-aim-cybersecurity = improve cybersecurity

## What can be done, in a list and as a label

option-universal-service-fund = pay for rural networks from a universal service fund
    .label = Pay for rural networks from a universal service fund
option-shared-rural-networks = share rural networks between operators
    .label = Share rural networks between operators
option-coverage-obligations = set coverage duties in licences and tenders
    .label = Set coverage duties in licences and tenders
option-trainers-nearby = train people where they live
    .label = Train people where they live
option-operator-training = train customers through the sales agents of operators
    .label = Train customers through the sales agents of operators
option-subsidised-homes = subsidise connections of low-income households
    .label = Subsidise connections of low-income households
option-device-instalments = sell phones in small instalments
    .label = Sell phones in small instalments
option-price-inquiry = open a competition inquiry into prices
    .label = Open a competition inquiry into prices
option-market-entry = license more operators
    .label = License more operators
option-new-operator = admit a new mobile operator
    .label = Admit a new mobile operator
option-independent-regulator = make the regulator independent and open the market to investment
    .label = Make the regulator independent and open the market to investment
option-mobile-competition = open mobile services to more operators
    .label = Open mobile services to more operators
option-data-taxes = cut taxes on mobile data
    .label = Cut taxes on mobile data
option-low-cost-phones = sell low-cost smartphones with operators
    .label = Sell low-cost smartphones with operators
option-device-taxes = cut taxes on low-cost devices
    .label = Cut taxes on low-cost devices
option-devices-for-pupils = give every pupil a computer
    .label = Give every pupil a computer
option-fibre-to-villages = lay fibre to villages
    .label = Lay fibre to villages
option-village-centres = open information centres in villages
    .label = Open information centres in villages
option-public-hotspots = open free public hotspots
    .label = Open free public hotspots
option-grid-connections = extend the grid with affordable connections
    .label = Extend the grid with affordable connections
option-connection-credit = connect homes to the grid on credit
    .label = Connect homes to the grid on credit
option-off-grid-solar = provide off-grid solar power
    .label = Provide off-grid solar power
option-women-teach-women = train women to teach women where they live
    .label = Train women to teach women where they live
option-labs-for-girls = open computer labs and courses for women and girls
    .label = Open computer labs and courses for women and girls
option-operators-for-women = commit operators to a strategy for women online
    .label = Commit operators to a strategy for women online
option-phones-for-women = give smartphones to women
    .label = Give smartphones to women
option-digital-work = train women for digital work
    .label = Train women for digital work
option-training-with-placement = combine training with placement in work
    .label = Combine training with placement in work
option-child-care = offer care of children after school
    .label = Offer care of children after school
option-literacy-by-phone = practise reading and writing by text message
    .label = Practise reading and writing by text message
option-adult-classes = teach adult classes with a phone
    .label = Teach adult classes with a phone
option-girls-stipends = pay stipends for girls in school
    .label = Pay stipends for girls in school
option-bicycles-for-girls = give girls bicycles to ride to school
    .label = Give girls bicycles to ride to school
option-basic-accounts = open basic accounts and mobile money
    .label = Open basic accounts and mobile money
option-older-learners = train older people
    .label = Train older people
option-equipped-schools = equip schools and train their teachers
    .label = Equip schools and train their teachers
option-joint-tenders = buy connections of many schools in one contract
    .label = Buy connections of many schools in one contract
option-instant-payments = run instant payments through the central bank
    .label = Run instant payments through the central bank
option-fibre-programme = run a national fibre programme
    .label = Run a national fibre programme
option-fibre-competition = let builders of fibre compete
    .label = Let builders of fibre compete
option-regulated-prices = regulate prices of fixed broadband
    .label = Regulate prices of fixed broadband
option-regional-programmes = join a regional programme of small economies for cables and fibre
    .label = Join a regional programme of small economies for cables and fibre
option-wholesale-prices = lower the wholesale price of cable capacity
    .label = Lower the wholesale price of cable capacity
option-exchange-points = set up exchange points
    .label = Set up exchange points
option-submarine-cables = lay a submarine cable open to competing providers
    .label = Lay a submarine cable open to competing providers
option-cybersecurity-law = pass a cybersecurity law and appoint an authority
    .label = Pass a cybersecurity law and appoint an authority
option-response-team = set up a computer emergency response team
    .label = Set up a computer emergency response team

## Table

# $value, $before: a figure of a practice, and the one before it; $what: what is counted; $year: of the figure.
options-result = { $value } { $what } ({ $year })
# A whole clause with what it compares.
options-result-compared = { $what }
    .label = { $what }.
# $until: the year in which what was done ended.
options-result-ended = { $result } (the measure ended in { $until })
    .label = The measure ended in { $until }. { $result }
options-gap = { $topic }: { $value }, against { $benchmark }
    .label = { $topic }: { $value }, against { $benchmark }
# $value: people online; $benchmark: people covered.
options-gap-use = { $topic }: { $value } use the Internet, 4G covers { $benchmark }
    .label = { $topic }: { $value } use the Internet, 4G covers { $benchmark }
options-gap-learning = { $topic }: { $value } of people use the Internet
    .label = { $topic }: { $value } of people use the Internet
options-column-gap = Gap
options-column-share = Share of economies with figures
options-column-option = Option
options-column-result = Reported result
options-column-evidence = Evidence
# How the source shows a result.
options-evidence-effect = with a comparison group
    .label = With a comparison group
options-evidence-effect-related = with a comparison group, on a related outcome
    .label = With a comparison group, on a related outcome
options-evidence-change = before and after
    .label = Before and after
options-evidence-change-related = before and after, on a related outcome
    .label = Before and after, on a related outcome
options-evidence-figure = no comparison
    .label = No comparison
short-options-step-ask = survey people offline in 4G areas: if most have no phone with 4G, cut taxes on phones or finance them; if most have one, look at prices, reading and skills.
short-options-step-ask-affordable = survey people offline in 4G areas: if most have no phone with 4G, cut taxes on phones or finance them; if most have one, look at reading, skills and content.
short-options-step-verify = check the series before any spending: whether there is a gap, and how large, depends on which figure is right.
short-options-step-learning = have the education ministry price a course in basic digital skills, and list the schools and libraries that can hold it.
short-options-step-coverage = map 4G coverage: where there is 3G, upgrade its sites; where there is no network, tender new ones.
short-options-step-basket = compare retail prices, wholesale prices and taxes with two like economies: if operators’ margin is wide, act on competition or the retail price; if wholesale prices are high, buy capacity jointly or regulate them; if taxes are high, lower them.
short-options-step-women = have the statistical office ask women who are offline why.
short-options-step-women-phones = count the women with a line in their own name: if few, ease registration; if most have a basic phone, finance smartphones.
short-options-step-women-work = have the statistical office ask women who are out of work why.
short-options-step-women-literacy = have the education ministry estimate by region, from the last survey, how many women cannot read, and list the adult classes there are.
short-options-step-girls-school = have the education ministry list the girls who left school before the end of its upper level, and why.
short-options-step-devices = have the statistical office ask people without a phone why.
short-options-step-rural = map 4G coverage of rural places: where there is a signal, fund phones and courses; where there is none, tender sites.
short-options-step-skills = have the statistical office show basic digital skills by age.
short-options-step-schools = have the education ministry list the primary schools without Internet.
short-options-step-payments = have the central bank count the adults without an account.
short-options-step-fixed = count the homes that fibre or cable passes: if most do not subscribe, compare prices; if few are passed, tender fibre.
short-options-step-exchanges = compare the price of international capacity with two economies of like size: if it is over twice theirs, buy with neighbours; if not, measure the traffic that its exchange points keep at home.
short-options-step-international = compare the price of international capacity with two economies of like size: if it is far higher, buy with neighbours; if not, set up an exchange point.
short-options-step-competition = list what keeps new operators out: if licences, offer one; if access to sites or numbers, regulate it.
short-options-step-businesses = have the statistical office ask businesses that are offline why.
short-options-step-cybersecurity = have the agency for cybersecurity list what the index asks for and is missing.
short-options-step-electricity = have the utility list the places the grid will not reach by 2030.
short-options-coverage-jump = settle whether 4G covers { $value } of people or { $before } in { $since }: if the lower, networks come first; if the higher, a survey of people offline.
short-options-coverage-doubt = measure 4G coverage in each district or island: if the { $covered } published is right, networks come first; if not, a survey of people offline.
short-options-competition-unknown = review market shares and conditions of entry: if entry is closed, license an operator; if one or two hold most of the market, open an inquiry; if operators compete, look at taxes and wholesale prices.
# Costs of a summary in one line.
short-use-value-half = about { $half } once ({ $range })
short-use-value-prices = about { $half } once ({ $range })
short-options-use-trial = about { $trial } for a trial of phones and courses with { $people } people. { $all }
short-options-use-terms = Phones and courses for { $people } people would cost { $cost }.
short-options-use-terms-readers = Phones and courses for the { $people } people who can read would cost { $cost }.
short-options-among-use-terms = Phones and courses for { $people } people would cost { $cost }.
short-options-among-use-terms-readers = Phones and courses for { $people } people would cost { $cost }.
short-options-falls-unpaid = no spending is proposed; to be affordable at today's incomes, prices have to fall: { $falls }.
short-options-falls-subsidy = no spending is proposed; to be affordable at today's incomes, prices have to fall: { $falls }.
short-options-electricity-cost = { $kits } with solar kits for light and phones only or { $grids } with village grids, for all { $people } people without electricity; running costs and the main grid are not priced.
short-options-among-networks-cost = new sites for { $fewer } people, to reach { $met } of people in { $economies }, cost { $first } over { $years } years; reaching everyone there costs { $cost }. Trunk lines, core networks and town fibre, which can cost several times more, are not priced.
short-options-among-networks-upgrades = new sites for { $fewer } people, to bring 4G to { $met } of people in { $economies }, cost { $first } over { $years } years. Upgrades of 3G sites are not priced, nor are trunk lines, core networks and town fibre, which can cost several times more.
short-cost-then = { $sites }
