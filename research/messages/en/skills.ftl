### Digital skills: research/findings/skills.py and skills_gap.py

## What women and men did. $skill: what they did; $women, $men: the shares who did.

# $skills: how many were asked, in $years; $states: in how many women were behind, ahead and level.
skills-compared = Of { $skills } digital skills surveyed in { $years }, women in { $economy } were { $states }.
skills-widest = The gap is widest in one skill: { $women } of women and { $men } of men { $skill }.
skills-surveyed = Surveys ask about the last three months.
skills-unknown = The sources of this report have no recent figures on digital skills of women and men in { $economy }.
skills-rows = Skill

## The gap to the target. $share: who has the skills, a range; $target: who should by the year $due; $years: of the surveys.

skills-gap-basic-reached = { $share } of Internet users in { $economy } had basic digital skills in { $years }: the target of { $target } was reached.
skills-gap-basic-open = { $share } of Internet users in { $economy } had basic digital skills in { $years }: whether the target of { $target } is met cannot be judged.
skills-gap-basic-short = { $share } of Internet users in { $economy } had basic digital skills in { $years }, against a target of { $target } by { $due }.
# $share: the least, or the most, it can be.
skills-gap-basic-reached-end = At least { $share } of Internet users in { $economy } had basic digital skills in { $years }: the target of { $target } was reached.
skills-gap-basic-short-end = At most { $share } of Internet users in { $economy } had basic digital skills in { $years }, against a target of { $target } by { $due }.
skills-gap-intermediate-reached = { $share } of Internet users in { $economy } had intermediate digital skills in { $years }: the target of { $target } was reached.
skills-gap-intermediate-open = { $share } of Internet users in { $economy } had intermediate digital skills in { $years }: whether the target of { $target } is met cannot be judged.
skills-gap-intermediate-short = { $share } of Internet users in { $economy } had intermediate digital skills in { $years }, against a target of { $target } by { $due }.
skills-gap-intermediate-reached-end = At least { $share } of Internet users in { $economy } had intermediate digital skills in { $years }: the target of { $target } was reached.
skills-gap-intermediate-short-end = At most { $share } of Internet users in { $economy } had intermediate digital skills in { $years }, against a target of { $target } by { $due }.
# $people: the share of all people with that level, a range; $online: the share of them who used the Internet.
skills-gap-of-all = The survey gives the share of all people: { $people }, when { $online } were online.
# $people: how many would have to learn, a range or its upper end.
skills-need-basic = { $people } people aged 15 and over would need basic skills to reach { $target }.
skills-need-intermediate = { $people } people aged 15 and over would need intermediate skills to reach { $target }.
skills-gap-unknown = No survey read here shows how far { $economy } is from the target of { $target } of Internet users with basic digital skills by { $due }.
# $areas: how many are known, of five; $shown: each with its share of people.
skills-gap-areas = { $areas ->
    [one] Of five areas of digital skills, a recent survey of { $economy } shows one: { $shown }. How many have basic skills is not known.
   *[other] Of five areas of digital skills, recent surveys of { $economy } show { $areas }: { $shown }. How many have basic skills is not known.
}
# $publisher: of the single skills; $share: a range too wide to be a finding.
skills-gap-vague-basic = Internet users in { $economy } with basic digital skills: the single skills surveyed ({ $years }; publisher: { $publisher }) leave their share at { $share }.
skills-gap-vague-intermediate = Internet users in { $economy } with intermediate digital skills: the single skills surveyed ({ $years }; publisher: { $publisher }) leave their share at { $share }.
skills-people-gap = Missing: population and age structure of { $economy } at about the time of the survey (published by the World Bank).
skills-gap-method = The share is a range because skills are published one by one and not how they overlap. Surveys give shares of all people; as the target for { $due } is for Internet users, they are divided by the share of people online in that year.
skills-not-all-basic = Not all basic skills were asked, so the share may be up to 100%.
skills-not-all-intermediate = Not all intermediate skills were asked, so the share may be up to 100%.
skills-gap-people = Shares of the survey are applied to the latest population aged 15 and over; some surveys cover other ages.
skills-level-basic = Basic skills
skills-level-intermediate = Intermediate skills
skills-column-level = Level
skills-column-low = Share of Internet users, at least
skills-column-high = At most
skills-column-people-low = Share of all people, at least
skills-column-people-high = Share of all people, at most
skills-column-online = Online then
skills-column-target = Target for { $due }
skills-column-central = People who would have to learn
skills-column-least = At least
skills-column-most = At most
skills-column-asked = Skills asked
skills-column-of = Of
skills-column-first = First survey
skills-column-last = Last survey
skills-axis = % of Internet users
skills-spread = Share of Internet users, range
skills-chart = Range of the share of people with digital skills against its target. { $headline }

