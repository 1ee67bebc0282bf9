#include <stdint.h>

/* Differences of bytes without sign. */

static void row(uint8_t *restrict c, const uint8_t *restrict a, const uint8_t *restrict b, int n) {
    for (int i = 0; i < n; i++) c[i] = a[i] > b[i] ? a[i] - b[i] : b[i] - a[i];
}

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *x = args[1];
    const uint8_t *y = args[2];
    uint8_t *z = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) row(z + r * n, x + r * n, y + r * n, (int)n);
}
