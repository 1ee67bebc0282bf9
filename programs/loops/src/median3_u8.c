#include <stdint.h>

/* The middle one of three rows. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *x = args[1];
    uint8_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        for (int64_t i = 0; i < n; i++) {
            uint8_t a = x[r * n + i], b = x[(r + 1) * n + i], c = x[(r + 2) * n + i];
            uint8_t low = a < b ? a : b, high = a < b ? b : a;
            uint8_t rest = high < c ? high : c;
            z[r * n + i] = low > rest ? low : rest;
        }
    }
}
