"""Graphs without a plan: random operators on random earlier values, so that no rule of thumb fits them all."""

from __future__ import annotations

from programs.families.sketch import ACTIVATIONS, Sketch, Value
from programs.ir import Graph

CHEAP = ("neg", "abs", "relu")
COSTLY = ("tanh", "sigmoid", "sin", "cos", "erf", "gelu", "silu")


def random_dag(s: Sketch) -> Graph:
    """8 to 20 draws of pointwise operators, reductions, stencils and broadcasts over (rows, columns) values."""
    shape = s.matrix(2)
    values = [s.input("x", shape), s.input("y", shape), s.input("row", (1, shape[1])), s.input("column", (shape[0], 1))]
    local = s.choose((5, 8, 100))  # how far back an operand may lie: long chains, or wide graphs
    reductions, stencils = s.choose((5, 15, 25)), s.choose((0, 10, 20))
    for _ in range(s.count(8, 20)):
        a = s.choose(values[-local:])
        dice = s.count(0, 99)
        if dice < reductions:
            axis = s.choose((0, 1))
            kind = s.choose(("mean", "max", "min"))
            values.append(a.op(kind, axes=(axis,)) if a.shape[axis] > 1 else a.op("tanh"))
        elif dice < reductions + stencils:
            axis = s.choose((0, 1))
            weights = [s.uniform(-0.5, 0.5) for _ in range(3)]
            values.append(a.stencil((axis,), (3,), weights) if a.shape[axis] > 3 else a.op("sin"))
        elif dice < 60:
            kind = s.choose(CHEAP + COSTLY)
            values.append(ACTIVATIONS[kind](a) if kind in ACTIVATIONS else a.op(kind))
        else:
            b = s.choose(values)
            kind = s.choose(("add", "sub", "mul", "maximum", "select"))
            if kind == "mul":  # bounded, so that long chains of products cannot overflow
                values.append(a * b.op("tanh"))
            elif kind == "select":
                values.append(s.op("select", s.op("lt", values[1], 0.25), a, b))
            else:
                values.append(a.op(kind, b) * 0.5 if kind != "maximum" else a.op(kind, b))
    return s.build(*sinks(s, values[4:]))


def sinks(s: Sketch, values: list[Value]) -> list[Value]:
    """The values that nothing reads; beyond four, the last ones are added up so that outputs stay few."""
    consumers = s.builder.build(values[-1].name).consumers
    sinks = [value for value in dict.fromkeys(values) if not consumers[value.name]]
    while len(sinks) > 4:
        sinks[-2:] = [sinks[-2] + sinks[-1]]
    return sinks
