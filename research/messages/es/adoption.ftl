### La adopción a lo largo de los años.

## One economy

adoption-ahead = { $indicator } en { $economy }: la previsión para { $due } es de { $ahead } ({ $interval }), frente a una meta de { $level }.
adoption-reached = { $economy } ha llegado a { $level } en { $indicator }: { $value } en { $year }.
adoption-reached-break = Que { $economy } haya llegado a { $level } en { $indicator } depende de una posible ruptura de la serie: { $value } en { $year }, tras { $before } en { $since }.
adoption-forecast = { $indicator } en { $economy }: { $value } en { $year }, con una previsión de { $ahead } para { $due }.
adoption-level = { $indicator } en { $economy }: { $value } en { $year }.
adoption-moved = { $indicator } en { $economy }: { $value } en { $year }, frente a { $before } en { $first }.
adoption-ended = Las fuentes de este informe no tienen ningún valor reciente de { $economy } en { $indicator }.
adoption-unknown = No se conocen valores anuales de { $economy } en { $indicator }.

adoption-chance = Año previsto: { $when }; probabilidad de llegar a { $level } para { $due }: { $chance }.
adoption-late = No se llega a { $level } antes de { $year }, ni siquiera según el extremo superior de la previsión; probabilidad de lograrlo para { $due }: { $chance }.
adoption-chance-below = inferior al { $chance }
adoption-chance-above = superior al { $chance }
adoption-chance-about = en torno al { $chance }
adoption-breaks = La serie se apartó mucho de su variación anual habitual ({ $years }). Los datos no indican el motivo: puede ser una ruptura.

adoption-step = Un cambio de definición o de encuesta puede hacer que una serie salte: la previsión no cuenta el salto como crecimiento.
pace-estimated = No se mide ningún ritmo ni se hace previsión: en { $economy }, hay valores que son estimaciones de su fuente y no resultados de encuestas ni datos notificados ({ $indicator }, { $years }).
pace-sunk = { $indicator }, { $economy }: no se mide ningún ritmo ni se prevé nada; tras una posible ruptura ({ $years }), la serie empieza por debajo de un valor anterior.
adoption-not-tested = Solo se prevén el uso de Internet, el acceso a la electricidad, la banda ancha fija y los abonos móviles: sus previsiones superaron pruebas con el pasado.
adoption-last = El último valor es de { $year }, demasiado antiguo para presentarlo.
adoption-few = { $indicator } en { $economy }: se conocen muy pocos valores anuales ({ $values }) para medir un ritmo o hacer una previsión, que requieren { $needed }.

adoption-column-published = Publicado
adoption-column-forecast = Previsión
adoption-column-low = Intervalo del 95 %, extremo bajo
adoption-column-high = Intervalo del 95 %, extremo alto
adoption-break = posible ruptura
adoption-chart = { $headline } Intervalo del 95 % en { $year }: { $interval }.

## Members of a group

adoption-members-some-some = { $reached ->
    [one] Una de { $economies } economías de { $group } con previsión ha llegado a { $level } en { $indicator }
   *[other] { $reached } de { $economies } economías de { $group } con previsión han llegado a { $level } en { $indicator }
}; { $likely ->
    [one] es probable que otra lo haga para { $due }.
   *[other] es probable que otras { $likely } lo hagan para { $due }.
}
adoption-members-some-none = { $reached ->
    [one] Una de { $economies } economías de { $group } con previsión ha llegado a { $level } en { $indicator }; no es probable que ninguna otra lo haga para { $due }.
   *[other] { $reached } de { $economies } economías de { $group } con previsión han llegado a { $level } en { $indicator }; no es probable que ninguna otra lo haga para { $due }.
}
adoption-members-none-some = Ninguna de { $economies } economías de { $group } con previsión ha llegado a { $level } en { $indicator }; { $likely ->
    [one] es probable que una lo haga para { $due }.
   *[other] es probable que { $likely } lo hagan para { $due }.
}
adoption-members-none-none = Ninguna de { $economies } economías de { $group } con previsión ha llegado a { $level } en { $indicator } ni es probable que lo haga para { $due }.
adoption-members-likely = Probable para { $due }: { $economies }.
adoption-members-possible = Posible para { $due }: { $economies }.
adoption-members-jumped = { $economies ->
    [one] Otra lo ha alcanzado solo si el salto de su último valor es real.
   *[other] Otras { $economies } lo han alcanzado solo si los saltos de sus últimos valores son reales.
}
adoption-members-filled = Sin previsión, porque las últimas cifras pueden ser estimaciones o estar tras una ruptura de su serie: { $economies }.
adoption-members-years = Los valores más recientes son de { $years }.
adoption-members-lacking = { $economies ->
    [one] Otra economía tiene menos de tres valores anuales recientes y carece de previsión.
   *[other] Otras { $economies } economías tienen menos de tres valores anuales recientes y carecen de previsión.
}
adoption-members-unknown = Se desconoce cuándo llegarán las economías de { $group } a { $level } en { $indicator }.
adoption-no-level = { $indicator } en { $group }: no se ha fijado un nivel al que todas deban llegar, como el que hay para una proporción de la población.
adoption-members-rows = Economía, la más temprana primero
adoption-members-chart = Economías por perspectiva. { $headline }
adoption-state-reached = alcanzado
    .label = Alcanzado
adoption-state-jumped = alcanzado si el último salto es real
    .label = Alcanzado si el salto es real
adoption-state-likely = probable
    .label = Probable
adoption-state-possible = posible
    .label = Posible
adoption-state-unlikely = improbable
    .label = Improbable
