#include <stdint.h>

/* The parity of masked words. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint32_t *x = args[1];
    const uint32_t *y = args[2];
    uint32_t *s = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        uint32_t all = 0;
        for (int i = 0; i < n; i++) all ^= x[r * n + i] & (y[r] << (i & 7));
        s[r] = (uint32_t)__builtin_popcount(all) & 1;
    }
}
