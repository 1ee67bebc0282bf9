#include <stdint.h>

/* Products of long numbers in base 2**32: the school method, and Karatsuba's above a cut-off, in given scratch. */

static uint32_t add(uint32_t *out, const uint32_t *a, const uint32_t *b, int64_t n) {
    uint64_t carry = 0;
    for (int64_t i = 0; i < n; i++) {
        carry += (uint64_t)a[i] + b[i];
        out[i] = (uint32_t)carry;
        carry >>= 32;
    }
    return (uint32_t)carry;
}

static uint32_t subtract(uint32_t *out, const uint32_t *a, const uint32_t *b, int64_t n) {
    uint64_t borrow = 0;
    for (int64_t i = 0; i < n; i++) {
        uint64_t d = (uint64_t)a[i] - b[i] - borrow;
        out[i] = (uint32_t)d;
        borrow = d >> 63;
    }
    return (uint32_t)borrow;
}

static void add_at(uint32_t *out, uint32_t carry) {
    for (; carry; out++) {
        *out += carry;
        carry = *out < carry;
    }
}

static void school(uint32_t *out, const uint32_t *a, const uint32_t *b, int64_t n) {
    for (int64_t i = 0; i < 2 * n; i++) out[i] = 0;
    for (int64_t i = 0; i < n; i++) {
        uint64_t carry = 0;
        for (int64_t j = 0; j < n; j++) {
            carry += (uint64_t)a[i] * b[j] + out[i + j];
            out[i + j] = (uint32_t)carry;
            carry >>= 32;
        }
        out[i + n] = (uint32_t)carry;
    }
}

static int difference(uint32_t *out, const uint32_t *a, const uint32_t *b, int64_t n) {
    for (int64_t i = n - 1; i >= 0; i--)
        if (a[i] != b[i]) {
            if (a[i] > b[i]) subtract(out, a, b, n);
            else subtract(out, b, a, n);
            return a[i] < b[i];
        }
    for (int64_t i = 0; i < n; i++) out[i] = 0;
    return 0;
}

/* out has 2n words, scratch 4n; n is the cut-off times a power of two */
static void multiply(uint32_t *out, const uint32_t *a, const uint32_t *b, int64_t n, uint32_t *scratch) {
    int64_t h = n / 2;
    uint32_t *low = out, *high = out + n, *cross = scratch, *middle = scratch + n;
    uint32_t carry;
    int negative;
    if (n <= 24) {
        school(out, a, b, n);
        return;
    }
    negative = difference(low, a, a + h, h) ^ difference(low + h, b, b + h, h);
    multiply(cross, low, low + h, h, scratch + 2 * n);
    multiply(low, a, b, h, scratch + 2 * n);
    multiply(high, a + h, b + h, h, scratch + 2 * n);
    carry = add(middle, low, high, n);
    if (negative) carry += add(middle, middle, cross, n);
    else carry -= subtract(middle, middle, cross, n);
    carry += add(out + h, out + h, middle, n);
    add_at(out + h + n, carry);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *a = args[1];
    const uint32_t *b = args[2];
    uint32_t *products = args[3];
    uint32_t *scratch = args[4];
    int64_t count = sizes[0], n = sizes[1];
    for (int64_t k = 0; k < count; k++) multiply(products + 2 * n * k, a + n * k, b + n * k, n, scratch);
}
