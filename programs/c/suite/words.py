"""Texts to read: prose, JSON, tables, expressions, log lines, as bytes of a fixed length."""

from __future__ import annotations

import json

import numpy as np

from programs.ir import Array

Rng = np.random.Generator


def padded(text: bytes, length: int, fill: bytes) -> Array:
    """``text`` cut or filled up to ``length``, uint8 (length,)."""
    return np.frombuffer(text[:length].ljust(length, fill), np.uint8).copy()


def prose(rng: Rng, length: int, vocabulary: int = 300) -> Array:
    """Words drawn with Zipf's frequencies, uint8 (length,): text that compresses, with repeats."""
    words = [bytes(rng.integers(97, 123, int(size), np.uint8)) for size in rng.integers(1, 9, vocabulary)]
    weights = 1 / np.arange(1, vocabulary + 1)
    picks = rng.choice(vocabulary, length, p=weights / weights.sum())
    marks = [b" "] * 12 + [b", ", b". ", b"\n", b" 42 "]
    parts: list[bytes] = []
    size = 0
    for pick, mark in zip(picks, rng.integers(0, len(marks), length), strict=True):
        word = words[pick].capitalize() if mark == 3 else words[pick]
        parts.append(word + marks[mark])
        size += len(parts[-1])
        if size >= length:
            break
    return padded(b"".join(parts), length, b" ")


def _json_value(rng: Rng, depth: int) -> object:
    kind = int(rng.integers(0, 7 if depth < 5 else 4))
    if kind == 0:
        return int(rng.integers(-(10**9), 10**9))
    if kind == 1:
        return round(float(rng.uniform(-1000, 1000)), 3)
    if kind == 2:
        return "".join(chr(int(c)) for c in rng.choice([97, 98, 101, 34, 92, 10, 233, 8364], int(rng.integers(1, 12))))
    if kind == 3:
        return [True, False, None][int(rng.integers(0, 3))]
    if kind in (4, 5):
        return {f"key{int(k)}": _json_value(rng, depth + 1) for k in rng.integers(0, 100, int(rng.integers(1, 6)))}
    return [_json_value(rng, depth + 1) for _ in range(int(rng.integers(1, 8)))]


def json_text(rng: Rng, length: int) -> Array:
    """One JSON array, filled up with spaces, uint8 (length,)."""
    parts: list[str] = []
    size = 2
    while True:
        part = json.dumps(_json_value(rng, 1), separators=(", ", ":"))
        if size + len(part) + 1 > length:
            return padded(("[" + ",".join(parts) + "]").encode(), length, b" ")
        parts.append(part)
        size += len(part) + 1


def table(rng: Rng, length: int, width: int) -> Array:
    """Comma-separated rows, mostly numbers, uint8 (length,)."""
    count = length // 4
    numbers, kinds = rng.integers(-(10**6), 10**6, count), rng.integers(0, 12, count)
    parts = []
    for i, (number, kind) in enumerate(zip(numbers, kinds, strict=True)):
        text = {0: "n/a", 1: '"quoted, 5"', 2: f"{number / 1000:.3f}", 3: f'"{number}"'}.get(int(kind), str(number))
        parts.append(text + ("\n" if (i + 1) % width == 0 else ","))
    return padded("".join(parts).encode(), length, b"0")


def _expression(rng: Rng, depth: int) -> str:
    kind = int(rng.integers(0, 8))
    if depth > 4 or kind < 2:
        return str(int(rng.integers(0, 100000))) if kind == 0 else chr(97 + int(rng.integers(0, 26)))
    if kind == 2:
        return "~-"[int(rng.integers(0, 2))] + _expression(rng, depth + 1)
    pair = f"{_expression(rng, depth + 1)}{'|^&+-*/%'[int(rng.integers(0, 8))]}{_expression(rng, depth + 1)}"
    return f"({pair})" if kind > 5 else pair


