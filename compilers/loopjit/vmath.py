"""Elementwise float32 functions as straight-line LLVM IR, for one float or a vector of 16.

Polynomials were fitted for this file by Lawson-weighted least squares on Chebyshev nodes. Largest errors, in
units of the last place of the float32 result (ulp), over every finite float32 unless said otherwise; the
tests measure them (``tests/compilers/test_vmath.py``) and ``MAX_ULP`` states them.

NaN goes in, NaN comes out (but ``sign`` gives 0, as torch does). Subnormal inputs and results are kept.
"""

from __future__ import annotations

import struct
from collections.abc import Callable

MAX_ULP: dict[str, float] = {
    "exp": 1.5,
    "log": 1.5,
    "tanh": 3.0,
    "erf": 6.0,
    "sigmoid": 3.0,
    "sqrt": 0.5,
    "rsqrt": 1.5,
    "reciprocal": 0.5,
    "sin": 2.0,
    "cos": 2.0,
    "pow": 1.0,
}
"""Largest error of each function in ulp; ``sin`` and ``cos`` for ``|x| <= 1e5`` (beyond, digits are lost)."""

# (exp(r) - 1 - r) / r^2 on |r| <= log(2)/2
EXP = (0.5, 0.1666651964187622, 0.04166620597243309, 0.008368882350623608, 0.0013950478751212358)
# (log(1 + f) - f + f^2/2) / f^3 on sqrt(1/2) - 1 <= f <= sqrt(2) - 1
LOG = (
    0.3333333134651184, -0.2500081956386566, 0.20001226663589478, -0.16623356938362122,
    0.14201758801937103, -0.13160182535648346, 0.12761574983596802, -0.07634492963552475,
)  # fmt: skip
# (sin(r) - r) / r^3 and (cos(r) - 1 + r^2/2) / r^4 in powers of r^2 on |r| <= pi/4
SIN = (-0.1666666716337204, 0.008333329111337662, -0.0001983933470910415, 2.71831163445313e-06)
COS = (0.0416666679084301, -0.0013888883404433727, 2.4799519451335073e-05, -2.721023690810398e-07)
# erf(x) / x = P(x^2) / Q(x^2) on |x| <= 3.93, beyond which erf rounds to 1
ERF_P = (
    1.1283791065216064, 0.1907830685377121, 0.05279017612338066, 0.0037795742973685265,
    0.0002848074655048549, 2.0419718111952534e-06,
)  # fmt: skip
ERF_Q = (
    1.0, 0.502409815788269, 0.11425720155239105, 0.01499736774712801, 0.0011652036337181926,
    3.8004025554982945e-05,
)  # fmt: skip

LN2 = 0.6931471805599453
LN2_HI = 0.693359375
LN2_LO = -2.12194440e-4


def float_literal(value: float) -> str:
    """``value`` rounded to float32, in LLVM's exact hexadecimal form."""
    rounded = struct.unpack("<f", struct.pack("<f", value))[0] if abs(value) < 3.4028236e38 else value
    return f"0x{struct.unpack('<Q', struct.pack('<d', rounded))[0]:016X}"


def double_literal(value: float) -> str:
    """A double in LLVM's exact hexadecimal form."""
    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"


