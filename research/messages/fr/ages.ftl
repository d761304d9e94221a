### People by age, now and later: research/findings/ages.py, charts/pyramid.py

## A group of people in $economy: $people now, $change by $year.

ages-young-more = { $economy }, jeunes de 15 à 24 ans : { $people } ; projection pour { $year } : { $change } de plus.
ages-young-fewer = { $economy }, jeunes de 15 à 24 ans : { $people } ; projection pour { $year } : { $change } de moins.
ages-young-same = { $economy }, jeunes de 15 à 24 ans : { $people }, à peu près autant que dans la projection pour { $year }.
ages-women-more = Dont jeunes femmes : { $people } ; projection pour { $year } : { $change } de plus.
ages-women-fewer = Dont jeunes femmes : { $people } ; projection pour { $year } : { $change } de moins.
ages-women-same = Dont jeunes femmes : { $people }, à peu près autant que dans la projection pour { $year }.
ages-cohort = { $economy }, jeunes atteignant 15 ans chaque année : { $people } aujourd’hui ; projection pour { $year } : { $later }.
ages-cohort-same = { $economy }, jeunes atteignant 15 ans chaque année : { $people }, à peu près autant que dans la projection pour { $year }.
ages-unknown = { $economy } : les sources de ce rapport ne donnent pas la population par année d’âge.
ages-missing = { $economy } : la population par année d’âge, actuelle et projetée, est absente des données (publiée par la Division de la population de l’Organisation des Nations Unies).
ages-method = Les âges sont interpolés entre les années que donnent les « World Population Prospects » et appliqués à la population de { $year } ; les années suivantes évoluent comme dans leur projection moyenne.
ages-source = Source : { $title } ({ $publisher }). Licence : { $licence }.

## Table and chart

ages-rows = Groupe
ages-group-pupils = Élèves, 6 à 17 ans
ages-group-learners = Apprenants, 5 à 24 ans
ages-group-young = Jeunes, 15 à 24 ans
ages-group-women = Femmes de 15 à 24 ans
ages-group-men = Hommes de 15 à 24 ans
ages-people-in = Population, { $year }
ages-change-to = Évolution jusqu’en { $year }
ages-column-turning = Atteignant 15 ans dans l’année
ages-group = { $first } à { $last }
ages-oldest = { $age } et plus
ages-sex-female = Femmes, { $year }
ages-sex-male = Hommes, { $year }
ages-later = { $year }, projection
ages-axis = habitants
ages-hover = { $ages } : { $people }
ages-change = { $before } → { $after }
ages-chart = Pyramide des âges ({ $economy }) en { $year }, avec le contour de { $later }. { $headline }
