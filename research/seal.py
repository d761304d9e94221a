"""Records of the store: JSON with its own hash, which reveals a changed citation."""

import hashlib
import json
from typing import Any

_SEAL = "seal"


def written(content: dict[str, Any]) -> bytes:
    """Return a record as the bytes of its file: sorted keys, and the hash under `seal`."""
    return (
        json.dumps({**content, _SEAL: _hash(content)}, indent=1, sort_keys=True, ensure_ascii=False)
        + "\n"
    ).encode()


def read(data: bytes) -> dict[str, Any]:
    """Return a record; one written before records had a seal is taken as it is.

    Raises
    ------
    ValueError : it is no JSON object, or not what was written
    """
    try:
        content = json.loads(data)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(content, dict):
        raise ValueError("no object")
    seal = content.pop(_SEAL, None)
    if seal is not None and seal != _hash(content):
        raise ValueError("not what was written")
    return content


def _hash(content: dict[str, Any]) -> str:
    return f"sha256:{hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()}"
