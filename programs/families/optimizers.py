"""Optimizer updates: a few inputs of one size, many outputs, sometimes norms over everything."""

from __future__ import annotations

from programs.families.sketch import Sketch, Value
from programs.ir import Graph


def optimizer(s: Sketch) -> Graph:
    """Adam, AdamW, LAMB, RMSProp, Adagrad, momentum with decay, clipping by norm and trust ratios."""
    outputs: list[Value] = []
    shape = s.matrix(2)
    clip = s.maybe(35)
    decay = s.uniform(0.0, 0.125)
    rate = s.uniform(0.001, 0.1)
    for group in range(s.count(1, 2)):
        p = s.input(f"p_{group}", shape)
        g = s.input(f"g_{group}", shape)
        if clip:
            norm = (g.square().sum(0, 1) + 1e-6).op("sqrt")
            g = g * ((norm + 0.001).op("reciprocal") * s.uniform(0.5, 2.0)).op("minimum", 1.0)
        kind = s.choose(("adam", "adamw", "lamb", "rmsprop", "adagrad", "momentum"))
        if kind in ("adam", "rmsprop") and s.maybe(50):
            g = g + p * decay
        if kind in ("adam", "adamw", "lamb"):
            m = s.input(f"m_{group}", shape) * 0.9 + g * 0.1
            v = s.input(f"v_{group}", shape, "positive") * 0.99 + g.square() * 0.01
            step = (m * 1.25) / ((v * 1.125).op("sqrt") + 1e-3)
            outputs += [m, v]
        elif kind == "momentum":
            m = s.input(f"m_{group}", shape) * 0.9 + g
            step = g + m * 0.9 if s.maybe(50) else m
            outputs.append(m)
        else:
            v = s.input(f"v_{group}", shape, "positive")
            v = v * 0.99 + g.square() * 0.01 if kind == "rmsprop" else v + g.square()
            step = g * (v + 1e-3).op("rsqrt")
            outputs.append(v)
        if kind in ("adamw", "lamb"):
            step = step + p * decay
        if kind == "lamb":
            axes = (0, 1) if s.maybe(50) else (1,)
            trust = (p.square().sum(*axes) / (step.square().sum(*axes) + 1e-3)).op("sqrt")
            step = step * trust.op("minimum", 10.0)
        new = p - step * rate
        outputs.append(new)
        if s.maybe(25):
            outputs.append(s.input(f"average_{group}", shape) * 0.99 + new * 0.01)
    return s.build(*outputs)
