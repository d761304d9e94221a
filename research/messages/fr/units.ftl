### Units and samples that reports quote

text-ratio = rapport
text-mbit-s = Mbit/s
text-kbit-s = kbit/s
text-score-0-to-100 = score, de 0 à 100
text-per-100 = pour 100
text-gb = Go
text-km = km
text-mhz = MHz
text-us = US$
