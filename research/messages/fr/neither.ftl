### Electricity and the Internet together: research/findings/neither.py, electricity.py

## How far the two overlap. $share, $both, $one: of the people of $economy, a range where bounds allow one.

neither-power = { $economy } : { $electricity } des habitants ont l’électricité ; { $internet } utilisent l’Internet.
neither-up-to = { $economy } : au plus { $most } des habitants n’ont ni l’électricité ni l’Internet.
neither-shares = { $electricity } des habitants ont l’électricité ; { $internet } utilisent l’Internet.
neither-at-least-if = { $economy } : si { $internet } des habitants utilisent l’Internet, la population qui a l’électricité mais est hors ligne est d’au moins { $people }.
neither-at-least = { $economy } : la population qui a l’électricité mais est hors ligne est d’au moins { $people }.
neither-some = { $economy } : { $share } des habitants n’ont ni l’électricité ni l’Internet.
neither-unknown = { $economy } : le nombre d’habitants sans électricité ni Internet n’est pas disponible.
neither-missing = { $economy } – chiffres récents manquants : { $indicators }.
neither-apart = { $economy } : plus de { $apart } ans séparent les chiffres de l’accès à l’électricité et de l’utilisation de l’Internet.
neither-doubtful = Non calculé, car la valeur la plus récente ({ $economy }) peut tenir à une rupture de la série : { $indicator }.
neither-year = Les deux chiffres datent de { $year }.
neither-years = L’électricité date de { $electricity }, l’utilisation de l’Internet de { $internet }.

neither-axis = % de la population
