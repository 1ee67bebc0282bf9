"""A module of LLVM IR as a graph of instructions, variables and constants, after ProGraML.

Source: Cummins et al., "ProGraML: A Graph-based Program Representation for Data Flow Analysis and Compiler
Optimizations" (ICML 2021), section 3:

- a node for each *instruction*, for each *variable* (the result of an instruction, or a function's argument that is
  used) and for each distinct *constant* (global variables and functions whose address is taken among them);
- *control* edges from an instruction to those that may follow, numbered by the successor's position;
- *data* edges from an instruction to the variable it defines and from variables and constants to the instructions that
  read them, numbered by the operand's position;
- *call* edges from a call to the first instruction of the function called and from its returns back. Functions that
  are only declared are one instruction node each; node 0 stands for the world outside, which calls every function that
  it can see.

The callee of a direct call is not an operand here (the call edge says it), and neither are metadata and inline
assembly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import networkx as nx
import numpy as np
import numpy.typing as npt

from compilers.llvm.module import Live
from compilers.llvm.walk import Table
from compilers.llvm.writer import BASIC_BLOCK, BY_NAME, FUNCTION, INLINE_ASM, INSTRUCTION, METADATA, OPCODES

Ints = npt.NDArray[np.int64]

NODE_KINDS = ("instruction", "variable", "constant")
EDGE_KINDS = ("control", "data", "call")
OUTSIDE, DECLARED = 0, 70
"""Opcodes of the two instruction nodes that are none: the world outside, and a function without a body."""

_TYPES = {0: "void", 1: "half", 2: "float", 3: "double", 4: "x86_fp80", 5: "fp128", 6: "ppc_fp128", 7: "label",
          9: "function", 10: "struct", 11: "array", 12: "ptr", 14: "metadata", 16: "token", 18: "bfloat"}  # fmt: skip


@dataclass(frozen=True)
class ProgramGraph:
    """A module's graph as arrays.

    Attributes:
        kind: (N,) indices into :data:`NODE_KINDS`.
        opcode: (N,) of instructions as in ``compilers.llvm.writer.OPCODES``, :data:`OUTSIDE` or :data:`DECLARED`;
            -1 for others.
        type: (N,) of an instruction's result, a variable or a constant: ``kind + 256 * bits + (lanes << 32)``.
        value: (N,) of integer constants (at most 64 bits wide), else 0.
        function: (N,) index of the function that an instruction or variable belongs to; -1 for constants.
        block: (N,) index of the block that an instruction or its variable belongs to, else -1.
        edges: (E, 2) from, to.
        edge_kind: (E,) indices into :data:`EDGE_KINDS`.
        position: (E,) of successor or operand; 0 where there is one only.
    """

    kind: Ints
    opcode: Ints
    type: Ints
    value: Ints
    function: Ints
    block: Ints
    edges: Ints
    edge_kind: Ints
    position: Ints

    def text(self, node: int) -> str:
        """An instruction's name, or the type of a variable or constant, as LLVM writes it."""
        if self.kind[node] == 0:
            number = int(self.opcode[node])
            return {OUTSIDE: "[external]", DECLARED: "; undefined function"}.get(number) or OPCODES[number]
        return type_text(int(self.type[node]))

    def to_networkx(self) -> nx.MultiDiGraph:
        """With ProGraML's attributes: nodes have ``type`` (0, 1, 2), ``text``, ``function`` and ``block``, edges have
        ``flow`` (0, 1, 2) and ``position``, and their flow as key."""
        graph = nx.MultiDiGraph()
        texts: dict[tuple[int, int, int], str] = {}
        rows = zip(*(a.tolist() for a in (self.kind, self.opcode, self.type, self.function, self.block)), strict=True)
        for node, (kind, opcode, code, function, block) in enumerate(rows):
            key = (kind, opcode, code)
            if key not in texts:
                texts[key] = self.text(node)
            graph.add_node(node, type=kind, text=texts[key], function=function, block=block)
        edges = zip(self.edges.tolist(), self.edge_kind.tolist(), self.position.tolist(), strict=True)
        graph.add_edges_from(
            (source, target, {"flow": flow, "position": position}) for (source, target), flow, position in edges
        )
        return graph


