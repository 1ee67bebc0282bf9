#include <stdint.h>

/* The code nearest to a sample. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *x = args[1];
    const int16_t *y = args[2];
    uint16_t *s = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        int32_t best = 1 << 20;
        uint16_t at = 0;
        for (int64_t i = 0; i < n; i++) {
            int32_t d = x[r] - y[i];
            d = d < 0 ? -d : d;
            if (d < best) {
                best = d;
                at = (uint16_t)i;
            }
        }
        s[r] = at;
    }
}
