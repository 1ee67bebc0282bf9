#include <stdint.h>

/* Bytes subtracted, not below zero. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *x = args[1];
    const uint8_t *y = args[2];
    uint8_t *z = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t i = 0; i < rows * n; i++) z[i] = x[i] > y[i] ? x[i] - y[i] : 0;
}
