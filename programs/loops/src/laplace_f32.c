#include <stdint.h>

/* Differences to the four neighbours. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const float *x = args[1];
    float *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    int64_t w = n + 2;
    for (int64_t r = 0; r < rows; r++) {
        const float *a = x + (r + 1) * w + 1;
        for (int64_t i = 0; i < n; i++) z[r * n + i] = a[i - 1] + a[i + 1] + a[i - w] + a[i + w] - 4.0f * a[i];
    }
}
