### Cost of bringing people online where a network reaches them: research/findings/cost_usage.py

## Headlines. $people: those who need it; $cost: use-value-half, with its range of all that is not known: use-ends.

use-devices-offline = Phones and training for the { $people } people offline in { $economy } would cost { $cost }.
use-devices-covered = Phones and training for the { $people } people offline within reach of 4G in { $economy } would cost { $cost }.
use-devices-offline-readers = Phones and training for the { $people } people offline in { $economy } who can read would cost { $cost }.
use-devices-covered-readers = Phones and training for the { $people } people offline within reach of 4G in { $economy } who can read would cost { $cost }.
use-value-half = about { $half } once: { $device } for an entry-level smartphone for half of them, as is assumed, and { $training } for a course for each, in proportion to average income, as trainers are paid wages. How many have a phone matters most: { $least } if all do, { $most } if none does; with prices and the number of people as well, it is { $range }
use-value-prices = about { $half } once: { $device } for an entry-level smartphone for half of them, as is assumed, and { $training } for a course for each, in proportion to average income, as trainers are paid wages. Prices and the number of people matter most: { $prices } if half have a phone; with how many have one as well, it is { $range }
use-half = If half have a smartphone, that is { $share } of one year's GDP, or { $each } a person.
use-half-no-gdp = If half have a smartphone, that is { $each } a person.
use-midpoint = The central cost is for { $middle } people aged 10 and over, in a range of { $people }.
use-unread = The other { $people } people aged 10 and over need reading first; neither that nor their phones are priced.
use-may-unread = Some of them may need reading first: of everybody aged 15 and over, online or offline, { $people } people cannot read ({ $year }).
use-literacy-old = People who cannot read are counted too: the newest figure on literacy in the sources read here is of { $year }.
use-literacy-unknown = People who cannot read are counted too: no recent figure of literacy can be compared.
use-literacy-doubted = Counts of people who can read rest on adult literacy of { $literate }, which is in doubt.
# Claims of their own after one of the above. $share of one year's GDP; $each: for one of them; $half: if half of them have a smartphone.
use-network-first = 4G does not reach the people offline in { $economy }; the network comes first.
use-high-income = What devices and training would cost in { $economy } is not estimated: the prices read here are of low- and middle-income economies.
use-few = What devices and training would cost in { $economy } is not estimated: the prices read here are of far larger programmes.
use-open = How many people within reach of 4G in { $economy } need phones and courses is not known, from none to { $people }, so no cost is given.
use-open-least = At least { $people } of the { $offline } people offline in { $economy }, of all ages, live within reach of 4G; how many of them are aged 10 and over is not known, so no cost is given.
use-wide = { $people } people in { $economy } may need phones and courses, too wide a range to give a cost.

## The price of data. $price, $budget: % of average income.

use-data-unknown = A subsidy of data is not in the cost.
use-data-within = Entry-level data cost { $price } of average income, within the target of { $budget }.
use-data-price = Entry-level data cost { $price } of average income.
use-data-large = Entry-level data cost { $price } of average income. A subsidy down to { $budget } for all users, present and new, would cost { $cost } a year, { $share } of GDP. Over { $limit } is taken as too much to keep up: the price has to fall.

## Notes and gaps

use-whether-covered = They need these whether or not a network reaches them; how many it reaches is not available.
# $people out of reach of 4G.
use-later = Up to { $people } people of all ages are offline out of reach of 4G and will need the same once a network reaches them; they are not counted here.
use-later-rounded = About { $people } people of all ages are offline out of reach of 4G and will need the same once a network reaches them; they are not counted here.
use-ends = The low end of this cost is courses alone at low prices, for the fewest people, if all have a smartphone; the high end is phones and courses at high prices, for the most people, if none has one.
# $figure: a cost of $year, from $source.
use-source = { $figure }: { $source }
use-device-low = Phones are at prices that were observed; at { $low }, which the industry calls for and has not reached, they would cost { $share } less.
# $income: US$ a person a year.
use-wages = Training costs in proportion to average income, as trainers are paid wages; unit costs here are for { $income } a person a year.
use-readers = Courses are for people who can read. Of everybody aged 15 and over, { $share } cannot, and people offline read less often: fewest of them if everybody online reads, most if they read as often as everybody. The others need reading first, which is not priced.
use-readers-unknown = How many people offline can read is not known: no recent figure of literacy can be compared. Courses are priced as if all could.
use-unread-differ = Those who need reading first are not all { $people } people aged 15 and over who cannot read: people who are online, or out of reach of 4G where that is known, are left out, and those aged 10 to 14 are counted too.
# $central, $high: % of average income.
use-poorer = A subsidy of data is counted at today’s retail price; all users are those online and those counted here. The low end takes people offline to have the average income, the high end { $high } of it, the central cost an income midway between; no source is known.
use-content = Each person gets one device and one training, once. Replacing devices, and making content relevant, are not costed.
use-no-price = The price of entry-level mobile data in { $economy } is missing; ITU publishes it.

## Table and chart

use-rows = Part
use-part-device = A smartphone
use-part-data = Data brought down to 2% of income, a year
use-part-everybody = Data brought down to 2% of income, a year, if all users claim it
use-part-training = Training in basic digital skills
use-part-unread = Not priced: people who need reading first
use-part-may-unread = Aged 15 and over who cannot read, online or offline: some of all counted
use-part-all = Devices and training, over all people counted
use-part-half = The same, if half of them have a smartphone
use-instrument-device = device finance, lower taxes and duties on entry-level devices
use-instrument-data = competition, or a subsidy of the entry-level bundle
use-instrument-training = training in communities, schools and libraries
use-instrument-all = –
use-instrument-half = –
use-column-instrument = Measure
use-column-each = A person, central
use-column-low = Total, low
use-column-central = Total, central
use-column-high = Total, high
use-column-share = % of one year’s GDP, central
