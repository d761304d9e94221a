### People by age, now and later: research/findings/ages.py, charts/pyramid.py

## A group of people in $economy: $people now, $change by $year.

ages-young-more = { $people } young people aged 15 to 24 live in { $economy }; { $change } more are projected for { $year }.
ages-young-fewer = { $people } young people aged 15 to 24 live in { $economy }; { $change } fewer are projected for { $year }.
ages-young-same = { $people } young people aged 15 to 24 live in { $economy }, about as many as are projected for { $year }.
ages-women-more = { $people } of them are women; { $change } more young women are projected for { $year }.
ages-women-fewer = { $people } of them are women; { $change } fewer young women are projected for { $year }.
ages-women-same = { $people } of them are women, about as many as are projected for { $year }.
# $people, $later: who turn 15 in a year, now and in $year.
ages-cohort = { $people } people in { $economy } turn 15 each year; { $later } are projected for { $year }.
ages-cohort-same = { $people } people in { $economy } turn 15 each year, about as many as are projected for { $year }.
ages-unknown = People of { $economy } by single year of age are not in the sources of this report.
ages-missing = Not in the data: people of { $economy } by single year of age, now and projected (published by the United Nations Population Division).
# $year: of the nation's people.
ages-method = Ages are interpolated between the years World Population Prospects gives and applied to the population of { $year }; later years change as in its medium projection.
ages-source = Source: { $title } ({ $publisher }). Licence: { $licence }.

## Table and chart

ages-rows = Who
ages-group-pupils = Pupils, aged 6 to 17
ages-group-learners = Learners, aged 5 to 24
ages-group-young = Young people, aged 15 to 24
ages-group-women = Women aged 15 to 24
ages-group-men = Men aged 15 to 24
ages-people-in = People, { $year }
ages-change-to = Change to { $year }
ages-column-turning = Turning 15 in the year
# Ages of a group.
ages-group = { $first } to { $last }
ages-oldest = { $age } and over
ages-sex-female = Women, { $year }
ages-sex-male = Men, { $year }
ages-later = { $year }, projected
ages-axis = people
ages-hover = { $ages }: { $people }
# People of an age, now and later.
ages-change = { $before } → { $after }
ages-chart = Population pyramid of { $economy } in { $year }, with an outline for { $later }. { $headline }