class Ops:
    """Typed instruction emission at one width: 1 (scalars), 16 or a multiple (vectors).

    ``emit`` appends an instruction's right-hand side and returns the SSA name; ``declare`` notes an intrinsic;
    ``native_ldexp`` says that the machine scales by powers of two in one instruction (AVX-512).
    """

    def __init__(
        self, emit: Callable[[str], str], declare: Callable[[str], None], width: int, native_ldexp: bool = False
    ) -> None:
        self.native_ldexp = native_ldexp
        self.emit = emit
        self.declare = declare
        self.width = width
        self.f32 = self.type("float")
        self.f64 = self.type("double")
        self.i32 = self.type("i32")
        self.i1 = self.type("i1")
        self.i64 = self.type("i64")

    def type(self, scalar: str) -> str:
        """The type with this width's lanes of ``scalar``."""
        return scalar if self.width == 1 else f"<{self.width} x {scalar}>"

    def splat(self, scalar: str, literal: str) -> str:
        """A constant operand (without its type)."""
        return literal if self.width == 1 else f"splat ({scalar} {literal})"

    def const(self, value: float) -> str:
        """A float32 constant operand."""
        return self.splat("float", float_literal(value))

    def const_i32(self, value: int) -> str:
        """An i32 constant operand."""
        return self.splat("i32", str(value))

    def const_f64(self, value: float) -> str:
        """A double constant operand."""
        return self.splat("double", double_literal(value))

    def binary(self, op: str, a: str, b: str, kind: str | None = None) -> str:
        """``op a, b`` at type ``kind`` (float32 unless named); ``op`` carries its flags."""
        return self.emit(f"{op} {kind or self.f32} {a}, {b}")

    def add(self, a: str, b: str) -> str:
        """a + b, contractible into a fused multiply-add."""
        return self.binary("fadd contract", a, b)

    def sub(self, a: str, b: str) -> str:
        """a - b, contractible."""
        return self.binary("fsub contract", a, b)

    def mul(self, a: str, b: str) -> str:
        """a * b, contractible."""
        return self.binary("fmul contract", a, b)

    def div(self, a: str, b: str) -> str:
        """a / b, correctly rounded."""
        return self.binary("fdiv", a, b)

    def call(self, name: str, *args: str, kind: str | None = None) -> str:
        """A call of an overloaded intrinsic whose operands and result all have type ``kind``."""
        kind = kind or self.f32
        scalar = {"float": "f32", "double": "f64", "i32": "i32"}[kind.strip("<>").split()[-1]]
        mangled = f"@llvm.{name}.{scalar if self.width == 1 else f'v{self.width}{scalar}'}"
        self.declare(f"declare {kind} {mangled}({', '.join([kind] * len(args))})")
        # the sign of a zero may be either: nobody's maximum should pay for it
        flags = "nsz " if name in ("maximum", "minimum") else ""
        return self.emit(f"call {flags}{kind} {mangled}({', '.join(f'{kind} {arg}' for arg in args)})")

    def compare(self, predicate: str, a: str, b: str) -> str:
        """An i1 from ``fcmp predicate``."""
        return self.emit(f"fcmp {predicate} {self.f32} {a}, {b}")

    def select(self, mask: str, a: str, b: str, kind: str | None = None) -> str:
        """mask ? a : b."""
        kind = kind or self.f32
        return self.emit(f"select {self.i1} {mask}, {kind} {a}, {kind} {b}")

    def cast(self, op: str, value: str, source: str, target: str) -> str:
        """A conversion instruction."""
        return self.emit(f"{op} {source} {value} to {target}")

    def fma(self, a: str, b: str, c: str) -> str:
        """a * b + c with one rounding."""
        return self.call("fma", a, b, c)

    def horner(self, x: str, coefficients: tuple[float, ...]) -> str:
        """The polynomial with ``coefficients`` in rising powers of ``x``."""
        total = self.const(coefficients[-1])
        for coefficient in coefficients[-2::-1]:
            total = self.fma(total, x, self.const(coefficient))
        return total


def scale_by_power(o: Ops, x: str, n: str) -> str:
    """x * 2^n for i32 n in -300..300, rounded once: one instruction with AVX-512, else two exact powers."""
    if o.native_ldexp:
        kind = "f32.i32" if o.width == 1 else f"v{o.width}f32.v{o.width}i32"
        o.declare(f"declare {o.f32} @llvm.ldexp.{kind}({o.f32}, {o.i32})")
        return o.emit(f"call {o.f32} @llvm.ldexp.{kind}({o.f32} {x}, {o.i32} {n})")
    half = o.emit(f"ashr {o.i32} {n}, {o.const_i32(1)}")
    rest = o.emit(f"sub {o.i32} {n}, {half}")
    for part in (half, rest):
        biased = o.emit(f"add {o.i32} {part}, {o.const_i32(127)}")
        bits = o.emit(f"shl {o.i32} {biased}, {o.const_i32(23)}")
        x = o.emit(f"fmul {o.f32} {x}, {o.cast('bitcast', bits, o.i32, o.f32)}")
    return x


