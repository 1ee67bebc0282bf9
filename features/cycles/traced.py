"""Which blocks of a program's machine code run, in which order, and what their memory operands point to.

The assembly that LLVM wrote is run once on typical inputs, in the process that the oracle runs in
(:mod:`programs.c_reference`), with a few instructions more: at the beginning of each block its number is noted, before
each access to memory its address. Nothing else changes, so what is noted is what the code itself does. No clock runs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from features.assembly import instruction
from programs.c_program import CBuffer, CProgram, CProgramError

SEED = 0
"""Of the inputs that are taken for typical."""
PATH = 1 << 18
"""Blocks that are noted, at most; what runs after them is only counted."""
WINDOWS, WINDOW_INSTRUCTIONS = 8, 3000
"""Addresses are noted in so many stretches of the path, each of about so many instructions; all of a short path."""
ADDRESSES = 1 << 16
"""Addresses that are noted, at most."""
SPARE = 1 << 14
"""Room for the addresses of one block, where they are not to be noted."""

_ENTRY, COUNTS, PATH_NAME, ADDRESSES_NAME = "optgym.entry", "optgym.counts", "optgym.path", "optgym.addresses"
_LABEL = re.compile(r"^(\.LBB\d+_\d+):|^# %bb\.\d+:")
_MEMORY = re.compile(r"((?:[-\w$.@+]+)?\([^)]*\))")
_LEFT_OUT = re.compile(r"\t\.(file|ident|addrsig)|\t\.section\t\"\.note")
_COUNTERS = (
    "runs",
    "begin",
    "length",
    "stride",
    "path",
    "path_end",
    "at",
    "kept",
    "full",
    "spare",
    "notes",
    "one",
    "two",
)
# what a block calls with its number on the stack; flags and registers are as they were
_ENTER = """optgym_enter:
	pushfq
	pushq %rax
	pushq %rcx
	movq optgym_path(%rip), %rcx
	cmpq optgym_path_end(%rip), %rcx
	jae 1f
	movl 32(%rsp), %eax
	movl %eax, (%rcx)
	addq $4, optgym_path(%rip)
1:	movq optgym_runs(%rip), %rax
	incq optgym_runs(%rip)
	subq optgym_begin(%rip), %rax
	jb 3f
	cmpq optgym_length(%rip), %rax
	jb 2f
	movq optgym_stride(%rip), %rcx
	addq %rcx, optgym_begin(%rip)
	jmp 3f
2:	cmpq $0, optgym_notes(%rip)
	jne 5f
	movq optgym_kept(%rip), %rcx
	movq %rcx, optgym_at(%rip)
	movq $1, optgym_notes(%rip)
5:	movq optgym_full(%rip), %rcx
	cmpq %rcx, optgym_at(%rip)
	jb 6f
	movq $0, optgym_length(%rip)
3:	cmpq $0, optgym_notes(%rip)
	je 4f
	movq optgym_at(%rip), %rcx
	movq %rcx, optgym_kept(%rip)
	movq $0, optgym_notes(%rip)
4:	movq optgym_spare(%rip), %rcx
	movq %rcx, optgym_at(%rip)
6:	popq %rcx
	popq %rax
	popfq
	retq
