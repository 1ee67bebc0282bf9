#include <stdint.h>

/* Words combined under a mask. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint64_t *x = args[1];
    const uint64_t *y = args[2];
    uint64_t *z = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    uint64_t mask = (uint64_t)sizes[2] * 0x9E3779B97F4A7C15u;
    for (int64_t i = 0; i < rows * n; i++) z[i] = (x[i] & mask) | (y[i] & ~mask);
}
