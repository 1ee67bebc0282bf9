#include <stdint.h>

/* The greatest so far. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *x = args[1];
    int16_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        int16_t best = -32768;
        for (int64_t i = 0; i < n; i++) {
            if (x[r * n + i] > best) best = x[r * n + i];
            z[r * n + i] = best;
        }
    }
}
