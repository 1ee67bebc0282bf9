"""What the outputs must be, and how near: the pool's own references, never computed by a worker.

The reference is the float64 interpretation of the program's graph. The tolerance is stated per program, input and
element from what float32 itself costs *there*: the graph is interpreted twice more in float32 with rounding noise
injected at each operator, with opposite signs, and the deviation ``E`` of the two from the reference is what an
honest float32 implementation may show. With ``u = 2**-24``, the noise of an operator with result ``r`` is

* nothing where float32 gives the exact result (moves, comparisons, integers; a sum only of integers, since its partial
  sums may be rounded even where they cancel),
* ``2 u |r|`` for arithmetic, ``8 u |r|`` for transcendental functions (polynomials of 2 ulp, and then some),
* ``u sqrt(n) sqrt(r**2 + sum(x**2))`` more for a sum of ``n`` terms ``x``: the random walk of a plain loop's error,
* ``u sqrt(K) rms(r)`` more for a matrix product or convolution over ``K`` terms.

An element ``out`` is right where ``|out - ref| <= SAFETY * (E + rms(E)) + 8 u (|ref| + rms(ref))``, with outliers of
``E`` clipped before its rms. Where a comparison is so close that rounding may turn it, the two runs are pushed to
either side of it, so that ``E`` is large exactly at the elements that depend on it. Infinities and NaN must be in the
same places with the same sign, except where the two float32 runs disagree with the reference on that.

Where a program has neither comparisons nor infinities, ``E`` is nearly the same for all inputs of the generator. It
is then found once a program, as ``E = relative |ref|`` and ``rms(E) = typical``, and only the reference is computed
anew; what fails by that measure is judged again by the full one.
"""

from __future__ import annotations

import itertools
import math
import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import numpy as np
import torch

from measure.layout import POISON
from measure.records import Verdict
from programs import reference
from programs.c_program import CProgram, Tolerance
from programs.ir import Array, Graph, Node
from programs.program import Program, Subject

Tensor = torch.Tensor
U = 2.0**-24
SAFETY = 4.0
CALIBRATION_SEED = 0x63616C
_TRANSCENDENTAL = frozenset(["exp", "log", "tanh", "erf", "sigmoid", "sin", "cos", "pow", "rsqrt", "reciprocal"])
_STEPS = frozenset(["floor", "ceil", "round", "sign"])
_MOVES = frozenset(
    ["shift", "pool_max", "pool_min", "max", "min", "neg", "abs", "relu", "select", "maximum", "minimum"]
)
_SUMS = frozenset(["stencil", "depthwise", "pool_sum", "pool_mean"])
_ADDING = _SUMS | {"sum", "mean"}


@dataclass(frozen=True)
class Expected:
    """One output's reference, float64 (or int64, exact), with the absolute tolerance of each element.

    ``free`` marks elements where float32 itself disagrees on whether the value is finite: they are not compared.
    ``None`` means that all elements are finite and compared.
    """

    value: Array = field(repr=False)
    tolerance: Array = field(repr=False)
    free: Array | None = field(repr=False)
    coverage: float

    @property
    def size_bytes(self) -> int:
        """Memory it holds."""
        return self.value.nbytes + self.tolerance.nbytes + (0 if self.free is None else self.free.nbytes)