## Who would have to learn. $share: of the people; $people: how many they are.

training-literacy-people = In { $economy }, about { $people } people aged 15 and over, or { $share }, cannot read and write.
training-literacy-share = In { $economy }, { $share } of people aged 15 and over cannot read and write.
training-literacy-none = Everybody aged 15 and over in { $economy } is reported to read and write.
training-internet-users-people = Of the { $offline } people offline in { $economy }, { $people } are aged 10 and over.
training-internet-users-covered = Of the { $offline } people offline in { $economy }, { $people } are aged 10 and over and within reach of 4G.
training-internet-users-people-open = { $offline } people are offline in { $economy }; how many are aged 10 and over is not known.
training-internet-users-covered-open = { $offline } people are offline in { $economy }; how many are aged 10 and over and within reach of 4G is not known.
# $people: out of reach of 4G.
training-later = Another { $people } people aged 10 and over are offline out of reach of 4G, and need a network first.
training-later-of = Of the { $offline } people offline, { $people } aged 10 and over live out of reach of 4G, and need a network first.
training-later-older = Another { $people } people aged 10 and over are offline out of reach of 4G; at most { $unserved } people of all ages have no 3G either, and need a network first.
training-later-of-older = Of the { $offline } people offline, { $people } aged 10 and over live out of reach of 4G; at most { $unserved } people of all ages have no 3G either, and need a network first.
training-later-none = From none to { $people } people aged 10 and over are offline out of reach of 4G; they would need a network first.
training-bounds = Counted are people aged 10 and over: fewest if all children are offline and nobody out of reach of 4G is online, most if children are offline as often as everybody and people out of reach are online as often as everybody, where 3G reaches them. The number between is the middle of the two.
training-bounds-aged = Counted are people aged 10 and over: fewest if all children are offline, most if children are offline as often as everybody. The number between is the middle of the two.
training-middle = The central cost is for the middle of the two counts.
training-base-adults = Of { $people } people aged 15 and over ({ $year }), those are counted who cannot read.
training-internet-users-none = Everybody in { $economy } is reported to use the Internet.
training-unknown = How many people in { $economy } cannot read or do not use the Internet is not known.
training-not-recent = The sources of this report have no recent figures on how many people in { $economy } cannot read or do not use the Internet.
# $cost of one training for everybody who does not use the Internet.
training-cost-offline-all = A course for each of the { $people } people aged 10 and over in { $economy } who are offline would cost { $cost }.
training-cost-offline-readers = A course for each of the { $people } people in { $economy } who are offline and can read would cost { $cost }. About { $unread } others aged 10 and over need reading first, which is not priced.
training-cost-covered-all = A course for each of the { $people } people aged 10 and over in { $economy } who are offline within reach of 4G would cost { $cost }.
training-cost-covered-readers = A course for each of the { $people } people in { $economy } who are offline within reach of 4G and can read would cost { $cost }. About { $unread } others aged 10 and over need reading first, which is not priced.
training-few = What training them costs is not estimated: the unit costs read here are of far larger programmes.
training-high = What training them costs is not estimated: the unit costs read here are of low- and middle-income economies.
# $bound: % of people, the target of $due.
training-pace-on-track = Internet use in { $economy } is on track to reach the target of { $bound } by { $due } if it goes on as others did after such levels; no further programme is priced.
training-pace-met = Internet use in { $economy } has reached the target of { $bound } for { $due }, so no programme is priced.
training-pace-met-jump = Whether Internet use in { $economy } has reached the target of { $bound } for { $due } depends on a possible break in its series, so no programme is priced.
# $low, $central, $high: of a course for a person.
training-central = The central cost of a course lies near the low end of its range: two sources come to { $low } and { $central } a person at an income of { $income } a year, and one to { $high }, which is the high end.
# $share: of people under 15; $age: from which on people are counted.
training-ages-part = People of { $economy } by single year of age are not known: two thirds of those under 15 ({ $share } of all) are taken to be under { $age }.
training-rows = People who
training-row-literacy = cannot read and write, aged 15 and over
training-row-internet-users = do not use the Internet
training-row-aged = do not use the Internet, aged 10 and over
training-row-covered = do not use the Internet, aged 10 and over, within reach of 4G
training-row-later = do not use the Internet, aged 10 and over, out of reach of 4G
training-row-unserved = have neither 3G nor 4G, of all ages
training-row-course = are priced a course
training-column-share = Share of all people of that age
training-column-people = People
training-column-least = People, at least
training-column-most = People, at most
training-column-low = Training, low
training-column-central = Training, central
training-column-high = Training, high
skills-pairs-chart = Dot pairs: women and men. { $headline }
