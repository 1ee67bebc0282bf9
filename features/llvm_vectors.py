"""A module of LLVM IR as a vector: instruction counts, Autophase, Milepost.

All count over the whole module, declarations included where a function is what is counted. Counts are exact integers
(averages apart); scaling them is the business of whoever feeds them to a network.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from compilers.llvm.autophase import AUTOPHASE
from compilers.llvm.module import Live
from compilers.llvm.walk import Table
from compilers.llvm.writer import (
    BASIC_BLOCK,
    BY_NAME,
    CONSTANT_INT,
    FUNCTION,
    GLOBAL_VARIABLE,
    INLINE_ASM,
    INSTRUCTION,
    INTEGER,
    OPCODES,
    POINTER,
)

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

COUNTS: tuple[str, ...] = tuple(OPCODES.values())
"""Entries of :func:`counts`: the names of all instructions."""
_NUMBERS = np.array(list(OPCODES))

MILEPOST = (
    "basic_blocks", "one_successor", "two_successors", "more_successors", "one_predecessor", "two_predecessors",
    "more_predecessors", "one_predecessor_one_successor", "one_predecessor_two_successors",
    "two_predecessors_one_successor", "two_predecessors_two_successors", "more_predecessors_more_successors",
    "blocks_below_15", "blocks_15_to_500", "blocks_above_500", "edges", "critical_edges", "abnormal_edges",
    "direct_calls", "conditional_branches", "assignments", "binary_integer", "binary_float", "instructions",
    "mean_instructions_of_block", "mean_phis_of_block", "mean_arguments_of_phi", "blocks_without_phi",
    "blocks_with_1_to_3_phis", "blocks_above_3_phis", "blocks_above_5_phi_arguments", "blocks_1_to_5_phi_arguments",
    "switches", "unary", "pointer_arithmetic", "indirect_references", "address_of_variable", "address_of_function",
    "indirect_calls", "assignments_of_integer_constant", "binary_with_integer_constant", "calls_with_pointers",
    "calls_above_4_arguments", "calls_returning_pointer", "calls_returning_integer", "zeros", "constants_32_bit",
    "ones", "constants_64_bit", "local_references", "global_references", "locals", "globals", "local_pointers",
    "global_pointers", "unconditional_branches",
)  # fmt: skip
"""Entries of :func:`milepost`, ft1 to ft56 of the paper's Table 1 in its order."""


def counts(live: Live) -> Ints:
    """Number of instructions by name, shape (68,), by :data:`COUNTS`. Their sum is the instruction count."""
    opcodes: Ints = live.summary[1]
    found: Ints = opcodes[_NUMBERS]
    return found


def autophase(live: Live) -> Ints:
    """The 56 features of Autophase, shape (56,), by :data:`compilers.llvm.autophase.AUTOPHASE`.

    Source: Huang et al., "AutoPhase: Juggling HLS Phase Orderings in Random Forests with Deep Reinforcement Learning"
    (MLSys 2020), as CompilerGym defines the counts. ``TotalFuncs`` includes declarations; intrinsics count as calls;
    the values of a switch's cases count as constants before LLVM 22 only, where they were operands.
    """
    return live.summary[0]


def milepost(live: Live) -> Floats:
    """The 56 static features of Milepost GCC, shape (56,), by :data:`MILEPOST`.

    Source: Fursin et al., "Milepost GCC: Machine Learning Enabled Self-tuning Compiler" (IJPP 2011), Table 1 (ft1 to
    ft56). They are stated there for GCC's GIMPLE; what they mean here, where LLVM IR differs:

    - an *assignment* is an instruction with a result (phis apart) or a store; one *of an integer constant* is a store
      of one; *unary* are casts, ``fneg``, ``freeze`` and ``load``;
    - *pointer arithmetic* is ``getelementptr``, an *indirect reference* a load or store whose address is no variable
      itself but was computed or loaded;
    - the *address of a variable* is taken where an ``alloca`` or global is an operand of anything but a load, a store
      to it or a ``getelementptr``; that of a *function* where it is not just called;
    - *locals* are ``alloca``s and arguments that are used, *globals* global variables that are used, *references* the
      operands that name them; a global counts as *pointer* where a pointer is loaded from it or stored to it, a local
      where it is an argument of pointer type or an ``alloca`` treated so;
    - no edge is *abnormal* (``invoke`` and ``callbr`` unwind edges would be; the count is theirs).
    """
    table = live.table()
    row: Floats = np.concatenate([_flow(table), _code(table)])[_ORDER]
    return row


_FLOW = (*MILEPOST[:18], *MILEPOST[24:32])
_CODE = tuple(name for name in MILEPOST if name not in _FLOW)
_ORDER = np.array([(*_FLOW, *_CODE).index(name) for name in MILEPOST])


