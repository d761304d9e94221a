### People: research/findings/people.py

## Women and men. $women, $men: their figures.

people-literacy-worse = Fewer women than men in { $economy } can read and write: { $women } against { $men }.
people-literacy-better = More women than men in { $economy } can read and write: { $women } against { $men }.
people-literacy-alike = Women and men in { $economy } are level in literacy: { $women } and { $men }.
people-literacy-open = Literacy of women and men in { $economy } is too close for rounded figures to tell: { $women } and { $men }.
people-school-life-expectancy-worse = Girls in { $economy } can expect less schooling than boys: { $women } against { $men }.
people-school-life-expectancy-better = Girls in { $economy } can expect more schooling than boys: { $women } against { $men }.
people-school-life-expectancy-alike = Girls and boys in { $economy } can expect equally long schooling: { $women } and { $men }.
people-school-life-expectancy-open = Schooling of girls and boys in { $economy } is too close for rounded figures to tell: { $women } and { $men }.
people-chart = Dot pairs: women and men. { $headline }
people-unknown = There are no recent figures on literacy, schooling and work of women and men in { $economy }.

## Age and place. $median: the age half of the people are under; $urban: the share in towns.

people-median-urban = The median age in { $economy } is { $median }, and { $urban } of people live in urban areas.
people-median = The median age in { $economy } is { $median }.
people-urban = In { $economy }, { $urban } of people live in urban areas.
people-one = In { $economy }, { $indicator } is { $value }.
people-age-unknown = Age structure and urban population of { $economy } are not known.
people-age-not-recent = There are no recent figures on age structure and urban population of { $economy }.
