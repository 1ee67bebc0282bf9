#include <stdint.h>

/* Modular exponentiation of numbers of several 64-bit limbs by Montgomery multiplication (coarsely integrated). */

enum { MOST = 16 };

static uint64_t add_carry(uint64_t a, uint64_t b, uint64_t *carry) {
    unsigned __int128 sum = (unsigned __int128)a + b + *carry;
    *carry = (uint64_t)(sum >> 64);
    return (uint64_t)sum;
}

static uint64_t multiply_add(uint64_t a, uint64_t b, uint64_t c, uint64_t *carry) {
    unsigned __int128 sum = (unsigned __int128)a * b + c + *carry;
    *carry = (uint64_t)(sum >> 64);
    return (uint64_t)sum;
}

static int at_least(const uint64_t *a, const uint64_t *b, int n) {
    for (int i = n - 1; i >= 0; i--)
        if (a[i] != b[i]) return a[i] > b[i];
    return 1;
}

static uint64_t subtract(uint64_t *a, const uint64_t *b, int n) {
    uint64_t borrow = 0;
    for (int i = 0; i < n; i++) {
        uint64_t d = a[i] - b[i], e = d - borrow;
        borrow = (a[i] < b[i]) | (d < borrow);
        a[i] = e;
    }
    return borrow;
}

static uint64_t inverse(uint64_t odd) {
    uint64_t x = odd;
    for (int i = 0; i < 6; i++) x *= 2 - odd * x;
    return x;
}

static void multiply(uint64_t *out, const uint64_t *a, const uint64_t *b, const uint64_t *m, uint64_t factor, int n) {
    uint64_t t[MOST + 2] = {0};
    for (int i = 0; i < n; i++) {
        uint64_t carry = 0, high = 0, q;
        for (int j = 0; j < n; j++) t[j] = multiply_add(a[j], b[i], t[j], &carry);
        t[n] = add_carry(t[n], carry, &high);
        t[n + 1] = high;
        q = t[0] * factor;
        carry = 0;
        multiply_add(q, m[0], t[0], &carry);
        for (int j = 1; j < n; j++) t[j - 1] = multiply_add(q, m[j], t[j], &carry);
        high = 0;
        t[n - 1] = add_carry(t[n], carry, &high);
        t[n] = t[n + 1] + high;
    }
    if (t[n] || at_least(t, m, n)) subtract(t, m, n);
    for (int i = 0; i < n; i++) out[i] = t[i];
}

static void twice(uint64_t *x, const uint64_t *m, int n) {
    uint64_t top = x[n - 1] >> 63;
    for (int i = n - 1; i > 0; i--) x[i] = x[i] << 1 | x[i - 1] >> 63;
    x[0] <<= 1;
    if (top || at_least(x, m, n)) subtract(x, m, n);
}

static void power(uint64_t *out, const uint64_t *base, const uint64_t *exponent, const uint64_t *m, int n) {
    uint64_t factor = 0 - inverse(m[0]), one[MOST] = {1}, x[MOST], y[MOST] = {1};
    for (int i = 0; i < n; i++) x[i] = base[i];
    for (int i = 0; i < 64 * n; i++) {
        twice(x, m, n);
        twice(y, m, n);
    }
    for (int bit = 64 * n - 1; bit >= 0; bit--) {
        multiply(y, y, y, m, factor, n);
        if (exponent[bit / 64] >> (bit % 64) & 1) multiply(y, y, x, m, factor, n);
    }
    multiply(out, y, one, m, factor, n);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint64_t *bases = args[1];
    const uint64_t *exponents = args[2];
    const uint64_t *moduli = args[3];
    uint64_t *results = args[4];
    int64_t n = sizes[1];
    for (int64_t k = 0; k < sizes[0]; k++)
        power(results + k * n, bases + k * n, exponents + k * n, moduli + k * n, (int)n);
}
