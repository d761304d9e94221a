### La población por edad, hoy y más adelante.

## A group of people

ages-young-more = La población de 15 a 24 años de { $economy } es de { $people }; para { $year } se proyecta un aumento del { $change }.
ages-young-fewer = La población de 15 a 24 años de { $economy } es de { $people }; para { $year } se proyecta una disminución del { $change }.
ages-young-same = La población de 15 a 24 años de { $economy } es de { $people }, más o menos la misma que se proyecta para { $year }.
ages-women-more = De esas personas, { $people } son mujeres; para { $year } se proyecta un { $change } más de mujeres jóvenes.
ages-women-fewer = De esas personas, { $people } son mujeres; para { $year } se proyecta un { $change } menos de mujeres jóvenes.
ages-women-same = De esas personas, { $people } son mujeres, más o menos las mismas que se proyectan para { $year }.
ages-cohort = En { $economy }, el número de personas que cumplen 15 años cada año es de { $people }; el que se proyecta para { $year } es de { $later }.
ages-cohort-same = En { $economy }, el número de personas que cumplen 15 años cada año es de { $people }, más o menos el mismo que se proyecta para { $year }.
ages-unknown = Las fuentes de este informe no dan la población de { $economy } por año de edad.
ages-missing = Ausente de los datos: población de { $economy } por año de edad, actual y proyectada (la publica la División de Población de las Naciones Unidas).
ages-method = Las edades se interpolan entre los años que ofrece World Population Prospects y se aplican a la población de { $year }; los años posteriores varían como en su proyección media.
ages-source = Fuente: { $title } ({ $publisher }). Licencia: { $licence }.

## Table and chart

ages-rows = Quiénes
ages-group-pupils = Alumnado, de 6 a 17 años
ages-group-learners = Estudiantes, de 5 a 24 años
ages-group-young = Jóvenes, de 15 a 24 años
ages-group-women = Mujeres de 15 a 24 años
ages-group-men = Hombres de 15 a 24 años
ages-people-in = Personas, { $year }
ages-change-to = Variación hasta { $year }
ages-column-turning = Cumplen 15 años en el año
ages-group = { $first } a { $last }
ages-oldest = { $age } o más
ages-sex-female = Mujeres, { $year }
ages-sex-male = Hombres, { $year }
ages-later = { $year }, proyección
ages-axis = personas
ages-hover = { $ages }: { $people }
ages-change = { $before } → { $after }
ages-chart = Pirámide de población de { $economy } en { $year }, con el contorno de { $later }. { $headline }
