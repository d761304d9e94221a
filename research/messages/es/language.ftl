### El idioma mismo.

language-name = Español
language-direction = ltr
