### Prices of broadband against income: research/findings/affordability.py, affordability_members.py, prices.py

## Baskets

basket-fixed-basket = large bande fixe
    .label = Large bande fixe
basket-mobile-data-basket = données mobiles
    .label = Données mobiles

## One economy. $basket: what is bought; $price: % of income per person; $threshold: at or below which it is affordable.

price-income-within = { $economy } – prix ({ $basket }) : { $price } du revenu par personne, dans la limite du seuil de { $threshold } considéré comme abordable.
price-income-above = { $economy } – prix ({ $basket }) : { $price } du revenu par personne, au-dessus du seuil de { $threshold } considéré comme abordable.
price-income-open = { $economy } – prix ({ $basket }) : { $price } du revenu par personne ; selon l’un des deux revenus, le prix est dans la limite du seuil de { $threshold } considéré comme abordable, selon l’autre, il est au-dessus.
price-income-breaks = { $economy } – prix ({ $basket }) : deux chiffres se contredisent sur son caractère abordable, { $price } et { $before } du revenu par personne.
price-income-above-both = { $economy } – prix ({ $basket }) : non abordable selon l’un comme l’autre de ses chiffres, { $price } ou { $before } du revenu par personne.
price-income-within-both = { $economy } – prix ({ $basket }) : abordable selon ses deux chiffres, { $price } et { $before } du revenu par personne.
price-money = { $paid } par mois ({ $basket }).
price-money-doubted = { $paid } par mois ({ $basket }), selon le chiffre le plus récent, qui est douteux.
price-same = Le prix ({ $basket }) est le même en valeur monétaire : une seule offre correspond probablement aux deux paniers et n’est comptée qu’une fois.
price-money-above = { $paid } par mois ({ $basket }) ; à { $threshold } du revenu par personne, le prix serait de { $amount }.
price-poorest-within = Pour les { $poorest } les plus pauvres, le prix ({ $basket }) représente { $price } de leur revenu moyen, dans la limite du seuil de { $threshold }.
price-poorest-above = Pour les { $poorest } les plus pauvres, le prix ({ $basket }) représente { $price } de leur revenu moyen, au-dessus du seuil de { $threshold }.
price-trend-fell = { $economy } – prix ({ $basket }) : { $after } du revenu par personne en { $last }, contre { $before } en { $first }.
price-trend-rose = { $economy } – prix ({ $basket }) : { $after } du revenu par personne en { $last }, contre { $before } en { $first }.
price-trend-kept = { $economy } – prix ({ $basket }) : { $after } du revenu par personne en { $last }, à peu près autant qu’en { $first } ({ $before }).
price-trend-broken = { $economy } – les prix publiés ({ $basket }) passent de { $before } du revenu par personne en { $first } à { $after } en { $last } ; une partie de cet écart peut tenir à une rupture de série ({ $years }).
price-trend-income = C’est surtout l’effet de revenus plus élevés : le prix lui-même ({ $basket }) est passé de { $before } à { $after } par mois.
price-trend-income-only = Seule la hausse des revenus a réduit cette part : le prix lui-même ({ $basket }) a augmenté, passant de { $before } à { $after } par mois.
price-trend-repeated = { $basket } : le prix de { $years } est exactement celui de l’année précédente, et l’un est peut-être la répétition de l’autre ; les évolutions partent de l’année la plus récente des deux.
price-trend-usd = { $basket }, US$ par mois
price-trend-chart = Courbes des prix au fil des années, avec le prix considéré comme abordable. { $headline }
price-unknown = { $economy } : le prix du large bande n’est pas connu.
price-not-recent = { $economy } : les sources de ce rapport n’ont pas de prix récents du large bande.
price-chart = Barres comparées aux seuils. { $headline }
price-chart-members = Points sur une échelle logarithmique : prix des économies au-dessus de { $threshold }, la ligne en tirets. { $headline }
price-mark = abordable : { $threshold }
price-mark-rest = dans la limite de { $threshold }, non affichées : { $economies }
price-lower = { $unit }, une valeur plus basse est meilleure

## Members of a group. $above: economies in which the price is above the threshold, of $economies.

price-members = { $among } – prix ({ $basket }) : plus de { $threshold } du revenu par personne { $above ->
    [one] dans { $above } économie sur { $economies }.
   *[other] dans { $above } économies sur { $economies }.
}
price-median = Prix médian ({ $basket }) : { $median } du revenu par personne ; le plus élevé : { $highest } ({ $economy }).
price-members-unknown = { $among } : le prix du large bande n’est pas connu.
price-members-gap = Données manquantes : prix récent ({ $basket }) pour { $missing } des { $economies } économies (publié par l’Union internationale des télécommunications).

## Methods and data gaps

price-income = Les prix sont rapportés au revenu national brut (RNB) mensuel par personne.
price-uncounted-same-offer = Non comptées ({ $basket }), car le prix est celui d’un autre panier et une seule offre correspond probablement aux deux : { $economies }.
price-uncounted-either = Non comptées ({ $basket }), car l’un des deux chiffres du prix dépasse { $threshold } et l’autre non : { $economies }.
price-median-sure = Les médianes et les prix les plus élevés ne tiennent pas compte des prix marqués comme douteux.
price-rules = { $target } est le seuil de la liste « { $set } » et de la Commission sur le large bande.
price-share = Les { $poorest } les plus pauvres disposent de { $share } du revenu ou de la consommation (enquête auprès des ménages de { $year }, Banque mondiale). Cette part est appliquée au revenu national, dont les ménages reçoivent une partie : elle permet de comparer les économies et ne constitue pas un budget.
price-share-gap = Absent des données : part du revenu détenue par les { $poorest } les plus pauvres (publiée par la Banque mondiale là où existent des enquêtes auprès des ménages).
price-share-old = Données manquantes : part du revenu des { $poorest } les plus pauvres à l’époque des prix (dernière publication de la Banque mondiale : { $year }).

## Tables and charts

price-rows = Forfait
price-axis = % du revenu par personne
price-poorest-row = { $basket }, { $poorest } les plus pauvres
    .label = { $basket }, { $poorest } les plus pauvres
price-column-minutes = Minutes
price-column-messages = Messages
price-column-gigabytes = Go par mois
price-column-poorest = % du revenu, { $poorest } les plus pauvres
price-column-usd = US$ par mois
price-column-ours = % des { $ours } ({ $since }) de la Banque mondiale
price-column-income = Revenu sous-jacent, US$ par an
