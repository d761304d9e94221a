### Participants of programmes, in rounded counts: research/findings/programmes.py

# $people: how many took part; $programmes: their names; $years: when they began.
programmes-reach = About { $people } people from { $economy } took part in { $programmes }.
programmes-reach-years = About { $people } people from { $economy } took part in { $programmes } ({ $years }).
# In a list, after the names of programmes.
programmes-others = other programmes
# $share: women among women and men; $range: what rounding allows it to be.
programmes-balance = Women are about { $share } ({ $range }) of those whose sex is given as female or male.
programmes-chart = Stacked bars of participants by year, women and men. { $headline }
# $known: of how many participants it is known; $share, $range: of them, who completed.
programmes-completion = About { $share } ({ $range }) of the { $known } participants from { $economy } whose result is known completed their programme.
programmes-completion-female = Among women, about { $share } ({ $range }) completed it.
programmes-completion-male = Among men, about { $share } ({ $range }) completed it.
programmes-completion-unknown = How many participants from { $economy } completed their programme is not known.
# $largest: the largest groups, each with its number of people.
programmes-by-follow-up = The most common outcomes for participants from { $economy }: { $largest }.
programmes-by-field = The most common fields of participants from { $economy }: { $largest }.
programmes-by-programme = The largest programmes for participants from { $economy }: { $largest }.
programmes-by-age = The most common ages of participants from { $economy }: { $largest }.
programmes-line = { $line } ({ $people })
programmes-lines-few = Too few participants from { $economy } have the same answer to show any.
# $people: participants whose answer is missing.
programmes-not-known-of = For about { $people } participants it is not known.
# $fewest: the smallest number that is shown.
programmes-few = Too few people from { $economy } took part to show how many: fewer than { $fewest } once rounded.
programmes-nobody = Nobody from { $economy } is among the participants recorded.
programmes-unknown = How many people from { $economy } took part in programmes is not known.
programmes-results-unknown = Results of programmes for participants from { $economy } are not known.
# $base: counts are multiples of it; $off: how far off they are at most; $least: fewer people are not named apart.
programmes-rounding = Counts are rounded to multiples of { $base } and up to { $off } off, so that nobody can be singled out. Groups that round to 0 are left out, and names shared by fewer than { $least } people are counted together.

## Heads and lines of the tables

programmes-rows-cohort-year = Year of start
programmes-rows-completed = Completed
programmes-rows-follow-up = Afterwards
programmes-rows-field = Field
programmes-rows-programme = Programme
programmes-rows-age = Age
programmes-all = All
programmes-women = Women
programmes-men = Men
programmes-other-sex = Other
programmes-sex-unknown = Not stated
programmes-rest = Others
programmes-line-unknown = Not known
programmes-yes = Yes
programmes-no = No
programmes-under-18 = under 18
programmes-18-to-24 = 18 to 24
programmes-25-to-34 = 25 to 34
programmes-from-35 = 35 and over
programmes-employed = employed
programmes-own-business = own business
programmes-studying = studying
programmes-none-of-these = none of these
