"""Loops of x86-64 assembly text, and about how many cycles an iteration takes.

LLVM's comments say which blocks belong to which loop, and what is spilled. The estimate is a machine reduced to its
bounds: how many micro-operations are issued a cycle, what each kind of unit can take, and how long the longest chain
is that one iteration hands to the next. Figures are rounded ones of recent server cores (Fog, "Instruction tables";
uops.info); a learner corrects them. Other processors have no estimate: every loop then looks the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

_BLOCK = re.compile(r"^(?:\.L(BB\d+_\d+):|# %bb\.(\d+):)\s*(?:# %(\S+))?")
_HEADER = re.compile(r"#\s*=>\s*This (Inner )?Loop Header: Depth=(\d+)")
_INSIDE = re.compile(r"in Loop: Header=(BB\d+_\d+) Depth=(\d+)")
_FUNCTION = re.compile(r"# -- Begin function (\S+)")
_REGISTER = re.compile(r"%([a-z]+\d*[a-z]*)")
_NAMES = {"a": "rax eax ax al ah", "b": "rbx ebx bx bl bh", "c": "rcx ecx cx cl ch", "d": "rdx edx dx dl dh",
          "si": "rsi esi si sil", "di": "rdi edi di dil", "bp": "rbp ebp bp bpl", "sp": "rsp esp sp spl"}  # fmt: skip
_CANONICAL = {name: short for short, names in _NAMES.items() for name in names.split()}

COUNTS = ("instructions", "loads", "stores", "branches", "spills", "vector", "wide", "shuffles", "multiplies",
          "divides", "gathers", "masks", "floats", "scalars")  # fmt: skip
"""What is counted of a loop's body; ``wide`` are 512-bit operations."""
ISSUE, LOADS, STORES, VECTORS, WIDE, SHUFFLES, SCALARS = 5.0, 2.0, 1.0, 3.0, 2.0, 1.0, 4.0
"""Micro-operations that a core starts in one cycle, of all and of each kind."""
LOADING = 5.0
"""Cycles from an address to what stands there."""
RARELY = 0.5
"""How often a block runs in an iteration that is neither its loop's first nor its last."""

# mnemonic -> (latency, cycles of the unit that it blocks); the first that matches
_LATENCIES: tuple[tuple[re.Pattern[str], float, float], ...] = tuple(
    (re.compile(pattern), latency, blocks)
    for pattern, latency, blocks in (
        (r"vp?gather", 22, 10), (r"vpscatter|vscatter", 12, 12),
        (r"vdivpd|vsqrtpd|vdivsd|vsqrtsd", 14, 4.5), (r"vdiv|vsqrt", 11, 3),
        (r"(i?div)[lwb]?$", 12, 6), (r"i?divq", 18, 10),
        (r"vpmullq", 15, 1.5), (r"vpmulld", 10, 1), (r"vpmul|vpmadd|vpdp", 5, 0.5), (r"i?mul|mulx", 3, 1),
        (r"vf[n]?m|vadd[ps]|vsub[ps]|vmul[ps]|vmax[ps]|vmin[ps]|vcvt|vrnd|vcmp", 4, 0.5), (r"vucomis|vcomis", 3, 1),
        (r"vpsadbw|popcnt|lzcnt|tzcnt|bsf|bsr|pdep|pext|vpcmp|vptestn?m|kmov|kortest|ktest", 3, 1),
        (r"vpmov[a-z]*[bwd]$|vpmovus|vpmovs[wdq][bwd]", 4, 2),
        (r"vperm|vpmov[sz]x|vinsert|vextract|vpbroadcast|vbroadcast|valign|vpcompress|vpexpand", 3, 1),
        (r"vmov[dq]|vpinsr|vpextr", 2, 1), (r"vpshuf|vpunpck|vpack|vpalign|vunpck|vshuf|vpsl?ldq", 1, 1),
        (r"cmov|set|adc|sbb|rol|ror|shld|shrd", 1, 0.5),
    )
)  # fmt: skip
_SHUFFLES = re.compile(r"vperm|vpmov|vinsert|vextract|vpbroadcast|vbroadcast|valign|vpcompress|vpexpand|vpshuf|vpunpck|"
                       r"vpack|vpalign|vunpck|vshuf|vpinsr|vpextr|vpslldq|vpsrldq|vmovs[hl]dup|vmovddup")  # fmt: skip
_FLOAT = re.compile(r"v(f[n]?m|add|sub|mul|div|sqrt|max|min|cmp)[a-z0-9]*[ps][sd]$")
_READS_TARGET = re.compile(r"vfn?m|vpternlog|vpdp|vperm[ti]2|vpinsr")


@dataclass(frozen=True)
class Instruction:
    """One instruction, as far as it matters here; ``addresses`` are those of ``reads`` that say where in memory."""

    name: str
    reads: tuple[str, ...]
    addresses: tuple[str, ...]
    writes: tuple[str, ...]
    loads: bool
    stores: bool
    bits: int
    spill: bool

    @cached_property
    def registers(self) -> tuple[str, ...]:
        """What is read besides addresses."""
        left = list(self.reads)
        for name in self.addresses:
            left.remove(name)
        return tuple(left)