def _exp_parts(o: Ops, x: str) -> tuple[str, str, str]:
    """(n as i32, r, exp(r) - 1 - r) with x = n log 2 + r; ``x`` must be NaN or within +-200."""
    n = o.call("rint", o.mul(x, o.const(1 / LN2)))
    minus = o.emit(f"fneg {o.f32} {n}")
    r = o.fma(minus, o.const(LN2_LO), o.fma(minus, o.const(LN2_HI), x))
    tail = o.mul(o.mul(r, r), o.horner(r, EXP))
    # where x is NaN the integer is arbitrary, hence frozen; r is NaN there and stays it
    whole = o.emit(f"freeze {o.i32} {o.cast('fptosi', n, o.f32, o.i32)}")
    return whole, r, tail


def exp(o: Ops, x: str) -> str:
    """Base-e exponential."""
    low = o.select(o.compare("olt", x, o.const(-104.0)), o.const(-104.0), x)
    clamped = o.select(o.compare("ogt", low, o.const(89.0)), o.const(89.0), low)
    n, r, tail = _exp_parts(o, clamped)
    return scale_by_power(o, o.emit(f"fadd {o.f32} {o.const(1.0)}, {o.emit(f'fadd {o.f32} {r}, {tail}')}"), n)


def tanh(o: Ops, x: str) -> str:
    """Hyperbolic tangent as t / (t + 2), t = exp(2|x|) - 1, accurate near zero because t is."""
    magnitude = o.call("fabs", x)
    big = o.compare("ogt", magnitude, o.const(9.1))
    n, r, tail = _exp_parts(o, o.mul(o.select(big, o.const(9.1), magnitude), o.const(2.0)))
    # n is at most 27 here: 2^n by one shift
    bits = o.emit(f"shl {o.i32} {o.emit(f'add {o.i32} {n}, {o.const_i32(127)}')}, {o.const_i32(23)}")
    power = o.cast("bitcast", bits, o.i32, o.f32)
    small = o.emit(f"fadd {o.f32} {r}, {tail}")
    t = o.fma(power, small, o.emit(f"fsub {o.f32} {power}, {o.const(1.0)}"))
    ratio = o.div(t, o.emit(f"fadd {o.f32} {t}, {o.const(2.0)}"))
    signed = o.call("copysign", ratio, x)
    return o.select(o.compare("olt", magnitude, o.const(1e-4)), x, signed)


def sigmoid(o: Ops, x: str) -> str:
    """1 / (1 + exp(-x)), written with exp(-|x|) so that nothing overflows."""
    e = exp(o, o.emit(f"fneg {o.f32} {o.call('fabs', x)}"))
    top = o.select(o.compare("olt", x, o.const(0.0)), e, o.const(1.0))
    return o.div(top, o.emit(f"fadd {o.f32} {o.const(1.0)}, {e}"))