def expressions(rng: Rng, rows: int, width: int) -> Array:
    """Arithmetic expressions filled up with semicolons, uint8 (rows, width)."""
    made: list[Array] = []
    while len(made) < rows:
        text = _expression(rng, 0)
        if width // 4 <= len(text) < width:
            made.append(padded(text.encode(), width, b";"))
    return np.stack(made)


def unicode_text(rng: Rng, length: int) -> Array:
    """UTF-8 with characters of all lengths and some broken bytes, uint8 (length,)."""
    ranges = ((32, 127), (0xA1, 0x600), (0x900, 0xD000), (0x10000, 0x1F000))
    kinds = rng.choice(4, length, p=(0.6, 0.2, 0.15, 0.05))
    codes = [int(rng.integers(*ranges[kind])) for kind in kinds]
    made = padded("".join(map(chr, codes)).encode(), length, b" ")
    broken = rng.integers(0, length, length // 100)
    made[broken] = rng.integers(128, 256, len(broken), np.uint8)
    return made


def log_lines(rng: Rng, count: int, width: int) -> Array:
    """``YYYY-MM-DD hh:mm:ss L number``, some of them wrong, uint8 (count, width)."""
    rows = []
    for _ in range(count):
        year, month, day = rng.integers(1970, 2100), rng.integers(1, 13), rng.integers(1, 32)
        hour, minute, second = rng.integers(0, 24), rng.integers(0, 60), rng.integers(0, 60)
        text = f"{year:04d}-{month:02d}-{day:02d} {hour:02d}:{minute:02d}:{second:02d} "
        text += f"{'DIWEX'[int(rng.integers(0, 5))]} {int(rng.integers(0, 10**6)):06d}"
        rows.append(padded(text.encode(), width, b" "))
    return np.stack(rows)


def rows_of(texts: list[bytes], width: int) -> Array:
    """Texts filled up with zero bytes, uint8 (len(texts), width)."""
    return np.stack([padded(text, width, b"\0") for text in texts])


def patterns(rng: Rng, count: int, width: int) -> Array:
    """Regular expressions of literals, dots, ranges and repeats, uint8 (count, width)."""
    texts = []
    for _ in range(count):
        text = b"" if rng.random() < 0.5 else b"[a-z]+"
        while len(text) < width - 8:
            atom = (b"e", b"a", b" ", b".", b"[a-m]", b"[^e-p]", b"[n-z]")[int(rng.integers(0, 7))]
            text += atom + (b"", b"", b"*", b"+", b"?")[int(rng.integers(0, 5))]
            if rng.random() < 0.25:
                break
        texts.append(text)
    return rows_of(texts, width)


def place_patterns(rng: Rng, count: int, width: int) -> Array:
    """Pairs (letter, one of ``1?+*``) whose first place is not optional, uint8 (count, width)."""
    made = np.zeros((count, width), np.uint8)
    for row in made:
        places = int(rng.integers(3, width // 2))
        row[0 : 2 * places : 2] = rng.choice(np.frombuffer(b"abcd.", np.uint8), places)
        row[1 : 2 * places : 2] = rng.choice(np.frombuffer(b"11?+*", np.uint8), places)
        row[1] = ord("1")
    return made


def globs(rng: Rng, count: int, width: int) -> Array:
    """File-name patterns, uint8 (count, width)."""
    pieces = (b"*", b"?", b"[a-f]", b"[!x-z]", b"a", b"b", b"c", b".", b"*", b"[0-9]")
    texts = [
        b"".join(pieces[int(i)] for i in rng.integers(0, len(pieces), int(rng.integers(2, 6)))) for _ in range(count)
    ]
    return rows_of([text[:width] for text in texts], width)


def names(rng: Rng, count: int, width: int) -> Array:
    """File names, uint8 (count, width), filled up with zero bytes."""
    letters = np.frombuffer(b"abcABC.019xyz", np.uint8)
    return rows_of([bytes(rng.choice(letters, int(rng.integers(3, width)))) for _ in range(count)], width)