def _flow(table: Table) -> Floats:
    """ft1 to ft18 and ft25 to ft32: blocks, edges and phis."""
    blocks, instructions, operands = table.blocks, table.instructions, table.operands
    total = len(blocks)
    sizes = np.diff(np.append(blocks[:, 2], len(instructions)))
    before = blocks[:, 3]
    is_target = operands[:, 1] == BASIC_BLOCK
    owner = np.repeat(instructions[:, 2], instructions[:, 6])
    after = np.bincount(owner[is_target], minlength=total)
    order = np.argsort(blocks[:, 0])
    targets = order[np.searchsorted(blocks[order, 0], operands[is_target, 0])]
    critical = (after[owner[is_target]] > 1) & (before[targets] > 1)
    is_phi = instructions[:, 3] == BY_NAME["phi"]
    phis = np.bincount(instructions[is_phi, 2], minlength=total)
    arguments = np.bincount(instructions[is_phi, 2], weights=instructions[is_phi, 6], minlength=total)
    abnormal = np.isin(instructions[:, 3], [BY_NAME["invoke"], BY_NAME["callbr"]]).sum()

    def mean(amount: float, of: float) -> float:
        return amount / of if of else 0.0

    row = [
        total, (after == 1).sum(), (after == 2).sum(), (after > 2).sum(),
        (before == 1).sum(), (before == 2).sum(), (before > 2).sum(),
        ((before == 1) & (after == 1)).sum(), ((before == 1) & (after == 2)).sum(),
        ((before == 2) & (after == 1)).sum(), ((before == 2) & (after == 2)).sum(),
        ((before > 2) & (after > 2)).sum(),
        (sizes < 15).sum(), ((sizes >= 15) & (sizes <= 500)).sum(), (sizes > 500).sum(),
        len(targets), critical.sum(), abnormal,
        mean(len(instructions), total), mean(is_phi.sum(), total), mean(arguments.sum(), is_phi.sum()),
        (phis == 0).sum(), ((phis >= 1) & (phis <= 3)).sum(), (phis > 3).sum(),
        (arguments > 5).sum(), ((arguments >= 1) & (arguments <= 5)).sum(),
    ]  # fmt: skip
    return np.array(row, np.float64)


def _code(table: Table) -> Floats:
    """ft19 to ft24 and ft33 to ft56: instructions, operands and variables."""
    instructions, operands = table.instructions, table.operands
    opcode, result = instructions[:, 3], instructions[:, 4] & 0xFF
    value, kind, number = operands[:, 0], operands[:, 1], operands[:, 3]
    kind_of_type, bits = operands[:, 2] & 0xFF, (operands[:, 2] >> 8) & 0xFFFFFF
    owner = np.repeat(np.arange(len(instructions)), instructions[:, 6])
    position = np.arange(len(operands)) - instructions[owner, 5]
    user = opcode[owner]

    def of(*names: str) -> npt.NDArray[np.bool_]:
        return np.isin(opcode, [BY_NAME[name] for name in names])

    def any_operand(which: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
        return np.bincount(owner[which], minlength=len(instructions)) > 0

    call = of("call")
    callee = instructions[:, 7]
    is_callee = (user == BY_NAME["call"]) & (position == instructions[owner, 6] - 1)
    integer_constant = kind == CONSTANT_INT
    constant_of_type = integer_constant & (kind_of_type == INTEGER)
    binary = of("add", "sub", "mul", "udiv", "sdiv", "urem", "srem", "shl", "lshr", "ashr", "and", "or", "xor")
    load, store = of("load"), of("store")
    allocas = instructions[of("alloca"), 0]
    is_alloca = (kind == INSTRUCTION) & np.isin(value, allocas)
    is_argument, is_global = kind == 0, kind == GLOBAL_VARIABLE
    address_at = ((user == BY_NAME["load"]) & (position == 0)) | ((user == BY_NAME["store"]) & (position == 1))
    direct = is_alloca | is_global
    local = is_alloca | is_argument
    moves_pointer = (load & (result == POINTER))[owner] | (
        store[owner] & np.isin(owner, owner[(position == 0) & (kind_of_type == POINTER)])
    )
    points = address_at & moves_pointer
    pointer_argument = is_argument & (kind_of_type == POINTER)
    conditional = of("br") & (instructions[:, 7] != 0)
    taken = direct & ~address_at & (user != BY_NAME["getelementptr"])
    row = {
        "direct_calls": (call & (callee != 0)).sum(),
        "conditional_branches": conditional.sum(),
        "assignments": ((result != 0) & ~of("phi")).sum() + store.sum(),
        "binary_integer": binary.sum(),
        "binary_float": of("fadd", "fsub", "fmul", "fdiv", "frem").sum(),
        "instructions": len(instructions),
        "switches": of("switch").sum(),
        "unary": (((opcode >= 30) & (opcode <= 41)) | of("fneg", "freeze", "load", "addrspacecast")).sum(),
        "pointer_arithmetic": of("getelementptr").sum(),
        "indirect_references": (address_at & ~direct).sum(),
        "address_of_variable": taken.sum(),
        "address_of_function": ((kind == FUNCTION) & ~is_callee).sum(),
        "indirect_calls": (call & (callee == 0) & ~any_operand(kind == INLINE_ASM)).sum(),
        "assignments_of_integer_constant": (store & any_operand(integer_constant & (position == 0))).sum(),
        "binary_with_integer_constant": (binary & any_operand(integer_constant)).sum(),
        "calls_with_pointers": (call & any_operand((kind_of_type == POINTER) & ~is_callee)).sum(),
        "calls_above_4_arguments": (call & (instructions[:, 6] - 1 > 4)).sum(),
        "calls_returning_pointer": (call & (result == POINTER)).sum(),
        "calls_returning_integer": (call & (result == INTEGER)).sum(),
        "zeros": (constant_of_type & (number == 0)).sum(),
        "constants_32_bit": (constant_of_type & (bits == 32)).sum(),
        # of one bit, "true" is read as -1
        "ones": (constant_of_type & ((number == 1) | ((number == -1) & (bits == 1)))).sum(),
        "constants_64_bit": (constant_of_type & (bits == 64)).sum(),
        "local_references": local.sum(),
        "global_references": is_global.sum(),
        "locals": len(allocas) + len(np.unique(value[is_argument])),
        "globals": len(np.unique(value[is_global])),
        "local_pointers": len(np.unique(value[(is_alloca & points) | pointer_argument])),
        "global_pointers": len(np.unique(value[is_global & points])),
        "unconditional_branches": (of("br") & ~conditional).sum(),
    }
    return np.array([row[name] for name in _CODE], np.float64)


__all__ = ["AUTOPHASE", "COUNTS", "MILEPOST", "autophase", "counts", "milepost"]
