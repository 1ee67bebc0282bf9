#include <stdint.h>

/* Squared lengths of complex numbers. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const float *x = args[1];
    float *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        const float *a = x + r * 2 * n;
        for (int64_t i = 0; i < n; i++) z[r * n + i] = a[2 * i] * a[2 * i] + a[2 * i + 1] * a[2 * i + 1];
    }
}
