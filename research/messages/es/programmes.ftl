### Participantes en programas, en cifras redondeadas.

programmes-reach = Participantes de { $economy } en { $programmes }: aproximadamente { $people }.
programmes-reach-years = Participantes de { $economy } en { $programmes } ({ $years }): aproximadamente { $people }.
programmes-others = otros programas
programmes-balance = Las mujeres son aproximadamente el { $share } ({ $range }) de las personas cuyo sexo consta como femenino o masculino.
programmes-chart = Barras apiladas de participantes por año, mujeres y hombres. { $headline }
programmes-completion = De los participantes de { $economy } cuyo resultado se conoce ({ $known }), aproximadamente el { $share } ({ $range }) completó su programa.
programmes-completion-female = Entre las mujeres, lo completó aproximadamente el { $share } ({ $range }).
programmes-completion-male = Entre los hombres, lo completó aproximadamente el { $share } ({ $range }).
programmes-completion-unknown = No se sabe cuántos participantes de { $economy } completaron su programa.
programmes-by-follow-up = Las situaciones posteriores más comunes de los participantes de { $economy }: { $largest }.
programmes-by-field = Los campos más comunes de los participantes de { $economy }: { $largest }.
programmes-by-programme = Los programas con más participantes de { $economy }: { $largest }.
programmes-by-age = Las edades más comunes de los participantes de { $economy }: { $largest }.
programmes-line = { $line } ({ $people })
programmes-lines-few = Son muy pocos los participantes de { $economy } con una misma respuesta para mostrar alguna.
programmes-not-known-of = Participantes de los que no se sabe: aproximadamente { $people }.
programmes-few = Son muy pocos los participantes de { $economy } para mostrar su número: menos de { $fewest } tras el redondeo.
programmes-nobody = Entre los participantes registrados no hay nadie de { $economy }.
programmes-unknown = No se sabe cuántas personas de { $economy } participaron en programas.
programmes-results-unknown = No se conocen los resultados de los programas para los participantes de { $economy }.
programmes-rounding = Las cifras se redondean a múltiplos de { $base } y pueden desviarse hasta en { $off }, para que no pueda identificarse a nadie. Los grupos que se redondean a 0 se omiten, y los nombres compartidos por menos de { $least } personas se cuentan juntos.

## Heads and lines of the tables

programmes-rows-cohort-year = Año de inicio
programmes-rows-completed = Completado
programmes-rows-follow-up = Después
programmes-rows-field = Campo
programmes-rows-programme = Programa
programmes-rows-age = Edad
programmes-all = Total
programmes-women = Mujeres
programmes-men = Hombres
programmes-other-sex = Otro
programmes-sex-unknown = No indicado
programmes-rest = Otros
programmes-line-unknown = Se desconoce
programmes-yes = Sí
programmes-no = No
programmes-under-18 = menos de 18
programmes-18-to-24 = 18 a 24
programmes-25-to-34 = 25 a 34
programmes-from-35 = 35 o más
programmes-employed = con empleo
programmes-own-business = negocio propio
programmes-studying = estudiando
programmes-none-of-these = nada de lo anterior
