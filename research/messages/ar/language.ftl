### The language itself

language-name = العربية
language-direction = rtl
