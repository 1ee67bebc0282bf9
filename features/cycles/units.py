"""What each instruction needs of a core: units, cycles, micro-operations, and which registers it waits for.

Figures are those of AMD's Zen 4 where they are known (Fog, "Instruction tables"; uops.info), some of them fitted to
measured loops (:mod:`benchmarks.llvm.core_fit`). Other x86-64 cores differ, most of all with 512-bit vectors; a learner
that sees the estimate beside measured times corrects it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from features.assembly import instruction
from features.cycles.branches import CALL, CONDITIONAL, INDIRECT, NEITHER
from features.cycles.traced import Blocks, notes_address


def _units(*numbers: int) -> int:
    return sum(1 << number for number in numbers)


NONE = 0
ALU, MULTIPLIER, SHIFTERS = _units(0, 1, 2, 3), _units(0), _units(1, 2)
LOAD, WIDE_LOAD, STORE = _units(4, 5, 6), _units(4, 5), _units(7, 8)
VECTOR, MULTIPLY, ADD, SHUFFLE, VECTOR_MULTIPLY = (
    _units(9, 10, 11, 12), _units(9, 10), _units(11, 12), _units(10, 11), _units(9, 12),
)  # fmt: skip
DIVIDER, VECTOR_DIVIDER, FILL_L1, FILL_L2 = _units(13), _units(14), _units(15), _units(16)
UNITS = 17


@dataclass(frozen=True)
class Need:
    """What instructions of one kind need: the result is there ``latency`` cycles after one of ``units``, which is
    occupied for ``cycles``, has begun; ``micro`` operations are dispatched."""

    latency: float
    units: int = NONE
    cycles: float = 1.0
    micro: float = 1.0


NEEDS: Mapping[str, Need] = MappingProxyType(
    {
        r"nop.*|vzeroupper|endbr64": Need(0),
        r"j\w+|ret.*": Need(1, SHIFTERS),
        r"call.*": Need(1, ALU, 1, 2),
        r"push.*|pop.*": Need(0),
        r"mov(abs)?[bwlq]?": Need(0),
        r"mov[sz][bwl][wlq]|cltq|cwtl": Need(1, ALU),
        r"movbe.*": Need(1, ALU, 1, 2),
        r"lea[lqw]": Need(1, ALU),
        r"imul[wlq]": Need(3, MULTIPLIER),
        r"mul[wlq]|mulx[lq]": Need(4, MULTIPLIER, 1, 2),
        r"i?div[lbw]": Need(11, DIVIDER, 6, 2),
        r"i?divq": Need(16, DIVIDER, 9, 2),
        r"cqto|cltd": Need(1, ALU),
        r"sh[lr]d[wlq]": Need(3, SHIFTERS, 1, 6),
        r"(sh|sa|ro)[lr][bwlqx]*": Need(1, SHIFTERS),
        r"popcnt[lqw]|lzcnt[lq]|tzcnt[lq]": Need(1, ALU),
        r"bs[fr][lq]": Need(4, ALU, 1, 6),
        r"pdep.*|pext.*": Need(3, MULTIPLIER),
        r"set\w+": Need(1, SHIFTERS),
        r"cmov\w+": Need(1, ALU),
        r"vp?gather\w+": Need(14, VECTOR, 16, 42),
        r"vp?scatter\w+": Need(14, VECTOR, 18, 60),
        r"vdivs[sd]": Need(12, VECTOR_DIVIDER, 5),
        r"vdivps": Need(11, VECTOR_DIVIDER, 5),
        r"vdivpd": Need(13, VECTOR_DIVIDER, 7),
        r"vsqrts[sd]|vsqrtp[sd]": Need(17, VECTOR_DIVIDER, 7),
        r"vpmull[dwq]|vpmulu?dq|vpmulhu?w|vpmulhrsw|vpmaddwd|vpmaddubsw|vpsadbw|vmpsadbw|vphminposuw": Need(
            3, VECTOR_MULTIPLY
        ),
        r"vpdp\w+": Need(4, VECTOR_MULTIPLY),
        r"vfn?m\w+": Need(4, MULTIPLY),
        r"vmul[ps][sd]": Need(3, MULTIPLY),
        r"vadd[ps][sd]|vsub[ps][sd]": Need(3, ADD),
        r"vhadd\w+": Need(6, ADD, 1, 4),
        r"v(min|max)[ps][sd]": Need(2, MULTIPLY),
        r"vcmp\w+": Need(2, ADD),
        r"vu?comis[sd]": Need(4, ADD, 1, 2),
        r"vrnd\w+|vcvttp\w+|vcvtp\w+|vcvtdq2ps|vcvtdq2pd|vcvtudq\w+": Need(3, ADD),
        r"vcvts?s?d2ss|vcvtss2sd": Need(3, ADD),
        r"vcvtu?si2\w+": Need(7, ADD, 1, 2),
        r"vcvtt?s[sd]2\w+": Need(7, ADD, 1, 2),
        r"vpextr\w|vextractps": Need(4, SHUFFLE, 1, 2),
        r"vpinsr\w": Need(2, SHUFFLE, 1, 2),
        r"vinsertps": Need(1, SHUFFLE),
        r"vextract\w+": Need(3, SHUFFLE),
        r"vinsert\w+": Need(2, SHUFFLE),
        r"vperm[bwdq]|vpermp[sd]|vperm2[fi]128|vshuf[fi]\d\dx\d|valign[dq]": Need(4, SHUFFLE),
        r"vperm[it]2\w+": Need(5, SHUFFLE),
        r"vpermil\w+|vpshuf\w+|vpunpck\w+|vunpck\w+|vpack\w+|vpalignr|vshufp[sd]|vps[lr]ldq|vmov(sh|sl|d)dup": Need(
            1, SHUFFLE
        ),
        r"vpmov[sz]x\w+": Need(3, SHUFFLE),
        r"vpmovm2[bwdq]": Need(1, SHUFFLE),
        r"vpmov[bwdq]2m": Need(1, SHUFFLE),
        r"vpmov(us|s)?[wdq][bwd]": Need(4, SHUFFLE, 1, 2),
        r"vp?broadcast\w+": Need(2, SHUFFLE),
        r"vpcompress\w+|vpexpand\w+|vcompress\w+|vexpand\w+": Need(5, SHUFFLE, 2, 2),
        r"vps[lr][lar]v?[wdq]|vps[rl]a[wdq]|vpro[lr]v?[dq]|vgf2p8\w+": Need(1, SHUFFLE),
        r"vpcmp\w+|vptestn?m\w+": Need(1, VECTOR),
        r"vptest|vtestp[sd]|vpmovmskb|vmovmskp[sd]|kortest\w|ktest\w|kmov[bwdq]": Need(1, SHUFFLE),
        r"k\w+": Need(1, SHUFFLE),
        r"vmov[dq]": Need(2, SHUFFLE),
        r"vmov(s[sd]|.*)|vlddqu": Need(0),
        r"vpopcnt\w|vpabs\w|vpavg\w": Need(1, VECTOR),
        r"vpblendm\w|vblendm\w|vp?blend\w+": Need(1, VECTOR),
        r"vpternlog\w|vpand\w*|vpor\w?|vpxor\w?|vxorp[sd]|vandn?p[sd]|vorp[sd]": Need(1, VECTOR),
        r"vp(add|sub|min|max)\w+": Need(1, VECTOR),
        r"vpconflict\w|vplzcnt\w": Need(3, VECTOR, 2, 4),
        # what mnemonics alone do not tell
        "a move": Need(0),
        "a broadcast from memory": Need(0),
        "a broadcast from a general register": Need(4, SHUFFLE, 1, 2),
        "a scaled or three-part address": Need(2, ALU),
        "a zero": Need(0),
        "anything else on vectors": Need(1, VECTOR),
        "anything else": Need(1, ALU),
    }
)
"""By regular expression of the mnemonic, the first that matches whole; and by name, what needs a look at operands."""
_NAMES = tuple(NEEDS)
_PATTERNS = tuple((index, re.compile(name)) for index, name in enumerate(_NAMES) if " " not in name)
_ON_STACK = re.compile(r"[\s,]-?\d*\(%r[sb]p\)")
"""What a core can tell to be a variable on the stack before it knows the address."""
_FUSES = re.compile(r"(cmp|test|add|sub|and|or|xor|inc|dec)[bwlq]$")
"""What a conditional jump right behind is dispatched with, as one operation."""
GATHERED = {128: 0.4, 256: 0.6, 512: 1.0}
"""Gathers and scatters by the bits of their registers, relative to the figures of the table."""
READS, ADDRESSES, WRITES = 5, 3, 3
"""Registers of an instruction that are waited for, at most."""
REGISTERS = 160
FLAG_COLUMNS = (
    "kind",
    "share",
    "micro_share",
    "loads",
    "stores",
    "bits",
    "size_bytes",
    "notes",
    "is_masked",
    "is_on_stack",
)


@dataclass(frozen=True)
class Code:
    """Instructions as numbers.

    Attributes:
        begins: (blocks + 1,) int32, where the instructions of each block begin.
        registers: (instructions, 11) int16: read, then read for addresses, then written; -1 for none.
        traits: (instructions, 10) float32, by :data:`FLAG_COLUMNS`.
        ends: (blocks,) int8, by :mod:`features.cycles.branches`.
    """

    begins: npt.NDArray[np.int32]
    registers: npt.NDArray[np.int16]
    traits: npt.NDArray[np.float32]
    ends: npt.NDArray[np.int8]


Row = tuple[tuple[int, ...], tuple[float, ...], int]

_numbers: dict[str, int] = {}


def _number(register: str) -> int:
    return _numbers.setdefault(register, len(_numbers) % REGISTERS)


@lru_cache(maxsize=4096)
def _kind_of(name: str) -> int:
    for index, pattern in _PATTERNS:
        if pattern.fullmatch(name):
            return index
    return _NAMES.index("anything else on vectors" if name.startswith("v") else "anything else")


@lru_cache(maxsize=1 << 16)
def _row(line: str) -> Row:
    """Registers, traits, and how a block ends that ends with it."""
    one = instruction(line)
    text, name = line.partition("#")[0], one.name
    loads, stores = one.loads or name.startswith("pop"), one.stores or name.startswith("push")
    kind = _kind_of(name)
    if name in ("vmovd", "vmovq") and (one.loads or one.stores):
        kind = _NAMES.index("a move")
    elif name.startswith("lea") and re.search(r",[248]\)", text):
        kind = _NAMES.index("a scaled or three-part address")
    elif name.startswith(("vpbroadcast", "vbroadcast", "vmovddup")) and one.loads:
        kind = _NAMES.index("a broadcast from memory")
    elif name.startswith("vpbroadcast") and re.search(r"%[er]\w+, ", text) and "%k" not in text:
        kind = _NAMES.index("a broadcast from a general register")
    elif name in ("xorl", "vpxor", "vxorps", "vxorpd", "vpxord") and not one.reads:
        kind = _NAMES.index("a zero")
    many = GATHERED.get(one.bits, 0.6) if "gather" in name or "scatter" in name else 1.0
    share = 2.0 if one.bits == 512 and many == 1.0 else many
    end = NEITHER
    if name.startswith("j"):
        end = INDIRECT if "*" in text else NEITHER if name == "jmp" else CONDITIONAL
    elif name.startswith(("call", "ret")):
        end = INDIRECT if "*" in text else CALL
    registers = [
        *_padded([_number(name) for name in one.registers], READS),
        *_padded([_number(name) for name in one.addresses], ADDRESSES),
        *_padded([_number(name) for name in one.writes], WRITES),
    ]
    traits = (
        kind, share, many, float(loads), float(stores), one.bits, _size_bytes(name, one.bits),
        float(notes_address(line)), float(stores and "{%k" in text), float(_ON_STACK.search(text) is not None),
    )  # fmt: skip
    return tuple(registers), traits, end


def _padded(numbers: Sequence[int], count: int) -> list[int]:
    return [*numbers, *[-1] * count][:count]


def _size_bytes(name: str, bits: int) -> int:
    """Bytes that an access to memory touches."""
    if re.match(r"mov[sz][bwl][wlq]", name):
        return {"b": 1, "w": 2, "l": 4}[name[4]]
    if name.startswith("v"):
        return 4 if name.endswith("ss") else {512: 64, 256: 32, 128: 16}.get(bits, 8)
    return {"b": 1, "w": 2, "l": 4}.get(name[-1], 8)


def encoded(blocks: Blocks) -> Code:
    """The blocks' instructions as numbers."""
    begins, rows, ends = [0], list[Row](), list[int]()
    for block in blocks:
        before, end = "", NEITHER
        for line in block:
            registers, traits, end = _row(line)
            if end == CONDITIONAL and _FUSES.match(before):
                traits = (*traits[:2], 0.0, *traits[3:])
            rows.append((registers, traits, end))
            before = line.split(maxsplit=1)[0]
        # a jump may be followed by another, which is run where it is not taken
        kinds = [row[2] for row in rows[begins[-1] :][-2:]]
        ends.append(max(kinds, default=NEITHER) if end == NEITHER else end)
        begins.append(len(rows))
    return Code(
        np.array(begins, np.int32),
        np.array([row[0] for row in rows], np.int16).reshape(-1, READS + ADDRESSES + WRITES),
        np.array([row[1] for row in rows], np.float32).reshape(-1, len(FLAG_COLUMNS)),
        np.array(ends, np.int8),
    )


@dataclass(frozen=True)
class Needs:
    """:data:`NEEDS` as arrays, by kind."""

    latency: npt.NDArray[np.float64]
    units: npt.NDArray[np.int64]
    cycles: npt.NDArray[np.float64]
    micro: npt.NDArray[np.float64]


def needs(table: Mapping[str, Need] = NEEDS) -> Needs:
    """The table as arrays, in its order."""
    every = list(table.values())
    return Needs(
        np.array([need.latency for need in every]),
        np.array([need.units for need in every], np.int64),
        np.array([need.cycles for need in every]),
        np.array([need.micro for need in every]),
    )
