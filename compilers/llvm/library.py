"""LLVM's C API through ctypes, the same over several libraries.

Two kinds of library serve. A *system* libLLVM (19 or newer) exports the whole C API. The library inside llvmlite,
which is always there, hides it; but its Linux wheels for x86-64 are not stripped, so every function is found by its
place in the symbol table (:mod:`compilers.llvm.symbols`). ``LLVMRunPasses`` itself was never linked into llvmlite; it
is put together here from the parts it consists of: a pass builder, ``PassBuilder::parsePassPipeline``, and a run.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import functools
import os
import platform
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from compilers.llvm import symbols
from compilers.loopjit import target

OLDEST = 19
"""Oldest major version whose C API has all that is used here."""

ENVIRONMENT_VARIABLE = "OPTGYM_LIBLLVM"

_ARCHITECTURES = {"x86_64": "X86", "aarch64": "AArch64"}
_P, _I, _U, _S = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint, ctypes.c_size_t
_PARSE = (
    "_ZN4llvm11PassBuilder17parsePassPipelineE"
    "RNS_11PassManagerINS_6ModuleENS_15AnalysisManagerIS2_JEEEJEEENS_9StringRefE"
)

# name -> (result, arguments); what takes long releases the interpreter lock, see _SLOW
_PROTOTYPES: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "LLVMGetVersion": (None, (_P, _P, _P)),
    "LLVMContextCreate": (_P, ()),
    "LLVMContextDispose": (None, (_P,)),
    "LLVMContextSetDiagnosticHandler": (None, (_P, _P, _P)),
    "LLVMGetDiagInfoSeverity": (_I, (_P,)),
    "LLVMGetDiagInfoDescription": (_P, (_P,)),
    "LLVMCreateMemoryBufferWithMemoryRangeCopy": (_P, (ctypes.c_char_p, _S, ctypes.c_char_p)),
    "LLVMGetBufferStart": (_P, (_P,)),
    "LLVMGetBufferSize": (_S, (_P,)),
    "LLVMDisposeMemoryBuffer": (None, (_P,)),
    "LLVMDisposeMessage": (None, (_P,)),
    "LLVMParseIRInContext": (_I, (_P, _P, _P, _P)),
    "LLVMParseBitcodeInContext2": (_I, (_P, _P, _P)),
    "LLVMWriteBitcodeToMemoryBuffer": (_P, (_P,)),
    "LLVMPrintModuleToString": (_P, (_P,)),
    "LLVMVerifyModule": (_I, (_P, _I, _P)),
    "LLVMCloneModule": (_P, (_P,)),
    "LLVMDisposeModule": (None, (_P,)),
    "LLVMSetTarget": (None, (_P, ctypes.c_char_p)),
    "LLVMSetModuleDataLayout": (None, (_P, _P)),
    "LLVMGetNamedFunction": (_P, (_P, ctypes.c_char_p)),
    "LLVMGetFirstFunction": (_P, (_P,)),
    "LLVMGetNextFunction": (_P, (_P,)),
    "LLVMIsDeclaration": (_I, (_P,)),
    "LLVMGetEnumAttributeKindForName": (_U, (ctypes.c_char_p, _S)),
    "LLVMCreateEnumAttribute": (_P, (_P, _U, ctypes.c_uint64)),
    "LLVMAddAttributeAtIndex": (None, (_P, _U, _P)),
    "LLVMAddCallSiteAttribute": (None, (_P, _U, _P)),
    "LLVMGetValueName2": (_P, (_P, _P)),
    "LLVMGetTargetFromTriple": (_I, (ctypes.c_char_p, _P, _P)),
    "LLVMGetDefaultTargetTriple": (_P, ()),
    "LLVMGetHostCPUName": (_P, ()),
    "LLVMGetHostCPUFeatures": (_P, ()),
    "LLVMCreateTargetMachine": (
        _P,
        (_P, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, _I, _I, _I),
    ),
    "LLVMCreateTargetDataLayout": (_P, (_P,)),
    "LLVMTargetMachineEmitToMemoryBuffer": (_I, (_P, _P, _I, _P, _P)),
    "LLVMSetTargetMachineAsmVerbosity": (None, (_P, _I)),
    "LLVMGetErrorMessage": (_P, (_P,)),
    "LLVMDisposeErrorMessage": (None, (_P,)),
}
_PASS_OPTIONS = {
    "LLVMRunPasses": (_P, (_P, ctypes.c_char_p, _P, _P)),
    "LLVMCreatePassBuilderOptions": (_P, ()),
    "LLVMDisposePassBuilderOptions": (None, (_P,)),
}
_EMBEDDED_ONLY = {
    _PARSE: (_P, (_P, _P, _P, ctypes.c_char_p, _S)),
}
_EXPORTED = {
    "LLVMPY_CreatePassBuilder": (_P, (_P, _P)),
    "LLVMPY_DisposePassBuilder": (None, (_P,)),
    "LLVMPY_CreatePipelineTuningOptions": (_P, ()),
    "LLVMPY_DisposePipelineTuningOptions": (None, (_P,)),
    "LLVMPY_CreateNewModulePassManager": (_P, ()),
    "LLVMPY_DisposeNewModulePassManger": (None, (_P,)),
    "LLVMPY_RunNewModulePassManager": (None, (_P, _P, _P)),
}
_SLOW = frozenset(
    ["LLVMRunPasses", "LLVMPY_RunNewModulePassManager", "LLVMTargetMachineEmitToMemoryBuffer", "LLVMParseIRInContext"]
)
"""Calls of many milliseconds: other threads (the measuring pool's) run meanwhile. The rest is faster than the lock."""


class LibraryError(RuntimeError):
    """No usable LLVM library; the message says which one was tried, what it lacks and what to do."""


class IrError(ValueError):
    """LLVM refused a module or a pipeline; the message is LLVM's."""


class Library:
    """One LLVM library: functions by name, and the few operations that need several of them.

    Attributes:
        name: ``llvmlite's LLVM`` or the library's file name.
        source: what :func:`load` takes to load it in another process.
        version: such as ``22.1.0``.
        functions: name -> address of all functions of the C API, for native code that calls them.
    """

    def __init__(
        self, name: str, handle: ctypes.CDLL, addresses: dict[str, int] | None, source: str = "llvmlite"
    ) -> None:
        self.name, self.source = name, source
        self.is_embedded = addresses is not None
        self._handle = handle
        self.functions = addresses or {}
        self._calls: dict[str, Callable[..., Any]] = {}
        self.lock = threading.RLock()
        for symbol, (result, arguments) in _PROTOTYPES.items():
            self._calls[symbol] = self._prototype(symbol, result, arguments)
        special = {**_EMBEDDED_ONLY, **_EXPORTED} if self.is_embedded else _PASS_OPTIONS
        for symbol, (result, arguments) in special.items():
            self._calls[symbol] = self._prototype(symbol, result, arguments)
        self.version = self._version()
        # LLVM would otherwise print its remarks, and end the process after an error
        self._on_diagnostic = ctypes.CFUNCTYPE(None, _P, _P)(self._note_diagnostic)
        self._diagnostic = ""

    def address(self, symbol: str) -> int:
        """Where a function lies. Raises :class:`LibraryError` where the library has none of that name."""
        found = self.functions.get(symbol)
        if found is None:
            try:
                found = ctypes.cast(getattr(self._handle, symbol), _P).value
            except AttributeError:
                found = None
            if not found:
                raise LibraryError(f"{self.name} has no function {symbol}; LLVM {OLDEST} or newer is needed")
            self.functions[symbol] = found
        return found

    def _prototype(self, symbol: str, result: Any, arguments: tuple[Any, ...]) -> Callable[..., Any]:
        kind = ctypes.CFUNCTYPE if symbol in _SLOW else ctypes.PYFUNCTYPE
        function: Callable[..., Any] = kind(result, *arguments)(self.address(symbol))
        return function

    def call(self, symbol: str, *arguments: Any) -> Any:
        """Call a function of the C API by its name."""
        return self._calls[symbol](*arguments)

    def __getattr__(self, symbol: str) -> Callable[..., Any]:
        """``library.LLVMCloneModule(m)`` and so on."""
        try:
            return self.__dict__["_calls"][symbol]  # type: ignore[no-any-return]
        except KeyError:
            raise AttributeError(symbol) from None

    def _version(self) -> str:
        parts = [_U(), _U(), _U()]
        self.call("LLVMGetVersion", *(ctypes.byref(part) for part in parts))
        if parts[0].value < OLDEST:
            raise LibraryError(
                f"{self.name} is LLVM {parts[0].value}; LLVM {OLDEST} or newer is needed: unset "
                f"{ENVIRONMENT_VARIABLE} to use llvmlite's, or set it to the path of a newer libLLVM"
            )
        return ".".join(str(part.value) for part in parts)

    # -- text and bytes that LLVM hands out

    def _message(self, pointer: Any) -> str:
        """A message that the caller owns; it is freed."""
        if not pointer:
            return ""
        text = ctypes.string_at(pointer).decode(errors="replace")
        self.call("LLVMDisposeMessage", pointer)
        return text

    def _note_diagnostic(self, info: int, context: int) -> None:
        if self.call("LLVMGetDiagInfoSeverity", info) == 0:  # an error; warnings and remarks are not wanted
            self._diagnostic = self._message(self.call("LLVMGetDiagInfoDescription", info))

    def _bytes(self, buffer: int) -> bytes:
        start, size = self.call("LLVMGetBufferStart", buffer), self.call("LLVMGetBufferSize", buffer)
        data = ctypes.string_at(start, size)
        self.call("LLVMDisposeMemoryBuffer", buffer)
        return data

    # -- modules

    def context(self) -> int:
        """A new context; whoever asks for it calls ``LLVMContextDispose``."""
        made: int = self.call("LLVMContextCreate")
        self.call("LLVMContextSetDiagnosticHandler", made, self._on_diagnostic, None)
        return made

    def parse(self, context: int, source: str | bytes) -> int:
        """A module from IR text or bitcode; raises :class:`IrError` with LLVM's words and the line."""
        data = source.encode() if isinstance(source, str) else source
        buffer = self.call("LLVMCreateMemoryBufferWithMemoryRangeCopy", data, len(data), b"program")
        module, message = _P(), _P()
        if self.call("LLVMParseIRInContext", context, buffer, ctypes.byref(module), ctypes.byref(message)):
            raise IrError(self._message(message.value).strip() or "LLVM cannot read the module")
        made = module.value
        assert made is not None
        return made

    def verify(self, module: int) -> str:
        """What is wrong with the module, in LLVM's words; empty where nothing is."""
        message = _P()
        broken = self.call("LLVMVerifyModule", module, 2, ctypes.byref(message))
        text = self._message(message.value).strip()
        return text or "the module is broken" if broken else ""

    def text(self, module: int) -> str:
        """The module as IR text."""
        return self._message(self.call("LLVMPrintModuleToString", module))

    def bitcode(self, module: int) -> bytes:
        """The module as bitcode."""
        return self._bytes(self.call("LLVMWriteBitcodeToMemoryBuffer", module))

    def run_passes(self, module: int, pipeline: str, machine: int) -> None:
        """Run a textual pipeline (the syntax of ``opt -passes=``) on the module, in place.

        ``default<O2>``, ``default<Os>`` and ``default<O3>`` vectorize loops and straight-line code, as clang does.

        Raises:
            IrError: the pipeline does not parse (the module is then unchanged), or a pass reported an error.
        """
        with self.lock:
            self._diagnostic = ""
            error = (self._run_embedded if self.is_embedded else self._run_official)(module, pipeline, machine)
            if error:
                # the caller now owns the error, and asking for its message consumes it
                pointer = self.call("LLVMGetErrorMessage", error)
                text = ctypes.string_at(pointer).decode(errors="replace")
                self.call("LLVMDisposeErrorMessage", pointer)
                raise IrError(text)
            if self._diagnostic:
                raise IrError(self._diagnostic)

    def _run_official(self, module: int, pipeline: str, machine: int) -> int:
        options = self.call("LLVMCreatePassBuilderOptions")
        error = self.call("LLVMRunPasses", module, pipeline.encode(), machine, options)
        self.call("LLVMDisposePassBuilderOptions", options)
        return int(error or 0)

    def _run_embedded(self, module: int, pipeline: str, machine: int) -> int:
        # Everything is made afresh for each run: a pass builder that is used again keeps the callbacks of earlier
        # runs, and a manager that holds a default pipeline aborts when it runs twice.
        call = self.call
        options = call("LLVMPY_CreatePipelineTuningOptions")
        builder = call("LLVMPY_CreatePassBuilder", machine, options)
        manager = call("LLVMPY_CreateNewModulePassManager")
        try:
            text = pipeline.encode()
            # An llvm::Error is one tagged pointer; with a destructor, so it is returned through a hidden first
            # argument (Itanium C++ ABI). Under assertions its lowest bit says "not looked at yet".
            error = ctypes.c_uint64(0)
            call(_PARSE, ctypes.byref(error), builder, manager, text, len(text))
            if error.value & ~1:
                return error.value & ~1
            call("LLVMPY_RunNewModulePassManager", manager, module, builder)
            return 0
        finally:
            call("LLVMPY_DisposeNewModulePassManger", manager)
            call("LLVMPY_DisposePassBuilder", builder)
            call("LLVMPY_DisposePipelineTuningOptions", options)

    # -- code

    @functools.cached_property
    def host(self) -> tuple[str, str]:
        """(CPU name, feature string) of this machine, in this library's words."""
        if self.is_embedded:
            return target.host()
        name = self._message(self.call("LLVMGetHostCPUName"))
        return name, self._message(self.call("LLVMGetHostCPUFeatures"))

    @functools.cached_property
    def triple(self) -> str:
        """The host's target triple."""
        return self._message(self.call("LLVMGetDefaultTargetTriple"))

    def machine(self) -> int:
        """A new target machine for this host, as loopjit's: its features, -O3 code generation, position-independent.

        Raises:
            LibraryError: the library has no code generator for this processor.
        """
        architecture = _ARCHITECTURES.get(platform.machine())
        if architecture is None:
            raise LibraryError(f"no code generator is known here for {platform.machine()}")
        for part in ("TargetInfo", "Target", "TargetMC", "AsmPrinter"):
            ctypes.CFUNCTYPE(None)(self.address(f"LLVMInitialize{architecture}{part}"))()
        found, message = _P(), _P()
        triple = self.triple.encode()
        if self.call("LLVMGetTargetFromTriple", triple, ctypes.byref(found), ctypes.byref(message)):
            raise LibraryError(f"{self.name}: {self._message(message.value)}")
        cpu, features = (item.encode() for item in self.host)
        aggressive, pic, small = 3, 2, 3
        made: int = self.call("LLVMCreateTargetMachine", found, triple, cpu, features, aggressive, pic, small)
        return made

    def emit_object(self, module: int, machine: int) -> bytes:
        """The module as an ELF object; the module is not to be used afterwards (code generation changes it)."""
        return self._emit(module, machine, 1)

    def emit_assembly(self, module: int, machine: int) -> str:
        """As :meth:`emit_object`, as assembly text with comments."""
        self.call("LLVMSetTargetMachineAsmVerbosity", machine, 1)
        return self._emit(module, machine, 0).decode()

    def _emit(self, module: int, machine: int, kind: int) -> bytes:
        buffer, message = _P(), _P()
        if self.call(
            "LLVMTargetMachineEmitToMemoryBuffer", machine, module, kind, ctypes.byref(message), ctypes.byref(buffer)
        ):
            raise IrError(self._message(message.value))
        assert buffer.value is not None
        return self._bytes(buffer.value)


def _load_embedded() -> Library:
    import llvmlite.binding as llvm
    from llvmlite.binding import ffi

    advice = f"; set {ENVIRONMENT_VARIABLE} to the path of a libLLVM of version {OLDEST} or newer"
    path = Path(llvm.__file__).parent / "libllvmlite.so"
    if platform.system() != "Linux" or platform.machine() != "x86_64" or not path.is_file():
        raise LibraryError(f"llvmlite's own LLVM can be used for pass pipelines on Linux x86-64 only{advice}")
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    try:
        found = symbols.read(path, ["LLVM\\w+", _PARSE])
    except symbols.SymbolError as error:
        raise LibraryError(f"{error}{advice}") from None
    handle = ctypes.CDLL(str(path))
    del ffi
    exported = [name for name in _EXPORTED if name in found]
    bases = {ctypes.cast(getattr(handle, name), _P).value - found[name] for name in exported}  # type: ignore[operator]
    if len(bases) != 1 or len(exported) != len(_EXPORTED) or _PARSE not in found:
        raise LibraryError(f"llvmlite's library does not agree with its own symbol table{advice}")
    (base,) = bases
    library = Library("llvmlite's LLVM", handle, {name: base + value for name, value in found.items()})
    if tuple(int(part) for part in library.version.split(".")[:2]) != tuple(llvm.llvm_version_info[:2]):
        raise LibraryError(f"llvmlite says it is LLVM {llvm.llvm_version_info}, its library {library.version}{advice}")
    return library


@functools.cache
def load(path: str | None = None) -> Library:
    """The LLVM library to use, once a process.

    Args:
        path: ``None`` takes the environment variable ``OPTGYM_LIBLLVM`` if it is set, else llvmlite's library.
            ``system`` looks for the newest installed libLLVM; anything else is a file name or path of one.

    Raises:
        LibraryError: no such library, or one that lacks what is needed.
    """
    wanted = path or os.environ.get(ENVIRONMENT_VARIABLE) or "llvmlite"
    if wanted == "llvmlite":
        return _load_embedded()
    if wanted == "system":
        names = [
            name for name in (f"LLVM-{major}" for major in range(40, OLDEST - 1, -1)) if ctypes.util.find_library(name)
        ]
        if not names:
            raise LibraryError(
                f"no system libLLVM of version {OLDEST} or newer is installed (such as Debian's libllvm19)"
            )
        wanted = str(ctypes.util.find_library(names[0]))
    try:
        handle = ctypes.CDLL(wanted)
    except OSError as error:
        raise LibraryError(f"{wanted} cannot be loaded: {error}") from None
    return Library(Path(wanted).name, handle, None, wanted)
