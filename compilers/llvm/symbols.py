"""Names that a shared library was built with but does not export, read from its ELF symbol table.

A library that was not stripped still lists its local functions in ``.symtab``. Their addresses in this process are
those of the table plus the distance by which the loader moved the library, which any exported function tells.
ELF-64 little-endian; see the System V ABI, chapter 4.
"""

from __future__ import annotations

import mmap
import re
import struct
from collections.abc import Iterable
from pathlib import Path

import numpy as np

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = np.dtype(
    [("name", "<u4"), ("info", "u1"), ("other", "u1"), ("section", "<u2"), ("value", "<u8"), ("size", "<u8")]
)
_SHT_SYMTAB = 2


class SymbolError(RuntimeError):
    """The symbols that are needed cannot be found; the message says why and what to do."""


def read(path: Path, wanted: Iterable[str]) -> dict[str, int]:
    """Values of the ``wanted`` symbols in the file's ``.symtab``; a name that is not there is left out.

    Args:
        path: an ELF shared library.
        wanted: regular expressions of whole names.

    Raises:
        SymbolError: no ELF-64 file, or one that was stripped.
    """
    pattern = re.compile(b"(?:" + b"|".join(item.encode() for item in wanted) + b")\\Z")
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        head = _HEADER.unpack_from(data)
        if head[0][:6] != b"\x7fELF\x02\x01":
            raise SymbolError(f"{path.name} is not a little-endian ELF-64 library")
        offset, count = head[6], head[12]
        sections = [_SECTION.unpack_from(data, offset + i * _SECTION.size) for i in range(count)]
        table = next((section for section in sections if section[1] == _SHT_SYMTAB), None)
        if table is None:
            raise SymbolError(f"{path.name} was stripped: it has no symbol table to find hidden functions in")
        symbols = np.frombuffer(data[table[4] : table[4] + table[5]], _SYMBOL)
        strings = sections[table[6]]
        names = data[strings[4] : strings[4] + strings[5]]
    defined = symbols[(symbols["section"] != 0) & (symbols["info"] & 15 == 2)]
    found: dict[str, int] = {}
    prefix = re.compile(rb"\0((?:LLVM|_ZN4llvm11PassBuilder)\w*)(?=\0)")
    at = {match.start(1): match.group(1) for match in prefix.finditer(names) if pattern.match(match.group(1))}
    rows = defined[np.isin(defined["name"], np.fromiter(at, np.uint32, len(at)))]
    for row in rows:
        found[at[int(row["name"])].decode()] = int(row["value"])
    return found
