#include <stdint.h>

/* Three interleaved channels to one. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *x = args[1];
    uint8_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        const uint8_t *a = x + r * 3 * n;
        for (int64_t i = 0; i < n; i++)
            z[r * n + i] = (uint8_t)((a[3 * i] * 77 + a[3 * i + 1] * 150 + a[3 * i + 2] * 29) >> 8);
    }
}
