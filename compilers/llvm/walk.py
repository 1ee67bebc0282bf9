"""A module read at native speed: the C API called from a loop that is itself compiled code.

One call of the C API through ctypes costs a microsecond, and a look at a module of a thousand instructions needs
twenty thousand. So the loops over functions, blocks, instructions and operands are written as LLVM IR that calls the
API by address, and compiled once a process (by llvmlite, whichever library the addresses belong to).
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

import llvmlite.binding as llvm
import numpy as np
import numpy.typing as npt
from llvmlite import ir

from compilers.llvm.autophase import AUTOPHASE, complete, write_summary
from compilers.llvm.library import Library
from compilers.llvm.writer import BY_NAME, CONSTANT_INT, FUNCTION, INTEGER, NUM_OPCODES, VECTOR, Writer

Ints = npt.NDArray[np.int64]

INSTRUCTION_COLUMNS = ("value", "function", "block", "opcode", "type", "first_operand", "operands", "extra")
OPERAND_COLUMNS = ("value", "kind", "type", "constant", "block")
BLOCK_COLUMNS = ("value", "function", "first_instruction", "predecessors")
FUNCTION_COLUMNS = ("value", "defined", "first_block", "linkage", "type")


@dataclass(frozen=True)
class Table:
    """A module as numbers; values are told apart by their addresses, which mean nothing beyond that.

    Types are written ``kind + 256 * bits``; a vector's are those of its elements plus ``lanes << 32``.

    Attributes:
        instructions: (I, 8) by :data:`INSTRUCTION_COLUMNS`, in the module's order; ``extra`` is a comparison's
            predicate, a call's callee (the address of a function, 0 for a call through a pointer), a ``br``'s
            being conditional.
        operands: (O, 5) by :data:`OPERAND_COLUMNS`; ``constant`` is an integer constant's value (of at most 64
            bits, else 2; 0 for anything else), ``block`` the block that a phi's operand comes from.
        blocks: (B, 4) by :data:`BLOCK_COLUMNS`.
        functions: (F, 5) by :data:`FUNCTION_COLUMNS`; ``linkage`` as in ``LLVMLinkage`` (8 internal, 9 private),
            ``type`` is the returned one.
    """

    instructions: Ints
    operands: Ints
    blocks: Ints
    functions: Ints


def _type(w: Writer, of: Any) -> Any:
    """``kind + 256 * bits (+ lanes << 32)``."""
    slot = w.variable()
    lanes = w.variable()
    kind = w.call("LLVMGetTypeKind", of, result="int")
    inner = w.variable(w.ptr, of)
    with w.b.if_then(w.equals(kind, VECTOR)):
        w.set(inner, w.call("LLVMGetElementType", of))
        w.set(lanes, w.call("LLVMGetVectorSize", of, result="int"))
    element = w.get(inner, w.ptr)
    element_kind = w.call("LLVMGetTypeKind", element, result="int")
    w.set(slot, element_kind)
    with w.b.if_then(w.equals(element_kind, INTEGER)):
        w.add(slot, w.b.mul(w.call("LLVMGetIntTypeWidth", element, result="int"), w.const(256)))
    return w.b.add(w.get(slot), w.b.shl(w.get(lanes), w.const(32)))


def _table(library: Library, module: ir.Module) -> None:
    """``void table(module, instructions, operands, blocks, functions, counts[4], capacities[4])``.

    Rows beyond an array's capacity are counted but not written.
    """
    w = Writer(library, module, "table", 7, 0)
    source, *arrays, counts, capacities = w.function.args
    widths = [len(INSTRUCTION_COLUMNS), len(OPERAND_COLUMNS), len(BLOCK_COLUMNS), len(FUNCTION_COLUMNS)]

    def row(which: int, *values: Any) -> None:
        count = w.get(w.at(counts, which))
        with w.b.if_then(w.b.icmp_unsigned("<", count, w.get(w.at(capacities, which)))):
            start = w.b.mul(count, w.const(widths[which]))
            for column, value in enumerate(values):
                number = w.b.ptrtoint(value, w.i64) if value.type == w.ptr else value
                w.set(w.at(arrays[which], w.b.add(start, w.const(column))), number)
        w.add(w.at(counts, which), 1)

    with w.each("LLVMGetFirstFunction", "LLVMGetNextFunction", source) as function:
        declared = w.call("LLVMIsDeclaration", function, result="int")
        linkage = w.call("LLVMGetLinkage", function, result="int")
        returned = _type(w, w.call("LLVMGetReturnType", w.call("LLVMGlobalGetValueType", function)))
        row(3, function, w.b.sub(w.const(1), declared), w.get(w.at(counts, 2)), linkage, returned)
        this_function = w.b.sub(w.get(w.at(counts, 3)), w.const(1))
        with w.each("LLVMGetFirstBasicBlock", "LLVMGetNextBasicBlock", function) as block:
            row(2, w.call("LLVMBasicBlockAsValue", block), this_function, w.get(w.at(counts, 0)), w.predecessors(block))
            this_block = w.b.sub(w.get(w.at(counts, 2)), w.const(1))
            with w.each("LLVMGetFirstInstruction", "LLVMGetNextInstruction", block) as instruction:
                opcode = w.call("LLVMGetInstructionOpcode", instruction, result="int")
                extra = _extra(w, instruction, opcode)
                operands = w.call("LLVMGetNumOperands", instruction, result="int")
                result = _type(w, w.call("LLVMTypeOf", instruction))
                row(0, instruction, this_function, this_block, opcode, result, w.get(w.at(counts, 1)), operands, extra)
                with w.count(operands) as index:
                    value = w.call("LLVMGetOperand", instruction, index)
                    kind = w.call("LLVMGetValueKind", value, result="int")
                    kind_of_type = _type(w, w.call("LLVMTypeOf", value))
                    origin = w.variable()
                    with w.b.if_then(w.equals(opcode, BY_NAME["phi"])):
                        coming = w.call("LLVMGetIncomingBlock", instruction, index)
                        w.set(origin, w.b.ptrtoint(w.call("LLVMBasicBlockAsValue", coming), w.i64))
                    row(1, value, kind, kind_of_type, _number(w, value, kind, kind_of_type), w.get(origin))
    w.finish()


def _extra(w: Writer, instruction: Any, opcode: Any) -> Any:
    slot = w.variable()
    with w.b.if_then(w.equals(opcode, BY_NAME["icmp"])):
        w.set(slot, w.call("LLVMGetICmpPredicate", instruction, result="int"))
    with w.b.if_then(w.equals(opcode, BY_NAME["fcmp"])):
        w.set(slot, w.call("LLVMGetFCmpPredicate", instruction, result="int"))
    with w.b.if_then(w.equals(opcode, BY_NAME["br"])):
        w.set(slot, w.call("LLVMIsConditional", instruction, result="int"))
    with w.b.if_then(w.equals(opcode, BY_NAME["call"])):
        callee = w.call("LLVMGetCalledValue", instruction)
        with w.b.if_then(w.equals(w.call("LLVMGetValueKind", callee, result="int"), FUNCTION)):
            w.set(slot, w.b.ptrtoint(callee, w.i64))
    return w.get(slot)


def _number(w: Writer, value: Any, kind: Any, type_code: Any) -> Any:
    slot = w.variable()
    with w.b.if_then(w.equals(kind, CONSTANT_INT)):
        w.set(slot, 2)
        scalar = w.b.not_(w.more(type_code, INTEGER + 256 * 64))
        with w.b.if_then(scalar):
            w.set(slot, w.call("LLVMConstIntGetSExtValue", value, result="long"))
    return w.get(slot)


class Walker:
    """The compiled loops for one library."""

    def __init__(self, library: Library) -> None:
        module = ir.Module("walk")
        write_summary(library, module)
        _table(library, module)
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        parsed = llvm.parse_assembly(str(module))
        machine = llvm.Target.from_default_triple().create_target_machine(opt=2)
        builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(2))
        builder.getModulePassManager().run(parsed, builder)
        self._jit = llvm.create_lljit_compiler()
        linker = llvm.JITLibraryBuilder().add_ir(str(parsed)).export_symbol("summary").export_symbol("table")
        self._linked = linker.link(self._jit, "walk")
        pointer = ctypes.c_void_p
        self._summary = ctypes.PYFUNCTYPE(None, pointer, pointer, pointer)(self._linked["summary"])
        self._table = ctypes.PYFUNCTYPE(None, *[pointer] * 7)(self._linked["table"])
        self._capacities = np.array([4096, 16384, 1024, 128], np.int64)

    def summary(self, module: int) -> tuple[Ints, Ints]:
        """The Autophase features (56,), by :data:`AUTOPHASE`, and the number of instructions by opcode (72,)."""
        out = np.zeros(len(AUTOPHASE) + NUM_OPCODES, np.int64)
        address = out.ctypes.data
        self._summary(module, address, address + 8 * len(AUTOPHASE))
        features, opcodes = out[: len(AUTOPHASE)], out[len(AUTOPHASE) :]
        complete(features, opcodes)
        features.flags.writeable = opcodes.flags.writeable = False
        return features, opcodes

    def table(self, module: int) -> Table:
        """The whole module as numbers."""
        widths = (len(INSTRUCTION_COLUMNS), len(OPERAND_COLUMNS), len(BLOCK_COLUMNS), len(FUNCTION_COLUMNS))
        while True:
            capacities = self._capacities.copy()
            arrays = [np.empty((size, width), np.int64) for size, width in zip(capacities, widths, strict=True)]
            counts = np.zeros(4, np.int64)
            self._table(module, *(array.ctypes.data for array in arrays), counts.ctypes.data, capacities.ctypes.data)
            if (counts <= capacities).all():
                return Table(*(array[:count] for array, count in zip(arrays, counts, strict=True)))
            self._capacities = np.maximum(self._capacities, 2 * counts)


_WALKERS: WeakKeyDictionary[Library, Walker] = WeakKeyDictionary()


def walker(library: Library) -> Walker:
    """The walker for a library, compiled once a process."""
    if library not in _WALKERS:
        _WALKERS[library] = Walker(library)
    return _WALKERS[library]
