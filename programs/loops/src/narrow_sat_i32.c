#include <stdint.h>

/* Words to bytes, saturated. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *x = args[1];
    int8_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        for (int i = 0; i < n; i++) {
            int32_t v = x[r * n + i] >> 2;
            z[r * n + i] = (int8_t)(v > 127 ? 127 : v < -128 ? -128 : v);
        }
    }
}
