"""The PyTorch front-end: a ``.pt2`` file, or an ``nn.Module`` with example inputs, becomes a tensor graph.

The module is captured by ``torch.export``. Layers with a rule of their own are written out in the IR's small
operators; everything else is first decomposed by torch into core ATen, and what remains becomes a library call if
:mod:`programs.library` allows it. What depends on weights and shapes alone is evaluated while importing.
Computation is in float32 whatever the module says, truth values are 0.0 and 1.0, and integers stay integers for
library calls. Results that are ``None`` are left out; a result returned twice, or an input returned as it is, is
copied, since the outputs of a graph are distinct computed values.
"""

from __future__ import annotations

import math
import operator
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from torch.export.graph_signature import InputKind, OutputKind

from programs.decompose import ImportFailure, identifier
from programs.ir import MAX_RANK, Graph, GraphBuilder, GraphError
from programs.library import ALLOWED
from programs.library_nodes import Ref, library, with_index_ranges
from programs.passes import clean
from programs.rewrite import name_outputs
from programs.torch_files import read_exported
from programs.torch_node import Call, known_array, library_call
from programs.torch_ops import HANDLERS

MAX_KNOWN_SIZE = 2**28
"""Elements of a tensor evaluated while importing."""
_BAD_NODE = (
    ValueError, TypeError, KeyError, IndexError, AttributeError, RuntimeError, ArithmeticError, MemoryError,
)  # fmt: skip
_INTEGER_HANDLERS = {"aten.embedding.default", "aten._to_copy.default", "aten.to.dtype", "aten.index.Tensor",
                     "aten._unsafe_index.Tensor"}  # fmt: skip
_KEEPS_BOOL = {"view", "_unsafe_view", "reshape", "squeeze", "unsqueeze", "expand", "permute", "transpose", "slice",
               "select", "clone", "alias", "index", "cat", "repeat", "flatten"}  # fmt: skip


def load_pt2(path: str | Path, dims: Mapping[str, int] | None = None) -> Graph:
    """Read and import a file written by ``torch.export.save``.

    Args:
        path: the file; see :mod:`programs.torch_files` for what is accepted from strangers.
        dims: sizes of dynamic dimensions, as ``{"x.0": 8}`` (input name, dimension) or by the symbol's name; the
            others keep the size of the example inputs, or 2.

    Raises:
        ImportFailure: not readable, an unsupported operator, or a module that is not functional.
    """
    exported = read_exported(Path(path))
    return _checked(lambda: import_exported(exported, dims), str(path))


def import_module(
    module: torch.nn.Module,
    example_inputs: Sequence[Any],
    kwargs: Mapping[str, Any] | None = None,
    name: str = "module",
) -> Graph:
    """Capture a module (in evaluation mode) on example inputs and import it; all its shapes become static.

    Raises:
        ImportFailure: ``torch.export`` cannot capture it, or as for :func:`load_pt2`.
    """
    return _checked(lambda: import_exported(_export(module, tuple(example_inputs), dict(kwargs or {}))), name)


def _checked(work: Callable[[], Graph], source: str) -> Graph:
    try:
        return work()
    except (ImportFailure, GraphError) as error:
        raise ImportFailure(f"{source}: {error}") from None


