"""The real model structures that the ``onnx`` package ships, with weights that make their outputs mean something.

Most of the files' weights are constant fills, so the output would be the same whatever the input.
:func:`with_weights` puts seeded He-normal weights and trained-looking batch-norm statistics in their place, in the
ONNX model itself, so that another runtime (ONNX Runtime) can run the very same model.
"""

from __future__ import annotations

import math
import zlib
from pathlib import Path

import numpy as np
import onnx
from onnx import ModelProto, NodeProto, helper, numpy_helper

from programs.ir import Array

FILES = {
    "resnet50": "light_resnet50",
    "squeezenet": "light_squeezenet",
    "densenet121": "light_densenet121",
    "inception-v1": "light_inception_v1",
    "inception-v2": "light_inception_v2",
    "shufflenet": "light_shufflenet",
    "vgg19": "light_vgg19",
    "alexnet": "light_bvlc_alexnet",
    "zfnet512": "light_zfnet512",
}
"""Model name -> file of the ``onnx`` package. All take one image, (1, 3, 224, 224)."""


GAIN = 2.5
"""Between 2, which keeps the mean square after a relu, and 2.93, which keeps the variance (filters have mean 0)."""
_KEEP_SIGN = ("MaxPool", "AveragePool", "Reshape", "Transpose", "Concat", "Dropout", "LRN", "Sum")


def light_model(name: str, seed: int = 0) -> ModelProto:
    """One of :data:`FILES` with seeded weights; the same for the same seed on any machine.

    Raises:
        KeyError: unknown name.
        FileNotFoundError: this build of the ``onnx`` package comes without its test data.
    """
    folder = Path(onnx.__file__).parent / "backend" / "test" / "data" / "light"
    path = folder / f"{FILES[name]}.onnx"
    if not path.is_file():
        raise FileNotFoundError(f"{path}: this onnx package lacks its light models; install onnx==1.23 from PyPI")
    return with_weights(onnx.load(str(path)), seed)


def with_weights(model: ModelProto, seed: int) -> ModelProto:
    """A copy in which every weight, filled by ``ConstantOfShape`` or stored, has seeded values.

    - Convolution and Gemm weights: normal with variance ``GAIN`` / fan-in where a relu comes before, else 1 / fan-in
      (He et al. 2015), each filter with mean 0: without that, the positive mean of activations after relu
      adds up over the layers until the output hardly depends on the input. Biases: normal, deviation 0.05.
    - Batch norm: mean N(0, 0.1), variance uniform in 0.5..1.5, scale N(1, 0.1), shift N(0, 0.1); where it ends in
      a residual sum the scale is halved, so that the signal does not grow over the blocks.
    - Factors and summands of their own (Mul, Add): N(1, 0.1) and N(0, 0.1).
    """
    made = ModelProto()
    made.CopyFrom(model)
    graph = made.graph
    made.ir_version = max(made.ir_version, 4)  # from 4 on, initializers need not be inputs
    stored = {tensor.name: tensor for tensor in graph.initializer}
    filled = {node.output[0]: node for node in graph.node if node.op_type == "ConstantOfShape"}
    readers: dict[str, list[tuple[NodeProto, int]]] = {}
    makers: dict[str, NodeProto] = {}
    for node in graph.node:
        makers.update((name, node) for name in node.output)
        for position, name in enumerate(node.input):
            readers.setdefault(name, []).append((node, position))
    last = [node.output[0] for node in graph.node if node.op_type in ("Conv", "Gemm")][-1]
    shapes = {node.input[0] for node in filled.values()}
    initializers = []
    for name in [*stored, *filled]:
        if name in shapes:
            continue
        if name in stored and (stored[name].data_type != onnx.TensorProto.FLOAT or name not in readers):
            initializers.append(stored[name])
            continue
        dims = stored[name].dims if name in stored else numpy_helper.to_array(stored[filled[name].input[0]])
        # crc32 and not hash(): the same on every run
        rng = np.random.default_rng([seed, zlib.crc32(name.encode())])
        value = _draw(rng, tuple(int(size) for size in dims), *_role(name, readers), readers, makers, last)
        initializers.append(numpy_helper.from_array(value, name))
    nodes = [node for node in graph.node if node.op_type != "ConstantOfShape"]
    inputs = [info for info in graph.input if info.name not in stored]
    for repeated, kept in ((graph.node, nodes), (graph.initializer, initializers), (graph.input, inputs)):
        kept = [type(item).FromString(item.SerializeToString()) for item in kept]
        del repeated[:]
        repeated.extend(kept)
    return made


def _role(name: str, readers: dict[str, list[tuple[NodeProto, int]]]) -> tuple[NodeProto, int]:
    """The first operator that computes with a weight, and as which of its inputs."""
    node, position = readers[name][0]
    while node.op_type in ("Unsqueeze", "Reshape"):
        node, position = readers[node.output[0]][0]
    return node, position


def _after_relu(name: str, makers: dict[str, NodeProto]) -> bool:
    """Whether a value is non-negative because a relu made it, looking through operators that keep that."""
    node = makers.get(name)
    while node is not None and node.op_type in _KEEP_SIGN:
        node = makers.get(node.input[0])
    return node is not None and node.op_type == "Relu"


def _draw(
    rng: np.random.Generator, shape: tuple[int, ...], node: NodeProto, position: int,
    readers: dict[str, list[tuple[NodeProto, int]]], makers: dict[str, NodeProto], last: str,
) -> Array:  # fmt: skip
    noise = rng.standard_normal(shape, dtype=np.float32)
    if node.op_type in ("Conv", "Gemm") and position == 1:
        transposed = any(item.name == "transB" and helper.get_attribute_value(item) for item in node.attribute)
        fan_in = math.prod(shape[1:]) if node.op_type == "Conv" or transposed else shape[0]
        gain = GAIN if node.output[0] != last and _after_relu(node.input[0], makers) else 1.0
        noise -= noise.mean(tuple(range(1, len(shape))), keepdims=True)
        return noise * np.float32(math.sqrt(gain / fan_in))
    if node.op_type in ("Conv", "Gemm"):
        return noise * np.float32(0.05)
    if node.op_type == "BatchNormalization" and position == 4:
        return (0.5 + rng.random(shape, dtype=np.float32)).astype(np.float32)
    if (node.op_type == "BatchNormalization" and position == 1) or node.op_type == "Mul":
        ends_block = any(reader.op_type in ("Sum", "Add") for reader, _ in readers.get(node.output[0], []))
        halved = ends_block and node.op_type == "BatchNormalization"
        return (1 + noise * np.float32(0.1)) * np.float32(0.5 if halved else 1)
    if node.op_type in ("BatchNormalization", "Add", "Sum"):
        return noise * np.float32(0.1)
    raise ValueError(f"weight of {node.op_type} (input {position}): no rule how to draw it")
