"""Forward passes of neural networks: normalization, attention, gated units, rotary embeddings, losses."""

from __future__ import annotations

import numpy as np

from programs.families.sketch import Sketch, Value, log_softmax, rms, softmax, softplus, standardize
from programs.ir import Graph


def norm_chain(s: Sketch) -> Graph:
    """Layer, RMS and group normalization with residuals, biases and activations, 1 to 3 in a row."""
    grouped = s.maybe(25)
    shape: tuple[int, ...]
    axes: tuple[int, ...]
    affine: tuple[int, ...]
    if grouped:
        groups, width = s.choose((2, 4, 8)), s.choose((4, 6, 8))
        length = s.choose((49, 64, 100, 196))
        shape = (max(s.elements // (groups * width * length), 2), groups, width, length)
        axes, affine = (2, 3), (groups, width, 1)
    else:
        shape = s.matrix()
        axes, affine = (len(shape) - 1,), shape[-1:]
    x = s.input("x", shape)
    residual = s.input("residual", shape) if s.maybe(60) else None
    outputs = []
    for _ in range(s.count(1, 3)):
        if s.maybe(50):
            x = x + s.parameter(affine, -0.5, 0.5)
        if residual is not None:
            x = x + residual
            residual = x if s.maybe(50) else residual
            if s.maybe(30):
                outputs.append(x)
        x = standardize(x, *axes) if s.maybe(60) else rms(x, *axes)
        if s.maybe(80):
            x = x * s.parameter(affine)
        if s.maybe(50):
            x = x + s.parameter(affine, -0.5, 0.5)
        if s.maybe(65):
            x = s.activation(x)
    return s.build(x, *outputs)


def attention(s: Sketch) -> Graph:
    """Scores to probabilities: scale, soft cap, position bias, masks, softmax, dropout; sometimes with the matmuls."""
    heads, columns = s.choose((2, 4, 6, 8)), s.choose((48, 64, 100, 128, 192, 256, 333, 512))
    batch = s.choose((1, 1, 2))
    rows = max(s.elements // (batch * heads * columns), 8)
    lead = (batch, heads) if batch > 1 else (heads,)
    if s.maybe(15):
        depth = s.choose((16, 32))
        q, k = s.input("q", (*lead, rows, depth)), s.input("k", (*lead, columns, depth))
        x = q.op("matmul", k, transpose_a=False, transpose_b=True) * float(np.float32(depth**-0.5))
    else:
        x = s.input("scores", (*lead, rows, columns)) * s.uniform(0.1, 1.0)
    for step in range(s.count(1, 4)):
        kind = s.choose(("cap", "bias", "alibi", "mask", "causal", "gate"))
        if kind == "cap":
            x = (x * 0.05).op("tanh") * 20.0
        elif kind == "bias":
            x = x + s.input(f"bias_{step}", (heads, rows, columns) if s.maybe(50) else (rows, columns))
        elif kind == "alibi":
            far = (s.input(f"row_{step}", (rows, 1)) - s.input(f"column_{step}", (1, columns))).op("abs")
            x = x - far * s.parameter((heads, 1, 1), 0.0, 0.5)
        elif kind == "mask":
            keep = s.input(f"mask_{step}", (rows, columns), "uniform").op("lt", 0.875)
            x = s.op("select", keep, x, -30.0)
        elif kind == "causal":
            future = np.triu(np.full((rows, columns), -30.0, np.float32), 1 + columns // 2)
            x = x + Value(s, s.builder.constant(future, "causal"))
        else:
            x = x * s.input(f"gate_{step}", (*lead, rows, 1)).op("sigmoid")
    x = softmax(x)
    if s.maybe(40):
        keep = s.input("dropout", x.shape, "uniform").op("lt", 0.9375)
        x = s.op("select", keep, x * 1.0625, 0.0)
    if s.maybe(25):
        x = x / (x.sum() + 0.01)
    if s.maybe(25):
        entropy = -(x * (x + 1e-4).op("log")).sum()
        return s.build(x, entropy)
    return s.build(x)


def gated_mlp(s: Sketch) -> Graph:
    """SwiGLU, GeGLU and kin: halves of a projection gate each other, with biases, norms and residuals."""
    shape = s.matrix()
    width = shape[-1]
    joined = s.maybe(50)
    gates = ("gelu", "gelu_tanh", "silu", "sigmoid", "relu", "softplus")
    outputs = []
    x: Value | None = None
    for layer in range(s.count(1, 3)):
        if joined:
            both = s.input(f"projection_{layer}", (*shape[:-1], 2 * width))
            if s.maybe(50):
                both = both + s.parameter((2 * width,), -0.5, 0.5)
            gate, up = both.cut(both.last, 0, width), both.cut(both.last, width, 2 * width)
        else:
            gate, up = s.input(f"gate_{layer}", shape), s.input(f"up_{layer}", shape)
            if s.maybe(50):
                gate, up = gate + s.parameter((width,), -0.5, 0.5), up + s.parameter((width,), -0.5, 0.5)
        if x is not None:
            gate = gate + x
        x = s.activation(gate, gates) * up
        if s.maybe(30):
            outputs.append(x)
        if s.maybe(50):
            x = rms(x) * s.parameter((width,))
        if s.maybe(40):
            x = x + s.input(f"residual_{layer}", shape)
    assert x is not None
    return s.build(x, *outputs)


def rotary(s: Sketch) -> Graph:
    """Rotary position embedding: sine and cosine tables computed for each position, shared by all heads."""
    half = s.choose((16, 24, 32, 50, 64, 128))
    heads = s.choose((2, 4, 8, 12))
    rows = max(s.elements // (heads * 2 * half), 8)
    tables = s.maybe(70)
    if tables:
        angle = s.input("position", (rows, 1)) * s.parameter((1, half), 0.0, 1.0)
        if s.maybe(40):
            angle = angle * s.input("stretch", (1, half), "positive")
        cos, sin = angle.op("cos"), angle.op("sin")
    else:
        cos, sin = s.input("cos", (rows, half)), s.input("sin", (rows, half))
    normed = s.maybe(60)
    interleaved = s.maybe(25)
    outputs = []
    for name in ("query", "key")[: s.count(1, 2)]:
        x = s.input(name, (heads, rows, 2 * half))
        if s.maybe(30):
            x = x + s.parameter((heads, 1, 2 * half), -0.5, 0.5)
        if normed:
            x = rms(x) * s.parameter((2 * half,))
        if interleaved:
            a, b = x.cut(2, 0, 2 * half, 2), x.cut(2, 1, 2 * half, 2)
        else:
            a, b = x.cut(2, 0, half), x.cut(2, half, 2 * half)
        turned = s.op("concat", a * cos - b * sin, a * sin + b * cos, axis=2)
        if s.maybe(30):
            turned = turned + s.input(f"{name}_memory", turned.shape)
        outputs.append(turned * s.uniform(0.2, 1.0) if s.maybe(50) else turned)
    return s.build(*outputs)


def losses(s: Sketch) -> Graph:
    """Cross-entropy, focal, Kullback-Leibler and kin over one to three heads, a loss a row or for the batch."""
    shape = s.matrix(2)
    total: Value | None = None
    outputs = []
    for head in range(s.count(1, 3)):
        logits = s.input(f"logits_{head}", shape)
        kind = s.choose(("smooth", "focal", "kl", "bce", "huber", "margin"))
        if kind == "smooth":
            target = softmax(s.input(f"target_{head}", shape) * 2.0)
            if s.maybe(50):
                target = target * 0.9 + float(np.float32(0.1 / shape[-1]))
            loss = -(target * log_softmax(logits)).sum()
        elif kind == "focal":
            log_p = log_softmax(logits)
            p = log_p.op("exp")
            loss = -((1.0 - p).square() * log_p * s.input(f"target_{head}", shape, "uniform")).sum()
        elif kind == "kl":
            temperature = s.uniform(0.25, 1.0)
            log_p, log_q = log_softmax(logits * temperature), log_softmax(s.input(f"teacher_{head}", shape))
            loss = (log_q.op("exp") * (log_q - log_p)).sum()
        elif kind == "bce":
            target = s.input(f"target_{head}", shape, "uniform")
            loss = (softplus(logits) - logits * target).mean()
        elif kind == "huber":
            error = (logits - s.input(f"target_{head}", shape)).op("abs")
            small = error.op("minimum", 1.0)
            loss = (small * (error - small * 0.5)).mean()
        else:
            log_p = log_softmax(logits)
            loss = (log_p - log_p.min() - 1.0).op("relu").mean() + log_p.square().mean()
        if s.maybe(30):
            outputs.append(loss)
        total = loss if total is None else total + loss * s.uniform(0.2, 1.0)
    assert total is not None
    return s.build(total.mean(0) if s.maybe(50) else total, *outputs)
