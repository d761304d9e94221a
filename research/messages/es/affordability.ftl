### Precios de la banda ancha respecto del ingreso.

## Baskets

basket-fixed-basket = banda ancha fija
    .label = Banda ancha fija
basket-mobile-data-basket = datos móviles
    .label = Datos móviles

## One economy

price-income-within = En { $economy }, la cesta de { $basket } cuesta el { $price } del ingreso per cápita, dentro del { $threshold } que se considera asequible.
price-income-above = En { $economy }, la cesta de { $basket } cuesta el { $price } del ingreso per cápita, por encima del { $threshold } que se considera asequible.
price-income-open = En { $economy }, la cesta de { $basket } cuesta el { $price } del ingreso per cápita: según una de las dos cifras de ingreso está dentro del { $threshold } que se considera asequible y según la otra, por encima.
price-income-breaks = En { $economy }, dos cifras se contradicen sobre si la cesta de { $basket } es asequible: el { $price } y el { $before } del ingreso per cápita.
price-income-above-both = En { $economy }, la cesta de { $basket } no es asequible según ninguna de sus dos cifras: el { $price } o el { $before } del ingreso per cápita.
price-income-within-both = En { $economy }, la cesta de { $basket } es asequible según sus dos cifras: el { $price } y el { $before } del ingreso per cápita.
price-money = La cesta de { $basket } cuesta { $paid } al mes.
price-money-doubted = La cesta de { $basket } cuesta { $paid } al mes según la cifra más reciente, que está en duda.
price-same = El precio de la cesta de { $basket } es el mismo en dinero: probablemente un solo plan corresponde a ambas cestas, por lo que se cuenta una sola vez.
price-money-above = La cesta de { $basket } cuesta { $paid } al mes; al { $threshold } del ingreso per cápita costaría { $amount }.
price-poorest-within = Para el { $poorest } más pobre, la cesta de { $basket } cuesta el { $price } de su ingreso medio, dentro del { $threshold }.
price-poorest-above = Para el { $poorest } más pobre, la cesta de { $basket } cuesta el { $price } de su ingreso medio, por encima del { $threshold }.
price-trend-fell = En { $economy }, el precio de la cesta de { $basket } bajó del { $before } del ingreso per cápita en { $first } al { $after } en { $last }.
price-trend-rose = En { $economy }, el precio de la cesta de { $basket } subió del { $before } del ingreso per cápita en { $first } al { $after } en { $last }.
price-trend-kept = En { $economy }, la cesta de { $basket } costó el { $after } del ingreso per cápita en { $last }, más o menos lo mismo que en { $first } ({ $before }).
price-trend-broken = En { $economy }, los precios publicados de la cesta de { $basket } pasan del { $before } del ingreso per cápita en { $first } al { $after } en { $last }; parte de esa diferencia puede deberse a una ruptura de la serie ({ $years }).
price-trend-income = Se debe sobre todo a ingresos más altos: la cesta de { $basket } en sí pasó de { $before } a { $after } al mes.
price-trend-income-only = Esa proporción bajó solo porque aumentaron los ingresos: la cesta de { $basket } en sí subió de { $before } a { $after } al mes.
price-trend-repeated = { $basket }: el precio de { $years } es exactamente el del año anterior, y uno puede ser repetición del otro; los cambios se toman desde el año más reciente de los dos.
price-trend-usd = { $basket }, US$ al mes
price-trend-chart = Líneas de precios a lo largo de los años, con el precio que se considera asequible. { $headline }
price-unknown = No se sabe cuánto cuesta la banda ancha en { $economy }.
price-not-recent = Las fuentes de este informe no tienen precios recientes de la banda ancha en { $economy }.
price-chart = Barras frente a los umbrales. { $headline }
price-chart-members = Puntos en escala logarítmica: precios de las economías por encima del { $threshold }, la línea discontinua. { $headline }
price-mark = asequible: { $threshold }
price-mark-rest = dentro del { $threshold }, no mostradas: { $economies }
price-lower = { $unit }; cuanto menos, mejor

## Members of a group

price-members = En { $among }, la cesta de { $basket } cuesta más del { $threshold } del ingreso per cápita en { $above } de { $economies ->
    [one] { $economies } economía
   *[other] { $economies } economías
}.
price-median = El precio mediano de la cesta de { $basket } es el { $median } del ingreso per cápita; el más alto, el { $highest }, es el de { $economy }.
price-members-unknown = No se sabe cuánto cuesta la banda ancha en { $among }.
price-members-gap = Falta un precio reciente de la cesta de { $basket } en { $missing } de { $economies } economías (publica: Unión Internacional de Telecomunicaciones).

## Methods and data gaps

price-income = Los precios se comparan con el ingreso nacional bruto (INB) per cápita mensual.
price-uncounted-same-offer = No se cuentan para la cesta de { $basket }, pues el precio es el de otra cesta, por lo que es probable que un mismo plan corresponda a ambas: { $economies }.
price-uncounted-either = No se cuentan para la cesta de { $basket }, pues una de las dos cifras del precio supera el { $threshold } y la otra no: { $economies }.
price-median-sure = Las medianas y los precios más altos no incluyen los precios marcados como dudosos.
price-rules = El { $target } es el umbral de la meta de { $set } y de la Comisión de la Banda Ancha.
price-share = El { $poorest } más pobre tiene el { $share } del ingreso o del consumo (encuesta de hogares de { $year }, Banco Mundial). La proporción se aplica al ingreso nacional, del que los hogares reciben una parte: sirve para comparar economías y no es un presupuesto.
price-share-gap = Ausente de los datos: proporción del ingreso que corresponde al { $poorest } más pobre (la publica el Banco Mundial donde hay encuestas de hogares).
price-share-old = Falta la proporción del ingreso del { $poorest } más pobre en la época de los precios (el Banco Mundial la publicó por última vez para { $year }).

## Tables and charts

price-rows = Plan
price-axis = % del ingreso per cápita
price-poorest-row = { $basket }, { $poorest } más pobre
    .label = { $basket }, { $poorest } más pobre
price-column-minutes = Minutos
price-column-messages = Mensajes
price-column-gigabytes = GB al mes
price-column-poorest = % del ingreso, { $poorest } más pobre
price-column-usd = US$ al mes
price-column-ours = % de los { $ours } ({ $since }) del Banco Mundial
price-column-income = Ingreso de base, US$ al año
