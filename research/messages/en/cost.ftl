### Cost of extending networks: research/findings/cost.py, cost_case.py, cost_pay.py

# $people out of reach; $cost at central costs, with its range; $fewer, $first: people and cost until $met are covered; of $out without 4G, $upgraded have 3G and $people do not; $share of one year's GDP.
cost-headline = Radio sites for everyone in { $economy } out of reach of 4G ({ $people } people) would cost { $cost } over { $years } years.
cost-headline-new = New 4G radio sites for the { $people } people in { $economy } beyond 3G would cost { $cost } over { $years } years.
cost-headline-first = Upgrading 3G sites for { $fewer } people in { $economy } would meet the target of { $met } 4G coverage; no cost is known.
cost-then-new = Sites of 3G could bring 4G to the other { $upgraded } people who lack it; upgrades are not priced.
cost-then-target = To cover { $met } of people, new sites for { $fewer } people would cost { $first }.
cost-then-target-new = To cover { $met } of all people, new sites for { $fewer } people would cost { $first }. It also takes upgrades for the { $upgraded } people with 3G, which are not priced.
cost-then-beyond = Beyond the target, the { $people } people out of reach of 3G need new sites, at { $cost } over { $years } years.
cost-then = { $sites } { $then }
cost-headline-upgrades = Sites of 3G could bring 4G to nearly all { $people } people in { $economy } out of its reach; upgrades are not priced.
cost-most = At most, if no site of 3G can be upgraded, new sites for all { $people } people out of reach of 4G would cost { $cost }.
cost-on-top = Trunk lines and core networks, phones and courses come on top.
cost-radio-only = Radio sites only: trunk lines and core networks come on top.
cost-in-range = The range is { $range }.
cost-doubted = These counts rest on 4G coverage of { $covered }, which is in doubt.
cost-of-gdp = Radio sites for everyone would cost { $share } of one year's GDP.
cost-value-about = about { $central }
cost-value-simulated = about { $central } ({ $range } in 80% of simulations)
cost-unknown = The cost of extending networks in { $economy } is not available.
# $people who are offline.
cost-no-gap = The number of the { $people } people offline in { $economy } who live out of reach of 4G is missing.
cost-not-described = The area, the urban share or access to electricity of { $economy } is missing for the same time.
cost-no-more = 4G reaches everybody in { $economy } ({ $year }); no network is left to build.
cost-no-more-hidden = Coverage is reported as 100%; rounded, that may leave up to { $people } people out of reach, who are not in the cost.
# $covered: 99% or more, of $year; the first in whole per cent.
cost-rounded = 4G coverage of { $economy } is reported as { $covered } ({ $year }), a rounded figure: who is left out, if anyone, is not known, so no network is priced.
cost-near-all = 4G coverage of { $economy } is reported as { $covered } ({ $year }): who is left out is within the error of such figures, so no network is priced.
# $speed in Mbit/s.
cost-speed = A network of { $speed } Mbit/s for a user cannot be planned for in { $economy }: one user would take more than a cell carries.
# $bandwidth in MHz, $carries in Mbit/s.
cost-cell = With { $bandwidth } MHz a cell carries { $carries } Mbit/s; choose a lower speed.

## What it takes

# What the model leaves out, next to the cost.
cost-narrow = Radio sites alone: trunk lines, core networks and town fibre are not in this cost and can be several times larger, by the world estimate of ITU's Action Blueprint (2025).
cost-range = Ranges of network costs are of tested assumptions: 80% of simulations that vary all of them at once lie within, traffic and spectrum included.
cost-range-alone = The dearest value of { $driver } alone would bring it to { $total }, more than the range holds.
cost-range-alone-low = The cheapest value of { $driver } alone would bring it to { $total }, less than the range holds.
# $people and $cost of new sites until the target counts as met, at $met; $upgraded people have 3G only; upgrades have to reach $share of them.
# $people: out of reach by $before of $since, before a possible break; $cost: of a network for them.
cost-before = By the 4G coverage of { $since } ({ $before }), { $people } people are out of reach, and networks for them would cost { $cost }.
cost-no-provinces = People by first-level area are not available for { $economy }; the model takes it as one area.
cost-demand-grows = Networks are built for the { $change } more people expected in { $years } years.
cost-demand-shrinks = The population is expected to fall by { $change } in { $years } years; networks are built for the people of today.
cost-demand-unknown = Population projections are not available for { $economy }; networks are built for the people of today.

## Notes

