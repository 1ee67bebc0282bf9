#include <stdint.h>

/* Sums of short rows. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *x = args[1];
    int32_t *s = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        int32_t sum = 0;
        for (int64_t i = 0; i < n; i++) sum += x[r * n + i];
        s[r] = sum;
    }
}
