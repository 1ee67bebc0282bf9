#include <stdint.h>

/* Gray codes to numbers. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint16_t *x = args[1];
    uint16_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        for (int64_t i = 0; i < n; i++) {
            uint16_t v = x[r * n + i];
            v ^= v >> 1;
            v ^= v >> 2;
            v ^= v >> 4;
            v ^= v >> 8;
            z[r * n + i] = v;
        }
    }
}
