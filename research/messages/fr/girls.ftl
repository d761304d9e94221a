### Women and men in use, skills, schooling and work: research/findings/girls.py

## Parity. $topic: what is compared; $women, $men: their figures; $score: women’s over men’s.

parity-one-behind = { $topic }, { $economy } : les femmes sont en retard sur les hommes, { $women } contre { $men }.
parity-one-short = { $topic }, { $economy } : femmes { $women }, hommes { $men }.
parity-one-almost-parity = { $topic }, { $economy } : les femmes sont presque à égalité avec les hommes, { $women } contre { $men }.
parity-one-parity = { $topic }, { $economy } : les femmes et les hommes sont à égalité, { $women } contre { $men }.
parity-one-ahead = { $topic }, { $economy } : les femmes sont en avance sur les hommes, { $women } contre { $men }.
parity-one-open = { $topic }, { $economy } : les femmes et les hommes sont trop proches pour que des chiffres arrondis les départagent, { $women } contre { $men }.
parity-did = { $economy } : { $women } des femmes et { $men } des hommes { $skill }.
parity-did-more = { $women } des femmes et { $men } des hommes { $skill }.
parity-adults = L’écart en lecture et en écriture est celui des adultes : selon les derniers chiffres, la part des 15 à 24 ans qui savent lire et écrire est, chez les hommes, de { $men } et, chez les femmes, de { $women }.
parity-match = { $economy } : les femmes sont à égalité avec les hommes ou en avance pour ce qui suit : { $topics }.
parity-no-gap = { $economy } : les femmes ne sont nettement en retard sur les hommes pour aucune des { $figures } mesures ayant des chiffres depuis { $since }.
parity-no-digital = { $economy } : aucun chiffre récent consulté ici ne compare les femmes et les hommes pour l’utilisation de l’Internet ou du téléphone.
parity-count-behind = en retard sur les hommes pour { $figures }
parity-count-parity = à égalité pour { $figures }
parity-count-ahead = en avance pour { $figures }
parity-in-behind = Les femmes sont en retard sur les hommes : { $scores }.
parity-in-short = Les femmes sont en retard sur les hommes ou presque à égalité, l’arrondi ne permettant pas de trancher : { $scores }.
parity-in-almost-parity = Les femmes sont presque à égalité avec les hommes : { $scores }.
parity-in-parity = Les femmes sont à égalité avec les hommes : { $scores }.
parity-in-ahead = Les femmes sont en avance sur les hommes : { $scores }.
parity-in-open = Trop proches pour trancher : { $scores }.
parity-in-broken = Non comparés, car les valeurs d’avant une rupture possible donnent un autre résultat : { $scores }.
parity-score = { $topic }, { $women } contre { $men }
parity-unknown = { $economy } : les sources de ce rapport n’ont pas de chiffres récents sur les femmes et les hommes.
parity-alone = Sans chiffre pour les hommes de la même source et de la même année, donc non comparés : { $indicators }.
parity-method = Un score de parité est le chiffre des femmes divisé par celui des hommes, à trois décimales : { $level } vaut égalité, comme dans Facts and Figures 2024 de l’UIT ; à partir de { $almost }, presque égalité ; en dessous, retard. Un score est une fourchette lorsque les chiffres publiés sont arrondis ; l’erreur de l’enquête, souvent de 2 points, n’est pas comptée.
parity-slight = Moins d’un point de pourcentage d’écart, donc considéré comme à égalité : { $topics }.
parity-doubted = Chiffres douteux mais comparés, car ceux des femmes et des hommes proviennent d’une même enquête et les précédents donnent le même résultat : { $topics }.
parity-shows = Chiffres des femmes et des hommes
parity-chart = Paires de points : femmes et hommes. { $scores }.
parity-column-score = Score de parité
parity-column-state = Les femmes sont
parity-state-behind = en retard
parity-state-short = en retard ou presque à égalité
parity-state-almost = presque à égalité
parity-state-level = à égalité
parity-state-ahead = en avance
parity-state-open = trop proches pour trancher
parity-state-broken = non comparées : rupture possible

## Young people’s work. $women, $men: shares of the labour force who are unemployed; $times: how many times as often.

youth-work-times = { $economy } : le taux de chômage des jeunes femmes est { $times } fois celui des jeunes hommes, { $women } contre { $men }, { $by }.
youth-work-more = { $economy } : le taux de chômage des jeunes femmes dépasse celui des jeunes hommes, { $women } contre { $men }, { $by }.
youth-work-less = { $economy } : le taux de chômage des jeunes femmes est inférieur à celui des jeunes hommes, { $women } contre { $men }, { $by }.
youth-work-level = { $economy } : les jeunes femmes et les jeunes hommes ont à peu près le même taux de chômage, { $women } et { $men }, { $by }.
youth-work-by-ilo = selon les estimations de l’OIT
youth-work-by-factbook = selon le World Factbook
youth-work-inside = { $economy } : { $women } des femmes et { $men } des hommes de 15 ans et plus font partie de la population active, selon des estimations de l’OIT.
youth-work-inside-more = { $women } des femmes et { $men } des hommes de 15 ans et plus font partie de la population active, selon des estimations de l’OIT.
youth-work-unknown = { $economy } : on ignore comment se comparent le chômage des jeunes femmes et celui des jeunes hommes.
youth-work-method = La population active comprend toutes les personnes de 15 ans et plus qui travaillent ou cherchent un emploi.
youth-work-young = Au chômage, 15 à 24 ans
youth-work-all = Au chômage, 15 ans et plus
youth-work-force = Dans la population active, 15 ans et plus

## Science and technology

science-graduates = { $economy } : les femmes représentent { $share } des diplômés en sciences et technologies.
science-skill = { $economy } : { $women } des femmes et { $men } des hommes { $skill }.
science-unknown = { $economy } : les sources de ce rapport n’ont pas de chiffres récents sur les femmes dans les sciences et technologies.
