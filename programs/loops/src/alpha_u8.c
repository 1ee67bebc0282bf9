#include <stdint.h>

/* Two images by a third. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *x = args[1];
    const uint8_t *y = args[2];
    const uint8_t *w = args[3];
    uint8_t *z = args[4];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        for (int64_t i = 0; i < n; i++) {
            int a = w[r * n + i];
            int v = x[r * n + i] * a + y[r * n + i] * (255 - a) + 128;
            z[r * n + i] = (uint8_t)((v + (v >> 8)) >> 8);
        }
    }
}
