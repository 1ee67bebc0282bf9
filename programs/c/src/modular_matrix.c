#include <stdint.h>

/* Matrices over a prime field: powers by squaring, rank and determinant by elimination, a polynomial's values. */

static const uint64_t prime = 2147483647u;

static uint64_t times(uint64_t a, uint64_t b) { return a * b % prime; }
static uint64_t minus(uint64_t a, uint64_t b) { return a >= b ? a - b : a + prime - b; }

static uint64_t power(uint64_t x, uint64_t n) {
    uint64_t y = 1;
    for (; n; n >>= 1) {
        if (n & 1) y = times(y, x);
        x = times(x, x);
    }
    return y;
}

static void multiply(const uint64_t *a, const uint64_t *b, uint64_t *c, int64_t n) {
    for (int64_t i = 0; i < n; i++)
        for (int64_t j = 0; j < n; j++) {
            uint64_t sum = 0;
            for (int64_t k = 0; k < n; k++) sum = (sum + a[i * n + k] * b[k * n + j]) % prime;
            c[i * n + j] = sum;
        }
}

static void copy(uint64_t *to, const uint64_t *from, int64_t n) {
    for (int64_t i = 0; i < n; i++) to[i] = from[i];
}

static uint64_t eliminate(uint64_t *m, int64_t n, uint64_t *rank) {
    uint64_t determinant = 1;
    int64_t row = 0;
    for (int64_t c = 0; c < n; c++) {
        int64_t p = row;
        uint64_t inverse;
        while (p < n && !m[p * n + c]) p++;
        if (p == n) {
            determinant = 0;
            continue;
        }
        if (p != row) determinant = minus(0, determinant);
        for (int64_t k = 0; k < n; k++) {
            uint64_t t = m[p * n + k];
            m[p * n + k] = m[row * n + k];
            m[row * n + k] = t;
        }
        determinant = times(determinant, m[row * n + c]);
        inverse = power(m[row * n + c], prime - 2);
        for (int64_t r = row + 1; r < n; r++) {
            uint64_t factor = times(m[r * n + c], inverse);
            if (!factor) continue;
            for (int64_t k = c; k < n; k++) m[r * n + k] = minus(m[r * n + k], times(factor, m[row * n + k]));
        }
        row++;
    }
    *rank = (uint64_t)row;
    return determinant;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint64_t *matrix = args[1];
    uint64_t *powered = args[2];
    uint64_t *result = args[3];
    uint64_t *base = args[4];
    uint64_t *spare = args[5];
    int64_t n = sizes[0];
    copy(base, matrix, n * n);
    for (int64_t i = 0; i < n * n; i++) powered[i] = i % (n + 1) == 0;
    for (uint64_t e = (uint64_t)sizes[1]; e; e >>= 1) {
        if (e & 1) {
            multiply(powered, base, spare, n);
            copy(powered, spare, n * n);
        }
        multiply(base, base, spare, n);
        copy(base, spare, n * n);
    }
    copy(spare, matrix, n * n);
    result[0] = eliminate(spare, n, &result[1]);
}