def log(o: Ops, x: str) -> str:
    """Natural logarithm; -inf at 0, NaN below."""
    tiny = o.compare("olt", x, o.const(1.17549435e-38))
    scaled = o.select(tiny, o.emit(f"fmul {o.f32} {x}, {o.const(8388608.0)}"), x)
    bits = o.cast("bitcast", scaled, o.f32, o.i32)
    # exponent so that the mantissa lies in [sqrt(1/2), sqrt(2)): 0x3f3504f3 is sqrt(1/2)
    shifted = o.emit(f"sub {o.i32} {bits}, {o.const_i32(0x3F3504F3)}")
    exponent = o.emit(f"ashr {o.i32} {shifted}, {o.const_i32(23)}")
    mantissa_bits = o.emit(f"sub {o.i32} {bits}, {o.emit(f'shl {o.i32} {exponent}, {o.const_i32(23)}')}")
    f = o.emit(f"fsub {o.f32} {o.cast('bitcast', mantissa_bits, o.i32, o.f32)}, {o.const(1.0)}")
    e = o.cast("sitofp", exponent, o.i32, o.f32)
    e = o.emit(f"fsub {o.f32} {e}, {o.select(tiny, o.const(23.0), o.const(0.0))}")
    square = o.mul(f, f)
    tail = o.mul(o.mul(f, square), o.horner(f, LOG))
    tail = o.fma(e, o.const(LN2_LO), tail)
    tail = o.fma(square, o.const(-0.5), tail)
    value = o.fma(e, o.const(LN2_HI), o.emit(f"fadd {o.f32} {f}, {tail}"))
    value = o.select(o.compare("oeq", x, o.const(0.0)), o.const(float("-inf")), value)
    value = o.select(o.compare("oeq", x, o.const(float("inf"))), o.const(float("inf")), value)
    return o.select(o.compare("ult", x, o.const(0.0)), o.const(float("nan")), value)


def erf(o: Ops, x: str) -> str:
    """Error function: a rational in x^2 up to 3.93, one beyond."""
    magnitude = o.call("fabs", x)
    clamped = o.select(o.compare("ogt", magnitude, o.const(3.93)), o.const(3.93), magnitude)
    square = o.mul(clamped, clamped)
    ratio = o.div(o.mul(clamped, o.horner(square, ERF_P)), o.horner(square, ERF_Q))
    ratio = o.select(o.compare("ogt", ratio, o.const(1.0)), o.const(1.0), ratio)
    return o.call("copysign", ratio, x)


def _sin_cos(o: Ops, x: str, shift: int) -> str:
    """sin(x + shift * pi/2): argument reduction in double, polynomials in float."""
    wide = o.cast("fpext", x, o.f32, o.f64)
    finite = o.emit(f"fcmp olt {o.f64} {o.call('fabs', wide, kind=o.f64)}, {o.const_f64(1e9)}")
    safe = o.select(finite, wide, o.const_f64(0.0), o.f64)
    n = o.call("rint", o.emit(f"fmul {o.f64} {safe}, {o.const_f64(0.6366197723675814)}"), kind=o.f64)
    minus = o.emit(f"fneg {o.f64} {n}")
    r64 = o.call("fma", minus, o.const_f64(1.5707963267948966), safe, kind=o.f64)
    r64 = o.call("fma", minus, o.const_f64(6.123233995736766e-17), r64, kind=o.f64)
    r = o.cast("fptrunc", r64, o.f64, o.f32)
    quadrant = o.emit(f"add {o.i32} {o.cast('fptosi', n, o.f64, o.i32)}, {o.const_i32(shift)}")
    square = o.mul(r, r)
    sine = o.fma(o.mul(r, square), o.horner(square, SIN), r)
    quartic = o.mul(o.mul(square, square), o.horner(square, COS))
    cosine = o.emit(f"fadd {o.f32} {o.fma(square, o.const(-0.5), o.const(1.0))}, {quartic}")
    odd = o.emit(f"icmp ne {o.i32} {o.emit(f'and {o.i32} {quadrant}, {o.const_i32(1)}')}, {o.const_i32(0)}")
    flip = o.emit(f"icmp ne {o.i32} {o.emit(f'and {o.i32} {quadrant}, {o.const_i32(2)}')}, {o.const_i32(0)}")
    value = o.select(odd, cosine, sine)
    value = o.select(flip, o.emit(f"fneg {o.f32} {value}"), value)
    # infinities and NaN give NaN; beyond 1e9 no digit of the argument's phase is left in a double product
    bad = o.emit(f"fcmp uno {o.f32} {o.emit(f'fsub {o.f32} {x}, {x}')}, {o.const(0.0)}")
    return o.select(bad, o.const(float("nan")), value)


