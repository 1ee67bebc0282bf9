"""The kernels' declarations: a line each. What stands in a kernel is said in its C file under ``src/``.

A line gives name, family, ``rows`` and ``n`` of the medium size, and the buffers behind ``sizes`` (which holds rows, n
and a third number): ``x:int8`` is an input of (rows, n), ``y[n]:int8`` one of (n,), ``>z`` an output. Instead of a type
there may stand what is in it: ``index`` (int32 from 0 to n - 1), ``permutation`` of n, ``class`` (int32 from 0 to 15),
``bit`` (uint8 0 or 1), ``letters`` (uint8: small letters and spaces), ``near`` (x but for a few places).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from programs.c.spec import DEFAULT_SIZE, Dims, Spec
from programs.c_program import EXACT, CBuffer, CProgram, Tolerance
from programs.ir import Array, Shape

HERE = Path(__file__).resolve().parent
PREFIX = "programs://loops-v0/"
FLOATS = {"float32": Tolerance(1e-5, 1e-5), "float64": Tolerance(1e-12, 1e-12)}
"""How far results may be from the source's where floating-point operations may be reassociated."""
_TYPES = {
    "index": "int32",
    "permutation": "int32",
    "class": "int32",
    "bit": "uint8",
    "letters": "uint8",
    "near": "uint8",
}
_BUFFER = re.compile(r"(>?)(\w+)(?:\[([^\]]*)\])?:(\w+)")
_LETTERS = np.frombuffer(b"etaoin shrdlu cmfwyp vbgkqjxz ", np.uint8)


@dataclass(frozen=True)
class LoopSpec(Spec):
    """One kernel: ``src/NAME.c`` and ``ir/NAME.ll`` of this folder, and a line of the table."""

    @property
    def source_path(self) -> Path:
        """Its C text."""
        return HERE / "src" / f"{self.name}.c"

    @property
    def ir_path(self) -> Path:
        """Its unoptimized IR."""
        return HERE / "ir" / f"{self.name}.ll"

    def program(self, size: str) -> CProgram:
        """The program at ``size``."""
        uri = f"{PREFIX}{self.name}" + ("" if size == DEFAULT_SIZE else f"/{size}")
        return replace(super().program(size), uri=uri, recipe=f"loops {self.name} {dict(self.dims(size))}")


def _shape(text: str | None, d: Dims) -> Shape:
    """``rows,3n`` or ``n+2`` or ``256`` as numbers."""
    found = []
    for item in (text or "rows,n").split(","):
        factor, name, more = re.fullmatch(r"(\d*)([a-z]*)((?:\+\w+)?)", item).groups()  # type: ignore[union-attr]
        size = (int(factor or 1) * d[name]) if name else int(factor)
        extra = more.removeprefix("+")
        found.append(size + (d[extra] if extra in d else int(extra or 0)))
    return tuple(found)


def _drawn(rng: np.random.Generator, kind: str, shape: Shape, d: Dims, before: Array | None) -> Array:
    if kind == "index":
        return rng.integers(0, d["n"], shape, np.int32)
    if kind == "permutation":
        return rng.permutation(d["n"]).astype(np.int32)
    if kind == "class":
        return rng.integers(0, 16, shape, np.int32)
    if kind == "bit":
        return rng.integers(0, 2, shape, np.uint8)
    if kind == "letters":
        return rng.choice(_LETTERS, shape)
    if kind == "near":
        assert before is not None
        return np.where(rng.uniform(size=shape) < 0.04, np.uint8(ord("?")), before)
    dtype = np.dtype(kind)
    if dtype.kind == "f":
        return rng.standard_normal(shape).astype(dtype)
    if dtype.itemsize <= 2 or dtype.kind == "u":
        limits = np.iinfo(dtype)
        return rng.integers(limits.min, limits.max, shape, dtype.type, endpoint=True)
    return rng.integers(-1000, 1000, shape, dtype.type)  # sums of signed numbers must not overflow


