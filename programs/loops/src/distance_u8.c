#include <stdint.h>

/* Sums of absolute differences of blocks. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *x = args[1];
    const uint8_t *y = args[2];
    uint32_t *s = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        uint32_t sum = 0;
        for (int64_t i = 0; i < n; i++) {
            int d = x[r * n + i] - y[i];
            sum += (uint32_t)(d < 0 ? -d : d);
        }
        s[r] = sum;
    }
}
