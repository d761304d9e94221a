### The language itself. A folder beside this one, named by a language code, holds another language: files of any name with
### the same messages. What it leaves out is said in English. Names of the catalogue are messages too, by id:
### `indicator-internet_users` with `.unit` and `.short-unit`, `group-itu-asia-pacific`, `study-country_profile`,
### `area-joint-research` with `.sentence`.

language-name = English
# ltr or rtl
language-direction = ltr