def sin(o: Ops, x: str) -> str:
    """Sine."""
    return _sin_cos(o, x, 0)


def cos(o: Ops, x: str) -> str:
    """Cosine."""
    return _sin_cos(o, x, 1)


def sqrt(o: Ops, x: str) -> str:
    """Square root, correctly rounded."""
    return o.call("sqrt", x)


def rsqrt(o: Ops, x: str) -> str:
    """1 / sqrt(x)."""
    return o.div(o.const(1.0), sqrt(o, x))


def reciprocal(o: Ops, x: str) -> str:
    """1 / x, correctly rounded."""
    return o.div(o.const(1.0), x)


def power(o: Ops, x: str, y: str) -> str:
    """x to the power y, through a double logarithm and exponential; signs and special cases as in C's ``powf``."""
    wide = o.cast("fpext", o.call("fabs", x), o.f32, o.f64)
    bits = o.cast("bitcast", wide, o.f64, o.i64)
    shifted = o.emit(f"sub {o.i64} {bits}, {o.splat('i64', str(0x3FE6A09E667F3BCD))}")
    exponent = o.emit(f"ashr {o.i64} {shifted}, {o.splat('i64', '52')}")
    mantissa_bits = o.emit(f"sub {o.i64} {bits}, {o.emit(f'shl {o.i64} {exponent}, ' + o.splat('i64', '52'))}")
    m = o.cast("bitcast", mantissa_bits, o.i64, o.f64)

    def op64(op: str, a: str, b: str) -> str:
        return o.binary(op, a, b, o.f64)

    # log(m) = 2 atanh(s), s = (m - 1) / (m + 1), |s| <= 0.172
    one = o.const_f64(1.0)
    s = op64("fdiv", op64("fsub", m, one), op64("fadd", m, one))
    square = op64("fmul", s, s)
    series = o.const_f64(2 / 13)
    for odd_power in (11, 9, 7, 5, 3, 1):
        series = o.call("fma", series, square, o.const_f64(2 / odd_power), kind=o.f64)
    e = o.cast("sitofp", o.cast("trunc", exponent, o.i64, o.i32), o.i32, o.f64)
    logarithm = o.call("fma", e, o.const_f64(LN2), op64("fmul", s, series), kind=o.f64)
    product = op64("fmul", logarithm, o.cast("fpext", y, o.f32, o.f64))
    low = o.emit(f"fcmp olt {o.f64} {product}, {o.const_f64(-110.0)}")
    product = o.select(low, o.const_f64(-110.0), product, o.f64)
    high = o.emit(f"fcmp ogt {o.f64} {product}, {o.const_f64(95.0)}")
    product = o.select(high, o.const_f64(95.0), product, o.f64)
    invalid = o.emit(f"fcmp uno {o.f64} {product}, {product}")
    product = o.select(invalid, o.const_f64(0.0), product, o.f64)
    n = o.call("rint", op64("fmul", product, o.const_f64(1 / LN2)), kind=o.f64)
    r = o.call("fma", o.emit(f"fneg {o.f64} {n}"), o.const_f64(LN2), product, kind=o.f64)
    value, factorial = o.const_f64(1 / 3628800), 3628800
    for degree in range(9, -1, -1):
        factorial //= degree + 1
        value = o.call("fma", value, r, o.const_f64(1 / factorial), kind=o.f64)
    n64 = o.cast("sext", o.cast("fptosi", n, o.f64, o.i32), o.i32, o.i64)
    biased = o.emit(f"add {o.i64} {n64}, {o.splat('i64', '1023')}")
    power_bits = o.emit(f"shl {o.i64} {biased}, {o.splat('i64', '52')}")
    value = op64("fmul", value, o.cast("bitcast", power_bits, o.i64, o.f64))
    result = o.cast("fptrunc", value, o.f64, o.f32)

    zero, infinity = o.const(0.0), o.const(float("inf"))
    grows = o.compare("ogt", y, zero)
    result = o.select(o.compare("oeq", x, zero), o.select(grows, zero, infinity), result)
    is_infinite = o.compare("oeq", o.call("fabs", x), infinity)
    result = o.select(is_infinite, o.select(grows, infinity, zero), result)
    # an infinite y: |x| > 1 and y > 0, or |x| < 1 and y < 0, grows; |x| = 1 gives 1
    y_infinite = o.compare("oeq", o.call("fabs", y), infinity)
    above = o.compare("ogt", o.call("fabs", x), o.const(1.0))
    same = o.emit(f"xor {o.i1} {above}, {grows}")
    result = o.select(y_infinite, o.select(same, zero, infinity), result)
    whole = o.compare("oeq", o.call("rint", y), y)
    half = o.mul(y, o.const(0.5))
    odd = o.emit(f"and {o.i1} {whole}, {o.compare('une', o.call('rint', half), half)}")
    negative_bits = o.emit(f"icmp slt {o.i32} {o.cast('bitcast', x, o.f32, o.i32)}, {o.const_i32(0)}")
    flip = o.emit(f"and {o.i1} {odd}, {negative_bits}")
    result = o.select(flip, o.emit(f"fneg {o.f32} {result}"), result)
    below = o.emit(f"and {o.i1} {o.compare('olt', x, zero)}, {o.compare('ogt', x, o.const(float('-inf')))}")
    not_whole = o.emit(f"xor {o.i1} {whole}, {o.splat('i1', 'true')}")
    result = o.select(o.emit(f"and {o.i1} {below}, {not_whole}"), o.const(float("nan")), result)
    result = o.select(o.compare("uno", x, y), o.const(float("nan")), result)
    one_f = o.const(1.0)
    unit = o.emit(f"and {o.i1} {y_infinite}, {o.compare('oeq', o.call('fabs', x), one_f)}")
    trivial = o.emit(f"or {o.i1} {o.compare('oeq', y, zero)}, {o.compare('oeq', x, one_f)}")
    return o.select(o.emit(f"or {o.i1} {trivial}, {unit}"), one_f, result)


