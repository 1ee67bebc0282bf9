#include <stdint.h>

/* One generation of the game of life. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *x = args[1];
    uint8_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    int64_t w = n + 2;
    for (int64_t r = 0; r < rows; r++) {
        const uint8_t *a = x + (r + 1) * w + 1;
        for (int64_t i = 0; i < n; i++) {
            int near = a[i - w - 1] + a[i - w] + a[i - w + 1] + a[i - 1] + a[i + 1] + a[i + w - 1] + a[i + w] + a[i + w + 1];
            z[r * n + i] = near == 3 || (near == 2 && a[i]);
        }
    }
}
