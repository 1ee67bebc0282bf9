#include <stdint.h>

/* Values kept between two bounds. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *x = args[1];
    int32_t *z = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    int32_t low = -(int32_t)sizes[2], high = (int32_t)sizes[2];
    for (int64_t r = 0; r < rows; r++) {
        for (int64_t i = 0; i < n; i++) {
            int32_t v = x[r * n + i];
            z[r * n + i] = v < low ? low : v > high ? high : v;
        }
    }
}
