### Preguntas para los ministros.

## The questions

question-asked-coverage = ¿Qué mantiene sin conexión a las personas al alcance de la 4G en { $among }: el precio, los dispositivos o las competencias?
question-asked-income = ¿Qué hicieron las economías de ingreso similar que no hicieron estas: { $economies }?
question-asked-rural = ¿Qué servicios rurales pueden comenzar en { $among } antes de que llegue la red eléctrica, y quién paga su energía?
question-asked-women = ¿Qué programas llegan en { $among } a las mujeres que no están en línea, y cómo se mide?
question-asked-reading = ¿Pueden utilizarse sin leer los servicios digitales en { $among }, y abarca la educación de adultos las competencias digitales?

## What they rest on

question-fact-coverage = En { $among }, al menos el { $within } de las personas con cobertura 4G no utiliza Internet en { $economies }.
question-fact-income = En { $among }, el uso de Internet está más de { $below } por debajo de la mediana de las { $nearest } economías más próximas en ingreso, y por debajo del intervalo esperado por ingreso y geografía, en { $economies }.
question-fact-rural = En { $among }, el acceso a la electricidad en las zonas rurales está { $points } puntos porcentuales o más por debajo del de las zonas urbanas en { $economies }.
question-fact-women = En { $among }, las mujeres utilizan Internet menos que los hombres, con una puntuación de paridad inferior a { $score }, en { $economies }.
question-fact-reading = En { $among }, sabe leer y escribir menos del { $readers } de los adultos en { $economies }.
question-most = Las más afectadas ({ $axis }): { $economies }.
question-most-sure = Las más afectadas entre las que tienen cifras no dudosas ({ $axis }): { $economies }.
question-economy = { $economy } ({ $value })
question-years = Cifras de { $years }.
question-doubtful = Contadas pero no citadas, porque un valor es dudoso: { $economies }.
question-no-more = Los datos sobre { $among } no plantean ninguna pregunta que ocupe el puesto { $place }.

## Charts and tables

question-axis-coverage = puntos porcentuales entre la cobertura 4G y el uso de Internet
    .label = Puntos porcentuales entre la cobertura 4G y el uso de Internet
question-axis-income = puntos porcentuales por debajo de la mediana
    .label = Puntos porcentuales por debajo de la mediana
question-axis-rural = puntos porcentuales entre acceso urbano y rural
    .label = Puntos porcentuales entre acceso urbano y rural
question-axis-women = % en que la proporción de las mujeres es inferior a la de los hombres
question-axis-reading = % de los adultos que no saben leer ni escribir