class _Noise:
    """Random signs, cheaply: a table of a million of them read from random places."""

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng(seed)
        self._table = torch.from_numpy(self._rng.choice(np.array([-1.0, 1.0]), (1 << 20) + 7))

    def like(self, x: Tensor) -> Tensor:
        """Signs in the shape of ``x``."""
        count = x.numel()
        start = int(self._rng.integers(0, 1 << 19))
        repeats = -(-(count + start) // len(self._table))
        table = self._table if repeats == 1 else self._table.repeat(repeats)
        return table[start : start + count].reshape(x.shape)


def _rms(x: Tensor) -> float:
    finite = x[torch.isfinite(x)] if not bool(torch.isfinite(x).all()) else x
    return float(finite.double().square().mean().sqrt()) if finite.numel() else 0.0


def _step(node: Node, args: list[Tensor], noisy: bool, spread: list[Tensor], sign: float) -> Tensor:
    """A comparison or rounding step, with its operand pushed to the side of ``sign`` if it carries noise."""
    attrs = dict(node.attrs)
    if not noisy:
        return reference.apply(node.op, attrs, args).to(torch.float32)
    if node.op in _STEPS:
        push = 16 * U * args[0].abs() + 4 * spread[0]
        return reference.apply(node.op, attrs, [args[0] + sign * push]).to(torch.float32)
    push = 16 * U * (args[0].abs() + args[1].abs()) + 4 * (spread[0] + spread[1])
    if node.op in ("eq", "ne") and sign > 0:
        near = (args[0] - args[1]).abs() <= push
        return (near if node.op == "eq" else ~near).to(torch.float32)
    return reference.apply(node.op, attrs, [args[0] + sign * push, args[1]]).to(torch.float32)


def _spread(low: Tensor, high: Tensor) -> Tensor:
    """How far the two runs are apart: locally, but at least their typical distance."""
    apart = (high.double() - low.double()).abs()
    apart = torch.nan_to_num(apart, 0.0, 0.0, 0.0)
    return torch.clamp_min(apart, _rms(apart))


def _magnitude(node: Node, args: Sequence[Tensor], result: Tensor) -> Tensor | float:
    """The absolute size of an operator's rounding noise, elementwise."""
    if node.kind == "library":
        terms = 64.0
        if node.op == "matmul":
            terms = float(args[0].shape[-2 if node.attr("transpose_a") else -1])
        elif node.op == "conv":
            terms = float(math.prod(args[1].shape[1:]))
        return 2 * U * result.abs() + U * math.sqrt(terms) * _rms(result)
    if node.kind == "reduce":
        count = math.prod(args[0].shape) / max(math.prod(result.shape), 1)
        if node.op == "prod":
            return 2 * U * math.sqrt(count) * result.abs()
        squares = args[0].square().sum(node.attr("axes"), keepdim=True)
        scale = count if node.op == "mean" else 1.0
        return 2 * U * result.abs() + U * math.sqrt(count) * ((result * scale).square() + squares).sqrt() / scale
    if node.op in _SUMS:
        attrs = dict(node.attrs)
        if "weights" in attrs:
            attrs["weights"] = tuple(weight * weight for weight in attrs["weights"])
        squares = reference.apply(node.op, attrs, [x.square() for x in args])
        taps = math.prod(node.attr("size"))
        return 2 * U * result.abs() + U * math.sqrt(1.0 if node.op == "pool_mean" else taps) * squares.sqrt()
    return (8 if node.op in _TRANSCENDENTAL else 2) * U * result.abs() + (4 * U if node.op in ("sin", "cos") else 0.0)


def _perturbed(graph: Graph, inputs: Mapping[str, Array], seed: int) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
    """The two float32 interpretations with opposite noise; outputs by name."""
    noise = _Noise(seed)
    runs: tuple[dict[str, Tensor], dict[str, Tensor]] = ({}, {})
    noisy: dict[str, bool] = {}
    last = {name: node.name for node in graph.nodes for name in node.inputs}
    outputs = set(graph.outputs)
    for node in graph.nodes:
        if node.op in ("input", "constant"):
            value = torch.from_numpy(
                np.ascontiguousarray((inputs if node.op == "input" else graph.constants)[node.name])
            )
            for run in runs:
                run[node.name] = value.reshape(node.shape)
            noisy[node.name] = False
            continue
        tainted = any(noisy[name] for name in node.inputs)
        if node.op in _STEPS or node.op in reference.COMPARE:
            spread = [_spread(runs[0][name], runs[1][name]) if tainted else torch.zeros(()) for name in node.inputs]
            for run, sign in zip(runs, (1.0, -1.0), strict=True):
                args = [run[name].double() for name in node.inputs]
                run[node.name] = _step(node, args, tainted, spread, sign)
            noisy[node.name] = tainted
        else:
            noisy[node.name] = _apply_noisily(node, runs, noise) or tainted
        for name in set(node.inputs):
            if last[name] == node.name and name not in outputs:
                for run in runs:
                    del run[name]
    return runs


def _apply_noisily(node: Node, runs: tuple[dict[str, Tensor], dict[str, Tensor]], noise: _Noise) -> bool:
    signs: Tensor | None = None
    noisy = False
    exact_kind = node.kind == "view" or node.op in _MOVES
    for run, direction in zip(runs, (1.0, -1.0), strict=True):
        args = [run[name] for name in node.inputs]
        if exact_kind or node.dtype != "float32":
            run[node.name] = reference.apply(node.op, dict(node.attrs), args)
            continue
        if node.kind != "library":
            args = [x.double() for x in args]
        result = reference.apply(node.op, dict(node.attrs), args)
        rounded = result.float()
        inexact = rounded.double() != result
        if node.kind == "library" or (node.op in _ADDING and not _adds_integers(node, args)):
            inexact = torch.ones_like(inexact)
        if not bool(inexact.any()):
            run[node.name] = rounded
            continue
        if signs is None:
            signs = noise.like(rounded)
        push = torch.as_tensor(_magnitude(node, args, result), dtype=torch.float64) * inexact
        push = torch.nan_to_num(push, 0.0, 0.0, 0.0)
        run[node.name] = (result.double() + direction * signs * push).float()
        noisy = True
    return noisy


def _adds_integers(node: Node, args: Sequence[Tensor]) -> bool:
    """Whether a sum is exact in any order: of integers, whose partial sums stay below 2**24."""
    shape = args[0].shape
    terms = math.prod([shape[axis] for axis in node.attr("axes")] if node.kind == "reduce" else node.attr("size"))
    factors = [*args, torch.tensor(node.attr("weights", (1.0,)), dtype=torch.float64)]
    largest = math.prod(float(x.abs().max()) if x.numel() else 0.0 for x in factors)
    return largest * terms < 2**24 and all(bool((x == x.round()).all()) for x in factors)


@dataclass(frozen=True)
class Scale:
    """What float32 costs an output of a program: ``typical`` is the clipped rms of ``E``, ``relative`` the largest
    ``E / |ref|`` among elements of at least rms size."""

    typical: float
    relative: float


def calibrate(program: Program, seed: int) -> dict[str, Scale] | None:
    """The outputs' scales from one set of inputs; ``None`` where they differ from input to input, so that each set
    needs its own analysis: there are comparisons or rounding steps, or values that are not finite."""
    graph = program.graph
    if any(node.op in _STEPS or node.op in reference.COMPARE for node in graph.nodes):
        return None
    inputs = program.make_inputs(seed)
    with torch.inference_mode():
        exact = reference.run(graph, inputs, torch.float64)
        low, high = _perturbed(graph, inputs, seed=len(graph.nodes))
        scales = {}
        for name in graph.outputs:
            if not exact[name].is_floating_point() or not all(_all_finite(x[name]) for x in (exact, low, high)):
                return None
            error = torch.maximum((low[name] - exact[name]).abs(), (high[name] - exact[name]).abs())
            size = exact[name].abs()
            large = size >= _rms(size)
            relative = float((error[large] / size[large].clamp_min(1e-300)).max()) if bool(large.any()) else 0.0
            scales[name] = Scale(_clipped_rms(error), relative)
    return scales


def expect(
    program: Subject, inputs: Mapping[str, Array], scales: Mapping[str, Scale] | None = None
) -> dict[str, Expected]:
    """References and tolerances of every output for ``inputs``; ``scales`` as :func:`calibrate` found them."""
    if isinstance(program, CProgram):
        outputs = program.reference(inputs)  # of a whole program: what it prints, and its exit status
        return {name: _stated(value, program.tolerance) for name, value in outputs.items()}
    graph = _tensor_graph(program).graph
    with torch.inference_mode():
        exact = reference.run(graph, inputs, torch.float64)
        if scales is not None and all(_all_finite(exact[name].float()) for name in graph.outputs):
            return {name: _scaled(exact[name], scales[name]) for name in graph.outputs}
        low, high = _perturbed(graph, inputs, seed=len(graph.nodes))
        return {name: _expected(exact[name], low[name], high[name]) for name in graph.outputs}


def _tensor_graph(program: Subject) -> Program:
    if not isinstance(program, Program):
        raise TypeError(f"{program.uri}: no oracle for a {type(program).__name__}; there are Program and CProgram")
    return program


def _stated(value: Array, tolerance: Tolerance) -> Expected:
    """An output of an LLVM module: integers exact, floats within the tolerance that the program states."""
    if value.dtype.kind in "iu":
        return Expected(value, np.zeros((), np.float32), None, 1.0)
    size = np.where(np.isfinite(value), np.abs(value), 0).astype(np.float64)
    level = float(np.sqrt(np.mean(np.square(size)))) if value.size else 0.0
    allowed = (tolerance.relative * size + tolerance.typical * level).astype(np.float32)
    sharp = 1.0 if level == 0 else float((allowed <= 0.01 * (size + level)).mean())
    return Expected(value, allowed, None, sharp)


def _all_finite(x: Tensor) -> bool:
    return bool(torch.isfinite(x.sum(dtype=torch.float64)))


def _clipped_rms(x: Tensor) -> float:
    """Root mean square with everything above the 99th percentile (of a sample) clipped to it."""
    if not x.numel():
        return 0.0
    sample = x.flatten()[:: max(1, x.numel() // 65536)]
    cut = torch.kthvalue(sample, max(1, math.ceil(0.99 * sample.numel()))).values
    return _rms(torch.minimum(x, cut)) or _rms(x)


def _scaled(exact: Tensor, scale: Scale) -> Expected:
    level = _rms(exact)
    tolerance = exact.abs().mul_(SAFETY * scale.relative + 8 * U).add_(SAFETY * scale.typical + 8 * U * level)
    sharp = 1.0 if level == 0 else float((tolerance <= 0.01 * (exact.abs() + level)).double().mean())
    return Expected(exact.numpy(), tolerance.float().numpy(), None, sharp)


def _expected(exact: Tensor, low: Tensor, high: Tensor) -> Expected:
    if not exact.is_floating_point():
        free = torch.logical_or(exact != low, exact != high)
        return Expected(exact.numpy(), np.zeros(exact.shape, np.float32), free.numpy(), 1 - float(free.double().mean()))
    as_float = exact.float().double()
    a, b = low.double(), high.double()
    agree = _same_kind(as_float, a) & _same_kind(as_float, b)
    finite = torch.isfinite(as_float)
    error = torch.maximum((a - exact).abs(), (b - exact).abs())
    error = torch.where(agree & finite, error, torch.zeros_like(error))
    usable = exact[agree & finite]
    level = _rms(usable)
    clean = torch.where(finite, exact, torch.zeros_like(exact)).abs()
    tolerance = SAFETY * (error + _clipped_rms(error[agree & finite])) + 8 * U * (clean + level)
    sharp = agree & (tolerance <= 0.01 * (clean + level)) if level else agree
    special = None if bool((agree & finite).all()) else (~agree).numpy()
    return Expected(exact.numpy(), tolerance.float().numpy(), special, float(sharp.double().mean()))


def _same_kind(x: Tensor, y: Tensor) -> Tensor:
    """Both finite, both NaN, or the same infinity."""
    return (torch.isfinite(x) & torch.isfinite(y)) | (torch.isnan(x) & torch.isnan(y)) | (x == y)


def compare(expected: Mapping[str, Expected], outputs: Mapping[str, Array]) -> Verdict:
    """Judge ``outputs`` (by the program's output names)."""
    worst = Verdict(True, "", 0.0, 0.0, min(item.coverage for item in expected.values()))
    ratio = -1.0
    for name, want in expected.items():
        got = outputs[name]
        if got.dtype == np.float32:
            unwritten = got.view(np.uint32) == POISON
            if unwritten.any():
                where = _position(unwritten)
                return Verdict(
                    False,
                    f"{name}: {int(unwritten.sum())} of {got.size} elements were never written, the first at {where}",
                )
        verdict, share = _compare_one(name, want, got, worst.coverage)
        if not verdict.ok:
            return verdict
        if share > ratio:
            worst, ratio = verdict, share
    return worst


def _position(mask: Array) -> str:
    return str(tuple(int(i) for i in np.unravel_index(int(np.argmax(mask)), mask.shape)))


def _compare_one(name: str, want: Expected, got: Array, coverage: float) -> tuple[Verdict, float]:
    """The verdict on one output, and the largest error as a share of its tolerance."""
    if got.dtype.kind in "iu":
        wrong = got != want.value
        if want.free is not None:
            wrong &= ~want.free
        if wrong.any():
            text = f"{name}: {int(wrong.sum())} of {got.size} integers are wrong, the first at {_position(wrong)}"
            return Verdict(False, text), 0.0
        return Verdict(True, "", 0.0, 0.0, coverage), 0.0
    with np.errstate(invalid="ignore", over="ignore"):
        error = np.asarray(np.subtract(got, want.value))  # of rank 0, numpy makes it a number
        np.abs(error, out=error)
        share = error / np.maximum(want.tolerance, np.float32(1e-45))
        if want.free is not None or not math.isfinite(float(share.sum())):
            as_float = want.value.astype(got.dtype)
            free = np.zeros(got.shape, bool) if want.free is None else want.free
            finite = np.isfinite(as_float)
            kind = np.where(finite, np.isfinite(got), np.where(np.isnan(as_float), np.isnan(got), got == as_float))
            wrong = ~kind & ~free
            if wrong.any():
                first = tuple(int(i) for i in np.unravel_index(int(np.argmax(wrong)), got.shape))
                text = (
                    f"{name}: {int(wrong.sum())} of {got.size} elements are wrong; the first at {first}: "
                    f"got {got[first]!s}, expected {as_float[first]!s}"
                )
                return Verdict(False, text), 0.0
            share = np.where(finite & ~free, share, 0.0)
    where = tuple(int(i) for i in np.unravel_index(int(np.argmax(share)), share.shape))
    most = float(share[where])
    worst, tolerance = (
        (float(error[where]), float(want.tolerance[where])) if most > 0 else (0.0, float(want.tolerance[where]))
    )
    if most > 1:
        text = (
            f"{name}: {int((share > 1).sum())} of {got.size} elements are wrong; the worst at {where}: "
            f"got {got[where]:.9g}, expected {want.value[where]:.9g} within {tolerance:.3g}"
        )
        return Verdict(False, text, worst, tolerance, coverage), most
    return Verdict(True, "", worst, tolerance, coverage), most


def printed(expected: Mapping[str, Array], outputs: Mapping[str, Array]) -> Verdict:
    """Judge a whole program by ``stdout`` and ``status``: both must be equal."""
    got, want = (values["stdout"].tobytes() for values in (outputs, expected))
    status, wanted = (int(values["status"][0]) for values in (outputs, expected))
    if status != wanted:
        return Verdict(False, f"ended with exit status {status}; expected is {wanted}")
    if got == want:
        return Verdict(True, "", 0.0, 0.0)
    at = next((i for i, (a, b) in enumerate(zip(got, want, strict=False)) if a != b), min(len(got), len(want)))
    line = want[:at].count(b"\n") + 1
    seen, due = (text[max(at - 10, 0) : at + 20] for text in (got, want))
    return Verdict(False, f"printed something else: in line {line}, byte {at}, {seen!r} where {due!r} is expected")


class Judge:
    """The inputs of one seed, and what the outputs must be for them.

    Args:
        scales: as :func:`calibrate` found them; ``None`` for the full analysis of these inputs.
    """

    def __init__(self, program: Subject, inputs: dict[str, Array], scales: Mapping[str, Scale] | None) -> None:
        self._program, self.inputs = program, inputs
        self._expected = expect(program, inputs, scales)
        self._quick = scales is not None
        self.size_bytes = sum(x.nbytes for x in inputs.values()) + sum(x.size_bytes for x in self._expected.values())

    def judge(self, outputs: Mapping[str, Array]) -> Verdict:
        """Whether ``outputs``, by the program's names, are right."""
        if isinstance(self._program, CProgram) and self._program.kind == "main":
            return printed({name: item.value for name, item in self._expected.items()}, outputs)
        verdict = compare(self._expected, outputs)
        if not verdict.ok and self._quick:
            self._expected, self._quick = expect(self._program, self.inputs), False
            verdict = compare(self._expected, outputs)
        return verdict


_keys: WeakKeyDictionary[Subject, str] = WeakKeyDictionary()


def key_of(program: Subject) -> str:
    """``program.key``, hashed once: a model's weights are large."""
    if program not in _keys:
        _keys[program] = program.key
    return _keys[program]


_drawn: WeakKeyDictionary[Subject, str] = WeakKeyDictionary()
_counter = itertools.count()


def inputs_of(program: Subject) -> str:
    """What inputs and references depend on: the graph, but also names, and how inputs are drawn.

    Regions of two models may be equal graphs and yet read values of quite different size under other names.
    """
    if isinstance(program, CProgram):
        return f"{key_of(program)} {program.recipe}"
    if program not in _drawn:
        program = _tensor_graph(program)
        graph = program.graph
        sources = [(node.name, node.attr("dist")) for node in graph.inputs]
        maker = "" if program.input_maker is None else f"made by {next(_counter)}"
        _drawn[program] = f"{key_of(program)} {sources} {graph.outputs} {maker}"
    return _drawn[program]


class Oracle:
    """References by (program, seed), least recently used first out; safe to share between threads."""

    def __init__(self, limit_bytes: int = 512 << 20) -> None:
        self._limit_bytes = limit_bytes
        self._held_bytes = 0
        self._cache: OrderedDict[tuple[str, int], Judge] = OrderedDict()
        self._scales: OrderedDict[str, dict[str, Scale] | None] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, program: Subject, seed: int) -> Judge:
        """Inputs of ``program`` for ``seed``, and the judge of its outputs."""
        name = inputs_of(program)
        if isinstance(program, CProgram) and program.kind == "main":
            seed = 0  # it has no inputs but its own
        key = (name, seed)
        with self._lock:
            if key in self._cache:
                self._cache.move_to_end(key)
                return self._cache[key]
        judge = Judge(program, program.make_inputs(seed), self._scale(program, name))
        with self._lock:
            if key not in self._cache:
                self._cache[key] = judge
                self._held_bytes += judge.size_bytes
            while self._held_bytes > self._limit_bytes and len(self._cache) > 1:
                self._held_bytes -= self._cache.popitem(last=False)[1].size_bytes
        return judge

    def other(self, program: Subject, seed: int, otherwise: int) -> Judge:
        """Some inputs that are not those of ``seed``: ones still at hand if possible, else those of ``otherwise``."""
        name = inputs_of(program)
        with self._lock:
            recent = [number for key, number in self._cache if key == name and number != seed][-1:]
        return self.get(program, recent[0] if recent else otherwise)

    def _scale(self, program: Subject, name: str) -> dict[str, Scale] | None:
        if isinstance(program, CProgram):
            return None
        with self._lock:
            if name in self._scales:
                return self._scales[name]
        scales = calibrate(_tensor_graph(program), CALIBRATION_SEED)
        with self._lock:
            self._scales[name] = scales
            while len(self._scales) > 65536:
                self._scales.popitem(last=False)
        return scales
