### Electricity and Internet use

## Shares of people

electricity-all = كل السكان تقريبا في { $economy } لديهم كهرباء ويستخدمون الإنترنت.
electricity-everybody-people = { $people ->
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    } في { $economy }، أي { $share } من السكان، لا يستخدمون الإنترنت، مع أن الكهرباء تكاد تصل إلى كل السكان.
electricity-ahead = عدد من لديهم كهرباء في { $economy } أكبر من عدد من يستخدمون الإنترنت: { $electricity } مقابل { $internet }.
electricity-ahead-people = من بين غير الموصولين بالإنترنت في { $economy }، وعددهم { $offline }، لدى { $people } على الأقل كهرباء: فهي متاحة لنسبة { $electricity } من جميع السكان، ويستخدم الإنترنت { $internet } منهم.
electricity-ahead-lack = من بين غير الموصولين بالإنترنت في { $economy }، وعددهم { $offline }، يفتقر { $people } على الأكثر إلى الكهرباء: فهي متاحة لنسبة { $electricity } من جميع السكان، ويستخدم الإنترنت { $internet } منهم.
electricity-bounds = تبين النسبتان المدى الذي يمكن أن تتداخلا فيه، لا التداخل الفعلي، ولذلك يُعطى حد.
electricity-behind = عدد من يستخدمون الإنترنت في { $economy } أكبر من عدد من لديهم كهرباء: { $internet } مقابل { $electricity }.
electricity-level = عدد من يستخدمون الإنترنت في { $economy } مماثل تقريبا لعدد من لديهم كهرباء: { $internet } و{ $electricity }.
electricity-apart = رقما الحصول على الكهرباء واستخدام الإنترنت في { $economy } متباعدان زمنيا إلى حد لا يسمح بالمقارنة: الكهرباء { $electricity }، والإنترنت { $internet }.
electricity-internet-alone = { $internet } من سكان { $economy } يستخدمون الإنترنت؛ ولا تتوفر أرقام حديثة عن الحصول على الكهرباء.

## Of all people


## Urban and rural

electricity-rural-behind = تصل الكهرباء إلى { $rural } من السكان في المناطق الريفية وإلى { $urban } في المدن.
electricity-urban-behind = تصل الكهرباء إلى { $urban } من السكان في المدن وإلى { $rural } في المناطق الريفية.
electricity-places-level = تصل الكهرباء إلى نسبة متقاربة من السكان في المناطق الريفية ({ $rural }) وفي المدن ({ $urban }).