@dataclass
class AsmLoop:
    """An innermost loop.

    Attributes:
        function: where it stands.
        header: name of the IR block that it begins with, as far as that has one.
        depth: its nesting.
        body: its instructions, each with how often it runs in an iteration.
    """

    function: str
    header: str
    depth: int
    body: list[tuple[float, Instruction]] = field(default_factory=list)

    @cached_property
    def counts(self) -> dict[str, float]:
        """By :data:`COUNTS`."""
        found = dict.fromkeys(COUNTS, 0.0)
        for weight, one in self.body:
            shuffle = _SHUFFLES.match(one.name) is not None
            vector = one.bits >= 128
            for name, is_one in (
                ("instructions", True), ("loads", one.loads), ("stores", one.stores), ("spills", one.spill),
                ("branches", one.name.startswith("j")), ("vector", vector), ("wide", one.bits == 512),
                ("shuffles", shuffle), ("multiplies", "mul" in one.name or "madd" in one.name),
                ("divides", "div" in one.name or "sqrt" in one.name), ("gathers", "gather" in one.name),
                ("masks", one.name.startswith("k") or any(name.startswith("k") for name in one.reads)),
                ("floats", _FLOAT.match(one.name) is not None), ("scalars", not vector),
            ):  # fmt: skip
                if is_one:
                    found[name] += weight
        return found

    @cached_property
    def chain_cycles(self) -> float:
        """Cycles an iteration that the longest chain of dependences through iterations takes."""
        ready: dict[str, float] = {}
        ends = []
        for _ in range(6):
            for _, one in self.body:
                begin = max((ready.get(name, 0.0) for name in one.reads), default=0.0)
                if one.loads:
                    # a load waits for its address only; what is read from memory has been there for long
                    loaded = max((ready.get(name, 0.0) for name in one.addresses), default=0.0) + LOADING
                    begin = max([loaded, *(ready.get(name, 0.0) for name in one.registers)])
                end = begin + _latency(one)[0]
                for name in one.writes:
                    ready[name] = end
            ends.append(max(ready.values(), default=0.0))
        return max((ends[5] - ends[2]) / 3, 0.0)

    @cached_property
    def unit_cycles(self) -> float:
        """Cycles an iteration that its busiest unit takes."""
        found = self.counts
        blocked = sum(
            weight * _latency(one)[1] * {256: 1.25, 512: 3.0}.get(one.bits, 1.0)
            for weight, one in self.body
            if "div" in one.name or "sqrt" in one.name
        )
        gathers = sum(
            weight * _latency(one)[1] * max(one.bits, 128) / 256 for weight, one in self.body if "gather" in one.name
        )
        heavy = sum(weight * _latency(one)[1] for weight, one in self.body if "mul" in one.name)
        vector = found["vector"] - found["loads"] * 0.3
        return max(
            (found["instructions"] + found["stores"] + found["spills"]) / ISSUE, found["loads"] / LOADS,
            found["stores"] / STORES, max(vector - found["wide"], 0) / VECTORS + found["wide"] / WIDE,
            found["shuffles"] / SHUFFLES, found["scalars"] / SCALARS, blocked, gathers, heavy, 1.0,
        )  # fmt: skip

    @cached_property
    def busy_cycles(self) -> float:
        """About how many an iteration takes where every branch is predicted."""
        return max(self.unit_cycles, self.chain_cycles)

    @cached_property
    def jumps(self) -> float:
        """Branches in an iteration besides the one back."""
        found = sum(one.name.startswith("j") and one.name != "jmp" for _, one in self.body)
        return max(found - 1.0, 0.0)


@dataclass(frozen=True)
class Assembly:
    """A module's code.

    Attributes:
        loops: its innermost loops.
        outside: instructions in blocks of loops that are not innermost, by function: what each entry of an inner loop
            costs besides.
        total: all instructions.
    """

    loops: tuple[AsmLoop, ...]
    outside: Mapping[str, int]
    total: int


def _latency(one: Instruction) -> tuple[float, float]:
    return _latency_of(one.name)


@lru_cache(maxsize=4096)
def _latency_of(name: str) -> tuple[float, float]:
    for pattern, latency, blocks in _LATENCIES:
        if pattern.match(name):
            return latency, blocks
    if name.startswith(("mov", "vmov")):
        return 0.0, 0.25
    return 1.0, 0.25


def _registers(text: str) -> list[str]:
    found = []
    for name in _REGISTER.findall(text):
        if name in _CANONICAL:
            found.append(_CANONICAL[name])
        elif name[:3] in ("xmm", "ymm", "zmm"):
            found.append(f"v{name[3:]}")
        elif name[0] == "r" and name[1:2].isdigit():
            found.append(name.rstrip("dwb"))
        else:
            found.append(name)
    return found


