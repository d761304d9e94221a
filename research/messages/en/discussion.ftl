### Questions for discussion: research/findings/practice/discussion.py
### Each is raised by the claim whose id follows `discuss-`, and holds its values.

discussion = { $questions ->
    [one] One question follows from these figures
   *[other] { $questions } questions follow from these figures
}
discussion-none = These figures raise no question for discussion.
discuss-options-among-topic = { $topic } ({ $economies }): who acts first, and by when?
discuss-decide-joint = Will the { $islands } island States show each other their wholesale prices, and who would buy for all?
discuss-decision-electricity = Who pays for electricity: users by instalments, credit of a state fund or a subsidy for each connection, and in which places?
discuss-decision-learning = Who teaches people who are offline, and who pays for the courses?
discuss-decision-coverage = Who pays where networks do not pay for themselves: operators through licence terms, a universal service fund or public budgets?
discuss-decision-online = Which of our economies brought people online fastest, and what can the others take over?
discuss-decision-use = Who pays for devices and courses: users, operators or public budgets?
discuss-decision-survey = Which of our economies already publish figures on phones and skills, and who pays for surveys in the others?

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
discuss-people-offline-held = { $share } of the people offline, by the latest national figures, live in { $count ->
    [one] one economy
   *[other] { $count } economies
}: should funds follow people, or the economies with the lowest shares online?
discuss-atlas-regions = { $indicator } of the median economy ranges from { $low } in { $lowest } to { $high } in { $highest }: what can regions do that economies alone cannot?