# $covered in $year; $traffic in GB a month; $speed in Mbit/s; $adoption: % of people a network is sized for.
cost-method = 4G reaches { $covered } of people ({ $year }). First-level areas have their people and land, towns lie in the area whose centre is nearest, and the people 4G does not reach are taken to live where land is emptiest. Sites have a power grid where people have electricity, which is taken to be where they live densest, and everywhere where 99% of people or more have it. Planned for are { $traffic } GB a user a month at { $speed } Mbit/s in the busiest hour, with { $adoption } of people taking the service.
cost-method-all = New sites are counted for all, also where upgrading sites of 3G would cost less.
cost-method-new = 3G reaches { $covered } of people; new sites are counted for the others, who are taken to live where land is emptiest.
# $factor: between the model and ITU's figures.
cost-yardstick = Run for everybody offline in 2020, the model comes within a factor of { $factor } of ITU's Connecting Humanity (2020), in the world and in each of its regions.
cost-prices = Costs are present values at prices of the years of their sources.
cost-unconfirmed = Taken as quoted, not read in the source named: { $figures }.

## Table and chart

cost-rows = What serves them
cost-served-towns = Towns
cost-served-capacity = Rural, sites for traffic
cost-served-coverage = Rural, sites for coverage
cost-served-satellite = Satellite, where land is emptiest
cost-served-all = All
cost-served-public = All, not paid by users
cost-served-target = Until the target counts as met
cost-served-most = All out of reach of 4G, if no site of 3G is upgraded
cost-served-upgraded = With 3G: upgrades, not priced
cost-served-first = Of these, until the target counts as met
cost-column-density = People per km²
cost-column-sites = Sites
cost-column-cost = Cost, central
cost-column-cheapest = Cost, low
cost-column-range-low = Cost, 80% of simulations, low end
cost-column-dearest = Cost, high
cost-column-range-high = Cost, 80% of simulations, high end
cost-column-each = Cost a person
cost-column-share = % of one year's GDP
cost-part-sites = Sites
cost-part-links = Links
cost-part-energy = Energy
cost-part-running = Running
cost-part-satellite = Satellite
cost-part-fees = Taxes and fees
cost-part-return = Administration and return
cost-axis-million = million US$
cost-axis-billion = billion US$
cost-chart = Cost by part, central costs. { $headline }

## What decides the cost. $driver: an assumption; $cost: at central costs; $range: with it at either end.

cost-drivers-headline = The cost of extending networks in { $economy } depends most on { $drivers }.
# $cost: at central costs; $levers: what decisions bring it to, a list of cost-lever-...; $end: in place of $now.
cost-lever-bandwidth = Ask the regulator how much spectrum operators use.
cost-lever-tax = Ask the tax office what taxes networks bear; lower taxes are lost revenue.
cost-drivers-method = Each line changes one assumption and no other; its ends are what the cost becomes. Costs are uncertain, choices such as traffic are decided.
cost-drivers-spread = From its low to its high end
cost-drivers-chart = What the cost becomes at either end of each assumption, the furthest apart first. { $headline }
cost-rows-assumptions = Assumption
cost-column-low = Value at the lowest cost
cost-column-central = Central value
cost-column-high = Value at the highest cost

## Who pays. $percent of income; $rest: what remains, a range by cost and income; $poorer: the least income, of the average.

pay-rest = Of the cost for all { $people } people, { $rest } would be public money, if users pay { $percent } of what they earn, which is assumed.
pay-nothing = None of the cost for all { $people } people would be public money, if users pay { $percent } of what they earn, which is assumed.
pay-open = Of the cost for all { $people } people, the public share cannot be narrowed: from none to { $most }, by what users earn, if they pay { $percent } of it.
pay-revenue = Revenue is that of the people who are newly connected alone and aged 10 and over, as devices are counted; what operators earn from others is not counted. That they have from { $poorer } to all of the average income is assumed, as where the price of data is brought down; no source is known.
pay-ends = Public money is low at the low cost and the average income, high at the high cost and { $poorer } of it. Where today’s price is lower, users pay that.
pay-surplus = Surpluses are spent where they reach most users for the money.
cost-income-gni = Income is GNI per person of { $year } (Atlas method), the average of all people.
cost-income-gdp = Income is GDP per person of { $year }, the average of all people.
cost-income-priced = ITU's prices in { $economy } are shares of an income of { $income } a person, as its prices in US$ show; of the World Bank's { $ours } ({ $since }), mobile data costs { $other }.

