#include <stdint.h>

/* Single-precision arithmetic in integers: unpack, align, normalize, round to even, pack; no infinities or NaNs. */

typedef struct {
    uint32_t sign;
    int32_t exponent;
    uint64_t fraction; /* 1.23 shifted up by 3 guard bits */
} Parts;

static int leading(uint64_t x) {
    int count = 0;
    for (int step = 32; step; step >>= 1)
        if (x >> (64 - step) == 0) {
            count += step;
            x <<= step;
        }
    return count;
}

static Parts unpack(uint32_t bits) {
    Parts p = {bits >> 31, (int32_t)(bits >> 23 & 255), (uint64_t)(bits & 0x7fffff) << 3};
    if (p.exponent) p.fraction |= (uint64_t)1 << 26;
    return p;
}

static uint64_t shift_sticky(uint64_t x, int by) {
    if (by >= 63) return x != 0;
    uint64_t lost = x & (((uint64_t)1 << by) - 1);
    return x >> by | (lost != 0);
}

static uint64_t round_even(uint64_t fraction) {
    uint64_t low = fraction & 7, result = fraction >> 3;
    if (low > 4 || (low == 4 && (result & 1))) result++;
    return result;
}

static uint32_t zero(uint32_t sign) { return sign << 31; }
static uint32_t largest(uint32_t sign) { return sign << 31 | 0x7f7fffffu; }

static uint32_t pack(uint32_t sign, int32_t exponent, uint64_t fraction) {
    if (fraction == 0) return zero(sign);
    int up = leading(fraction) - 37;
    if (up > 0) fraction <<= up;
    else fraction = shift_sticky(fraction, -up);
    exponent -= up;
    if (exponent <= 0) return zero(sign);
    fraction = round_even(fraction);
    if (fraction >> 24) {
        fraction >>= 1;
        exponent++;
    }
    if (exponent >= 255) return largest(sign);
    return sign << 31 | (uint32_t)exponent << 23 | ((uint32_t)fraction & 0x7fffff);
}

static uint32_t add_magnitudes(Parts a, Parts b) {
    int distance = a.exponent - b.exponent;
    return pack(a.sign, a.exponent, a.fraction + shift_sticky(b.fraction, distance));
}

static uint32_t subtract_magnitudes(Parts a, Parts b) {
    uint64_t other = shift_sticky(b.fraction, a.exponent - b.exponent);
    if (a.fraction < other) return pack(a.sign ^ 1, a.exponent, other - a.fraction);
    return pack(a.sign, a.exponent, a.fraction - other);
}

static uint32_t add(uint32_t x, uint32_t y) {
    Parts a = unpack(x), b = unpack(y);
    if (a.exponent < b.exponent) {
        Parts t = a;
        a = b;
        b = t;
    }
    return a.sign == b.sign ? add_magnitudes(a, b) : subtract_magnitudes(a, b);
}

static uint32_t negate(uint32_t x) { return x ^ 0x80000000u; }
static uint32_t subtract(uint32_t x, uint32_t y) { return add(x, negate(y)); }

static uint32_t multiply(uint32_t x, uint32_t y) {
    Parts a = unpack(x), b = unpack(y);
    uint32_t sign = a.sign ^ b.sign;
    if (!a.exponent || !b.exponent) return zero(sign);
    return pack(sign, a.exponent + b.exponent - 127, shift_sticky(a.fraction * b.fraction, 26));
}

static int less(uint32_t x, uint32_t y) {
    uint32_t difference = subtract(x, y);
    return difference >> 31 && difference << 1;
}

static uint32_t clamp(uint32_t x, uint32_t low, uint32_t high) { return less(x, low) ? low : less(high, x) ? high : x; }

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *x = args[1], *y = args[2];
    uint32_t *out = args[3], *state = args[4];
    uint32_t one = 0x3f800000, half = 0x3f000000, sum = 0, filtered = 0;
    for (int64_t i = 0; i < sizes[0]; i++) {
        uint32_t product = multiply(x[i], y[i]);
        sum = add(sum, clamp(product, negate(one), one));
        filtered = add(multiply(filtered, half), subtract(x[i], y[i]));
        out[i] = add(filtered, multiply(product, half));
    }
    state[0] = sum;
    state[1] = filtered;
}
