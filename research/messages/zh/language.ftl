### The language itself. A folder beside this one, named by a language code, holds another language.

language-name = 简体中文
language-direction = ltr