def type_text(code: int) -> str:
    """Such as ``i32``, ``ptr`` or ``<8 x float>``."""
    kind, bits, lanes = code & 0xFF, (code >> 8) & 0xFFFFFF, code >> 32
    name = f"i{bits}" if kind == 8 else _TYPES.get(kind, f"type{kind}")
    return f"<{lanes} x {name}>" if lanes else name


def program_graph(live: Live) -> ProgramGraph:
    """The graph of a module."""
    return from_table(live.table())


class _Index:
    """Addresses -> node numbers."""

    def __init__(self, addresses: Ints, nodes: Ints) -> None:
        order = np.argsort(addresses)
        self._addresses, self._nodes = addresses[order], nodes[order]

    def __call__(self, addresses: Ints) -> Ints:
        """The node of each address, -1 where there is none."""
        if not len(self._addresses):
            return np.full(len(addresses), -1, np.int64)
        at = np.minimum(np.searchsorted(self._addresses, addresses), len(self._addresses) - 1)
        return np.where(self._addresses[at] == addresses, self._nodes[at], -1)


def from_table(table: Table) -> ProgramGraph:
    """The graph of a module that is given as numbers."""
    instructions, operands, blocks, functions = table.instructions, table.operands, table.blocks, table.functions
    count = len(instructions)
    opcode = instructions[:, 3]
    owner = np.repeat(np.arange(count), instructions[:, 6])
    position = np.arange(len(operands)) - instructions[owner, 5] if count else np.zeros(0, np.int64)
    operand_kind = operands[:, 1]
    is_callee = (
        (opcode[owner] == BY_NAME["call"]) & (position == instructions[owner, 6] - 1) & (operand_kind == FUNCTION)
    )
    is_data = ~is_callee & ~np.isin(operand_kind, [BASIC_BLOCK, METADATA, INLINE_ASM])

    called = np.unique(instructions[(opcode == BY_NAME["call"]) & (instructions[:, 7] != 0), 7])
    declared = functions[(functions[:, 1] == 0) & np.isin(functions[:, 0], called), 0]
    defines = np.flatnonzero((instructions[:, 4] & 0xFF) != 0)
    is_argument = is_data & (operand_kind == 0)
    arguments, first_argument = _distinct(operands[is_argument, 0])
    is_constant = is_data & (operand_kind != 0) & (operand_kind != INSTRUCTION)
    constants, first_constant = _distinct(operands[is_constant, 0])
    argument_rows, constant_rows = operands[is_argument][first_argument], operands[is_constant][first_constant]

    # node 0 is the world outside; then come instructions, declared functions, variables, arguments, constants
    first = 1 + np.cumsum([0, count, len(declared), len(defines), len(arguments)])
    total = int(first[4]) + len(constants)
    node_of_variable = np.full(count, -1, np.int64)
    node_of_variable[defines] = first[2] + np.arange(len(defines))

    def column(
        outside: Any, of_instructions: Any, of_declared: Any, of_defined: Any, of_arguments: Any, rest: Any
    ) -> Ints:
        out = np.empty(total, np.int64)
        out[0] = outside
        for start, part in zip(first, (of_instructions, of_declared, of_defined, of_arguments, rest), strict=True):
            sizes = dict(
                zip(first.tolist(), (count, len(declared), len(defines), len(arguments), len(constants)), strict=True)
            )
            out[start : start + sizes[int(start)]] = part
        return out

    argument_function = instructions[owner[is_argument][first_argument], 1]
    graph_columns = {
        "kind": column(0, 0, 0, 1, 1, 2),
        "opcode": column(OUTSIDE, opcode, DECLARED, -1, -1, -1),
        "type": column(0, instructions[:, 4], 0, instructions[defines, 4], argument_rows[:, 2], constant_rows[:, 2]),
        "value": column(0, 0, 0, 0, 0, constant_rows[:, 3]),
        "function": column(-1, instructions[:, 1], -1, instructions[defines, 1], argument_function, -1),
        "block": column(-1, instructions[:, 2], -1, instructions[defines, 2], -1, -1),
    }

    node = 1 + np.arange(count)
    block_starts = _Index(blocks[:, 0], 1 + blocks[:, 2])
    variable_of = _Index(
        np.concatenate([instructions[defines, 0], arguments, constants]),
        np.concatenate(
            [node_of_variable[defines], first[3] + np.arange(len(arguments)), first[4] + np.arange(len(constants))]
        ),
    )
    parts: list[tuple[Ints, Ints, int, Any]] = []
    same_block = np.flatnonzero(instructions[1:, 2] == instructions[:-1, 2])
    parts.append((node[same_block], node[same_block + 1], 0, 0))
    is_target = operand_kind == BASIC_BLOCK
    successor = _position_in_run(owner[is_target])
    # a conditional branch keeps its successors in reverse order behind the condition
    in_reverse = (opcode[owner[is_target]] == BY_NAME["br"]) & (instructions[owner[is_target], 7] != 0)
    successor = np.where(in_reverse, 1 - successor, successor)
    parts.append((node[owner[is_target]], block_starts(operands[is_target, 0]), 0, successor))
    parts.append((node[defines], node_of_variable[defines], 1, 0))
    parts.append((variable_of(operands[is_data, 0]), node[owner[is_data]], 1, position[is_data]))

    defined = functions[functions[:, 1] != 0]
    entry = (
        block_starts(blocks[np.minimum(defined[:, 2], max(len(blocks) - 1, 0)), 0]) if len(blocks) else defined[:, 0]
    )
    entry_of = _Index(
        np.concatenate([defined[:, 0], declared]), np.concatenate([entry, first[1] + np.arange(len(declared))])
    )
    calls = np.flatnonzero((opcode == BY_NAME["call"]) & (instructions[:, 7] != 0))
    parts.append((node[calls], entry_of(instructions[calls, 7]), 2, 0))
    visible = defined[(defined[:, 3] != 8) & (defined[:, 3] != 9)]
    parts.append((np.zeros(len(visible), np.int64), entry_of(visible[:, 0]), 2, 0))
    parts.append((*_returns(table, node, calls, declared, int(first[1])), 2, 0))
    source = np.concatenate([part[0] for part in parts])
    target = np.concatenate([part[1] for part in parts])
    kinds = np.concatenate([np.full(len(part[0]), part[2], np.int64) for part in parts])
    positions = np.concatenate([np.broadcast_to(np.asarray(part[3], np.int64), len(part[0])) for part in parts])
    return ProgramGraph(**graph_columns, edges=np.stack([source, target], 1), edge_kind=kinds, position=positions)


