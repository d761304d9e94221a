### The language itself.

language-name = Français
language-direction = ltr
