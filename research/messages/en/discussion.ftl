### Questions for discussion: research/findings/practice/discussion.py
### Each is raised by the claim whose id follows `discuss-`, and holds its values.

discussion = { $questions ->
    [one] One question follows from these figures
   *[other] { $questions } questions follow from these figures
}
discussion-none = These figures raise no question for discussion.

## Ground, peers and income

discuss-ground-lost = { $indicator } in { $economy } rose by { $change } since { $since }, and the median rise in { $group } was { $usual }: what might explain the faster rise of the economies that overtook it, and which of it could be adopted?
discuss-ground-lost-down = { $indicator } in { $economy } went from { $before } to { $after } since { $since }, and the median rise in { $group } was { $usual }: what might explain the faster rise of the economies that overtook it, and which of it could be adopted?

## The digital economy


## Infrastructure, prices and rural areas


## Policy options

discuss-options-problem-coverage = 4G covers { $value } of people in { $economy }, against a target of { $benchmark }: should duties in licences, shared networks or a universal service fund reach the others?
discuss-options-problem-price = 5 GB of mobile data in { $economy } cost { $value }, and the target is { $benchmark }: should a new operator, an inquiry into prices or lower taxes bring the price down?
discuss-options-price-both = 5 GB of mobile data in { $economy } cost { $value }, and the target is { $benchmark }: should a new operator, an inquiry into prices or lower taxes bring the price down?
discuss-options-problem-devices = { $value } of people in { $economy } own a mobile phone: are taxes, prices or credit in the way of the others?
discuss-options-problem-rural = { $value } of rural people in { $economy } use the Internet and { $benchmark } of urban people: should fibre to villages, village centres or public hotspots come first?
discuss-options-problem-electricity = { $value } of people in { $economy } have electricity: should the grid, village grids or solar kits reach the others first?
discuss-options-problem-women = { $value } of women in { $economy } are online and { $benchmark } of men: should women who teach women, labs for girls or duties of operators come first?
discuss-options-problem-skills = { $value } of Internet users in { $economy } reported a basic digital skill: should schools or courses for older people come first?
discuss-options-problem-use = Should public money for people in { $economy } who are within reach of 4G and offline go first to phones or to courses?
discuss-options-use-break = Should public money for people in { $economy } who are within reach of 4G and offline go first to phones or to courses?
discuss-options-use-share = Should public money for people in { $economy } who are within reach of 4G and offline go first to phones or to courses?
discuss-options-problem-online = Should public money for people in { $economy } who are offline go first to phones or to courses?
discuss-options-problem-learning = Should people in { $economy } who are offline learn the basics at school, in libraries, at work or at home?
discuss-options-problem-women-phones = Should phones for women in { $economy } be given, sold in instalments or freed of taxes?
discuss-options-problem-women-phones-aged = Should phones for women in { $economy } be given, sold in instalments or freed of taxes?
discuss-options-problem-women-work = What should come first to bring women in { $economy } into work: care of children, training with placement or digital work?
discuss-options-work-young = What should come first to bring women in { $economy } into work: care of children, training with placement or digital work?
discuss-options-problem-women-literacy = Should women in { $economy } learn to read in adult classes or by text message?
discuss-options-women-unread = Should women in { $economy } learn to read in adult classes or by text message?
discuss-options-problem-girls-school = Should stipends or bicycles keep girls in { $economy } in secondary school?
discuss-options-problem-schools = Should primary schools in { $economy } be connected by one joint tender or district by district?
discuss-options-problem-fixed-price = Should regulated prices, lower wholesale prices or a regional programme bring down the price of fixed broadband in { $economy }?
discuss-options-price-met = Should regulated prices, lower wholesale prices or a regional programme bring down the price of fixed broadband in { $economy }?

## People


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
}: should funds follow people, or the economies with the lowest shares online?
discuss-atlas-regions = Median { $indicator } ranges from { $low } in { $lowest } to { $high } in { $highest }: what can regions do that economies alone cannot?
