"""The call graph of a module, and its call sites in the order in which they are decided on."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from compilers.inlining.flow import Flow, flow
from compilers.llvm.library import Library
from compilers.llvm.module import Live
from compilers.llvm.walk import Ints, Table
from compilers.llvm.writer import BY_NAME, FUNCTION, INLINE_ASM, INSTRUCTION

INTERNAL = (8, 9)
"""``LLVMLinkage`` of functions that nobody outside can call."""
_CONSTANTS = (*range(FUNCTION, 22), 25)
"""``LLVMValueKind`` of constants, functions and global variables among them."""


@dataclass(frozen=True)
class Site:
    """A call in the source.

    Attributes:
        name: ``CALLER.Ck``, the k-th call (from 0) in the caller's text; calls of LLVM's intrinsics are not counted.
        caller: index of the function that it stands in.
        callee: index of the function called, -1 where it is called through a pointer.
        position: number of the call among all of the module's that count, in the module's order.
        block: index of its block.
        arguments, constants, locals_: how many arguments there are, how many are constants, how many are addresses of
            the caller's variables.
        unsettled: why there is nothing to decide here, empty where there is.
        unfit: why LLVM's always-inliner would not inline it, empty where it would.
    """

    name: str
    caller: int
    callee: int
    position: int
    block: int
    arguments: int
    constants: int
    locals_: int
    unsettled: str
    unfit: str


@dataclass(frozen=True)
class CallGraph:
    """What a module calls.

    Attributes:
        names: of all functions, in the module's order.
        table: the module as numbers.
        flow: its guessed flow of control.
        entry: index of the function that is called from outside.
        sites: all calls that count, in the module's order.
        order: the sites to decide on, in order: indices into ``sites``.
        left_out: sites that could be decided on, but are more than the most that there may be.
    """

    names: tuple[str, ...]
    table: Table
    flow: Flow
    entry: int
    sites: tuple[Site, ...]
    order: tuple[int, ...]
    left_out: tuple[int, ...]

    @cached_property
    def by_name(self) -> dict[str, int]:
        """Name of a site -> its index."""
        return {site.name: index for index, site in enumerate(self.sites)}

    @cached_property
    def instructions(self) -> tuple[int, ...]:
        """Instructions of each function."""
        return tuple(np.bincount(self.table.instructions[:, 1], minlength=len(self.names)).tolist())

    @cached_property
    def blocks(self) -> tuple[int, ...]:
        """Basic blocks of each function."""
        return tuple(np.bincount(self.table.blocks[:, 1], minlength=len(self.names)).tolist())

    @cached_property
    def users(self) -> tuple[int, ...]:
        """Direct calls of each function."""
        callees = [site.callee for site in self.sites if site.callee >= 0]
        return tuple(np.bincount(callees, minlength=len(self.names)).tolist())

    @cached_property
    def exposed(self) -> tuple[bool, ...]:
        """Whether a function stays whatever is inlined: it is seen from outside, or its address is taken."""
        table = self.table
        owner = np.repeat(np.arange(len(table.instructions)), table.instructions[:, 6])
        is_callee = table.instructions[owner, 7] == table.operands[:, 0]
        taken = set(table.operands[(table.operands[:, 1] == FUNCTION) & ~is_callee, 0].tolist())
        return tuple(int(row[3]) not in INTERNAL or int(row[0]) in taken for row in table.functions)

    def is_internal(self, function: int) -> bool:
        """Whether only the module itself can call the function by name."""
        return int(self.table.functions[function, 3]) in INTERNAL

    def frequency(self, site: Site) -> float:
        """How often the call is taken to run for one call of the entry."""
        return float(self.flow.frequency[site.block] * self.flow.calls[site.caller])


def name_of(library: Library, value: int) -> str:
    """The name of a function."""
    length = ctypes.c_size_t()
    pointer = library.call("LLVMGetValueName2", value, ctypes.byref(length))
    return ctypes.string_at(pointer, length.value).decode(errors="replace")


def call_rows(table: Table, intrinsics: frozenset[int]) -> Ints:
    """Rows of ``instructions`` that are calls which count."""
    rows = np.flatnonzero(table.instructions[:, 3] == BY_NAME["call"])
    last = table.instructions[rows, 5] + table.instructions[rows, 6] - 1
    is_assembly = table.operands[last, 1] == INLINE_ASM
    counted: Ints = rows[~np.isin(table.instructions[rows, 7], list(intrinsics)) & ~is_assembly]
    return counted


def intrinsics_of(library: Library, table: Table) -> frozenset[int]:
    """Addresses of the LLVM intrinsics that a module declares."""
    return frozenset(int(row[0]) for row in table.functions if name_of(library, int(row[0])).startswith("llvm."))


def call_graph(live: Live, entry: str, most: int) -> CallGraph:
    """The call graph of a module as it was read.

    The order is that of LLVM's own inliner: strongly connected components of the call graph bottom-up, so that when a
    call is decided on, everything inside of its callee has been; inside of one, functions and calls in the module's
    order.

    Args:
        live: the module.
        entry: the function that is called from outside.
        most: sites to decide on at most; those that are taken to run least often are left out.
    """
    library, table = live.library, live.table()
    names = tuple(name_of(library, int(row[0])) for row in table.functions)
    start = names.index(entry)
    found = flow(table, start)
    place = {int(address): index for index, address in enumerate(table.functions[:, 0])}
    unfit = [_unfit(library, table, names, index) for index in range(len(names))]
    sites: list[Site] = []
    numbers: dict[int, int] = {}
    for position, row in enumerate(call_rows(table, intrinsics_of(library, table)).tolist()):
        caller, callee = int(table.instructions[row, 1]), place.get(int(table.instructions[row, 7]), -1)
        number = numbers[caller] = numbers.get(caller, -1) + 1
        first, count = int(table.instructions[row, 5]), int(table.instructions[row, 6])
        arguments = table.operands[first : first + count - 1]
        kinds = arguments[:, 1]
        unsettled = ""
        if callee < 0:
            unsettled = "it calls through a pointer, so nobody knows what"
        elif not table.functions[callee, 1]:
            unsettled = f"{names[callee]} is declared here but defined elsewhere, so there is nothing to inline"
        sites.append(
            Site(
                f"{names[caller]}.C{number}", caller, callee, position, int(table.instructions[row, 2]),
                len(arguments), int(np.isin(kinds, _CONSTANTS).sum()),
                _locals(table, arguments[kinds == INSTRUCTION, 0]), unsettled, "" if unsettled else unfit[callee],
            )
        )  # fmt: skip
    graph = CallGraph(names, table, found, start, tuple(sites), (), ())
    open_ = [index for index, site in enumerate(sites) if not site.unsettled]
    kept = sorted(open_, key=lambda index: (-graph.frequency(sites[index]), index))[:most]
    order = tuple(sorted(kept, key=lambda index: (int(found.component[sites[index].caller]), index)))
    left_out = tuple(sorted(set(open_) - set(kept)))
    return CallGraph(names, table, found, start, tuple(sites), order, left_out)


def _locals(table: Table, values: Ints) -> int:
    allocas = table.instructions[table.instructions[:, 3] == BY_NAME["alloca"], 0]
    return int(np.isin(values, allocas).sum())


def _unfit(library: Library, table: Table, names: tuple[str, ...], function: int) -> str:
    """Why ``llvm::isInlineViable`` says no."""
    mine = table.instructions[table.instructions[:, 1] == function]
    if (mine[:, 7] == table.functions[function, 0]).any():
        return f"{names[function]} calls itself, and LLVM inlines no such function by order"
    if (mine[:, 3] == BY_NAME["indirectbr"]).any():
        return f"{names[function]} jumps to computed labels, which are its own"
    place = {int(address): name for address, name in zip(table.functions[:, 0], names, strict=True)}
    if any(place.get(int(address), "").startswith("llvm.va_start") for address in mine[:, 7]):
        return f"{names[function]} takes variable arguments, which are found in its own frame only"
    return ""
