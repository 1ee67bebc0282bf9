#include <stdint.h>

/* A filter of a dozen taps on samples. */

void kernel(void **args) {
    const int64_t *sizes = args[0];
    const int16_t *x = args[1];
    const int16_t *y = args[2];
    int16_t *s = args[3];
    int64_t rows = sizes[0], n = sizes[1];
    for (int64_t r = 0; r < rows; r++) {
        int32_t sum = 1 << 14;
        for (int64_t i = 0; i < n; i++) sum += (x[r + i] * y[i]) >> 4;
        s[r] = (int16_t)(sum >> 15);
    }
}
