#include <stdint.h>

/* Finite filters on 16-bit samples: plain, symmetric (half the products), and a decimating one, with rounding. */

static int16_t saturate(int64_t x) { return (int16_t)(x < -32768 ? -32768 : x > 32767 ? 32767 : x); }
static int16_t rounded(int64_t sum) { return saturate((sum + (1 << 14)) >> 15); }

static int64_t dot(const int16_t *x, const int16_t *taps, int64_t n) {
    int64_t sum = 0;
    for (int64_t k = 0; k < n; k++) sum += (int32_t)x[k] * taps[k];
    return sum;
}

static int64_t symmetric(const int16_t *x, const int16_t *taps, int64_t n) {
    int64_t sum = (n & 1) ? (int32_t)x[n / 2] * taps[n / 2] : 0;
    for (int64_t k = 0; k < n / 2; k++) sum += ((int64_t)x[k] + x[n - 1 - k]) * taps[k];
    return sum;
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *samples = args[1]; /* n + taps - 1 */
    const int16_t *taps = args[2];
    int16_t *plain = args[3];
    int16_t *even = args[4];
    int16_t *fewer = args[5];
    int64_t n = sizes[0], length = sizes[1];
    for (int64_t i = 0; i < n; i++) plain[i] = rounded(dot(samples + i, taps, length));
    for (int64_t i = 0; i < n; i++) even[i] = rounded(symmetric(samples + i, taps, length));
    for (int64_t i = 0; i < n / 4; i++) fewer[i] = rounded(dot(samples + 4 * i, taps, length));
}
