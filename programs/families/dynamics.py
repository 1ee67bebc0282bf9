"""Time stepping: diffusion and waves on grids (chained stencils), and ordinary differential equations (pointwise)."""

from __future__ import annotations

from programs.families.images import axes_of
from programs.families.sketch import Sketch, Value
from programs.ir import Graph


def laplacian(x: Value, scale: float) -> Value:
    """``scale`` times the five-point Laplacian, zero outside."""
    return x.stencil(axes_of(x), (3, 3), (0, scale, 0, scale, -4 * scale, scale, 0, scale, 0))


def diffusion(s: Sketch) -> Graph:
    """3 to 7 explicit steps: heat, reaction-diffusion, two species, edge-stopping; the stencils are cheap."""
    shape = s.image()
    u = s.input("u", shape, "uniform")
    kind = s.choose(("heat", "heat", "split", "logistic", "species", "edges"))
    rate = s.choose((0.125, 0.1875, 0.25))
    if kind == "species":
        v = s.input("v", shape, "uniform")
        for _ in range(s.count(2, 3)):
            meet = u * v.square()
            u, v = u + laplacian(u, rate) - meet + (1.0 - u) * 0.03125, v + laplacian(v, rate * 0.5) + meet - v * 0.0625
        return s.build(u, v)
    for _ in range(s.count(3, 7) if kind in ("heat", "split") else s.count(3, 5)):
        if kind == "heat":  # the whole step in one stencil, with a nine-point variant
            c = rate / 4 if s.maybe(30) else 0.0
            w = rate - 2 * c
            u = u.stencil(axes_of(u), (3, 3), (c, w, c, w, 1 - 4 * w - 4 * c, w, c, w, c))
            if s.maybe(40):
                u = u + s.uniform(0.0, 0.1)
        elif kind == "split":  # one axis after the other
            for axis in axes_of(u):
                u = u.stencil((axis,), (3,), (rate, 1 - 2 * rate, rate))
        elif kind == "logistic":
            u = u + laplacian(u, rate) + u * (1.0 - u) * 0.125
        else:
            gradient = laplacian(u, rate)
            u = u + gradient * (gradient.square() * -4.0).op("exp")
    return s.build(u)


def wave(s: Sketch) -> Graph:
    """Waves and transport: leapfrog in two fields, upwind advection with shifts, viscous Burgers, damped membranes."""
    shape = s.image()
    u, before = s.input("u", shape), s.input("before", shape)
    kind = s.choose(("leapfrog", "advect", "burgers", "membrane"))
    rate = s.choose((0.125, 0.1875, 0.25))
    rows, columns = axes_of(u)
    if kind == "advect":
        wind = before.op("tanh") * 0.5
        for _ in range(s.count(2, 4)):
            slope = (u.shift(columns, 1) - u.shift(columns, -1)) * wind
            u = u - slope * 0.5 + laplacian(u, rate * 0.25)
        return s.build(u, u.square().mean(rows, columns))
    for _ in range(s.count(2, 4)):
        if kind == "leapfrog":
            u, before = u * 2.0 - before + laplacian(u, rate), u
        elif kind == "burgers":
            slope = u.stencil((columns,), (3,), (-0.5, 0.0, 0.5))
            u = u + laplacian(u, rate) - u.op("tanh") * slope * 0.25
        else:
            force = (u * 2.0).op("sin") if s.maybe(60) else u * 0.5
            velocity = (u - before) * 0.9375
            u, before = u + velocity + laplacian(u, rate) - force * 0.0625, u
    return s.build(u) if kind == "burgers" else s.build(u, before)


def physics(s: Sketch) -> Graph:
    """Pointwise ODE steps: pendulum, Lorenz, FitzHugh-Nagumo, orbits, oscillators coupled by their mean."""
    shape = s.matrix(2)
    kind = s.choose(("pendulum", "lorenz", "neuron", "orbit", "kuramoto"))
    dt = s.choose((0.015625, 0.03125, 0.0625))
    x, y = s.input("x", shape), s.input("y", shape)
    force = s.input("force", shape if s.maybe(50) else (1, shape[1])) * s.uniform(0.1, 1.0) if s.maybe(50) else None
    clamp, energy = s.maybe(30), s.maybe(40)
    outputs: list[Value] = []
    if kind == "orbit":
        vx, vy = s.input("vx", shape), s.input("vy", shape)
        for _ in range(s.count(1, 2)):
            near = (x.square() + y.square() + 0.25).op("rsqrt")
            pull = near * near.square() * dt
            vx, vy = vx - x * pull, vy - y * pull
            if force is not None:
                vx = vx + force.op("tanh") * dt
            x, y = x + vx * dt, y + vy * dt
        outputs = [vx, vy] if s.maybe(50) else []
    elif kind == "lorenz":
        z = s.input("z", shape, "positive")
        for _ in range(s.count(1, 2)):
            dx, dy = (y - x) * 10.0, x * (28.0 - z) - y
            if force is not None:
                dy = dy + force
            x, y, z = x + dx * dt, y + dy * dt, z + (x * y - z * 2.6666667) * dt
        outputs = [z]
    else:
        frequency = s.parameter(shape[-1:])
        coupled = s.choose((0, 1))
        for _ in range(s.count(2, 4)):
            if kind == "pendulum":
                y = y - (x.op("sin") * frequency + y * 0.125) * dt
                x = x + y * dt
            elif kind == "neuron":
                dx = x - x * x.square() * 0.33333334 - y + 0.5
                x, y = x + dx * dt, y + (x * 0.08 - y * 0.064 + 0.056) * dt
            else:
                sine, cosine = x.op("sin"), x.op("cos")
                pull = sine.mean(coupled) * cosine - cosine.mean(coupled) * sine
                x = x + (frequency + pull * 2.0) * dt
            if force is not None:
                x = x + force * dt
    if clamp:
        x = x.op("maximum", -3.0).op("minimum", 3.0)
    if energy:
        outputs.append((x.square() + y.square()).mean(s.choose((0, 1))) * 0.5)
    return s.build(x, *outputs) if kind == "kuramoto" else s.build(x, y, *outputs)
