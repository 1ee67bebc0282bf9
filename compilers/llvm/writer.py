"""Loops over a module as LLVM IR: a few constructs over llvmlite's builder, for :mod:`compilers.llvm.walk`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from llvmlite import ir

from compilers.llvm.library import Library

OPCODES = {
    1: "ret", 2: "br", 3: "switch", 4: "indirectbr", 5: "invoke", 7: "unreachable", 8: "add", 9: "fadd", 10: "sub",
    11: "fsub", 12: "mul", 13: "fmul", 14: "udiv", 15: "sdiv", 16: "fdiv", 17: "urem", 18: "srem", 19: "frem",
    20: "shl", 21: "lshr", 22: "ashr", 23: "and", 24: "or", 25: "xor", 26: "alloca", 27: "load", 28: "store",
    29: "getelementptr", 30: "trunc", 31: "zext", 32: "sext", 33: "fptoui", 34: "fptosi", 35: "uitofp", 36: "sitofp",
    37: "fptrunc", 38: "fpext", 39: "ptrtoint", 40: "inttoptr", 41: "bitcast", 42: "icmp", 43: "fcmp", 44: "phi",
    45: "call", 46: "select", 49: "va_arg", 50: "extractelement", 51: "insertelement", 52: "shufflevector",
    53: "extractvalue", 54: "insertvalue", 55: "fence", 56: "cmpxchg", 57: "atomicrmw", 58: "resume",
    59: "landingpad", 60: "addrspacecast", 61: "cleanupret", 62: "catchret", 63: "catchpad", 64: "cleanuppad",
    65: "catchswitch", 66: "fneg", 67: "callbr", 68: "freeze", 69: "ptrtoaddr",
}  # fmt: skip
"""``LLVMOpcode`` (llvm-c/Core.h) -> name."""
NUM_OPCODES = 72
BY_NAME = {name: number for number, name in OPCODES.items()}

BASIC_BLOCK, FUNCTION, GLOBAL_VARIABLE, CONSTANT_INT, METADATA, INLINE_ASM, INSTRUCTION = 1, 5, 8, 18, 22, 23, 24
"""Some of ``LLVMValueKind``; 0 is an argument; the rest are constants."""
INTEGER, POINTER, VECTOR = 8, 12, 13
"""Some of ``LLVMTypeKind``; 0 is void, 1 to 6 are floats."""


class Writer:
    """IR text by way of llvmlite's builder, with the few constructs that the loops need; variables live on the
    stack and the optimizer puts them into registers."""

    def __init__(self, library: Library, module: ir.Module, name: str, pointers: int, numbers: int) -> None:
        self.i64, self.i32, self.ptr = ir.IntType(64), ir.IntType(32), ir.PointerType()
        kind = ir.FunctionType(ir.VoidType(), [self.ptr] * pointers + [self.i64] * numbers)
        self.function = ir.Function(module, kind, name)
        self.library = library
        self.entry = self.function.append_basic_block("entry")
        self.b = ir.IRBuilder(self.function.append_basic_block("start"))
        self.first = self.b.block

    def finish(self) -> None:
        self.b.ret_void()
        ir.IRBuilder(self.entry).branch(self.first)

    def const(self, value: int) -> Any:
        return ir.Constant(self.i64, value)

    def variable(self, kind: Any = None, value: Any = 0) -> Any:
        slot = ir.IRBuilder(self.entry).alloca(kind or self.i64)
        self.set(slot, value)
        return slot

    def set(self, slot: Any, value: Any) -> None:
        self.b.store(self.const(value) if isinstance(value, int) else value, slot)

    def get(self, slot: Any, kind: Any = None) -> Any:
        return self.b.load(slot, typ=kind or self.i64)

    def call(self, symbol: str, *arguments: Any, result: str = "ptr") -> Any:
        """A function of the C API; 32-bit results come widened to 64 bits."""
        narrow = [self.b.trunc(x, self.i32) if x.type == self.i64 else x for x in arguments]
        returns = {"ptr": self.ptr, "int": self.i32, "long": self.i64}[result]
        kind = ir.FunctionType(returns, [x.type for x in narrow])
        target: Any = ir.Constant(self.i64, self.library.address(symbol)).inttoptr(self.ptr)
        target.function_type = kind  # what llvmlite's builder asks of a callee
        value = self.b.call(target, narrow)
        return self.b.zext(value, self.i64) if result == "int" else value

    def is_null(self, pointer: Any) -> Any:
        return self.b.icmp_unsigned("==", self.b.ptrtoint(pointer, self.i64), self.const(0))

    def equals(self, value: Any, *numbers: int) -> Any:
        found = ir.Constant(ir.IntType(1), 0)
        for number in numbers:
            found = self.b.or_(found, self.b.icmp_unsigned("==", value, self.const(number)))
        return found

    def more(self, value: Any, than: Any) -> Any:
        return self.b.icmp_unsigned(">", value, self.const(than) if isinstance(than, int) else than)

    def add(self, slot: Any, amount: Any) -> None:
        """Add a number or a truth value to a variable."""
        value = self.const(amount) if isinstance(amount, int) else amount
        if value.type != self.i64:
            value = self.b.zext(value, self.i64)
        self.set(slot, self.b.add(self.get(slot), value))

    def at(self, base: Any, index: Any) -> Any:
        """The address of a 64-bit element."""
        index = self.const(index) if isinstance(index, int) else index
        return self.b.gep(base, [index], source_etype=self.i64)

    @contextmanager
    def each(self, first: str, after: str, owner: Any) -> Iterator[Any]:
        """A loop over a chain of values; both functions return null at its end."""
        slot = self.variable(self.ptr, self.call(first, owner))
        head, body, done = (self.function.append_basic_block() for _ in range(3))
        self.b.branch(head)
        self.b.position_at_end(head)
        item = self.get(slot, self.ptr)
        self.b.cbranch(self.is_null(item), done, body)
        self.b.position_at_end(body)
        yield item
        self.set(slot, self.call(after, item))
        self.b.branch(head)
        self.b.position_at_end(done)

    @contextmanager
    def count(self, limit: Any) -> Iterator[Any]:
        """A loop over 0 .. limit - 1."""
        slot = self.variable()
        head, body, done = (self.function.append_basic_block() for _ in range(3))
        self.b.branch(head)
        self.b.position_at_end(head)
        index = self.get(slot)
        self.b.cbranch(self.b.icmp_unsigned("<", index, limit), body, done)
        self.b.position_at_end(body)
        yield index
        self.add(slot, 1)
        self.b.branch(head)
        self.b.position_at_end(done)

    def predecessors(self, block: Any) -> Any:
        """How many edges enter a block: its uses by terminators (a block's address may be used elsewhere too)."""
        total = self.variable()
        with self.each("LLVMGetFirstUse", "LLVMGetNextUse", self.call("LLVMBasicBlockAsValue", block)) as use:
            user = self.call("LLVMGetUser", use)
            with self.b.if_then(self.equals(self.call("LLVMGetValueKind", user, result="int"), INSTRUCTION)):
                self.add(total, 1)
        return self.get(total)
