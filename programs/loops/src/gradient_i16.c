#include <stdint.h>

/* Sums of slopes in two directions. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const uint8_t *x = args[1];
    int16_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    int64_t w = n + 1;
    for (int64_t r = 0; r < rows; r++) {
        for (int64_t i = 0; i < n; i++) {
            int across = x[r * w + i + 1] - x[r * w + i], down = x[(r + 1) * w + i] - x[r * w + i];
            z[r * n + i] = (int16_t)((across < 0 ? -across : across) + (down < 0 ? -down : down));
        }
    }
}