@contextmanager
def _quiet() -> Iterator[None]:
    """torch.export warns about its own internals; none of it is the caller's business."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _export(module: torch.nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> torch.export.ExportedProgram:
    """Capture a module in evaluation mode, and give it back in the mode it was in."""
    training = {item: item.training for item in module.modules()}
    module.eval()
    try:
        return _capture(module, args, kwargs)
    finally:
        for item, mode in training.items():
            item.training = mode


def _capture(module: torch.nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> torch.export.ExportedProgram:
    try:
        with _quiet(), torch.no_grad():
            return torch.export.export(module, args, kwargs)
    except Exception as error:  # noqa: BLE001 - torch.export runs the user's code, which may raise anything
        lines = [line.strip() for line in str(error).splitlines() if line.strip()] or [type(error).__name__]
        raise ImportFailure(f"torch.export cannot capture the module: {lines[0]}") from None


def import_exported(exported: torch.export.ExportedProgram, dims: Mapping[str, int] | None = None) -> Graph:
    """Import an exported program; see :func:`load_pt2`.

    Raises:
        ImportFailure: an unsupported operator, or a module that is not functional.
    """
    exported = _make_static(exported, dict(dims or {}))
    table: Any = torch.export.default_decompositions()
    for name in HANDLERS:
        _, packet, overload = name.split(".")
        found = getattr(getattr(torch.ops.aten, packet, None), overload, None)
        if found is not None:
            table.pop(found, None)
    try:
        with _quiet():
            exported = exported.run_decompositions(table)
    except _BAD_NODE as error:
        raise ImportFailure(f"torch cannot decompose the program: {str(error).splitlines()[0]}") from None
    with torch.no_grad():
        return clean(_Importer(exported).run())


def _make_static(exported: torch.export.ExportedProgram, dims: dict[str, int]) -> torch.export.ExportedProgram:
    """The program captured again with each dynamic dimension at one size."""
    users = [spec.arg.name for spec in exported.graph_signature.input_specs if spec.kind == InputKind.USER_INPUT]
    values = {node.name: node.meta.get("val") for node in exported.graph.nodes if node.op == "placeholder"}
    symbols: dict[str, str] = {}
    for name in users:
        for axis, size in enumerate(getattr(values[name], "shape", ())):
            if not isinstance(size, int):
                symbols[f"{name}.{axis}"] = str(size)
    unknown = sorted(set(dims) - set(symbols) - set(symbols.values()))
    if unknown:
        have = ", ".join(f"{key} ({symbol})" for key, symbol in symbols.items()) or "none"
        raise ImportFailure(f"dims names {unknown}, but the program's dynamic dimensions are: {have}")
    if not symbols:
        return exported
    arguments, kwargs = exported.example_inputs or ((), {})
    flat = [*arguments, *kwargs.values()]
    if len(flat) != len(users) or not all(isinstance(item, torch.Tensor) for item in flat):
        raise ImportFailure("its inputs are nested, which is not supported with dynamic dimensions; export it static")
    wished = dict(dims)
    for key, symbol in symbols.items():  # one symbol has one size
        if key in dims:
            wished[symbol] = dims[key]
    made = []
    for name, example in zip(users, flat, strict=True):
        shape = [wished.get(symbols.get(f"{name}.{axis}", ""), size) for axis, size in enumerate(example.shape)]
        made.append(torch.zeros(shape, dtype=example.dtype))
    try:
        module = exported.module()
        return _capture(module, tuple(made[: len(arguments)]), dict(zip(kwargs, made[len(arguments) :], strict=True)))
    except _BAD_NODE as error:
        raise ImportFailure(f"cannot fix the dynamic dimensions {symbols}: {str(error).splitlines()[0]}") from None


class _Importer:
    def __init__(self, exported: torch.export.ExportedProgram) -> None:
        self.exported = exported
        self.g = GraphBuilder()
        self.values: dict[str, Any] = {}

    def run(self) -> Graph:
        signature = self.exported.graph_signature
        kinds = {getattr(spec.arg, "name", ""): spec for spec in signature.input_specs}
        for spec in signature.output_specs:
            if spec.kind != OutputKind.USER_OUTPUT:
                raise ImportFailure(
                    f"the module writes to {spec.target or spec.arg} ({spec.kind.name.lower()}); only functional "
                    "modules are supported: call .eval(), return new values instead of changing them in place"
                )
        for node in self.exported.graph.nodes:
            if node.op == "placeholder":
                self.values[node.name] = self._placeholder(node, kinds[node.name])
            elif node.op == "get_attr":
                self.values[node.name] = self._attribute(node)
            elif node.op == "call_function":
                self.values[node.name] = self._call(node)
        return self._finish()

    def _placeholder(self, node: torch.fx.Node, spec: Any) -> Any:
        if spec.kind in (InputKind.PARAMETER, InputKind.BUFFER):
            if spec.target in self.exported.state_dict:
                return self.exported.state_dict[spec.target].detach()
            return self.exported.constants[spec.target]
        if spec.kind == InputKind.CONSTANT_TENSOR:
            return self.exported.constants[spec.target]
        value = node.meta.get("val")
        if spec.kind != InputKind.USER_INPUT or not isinstance(value, torch.Tensor):
            if spec.kind == InputKind.USER_INPUT and (value is None or isinstance(value, bool | int | float | str)):
                return getattr(spec.arg, "value", value)
            raise ImportFailure(f"input {node.name!r} is {type(value).__name__}; only tensors are supported")
        if value.dim() > MAX_RANK:
            raise ImportFailure(f"input {node.name!r} has rank {value.dim()}, the IR has at most {MAX_RANK}")
        integer = not value.dtype.is_floating_point and value.dtype != torch.bool
        if value.dtype.is_complex:
            raise ImportFailure(f"input {node.name!r} is complex; only real numbers are supported")
        dist, dtype = ("index:2", "int64") if integer else ("normal", "float32")
        made = self.g.input(identifier(node.name, "x"), tuple(value.shape), dist, dtype)
        return Ref(made, "bool" if value.dtype == torch.bool else "tensor")

    def _attribute(self, node: torch.fx.Node) -> Any:
        found: Any = self.exported.graph_module
        for part in str(node.target).split("."):
            found = getattr(found, part)
        return found

    def _call(self, node: torch.fx.Node) -> Any:
        target = node.target
        if target is operator.getitem:
            return self._resolve(node.args[0])[node.args[1]]
        if not isinstance(target, torch._ops.OpOverload):
            return self._not_an_operator(node)
        name = str(target)
        if name.startswith(("aten._assert", "aten.sym_constrain", "aten._assert_async")):
            return None  # checks that hold for the captured shapes
        schema = target._schema
        args = {item.name: item.default_value for item in schema.arguments if item.has_default_value()}
        names = [item.name for item in schema.arguments]
        args.update(zip(names, (self._resolve(item) for item in node.args), strict=False))
        args.update({key: self._resolve(value) for key, value in node.kwargs.items()})
        for item in schema.arguments:
            args.setdefault(item.name, None)
        result = node.meta.get("val")
        label = f"node {node.name!r} ({name})"
        try:
            if torch.Tag.nondeterministic_seeded in target.tags and name not in HANDLERS and name not in ALLOWED:
                raise ImportFailure(f"{label}: random numbers are not supported")
            if not _holds_ref(list(args.values())):
                return self._evaluate(target, node, label)
            count = len(result) if isinstance(result, tuple | list) else 1
            used = [user.args[1] for user in node.users if user.target is operator.getitem]
            wanted = tuple(i in used for i in range(count)) if isinstance(result, tuple | list) else (True,)
            call = Call(self.g, name, node.name, args, result, wanted)
            made = self._handle(call)
            if made is None:
                positional = [item.name for item in schema.arguments if not item.kwarg_only]
                made = library_call(call, positional, [item.name for item in schema.arguments if item.kwarg_only])
        except ImportFailure:
            raise
        except _BAD_NODE as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            if name not in HANDLERS and name not in ALLOWED:
                reason = f"this operator is not supported. Supported: {_supported()}"
            raise ImportFailure(f"{label}: {reason}") from None
        kinds = [item.dtype if isinstance(item, torch.Tensor) else None for item in _as_list(result)]
        refs = [
            None if item is None else Ref(item, "bool" if dtype == torch.bool else "tensor")
            for item, dtype in zip(_as_list(made), kinds, strict=False)
        ]
        return refs if isinstance(result, tuple | list) else refs[0]

    def _handle(self, call: Call) -> Any:
        """What the operator's handler makes; ``None`` where it is for the library."""
        handler = HANDLERS.get(call.target)
        if handler is None:
            return None
        if call.target not in _INTEGER_HANDLERS:
            first = _as_list(call.result)[0]
            makes_integers = isinstance(first, torch.Tensor) and dtype_is_integer(first.dtype)
            reads_integers = any(self.g.dtype(item.name) == "int64" for item in _refs(list(call.args.values())))
            if (makes_integers or reads_integers) and call.target in ALLOWED:
                return None
        return handler(call)

    def _not_an_operator(self, node: torch.fx.Node) -> Any:
        args = [self._resolve(item) for item in node.args]
        if callable(node.target) and not node.kwargs and all(isinstance(item, bool | int | float) for item in args):
            module = getattr(node.target, "__module__", "")
            if module in ("_operator", "operator", "math") or getattr(node.target, "__name__", "").startswith("sym_"):
                return node.target(*args)
        raise ImportFailure(
            f"node {node.name!r} ({node.target}): control flow and custom operators are not supported, "
            "only ATen operators"
        )

    def _resolve(self, item: Any) -> Any:
        if isinstance(item, torch.fx.Node):
            return self.values[item.name]
        if isinstance(item, list | tuple):
            return [self._resolve(part) for part in item]
        return item

    def _evaluate(self, target: torch._ops.OpOverload, node: torch.fx.Node, label: str) -> Any:
        """An operator on known tensors, or a factory such as arange."""
        if torch.Tag.nondeterministic_seeded in target.tags or target._schema.is_mutable:
            raise ImportFailure(f"{label}: random numbers and changes in place are not supported")
        if target.namespace not in ("aten", "prims"):
            raise ImportFailure(f"{label}: only operators of aten are evaluated while importing")
        for item in _as_list(node.meta.get("val")):
            if isinstance(item, torch.Tensor) and math.prod(item.shape) > MAX_KNOWN_SIZE:
                raise ImportFailure(
                    f"{label}: makes {math.prod(item.shape)} elements; at most {MAX_KNOWN_SIZE} are allowed"
                )
        kwargs = {
            key: self._resolve(value) for key, value in node.kwargs.items() if key not in ("device", "pin_memory")
        }
        return target(*(self._resolve(item) for item in node.args), **kwargs)

    def _finish(self) -> Graph:
        outputs: list[str] = []
        names: dict[str, str] = {}
        for spec in self.exported.graph_signature.output_specs:
            name = getattr(spec.arg, "name", None) or None  # constants have the name ""
            value = self.values[name] if name is not None else getattr(spec.arg, "value", None)
            if value is None:
                continue
            if not isinstance(value, Ref | torch.Tensor):
                raise ImportFailure(f"the module returns {value!r}; only tensors are supported")
            made = value.name if isinstance(value, Ref) else self.g.constant(known_array(value))
            if made in outputs or self.g.is_source(made):
                floating = self.g.dtype(made) == "float32"
                made = self.g.op("mul", made, 1.0) if floating else library(self.g, "aten.clone.default", (Ref(made),))
            outputs.append(made)
            names[made] = identifier(str(name or "output"), "y")
        if not outputs:
            raise ImportFailure("the module returns no tensors")
        return name_outputs(with_index_ranges(self.g.build(*outputs)), names)


def _supported() -> str:
    return ", ".join(sorted({item.split(".")[1] for item in (*HANDLERS, *ALLOWED)}))


def dtype_is_integer(dtype: torch.dtype) -> bool:
    """Whether a torch type holds integers (truth values are none)."""
    return not dtype.is_floating_point and not dtype.is_complex and dtype != torch.bool


def _as_list(value: Any) -> list[Any]:
    return list(value) if isinstance(value, tuple | list) else [value]


def _refs(value: Any) -> Iterator[Ref]:
    if isinstance(value, Ref):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _refs(item)


def _holds_ref(value: Any) -> bool:
    return next(_refs(value), None) is not None
