### People

## Women and men

people-literacy-worse = نسبة من يعرف القراءة والكتابة بين النساء في { $economy } أدنى منها بين الرجال: { $women } مقابل { $men }.
people-literacy-better = نسبة من يعرف القراءة والكتابة بين النساء في { $economy } أعلى منها بين الرجال: { $women } مقابل { $men }.
people-literacy-alike = النساء والرجال في { $economy } متساوون في الإلمام بالقراءة والكتابة: { $women } و{ $men }.
people-literacy-open = النساء والرجال في { $economy } متقاربون في الإلمام بالقراءة والكتابة إلى حد لا تحسمه الأرقام المقربة: { $women } و{ $men }.
people-school-life-expectancy-worse = سنوات الدراسة المتوقعة للفتيات في { $economy } أقل منها للفتيان: { $women } مقابل { $men }.
people-school-life-expectancy-better = سنوات الدراسة المتوقعة للفتيات في { $economy } أكثر منها للفتيان: { $women } مقابل { $men }.
people-school-life-expectancy-alike = سنوات الدراسة المتوقعة متساوية للفتيات والفتيان في { $economy }: { $women } و{ $men }.
people-school-life-expectancy-open = سنوات الدراسة المتوقعة للفتيات والفتيان في { $economy } متقاربة إلى حد لا تحسمه الأرقام المقربة: { $women } و{ $men }.
people-chart = أزواج من النقاط: النساء والرجال. { $headline }
people-unknown = لا تتوفر أرقام حديثة عن إلمام النساء والرجال بالقراءة والكتابة ودراستهم وعملهم في { $economy }.

## Age and place

people-median-urban = العمر الوسيط في { $economy } { $median }، و{ $urban } من السكان يعيشون في المناطق الحضرية.
people-median = العمر الوسيط في { $economy } { $median }.
people-urban = في { $economy }، { $urban } من السكان يعيشون في المناطق الحضرية.
people-one = { $indicator } في { $economy }: { $value }.
people-age-unknown = لا يُعرف التركيب العمري وسكان الحضر في { $economy }.
people-age-not-recent = لا تتوفر أرقام حديثة عن التركيب العمري وسكان الحضر في { $economy }.
