#include <stdint.h>

/* Negative values replaced by a small share of them. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *x = args[1];
    int32_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        for (int64_t i = 0; i < n; i++) {
            int32_t v = x[r * n + i];
            if (v < 0) v /= 8;
            z[r * n + i] = v;
        }
    }
}
