### What a digital economy needs: research/findings/ecosystem.py

## Subjects inside a sentence

eco-subject-policies = administration numérique
eco-subject-infrastructure = infrastructure numérique
eco-subject-industry = industrie, recherche et éducation

## What an economy, or the median of a group, is ranked among

eco-others = autres économies ({ $group })
eco-world = économies du monde
eco-median-of = médiane ({ $group })

## Headlines. $subject; $who: an economy or eco-median-of; $others: eco-others or eco-world; $front, $world: in which it is
## ahead of more than half of them, and of the world.

eco-ahead = { $who } – { $subject } : devant plus de la moitié des { $others } pour { $front }.
eco-ahead-many = { $who } – { $subject } : devant plus de la moitié des { $others } pour { $ahead } des { $indicators } indicateurs.
eco-behind = { $who } – { $subject } : derrière plus de la moitié des { $others } pour { $behind } des { $indicators } indicateurs.
eco-behind-all = { $who } – { $subject } : derrière plus de la moitié des { $others } pour chacun des indicateurs ({ $indicators } au total).
eco-universal = Pratiquement universel : { $indicators }.
eco-few = { $who } – { $subject } : les sources de ce rapport ont trop peu d’indicateurs récents pour une comparaison.
eco-medians = { $who }, médianes – { $subject } : { $values }.
eco-values = { $who }, chiffres récents – { $subject } : { $values }.
eco-one = { $who } – { $indicator } : { $value }, rang : { $rank } ({ $group }).
eco-value = { $indicator } ({ $value })
eco-rank = { $rank } sur { $of }
eco-rank-shared = { $rank } sur { $of }, ex æquo

## Notes and gaps

eco-gap-policies = Absent des données : réglementation des marchés et cybersécurité (chiffres publiés par l’Union internationale des télécommunications dans son Outil de suivi de la réglementation des TIC et son Indice mondial de cybersécurité).

## Table and chart

eco-column-median = Médiane
eco-column-low = Minimum
eco-column-low-economy = Minimum, où
eco-column-high = Maximum
eco-column-high-economy = Maximum, où
eco-column-rank = Rang ({ $group })
eco-column-ahead = Devant
eco-column-level = À égalité avec
eco-column-standing = Motif de non-classement
eco-cell-universal = universel
eco-cell-slight = proche de zéro
eco-cell-level = de nombreuses économies ont la même valeur
eco-cell-unranked = trop peu de chiffres comparables
eco-empty = –
eco-axis = part située derrière ({ $others })
eco-head = { $who } : valeur (année)
eco-chart = Repères du dernier (0 %) au premier (100 %) : { $places }. { $headline }
