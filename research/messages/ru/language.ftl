### The language itself.

language-name = Русский
language-direction = ltr
