#include <stdint.h>

/* Weights summed by class. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const float *x = args[1];
    const int32_t *at = args[2];
    float *s = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        float *bins = s + r * 16;
        for (int64_t i = 0; i < 16; i++) bins[i] = 0;
        for (int64_t i = 0; i < n; i++) bins[at[r * n + i]] += x[r * n + i];
    }
}
