"""How often loops run on typical inputs: counted in an unoptimized build, nothing is timed.

Counters are written into the module's text: one for each loop's header and one for its way back. The build runs once,
in the process that the oracle runs in (:mod:`programs.c_reference`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from compilers.loops import source
from programs.c_program import CBuffer, CProgram, CProgramError

COUNTS = "optgym.counts"
SEED = 0
"""Of the inputs that are taken for typical."""
_LABEL = re.compile(r"^(?:\"([^\"]+)\"|([-\w$.]+)):")
_CHOICE = re.compile(r"^  br i1 (\S+), label %\S+, label %[^\s,]+$")
_BRANCH = re.compile(r"^  br (?:i1 (\S+), label %(\S+), label %(\S+?)|label %(\S+?)), !llvm\.loop (!\d+)")


@dataclass(frozen=True)
class Trips:
    """How often a loop was entered, and how often its body ran in all.

    ``surprises`` is how many conditional branches of the source in its body go the rarer way, by iteration: how many
    are mispredicted at most, where they follow no pattern. ``branches`` is how many there are.
    """

    entries: int
    iterations: int
    surprises: float = 0.0
    branches: int = 0

    @property
    def mean(self) -> float:
        """Iterations each time that it is entered."""
        return self.iterations / self.entries if self.entries else 0.0


def instrumented(text: str, entry: str, buffers: int) -> tuple[str, dict[str, int], list[tuple[str, int]]]:
    """The module with counters, which ``entry`` copies into the last pointer of its table.

    Args:
        text: an unoptimized module.
        entry: ``void entry(void **table)``.
        buffers: pointers in the table before.

    Returns:
        The text, for each loop's node the place of its counters (header, back edge), and for each other conditional
        branch, in the order of the text, its function and the place of its counters (run, taken).
    """
    headers: dict[tuple[str, str], list[int]] = {}
    places: dict[str, int] = {}
    function = ""
    order: list[str] = []
    # first which blocks are headers: the target of a loop's way back that comes first
    for line in text.splitlines():
        if match := re.match(r"^define [^@\n]*@(?:\"([^\"]+)\"|([-\w$.]+))\(", line):
            function, order = match.group(1) or match.group(2), []
        elif match := _LABEL.match(line):
            order.append(match.group(1) or match.group(2))
        elif (match := _BRANCH.match(line)) and match.group(5) not in places:
            targets = [name.strip('"') for name in match.groups()[1:4] if name]
            header = min((name for name in targets if name in order), key=order.index, default="")
            places[match.group(5)] = 2 * len(places)
            headers.setdefault((function, header), []).append(places[match.group(5)])
    choices: list[tuple[str, int]] = []
    count = 2 * len(places)
    for line in text.splitlines():
        if match := re.match(r"^define [^@\n]*@(?:\"([^\"]+)\"|([-\w$.]+))\(", line):
            function = match.group(1) or match.group(2)
        elif _CHOICE.match(line):
            choices.append((function, count))
            count += 2
    waiting = iter(choices)
    out: list[str] = []
    used = 0

    def bump(place: int, amount: str) -> list[str]:
        nonlocal used
        used += 1
        at = f"getelementptr inbounds (i8, ptr @{COUNTS}, i64 {8 * place})"
        return [
            f"  %optgym.{used}.a = load i64, ptr {at}, align 8",
            f"  %optgym.{used}.b = add i64 %optgym.{used}.a, {amount}",
            f"  store i64 %optgym.{used}.b, ptr {at}, align 8",
        ]

    table = ""
    begin = False
    label = ""
    size = 8 * max(count, 1)
    for line in text.splitlines():
        if match := re.match(r"^define [^@\n]*@(?:\"([^\"]+)\"|([-\w$.]+))\((.*)", line):
            function = match.group(1) or match.group(2)
            found = re.search(r"ptr [^,)]*?(%[-\w$.]+)", match.group(3))
            table = found.group(1) if found else ""
            begin = function == entry
            out.append(line)
            continue
        if match := _LABEL.match(line):
            label = match.group(1) or match.group(2)
            out.append(line)
            if not begin:
                for place in headers.get((function, label), ()):
                    out += bump(place, "1")
            continue
        if begin and line.startswith("  "):
            out.append(f"  call void @llvm.memset.p0.i64(ptr @{COUNTS}, i8 0, i64 {size}, i1 false)")
            begin = False
        if match := _BRANCH.match(line):
            condition, first, node = match.group(1), match.group(2), match.group(5)
            amount = "1"
            if condition:
                used += 1
                back = (function, first.strip('"')) in headers
                if not back:
                    out.append(f"  %optgym.{used}.n = xor i1 {condition}, true")
                    condition = f"%optgym.{used}.n"
                out.append(f"  %optgym.{used}.z = zext i1 {condition} to i64")
                amount = f"%optgym.{used}.z"
            out += bump(places[node] + 1, amount)
        elif match := _CHOICE.match(line):
            used += 1
            out.append(f"  %optgym.{used}.z = zext i1 {match.group(1)} to i64")
            amount = f"%optgym.{used}.z"
            _, place = next(waiting)
            out += [*bump(place, "1"), *bump(place + 1, amount)]
        elif line.startswith("  ret void") and function == entry:
            out += [
                f"  %optgym.t{len(out)} = getelementptr inbounds ptr, ptr {table}, i64 {buffers}",
                f"  %optgym.p{len(out)} = load ptr, ptr %optgym.t{len(out)}, align 8",
                f"  call void @llvm.memcpy.p0.p0.i64(ptr %optgym.p{len(out)}, ptr @{COUNTS}, i64 {size}, i1 false)",
            ]
        out.append(line)
    whole = "\n".join(out) + "\n"
    head = [f"@{COUNTS} = internal global [{size} x i8] zeroinitializer, align 8"]
    for name, arguments in (("memset", "ptr, i8, i64, i1"), ("memcpy", "ptr, ptr, i64, i1")):
        full = f"@llvm.{name}.p0.i64(" if name == "memset" else f"@llvm.{name}.p0.p0.i64("
        if not re.search(rf"^declare .*{re.escape(full)}", text, re.MULTILINE):
            head.append(f"declare void {full}{arguments})")
    return whole + "\n".join(head) + "\n", places, choices


@lru_cache(maxsize=4096)
def profile(program: CProgram) -> Mapping[str, Trips]:
    """Loop name -> how often it ran; empty where the program cannot be counted (a whole program, or one that fails)."""
    loops = source.find(program.ir)
    if program.kind != "kernel" or not loops:
        return {}
    text, places, choices = instrumented(program.ir, program.entry, len(program.buffers))
    size = 2 * (len(places) + len(choices))
    counted = replace(program, ir=text, buffers=(*program.buffers, CBuffer(COUNTS, "int64", (size,), "output")))
    try:
        counts = counted.reference(counted.make_inputs(SEED))[COUNTS].tolist()
    except CProgramError:
        return {}
    found = {}
    inside = source.choices_of(program.ir)
    for loop in loops:
        header, back = counts[places[loop.node]], counts[places[loop.node] + 1]
        # where the way back is conditional the body has run once more than it was gone back to
        tested_last = re.search(rf"^  br i1 .*!llvm\.loop {loop.node}$", program.ir, re.MULTILINE) is not None
        iterations = header if tested_last else back
        mine = [choices[number][1] for number in inside[loop.node]]
        rare = sum(min(counts[place + 1], counts[place] - counts[place + 1]) for place in mine)
        found[loop.name] = Trips(max(header - back, 0), iterations, rare / max(iterations, 1), len(mine))
    return found
