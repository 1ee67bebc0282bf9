"""Backward passes: gradients of layers, with a row reduction for the input and a column reduction for weights."""

from __future__ import annotations

from programs.families.sketch import Sketch, Value, softmax
from programs.ir import Graph


def backward(s: Sketch) -> Graph:
    """Gradients of layer norm, RMS norm, softmax, SiLU or GELU with the bias and gain gradients summed over rows."""
    shape = s.matrix(2)
    x, grad = s.input("x", shape), s.input("grad", shape)
    outputs: list[Value] = []
    if s.maybe(35):
        grad = grad + s.input("grad_residual", shape)
    if s.maybe(50):
        grad = _activation(s, x * s.uniform(0.5, 1.5), grad)
        if s.maybe(60):
            outputs.append(grad.sum(0))
    kind = s.choose(("layer", "layer", "rms", "softmax", "both"))
    if kind in ("layer", "both"):
        grad, sums = _layer_norm(s, x, grad)
        outputs += sums
    if kind in ("rms", "both"):
        grad, sums = _rms_norm(s, x, grad)
        outputs += sums
    if kind == "softmax":
        p = softmax(x)
        grad = (grad - (grad * p).sum()) * p
        if s.maybe(50):
            grad = grad * s.uniform(0.1, 1.0)
    if s.maybe(35):
        outputs.append(grad.square().sum(0, 1))
    return s.build(grad, *outputs)


def _layer_norm(s: Sketch, x: Value, grad: Value) -> tuple[Value, list[Value]]:
    centred = x - x.mean()
    inverse = (centred.square().mean() + 1e-3).op("rsqrt")
    normal = centred * inverse
    sums = [(grad * normal).sum(0), grad.sum(0)] if s.maybe(75) else []
    scaled = grad * s.parameter(x.shape[-1:])
    result = (scaled - scaled.mean() - normal * (scaled * normal).mean()) * inverse
    return result, sums


def _rms_norm(s: Sketch, x: Value, grad: Value) -> tuple[Value, list[Value]]:
    inverse = (x.square().mean() + 1e-3).op("rsqrt")
    normal = x * inverse
    sums = [(grad * normal).sum(0)] if s.maybe(75) else []
    scaled = grad * s.parameter(x.shape[-1:])
    return (scaled - normal * (scaled * normal).mean()) * inverse, sums


def _activation(s: Sketch, x: Value, grad: Value) -> Value:
    kind = s.choose(("silu", "gelu", "tanh"))
    if kind == "silu":
        gate = x.op("sigmoid")
        return grad * (gate * (x * (1.0 - gate) + 1.0))
    if kind == "gelu":
        density = (x.square() * -0.5).op("exp") * 0.39894228
        return grad * ((x * 0.70710678).op("erf") * 0.5 + 0.5 + x * density)
    t = x.op("tanh")
    return grad * (1.0 - t.square())