def _kernel(name: str, family: str, rows: int, n: int, buffers: str, third: int = 0) -> LoopSpec:
    parts = [match.groups() for match in map(_BUFFER.fullmatch, buffers.split()) if match is not None]

    def make(d: Dims) -> tuple[CBuffer, ...]:
        return tuple(
            CBuffer(str(label), _TYPES.get(str(kind), str(kind)), _shape(shape, d), "output" if out else "input")
            for out, label, shape, kind in parts
        )

    def draw(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
        found: dict[str, Array] = {}
        for out, label, shape, kind in parts:
            if not out:
                found[str(label)] = _drawn(rng, str(kind), _shape(shape, d), d, found.get("x"))
        return found

    used = [str(kind) for _, _, _, kind in parts if str(kind) in FLOATS]
    dims = ({"rows": max(8, rows // 16), "n": n}, {"rows": rows, "n": n}, {"rows": 4 * rows, "n": n})
    small, medium, large = ({**d, "third": third} for d in dims)
    tolerance = FLOATS[used[0]] if used else EXACT
    return LoopSpec(name, family, small, medium, large, make, draw, tolerance)


SPECS: tuple[LoopSpec, ...] = (
    # map
    _kernel("axpy_i32", "map", 1200, 37, "x:int32 y:int32 >z:int32"),
    _kernel("absdiff_u8", "map", 2500, 52, "x:uint8 y:uint8 >z:uint8"),
    _kernel("mask_u64", "map", 100, 150, "x:uint64 y:uint64 >z:uint64", 12345),
    _kernel("scale_i16", "map", 1600, 30, "x:int16 >z:int16", 3000),
    _kernel("clamp_i32", "map", 3000, 9, "x:int32 >z:int32", 500),
    _kernel("mix_u32", "map", 40, 500, "x:uint32 >z:uint32"),
    # sum
    _kernel("sum_i32", "sum", 6000, 11, "x:int32 >s[rows]:int32"),
    _kernel("sum_u8", "sum", 1500, 70, "x:uint8 >s[rows]:uint64"),
    _kernel("xor_u32", "sum", 300, 150, "x:uint32 >s[rows]:uint32"),
    _kernel("least_i16", "sum", 2000, 24, "x:int16 >s[rows]:int16"),
    _kernel("squares_f64", "sum", 1500, 20, "x:float64 >s[rows]:float64"),
    _kernel("mean_f32", "sum", 400, 100, "x:float32 >s[rows]:float32"),
    # convert
    _kernel("u8_to_f32", "convert", 60, 500, "x:uint8 >z:float32"),
    _kernel("i16_to_i32", "convert", 2000, 18, "x:int16 >z:int32"),
    _kernel("pack_u32", "convert", 700, 45, "x:uint32 >z:uint8"),
    _kernel("bf16_round", "convert", 50, 600, "x:uint32 >z:uint16"),
    _kernel("widen_i8", "convert", 3500, 13, "x:int8 >z:int64"),
    # choose
    _kernel("relu_i32", "choose", 1200, 31, "x:int32 >z:int32"),
    _kernel("threshold_u8", "choose", 100, 800, "x:uint8 >z:uint8", 128),
    _kernel("pick_f32", "choose", 900, 26, "x:float32 y:float32 w:float32 >z:float32"),
    _kernel("count_if_u8", "choose", 1000, 90, "x:uint8 >s[rows]:int32"),
    _kernel("sum_if_f64", "choose", 800, 40, "x:float64 >s[rows]:float64"),
    # strided
    _kernel("third_i32", "strided", 900, 28, "x[rows,3n]:int32 >z:int32"),
    _kernel("column_f32", "strided", 300, 90, "x:float32 >s[n]:float32"),
    _kernel("grey_u8", "strided", 400, 75, "x[rows,3n]:uint8 >z:uint8"),
    _kernel("power_f32", "strided", 1000, 21, "x[rows,2n]:float32 >z:float32"),
    _kernel("transpose_u16", "strided", 160, 170, "x:uint16 >z:uint16"),
    _kernel("reverse_i32", "strided", 1500, 23, "x:int32 >z:int32"),
    # gather
    _kernel("gather_f32", "gather", 500, 60, "x[n]:float32 at:index >z:float32"),
    _kernel("gather_sum_i32", "gather", 1500, 24, "x[n]:int32 at:index >s[rows]:int32"),
    _kernel("permute_u8", "gather", 1200, 33, "x:uint8 at[n]:index >z:uint8"),
    _kernel("sparse_f64", "gather", 2500, 14, "x:float64 at:index y[n]:float64 >s[rows]:float64"),
    _kernel("scatter_i32", "gather", 500, 50, "x:int32 at[n]:permutation >z:int32"),
    # poly
    _kernel("horner_i32", "poly", 3000, 12, "x:uint32 y[rows]:uint32 >s[rows]:uint32"),
    _kernel("poly5_f32", "poly", 50, 500, "x:float32 >z:float32"),
    _kernel("remainder_u32", "poly", 20, 700, "x:uint32 >z:uint32", 97),
    _kernel("rational_f64", "poly", 400, 25, "x:float64 >z:float64"),
    # saturate
    _kernel("add_sat_i16", "saturate", 1500, 40, "x:int16 y:int16 >z:int16"),
    _kernel("sub_sat_u8", "saturate", 80, 1000, "x:uint8 y:uint8 >z:uint8"),
    _kernel("mul_q15", "saturate", 2500, 17, "x:int16 y:int16 >z:int16"),
    _kernel("narrow_sat_i32", "saturate", 900, 55, "x:int32 >z:int8"),
    # blend
    _kernel("alpha_u8", "blend", 600, 61, "x:uint8 y:uint8 w:uint8 >z:uint8"),
    _kernel("lerp_f32", "blend", 50, 500, "x:float32 y:float32 >z:float32", 300),
    _kernel("weight_u16", "blend", 1500, 22, "x:uint16 y:uint16 w:uint16 >z:uint16"),
    _kernel("fade_i16", "blend", 1200, 48, "x:int16 >z:int16"),
    # prefix
    _kernel("prefix_i32", "prefix", 700, 60, "x:int32 >z:int32"),
    _kernel("delta_i32", "prefix", 1500, 27, "x:int32 >z:int32"),
    _kernel("record_i16", "prefix", 800, 45, "x:int16 >z:int16"),
    _kernel("smooth_f32", "prefix", 500, 40, "x:float32 >z:float32"),
    # dot
    _kernel("dot_int8", "dot", 1200, 100, "x:int8 y[n]:int8 >s[rows]:int32"),
    _kernel("dot_int16", "dot", 5000, 15, "x:int16 y:int16 >s[rows]:int64"),
    _kernel("dot_f32", "dot", 300, 120, "x:float32 y[n]:float32 >s[rows]:float32"),
    _kernel("dot_f64", "dot", 3500, 10, "x:float64 y:float64 >s[rows]:float64"),
    _kernel("dot_u8_i8", "dot", 2500, 32, "x:uint8 y:int8 >s[rows]:int32"),
    _kernel("distance_u8", "dot", 3000, 16, "x:uint8 y[n]:uint8 >s[rows]:uint32"),
    # fir
    _kernel("fir_i16", "fir", 4000, 12, "x[rows+n]:int16 y[n]:int16 >s[rows]:int16"),
    _kernel("fir_f32", "fir", 5000, 8, "x[rows+n]:float32 y[n]:float32 >s[rows]:float32"),
    _kernel("window_i32", "fir", 3500, 21, "x[rows+n]:int32 >s[rows]:int32"),
    _kernel("correlate_i8", "fir", 3000, 25, "x[rows+n]:int8 y[n]:int8 >s[rows]:int32"),
    _kernel("taps3_f32", "fir", 700, 45, "x[rows,n+2]:float32 >z:float32"),
    # stencil
    _kernel("blur_u8", "stencil", 700, 78, "x[rows,n+2]:uint8 >z:uint8"),
    _kernel("laplace_f32", "stencil", 170, 150, "x[rows+2,n+2]:float32 >z:float32"),
    _kernel("life_u8", "stencil", 150, 180, "x[rows+2,n+2]:bit >z:uint8"),
    _kernel("wave_f64", "stencil", 500, 38, "x[rows,n+2]:float64 y:float64 >z:float64"),
    _kernel("median3_u8", "stencil", 800, 63, "x[rows+2,n]:uint8 >z:uint8"),
    _kernel("gradient_i16", "stencil", 900, 29, "x[rows+1,n+1]:uint8 >z:int16"),
    # best
    _kernel("argmax_i32", "best", 1500, 33, "x:int32 >s[rows]:int32"),
    _kernel("argmin_f32", "best", 300, 130, "x:float32 >s[rows]:int64"),
    _kernel("nearest_i16", "best", 1200, 40, "x[rows]:int16 y[n]:int16 >s[rows]:uint16"),
    _kernel("range_f64", "best", 700, 50, "x:float64 >s[rows]:float64"),
    # text
    _kernel("count_letter", "text", 900, 80, "x:letters >s[rows]:int64"),
    _kernel("find_letter", "text", 2500, 70, "x:letters >s[rows]:int64"),
    _kernel("upper", "text", 1500, 43, "x:letters >z:uint8"),
    _kernel("common_prefix", "text", 5000, 30, "x:letters y:near >s[rows]:int32"),
    _kernel("hash_line", "text", 1000, 40, "x:letters >s[rows]:uint32"),
    _kernel("words", "text", 900, 55, "x:letters >s[rows]:int32"),
    # histogram
    _kernel("bins_u8", "histogram", 80, 500, "x:uint8 >s[256]:int32"),
    _kernel("lookup_u8", "histogram", 900, 60, "x:uint8 y[256]:uint8 >z:uint8"),
    _kernel("curve_i16", "histogram", 700, 34, "x:int16 y[258]:int16 >z:int16"),
    _kernel("weights_f32", "histogram", 800, 40, "x:float32 at:class >s[rows,16]:float32"),
    _kernel("score_i32", "histogram", 1500, 28, "x:uint8 y[256]:int32 >s[rows]:int32"),
    # bits
    _kernel("ones_u64", "bits", 900, 19, "x:uint64 >s[rows]:uint64"),
    _kernel("mirror_u32", "bits", 40, 500, "x:uint32 >z:uint32"),
    _kernel("gray_u16", "bits", 1200, 26, "x:uint16 >z:uint16"),
    _kernel("differ_u8", "bits", 1500, 35, "x:uint8 y:uint8 >s[rows]:int32"),
    _kernel("parity_u32", "bits", 2500, 14, "x:uint32 y[rows]:uint32 >s[rows]:uint32"),
)
