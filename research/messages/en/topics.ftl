### What groups of people are compared in, inside a sentence and as a label: research/findings/side_by_side.py

topic-internet-users = Internet use
topic-mobile-owners = mobile phone ownership
    .label = Mobile phone ownership
topic-mobile-owners-age-15-49 = mobile phone ownership at 15 to 49 years
    .label = Mobile phone ownership, aged 15 to 49
topic-literacy = literacy of adults aged 15 and over
    .label = Adult literacy, aged 15 and over
topic-youth-literacy = literacy of young people aged 15 to 24
    .label = Youth literacy, aged 15 to 24
topic-school-life-expectancy = school life expectancy
    .label = School life expectancy
topic-labour-participation = labour force participation of people aged 15 and over
    .label = Labour force participation, aged 15 and over
topic-bachelors = Bachelor's degrees
topic-youth-unemployment = unemployment of young people aged 15 to 24
    .label = Youth unemployment, aged 15 to 24
topic-unemployment = unemployment of people aged 15 and over
    .label = Unemployment, aged 15 and over
topic-households-internet = Internet at home
topic-households-computer = computers at home
    .label = Computer at home
topic-households-mobile-phone = mobile phones at home
    .label = Mobile phone at home
topic-households-electricity = electricity at home
    .label = Electricity at home
topic-electricity-access = access to electricity
    .label = Access to electricity
topic-internet-users-75-plus = Internet use from age 75
topic-ict-skill-email = sending e-mails with files attached
    .label = Sending e-mails with files attached
topic-ict-skill-copy-paste = copying and pasting
    .label = Copying and pasting
topic-ict-skill-files = copying or moving files
    .label = Copying or moving files
topic-ict-skill-transfer = moving files between devices
    .label = Moving files between devices
topic-ict-skill-spreadsheet = using formulas in a spreadsheet
    .label = Using formulas in a spreadsheet
topic-ict-skill-presentation = making presentations
    .label = Making presentations
topic-ict-skill-software = installing software
    .label = Installing software
topic-ict-skill-devices = connecting new devices
    .label = Connecting new devices
topic-ict-skill-programming = writing a program
    .label = Writing a program
# A topic with the year of its figures.
subject-of-year = { $topic } ({ $year })
    .label = { $topic }, { $year }
subject-of-no-year = { $topic } (year not stated)
    .label = { $topic }, year not stated

# Figures that contradict each other. $topic: what they are of; $years: all that are left out; $last: the year of the figure of everybody.
pair-left-out = Figures on { $topic } for { $years } are left out: { $women } of women and { $men } of men do not fit the { $all } published for everybody in { $last }; the survey may be of other ages.
pair-apart = { $topic } of women ({ $women }) and men ({ $men }) in { $year } does not fit the { $all } that the yearly series has for everybody in { $last }: that may be filled in between surveys, or the survey may be of other ages.
# A ratio of which rounding allows any value from $low on.
pair-unit-percent = %
pair-unit-years = years
# The gap between two shares, beside their marks.
pair-gap = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
# The same after the group that is ahead, such as "Women +2 points".
pair-gap-ahead = { $group } +{ $gap }
topic-stem-graduates = graduates in science and technology
    .label = Graduates in science and technology
# A topic whose figures are not current, and the year they are of.

## What people did who have a skill, after "of women".

did-ict-skill-email = sent e-mails with files attached
did-ict-skill-copy-paste = used copy and paste
did-ict-skill-files = copied or moved a file
did-ict-skill-transfer = moved files between devices
did-ict-skill-spreadsheet = used a formula in a spreadsheet
did-ict-skill-presentation = made a presentation
did-ict-skill-software = found and installed software
did-ict-skill-devices = connected new devices
did-ict-skill-programming = wrote a program
did-internet-users = use the Internet
did-mobile-owners = own a mobile phone
did-mobile-owners-age-15-49 = aged 15 to 49 own a mobile phone
did-literacy = aged 15 and over can read and write
did-youth-literacy = aged 15 to 24 can read and write

## Tables of pairs

pairs-rows = Measure
pairs-women = Women
pairs-men = Men
# A ratio that rounding leaves open: from where to where it is.
pairs-least = Ratio, at least
pairs-most = Ratio, at most
# $topics: each with its year.
pairs-too-old = Too old or of unknown year, and not compared: { $topics }.
work-modelled = Most figures on work are modelled by the International Labour Organization where there is no survey.
