### People: research/findings/people.py

## Women and men. $women, $men: their figures.

people-literacy-worse = { $economy } : les femmes savent moins souvent lire et écrire que les hommes, { $women } contre { $men }.
people-literacy-better = { $economy } : les femmes savent plus souvent lire et écrire que les hommes, { $women } contre { $men }.
people-literacy-alike = { $economy } : les femmes et les hommes sont à égalité en matière d’alphabétisation, { $women } et { $men }.
people-literacy-open = { $economy } : l’alphabétisation des femmes et celle des hommes sont trop proches pour que des chiffres arrondis les départagent, { $women } et { $men }.
people-school-life-expectancy-worse = { $economy } : les filles peuvent s’attendre à une scolarité plus courte que les garçons, { $women } contre { $men }.
people-school-life-expectancy-better = { $economy } : les filles peuvent s’attendre à une scolarité plus longue que les garçons, { $women } contre { $men }.
people-school-life-expectancy-alike = { $economy } : les filles et les garçons peuvent s’attendre à une scolarité de même durée, { $women } et { $men }.
people-school-life-expectancy-open = { $economy } : la scolarité des filles et celle des garçons sont trop proches pour que des chiffres arrondis les départagent, { $women } et { $men }.
people-chart = Paires de points : femmes et hommes. { $headline }
people-unknown = { $economy } : il n’existe pas de chiffres récents sur l’alphabétisation, la scolarité et le travail des femmes et des hommes.

## Age and place. $median: the age half of the people are under; $urban: the share in towns.

people-median-urban = { $economy } : l’âge médian est de { $median }, et { $urban } des habitants vivent en zone urbaine.
people-median = { $economy } : l’âge médian est de { $median }.
people-urban = { $economy } : { $urban } des habitants vivent en zone urbaine.
people-one = { $indicator }, { $economy } : { $value }.
people-age-unknown = { $economy } : la structure par âge et la population urbaine ne sont pas connues.
people-age-not-recent = { $economy } : il n’existe pas de chiffres récents sur la structure par âge et la population urbaine.
