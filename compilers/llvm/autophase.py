"""The Autophase features and the instruction counts, counted by compiled code (see :mod:`compilers.llvm.walk`).

Autophase: Huang et al., "AutoPhase: Juggling HLS Phase Orderings in Random Forests with Deep Reinforcement Learning"
(MLSys 2020), with the definitions that CompilerGym gives its 56 counts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from llvmlite import ir

from compilers.llvm.library import Library
from compilers.llvm.writer import (
    BASIC_BLOCK,
    BY_NAME,
    CONSTANT_INT,
    FUNCTION,
    INLINE_ASM,
    INSTRUCTION,
    INTEGER,
    METADATA,
    OPCODES,
    Writer,
)

AUTOPHASE = (
    "BBNumArgsHi", "BBNumArgsLo", "onePred", "onePredOneSuc", "onePredTwoSuc", "oneSuccessor", "twoPred",
    "twoPredOneSuc", "twoEach", "twoSuccessor", "morePreds", "BB03Phi", "BBHiPhi", "BBNoPhi", "BeginPhi", "BranchCount",
    "returnInt", "CriticalCount", "NumEdges", "const32Bit", "const64Bit", "numConstZeroes", "numConstOnes",
    "UncondBranches", "binaryConstArg", "NumAShrInst", "NumAddInst", "NumAllocaInst", "NumAndInst", "BlockMid",
    "BlockLow", "NumBitCastInst", "NumBrInst", "NumCallInst", "NumGetElementPtrInst", "NumICmpInst", "NumLShrInst",
    "NumLoadInst", "NumMulInst", "NumOrInst", "NumPHIInst", "NumRetInst", "NumSExtInst", "NumSelectInst", "NumShlInst",
    "NumStoreInst", "NumSubInst", "NumTruncInst", "NumXorInst", "NumZExtInst", "TotalBlocks", "TotalInsts",
    "TotalMemInst", "TotalFuncs", "ArgsPhi", "testUnary",
)  # fmt: skip
"""The 56 features of Autophase, in their usual order."""

_COUNTED = ("ashr", "add", "alloca", "and", "bitcast", "br", "call", "getelementptr", "icmp", "lshr", "load", "mul",
            "or", "phi", "ret", "sext", "select", "shl", "store", "sub", "trunc", "xor", "zext")  # fmt: skip
_FEATURE_OF = {name: f"Num{label}Inst" for name, label in {
    "ashr": "AShr", "add": "Add", "alloca": "Alloca", "and": "And", "bitcast": "BitCast", "br": "Br", "call": "Call",
    "getelementptr": "GetElementPtr", "icmp": "ICmp", "lshr": "LShr", "load": "Load", "mul": "Mul", "or": "Or",
    "phi": "PHI", "ret": "Ret", "sext": "SExt", "select": "Select", "shl": "Shl", "store": "Store", "sub": "Sub",
    "trunc": "Trunc", "xor": "Xor", "zext": "ZExt"}.items()}  # fmt: skip
_UNARY = ("alloca", "load", "fneg", "va_arg", "extractvalue", "freeze", "addrspacecast", "ptrtoaddr",
          *(OPCODES[number] for number in range(30, 42)))  # fmt: skip
_MEMORY = ("getelementptr", "load", "store", "call", "invoke", "alloca")

_DIRECT = np.array([AUTOPHASE.index(_FEATURE_OF[name]) for name in _COUNTED])
_DIRECT_OPCODES = np.array([BY_NAME[name] for name in _COUNTED])
_BRANCHES = AUTOPHASE.index("BranchCount")
_TOTALS = np.array([AUTOPHASE.index(name) for name in ("TotalInsts", "TotalMemInst", "testUnary")])
_MEMORY_OPCODES = np.array([BY_NAME[name] for name in _MEMORY])
_UNARY_OPCODES = np.array([BY_NAME[name] for name in _UNARY])


def write_summary(library: Library, module: ir.Module) -> None:
    """``void summary(module, autophase[56], opcodes[72])``; both arrays are zero before."""
    w = Writer(library, module, "summary", 3, 0)
    b = w.b
    source, features, opcodes = w.function.args

    def feature(name: str) -> Any:
        return w.at(features, AUTOPHASE.index(name))

    with w.each("LLVMGetFirstFunction", "LLVMGetNextFunction", source) as function:
        w.add(feature("TotalFuncs"), 1)
        with w.each("LLVMGetFirstBasicBlock", "LLVMGetNextBasicBlock", function) as block:
            w.add(feature("TotalBlocks"), 1)
            phis, arguments, size = w.variable(), w.variable(), w.variable()
            with w.each("LLVMGetFirstInstruction", "LLVMGetNextInstruction", block) as instruction:
                opcode = w.call("LLVMGetInstructionOpcode", instruction, result="int")
                w.add(w.at(opcodes, opcode), 1)
                _operands(w, feature, instruction, opcode)
                with b.if_then(w.equals(opcode, BY_NAME["phi"])):
                    w.add(phis, 1)
                    incoming = w.call("LLVMCountIncoming", instruction, result="int")
                    w.add(arguments, incoming)
                    w.add(feature("BeginPhi"), w.equals(w.get(size), 0))
                with b.if_then(w.equals(opcode, BY_NAME["br"])):
                    conditional = w.call("LLVMIsConditional", instruction, result="int")
                    w.add(feature("UncondBranches"), w.equals(conditional, 0))
                with b.if_then(w.equals(opcode, BY_NAME["call"])):
                    callee = w.call("LLVMGetCalledValue", instruction)
                    direct = w.equals(w.call("LLVMGetValueKind", callee, result="int"), FUNCTION)
                    kind = w.call("LLVMGetTypeKind", w.call("LLVMTypeOf", instruction), result="int")
                    w.add(feature("returnInt"), b.and_(direct, w.equals(kind, INTEGER)))
                w.add(size, 1)
            _block(w, feature, block, w.get(phis), w.get(arguments), w.get(size))
    w.finish()


def _operands(w: Writer, feature: Callable[[str], Any], instruction: Any, opcode: Any) -> None:
    constants = w.variable()
    with w.count(w.call("LLVMGetNumOperands", instruction, result="int")) as index:
        value = w.call("LLVMGetOperand", instruction, index)
        kind = w.call("LLVMGetValueKind", value, result="int")
        w.add(constants, w.b.not_(w.equals(kind, 0, BASIC_BLOCK, METADATA, INLINE_ASM, INSTRUCTION)))
        with w.b.if_then(w.equals(kind, CONSTANT_INT)):
            number_type = w.call("LLVMTypeOf", value)
            # a vector of equal integers may be a constant integer too
            with w.b.if_then(w.equals(w.call("LLVMGetTypeKind", number_type, result="int"), INTEGER)):
                width = w.call("LLVMGetIntTypeWidth", number_type, result="int")
                w.add(feature("const32Bit"), w.equals(width, 32))
                w.add(feature("const64Bit"), w.equals(width, 64))
                with w.b.if_then(w.b.not_(w.more(width, 64))):
                    number = w.call("LLVMConstIntGetZExtValue", value, result="long")
                    w.add(feature("numConstOnes"), w.equals(number, 1))
                    w.add(feature("numConstZeroes"), w.equals(number, 0))
    binary = w.b.and_(w.more(opcode, 7), w.b.not_(w.more(opcode, 25)))
    w.add(feature("binaryConstArg"), w.b.and_(binary, w.more(w.get(constants), 0)))


def _block(w: Writer, feature: Callable[[str], Any], block: Any, phis: Any, arguments: Any, size: Any) -> None:
    b = w.b
    w.add(feature("ArgsPhi"), arguments)
    w.add(feature("BBNoPhi"), w.equals(phis, 0))
    w.add(feature("BBHiPhi"), w.more(phis, 3))
    w.add(feature("BB03Phi"), b.and_(w.more(phis, 0), b.not_(w.more(phis, 3))))
    w.add(feature("BBNumArgsHi"), w.more(arguments, 5))
    w.add(feature("BBNumArgsLo"), b.and_(w.more(arguments, 0), b.not_(w.more(arguments, 5))))
    w.add(feature("BlockLow"), b.not_(w.more(size, 14)))
    w.add(feature("BlockMid"), b.and_(w.more(size, 14), b.not_(w.more(size, 500))))
    before = w.predecessors(block)
    terminator = w.call("LLVMGetBasicBlockTerminator", block)
    after = w.call("LLVMGetNumSuccessors", terminator, result="int")
    w.add(feature("NumEdges"), after)
    with b.if_then(w.more(after, 1)), w.count(after) as index:
        target = w.call("LLVMGetSuccessor", terminator, index)
        w.add(feature("CriticalCount"), w.more(w.predecessors(target), 1))
    one_before, two_before = w.equals(before, 1), w.equals(before, 2)
    one_after, two_after = w.equals(after, 1), w.equals(after, 2)
    for name, test in {
        "onePred": one_before,
        "twoPred": two_before,
        "morePreds": w.more(before, 2),
        "oneSuccessor": one_after,
        "twoSuccessor": two_after,
        "onePredOneSuc": b.and_(one_before, one_after),
        "onePredTwoSuc": b.and_(one_before, two_after),
        "twoPredOneSuc": b.and_(two_before, one_after),
        "twoEach": b.and_(two_before, two_after),
    }.items():
        w.add(feature(name), test)


def complete(features: npt.NDArray[np.int64], opcodes: npt.NDArray[np.int64]) -> None:
    """Fill in the features that are sums of instruction counts."""
    features[_DIRECT] = opcodes[_DIRECT_OPCODES]
    features[_BRANCHES] = opcodes[BY_NAME["br"]]
    features[_TOTALS] = opcodes.sum(), opcodes[_MEMORY_OPCODES].sum(), opcodes[_UNARY_OPCODES].sum()
