#include <stdint.h>

/* Products of matrices: floats in the plain order, 8-bit integers into 32 bits with requantization. */

static int8_t requantized(int32_t sum, int32_t scale) {
    int64_t x = ((int64_t)sum * scale + (1 << 15)) >> 16;
    return (int8_t)(x < -128 ? -128 : x > 127 ? 127 : x);
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const float *a = args[1];
    const float *b = args[2];
    const int8_t *p = args[3];
    const int8_t *q = args[4];
    float *c = args[5];
    int8_t *s = args[6];
    int64_t n = sizes[0], m = sizes[1], k = sizes[2];
    for (int64_t i = 0; i < n; i++)
        for (int64_t j = 0; j < m; j++) {
            float sum = 0;
            for (int64_t t = 0; t < k; t++) sum += a[i * k + t] * b[t * m + j];
            c[i * m + j] = sum;
        }
    for (int64_t i = 0; i < n; i++)
        for (int64_t j = 0; j < m; j++) {
            int32_t sum = 0;
            for (int64_t t = 0; t < k; t++) sum += p[i * k + t] * q[j * k + t];
            s[i * m + j] = requantized(sum, 700);
        }
}
