### Qué necesita una economía digital.

## Subjects inside a sentence

eco-subject-policies = gobierno digital
eco-subject-infrastructure = infraestructura digital
eco-subject-industry = industria, investigación y educación

## What an economy, or the median of a group, is ranked among

eco-others = las demás economías de { $group }
eco-world = las economías del mundo
eco-median-of = la mediana de { $group }

## Headlines

eco-ahead = En { $subject }, { $who } supera a más de la mitad de { $others } en { $front }.
eco-ahead-many = En { $subject }, { $who } supera a más de la mitad de { $others } en { $ahead } de { $indicators } indicadores.
eco-behind = En { $subject }, { $who } queda por detrás de más de la mitad de { $others } en { $behind } de { $indicators } indicadores.
eco-behind-all = En { $subject }, { $who } queda por detrás de más de la mitad de { $others } en los { $indicators } indicadores.
eco-universal = Prácticamente universal: { $indicators }.
eco-few = Las fuentes de este informe tienen muy pocos indicadores recientes de { $subject } para comparar { $who } con otras economías.
eco-medians = Medianas de { $who } en { $subject }: { $values }.
eco-values = Cifras recientes sobre { $subject } ({ $who }): { $values }.
eco-one = { $who } ocupa el puesto { $rank } de { $group } en { $indicator }: { $value }.
eco-value = { $indicator } ({ $value })
eco-rank = { $rank } de { $of }
eco-rank-shared = { $rank } de { $of }, con empate

## Notes and gaps

eco-gap-policies = Ausentes de los datos: reglamentación del mercado y ciberseguridad (las publica la Unión Internacional de Telecomunicaciones en el Seguimiento de la Reglamentación de las TIC y el Índice Mundial de Ciberseguridad).

## Table and chart

eco-column-median = Mediana
eco-column-low = Más bajo
eco-column-low-economy = El más bajo en
eco-column-high = Más alto
eco-column-high-economy = El más alto en
eco-column-rank = Puesto en { $group }
eco-column-ahead = Supera al
eco-column-level = Iguala al
eco-column-standing = Por qué no se clasifica
eco-cell-universal = universal
eco-cell-slight = casi cero
eco-cell-level = muchas tienen el mismo valor
eco-cell-unranked = muy pocas cifras comparables
eco-empty = –
eco-axis = supera a esta proporción de { $others }
eco-head = { $who }: valor (año)
eco-chart = Marcas desde el último lugar (0 %) hasta el primero (100 %). { $headline } Por indicador: { $places }.
