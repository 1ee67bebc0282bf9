"""The ONNX front-end against ONNX's own conformance cases and ONNX Runtime, and on files that are broken."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from programs.decompose import ImportFailure
from programs.ir import Graph
from programs.onnx_import import HANDLERS, import_onnx, load_onnx
from programs.program import Program
from programs.reference import run

CASES_PER_OPERATOR = 2
# Their expected values depend on how ties are broken, or on the width of an integer type.
UNSPECIFIED = ("top_k_same_values", "empty_set", "castlike", "if_opt", "zero_size")


def conformance_cases() -> list[Any]:
    """A few of the standard's own cases for each operator that has a rule here, of all opsets."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from onnx.backend.test.case.node import collect_testcases

        cases: list[Any] = list(collect_testcases(None))
    chosen: dict[str, list[Any]] = {}
    for case in sorted(cases, key=lambda case: case.name):
        node = case.model.graph.node[0]
        if len(case.model.graph.node) > 1 or node.op_type not in HANDLERS or not case.data_sets:
            continue
        if any(word in case.name for word in UNSPECIFIED) or len(case.data_sets[0][0]) != len(case.model.graph.input):
            continue
        chosen.setdefault(node.op_type, []).append(case)
    # spread over the list: neighbours differ little
    return [case for found in chosen.values() for case in found[:: max(1, len(found) // CASES_PER_OPERATOR)]]


def array(value: Any) -> Any:
    return numpy_helper.to_array(value) if isinstance(value, TensorProto) else np.asarray(value)


def test_conformance() -> None:
    """Each case that imports gives the expected output; most import."""
    compared, refused = 0, []
    for case in conformance_cases():
        model = onnx.ModelProto()
        model.CopyFrom(case.model)
        inputs = {info.name: array(value) for info, value in zip(model.graph.input, case.data_sets[0][0], strict=True)}
        # axes, shapes and the like are inputs in these cases; here they must be known
        for position, (name, value) in enumerate(inputs.items()):
            if position > 0 and (value.dtype.kind in "iub" or name in ("scales", "roi", "value", "min", "max")):
                model.graph.initializer.append(numpy_helper.from_array(value, name))
        try:
            graph = import_onnx(model)
        except ImportFailure as error:
            refused.append(f"{case.name}: {str(error)[:120]}")
            continue
        known = {tensor.name for tensor in model.graph.initializer}
        values = [value for name, value in inputs.items() if name not in known]
        feed = {n.name: v.astype(n.dtype) for n, v in zip(graph.inputs, values, strict=True)}
        results = run(graph, feed).values()
        for result, expected in zip(results, map(array, case.data_sets[0][1]), strict=True):
            assert tuple(result.shape) == expected.shape, case.name
            half = expected.dtype.name in ("float16", "bfloat16")
            np.testing.assert_allclose(
                result.double().numpy(), expected.astype(np.float64), rtol=1e-2 if half else 1e-3,
                atol=1e-2 if half else 1e-5, err_msg=case.name,
            )  # fmt: skip
        compared += 1
    assert compared >= 180, "\n".join(refused)
    assert len(refused) <= compared // 5, "\n".join(refused)


def model(text: str) -> onnx.ModelProto:
    return onnx.parser.parse_model(text)


def assert_like_runtime(proto: onnx.ModelProto, inputs: dict[str, Any], **options: Any) -> Graph:
    onnx.checker.check_model(proto)
    graph = import_onnx(proto, **options)
    session = onnxruntime.InferenceSession(proto.SerializeToString())
    expected = session.run(None, inputs)
    feed = {n.name: v.astype(n.dtype) for n, v in zip(graph.inputs, inputs.values(), strict=True)}
    for want, got in zip(expected, run(graph, feed).values(), strict=True):
        np.testing.assert_allclose(got.numpy(), want, rtol=1e-4, atol=1e-5)
    return graph


def test_shape_chains_vanish_and_names_stay() -> None:
    proto = model("""<ir_version: 8, opset_import: ["" : 17]>
        g (float[2, 12, 8] hidden) => (float[2, 8, 12] out, int64[3] size) {
            size = Shape(hidden)
            zero = Constant<value_ints = [0]>()
            batch = Gather(size, zero)
            rest = Constant<value_ints = [-1, 96]>()
            flat_shape = Concat<axis = 0>(batch, rest)
            one = Constant<value_ints = [1]>()
            squeezed_shape = Slice(flat_shape, zero, one)
            minus = Constant<value_ints = [-1]>()
            wanted = Concat<axis = 0>(squeezed_shape, minus)
            flat = Reshape(hidden, wanted)
            target = Constant<value_ints = [2, 8, 12]>()
            out = Reshape(flat, target)
        }""")
    graph = import_onnx(proto)
    assert graph.outputs == ("out", "size")
    assert [node.name for node in graph.inputs] == ["hidden"]
    assert [node.op for node in graph.compute] == ["reshape", "library"]  # the library call copies the known output


def test_symbolic_dimensions() -> None:
    proto = model("""<ir_version: 8, opset_import: ["" : 17]>
        g (float[batch, 4] x) => (float[batch, 4] y) { y = Relu(x) }""")
    with pytest.warns(UserWarning, match=r"'batch'.*taken as 1"):
        assert import_onnx(proto).inputs[0].shape == (1, 4)
    assert import_onnx(proto, dims={"batch": 6}).inputs[0].shape == (6, 4)
    with pytest.raises(ImportFailure, match=r"'bath'.*are: batch"):
        import_onnx(proto, dims={"bath": 6})
    with pytest.raises(ImportFailure, match="positive"):
        import_onnx(proto, dims={"batch": 0})


def test_transformer_operators_against_the_runtime() -> None:
    proto = model("""<ir_version: 8, opset_import: ["" : 17]>
        g (int64[2, 5] ids, float[2, 5] mask) => (float[2, 5, 8] out, int64[2, 5] best)
        <float[11, 8] table, float[8] scale, float[8] shift, float[8, 8] w> {
            e = Gather(table, ids)
            axes = Constant<value_ints = [1]>()
            m = Unsqueeze(mask, axes)
            one = Constant<value_float = 1.0>()
            hidden = Sub(one, m)
            big = Constant<value_float = -10000.0>()
            bias = Mul(hidden, big)
            n = LayerNormalization<axis = -1, epsilon = 0.001>(e, scale, shift)
            q = MatMul(n, w)
            k = Transpose<perm = [0, 2, 1]>(n)
            s0 = MatMul(q, k)
            s1 = Add(s0, bias)
            p = Softmax<axis = -1>(s1)
            a = MatMul(p, n)
            f = Erf(a)
            out = Add(f, e)
            best = ArgMax<axis = -1, keepdims = 0>(out)
        }""")
    rng = np.random.default_rng(0)
    for name, shape in (("table", (11, 8)), ("scale", (8,)), ("shift", (8,)), ("w", (8, 8))):
        proto.graph.initializer.append(numpy_helper.from_array(rng.standard_normal(shape).astype(np.float32), name))
        for value in [item for item in proto.graph.value_info if item.name == name]:
            proto.graph.value_info.remove(value)
    inputs = {"ids": rng.integers(0, 11, (2, 5)), "mask": np.array([[1, 1, 1, 0, 0], [1] * 5], np.float32)}
    graph = assert_like_runtime(proto, inputs)
    ids = graph.inputs[0]
    assert (ids.dtype, ids.attr("dist")) == ("int64", "index:11")
    assert Program("p", "f", graph).make_inputs(0)["ids"].max() < 11


@pytest.mark.parametrize("pads", [[0, 0, 0, 0], [1, 0, 2, 1]])
@pytest.mark.parametrize("groups", [1, 4])
def test_convolutions(pads: list[int], groups: int) -> None:
    rng = np.random.default_rng(0)
    weight = rng.standard_normal((4, 4 // groups, 3, 3)).astype(np.float32)
    nodes = [
        helper.make_node("Conv", ["x", "w", "b"], ["c"], pads=pads, strides=[2, 1], group=groups),
        helper.make_node("MaxPool", ["c"], ["p"], kernel_shape=[3, 3], strides=[2, 2], ceil_mode=1),
        helper.make_node("AveragePool", ["p"], ["y"], kernel_shape=[2, 2], pads=[1, 0, 0, 1], count_include_pad=1),
    ]
    graph = helper.make_graph(
        nodes, "g", [helper.make_tensor_value_info("x", 1, (1, 4, 12, 12))],
        [helper.make_tensor_value_info("y", 1, list("nchw"))],
        [numpy_helper.from_array(weight, "w"), numpy_helper.from_array(np.arange(4, dtype=np.float32), "b")],
    )  # fmt: skip
    proto = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    made = assert_like_runtime(proto, {"x": rng.standard_normal((1, 4, 12, 12)).astype(np.float32)})
    assert [node.op for node in made.compute if node.op in ("conv", "depthwise")] == [
        "conv" if groups == 1 else "depthwise"
    ]


def test_branches_and_local_functions_are_written_out() -> None:
    proto = model("""<ir_version: 8, opset_import: ["" : 17, "local" : 1]>
        g (float[4] x) => (float[4] y) {
            yes = Constant<value = bool {1}>()
            z = local.twice<factor = 2.0>(x)
            y = If (yes) <
                then_branch = t () => (float[4] a) { a = Exp(z) },
                else_branch = e () => (float[4] b) { b = Log(z) }
            >
        }
        <opset_import: ["" : 17], domain: "local">
        twice <factor> (v) => (w) { c = Constant<value_float: float = @factor>() w = Mul(v, c) }""")
    graph = import_onnx(proto)
    assert [node.op for node in graph.compute] == ["mul", "exp"]


def test_results_returned_twice_or_unchanged_are_copied() -> None:
    proto = model("""<ir_version: 8, opset_import: ["" : 17]>
        g (float[4] x) => (float[4] x1, float[4] a, float[4] b, float[2] c) {
            x1 = Identity(x)  a = Exp(x)  b = Identity(a)  c = Constant<value_floats = [1.0, 2.0]>()
        }""")
    graph = import_onnx(proto)
    assert graph.outputs == ("x1", "a", "b", "c")
    assert sorted(node.op for node in graph.compute) == ["exp", "mul", "mul", "mul"]
    made = run(graph, {"x": np.ones(4, np.float32)})
    assert made["b"].tolist() == made["a"].tolist()
    assert made["c"].tolist() == [1, 2]


# -- files that are broken


def test_what_is_unsupported_is_named_with_what_is_supported() -> None:
    proto = model("""<ir_version: 8, opset_import: ["" : 17]>
        g (float[4, 4] x) => (float[4, 4] y) { h = Exp(x)  y = Hardmax(h) }""")
    proto.graph.node[1].name = "the_node"
    with pytest.raises(ImportFailure, match=r"'the_node' \(Hardmax\).*not supported. Supported: Abs.*Softmax"):
        import_onnx(proto)


BROKEN = {
    "undefined": ("""g (float[4] x) => (float[4] y) { y = Add(x, nothing) }""", "'nothing' is defined by no"),
    "cycle": ("""g (float[4] x) => (float[4] y) { y = Add(x, z)  z = Exp(y) }""", "cycle"),
    "twice": ("""g (float[4] x) => (float[4] y) { y = Exp(x)  y = Log(x) }""", "defined twice"),
    "no output": ("""g (float[4] x) => (float[4] z) { y = Exp(x) }""", "'z' is computed by no node"),
    "shapes": ("""g (float[4] x, float[5] w) => (float[4] y) { y = Add(x, w) }""", "do not broadcast"),
    "attribute": ("""g (float[1, 1, 4, 4] x) => (float[1, 1, 2, 2] y) { y = MaxPool(x) }""", "'kernel_shape'"),
    "type": ("""g (string[4] x) => (string[4] y) { y = Identity(x) }""", "supported"),
    "axis": ("""g (float[4] x) => (float[4] y) { y = Softmax<axis = 7>(x) }""", "axis 7 is outside"),
    "dynamic": ("""g (float[4] x, int64[1] s) => (float[4] y) { y = Reshape(x, s) }""", "shapes must be static"),
    "random": (
        """g (float[4] x) => (float[4] y) { r = RandomUniform<shape = [4]>()  y = Add(x, r) }""",
        "not supported",
    ),
    "bomb": (
        """g (float[1] x) => (float y) { s = Constant<value_ints = [99999, 99999, 9]>()  c = ConstantOfShape(s)
        y = Add(x, c) }""",
        "elements",
    ),
    "padding bomb": (
        """g (float[1] x) => (float y) { c = Constant<value_floats = [1.0]>()
        s = Constant<value_ints = [0, 9999999999999]>()  p = Pad(c, s)  r = ReduceSum(p)  y = Add(x, r) }""",
        "allocate",
    ),
    "stride": (
        """g (float[1, 1, 4] x, float[1, 1, 2] w) => (float[1, 1, 3] y) { y = Conv<strides = [0]>(x, w) }""",
        "must be positive",
    ),
    "rank": ("""g (float[1, 1, 1, 1, 1, 1, 2] x) => (float[1] y) { y = Exp(x) }""", "rank 7"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_broken_graphs_say_what_is_wrong(case: str) -> None:
    text, reason = BROKEN[case]
    with pytest.raises(ImportFailure, match=reason):
        import_onnx(model(f'<ir_version: 8, opset_import: ["" : 17]> {text}'))


def good_file(folder: Path) -> Path:
    weight = numpy_helper.from_array(np.arange(16, dtype=np.float32).reshape(4, 4), "w")
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "w"], ["y"])], "g", [helper.make_tensor_value_info("x", 1, (2, 4))],
        [helper.make_tensor_value_info("y", 1, (2, 4))], [weight],
    )  # fmt: skip
    path = folder / "model.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    return path


def test_truncated_and_altered_files_never_crash(tmp_path: Path) -> None:
    whole = good_file(tmp_path).read_bytes()
    load_onnx(tmp_path / "model.onnx")
    rng = np.random.default_rng(0)
    path = tmp_path / "broken.onnx"
    variants = [whole[:count] for count in range(0, len(whole), 3)]
    for _ in range(300):
        altered = bytearray(whole)
        for position in rng.integers(0, len(whole), 2):
            altered[position] = rng.integers(256)
        variants.append(bytes(altered))
    refused = 0
    for data in variants:
        path.write_bytes(data)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                load_onnx(path)
        except ImportFailure as error:
            assert str(error).startswith(str(path))
            refused += 1
    assert refused > 100


@pytest.mark.parametrize("content", [b"", b"not protobuf at all", b"\x00" * 100, b"PK\x03\x04"])
def test_other_files_are_no_models(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.onnx"
    path.write_bytes(content)
    with pytest.raises(ImportFailure, match="no ONNX model"):
        load_onnx(path)


def test_external_data_stays_in_its_folder(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    proto = onnx.load(good_file(inside))
    onnx.save(proto, inside / "big.onnx", save_as_external_data=True, location="big.data", size_threshold=0)
    assert load_onnx(inside / "big.onnx").constants
    (tmp_path / "secret.data").write_bytes((inside / "big.data").read_bytes())
    (inside / "link.data").symlink_to(tmp_path / "secret.data")

    def point_to(location: str, offset: int = 0) -> Path:
        changed = onnx.load(inside / "big.onnx", load_external_data=False)
        for entry in changed.graph.initializer[0].external_data:
            entry.value = {"location": location, "offset": str(offset)}.get(entry.key, entry.value)
        onnx.save(changed, inside / "changed.onnx")
        return inside / "changed.onnx"

    for location in ("../secret.data", str(tmp_path / "secret.data"), "link.data"):
        with pytest.raises(ImportFailure, match="outside the model's folder"):
            load_onnx(point_to(location))
    with pytest.raises(ImportFailure, match="missing"):
        load_onnx(point_to("nowhere.data"))
    with pytest.raises(ImportFailure, match="are needed"):
        load_onnx(point_to("big.data", 10**6))


def test_initializers_must_fit_their_shape() -> None:
    proto = model("""<ir_version: 8, opset_import: ["" : 17]> g (float[4] x) => (float[4] y) { y = Add(x, w) }""")
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[4], raw_data=b"\0" * 7)
    proto.graph.initializer.append(tensor)
    with pytest.raises(ImportFailure, match=r"'w'.*do not fit"):
        import_onnx(proto)


def test_older_opsets_are_converted() -> None:
    proto = model("""<ir_version: 8, opset_import: ["" : 6]>
        g (float[2, 3] x, float[3] w) => (float[2, 3] y) { y = Add<broadcast = 1, axis = 1>(x, w) }""")
    assert [node.op for node in import_onnx(proto).compute] == ["add"]
