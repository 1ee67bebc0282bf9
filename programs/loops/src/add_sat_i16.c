#include <stdint.h>

/* Samples added, saturated. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *x = args[1];
    const int16_t *y = args[2];
    int16_t *z = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        for (int64_t i = 0; i < n; i++) {
            int32_t v = x[r * n + i] + y[r * n + i];
            z[r * n + i] = (int16_t)(v > 32767 ? 32767 : v < -32768 ? -32768 : v);
        }
    }
}