"""
_NOTE = """	movq %rax, optgym_one(%rip)
	movq %rcx, optgym_two(%rip)
	leaq {memory}, %rax
	movq optgym_at(%rip), %rcx
	movq %rax, (%rcx)
	leaq 8(%rcx), %rcx
	movq %rcx, optgym_at(%rip)
	movq optgym_two(%rip), %rcx
	movq optgym_one(%rip), %rax"""

Blocks = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Trace:
    """What ran.

    Attributes:
        blocks: the instructions of each block, in the order of the text; after a call another block begins.
        path: (blocks run,) int32, numbers of blocks in the order in which they ran, at most :data:`PATH` of them.
        runs: how many blocks ran in all.
        windows: (windows, 2) int64, stretches of the path: first block and the one after the last.
        addresses: (accesses,) int64, what :func:`notes_address` instructions in these stretches pointed to, in order.
    """

    blocks: Blocks
    path: npt.NDArray[np.int32]
    runs: int
    windows: npt.NDArray[np.int64]
    addresses: npt.NDArray[np.int64]


def notes_address(line: str) -> bool:
    """Whether an instruction accesses memory at one address that can be told before it runs."""
    one = instruction(line)
    name = one.name
    if not (one.loads or one.stores) or name.startswith(("push", "pop", "lea")) or "gather" in name:
        return False
    return "scatter" not in name and _MEMORY.search(line.partition("#")[0]) is not None


def instrumented(assembly: str) -> tuple[str, Blocks]:
    """The text with its notes, and its blocks."""
    out: list[str] = []
    blocks: list[list[str]] = []
    inside = False

    def begin() -> None:
        out.append(f"\tleaq -128(%rsp), %rsp\n\tpushq ${len(blocks)}\n\tcallq optgym_enter\n\tleaq 136(%rsp), %rsp")
        blocks.append([])

    for line in assembly.splitlines():
        if match := _LABEL.match(line):
            out.append(f"{match.group(1)}:" if match.group(1) else "")
            begin()
            inside = True
            continue
        if line.startswith(".Lfunc_end"):
            inside = False
        if inside and line.startswith("\t") and not line.startswith(("\t.", "\t#")):
            blocks[-1].append(line)
            if notes_address(line):
                memory = _MEMORY.search(line.partition("#")[0])
                assert memory is not None
                out.append(_NOTE.format(memory=memory.group(1)))
            out.append(line)
            if line.startswith("\tcall"):
                begin()
        elif not _LEFT_OUT.match(line):
            out.append(line)
    return "\n".join(out) + "\n", tuple(map(tuple, blocks))


def trace(program: CProgram, assembly: str) -> Trace:
    """Run the code once, or twice where it is long.

    Args:
        assembly: the program's machine code as LLVM's x86-64 assembly text, comments included.

    Raises:
        CProgramError: it is no kernel, or its run fails; the message says how.
    """
    if program.kind != "kernel":
        raise CProgramError(f"{program.uri}: only kernels can be traced, not whole programs")
    text, blocks = instrumented(assembly)
    sizes = np.array([len(block) for block in blocks], np.int64)
    every = WINDOWS * WINDOW_INSTRUCTIONS
    path, runs, addresses = _run(program, text, every, every)
    instructions = int(sizes[path].sum())
    if instructions <= every:
        return Trace(blocks, path, runs, np.array([[0, len(path)]], np.int64), addresses)
    # stretches of equally many blocks, evenly over what is known of the path
    length = max(1, round(WINDOW_INSTRUCTIONS * len(path) / instructions))
    stride = max(length + 1, len(path) // WINDOWS)
    path, runs, addresses = _run(program, text, length, stride)
    begins = np.arange(0, len(path) - length + 1, stride)[:WINDOWS]
    windows = np.stack([begins, begins + length], 1).astype(np.int64)
    accesses = np.array([sum(map(notes_address, block)) for block in blocks], np.int64)
    noted = int(sum(accesses[path[first:last]].sum() for first, last in windows))
    return Trace(blocks, path, runs, windows, addresses[:noted])  # a window more may have begun


def traced_program(program: CProgram, text: str, length: int, stride: int) -> CProgram:
    """The program with its instrumented code, and three outputs more: how many blocks ran, how many of them and how
    many addresses are noted; the path; and the addresses of the first ``length`` of each ``stride`` blocks."""
    here = len(program.buffers)
    lines = [*text.splitlines(), *_wrapper(program.entry, here, length, stride).splitlines()]
    head = "\n".join(f'module asm "{_escaped(line)}"' for line in lines)
    ir = (
        f'{head}\ndeclare void @optgym_traced(ptr)\ndefine void @"{_ENTRY}"(ptr %table) {{\n'
        "  call void @optgym_traced(ptr %table)\n  ret void\n}\n"
    )
    buffers = (
        *program.buffers,
        CBuffer(COUNTS, "int64", (3,), "output"),
        CBuffer(PATH_NAME, "int32", (PATH,), "output"),
        CBuffer(ADDRESSES_NAME, "int64", (ADDRESSES + SPARE,), "output"),
    )
    return replace(program, ir=ir, entry=_ENTRY, buffers=buffers)


def _run(
    program: CProgram, text: str, length: int, stride: int
) -> tuple[npt.NDArray[np.int32], int, npt.NDArray[np.int64]]:
    """The path, its full length, and the addresses."""
    traced = traced_program(program, text, length, stride)
    outputs = traced.reference(traced.make_inputs(SEED))
    runs, noted, addresses = (int(value) for value in outputs[COUNTS])
    return outputs[PATH_NAME][:noted].copy(), runs, outputs[ADDRESSES_NAME][:addresses].copy()


def _escaped(line: str) -> str:
    return line.replace("\\", "\\5C").replace('"', "\\22").replace("\t", "\\09")


def _wrapper(entry: str, here: int, length: int, stride: int) -> str:
    """Counters, what blocks call, and what is called instead of the entry: it sets the counters first."""
    data = "\n".join(f"optgym_{name}: .quad 0" for name in _COUNTERS)
    first: Sequence[tuple[str, str]] = (
        ("length", f"${length}"), ("stride", f"${stride}"), ("runs", "$0"), ("begin", "$0"), ("notes", "$0"),
    )  # fmt: skip
    counters = "\n".join(f"\tmovq {value}, optgym_{name}(%rip)" for name, value in first)
    return f"""	.data
	.p2align 3
{data}
	.text
{_ENTER}	.globl	optgym_traced
optgym_traced:
	pushq %rbx
	movq %rdi, %rbx
{counters}
	movq {8 * here + 8}(%rdi), %rax
	movq %rax, optgym_path(%rip)
	leaq {4 * PATH}(%rax), %rax
	movq %rax, optgym_path_end(%rip)
	movq {8 * here + 16}(%rdi), %rax
	movq %rax, optgym_kept(%rip)
	leaq {8 * ADDRESSES}(%rax), %rax
	movq %rax, optgym_full(%rip)
	movq %rax, optgym_spare(%rip)
	movq %rax, optgym_at(%rip)
	callq {entry}
	movq {8 * here}(%rbx), %rcx
	movq optgym_runs(%rip), %rax
	movq %rax, (%rcx)
	movq optgym_path(%rip), %rax
	subq {8 * here + 8}(%rbx), %rax
	shrq $2, %rax
	movq %rax, 8(%rcx)
	movq optgym_at(%rip), %rax
	cmpq $0, optgym_notes(%rip)
	jne 7f
	movq optgym_kept(%rip), %rax
7:	subq {8 * here + 16}(%rbx), %rax
	shrq $3, %rax
	movq %rax, 16(%rcx)
	popq %rbx
	retq
"""
