"""The size a picture states, read from its first bytes: what a browser would unpack it to."""

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # markers of JPEG that begin a frame


def size(data: bytes) -> tuple[int, int]:
    """Return width and height of a PNG or JPEG in pixels, (0, 0) where it states none.

    Source: PNG (ISO/IEC 15948) section 11.2.2, JPEG (ITU-T T.81) section B.2.2.

    >>> size(b"no picture")
    (0, 0)
    """
    if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR" and len(data) >= 24:
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if not data.startswith(b"\xff\xd8"):
        return 0, 0
    place = 2
    while place + 9 <= len(data) and data[place] == 0xFF:
        marker, length = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        if marker in _FRAMES:
            return int.from_bytes(data[place + 7 : place + 9], "big"), int.from_bytes(
                data[place + 5 : place + 7], "big"
            )
        place += 1 if marker == 0xFF else 2 + length
    return 0, 0
