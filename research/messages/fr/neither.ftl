### Electricity and the Internet together: research/findings/neither.py, electricity.py

## How far the two overlap. $share, $both, $one: of the people of $economy, a range where bounds allow one.

neither-all = { $economy } : presque tous les habitants ont l’électricité et l’Internet.
neither-nobody = { $economy } : { $both } des habitants ont l’électricité et l’Internet, { $one } ont l’un des deux et presque personne n’a ni l’un ni l’autre.
neither-power = { $economy } : presque personne n’est hors ligne faute d’électricité ; { $electricity } des habitants y ont accès et { $internet } utilisent l’Internet.
neither-up-to = { $economy } : au plus { $most } des habitants n’ont ni l’électricité ni l’Internet.
neither-at-least = { $economy } : la population qui a l’électricité mais est hors ligne est d’au moins { $people }.
neither-some = { $economy } : { $share } des habitants n’ont ni l’électricité ni l’Internet.
neither-unknown = { $economy } : le nombre d’habitants sans électricité ni Internet n’est pas disponible.
neither-missing = { $economy } – chiffres récents manquants : { $indicators }.
neither-apart = { $economy } : plus de { $apart } ans séparent les chiffres de l’accès à l’électricité et de l’utilisation de l’Internet.
neither-people = Personnes ayant les deux : { $both } ; l’un des deux : { $one } ; ni l’un ni l’autre : { $neither }.
neither-people-up-to = Personnes ayant les deux : { $both } ; l’un des deux : { $one } ; ni l’un ni l’autre : { $most } au plus.
neither-in-urban = Dans les villes, { $share } n’ont ni l’un ni l’autre.
neither-in-rural = Dans les zones rurales, { $share } n’ont ni l’un ni l’autre.
neither-no-places = { $economy } : l’utilisation de l’Internet dans les villes et dans les zones rurales manque ; l’UIT la publie.
neither-year = Les deux chiffres datent de { $year }.
neither-years = L’électricité date de { $electricity }, l’utilisation de l’Internet de { $internet }.
neither-bounds = Deux parts disent jusqu’où elles peuvent se recouper, et non jusqu’où elles se recoupent : une fourchette est donc donnée.

neither-place-all = Ensemble
neither-place-urban = Urbain
neither-place-rural = Rural
neither-cell-both = Électricité et Internet
neither-cell-first-only = Électricité seule
neither-cell-second-only = Internet seul
neither-cell-neither = Ni l’un ni l’autre
neither-column-both-low = Les deux, au moins
neither-column-both-high = Les deux, au plus
neither-column-first-only-low = Électricité seule, au moins
neither-column-first-only-high = Électricité seule, au plus
neither-column-second-only-low = Internet seul, au moins
neither-column-second-only-high = Internet seul, au plus
neither-column-neither-low = Ni l’un ni l’autre, au moins
neither-column-neither-high = Ni l’un ni l’autre, au plus
neither-axis = % de la population
neither-chart = Parts de la population ayant les deux, l’un des deux ou aucun. { $headline }