def _operands(text: str) -> list[str]:
    """Split at commas outside parentheses and braces."""
    parts, depth, part = [], 0, ""
    for char in text:
        depth += (char in "({") - (char in ")}")
        if char == "," and depth == 0:
            parts.append(part.strip())
            part = ""
        else:
            part += char
    return [*parts, part.strip()] if part.strip() else parts


@lru_cache(maxsize=1 << 16)
def instruction(line: str) -> Instruction:
    """Read a line such as ``vpaddd (%rdi,%rax,4), %ymm0, %ymm0``."""
    text, _, comment = line.partition("#")
    name, _, rest = text.strip().partition("\t")
    if name in ("rep", "lock"):
        name, _, rest = rest.strip().partition(" ")
    operands = _operands(rest)
    memory = [operand for operand in operands if "(" in operand]
    target = operands[-1] if operands else ""
    compares = name.startswith(("cmp", "test", "bt", "vucomis", "vcomis", "vptest", "ktest", "kortest", "prefetch"))
    jumps = name.startswith(("j", "ret", "call"))
    is_lea = name.startswith("lea")
    stores = bool(memory) and "(" in target and not compares and not is_lea and not jumps
    moves = name.startswith(("mov", "vmov", "vextract", "vpmov", "vpextr", "set", "kmov", "vpscatter", "vscatter"))
    loads = bool(memory) and not is_lea and (not stores or not moves)
    reads = [register for operand in operands[:-1] for register in _registers(operand)]
    if "(" in target or compares or jumps:
        reads += _registers(target)
        writes: list[str] = []
    else:
        registers = _registers(target)
        writes = registers[:1]
        masked = "{%k" in target
        reads += registers[1:]
        vex = name.startswith(("v", "k"))
        keeps = not vex and not moves and not is_lea and len(operands) < 3
        if name.startswith(("div", "idiv", "mul", "imul")) and len(operands) == 1:
            reads, writes = [*registers, "a", "d"], ["a", "d"]  # the other operands are not written down
        elif name.startswith("mulx"):  # the second factor is not written down, and there are two results
            reads, writes = [*_registers(operands[0]), "d"], [*_registers(operands[1]), *registers]
        elif (
            keeps
            or name.startswith(("shld", "shrd"))
            or _READS_TARGET.match(name)
            or (masked and "{z}" not in target and "gather" not in name)
        ):
            reads += writes
        if name.startswith(("vpxor", "vxor", "xor")) and len(set(reads)) == 1 and set(reads) == set(writes):
            reads = []
    if (
        not name.startswith(("v", "k", "mov", "lea", "j", "not", "call", "ret", "cmov", "set", "push", "pop"))
        or compares
    ):
        writes.append("flags")
    if name.startswith(("cmov", "set", "adc", "sbb")) or (name.startswith("j") and name != "jmp"):
        reads.append("flags")
    bits = 512 if "%zmm" in rest else 256 if "%ymm" in rest else 128 if "%xmm" in rest else 0
    if bits == 128 and re.search(r"(ss|sd|vmovd|vmovq)$", name):
        bits = 64
    where = [register for operand in memory for register in _registers(operand)]
    return Instruction(
        name, tuple(reads), tuple(where), tuple(writes), loads, stores, bits, "Spill" in comment or "Reload" in comment
    )


def read(text: str) -> Assembly:
    """The loops of assembly text as LLVM writes it for x86-64, comments included."""
    loops: dict[str, AsmLoop] = {}
    inner: set[str] = set()
    blocks: list[tuple[str, str, list[str]]] = []
    outside: dict[str, int] = {}
    total = 0
    function, number = "", -1
    owner, name, label = "", "", ""
    lines: list[str] = []

    def close() -> None:
        if owner:
            blocks.append((owner, label, lines))

    for line in text.splitlines():
        if match := _FUNCTION.search(line):
            close()
            function, number, owner, lines = match.group(1), number + 1, "", []
        elif match := _BLOCK.match(line):
            close()
            label = match.group(1) or f"BB{number}_{match.group(2)}"
            name, owner, lines = match.group(3) or "", "", []
        if match := _HEADER.search(line):
            owner = label
            loops[label] = AsmLoop(function, name, int(match.group(2)))
            if match.group(1):
                inner.add(label)
        elif match := _INSIDE.search(line):
            owner = match.group(1)
        elif line.startswith("\t") and not line.startswith(("\t.", "\t#")):
            total += 1
            lines.append(line)
    close()
    last = {owner: index for index, (owner, _, _) in enumerate(blocks)}
    for index, (owner, label, lines) in enumerate(blocks):
        if owner not in loops:
            continue
        loop = loops[owner]
        if owner in inner:
            weight = 1.0 if label == owner or index == last[owner] else RARELY
            loop.body.extend((weight, instruction(line)) for line in lines)
        else:
            outside[loop.function] = outside.get(loop.function, 0) + len(lines)
    return Assembly(tuple(loops[label] for label in loops if label in inner), outside, total)


def widest(loops: Iterable[AsmLoop]) -> int:
    """Bits of the widest register in these loops."""
    return max((one.bits for loop in loops for _, one in loop.body), default=0)
