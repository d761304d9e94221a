### Participants of programmes, in rounded counts: research/findings/programmes.py

programmes-reach = { $economy }, nombre de participants : environ { $people } ({ $programmes }).
programmes-reach-years = { $economy }, nombre de participants : environ { $people } ({ $programmes } ; { $years }).
programmes-others = autres programmes
programmes-balance = Les femmes représentent environ { $share } ({ $range }) des participants dont le sexe est indiqué comme féminin ou masculin.
programmes-chart = Barres empilées des participants par année, femmes et hommes. { $headline }
programmes-completion = { $economy } : environ { $share } ({ $range }) des participants dont le résultat est connu ({ $known }) ont achevé leur programme.
programmes-completion-female = Parmi les femmes, environ { $share } ({ $range }) l’ont achevé.
programmes-completion-male = Parmi les hommes, environ { $share } ({ $range }) l’ont achevé.
programmes-completion-unknown = { $economy } : on ignore combien de participants ont achevé leur programme.
programmes-by-follow-up = { $economy } – situations les plus fréquentes des participants après leur programme : { $largest }.
programmes-by-field = { $economy } – domaines les plus fréquents des participants : { $largest }.
programmes-by-programme = { $economy } – programmes ayant réuni le plus de participants : { $largest }.
programmes-by-age = { $economy } – âges les plus fréquents des participants : { $largest }.
programmes-line = { $line } ({ $people })
programmes-lines-few = { $economy } : trop peu de participants ont la même réponse pour qu’une seule soit montrée.
programmes-not-known-of = Nombre de participants pour lesquels la réponse n’est pas connue : environ { $people }.
programmes-few = { $economy } : trop peu de participants pour en indiquer le nombre, moins de { $fewest } après arrondi.
programmes-nobody = { $economy } : aucun participant n’est enregistré.
programmes-unknown = { $economy } : on ignore combien de personnes ont participé à des programmes.
programmes-results-unknown = { $economy } : les résultats des programmes pour les participants ne sont pas connus.
programmes-rounding = Les effectifs sont arrondis à des multiples de { $base } et s’écartent d’au plus { $off }, de sorte que personne ne puisse être identifié. Les groupes arrondis à 0 sont omis, et les noms partagés par moins de { $least } personnes sont comptés ensemble.

## Heads and lines of the tables

programmes-rows-cohort-year = Année de début
programmes-rows-completed = Achevé
programmes-rows-follow-up = Après le programme
programmes-rows-field = Domaine
programmes-rows-programme = Programme
programmes-rows-age = Âge
programmes-all = Total
programmes-women = Femmes
programmes-men = Hommes
programmes-other-sex = Autre
programmes-sex-unknown = Non précisé
programmes-rest = Autres
programmes-line-unknown = Non connu
programmes-yes = Oui
programmes-no = Non
programmes-under-18 = moins de 18 ans
programmes-18-to-24 = 18 à 24 ans
programmes-25-to-34 = 25 à 34 ans
programmes-from-35 = 35 ans et plus
programmes-employed = en emploi
programmes-own-business = à leur compte
programmes-studying = en études
programmes-none-of-these = aucune de ces situations
