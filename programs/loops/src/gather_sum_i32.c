#include <stdint.h>

/* Sums of values by index. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int32_t *x = args[1];
    const int32_t *at = args[2];
    int32_t *s = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        int32_t sum = 0;
        for (int64_t i = 0; i < n; i++) sum += x[at[r * n + i]];
        s[r] = sum;
    }
}
