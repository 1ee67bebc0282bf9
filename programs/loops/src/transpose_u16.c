#include <stdint.h>

/* A matrix written by columns. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint16_t *x = args[1];
    uint16_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        for (int64_t i = 0; i < n; i++) z[i * rows + r] = x[r * n + i];
    }
}
