"""What a kernel's object file may contain, decided before anything of it is mapped into a process.

A kernel is a pure function over its buffers. So its object file may hold code and read-only data only: no writable
or thread-local section (nowhere to remember an earlier call), no initializers (nothing runs at load), and no
reference to anything but what compilers make of loops over memory, and the mathematical library (nobody to call).
ELF-64, see the System V ABI.
"""

from __future__ import annotations

import platform
import re
import struct

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = struct.Struct("<IBBHQQ")
_MACHINES = {"x86_64": 62, "aarch64": 183}
_ET_REL = 1
_SHT_SYMTAB = 2
_SHT_NOBITS = 8
_SHT_RUNS_AT_LOAD = {14: "init_array", 15: "fini_array", 16: "preinit_array"}
_SHF_WRITE, _SHF_ALLOC, _SHF_TLS = 1, 2, 0x400
_STT_FUNC, _STT_TLS, _STT_IFUNC = 2, 6, 10

_MATH = (
    "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "tanh", "sinh", "cosh", "asin",
    "acos", "atan", "atan2", "erf", "erfc", "pow", "sqrt", "cbrt", "fmod", "floor", "ceil", "round", "rint",
    "nearbyint", "trunc", "fmax", "fmin", "fma", "fabs", "ldexp", "copysign", "sincos", "roundeven",
)  # fmt: skip
_MEMORY = ("memcpy", "memmove", "memset", "memcmp", "bcmp", "strlen")
ALLOWED_SYMBOLS = frozenset(
    [
        "memcpy",
        "memmove",
        "memset",
        "memcmp",
        "bcmp",
        "strlen",
        "_GLOBAL_OFFSET_TABLE_",
        *_MATH,
        *(f"{name}f" for name in _MATH),
    ]
)
"""The only names a kernel may leave for the linker."""

VECTOR_MATH = re.compile(r"Sleef_(?!.*alloc)[a-z0-9]+[fd](4|8|16)(_u\d+)?")
"""Functions of torch's own vector math (SLEEF), which TorchInductor's kernels call: pure functions of registers."""

TEAM_SYMBOLS = frozenset(["GOMP_parallel", "GOMP_barrier", "omp_get_thread_num", "omp_get_num_threads"])
"""Run a function of the kernel in all threads of the worker, and wait for them."""


def refusal(code: bytes, symbol: str, threads: int = 1) -> str | None:
    """Why the object file ``code`` is not accepted as a kernel named ``symbol``; ``None`` where it is.

    ``threads`` is how many a worker has: with several a kernel may also call what :data:`TEAM_SYMBOLS` names.
    """
    try:
        return _refusal(code, symbol, threads)
    except (struct.error, IndexError, UnicodeDecodeError, ValueError):
        return "the kernel's code is not a well-formed ELF object file"


def whole_refusal(code: bytes, symbol: str) -> str | None:
    """Why the object file ``code`` is not accepted as a whole program; ``None`` where it is.

    It may have writable data and call the C library. What runs before ``main`` or is thread-local it may not have: the
    linker in the workers serves neither.
    """
    try:
        return _refusal(code, symbol, 1, whole=True)
    except (struct.error, IndexError, UnicodeDecodeError, ValueError):
        return "the program's code is not a well-formed ELF object file"


def _text(code: bytes, start: int) -> str:
    return code[start : code.index(b"\0", start)].decode()


def _refusal(code: bytes, symbol: str, threads: int, whole: bool = False) -> str | None:
    head = _HEADER.unpack_from(code)
    ident, kind, machine = head[0], head[1], head[2]
    section_offset, section_size, section_count, names_index = head[6], head[11], head[12], head[13]
    if ident[:6] != b"\x7fELF\x02\x01" or kind != _ET_REL or section_size != _SECTION.size:
        return "the kernel's code is not a little-endian ELF-64 relocatable object"
    if machine != _MACHINES.get(platform.machine(), machine):
        return f"the kernel was compiled for another processor (ELF machine {machine})"
    sections = [_SECTION.unpack_from(code, section_offset + i * section_size) for i in range(section_count)]
    if any(kind != _SHT_NOBITS and offset + size > len(code) for _, kind, _, _, offset, size, *_ in sections):
        return "the kernel's object file is cut short"
    names = sections[names_index][4]
    found = False
    for name_offset, section_kind, flags, _, offset, size, link, _, _, entry in sections:
        name = _text(code, names + name_offset)
        runs_at_load = section_kind in _SHT_RUNS_AT_LOAD or name.startswith((".ctors", ".dtors", ".init", ".fini"))
        if whole and (runs_at_load or (flags & _SHF_TLS and size)):
            return f"the program has {name}; code that runs before main and thread-local data are not supported here"
        if runs_at_load:
            return f"the kernel's object has {name}: code that would run when it is loaded; a kernel runs when called"
        if flags & _SHF_TLS and size:
            return f"the kernel's object has thread-local data ({name}); a kernel keeps no state"
        if flags & _SHF_WRITE and flags & _SHF_ALLOC and size and not whole:
            return f"the kernel's object has {size} bytes of writable data ({name}); a kernel keeps no state"
        if section_kind != _SHT_SYMTAB:
            continue
        if entry != _SYMBOL.size:
            return "the kernel's symbol table is malformed"
        strings = sections[link][4]
        for i in range(1, size // entry):
            symbol_name_offset, info, _, index, _, _ = _SYMBOL.unpack_from(code, offset + i * entry)
            symbol_name, symbol_kind = _text(code, strings + symbol_name_offset), info & 15
            if symbol_kind in (_STT_IFUNC, _STT_TLS) and not whole:
                return f"the kernel's symbol {symbol_name} is of a kind that kernels don't need (IFUNC or TLS)"
            if index == 0 and whole:  # the linker finds it in the C library, or says that it does not
                continue
            if index == 0 and symbol_name in TEAM_SYMBOLS and threads == 1:
                return "the kernel is made for several threads, and workers here have one; give the pool threads=2"
            known = symbol_name in ALLOWED_SYMBOLS or symbol_name in TEAM_SYMBOLS
            if index == 0 and not known and not VECTOR_MATH.fullmatch(symbol_name):
                return f"the kernel calls {symbol_name!r}; it may only call {', '.join(_MEMORY)}, libm and SLEEF"
            found |= index != 0 and symbol_name == symbol and symbol_kind == _STT_FUNC and info >> 4 != 0
    return None if found else f"the object has no function {symbol!r}"