def sign(o: Ops, x: str) -> str:
    """-1, 0 or 1; 0 for NaN, as in torch."""
    zero = o.const(0.0)
    low = o.select(o.compare("olt", x, zero), o.const(-1.0), zero)
    return o.select(o.compare("ogt", x, zero), o.const(1.0), low)


UNARY: dict[str, Callable[[Ops, str], str]] = {
    "neg": lambda o, x: o.emit(f"fneg {o.f32} {x}"),
    "abs": lambda o, x: o.call("fabs", x),
    "relu": lambda o, x: o.select(o.compare("olt", x, o.const(0.0)), o.const(0.0), x),
    "sqrt": sqrt,
    "rsqrt": rsqrt,
    "reciprocal": reciprocal,
    "exp": exp,
    "log": log,
    "tanh": tanh,
    "erf": erf,
    "sigmoid": sigmoid,
    "sin": sin,
    "cos": cos,
    "floor": lambda o, x: o.call("floor", x),
    "ceil": lambda o, x: o.call("ceil", x),
    "round": lambda o, x: o.call("rint", x),
    "sign": sign,
}
BINARY: dict[str, Callable[[Ops, str, str], str]] = {
    "add": Ops.add,
    "sub": Ops.sub,
    "mul": Ops.mul,
    "div": Ops.div,
    "maximum": lambda o, x, y: o.call("maximum", x, y),
    "minimum": lambda o, x, y: o.call("minimum", x, y),
    "pow": power,
}
COMPARE = {"lt": "olt", "le": "ole", "gt": "ogt", "ge": "oge", "eq": "oeq", "ne": "une"}
