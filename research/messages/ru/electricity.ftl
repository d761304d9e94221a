### Electricity and Internet use

## Shares of people with electricity, and of those who use the Internet

electricity-all = { $economy }: почти у всех есть электроэнергия, и почти все пользуются интернетом.
electricity-everybody-people = { $economy }: { $people } { $people ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человек
    }, или { $share } населения, не пользуются интернетом, хотя электроэнергия есть почти у всех.
electricity-ahead = { $economy }: людей с электроэнергией больше, чем пользователей интернета, — { $electricity } против { $internet }.
electricity-ahead-people = { $economy }: из всех людей без интернета ({ $offline } чел.) электроэнергия есть как минимум у { $people }; среди всего населения она есть у { $electricity }, а интернетом пользуются { $internet }.
electricity-ahead-lack = { $economy }: из всех людей без интернета ({ $offline } чел.) электроэнергии нет не более чем у { $people }; среди всего населения она есть у { $electricity }, а интернетом пользуются { $internet }.
electricity-bounds = Две доли говорят о том, насколько они могут пересекаться, но не о том, насколько пересекаются, поэтому приведен предел.
electricity-behind = { $economy }: пользователей интернета больше, чем людей с электроэнергией, — { $internet } против { $electricity }.
electricity-level = { $economy }: пользователей интернета примерно столько же, сколько людей с электроэнергией, — { $internet } и { $electricity }.
electricity-apart = { $economy }: данные о доступе к электроэнергии ({ $electricity }) и использовании интернета ({ $internet }) слишком далеки по времени, чтобы их сравнивать.
electricity-internet-alone = { $economy }: интернетом пользуются { $internet } населения; актуальных данных о доступе к электроэнергии нет.

## Of all people


## Urban and rural shares of people with electricity

electricity-rural-behind = Электроэнергия есть у { $rural } населения в сельских районах и у { $urban } в городах.
electricity-urban-behind = Электроэнергия есть у { $urban } населения в городах и у { $rural } в сельских районах.
electricity-places-level = Доля людей с электроэнергией в сельских районах ({ $rural }) примерно такая же, как в городах ({ $urban }).