def _distinct(addresses: Ints) -> tuple[Ints, Ints]:
    """The distinct addresses and where each is first, in that order: addresses themselves differ from run to run."""
    found, first = np.unique(addresses, return_index=True)
    order = np.argsort(first)
    return found[order], first[order]


def _position_in_run(owner: Ints) -> Ints:
    """0, 1, ... within each run of equal owners."""
    starts = np.flatnonzero(np.append(True, owner[1:] != owner[:-1])) if len(owner) else np.zeros(0, np.int64)
    lengths = np.diff(np.append(starts, len(owner)))
    return np.arange(len(owner)) - np.repeat(starts, lengths)


def _returns(table: Table, node: Ints, calls: Ints, declared: Ints, first_declared: int) -> tuple[Ints, Ints]:
    """Call edges from returns (and functions without a body) back to the calls."""
    instructions, functions = table.instructions, table.functions
    returns = np.flatnonzero(instructions[:, 3] == BY_NAME["ret"])
    callee = instructions[calls, 7]
    order = np.argsort(callee, kind="stable")
    owner = functions[instructions[returns, 1], 0]
    low, high = np.searchsorted(callee[order], owner), np.searchsorted(callee[order], owner, "right")
    source = np.repeat(node[returns], high - low)
    offsets = np.arange(len(source)) - np.repeat(np.cumsum(high - low) - (high - low), high - low)
    target = node[calls[order[np.repeat(low, high - low) + offsets]]]
    stub = _Index(declared, first_declared + np.arange(len(declared)))(callee)
    outside = stub >= 0
    return np.concatenate([source, stub[outside]]), np.concatenate([target, node[calls[outside]]])
