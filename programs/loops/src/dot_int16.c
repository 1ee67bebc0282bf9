#include <stdint.h>

/* Products of samples, rows of a few. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *x = args[1];
    const int16_t *y = args[2];
    int64_t *s = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        int64_t sum = 0;
        for (int64_t i = 0; i < n; i++) sum += (int32_t)x[r * n + i] * y[r * n + i];
        s[r] = sum;
    }
}
