"""The ONNX front-end: a ``.onnx`` file, or a ``ModelProto``, becomes a tensor graph.

What depends on shapes and initializers alone is evaluated while importing (by ONNX's own reference evaluator), so
chains of Shape, Gather and Concat vanish. Computation is in float32 whatever the file says: halves and doubles
become float32, truth values 0.0 and 1.0, integers stay integers and are for library calls only.
An operator without a rule of its own is expanded by the function body that the ONNX standard gives it, if any.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import AttributeProto, ModelProto, NodeProto, helper

from programs.decompose import ImportFailure, identifier
from programs.ir import MAX_RANK, Array, Graph, GraphBuilder, GraphError, Shape
from programs.library_nodes import Ref, library, with_index_ranges
from programs.onnx_files import initializer_array, read_model
from programs.onnx_graph import all_reads, attribute_value, in_order, label, node_name
from programs.onnx_layer_ops import LAYERS
from programs.onnx_math_ops import MATH
from programs.onnx_move_ops import MOVES
from programs.onnx_node import Call, Handler, Value, as_constant
from programs.passes import clean
from programs.rewrite import name_outputs

HANDLERS: dict[str, Handler] = {**MATH, **LAYERS, **MOVES}
"""Operator type -> what makes graph values of it."""

OLDEST_OPSET = 7
"""Before it, operators broadcast by other rules: older models are converted first."""
CONVERTED_OPSET = 13
MAX_KNOWN_SIZE = 2**29
"""Elements of an array evaluated while importing."""
MAX_DEPTH = 32
"""Nesting of functions and branches."""
_BAD_NODE = (
    ValueError, TypeError, KeyError, IndexError, AttributeError, RuntimeError, ArithmeticError, MemoryError,
)  # fmt: skip
_MAKES_BOOLS = {
    "Less",
    "LessOrEqual",
    "Greater",
    "GreaterOrEqual",
    "Equal",
    "And",
    "Or",
    "Xor",
    "Not",
    "IsNaN",
    "IsInf",
}
_KEEPS_BOOLS = {"Identity", "Concat", "Gather", "Split", "Reshape", "Flatten", "Squeeze", "Unsqueeze", "Transpose",
                "Expand", "Tile", "Slice"}  # fmt: skip
_NEVER_EVALUATED = {
    "RandomNormal",
    "RandomUniform",
    "RandomNormalLike",
    "RandomUniformLike",
    "Multinomial",
    "Bernoulli",
}


def load_onnx(path: str | Path, dims: Mapping[str, int] | None = None) -> Graph:
    """Read and import a ``.onnx`` file; external data must lie inside the file's folder.

    Args:
        path: the file.
        dims: sizes of symbolic dimensions by name, such as ``{"batch": 4}``; the others become 1.

    Raises:
        ImportFailure: no readable model, an unsupported operator, or a broken graph; the message says which.
    """
    return import_onnx(read_model(Path(path)), dims=dims, folder=Path(path).parent, source=str(path))


def import_onnx(
    model: ModelProto, *, dims: Mapping[str, int] | None = None, folder: Path | None = None, source: str = "model"
) -> Graph:
    """Import a model in memory; see :func:`load_onnx`.

    Args:
        model: the model.
        dims: sizes of symbolic dimensions.
        folder: where external data lies; ``None`` refuses external data.
        source: the file's name, for messages.

    Raises:
        ImportFailure: as for :func:`load_onnx`.
    """
    try:
        graph = _Importer(_converted(model), dict(dims or {}), folder).run()
    except (ImportFailure, GraphError) as error:
        raise ImportFailure(f"{source}: {error}") from None
    except _BAD_NODE as error:
        # such as a name that is no text: protobuf decodes what makes no sense
        raise ImportFailure(f"{source}: the file is malformed: {error}") from error
    return clean(graph)


def _converted(model: ModelProto) -> ModelProto:
    """A model of an older opset, converted; any other one as it is."""
    version = next((int(item.version) for item in model.opset_import if item.domain in ("", "ai.onnx")), OLDEST_OPSET)
    if version >= OLDEST_OPSET:
        return model
    import onnx.version_converter

    try:
        return onnx.version_converter.convert_version(model, CONVERTED_OPSET)
    except (RuntimeError, ValueError, TypeError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise ImportFailure(
            f"opset {version} is older than {OLDEST_OPSET}, and converting it fails: {reason}"
        ) from None


class _Importer:
    def __init__(self, model: ModelProto, dims: dict[str, int], folder: Path | None) -> None:
        self.model = model
        self.dims = dims
        self.folder = folder
        self.g = GraphBuilder()
        self.bools: set[str] = set()
        self.symbols: dict[str, int] = {}
        self.opsets = {
            item.domain if item.domain != "ai.onnx" else "": int(item.version) for item in model.opset_import
        }
        self.functions = {(item.domain, item.name): item for item in model.functions}

    def run(self) -> Graph:
        graph = self.model.graph
        if not graph.node and not graph.output:
            raise ImportFailure("the file holds no graph (truncated, empty, or no ONNX model?)")
        opset = self.opsets.get("", onnx.defs.onnx_opset_version())
        if not OLDEST_OPSET <= opset <= onnx.defs.onnx_opset_version():
            raise ImportFailure(
                f"opset {opset} is outside {OLDEST_OPSET}..{onnx.defs.onnx_opset_version()}; export it for another one"
            )
        scope: dict[str, Value] = {}
        for tensor in graph.initializer:
            scope[tensor.name] = initializer_array(tensor, self.folder)
        if graph.sparse_initializer:
            raise ImportFailure("sparse initializers are not supported; export dense weights")
        for info in graph.input:
            if info.name not in scope:
                scope[info.name] = self._input(info)
        self._report_symbols()
        self._run_nodes(graph.node, scope, {info.name for info in graph.output}, self.opsets, 0)
        return self._finish(scope)

    def _input(self, info: onnx.ValueInfoProto) -> str:
        if not info.type.HasField("tensor_type"):
            raise ImportFailure(f"input {info.name!r} is no tensor; sequences, maps and optionals are not supported")
        tensor = info.type.tensor_type
        if not tensor.HasField("shape"):
            raise ImportFailure(f"input {info.name!r} has no shape; set one with onnx.tools.update_model_dims")
        shape = []
        for axis, dim in enumerate(tensor.shape.dim):
            if dim.HasField("dim_value") and dim.dim_value > 0:
                shape.append(int(dim.dim_value))
            else:
                symbol = dim.dim_param or f"{info.name}.{axis}"
                if dim.HasField("dim_value") and dim.dim_value == 0 and symbol not in self.dims:
                    raise ImportFailure(
                        f"input {info.name!r}: dimension {axis} has size 0, the IR has no empty tensors; "
                        f"if it only means unknown, pass dims={{{symbol!r}: 8}}"
                    )
                self.symbols[symbol] = self.dims.get(symbol, 1)
                shape.append(self.symbols[symbol])
        if len(shape) > MAX_RANK:
            raise ImportFailure(f"input {info.name!r} has rank {len(shape)}, the IR has at most {MAX_RANK}")
        try:
            dtype = np.dtype(helper.tensor_dtype_to_np_dtype(tensor.elem_type))
        except KeyError:
            raise ImportFailure(f"input {info.name!r} has no known element type ({tensor.elem_type})") from None
        if dtype.kind not in "fiub" and dtype.name != "bfloat16":
            raise ImportFailure(f"input {info.name!r} is {dtype}; floats, integers and truth values are supported")
        integer = dtype.kind in "iu"
        dist = "index:2" if dtype.kind in "iub" else "normal"
        made = self.g.input(
            identifier(info.name, "x"), shape, dist if integer else "normal", "int64" if integer else "float32"
        )
        if dtype.kind == "b":
            self.bools.add(made)
        return made

    def _report_symbols(self) -> None:
        unknown = sorted(set(self.dims) - set(self.symbols))
        if unknown:
            have = ", ".join(self.symbols) or "none"
            raise ImportFailure(f"dims names {unknown}, but the model's symbolic dimensions are: {have}")
        bad = {name: size for name, size in self.symbols.items() if size < 1}
        if bad:
            raise ImportFailure(f"dims must be positive, not {bad}")
        silent = [name for name in self.symbols if name not in self.dims]
        if silent:
            example = ", ".join(f"{name!r}: 8" for name in silent)
            warnings.warn(f"symbolic dimensions {silent} are taken as 1; pass dims={{{example}}}", stacklevel=5)

    # -- nodes

    def _run_nodes(
        self, nodes: Sequence[NodeProto], scope: dict[str, Value], outputs: set[str], opsets: dict[str, int], depth: int
    ) -> None:
        if depth > MAX_DEPTH:
            raise ImportFailure(f"functions or branches nest deeper than {MAX_DEPTH}")
        read = outputs | {name for node in nodes for name in all_reads(node)}
        for node in in_order(nodes, scope):
            inputs = tuple(scope[name] if name else None for name in node.input)
            results = self._run_node(node, inputs, scope, tuple(name in read for name in node.output), opsets, depth)
            made = zip(node.output, results, strict=False)
            scope.update({name: result for name, result in made if name and result is not None})
            for name in node.output:
                if name in read and name not in scope:
                    raise ImportFailure(f"node {label(node)}: its output {name!r} is used but not supported")

    def _run_node(
        self, node: NodeProto, inputs: tuple[Value | None, ...], scope: dict[str, Value], wanted: tuple[bool, ...],
        opsets: dict[str, int], depth: int,
    ) -> Sequence[Value | None]:  # fmt: skip
        domain = "" if node.domain == "ai.onnx" else node.domain
        opset = opsets.get(domain, 1)
        key = f"{domain}.{node.op_type}" if domain else node.op_type
        try:
            if (node.domain, node.op_type) in self.functions:
                return self._expand(self.functions[node.domain, node.op_type], node, inputs, depth)
            if node.op_type == "If" and not domain:
                return self._branch(node, inputs, scope, opsets, depth)
            if not domain:
                static = self._evaluate(node, inputs, opset)
                if static is not None:
                    return static
            handler = HANDLERS.get(key)
            if handler is None:
                return self._expand_standard(node, inputs, domain, opset, depth)
            bools = [isinstance(item, str) and item in self.bools for item in inputs]
            attrs = {item.name: attribute_value(item) for item in node.attribute}
            if node.op_type == "Attention" and len(inputs) > 3:
                mask = inputs[3]
                attrs["mask_is_bool"] = bools[3] or (not isinstance(mask, str | None) and mask.dtype.kind == "b")
            made = handler(Call(self.g, node.op_type, node_name(node), opset, inputs, attrs, wanted))
            if made is None:
                return self._expand_standard(node, inputs, domain, opset, depth)
        except ImportFailure:
            raise
        except _BAD_NODE as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise ImportFailure(f"node {label(node)}: {reason}") from None
        results: list[Value | None] = list(made) if isinstance(made, list | tuple) else [made]  # type: ignore[list-item]
        cast_to_bool = node.op_type == "Cast" and attrs.get("to") == onnx.TensorProto.BOOL
        if node.op_type in _MAKES_BOOLS or cast_to_bool or (node.op_type in _KEEPS_BOOLS and any(bools[:1])):
            self.bools.update(item for item in results if isinstance(item, str))
        return results

    def _evaluate(self, node: NodeProto, inputs: tuple[Value | None, ...], opset: int) -> list[Array] | None:
        """The node's outputs, if they follow from shapes and initializers alone."""
        op = node.op_type
        if op == "Shape":
            attrs = {item.name: attribute_value(item) for item in node.attribute}
            return [np.array(self._shape_of(inputs[0])[slice(attrs.get("start"), attrs.get("end"))], np.int64)]
        if op == "Size":
            return [np.array(math.prod(self._shape_of(inputs[0])), np.int64)]
        if any(isinstance(item, str) for item in inputs) or op in _NEVER_EVALUATED or op in ("Loop", "Scan", "If"):
            return None
        arrays = [item for item in inputs if item is not None and not isinstance(item, str)]
        if op in ("ConstantOfShape", "Expand", "Tile", "Range", "EyeLike", "OneHot") and arrays:
            self._check_size(node, arrays)
        # A weight that goes through an operator with a rule is left to the clean-up passes, which share memory.
        given = iter(arrays)
        names = [f"x{i}" if item is not None else "" for i, item in enumerate(inputs)]
        alone = NodeProto()
        alone.CopyFrom(node)
        del alone.input[:], alone.output[:]
        alone.input.extend(names)
        alone.output.extend(f"y{i}" if name else "" for i, name in enumerate(node.output))
        infos = [
            helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(array.dtype), array.shape)
            for name, array in zip([name for name in names if name], arrays, strict=True)
        ]
        results = [helper.make_empty_tensor_value_info(name) for name in alone.output if name]
        graph = helper.make_graph([alone], "static", infos, results)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])
        from onnx.reference import ReferenceEvaluator

        with np.errstate(all="ignore"):
            made = iter(ReferenceEvaluator(model).run(None, {name: next(given) for name in names if name}))
        return [np.asarray(next(made)) if name else np.zeros(0) for name in node.output]

    def _shape_of(self, value: Value | None) -> Shape:
        if value is None:
            raise ImportFailure("Shape and Size need an input")
        return self.g.shape(value) if isinstance(value, str) else value.shape

    def _check_size(self, node: NodeProto, arrays: list[Array]) -> None:
        if node.op_type == "Range" and len(arrays) == 3:
            start, stop, step = (float(item.reshape(-1)[0]) for item in arrays)
            count = abs(stop - start) / abs(step) if step else math.inf
        elif node.op_type == "ConstantOfShape":
            count = math.prod(abs(int(item)) for item in arrays[0].reshape(-1))
        elif node.op_type == "OneHot":
            count = arrays[0].size * float(arrays[1].reshape(-1)[0])
        else:
            factors = math.prod(abs(int(item)) for item in arrays[-1].reshape(-1)) if len(arrays) > 1 else 1
            count = arrays[0].size * factors if node.op_type == "Tile" else max(factors, arrays[0].size)
        if count > MAX_KNOWN_SIZE:
            raise ImportFailure(f"node {label(node)}: makes {count:.3g} elements; at most {MAX_KNOWN_SIZE} are allowed")

    def _branch(
        self,
        node: NodeProto,
        inputs: tuple[Value | None, ...],
        scope: dict[str, Value],
        opsets: dict[str, int],
        depth: int,
    ) -> list[Value | None]:
        condition = inputs[0] if inputs else None
        if condition is None or isinstance(condition, str):
            raise ImportFailure(
                f"node {label(node)}: its condition depends on the model's inputs; graphs are static here"
            )
        taken = "then_branch" if bool(condition.reshape(-1)[0]) else "else_branch"
        body = next(item.g for item in node.attribute if item.name == taken)
        inner = dict(scope)
        inner.update({tensor.name: initializer_array(tensor, self.folder) for tensor in body.initializer})
        self._run_nodes(body.node, inner, {item.name for item in body.output}, opsets, depth + 1)
        return [inner[item.name] for item in body.output]

    def _expand_standard(
        self, node: NodeProto, inputs: tuple[Value | None, ...], domain: str, opset: int, depth: int
    ) -> list[Value | None]:
        """Expand an operator by the function body that its standard gives, or say that it is unsupported."""
        try:
            schema: Any = onnx.defs.get_schema(node.op_type, opset, domain)
        except onnx.defs.SchemaError:
            schema = None
        if schema is not None and schema.has_function:
            body = onnx.FunctionProto()
            body.CopyFrom(schema.function_body)
            return self._expand(body, node, inputs, depth, _defaults(schema))
        if schema is not None and schema.has_context_dependent_function:
            types = [self._type_of(item).SerializeToString() for item in inputs]
            text = schema.get_context_dependent_function(node.SerializeToString(), types)
            body = onnx.FunctionProto()
            body.ParseFromString(text)
            return self._expand(body, node, inputs, depth, _defaults(schema))
        supported = ", ".join(sorted(HANDLERS))
        raise ImportFailure(
            f"node {label(node)}, opset {opset}: this operator is not supported. Supported: {supported}"
        )

    def _type_of(self, value: Value | None) -> onnx.TypeProto:
        if value is None:
            return onnx.TypeProto()
        if not isinstance(value, str):
            return helper.make_tensor_type_proto(helper.np_dtype_to_tensor_dtype(value.dtype), value.shape)
        kind = onnx.TensorProto.BOOL if value in self.bools else onnx.TensorProto.FLOAT
        if self.g.dtype(value) == "int64":
            kind = onnx.TensorProto.INT64
        return helper.make_tensor_type_proto(kind, self.g.shape(value))

    def _expand(
        self,
        function: onnx.FunctionProto,
        node: NodeProto,
        inputs: tuple[Value | None, ...],
        depth: int,
        standard: Mapping[str, AttributeProto] | None = None,
    ) -> list[Value | None]:
        given = {item.name: item for item in node.attribute}
        defaults = {**(standard or {}), **{item.name: item for item in function.attribute_proto}}
        nodes = []
        for inner in function.node:
            copy = NodeProto()
            copy.CopyFrom(inner)
            del copy.attribute[:]
            for item in inner.attribute:
                source = item
                if item.ref_attr_name:
                    if item.ref_attr_name not in given and item.ref_attr_name not in defaults:
                        continue
                    source = given.get(item.ref_attr_name, defaults.get(item.ref_attr_name))
                attribute = AttributeProto()
                attribute.CopyFrom(source)
                attribute.name = item.name
                copy.attribute.append(attribute)
            nodes.append(copy)
        # an input left out stays an empty name inside the body
        scope: dict[str, Value] = {}
        missing = set(function.input[len(inputs) :])
        for name, value in zip(function.input, inputs, strict=False):
            if value is None:
                missing.add(name)
            else:
                scope[name] = value
        for copy in nodes:
            for position, name in enumerate(copy.input):
                if name in missing:
                    copy.input[position] = ""
        opsets = {item.domain if item.domain != "ai.onnx" else "": int(item.version) for item in function.opset_import}
        self._run_nodes(nodes, scope, set(function.output), {**self.opsets, **opsets}, depth + 1)
        return [scope.get(name) for name in function.output]

    # -- outputs

    def _finish(self, scope: dict[str, Value]) -> Graph:
        outputs: list[str] = []
        names: dict[str, str] = {}
        if not self.model.graph.output:
            raise ImportFailure("the graph has no outputs")
        for info in self.model.graph.output:
            if info.name not in scope:
                raise ImportFailure(f"output {info.name!r} is computed by no node")
            value = scope[info.name]
            made = value if isinstance(value, str) else self.g.constant(as_constant(np.asarray(value)))
            if made in outputs or self.g.is_source(made):
                # outputs are distinct computed values: copy what is not
                made = self.g.op("mul", made, 1.0) if self.g.dtype(made) == "float32" else _clone(self.g, made)
            outputs.append(made)
            names[made] = identifier(info.name, "y")
        return name_outputs(with_index_ranges(self.g.build(*outputs)), names)


def _defaults(schema: Any) -> dict[str, AttributeProto]:
    """The default values of an operator's attributes, where the standard gives one."""
    found = {name: item.default_value for name, item in schema.attributes.items()}
    return {name: value for name, value in found.items() if value.name}


def _clone(g: GraphBuilder, name: str) -> str:
    return library(g, "aten.clone.default", (Ref(name),))
