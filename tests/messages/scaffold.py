"""A folder of messages to translate, in the library itself: every message and name, in English.

python -m tests.messages.scaffold CODE
"""

import sys

from research import languages
from research.cli.languages import begin

if __name__ == "__main__":
    print(begin(languages.FOLDER, sys.argv[1]))
