### En qué se comparan los grupos de personas, dentro de una frase y como etiqueta.

topic-internet-users = uso de Internet
    .label = Uso de Internet
topic-mobile-owners = posesión de teléfonos móviles
    .label = Posesión de teléfonos móviles
topic-mobile-owners-age-15-49 = posesión de teléfonos móviles entre los 15 y los 49 años
    .label = Posesión de teléfonos móviles, 15 a 49 años
topic-literacy = alfabetización de adultos de 15 años o más
    .label = Alfabetización de adultos, 15 años o más
topic-youth-literacy = alfabetización juvenil entre los 15 y los 24 años
    .label = Alfabetización juvenil, 15 a 24 años
topic-school-life-expectancy = esperanza de vida escolar
    .label = Esperanza de vida escolar
topic-labour-participation = participación en la fuerza de trabajo a partir de los 15 años
    .label = Participación en la fuerza de trabajo, 15 años o más
topic-bachelors = títulos de licenciatura
    .label = Títulos de licenciatura
topic-youth-unemployment = desempleo juvenil entre los 15 y los 24 años
    .label = Desempleo juvenil, 15 a 24 años
topic-unemployment = desempleo a partir de los 15 años
    .label = Desempleo, 15 años o más
topic-households-internet = Internet en el hogar
topic-households-computer = computadora en el hogar
    .label = Computadora en el hogar
topic-households-mobile-phone = teléfono móvil en el hogar
    .label = Teléfono móvil en el hogar
topic-households-electricity = electricidad en el hogar
    .label = Electricidad en el hogar
topic-electricity-access = acceso a la electricidad
    .label = Acceso a la electricidad
topic-internet-users-75-plus = uso de Internet a partir de los 75 años
    .label = Uso de Internet a partir de los 75 años
topic-ict-skill-email = envío de correos electrónicos con archivos adjuntos
    .label = Envío de correos electrónicos con archivos adjuntos
topic-ict-skill-copy-paste = copiar y pegar
    .label = Copiar y pegar
topic-ict-skill-files = copiar o mover archivos
    .label = Copiar o mover archivos
topic-ict-skill-transfer = transferencia de archivos entre dispositivos
    .label = Transferencia de archivos entre dispositivos
topic-ict-skill-spreadsheet = uso de fórmulas en una hoja de cálculo
    .label = Uso de fórmulas en una hoja de cálculo
topic-ict-skill-presentation = elaboración de presentaciones
    .label = Elaboración de presentaciones
topic-ict-skill-software = instalación de programas informáticos
    .label = Instalación de programas informáticos
topic-ict-skill-devices = conexión de nuevos dispositivos
    .label = Conexión de nuevos dispositivos
topic-ict-skill-programming = escritura de programas informáticos
    .label = Escritura de programas informáticos
subject-of-year = { $topic } ({ $year })
    .label = { $topic }, { $year }
subject-of-no-year = { $topic } (año no indicado)
    .label = { $topic }, año no indicado

pair-left-out = Se omiten las cifras de { $years } sobre { $topic }: el { $women } de las mujeres y el { $men } de los hombres no concuerdan con el { $all } publicado para toda la población en { $last }; la encuesta puede abarcar otras edades.
pair-apart = Las cifras de { $topic } de las mujeres ({ $women }) y los hombres ({ $men }) en { $year } no concuerdan con el { $all } que da la serie anual para toda la población en { $last }: puede ser un valor interpolado entre encuestas, o la encuesta puede abarcar otras edades.
pair-unit-percent = %
pair-unit-years = años
pair-gap = { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
}
pair-gap-ahead = { $group } +{ $gap }
topic-stem-graduates = titulados en ciencia y tecnología
    .label = Titulados en ciencia y tecnología

## What people did who have a skill, after "of women"

did-ict-skill-email = enviaron correos electrónicos con archivos adjuntos
did-ict-skill-copy-paste = usaron copiar y pegar
did-ict-skill-files = copiaron o movieron un archivo
did-ict-skill-transfer = transfirieron archivos entre dispositivos
did-ict-skill-spreadsheet = usaron una fórmula en una hoja de cálculo
did-ict-skill-presentation = elaboraron una presentación
did-ict-skill-software = encontraron e instalaron programas informáticos
did-ict-skill-devices = conectaron nuevos dispositivos
did-ict-skill-programming = escribieron un programa informático
did-internet-users = usan Internet
did-mobile-owners = tienen un teléfono móvil propio
did-mobile-owners-age-15-49 = de 15 a 49 años tienen un teléfono móvil propio
did-literacy = de 15 años o más saben leer y escribir
did-youth-literacy = de 15 a 24 años saben leer y escribir

## Tables of pairs

pairs-rows = Medida
pairs-women = Mujeres
pairs-men = Hombres
pairs-least = Razón, al menos
pairs-most = Razón, como máximo
pairs-too-old = Datos demasiado antiguos o de año desconocido, que no se comparan: { $topics }.
work-modelled = La mayoría de las cifras sobre el trabajo son modelizadas por la Organización Internacional del Trabajo donde no hay encuestas.
