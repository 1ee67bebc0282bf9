#include <stdint.h>

/* Binary and Euclidean greatest common divisors of 64-bit pairs, modular inverses, and Jacobi symbols. */

static unsigned trailing_zeros(uint64_t x) {
    unsigned n = 0;
    while (!(x & 1)) {
        x >>= 1;
        n++;
    }
    return n;
}

static uint64_t binary(uint64_t a, uint64_t b) {
    unsigned shift;
    if (!a || !b) return a | b;
    shift = trailing_zeros(a | b);
    a >>= trailing_zeros(a);
    while (b) {
        b >>= trailing_zeros(b);
        if (a > b) {
            uint64_t t = a;
            a = b;
            b = t;
        }
        b -= a;
    }
    return a << shift;
}

static uint64_t euclid(uint64_t a, uint64_t b) { return b ? euclid(b, a % b) : a; }

static uint64_t inverse(uint64_t a, uint64_t m) {
    uint64_t r = m, s = a % m, x = 0, y = 1;
    while (s) {
        uint64_t q = r / s, t = r - q * s, u = x - q * y;
        r = s;
        s = t;
        x = y;
        y = u;
    }
    return r == 1 ? (x >> 63 ? x + m : x) : 0;
}

static int jacobi(uint64_t a, uint64_t n) {
    int sign = 1;
    a %= n;
    while (a) {
        while (!(a & 1)) {
            a >>= 1;
            if ((n & 7) == 3 || (n & 7) == 5) sign = -sign;
        }
        uint64_t t = a;
        a = n;
        n = t;
        if ((a & 3) == 3 && (n & 3) == 3) sign = -sign;
        a %= n;
    }
    return n == 1 ? sign : 0;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint64_t *pairs = args[1];
    uint64_t *results = args[2];
    for (int64_t i = 0; i < sizes[0]; i++) {
        uint64_t a = pairs[2 * i], b = pairs[2 * i + 1];
        results[4 * i] = binary(a, b);
        results[4 * i + 1] = euclid(a, b);
        results[4 * i + 2] = inverse(a, (b >> 2) | 1);
        results[4 * i + 3] = (uint64_t)(int64_t)jacobi(a, b | 1);
    }
}
