"""The English that the languages were translated from: a change in it has to reach all of them.

`python -m tests.messages.english` records the English of today, once every language has it.
"""

import hashlib
from pathlib import Path

from research.cli.languages import english_names
from research.messages import bundles

RECORD = Path(__file__).parent / "english.txt"


def english() -> dict[str, str]:
    """Return a short hash of every English message and name, by id."""
    names = {
        id: "\n".join(f"{name}={text}" for name, text in parts.items())
        for id, parts in english_names()
    }
    texts = {id: " ".join(text.split()) for id, text in bundles.entries("en").items()} | names
    return {id: hashlib.sha256(text.encode()).hexdigest()[:8] for id, text in sorted(texts.items())}


def recorded() -> dict[str, str]:
    """Return the hashes of the English that was translated, by id."""
    lines = RECORD.read_text(encoding="utf-8").splitlines()
    return dict(line.split() for line in lines)


if __name__ == "__main__":
    RECORD.write_text(
        "".join(f"{id} {digest}\n" for id, digest in english().items()), encoding="utf-8"
    )
