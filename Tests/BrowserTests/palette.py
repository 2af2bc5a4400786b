"""Makes a browser's PNG small: 256 colours are plenty for a page of words."""

import collections
import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def small(picture: bytes) -> bytes:
    """The same picture with a palette; the picture itself when that is not smaller."""
    width, height, samples, rows = _pixels(picture)
    pixels = [bytes(row[at:at + 3]) for row in rows for at in range(0, width * samples, samples)]
    counted = collections.Counter(pixels)
    palette = _palette(counted)
    place = {colour: at for at, colour in enumerate(palette)}
    for colour in counted:
        if colour not in place:
            place[colour] = min(range(len(palette)), key=lambda at: _distance(palette[at], colour))
    lines = b"".join(
        b"\0" + bytes(place[colour] for colour in pixels[row * width:(row + 1) * width]) for row in range(height))
    packed = SIGNATURE + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
    packed += _chunk(b"PLTE", b"".join(palette)) + _chunk(b"IDAT", zlib.compress(lines, 9)) + _chunk(b"IEND", b"")
    return min(packed, picture, key=len)


def _palette(counted: collections.Counter) -> list[bytes]:
    """The commonest colours, and the rarer ones that are like none of them, so that no small sign changes its colour."""
    ranked = [colour for colour, _ in counted.most_common()]
    chosen = ranked[:192]
    for colour in ranked[192:]:
        if len(chosen) == 256:
            break
        if min(_distance(colour, near) for near in chosen) > 300:
            chosen.append(colour)
    return chosen


def _distance(one: bytes, other: bytes) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _pixels(picture: bytes) -> tuple[int, int, int, list[bytearray]]:
    """Width, height, samples a pixel and the rows of an 8-bit PNG in true colour, not interlaced."""
    at, data, width, height, samples = len(SIGNATURE), b"", 0, 0, 0
    while at < len(picture):
        length, kind = struct.unpack(">I4s", picture[at:at + 8])
        body = picture[at + 8:at + 8 + length]
        if kind == b"IHDR":
            width, height, depth, colour, _, _, interlace = struct.unpack(">IIBBBBB", body)
            assert depth == 8 and colour in (2, 6) and interlace == 0
            samples = 3 if colour == 2 else 4
        elif kind == b"IDAT":
            data += body
        at += length + 12
    raw, size = zlib.decompress(data), width * samples
    rows, above = [], bytearray(size)
    for row in range(height):
        start = row * (size + 1)
        above = _unfiltered(raw[start], bytearray(raw[start + 1:start + 1 + size]), above, samples)
        rows.append(above)
    return width, height, samples, rows


def _unfiltered(kind: int, line: bytearray, above: bytearray, samples: int) -> bytearray:
    for at in range(len(line)) if kind else ():
        left = line[at - samples] if at >= samples else 0
        up = above[at]
        if kind == 1:
            guess = left
        elif kind == 2:
            guess = up
        elif kind == 3:
            guess = (left + up) // 2
        else:
            corner = above[at - samples] if at >= samples else 0
            near = left + up - corner
            guess = min((left, up, corner), key=lambda value: abs(near - value))
        line[at] = (line[at] + guess) & 255
    return line
