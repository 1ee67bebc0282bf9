#include <stdint.h>

/* The least sample of each row. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *x = args[1];
    int16_t *s = args[2];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        int16_t best = 32767;
        for (int64_t i = 0; i < n; i++) best = x[r * n + i] < best ? x[r * n + i] : best;
        s[r] = best;
    }
}
