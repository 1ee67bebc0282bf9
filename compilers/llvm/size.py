"""How large compiled code is."""

from __future__ import annotations

import struct

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_ALLOCATED = 2


def code_bytes(code: bytes) -> int:
    """Bytes of an ELF-64 object that are loaded into memory: code and read-only data, without symbols and names.

    Unwind tables (``.eh_frame``) are not counted: a linker may drop them, and they say nothing about speed or cache.
    """
    head = _HEADER.unpack_from(code)
    offset, count, names_index = head[6], head[12], head[13]
    sections = [_SECTION.unpack_from(code, offset + i * _SECTION.size) for i in range(count)]
    names = sections[names_index][4]
    total = 0
    for section in sections:
        start = names + section[0]
        if section[2] & _ALLOCATED and not code.startswith(b".eh_frame", start):
            total += section[5]
    return total
